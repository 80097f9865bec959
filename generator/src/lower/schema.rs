//! Schemas to types.

use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, ObjectType as ObjectSchema, ReferenceOr, Schema,
    SchemaData, SchemaKind, Type as SchemaType,
};

use super::scalar::number_type;
use super::{Lowering, inhabited};
use crate::diagnostic::{Code, Location};
use crate::model::{Docs, Field, Float, Integer, ObjectType, Ty, Type, TypeId, TypeKind};

/// Schemas nest this deep at most; a document that goes further is refused, not overflowed on.
const MAX_DEPTH: usize = 120;

/// A schema where it is used: its type, and what only the use knows.
#[derive(Debug, Clone)]
pub(super) struct Lowered {
    pub(super) ty: Ty,
    pub(super) nullable: bool,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    pub(super) docs: Docs,
}

impl Lowered {
    pub(super) fn of(ty: Ty) -> Self {
        Self {
            ty,
            nullable: false,
            read_only: false,
            write_only: false,
            docs: Docs::default(),
        }
    }

    /// The type of an element of a list or a map.
    pub(super) fn element(self) -> Ty {
        let ty = inhabited(self.ty);
        if self.nullable && ty != Ty::Any {
            Ty::Nullable(Box::new(ty))
        } else {
            ty
        }
    }
}

