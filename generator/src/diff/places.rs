//! Ways through a document: where the schema of a field, an item or a member stands, references
//! followed. The model holds each shape once, with one place; a change is shown at every place.

use serde_json::Value;

use crate::diagnostic::Location;
use crate::resolve::Graph;

/// How many compositions within each other are looked into; more would be a circle.
const DEEPEST: usize = 32;

/// A document to walk through.
#[derive(Clone, Copy)]
pub(super) struct Places<'a>(pub(super) &'a Value);

impl<'a> Places<'a> {
    /// The schema of the member `name` of the object that the schema at `place` describes.
    pub(super) fn field(self, place: &Location, name: &str) -> Option<Location> {
        self.find(place, 0, &|at, schema| {
            schema.get("properties")?.get(name)?;
            Some(at.child("properties").child(name))
        })
    }

    /// The schema of what stands in the list, map or object that the schema at `place` describes.
    pub(super) fn inside(self, place: &Location, key: &'static str) -> Option<Location> {
        self.find(place, 0, &|at, schema| {
            schema.get(key)?.as_object()?;
            Some(at.child(key))
        })
    }

    /// The schema of a body or a response, in the media type that the model chose.
    pub(super) fn content(self, place: &Location, media_type: &str) -> Option<Location> {
        let at = place.child("content").child(media_type).child("schema");
        // Swagger 2.0 has one schema, whatever the media type.
        [at, place.child("schema")]
            .into_iter()
            .find(|at| at.pointer.find(self.0).is_some())
    }

    /// The schema that a parameter of Swagger 2.0 is itself.
    pub(super) fn itself(self, place: &Location) -> Option<Location> {
        place.pointer.find(self.0)?.get("type")?;
        Some(place.clone())
    }

    /// The schema of a parameter's only media type.
    pub(super) fn only_content(self, place: &Location) -> Option<Location> {
        let content = place.child("content");
        let media_type = content.pointer.find(self.0)?.as_object()?.keys().next()?;
        self.content(place, media_type)
    }

    /// What the schema at `place` says by `keys`, the parts of an `allOf` taken together. A
    /// reference is followed: what it leads to is said of this place too.
    pub(super) fn said(
        self,
        place: &Location,
        keys: &[&'static str],
    ) -> Vec<(&'static str, &'a Value)> {
        let mut said = Vec::new();
        self.collect(place, keys, 0, &mut said);
        said
    }

    fn collect(
        self,
        place: &Location,
        keys: &[&'static str],
        depth: usize,
        said: &mut Vec<(&'static str, &'a Value)>,
    ) {
        let Some((place, schema)) = self.resolve(place) else {
            return;
        };
        for key in keys {
            if let Some(value) = schema.get(key)
                && !said.iter().any(|(known, _)| known == key)
            {
                said.push((key, value));
            }
        }
        if depth < DEEPEST {
            for part in parts(schema, &place, &["allOf"]) {
                self.collect(&part, keys, depth + 1, said);
            }
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

    /// What the value at a place stands for.
    fn resolve(self, place: &Location) -> Option<(Location, &'a Value)> {
        let graph = Graph::new(self.0);
        let target = graph.follow(graph.value(place)?, place.clone())?;
        Some((target.place, target.value))
    }
}

/// The places of the parts that a schema is composed of.
fn parts(schema: &Value, at: &Location, keys: &[&str]) -> Vec<Location> {
    let mut places = Vec::new();
    for key in keys {
        let count = schema
            .get(key)
            .and_then(Value::as_array)
            .map_or(0, Vec::len);
        places.extend((0..count).map(|index| at.child(key).child(&index.to_string())));
    }
    places
}
