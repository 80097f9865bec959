//! Responses that are not always of one form: content or none, or a form for each status. What the forms are is the
//! generated code's to say.

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::call::Call;
use super::decode;
use super::error::Error;
use super::execute::{Accept, Answer, execute};
use super::failure::Unreadable;
use super::response::Response;

/// A type that has a form for each status of a response.
pub trait ByStatus: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// When the body is not of the form that goes with the status.
    fn read(reply: &Reply<'_>) -> Result<Self, Mismatch>;
}

/// A response to be read by its status.
#[derive(Debug)]
pub struct Reply<'a> {
    pub(super) status: u16,
    pub(super) body: &'a Bytes,
}

/// Why a body can't be read.
#[derive(Debug)]
pub struct Mismatch(pub(super) Unreadable);

impl Reply<'_> {
    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The body as JSON. One without content is read as null.
    ///
    /// # Errors
    /// When it is not of that form.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Mismatch> {
        decode::value(self.body).map_err(Mismatch)
    }

    /// The body as text.
    ///
    /// # Errors
    /// When it is not UTF-8.
    pub fn text(&self) -> Result<String, Mismatch> {
        let text = String::from_utf8(self.body.to_vec());
        text.map_err(|_| Mismatch(Unreadable::NotText))
    }

    /// The body as it is.
    pub fn bytes(&self) -> Bytes {
        self.body.clone()
    }
}

/// Whether there is nothing to read: the body is empty, or the status is one that the document gives no content.
fn is_empty(answer: &Answer, empty: &[u16]) -> bool {
    answer.response.body().is_empty() || empty.contains(&answer.response.status())
}

impl Call {
    /// Sends the call and reads its response as JSON; `None` when it has no content, or one of the statuses `empty`, for
    /// which the document describes none.
    ///
    /// # Errors
    /// As [`Call::send`].
    pub async fn send_optional<T: DeserializeOwned>(
        self,
        empty: &'static [u16],
    ) -> Result<Option<T>, Error> {
        let response = self.send_optional_with_meta(empty).await?;
        Ok(response.into_body())
    }

    /// The same, with the response's status and headers.
    ///
    /// # Errors
    /// As [`Call::send`].
    pub async fn send_optional_with_meta<T: DeserializeOwned>(
        self,
        empty: &'static [u16],
    ) -> Result<Response<Option<T>>, Error> {
        let answer = execute(self, Accept::Json).await?;
        let body = if is_empty(&answer, empty) {
            None
        } else {
            Some(decode::json(&answer)?)
        };
        Ok(answer.with(body))
    }

    /// Sends the call and gives its response's body as text; `None` when it has no content, or one of the statuses
    /// `empty`, for which the document describes none.
    ///
    /// # Errors
    /// As [`Call::send_text`].
    pub async fn send_optional_text(self, empty: &'static [u16]) -> Result<Option<String>, Error> {
        let response = self.send_optional_text_with_meta(empty).await?;
        Ok(response.into_body())
    }

    /// The same, with the response's status and headers.
    ///
    /// # Errors
    /// As [`Call::send_text`].
    pub async fn send_optional_text_with_meta(
        self,
        empty: &'static [u16],
    ) -> Result<Response<Option<String>>, Error> {
        let answer = execute(self, Accept::Anything).await?;
        let body = if is_empty(&answer, empty) {
            None
        } else {
            Some(decode::text(&answer)?)
        };
        Ok(answer.with(body))
    }

    /// Sends the call and reads its response in the form that goes with its status.
    ///
    /// # Errors
    /// As [`Call::send`].
    pub async fn send_by_status<T: ByStatus>(self) -> Result<T, Error> {
        let response = self.send_by_status_with_meta().await?;
        Ok(response.into_body())
    }

    /// The same, with the response's headers.
    ///
    /// # Errors
    /// As [`Call::send`].
    pub async fn send_by_status_with_meta<T: ByStatus>(self) -> Result<Response<T>, Error> {
        let answer = execute(self, Accept::Anything).await?;
        let reply = Reply {
            status: answer.response.status(),
            body: answer.response.body(),
        };
        let body = T::read(&reply).map_err(|Mismatch(why)| answer.unreadable(why))?;
        Ok(answer.with(body))
    }
}
