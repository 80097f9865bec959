//! Multipart forms: parts with their names, media types and headers, and their encoding as one body.

use std::fmt;
use std::path::Path;

use bytes::{Bytes, BytesMut};
use serde::Serialize;

use super::argument::Argument;
use super::body::Body;
use super::error::Error;
use super::retry::random;
use super::tree::Tree;
use super::upload::Upload;
use super::{flatten, header};

/// The content of one part of a [`Multipart`] body, with its file name, media type and headers.
///
/// A value that can't be sent is kept as an error, which sending the call returns. `Debug` shows names and sizes, never
/// contents.
#[derive(Clone)]
#[must_use = "a part does nothing until it is added to a body"]
pub struct Part {
    content: Upload,
    file_name: Option<String>,
    media_type: Option<String>,
    headers: Vec<(String, String)>,
    failure: Option<String>,
}

impl Part {
    /// A part from bytes: from memory, a file or a stream.
    pub fn new(content: impl Into<Upload>) -> Self {
        Self {
            content: content.into(),
            file_name: None,
            media_type: None,
            headers: Vec::new(),
            failure: None,
        }
    }

    /// A part from text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(text.into())
    }

    /// A part from a value, as JSON.
    pub fn json<T: Serialize + ?Sized>(value: &T) -> Self {
        match super::json::to_vec(value) {
            Ok(bytes) => Self::new(bytes).media_type("application/json"),
            Err(cause) => Self::unserializable(&cause),
        }
    }

    /// A part from a single value: text, encoded as in a query, or JSON for a list or an object.
    pub fn value(value: impl Into<Argument>) -> Self {
        match value.into().into_value() {
            Ok(value @ (Tree::Array(_) | Tree::Object(_))) => Self::json(&value),
            Ok(value) => Self::text(flatten::text(&value)),
            Err(why) => Self::unserializable(&why),
        }
    }

    /// A part from several values, as one text with `separator` between them.
    pub fn joined(separator: &str, values: impl IntoIterator<Item = impl Into<Argument>>) -> Self {
        let values = values.into_iter().map(|value| value.into().into_value());
        let texts = values.map(|value| Ok(flatten::text(&value?).into_owned()));
        match texts.collect::<Result<Vec<_>, String>>() {
            Ok(texts) => Self::text(texts.join(separator)),
            Err(why) => Self::unserializable(&why),
        }
    }

    /// A part from a file, with the file's name. See [`Upload::file`].
    ///
    /// # Errors
    /// If the file does not exist or is not accessible.
    pub async fn file(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let part = Self::new(Upload::file(path).await?);
        Ok(match path.file_name() {
            Some(name) => part.file_name(name.to_string_lossy()),
            None => part,
        })
    }

    /// Sets the file name of the content.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the media type. By default, content with a file name has `application/octet-stream`.
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        let media_type = media_type.into();
        if media_type.contains(|c: char| c.is_control() || !c.is_ascii()) {
            self.fail("has a media type that is not valid in a header".to_owned());
        }
        self.media_type = Some(media_type);
        self
    }

    /// Adds a header of the part.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let (name, value) = (name.into(), value.into());
        let good = header::name(&name).and_then(|_| header::value(&name, &value));
        match good {
            Ok(_) => self.headers.push((name, value)),
            Err(message) => self.fail(format!("has a header that can't be sent: {message}")),
        }
        self
    }

    /// A part that makes the call fail before it is sent.
    fn unserializable(why: &dyn fmt::Display) -> Self {
        let mut part = Self::new("");
        part.fail(format!("can't be serialized: {why}"));
        part
    }

    fn fail(&mut self, message: String) {
        self.failure.get_or_insert(message);
    }

    /// The bytes before the content.
    fn head(&self, name: &str, boundary: &str) -> String {
        let mut head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
            escape(name)
        );
        if let Some(name) = &self.file_name {
            head.extend(["; filename=\"", &escape(name), "\""]);
        }
        // Some services fail for a file without a media type (RFC 7578, section 4.4).
        let of_file = self.file_name.as_ref().map(|_| "application/octet-stream");
        if let Some(media_type) = self.media_type.as_deref().or(of_file) {
            head.extend(["\r\nContent-Type: ", media_type]);
        }
        for (name, value) in &self.headers {
            head.extend(["\r\n", name, ": ", value]);
        }
        head.push_str("\r\n\r\n");
        head
    }
}

/// Anything that converts to an [`Upload`] can be the content of a part.
impl<T: Into<Upload>> From<T> for Part {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}

/// Shows names and sizes, never contents.
impl fmt::Debug for Part {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        formatter
            .debug_struct("Part")
            .field("content", &self.content)
            .field("file_name", &self.file_name)
            .field("media_type", &self.media_type)
            .field("headers", &headers)
            .finish_non_exhaustive()
    }
}

