//! Reads an overlay from a value, and reports a value that is not a valid overlay.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::super::{Document, Source, kind_of};
use super::path::{self, Path};
use crate::diagnostic::wording::nearest;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};

/// The version of the specification that an overlay is written in. Patch versions make no difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    /// 1.0
    V1_0,
    /// 1.1
    V1_1,
}

/// A valid overlay.
#[derive(Debug)]
pub(super) struct Overlay<'v> {
    pub(super) version: Version,
    pub(super) extends: Option<&'v str>,
    pub(super) actions: Vec<Action<'v>>,
}

/// One action.
#[derive(Debug)]
pub(super) struct Action<'v> {
    /// Its location in the overlay.
    pub(super) place: Location,
    pub(super) target: Path,
    pub(super) change: Change<'v>,
}

/// The operation of an action.
#[derive(Debug)]
pub(super) enum Change<'v> {
    Update(&'v Value),
    Copy(Path),
    Remove,
    /// No operation, which 1.0 allows.
    Nothing,
}

/// Reads an overlay.
///
/// # Errors
///
/// All problems of the overlay, with their locations.
pub(super) fn read(document: &Document) -> Result<Overlay<'_>, Diagnostics> {
    let mut reader = Reader {
        source: document.source(),
        diagnostics: Diagnostics::default(),
    };
    let overlay = reader.overlay(document.value());
    match overlay {
        Some(overlay) if reader.diagnostics.0.is_empty() => Ok(overlay),
        _ => Err(reader.diagnostics),
    }
}

struct Reader<'s> {
    source: &'s Source,
    diagnostics: Diagnostics,
}

