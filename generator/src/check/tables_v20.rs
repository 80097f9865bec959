//! The fields of each kind of object in Swagger 2.0.

use super::shape::Shape::{self, Any, Flag, List, Map, Number, Object, OneOf, Reference, SchemaOrFlag, Text};
use super::shape::{Field, Kind};
use super::tables::{DESCRIPTION, DOCS, PARAMETERS, SCHEMAS, SECURITY, SUMMARY, loose, opt, req};

/// Returns the fixed fields of a kind. Those that this version shares with later ones are in the table of those.
pub(super) fn fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Document => DOCUMENT,
        Kind::PathItem => PATH_ITEM,
        Kind::Operation => OPERATION,
        Kind::Parameter => PARAMETER,
        Kind::Item => ITEM,
        Kind::Response => RESPONSE,
        Kind::Header => HEADER,
        Kind::Schema => SCHEMA,
        Kind::SecurityScheme => SECURITY_SCHEME,
        Kind::Info
        | Kind::Contact
        | Kind::License
        | Kind::Paths
        | Kind::ExternalDocs
        | Kind::Responses
        | Kind::Tag
        | Kind::Xml
        | Kind::Requirement => super::tables::fields(kind),
        // This version does not have them, so nothing above leads to one.
        Kind::Server
        | Kind::ServerVariable
        | Kind::Components
        | Kind::RequestBody
        | Kind::MediaType
        | Kind::Encoding
        | Kind::Callback
        | Kind::Example
        | Kind::Link
        | Kind::Discriminator
        | Kind::Flows
        | Kind::Flow => &[],
    }
}

const MEDIA_TYPES: Shape = List(&Text);
const SCHEMES: Field = opt("schemes", List(&OneOf(&["http", "https", "ws", "wss"])));
const FORMATS: &[&str] = &["csv", "ssv", "tsv", "pipes"];
const TYPES: &[&str] = &["string", "number", "integer", "boolean", "array"];

const DOCUMENT: &[Field] = &[
    // The version was checked before.
    opt("swagger", Any),
    req("info", Object(Kind::Info)),
    opt("host", Text),
    opt("basePath", Text),
    SCHEMES,
    opt("consumes", MEDIA_TYPES),
    opt("produces", MEDIA_TYPES),
    req("paths", Object(Kind::Paths)),
    opt("definitions", Map(&Reference(Kind::Schema))),
    opt("parameters", Map(&Reference(Kind::Parameter))),
    opt("responses", Map(&Reference(Kind::Response))),
    opt("securityDefinitions", Map(&Object(Kind::SecurityScheme))),
    SECURITY,
    opt("tags", List(&Object(Kind::Tag))),
    DOCS,
];

const PATH_ITEM: &[Field] = &[
    opt("get", Object(Kind::Operation)),
    opt("put", Object(Kind::Operation)),
    opt("post", Object(Kind::Operation)),
    opt("delete", Object(Kind::Operation)),
    opt("options", Object(Kind::Operation)),
    opt("head", Object(Kind::Operation)),
    opt("patch", Object(Kind::Operation)),
    PARAMETERS,
];

const OPERATION: &[Field] = &[
    opt("tags", List(&Text)),
    SUMMARY,
    DESCRIPTION,
    DOCS,
    opt("operationId", Text),
    opt("consumes", MEDIA_TYPES),
    opt("produces", MEDIA_TYPES),
    PARAMETERS,
    req("responses", Object(Kind::Responses)),
    SCHEMES,
    opt("deprecated", Flag),
    SECURITY,
];

/// Adds the keywords that parameters, items and headers share after their own fields.
macro_rules! with_keywords {
    ($($own:expr),+ $(,)?) => {
        &[
            $($own,)+
            opt("format", Text),
            opt("items", Object(Kind::Item)),
            opt("default", Any),
            loose("maximum", Number),
            loose("exclusiveMaximum", Flag),
            loose("minimum", Number),
            loose("exclusiveMinimum", Flag),
            loose("maxLength", Shape::Count),
            loose("minLength", Shape::Count),
            loose("pattern", Text),
            loose("maxItems", Shape::Count),
            loose("minItems", Shape::Count),
            loose("uniqueItems", Flag),
            opt("enum", Any),
            loose("multipleOf", Number),
        ]
    };
}

const PARAMETER: &[Field] = with_keywords![
    req("name", Text),
    req("in", OneOf(&["path", "query", "header", "formData", "body"])),
    DESCRIPTION,
    opt("required", Flag),
    // Of a body parameter.
    opt("schema", Reference(Kind::Schema)),
    // Of all other parameters.
    opt(
        "type",
        OneOf(&["string", "number", "integer", "boolean", "array", "file"])
    ),
    opt("allowEmptyValue", Flag),
    opt("collectionFormat", OneOf(&["csv", "ssv", "tsv", "pipes", "multi"])),
];

const ITEM: &[Field] = with_keywords![
    // Lists of files have a warning of their own.
    req(
        "type",
        OneOf(&["string", "number", "integer", "boolean", "array", "file"])
    ),
    opt("collectionFormat", OneOf(FORMATS)),
];

const HEADER: &[Field] = with_keywords![
    DESCRIPTION,
    req("type", OneOf(TYPES)),
    opt("collectionFormat", OneOf(FORMATS)),
];

const RESPONSE: &[Field] = &[
    req("description", Text),
    opt("schema", Reference(Kind::Schema)),
    opt("headers", Map(&Object(Kind::Header))),
    opt("examples", Any),
];

const SECURITY_SCHEME: &[Field] = &[
    req("type", OneOf(&["basic", "apiKey", "oauth2"])),
    DESCRIPTION,
    opt("name", Text),
    opt("in", OneOf(&["query", "header"])),
    opt("flow", OneOf(&["implicit", "password", "application", "accessCode"])),
    opt("authorizationUrl", Text),
    opt("tokenUrl", Text),
    opt("scopes", Map(&Text)),
];

const SCHEMA: &[Field] = &[
    opt("title", Text),
    DESCRIPTION,
    opt("format", Text),
    opt("default", Any),
    loose("multipleOf", Number),
    loose("maximum", Number),
    loose("exclusiveMaximum", Flag),
    loose("minimum", Number),
    loose("exclusiveMinimum", Flag),
    loose("maxLength", Shape::Count),
    loose("minLength", Shape::Count),
    loose("pattern", Text),
    loose("maxItems", Shape::Count),
    loose("minItems", Shape::Count),
    loose("uniqueItems", Flag),
    loose("maxProperties", Shape::Count),
    loose("minProperties", Shape::Count),
    // `required`, `enum` and `type` have rules and messages of their own.
    opt("required", Any),
    opt("enum", Any),
    opt("type", Any),
    opt("items", Reference(Kind::Schema)),
    opt("allOf", SCHEMAS),
    opt("properties", Map(&Reference(Kind::Schema))),
    opt("additionalProperties", SchemaOrFlag),
    opt("discriminator", Text),
    opt("readOnly", Flag),
    opt("xml", Object(Kind::Xml)),
    DOCS,
    opt("example", Any),
];
