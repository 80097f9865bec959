//! What a program may look at, and change, while its calls go out and their answers come back.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use http::header::HeaderMap;

use super::error::Error;
use super::target::Target;

/// Is told of every attempt: for metrics, for logs, for headers of one's own.
///
/// Both methods are called on the task that sends the call, and should be quick. Interceptors are called in the order
/// in which they were given to the client.
pub trait Interceptor: Send + Sync {
    /// An attempt is about to be sent. Its headers can be changed; they hold credentials, so beware of printing them.
    ///
    /// # Errors
    /// The text of an error ends the call before anything is sent, as an invalid argument.
    fn before_send(&self, attempt: &mut Attempt<'_>) -> Result<(), String> {
        let _ = attempt;
        Ok(())
    }

    /// An attempt has come to its end: an answer has arrived whole (of a stream of events, its head), or it failed.
    fn after_answer(&self, outcome: &Outcome<'_>) {
        let _ = outcome;
    }
}

impl<T: Interceptor + ?Sized> Interceptor for Arc<T> {
    fn before_send(&self, attempt: &mut Attempt<'_>) -> Result<(), String> {
        (**self).before_send(attempt)
    }

    fn after_answer(&self, outcome: &Outcome<'_>) {
        (**self).after_answer(outcome);
    }
}

/// An attempt that is about to be sent. `Debug` shows the names of headers, never their values.
pub struct Attempt<'a> {
    pub(super) target: &'a Target,
    pub(super) number: u32,
    pub(super) headers: &'a mut HeaderMap,
}

impl Attempt<'_> {
    /// The id of the operation (`getUser`); `None` for a call that the document does not know.
    pub fn operation(&self) -> Option<&'static str> {
        self.target.id()
    }

    /// The HTTP method, in capitals.
    pub fn method(&self) -> &str {
        self.target.method()
    }

    /// The path with its variables (`/v1/chat/users/{id}`).
    pub fn path_template(&self) -> &str {
        self.target.path()
    }

    /// Which attempt of the call it is; the first is 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The headers that are sent.
    pub fn headers(&self) -> &HeaderMap {
        self.headers
    }

    /// The headers that are sent, to be changed for this attempt.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        self.headers
    }
}

impl fmt::Debug for Attempt<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Attempt")
            .field("target", self.target)
            .field("number", &self.number)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// How an attempt ended. `Debug` shows the names of headers, never their values.
pub struct Outcome<'a> {
    pub(super) target: &'a Target,
    pub(super) number: u32,
    pub(super) elapsed: Duration,
    pub(super) result: Result<(StatusCode, &'a HeaderMap), &'a Error>,
    pub(super) retry_in: Option<Duration>,
}

impl<'a> Outcome<'a> {
    /// The id of the operation (`getUser`); `None` for a call that the document does not know.
    pub fn operation(&self) -> Option<&'static str> {
        self.target.id()
    }

    /// The HTTP method, in capitals.
    pub fn method(&self) -> &str {
        self.target.method()
    }

    /// The path with its variables (`/v1/chat/users/{id}`).
    pub fn path_template(&self) -> &str {
        self.target.path()
    }

    /// Which attempt of the call it was; the first is 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// How long it took, from sending to the last byte of the answer, or to the last of the head of a stream of events.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The HTTP status, when there was an answer.
    pub fn status(&self) -> Option<u16> {
        match self.result {
            Ok((status, _)) => Some(status.as_u16()),
            Err(error) => error.status(),
        }
    }

    /// The headers of a successful answer.
    pub fn headers(&self) -> Option<&'a HeaderMap> {
        self.result.ok().map(|(_, headers)| headers)
    }

    /// Why it failed. An answer of a form that the document does not know fails later, when it is read.
    pub fn error(&self) -> Option<&'a Error> {
        self.result.err()
    }

    /// How long is waited until the next attempt; `None` when this was the last.
    pub fn retry_in(&self) -> Option<Duration> {
        self.retry_in
    }
}

impl fmt::Debug for Outcome<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers = self
            .headers()
            .map(|headers| headers.keys().collect::<Vec<_>>());
        formatter
            .debug_struct("Outcome")
            .field("target", self.target)
            .field("number", &self.number)
            .field("elapsed", &self.elapsed)
            .field("status", &self.status())
            .field("headers", &headers)
            .field("error", &self.error())
            .field("retry_in", &self.retry_in)
            .finish()
    }
}
