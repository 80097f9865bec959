//! Why a call failed, as data: what [`Error`](super::Error) is asked about, and what decides on another attempt.
//!
//! What may not be in it: header values of the request, tokens, queries, anything of the request but its operation.

use std::error::Error as StdError;
use std::fmt;
use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_ENCODING, HeaderMap};

use super::api_error::ApiError;
use super::upload::Fault;

type BoxError = Box<dyn StdError + Send + Sync>;

#[derive(Debug)]
pub(super) enum Kind {
    /// The caller gave something that can't be sent.
    Invalid(String),
    /// A token can't be had.
    Credential(BoxError),
    /// An interceptor refused the call.
    Refused(BoxError),
    /// The content to upload can't be read, or is not what was announced.
    Upload(BoxError),
    /// The connection was not made, or broke.
    Transport(Transport),
    /// A certificate was refused: the service's here, or the client's there.
    Certificate(BoxError),
    /// No whole response in time.
    Timeout { within: Duration, overall: bool },
    /// The response is not a success.
    Status(Box<Failure>),
    /// The response is a success, and not what the document says.
    Unreadable {
        received: Box<Received>,
        why: Unreadable,
    },
    /// A JSON value that the caller asked to be read as another type is not of that form.
    Unfit {
        path: String,
        source: serde_json::Error,
    },
    /// The response is larger than the client accepts.
    TooLarge { limit: usize },
    /// A page names a next page that was read before.
    Repeated,
    /// A file of the caller's machine can't be written.
    Local(std::io::Error),
    /// A file of the caller's machine can't be read.
    Unread(std::io::Error),
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
    pub(super) source: BoxError,
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

/// What was no fault of the connection is told apart.
impl From<Transport> for Kind {
    fn from(transport: Transport) -> Self {
        if cause::<Fault>(&*transport.source).is_some() {
            return Self::Upload(transport.source);
        }
        if transport.connect && is_certificate(&*transport.source) {
            return Self::Certificate(transport.source);
        }
        Self::Transport(transport)
    }
}

/// Whether a connection was not made for a certificate. Each TLS library has types of its own, which are not all at hand
/// here; all name the thing.
fn is_certificate(error: &(dyn StdError + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        let text = error.to_string().to_ascii_lowercase();
        if text.contains("certificate") {
            return true;
        }
        cause = error.source();
    }
    false
}

/// The cause of this type, however deep it is.
pub(super) fn cause<'e, C: StdError + 'static>(
    error: &'e (dyn StdError + 'static),
) -> Option<&'e C> {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        cause = error.source();
    }
    None
}

/// Why a successful response can't be read.
#[derive(Debug)]
pub(super) enum Unreadable {
    NotJson {
        path: String,
        source: serde_json::Error,
    },
    NotText,
    /// It is compressed in this way, and was not to be.
    Encoded(String),
    /// It is not a stream of events, and was to be one.
    NotEvents,
    /// It is a stream of events, and was to be a single response.
    Events,
}

impl Unreadable {
    /// The same, of what is at this place.
    pub(super) fn inside(self, place: &str) -> Self {
        match self {
            Self::NotJson { path, source } => Self::NotJson {
                path: match path.as_str() {
                    "." => place.to_owned(),
                    path if path.starts_with('[') => format!("{place}{path}"),
                    path => format!("{place}.{path}"),
                },
                source,
            },
            other => other,
        }
    }
}

/// A response that is not a success.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) received: Received,
    pub(super) retry_after: Option<Duration>,
    pub(super) api: Option<ApiError>,
}

/// A response that an error is about.
pub(super) struct Received {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// The body as text, where it is not UTF-8: made when it is asked for.
    lossy: OnceLock<String>,
}

impl Received {
    pub(super) fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self {
            status,
            headers,
            body,
            lossy: OnceLock::new(),
        }
    }

    /// How the body is compressed, where it still is.
    pub(super) fn encoding(&self) -> Option<&str> {
        let encoding = self.headers.get(CONTENT_ENCODING)?.to_str().ok()?.trim();
        let plain = encoding.is_empty() || encoding.eq_ignore_ascii_case("identity");
        (!plain && !self.body.is_empty()).then_some(encoding)
    }

    /// The body as text; what is not UTF-8 in it is replaced.
    pub(super) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap_or_else(|_| {
            self.lossy
                .get_or_init(|| String::from_utf8_lossy(&self.body).into_owned())
        })
    }
}

/// Names and sizes, never values.
impl fmt::Debug for Received {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Received")
            .field("status", &self.status)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
