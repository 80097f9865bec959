//! The values of a stream, if the document describes the values and not the stream as one value.

use std::collections::HashSet;

use super::schema::Lowered;
use super::{Lowering, inhabited};
use crate::diagnostic::Location;
use crate::model::{ChosenBy, StreamFormat, Ty, TypeKind, UnionType, UnionVariant};
use crate::spec::{Edge, Schema, SchemaId, TypeSet};

/// The maximum depth of nested schemas in the search for the data of an event.
const DEEPEST: usize = 16;
/// The maximum number of kinds of events that are distinguished.
const MOST_EVENTS: usize = 500;
/// The maximum number of schemas that are visited for the events of a stream.
const MOST_VISITS: usize = 10_000;
/// The members of an event.
const MEMBERS: [&str; 4] = ["data", "event", "id", "retry"];
/// The data that some services end a stream with. The client does not return it.
const END: &str = "[DONE]";

/// A kind of event.
struct Event<'a> {
    /// Its possible names. Empty if the document lists none.
    names: Vec<String>,
    /// The schema of its data.
    data: Option<&'a Edge>,
}

impl<'a> Lowering<'a> {
    /// Lowers the type of a stream's values.
    pub(super) fn stream_item(&mut self, edge: &'a Edge, format: StreamFormat) -> Lowered {
        if format == StreamFormat::Records {
            return self.schema(edge, 0);
        }
        // An event is an object, and its data is the value.
        let mut events = self.events(edge.to);
        events.retain(|event| event.data.is_some_and(|data| !is_end(&self.spec.schemas[data.to])));
        let are_named = events.len() > 1 && events.iter().all(|event| !event.names.is_empty());
        let mut variants: Vec<UnionVariant> = Vec::new();
        for event in events {
            let Some((ty, place)) = event.data.map(|data| self.data_type(data)) else {
                continue;
            };
            let tag_values = if are_named { event.names } else { Vec::new() };
            if are_named || variants.iter().all(|known| known.ty != ty) {
                variants.push(UnionVariant {
                    name: String::new(),
                    ty,
                    tag_values,
                    tag_implied: false,
                    fallback: false,
                    docs: None,
                    place,
                });
            }
        }
        match variants.as_slice() {
            [] => Lowered::of(Ty::Any),
            [first, others @ ..] if others.iter().all(|variant| variant.ty == first.ty) => {
                Lowered::of(first.ty.clone())
            }
            _ if are_named || variants.iter().all(|variant| variant.ty != Ty::Any) => {
                let kind = TypeKind::Union(UnionType {
                    several: false,
                    chosen_by: if are_named { ChosenBy::Event } else { ChosenBy::Value },
                    tag: None,
                    variants,
                    unknown: String::new(),
                });
                self.named(kind, &self.spec.schemas[edge.to], None)
            }
            _ => Lowered::of(Ty::Any),
        }
    }

    /// Lowers the data of an event. Returns its type and location.
    fn data_type(&mut self, data: &'a Edge) -> (Ty, Location) {
        let spec = self.spec;
        if let Some(described) = self.value_in(data) {
            let ty = inhabited(self.schema(described, 0).ty);
            return (ty, spec.schemas.place(described).clone());
        }
        let schema = &spec.schemas[data.to];
        let is_text = schema.types == TypeSet::STRING;
        (if is_text { Ty::String } else { Ty::Any }, schema.place.clone())
    }

