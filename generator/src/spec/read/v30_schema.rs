//! Schemas of OpenAPI 3.0 to their canonical form.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, IntegerFormat, NumberFormat, ReferenceOr, Schema as Written, SchemaData,
    SchemaKind, StringFormat, Type as WrittenType, VariantOrUnknownOrEmpty,
};
use serde_json::{Number, Value};

use super::v30::Reader;
use super::v31_schema::allows_all;
use super::{nonblank, notes};

use crate::diagnostic::Location;
use crate::model::Rare;
use crate::resolve::last_segment;
use crate::spec::{Additional, Bound, Discriminator, Edge, Limits, Mapping, RareKeywords, Schema, SchemaId, TypeSet};

impl Reader<'_> {
    /// Returns the edge from `place` to the inline schema there, or to the target of a reference there.
    pub(super) fn edge(&mut self, schema: &ReferenceOr<Written>, place: Location) -> Edge {
        match schema {
            ReferenceOr::Item(schema) => self.inline(schema, place),
            ReferenceOr::Reference { reference } => self.arena.reference(reference, &place),
        }
    }

    fn boxed_edge(&mut self, schema: &ReferenceOr<Box<Written>>, place: Location) -> Edge {
        match schema {
            ReferenceOr::Item(schema) => self.inline(schema, place),
            ReferenceOr::Reference { reference } => self.arena.reference(reference, &place),
        }
    }

    fn inline(&mut self, schema: &Written, place: Location) -> Edge {
        Edge {
            to: self.schema(schema, place),
            reference: None,
        }
    }

    /// Reads a schema. Recurses into inline schemas, whose depth is bounded by the document's.
    pub(super) fn schema(&mut self, written: &Written, place: Location) -> SchemaId {
        let (id, fresh) = self.arena.open(&place);
        if !fresh {
            return id;
        }
        let own = Keywords::of(&written.schema_kind);
        let data = &written.schema_data;
        let listed = own.values.len();
        let notes = notes::of(|key| data.extensions.get(key), &own.values);
        let values: Vec<Value> = own.values.into_iter().filter(|v| !v.is_null()).collect();
        let mut schema = Schema {
            types: own.types,
            null: data.nullable || said_nullable(data) || values.len() < listed,
            limits: own.limits.into(),
            description: nonblank(data.description.as_ref()),
            deprecated: data.deprecated,
            read_only: data.read_only,
            write_only: data.write_only,
            rare: Rare::from(RareKeywords {
                values: (listed > 0).then_some(values),
                notes,
                format: own.format,
                required: own.required.to_vec(),
                title: data.title.clone(),
                default: data.default.clone().map(Box::new),
                deprecation: notes::deprecation(|key| data.extensions.get(key)),
                discriminator: self.discriminator(data).map(Box::new),
                ..RareKeywords::default()
            }),
            ..Schema::default()
        };
        let at = place.child("properties");
        schema.properties.reserve_exact(own.properties.map_or(0, IndexMap::len));
        for (name, property) in own.properties.into_iter().flatten() {
            let edge = self.boxed_edge(property, at.child(name));
            schema.properties.push((name.clone(), edge));
        }
        schema.additional = match own.additional {
            None => Additional::Undeclared,
            Some(AdditionalProperties::Any(true)) => Additional::Open,
            Some(AdditionalProperties::Any(false)) => Additional::Closed,
            Some(AdditionalProperties::Schema(inner)) => {
                let edge = self.edge(inner, place.child("additionalProperties"));
                if edge.reference.is_none() && self.arena.schema(edge.to).nothing {
                    Additional::Closed
                } else {
                    Additional::Schema(edge)
                }
            }
        };
        schema.items = own.items.map(|items| self.boxed_edge(items, place.child("items")));
        schema.all_of = self.edges(own.all_of, &place.child("allOf"));
        for (keyword, members) in [("oneOf", own.one_of), ("anyOf", own.any_of)] {
            let mut edges = self.edges(members, &place.child(keyword));
            // `{enum: [null]}` is how 3.0 writes "or null".
            edges.retain(|edge| edge.is_reference() || !self.arena.schema(edge.to).is_only_null());
            schema.null |= edges.len() < members.len();
            if keyword == "oneOf" {
                schema.one_of = edges;
            } else {
                schema.any_of = edges;
            }
        }
        schema.not = own.not.map(|not| self.edge(not, place.child("not")));
        if schema.not.is_some() && self.arena.graph().value(&place.child("not")).is_some_and(allows_all) {
            (schema.nothing, schema.not) = (true, None);
        }
        schema.place = place;
        self.arena.fill(id, schema);
        id
    }

    fn edges(&mut self, schemas: &[ReferenceOr<Written>], place: &Location) -> Vec<Edge> {
        schemas
            .iter()
            .enumerate()
            .map(|(index, schema)| self.edge(schema, place.child(&index.to_string())))
            .collect()
    }

    fn discriminator(&mut self, data: &SchemaData) -> Option<Discriminator> {
        let written = data.discriminator.as_ref()?;
        Some(Discriminator {
            property: written.property_name.clone(),
            mapping: written
                .mapping
                .iter()
                .map(|(value, target)| Mapping {
                    value: value.clone(),
                    name: last_segment(target),
                    to: self.arena.mapped(target),
                })
                .collect(),
            fallback: None,
        })
    }
}

