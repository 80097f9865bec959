//! Applies actions in place: the document is never copied, and an action that can't be applied changes nothing.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::{Map, Value};

use super::super::{MAX_DEPTH, kind_of};
use super::origin::{Origin, Origins};
use super::path::Path;
use super::read::{Action, Change, Overlay, Version};

/// Returns the number of bytes that overlays may add to a document of this length.
pub(super) fn budget(length: usize) -> usize {
    length.saturating_mul(10).saturating_add(64 * 1024 * 1024)
}

/// A document that is being changed.
pub(super) struct Target<'d> {
    /// Its name, for messages.
    pub(super) name: &'d str,
    pub(super) value: &'d mut Value,
    pub(super) origins: &'d mut Origins,
    /// The number of bytes that may still be added.
    pub(super) budget: &'d mut usize,
}

/// Applies an overlay, the `number`th of its document, action after action. Returns errors, located in the overlay, and
/// warnings about actions that change nothing.
pub(super) fn apply(target: &mut Target<'_>, overlay: &Overlay<'_>, number: usize) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for action in &overlay.actions {
        let mut step = Step {
            target: &mut *target,
            version: overlay.version,
            number,
            changed: false,
        };
        match step.run(action) {
            Ok(()) if step.changed => {}
            Ok(()) => {
                let message = "this action changes nothing: the document already has this value";
                let message = match action.change {
                    Change::Nothing => "this action has no `update` and no `remove`",
                    _ => message,
                };
                diagnostics.push(
                    Diagnostic::new(Code::OverlayWithoutEffect, &action.place, message).help("delete the action"),
                );
            }
            Err(diagnostic) => {
                let full = diagnostic.code == TOO_LARGE;
                diagnostics.push(*diagnostic);
                if full {
                    break;
                }
            }
        }
    }
    diagnostics
}

/// The code of the error that ends an overlay: no further action could add anything.
const TOO_LARGE: Code = Code::OverlayTooLarge;

type Done = Result<(), Box<Diagnostic>>;

struct Step<'s, 'd> {
    target: &'s mut Target<'d>,
    version: Version,
    number: usize,
    changed: bool,
}

impl Step<'_, '_> {
    fn run(&mut self, action: &Action<'_>) -> Done {
        let at = action.place.child("target");
        let places = action.target.places(self.target.value, &at)?;
        if places.is_empty() {
            return Err(self.no_match(&action.target, &at));
        }
        match &action.change {
            Change::Nothing => Ok(()),
            Change::Remove => self.remove(places, &at),
            Change::Update(value) => {
                let written = Origin {
                    overlay: Some(self.number),
                    place: action.place.child("update"),
                    whole: false,
                };
                let cost = self.fits(value, &places, &written)?;
                self.put(value, &places, &written, cost)
            }
            Change::Copy(path) => {
                let written = Origin {
                    overlay: Some(self.number),
                    place: action.place.child("copy"),
                    whole: true,
                };
                let source = self.only(path, &written.place)?;
                let cost = self.fits(self.at(&source), &places, &written)?;
                // The target may be a part of the copied value, or the other way round.
                let value = self.at(&source).clone();
                self.put(&value, &places, &written, cost)
            }
        }
    }

    /// Returns the location of the one value to copy.
    fn only(&self, path: &Path, place: &Location) -> Result<Location, Box<Diagnostic>> {
        let mut found = path.places(self.target.value, place)?;
        match found.as_slice() {
            [] => Err(self.no_match(path, place)),
            [_] => Ok(found.swap_remove(0)),
            several => {
                let message = format!("`copy` must select one value, but it selects {}", several.len());
                Err(Box::new(
                    Diagnostic::new(Code::OverlayCopy, place, message)
                        .help("write a path that selects only the value to copy"),
                ))
            }
        }
    }

    fn at(&self, place: &Location) -> &Value {
        static NOTHING: Value = Value::Null;
        place.pointer.find(self.target.value).unwrap_or(&NOTHING)
    }

    fn no_match(&self, path: &Path, place: &Location) -> Box<Diagnostic> {
        let message = format!("`{}` matches nothing in {}", path.text(), self.target.name);
        let mut diagnostic = Diagnostic::new(Code::OverlayNoMatch, place, message);
        diagnostic.help = path.got_to(self.target.value);
        Box::new(diagnostic)
    }

