//! The fields of each kind of object, as OpenAPI 3.0 lists them.

use super::shape::Shape::{
    self, Any, Flag, List, Map, Number, Object, OneOf, Reference, SchemaOrFlag, Text,
};
use super::shape::{Field, Kind, Need};

/// The fixed fields of a kind.
pub(super) fn fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Paths | Kind::Responses | Kind::Callback | Kind::Requirement | Kind::Item => &[],
        Kind::Document => DOCUMENT_FIELDS,
        Kind::Info => INFO_FIELDS,
        Kind::License => LICENSE_FIELDS,
        Kind::Server => SERVER_FIELDS,
        Kind::Components => COMPONENTS_FIELDS,
        Kind::RequestBody => REQUEST_BODY_FIELDS,
        Kind::MediaType => MEDIA_TYPE_FIELDS,
        Kind::Discriminator => DISCRIMINATOR_FIELDS,
        Kind::Xml => XML_FIELDS,
        Kind::Contact => CONTACT_FIELDS,
        Kind::ServerVariable => SERVER_VARIABLE_FIELDS,
        Kind::PathItem => PATH_ITEM_FIELDS,
        Kind::Operation => OPERATION_FIELDS,
        Kind::ExternalDocs => EXTERNAL_DOCS_FIELDS,
        Kind::Encoding => ENCODING_FIELDS,
        Kind::Response => RESPONSE_FIELDS,
        Kind::Example => EXAMPLE_FIELDS,
        Kind::Link => LINK_FIELDS,
        Kind::Tag => TAG_FIELDS,
        Kind::SecurityScheme => SECURITY_SCHEME_FIELDS,
        Kind::Flows => FLOWS_FIELDS,
        Kind::Flow => FLOW_FIELDS,
        Kind::Parameter => PARAMETER,
        Kind::Header => HEADER,
        Kind::Schema => SCHEMA,
    }
}

pub(super) const fn req(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        need: Need::Required,
    }
}

pub(super) const fn opt(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        need: Need::Optional,
    }
}

pub(super) const fn loose(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        need: Need::Loose,
    }
}

pub(super) const SCHEMAS: Shape = List(&Reference(Kind::Schema));
pub(super) const DOCS: Field = opt("externalDocs", Object(Kind::ExternalDocs));
pub(super) const DESCRIPTION: Field = opt("description", Text);
pub(super) const SUMMARY: Field = opt("summary", Text);
const EXAMPLES: Field = opt("examples", Map(&Reference(Kind::Example)));
const CONTENT: Shape = Map(&Object(Kind::MediaType));
const HEADERS: Field = opt("headers", Map(&Reference(Kind::Header)));
const SERVERS: Field = opt("servers", List(&Object(Kind::Server)));
pub(super) const SECURITY: Field = opt("security", List(&Object(Kind::Requirement)));
pub(super) const PARAMETERS: Field = opt("parameters", List(&Reference(Kind::Parameter)));

const DOCUMENT_FIELDS: &[Field] = &[
    req("openapi", Text),
    req("info", Object(Kind::Info)),
    SERVERS,
    req("paths", Object(Kind::Paths)),
    opt("components", Object(Kind::Components)),
    SECURITY,
    opt("tags", List(&Object(Kind::Tag))),
    DOCS,
];

const INFO_FIELDS: &[Field] = &[
    req("title", Text),
    DESCRIPTION,
    opt("termsOfService", Text),
    opt("contact", Object(Kind::Contact)),
    opt("license", Object(Kind::License)),
    req("version", Text),
];

const CONTACT_FIELDS: &[Field] = &[opt("name", Text), opt("url", Text), opt("email", Text)];

const LICENSE_FIELDS: &[Field] = &[req("name", Text), opt("url", Text)];

const SERVER_FIELDS: &[Field] = &[
    req("url", Text),
    DESCRIPTION,
    opt("variables", Map(&Object(Kind::ServerVariable))),
];

const SERVER_VARIABLE_FIELDS: &[Field] =
    &[opt("enum", List(&Text)), req("default", Text), DESCRIPTION];

const COMPONENTS_FIELDS: &[Field] = &[
    opt("schemas", Map(&Reference(Kind::Schema))),
    opt("responses", Map(&Reference(Kind::Response))),
    opt("parameters", Map(&Reference(Kind::Parameter))),
    EXAMPLES,
    opt("requestBodies", Map(&Reference(Kind::RequestBody))),
    HEADERS,
    opt("securitySchemes", Map(&Reference(Kind::SecurityScheme))),
    opt("links", Map(&Reference(Kind::Link))),
    opt("callbacks", Map(&Reference(Kind::Callback))),
];

const PATH_ITEM_FIELDS: &[Field] = &[
    SUMMARY,
    DESCRIPTION,
    opt("get", Object(Kind::Operation)),
    opt("put", Object(Kind::Operation)),
    opt("post", Object(Kind::Operation)),
    opt("delete", Object(Kind::Operation)),
    opt("options", Object(Kind::Operation)),
    opt("head", Object(Kind::Operation)),
    opt("patch", Object(Kind::Operation)),
    opt("trace", Object(Kind::Operation)),
    SERVERS,
    PARAMETERS,
];

