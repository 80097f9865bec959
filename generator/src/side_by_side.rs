//! Walks the canonical document and the model side by side.
//!
//! Equal schemas become one type, and the model has one location of it. So both are walked together, from components
//! and operations down: the canonical document has the locations, and the model the types.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::Location;
use crate::model::{self, Api, Field, ObjectType, Ty, Type, TypeId, TypeKind, UnionType, UnionVariant};
use crate::spec::{self, Additional, Edge, Payload, Schema, SchemaId, Spec};

/// A part of the document and its type.
#[derive(Debug)]
pub(crate) enum Met<'w> {
    /// A schema; each is met once.
    Schema {
        /// Its location.
        place: &'w Location,
        /// Its name, when it is a component.
        component: Option<&'w str>,
        /// Its type.
        ty: &'w Ty,
    },
    /// A property of a schema that became a struct.
    Property {
        /// The struct.
        holder: TypeId,
        /// Its name in the document.
        wire: &'w str,
        /// The location of its schema, or of the reference to it.
        place: &'w Location,
    },
}

/// Calls `meet` with all schemas that have types, components first.
pub(crate) fn walk(spec: &Spec, api: &Api, meet: &mut dyn FnMut(Met<'_>)) {
    let components = spec.components.iter().map(|component| component.schema.to);
    let mut walk = Walk {
        spec,
        api,
        seen: components.collect(),
        open: Vec::new(),
        meet,
    };
    walk.components();
    let written = written(spec);
    for operation in &api.operations {
        if let Some(written) = written.get(&operation.place) {
            walk.operation(written, operation);
        }
    }
}

/// Returns the operations of a document by their locations.
pub(crate) fn written(spec: &Spec) -> HashMap<&Location, &spec::Operation> {
    // Of several at one location the first one counts.
    let all = spec.operations.iter().rev();
    all.map(|one| (&one.place, one)).collect()
}

struct Walk<'a, 'm> {
    spec: &'a Spec,
    api: &'a Api,
    seen: HashSet<SchemaId>,
    /// Schemas still to be walked; the last is next.
    open: Vec<(SchemaId, Ty)>,
    meet: &'m mut dyn FnMut(Met<'_>),
}

