//! Creates arguments that match the schemas of a document.

use botpress_codegen::diagnostic::Location;
use botpress_codegen::map::{ApiMap, OperationMap};
use botpress_codegen::resolve::Graph;
use serde_json::{Map, Value, json};

use super::Sample;
use super::calls::{callable, is_multipart};
use super::pattern::matching;
use crate::survey::examples::schema::Schemas;

/// The maximum depth of nested schemas. Deeper ones are left out.
const DEPTH: usize = 12;

/// The samples of a document, and the operations without one: their index, and the reason.
#[derive(Debug, Default)]
pub struct Samples {
    /// The calls.
    pub samples: Vec<Sample>,
    /// Operations without a call.
    pub without: Vec<(usize, String)>,
}

/// Creates samples for all operations: with all arguments, and with the required ones only.
pub fn samples(document: &Value, api: &ApiMap) -> Samples {
    let maker = Maker {
        graph: Graph::new(document),
        schemas: Schemas::of(document),
    };
    let mut all = Samples::default();
    for (index, operation) in api.operations.iter().enumerate() {
        let before = all.samples.len();
        let mut reason = String::new();
        for full in [true, false] {
            match maker.arguments(operation, full) {
                Ok(arguments) => {
                    let sample = Sample {
                        operation: index,
                        arguments,
                    };
                    let own = all.samples.get(before..).unwrap_or_default();
                    if !own.contains(&sample) {
                        all.samples.push(sample);
                    }
                }
                Err(message) => reason = message,
            }
        }
        if all.samples.len() == before {
            all.without.push((index, reason));
        }
    }
    all
}

struct Maker<'a> {
    graph: Graph<'a>,
    schemas: Option<Schemas>,
}

impl<'a> Maker<'a> {
    fn arguments(&self, operation: &OperationMap, full: bool) -> Result<Map<String, Value>, String> {
        if !callable(operation) {
            return Err("streams have tests of their own".to_owned());
        }
        let mut arguments = Map::new();
        for argument in &operation.arguments {
            if !argument.required && !full {
                continue;
            }
            let key = format!("{}.{}", argument.location, argument.name);
            let found = self.parameter(operation, argument.location, &argument.name);
            let value = found.and_then(|(schema, place)| self.fitting(schema, &place, full));
            match value {
                Some(value) => drop(arguments.insert(key, value)),
                None if argument.required => return Err(format!("no value matches `{key}`")),
                None => {}
            }
        }
        if let Some(body) = &operation.body
            && (body.required || full)
            && let Some(content) = body.contents.first()
        {
            let value = match content.ty.as_str() {
                "String" | "Upload" => Some(Value::from("sample")),
                _ => self.body(operation, &content.media_type, full),
            };
            let value = match value {
                Some(body) if is_multipart(operation) => Some(self.with_files(operation, &content.media_type, body)),
                value => value,
            };
            match value {
                Some(value) => drop(arguments.insert("body".to_owned(), value)),
                None if body.required => return Err("no value matches the request body".to_owned()),
                None => {}
            }
        }
        Ok(arguments)
    }

    /// Returns the schema of a parameter: of the operation, or else of its path.
    fn parameter(&self, operation: &OperationMap, location: &str, name: &str) -> Option<(&'a Value, Location)> {
        let place = place_of(&operation.pointer);
        let path = place.pointer.split_last().map(|(path, _)| Location {
            pointer: path,
            ..place.clone()
        });
        [Some(place), path].into_iter().flatten().find_map(|holder| {
            let listed = holder.child("parameters");
            let parameters = self.graph.value(&listed)?.as_array()?;
            parameters.iter().enumerate().find_map(|(index, parameter)| {
                let target = self.graph.follow(parameter, listed.child(&index.to_string()))?;
                let is = |key: &str, value: &str| target.value.get(key) == Some(&Value::from(value));
                if !is("name", name) || !is("in", location) {
                    return None;
                }
                let place = if target.value.get("schema").is_some() {
                    target.place.child("schema")
                } else {
                    let content = target.value.get("content")?.as_object()?;
                    let (media_type, _) = content.iter().next()?;
                    target.place.child("content").child(media_type).child("schema")
                };
                Some((self.graph.value(&place)?, place))
            })
        })
    }

    fn body(&self, operation: &OperationMap, media_type: &str, full: bool) -> Option<Value> {
        let (schema, place) = self.body_schema(operation, media_type)?;
        self.fitting(schema, &place, full)
    }

    fn body_schema(&self, operation: &OperationMap, media_type: &str) -> Option<(&'a Value, Location)> {
        let place = place_of(&operation.pointer).child("requestBody");
        let body = self.graph.follow(self.graph.value(&place)?, place)?;
        let place = body.place.child("content").child(media_type).child("schema");
        Some((self.graph.value(&place)?, place))
    }

    /// Makes files of the parts that are binary, as calls by name expect them.
    fn with_files(&self, operation: &OperationMap, media_type: &str, mut body: Value) -> Value {
        let is_binary = |name: &str| {
            let (schema, place) = self.body_schema(operation, media_type)?;
            let schema = self.graph.follow(schema, place)?.value;
            let part = schema.get("properties")?.get(name)?;
            let part = self.graph.follow(part, Location::ROOT)?.value;
            let item = part.get("items").unwrap_or(part);
            let item = self.graph.follow(item, Location::ROOT)?.value;
            (item.get("format")? == "binary").then_some(())
        };
        for (name, part) in body.as_object_mut().into_iter().flatten() {
            if is_binary(name).is_some() {
                *part = json!({ "$file": { "text": "sample", "name": "sample.bin" } });
            }
        }
        body
    }

