//! The values of a stream, if the document describes the values and not the stream as one value.

use super::schema::Lowered;
use super::{Lowering, inhabited};
use crate::model::{StreamFormat, Ty, TypeKind, UnionType, UnionVariant};
use crate::spec::{Edge, Schema, SchemaId, TypeSet};

/// The greatest depth of nested schemas in the search for the data of an event.
const DEEPEST: usize = 16;
/// The members of an event.
const MEMBERS: [&str; 4] = ["data", "event", "id", "retry"];
/// The data that some services end a stream with. The client does not return it.
const END: &str = "[DONE]";

impl<'a> Lowering<'a> {
    /// Lowers the type of a stream's values.
    pub(super) fn stream_item(&mut self, edge: &'a Edge, format: StreamFormat) -> Lowered {
        if format == StreamFormat::Records {
            return self.schema(edge, 0);
        }
        // An event is an object, and its data is the value.
        let mut data = Vec::new();
        self.event_data(edge.to, 0, &mut data);
        let mut variants: Vec<UnionVariant> = Vec::new();
        let spec = self.spec;
        for property in data {
            let described = self.value_in(property);
            let ty = match described {
                Some(described) => inhabited(self.schema(described, 0).ty),
                None if spec.schemas[property.to].types == TypeSet::STRING => Ty::String,
                None => Ty::Any,
            };
            if variants.iter().all(|known| known.ty != ty) {
                variants.push(UnionVariant {
                    name: String::new(),
                    ty,
                    tag_values: Vec::new(),
                    tag_implied: false,
                    fallback: false,
                    description: None,
                    place: described.map_or_else(
                        || spec.schemas[property.to].place.clone(),
                        |described| spec.schemas.place(described).clone(),
                    ),
                });
            }
        }
        match variants.as_slice() {
            [only] => Lowered::of(only.ty.clone()),
            [_, _, ..] if variants.iter().all(|variant| variant.ty != Ty::Any) => {
                let kind = TypeKind::Union(UnionType {
                    several: false,
                    by_name: false,
                    tag: None,
                    variants,
                    unknown: String::new(),
                });
                self.named(kind, &spec.schemas[edge.to], None)
            }
            _ => Lowered::of(Ty::Any),
        }
    }

    /// Returns whether a schema describes the events of a stream, not their data: its members are only those of events,
    /// and `data` is an object or a union. An object with a text or a list in `data` may be data itself.
    pub(super) fn is_whole_event(&self, edge: &'a Edge) -> bool {
        let mut data = Vec::new();
        self.event_data(edge.to, 0, &mut data);
        self.has_only_members_of_events(edge.to, 0) && data.into_iter().any(|data| self.is_object_or_union(data))
    }

    fn has_only_members_of_events(&self, id: SchemaId, depth: usize) -> bool {
        let schema = &self.spec.schemas[id];
        let mut names = schema.properties.iter().map(|(name, _)| name.as_str());
        let mut branches = branches(schema).peekable();
        depth <= DEEPEST
            && (!schema.properties.is_empty() || branches.peek().is_some())
            && names.all(|name| MEMBERS.contains(&name))
            && branches.all(|edge| self.has_only_members_of_events(edge.to, depth + 1))
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

    /// Collects the schemas of `data` in the events that a schema describes. The mark of the end has no value.
    fn event_data(&self, id: SchemaId, depth: usize, found: &mut Vec<&'a Edge>) {
        if depth > DEEPEST {
            return;
        }
        let spec = self.spec;
        let schema = &spec.schemas[id];
        let data = schema.properties.iter().find(|(name, _)| name == "data");
        let data = data.map(|(_, edge)| edge);
        found.extend(data.filter(|data| !is_end(&spec.schemas[data.to])));
        for edge in branches(schema) {
            self.event_data(edge.to, depth + 1, found);
        }
    }
}

/// Returns the schemas that a schema is made of.
fn branches(schema: &Schema) -> impl Iterator<Item = &Edge> {
    let unions = schema.one_of.iter().chain(&schema.any_of);
    unions.chain(&schema.all_of)
}

/// Returns whether the data of an event is always the mark of the end of a stream.
fn is_end(data: &Schema) -> bool {
    let values = data.values.as_deref().unwrap_or_default();
    matches!(values, [only] if only == END)
}
