//! Calls of what the document does not know, with the same credentials, retries and errors.

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

/// A call of a method on a path that the document does not know.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest<M = Async>(Call<M>);

impl Client {
    /// Begins a call of the method on the path, which stands after the base URL and is encoded already.
    pub fn raw(&self, method: Method, path: impl Into<String>) -> RawRequest {
        self.raw_in(method, path)
    }

    /// The same, sent in any way.
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
    /// Adds a parameter to the query; encoding is done here.
    pub fn query(self, name: impl AsRef<str>, value: impl fmt::Display) -> Self {
        Self(self.0.query(name, value.to_string()))
    }

    /// Sets a JSON body.
    pub fn json<T: Serialize + ?Sized>(self, body: &T) -> Self {
        Self(self.0.json(body))
    }

    /// Sets a body of another media type.
    pub fn body(self, media_type: impl Into<String>, body: impl Into<Upload>) -> Self {
        let body = Body::new(media_type.into(), body.into());
        Self(self.0.set_body(Ok(body)))
    }

    /// Sets a header, in place of one that the client would send under that name.
    pub fn header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        Self(self.0.header(name, value))
    }

    /// Sets how long one attempt may take, from the connection to the last byte of the response.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self(self.0.timeout(timeout))
    }

    /// Sets how long the call may take in all, retries and the waits between them included.
    pub fn deadline(self, deadline: Duration) -> Self {
        Self(self.0.deadline(deadline))
    }

    /// Sets when the call is sent again after a failure.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        Self(self.0.retry(policy))
    }

    /// Sends the call and reads its response as JSON. A response without a body is read as null.
    pub fn send<T: DeserializeOwned>(self) -> M::Sent<T> {
        self.0.send()
    }

    /// The same, with the status and the headers of the response.
    pub fn send_with_meta<T: DeserializeOwned>(self) -> M::Sent<Response<T>> {
        self.0.send_with_meta()
    }

    /// Sends the call and gives the body of the response as it is, with its status and its headers.
    pub fn send_bytes(self) -> M::Sent<Response<Bytes>> {
        self.0.send_as_with_meta::<Whole, Bytes>()
    }
}

/// Sends the call and reads its response as JSON; [`send`](RawRequest::send) reads it as a type of one's own.
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
