//! Creates JSON that matches a schema.

use std::cell::Cell;

use serde_json::{Map, Value, json};

use super::document::Document;

/// The maximum depth of a schema that is nested in itself. Deeper levels are left out.
const DEPTH: usize = 2;

/// The amount of optional content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// All of it.
    Full,
    /// All of it, and null wherever it is allowed.
    Nulls,
    /// Only required content.
    Least,
}

/// Creates JSON for schemas of one document.
pub(super) struct Sampler<'d> {
    pub(super) document: &'d Document,
    pub(super) extent: Extent,
    /// The index of the value of each enum and the schema of each union, modulo their number.
    pub(super) choice: usize,
    /// The highest number of values of an enum, and of schemas of a union, so far.
    values: Cell<usize>,
    schemas: Cell<usize>,
}

impl<'d> Sampler<'d> {
    pub(super) fn new(document: &'d Document, extent: Extent, choice: usize) -> Self {
        Self {
            document,
            extent,
            choice,
            values: Cell::new(1),
            schemas: Cell::new(1),
        }
    }

    /// Returns the number of choices, after the samples were created.
    pub(super) fn choices(&self) -> usize {
        self.values.get().max(self.schemas.get())
    }

    /// True if this choice has another form than those before it, not only other values. Known after the samples were
    /// created.
    pub(super) fn is_another_form(&self) -> bool {
        self.choice < self.schemas.get()
    }

    /// Creates a value that matches.
    pub(super) fn value(&self, schema: &Value) -> Value {
        self.of(schema, &mut Vec::new())
            .expect("a schema that some finite value matches")
    }

    /// Returns the chosen schema of a union.
    pub(super) fn chosen<'v>(&self, schemas: &'v [Value]) -> &'v Value {
        self.schemas.set(self.schemas.get().max(schemas.len()));
        &schemas[self.choice % schemas.len()]
    }

    /// Returns `None` when it would be too deep. `inside` are the references on the path.
    fn of(&self, schema: &Value, inside: &mut Vec<String>) -> Option<Value> {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            if inside.iter().filter(|other| *other == reference).count() == DEPTH {
                return None;
            }
            inside.push(reference.to_owned());
            let target = self.document.follow(schema);
            let value = self.of(target, inside);
            inside.pop();
            return value;
        }
        if schema["nullable"] == true && self.extent == Extent::Nulls {
            return Some(Value::Null);
        }
        if let Some(values) = schema["enum"].as_array() {
            let values: Vec<Value> = values.iter().filter(|it| !it.is_null()).cloned().collect();
            self.values.set(self.values.get().max(values.len()));
            return Some(values[self.choice % values.len()].clone());
        }
        if let Some(list) = schema["oneOf"].as_array().or(schema["anyOf"].as_array()) {
            return self.of(self.chosen(list), inside);
        }
        if schema.get("properties").is_some() || schema.get("allOf").is_some() {
            return self.object(schema, inside);
        }
        match schema["type"].as_str() {
            Some("string") => Some(text(schema).into()),
            Some("integer") => Some(whole(schema)),
            Some("number") => Some(number(schema)),
            Some("boolean") => Some(true.into()),
            Some("array") => Some(self.array(schema, inside)),
            Some("object") => self.object(schema, inside),
            _ => Some(json!({"free": [1, "two", null]})),
        }
    }

    fn array(&self, schema: &Value, inside: &mut Vec<String>) -> Value {
        let least = schema["minItems"].as_u64().unwrap_or(0);
        let most = schema["maxItems"].as_u64().unwrap_or(u64::MAX);
        let item = schema.get("items").unwrap_or(&Value::Null);
        let Some(first) = self.of(item, inside) else {
            return Value::Array(Vec::new());
        };
        // Samples of samples grow fast; two plain values test as much as two large ones.
        let wanted = match self.extent {
            Extent::Least => 0,
            _ if first.is_object() || first.is_array() => 1,
            _ => 2,
        };
        let length = least.max(wanted).min(most);
        (0..length).map(|_| first.clone()).collect()
    }

    fn object(&self, schema: &Value, inside: &mut Vec<String>) -> Option<Value> {
        let mut members = Map::new();
        for part in schema["allOf"].as_array().into_iter().flatten() {
            members.extend(self.of(part, inside)?.as_object()?.clone());
        }
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let required = is_required(schema, name);
            if !required && self.extent == Extent::Least {
                continue;
            }
            match self.of(property, inside) {
                Some(value) => members.insert(name.clone(), value),
                None if required => return None,
                None => continue,
            };
        }
        // Additional members.
        let free = match &schema["additionalProperties"] {
            Value::Bool(true) => Some(json!({"any": [true]})),
            Value::Object(_) => self.of(&schema["additionalProperties"], inside),
            // A composed schema has the members of its parts.
            Value::Null if schema.get("properties").or(schema.get("allOf")).is_none() => Some(json!("anything")),
            _ => None,
        };
        if let Some(value) = free.filter(|_| self.extent != Extent::Least) {
            if !value.is_object() {
                members.insert("free member".to_owned(), value.clone());
            }
            members.insert("frei/ä".to_owned(), value);
        }
        Some(members.into())
    }
}

/// True if the property of an object is required.
pub(super) fn is_required(schema: &Value, name: &str) -> bool {
    let required = schema["required"].as_array().into_iter().flatten();
    required.into_iter().any(|other| other == name)
}

fn text(schema: &Value) -> String {
    let plain = match schema["format"].as_str() {
        Some("date-time") => "2025-01-31T12:34:56.789Z",
        Some("date") => "2025-01-31",
        Some("uuid") => "8a1f4c1e-0b7d-4f7c-9c52-6f2b8f1d3e4a",
        Some("email") => "someone@example.com",
        Some("uri" | "url") => "https://example.com/a?b=c",
        _ if schema.get("pattern").is_some() => "abc-123",
        _ => "Zoë & co/50% +1",
    };
    let mut text = plain.to_owned();
    let length = |key: &str| schema[key].as_u64().and_then(|it| usize::try_from(it).ok());
    while length("minLength").is_some_and(|least| text.chars().count() < least) {
        text.push('x');
    }
    text.chars().take(length("maxLength").unwrap_or(usize::MAX)).collect()
}

fn whole(schema: &Value) -> Value {
    let least = schema["minimum"].as_i64().unwrap_or(i64::MIN);
    let most = schema["maximum"].as_i64().unwrap_or(i64::MAX);
    7.clamp(least, most).into()
}

fn number(schema: &Value) -> Value {
    let least = schema["minimum"].as_f64().unwrap_or(f64::MIN);
    let most = schema["maximum"].as_f64().unwrap_or(f64::MAX);
    1.5_f64.clamp(least, most).into()
}
