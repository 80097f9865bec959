//! Responses: what a service sends back, and what an operation gives the caller of it.

use serde::Serialize;

use super::docs::Docs;
use super::operation::{BodyKind, Operation};
use super::types::Ty;
use crate::diagnostic::Location;

/// A response.
#[derive(Debug, Clone, Serialize)]
pub struct Response {
    /// The statuses it is for.
    pub status: StatusRange,
    /// The media type that is read, as the document writes it. Empty when it has no content.
    pub media_type: String,
    /// How its body is read.
    pub kind: BodyKind,
    /// The body's type.
    pub ty: Ty,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it is written.
    pub place: Location,
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
pub struct ByStatus {
    /// Its name (`GetPetResponse`). Empty until the name pass.
    pub name: String,
    /// Its forms, one for each response that it is made of, by status.
    pub forms: Vec<StatusForm>,
}

/// One form of a type by status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatusForm {
    /// The variant (`Accepted`). Empty until the name pass.
    pub name: String,
    /// Index into the responses that the type is made of.
    pub response: usize,
}

impl Operation {
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