    /// Returns a value that matches the schema.
    fn fitting(&self, schema: &'a Value, place: &Location, full: bool) -> Option<Value> {
        let value = self.value(schema, full, 0)?;
        let fits = self.schemas.as_ref();
        let fits = fits.is_none_or(|schemas| schemas.accept(place.pointer.as_str(), &value));
        fits.then_some(value)
    }

    fn value(&self, schema: &'a Value, full: bool, depth: usize) -> Option<Value> {
        if depth > DEPTH {
            return None;
        }
        let schema = self.graph.follow(schema, Location::ROOT)?.value;
        let listed = schema.get("enum").and_then(Value::as_array);
        let listed = listed.and_then(|values| values.iter().find(|value| !value.is_null()));
        let given = schema.get("const").or(schema.get("example")).or(listed);
        if let Some(given) = given.filter(|given| !given.is_null()) {
            return Some(given.clone());
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(alternatives) = schema.get(key).and_then(Value::as_array) {
                let mut values = alternatives.iter();
                let value = values.find_map(|one| self.value(one, full, depth + 1))?;
                return match value {
                    Value::Object(mut members) => {
                        members.extend(self.members(schema, full, depth)?);
                        Some(Value::Object(members))
                    }
                    value => Some(value),
                };
            }
        }
        let composed = schema.get("allOf").and_then(Value::as_array);
        if let (Some([only]), None) = (composed.map(Vec::as_slice), schema.get("properties")) {
            return self.value(only, full, depth + 1);
        }
        let named = match schema.get("type") {
            Some(Value::String(name)) => Some(name.as_str()),
            Some(Value::Array(names)) => {
                let mut names = names.iter().filter_map(Value::as_str);
                names.find(|name| *name != "null")
            }
            _ => None,
        };
        match named {
            Some("string") => Some(text(schema)),
            Some("integer") => Some(number(schema, 1)),
            Some("number") => Some(number(schema, 2)),
            Some("boolean") => Some(json!(true)),
            Some("array") => self.list(schema, full, depth),
            None if schema.get("items").is_some() => self.list(schema, full, depth),
            _ => self.members(schema, full, depth).map(Value::Object),
        }
    }

    fn list(&self, schema: &'a Value, full: bool, depth: usize) -> Option<Value> {
        let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
        let wanted = least.max(u64::from(full));
        let item = schema.get("items").filter(|items| items.is_object());
        let item = item.map_or(Some(json!("item")), |items| self.value(items, full, depth + 1));
        match item {
            Some(item) => Some((0..wanted.min(100)).map(|_| item.clone()).collect()),
            None => (least == 0).then(|| json!([])),
        }
    }

    fn members(&self, schema: &'a Value, full: bool, depth: usize) -> Option<Map<String, Value>> {
        let mut members = Map::new();
        let parts = schema.get("allOf").and_then(Value::as_array);
        for part in parts.into_iter().flatten() {
            if let Value::Object(part) = self.value(part, full, depth + 1)? {
                members.extend(part);
            }
        }
        let required = schema.get("required").and_then(Value::as_array);
        let is_required = |name: &str| required.is_some_and(|all| all.contains(&Value::from(name)));
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let read_only = property.get("readOnly") == Some(&json!(true));
            if read_only || (!full && !is_required(name)) {
                continue;
            }
            match self.value(property, full, depth + 1) {
                Some(value) => drop(members.insert(name.clone(), value)),
                None if is_required(name) => return None,
                None => {}
            }
        }
        Some(members)
    }
}

fn place_of(pointer: &str) -> Location {
    let keys: Vec<String> = pointer
        .split('/')
        .skip(1)
        .map(|key| key.replace("~1", "/").replace("~0", "~"))
        .collect();
    Location::of(&keys.iter().map(String::as_str).collect::<Vec<_>>())
}

fn text(schema: &Value) -> Value {
    let plain = match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => "2025-01-31T12:34:56Z",
        Some("date") => "2025-01-31",
        Some("uuid") => "8a1f4c1e-0b7d-4f7c-9c52-6f2b8f1d3e4a",
        Some("email") => "someone@example.com",
        Some("uri" | "url") => "https://example.com/a",
        Some("byte") => "aGVsbG8=",
        Some("ipv4") => "192.0.2.1",
        _ => "sample",
    };
    if let Some(pattern) = schema.get("pattern").and_then(Value::as_str)
        && let Some(text) = matching(pattern)
    {
        return Value::from(text);
    }
    let limit = |key: &str| schema.get(key).and_then(Value::as_u64);
    let least = usize::try_from(limit("minLength").unwrap_or(0)).unwrap_or(usize::MAX);
    let most = usize::try_from(limit("maxLength").unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
    let mut text: String = plain.chars().take(most).collect();
    // A text of megabytes tests no more than a short one.
    while text.len() < least.min(10_000) {
        text.push('a');
    }
    Value::from(text)
}

fn number(schema: &Value, otherwise: i64) -> Value {
    let limit = |key: &str| schema.get(key).filter(|limit| limit.is_number());
    let fits = |value: i64| {
        #[expect(clippy::cast_precision_loss, reason = "it is a small number")]
        let value = value as f64;
        limit("minimum")
            .and_then(Value::as_f64)
            .is_none_or(|least| value > least)
            && limit("maximum").and_then(Value::as_f64).is_none_or(|most| value < most)
    };
    match [otherwise, 10, 100, 0, 1000].into_iter().find(|value| fits(*value)) {
        Some(value) => json!(value),
        None => limit("minimum")
            .or(limit("maximum"))
            .cloned()
            .unwrap_or(json!(otherwise)),
    }
}
