//! The client's error type: opaque, the size of one pointer, with methods to inspect it. Its data is in `failure`, its
//! text in `error_text`.
//!
//! It must not contain header values of the request, tokens or queries: of the request, only the operation.

use std::error::Error as StdError;
use std::fmt::{self, Write as _};
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::HeaderMap;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::api_error::ApiError;
use super::by_status::{ByStatus, Reply};
use super::call::Call;
use super::error_text::{self, clean};
use super::failure::{Failure, Kind, Received, Unreadable};
use super::response::request_id;
use super::target::Target;

/// The maximum length of an id from a response, in characters.
pub(super) const ID_SHOWN: usize = 100;

/// The error of a failed call.
///
/// `Display` is one line of bounded length, with the operation, the status, the service's message and the request's id.
/// Whatever the service sends, the line has no line breaks, no control characters, and no credential of the client.
/// `Debug` is the same line, since a program whose `main` returns the error prints that.
///
/// The failed response is kept, up to the response limit: [`Error::body`], [`Error::body_text`], [`Error::body_json`]
/// and [`Error::body_as`] return its body unchanged, and [`Error::headers`] its headers.
pub struct Error(Box<Inner>);

struct Inner {
    target: Option<Target>,
    attempts: u32,
    kind: Kind,
    /// The message, if the message of `kind` contains a credential that had to be removed.
    redacted: Option<String>,
    /// The id that the service gave the request or the error, as it is shown.
    id: Option<String>,
    /// The source of a rejected credential, or the place where it can be set.
    origin: Option<String>,
    /// A header that the operation requires and that was not sent.
    unset: Option<String>,
}

impl Error {
    pub(super) fn new(kind: Kind) -> Self {
        Self(Box::new(Inner {
            target: None,
            attempts: 0,
            kind,
            redacted: None,
            id: None,
            origin: None,
            unset: None,
        }))
    }

