//! From the bytes of a successful response to the type that the caller wants. The only code that is compiled once per
//! response type.

use http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;
use serde_json::{Number, Value};

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
    // Checking the encoding of the whole body takes a fraction of the time of checking each string in it.
    let Ok(text) = std::str::from_utf8(body) else {
        return not_utf_8(body);
    };
    serde_json::from_str(text).or_else(|error| {
        let Some(text) = with_integers(body) else {
            return Err(explain::<T>(body, error));
        };
        serde_json::from_str(&text).map_err(|error| explain::<T>(text.as_bytes(), error))
    })
}

/// Reads a body with bytes that are not UTF-8. It is valid if nothing reads them.
#[cold]
fn not_utf_8<T: DeserializeOwned>(body: &[u8]) -> Result<T, Unreadable> {
    let mut reader = serde_json::Deserializer::from_slice(body);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(unreadable)?;
    match reader.end() {
        Ok(()) => Ok(value),
        Err(error) => Err(behind(error)),
    }
}

/// Returns the body with `1` for each `1.0`, and `1000` for each `1e3`, if it has such numbers. To JSON Schema these
/// are integers, and some services write all numbers with a point.
#[cold]
fn with_integers(body: &[u8]) -> Option<String> {
    let mut value: Value = serde_json::from_slice(body).ok()?;
    if !write_integers(&mut value) {
        return None;
    }
    serde_json::to_string(&value).ok()
}

/// Writes `1` for each `1.0` in a value. True if there was one.
pub(super) fn write_integers(value: &mut Value) -> bool {
    let mut found = false;
    let mut todo = vec![value];
    while let Some(next) = todo.pop() {
        match next {
            Value::Array(items) => todo.extend(items),
            Value::Object(members) => todo.extend(members.values_mut()),
            Value::Number(number) => {
                if let Some(whole) = whole(number) {
                    *number = whole.into();
                    found = true;
                }
            }
            _ => {}
        }
    }
    found
}

/// Above this, not all integers are floats.
const LARGEST: f64 = 9_007_199_254_740_992.0;

/// Returns the integer that is written as a float.
#[allow(clippy::cast_possible_truncation, reason = "it is an integer and within the range")]
pub(super) fn whole(number: &Number) -> Option<i64> {
    let float = number.is_f64().then(|| number.as_f64()).flatten()?;
    (float.fract() == 0.0 && float.abs() <= LARGEST).then_some(float as i64)
}

/// Reads the part of the body at this JSON pointer.
#[cold]
pub(super) fn part<T: DeserializeOwned>(completed: &Completed, part: &Value, place: &str) -> Result<T, Error> {
    let text = part.to_string();
    value(text.as_bytes()).map_err(|why| completed.unreadable_part(text.into(), why.inside(place).without_position()))
}

/// Reads an unreadable body again and records where it fails. This is too slow for valid responses.
#[cold]
fn explain<T: DeserializeOwned>(body: &[u8], error: serde_json::Error) -> Unreadable {
    let mut reader = serde_json::Deserializer::from_slice(body);
    match serde_path_to_error::deserialize::<_, T>(&mut reader) {
        Err(error) => unreadable(error),
        Ok(_) => behind(error),
    }
}

fn unreadable(error: serde_path_to_error::Error<serde_json::Error>) -> Unreadable {
    Unreadable::Form {
        path: place(error.path()),
        source: error.into_inner(),
    }
}

/// The error for text after the value.
fn behind(error: serde_json::Error) -> Unreadable {
    Unreadable::Form {
        path: ".".to_owned(),
        source: error,
    }
}

/// The place of an error. Within damaged JSON the last part of the path may be unknown, and is left out.
fn place(path: &serde_path_to_error::Path) -> String {
    let text = path.to_string();
    let known = text.strip_suffix('?').unwrap_or(&text);
    match known.trim_end_matches('.') {
        "" => ".".to_owned(),
        known => known.to_owned(),
    }
}

/// Reads the data of an event: JSON, or else text. Data that is declared as text may look like JSON of another form.
pub(super) fn event<T: DeserializeOwned>(data: &str) -> Result<T, Unreadable> {
    serde_json::from_str(data).or_else(|error| {
        let text = || T::deserialize(Value::String(data.to_owned()));
        if error.is_data() {
            value(data.as_bytes()).or_else(|why| text().map_err(|_| why))
        } else {
            text().or_else(|_| value(data.as_bytes()))
        }
    })
}

/// Reads the data of an event as JSON, or else as text. `None` if it has another form.
pub fn event_data<T: DeserializeOwned>(data: &str) -> Option<T> {
    event(data).ok()
}

/// Reads an event whose name decides how its data is read.
pub(super) fn named_event<T: DeserializeOwned>(name: &str, data: &str) -> Result<T, Unreadable> {
    let pair = Value::Array(vec![Value::String(name.to_owned()), Value::String(data.to_owned())]);
    let source = |source| Unreadable::Form {
        path: String::new(),
        source,
    };
    T::deserialize(pair).map_err(source)
}

/// Reads UTF-8. If the document leaves the media type open, or offers JSON too, and the response is declared as JSON,
/// reads the text in it.
pub(super) fn text(completed: &Completed) -> Result<String, Error> {
    let open = matches!(completed.call.target, Target::Operation(operation) if operation.accept.contains('*') || operation.accept.contains("json"));
    if open && declares_json(completed) {
        return json(completed);
    }
    utf_8(completed)
}

/// True if the response declares JSON.
pub(super) fn declares_json(completed: &Completed) -> bool {
    let declared = completed.response.headers().get(CONTENT_TYPE);
    let declared = declared.and_then(|it| it.to_str().ok());
    declared.is_some_and(is_json)
}

/// Reads UTF-8.
pub(super) fn utf_8(completed: &Completed) -> Result<String, Error> {
    std::str::from_utf8(completed.response.body())
        .map(ToOwned::to_owned)
        .map_err(|_| completed.unreadable(Unreadable::NotText))
}

/// True if this `Content-Type` declares JSON.
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    let essence = essence.to_ascii_lowercase();
    let (_, subtype) = essence.split_once('/').unwrap_or_default();
    subtype.split(['.', '-', '+']).any(|word| word == "json")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn integers_may_be_written_with_a_point() {
        let read = |text: &str| value::<BTreeMap<String, Vec<i64>>>(text.as_bytes());
        let counts = read(r#"{"a": [1.0, 2, -3.0], "b": [4e1, 9007199254740992.0]}"#).unwrap();
        assert_eq!(counts["a"], [1, 2, -3]);
        assert_eq!(counts["b"], [40, 9_007_199_254_740_992]);
        assert!(read(r#"{"a": [1.0, 1.5]}"#).is_err());
        assert!(read(r#"{"a": [1.0e300]}"#).is_err());
        // The error is that of the string, not of the number.
        let error = read(r#"{"a": [1.0, "x.0"]}"#).unwrap_err();
        assert!(matches!(error, Unreadable::Form { path, .. } if path == "a[1]"));
        assert_eq!(event::<i64>("7.0").unwrap(), 7);
        assert_eq!(event::<String>("not JSON").unwrap(), "not JSON");
    }
}