/// A multipart body, part by part: `multipart/form-data`, unless the operation has another media type.
///
/// Written here instead of by the HTTP library. The library's form can't be cloned for a retry, sends line breaks in
/// file names unescaped, and writes field names in a form that RFC 7578 forbids.
#[derive(Clone, Default)]
pub struct Multipart {
    parts: Vec<(String, Part)>,
}

impl Multipart {
    /// A body without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text part.
    #[must_use]
    pub fn text(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.part(name, Part::text(value))
    }

    /// Adds a JSON part. A value that can't be serialized is kept as an error, which sending the call returns.
    #[must_use]
    pub fn json<T: Serialize + ?Sized>(self, name: impl Into<String>, value: &T) -> Self {
        self.part(name, Part::json(value))
    }

    /// Adds a file, with its name, media type and content.
    #[must_use]
    pub fn bytes(
        self,
        name: impl Into<String>,
        file_name: impl Into<String>,
        content_type: impl Into<String>,
        value: impl Into<Bytes>,
    ) -> Self {
        let part = Part::new(value.into());
        self.part(name, part.file_name(file_name).media_type(content_type))
    }

    /// Adds a part. Several parts can have the same name.
    #[must_use]
    pub fn part(mut self, name: impl Into<String>, part: impl Into<Part>) -> Self {
        self.parts.push((name.into(), part.into()));
        self
    }

    /// Adds parts of the same name. `media_type` is for those that have none of their own.
    #[must_use]
    pub fn set(
        mut self,
        name: &'static str,
        media_type: Option<&'static str>,
        parts: impl IntoIterator<Item = Part>,
    ) -> Self {
        self.parts.retain(|(other, _)| other != name);
        for mut part in parts {
            if let (None, Some(media_type)) = (&part.media_type, media_type) {
                part = part.media_type(media_type);
            }
            self.parts.push((name.to_owned(), part));
        }
        self
    }

    /// Adds files of the same name. A file without a file name gets the part's name, since services recognise files by
    /// it.
    #[must_use]
    pub fn set_files(
        self,
        name: &'static str,
        media_type: Option<&'static str>,
        files: impl IntoIterator<Item = impl Into<Part>>,
    ) -> Self {
        let named = files.into_iter().map(Into::into).map(|mut file: Part| {
            file.file_name.get_or_insert_with(|| name.to_owned());
            file
        });
        let media_type = media_type.unwrap_or("application/octet-stream");
        self.set(name, Some(media_type), named)
    }

    /// Adds a part for each member of an object, and of the objects in it: `name[member]`, as the style `deepObject`
    /// has them in a query. A value that can't be serialized is kept as an error, which sending the call returns.
    #[must_use]
    pub fn set_members<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        let member = format!("{name}[");
        self.parts
            .retain(|(other, _)| other != name && !other.starts_with(&member));
        match Argument::of(value).into_value() {
            Ok(value) => flatten::members_of(name, &value, &mut |name, text| {
                self.parts.push((name.to_owned(), Part::text(text)));
            }),
            Err(why) => {
                self.parts.push((name.to_owned(), Part::unserializable(&why)));
            }
        }
        self
    }

    /// The encoded body, with an unpredictable boundary.
    pub(super) fn into_body(self, media_type: &str) -> Result<Body, Error> {
        let boundary = format!("{:016x}{:016x}", random(), random());
        let mut pieces = Vec::new();
        let mut bytes = BytesMut::new();
        for (name, part) in self.parts {
            if let Some(failure) = part.failure {
                return Err(Error::invalid(format!("part `{name}` {failure}")));
            }
            bytes.extend_from_slice(part.head(&name, &boundary).as_bytes());
            if let Some(content) = part.content.plain_bytes() {
                bytes.extend_from_slice(content);
            } else {
                pieces.push(bytes.split().into());
                pieces.push(part.content);
            }
            bytes.extend_from_slice(b"\r\n");
        }
        bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        let media_type = format!("{media_type}; boundary={boundary}");
        if pieces.is_empty() {
            return Ok(Body::new(media_type, bytes));
        }
        pieces.push(bytes.into());
        Ok(Body::new(media_type, Upload::sequence(pieces)))
    }
}

/// Shows names and sizes, never contents.
impl fmt::Debug for Multipart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.parts.iter();
        formatter
            .debug_map()
            .entries(parts.map(|(name, part)| (name, part.content.length())))
            .finish()
    }
}

/// The name in quotes, escaped as browsers do (WHATWG HTML, "multipart/form-data encoding algorithm").
fn escape(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
