//! Types of `actions`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::types::CachedMeta;
use crate::support::{Blank, JsonObject, UnknownMembers, json_object};

/// The action to run and its input.
///
/// Request body of [`Client::call_action`](crate::runtime::Client::call_action).
#[must_use]
#[non_exhaustive]
pub struct CallActionBody {
    /// Type of the action to run. At most 200 characters.
    pub r#type: String,
    /// Input data of the action.
    pub input: JsonObject,
    unknown: UnknownMembers,
}
json_object! {
    CallActionBody {
        required r#type = "type",
        required input = "input",
        _ = unknown
    }
}

impl CallActionBody {
    /// Creates a value with all required members.
    pub fn new(r#type: impl Into<String>, input: impl serde::Serialize) -> Self {
        Self {
            r#type: r#type.into(),
            input: JsonObject::of(input),
            ..Blank::blank()
        }
    }
}

/// Output of the action.
///
/// Response of [`Client::call_action`](crate::runtime::Client::call_action).
#[non_exhaustive]
pub struct CallActionResponse {
    /// Data that the action returned.
    pub output: JsonObject,
    pub meta: CachedMeta,
    unknown: UnknownMembers,
}
json_object! {
    CallActionResponse {
        required output = "output",
        required meta = "meta",
        _ = unknown
    }
}
