//! What a call is aimed at: an operation of the document, or a method and a path that a caller wrote.

use std::fmt;
use std::sync::Arc;

use http::Method;
use reqwest::Url;

use super::operation::{Operation, Parameter};

/// What a call is aimed at.
#[derive(Clone)]
pub(super) enum Target {
    Operation(&'static Operation),
    Raw(Arc<RawTarget>),
}

/// A method and a path, as a caller wrote them.
pub(super) struct RawTarget {
    pub(super) method: Method,
    /// What stands after the base URL; for what is elsewhere, origin and path.
    pub(super) path: String,
    /// Where it is, when it is not under the base URL: nothing of the client goes there.
    pub(super) elsewhere: Option<Url>,
}

impl Target {
    /// The operation's id; none of what the document does not know.
    pub(super) fn id(&self) -> Option<&'static str> {
        match self {
            Self::Operation(operation) => Some(operation.id),
            Self::Raw(_) => None,
        }
    }

    pub(super) fn method(&self) -> &str {
        match self {
            Self::Operation(operation) => operation.method,
            Self::Raw(raw) => raw.method.as_str(),
        }
    }

    /// Whether the method is one that does no more when it is sent twice (RFC 9110, section 9.2.2).
    pub(super) fn is_idempotent(&self) -> bool {
        matches!(
            self.method(),
            "GET" | "HEAD" | "OPTIONS" | "QUERY" | "PUT" | "DELETE"
        )
    }

    /// The path with its variables, or the path.
    pub(super) fn path(&self) -> &str {
        match self {
            Self::Operation(operation) => operation.path,
            Self::Raw(raw) => &raw.path,
        }
    }

    /// Where it is, when it is not under the base URL.
    pub(super) fn elsewhere(&self) -> Option<&Url> {
        match self {
            Self::Operation(_) => None,
            Self::Raw(raw) => raw.elsewhere.as_ref(),
        }
    }

    pub(super) fn parameters(&self) -> &'static [Parameter] {
        match self {
            Self::Operation(operation) => operation.parameters,
            Self::Raw(_) => &[],
        }
    }
}

impl From<&'static Operation> for Target {
    fn from(operation: &'static Operation) -> Self {
        Self::Operation(operation)
    }
}

impl fmt::Display for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.id() {
            Some(id) => write!(formatter, "{id} ({} {})", self.method(), self.path()),
            None => write!(formatter, "{} {}", self.method(), self.path()),
        }
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}
