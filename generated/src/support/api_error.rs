//! Errors that a service describes in a response, read leniently: a body of another form stays text. The form of a
//! service's own errors is static data; the form of RFC 9457 is always known.

use std::fmt;

use http::header::{CONTENT_TYPE, HeaderMap};
use serde_json::{Map, Value};

use super::spec::ErrorShape;
use super::{JsonObject, error_text};

/// The form of RFC 9457.
static PROBLEM: ErrorShape = ErrorShape {
    type_name: "type",
    title: "title",
    message: "detail",
    code: "status",
    id: "instance",
    metadata: "",
};

/// The type of a problem whose status is all there is to know (RFC 9457, section 4.2.1).
const NO_TYPE: &str = "about:blank";

/// An error as the service describes it: in its own form, or as problem details (RFC 9457). In its own form, only the
/// type is required. All other members are kept.
///
/// The methods return the texts of the service unchanged. `Display` is one line of bounded length, and neither that nor
/// `Debug` contains a credential of the client, even if the service sends one back.
#[derive(Clone)]
pub struct ApiError {
    type_name: String,
    members: JsonObject,
    shape: &'static ErrorShape,
    /// The error as it is shown, if it contains a credential that had to be removed.
    shown: Option<Box<Self>>,
}

impl ApiError {
    /// The id of this error, to report to the operators of the service. For problem details, the `instance`.
    pub fn id(&self) -> Option<&str> {
        self.text(self.shape.id)
    }

    /// The code of the type. Usually, but not always, the HTTP status.
    pub fn code(&self) -> Option<i64> {
        self.at(self.shape.code)?.as_i64()
    }

    /// The name of the error's type (`ResourceNotFound`), or its URI.
    pub fn type_name(&self) -> &str {
        &self.type_name
    }

    /// The kind of error, for people. Only problem details have it.
    pub fn title(&self) -> Option<&str> {
        self.text(self.shape.title)
    }

    /// The error message, for people. Empty if the service gave no message.
    pub fn message(&self) -> &str {
        self.text(self.shape.message).unwrap_or_default()
    }

    /// Additional data that the service gives.
    pub fn metadata(&self) -> Option<&Value> {
        self.at(self.shape.metadata).filter(|metadata| !metadata.is_null())
    }

    /// Any member of the body, by its name on the wire, such as one without a method here.
    pub fn member(&self, name: &str) -> Option<&Value> {
        self.members.get(name)
    }

    /// All members of the body, unchanged.
    pub fn members(&self) -> &JsonObject {
        &self.members
    }

    /// The title and the message, of any length.
    pub(super) fn summary(&self) -> String {
        let title = self.title().filter(|title| !title.is_empty());
        let title = title.unwrap_or(&self.type_name);
        match self.message() {
            "" => title.to_owned(),
            message => format!("{title}: {message}"),
        }
    }

    fn text(&self, path: &str) -> Option<&str> {
        self.at(path)?.as_str()
    }

    fn at(&self, path: &str) -> Option<&Value> {
        at(&self.members, path)
    }

    /// Reads the body of a failed response. `None` if it has neither the form of the service nor that of problem
    /// details.
    pub(super) fn parse(body: &[u8], headers: &HeaderMap, shape: Option<&'static ErrorShape>) -> Option<Self> {
        let problem = is_problem(headers);
        if shape.is_none() && !problem {
            return None;
        }
        let Ok(Value::Object(members)) = serde_json::from_slice(body) else {
            return None;
        };
        let name = |shape: &ErrorShape| Some(at(&members, shape.type_name)?.as_str()?.to_owned());
        let (type_name, shape) = match shape.and_then(|shape| Some((name(shape)?, shape))) {
            // A body declared as problem details has a title and a detail.
            Some(own) if !problem => own,
            _ if problem => (name(&PROBLEM).unwrap_or_else(|| NO_TYPE.to_owned()), &PROBLEM),
            _ => return None,
        };
        Some(Self {
            type_name,
            members: members.into(),
            shape,
            shown: None,
        })
    }

    /// Removes these secrets from `Display` and `Debug`.
    pub(super) fn hide(&mut self, secrets: &[String]) {
        let hidden = |text: &str| error_text::without(text, secrets).unwrap_or_else(|| text.to_owned());
        let shown = Self {
            type_name: hidden(&self.type_name),
            members: self
                .members
                .iter()
                .map(|(name, value)| (hidden(name), hide(value, &hidden)))
                .collect(),
            shape: self.shape,
            shown: None,
        };
        self.shown = (shown != *self).then(|| Box::new(shown));
    }
}

/// The value with all its texts hidden.
fn hide(value: &Value, hidden: &impl Fn(&str) -> String) -> Value {
    match value {
        Value::String(text) => hidden(text).into(),
        Value::Array(items) => items.iter().map(|item| hide(item, hidden)).collect(),
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| (hidden(name), hide(value, hidden)));
            Value::Object(members.collect())
        }
        Value::Number(number) => {
            let text = number.to_string();
            let shown = hidden(&text);
            if shown == text { value.clone() } else { shown.into() }
        }
        Value::Null | Value::Bool(_) => value.clone(),
    }
}

/// The member at this path (`error.message`).
fn at<'m>(members: &'m Map<String, Value>, path: &str) -> Option<&'m Value> {
    let mut names = path.split('.');
    let mut value = members.get(names.next()?)?;
    for name in names {
        value = value.get(name)?;
    }
    Some(value)
}

/// True if the `Content-Type` declares problem details.
fn is_problem(headers: &HeaderMap) -> bool {
    headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok()?.split(';').next())
        .is_some_and(|essence| essence.trim().eq_ignore_ascii_case("application/problem+json"))
}

/// One line of bounded length, whatever the service sends.
impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.shown.as_deref().unwrap_or(self);
        error_text::write(formatter, &shown.summary(), "")
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.shown.as_deref().unwrap_or(self);
        formatter
            .debug_struct("ApiError")
            .field("type_name", &shown.type_name)
            .field("members", &shown.members)
            .finish_non_exhaustive()
    }
}

/// Compares what the service sent.
impl PartialEq for ApiError {
    fn eq(&self, other: &Self) -> bool {
        self.type_name == other.type_name && self.members == other.members && self.shape == other.shape
    }
}
