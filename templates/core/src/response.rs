//! A response with its status and headers.

use std::fmt;

use http::StatusCode;
use http::header::HeaderMap;

/// The headers in which services send the id of a request, in order of preference.
const REQUEST_IDS: [&str; 5] = [
    "x-request-id",
    "request-id",
    "x-amzn-requestid",
    "x-amz-request-id",
    "x-amz-cf-id",
];

/// A successful response: its body, status and headers.
///
/// `Debug` shows the names of headers, never their values.
#[derive(Clone)]
pub struct Response<T> {
    pub(super) body: T,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) attempts: u32,
}

impl<T> Response<T> {
    /// The body.
    pub fn body(&self) -> &T {
        &self.body
    }

    /// Returns the body.
    pub fn into_body(self) -> T {
        self.body
    }

    /// The same response with its body converted.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            body: make(self.body),
            status: self.status,
            headers: self.headers,
            attempts: self.attempts,
        }
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The id that the service assigned to the request, from the headers.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// The number of times that the call was sent, including the successful attempt.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Response")
            .field("status", &self.status())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("attempts", &self.attempts)
            .field("body", &self.body)
            .finish()
    }
}

/// The id that the service assigned to the request.
pub(super) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_IDS.iter().find_map(|name| headers.get(*name)?.to_str().ok())
}
