//! Interceptors: a program's hooks that see and change its calls and responses.

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

/// The final result of an interceptor for an attempt: nothing, a response instead of the service's, or an error.
pub type Intercepting<'a> =
    Pin<Box<dyn Future<Output = Result<Option<http::Response<Bytes>>, Box<dyn StdError + Send + Sync>>> + Send + 'a>>;

/// Sees every attempt: for metrics, logs, additional headers, or responses from a cache.
///
/// All methods are called on the task that sends the call, and should be quick. Interceptors are called in the order in
/// which they were added to the client.
pub trait Interceptor: Send + Sync {
    /// Called before an attempt is sent. It can change the headers. They contain credentials, so be careful not to log
    /// them.
    ///
    /// # Errors
    /// An error ends the call before anything is sent, as an invalid argument with this text.
    fn before_send(&self, attempt: &mut Attempt<'_>) -> Result<(), String> {
        let _ = attempt;
        Ok(())
    }

    /// Called after `before_send`, for work that takes time, such as a request to a signing service. Its time counts
    /// towards the attempt. If it returns a response, nothing is sent, and the interceptors after it are not called.
    ///
    /// An error ends the call before anything is sent, and is the source of the call's error.
    fn intercept<'a>(&'a self, attempt: &'a mut Attempt<'_>) -> Intercepting<'a> {
        let _ = attempt;
        Box::pin(ready(Ok(None)))
    }

    /// Called after an attempt: when its response has arrived completely (for a stream of events, its head), or when it
    /// failed.
    fn after_response(&self, outcome: &Outcome<'_>) {
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

    fn after_response(&self, outcome: &Outcome<'_>) {
        (**self).after_response(outcome);
    }
}

/// An attempt before it is sent. `Debug` shows the names of headers, never their values.
pub struct Attempt<'a> {
    pub(super) target: &'a Target,
    pub(super) number: u32,
    pub(super) url: &'a Url,
    pub(super) body_length: Option<u64>,
    pub(super) headers: &'a mut HeaderMap,
}

impl Attempt<'_> {
    /// The id of the operation (`getUser`). `None` for a call of an undocumented path.
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

    /// The number of the attempt. The first is 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The URL of the attempt. Its query may contain a credential, so be careful not to log it.
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// The length of the body in bytes, 0 without a body. `None` for a stream of unknown length.
    pub fn body_length(&self) -> Option<u64> {
        self.body_length
    }

    /// The headers to send.
    pub fn headers(&self) -> &HeaderMap {
        self.headers
    }

    /// The headers to send, for changes in this attempt. Credentials among them are not sent to other origins than that
    /// of the base URL, such as the storage of files: headers with the name of one, and values that are marked as
    /// sensitive.
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

/// The outcome of an attempt. `Debug` shows the names of headers, never their values.
pub struct Outcome<'a> {
    pub(super) target: &'a Target,
    pub(super) number: u32,
    pub(super) elapsed: Duration,
    pub(super) result: Result<(StatusCode, &'a HeaderMap), &'a Error>,
    pub(super) body_length: Option<u64>,
    pub(super) retry_in: Option<Duration>,
}

impl<'a> Outcome<'a> {
    /// The id of the operation (`getUser`). `None` for a call of an undocumented path.
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

    /// The number of the attempt. The first is 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The duration of the attempt, until the last byte of the response. For a stream of events, until the end of its
    /// head.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The HTTP status. `None` without a response.
    pub fn status(&self) -> Option<u16> {
        match self.result {
            Ok((status, _)) => Some(status.as_u16()),
            Err(error) => error.status(),
        }
    }

    /// The length of the response's body in bytes, decompressed. `None` if there is none, or it is not read yet.
    pub fn body_length(&self) -> Option<u64> {
        self.body_length
    }

    /// The headers of a successful response.
    pub fn headers(&self) -> Option<&'a HeaderMap> {
        self.result.ok().map(|(_, headers)| headers)
    }

    /// The error of a failed attempt. A response that does not have the documented form fails later, when it is read.
    pub fn error(&self) -> Option<&'a Error> {
        self.result.err()
    }

    /// The wait until the next attempt. `None` if this was the last.
    pub fn retry_in(&self) -> Option<Duration> {
        self.retry_in
    }
}

impl fmt::Debug for Outcome<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers = self.headers().map(|headers| headers.keys().collect::<Vec<_>>());
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
