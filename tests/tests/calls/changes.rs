//! Changes that a service may make to a response without breaking its clients: unknown values, unknown members, nulls.

use serde_json::{Value, json};

use super::sample::{Sampler, is_required};

/// A response with one change.
pub(super) struct Change {
    /// The change and its location.
    pub(super) what: String,
    pub(super) response: Value,
    /// The results that the client may give.
    pub(super) expected: Vec<Value>,
}

/// Returns every single change of a sample.
pub(super) fn of(sampler: &Sampler<'_>, schema: &Value, sample: &Value) -> Vec<Change> {
    let mut walk = Walk {
        sampler,
        sample,
        changes: Vec::new(),
    };
    walk.value(schema, sample, "");
    walk.changes
}

struct Walk<'w> {
    sampler: &'w Sampler<'w>,
    sample: &'w Value,
    changes: Vec<Change>,
}

impl Walk<'_> {
    fn value(&mut self, schema: &Value, value: &Value, place: &str) {
        let schema = self.sampler.document.follow(schema);
        if value.is_null() {
            return;
        }
        if schema.get("enum").is_some() {
            let unknown = match value {
                Value::String(_) => json!("unheard-of"),
                Value::Number(_) => json!(987_654),
                _ => return,
            };
            let response = self.with(place, |it| *it = unknown);
            self.add(
                format!("an unknown value at {place}"),
                &response,
                vec![response.clone()],
            );
        } else if let Some(list) = schema["oneOf"].as_array().or(schema["anyOf"].as_array()) {
            let chosen = self.sampler.chosen(list);
            self.value(chosen, value, place);
        } else if let Value::Array(items) = value {
            let item = schema.get("items").unwrap_or(&Value::Null);
            if let Some(first) = items.first() {
                self.value(item, first, &format!("{place}/0"));
            }
        } else if schema.get("properties").is_some() || schema.get("additionalProperties").is_some() {
            self.object(schema, value, place);
        }
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.value(part, value, place);
        }
    }

    fn object(&mut self, schema: &Value, value: &Value, place: &str) {
        let (known, others) = (&schema["properties"], &schema["additionalProperties"]);
        for (name, value) in value.as_object().into_iter().flatten() {
            let inner = format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"));
            if let Some(property) = known.get(name) {
                if !is_required(schema, name) {
                    self.null(property, name, place, &inner);
                }
                self.value(property, value, &inner);
            } else if others.is_object() {
                self.value(others, value, &inner);
            }
        }
        if known.as_object().is_some_and(|known| !known.is_empty()) && !others.is_object() {
            let unknown = json!({"deep": [{"news": null}]});
            let response = self.with(place, |it| it["unheardOf"] = unknown);
            let expected = vec![response.clone()];
            self.add(format!("an unknown member in {place}"), &response, expected);
        }
    }

    /// Sets a property to null where the document does not allow it.
    fn null(&mut self, property: &Value, name: &str, holder: &str, place: &str) {
        let property = self.sampler.document.follow(property);
        let null = self.with(place, |it| *it = Value::Null);
        let without = self.with(holder, |it| {
            it.as_object_mut().map(|members| members.shift_remove(name));
        });
        let says = |key: &str| property.get(key).is_some();
        let anything = !["type", "enum", "oneOf", "anyOf", "allOf", "properties"]
            .into_iter()
            .any(says);
        let expected = match (property["nullable"] == true, anything) {
            (true, false) => vec![null.clone()],
            // Null means absent. It may be written back as it came.
            (_, true) | (false, false) => vec![null.clone(), without],
        };
        self.add(format!("null at {place}"), &null, expected);
    }

    /// Returns the sample, changed at one location.
    fn with(&self, place: &str, change: impl FnOnce(&mut Value)) -> Value {
        let mut response = self.sample.clone();
        change(response.pointer_mut(place).expect("a location in the sample"));
        response
    }

    fn add(&mut self, what: String, response: &Value, expected: Vec<Value>) {
        self.changes.push(Change {
            what,
            response: response.clone(),
            expected,
        });
    }
}
