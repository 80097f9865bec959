//! What a program may look at, and change, while its calls go out and their answers come back.

use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::HeaderMap;
use reqwest::Url;

use super::error::Error;
use super::target::Target;

/// What an interceptor says of an attempt in the end: nothing, a response in place of the service's, or an error.
pub type Intercepting<'a> = Pin<
    Box<
        dyn Future<Output = Result<Option<http::Response<Bytes>>, Box<dyn StdError + Send + Sync>>>
            + Send
            + 'a,
    >,
>;

/// Is told of every attempt: for metrics, for logs, for headers of one's own, for responses from a cache.
///
/// All methods are called on the task that sends the call, and should be quick. Interceptors are called in the order
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

    /// The same, for what takes a while, such as signing by another service. It is called after `before_send`, and its
    /// time counts as time of the attempt. A response that it gives is taken in place of the service's: nothing is sent,
    /// and interceptors behind it are not asked.
    ///
    /// The error ends the call before anything is sent, and is the source of the call's error.
    fn intercept<'a>(&'a self, attempt: &'a mut Attempt<'_>) -> Intercepting<'a> {
        let _ = attempt;
        Box::pin(ready(Ok(None)))
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

    fn intercept<'a>(&'a self, attempt: &'a mut Attempt<'_>) -> Intercepting<'a> {
        (**self).intercept(attempt)
    }

    fn after_answer(&self, outcome: &Outcome<'_>) {
        (**self).after_answer(outcome);
    }
}

/// An attempt that is about to be sent. `Debug` shows the names of headers, never their values.
pub struct Attempt<'a> {
    pub(super) target: &'a Target,
    pub(super) number: u32,
    pub(super) url: &'a Url,
    pub(super) body_length: Option<u64>,
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

    /// The URL that it goes to. Its query may hold a credential, so beware of printing it.
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// How many bytes its body has, 0 where it has none; `None` for a stream of unknown length.
    pub fn body_length(&self) -> Option<u64> {
        self.body_length
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
    pub(super) body_length: Option<u64>,
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

    /// How many bytes the body of the response has, unpacked; `None` where there was none, or it is still to be read.
    pub fn body_length(&self) -> Option<u64> {
        self.body_length
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
