//! Types of `helper`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::support::{JsonObject, Nullable, json_object};

/// The VRL script and the data it works on.
///
/// Body of [`Client::run_vrl`](crate::admin::Client::run_vrl).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RunVrlBody {
    pub data: JsonObject,
    pub script: String,
}
json_object! {
    RunVrlBody {
        required data = "data",
        required script = "script",
    }
}

impl RunVrlBody {
    /// With all that is required.
    pub fn new(data: impl serde::Serialize, script: impl Into<String>) -> Self {
        Self {
            data: JsonObject::of(data),
            script: script.into(),
        }
    }
}

/// The call succeeded.
///
/// Answer of [`Client::run_vrl`](crate::admin::Client::run_vrl).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RunVrlResponse {
    pub data: JsonObject,
    pub result: Nullable<serde_json::Value>,
}
json_object! {
    RunVrlResponse {
        required data = "data",
        three_state result = "result",
    }
}