impl Lowering<'_> {
    /// Lowers what stands inside a schema, and so is no part of it.
    pub(super) fn inside(&mut self, lower: impl FnOnce(&mut Self) -> Lowered) -> Lowered {
        let outside = std::mem::replace(&mut self.within, self.open.len());
        let lowered = lower(self);
        self.within = outside;
        lowered
    }

    /// Lowers a schema where it is used.
    pub(super) fn schema(
        &mut self,
        schema: &ReferenceOr<Schema>,
        place: &Location,
        depth: usize,
    ) -> Lowered {
        match schema {
            ReferenceOr::Item(item) => self.item(item, place, depth, None),
            ReferenceOr::Reference { reference } => self.reference(reference, place, depth),
        }
    }

    pub(super) fn boxed(
        &mut self,
        schema: &ReferenceOr<Box<Schema>>,
        place: &Location,
        depth: usize,
    ) -> Lowered {
        match schema {
            ReferenceOr::Item(item) => self.item(item, place, depth, None),
            ReferenceOr::Reference { reference } => self.reference(reference, place, depth),
        }
    }

    /// Lowers a schema that is not a reference. `into` is the component it belongs to, if any.
    pub(super) fn item(
        &mut self,
        schema: &Schema,
        place: &Location,
        depth: usize,
        into: Option<TypeId>,
    ) -> Lowered {
        let data = &schema.schema_data;
        let mut lowered = if depth > MAX_DEPTH {
            self.report(
                Code::NestingTooDeep,
                place,
                format!("schemas nest deeper than {MAX_DEPTH} levels here"),
            );
            Lowered::of(Ty::Any)
        } else {
            self.kind(schema, place, depth, into)
        };
        lowered.nullable |= data.nullable;
        lowered.read_only |= data.read_only;
        lowered.write_only |= data.write_only;
        let docs = &mut lowered.docs;
        if let Some(text) = data
            .description
            .as_ref()
            .filter(|text| !text.trim().is_empty())
        {
            docs.description = Some(text.clone());
        }
        docs.deprecated |= data.deprecated;
        if data.default.is_some() {
            docs.default.clone_from(&data.default);
        }
        lowered
    }

    fn kind(
        &mut self,
        schema: &Schema,
        place: &Location,
        depth: usize,
        into: Option<TypeId>,
    ) -> Lowered {
        let data = &schema.schema_data;
        match &schema.schema_kind {
            SchemaKind::Type(ty) => match ty {
                SchemaType::String(string) => self.string(string, data, place, into),
                SchemaType::Number(number) => number_type(number),
                SchemaType::Integer(integer) => self.integer(integer, data, place, into),
                SchemaType::Boolean(_) => Lowered::of(Ty::Bool),
                SchemaType::Object(object) => self.object(object, data, place, depth, into),
                SchemaType::Array(array) => self.array(array, place, depth),
            },
            SchemaKind::OneOf { one_of } => {
                self.union(one_of, data, &place.child("oneOf"), place, depth, into)
            }
            SchemaKind::AnyOf { any_of } => {
                self.union(any_of, data, &place.child("anyOf"), place, depth, into)
            }
            SchemaKind::AllOf { all_of } => self
                .all_of(all_of, data, place, depth, into)
                .unwrap_or_else(|| self.postpone(schema, place, depth, into)),
            SchemaKind::Not { .. } => {
                self.report(
                    Code::NotSchema,
                    place,
                    "`not` can't be said in a Rust type; any value is accepted here",
                );
                Lowered::of(Ty::Any)
            }
            SchemaKind::Any(any) if is_composed(any) => self
                .composed(any, data, place, depth, into)
                .unwrap_or_else(|| self.postpone(schema, place, depth, into)),
            SchemaKind::Any(any) => self.any(any, data, place, depth, into),
        }
    }

    /// A schema that mixes keywords, or has no `type`.
    fn any(
        &mut self,
        any: &AnySchema,
        data: &SchemaData,
        place: &Location,
        depth: usize,
        into: Option<TypeId>,
    ) -> Lowered {
        if !any.one_of.is_empty() {
            return self.union(&any.one_of, data, &place.child("oneOf"), place, depth, into);
        }
        if !any.any_of.is_empty() {
            return self.union(&any.any_of, data, &place.child("anyOf"), place, depth, into);
        }
        if has_members(any) || any.typ.as_deref() == Some("object") {
            return self.members(
                Members {
                    properties: &any.properties,
                    required: &any.required,
                    additional: any.additional_properties.as_ref(),
                },
                data,
                place,
                depth,
                into,
            );
        }
        if let Some(items) = &any.items {
            let element = self
                .inside(|own| own.boxed(items, &place.child("items"), depth + 1))
                .element();
            return Lowered::of(Ty::List(Box::new(element)));
        }
        if !any.enumeration.is_empty() {
            return self.mixed_enum(any, data, place, into);
        }
        Lowered::of(match any.typ.as_deref() {
            Some("string") => Ty::String,
            Some("integer") => Ty::Integer(Integer::I64),
            Some("number") => Ty::Float(Float::F64),
            Some("boolean") => Ty::Bool,
            Some("array") => Ty::List(Box::new(Ty::Any)),
            _ => Ty::Any,
        })
    }

    fn array(&mut self, array: &ArrayType, place: &Location, depth: usize) -> Lowered {
        let element = match &array.items {
            Some(items) => self
                .inside(|own| own.boxed(items, &place.child("items"), depth + 1))
                .element(),
            None => Ty::Any,
        };
        let mut lowered = Lowered::of(Ty::List(Box::new(element)));
        let limits = &mut lowered.docs.constraints;
        limits.min_items = array.min_items;
        limits.max_items = array.max_items;
        limits.unique_items = array.unique_items;
        lowered
    }

    fn object(
        &mut self,
        object: &ObjectSchema,
        data: &SchemaData,
        place: &Location,
        depth: usize,
        into: Option<TypeId>,
    ) -> Lowered {
        let mut lowered = self.members(
            Members {
                properties: &object.properties,
                required: &object.required,
                additional: object.additional_properties.as_ref(),
            },
            data,
            place,
            depth,
            into,
        );
        if !matches!(lowered.ty, Ty::Named(_)) {
            let limits = &mut lowered.docs.constraints;
            limits.min_properties = object.min_properties;
            limits.max_properties = object.max_properties;
        }
        lowered
    }

    pub(super) fn members(
        &mut self,
        members: Members<'_>,
        data: &SchemaData,
        place: &Location,
        depth: usize,
        into: Option<TypeId>,
    ) -> Lowered {
        if members.properties.is_empty() {
            return Lowered::of(match members.additional {
                None | Some(AdditionalProperties::Any(true)) => Ty::JsonObject,
                Some(AdditionalProperties::Any(false)) => Ty::Unit,
                Some(AdditionalProperties::Schema(schema)) => {
                    let place = place.child("additionalProperties");
                    let value = self
                        .inside(|own| own.schema(schema, &place, depth + 1))
                        .element();
                    match value {
                        Ty::Any => Ty::JsonObject,
                        value => Ty::Map(Box::new(value)),
                    }
                }
            });
        }
        self.object_nodes += 1;
        let object = self.fields(members, place, depth);
        self.named(TypeKind::Object(object), data, place, into)
    }

    pub(super) fn fields(
        &mut self,
        members: Members<'_>,
        place: &Location,
        depth: usize,
    ) -> ObjectType {
        let at = place.child("properties");
        let mut object = ObjectType::default();
        for (wire, schema) in members.properties {
            let place = at.child(wire);
            let lowered = self.inside(|own| own.boxed(schema, &place, depth + 1));
            let required = members.required.iter().any(|name| name == wire);
            object.fields.push(Field {
                wire: wire.clone(),
                name: String::new(),
                // Any value may be null by itself; only where it may be absent too are there three states.
                nullable: lowered.nullable && (lowered.ty != Ty::Any || !required),
                ty: inhabited(lowered.ty),
                required,
                read_only: lowered.read_only,
                write_only: lowered.write_only,
                docs: lowered.docs,
                place,
            });
        }
        object.additional = match members.additional {
            None | Some(AdditionalProperties::Any(false)) => None,
            Some(AdditionalProperties::Any(true)) => Some(Ty::Any),
            Some(AdditionalProperties::Schema(schema)) => {
                let place = place.child("additionalProperties");
                Some(
                    self.inside(|own| own.schema(schema, &place, depth + 1))
                        .element(),
                )
            }
        };
        object
    }

    /// Puts a type that needs a name into the model, or into the component it belongs to.
    pub(super) fn named(
        &mut self,
        kind: TypeKind,
        data: &SchemaData,
        place: &Location,
        into: Option<TypeId>,
    ) -> Lowered {
        if let Some(id) = into {
            self.api.types[id].kind = kind;
            return Lowered::of(Ty::Named(id));
        }
        let id = self.api.types.push(Type {
            kind,
            docs: Docs {
                description: data
                    .description
                    .clone()
                    .filter(|text| !text.trim().is_empty()),
                deprecated: data.deprecated,
                ..Docs::default()
            },
            place: place.clone(),
            component: None,
            titles: data.title.iter().cloned().collect(),
            live: true,
            name: String::new(),
            group: None,
            in_request: false,
            in_response: false,
        });
        Lowered::of(Ty::Named(id))
    }
}

/// The object keywords of a schema, wherever they stand.
#[derive(Clone, Copy)]
pub(super) struct Members<'a> {
    pub(super) properties: &'a indexmap::IndexMap<String, ReferenceOr<Box<Schema>>>,
    pub(super) required: &'a [String],
    pub(super) additional: Option<&'a AdditionalProperties>,
}

/// Several keywords of it hold at once.
fn is_composed(any: &AnySchema) -> bool {
    let union = !any.one_of.is_empty() || !any.any_of.is_empty();
    !any.all_of.is_empty() || (has_members(any) && union)
}

fn has_members(any: &AnySchema) -> bool {
    !any.properties.is_empty() || any.additional_properties.is_some()
}
