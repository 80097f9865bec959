//! The one error of the client: opaque, one word large, with questions to ask.
//!
//! What may not be in it: header values, tokens, queries, anything of the request but its operation.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::api_error::ApiError;
use super::target::Target;

/// How much of an answer's body an error keeps, in bytes.
const BODY_KEPT: usize = 8 * 1024;
/// How much of it the one-line message shows, in characters.
const BODY_SHOWN: usize = 200;

/// Why a call failed.
///
/// `Display` is one line that names the operation, the status, what the service said, and the request's id.
pub struct Error(Box<Inner>);

struct Inner {
    target: Option<Target>,
    attempts: u32,
    kind: Kind,
}

#[derive(Debug)]
pub(super) enum Kind {
    /// The caller gave something that can't be sent.
    Invalid(String),
    /// The connection was not made, or broke.
    Transport(Transport),
    /// No whole answer in time.
    Timeout { within: Duration, overall: bool },
    /// The answer is not a success.
    Status(Box<Failure>),
    /// The answer is a success, and not what the document says.
    Unreadable {
        status: StatusCode,
        request_id: Option<String>,
        body: String,
        why: Unreadable,
    },
    /// The answer is larger than the client accepts.
    TooLarge { limit: usize },
    /// A page names a next page that was read before.
    Repeated,
    /// A file of the caller's machine can't be written.
    Local(std::io::Error),
    /// A stream of events ended, and could not be opened again.
    Ended,
    /// Nothing came on a stream of events for so long.
    Silent { within: Duration },
}

/// What the HTTP library reports of a connection.
#[derive(Debug)]
pub(super) struct Transport {
    /// It was not made, so nothing was sent.
    pub(super) connect: bool,
    /// It took too long.
    pub(super) timeout: bool,
    pub(super) source: Box<dyn StdError + Send + Sync>,
}

impl From<reqwest::Error> for Transport {
    fn from(error: reqwest::Error) -> Self {
        Self {
            connect: error.is_connect(),
            timeout: error.is_timeout(),
            // The URL's query may hold a credential.
            source: Box::new(error.without_url()),
        }
    }
}

