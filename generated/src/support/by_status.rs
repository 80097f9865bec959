//! Responses whose form depends on the status. The generated code defines the forms.

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::decode;
use super::failure::Unreadable;

/// A type with a form for each status of a response.
pub trait ByStatus: Sized {
    /// Reads the response.
    ///
    /// # Errors
    /// If the body does not have the form of the status.
    fn read(reply: &Reply<'_>) -> Result<Self, Mismatch>;
}

/// A response to be read by its status.
#[derive(Debug)]
pub struct Reply<'a> {
    pub(super) status: u16,
    pub(super) body: &'a Bytes,
}

/// The reason why a body can't be read.
#[derive(Debug)]
pub struct Mismatch(pub(super) Unreadable);

impl Reply<'_> {
    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The body as JSON. An empty body is read as null.
    ///
    /// # Errors
    /// If it does not have that form.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Mismatch> {
        decode::value(self.body).map_err(Mismatch)
    }

    /// The body as text.
    ///
    /// # Errors
    /// If it is not UTF-8.
    pub fn text(&self) -> Result<String, Mismatch> {
        let text = String::from_utf8(self.body.to_vec());
        text.map_err(|_| Mismatch(Unreadable::NotText))
    }

    /// The bytes of the body.
    pub fn bytes(&self) -> Bytes {
        self.body.clone()
    }
}
