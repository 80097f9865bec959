//! The fields of each kind of object in each version of OpenAPI 3.
//!
//! A field without a version is in all of them.

use super::shape::Shape::{self, Any, Flag, List, Map, Object, OneOf, Reference, Text};
use super::shape::{Field, Kind, Need};
use super::tables_schema::SCHEMA;
use crate::Version::{V20, V30, V31, V32};

/// Returns the fixed fields of a kind.
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

const fn field(name: &'static str, shape: Shape, need: Need) -> Field {
    Field {
        name,
        shape,
        need,
        since: V20,
        until: V32,
    }
}

/// A required field.
pub(super) const fn req(name: &'static str, shape: Shape) -> Field {
    field(name, shape, Need::Required)
}

/// An optional field.
pub(super) const fn opt(name: &'static str, shape: Shape) -> Field {
    field(name, shape, Need::Optional)
}

/// An optional field that is ignored when it is malformed.
pub(super) const fn loose(name: &'static str, shape: Shape) -> Field {
    field(name, shape, Need::Loose)
}

pub(super) const SCHEMAS: Shape = List(&Reference(Kind::Schema));
pub(super) const DOCS: Field = opt("externalDocs", Object(Kind::ExternalDocs));
pub(super) const DESCRIPTION: Field = opt("description", Text);
pub(super) const SUMMARY: Field = opt("summary", Text);
const EXAMPLES: Field = opt("examples", Map(&Reference(Kind::Example)));
/// `content`: since 3.2 a media type may be a reference.
const CONTENT: Field = opt("content", Map(&Object(Kind::MediaType))).until(V31);
const CONTENT_32: Field = opt("content", Map(&Reference(Kind::MediaType))).since(V32);
const HEADERS: Field = opt("headers", Map(&Reference(Kind::Header)));
const SERVERS: Field = opt("servers", List(&Object(Kind::Server)));
pub(super) const SECURITY: Field = opt("security", List(&Object(Kind::Requirement)));
pub(super) const PARAMETERS: Field = opt("parameters", List(&Reference(Kind::Parameter)));

const DOCUMENT_FIELDS: &[Field] = &[
    req("openapi", Text),
    opt("$self", Text).since(V32),
    req("info", Object(Kind::Info)),
    opt("jsonSchemaDialect", Text).since(V31),
    SERVERS,
    req("paths", Object(Kind::Paths)).until(V30),
    opt("paths", Object(Kind::Paths)).since(V31),
    opt("webhooks", Map(&Reference(Kind::PathItem))).since(V31),
    opt("components", Object(Kind::Components)),
    SECURITY,
    opt("tags", List(&Object(Kind::Tag))),
    DOCS,
];

const INFO_FIELDS: &[Field] = &[
    req("title", Text),
    SUMMARY.since(V31),
    DESCRIPTION,
    opt("termsOfService", Text),
    opt("contact", Object(Kind::Contact)),
    opt("license", Object(Kind::License)),
    req("version", Text),
];

const CONTACT_FIELDS: &[Field] = &[opt("name", Text), opt("url", Text), opt("email", Text)];

const LICENSE_FIELDS: &[Field] = &[req("name", Text), opt("identifier", Text).since(V31), opt("url", Text)];

const SERVER_FIELDS: &[Field] = &[
    req("url", Text),
    opt("name", Text).since(V32),
    DESCRIPTION,
    opt("variables", Map(&Object(Kind::ServerVariable))),
];

const SERVER_VARIABLE_FIELDS: &[Field] = &[opt("enum", List(&Text)), req("default", Text), DESCRIPTION];

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
    opt("pathItems", Map(&Reference(Kind::PathItem))).since(V31),
    opt("mediaTypes", Map(&Reference(Kind::MediaType))).since(V32),
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
    opt("query", Object(Kind::Operation)).since(V32),
    opt("additionalOperations", Map(&Object(Kind::Operation))).since(V32),
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
    req("responses", Object(Kind::Responses)).until(V30),
    opt("responses", Object(Kind::Responses)).since(V31),
    opt("callbacks", Map(&Reference(Kind::Callback))),
    opt("deprecated", Flag),
    SECURITY,
    SERVERS,
];

const EXTERNAL_DOCS_FIELDS: &[Field] = &[DESCRIPTION, req("url", Text)];

const REQUEST_BODY_FIELDS: &[Field] = &[
    DESCRIPTION,
    req("content", Map(&Object(Kind::MediaType))).until(V31),
    req("content", Map(&Reference(Kind::MediaType))).since(V32),
    opt("required", Flag),
];

