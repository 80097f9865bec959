//! Operations: parameters, request bodies, responses, paging.

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
    /// `operationId`, or an id built from method and path if the document has none.
    pub id: String,
    /// The HTTP method.
    pub method: Method,
    /// The path template (`/v1/chat/users/{id}`), and the query that every call has, if any (`/v1/things?type=new`).
    pub path: String,
    /// Its server, if it is not that of the API: a URL without variables, which may be relative to that of the API.
    pub server: Option<String>,
    /// Its documentation.
    pub docs: Docs,
    /// Its location.
    pub place: Location,
    /// Its parameters, including those of the path item: those in the path in its order, then the others in the
    /// document's order. Parameters that are set on the client
    /// (see `Api::client_headers`) are not among them.
    pub parameters: Vec<Parameter>,
    /// Its request body.
    pub body: Option<Body>,
    /// Its success responses, by status; responses without content last.
    pub responses: Vec<Response>,
    /// The result that the caller gets from them.
    pub success: Success,
    /// The headers of the success responses.
    pub headers: Option<Headers>,
    /// Its error responses, by status; empty if the document describes none (a `default` equal to the success response
    /// does not count).
    pub errors: Vec<Response>,
    /// A type with a form for each status, if the errors differ.
    pub failure: Option<ByStatus>,
    /// The alternatives of security that it accepts, each with the keys of all schemes that it requires
    /// (`Credential::key`). One without keys needs no credentials; without alternatives none are sent.
    pub security: Vec<Vec<String>>,
    /// Its paging, if it pages.
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

impl Operation {
    /// Returns the parameters that are arguments of the client's method.
    pub fn arguments(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|one| one.is_argument())
    }

    /// Returns the required parameters that are set by name.
    pub fn by_name(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|one| one.by_name)
    }
}

/// HTTP methods that OpenAPI has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the variants are the specification's names")]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
    /// A query that is in the body, and changes nothing.
    Query,
    /// Any other method, as it is sent.
    Other(String),
}

impl Method {
    /// Returns the method as it is sent.
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

    /// True if HTTP gives the content of such a request no meaning (RFC 9110, sections 9.3.1, 9.3.2 and 9.3.8).
    pub fn gives_content_no_meaning(&self) -> bool {
        matches!(self, Self::Get | Self::Head | Self::Trace)
    }
}

/// A parameter in path, query, header or cookie.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
#[allow(clippy::struct_excessive_bools, reason = "they are independent of each other")]
pub struct Parameter {
    /// Its name on the wire.
    pub wire: String,
    /// Its argument or setter in Rust. Empty until the name pass.
    pub name: String,
    /// For parameters that are maps, the setter that adds one entry (`tag` for `tags`). Empty until the name pass, and
    /// if there is none.
    pub entry_name: String,
    /// Its location in the request.
    pub location: ParameterLocation,
    /// Its style there.
    pub style: Style,
    /// True when each item of a list and each member of an object is written on its own (`k=a&k=b`).
    pub explode: bool,
    /// True when reserved characters of its value are sent as they are.
    pub allow_reserved: bool,
    /// True when it must be given.
    pub required: bool,
    /// True when it is required, and is not an argument: the request has a setter, without which it can't be sent.
    /// False until the name pass.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub by_name: bool,
    /// The value that is sent unless the caller sets another, as on the wire: the only one of a required parameter, now
    /// or when the lock was written. `None` until the name pass.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preset: Option<String>,
    /// Its type.
    pub ty: Ty,
    /// Its documentation.
    pub docs: Docs,
    /// Its location in the document.
    pub place: Location,
}

impl Parameter {
    /// Returns true if it is an argument of the client's method.
    pub fn is_argument(&self) -> bool {
        self.required && !self.by_name && self.preset.is_none()
    }
}

/// The location of a parameter in the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[allow(missing_docs, reason = "the variants are the specification's names")]
pub enum ParameterLocation {
    Path,
    Query,
    Header,
    Cookie,
}

/// The style of lists and objects. `explode` is separate.
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
    /// A parameter that is the whole query, of a media type other than JSON and forms: its text.
    Whole,
    /// A parameter that is the whole query, of JSON: its text.
    WholeJson,
}

/// A request body.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Body {
    /// The content that is sent unless the caller chooses another.
    pub content: Content,
    /// Contents that a caller may send instead, each of another kind or type.
    pub others: Vec<Content>,
    /// True for `required: true`, or when the configuration makes it required.
    pub required: bool,
    /// Its documentation.
    pub docs: Docs,
    /// Its location.
    pub place: Location,
}

impl Body {
    /// Returns all its contents, the preferred one first.
    pub fn contents(&self) -> impl Iterator<Item = &Content> {
        std::iter::once(&self.content).chain(&self.others)
    }

    /// Returns all its contents, for changes.
    pub fn contents_mut(&mut self) -> impl Iterator<Item = &mut Content> {
        std::iter::once(&mut self.content).chain(&mut self.others)
    }

    /// Returns the types that it contains.
    pub fn types(&self) -> impl Iterator<Item = &Ty> {
        self.contents().flat_map(Content::types)
    }
}

/// The format of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum BodyKind {
    /// `application/json`, and media types with the suffix `+json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`, or parts of another multipart media type.
    Multipart,
    /// `text/*`.
    Text,
    /// `text/event-stream`: a stream of events, each of which carries a value of the body's type. Responses only.
    Events,
    /// Anything else: bytes.
    Bytes,
    /// No content.
    Empty,
}

/// The paging of an operation. Paths to a value are lists of field indices, outermost first.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Paging {
    /// The way of requesting the next page.
    pub next: NextPage,
    /// The path from a page to its items; empty when the page is a list itself.
    pub items_at: Vec<usize>,
    /// The type of one item.
    pub item: Ty,
    /// The type of a page.
    pub page: Ty,
}

/// The way of requesting the next page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum NextPage {
    /// By a token in the page.
    Token {
        /// The input that takes it.
        input: PageInput,
        /// The path to it in the page.
        at: Vec<usize>,
    },
    /// By the number of items before it.
    Offset {
        /// The input that takes it.
        input: PageInput,
        /// The data of a page about the pages after it.
        count: PageCount,
    },
    /// By its number.
    Number {
        /// The input that takes it.
        input: PageInput,
        /// The number of the first page.
        first: u64,
        /// The data of a page about the pages after it.
        count: PageCount,
    },
    /// By a URL in the page.
    Url {
        /// The path to it in the page.
        at: Vec<usize>,
    },
    /// By a URL in the header `link` of the response.
    Link,
}

/// The input that selects the page in a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum PageInput {
    /// In the query: an index into `Operation::parameters`.
    Parameter(usize),
    /// In this member of the body.
    Member(String),
}

/// The data of a page about the pages after it, and the path to it, for pages that are counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum PageCount {
    /// Nothing.
    Unknown,
    /// True if there are more pages.
    More(Vec<usize>),
    /// The total number of items; of pages, if pages are numbered.
    Total(Vec<usize>),
}
