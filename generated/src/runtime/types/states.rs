//! Types of `states`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::types::CachedMeta;
use crate::support::{
    Blank, DateTime, JsonObject, Nullable, UnknownMembers, UnknownValue, json_object,
    made_from, open_enum,
};

/// Stored data that belongs to one resource, such as a bot, a conversation or a user.
///
/// Part of [`GetStateResponse`](crate::runtime::types::GetStateResponse) and [`StateResponse`](crate::runtime::types::StateResponse).
#[non_exhaustive]
pub struct State {
    /// Identifier of the state. 28 to 36 characters.
    pub id: String,
    /// When the state was created (ISO 8601).
    pub created_at: DateTime,
    /// When the state was last updated (ISO 8601).
    pub updated_at: DateTime,
    /// Identifier of the bot. 28 to 36 characters.
    pub bot_id: String,
    /// The conversation's identifier. 28 to 36 characters.
    pub conversation_id: Option<String>,
    /// The user's identifier. 28 to 36 characters.
    pub user_id: Option<String>,
    /// Name of the state, as the bot definition declares it. At most 200 characters.
    pub name: String,
    /// Kind of resource that the state belongs to.
    pub r#type: StateType,
    /// Data of the state, in the shape that the bot defines.
    pub payload: JsonObject,
    unknown: UnknownMembers,
}
json_object! {
    State {
        required id = "id",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required bot_id = "botId",
        optional conversation_id = "conversationId",
        optional user_id = "userId",
        required name = "name",
        required r#type = "type",
        required payload = "payload",
        _ = unknown
    }
}

/// Kind of resource that the state belongs to.
///
/// Part of [`State`](crate::runtime::types::State).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StateType {
    /// `conversation`
    Conversation,
    /// `user`
    User,
    /// `bot`
    Bot,
    /// `integration`
    Integration,
    /// `workflow`
    Workflow,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    StateType: Unknown {
        Conversation = "conversation", User = "user", Bot = "bot", Integration = "integration",
        Workflow = "workflow",
    }
}

/// The expiry to set.
///
/// Request body of [`Client::set_state_expiry`](crate::runtime::Client::set_state_expiry).
#[must_use]
#[non_exhaustive]
pub struct SetStateExpiryBody {
    /// How long the state may be idle before it expires, in milliseconds. If it is not set, the
    /// state never expires. At least 1. At most 2592000000.
    pub expiry: Option<i64>,
    unknown: UnknownMembers,
}
json_object! {
    SetStateExpiryBody {
        nullable expiry = "expiry",
        _ = unknown
    }
}

impl SetStateExpiryBody {
    /// Creates a value with all required members.
    pub fn new(expiry: impl Into<Option<i64>>) -> Self {
        Self {
            expiry: expiry.into(),
            ..Blank::blank()
        }
    }
}

/// The `State` after the update, or an error when the call fails.
///
/// Response of [`Client::set_state_expiry`](crate::runtime::Client::set_state_expiry), [`Client::set_state`](crate::runtime::Client::set_state) and [`Client::patch_state`](crate::runtime::Client::patch_state).
#[non_exhaustive]
pub struct StateResponse {
    /// Stored data that belongs to one resource, such as a bot, a conversation or a user.
    pub state: State,
    unknown: UnknownMembers,
}
json_object! {
    StateResponse {
        required state = "state",
        _ = unknown
    }
}

/// The `State`, or an error when the call fails.
///
/// Response of [`Client::get_state`](crate::runtime::Client::get_state) and [`Client::get_or_set_state`](crate::runtime::Client::get_or_set_state).
#[non_exhaustive]
pub struct GetStateResponse {
    /// Stored data that belongs to one resource, such as a bot, a conversation or a user.
    pub state: State,
    pub meta: CachedMeta,
    unknown: UnknownMembers,
}
json_object! {
    GetStateResponse {
        required state = "state",
        required meta = "meta",
        _ = unknown
    }
}

/// The data to store in the state.
///
/// Request body of [`Client::set_state`](crate::runtime::Client::set_state).
#[must_use]
#[non_exhaustive]
pub struct SetStateBody {
    /// Data of the state, in the shape that the bot defines.
    pub payload: Option<JsonObject>,
    /// How long the state may be idle before it expires, in milliseconds. If it is not set, the
    /// state never expires. At least 1. At most 2592000000.
    pub expiry: Nullable<i64>,
    unknown: UnknownMembers,
}
json_object! {
    SetStateBody {
        nullable payload = "payload",
        three_state expiry = "expiry",
        _ = unknown
    }
}

impl SetStateBody {
    /// Creates a value with all required members.
    pub fn new(payload: impl serde::Serialize) -> Self {
        Self {
            payload: JsonObject::or_null(payload).into_option(),
            ..Blank::blank()
        }
    }

    /// How long the state may be idle before it expires, in milliseconds.
    pub fn expiry(mut self, expiry: impl Into<Nullable<i64>>) -> Self {
        self.expiry = expiry.into();
        self
    }
}

made_from! { SetStateBody from value: State =>
    []
    payload = Some(value.payload);
}

/// The data to store in the state.
///
/// Request body of [`Client::patch_state`](crate::runtime::Client::patch_state).
#[must_use]
#[non_exhaustive]
pub struct PatchStateBody {
    /// Data of the state, in the shape that the bot defines.
    pub payload: JsonObject,
    unknown: UnknownMembers,
}
json_object! {
    PatchStateBody {
        required payload = "payload",
        _ = unknown
    }
}

impl PatchStateBody {
    /// Creates a value with all required members.
    pub fn new(payload: impl serde::Serialize) -> Self {
        Self {
            payload: JsonObject::of(payload),
            ..Blank::blank()
        }
    }
}

made_from! { PatchStateBody from value: State =>
    [payload]
}

/// The data to store in the state.
///
/// Request body of [`Client::get_or_set_state`](crate::runtime::Client::get_or_set_state).
#[must_use]
#[non_exhaustive]
pub struct GetOrSetStateBody {
    /// Data of the state, in the shape that the bot defines.
    pub payload: JsonObject,
    /// How long the state may be idle before it expires, in milliseconds. If it is not set, the
    /// state never expires. At least 1. At most 2592000000.
    pub expiry: Nullable<i64>,
    unknown: UnknownMembers,
}
json_object! {
    GetOrSetStateBody {
        required payload = "payload",
        three_state expiry = "expiry",
        _ = unknown
    }
}

impl GetOrSetStateBody {
    /// Creates a value with all required members.
    pub fn new(payload: impl serde::Serialize) -> Self {
        Self {
            payload: JsonObject::of(payload),
            ..Blank::blank()
        }
    }

    /// How long the state may be idle before it expires, in milliseconds.
    pub fn expiry(mut self, expiry: impl Into<Nullable<i64>>) -> Self {
        self.expiry = expiry.into();
        self
    }
}

made_from! { GetOrSetStateBody from value: State =>
    [payload]
}
