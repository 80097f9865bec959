//! Headers of a response, read into the type that an operation has for those that the document describes.

use http::header::HeaderMap;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::response::Response;

/// A type of the headers that a response is described with.
pub trait FromHeaders: Sized {
    /// Reads what is there.
    fn read(headers: &Headers<'_>) -> Self;
}

/// The headers of a response.
#[derive(Debug)]
pub struct Headers<'a>(&'a HeaderMap);

impl Headers<'_> {
    /// The value of a header; `None` when it is absent, or not of that form.
    pub fn one<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        let text = self.0.get(name)?.to_str().ok()?.trim();
        value(text)
    }

    /// The elements of a header that is a list; `None` when it is absent, or not of that form.
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

/// A text, or what is written as JSON: a number, a truth value.
fn value<T: DeserializeOwned>(text: &str) -> Option<T> {
    let as_text = T::deserialize(Value::String(text.to_owned()));
    as_text.or_else(|_| serde_json::from_str(text)).ok()
}

impl<T> Response<T> {
    /// The headers that the document describes for this response, in the type that the operation has for them
    /// (`ListUsersHeaders`). What is absent or of another form is `None` there; [`Response::headers`] has all.
    pub fn typed_headers<H: FromHeaders>(&self) -> H {
        H::read(&Headers(self.headers()))
    }
}