    /// Returns the kinds of events that a schema describes: each alternative with what all have.
    fn events(&self, id: SchemaId) -> Vec<Event<'a>> {
        let mut visits = MOST_VISITS;
        self.events_within(id, 0, &mut visits)
    }

    /// `visits` is the number of visits left: if each schema contains another one twice, the time grows exponentially.
    fn events_within(&self, id: SchemaId, depth: usize, visits: &mut usize) -> Vec<Event<'a>> {
        if depth > DEEPEST || *visits == 0 {
            return Vec::new();
        }
        *visits -= 1;
        let spec = self.spec;
        let schema = &spec.schemas[id];
        let member = |wanted: &str| {
            let found = schema.properties.iter().find(|(name, _)| name == wanted);
            found.map(|(_, edge)| edge)
        };
        let values = member("event").and_then(|event| spec.schemas[event.to].values.as_deref());
        let values = values.unwrap_or_default().iter();
        let mut events = vec![Event {
            names: values.filter_map(|value| Some(value.as_str()?.to_owned())).collect(),
            data: member("data"),
        }];
        let parts = schema.all_of.iter().map(std::slice::from_ref);
        for alternatives in parts.chain([&*schema.one_of, &*schema.any_of]) {
            let mut others = Vec::new();
            for edge in alternatives {
                others.extend(self.events_within(edge.to, depth + 1, visits));
                others.truncate(MOST_EVENTS);
            }
            if others.is_empty() {
                continue;
            }
            let joined = events
                .iter()
                .flat_map(|event| others.iter().map(|other| self.joined(event, other)));
            events = joined.take(MOST_EVENTS).collect();
        }
        events
    }

    /// Returns an event that both describe. What the second one does not describe is as in the first.
    fn joined(&self, first: &Event<'a>, second: &Event<'a>) -> Event<'a> {
        let names = if second.names.is_empty() {
            &first.names
        } else {
            &second.names
        };
        let describes = |data: &&'a Edge| self.value_in(data).is_some() || !self.spec.schemas[data.to].types.is_empty();
        let own = second.data.filter(describes);
        Event {
            names: names.clone(),
            data: own.or(first.data).or(second.data),
        }
    }

    /// Returns whether a schema describes the events of a stream, not their data: its members are only those of events,
    /// and `data` is an object or a union. An object with a text or a list in `data` may be data itself. If each kind
    /// of event has a name, other members may be there too, if they are optional.
    pub(super) fn is_whole_event(&self, edge: &'a Edge) -> bool {
        let events = self.events(edge.to);
        let are_named = events
            .iter()
            .all(|event| !event.names.is_empty() && event.data.is_some());
        let data = events.into_iter().filter_map(|event| event.data);
        let mut data = data.filter(|data| !is_end(&self.spec.schemas[data.to]));
        self.has_only_members_of_events(edge.to, are_named) && data.any(|data| self.is_object_or_union(data))
    }

    /// Visits each schema once.
    fn has_only_members_of_events(&self, id: SchemaId, optional_others: bool) -> bool {
        let mut seen = HashSet::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            let schema = &self.spec.schemas[id];
            let mut names = schema.properties.iter().map(|(name, _)| name.as_str());
            let mut branches = branches(schema).peekable();
            let is_empty = schema.properties.is_empty() && branches.peek().is_none();
            let is_known = |name: &str| {
                let is_required = || schema.required.iter().any(|required| required == name);
                MEMBERS.contains(&name) || (optional_others && !is_required())
            };
            if is_empty || !names.all(is_known) {
                return false;
            }
            open.extend(branches.map(|edge| edge.to));
        }
        true
    }

    /// Returns the schema of the value in the data of an event. Without one, the data is any text.
    fn value_in(&self, data: &'a Edge) -> Option<&'a Edge> {
        let schema = &self.spec.schemas[data.to];
        let is_value = !schema.types.is_empty() && schema.types != TypeSet::STRING;
        let is_value = is_value || self.is_object_or_union(data);
        schema.content.as_ref().or(is_value.then_some(data))
    }

    fn is_object_or_union(&self, data: &Edge) -> bool {
        let schema = &self.spec.schemas[data.to];
        let is_object = schema.types.has(TypeSet::OBJECT) || schema.has_members();
        is_object || schema.content.is_some() || branches(schema).next().is_some()
    }
}

/// Returns the schemas that a schema is composed of.
fn branches(schema: &Schema) -> impl Iterator<Item = &Edge> {
    let unions = schema.one_of.iter().chain(&schema.any_of);
    unions.chain(&schema.all_of)
}

/// Returns whether the data of an event is always the mark of the end of a stream.
fn is_end(data: &Schema) -> bool {
    let values = data.values.as_deref().unwrap_or_default();
    matches!(values, [only] if only == END)
}
