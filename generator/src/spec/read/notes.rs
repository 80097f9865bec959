//! Extensions that many documents have and that matter to a client: names and descriptions of listed values, and
//! reasons for deprecation.

use serde_json::{Map, Value};

use crate::spec::ValueNote;

/// Lists of names, in the order of `enum`.
const NAMES: [&str; 4] = ["x-enum-varnames", "x-enumNames", "x-enum-names", "x-enumVarnames"];

/// Descriptions, in the order of `enum` or by value.
const DESCRIPTIONS: [&str; 6] = [
    "x-enum-descriptions",
    "x-google-enum-descriptions",
    "x-enumDescriptions",
    "x-enum-description",
    "x-enum-desc",
    "x-enumDesc",
];

/// An object whose member `values` is a list of objects with `value`, `name` and `description`.
const OBJECTS: &str = "x-ms-enum";

const DEPRECATED: [&str; 5] = [
    "x-deprecated-reason",
    "x-deprecation-reason",
    "x-deprecated-message",
    "x-deprecation-message",
    "x-deprecated-description",
];

/// Returns the notes of a schema's extensions on its values, in the order of `values`, which are those of `enum`
/// without null. Empty when there are none.
pub(super) fn of<'v>(get: impl Fn(&str) -> Option<&'v Value>, listed: &[Value]) -> Vec<ValueNote> {
    let names = NAMES.iter().find_map(|key| get(key));
    let descriptions = DESCRIPTIONS.iter().find_map(|key| get(key));
    let objects = get(OBJECTS).and_then(|all| all.get("values")?.as_array());
    if names.is_none() && descriptions.is_none() && objects.is_none() {
        return Vec::new();
    }
    let notes = listed.iter().enumerate().map(|(index, value)| {
        let mut all = objects.into_iter().flatten();
        let object = all.find(|object| object.get("value") == Some(value));
        let member = |key: &str| Some(object?.get(key)?.as_str()?.trim().to_owned());
        let listed_name = names.and_then(|names| text(names, index, value));
        let described = descriptions.and_then(|all| text(all, index, value));
        ValueNote {
            name: listed_name.or_else(|| member("name").filter(|name| !name.is_empty())),
            description: described.or_else(|| member("description").filter(|text| !text.is_empty())),
        }
    });
    let notes = notes.zip(listed).filter(|(_, value)| !value.is_null());
    notes.map(|(note, _)| note).collect()
}

/// Returns the entry of a value: by its position in a list, or by the value in an object.
fn text(entries: &Value, index: usize, value: &Value) -> Option<String> {
    let entry = match (entries, value) {
        (Value::Array(list), _) => list.get(index)?,
        (Value::Object(map), Value::String(value)) => map.get(value)?,
        (Value::Object(map), value) => map.get(&value.to_string())?,
        _ => return None,
    };
    let text = entry.as_str()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Returns true if an operation or path item is marked as internal. Some tools write it in quotes.
pub(super) fn is_internal<'v>(get: impl Fn(&str) -> Option<&'v Value>) -> bool {
    get("x-internal").is_some_and(|value| *value == true || *value == "true")
}

/// Returns the reason for a deprecation.
pub(super) fn deprecation<'v>(get: impl Fn(&str) -> Option<&'v Value>) -> Option<String> {
    let written = DEPRECATED.iter().find_map(|key| get(key)?.as_str());
    let text = written?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Returns the values of alternatives that are one value each, with their notes. `None` when an alternative is more
/// than that, or the values are not all strings or all integers.
pub(super) fn constants(members: &[Value]) -> Option<(Vec<Value>, Vec<ValueNote>)> {
    let mut values: Vec<Value> = Vec::new();
    let mut notes = Vec::new();
    for member in members {
        let map = member.as_object()?;
        let value = constant(map)?;
        if value.is_null() || map.keys().any(|key| !is_note(key)) {
            return None;
        }
        let text_of = |key: &str| map.get(key).and_then(Value::as_str).map(str::to_owned);
        // A number needs a name, and then the title is no description.
        let (name, title) = if value.is_i64() {
            (text_of("title"), None)
        } else {
            (None, text_of("title"))
        };
        notes.push(ValueNote {
            name,
            description: text_of("description").or(title),
        });
        values.push(value.clone());
    }
    let texts = values.iter().all(Value::is_string);
    let numbers = values.iter().all(Value::is_i64);
    (texts || numbers).then_some((values, notes))
}

fn constant(map: &Map<String, Value>) -> Option<&Value> {
    match (map.get("const"), map.get("enum").and_then(Value::as_array)) {
        (Some(value), None) => Some(value),
        (None, Some(values)) => match values.as_slice() {
            [only] => Some(only),
            _ => None,
        },
        _ => None,
    }
}

fn is_note(key: &str) -> bool {
    let known = [
        "const",
        "enum",
        "type",
        "title",
        "description",
        "deprecated",
        "$comment",
    ];
    known.contains(&key) || key.starts_with("x-")
}
