//! From the bytes of a successful answer to what the caller asked for. The only code that exists once per answer type.

use http::header::{CONTENT_TYPE, HeaderMap};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::error::Error;
use super::execute::Answer;
use super::failure::Unreadable;
use super::target::Target;

/// Reads JSON. An empty body is read as null, so that it can be an optional or a free value.
pub(super) fn json<T: DeserializeOwned>(answer: &Answer) -> Result<T, Error> {
    value(answer.response.body()).map_err(|why| answer.unreadable(why))
}

/// The same, of a body alone.
pub(super) fn value<T: DeserializeOwned>(body: &[u8]) -> Result<T, Unreadable> {
    let body: &[u8] = if body.is_empty() { b"null" } else { body };
    serde_json::from_slice(body).map_err(|error| explain::<T>(body, error))
}

/// Reads a part of the body that is at this place in it.
#[cold]
pub(super) fn part<T: DeserializeOwned>(
    answer: &Answer,
    part: &Value,
    place: &str,
) -> Result<T, Error> {
    let text = part.to_string();
    serde_json::from_str(&text).map_err(|error| {
        let why = explain::<T>(text.as_bytes(), error).inside(place);
        answer.unreadable_part(text.into(), why)
    })
}

/// Reads again what could not be read, and watches where it goes wrong: too much work for answers that are as they
/// should be.
#[cold]
fn explain<T: DeserializeOwned>(body: &[u8], error: serde_json::Error) -> Unreadable {
    let mut reader = serde_json::Deserializer::from_slice(body);
    match serde_path_to_error::deserialize::<_, T>(&mut reader) {
        Err(error) => Unreadable::NotJson {
            path: error.path().to_string(),
            source: error.into_inner(),
        },
        // What comes after the value is wrong.
        Ok(_) => Unreadable::NotJson {
            path: ".".to_owned(),
            source: error,
        },
    }
}

/// Reads what an event carries: JSON, or else a text.
pub(super) fn event<T: DeserializeOwned>(data: &str) -> Result<T, Unreadable> {
    serde_json::from_str(data).or_else(|error| {
        let text = || T::deserialize(Value::String(data.to_owned())).ok();
        // Only what is no JSON at all is a text: JSON of another form stays wrong.
        let text = if error.is_data() { None } else { text() };
        text.ok_or_else(|| explain::<T>(data.as_bytes(), error))
    })
}

/// Reads UTF-8. Where the document leaves the media type open and the service says that it is JSON, it is the text in it.
pub(super) fn text(answer: &Answer) -> Result<String, Error> {
    let body = answer.response.body();
    let open = matches!(answer.call.target, Target::Operation(operation) if operation.accept.contains('*'));
    if open && is_json(answer.response.headers()) {
        return json(answer);
    }
    std::str::from_utf8(body)
        .map(ToOwned::to_owned)
        .map_err(|_| answer.unreadable(Unreadable::NotText))
}

/// Whether a body says of itself that it is JSON.
fn is_json(headers: &HeaderMap) -> bool {
    let media_type = headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok());
    media_type.is_some_and(|media_type| {
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        let essence = essence.to_ascii_lowercase();
        essence == "application/json" || essence.ends_with("+json")
    })
}
