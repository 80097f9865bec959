//! From the bytes of a successful response to the type that the caller wants. The only code that is compiled once per
//! response type.

use http::header::{CONTENT_TYPE, HeaderMap};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::error::Error;
use super::execute::Completed;
use super::failure::Unreadable;
use super::target::Target;

/// Reads JSON. An empty body is read as null, so that it fits an optional or an untyped value.
pub(super) fn json<T: DeserializeOwned>(completed: &Completed) -> Result<T, Error> {
    value(completed.response.body()).map_err(|why| completed.unreadable(why))
}

/// Reads JSON, from the body alone.
pub(super) fn value<T: DeserializeOwned>(body: &[u8]) -> Result<T, Unreadable> {
    let body: &[u8] = if body.is_empty() { b"null" } else { body };
    serde_json::from_slice(body).map_err(|error| explain::<T>(body, error))
}

/// Reads the part of the body at this JSON pointer.
#[cold]
pub(super) fn part<T: DeserializeOwned>(
    completed: &Completed,
    part: &Value,
    place: &str,
) -> Result<T, Error> {
    let text = part.to_string();
    serde_json::from_str(&text).map_err(|error| {
        let why = explain::<T>(text.as_bytes(), error).inside(place);
        completed.unreadable_part(text.into(), why)
    })
}

/// Reads an unreadable body again and records where it fails. This is too slow for valid responses.
#[cold]
fn explain<T: DeserializeOwned>(body: &[u8], error: serde_json::Error) -> Unreadable {
    let mut reader = serde_json::Deserializer::from_slice(body);
    match serde_path_to_error::deserialize::<_, T>(&mut reader) {
        Err(error) => Unreadable::NotJson {
            path: error.path().to_string(),
            source: error.into_inner(),
        },
        // The error is behind the value.
        Ok(_) => Unreadable::NotJson {
            path: ".".to_owned(),
            source: error,
        },
    }
}

/// Reads the data of an event: JSON, or else text.
pub(super) fn event<T: DeserializeOwned>(data: &str) -> Result<T, Unreadable> {
    serde_json::from_str(data).or_else(|error| {
        let text = || T::deserialize(Value::String(data.to_owned())).ok();
        // Only data that is not JSON is text: JSON of another form stays an error.
        let text = if error.is_data() { None } else { text() };
        text.ok_or_else(|| explain::<T>(data.as_bytes(), error))
    })
}

/// Reads UTF-8. If the document leaves the media type open and the response is declared as JSON, reads the text in it.
pub(super) fn text(completed: &Completed) -> Result<String, Error> {
    let body = completed.response.body();
    let open = matches!(completed.call.target, Target::Operation(operation) if operation.accept.contains('*'));
    if open && is_json(completed.response.headers()) {
        return json(completed);
    }
    std::str::from_utf8(body)
        .map(ToOwned::to_owned)
        .map_err(|_| completed.unreadable(Unreadable::NotText))
}

/// True if the `Content-Type` declares JSON.
fn is_json(headers: &HeaderMap) -> bool {
    let media_type = headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok());
    media_type.is_some_and(|media_type| {
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        let essence = essence.to_ascii_lowercase();
        essence == "application/json" || essence.ends_with("+json")
    })
}
