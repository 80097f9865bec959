//! Calls of what the document does not know, with the same credentials, retries and errors.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::body::Body;
use super::call::Call;
use super::client::Client;
use super::error::Error;
use super::response::Response;
use super::retry::RetryPolicy;
use super::target::{RawTarget, Target};
use super::upload::Upload;

/// A call of a method on a path that the document does not know.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest(pub(super) Call);

impl Client {
    /// Begins a call of the method on the path, which stands after the base URL and is encoded already.
    pub fn raw(&self, method: Method, path: impl Into<String>) -> RawRequest {
        let path = path.into();
        let target = Target::Raw(Arc::new(RawTarget {
            method,
            path,
            elsewhere: None,
        }));
        RawRequest(Call::new(self.clone(), target))
    }
}

/// What is set before a request is sent, which does not depend on how it is waited for.
macro_rules! setters {
    ($request:ident) => {
        impl $request {
            /// Adds a parameter to the query; encoding is done here.
            pub fn query(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                self.0.query.pair(name.as_ref(), value.as_ref());
                self
            }

            /// Sets a JSON body.
            pub fn json<T: Serialize + ?Sized>(self, body: &T) -> Self {
                Self(self.0.json(body))
            }

            /// Sets a body of another media type.
            pub fn body(self, media_type: impl Into<String>, body: impl Into<Upload>) -> Self {
                Self(
                    self.0
                        .set_body(Ok(Body::new(media_type.into(), body.into()))),
                )
            }

            /// Sets a header, in place of one that the client would send under that name.
            pub fn header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                Self(self.0.header(name, value))
            }

            /// Sets how long one attempt may take, from the connection to the last byte of the answer.
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
        }

        impl fmt::Debug for $request {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.debug_tuple("RawRequest").field(&self.0).finish()
            }
        }
    };
}

#[cfg(feature = "blocking")]
pub(super) use setters;

setters!(RawRequest);

impl RawRequest {
    /// Sends the call and reads its answer as JSON. An answer without a body is read as null.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send<T: DeserializeOwned>(self) -> Result<T, Error> {
        self.0.send().await
    }

    /// The same, with what stood beside the answer's body.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send_with_meta<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.0.send_with_meta().await
    }

    /// Sends the call and gives the answer's body as it is, with what stood beside it.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send_bytes(self) -> Result<Response<Bytes>, Error> {
        self.0.send_bytes_with_meta().await
    }
}
