//! The one error of the client: opaque, one word large, with questions to ask. Its data is in `failure`, its text in
//! `error_text`.
//!
//! What may not be in it: header values of the request, tokens, queries, anything of the request but its operation.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::HeaderMap;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::api_error::ApiError;
use super::by_status::{ByStatus, Reply};
use super::call::Call;
use super::error_text::{self, line};
use super::failure::{Failure, Kind, Received, Unreadable};
use super::response::request_id;
use super::target::Target;

/// How much of an id from a response the line shows, in characters.
const ID_SHOWN: usize = 100;

/// Why a call failed.
///
/// `Display` is one line of bounded length that names the operation, the status, what the service said, and the
/// request's id. Whatever the service sends, there is no line break, no control character, and no credential of the
/// client in it. `Debug` is the same line: a program whose `main` gives the error back prints that.
///
/// The response that failed is kept whole, up to the response limit: [`Error::body`], [`Error::body_text`],
/// [`Error::body_json`] and [`Error::body_as`] have its body, as it came, and [`Error::headers`] its headers.
pub struct Error(Box<Inner>);

struct Inner {
    target: Option<Target>,
    attempts: u32,
    kind: Kind,
    /// What is wrong in words, where the words of the kind hold a credential.
    blotted: Option<String>,
    /// Where a credential that was refused came from, or would have.
    origin: Option<String>,
}

impl Error {
    pub(super) fn new(kind: Kind) -> Self {
        Self(Box::new(Inner {
            target: None,
            attempts: 0,
            kind,
            blotted: None,
            origin: None,
        }))
    }

    /// Something that can't be sent. The message must not hold the value itself.
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

    /// The same error, of this call. A credential of the call that the service sent back is blotted out of its text.
    pub(super) fn of(mut self, call: &Call) -> Self {
        if self.0.target.is_none() {
            self.0.target = Some(call.target.clone());
            if self.response().is_some() {
                let secrets = call.secrets();
                let text = self.0.kind.text(&secrets);
                if text != self.0.kind.text(&[]) {
                    self.0.blotted = Some(text);
                }
                if self.is_unauthorized() {
                    self.0.origin = call.credential_origin();
                }
            }
        }
        self
    }

    /// The same error, after so many attempts.
    pub(super) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// What kind of error it is, to be matched on. Questions such as [`Error::is_not_found`] look closer.
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
            Kind::Repeated => ErrorKind::RepeatedPage,
            Kind::Local(_) | Kind::Unread(_) => ErrorKind::LocalFile,
        }
    }

    /// What kind of error it is, in one word for those who count them: the status, or `timeout`, `connect`, ….
    #[cfg(feature = "tracing")]
    pub(super) fn type_name(&self) -> String {
        if let Some(failure) = self.failure() {
            return failure.received.status.as_u16().to_string();
        }
        self.kind().name().to_owned()
    }

    /// The HTTP status of the response, when there was one.
    pub fn status(&self) -> Option<u16> {
        Some(self.response()?.status.as_u16())
    }

    /// What the service said, when it said it in its own form or as problem details (RFC 9457). Otherwise see
    /// [`Error::body_as`] and [`Error::body_text`].
    pub fn api(&self) -> Option<&ApiError> {
        self.failure()?.api.as_ref()
    }

    /// There was no whole response within the timeout or the deadline, or nothing came on a stream of events for too
    /// long. The service may have seen the call all the same.
    pub fn is_timeout(&self) -> bool {
        match &self.0.kind {
            Kind::Timeout { .. } | Kind::Silent { .. } => true,
            Kind::Transport(transport) => transport.timeout,
            _ => false,
        }
    }

    /// The connection could not be made, so the service has not seen the call.
    pub fn is_connect(&self) -> bool {
        matches!(self.kind(), ErrorKind::Connect | ErrorKind::Certificate)
    }

    /// The connection broke before there was a whole response, or a stream of events ended. The service may have seen the
    /// call.
    pub fn is_broken(&self) -> bool {
        self.kind() == ErrorKind::Broken
    }

    /// The content to upload can't be read, or there is more or less of it than was announced. The service may have seen
    /// a part of it.
    pub fn is_upload(&self) -> bool {
        self.kind() == ErrorKind::Upload
    }

    /// The next attempt may well succeed where this one did not.
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
            | Kind::Repeated => false,
        }
    }

    /// The response's status is 404.
    pub fn is_not_found(&self) -> bool {
        self.is_status(StatusCode::NOT_FOUND)
    }

    /// The response's status is 429.
    pub fn is_rate_limited(&self) -> bool {
        self.is_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// The response's status is 401: there was no credential, or it was not accepted.
    pub fn is_unauthorized(&self) -> bool {
        self.is_status(StatusCode::UNAUTHORIZED)
    }

    /// The response's status is 403: the credential does not allow it.
    pub fn is_forbidden(&self) -> bool {
        self.is_status(StatusCode::FORBIDDEN)
    }

    /// The response's status is 409: it contradicts what is there.
    pub fn is_conflict(&self) -> bool {
        self.is_status(StatusCode::CONFLICT)
    }

    /// The response is a success, but not of the form that the document promises: its body can be had all the same. Or a
    /// value was asked to be read as a type that it does not fit.
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// The response is larger than the client accepts.
    pub fn is_too_large(&self) -> bool {
        self.kind() == ErrorKind::TooLarge
    }

    /// A list named a next page that was read before, so that reading on would never end.
    pub fn is_repeated_page(&self) -> bool {
        self.kind() == ErrorKind::RepeatedPage
    }

    /// An argument or a setting can't be sent. Nothing was sent.
    pub fn is_invalid_argument(&self) -> bool {
        self.kind() == ErrorKind::InvalidArgument
    }

    /// How long the service asks to wait before the next try, counted from when its response came.
    pub fn retry_after(&self) -> Option<Duration> {
        self.failure()?.retry_after
    }

    /// The id that the service gave the request, from the response's headers.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.response()?.headers)
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

    /// The headers of the response, when there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        Some(&self.response()?.headers)
    }

    /// The body of the response as it came, up to the response limit. Of a list whose single item can't be read, it is
    /// that item as JSON; of a stream of events, the data of the event.
    pub fn body(&self) -> Option<&Bytes> {
        Some(&self.response()?.body)
    }

    /// The same as text; what is not UTF-8 in it is replaced.
    pub fn body_text(&self) -> Option<&str> {
        Some(self.response()?.text())
    }

    /// The same as JSON; `None` when it is not JSON.
    pub fn body_json(&self) -> Option<Value> {
        self.body_as()
    }

    /// The same as a type, such as one that the document gives for errors of the operation, or one's own; `None` when
    /// it is not of that form.
    pub fn body_as<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(self.body()?).ok()
    }

    /// The body as the enum that an operation has where its errors differ by status (`GetPetError`); `None` when there
    /// was no such response, or it is not of the form that goes with its status.
    pub fn typed<T: ByStatus>(&self) -> Option<T> {
        let received = &self.failure()?.received;
        let reply = Reply {
            status: received.status.as_u16(),
            body: &received.body,
        };
        T::read(&reply).ok()
    }

    /// The response that it is about.
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
        self.failure()
            .is_some_and(|failure| failure.received.status == status)
    }
}

