//! From the bytes of a successful answer to what the caller asked for. The only code that exists once per answer type.

use serde::de::DeserializeOwned;

use super::error::{Error, Unreadable};
use super::execute::Answer;

/// Reads JSON. An empty body is read as null, so that it can be an optional or a free value.
pub(super) fn json<T: DeserializeOwned>(answer: &Answer) -> Result<T, Error> {
    let body: &[u8] = if answer.response.body().is_empty() {
        b"null"
    } else {
        answer.response.body()
    };
    let mut reader = serde_json::Deserializer::from_slice(body);
    let value = serde_path_to_error::deserialize(&mut reader)
        .map_err(|error| undecodable(answer, error.path().to_string(), error.into_inner()))?;
    reader
        .end()
        .map_err(|error| undecodable(answer, ".".to_owned(), error))?;
    Ok(value)
}

/// Reads UTF-8.
pub(super) fn text(answer: &Answer) -> Result<String, Error> {
    let body = answer.response.body();
    std::str::from_utf8(body)
        .map(ToOwned::to_owned)
        .map_err(|_| answer.unreadable(Unreadable::NotText))
}

fn undecodable(answer: &Answer, path: String, source: serde_json::Error) -> Error {
    answer.unreadable(Unreadable::NotJson { path, source })
}