    /// An invalid argument or setting. The message must not contain the value.
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(Kind::Invalid(message.into()))
    }

    /// A successful response that can't be read.
    pub(super) fn unreadable(received: Received, why: Unreadable) -> Self {
        Self::new(Kind::Unreadable {
            received: Box::new(received),
            why,
        })
    }

    /// Adds the call to the error. Removes the call's credentials from its text, in case the service echoed one.
    pub(super) fn of(mut self, call: &Call) -> Self {
        if self.0.target.is_none() {
            self.0.target = Some(call.target.clone());
            if self.response().is_some() {
                let secrets = call.secrets();
                let text = self.0.kind.text(&secrets);
                if text != self.0.kind.text(&[]) {
                    self.0.redacted = Some(text);
                }
                if let Kind::Status(failure) = &mut self.0.kind
                    && let Some(api) = &mut failure.api
                {
                    api.hide(&secrets);
                }
                let shown = |id: &str| clean(id.as_bytes(), &secrets, ID_SHOWN);
                let id = self.request_id().map(|id| format!("request id {}", shown(id)));
                let of_error = || Some(format!("error id {}", shown(self.api()?.id()?)));
                self.0.id = id.or_else(of_error);
                if self.is_unauthorized() {
                    self.0.origin = call.credential_origin();
                }
                if self.is_client_error() && !self.is_rate_limited() {
                    self.0.unset = call.unset_header();
                }
            }
        }
        self
    }

    /// Adds the number of attempts to the error.
    pub(super) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Changes the deadline that passed to the one that the caller set.
    pub(super) fn within(mut self, deadline: Duration) -> Self {
        if let Kind::Timeout { within, overall: true } = &mut self.0.kind {
            *within = deadline;
        }
        self
    }

    /// The kind of error, to match on. Methods such as [`Error::is_not_found`] are more precise.
    pub fn kind(&self) -> ErrorKind {
        match &self.0.kind {
            Kind::Invalid(_) => ErrorKind::InvalidArgument,
            Kind::Credential(_) => ErrorKind::Credential,
            Kind::Refused(_) => ErrorKind::Interceptor,
            Kind::Upload(_) => ErrorKind::Upload,
            Kind::Certificate(_) => ErrorKind::Certificate,
            Kind::Transport(transport) if transport.connect => ErrorKind::Connect,
            Kind::Transport(transport) if !transport.timeout => ErrorKind::Broken,
            Kind::Transport(_) | Kind::Timeout { .. } | Kind::Silent { .. } => ErrorKind::Timeout,
            Kind::Ended => ErrorKind::Broken,
            Kind::Status(_) => ErrorKind::Status,
            Kind::Unreadable { .. } | Kind::Unfit { .. } => ErrorKind::Decode,
            Kind::TooLarge { .. } => ErrorKind::TooLarge,
            Kind::Repeated | Kind::Empty => ErrorKind::EndlessList,
            Kind::Local(_) | Kind::Unread(_) => ErrorKind::LocalFile,
        }
    }

    /// The kind of error in one word, for metrics: the status, or `timeout`, `connect`, ….
    #[cfg(feature = "tracing")]
    pub(super) fn type_name(&self) -> String {
        if let Some(failure) = self.failure() {
            return failure.received.status.as_u16().to_string();
        }
        self.kind().name().to_owned()
    }

    /// The HTTP status of the response. `None` without a response.
    pub fn status(&self) -> Option<u16> {
        Some(self.response()?.status.as_u16())
    }

    /// The error that the service describes, in its own form or as problem details (RFC 9457). For other bodies, see
    /// [`Error::body_as`] and [`Error::body_text`].
    pub fn api(&self) -> Option<&ApiError> {
        self.failure()?.api.as_ref()
    }

    /// True if there was no complete response within the timeout or the deadline, or a stream of events was silent for
    /// too long. The service may have received the call.
    pub fn is_timeout(&self) -> bool {
        match &self.0.kind {
            Kind::Timeout { .. } | Kind::Silent { .. } => true,
            Kind::Transport(transport) => transport.timeout,
            _ => false,
        }
    }

    /// True if the connection could not be made. The service has not received the call.
    pub fn is_connect(&self) -> bool {
        matches!(self.kind(), ErrorKind::Connect | ErrorKind::Certificate)
    }

    /// True if the connection broke before the response was complete, or a stream of events ended. The service may have
    /// received the call.
    pub fn is_broken(&self) -> bool {
        self.kind() == ErrorKind::Broken
    }

    /// True if the content to upload can't be read, or has another length than declared. The service may have received
    /// a part of it.
    pub fn is_upload(&self) -> bool {
        self.kind() == ErrorKind::Upload
    }

    /// True if another attempt may succeed.
    pub(super) fn is_transient(&self) -> bool {
        match &self.0.kind {
            Kind::Transport(_) | Kind::Timeout { .. } | Kind::Silent { .. } | Kind::Ended => true,
            Kind::Status(failure) => {
                matches!(failure.received.status.as_u16(), 429 | 502 | 503 | 504)
            }
            Kind::Invalid(_)
            | Kind::Credential(_)
            | Kind::Refused(_)
            | Kind::Upload(_)
            | Kind::Certificate(_)
            | Kind::Local(_)
            | Kind::Unread(_)
            | Kind::Unreadable { .. }
            | Kind::Unfit { .. }
            | Kind::TooLarge { .. }
            | Kind::Repeated
            | Kind::Empty => false,
        }
    }

    /// True if the response's status is 404.
    pub fn is_not_found(&self) -> bool {
        self.is_status(StatusCode::NOT_FOUND)
    }

    /// True if the response's status is 429.
    pub fn is_rate_limited(&self) -> bool {
        self.is_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// True if the response's status is 401: the credential is missing or was not accepted.
    pub fn is_unauthorized(&self) -> bool {
        self.is_status(StatusCode::UNAUTHORIZED)
    }

    /// True if the response's status is 403: the credential does not permit the call.
    pub fn is_forbidden(&self) -> bool {
        self.is_status(StatusCode::FORBIDDEN)
    }

    /// True if the response's status is 409: the call conflicts with the current state.
    pub fn is_conflict(&self) -> bool {
        self.is_status(StatusCode::CONFLICT)
    }

    /// True if the response's status is from 400 to 499: the service rejected the call, and the same call would usually
    /// be rejected again, except after a 429.
    pub fn is_client_error(&self) -> bool {
        self.failure()
            .is_some_and(|failure| failure.received.status.is_client_error())
    }

    /// True if the response's status is from 500 to 599: the service or a gateway failed, and the same call may succeed
    /// later.
    pub fn is_server_error(&self) -> bool {
        self.failure()
            .is_some_and(|failure| failure.received.status.is_server_error())
    }

    /// True if a successful response does not have the documented form (its body is still available), or a value did
    /// not fit the type that it was read as.
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// True if the response exceeds the client's limit.
    pub fn is_too_large(&self) -> bool {
        self.kind() == ErrorKind::TooLarge
    }

    /// True if a list named a next page that was already read, or had 1,000 empty pages in a row, so that reading on
    /// would never end.
    pub fn is_endless_list(&self) -> bool {
        self.kind() == ErrorKind::EndlessList
    }

    /// True if an argument or a setting is not valid. Nothing was sent.
    pub fn is_invalid_argument(&self) -> bool {
        self.kind() == ErrorKind::InvalidArgument
    }

    /// The wait before a retry that the service requests, counted from the arrival of the response.
    pub fn retry_after(&self) -> Option<Duration> {
        self.failure()?.retry_after
    }

    /// The id that the service assigned to the request, from the response's headers.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.response()?.headers)
    }

    /// The id of the operation (`getUser`). `None` for an error of the builder, and for a call of an undocumented path.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.target.as_ref().and_then(Target::id)
    }

    /// The number of times that the call was sent. 0 if it was not.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The headers of the response. `None` without a response.
    pub fn headers(&self) -> Option<&HeaderMap> {
        Some(&self.response()?.headers)
    }

    /// The body of the response, unchanged, up to the response limit. If one item of a list can't be read, that item as
    /// JSON. For a stream of events, the data of the event.
    pub fn body(&self) -> Option<&Bytes> {
        Some(&self.response()?.body)
    }

    /// The body as text. Invalid UTF-8 is replaced.
    pub fn body_text(&self) -> Option<&str> {
        Some(self.response()?.text())
    }

    /// The body as JSON. `None` if it is not JSON.
    pub fn body_json(&self) -> Option<Value> {
        self.body_as()
    }

    /// The body as a type: one that the document declares for errors of the operation, or your own. `None` if it does
    /// not have that form.
    pub fn body_as<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(self.body()?).ok()
    }

    /// The body as the operation's error enum, for an operation whose errors differ by status (`GetPetError`). `None`
    /// if there was no such response, or the body does not have the form of its status.
    pub fn typed<T: ByStatus>(&self) -> Option<T> {
        let received = &self.failure()?.received;
        let reply = Reply {
            status: received.status.as_u16(),
            body: &received.body,
        };
        T::read(&reply).ok()
    }

    /// The response of the error.
    fn response(&self) -> Option<&Received> {
        match &self.0.kind {
            Kind::Status(failure) => Some(&failure.received),
            Kind::Unreadable { received, .. } => Some(received),
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
        self.failure().is_some_and(|failure| failure.received.status == status)
    }
}

