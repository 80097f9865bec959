//! Conversion of JSON values to the flat texts of parameters, before percent-encoding.
//!
//! Null, the empty list and the empty object give nothing. The empty string gives an empty text.

use std::borrow::Cow;

use serde_json::Number;

use super::operation::{Parameter, Style};
use super::tree::Tree as Value;

/// The text of one value. Lists and objects, which no style can nest this deep, are written as JSON.
pub(super) fn text(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => Cow::Borrowed(text),
        Value::Number(number) => Cow::Owned(number_text(number)),
        Value::Bool(_) | Value::Null | Value::Array(_) | Value::Object(_) => Cow::Owned(value.to_string()),
    }
}

/// Integral floats are written without `.0` and without exponent, so that a service accepts them as integers.
fn number_text(number: &Number) -> String {
    match number.as_f64() {
        // Adding zero makes a negative zero positive.
        Some(float) if number.is_f64() => (float + 0.0).to_string(),
        _ => number.to_string(),
    }
}

/// The texts that a style joins into one value. `None` if nothing is to be sent. An object gives its keys and values
/// alternately.
pub(super) fn parts(style: Style, value: &Value) -> Option<Vec<Cow<'_, str>>> {
    let parts: Vec<_> = match value {
        Value::Null => Vec::new(),
        _ if matches!(style, Style::Json | Style::WholeJson) => vec![Cow::Owned(value.to_string())],
        Value::Array(items) => items.iter().filter(|item| !item.is_null()).map(text).collect(),
        Value::Object(members) => members
            .iter()
            .filter(|(_, value)| !value.is_null())
            .flat_map(|(key, value)| [Cow::Borrowed(key.as_str()), text(value)])
            .collect(),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => vec![text(value)],
    };
    (!parts.is_empty()).then_some(parts)
}

/// The names and texts of an object's members. `None` for any other value.
pub(super) fn members(value: &Value) -> Option<Vec<(&str, Cow<'_, str>)>> {
    let members = value.as_object()?.iter();
    let given = members.filter(|(_, value)| !value.is_null());
    Some(given.map(|(key, value)| (key.as_str(), text(value))).collect())
}

/// Passes the keys and values of an exploding style to `push`.
pub(super) fn pairs(parameter: &Parameter, value: &Value, push: &mut dyn FnMut(&str, &str)) {
    match (parameter.style, value) {
        (Style::FormExploded, Value::Object(members)) => {
            for (key, value) in members.iter() {
                repeated(key, value, push);
            }
        }
        (Style::FormExploded, _) => repeated(parameter.name, value, push),
        (Style::DeepObject, _) => members_of(parameter.name, value, push),
        _ => nested(parameter.name, value, (".", ""), push),
    }
}

/// Passes the names and texts of a value in the style `deepObject` to `push`.
pub(super) fn members_of(name: &str, value: &Value, push: &mut dyn FnMut(&str, &str)) {
    nested(name, value, ("[", "]"), push);
}

/// The key once for each item.
fn repeated(key: &str, value: &Value, push: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::Null => {}
        Value::Array(items) => {
            for item in items.iter().filter(|item| !item.is_null()) {
                push(key, &text(item));
            }
        }
        Value::Object(members) if members.is_empty() => {}
        Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => {
            push(key, &text(value));
        }
    }
}

/// The key, extended by each member's name between the two marks. The items of a list are members named by their index
/// if the marks are brackets; otherwise they repeat the key.
fn nested(key: &str, value: &Value, marks: (&str, &str), push: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::Null => {}
        Value::Array(items) => {
            for (index, item) in items.iter().filter(|item| !item.is_null()).enumerate() {
                match marks {
                    ("[", "]") => nested(&format!("{key}[{index}]"), item, marks, push),
                    _ => nested(key, item, marks, push),
                }
            }
        }
        Value::Object(members) => {
            for (name, value) in members.iter() {
                nested(&format!("{key}{}{name}{}", marks.0, marks.1), value, marks, push);
            }
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) => push(key, &text(value)),
    }
}
