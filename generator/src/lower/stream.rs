//! The values of a stream, if the document describes the values and not the stream as one value.

use super::schema::Lowered;
use super::{Lowering, inhabited};
use crate::model::{StreamFormat, Ty, TypeKind, UnionType, UnionVariant};
use crate::spec::{Edge, SchemaId};

/// The greatest depth of nested schemas in the search for the data of an event.
const DEEPEST: usize = 16;

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
        for id in data {
            let property = spec.schemas[id].content.as_ref();
            let ty = match property {
                Some(content) => inhabited(self.schema(content, 0).ty),
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
                    place: property.map_or_else(
                        || spec.schemas[id].place.clone(),
                        |content| spec.schemas.place(content).clone(),
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

    /// Collects the schemas of `data` in the events that a schema describes.
    fn event_data(&self, id: SchemaId, depth: usize, found: &mut Vec<SchemaId>) {
        if depth > DEEPEST {
            return;
        }
        let schema = &self.spec.schemas[id];
        let data = schema.properties.iter().find(|(name, _)| name == "data");
        found.extend(data.map(|(_, edge)| edge.to));
        for edge in schema
            .one_of
            .iter()
            .chain(&schema.any_of)
            .chain(&schema.all_of)
        {
            self.event_data(edge.to, depth + 1, found);
        }
    }
}