    /// Merges a value, which must fit, into each location.
    fn put(&mut self, value: &Value, places: &[Location], written: &Origin, cost: usize) -> Done {
        *self.target.budget = self.target.budget.saturating_sub(cost);
        let appends = self.appends(value);
        for place in places {
            let Some(there) = place.pointer.find_mut(self.target.value) else {
                continue;
            };
            let mut merge = Merge {
                origins: &mut *self.target.origins,
                changed: false,
            };
            let done = match there {
                Value::Array(items) if appends => {
                    merge.append(items, value, place, written);
                    Ok(())
                }
                there => merge.merge(there, value, place, written),
            };
            self.changed |= merge.changed;
            done?;
        }
        Ok(())
    }

    /// Checks that a value can be merged into each location, before anything is changed. Returns the number of bytes
    /// that this adds.
    fn fits(&self, value: &Value, places: &[Location], written: &Origin) -> Result<usize, Box<Diagnostic>> {
        let wrong = |code, message: String| Diagnostic::new(code, &written.place, message);
        let height = height(value);
        let mut first: Option<(&Location, Kind)> = None;
        for place in places {
            let there = self.at(place);
            let kind = Kind::of(there);
            let (other, known) = *first.get_or_insert((place, kind));
            if self.version == Version::V1_1 && kind != known {
                let message = format!(
                    "the target matches {} (#{}) and {} (#{}); `update` and `copy` need targets of one type",
                    known.name(),
                    other.pointer,
                    kind.name(),
                    place.pointer
                );
                let help = "write an action for each type";
                return Err(Box::new(wrong(Code::OverlayMismatch, message).help(help)));
            }
            if self.version == Version::V1_0 && kind == Kind::Primitive {
                let message = format!(
                    "the target matches {} (#{}), which overlays of version 1.0 can't update",
                    kind_of(there),
                    place.pointer
                );
                let help = "write `overlay: 1.1.0`, or change the target to match the object or list around it";
                return Err(Box::new(wrong(Code::OverlayMismatch, message).help(help)));
            }
            let appends = kind == Kind::Array && self.appends(value);
            if !appends {
                compatible(there, value, place, written)?;
            }
            let depth = place.pointer.keys().count() + usize::from(appends);
            if depth + height > MAX_DEPTH {
                let message = format!("with this action, the document would be nested deeper than {MAX_DEPTH} levels");
                return Err(Box::new(wrong(Code::TooDeep, message)));
            }
        }
        let cost = size(value).saturating_mul(places.len());
        if cost > *self.target.budget {
            let message = "overlays add more to this document than ten times its size and 64 MiB";
            return Err(Box::new(wrong(TOO_LARGE, message.to_owned())));
        }
        Ok(cost)
    }

    /// Returns whether a value becomes one element of a list: in 1.1 a list is concatenated.
    fn appends(&self, value: &Value) -> bool {
        !(value.is_array() && self.version == Version::V1_1)
    }

    /// Removes the value at each location.
    fn remove(&mut self, places: Vec<Location>, at: &Location) -> Done {
        // Deeper values are removed first, so that no location moves before its turn.
        let mut parents: BTreeMap<(std::cmp::Reverse<usize>, Location), HashSet<String>> = BTreeMap::new();
        for place in places {
            let Some((parent, key)) = place.pointer.split_last() else {
                let message = "the root of the document can't be removed";
                return Err(Box::new(Diagnostic::new(Code::OverlayMismatch, at, message)));
            };
            let depth = std::cmp::Reverse(parent.keys().count());
            let key = key.into_owned();
            let parent = parents.entry((depth, Location::from(parent)));
            parent.or_default().insert(key);
        }
        for ((_, parent), keys) in parents {
            match parent.pointer.find_mut(self.target.value) {
                Some(Value::Object(members)) => {
                    match keys.iter().next() {
                        Some(only) if keys.len() == 1 => {
                            members.shift_remove(only);
                        }
                        _ => members.retain(|key, _| !keys.contains(key)),
                    }
                    for key in &keys {
                        self.target.origins.remove_member(&parent, key);
                    }
                }
                Some(Value::Array(items)) => {
                    let removed: BTreeSet<usize> = keys.iter().filter_map(|key| key.parse().ok()).collect();
                    let length = items.len();
                    let mut index = 0;
                    items.retain(|_| {
                        index += 1;
                        !removed.contains(&(index - 1))
                    });
                    self.target.origins.remove_elements(&parent, length, &removed);
                }
                _ => {}
            }
        }
        self.changed = true;
        Ok(())
    }
}

