//! The keywords of a schema in each version of OpenAPI: a dialect of its own in 3.0, JSON Schema 2020-12 since 3.1.

use super::shape::Shape::{self, Any, Count, Flag, List, Map, Number, Object, Reference, SchemaOrFlag, Text};
use super::shape::{Field, Kind};
use super::tables::{DESCRIPTION, DOCS, SCHEMAS, loose, opt};
use crate::Version::{V30, V31};

const ONE: Shape = Reference(Kind::Schema);
const NAMED: Shape = Map(&ONE);

pub(super) const SCHEMA: &[Field] = &[
    opt("title", Text),
    loose("multipleOf", Number),
    loose("maximum", Number),
    loose("exclusiveMaximum", Flag).until(V30),
    loose("exclusiveMaximum", Number).since(V31),
    loose("minimum", Number),
    loose("exclusiveMinimum", Flag).until(V30),
    loose("exclusiveMinimum", Number).since(V31),
    loose("maxLength", Count),
    loose("minLength", Count),
    loose("pattern", Text),
    loose("maxItems", Count),
    loose("minItems", Count),
    loose("uniqueItems", Flag),
    loose("maxProperties", Count),
    loose("minProperties", Count),
    // `required`, `enum` and `type` have rules and messages of their own.
    opt("required", Any),
    opt("enum", Any),
    opt("type", Any),
    opt("allOf", SCHEMAS),
    opt("oneOf", SCHEMAS),
    opt("anyOf", SCHEMAS),
    opt("not", ONE),
    opt("items", ONE),
    opt("properties", NAMED),
    opt("additionalProperties", SchemaOrFlag),
    DESCRIPTION,
    opt("format", Text),
    opt("default", Any),
    loose("nullable", Flag).until(V30),
    opt("discriminator", Object(Kind::Discriminator)),
    opt("readOnly", Flag),
    opt("writeOnly", Flag),
    opt("xml", Object(Kind::Xml)),
    DOCS,
    opt("example", Any),
    opt("deprecated", Flag),
    // JSON Schema 2020-12: references and addresses. `$ref` is checked as a reference.
    opt("$ref", Any).since(V31),
    opt("$dynamicRef", Any).since(V31),
    opt("$id", Text).since(V31),
    opt("$anchor", Text).since(V31),
    opt("$dynamicAnchor", Text).since(V31),
    opt("$defs", NAMED).since(V31),
    opt("definitions", NAMED).since(V31),
    loose("$schema", Text).since(V31),
    loose("$vocabulary", Map(&Any)).since(V31),
    loose("$comment", Text).since(V31),
    // Values.
    opt("const", Any).since(V31),
    loose("examples", List(&Any)).since(V31),
    loose("contentEncoding", Text).since(V31),
    loose("contentMediaType", Text).since(V31),
    opt("contentSchema", ONE).since(V31),
    // Arrays.
    opt("prefixItems", SCHEMAS).since(V31),
    opt("unevaluatedItems", ONE).since(V31),
    opt("contains", ONE).since(V31),
    loose("minContains", Count).since(V31),
    loose("maxContains", Count).since(V31),
    // Objects.
    opt("patternProperties", NAMED).since(V31),
    opt("propertyNames", ONE).since(V31),
    opt("unevaluatedProperties", ONE).since(V31),
    loose("dependentRequired", Map(&List(&Text))).since(V31),
    opt("dependentSchemas", NAMED).since(V31),
    // Conditions.
    opt("if", ONE).since(V31),
    opt("then", ONE).since(V31),
    opt("else", ONE).since(V31),
];