/// The kind of an [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An argument or a setting is not valid. Nothing was sent.
    InvalidArgument,
    /// A token source failed. The call was not sent.
    Credential,
    /// An interceptor rejected the call. Its error is the source.
    Interceptor,
    /// The content to upload can't be read, or is not as declared.
    Upload,
    /// The connection could not be made.
    Connect,
    /// The connection could not be made because a certificate was rejected. A retry does not help.
    Certificate,
    /// The connection broke, or a stream of events ended.
    Broken,
    /// There was no complete response in time.
    Timeout,
    /// The response's status is not a success.
    Status,
    /// The response is a success, but does not have the documented form.
    Decode,
    /// The response exceeds the client's limit.
    TooLarge,
    /// A list named a next page that was already read, or had 1,000 empty pages in a row: reading on would never end.
    EndlessList,
    /// A file can't be read or written.
    LocalFile,
}

impl ErrorKind {
    /// The kind in one word, for metrics.
    #[cfg(feature = "tracing")]
    fn name(self) -> &'static str {
        match self {
            Self::InvalidArgument => "invalid_argument",
            Self::Credential => "credential",
            Self::Interceptor => "interceptor",
            Self::Upload => "upload",
            Self::Connect => "connect",
            Self::Certificate => "certificate",
            Self::Broken => "broken",
            Self::Timeout => "timeout",
            Self::Status => "status",
            Self::Decode => "decode",
            Self::TooLarge => "too_large",
            Self::EndlessList => "endless_list",
            Self::LocalFile => "local_file",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        let mut text = inner
            .target
            .as_ref()
            .map_or_else(String::new, |target| format!("{target}: "));
        match &inner.redacted {
            Some(redacted) => text.push_str(redacted),
            None => text.push_str(&inner.kind.text(&[])),
        }
        let mut end = String::new();
        if let Some(origin) = &inner.origin {
            write!(end, " [{origin}]")?;
        }
        if let Some(unset) = &inner.unset {
            write!(end, " [{unset}]")?;
        }
        if let Some(asked) = self.retry_after() {
            write!(end, " [retry after {asked:?}]")?;
        }
        if inner.attempts > 1 {
            write!(end, " [{} attempts]", inner.attempts)?;
        }
        if let Some(id) = &inner.id {
            write!(end, " [{id}]")?;
        }
        error_text::write(formatter, &text, &end)
    }
}

/// The same line as `Display`, since a program whose `main` returns the error prints this. A body may hold private
/// data, and does not belong in a log. [`Error::body_text`] returns it.
impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.kind {
            Kind::Credential(source) | Kind::Refused(source) | Kind::Upload(source) | Kind::Certificate(source) => {
                Some(&**source)
            }
            Kind::Transport(transport) => Some(&*transport.source),
            Kind::Local(error) | Kind::Unread(error) => Some(error),
            // The source quotes the response, so a secret in it must not be shown either.
            Kind::Unfit { source, .. }
            | Kind::Unreadable {
                why: Unreadable::Form { source, .. },
                ..
            } if self.0.redacted.is_none() && error_text::is_line(&source.to_string()) => Some(source),
            _ => None,
        }
    }
}
