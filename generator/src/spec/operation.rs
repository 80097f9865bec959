//! Operations in canonical form: parameters, request bodies, responses, security, servers.

use super::schema::Edge;
use crate::diagnostic::Location;
use crate::model::Method;

/// One operation: a method on a path. It includes the parameters and servers of its path item.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// `operationId`, unless it is blank.
    pub id: Option<String>,
    /// The HTTP method.
    pub method: Method,
    /// The path template.
    pub path: String,
    /// Its location.
    pub place: Location,
    /// `summary`, unless it is blank.
    pub summary: Option<String>,
    /// `description`, unless it is blank.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// The reason why it is deprecated.
    pub deprecation: Option<String>,
    /// True for internal operations (`x-internal`).
    pub internal: bool,
    /// `tags`.
    pub tags: Vec<String>,
    /// Its parameters: those of the path item first, replaced by those of the operation with the same name and
    /// location.
    pub parameters: Vec<Parameter>,
    /// Its request body.
    pub body: Option<RequestBody>,
    /// Its responses, in the document's order, `default` last.
    pub responses: Vec<Response>,
    /// Alternatives, each of which is enough: those of the document if the operation does not have its own. Empty when
    /// no credentials are needed.
    pub security: Vec<Requirement>,
    /// Servers of the operation or of its path item; empty if those of the document apply.
    pub servers: Vec<Server>,
    /// The location of those servers.
    pub servers_place: Location,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a keyword of the specification, and all combinations occur"
)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Its location in the request.
    pub location: In,
    /// The style of lists and objects.
    pub style: Style,
    /// True when each element or member is written as a parameter of its own.
    pub explode: bool,
    /// True when reserved characters are sent as they are.
    pub allow_reserved: bool,
    /// True when it must be given.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// The reason why it is deprecated.
    pub deprecation: Option<String>,
    /// `description`, unless it is blank.
    pub description: Option<String>,
    /// The form of its value.
    pub payload: Payload,
    /// Its location in the document.
    pub place: Location,
}

/// The form of the value of a parameter or a header.
#[derive(Debug, Clone, PartialEq)]
pub enum Payload {
    /// A value of a schema, written in a style.
    Schema(Edge),
    /// A text of a media type.
    Content(Box<Content>),
    /// Neither is declared.
    Undeclared,
}

/// The location of a parameter in a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the variants are the specification's names")]
pub enum In {
    Path,
    Query,
    Header,
    Cookie,
}

/// The styles of OpenAPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the variants are the specification's names")]
pub enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    /// `cookie`.
    Cookie,
    /// `tsv` of Swagger 2.0; later versions have no such style.
    TabDelimited,
    DeepObject,
    /// `in: querystring`: the content is the whole query.
    Whole,
}

/// A request body.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestBody {
    /// Its media types, in the document's order.
    pub content: Vec<Content>,
    /// True when it must be sent.
    pub required: bool,
    /// `description`, unless it is blank.
    pub description: Option<String>,
    /// Its location.
    pub place: Location,
}

/// A request that the service sends.
#[derive(Debug, Clone, PartialEq)]
pub struct Webhook {
    /// Its name.
    pub name: String,
    /// `description` or `summary`, unless both are blank.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// The reason why it is deprecated.
    pub deprecation: Option<String>,
    /// Its `operationId`, unless it is blank.
    pub id: Option<String>,
    /// Its tags.
    pub tags: Vec<String>,
    /// True for an internal one (`x-internal`).
    pub internal: bool,
    /// The operations that have it, if it is a callback.
    pub callback: Option<Callback>,
    /// The media types of its body, in the document's order.
    pub content: Vec<Content>,
    /// Its location.
    pub place: Location,
}

/// The operations of a callback.
#[derive(Debug, Clone, PartialEq)]
pub struct Callback {
    /// The locations of the operations: of all that share it.
    pub operations: Vec<Location>,
    /// The id of the first operation, or its method and path.
    pub operation_name: String,
    /// The expression of the URL that the request is sent to.
    pub url: String,
}

