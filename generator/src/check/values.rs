//! Values listed in a schema that OpenAPI 3.0 does not allow there: `const`, and values of another type.

use serde_json::{Map, Value};

use super::Check;
use super::repair::Repair;
use super::trail::Trail;
use crate::diagnostic::wording::{found, list};
use crate::diagnostic::{Code, Diagnostic, Location};

impl Check<'_> {
    /// Reads `const` as an `enum` of one value: it is a keyword of 3.1 that many use in 3.0.
    pub(super) fn constant(&mut self, map: &Map<String, Value>, at: &Trail<'_>) {
        let place = at.place();
        let (Some(value), Some((schema, _))) = (map.get("const"), place.pointer.split_last()) else {
            return;
        };
        let schema = Location {
            document: place.document,
            pointer: schema,
        };
        let kind = map.get("type").and_then(Value::as_str);
        let value = kind
            .and_then(|kind| as_type(value, kind))
            .unwrap_or_else(|| value.clone());
        let values = Value::Array(vec![value]);
        let repair = if map.contains_key("enum") {
            self.repairs.push(schema.child("enum"), Repair::Replace(values));
            "instead of its `enum`"
        } else {
            self.repairs.push(schema, Repair::Insert("enum", values));
            "as an `enum` of one value"
        };
        self.ignore(place.clone());
        let message = format!("`const` needs OpenAPI 3.1; it is read {repair}");
        let diagnostic = Diagnostic::new(Code::ConstKeyword, &place, message).at_key();
        self.found.push(diagnostic.help("write `enum` with one value"));
    }

    /// Reports a listed value that does not have the schema's type. If its text is a value of that type, it is read as
    /// that.
    pub(super) fn value_of_other_type(&mut self, value: &Value, names: &[&str], at: &Trail<'_>, schema: &Trail<'_>) {
        let place = at.place();
        let mut message = format!("{} is not of type {}", found(value), list(names));
        if let [name] = names
            && let Some(meant) = as_type(value, name)
        {
            message = format!("{message}; it is read as {}", found(&meant));
            self.repairs.push(place.clone(), Repair::Replace(meant));
        }
        let diagnostic = Diagnostic::new(Code::EnumType, &place, message);
        self.found
            .push(diagnostic.related(&schema.key("type").place(), "the type is set here"));
    }
}

/// Converts a value to another type by its text, if possible.
fn as_type(value: &Value, name: &str) -> Option<Value> {
    match (name, value) {
        ("string", Value::Number(_) | Value::Bool(_)) => Some(Value::String(value.to_string())),
        ("integer", Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        ("number", Value::String(text)) => {
            let number = serde_json::from_str::<serde_json::Number>(text).ok();
            number.map(Value::Number)
        }
        ("boolean", Value::String(text)) => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    }
}
