//! Responses that have a form for each status. What the forms are is the
//! generated code's to say.

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::decode;
use super::failure::Unreadable;

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
