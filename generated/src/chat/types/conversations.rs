//! Types of `conversations`. Generated from Chat API of Botpress 2026-06; do not edit.

use crate::chat::types::{Message, MessagePayload, User};
use crate::support::{
    Blank, DateTime, JsonObject, UnknownMembers, json_object, made_from, union_read,
    union_tag,
};
use serde::{Deserialize, Serialize};

/// An exchange of messages between users and the bot.
///
/// Part of [`ConversationResponse`](crate::chat::types::ConversationResponse) and [`ListConversationsResponse`](crate::chat::types::ListConversationsResponse).
#[non_exhaustive]
pub struct Conversation {
    /// The conversation's identifier.
    pub id: String,
    /// When the conversation was created (ISO 8601).
    pub created_at: DateTime,
    /// When the conversation was last updated (ISO 8601).
    pub updated_at: DateTime,
    unknown: UnknownMembers,
}
json_object! {
    Conversation {
        required id = "id",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        _ = unknown
    }
}

/// An event in a conversation. `type` is the kind of `data`.
///
/// Response of [`Client::listen_conversation`](crate::chat::Client::listen_conversation).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Signal {
    /// `message_created`: A message was sent.
    MessageCreated(SignalMessageCreated),
    /// `event_created`: A custom event was sent.
    EventCreated(SignalEventCreated),
    /// `participant_added`: A user joined the conversation.
    ParticipantAdded(SignalParticipantAdded),
    /// `participant_removed`: A user left the conversation.
    ParticipantRemoved(SignalParticipantRemoved),
    /// `message_deleted`: A message was deleted.
    MessageDeleted(SignalMessageDeleted),
    /// A value that fits none of these, unchanged.
    Unknown(serde_json::Value),
}

