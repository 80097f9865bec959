//! Responses: those that a service sends, and the result that an operation returns to the caller.

use serde::Serialize;

use super::docs::Docs;
use super::operation::{BodyKind, Operation};
use super::types::Ty;
use crate::diagnostic::Location;

/// A response.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Response {
    /// Its statuses.
    pub status: StatusRange,
    /// The media type that is read, as it is written in the document. Empty without content.
    pub media_type: String,
    /// Further media types in which the same text may arrive. Empty for values other than texts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// Media types in which the service offers other content, which the client does not read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unread: Vec<String>,
    /// The format of its body.
    pub kind: BodyKind,
    /// The type of the body; of a stream, that of each of its values.
    pub ty: Ty,
    /// The format of the stream; `None` when the body is not a stream of values.
    pub stream: Option<StreamFormat>,
    /// The same response as a stream of values, if the document offers it in addition to a single value.
    pub as_stream: Option<Box<Response>>,
    /// Its headers.
    pub headers: Vec<ResponseHeader>,
    /// Its documentation.
    pub docs: Docs,
    /// Its location.
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
    /// Its type: a single value, or a list of single values.
    pub ty: Ty,
    /// Its description in the document.
    pub description: Option<String>,
    /// True when it is deprecated.
    pub deprecated: bool,
}

/// The headers of an operation's success responses: a struct.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Headers {
    /// Its name (`ListUsersHeaders`). Empty until the name pass.
    pub name: String,
    /// The headers of all success responses, each once.
    pub headers: Vec<ResponseHeader>,
    /// The name of an equal type of an earlier operation in the group: then this is another name for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_as: Option<String>,
}

/// The format of a stream of values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum StreamFormat {
    /// Server-sent events, each with a value as its data.
    Events,
    /// JSON texts one after the other: on lines (NDJSON), or as a sequence (RFC 7464).
    Records,
}

/// `200`, `2XX` or `default`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum StatusRange {
    /// One status.
    Exact(u16),
    /// A hundred statuses: `2` is `2XX`.
    Class(u8),
    /// All statuses without a response of their own.
    Default,
}

/// The result of a successful operation. The pass `success` decides it; all other code reads it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub enum Success {
    /// Nothing: no success response has content.
    #[default]
    Empty,
    /// The content of [`Operation::main_response`]: a JSON value, or text.
    One,
    /// As `One`, or nothing: one success response has content, and another has none.
    OneOrEmpty,
    /// Several success responses have different content: a form for each status.
    ByStatus(ByStatus),
    /// The content of [`Operation::main_response`] as a stream of values.
    Stream,
    /// The content of [`Operation::main_response`] as bytes.
    Bytes,
}

/// A type with a form for each status: an enum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ByStatus {
    /// Its name (`GetPetResponse`). Empty until the name pass.
    pub name: String,
    /// Its forms, one for each response, by status.
    pub forms: Vec<StatusForm>,
    /// The name of an equal type of an earlier operation in the group: then this is another name for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_as: Option<String>,
}

/// One form of a type by status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct StatusForm {
    /// The variant (`Accepted`). Empty until the name pass.
    pub name: String,
    /// Index into the responses of the type.
    pub response: usize,
}

impl StatusRange {
    /// Returns the status as it is written in a document: `200`, `2XX`, `default`.
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
    /// Returns the types of its content: of the single value and of the stream.
    pub fn types(&self) -> impl Iterator<Item = &Ty> {
        let stream = self.as_stream.as_ref().map(|stream| &stream.ty);
        std::iter::once(&self.ty).chain(stream)
    }

    /// Returns the types of its content, for changes.
    pub fn types_mut(&mut self) -> impl Iterator<Item = &mut Ty> {
        let stream = self.as_stream.as_mut().map(|stream| &mut stream.ty);
        std::iter::once(&mut self.ty).chain(stream)
    }
}

impl Operation {
    /// Returns the response as a stream of values, if it has one: the only form, or one in addition to a single value.
    pub fn streamed(&self) -> Option<&Response> {
        let response = self.main_response()?;
        match self.success {
            Success::Stream => Some(response),
            _ => response.as_stream.as_deref(),
        }
    }

    /// Returns the response whose content is the result: of the success responses with content, the one with the lowest
    /// status. `None` when no success response has content.
    pub fn main_response(&self) -> Option<&Response> {
        self.first_response().filter(|_| self.success != Success::Empty)
    }

    /// Returns the single statuses for which the document describes a success without content.
    pub fn empty_statuses(&self) -> impl Iterator<Item = u16> {
        let empty = self.responses.iter();
        empty.filter_map(|response| match (response.kind, response.status) {
            (BodyKind::Empty, StatusRange::Exact(status)) => Some(status),
            _ => None,
        })
    }

    /// Returns the success response that the configuration and the lock of names call `response`: that of the lowest
    /// status, one with content before one without.
    pub fn first_response(&self) -> Option<&Response> {
        // Lowering sorts them in this order.
        self.responses.first()
    }
}
