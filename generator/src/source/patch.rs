//! Merge patches (RFC 7386): what a maintainer adds to a document, or takes out of it, without touching its file.

use serde_json::{Map, Value};

use super::{Document, Source, Unreadable};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};

/// A patch that was applied.
#[derive(Debug)]
pub(super) struct Patch {
    source: Source,
    value: Value,
}

/// Applies a patch; gives back what of it has no effect.
fn apply(document: &mut Document, patch: Document) -> Diagnostics {
    let Document { source, value, .. } = patch;
    let mut diagnostics = Diagnostics::default();
    let root = Location::ROOT;
    merge(&mut document.value, &value, &root, &mut diagnostics);
    document.patches.push(Patch { source, value });
    diagnostics
}

/// Merges the patch into what stands at `place`.
fn merge(target: &mut Value, patch: &Value, place: &Location, diagnostics: &mut Diagnostics) {
    let Value::Object(members) = patch else {
        if target == patch {
            without_effect(place, "the document says the same already", diagnostics);
        }
        *target = patch.clone();
        return;
    };
    if let Value::Object(known) = target {
        if members.is_empty() {
            without_effect(place, "an empty object changes nothing here", diagnostics);
        }
        for (key, value) in members {
            let place = place.child(key);
            match (known.get_mut(key), value) {
                (Some(_), Value::Null) => {
                    // The order of what stays is the document's.
                    known.shift_remove(key);
                }
                (None, Value::Null) => {
                    without_effect(&place, "there is nothing to take out", diagnostics);
                }
                (Some(known), value) => merge(known, value, &place, diagnostics),
                (None, value) => {
                    let mut added = Value::Null;
                    fill(&mut added, value, &place, diagnostics);
                    known.insert(key.clone(), added);
                }
            }
        }
    } else {
        fill(target, patch, place, diagnostics);
    }
}

/// Puts a value where there is none to merge with: without its nulls, which take nothing out.
fn fill(target: &mut Value, patch: &Value, place: &Location, diagnostics: &mut Diagnostics) {
    *target = match patch {
        Value::Object(members) => {
            let mut added = Map::new();
            for (key, value) in members {
                let place = place.child(key);
                if value.is_null() {
                    without_effect(&place, "there is nothing to take out", diagnostics);
                    continue;
                }
                let mut member = Value::Null;
                fill(&mut member, value, &place, diagnostics);
                added.insert(key.clone(), member);
            }
            Value::Object(added)
        }
        other => other.clone(),
    };
}

fn without_effect(place: &Location, why: &str, diagnostics: &mut Diagnostics) {
    diagnostics.push(
        Diagnostic::new(
            Code::PatchWithoutEffect,
            place,
            format!("this entry of the patch has no effect: {why}"),
        )
        .at_key()
        .help("every entry must have an effect: mend it, or delete it"),
    );
}

impl Patch {
    /// Where the patch says what stands at `place`.
    fn locate(&self, place: &Location) -> Option<String> {
        let pointer = Some(&place.pointer).filter(|pointer| !pointer.is_root())?;
        pointer.find(&self.value)?;
        let at = self.source.locate(place, true);
        Some(format!("{}:{}:{}", self.source.name(), at.line, at.column))
    }
}

impl Document {
    /// The document with a merge patch (RFC 7386) applied. Its source stays what it was: a place that the patch made is
    /// where its nearest ancestor stands.
    ///
    /// # Errors
    ///
    /// When an entry of the patch has no effect.
    pub fn patched(mut self, patch: Self) -> Result<Self, Box<Unreadable>> {
        let diagnostics = apply(&mut self, patch);
        if diagnostics.0.is_empty() {
            return Ok(self);
        }
        match self.patches.pop() {
            Some(Patch { source, .. }) => Err(Box::new(Unreadable {
                source,
                diagnostics,
            })),
            None => Ok(self),
        }
    }

    /// The same, whatever entries of the patch have no effect: for a document that it was not written for.
    pub(crate) fn patched_where_it_fits(mut self, patch: Self) -> Self {
        apply(&mut self, patch);
        self
    }

