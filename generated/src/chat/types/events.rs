//! Types of `events`. Generated from Chat API of Botpress 2026-06; do not edit.

use crate::support::{
    Blank, DateTime, JsonObject, UnknownMembers, json_object, made_from,
};

/// A custom event that a user sent to a conversation.
///
/// Part of [`EventResponse`](crate::chat::types::EventResponse).
#[non_exhaustive]
pub struct Event {
    /// The event's identifier.
    pub id: String,
    /// When the event was created (ISO 8601).
    pub created_at: DateTime,
    /// Content of the event: any JSON object that the sender chose.
    pub payload: JsonObject,
    /// Identifier of the conversation that the event belongs to.
    pub conversation_id: String,
    /// Identifier of the user who sent the event.
    pub user_id: String,
    unknown: UnknownMembers,
}
json_object! {
    Event {
        required id = "id",
        required created_at = "createdAt",
        required payload = "payload",
        required conversation_id = "conversationId",
        required user_id = "userId",
        _ = unknown
    }
}

/// Response of [`Client::get_event`](crate::chat::Client::get_event) and [`Client::create_event`](crate::chat::Client::create_event).
#[non_exhaustive]
pub struct EventResponse {
    /// A custom event that a user sent to a conversation.
    pub event: Event,
    unknown: UnknownMembers,
}
json_object! {
    EventResponse {
        required event = "event",
        _ = unknown
    }
}

/// The event to create.
///
/// Request body of [`Client::create_event`](crate::chat::Client::create_event).
#[must_use]
#[non_exhaustive]
pub struct CreateEventBody {
    /// Content of the event: any JSON object that the sender chose.
    pub payload: JsonObject,
    /// Identifier of the conversation that the message belongs to.
    pub conversation_id: String,
    unknown: UnknownMembers,
}
json_object! {
    CreateEventBody {
        required payload = "payload",
        required conversation_id = "conversationId",
        _ = unknown
    }
}

impl CreateEventBody {
    /// Creates a value with all required members.
    pub fn new(
        payload: impl serde::Serialize,
        conversation_id: impl Into<String>,
    ) -> Self {
        Self {
            payload: JsonObject::of(payload),
            conversation_id: conversation_id.into(),
            ..Blank::blank()
        }
    }
}

made_from! { CreateEventBody from value: Event =>
    [payload conversation_id]
}
