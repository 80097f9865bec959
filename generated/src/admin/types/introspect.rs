//! Types of `introspect`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::support::{Blank, UnknownMembers, json_object};

/// Request body of [`Client::introspect`](crate::admin::Client::introspect).
#[must_use]
#[non_exhaustive]
pub struct IntrospectBody {
    pub bot_id: String,
    unknown: UnknownMembers,
}
json_object! {
    IntrospectBody {
        required bot_id = "botId",
        _ = unknown
    }
}

impl IntrospectBody {
    /// Creates a value with all required members.
    pub fn new(bot_id: impl Into<String>) -> Self {
        Self {
            bot_id: bot_id.into(),
            ..Blank::blank()
        }
    }
}

/// Response of [`Client::introspect`](crate::admin::Client::introspect).
#[non_exhaustive]
pub struct IntrospectResponse {
    pub workspace_id: String,
    pub bot_id: String,
    pub user_id: String,
    unknown: UnknownMembers,
}
json_object! {
    IntrospectResponse {
        required workspace_id = "workspaceId",
        required bot_id = "botId",
        required user_id = "userId",
        _ = unknown
    }
}