impl<'a> Walk<'a, '_> {
    fn components(&mut self) {
        let named = |(id, ty): (TypeId, &'a Type)| Some((ty.component.as_ref()?, id));
        let mut types: HashMap<&String, TypeId> = HashMap::new();
        for (name, id) in self.api.types.live().filter_map(named) {
            types.entry(name).or_insert(id);
        }
        for component in &self.spec.components {
            let Some(id) = types.get(&component.name) else {
                continue;
            };
            let ty = Ty::Named(*id);
            (self.meet)(Met::Schema {
                place: &component.place,
                component: Some(&component.name),
                ty: &ty,
            });
            if !component.schema.is_reference() {
                self.inside(component.schema.to, &ty);
            }
            self.close();
        }
    }

    fn operation(&mut self, written: &'a spec::Operation, made: &model::Operation) {
        let parameters = written.parameters.iter().rev();
        let parameters: HashMap<&Location, &spec::Parameter> = parameters.map(|one| (&one.place, one)).collect();
        for parameter in &made.parameters {
            let written = parameters.get(&parameter.place);
            let schema = written.and_then(|one| match &one.payload {
                Payload::Schema(edge) => Some(edge),
                Payload::Content(content) => content.schema.as_ref(),
                Payload::Undeclared => None,
            });
            self.of(schema, &parameter.ty);
        }
        if let (Some(written), Some(body)) = (&written.body, &made.body) {
            for content in body.contents() {
                self.content(&written.content, &content.media_type, &content.ty);
                let same = |one: &&spec::Content| one.media_type == content.media_type;
                let schema = written.content.iter().find(same);
                if let Some(edge) = schema.and_then(|one| one.schema.as_ref()) {
                    self.parts(edge, &content.parts);
                }
            }
        }
        for response in made.responses.iter().chain(&made.errors) {
            for response in [Some(response), response.as_stream.as_deref()].into_iter().flatten() {
                let same = |one: &&spec::Response| one.place == response.place;
                let mut described = written.responses.iter();
                if let Some(written) = described.find(same) {
                    self.content(&written.content, &response.media_type, &response.ty);
                }
            }
        }
    }

    fn content(&mut self, contents: &'a [spec::Content], media_type: &str, ty: &Ty) {
        let written = contents.iter().find(|one| one.media_type == media_type);
        self.of(written.and_then(|one| one.schema.as_ref()), ty);
    }

    /// Walks the parts of a multipart body: members of its schema, which has no type itself.
    fn parts(&mut self, edge: &'a Edge, parts: &[model::Part]) {
        let schema = &self.spec.schemas[edge.to];
        for (wire, edge) in &schema.properties {
            let Some(part) = parts.iter().find(|part| part.wire == *wire) else {
                continue;
            };
            match &self.spec.schemas[edge.to].items {
                Some(items) if part.many && !edge.is_reference() => {
                    self.of(Some(items), &part.ty);
                }
                _ => self.of(Some(edge), &part.ty),
            }
        }
    }

    /// Walks a schema where it is used, and everything in it.
    fn of(&mut self, edge: Option<&Edge>, ty: &Ty) {
        if let Some(edge) = edge {
            self.push(edge, ty);
        }
        self.close();
    }

    /// Adds a schema to be walked, unless it is written elsewhere: then it is met as a component, or there.
    fn push(&mut self, edge: &Edge, ty: &Ty) {
        if !self.spec.schemas[edge.to].is_dropped() && self.seen.insert(edge.to) {
            self.open.push((edge.to, ty.clone()));
        }
    }

    /// Walks all open schemas.
    fn close(&mut self) {
        while let Some((id, ty)) = self.open.pop() {
            (self.meet)(Met::Schema {
                place: &self.spec.schemas[id].place,
                component: None,
                ty: &ty,
            });
            self.inside(id, &ty);
        }
    }

    /// Walks the content of a schema.
    fn inside(&mut self, id: SchemaId, ty: &Ty) {
        let first = self.open.len();
        self.branches(id, ty);
        // The last one is walked first, so that schemas are met in the order of the document.
        self.open[first..].reverse();
    }

    fn branches(&mut self, id: SchemaId, ty: &Ty) {
        let spec = self.spec;
        // Branches of `allOf` have the same type.
        let mut branches = vec![id];
        let mut known = HashSet::new();
        while let Some(id) = branches.pop() {
            if !known.insert(id) {
                continue;
            }
            let schema = &spec.schemas[id];
            let own = |edge: &&Edge| !edge.is_reference();
            branches.extend(schema.all_of.iter().rev().filter(own).map(|edge| edge.to));
            match self.shape(ty) {
                Shape::List(item) => {
                    if let Some(items) = &schema.items {
                        self.push(items, &item);
                    }
                }
                Shape::Map(value) => {
                    if let Additional::Schema(values) = &schema.additional {
                        self.push(values, &value);
                    }
                }
                Shape::Object(holder, object) => {
                    self.members(schema, holder, object);
                    // Alternatives that became facets of one object.
                    let facets = schema.one_of.iter().chain(&schema.any_of).filter(own);
                    branches.extend(facets.rev().map(|edge| edge.to));
                }
                Shape::Union(union) => {
                    self.variants(schema, union);
                    for variant in &union.variants {
                        if let Shape::Object(holder, object) = self.shape(&variant.ty) {
                            self.members(schema, holder, object);
                        }
                    }
                }
                Shape::Other => {}
            }
        }
    }

    /// Walks the alternatives of a union. Of equal unions the model has the locations of one, and the order of all.
    fn variants(&mut self, schema: &Schema, union: &UnionType) {
        let edges: Vec<&Edge> = schema.one_of.iter().chain(&schema.any_of).collect();
        if edges.is_empty() {
            return;
        }
        let in_order = edges.len() == union.variants.len();
        let variants = union.variants.iter().rev();
        let variants: HashMap<&Location, &UnionVariant> = variants.map(|one| (&one.place, one)).collect();
        for (index, edge) in edges.into_iter().enumerate() {
            let place = self.spec.schemas.place(edge);
            let variant = match variants.get(place).copied() {
                None if in_order => union.variants.get(index),
                variant => variant,
            };
            if let Some(variant) = variant {
                self.push(edge, &variant.ty);
            }
        }
    }

    fn members(&mut self, schema: &Schema, holder: TypeId, object: &ObjectType) {
        let fields: HashMap<&str, &Field> = if schema.properties.is_empty() {
            HashMap::new()
        } else {
            let fields = object.fields.iter().rev();
            fields.map(|field| (field.wire.as_str(), field)).collect()
        };
        for (wire, edge) in &schema.properties {
            if let Some(field) = fields.get(wire.as_str()) {
                (self.meet)(Met::Property {
                    holder,
                    wire,
                    place: self.spec.schemas.place(edge),
                });
                self.push(edge, &field.ty);
            }
        }
        if let (Additional::Schema(values), Some(ty)) = (&schema.additional, &object.additional) {
            self.push(values, ty);
        }
    }

    /// Follows aliases, boxes and null.
    fn shape(&self, ty: &Ty) -> Shape<'a> {
        let types = &self.api.types;
        let mut ty = types.behind(ty);
        // At most as deep as a type is written.
        while let Ty::Boxed(inner) | Ty::Nullable(inner) = ty {
            ty = types.behind(inner);
        }
        let ty = match ty {
            Ty::Named(id) => match &self.api.types[*id].kind {
                TypeKind::Object(object) => return Shape::Object(*id, object),
                TypeKind::Union(union) => return Shape::Union(union),
                TypeKind::Wrapper(around) => around,
                TypeKind::Enum(_) | TypeKind::Alias(_) => return Shape::Other,
            },
            ty => ty,
        };
        match ty {
            Ty::List(item) => Shape::List((**item).clone()),
            Ty::Map(value) => Shape::Map((**value).clone()),
            _ => Shape::Other,
        }
    }
}

/// The outer form of a type.
enum Shape<'a> {
    Object(TypeId, &'a ObjectType),
    Union(&'a UnionType),
    List(Ty),
    Map(Ty),
    Other,
}
