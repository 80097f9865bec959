//! Request bodies: bytes with a media type, and how forms and multipart forms become them.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

use super::JsonObject;
use super::encode::Query;
use super::error::Error;
use super::retry::random;
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

    /// The JSON object that it is; `None` where it is not one.
    pub(super) fn object(&self) -> Option<JsonObject> {
        let json = self.media_type.ends_with("json");
        serde_json::from_slice(self.upload.bytes().filter(|_| json)?).ok()
    }

    /// A form body. `value` must be an object.
    pub(super) fn form<T: Serialize + ?Sized>(value: &T) -> Result<Self, Error> {
        form(&super::json::to_value(value).map_err(|cause| unwritable(&cause))?)
    }
}

fn unwritable(cause: &serde_json::Error) -> Error {
    Error::invalid(format!("the body can't be written: {cause}"))
}

/// Writes a form: lists repeat their key, objects are JSON, null is left out.
fn form(value: &Value) -> Result<Body, Error> {
    let members = value
        .as_object()
        .ok_or_else(|| Error::invalid("the body of a form must be an object"))?;
    let mut query = Query::default();
    for (name, value) in members {
        match value {
            Value::Null => {}
            Value::Array(items) => items
                .iter()
                .for_each(|item| query.pair(name, &super::flatten::text(item))),
            _ => query.pair(name, &super::flatten::text(value)),
        }
    }
    Ok(Body::new(
        "application/x-www-form-urlencoded",
        query.finish(),
    ))
}

/// A `multipart/form-data` body, part by part.
///
/// Written here and not by the HTTP library: that one can't be cloned for a second try, sends line breaks in file
/// names as they are, and field names in a form that RFC 7578 forbids.
#[derive(Clone, Default)]
pub struct Multipart {
    parts: Vec<Part>,
    failure: Option<String>,
}

#[derive(Clone)]
struct Part {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    value: Bytes,
}

impl Multipart {
    /// A body without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    #[must_use]
    pub fn text(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.part(name.into(), None, None, value.into().into())
    }

    /// Adds a value as JSON. One that can't be written is kept as an error, which comes out when the call is sent.
    #[must_use]
    pub fn json<T: Serialize + ?Sized>(mut self, name: impl Into<String>, value: &T) -> Self {
        let name = name.into();
        match super::json::to_vec(value) {
            Ok(value) => self.part(
                name,
                None,
                Some("application/json".to_owned()),
                value.into(),
            ),
            Err(cause) => {
                self.failure = Some(format!("part `{name}` can't be written: {cause}"));
                self
            }
        }
    }

    /// Adds a file: its name, its media type, and its content.
    #[must_use]
    pub fn bytes(
        self,
        name: impl Into<String>,
        file_name: impl Into<String>,
        content_type: impl Into<String>,
        value: impl Into<Bytes>,
    ) -> Self {
        self.part(
            name.into(),
            Some(file_name.into()),
            Some(content_type.into()),
            value.into(),
        )
    }

    fn part(
        mut self,
        name: String,
        file_name: Option<String>,
        content_type: Option<String>,
        value: Bytes,
    ) -> Self {
        if content_type
            .as_deref()
            .is_some_and(|text| text.contains(|c: char| c.is_control() || !c.is_ascii()))
        {
            self.failure = Some(format!(
                "the media type of part `{name}` can't stand in a header"
            ));
        }
        self.parts.push(Part {
            name,
            file_name,
            content_type,
            value,
        });
        self
    }

    /// The body, under a boundary that nobody can foresee.
    pub(super) fn into_body(self) -> Result<Body, Error> {
        if let Some(failure) = self.failure {
            return Err(Error::invalid(failure));
        }
        let boundary = format!("{:016x}{:016x}", random(), random());
        let mut bytes = Vec::new();
        for part in &self.parts {
            let file_name = part
                .file_name
                .as_ref()
                .map(|name| format!("; filename=\"{}\"", escape(name)));
            let content_type = part
                .content_type
                .as_ref()
                .map(|text| format!("\r\nContent-Type: {text}"));
            let head = format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"{}{}\r\n\r\n",
                escape(&part.name),
                file_name.unwrap_or_default(),
                content_type.unwrap_or_default(),
            );
            bytes.extend_from_slice(head.as_bytes());
            bytes.extend_from_slice(&part.value);
            bytes.extend_from_slice(b"\r\n");
        }
        bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        Ok(Body::new(
            format!("multipart/form-data; boundary={boundary}"),
            bytes,
        ))
    }
}

/// Names and sizes, never contents.
impl fmt::Debug for Multipart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_map()
            .entries(self.parts.iter().map(|part| (&part.name, part.value.len())))
            .finish()
    }
}

/// A name in quotes, escaped as browsers do it (WHATWG HTML, "multipart/form-data encoding algorithm").
fn escape(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
