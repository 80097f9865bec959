//! Operations in their one canonical form: parameters, bodies, responses, security, servers.

use super::schema::Edge;
use crate::diagnostic::Location;
use crate::model::Method;

/// One operation: a method on a path. Parameters and servers of its path item are its own here.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// `operationId`, when it says anything.
    pub id: Option<String>,
    /// The HTTP method.
    pub method: Method,
    /// The path template.
    pub path: String,
    /// Where it is written.
    pub place: Location,
    /// `summary`, when it says anything.
    pub summary: Option<String>,
    /// `description`, when it says anything.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// Why it is deprecated.
    pub deprecation: Option<String>,
    /// It is not for everyone (`x-internal`).
    pub internal: bool,
    /// `tags`.
    pub tags: Vec<String>,
    /// Its parameters: those of the path item first, replaced where the operation has one of the same name and place.
    pub parameters: Vec<Parameter>,
    /// Its request body.
    pub body: Option<RequestBody>,
    /// Its responses, in the document's order, `default` last.
    pub responses: Vec<Response>,
    /// Alternatives, each of which is enough: those of the document where the operation has none of its own.
    /// Empty when no credentials are needed.
    pub security: Vec<Requirement>,
    /// Servers of its own or of its path item; empty where those of the document hold.
    pub servers: Vec<Server>,
    /// Where those servers are written.
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
    /// Where it goes.
    pub location: In,
    /// How lists and objects are written.
    pub style: Style,
    /// Each element or member is written as a parameter of its own.
    pub explode: bool,
    /// Reserved characters are sent as they are.
    pub allow_reserved: bool,
    /// It must be given.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// Why it is deprecated.
    pub deprecation: Option<String>,
    /// `description`, when it says anything.
    pub description: Option<String>,
    /// What it holds.
    pub payload: Payload,
    /// Where it is written.
    pub place: Location,
}

/// What a parameter or a header holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Payload {
    /// A value of a schema, written by a style.
    Schema(Edge),
    /// A text of a media type.
    Content(Content),
    /// The document does not say.
    Unsaid,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(
    missing_docs,
    reason = "the variants are the words of the specification"
)]
pub enum In {
    Path,
    Query,
    Header,
    Cookie,
}

/// The styles of OpenAPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "the variants are the words of the specification"
)]
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
}

/// A request body.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestBody {
    /// Its media types, in the document's order.
    pub content: Vec<Content>,
    /// It must be sent.
    pub required: bool,
    /// `description`, when it says anything.
    pub description: Option<String>,
    /// Where it is written.
    pub place: Location,
}

/// A request that the service sends.
#[derive(Debug, Clone, PartialEq)]
pub struct Webhook {
    /// What it is called.
    pub name: String,
    /// `description` or `summary`, when one says anything.
    pub description: Option<String>,
    /// The media types of its body, in the document's order.
    pub content: Vec<Content>,
    /// Where it is written.
    pub place: Location,
}

/// One media type of a body.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// The media type, as the document writes it.
    pub media_type: String,
    /// What the body holds; `None` when the document does not say.
    pub schema: Option<Edge>,
    /// What each value of a stream is: of server-sent events, each event as an object.
    pub item: Option<Edge>,
    /// How members of a form are written, by their names.
    pub encoding: Vec<(String, Encoding)>,
    /// Where it is written.
    pub place: Location,
}

impl Content {
    /// A media type of which only the schema is known.
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

/// How a member of a form is written.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Encoding {
    /// Its media types, separated by commas.
    pub content_type: Option<String>,
    /// Headers of its part.
    pub headers: Vec<Header>,
    /// How lists and objects are written; `None` when the document does not say.
    pub style: Option<Style>,
    /// Each element or member is written on its own; `None` when the document does not say.
    pub explode: Option<bool>,
    /// Reserved characters are sent as they are.
    pub allow_reserved: bool,
}

/// A header of a response or of a part.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// It is always there.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// Members of an object are written as `k=v`.
    pub explode: bool,
    /// `description`, when it says anything.
    pub description: Option<String>,
    /// What it holds.
    pub payload: Payload,
    /// Where it is written.
    pub place: Location,
}

/// The statuses that a response is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// One status.
    Exact(u16),
    /// A hundred of them: `2` is `2XX`.
    Class(u8),
    /// All that no other response is for.
    Default,
}

/// A response.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// The statuses it is for.
    pub status: Status,
    /// `description`, when it says anything.
    pub description: Option<String>,
    /// Its media types, in the document's order.
    pub content: Vec<Content>,
    /// Its headers.
    pub headers: Vec<Header>,
    /// Where it is written.
    pub place: Location,
    /// Index of the first response of the operation that is written with the same words, when one is.
    pub same_as: Option<usize>,
}

/// One alternative of security: all of its schemes at once. The empty one needs no credentials.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Requirement {
    /// Keys of the schemes, each with the scopes it needs.
    pub schemes: Vec<(String, Vec<String>)>,
}

/// A security scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityScheme {
    /// Its key in the document.
    pub key: String,
    /// What it is.
    pub kind: SecuritySchemeKind,
    /// `description`, when it says anything.
    pub description: Option<String>,
    /// Where it is written.
    pub place: Location,
}

/// The kinds of security schemes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecuritySchemeKind {
    /// A value in a place of its own.
    ApiKey {
        /// Where it goes: header, query or cookie.
        location: In,
        /// The name it has there.
        name: String,
    },
    /// The header `Authorization`.
    Http(HttpScheme),
    /// OAuth 2.
    OAuth2 {
        /// How a token is had.
        flows: Vec<Flow>,
    },
    /// OpenID Connect discovery.
    OpenIdConnect {
        /// The discovery document's URL.
        url: String,
    },
    /// A certificate of the client, which the connection shows.
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
    /// Where tokens are given out.
    pub token_url: Option<String>,
    /// Its scopes.
    pub scopes: Vec<String>,
}

/// A base URL.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Server {
    /// The URL, with `{variables}`.
    pub url: String,
    /// `description`, when there is one.
    pub description: Option<String>,
    /// Its variables.
    pub variables: Vec<ServerVariable>,
}

/// A variable in a base URL.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServerVariable {
    /// Its name in the URL.
    pub name: String,
    /// Its value when the caller gives none.
    pub default: String,
    /// The values it may have; empty means any.
    pub values: Vec<String>,
    /// `description`, when there is one.
    pub description: Option<String>,
}
