//! Operations: parameters, bodies, answers, paging.

use serde::Serialize;

use super::content::Content;
use super::docs::Docs;
use super::response::{ByStatus, Headers, Response, Success};
use super::types::Ty;
use crate::diagnostic::Location;

/// One operation: a method on a path.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Operation {
    /// `operationId`, or one made of method and path where the document has none.
    pub id: String,
    /// The HTTP method.
    pub method: Method,
    /// The path template (`/v1/chat/users/{id}`), and the query that every call has, if any (`/v1/things?type=new`).
    pub path: String,
    /// Where it is, when not where the API is: a URL, which may be relative to that of the API. Its
    /// variables are among [`Api::server_variables`](super::Api::server_variables).
    pub server: Option<String>,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it stands.
    pub place: Location,
    /// Its parameters in the document's order, those of the path item included. Parameters that
    /// the client holds (see `Api::client_headers`) are no longer among them.
    pub parameters: Vec<Parameter>,
    /// Its request body.
    pub body: Option<Body>,
    /// What it answers when it succeeds, by status; responses without content last.
    pub responses: Vec<Response>,
    /// What the caller is given of them.
    pub success: Success,
    /// The headers that the success responses are described with.
    pub headers: Option<Headers>,
    /// What it answers when it fails, by status; empty where the document says nothing (a
    /// `default` equal to the success answer says nothing).
    pub errors: Vec<Response>,
    /// A form for each status, where the errors differ.
    pub failure: Option<ByStatus>,
    /// The alternatives of security that it accepts, each with the keys of all schemes that it takes
    /// (`Credential::key`). One without keys needs no credentials, and without alternatives none are sent.
    pub security: Vec<Vec<String>>,
    /// How it pages, when it does.
    pub paging: Option<Paging>,
    /// The first of its tags.
    #[serde(skip)]
    pub tag: Option<String>,
    /// Index into `Api::groups`.
    pub group: usize,
    /// The client's method (`list_users`). Empty until the name pass.
    pub method_name: String,
    /// The request builder (`ListUsers`). Empty until the name pass.
    pub request_name: String,
}

/// HTTP methods that OpenAPI knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(
    missing_docs,
    reason = "the variants are the words of the specification"
)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
    /// Asks a question that is in the body, and changes nothing.
    Query,
    /// Any other, as HTTP writes it.
    Other(String),
}

impl Method {
    /// As HTTP writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
            Self::Query => "QUERY",
            Self::Other(name) => name,
        }
    }
}

/// A parameter in path, query, header or cookie.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Parameter {
    /// Its name on the wire.
    pub wire: String,
    /// Its argument or setter in Rust. Empty until the name pass.
    pub name: String,
    /// For map-valued parameters, the setter that adds one entry (`tag` beside `tags`). Empty
    /// until the name pass, and where there is none.
    pub entry_name: String,
    /// Where it goes.
    pub location: ParameterLocation,
    /// How it is written there.
    pub style: Style,
    /// Each item of a list and each member of an object is written on its own (`k=a&k=b`).
    pub explode: bool,
    /// Reserved characters of its value are sent as they are.
    pub allow_reserved: bool,
    /// It must be given.
    pub required: bool,
    /// Its type.
    pub ty: Ty,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it stands.
    pub place: Location,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[allow(
    missing_docs,
    reason = "the variants are the words of the specification"
)]
pub enum ParameterLocation {
    Path,
    Query,
    Header,
    Cookie,
}

/// How lists and objects are written. What comes from their being exploded is not a part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Style {
    /// `simple` (path, header): `a,b`; exploded, an object is `member=a,other=b`.
    Simple,
    /// `label` (path): `.a,b`; exploded `.a.b`.
    Label,
    /// `matrix` (path): `;k=a,b`; exploded `;k=a;k=b`.
    Matrix,
    /// `form` (query, cookie): `k=a,b`; exploded `k=a&k=b`, and an object's members become parameters.
    Form,
    /// `cookie`: as `form`, without percent-encoding, and with `; ` between cookies.
    Cookie,
    /// `spaceDelimited` (query): `k=a%20b`; exploded as `form`.
    Space,
    /// `pipeDelimited` (query): `k=a|b`; exploded as `form`.
    Pipe,
    /// Separated by tabs (query): `k=a%09b`. Swagger 2.0 only.
    Tab,
    /// `deepObject`: `k[member]=a`.
    DeepObject,
    /// `k.member=a`: not in the specification, chosen by configuration.
    Dotted,
    /// A `content` parameter that is JSON: its text.
    Json,
}

/// A request body.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Body {
    /// What is sent unless the caller chooses another.
    pub content: Content,
    /// What a caller may send in its place, each of another kind or type.
    pub others: Vec<Content>,
    /// `required: true`, or what the configuration counts as such.
    pub required: bool,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it stands.
    pub place: Location,
}

impl Body {
    /// All that it may be, what is preferred first.
    pub fn contents(&self) -> impl Iterator<Item = &Content> {
        std::iter::once(&self.content).chain(&self.others)
    }

    /// All that it may be, to change it.
    pub fn contents_mut(&mut self) -> impl Iterator<Item = &mut Content> {
        std::iter::once(&mut self.content).chain(&mut self.others)
    }

    /// The types that it holds.
    pub fn types(&self) -> impl Iterator<Item = &Ty> {
        self.contents().flat_map(Content::types)
    }
}

/// How a body is read or written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum BodyKind {
    /// `application/json` and its kin (`+json`).
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// `text/*`.
    Text,
    /// `text/event-stream`: a stream of events, each of which carries a value of the body's type. Answers only.
    Events,
    /// Anything else: bytes.
    Bytes,
    /// No content.
    Empty,
}

/// How an operation pages. Ways to a value are indices of fields, outermost first.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Paging {
    /// How the next page is asked for.
    pub next: NextPage,
    /// The way from a page to its items; empty when it is a list itself.
    pub items_at: Vec<usize>,
    /// The type of one item.
    pub item: Ty,
    /// The type of a page.
    pub page: Ty,
}

/// How the next page is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum NextPage {
    /// By a token that the page has.
    Token {
        /// Where the request takes it.
        input: PageInput,
        /// The way to it.
        at: Vec<usize>,
    },
    /// By the number of items before it.
    Offset {
        /// Where the request takes it.
        input: PageInput,
        /// What a page tells of those behind it.
        count: PageCount,
    },
    /// By its number.
    Number {
        /// Where the request takes it.
        input: PageInput,
        /// The number of the first page.
        first: u64,
        /// What a page tells of those behind it.
        count: PageCount,
    },
    /// By a URL that the page has.
    Url {
        /// The way to it.
        at: Vec<usize>,
    },
    /// By a URL in the header `link` of the response.
    Link,
}

/// Where a request says which page it asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum PageInput {
    /// In the query: an index into `Operation::parameters`.
    Parameter(usize),
    /// In this member of the body.
    Member(String),
}

/// What a page tells of those behind it, where pages are counted, and the way to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum PageCount {
    /// Nothing.
    Unknown,
    /// Whether there are more.
    More(Vec<usize>),
    /// How many items there are in all; how many pages, where these are numbered.
    Total(Vec<usize>),
}
