//! Which operations of a document a finding touches: those that hold the place of the finding, or reach it by references.

use std::collections::{BTreeMap, BTreeSet};

use botpress_codegen::model::Place;
use botpress_codegen::resolve::{Graph, reference};
use serde_json::Value;

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The operations of a document, and what each refers to.
#[derive(Debug, Default)]
pub struct Reach {
    operations: Vec<Operation>,
}

#[derive(Debug)]
struct Operation {
    place: String,
    path: String,
    reached: BTreeSet<String>,
}

impl Reach {
    /// Those of this document, whatever is wrong with it.
    pub fn of(document: &Value) -> Self {
        let graph = Graph::new(document);
        // What is referred to from below a place, looked up once for each.
        let mut edges: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut operations = Vec::new();
        let paths = Place::default().child("paths");
        let items = document.get("paths").and_then(Value::as_object);
        for (path, item) in items.into_iter().flatten() {
            let shared = [item.get("parameters"), item.get("$ref").and(Some(item))];
            let shared: Vec<String> = shared
                .into_iter()
                .flatten()
                .flat_map(|value| referred(graph, value))
                .collect();
            let path = paths.child(path);
            for method in METHODS {
                let Some(operation) = item.get(method) else {
                    continue;
                };
                let mut waiting = referred(graph, operation);
                waiting.extend(shared.iter().cloned());
                let mut reached = BTreeSet::new();
                while let Some(place) = waiting.pop() {
                    if reached.contains(&place) {
                        continue;
                    }
                    let onward = edges.entry(place.clone()).or_insert_with(|| {
                        let value = graph.value(&Place(place.clone()));
                        value.map_or_else(Vec::new, |value| referred(graph, value))
                    });
                    waiting.extend(onward.iter().cloned());
                    reached.insert(place);
                }
                operations.push(Operation {
                    place: path.child(method).0,
                    path: path.0.clone(),
                    reached,
                });
            }
        }
        Self { operations }
    }

    /// How many operations there are.
    pub fn count(&self) -> usize {
        self.operations.len()
    }

    /// How many operations findings at these places touch. A place outside of paths and components touches all.
    pub fn touched<'p>(&self, places: impl IntoIterator<Item = &'p str>) -> usize {
        let mut everything = false;
        // A finding touches what reaches the place itself, or what the place is in.
        let mut around: BTreeSet<&str> = BTreeSet::new();
        let mut exact: BTreeSet<&str> = BTreeSet::new();
        for place in places {
            everything |= place.split('/').nth(2).is_none_or(str::is_empty)
                || !(place.starts_with("/paths/") || place.starts_with("/components/"));
            exact.insert(place);
            let ends = place.match_indices('/').map(|(at, _)| at);
            around.extend(ends.filter_map(|end| place.get(..end)));
            around.insert(place);
        }
        let touches = |operation: &&Operation| {
            everything
                || around.contains(operation.place.as_str())
                || exact.contains(operation.path.as_str())
                || exact.iter().any(|place| shared(place, &operation.path))
                || operation
                    .reached
                    .iter()
                    .any(|place| around.contains(place.as_str()))
        };
        self.operations.iter().filter(touches).count()
    }
}

/// True for a place in a path that is in none of its operations.
fn shared(place: &str, path: &str) -> bool {
    let Some(inside) = place
        .strip_prefix(path)
        .and_then(|rest| rest.strip_prefix('/'))
    else {
        return false;
    };
    let member = inside.split('/').next().unwrap_or_default();
    !METHODS.contains(&member)
}

/// The places that references in a value lead to. What leaves the depth bound of documents can't be here.
fn referred(graph: Graph<'_>, value: &Value) -> Vec<String> {
    let mut places = Vec::new();
    let mut waiting = vec![value];
    while let Some(value) = waiting.pop() {
        if let Some(target) = reference(value).and_then(|reference| graph.find(reference).ok()) {
            places.push(target.place.0);
        }
        match value {
            Value::Array(items) => waiting.extend(items),
            Value::Object(members) => waiting.extend(members.values()),
            _ => {}
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn reach() -> Reach {
        Reach::of(&json!({
            "paths": {
                "/a": {
                    "parameters": [{ "$ref": "#/components/parameters/P" }],
                    "get": { "responses": { "200": { "$ref": "#/components/responses/R" } } },
                    "put": { "responses": {} },
                },
                "/a/b": { "get": { "responses": {} } },
            },
            "components": {
                "parameters": { "P": {} },
                "responses": { "R": { "schema": { "$ref": "#/components/schemas/S" } } },
                "schemas": {
                    "S": { "properties": { "self": { "$ref": "#/components/schemas/S" } } },
                    "Unused": {},
                },
            },
        }))
    }

    #[test]
    fn a_finding_touches_what_holds_or_reaches_it() {
        let reach = reach();
        assert_eq!(reach.count(), 3);
        for (place, touched) in [
            ("/paths/~1a/get/responses", 1),
            ("/components/schemas/S/properties/self", 1),
            ("/components/parameters/P/schema", 2),
            ("/paths/~1a/parameters/0", 2),
            ("/paths/~1a", 2),
            ("/paths/~1a~1b/get", 1),
            ("/components/schemas/Unused", 0),
            ("/info/version", 3),
            ("", 3),
        ] {
            assert_eq!(reach.touched([place]), touched, "{place}");
        }
    }

    #[test]
    fn an_operation_counts_once() {
        let places = ["/paths/~1a/get/x", "/paths/~1a/get/y", "/paths/~1a/put"];
        assert_eq!(reach().touched(places), 2);
    }
}
