//! Schemas of Swagger 2.0 to their canonical form, and the schemas that parameters, their items and headers are at the
//! same time.

use serde_json::{Number, Value};

use super::notes;
use super::plain::{at, flag, list, members, text, texts};
use super::v20::Reader;
use crate::diagnostic::Location;
use crate::resolve::reference;
use crate::spec::{Additional, Bound, Discriminator, Edge, Limits, Schema, SchemaId, TypeSet};

impl<'a> Reader<'a> {
    /// The edge from `place` to a schema that is written there, or that a reference there leads to.
    pub(super) fn edge(&mut self, schema: &'a Value, place: Location) -> Edge {
        let Some(target) = reference(schema) else {
            return written(self.schema(schema, place));
        };
        if !flag(schema, "x-nullable") {
            return self.arena.reference(target, &place);
        }
        // Null is allowed here, and not wherever else the reference leads to the schema.
        let (id, fresh) = self.arena.open(&place);
        if fresh {
            let reference = self.arena.reference(target, &place);
            let schema = Schema {
                null: true,
                all_of: vec![reference],
                place,
                ..Schema::default()
            };
            self.arena.fill(id, schema);
        }
        written(id)
    }

    /// The schema that a header, a parameter or an item of one is: it has no members, and refers to none.
    pub(super) fn item(&mut self, value: &'a Value, place: Location) -> Edge {
        let (id, fresh) = self.arena.open(&place);
        if fresh {
            let mut schema = keywords(value);
            let items = value.get("items");
            schema.items = items.map(|items| self.item(items, place.child("items")));
            schema.place = place;
            self.arena.fill(id, schema);
        }
        written(id)
    }

    /// Reads a schema. Recurses into what is written out in it, which the document's depth bounds.
    pub(super) fn schema(&mut self, value: &'a Value, place: Location) -> SchemaId {
        let (id, fresh) = self.arena.open(&place);
        if !fresh {
            return id;
        }
        let mut schema = keywords(value);
        schema.title = text(value, "title").map(str::to_owned);
        schema.description = text(value, "description")
            .filter(|text| !text.trim().is_empty())
            .map(str::to_owned);
        schema.read_only = flag(value, "readOnly");
        schema.required = texts(value, "required").map(str::to_owned).collect();
        schema.limits.min_properties = count(value, "minProperties");
        schema.limits.max_properties = count(value, "maxProperties");
        let properties = place.child("properties");
        for (name, property) in members(value, "properties") {
            let edge = self.edge(property, properties.child(name));
            schema.properties.push((name.clone(), edge));
        }
        schema.additional = match value.get("additionalProperties") {
            None => Additional::Unsaid,
            Some(Value::Bool(true)) => Additional::Open,
            Some(Value::Bool(false)) => Additional::Closed,
            Some(inner) => {
                Additional::Schema(self.edge(inner, place.child("additionalProperties")))
            }
        };
        let items = value.get("items");
        schema.items = items.map(|items| self.edge(items, place.child("items")));
        let all_of = place.child("allOf");
        schema.all_of = (0..)
            .zip(list(value, "allOf"))
            .map(|(index, part): (usize, _)| self.edge(part, all_of.child(&index.to_string())))
            .collect();
        schema.discriminator = text(value, "discriminator").map(|property| Discriminator {
            property: property.to_owned(),
            mapping: Vec::new(),
            fallback: None,
        });
        schema.place = place;
        self.arena.fill(id, schema);
        id
    }
}

/// The way to a schema that is written in the place itself.
fn written(to: SchemaId) -> Edge {
    Edge {
        to,
        reference: None,
    }
}

/// The keywords that schemas, parameters, items and headers share.
fn keywords(value: &Value) -> Schema {
    let kind = text(value, "type");
    let is_file = kind == Some("file");
    let types = match kind {
        Some("file") => TypeSet::STRING,
        Some(name) => TypeSet::named(name).unwrap_or_default(),
        None => TypeSet::default(),
    };
    let listed = value.get("enum").and_then(Value::as_array);
    let values = listed.map(|all| {
        let values = all.iter().filter(|value| !value.is_null());
        values.cloned().collect::<Vec<_>>()
    });
    let lists_null = listed.is_some_and(|all| all.iter().any(Value::is_null));
    let notes = notes::of(|key| value.get(key), listed.map_or(&[], Vec::as_slice));
    Schema {
        types,
        notes,
        null: flag(value, "x-nullable") || lists_null,
        values: values.filter(|_| listed.is_some_and(|all| !all.is_empty())),
        format: if is_file {
            Some("binary".to_owned())
        } else {
            text(value, "format").map(str::to_owned)
        },
        limits: Limits {
            minimum: bound(value, "minimum", "exclusiveMinimum"),
            maximum: bound(value, "maximum", "exclusiveMaximum"),
            multiple_of: number(value, "multipleOf"),
            min_length: count(value, "minLength"),
            max_length: count(value, "maxLength"),
            pattern: text(value, "pattern").map(str::to_owned),
            min_items: count(value, "minItems"),
            max_items: count(value, "maxItems"),
            unique_items: flag(value, "uniqueItems"),
            min_properties: None,
            max_properties: None,
        },
        default: value.get("default").cloned(),
        ..Schema::default()
    }
}

fn number(value: &Value, key: &str) -> Option<Number> {
    match at(value, key) {
        Value::Number(number) => Some(number.clone()),
        _ => None,
    }
}

fn bound(value: &Value, key: &str, exclusive: &str) -> Option<Bound> {
    Some(Bound {
        value: number(value, key)?,
        exclusive: flag(value, exclusive),
    })
}

fn count(value: &Value, key: &str) -> Option<usize> {
    let count = value.get(key)?.as_u64()?;
    usize::try_from(count).ok()
}
