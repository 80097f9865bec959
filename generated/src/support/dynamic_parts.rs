//! Parts of a multipart body from JSON, for calls by name.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::JsonObject;
use super::decode::is_json;
use super::error::Error;
use super::multipart::{Multipart, Part};
use super::operation::PartEncoding;

/// The one member of an object that is a file.
const FILE: &str = "$file";

/// The body, with a part for each member. Strings, numbers and booleans become text parts. Each item of a list is a
/// part, an object is JSON, and null is omitted. An object with the only member `$file` is a file: `base64` or `text`
/// is its content; `name` and `media_type` are optional. Parts with a declared encoding follow it.
pub(super) fn multipart(body: &Value, encodings: &'static [PartEncoding]) -> Result<Multipart, Error> {
    let Value::Object(members) = body else {
        return Err(Error::invalid(
            "a multipart body must be an object, with a member for each part",
        ));
    };
    let mut parts = Multipart::new();
    for (name, value) in members {
        let encoding = encodings.iter().find(|one| one.name == name);
        if let (Value::Object(_), Some(one)) = (value, encoding.filter(|one| one.members)) {
            parts = parts.set_members(one.name, value);
            continue;
        }
        let separator = encoding.and_then(|one| one.separator);
        if let (Value::Array(items), Some(separator)) = (value, separator) {
            let items = items.iter().filter(|item| !item.is_null()).cloned();
            parts = parts.part(name, Part::joined(separator, items));
            continue;
        }
        let values = match value {
            Value::Array(items) => items.as_slice(),
            value => std::slice::from_ref(value),
        };
        for value in values {
            let media_type = encoding.and_then(|one| one.media_type);
            if let Some(part) = part(name, value, media_type)? {
                parts = parts.part(name, part);
            }
        }
    }
    Ok(parts)
}

/// One part. `media_type` is that of the document.
fn part(name: &str, value: &Value, media_type: Option<&str>) -> Result<Option<Part>, Error> {
    let own = value.as_object().filter(|members| members.len() == 1);
    if let Some(value) = own.and_then(|members| members.get(FILE)) {
        return file(name, value, media_type).map(Some);
    }
    let json = media_type.is_some_and(is_json);
    let part = match value {
        Value::Null => return Ok(None),
        Value::Object(_) | Value::Array(_) => Part::json(value),
        value if json => Part::json(value),
        value => Part::value(value.clone()),
    };
    Ok(Some(match media_type {
        Some(media_type) => part.media_type(media_type),
        None => part,
    }))
}

fn file(name: &str, value: &Value, media_type: Option<&str>) -> Result<Part, Error> {
    let wrong = |message: &str| Error::invalid(format!("the file `{name}` {message}"));
    let empty = JsonObject::new();
    let members = value.as_object().unwrap_or(&empty);
    let text = |member: &str| match members.get(member) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.as_str())),
        Some(_) => Err(wrong(&format!("has a `{member}` that is not a string"))),
    };
    let content = match (text("base64")?, text("text")?) {
        (Some(encoded), None) => STANDARD
            .decode(encoded)
            .map_err(|_| wrong("has a `base64` that is not valid base64"))?,
        (None, Some(text)) => text.as_bytes().to_vec(),
        _ => return Err(wrong("must have either `base64` or `text`")),
    };
    // Services recognise files by their names.
    let mut part = Part::new(content).file_name(text("name")?.unwrap_or(name));
    if let Some(media_type) = text("media_type")?.or(media_type) {
        part = part.media_type(media_type);
    }
    Ok(part)
}
