//! The target of a call: an operation of the document, or a caller's method and path.

use std::fmt;
use std::sync::Arc;

use http::Method;
use reqwest::Url;

use super::operation::{Operation, Parameter};

/// The target of a call.
#[derive(Clone)]
pub(super) enum Target {
    Operation(&'static Operation),
    Raw(Arc<RawTarget>),
}

/// A method and a path, given by the caller.
pub(super) struct RawTarget {
    pub(super) method: Method,
    /// The path to append to the base URL. For another URL, its origin and path.
    pub(super) path: String,
    /// A URL outside of the base URL. Nothing of the client is sent there.
    pub(super) elsewhere: Option<Url>,
}

impl Target {
    /// The operation's id. `None` for a call that is not in the document.
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

    /// True if the method is idempotent (RFC 9110, section 9.2.2).
    pub(super) fn is_idempotent(&self) -> bool {
        matches!(self.method(), "GET" | "HEAD" | "OPTIONS" | "QUERY" | "PUT" | "DELETE")
    }

    /// The path with its variables, or the caller's path.
    pub(super) fn path(&self) -> &str {
        match self {
            Self::Operation(operation) => operation.path,
            Self::Raw(raw) => &raw.path,
        }
    }

    /// The URL, if it was given whole. It may be at any origin.
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
