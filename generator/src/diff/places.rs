//! Navigation in a document: finds the schema of a field, an item or a member, and follows references. The model holds
//! each shape once, with one location; a change is shown at every location.

use serde_json::Value;

use crate::diagnostic::Location;
use crate::resolve::Graph;

/// The maximum depth of nested compositions; anything deeper is a cycle.
const DEEPEST: usize = 32;

/// A document to navigate.
#[derive(Clone, Copy)]
pub(super) struct Places<'a>(pub(super) &'a Value);

impl<'a> Places<'a> {
    /// Returns the schema of the member `name` of the object that the schema at `place` describes.
    pub(super) fn field(self, place: &Location, name: &str) -> Option<Location> {
        self.find(place, 0, &|at, schema| {
            schema.get("properties")?.get(name)?;
            Some(at.child("properties").child(name))
        })
    }

    /// Returns the schema of the values in the list, map or object that the schema at `place` describes.
    pub(super) fn inside(self, place: &Location, key: &'static str) -> Option<Location> {
        self.find(place, 0, &|at, schema| {
            schema.get(key)?.as_object()?;
            Some(at.child(key))
        })
    }

    /// Returns the schema of a request body or a response, in the media type that the model chose.
    pub(super) fn content(self, place: &Location, media_type: &str) -> Option<Location> {
        let at = place.child("content").child(media_type).child("schema");
        // Swagger 2.0 has one schema for all media types.
        [at, place.child("schema")]
            .into_iter()
            .find(|at| at.pointer.find(self.0).is_some())
    }

    /// Returns the schema of the JSON body of an operation that the service calls.
    pub(super) fn body(self, operation: &Location) -> Option<Location> {
        let (body, _) = self.resolve(&operation.child("requestBody"))?;
        self.only_content(&body)
    }

    /// Returns the schema of a parameter of Swagger 2.0, which is the parameter itself.
    pub(super) fn itself(self, place: &Location) -> Option<Location> {
        place.pointer.find(self.0)?.get("type")?;
        Some(place.clone())
    }

    /// Returns the schema of a parameter's only media type.
    pub(super) fn only_content(self, place: &Location) -> Option<Location> {
        let content = place.child("content");
        let media_type = content.pointer.find(self.0)?.as_object()?.keys().next()?;
        self.content(place, media_type)
    }

    /// Returns the values of `keys` in the schema at `place`, with all parts of an `allOf` combined. References are
    /// followed: the keywords of their target apply here too.
    pub(super) fn keywords(self, place: &Location, keys: &[&'static str]) -> Vec<(&'static str, &'a Value)> {
        let mut keywords = Vec::new();
        self.collect(place, keys, 0, &mut keywords);
        keywords
    }

    fn collect(
        self,
        place: &Location,
        keys: &[&'static str],
        depth: usize,
        keywords: &mut Vec<(&'static str, &'a Value)>,
    ) {
        let Some((place, schema)) = self.resolve(place) else {
            return;
        };
        for key in keys {
            if let Some(value) = schema.get(key)
                && !keywords.iter().any(|(known, _)| known == key)
            {
                keywords.push((key, value));
            }
        }
        if depth < DEEPEST {
            for part in parts(schema, &place, &["allOf"]) {
                self.collect(&part, keys, depth + 1, keywords);
            }
            if let Some(part) = self.besides_null(schema, &place) {
                self.collect(&part, keys, depth + 1, keywords);
            }
        }
    }

    /// Returns the only alternative of a schema that is not null: its keywords are those of the schema.
    fn besides_null(self, schema: &Value, place: &Location) -> Option<Location> {
        let alternatives = parts(schema, place, &["anyOf", "oneOf"]);
        let is_null = |at: &&Location| {
            let target = self.resolve(at);
            target.is_some_and(|(_, schema)| only_null(schema))
        };
        let (null, others): (Vec<_>, Vec<_>) = alternatives.iter().partition(is_null);
        match (null.as_slice(), others.as_slice()) {
            ([_, ..], [only]) => Some((*only).clone()),
            _ => None,
        }
    }

    fn find(
        self,
        place: &Location,
        depth: usize,
        here: &impl Fn(&Location, &Value) -> Option<Location>,
    ) -> Option<Location> {
        let (at, schema) = self.resolve(place)?;
        if let Some(found) = here(&at, schema) {
            return Some(found);
        }
        if depth >= DEEPEST {
            return None;
        }
        parts(schema, &at, &["allOf", "oneOf", "anyOf"])
            .into_iter()
            .find_map(|part| self.find(&part, depth + 1, here))
    }

    /// Follows the references at a location.
    fn resolve(self, place: &Location) -> Option<(Location, &'a Value)> {
        let graph = Graph::new(self.0);
        let target = graph.follow(graph.value(place)?, place.clone())?;
        Some((target.place, target.value))
    }
}

/// Returns the locations of the parts that a schema is composed of.
fn parts(schema: &Value, at: &Location, keys: &[&str]) -> Vec<Location> {
    let mut places = Vec::new();
    for key in keys {
        let count = schema.get(key).and_then(Value::as_array).map_or(0, Vec::len);
        places.extend((0..count).map(|index| at.child(key).child(&index.to_string())));
    }
    places
}

/// Returns true for a schema that accepts only null.
fn only_null(schema: &Value) -> bool {
    let values = schema.get("enum").and_then(Value::as_array);
    schema.get("type").and_then(Value::as_str) == Some("null")
        || schema.get("const").is_some_and(Value::is_null)
        || values.is_some_and(|values| matches!(values.as_slice(), [Value::Null]))
}
