//! The part of a document that has its examples: the rest is not needed once the document is read, and takes several
//! times the memory of its text.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::diagnostic::Location;
use crate::resolve::{Graph, LONGEST_CHAIN, reference};

/// Returns the document with its examples, the parts that they refer to, and the objects and lists around them. All
/// are where they were.
pub(crate) fn only(root: Value) -> Value {
    let mut wanted = Wanted::default();
    find(Graph::new(&root), &root, &mut wanted);
    cut(root, Some(&wanted)).unwrap_or_default()
}

/// Parts that are kept because something refers to them.
#[derive(Default)]
struct Wanted {
    /// True if all of the part is kept.
    whole: bool,
    inside: HashMap<String, Wanted>,
}

impl Wanted {
    fn add(&mut self, place: &Location) {
        let part = (place.pointer.keys()).fold(self, |part, key| part.inside.entry(key.into_owned()).or_default());
        part.whole = true;
    }
}

/// Finds the parts that examples refer to.
fn find(graph: Graph<'_>, value: &Value, wanted: &mut Wanted) {
    match value {
        Value::Object(map) => {
            let named = map.get("examples").and_then(Value::as_object);
            for example in named.into_iter().flat_map(Map::values) {
                let mut next = reference(example);
                for _ in 0..=LONGEST_CHAIN {
                    let Some(target) = next.and_then(|text| graph.find(text).ok()) else {
                        break;
                    };
                    wanted.add(&target.place);
                    next = reference(target.value);
                }
            }
            for value in map.values() {
                find(graph, value, wanted);
            }
        }
        Value::Array(items) => {
            for value in items {
                find(graph, value, wanted);
            }
        }
        _ => {}
    }
}

/// Cuts everything else out of a value; `None` if nothing is left.
fn cut(value: Value, wanted: Option<&Wanted>) -> Option<Value> {
    if wanted.is_some_and(|wanted| wanted.whole) {
        return Some(value);
    }
    let inside = |key: &str| wanted.and_then(|wanted| wanted.inside.get(key));
    match value {
        Value::Object(map) => {
            let is_example = |key: &str| matches!(key, "example" | "examples");
            let has_one = map.keys().any(|key| is_example(key));
            let mut left = Map::new();
            for (key, value) in map {
                // With a reference next to it, an example does not count.
                let whole = is_example(&key) || has_one && key == "$ref";
                let value = if whole { Some(value) } else { cut(value, inside(&key)) };
                if let Some(value) = value {
                    left.insert(key, value);
                }
            }
            (!left.is_empty()).then_some(Value::Object(left))
        }
        Value::Array(items) => {
            let mut any = false;
            let items = items.into_iter().enumerate().map(|(index, value)| {
                let left = cut(value, inside(&index.to_string()));
                any |= left.is_some();
                // Later items keep their places.
                left.unwrap_or_default()
            });
            let items: Vec<Value> = items.collect();
            any.then_some(Value::Array(items))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn examples_and_what_they_refer_to_stay_in_place() {
        let root = json!({
            "openapi": "3.0.3",
            "paths": {"/a": {"get": {
                "parameters": [{"name": "p"}, {"name": "q", "schema": {"example": 1, "type": "integer"}}],
                "responses": {"200": {"content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/Pet"},
                    "examples": {"cat": {"$ref": "#/components/x/0"}, "dog": {"value": 2}},
                }}}},
            }}},
            "components": {
                "schemas": {"Pet": {"type": "object", "properties": {"a": {"$ref": "#/b", "example": 3}}}},
                "x": [{"$ref": "#/x-more/cat"}, {"value": 4}],
            },
            "x-more": {"cat": {"value": 5}, "dog": {"value": 6}},
        });
        let left = json!({
            "paths": {"/a": {"get": {
                "parameters": [null, {"schema": {"example": 1}}],
                "responses": {"200": {"content": {"application/json": {
                    "examples": {"cat": {"$ref": "#/components/x/0"}, "dog": {"value": 2}},
                }}}},
            }}},
            "components": {
                "schemas": {"Pet": {"properties": {"a": {"$ref": "#/b", "example": 3}}}},
                "x": [{"$ref": "#/x-more/cat"}, null],
            },
            "x-more": {"cat": {"value": 5}},
        });
        assert_eq!(only(root), left);
        assert_eq!(only(json!({"openapi": "3.0.3", "paths": {}})), Value::Null);
    }

    #[test]
    fn a_circle_of_references_ends() {
        let root = json!({"examples": {"a": {"$ref": "#/b"}}, "b": {"$ref": "#/c"}, "c": {"$ref": "#/b"}});
        assert_eq!(only(root.clone()), root);
    }
}