/// One media type of a body.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// The media type as it is written in the document.
    pub media_type: String,
    /// The schema of the body; `None` when there is none.
    pub schema: Option<Edge>,
    /// The schema of each value of a stream: of server-sent events, each event as an object.
    pub item: Option<Edge>,
    /// The encoding of members of a form, by their names.
    pub encoding: Vec<(String, Encoding)>,
    /// Its location.
    pub place: Location,
}

impl Content {
    /// Creates a media type that has only a schema.
    pub fn of(media_type: &str, schema: Option<Edge>, place: Location) -> Self {
        Self {
            media_type: media_type.to_owned(),
            schema,
            item: None,
            encoding: Vec::new(),
            place,
        }
    }
}

/// The encoding of a member of a form.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Encoding {
    /// Its media types, separated by commas.
    pub content_type: Option<String>,
    /// Headers of its part.
    pub headers: Vec<Header>,
    /// The style of lists and objects; `None` if it is not declared.
    pub style: Option<Style>,
    /// True when each element or member is written on its own; `None` when it is not declared.
    pub explode: Option<bool>,
    /// True when reserved characters are sent as they are.
    pub allow_reserved: bool,
}

/// A header of a response or of a part.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// True when it is always present.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// True when members of an object are written as `k=v`.
    pub explode: bool,
    /// `description`, unless it is blank.
    pub description: Option<String>,
    /// The form of its value.
    pub payload: Payload,
    /// Its location.
    pub place: Location,
}

/// The statuses of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// One status.
    Exact(u16),
    /// A hundred statuses: `2` is `2XX`.
    Class(u8),
    /// All statuses without a response of their own.
    Default,
}

/// A response.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// Its statuses.
    pub status: Status,
    /// `description`, unless it is blank.
    pub description: Option<String>,
    /// Its media types, in the document's order.
    pub content: Vec<Content>,
    /// Its headers.
    pub headers: Vec<Header>,
    /// Its location.
    pub place: Location,
    /// Index of the first response of the operation with an equal definition, if there is one.
    pub same_as: Option<usize>,
}

/// One alternative of security: all of its schemes at once. An empty one needs no credentials.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Requirement {
    /// Keys of the schemes, each with its required scopes.
    pub schemes: Vec<(String, Vec<String>)>,
}

/// A security scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityScheme {
    /// Its key in the document.
    pub key: String,
    /// Its kind.
    pub kind: SecuritySchemeKind,
    /// `description`, unless it is blank.
    pub description: Option<String>,
    /// Its location.
    pub place: Location,
}

/// The kinds of security schemes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecuritySchemeKind {
    /// A value in a header, query parameter or cookie of its own.
    ApiKey {
        /// Its location: header, query or cookie.
        location: In,
        /// Its name there.
        name: String,
    },
    /// The header `Authorization`.
    Http(HttpScheme),
    /// OAuth 2.
    OAuth2 {
        /// The flows that give a token.
        flows: Vec<Flow>,
    },
    /// OpenID Connect discovery.
    OpenIdConnect {
        /// The discovery document's URL.
        url: String,
    },
    /// A client certificate, which the connection presents.
    MutualTls,
}

/// The scheme of the header `Authorization`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HttpScheme {
    /// RFC 6750.
    Bearer,
    /// RFC 7617.
    Basic,
    /// Any other, by its name.
    Other(String),
}

/// A flow of OAuth 2.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// `implicit`, `password`, `clientCredentials`, `authorizationCode`.
    pub kind: String,
    /// The URL of the token endpoint.
    pub token_url: Option<String>,
    /// Its scopes.
    pub scopes: Vec<String>,
}

/// A base URL.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Server {
    /// The URL, with `{variables}`.
    pub url: String,
    /// `description`, if there is one.
    pub description: Option<String>,
    /// Its variables.
    pub variables: Vec<ServerVariable>,
}

/// A variable in a base URL.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServerVariable {
    /// Its name in the URL.
    pub name: String,
    /// Its value if the caller gives none.
    pub default: String,
    /// The allowed values; empty means any.
    pub values: Vec<String>,
    /// `description`, if there is one.
    pub description: Option<String>,
}
