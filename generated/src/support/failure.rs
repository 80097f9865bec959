//! The causes of failed calls, as data: the basis of [`Error`](super::Error) and of retries.
//!
//! It must not contain header values of the request, tokens or queries: of the request, only the operation.

use std::error::Error as StdError;
use std::fmt;
use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap};

use super::api_error::ApiError;
use super::decode::is_json;
use super::upload_check::Fault;

type BoxError = Box<dyn StdError + Send + Sync>;

#[derive(Debug)]
pub(super) enum Kind {
    /// An argument or a setting is not valid.
    Invalid(String),
    /// No token is available.
    Credential(BoxError),
    /// An interceptor rejected the call.
    Refused(BoxError),
    /// The content to upload can't be read, or is not as declared.
    Upload(BoxError),
    /// The connection was not made, or broke.
    Transport(Transport),
    /// A certificate was rejected: the service's by the client, or the client's by the service.
    Certificate(BoxError),
    /// There was no complete response in time.
    Timeout { within: Duration, overall: bool },
    /// The response is not a success.
    Status(Box<Failure>),
    /// The response is a success, but does not have the documented form.
    Unreadable { received: Box<Received>, why: Unreadable },
    /// A JSON value does not fit the type that it was read as.
    Unfit { path: String, source: serde_json::Error },
    /// The response exceeds the client's limit.
    TooLarge { limit: usize },
    /// A page names a next page that was already read.
    Repeated,
    /// Pages without items, again and again.
    Empty,
    /// A local file can't be written.
    Local(std::io::Error),
    /// A local file can't be read.
    Unread(std::io::Error),
    /// A stream of events ended, and could not be opened again.
    Ended,
    /// Nothing arrived on a stream of events for this time.
    Silent { within: Duration },
}

/// A connection error of the HTTP library.
#[derive(Debug)]
pub(super) struct Transport {
    /// The connection was not made, so nothing was sent.
    pub(super) connect: bool,
    /// A timeout.
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

/// Separates errors that the connection did not cause.
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

/// True if a connection failed because of a certificate. Each TLS library has its own error types, not all available
/// here, but their names contain the word.
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
pub(super) fn cause<'e, C: StdError + 'static>(error: &'e (dyn StdError + 'static)) -> Option<&'e C> {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        cause = error.source();
    }
    None
}

/// The reason why a successful response can't be read.
#[derive(Debug)]
pub(super) enum Unreadable {
    /// It is JSON of another form, or damaged.
    Form {
        path: String,
        source: serde_json::Error,
    },
    /// It is not JSON at all, such as the page of a proxy.
    NotJson,
    /// It has no content.
    Empty,
    NotText,
    /// It has this unexpected content encoding.
    Encoded(String),
    /// It should be a stream of events, but is not one.
    NotEvents,
    /// It is a stream of events, but should be a single response.
    Events,
    /// It begins after the requested part of the content.
    OtherPart,
}

impl Unreadable {
    /// The same reason without line and column, which are those of a text that the caller does not have.
    pub(super) fn without_position(self) -> Self {
        match self {
            Self::Form { path, source } => {
                let text = source.to_string();
                let text = text.rsplit_once(" at line ").map_or(&*text, |(text, _)| text);
                let source = serde::de::Error::custom(text);
                Self::Form { path, source }
            }
            other => other,
        }
    }

    /// The same reason, with the path extended by its location.
    pub(super) fn inside(self, place: &str) -> Self {
        match self {
            Self::Form { path, source } => Self::Form {
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

/// The response of an error.
pub(super) struct Received {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// The body as text if it is not UTF-8, converted on first use.
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

    /// The content encoding, if the body still has one.
    pub(super) fn encoding(&self) -> Option<&str> {
        let encoding = self.headers.get(CONTENT_ENCODING)?.to_str().ok()?.trim();
        let plain = encoding.is_empty() || encoding.eq_ignore_ascii_case("identity");
        (!plain && !self.body.is_empty()).then_some(encoding)
    }

    /// The media type, as the service wrote it.
    pub(super) fn media_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// A better reason why the body can't be read, if there is one.
    pub(super) fn explain(&self, why: Unreadable) -> Unreadable {
        if let Some(encoding) = self.encoding() {
            return Unreadable::Encoded(encoding.to_owned());
        }
        match &why {
            Unreadable::Form { .. } if self.body.is_empty() => Unreadable::Empty,
            Unreadable::Form { source, .. } if !source.is_data() && !self.may_be_json() => Unreadable::NotJson,
            _ => why,
        }
    }

    /// True if the service declares the body as JSON, and it begins like JSON. Only an object, a list or a text counts:
    /// other text may begin like a number or `true`.
    fn may_be_json(&self) -> bool {
        let declared = self.media_type().is_none_or(is_json);
        let first = self.body.iter().find(|byte| !byte.is_ascii_whitespace());
        declared && matches!(first, Some(b'{' | b'[' | b'"'))
    }

    /// The body as text. Invalid UTF-8 is replaced.
    pub(super) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap_or_else(|_| {
            self.lossy
                .get_or_init(|| String::from_utf8_lossy(&self.body).into_owned())
        })
    }
}

/// Shows names and sizes, never values.
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
