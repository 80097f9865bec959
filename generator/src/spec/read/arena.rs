//! The arena under construction: each schema once, by its place, and references as edges.

use std::collections::{HashMap, VecDeque};

use serde_json::Value;

use crate::diagnostic::Location;
use crate::resolve::{Graph, Target, last_segment};
use crate::spec::{Edge, Reference, Schema, SchemaId, Schemas};

/// Schemas that are read, and those that something refers to and that are still to be read.
pub(super) struct Arena<'a> {
    graph: Graph<'a>,
    schemas: Schemas,
    known: HashMap<Location, SchemaId>,
    read: Vec<bool>,
    queue: VecDeque<(SchemaId, Target<'a>)>,
}

impl<'a> Arena<'a> {
    pub(super) fn new(graph: Graph<'a>) -> Self {
        Self {
            graph,
            schemas: Schemas::default(),
            known: HashMap::new(),
            read: Vec::new(),
            queue: VecDeque::new(),
        }
    }

    pub(super) fn graph(&self) -> Graph<'a> {
        self.graph
    }

    /// The slot of the schema at a place.
    fn slot(&mut self, place: &Location) -> SchemaId {
        if let Some(id) = self.known.get(place) {
            return *id;
        }
        let id = self.schemas.push(Schema {
            place: place.clone(),
            ..Schema::default()
        });
        self.read.push(false);
        self.known.insert(place.clone(), id);
        id
    }

    /// The slot of a schema that is about to be read; `None` beside it when it has been read already.
    pub(super) fn open(&mut self, place: &Location) -> (SchemaId, bool) {
        let id = self.slot(place);
        let fresh = !std::mem::replace(&mut self.read[id.0 as usize], true);
        (id, fresh)
    }

    pub(super) fn schema(&self, id: SchemaId) -> &Schema {
        &self.schemas[id]
    }

    pub(super) fn fill(&mut self, id: SchemaId, schema: Schema) {
        self.schemas[id] = schema;
    }

    /// The schema that a text refers to, through all references on the way. `None` when it leads nowhere.
    pub(super) fn target(&mut self, text: &str) -> Option<SchemaId> {
        let target = self.graph.find(text).ok()?;
        let target = self.graph.follow(target.value, target.place)?;
        if !target.value.is_object() {
            return None;
        }
        let id = self.slot(&target.place);
        if !self.read[id.0 as usize] {
            self.queue.push_back((id, target));
        }
        Some(id)
    }

    /// The edge for a reference written at `place`. One that leads nowhere leads to a schema that allows
    /// anything: the checks have said what is wrong with it.
    pub(super) fn reference(&mut self, text: &str, place: &Location) -> Edge {
        let to = self.target(text);
        let to = to.unwrap_or_else(|| {
            let (id, _) = self.open(&place.child("$ref"));
            id
        });
        Edge {
            to,
            reference: Some(Reference {
                place: place.clone(),
                name: last_segment(text),
            }),
        }
    }

    /// The schema that a mapping of a discriminator means: a component's name, or a reference.
    pub(super) fn mapped(&mut self, text: &str) -> Option<SchemaId> {
        let components = Location::of(&["components", "schemas"]);
        let component = components.child(text);
        if self.graph.value(&component).is_some() {
            return self.target(&format!("#{}", percent(component.pointer.as_str())));
        }
        self.target(text)
    }

    /// The next schema that something refers to and that is not read yet.
    pub(super) fn next(&mut self) -> Option<(&'a Value, Location)> {
        while let Some((id, target)) = self.queue.pop_front() {
            if !self.read[id.0 as usize] {
                return Some((target.value, target.place));
            }
        }
        None
    }

    pub(super) fn finish(self) -> Schemas {
        self.schemas
    }
}

/// A pointer as a reference writes it: percent signs are not the start of an escape.
fn percent(pointer: &str) -> String {
    pointer.replace('%', "%25")
}