/// All keywords of a schema, whichever kind the library has assigned to it.
#[derive(Default)]
struct Keywords<'s> {
    types: TypeSet,
    /// The values of `enum`, including null.
    values: Vec<Value>,
    format: Option<String>,
    limits: Limits,
    properties: Option<&'s IndexMap<String, ReferenceOr<Box<Written>>>>,
    required: &'s [String],
    additional: Option<&'s AdditionalProperties>,
    items: Option<&'s ReferenceOr<Box<Written>>>,
    all_of: &'s [ReferenceOr<Written>],
    one_of: &'s [ReferenceOr<Written>],
    any_of: &'s [ReferenceOr<Written>],
    not: Option<&'s ReferenceOr<Written>>,
}

impl<'s> Keywords<'s> {
    fn of(kind: &'s SchemaKind) -> Self {
        match kind {
            SchemaKind::Type(written) => Self::of_type(written),
            SchemaKind::OneOf { one_of } => Self {
                one_of,
                ..Self::default()
            },
            SchemaKind::AllOf { all_of } => Self {
                all_of,
                ..Self::default()
            },
            SchemaKind::AnyOf { any_of } => Self {
                any_of,
                ..Self::default()
            },
            SchemaKind::Not { not } => Self {
                not: Some(not),
                ..Self::default()
            },
            SchemaKind::Any(any) => Self::of_any(any),
        }
    }

    fn of_any(any: &'s AnySchema) -> Self {
        let exclusive = |flag: Option<bool>| flag.unwrap_or(false);
        Self {
            types: (any.typ.as_deref().and_then(TypeSet::named)).unwrap_or_default(),
            values: any.enumeration.clone(),
            format: any.format.clone(),
            limits: Limits {
                minimum: bound(any.minimum, exclusive(any.exclusive_minimum)),
                maximum: bound(any.maximum, exclusive(any.exclusive_maximum)),
                multiple_of: any.multiple_of.and_then(plain_number),
                min_length: any.min_length,
                max_length: any.max_length,
                pattern: any.pattern.clone(),
                min_items: any.min_items,
                max_items: any.max_items,
                unique_items: any.unique_items.unwrap_or(false),
                min_properties: any.min_properties,
                max_properties: any.max_properties,
            },
            properties: Some(&any.properties),
            required: &any.required,
            additional: any.additional_properties.as_ref(),
            items: any.items.as_ref(),
            all_of: &any.all_of,
            one_of: &any.one_of,
            any_of: &any.any_of,
            not: any.not.as_deref(),
        }
    }