impl Serialize for Signal {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::MessageCreated(value) => value.serialize(serializer),
            Self::EventCreated(value) => value.serialize(serializer),
            Self::ParticipantAdded(value) => value.serialize(serializer),
            Self::ParticipantRemoved(value) => value.serialize(serializer),
            Self::MessageDeleted(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Signal {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        let read = match union_tag(&value, "type").as_deref() {
            Some("message_created") => union_read(&value).map(Self::MessageCreated),
            Some("event_created") => union_read(&value).map(Self::EventCreated),
            Some("participant_added") => union_read(&value).map(Self::ParticipantAdded),
            Some("participant_removed") => {
                union_read(&value).map(Self::ParticipantRemoved)
            }
            Some("message_deleted") => union_read(&value).map(Self::MessageDeleted),
            _ => None,
        };
        Ok(read.unwrap_or(Self::Unknown(value)))
    }
}

impl Blank for Signal {
    fn blank() -> Self {
        Self::Unknown(serde_json::Value::Null)
    }
}

impl From<SignalMessageCreated> for Signal {
    fn from(value: SignalMessageCreated) -> Self {
        Self::MessageCreated(value)
    }
}

impl From<SignalEventCreated> for Signal {
    fn from(value: SignalEventCreated) -> Self {
        Self::EventCreated(value)
    }
}

impl From<SignalParticipantAdded> for Signal {
    fn from(value: SignalParticipantAdded) -> Self {
        Self::ParticipantAdded(value)
    }
}

impl From<SignalParticipantRemoved> for Signal {
    fn from(value: SignalParticipantRemoved) -> Self {
        Self::ParticipantRemoved(value)
    }
}

impl From<SignalMessageDeleted> for Signal {
    fn from(value: SignalMessageDeleted) -> Self {
        Self::MessageDeleted(value)
    }
}

/// A message was sent.
///
/// Part of [`Signal`](crate::chat::types::Signal).
///
/// In JSON its `type` is `message_created`.
#[non_exhaustive]
pub struct SignalMessageCreated {
    /// A message, and whether the bot sent it.
    pub data: SignalMessage,
    unknown: UnknownMembers,
}
json_object! {
    SignalMessageCreated {
        "type" = "message_created",
        required data = "data",
        _ = unknown
    }
}

/// A message, and whether the bot sent it.
///
/// Part of [`SignalMessageCreated`](crate::chat::types::SignalMessageCreated).
#[non_exhaustive]
pub struct SignalMessage {
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
    /// Whether the bot sent it, instead of a user.
    pub is_bot: bool,
    unknown: UnknownMembers,
}
json_object! {
    SignalMessage {
        required id = "id",
        required created_at = "createdAt",
        required payload = "payload",
        required user_id = "userId",
        required conversation_id = "conversationId",
        required is_bot = "isBot",
        _ = unknown
    }
}

/// A custom event was sent.
///
/// Part of [`Signal`](crate::chat::types::Signal).
///
/// In JSON its `type` is `event_created`.
#[non_exhaustive]
pub struct SignalEventCreated {
    /// A custom event, and whether the bot sent it.
    pub data: SignalEvent,
    unknown: UnknownMembers,
}
json_object! {
    SignalEventCreated {
        "type" = "event_created",
        required data = "data",
        _ = unknown
    }
}

/// A custom event, and whether the bot sent it.
///
/// Part of [`SignalEventCreated`](crate::chat::types::SignalEventCreated).
#[non_exhaustive]
pub struct SignalEvent {
    /// The event's identifier. Null for an event that is not stored.
    pub id: Option<String>,
    /// When the event was created (ISO 8601).
    pub created_at: DateTime,
    /// Content of the event: any JSON object that the sender chose.
    pub payload: JsonObject,
    /// Identifier of the conversation that the event belongs to.
    pub conversation_id: String,
    /// Identifier of the user who sent the event.
    pub user_id: String,
    /// Whether the bot sent it, instead of a user.
    pub is_bot: bool,
    unknown: UnknownMembers,
}
json_object! {
    SignalEvent {
        nullable id = "id",
        required created_at = "createdAt",
        required payload = "payload",
        required conversation_id = "conversationId",
        required user_id = "userId",
        required is_bot = "isBot",
        _ = unknown
    }
}

/// A user joined the conversation.
///
/// Part of [`Signal`](crate::chat::types::Signal).
///
/// In JSON its `type` is `participant_added`.
#[non_exhaustive]
pub struct SignalParticipantAdded {
    /// A user who joined or left a conversation.
    pub data: SignalParticipant,
    unknown: UnknownMembers,
}
json_object! {
    SignalParticipantAdded {
        "type" = "participant_added",
        required data = "data",
        _ = unknown
    }
}

/// A user who joined or left a conversation.
///
/// Part of [`SignalParticipantAdded`](crate::chat::types::SignalParticipantAdded) and [`SignalParticipantRemoved`](crate::chat::types::SignalParticipantRemoved).
#[non_exhaustive]
pub struct SignalParticipant {
    /// Identifier of the conversation.
    pub conversation_id: String,
    /// Identifier of the user who joined or left it.
    pub participant_id: String,
    unknown: UnknownMembers,
}
json_object! {
    SignalParticipant {
        required conversation_id = "conversationId",
        required participant_id = "participantId",
        _ = unknown
    }
}

/// A user left the conversation.
///
/// Part of [`Signal`](crate::chat::types::Signal).
///
/// In JSON its `type` is `participant_removed`.
#[non_exhaustive]
pub struct SignalParticipantRemoved {
    /// A user who joined or left a conversation.
    pub data: SignalParticipant,
    unknown: UnknownMembers,
}
json_object! {
    SignalParticipantRemoved {
        "type" = "participant_removed",
        required data = "data",
        _ = unknown
    }
}

/// A message was deleted.
///
/// Part of [`Signal`](crate::chat::types::Signal).
///
/// In JSON its `type` is `message_deleted`.
#[non_exhaustive]
pub struct SignalMessageDeleted {
    /// A message that was deleted.
    pub data: SignalDeletedMessage,
    unknown: UnknownMembers,
}
json_object! {
    SignalMessageDeleted {
        "type" = "message_deleted",
        required data = "data",
        _ = unknown
    }
}

/// A message that was deleted.
///
/// Part of [`SignalMessageDeleted`](crate::chat::types::SignalMessageDeleted).
#[non_exhaustive]
pub struct SignalDeletedMessage {
    /// The message's identifier.
    pub id: String,
    /// Identifier of the conversation that it belonged to.
    pub conversation_id: String,
    /// Identifier of the user who had sent it.
    pub user_id: String,
    unknown: UnknownMembers,
}
json_object! {
    SignalDeletedMessage {
        required id = "id",
        required conversation_id = "conversationId",
        required user_id = "userId",
        _ = unknown
    }
}

/// Response of [`Client::get_conversation`](crate::chat::Client::get_conversation), [`Client::create_conversation`](crate::chat::Client::create_conversation) and [`Client::get_or_create_conversation`](crate::chat::Client::get_or_create_conversation).
#[non_exhaustive]
pub struct ConversationResponse {
    /// An exchange of messages between users and the bot.
    pub conversation: Conversation,
    unknown: UnknownMembers,
}
json_object! {
    ConversationResponse {
        required conversation = "conversation",
        _ = unknown
    }
}

/// Fields of the conversation.
///
/// Request body of [`Client::create_conversation`](crate::chat::Client::create_conversation).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct CreateConversationBody {
    /// The conversation's identifier.
    pub id: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    CreateConversationBody {
        optional id = "id",
        _ = unknown
    }
}

