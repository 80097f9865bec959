//! The one error of the client: opaque, one word large, with questions to ask.
//!
//! What may not be in it: header values, tokens, queries, anything of the request but its operation.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::api_error::ApiError;
use super::operation::Operation;

/// How much of an answer's body an error keeps, in bytes.
const BODY_KEPT: usize = 8 * 1024;
/// How much of it the one-line message shows, in characters.
const BODY_SHOWN: usize = 200;

/// Why a call failed.
///
/// `Display` is one line that names the operation, the status, what the service said, and the request's id.
pub struct Error(Box<Inner>);

struct Inner {
    operation: Option<&'static Operation>,
    kind: Kind,
}

#[derive(Debug)]
pub(super) enum Kind {
    /// The caller gave something that can't be sent.
    Invalid(String),
    /// The connection was not made, broke, or took too long.
    Transport {
        timeout: Duration,
        source: reqwest::Error,
    },
    /// The answer is not a success.
    Status(Box<Failure>),
    /// The answer is a success, and not what the document says.
    Decode {
        status: StatusCode,
        request_id: Option<String>,
        path: String,
        body: String,
        source: serde_json::Error,
    },
    /// The answer is a success that should be text, and is not UTF-8.
    NotText {
        status: StatusCode,
        request_id: Option<String>,
        body: String,
    },
    /// The answer is larger than the client accepts.
    TooLarge { limit: usize },
    /// A page names a next page that was read before.
    Repeated,
}

/// An answer that is not a success.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) status: StatusCode,
    pub(super) request_id: Option<String>,
    pub(super) retry_after: Option<Duration>,
    pub(super) api: Option<ApiError>,
    pub(super) body: String,
}

impl Error {
    pub(super) fn new(kind: Kind) -> Self {
        Self(Box::new(Inner {
            operation: None,
            kind,
        }))
    }

    /// Something that can't be sent. The message must not hold the value itself.
    pub(super) fn invalid(message: impl Into<String>) -> Self {
        Self::new(Kind::Invalid(message.into()))
    }

    /// The same error, of this operation.
    pub(super) fn of(mut self, operation: &'static Operation) -> Self {
        self.0.operation = Some(operation);
        self
    }

    /// The HTTP status of the answer, when there was one.
    pub fn status(&self) -> Option<u16> {
        match &self.0.kind {
            Kind::Status(failure) => Some(failure.status.as_u16()),
            Kind::Decode { status, .. } | Kind::NotText { status, .. } => Some(status.as_u16()),
            _ => None,
        }
    }

    /// What the service said, when it said it in its own form. Otherwise see [`Error::body_text`].
    pub fn api(&self) -> Option<&ApiError> {
        self.failure()?.api.as_ref()
    }

    /// The call, or the reading of its answer, took longer than its timeout.
    pub fn is_timeout(&self) -> bool {
        self.transport().is_some_and(reqwest::Error::is_timeout)
    }

    /// The connection could not be made, so the service has not seen the call.
    pub fn is_connect(&self) -> bool {
        self.transport().is_some_and(reqwest::Error::is_connect)
    }

    /// The answer's status is 404.
    pub fn is_not_found(&self) -> bool {
        self.is_status(StatusCode::NOT_FOUND)
    }

