//! Types of `messages`. Generated from Chat API of Botpress 2026-06; do not edit.

use crate::chat::types::MessagePayload;
use crate::support::{Blank, DateTime, UnknownMembers, json_object, made_from};

/// A message in a conversation, tied to one user.
///
/// Part of [`ListMessagesResponse`](crate::chat::types::ListMessagesResponse) and [`MessageResponse`](crate::chat::types::MessageResponse).
#[non_exhaustive]
pub struct Message {
    /// The message's identifier.
    pub id: String,
    /// When the message was created (ISO 8601).
    pub created_at: DateTime,
    /// Content of the message, of the kind that its `type` specifies.
    pub payload: MessagePayload,
    /// Identifier of the user that the message belongs to.
    pub user_id: String,
    /// Identifier of the conversation that the message belongs to.
    pub conversation_id: String,
    unknown: UnknownMembers,
}
json_object! {
    Message {
        required id = "id",
        required created_at = "createdAt",
        required payload = "payload",
        required user_id = "userId",
        required conversation_id = "conversationId",
        _ = unknown
    }
}

/// Response of [`Client::get_message`](crate::chat::Client::get_message) and [`Client::create_message`](crate::chat::Client::create_message).
#[non_exhaustive]
pub struct MessageResponse {
    /// A message in a conversation, tied to one user.
    pub message: Message,
    unknown: UnknownMembers,
}
json_object! {
    MessageResponse {
        required message = "message",
        _ = unknown
    }
}

/// Fields of the message.
///
/// Request body of [`Client::create_message`](crate::chat::Client::create_message).
#[must_use]
#[non_exhaustive]
pub struct CreateMessageBody {
    /// Content of the message, of the kind that its `type` specifies.
    pub payload: MessagePayload,
    /// Identifier of the conversation that the message belongs to.
    pub conversation_id: String,
    unknown: UnknownMembers,
}
json_object! {
    CreateMessageBody {
        required payload = "payload",
        required conversation_id = "conversationId",
        _ = unknown
    }
}

impl CreateMessageBody {
    /// Creates a value with all required members.
    pub fn new(
        payload: impl Into<MessagePayload>,
        conversation_id: impl Into<String>,
    ) -> Self {
        Self {
            payload: payload.into(),
            conversation_id: conversation_id.into(),
            ..Blank::blank()
        }
    }
}

made_from! { CreateMessageBody from value: Message =>
    [payload conversation_id]
}
