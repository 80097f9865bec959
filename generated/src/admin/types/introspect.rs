//! Types of `introspect`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::support::json_object;

/// Body of [`Client::introspect`](crate::admin::Client::introspect).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct IntrospectBody {
    pub bot_id: String,
}
json_object! {
    IntrospectBody {
        required bot_id = "botId",
    }
}

impl IntrospectBody {
    /// With all that is required.
    pub fn new(bot_id: impl Into<String>) -> Self {
        Self { bot_id: bot_id.into() }
    }
}

/// The call succeeded.
///
/// Answer of [`Client::introspect`](crate::admin::Client::introspect).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IntrospectResponse {
    pub workspace_id: String,
    pub bot_id: String,
    pub user_id: String,
}
json_object! {
    IntrospectResponse {
        required workspace_id = "workspaceId",
        required bot_id = "botId",
        required user_id = "userId",
    }
}