    /// The answer's status is 429.
    pub fn is_rate_limited(&self) -> bool {
        self.is_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// The answer's status is 401: there was no credential, or it was not accepted.
    pub fn is_unauthorized(&self) -> bool {
        self.is_status(StatusCode::UNAUTHORIZED)
    }

    /// The answer is a success, but not of the form that the document promises.
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode { .. } | Kind::NotText { .. })
    }

    /// The answer is larger than the client accepts.
    pub fn is_too_large(&self) -> bool {
        matches!(self.0.kind, Kind::TooLarge { .. })
    }

    /// An argument or a setting can't be sent. Nothing was sent.
    pub fn is_invalid_argument(&self) -> bool {
        matches!(self.0.kind, Kind::Invalid(_))
    }

    /// How long the service asks to wait before the next try, counted from when its answer came.
    pub fn retry_after(&self) -> Option<Duration> {
        self.failure()?.retry_after
    }

    /// The id that the service gave the request, from the answer's headers.
    pub fn request_id(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Status(failure) => failure.request_id.as_deref(),
            Kind::Decode { request_id, .. } | Kind::NotText { request_id, .. } => {
                request_id.as_deref()
            }
            _ => None,
        }
    }

    /// The id of the operation (`getUser`). `None` for an error of the builder.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.map(|operation| operation.id)
    }

    /// The body of the answer, cut to its first 8 KiB; what is not UTF-8 in it is replaced.
    pub fn body_text(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Status(failure) => Some(&failure.body),
            Kind::Decode { body, .. } | Kind::NotText { body, .. } => Some(body),
            _ => None,
        }
    }

    fn failure(&self) -> Option<&Failure> {
        match &self.0.kind {
            Kind::Status(failure) => Some(failure),
            _ => None,
        }
    }

    fn transport(&self) -> Option<&reqwest::Error> {
        match &self.0.kind {
            Kind::Transport { source, .. } => Some(source),
            _ => None,
        }
    }

    fn is_status(&self, status: StatusCode) -> bool {
        self.failure()
            .is_some_and(|failure| failure.status == status)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(
                formatter,
                "{} ({} {}): ",
                operation.id, operation.method, operation.path
            )?;
        }
        self.0.kind.fmt(formatter)?;
        match (self.request_id(), self.api().and_then(ApiError::id)) {
            (Some(id), _) => write!(formatter, " [request id {id}]"),
            (None, Some(id)) => write!(formatter, " [error id {id}]"),
            (None, None) => Ok(()),
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(message) => formatter.write_str(message),
            Self::Transport { timeout, source } if source.is_timeout() => {
                write!(formatter, "no complete answer within {timeout:?}")
            }
            Self::Transport { source, .. } => {
                let what = if source.is_connect() {
                    "could not connect"
                } else {
                    "the connection broke"
                };
                write!(formatter, "{what}: {}", root(source))
            }
            Self::Status(failure) => failure.fmt(formatter),
            Self::Decode {
                status,
                path,
                source,
                ..
            } => {
                write!(
                    formatter,
                    "unexpected answer to a successful call ({}): ",
                    status.as_u16()
                )?;
                if path != "." {
                    write!(formatter, "at `{path}`: ")?;
                }
                write!(formatter, "{source}")
            }
            Self::NotText { status, .. } => {
                write!(
                    formatter,
                    "unexpected answer to a successful call ({}): not UTF-8",
                    status.as_u16()
                )
            }
            Self::TooLarge { limit } => {
                write!(formatter, "the answer is larger than {limit} bytes")
            }
            Self::Repeated => formatter.write_str("the next page is one that was read before"),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.status.as_u16())?;
        if let Some(reason) = self.status.canonical_reason() {
            write!(formatter, " {reason}")?;
        }
        if self.status.is_redirection() {
            formatter.write_str(": a redirect that is not followed")?;
        }
        if let Some(api) = &self.api {
            return write!(formatter, ": {api}");
        }
        // Pages of a gateway are many lines long: their beginning is enough to recognise them.
        let shown: String = self.body.split_whitespace().collect::<Vec<_>>().join(" ");
        let shown: String = shown.chars().take(BODY_SHOWN).collect();
        if shown.is_empty() {
            Ok(())
        } else {
            write!(formatter, ": {shown}")
        }
    }
}

/// The same line as `Display`: a program whose `main` gives the error back prints this, and a body, which may hold what
/// is nobody's business, has no place in a log. [`Error::body_text`] has it.
impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.kind {
            Kind::Transport { source, .. } => Some(source),
            Kind::Decode { source, .. } => Some(source),
            _ => None,
        }
    }
}

/// The innermost cause: what is between it and the outermost only says that something is wrong.
fn root(error: &dyn StdError) -> String {
    let mut cause = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}

/// The beginning of a body, as text, that an error keeps.
pub(super) fn kept(body: &[u8]) -> String {
    let mut end = body.len().min(BODY_KEPT);
    if end < body.len() {
        // A character is not cut in two: its later bytes start with the bits 10.
        while end > BODY_KEPT - 4 && body[end] & 0b1100_0000 == 0b1000_0000 {
            end -= 1;
        }
    }
    String::from_utf8_lossy(&body[..end]).into_owned()
}
