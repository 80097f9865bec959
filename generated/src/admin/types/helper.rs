//! Types of `helper`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::support::{Blank, JsonObject, Nullable, UnknownMembers, json_object};

/// The VRL script and the data it works on.
///
/// Request body of [`Client::run_vrl`](crate::admin::Client::run_vrl).
#[must_use]
#[non_exhaustive]
pub struct RunVrlBody {
    pub data: JsonObject,
    pub script: String,
    unknown: UnknownMembers,
}
json_object! {
    RunVrlBody {
        required data = "data",
        required script = "script",
        _ = unknown
    }
}

impl RunVrlBody {
    /// Creates a value with all required members.
    pub fn new(data: impl serde::Serialize, script: impl Into<String>) -> Self {
        Self {
            data: JsonObject::of(data),
            script: script.into(),
            ..Blank::blank()
        }
    }
}

/// Response of [`Client::run_vrl`](crate::admin::Client::run_vrl).
#[non_exhaustive]
pub struct RunVrlResponse {
    pub data: JsonObject,
    pub result: Nullable<serde_json::Value>,
    unknown: UnknownMembers,
}
json_object! {
    RunVrlResponse {
        required data = "data",
        three_state result = "result",
        _ = unknown
    }
}
