//! The arena under construction: each schema once, by its location, and references as edges.

use std::collections::{HashMap, VecDeque};

use serde_json::Value;

use crate::diagnostic::Location;
use crate::resolve::{Graph, LONGEST_CHAIN, Target, last_segment, reference};
use crate::spec::{Edge, Reference, Schema, SchemaId, Schemas, TypeSet};

/// Schemas that are read, and targets of references that are still to be read.
pub(super) struct Arena<'a> {
    graph: Graph<'a>,
    /// True when a reference is a keyword of a schema next to others.
    siblings: bool,
    schemas: Schemas,
    known: HashMap<Location, SchemaId>,
    read: Vec<bool>,
    queue: VecDeque<(SchemaId, Target<'a>)>,
}

impl<'a> Arena<'a> {
    pub(super) fn new(graph: Graph<'a>) -> Self {
        Self {
            graph,
            siblings: false,
            schemas: Schemas::default(),
            known: HashMap::new(),
            read: Vec::new(),
            queue: VecDeque::new(),
        }
    }

    /// Creates an arena of schemas in which a reference may have keywords next to it, as in JSON Schema.
    pub(super) fn with_siblings(graph: Graph<'a>) -> Self {
        Self {
            siblings: true,
            ..Self::new(graph)
        }
    }

    /// Returns the text of a reference, if the schema is nothing else.
    pub(super) fn alias(&self, value: &'a Value) -> Option<&'a str> {
        let map = value.as_object()?;
        if self.siblings && map.keys().any(|key| !adds_nothing(key)) {
            return None;
        }
        reference(value).or_else(|| map.get("$dynamicRef").filter(|_| self.siblings)?.as_str())
    }

    /// Follows references to the first schema that is not a reference.
    fn follow(&self, text: &str) -> Option<Target<'a>> {
        let mut target = self.graph.find(text).ok()?;
        for _ in 0..=LONGEST_CHAIN {
            match self.alias(target.value) {
                Some(text) => target = self.graph.find(text).ok()?,
                None => return Some(target),
            }
        }
        None
    }

    /// Adds a schema that is not written in the document as such.
    pub(super) fn unwritten(&mut self, mut schema: Schema) -> SchemaId {
        settle(&mut schema);
        self.read.push(true);
        self.schemas.push(schema)
    }

    pub(super) fn graph(&self) -> Graph<'a> {
        self.graph
    }

    /// Returns the slot of the schema at a location.
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

    /// Returns the slot of a schema that is about to be read, and whether it has to be read.
    pub(super) fn open(&mut self, place: &Location) -> (SchemaId, bool) {
        let id = self.slot(place);
        let fresh = !std::mem::replace(&mut self.read[id.0 as usize], true);
        (id, fresh)
    }

    pub(super) fn schema(&self, id: SchemaId) -> &Schema {
        &self.schemas[id]
    }

    pub(super) fn fill(&mut self, id: SchemaId, mut schema: Schema) {
        // `allOf: [{$ref: …}, {nullable: true}]`: the second branch alone would accept anything, so it is about the
        // whole.
        if schema.all_of.len() > 1 {
            let written = schema.all_of.len();
            let only_adds_null = |edge: &Edge| !edge.is_reference() && self.schemas[edge.to].only_adds_null();
            schema.all_of.retain(|edge| !only_adds_null(edge));
            schema.null |= schema.all_of.len() < written;
        }
        settle(&mut schema);
        self.schemas[id] = schema;
    }

    /// Returns the schema that a reference leads to, through all references on the way. `None` when it leads nowhere.
    pub(super) fn target(&mut self, text: &str) -> Option<SchemaId> {
        let target = self.follow(text)?;
        let boolean = self.siblings && target.value.is_boolean();
        if !target.value.is_object() && !boolean {
            return None;
        }
        let id = self.slot(&target.place);
        if !self.read[id.0 as usize] {
            self.queue.push_back((id, target));
        }
        Some(id)
    }

    /// Returns the edge for a reference at `place`. One that leads nowhere becomes an edge to a schema that allows
    /// anything: the checks have reported it.
    pub(super) fn reference(&mut self, text: &str, place: &Location) -> Edge {
        let to = self.target(text);
        let to = to.unwrap_or_else(|| {
            let (id, _) = self.open(&place.child("$ref"));
            id
        });
        Edge {
            to,
            reference: Some(Box::new(Reference {
                place: place.clone(),
                name: last_segment(text),
            })),
        }
    }

    /// Returns the schema of a discriminator's mapping: the name of a component, or a reference.
    pub(super) fn mapped(&mut self, text: &str) -> Option<SchemaId> {
        let components = Location::of(&["components", "schemas"]);
        let component = components.child(text);
        if self.graph.value(&component).is_some() {
            return self.target(&format!("#{}", percent(component.pointer.as_str())));
        }
        self.target(text)
    }

    /// Returns the next target of a reference that is not read yet.
    pub(super) fn next(&mut self) -> Option<(&'a Value, Location)> {
        while let Some((id, target)) = self.queue.pop_front() {
            if !self.read[id.0 as usize] {
                return Some((target.value, target.place));
            }
        }
        None
    }

    pub(super) fn finish(mut self) -> Schemas {
        self.schemas.shrink();
        self.schemas
    }
}

/// Returns true for a keyword next to a reference that adds nothing to it.
fn adds_nothing(key: &str) -> bool {
    matches!(key, "$ref" | "$dynamicRef" | "$comment" | "summary") || key.starts_with("x-")
}

/// Returns a pointer as it is written in a reference: percent signs do not start an escape.
fn percent(pointer: &str) -> String {
    pointer.replace('%', "%25")
}

/// Finishes a schema that was read.
fn settle(schema: &mut Schema) {
    schema.rare.settle();
    // Formats that are about the type: the registry has them for numbers too, and `int-or-string` is Kubernetes'.
    schema.types = match (schema.types, schema.format.as_deref()) {
        (TypeSet::NUMBER, Some("int32" | "int64" | "uint32" | "uint64")) => TypeSet::INTEGER,
        (TypeSet::STRING, Some("int-or-string")) => TypeSet::STRING.with(TypeSet::INTEGER),
        (types, _) => types,
    };
}
