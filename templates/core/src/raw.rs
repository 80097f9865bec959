//! Calls of paths that are not in the document, with the same credentials, retries and errors.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::body::Body;
use super::call::Call;
use super::client::Client;
use super::error::Error;
use super::mode::{Async, Mode};
use super::response::Response;
use super::retry::RetryPolicy;
use super::sending::{Sending, Whole};
use super::target::{RawTarget, Target};
use super::upload::Upload;

/// A call of a method and a path that are not in the document.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest<M = Async>(Call<M>);

impl Client {
    /// Starts a call of the method on the path, which is appended to the base URL and must already be encoded.
    pub fn raw(&self, method: Method, path: impl Into<String>) -> RawRequest {
        self.raw_in(method, path)
    }

    /// Starts such a call in any call style.
    pub fn raw_in<M>(&self, method: Method, path: impl Into<String>) -> RawRequest<M> {
        let path = path.into();
        let target = Target::Raw(Arc::new(RawTarget {
            method,
            path,
            elsewhere: None,
        }));
        RawRequest(Call::new(self.clone(), target))
    }
}

impl<M: Mode> RawRequest<M> {
    /// Adds a query parameter and encodes it.
    pub fn query(self, name: impl AsRef<str>, value: impl fmt::Display) -> Self {
        Self(self.0.query(name, value.to_string()))
    }

    /// Sets a JSON body.
    pub fn json<T: Serialize + ?Sized>(self, body: &T) -> Self {
        Self(self.0.json(body))
    }

    /// Sets a body of any media type.
    pub fn body(self, media_type: impl Into<String>, body: impl Into<Upload>) -> Self {
        let body = Body::new(media_type.into(), body.into());
        Self(self.0.set_body(Ok(body)))
    }

    /// Sets a header, instead of the client's header of that name.
    pub fn header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        Self(self.0.header(name, value))
    }

    /// Sets the timeout of one attempt, from the connection to the last byte of the response.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self(self.0.timeout(timeout))
    }

    /// Sets how long the call may take in total, with all retries and the waits between them.
    pub fn deadline(self, deadline: Duration) -> Self {
        Self(self.0.deadline(deadline))
    }

    /// Sets the policy for retries of this call.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        Self(self.0.retry(policy))
    }

    /// Sends the call and reads its response as JSON. An empty body is read as null.
    pub fn send<T: DeserializeOwned>(self) -> M::Sent<T> {
        self.0.send()
    }

    /// Like [`send`](RawRequest::send), with the status and the headers of the response.
    pub fn send_with_meta<T: DeserializeOwned>(self) -> M::Sent<Response<T>> {
        self.0.send_with_meta()
    }

    /// Sends the call and returns the bytes of the response's body, with its status and headers.
    pub fn send_bytes(self) -> M::Sent<Response<Bytes>> {
        self.0.send_as_with_meta::<Whole, Bytes>()
    }
}

/// Sends the call and reads its response as JSON. [`send`](RawRequest::send) reads it as your own type.
impl IntoFuture for RawRequest {
    type Output = Result<Value, Error>;
    type IntoFuture = Sending<Value>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M> fmt::Debug for RawRequest<M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("RawRequest").field(&self.0).finish()
    }
}
