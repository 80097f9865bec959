//! Operations: parameters, bodies, answers, paging.

use serde::Serialize;

use super::docs::Docs;
use super::response::{ByStatus, Response, Success};
use super::types::{Ty, TypeId};
use crate::diagnostic::Location;

/// One operation: a method on a path.
#[derive(Debug, Clone, Serialize)]
pub struct Operation {
    /// `operationId`, or one made of method and path where the document has none.
    pub id: String,
    /// The HTTP method.
    pub method: Method,
    /// The path template (`/v1/chat/users/{id}`).
    pub path: String,
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
    /// What it answers when it fails, by status; empty where the document says nothing (a
    /// `default` equal to the success answer says nothing).
    pub errors: Vec<Response>,
    /// A form for each status, where the errors differ.
    pub failure: Option<ByStatus>,
    /// Names of the security schemes it accepts (`Credential::key`); empty means none is sent.
    pub security: Vec<String>,
    /// How it pages, when it does.
    pub paging: Option<Paging>,
    /// Index into `Api::groups`.
    pub group: usize,
    /// The client's method (`list_users`). Empty until the name pass.
    pub method_name: String,
    /// The request builder (`ListUsers`). Empty until the name pass.
    pub request_name: String,
}

/// HTTP methods that OpenAPI knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl Method {
    /// As HTTP writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }
}

/// A parameter in path, query, header or cookie.
#[derive(Debug, Clone, Serialize)]
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
#[allow(missing_docs)]
pub enum ParameterLocation {
    Path,
    Query,
    Header,
    Cookie,
}

/// How lists and objects are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Style {
    /// `simple` (path, header): `a,b`.
    Simple,
    /// `form`, exploded: `k=a&k=b`; an object's members become parameters.
    FormExploded,
    /// `form`, not exploded: `k=a,b`.
    Form,
    /// `spaceDelimited`: `k=a%20b`.
    Space,
    /// `pipeDelimited`: `k=a|b`.
    Pipe,
    /// `deepObject`: `k[member]=a`.
    DeepObject,
    /// `k.member=a`: not in the specification, chosen by configuration.
    Dotted,
    /// A `content` parameter: its JSON text.
    Json,
}

/// A request body.
#[derive(Debug, Clone, Serialize)]
pub struct Body {
    /// The media type as the document writes it.
    pub media_type: String,
    /// How it is written.
    pub kind: BodyKind,
    /// Its type, for JSON and form bodies.
    pub ty: Ty,
    /// `required: true`. A body with required members counts as required.
    pub required: bool,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it stands.
    pub place: Location,
    /// The argument's name in Rust. Empty until the name pass.
    pub name: String,
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

/// How an operation pages: a token in the answer asks for the next page.
#[derive(Debug, Clone, Serialize)]
pub struct Paging {
    /// Index of the token parameter in `Operation::parameters`.
    pub token_parameter: usize,
    /// Indices of the fields that lead from the answer to its token, outermost first.
    pub token_path: Vec<usize>,
    /// Index of the answer's field that holds the items.
    pub items_field: usize,
    /// The type of one item.
    pub item: Ty,
    /// The answer's type.
    pub page: TypeId,
}