/// What kind of [`Error`] it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An argument or a setting can't be sent. Nothing was sent.
    InvalidArgument,
    /// A token source gave no token. The call was not sent.
    Credential,
    /// An interceptor refused the call. Its error is the source.
    Interceptor,
    /// The content to upload can't be read, or is not what was announced.
    Upload,
    /// The connection could not be made.
    Connect,
    /// The connection could not be made, for a certificate was refused: trying again does not help.
    Certificate,
    /// The connection broke, or a stream of events ended.
    Broken,
    /// There was no whole response in time.
    Timeout,
    /// The service refused: the response's status is not a success.
    Status,
    /// The response is a success, but not of the form that the document promises.
    Decode,
    /// The response is larger than the client accepts.
    TooLarge,
    /// A list named a next page that was read before.
    RepeatedPage,
    /// A file can't be read or written.
    LocalFile,
}

impl ErrorKind {
    /// One word for those who count them.
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
            Self::RepeatedPage => "repeated_page",
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
        match &inner.blotted {
            Some(blotted) => text.push_str(blotted),
            None => text.push_str(&inner.kind.text(&[])),
        }
        error_text::write(formatter, &text)?;
        if let Some(origin) = &inner.origin {
            write!(formatter, " [{origin}]")?;
        }
        if let Some(asked) = self.retry_after() {
            write!(formatter, " [retry after {asked:?}]")?;
        }
        if inner.attempts > 1 {
            write!(formatter, " [{} attempts]", inner.attempts)?;
        }
        match (self.request_id(), self.api().and_then(ApiError::id)) {
            (Some(id), _) => write!(formatter, " [request id {}]", line(id, ID_SHOWN)),
            (None, Some(id)) => write!(formatter, " [error id {}]", line(id, ID_SHOWN)),
            (None, None) => Ok(()),
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
            Kind::Credential(source)
            | Kind::Refused(source)
            | Kind::Upload(source)
            | Kind::Certificate(source) => Some(&**source),
            Kind::Transport(transport) => Some(&*transport.source),
            Kind::Local(error) | Kind::Unread(error) => Some(error),
            // Its text quotes the response: where that may not be shown, neither may it.
            Kind::Unfit { source, .. }
            | Kind::Unreadable {
                why: Unreadable::NotJson { source, .. },
                ..
            } if self.0.blotted.is_none() && error_text::is_line(&source.to_string()) => {
                Some(source)
            }
            _ => None,
        }
    }
}
