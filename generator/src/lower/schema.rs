//! Lowers schemas to types.

use std::collections::HashSet;

use super::{Lowering, inhabited};
use crate::diagnostic::Code;
use crate::model::{Constraints, Docs, Field, ObjectType, Ty, Type, TypeId, TypeKind};
use crate::spec::{Additional, Edge, Schema, SchemaId, TypeSet};

/// The maximum depth of nested schemas; a deeper document is an error instead of a stack overflow.
pub(super) const MAX_DEPTH: usize = 120;

/// A schema at one of its uses: its type, and the facts of this use.
#[derive(Debug, Clone)]
pub(super) struct Lowered {
    pub(super) ty: Ty,
    pub(super) nullable: bool,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    /// The only value of a boolean.
    pub(super) only: Option<bool>,
    pub(super) docs: Docs,
}

impl Lowered {
    pub(super) fn of(ty: Ty) -> Self {
        Self {
            ty,
            nullable: false,
            read_only: false,
            write_only: false,
            only: None,
            docs: Docs::default(),
        }
    }

    /// Returns the type of an element of a list or a map.
    pub(super) fn element(self) -> Ty {
        let ty = inhabited(self.ty);
        if self.nullable && ty != Ty::Any {
            Ty::Nullable(Box::new(ty))
        } else {
            ty
        }
    }
}

impl<'a> Lowering<'a> {
    /// Lowers a schema that is inside of another and not a part of it.
    pub(super) fn inside(&mut self, lower: impl FnOnce(&mut Self) -> Lowered) -> Lowered {
        let outside = std::mem::replace(&mut self.within, self.open.len());
        let lowered = lower(self);
        self.within = outside;
        lowered
    }

    /// Lowers a schema at one of its uses.
    pub(super) fn schema(&mut self, edge: &'a Edge, depth: usize) -> Lowered {
        if edge.is_reference() {
            self.reference(edge)
        } else {
            self.item(edge.to, depth, None)
        }
    }

    /// Lowers an element of a schema, which is not a part of it.
    fn element(&mut self, edge: &'a Edge, depth: usize) -> Ty {
        self.inside(|own| own.schema(edge, depth + 1)).element()
    }

    /// Lowers a schema at its definition. `into` is its type in the model, if it already has one.
    pub(super) fn item(&mut self, id: SchemaId, depth: usize, into: Option<TypeId>) -> Lowered {
        let schema = &self.spec.schemas[id];
        let mut lowered = if depth > MAX_DEPTH {
            self.report(
                Code::NestingTooDeep,
                &schema.place,
                format!("schemas are nested deeper than {MAX_DEPTH} levels here"),
            );
            Lowered::of(Ty::Any)
        } else {
            self.level += 1;
            let lowered = self.kind(id, depth, into);
            self.level -= 1;
            lowered
        };
        lowered.nullable |= schema.null;
        lowered.read_only |= schema.read_only;
        lowered.write_only |= schema.write_only;
        let docs = &mut lowered.docs;
        if schema.description.is_some() {
            docs.description.clone_from(&schema.description);
        }
        docs.deprecated |= schema.deprecated;
        if schema.deprecation.is_some() {
            docs.deprecation.clone_from(&schema.deprecation);
        }
        if schema.default.is_some() {
            docs.default.clone_from(&schema.default);
        }
        lowered
    }

    fn kind(&mut self, id: SchemaId, depth: usize, into: Option<TypeId>) -> Lowered {
        let spec = self.spec;
        let schema = &spec.schemas[id];
        if let (true, Some(ty)) = (self.bases.has(id), into) {
            let lowered = if self.bases.is_object(id, ty) {
                self.base_members(id, depth, ty)
            } else {
                self.base(id, depth, ty)
            };
            return lowered.unwrap_or_else(|| self.postpone(id, depth, into));
        }
        let union = !schema.one_of.is_empty() || !schema.any_of.is_empty();
        if !schema.all_of.is_empty() || (schema.has_members() && union) {
            return match self.composed(id, depth, into) {
                Some(lowered) => lowered,
                None => self.postpone(id, depth, into),
            };
        }
        if !schema.one_of.is_empty() {
            return self.union(&schema.one_of, schema, depth, into);
        }
        if !schema.any_of.is_empty() {
            return self.union(&schema.any_of, schema, depth, into);
        }
        if schema.types.members().nth(1).is_some() {
            return self.one_of_types(schema, depth, into);
        }
        // Keywords of a type have no effect on values of another.
        let may_be = |ty: TypeSet| schema.types.is_empty() || schema.types.has(ty);
        if (schema.has_members() && may_be(TypeSet::OBJECT)) || schema.types == TypeSet::OBJECT {
            return self.members(schema, depth, into);
        }
        let has_items = schema.items.is_some() || !schema.tuple.is_empty();
        if (has_items && may_be(TypeSet::ARRAY)) || schema.types == TypeSet::ARRAY {
            return self.array(schema, depth);
        }
        if schema.not.is_some() {
            self.report(
                Code::NotSchema,
                &schema.place,
                "`not` can't be expressed in a Rust type; any value is accepted here",
            );
            return Lowered::of(Ty::Any);
        }
        self.scalar(schema, into)
    }