/// Why a successful answer can't be read.
#[derive(Debug)]
pub(super) enum Unreadable {
    NotJson {
        path: String,
        source: serde_json::Error,
    },
    NotText,
    /// It is no stream of events, and was to be one.
    NotEvents,
    /// It is a stream of events, and was to be a single answer.
    Events,
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
            target: None,
            attempts: 0,
            kind,
        }))
    }

    /// Something that can't be sent. The message must not hold the value itself.
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(Kind::Invalid(message.into()))
    }

    /// The same error, of this call.
    pub(super) fn of(mut self, target: &Target) -> Self {
        self.0.target = Some(target.clone());
        self
    }

    /// The same error, after so many attempts.
    pub(super) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// What kind of error it is, in one word for those who count them: the status, or `timeout`, `connect`, ….
    #[cfg(feature = "tracing")]
    pub(super) fn type_name(&self) -> String {
        match &self.0.kind {
            Kind::Invalid(_) => "invalid_argument",
            Kind::Transport(_) if self.is_connect() => "connect",
            Kind::Transport(_) if self.is_broken() => "broken",
            Kind::Transport(_) | Kind::Timeout { .. } | Kind::Silent { .. } => "timeout",
            Kind::Ended => "broken",
            Kind::Status(failure) => return failure.status.as_u16().to_string(),
            Kind::Unreadable { .. } => "decode",
            Kind::TooLarge { .. } => "too_large",
            Kind::Repeated => "repeated_page",
            Kind::Local(_) => "local_file",
        }
        .to_owned()
    }

    /// The HTTP status of the answer, when there was one.
    pub fn status(&self) -> Option<u16> {
        match &self.0.kind {
            Kind::Status(failure) => Some(failure.status.as_u16()),
            Kind::Unreadable { status, .. } => Some(status.as_u16()),
            _ => None,
        }
    }

    /// What the service said, when it said it in its own form. Otherwise see [`Error::body_text`].
    pub fn api(&self) -> Option<&ApiError> {
        self.failure()?.api.as_ref()
    }

    /// There was no whole answer within the timeout or the deadline, or nothing came on a stream of events for too long.
    /// The service may have seen the call all the same.
    pub fn is_timeout(&self) -> bool {
        match &self.0.kind {
            Kind::Timeout { .. } | Kind::Silent { .. } => true,
            Kind::Transport(transport) => transport.timeout,
            _ => false,
        }
    }

    /// The connection could not be made, so the service has not seen the call.
    pub fn is_connect(&self) -> bool {
        matches!(&self.0.kind, Kind::Transport(transport) if transport.connect)
    }

    /// The connection broke before there was a whole answer, or a stream of events ended. The service may have seen the
    /// call.
    pub fn is_broken(&self) -> bool {
        match &self.0.kind {
            Kind::Transport(transport) => !transport.connect && !transport.timeout,
            Kind::Ended => true,
            _ => false,
        }
    }

    /// The next attempt may well succeed where this one did not.
    pub(super) fn is_transient(&self) -> bool {
        match &self.0.kind {
            Kind::Transport(_) | Kind::Timeout { .. } | Kind::Silent { .. } | Kind::Ended => true,
            Kind::Status(failure) => matches!(failure.status.as_u16(), 429 | 502 | 503 | 504),
            Kind::Invalid(_)
            | Kind::Local(_)
            | Kind::Unreadable { .. }
            | Kind::TooLarge { .. }
            | Kind::Repeated => false,
        }
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
        matches!(self.0.kind, Kind::Unreadable { .. })
    }

    /// The answer is larger than the client accepts.
    pub fn is_too_large(&self) -> bool {
        matches!(self.0.kind, Kind::TooLarge { .. })
    }

    /// A list named a next page that was read before, so that reading on would never end.
    pub fn is_repeated_page(&self) -> bool {
        matches!(self.0.kind, Kind::Repeated)
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
            Kind::Unreadable { request_id, .. } => request_id.as_deref(),
            _ => None,
        }
    }

    /// The id of the operation (`getUser`). `None` for an error of the builder, and for a call that the document does not
    /// know.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.target.as_ref().and_then(Target::id)
    }

    /// How many times the call was sent; 0 when it was not.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The body of the answer, cut to its first 8 KiB; what is not UTF-8 in it is replaced.
    pub fn body_text(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Status(failure) => Some(&failure.body),
            Kind::Unreadable { body, .. } => Some(body),
            _ => None,
        }
    }

    fn failure(&self) -> Option<&Failure> {
        match &self.0.kind {
            Kind::Status(failure) => Some(failure),
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
        if let Some(target) = &self.0.target {
            write!(formatter, "{target}: ")?;
        }
        self.0.kind.fmt(formatter)?;
        if self.0.attempts > 1 {
            write!(formatter, " [{} attempts]", self.0.attempts)?;
        }
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
            Self::Timeout { within, overall } => {
                let what = if *overall { "the deadline of " } else { "" };
                write!(formatter, "no complete answer within {what}{within:?}")
            }
            Self::Transport(transport) => transport.fmt(formatter),
            Self::Status(failure) => failure.fmt(formatter),
            Self::Unreadable { status, why, .. } => {
                let status = status.as_u16();
                write!(
                    formatter,
                    "unexpected answer to a successful call ({status}): {why}"
                )
            }
            Self::TooLarge { limit } => {
                write!(formatter, "the answer is larger than {limit} bytes")
            }
            Self::Local(error) => write!(formatter, "the file can't be written: {error}"),
            Self::Repeated => formatter.write_str("the next page is one that was read before"),
            Self::Ended => formatter.write_str("the stream of events ended"),
            Self::Silent { within } => {
                write!(
                    formatter,
                    "nothing came on the stream of events for {within:?}"
                )
            }
        }
    }
}

impl fmt::Display for Transport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match (self.connect, self.timeout) {
            (true, _) => "could not connect",
            (false, true) => "no complete answer in time",
            (false, false) => "the connection broke",
        };
        write!(formatter, "{what}: {}", root(&*self.source))
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotText => formatter.write_str("not UTF-8"),
            Self::NotEvents => formatter.write_str("not a stream of events (`text/event-stream`)"),
            Self::Events => formatter.write_str("a stream of events, which has no end to wait for"),
            Self::NotJson { path, source } if path == "." => source.fmt(formatter),
            Self::NotJson { path, source } => write!(formatter, "at `{path}`: {source}"),
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
            Kind::Transport(transport) => Some(&*transport.source),
            Kind::Local(error) => Some(error),
            Kind::Unreadable {
                why: Unreadable::NotJson { source, .. },
                ..
            } => Some(source),
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
