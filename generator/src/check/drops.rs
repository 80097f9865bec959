//! The rule *Every-drop-speaks*: each field of each version's tables is read, warned of, or listed here as irrelevant
//! to a client.

use std::collections::HashSet;

use super::shape::{Kind, Shape};
use crate::Version;

/// Objects that a client does not need at all.
const SILENT_KINDS: [Kind; 6] = [
    Kind::Contact,
    Kind::License,
    Kind::ExternalDocs,
    Kind::Xml,
    Kind::Example,
    // The client does not follow links to other calls by itself.
    Kind::Link,
];

/// Fields that do not matter to a client, or that no type could express.
const SILENT: &[(Kind, &str)] = &[
    (Kind::Document, "openapi"),
    // Groups of operations are built from paths; descriptions of tags are for documentation pages.
    (Kind::Document, "tags"),
    (Kind::Document, "externalDocs"),
    (Kind::Document, "jsonSchemaDialect"),
    (Kind::Document, "$self"),
    (Kind::Info, "summary"),
    (Kind::Info, "termsOfService"),
    (Kind::Info, "contact"),
    (Kind::Info, "license"),
    (Kind::Tag, "name"),
    (Kind::Tag, "parent"),
    (Kind::Tag, "kind"),
    (Kind::Tag, "externalDocs"),
    (Kind::Operation, "externalDocs"),
    (Kind::Components, "examples"),
    (Kind::Components, "links"),
    (Kind::Components, "callbacks"),
    // Reached by references only.
    (Kind::Components, "pathItems"),
    (Kind::Components, "mediaTypes"),
    (Kind::Components, "responses"),
    (Kind::Components, "parameters"),
    (Kind::Components, "requestBodies"),
    (Kind::Parameter, "example"),
    (Kind::Parameter, "examples"),
    (Kind::Parameter, "allowEmptyValue"),
    (Kind::Header, "example"),
    (Kind::Header, "examples"),
    (Kind::Header, "allowEmptyValue"),
    // Headers have one style, and reserved bytes are sent as they are.
    (Kind::Header, "style"),
    (Kind::Header, "allowReserved"),
    (Kind::MediaType, "example"),
    (Kind::MediaType, "examples"),
    (Kind::Response, "links"),
    (Kind::SecurityScheme, "bearerFormat"),
    (Kind::SecurityScheme, "oauth2MetadataUrl"),
    (Kind::Flow, "authorizationUrl"),
    (Kind::Flow, "deviceAuthorizationUrl"),
    (Kind::Flow, "refreshUrl"),
    // Multipart bodies without named members are bytes, which the caller writes.
    (Kind::MediaType, "prefixEncoding"),
    (Kind::MediaType, "itemEncoding"),
    (Kind::Encoding, "prefixEncoding"),
    (Kind::Encoding, "itemEncoding"),
    (Kind::Schema, "example"),
    (Kind::Schema, "examples"),
    (Kind::Schema, "externalDocs"),
    (Kind::Schema, "xml"),
    (Kind::Schema, "$schema"),
    (Kind::Schema, "$vocabulary"),
    (Kind::Schema, "$comment"),
    // Schemas that are reached by references, and their addresses.
    (Kind::Schema, "$defs"),
    (Kind::Schema, "definitions"),
    (Kind::Schema, "$id"),
    (Kind::Schema, "$anchor"),
    (Kind::Schema, "$dynamicAnchor"),
    // Limits that no type can express.
    (Kind::Schema, "contains"),
    (Kind::Schema, "minContains"),
    (Kind::Schema, "maxContains"),
    (Kind::Schema, "propertyNames"),
    (Kind::Schema, "dependentRequired"),
];

const READER_V30: &str = concat!(
    include_str!("../spec/read/v30.rs"),
    include_str!("../spec/read/v30_parts.rs"),
    include_str!("../spec/read/v30_schema.rs"),
    include_str!("../spec/read/v30_security.rs"),
);
const READER_V31: &str = concat!(
    include_str!("../spec/read/v31.rs"),
    include_str!("../spec/read/v31_parts.rs"),
    include_str!("../spec/read/v31_schema.rs"),
);

fn kinds(version: Version) -> Vec<Kind> {
    let mut found = vec![Kind::Document];
    let mut next = 0;
    while let Some(kind) = found.get(next).copied() {
        next += 1;
        let shapes = kind.fields(version).map(|field| field.shape);
        for shape in shapes.chain(kind.pattern()) {
            let mut shape = &shape;
            let inner = loop {
                match shape {
                    Shape::List(item) | Shape::Map(item) => shape = item,
                    Shape::Object(kind) | Shape::Reference(kind) => break Some(*kind),
                    _ => break None,
                }
            };
            if let Some(kind) = inner.filter(|kind| !found.contains(kind)) {
                found.push(kind);
            }
        }
    }
    found
}

/// Returns the name of a field in the Rust structs: `read_only` for `readOnly`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    snake
}

fn is_read(name: &str, version: Version) -> bool {
    let text = format!("\"{name}\"");
    match version {
        Version::V20 => true,
        // The library that reads 3.0 has a field for each of them.
        Version::V30 => {
            let field = match name {
                "enum" => "enumeration".to_owned(),
                "default" | "schema" | "content" => name.to_owned(),
                name => snake(name),
            };
            let words = READER_V30.split(|c: char| !c.is_alphanumeric() && c != '_');
            READER_V30.contains(&text) || words.into_iter().any(|word| word == field)
        }
        Version::V31 | Version::V32 => READER_V31.contains(&text),
    }
}

#[test]
fn every_field_is_read_or_known_to_be_irrelevant() {
    let mut dropped = HashSet::new();
    let mut idle: HashSet<(String, &str)> = SILENT.iter().map(|(kind, name)| (format!("{kind:?}"), *name)).collect();
    for version in [Version::V30, Version::V31, Version::V32] {
        for kind in kinds(version) {
            if SILENT_KINDS.contains(&kind) {
                continue;
            }
            for field in kind.fields(version) {
                let silent = SILENT.contains(&(kind, field.name));
                idle.remove(&(format!("{kind:?}"), field.name));
                if !silent && !is_read(field.name, version) {
                    dropped.insert(format!("{kind:?}.{} of {}", field.name, version.name()));
                }
            }
        }
    }
    let mut dropped: Vec<String> = dropped.into_iter().collect();
    dropped.sort();
    assert!(dropped.is_empty(), "{}", dropped.join("\n"));
    assert!(idle.is_empty(), "no version has {idle:?}");
}