    fn of_type(written: &'s WrittenType) -> Self {
        let mut own = Self::default();
        match written {
            WrittenType::String(string) => {
                own.types = TypeSet::STRING;
                own.values = values(&string.enumeration, |text| Value::from(text.as_str()));
                own.format = match &string.format {
                    VariantOrUnknownOrEmpty::Item(known) => Some(format_name(*known).to_owned()),
                    VariantOrUnknownOrEmpty::Unknown(format) => Some(format.clone()),
                    VariantOrUnknownOrEmpty::Empty => None,
                };
                own.limits.min_length = string.min_length;
                own.limits.max_length = string.max_length;
                own.limits.pattern.clone_from(&string.pattern);
            }
            WrittenType::Number(number) => {
                own.types = TypeSet::NUMBER;
                own.values = values(&number.enumeration, |n| {
                    plain_number(*n).map_or(Value::Null, Value::Number)
                });
                own.format = match &number.format {
                    VariantOrUnknownOrEmpty::Item(NumberFormat::Float) => Some("float".to_owned()),
                    VariantOrUnknownOrEmpty::Item(NumberFormat::Double) => Some("double".to_owned()),
                    VariantOrUnknownOrEmpty::Unknown(format) => Some(format.clone()),
                    VariantOrUnknownOrEmpty::Empty => None,
                };
                own.limits.minimum = bound(number.minimum, number.exclusive_minimum);
                own.limits.maximum = bound(number.maximum, number.exclusive_maximum);
                own.limits.multiple_of = number.multiple_of.and_then(plain_number);
            }
            WrittenType::Integer(integer) => {
                own.types = TypeSet::INTEGER;
                own.values = values(&integer.enumeration, |n| Value::from(*n));
                own.format = match &integer.format {
                    VariantOrUnknownOrEmpty::Item(IntegerFormat::Int32) => Some("int32".to_owned()),
                    VariantOrUnknownOrEmpty::Item(IntegerFormat::Int64) => Some("int64".to_owned()),
                    VariantOrUnknownOrEmpty::Unknown(format) => Some(format.clone()),
                    VariantOrUnknownOrEmpty::Empty => None,
                };
                let bound = |value: Option<i64>, exclusive| {
                    value.map(|value| Bound {
                        value: Number::from(value),
                        exclusive,
                    })
                };
                own.limits.minimum = bound(integer.minimum, integer.exclusive_minimum);
                own.limits.maximum = bound(integer.maximum, integer.exclusive_maximum);
                own.limits.multiple_of = integer.multiple_of.map(Number::from);
            }
            WrittenType::Boolean(boolean) => {
                own.types = TypeSet::BOOLEAN;
                own.values = values(&boolean.enumeration, |flag| Value::from(*flag));
            }
            WrittenType::Object(object) => {
                own.types = TypeSet::OBJECT;
                own.properties = Some(&object.properties);
                own.required = &object.required;
                own.additional = object.additional_properties.as_ref();
                own.limits.min_properties = object.min_properties;
                own.limits.max_properties = object.max_properties;
            }
            WrittenType::Array(array) => {
                own.types = TypeSet::ARRAY;
                own.items = array.items.as_ref();
                own.limits.min_items = array.min_items;
                own.limits.max_items = array.max_items;
                own.limits.unique_items = array.unique_items;
            }
        }
        own
    }
}

fn values<T>(listed: &[Option<T>], value: impl Fn(&T) -> Value) -> Vec<Value> {
    listed
        .iter()
        .map(|one| one.as_ref().map_or(Value::Null, &value))
        .collect()
}

fn format_name(format: StringFormat) -> &'static str {
    match format {
        StringFormat::Date => "date",
        StringFormat::DateTime => "date-time",
        StringFormat::Password => "password",
        StringFormat::Byte => "byte",
        StringFormat::Binary => "binary",
    }
}

fn bound(value: Option<f64>, exclusive: bool) -> Option<Bound> {
    let value = value.and_then(plain_number)?;
    Some(Bound { value, exclusive })
}

/// Returns a number as a person writes it: `10`, not `10.0`.
#[allow(clippy::cast_possible_truncation, reason = "checked to be a small integer")]
fn plain_number(number: f64) -> Option<Number> {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        Some(Number::from(number as i64))
    } else {
        Number::from_f64(number)
    }
}

/// The extension that documents of Swagger 2.0 have in place of `nullable`.
fn said_nullable(data: &openapiv3::SchemaData) -> bool {
    data.extensions.get("x-nullable") == Some(&Value::Bool(true))
}