impl CreateConversationBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The conversation's identifier.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

made_from! { CreateConversationBody from value: Conversation =>
    []
    id = Some(value.id);
}

/// Information about the next page.
///
/// Part of [`ListConversationsResponse`](crate::chat::types::ListConversationsResponse), [`ListMessagesResponse`](crate::chat::types::ListMessagesResponse) and [`ListParticipantsResponse`](crate::chat::types::ListParticipantsResponse).
#[non_exhaustive]
pub struct NextTokenMeta {
    /// Token of the next page, to be passed as `nextToken` in the same call.
    pub next_token: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    NextTokenMeta {
        optional next_token = "nextToken",
        _ = unknown
    }
}

/// One page of conversations.
///
/// Response of [`Client::list_conversations`](crate::chat::Client::list_conversations).
#[non_exhaustive]
pub struct ListConversationsResponse {
    /// The conversations.
    pub conversations: Vec<Conversation>,
    /// Information about the next page.
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListConversationsResponse {
        required conversations = "conversations",
        required meta = "meta",
        _ = unknown
    }
}

/// Which conversation to find or create.
///
/// Request body of [`Client::get_or_create_conversation`](crate::chat::Client::get_or_create_conversation).
#[must_use]
#[non_exhaustive]
pub struct GetOrCreateConversationBody {
    /// The conversation's identifier.
    pub id: String,
    unknown: UnknownMembers,
}
json_object! {
    GetOrCreateConversationBody {
        required id = "id",
        _ = unknown
    }
}

impl GetOrCreateConversationBody {
    /// Creates a value with all required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Blank::blank()
        }
    }
}

made_from! { GetOrCreateConversationBody from value: Conversation =>
    [id]
}

/// One page of messages.
///
/// Response of [`Client::list_messages`](crate::chat::Client::list_messages).
#[non_exhaustive]
pub struct ListMessagesResponse {
    /// The messages.
    pub messages: Vec<Message>,
    /// Information about the next page.
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListMessagesResponse {
        required messages = "messages",
        required meta = "meta",
        _ = unknown
    }
}

/// The participant to add.
///
/// Request body of [`Client::add_participant`](crate::chat::Client::add_participant).
#[must_use]
#[non_exhaustive]
pub struct AddParticipantBody {
    /// The user's identifier.
    pub user_id: String,
    unknown: UnknownMembers,
}
json_object! {
    AddParticipantBody {
        required user_id = "userId",
        _ = unknown
    }
}

impl AddParticipantBody {
    /// Creates a value with all required members.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Blank::blank()
        }
    }
}

/// The participant.
///
/// Response of [`Client::add_participant`](crate::chat::Client::add_participant) and [`Client::get_participant`](crate::chat::Client::get_participant).
#[non_exhaustive]
pub struct ParticipantResponse {
    /// A person who talks to the bot through one integration. Someone who uses both Slack and
    /// Messenger appears as two users.
    pub participant: User,
    unknown: UnknownMembers,
}
json_object! {
    ParticipantResponse {
        required participant = "participant",
        _ = unknown
    }
}

/// One page of participants.
///
/// Response of [`Client::list_participants`](crate::chat::Client::list_participants).
#[non_exhaustive]
pub struct ListParticipantsResponse {
    /// The participants.
    pub participants: Vec<User>,
    /// Information about the next page.
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListParticipantsResponse {
        required participants = "participants",
        required meta = "meta",
        _ = unknown
    }
}