    /// Says of each finding in a part that a patch touched where the patch touches it: the document's own text shows
    /// only what is around it.
    pub(crate) fn explain(&self, diagnostics: &mut Diagnostics) {
        for diagnostic in &mut diagnostics.0 {
            let touched = self
                .patches
                .iter()
                .find_map(|patch| patch.locate(&diagnostic.place));
            if let Some(at) = touched {
                let note = format!("the patch touches this at {at}");
                diagnostic.help = Some(match diagnostic.help.take() {
                    Some(help) => format!("{help}; {note}"),
                    None => note,
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Pointer;
    use serde_json::json;

    fn document(value: &Value) -> Document {
        Document::read("a.json", value.to_string().into_bytes()).unwrap()
    }

    fn patched(target: &Value, patch: &Value) -> Result<Value, Vec<String>> {
        let patch = Document::read("p.json", patch.to_string().into_bytes()).unwrap();
        match document(target).patched(patch) {
            Ok(document) => Ok(document.value),
            Err(wrong) => Err(wrong
                .diagnostics
                .0
                .into_iter()
                .map(|d| d.place.pointer.to_string())
                .collect()),
        }
    }

    /// The examples of the RFC whose root is an object, but for those that change nothing.
    #[test]
    fn patches_merge_as_the_rfc_says() {
        let cases = [
            (json!({"a": "b"}), json!({"a": "c"}), json!({"a": "c"})),
            (
                json!({"a": "b"}),
                json!({"b": "c"}),
                json!({"a": "b", "b": "c"}),
            ),
            (json!({"a": "b"}), json!({"a": null}), json!({})),
            (
                json!({"a": "b", "b": "c"}),
                json!({"a": null}),
                json!({"b": "c"}),
            ),
            (json!({"a": ["b"]}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": "c"}), json!({"a": ["b"]}), json!({"a": ["b"]})),
            (
                json!({"a": {"b": "c", "d": "e"}}),
                json!({"a": {"b": "d", "d": null}}),
                json!({"a": {"b": "d"}}),
            ),
            (
                json!({"a": [{"b": "c"}]}),
                json!({"a": [1]}),
                json!({"a": [1]}),
            ),
            (
                json!({"e": null}),
                json!({"a": 1}),
                json!({"e": null, "a": 1}),
            ),
            (
                json!({"a": "foo"}),
                json!({"a": {"b": {"c": 1}}}),
                json!({"a": {"b": {"c": 1}}}),
            ),
        ];
        for (target, patch, expected) in cases {
            assert_eq!(patched(&target, &patch), Ok(expected), "{target} {patch}");
        }
    }

    #[test]
    fn the_order_of_what_stays_is_kept() {
        let target = json!({"a": 1, "b": 2, "c": 3, "d": 4});
        let value = patched(&target, &json!({"b": null, "e": 5, "c": 6})).unwrap();
        assert_eq!(value.to_string(), r#"{"a":1,"c":6,"d":4,"e":5}"#);
    }

    #[test]
    fn what_changes_nothing_is_named() {
        let target = json!({"a": {"b": 1}, "l": [1]});
        for (patch, place) in [
            (json!({}), ""),
            (json!({"a": {}}), "/a"),
            (json!({"a": {"b": 1, "c": 2}}), "/a/b"),
            (json!({"l": [1]}), "/l"),
            (json!({"x/y": null}), "/x~1y"),
            (json!({"n": {"m": null}}), "/n/m"),
        ] {
            assert_eq!(
                patched(&target, &patch),
                Err(vec![place.to_owned()]),
                "{patch}"
            );
        }
    }

    #[test]
    fn a_finding_tells_where_the_patch_touches_its_place() {
        let target = Document::read("a.json", b"{\n \"a\": {}\n}".to_vec()).unwrap();
        let patch = Document::read("p.json", b"{\"a\": {\n  \"b\": 1}}".to_vec()).unwrap();
        let document = target.patched(patch).unwrap();
        let wrong = |place: &str| {
            Diagnostic::new(
                Code::Structure,
                &Pointer::parse(place).unwrap().into(),
                "wrong",
            )
        };
        let mut diagnostics = Diagnostics(vec![wrong("/a/b").help("mend it"), wrong("/c")]);
        document.explain(&mut diagnostics);
        let help = diagnostics.0[0].help.as_deref();
        assert_eq!(help, Some("mend it; the patch touches this at p.json:2:3"));
        assert_eq!(diagnostics.0[1].help, None);
        // In the document, its nearest ancestor stands for it.
        assert_eq!(
            document
                .source()
                .locate(&Location::of(&["a", "b"]), false)
                .line,
            2
        );
    }
}