const MEDIA_TYPE_FIELDS: &[Field] = &[
    opt("schema", Reference(Kind::Schema)),
    opt("example", Any),
    EXAMPLES,
    opt("encoding", Map(&Object(Kind::Encoding))),
    opt("itemSchema", Reference(Kind::Schema)).since(V32),
    opt("prefixEncoding", List(&Object(Kind::Encoding))).since(V32),
    opt("itemEncoding", Object(Kind::Encoding)).since(V32),
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
    opt("encoding", Map(&Object(Kind::Encoding))).since(V32),
    opt("prefixEncoding", List(&Object(Kind::Encoding))).since(V32),
    opt("itemEncoding", Object(Kind::Encoding)).since(V32),
];

const RESPONSE_FIELDS: &[Field] = &[
    SUMMARY.since(V32),
    req("description", Text).until(V31),
    DESCRIPTION.since(V32),
    HEADERS,
    CONTENT,
    CONTENT_32,
    opt("links", Map(&Reference(Kind::Link))),
];

const EXAMPLE_FIELDS: &[Field] = &[
    SUMMARY,
    DESCRIPTION,
    opt("value", Any),
    opt("externalValue", Text),
    opt("dataValue", Any).since(V32),
    opt("serializedValue", Text).since(V32),
];

const LINK_FIELDS: &[Field] = &[
    opt("operationRef", Text),
    opt("operationId", Text),
    opt("parameters", Map(&Any)),
    opt("requestBody", Any),
    DESCRIPTION,
    opt("server", Object(Kind::Server)),
];

const TAG_FIELDS: &[Field] = &[
    req("name", Text),
    SUMMARY.since(V32),
    DESCRIPTION,
    DOCS,
    opt("parent", Text).since(V32),
    opt("kind", Text).since(V32),
];

const DISCRIMINATOR_FIELDS: &[Field] = &[
    req("propertyName", Text),
    opt("mapping", Map(&Text)),
    opt("defaultMapping", Text).since(V32),
];

const XML_FIELDS: &[Field] = &[
    opt("name", Text),
    opt("namespace", Text),
    opt("prefix", Text),
    opt("attribute", Flag),
    opt("wrapped", Flag),
    opt("nodeType", OneOf(&["element", "attribute", "text", "cdata", "none"])).since(V32),
];

const SECURITY_SCHEME_FIELDS: &[Field] = &[
    req("type", OneOf(&["apiKey", "http", "oauth2", "openIdConnect"])).until(V30),
    req(
        "type",
        OneOf(&["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]),
    )
    .since(V31),
    DESCRIPTION,
    opt("name", Text),
    opt("in", OneOf(&["query", "header", "cookie"])),
    opt("scheme", Text),
    opt("bearerFormat", Text),
    opt("flows", Object(Kind::Flows)),
    opt("openIdConnectUrl", Text),
    opt("oauth2MetadataUrl", Text).since(V32),
    opt("deprecated", Flag).since(V32),
];

const FLOWS_FIELDS: &[Field] = &[
    opt("implicit", Object(Kind::Flow)),
    opt("password", Object(Kind::Flow)),
    opt("clientCredentials", Object(Kind::Flow)),
    opt("authorizationCode", Object(Kind::Flow)),
    opt("deviceAuthorization", Object(Kind::Flow)).since(V32),
];

const FLOW_FIELDS: &[Field] = &[
    opt("authorizationUrl", Text),
    opt("deviceAuthorizationUrl", Text).since(V32),
    opt("tokenUrl", Text),
    opt("refreshUrl", Text),
    req("scopes", Map(&Text)),
];

const PARAMETER: &[Field] = &[
    req("name", Text),
    req("in", OneOf(&["path", "query", "header", "cookie"])).until(V31),
    req("in", OneOf(&["path", "query", "header", "cookie", "querystring"])).since(V32),
    DESCRIPTION,
    opt("required", Flag),
    opt("deprecated", Flag),
    opt("allowEmptyValue", Flag),
    // The allowed styles depend on `in`; see the parameter rules.
    opt("style", Text),
    opt("explode", Flag),
    opt("allowReserved", Flag),
    opt("schema", Reference(Kind::Schema)),
    opt("example", Any),
    EXAMPLES,
    CONTENT,
    CONTENT_32,
];

const HEADER: &[Field] = &[
    DESCRIPTION,
    opt("required", Flag),
    opt("deprecated", Flag),
    opt("allowEmptyValue", Flag),
    opt("style", OneOf(&["simple"])),
    opt("explode", Flag),
    opt("allowReserved", Flag).until(V30),
    opt("schema", Reference(Kind::Schema)),
    opt("example", Any),
    EXAMPLES,
    CONTENT,
    CONTENT_32,
];