impl Reader<'_> {
    fn overlay<'v>(&mut self, value: &'v Value) -> Option<Overlay<'v>> {
        let root = Location::ROOT;
        let members = self.object(value, &root, "an overlay")?;
        let version = self.version(members);
        if !members.contains_key("overlay") {
            // The value is not an overlay at all, so its other members are not checked.
            return None;
        }
        self.fields(members, &root, &["overlay", "info", "extends", "actions"]);
        if let Some(info) = self.required(members, "info", &root, "an overlay") {
            self.info(info, version);
        }
        let extends = self.text(members, "extends", &root);
        let actions = self.required(members, "actions", &root, "an overlay")?;
        let place = root.child("actions");
        let Value::Array(items) = actions else {
            self.wrong_type(&place, "`actions` must be a list of actions", actions);
            return None;
        };
        if items.is_empty() {
            self.wrong(&place, "an overlay must have at least one action");
        }
        self.unique(items, &place);
        let version = version?;
        let actions = items
            .iter()
            .enumerate()
            .filter_map(|(index, item)| self.action(item, place.child(&index.to_string()), version))
            .collect();
        Some(Overlay {
            version,
            extends,
            actions,
        })
    }

    fn version(&mut self, members: &Map<String, Value>) -> Option<Version> {
        let root = Location::ROOT;
        let Some(value) = members.get("overlay") else {
            let message = "this is not an overlay: it has no `overlay` field with the version";
            let diagnostic = Diagnostic::new(Code::OverlayVersion, &root, message);
            self.diagnostics.push(diagnostic.help("write `overlay: 1.1.0`"));
            return None;
        };
        let place = root.child("overlay");
        let text = value.as_str().unwrap_or_default();
        let mut parts = text.splitn(3, '.');
        let parts = (parts.next(), parts.next(), parts.next());
        let numeric = |patch: &str| !patch.is_empty() && patch.bytes().all(|b| b.is_ascii_digit());
        match parts {
            (Some("1"), Some("1"), Some(patch)) if numeric(patch) => Some(Version::V1_1),
            (Some("1"), Some("0"), Some(patch))
                if numeric(patch)
                    || (patch.split_once('-')).is_some_and(|(patch, rest)| numeric(patch) && !rest.is_empty()) =>
            {
                Some(Version::V1_0)
            }
            _ => {
                let message = if value.is_string() {
                    format!("the version `{text}` of overlays is not supported")
                } else {
                    format!("`overlay` must be a string with the version, not {}", kind_of(value))
                };
                let help = "1.0 and 1.1 are supported: write `overlay: 1.1.0`";
                self.diagnostics
                    .push(Diagnostic::new(Code::OverlayVersion, &place, message).help(help));
                None
            }
        }
    }

    fn info(&mut self, info: &Value, version: Option<Version>) {
        let place = Location::ROOT.child("info");
        let Some(members) = self.object(info, &place, "`info`") else {
            return;
        };
        if version == Some(Version::V1_0) {
            self.only_in_1_1(members, &place, "description");
            self.fields(members, &place, &["title", "version", "description"]);
        } else {
            self.fields(members, &place, &["title", "version", "description"]);
            self.text(members, "description", &place);
        }
        for field in ["title", "version"] {
            if self.required(members, field, &place, "`info`").is_some() {
                self.text(members, field, &place);
            }
        }
    }

    fn action<'v>(&mut self, value: &'v Value, place: Location, version: Version) -> Option<Action<'v>> {
        let members = self.object(value, &place, "an action")?;
        if version == Version::V1_0 {
            self.only_in_1_1(members, &place, "copy");
        }
        let known = ["target", "description", "update", "copy", "remove"];
        let misspelled = self.fields(members, &place, &known);
        self.text(members, "description", &place);
        let remove = match members.get("remove") {
            None => false,
            Some(Value::Bool(remove)) => *remove,
            Some(other) => {
                self.wrong_type(&place.child("remove"), "`remove` must be `true` or `false`", other);
                false
            }
        };
        let target = self
            .required(members, "target", &place, "an action")
            .and_then(|_| self.path(members, "target", &place));
        let update = members.get("update");
        let copy = members.get("copy").filter(|_| version == Version::V1_1);
        let change = match (update, copy) {
            (Some(_), Some(_)) => {
                self.more_than_one(&place.child("copy"));
                None
            }
            // In 1.0 `remove` takes precedence over `update`.
            (Some(_), None) if remove && version == Version::V1_0 => Some(Change::Remove),
            (Some(_), None) | (None, Some(_)) if remove => {
                self.more_than_one(&place.child("remove"));
                None
            }
            (Some(update), None) => Some(Change::Update(update)),
            (None, Some(_)) => self.path(members, "copy", &place).map(Change::Copy),
            (None, None) if remove => Some(Change::Remove),
            (None, None) if version == Version::V1_0 || members.contains_key("remove") => Some(Change::Nothing),
            // An operation was probably forgotten.
            (None, None) if misspelled => None,
            (None, None) => {
                let message = "this action has no `update`, `copy` or `remove`";
                let diagnostic = Diagnostic::new(Code::OverlayStructure, &place, message);
                self.diagnostics
                    .push(diagnostic.help("add `update`, `copy` or `remove: true`"));
                None
            }
        };
        Some(Action {
            place,
            target: target?,
            change: change?,
        })
    }

    fn more_than_one(&mut self, place: &Location) {
        let message = "an action must have only one of `update`, `copy` and `remove`";
        let diagnostic = Diagnostic::new(Code::OverlayStructure, place, message).at_key();
        self.diagnostics
            .push(diagnostic.help("write an action for each; they are applied in order"));
    }

    fn path(&mut self, members: &Map<String, Value>, field: &str, place: &Location) -> Option<Path> {
        let text = self.text(members, field, place)?;
        match path::parse(self.source, &place.child(field), text) {
            Ok(path) => Some(path),
            Err(diagnostic) => {
                self.diagnostics.push(*diagnostic);
                None
            }
        }
    }

    /// Reports equal actions: the specification requires that they are unique.
    fn unique(&mut self, items: &[Value], place: &Location) {
        let mut first: HashMap<String, usize> = HashMap::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let mut text = String::new();
            canonical(item, &mut text);
            if let Some(earlier) = first.insert(text, index) {
                let message = "this action is equal to an earlier one";
                let diagnostic = Diagnostic::new(Code::OverlayStructure, &place.child(&index.to_string()), message)
                    .related(&place.child(&earlier.to_string()), "the earlier action is here")
                    .help("delete one of them");
                self.diagnostics.push(diagnostic);
            }
        }
    }

    fn only_in_1_1(&mut self, members: &Map<String, Value>, place: &Location, field: &str) {
        if members.contains_key(field) {
            let message = format!("`{field}` needs version 1.1 of overlays");
            let diagnostic = Diagnostic::new(Code::OverlayStructure, &place.child(field), message).at_key();
            self.diagnostics.push(diagnostic.help("write `overlay: 1.1.0`"));
        }
    }

    /// Reports every key that is neither a known field nor an extension. Returns true when there are some.
    fn fields(&mut self, members: &Map<String, Value>, place: &Location, known: &[&str]) -> bool {
        let before = self.diagnostics.0.len();
        for key in members.keys() {
            if known.contains(&key.as_str()) || key.starts_with("x-") {
                continue;
            }
            let message = format!("`{key}` is not a field of an overlay");
            let diagnostic = Diagnostic::new(Code::OverlayStructure, &place.child(key), message).at_key();
            let help = if let Some(near) = nearest(key, known.iter().copied()) {
                format!("did you mean `{near}`?")
            } else {
                let names: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
                format!("the fields are {}; extensions start with `x-`", names.join(", "))
            };
            self.diagnostics.push(diagnostic.help(help));
        }
        self.diagnostics.0.len() > before
    }

    fn object<'v>(&mut self, value: &'v Value, place: &Location, what: &str) -> Option<&'v Map<String, Value>> {
        let members = value.as_object();
        if members.is_none() {
            self.wrong_type(place, &format!("{what} must be an object"), value);
        }
        members
    }

    fn required<'v>(
        &mut self,
        members: &'v Map<String, Value>,
        field: &str,
        place: &Location,
        what: &str,
    ) -> Option<&'v Value> {
        let value = members.get(field);
        if value.is_none() {
            self.wrong(place, &format!("{what} must have `{field}`"));
        }
        value
    }

    fn text<'v>(&mut self, members: &'v Map<String, Value>, field: &str, place: &Location) -> Option<&'v str> {
        match members.get(field)? {
            Value::String(text) => Some(text),
            other => {
                self.wrong_type(&place.child(field), &format!("`{field}` must be a string"), other);
                None
            }
        }
    }

    fn wrong_type(&mut self, place: &Location, expected: &str, found: &Value) {
        let mut diagnostic = Diagnostic::new(
            Code::OverlayStructure,
            place,
            format!("{expected}, not {}", kind_of(found)),
        );
        if found.is_number() && expected.ends_with("a string") {
            diagnostic = diagnostic.help("put it in quotes");
        }
        self.diagnostics.push(diagnostic);
    }

    fn wrong(&mut self, place: &Location, message: &str) {
        self.diagnostics
            .push(Diagnostic::new(Code::OverlayStructure, place, message));
    }
}

/// Writes a text that is the same for equal values, whatever the order of their keys.
fn canonical(value: &Value, text: &mut String) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(key, _)| *key);
            text.push('{');
            for (key, value) in members {
                text.push_str(&Value::from(key.as_str()).to_string());
                text.push(':');
                canonical(value, text);
                text.push(',');
            }
            text.push('}');
        }
        Value::Array(items) => {
            text.push('[');
            for item in items {
                canonical(item, text);
                text.push(',');
            }
            text.push(']');
        }
        other => text.push_str(&other.to_string()),
    }
}
