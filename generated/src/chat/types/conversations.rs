//! Types of `conversations`. Generated from Chat API of Botpress 0.0.0; do not edit.

use crate::chat::types::{Message, User};
use crate::support::{DateTime, json_object};

/// An exchange of messages between users and the bot.
///
/// Part of [`ConversationResponse`](crate::chat::types::ConversationResponse) and [`ListConversationsResponse`](crate::chat::types::ListConversationsResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Conversation {
    /// The conversation's identifier.
    pub id: String,
    /// When the conversation was created (ISO 8601).
    pub created_at: DateTime,
    /// When the conversation was last updated (ISO 8601).
    pub updated_at: DateTime,
}

json_object! {
    Conversation {
        required id = "id",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
    }
}

/// Answer of [`Client::get_conversation`](crate::chat::Client::get_conversation), [`Client::create_conversation`](crate::chat::Client::create_conversation) and [`Client::get_or_create_conversation`](crate::chat::Client::get_or_create_conversation).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationResponse {
    /// An exchange of messages between users and the bot.
    pub conversation: Conversation,
}

json_object! {
    ConversationResponse {
        required conversation = "conversation",
    }
}

/// Fields of the conversation.
///
/// Body of [`Client::create_conversation`](crate::chat::Client::create_conversation).
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateConversationBody {
    /// The conversation's identifier.
    pub id: Option<String>,
}

json_object! {
    CreateConversationBody {
        optional id = "id",
    }
}

impl CreateConversationBody {
    /// All unset.
    pub fn new() -> Self {
        Self::default()
    }

    /// The conversation's identifier.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// What leads to the next page.
///
/// Part of [`ListConversationsResponse`](crate::chat::types::ListConversationsResponse), [`ListMessagesResponse`](crate::chat::types::ListMessagesResponse) and [`ListParticipantsResponse`](crate::chat::types::ListParticipantsResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NextTokenMeta {
    /// Token of the next page, to be passed as `nextToken` in the same call.
    pub next_token: Option<String>,
}

json_object! {
    NextTokenMeta {
        optional next_token = "nextToken",
    }
}

/// One page of conversations.
///
/// Answer of [`Client::list_conversations`](crate::chat::Client::list_conversations).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListConversationsResponse {
    /// The conversations.
    pub conversations: Vec<Conversation>,
    /// What leads to the next page.
    pub meta: NextTokenMeta,
}

json_object! {
    ListConversationsResponse {
        required conversations = "conversations",
        required meta = "meta",
    }
}

/// Which conversation to find or create.
///
/// Body of [`Client::get_or_create_conversation`](crate::chat::Client::get_or_create_conversation).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetOrCreateConversationBody {
    /// The conversation's identifier.
    pub id: String,
}

json_object! {
    GetOrCreateConversationBody {
        required id = "id",
    }
}

impl GetOrCreateConversationBody {
    /// With all that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// One page of messages.
///
/// Answer of [`Client::list_messages`](crate::chat::Client::list_messages).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMessagesResponse {
    /// The messages.
    pub messages: Vec<Message>,
    /// What leads to the next page.
    pub meta: NextTokenMeta,
}

json_object! {
    ListMessagesResponse {
        required messages = "messages",
        required meta = "meta",
    }
}

/// The participant to add.
///
/// Body of [`Client::add_participant`](crate::chat::Client::add_participant).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddParticipantBody {
    /// The user's identifier.
    pub user_id: String,
}

json_object! {
    AddParticipantBody {
        required user_id = "userId",
    }
}

impl AddParticipantBody {
    /// With all that is required.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

/// The participant.
///
/// Answer of [`Client::add_participant`](crate::chat::Client::add_participant) and [`Client::get_participant`](crate::chat::Client::get_participant).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ParticipantResponse {
    /// A person who talks to the bot through one integration. Somebody who uses both Slack and
    /// Messenger appears as two users.
    pub participant: User,
}

json_object! {
    ParticipantResponse {
        required participant = "participant",
    }
}

/// One page of participants.
///
/// Answer of [`Client::list_participants`](crate::chat::Client::list_participants).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListParticipantsResponse {
    /// The participants.
    pub participants: Vec<User>,
    /// What leads to the next page.
    pub meta: NextTokenMeta,
}

json_object! {
    ListParticipantsResponse {
        required participants = "participants",
        required meta = "meta",
    }
}
