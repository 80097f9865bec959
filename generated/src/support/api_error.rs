//! What a service says of a failed call, read leniently: what is not of that form stays text.

use std::fmt;

use serde_json::Value;

/// An error as the service describes it: `{"id", "code", "type", "message", "metadata"}`, of which only `type` must be
/// there.
#[derive(Debug, Clone, PartialEq)]
pub struct ApiError {
    id: Option<String>,
    code: Option<i64>,
    type_name: String,
    message: String,
    metadata: Option<Value>,
}

impl ApiError {
    /// The id of this one error, to be told to those who run the service.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The code that goes with the type. Usually, but not always, the HTTP status.
    pub fn code(&self) -> Option<i64> {
        self.code
    }

    /// The name of the error's type (`ResourceNotFound`).
    pub fn type_name(&self) -> &str {
        &self.type_name
    }

    /// What happened, for people. Empty when the service said nothing.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What else the service says about it.
    pub fn metadata(&self) -> Option<&Value> {
        self.metadata.as_ref()
    }

    /// Reads the body of a failed answer; `None` when it is no JSON object with a `type`.
    pub(super) fn parse(body: &[u8]) -> Option<Self> {
        let Ok(Value::Object(mut members)) = serde_json::from_slice(body) else {
            return None;
        };
        let mut text = |name: &str| match members.remove(name) {
            Some(Value::String(text)) => Some(text),
            _ => None,
        };
        Some(Self {
            type_name: text("type")?,
            id: text("id"),
            message: text("message").unwrap_or_default(),
            code: members.get("code").and_then(Value::as_i64),
            metadata: members
                .remove("metadata")
                .filter(|metadata| !metadata.is_null()),
        })
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.type_name)?;
        if !self.message.is_empty() {
            write!(formatter, ": {}", self.message)?;
        }
        Ok(())
    }
}
