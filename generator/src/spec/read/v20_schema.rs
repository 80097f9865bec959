//! Schemas of Swagger 2.0 to their canonical form, including those that parameters, their items and headers contain.

use std::collections::HashSet;

use serde_json::Value;

use super::node::Node;
use super::notes;
use super::v20::Reader;
use crate::diagnostic::Location;
use crate::model::Rare;
use crate::resolve::reference;
use crate::spec::{
    Additional, Bound, Component, Discriminator, Edge, Limits, Mapping, RareKeywords, Schema, SchemaId, TypeSet,
};

impl<'a> Reader<'a> {
    /// Returns the edge from `place` to the inline schema there, or to the target of a reference there.
    pub(super) fn edge(&mut self, schema: &'a Value, place: Location) -> Edge {
        let Some(target) = reference(schema) else {
            return written(self.schema(schema, place));
        };
        if schema.get("x-nullable") != Some(&Value::Bool(true)) {
            return self.arena.reference(target, &place);
        }
        // Null is allowed here only, not for other references to the schema.
        let (id, fresh) = self.arena.open(&place);
        if fresh {
            let reference = self.arena.reference(target, &place);
            let mut schema = Schema {
                null: true,
                place,
                ..Schema::default()
            };
            schema.all_of.push(reference);
            self.arena.fill(id, schema);
        }
        written(id)
    }

    /// Returns the schema of a header, a parameter or an item: it has no members, and no references.
    pub(super) fn item(&mut self, item: &Node<'a>) -> Edge {
        let (id, fresh) = self.arena.open(&item.place);
        if fresh {
            let mut schema = keywords(item);
            let items = item.child("items");
            schema.items = items.map(|items| self.item(&items));
            schema.place = item.place.clone();
            self.arena.fill(id, schema);
        }
        written(id)
    }

    /// Reads a schema. Recurses into inline schemas, whose depth is bounded by the document's.
    pub(super) fn schema(&mut self, value: &'a Value, place: Location) -> SchemaId {
        let (id, fresh) = self.arena.open(&place);
        let node = Node::new(value, place).filter(|_| fresh);
        // A schema that is not an object allows anything: the checks have reported it.
        let Some(node) = node else { return id };
        let mut schema = keywords(&node);
        schema.title = node.string("title");
        schema.description = node.nonblank("description");
        schema.read_only = node.flag("readOnly");
        schema.deprecated = node.flag("deprecated") || node.flag("x-deprecated");
        schema.deprecation = notes::deprecation(|key| node.get(key));
        schema.required = node.texts("required");
        let entries = (node.count("minProperties"), node.count("maxProperties"));
        if entries != (None, None) {
            (schema.limits.min_properties, schema.limits.max_properties) = entries;
        }
        for (name, property, place) in node.members("properties") {
            let edge = self.edge(property, place);
            schema.properties.push((name.to_owned(), edge));
        }
        schema.additional = match node.get("additionalProperties") {
            None => Additional::Undeclared,
            Some(Value::Bool(true)) => Additional::Open,
            Some(Value::Bool(false)) => Additional::Closed,
            Some(inner) => Additional::Schema(self.edge(inner, node.place.child("additionalProperties"))),
        };
        let items = node.get("items");
        schema.items = items.map(|items| self.edge(items, node.place.child("items")));
        let all_of = node.items("allOf").into_iter();
        schema.all_of = all_of.map(|(part, place)| self.edge(part, place)).collect();
        schema.discriminator = node.string("discriminator").map(|property| {
            Box::new(Discriminator {
                property,
                mapping: Vec::new(),
                fallback: None,
            })
        });
        schema.place = node.place;
        self.arena.fill(id, schema);
        id
    }
}

/// The extensions that set a schema's value of the discriminator. Without one it is the schema's name.
const VALUES: [&str; 2] = ["x-discriminator-value", "x-ms-discriminator-value"];

impl Reader<'_> {
    /// Maps the values that schemas declare to these schemas, in the discriminators of the schemas that they extend.
    pub(super) fn discriminator_values(&mut self, components: &[Component]) {
        let mut mapped: Vec<(SchemaId, Mapping)> = Vec::new();
        let mut known = HashSet::new();
        // A component may be a reference to a schema in another file, which declares the value.
        for heir in components.iter().filter(|heir| known.insert(heir.schema.to)) {
            let written = self.arena.graph().value(&self.arena.schema(heir.schema.to).place);
            let value = VALUES.iter().find_map(|key| written?.get(key)?.as_str());
            let Some(value) = value else { continue };
            let mut seen = HashSet::new();
            let mut todo = vec![heir.schema.to];
            while let Some(next) = todo.pop() {
                if !seen.insert(next) {
                    continue;
                }
                let schema = self.arena.schema(next);
                if schema.discriminator.is_some() && next != heir.schema.to {
                    let mapping = Mapping {
                        value: value.to_owned(),
                        name: heir.name.clone(),
                        to: Some(heir.schema.to),
                    };
                    mapped.push((next, mapping));
                }
                todo.extend(schema.all_of.iter().map(|edge| edge.to));
            }
        }
        for (base, mapping) in mapped {
            let mut schema = self.arena.schema(base).clone();
            if let Some(discriminator) = &mut schema.discriminator {
                discriminator.mapping.push(mapping);
            }
            self.arena.fill(base, schema);
        }
    }
}

/// Returns the edge to an inline schema.
fn written(to: SchemaId) -> Edge {
    Edge { to, reference: None }
}

/// Reads the keywords that schemas, parameters, items and headers share.
fn keywords(node: &Node<'_>) -> Schema {
    let kind = node.text("type");
    let is_file = kind == Some("file");
    let types = match kind {
        Some("file") => TypeSet::STRING,
        Some(name) => TypeSet::named(name).unwrap_or_default(),
        None => TypeSet::default(),
    };
    let listed = node.get("enum").and_then(Value::as_array);
    let listed = listed.map_or(&[][..], Vec::as_slice);
    let values = listed.iter().filter(|value| !value.is_null());
    let values: Vec<Value> = values.cloned().collect();
    Schema {
        types,
        null: node.flag("x-nullable") || values.len() < listed.len(),
        limits: Limits {
            minimum: bound(node, "minimum", "exclusiveMinimum"),
            maximum: bound(node, "maximum", "exclusiveMaximum"),
            multiple_of: node.number("multipleOf"),
            min_length: node.count("minLength"),
            max_length: node.count("maxLength"),
            pattern: node.string("pattern"),
            min_items: node.count("minItems"),
            max_items: node.count("maxItems"),
            unique_items: node.flag("uniqueItems"),
            min_properties: None,
            max_properties: None,
        }
        .into(),
        rare: Rare::from(RareKeywords {
            notes: notes::of(|key| node.get(key), listed),
            values: (!listed.is_empty()).then_some(values),
            format: if is_file {
                Some("binary".to_owned())
            } else {
                node.string("format")
            },
            default: node.get("default").cloned().map(Box::new),
            ..RareKeywords::default()
        }),
        ..Schema::default()
    }
}

fn bound(node: &Node<'_>, key: &str, exclusive: &str) -> Option<Bound> {
    Some(Bound {
        value: node.number(key)?,
        exclusive: node.flag(exclusive),
    })
}