/// The kind of a target's values, which must all be of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Object,
    Array,
    Primitive,
}

impl Kind {
    fn of(value: &Value) -> Self {
        match value {
            Value::Object(_) => Self::Object,
            Value::Array(_) => Self::Array,
            _ => Self::Primitive,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Object => "an object",
            Self::Array => "a list",
            Self::Primitive => "a value that is neither object nor list",
        }
    }
}

/// Reports that two values can't be merged.
fn mismatch(there: &Value, value: &Value, place: &Location, written: &Origin) -> Box<Diagnostic> {
    let message = format!(
        "{} can't be merged into {}, which is at #{} in the document",
        kind_of(value),
        kind_of(there),
        place.pointer
    );
    let diagnostic = Diagnostic::new(Code::OverlayMismatch, &written.place, message);
    Box::new(diagnostic.help("to replace it, remove it in an earlier action"))
}

fn compatible(there: &Value, value: &Value, place: &Location, written: &Origin) -> Done {
    match (there, value) {
        (Value::Object(known), Value::Object(members)) => {
            for (key, value) in members {
                if let Some(there) = known.get(key) {
                    compatible(there, value, &place.child(key), &written.child(key))?;
                }
            }
            Ok(())
        }
        _ if Kind::of(there) == Kind::of(value) => Ok(()),
        _ => Err(mismatch(there, value, place, written)),
    }
}

struct Merge<'o> {
    origins: &'o mut Origins,
    changed: bool,
}

impl Merge<'_> {
    fn merge(&mut self, there: &mut Value, value: &Value, place: &Location, written: &Origin) -> Done {
        match (there, value) {
            (Value::Object(known), Value::Object(members)) => self.members(known, members, place, written),
            (Value::Array(items), Value::Array(added)) => {
                for (index, value) in added.iter().enumerate() {
                    self.append(items, value, place, &written.child(&index.to_string()));
                }
                Ok(())
            }
            (there, value) if Kind::of(there) == Kind::of(value) => {
                self.changed |= there != value;
                there.clone_from(value);
                self.origins.write(place, written.clone());
                Ok(())
            }
            (there, value) => Err(mismatch(there, value, place, written)),
        }
    }

    fn members(
        &mut self,
        known: &mut Map<String, Value>,
        members: &Map<String, Value>,
        place: &Location,
        written: &Origin,
    ) -> Done {
        for (key, value) in members {
            let (place, written) = (place.child(key), written.child(key));
            if let Some(there) = known.get_mut(key) {
                self.merge(there, value, &place, &written)?;
            } else {
                known.insert(key.clone(), value.clone());
                self.origins.write(&place, written);
                self.changed = true;
            }
        }
        Ok(())
    }

    fn append(&mut self, items: &mut Vec<Value>, value: &Value, place: &Location, written: &Origin) {
        self.origins
            .write(&place.child(&items.len().to_string()), written.clone());
        items.push(value.clone());
        self.changed = true;
    }
}

impl Origin {
    fn child(&self, key: &str) -> Self {
        if self.whole {
            return self.clone();
        }
        Self {
            place: self.place.child(key),
            ..self.clone()
        }
    }
}

/// Returns the number of levels of objects and lists in a value.
pub(in crate::source) fn height(value: &Value) -> usize {
    match value {
        Value::Object(members) => 1 + members.values().map(height).max().unwrap_or(0),
        Value::Array(items) => 1 + items.iter().map(height).max().unwrap_or(0),
        _ => 0,
    }
}

/// Returns about how many bytes a value takes.
fn size(value: &Value) -> usize {
    const EACH: usize = 16;
    EACH + match value {
        Value::Object(members) => members.iter().map(|(key, value)| key.len() + size(value)).sum(),
        Value::Array(items) => items.iter().map(size).sum(),
        Value::String(text) => text.len(),
        _ => 0,
    }
}