    pub(super) fn array(&mut self, schema: &'a Schema, depth: usize) -> Lowered {
        if !schema.tuple.is_empty() {
            let edges = schema.tuple.iter();
            let items = edges.map(|edge| self.element(edge, depth)).collect();
            return Lowered::of(Ty::Tuple(items));
        }
        let element = match &schema.items {
            Some(items) => self.element(items, depth),
            None => Ty::Any,
        };
        let mut lowered = Lowered::of(Ty::List(Box::new(element)));
        lowered.docs.constraints = Constraints {
            min_items: schema.limits.min_items,
            max_items: schema.limits.max_items,
            unique_items: schema.limits.unique_items,
            ..Constraints::default()
        }
        .into();
        lowered
    }

    pub(super) fn members(&mut self, schema: &'a Schema, depth: usize, into: Option<TypeId>) -> Lowered {
        if schema.properties.is_empty() {
            let ty = match &schema.additional {
                Additional::Undeclared | Additional::Open => Ty::JsonObject,
                Additional::Closed => Ty::Unit,
                Additional::Schema(edge) => match self.element(edge, depth) {
                    Ty::Any => Ty::JsonObject,
                    value => Ty::Map(Box::new(value)),
                },
            };
            let mut lowered = Lowered::of(ty);
            lowered.docs.constraints = Constraints {
                min_properties: schema.limits.min_properties,
                max_properties: schema.limits.max_properties,
                ..Constraints::default()
            }
            .into();
            return lowered;
        }
        self.object_nodes += 1;
        let mut object = self.fields(schema, depth);
        object.or_any = schema.types.is_empty();
        self.named(TypeKind::Object(object), schema, into)
    }

    pub(super) fn fields(&mut self, schema: &'a Schema, depth: usize) -> ObjectType {
        let mut object = ObjectType::default();
        let named: HashSet<&str> = schema.required.iter().map(String::as_str).collect();
        let possible = |edge: &Edge| !self.spec.schemas[edge.to].nothing;
        let properties = schema.properties.iter();
        let properties: Vec<_> = properties.filter(|(_, edge)| possible(edge)).collect();
        object.fields.reserve_exact(properties.len());
        for (wire, edge) in properties {
            let lowered = self.inside(|own| own.schema(edge, depth + 1));
            let required = named.contains(wire.as_str());
            let secret = self.is_secret(edge, &lowered);
            object.fields.push(Field {
                wire: wire.clone(),
                name: String::new(),
                // Any value may be null anyway; there are three states only if it may be absent too.
                nullable: lowered.nullable && (lowered.ty != Ty::Any || !required),
                ty: inhabited(lowered.ty),
                required,
                read_only: lowered.read_only,
                write_only: lowered.write_only,
                secret,
                only: lowered.only,
                starts: None,
                docs: lowered.docs,
                place: self.spec.schemas.place(edge).clone(),
            });
        }
        object.additional = match &schema.additional {
            Additional::Undeclared | Additional::Closed => None,
            Additional::Open => Some(Ty::Any),
            Additional::Schema(edge) => Some(self.element(edge, depth)),
        };
        object
    }

    /// Adds a type that needs a name to the model, or stores it in its component.
    pub(super) fn named(&mut self, kind: TypeKind, schema: &Schema, into: Option<TypeId>) -> Lowered {
        if let Some(id) = into {
            self.api.types[id].kind = kind;
            return Lowered::of(Ty::Named(id));
        }
        let id = self.api.types.push(Type {
            docs: Docs {
                description: schema.description.clone(),
                deprecated: schema.deprecated,
                deprecation: schema.deprecation.clone(),
                ..Docs::default()
            },
            titles: schema.title.iter().cloned().collect(),
            ..Type::new(kind, schema.place.clone())
        });
        Lowered::of(Ty::Named(id))
    }
}
