//! Request bodies: bytes with a media type, and the encoding of forms.

use std::borrow::Cow;

use serde::Serialize;

use super::JsonObject;
use super::encode::Query;
use super::error::Error;
use super::operation::Parameter;
use super::tree::Tree as Value;
use super::upload::Upload;

/// A body ready to be sent.
#[derive(Clone)]
pub(super) struct Body {
    pub(super) media_type: Cow<'static, str>,
    pub(super) upload: Upload,
}

impl Body {
    pub(super) fn new(media_type: impl Into<Cow<'static, str>>, upload: impl Into<Upload>) -> Self {
        Self {
            media_type: media_type.into(),
            upload: upload.into(),
        }
    }

    /// A JSON body.
    pub(super) fn json<T: Serialize + ?Sized>(value: &T) -> Result<Self, Error> {
        let bytes = super::json::to_vec(value).map_err(|cause| unwritable(&cause))?;
        Ok(Self::new("application/json", bytes))
    }

    /// The body as a JSON object. `None` if it is not one.
    pub(super) fn object(&self) -> Option<JsonObject> {
        let json = self.media_type.ends_with("json");
        serde_json::from_slice(self.upload.bytes().filter(|_| json)?).ok()
    }

    /// A form body. `value` must be an object. `fields` describes the members that are not encoded like the fields of
    /// forms.
    pub(super) fn form<T: Serialize + ?Sized>(value: &T, fields: &[Parameter]) -> Result<Self, Error> {
        // Converted through text, so that numbers keep their digits.
        form(&Value::of(value).map_err(|cause| unwritable(&cause))?, fields)
    }
}

fn unwritable(cause: &serde_json::Error) -> Error {
    Error::invalid(format!("the body can't be serialized: {cause}"))
}

/// Writes a form: lists repeat their key, objects are JSON, null is omitted.
fn form(value: &Value, fields: &[Parameter]) -> Result<Body, Error> {
    let members = value
        .as_object()
        .ok_or_else(|| Error::invalid("the body of a form must be an object"))?;
    let mut query = Query::default();
    for (name, value) in members.iter() {
        match (fields.iter().find(|field| field.name == name), value) {
            (Some(field), _) => query.push(field, value),
            (None, Value::Null) => {}
            (None, Value::Array(items)) => items
                .iter()
                .for_each(|item| query.pair(name, &super::flatten::text(item))),
            (None, _) => query.pair(name, &super::flatten::text(value)),
        }
    }
    Ok(Body::new("application/x-www-form-urlencoded", query.finish()))
}