const OPERATION_FIELDS: &[Field] = &[
    opt("tags", List(&Text)),
    SUMMARY,
    DESCRIPTION,
    DOCS,
    opt("operationId", Text),
    PARAMETERS,
    opt("requestBody", Reference(Kind::RequestBody)),
    req("responses", Object(Kind::Responses)),
    opt("callbacks", Map(&Reference(Kind::Callback))),
    opt("deprecated", Flag),
    SECURITY,
    SERVERS,
];

const EXTERNAL_DOCS_FIELDS: &[Field] = &[DESCRIPTION, req("url", Text)];

const REQUEST_BODY_FIELDS: &[Field] =
    &[DESCRIPTION, req("content", CONTENT), opt("required", Flag)];

const MEDIA_TYPE_FIELDS: &[Field] = &[
    opt("schema", Reference(Kind::Schema)),
    opt("example", Any),
    EXAMPLES,
    opt("encoding", Map(&Object(Kind::Encoding))),
];

const ENCODING_FIELDS: &[Field] = &[
    opt("contentType", Text),
    HEADERS,
    opt(
        "style",
        OneOf(&["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
    ),
    opt("explode", Flag),
    opt("allowReserved", Flag),
];

const RESPONSE_FIELDS: &[Field] = &[
    req("description", Text),
    HEADERS,
    opt("content", CONTENT),
    opt("links", Map(&Reference(Kind::Link))),
];

const EXAMPLE_FIELDS: &[Field] = &[
    SUMMARY,
    DESCRIPTION,
    opt("value", Any),
    opt("externalValue", Text),
];

const LINK_FIELDS: &[Field] = &[
    opt("operationRef", Text),
    opt("operationId", Text),
    opt("parameters", Map(&Any)),
    opt("requestBody", Any),
    DESCRIPTION,
    opt("server", Object(Kind::Server)),
];

const TAG_FIELDS: &[Field] = &[req("name", Text), DESCRIPTION, DOCS];

const DISCRIMINATOR_FIELDS: &[Field] = &[req("propertyName", Text), opt("mapping", Map(&Text))];

const XML_FIELDS: &[Field] = &[
    opt("name", Text),
    opt("namespace", Text),
    opt("prefix", Text),
    opt("attribute", Flag),
    opt("wrapped", Flag),
];

const SECURITY_SCHEME_FIELDS: &[Field] = &[
    req(
        "type",
        OneOf(&["apiKey", "http", "oauth2", "openIdConnect"]),
    ),
    DESCRIPTION,
    opt("name", Text),
    opt("in", OneOf(&["query", "header", "cookie"])),
    opt("scheme", Text),
    opt("bearerFormat", Text),
    opt("flows", Object(Kind::Flows)),
    opt("openIdConnectUrl", Text),
];

const FLOWS_FIELDS: &[Field] = &[
    opt("implicit", Object(Kind::Flow)),
    opt("password", Object(Kind::Flow)),
    opt("clientCredentials", Object(Kind::Flow)),
    opt("authorizationCode", Object(Kind::Flow)),
];

const FLOW_FIELDS: &[Field] = &[
    opt("authorizationUrl", Text),
    opt("tokenUrl", Text),
    opt("refreshUrl", Text),
    req("scopes", Map(&Text)),
];

const PARAMETER: &[Field] = &[
    req("name", Text),
    req("in", OneOf(&["path", "query", "header", "cookie"])),
    DESCRIPTION,
    opt("required", Flag),
    opt("deprecated", Flag),
    opt("allowEmptyValue", Flag),
    // Which styles fit depends on `in`; see the parameter rules.
    opt("style", Text),
    opt("explode", Flag),
    opt("allowReserved", Flag),
    opt("schema", Reference(Kind::Schema)),
    opt("example", Any),
    EXAMPLES,
    opt("content", CONTENT),
];

const HEADER: &[Field] = &[
    DESCRIPTION,
    opt("required", Flag),
    opt("deprecated", Flag),
    opt("allowEmptyValue", Flag),
    opt("style", OneOf(&["simple"])),
    opt("explode", Flag),
    opt("allowReserved", Flag),
    opt("schema", Reference(Kind::Schema)),
    opt("example", Any),
    EXAMPLES,
    opt("content", CONTENT),
];

const SCHEMA: &[Field] = &[
    opt("title", Text),
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
    // `required`, `enum` and `type` have rules, and words, of their own.
    opt("required", Any),
    opt("enum", Any),
    opt("type", Any),
    opt("allOf", SCHEMAS),
    opt("oneOf", SCHEMAS),
    opt("anyOf", SCHEMAS),
    opt("not", Reference(Kind::Schema)),
    opt("items", Reference(Kind::Schema)),
    opt("properties", Map(&Reference(Kind::Schema))),
    opt("additionalProperties", SchemaOrFlag),
    DESCRIPTION,
    opt("format", Text),
    opt("default", Any),
    loose("nullable", Flag),
    opt("discriminator", Object(Kind::Discriminator)),
    opt("readOnly", Flag),
    opt("writeOnly", Flag),
    opt("xml", Object(Kind::Xml)),
    DOCS,
    opt("example", Any),
    opt("deprecated", Flag),
];
