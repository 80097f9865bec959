//! Responses: what a service sends back, and what an operation gives the caller of it.

use serde::Serialize;

use super::docs::Docs;
use super::operation::{BodyKind, Operation};
use super::types::Ty;
use crate::diagnostic::Location;

/// A response.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Response {
    /// The statuses it is for.
    pub status: StatusRange,
    /// The media type that is read, as the document writes it. Empty when it has no content.
    pub media_type: String,
    /// How its body is read.
    pub kind: BodyKind,
    /// The body's type; of a stream, that of each of its values.
    pub ty: Ty,
    /// How its body is a stream of values; `None` when it is not.
    pub stream: Option<StreamFormat>,
    /// The same response as a stream of values, where the document offers it beside a single one.
    pub beside: Option<Box<Response>>,
    /// Its headers.
    pub headers: Vec<ResponseHeader>,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it is written.
    pub place: Location,
}

/// A header of a response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ResponseHeader {
    /// Its name on the wire.
    pub wire: String,
    /// Its field. Empty until the name pass.
    pub name: String,
    /// Its type: a single value, or a list of such.
    pub ty: Ty,
    /// What the document says of it.
    pub description: Option<String>,
    /// It should not be used any more.
    pub deprecated: bool,
}

/// The headers that an operation's success is described with: a struct.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Headers {
    /// Its name (`ListUsersHeaders`). Empty until the name pass.
    pub name: String,
    /// Those of all success responses, each once.
    pub headers: Vec<ResponseHeader>,
}

/// How a body is a stream of values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum StreamFormat {
    /// Server-sent events, each with a value as its data.
    Events,
    /// JSON texts one after the other: on lines (NDJSON), or as a sequence (RFC 7464).
    Records,
}

/// `200`, `2XX` or `default`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum StatusRange {
    /// One status.
    Exact(u16),
    /// A hundred of them: `2` is `2XX`.
    Class(u8),
    /// All that nothing else names.
    Default,
}

/// What an operation gives when it succeeds. It is decided once, by the pass `success`; all others read it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub enum Success {
    /// Nothing: no success response has content.
    #[default]
    Empty,
    /// The content of [`Operation::answer`]: a JSON value, or text.
    One,
    /// The same, or nothing: a success response has content, and another has none.
    OneOrEmpty,
    /// Several success responses have content that differs: a form for each status.
    ByStatus(ByStatus),
    /// The content of [`Operation::answer`] as a stream of values.
    Stream,
    /// The content of [`Operation::answer`] as it is.
    Bytes,
}

/// A type with a form for each status: an enum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ByStatus {
    /// Its name (`GetPetResponse`). Empty until the name pass.
    pub name: String,
    /// Its forms, one for each response that it is made of, by status.
    pub forms: Vec<StatusForm>,
}

/// One form of a type by status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct StatusForm {
    /// The variant (`Accepted`). Empty until the name pass.
    pub name: String,
    /// Index into the responses that the type is made of.
    pub response: usize,
}

impl StatusRange {
    /// As a document writes it: `200`, `2XX`, `default`.
    #[must_use]
    pub fn as_written(self) -> String {
        match self {
            Self::Exact(status) => status.to_string(),
            Self::Class(class) => format!("{class}XX"),
            Self::Default => "default".to_owned(),
        }
    }
}

impl Response {
    /// The types of its content: of the single value and of the stream.
    pub fn types(&self) -> impl Iterator<Item = &Ty> {
        let beside = self.beside.as_ref().map(|beside| &beside.ty);
        std::iter::once(&self.ty).chain(beside)
    }

    /// The same, to be changed.
    pub fn types_mut(&mut self) -> impl Iterator<Item = &mut Ty> {
        let beside = self.beside.as_mut().map(|beside| &mut beside.ty);
        std::iter::once(&mut self.ty).chain(beside)
    }
}

impl Operation {
    /// The response as a stream of values, where the caller can have one: the only form it has, or one beside a single
    /// value.
    pub fn streamed(&self) -> Option<&Response> {
        let answer = self.answer()?;
        match self.success {
            Success::Stream => Some(answer),
            _ => answer.beside.as_deref(),
        }
    }

    /// The response whose content the caller is given: of the success responses that have content, the one with the
    /// lowest status. `None` when no success response has content.
    pub fn answer(&self) -> Option<&Response> {
        self.first_response()
            .filter(|_| self.success != Success::Empty)
    }

    /// The single statuses for which the document describes a success without content.
    pub fn empty_statuses(&self) -> impl Iterator<Item = u16> {
        let empty = self.responses.iter();
        empty.filter_map(|response| match (response.kind, response.status) {
            (BodyKind::Empty, StatusRange::Exact(status)) => Some(status),
            _ => None,
        })
    }

    /// The success response that the configuration and the lock of names call `response`: that of the lowest status,
    /// one with content before one without.
    pub fn first_response(&self) -> Option<&Response> {
        // Lowering puts them into this order.
        self.responses.first()
    }
}
