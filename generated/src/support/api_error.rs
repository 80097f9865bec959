//! What a service says of a failed call, read leniently: what is not of that form stays text.

use std::fmt;

use serde_json::Value;

use super::{JsonObject, error_text};

/// An error as the service describes it: `{"id", "code", "type", "message", "metadata"}`, of which only `type` must be
/// there. Other members are kept too.
#[derive(Debug, Clone, PartialEq)]
pub struct ApiError {
    type_name: String,
    members: JsonObject,
}

impl ApiError {
    /// The id of this one error, to be told to those who run the service.
    pub fn id(&self) -> Option<&str> {
        self.text("id")
    }

    /// The code that goes with the type. Usually, but not always, the HTTP status.
    pub fn code(&self) -> Option<i64> {
        self.member("code")?.as_i64()
    }

    /// The name of the error's type (`ResourceNotFound`).
    pub fn type_name(&self) -> &str {
        &self.type_name
    }

    /// What happened, for people. Empty when the service said nothing.
    pub fn message(&self) -> &str {
        self.text("message").unwrap_or_default()
    }

    /// What else the service says about it.
    pub fn metadata(&self) -> Option<&Value> {
        self.member("metadata")
            .filter(|metadata| !metadata.is_null())
    }

    /// Any member of the error, by its name on the wire: what this type has no question for.
    pub fn member(&self, name: &str) -> Option<&Value> {
        self.members.get(name)
    }

    /// All members of the error, as they came.
    pub fn members(&self) -> &JsonObject {
        &self.members
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.member(name)?.as_str()
    }

    /// Reads the body of a failed response; `None` when it is not a JSON object with a `type`.
    pub(super) fn parse(body: &[u8]) -> Option<Self> {
        let Ok(Value::Object(members)) = serde_json::from_slice(body) else {
            return None;
        };
        let type_name = members.get("type")?.as_str()?.to_owned();
        Some(Self { type_name, members })
    }
}

/// One line of bounded length, whatever the service said.
impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.message().is_empty() {
            return error_text::write(formatter, &self.type_name);
        }
        let text = format!("{}: {}", self.type_name, self.message());
        error_text::write(formatter, &text)
    }
}
