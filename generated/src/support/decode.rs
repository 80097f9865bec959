//! From the bytes of a successful answer to what the caller asked for. The only code that exists once per answer type.

use serde::de::DeserializeOwned;

use super::error::{Error, Kind, kept};
use super::execute::Answer;

/// Reads JSON. An empty body is read as null, so that it can be an optional or a free value.
pub(super) fn json<T: DeserializeOwned>(answer: &Answer) -> Result<T, Error> {
    let body: &[u8] = if answer.body.is_empty() {
        b"null"
    } else {
        &answer.body
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
pub(super) fn text(answer: Answer) -> Result<String, Error> {
    String::from_utf8(answer.body.into()).map_err(|error| {
        Error::new(Kind::NotText {
            status: answer.status,
            request_id: answer.request_id,
            body: kept(error.as_bytes()),
        })
        .of(answer.operation)
    })
}

fn undecodable(answer: &Answer, path: String, source: serde_json::Error) -> Error {
    Error::new(Kind::Decode {
        status: answer.status,
        request_id: answer.request_id.clone(),
        path,
        body: kept(&answer.body),
        source,
    })
    .of(answer.operation)
}
