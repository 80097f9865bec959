//! Typed headers: reads a response's headers into the type that an operation has for its documented headers.

use http::header::HeaderMap;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::response::Response;

/// A type for the documented headers of a response.
pub trait FromHeaders: Sized {
    /// Reads the headers.
    fn read(headers: &Headers<'_>) -> Self;
}

/// The headers of a response.
#[derive(Debug)]
pub struct Headers<'a>(&'a HeaderMap);

impl Headers<'_> {
    /// The value of a header. `None` if it is absent or does not have that form.
    pub fn one<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        let text = self.0.get(name)?.to_str().ok()?.trim();
        value(text)
    }

    /// The elements of a header that is a list. `None` if it is absent or does not have that form.
    pub fn list<T: DeserializeOwned>(&self, name: &str) -> Option<Vec<T>> {
        let mut lines = self.0.get_all(name).iter().peekable();
        lines.peek()?;
        let mut elements = Vec::new();
        for line in lines {
            for text in line.to_str().ok()?.split(',').map(str::trim) {
                if !text.is_empty() {
                    elements.push(value(text)?);
                }
            }
        }
        Some(elements)
    }
}

/// Reads a string, or a value written as JSON: a number, a boolean.
fn value<T: DeserializeOwned>(text: &str) -> Option<T> {
    let as_text = T::deserialize(Value::String(text.to_owned()));
    as_text.or_else(|_| serde_json::from_str(text)).ok()
}

impl<T> Response<T> {
    /// The documented headers of this response, as the operation's type for them (`ListUsersHeaders`). A header that is
    /// absent or does not have the documented form is `None`. [`Response::headers`] has all headers.
    pub fn typed_headers<H: FromHeaders>(&self) -> H {
        H::read(&Headers(self.headers()))
    }
}
