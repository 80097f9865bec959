//! Types of `conversations`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::types::{CreatedMeta, NextTokenMeta, User};
use crate::support::{
    Blank, DateTime, IntoList, IntoMap, UnknownMembers, json_object, made_from,
};
use std::collections::BTreeMap;

/// An exchange of messages between one or more users, always on a channel of an integration. A
/// Slack channel, for example, is a conversation.
///
/// Part of [`ConversationResponse`](crate::runtime::types::ConversationResponse), [`GetOrCreateConversationResponse`](crate::runtime::types::GetOrCreateConversationResponse), [`InitializeIncomingMessageResponse`](crate::runtime::types::InitializeIncomingMessageResponse) and [`ListConversationsResponse`](crate::runtime::types::ListConversationsResponse).
#[non_exhaustive]
pub struct Conversation {
    /// The conversation's identifier. 28 to 36 characters.
    pub id: String,
    /// Not used; a later version removes this field. 28 to 36 characters.
    #[deprecated(note = "Not used; a later version removes this field.")]
    pub current_task_id: Option<String>,
    /// Identifier of the current workflow of the conversation. 28 to 36 characters.
    pub current_workflow_id: Option<String>,
    /// When the conversation was created (ISO 8601).
    pub created_at: DateTime,
    /// When the conversation was last updated (ISO 8601).
    pub updated_at: DateTime,
    /// Name of the channel of the conversation.
    pub channel: String,
    /// Name of the integration that started the conversation.
    pub integration: String,
    /// Tags of the conversation, which must be among those that the bot defines. An empty value
    /// removes a tag.
    pub tags: BTreeMap<String, String>,
    /// Number of messages that the conversation contains.
    pub message_count: i64,
    unknown: UnknownMembers,
}
json_object! {
    Conversation {
        required id = "id",
        optional current_task_id = "currentTaskId",
        optional current_workflow_id = "currentWorkflowId",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required channel = "channel",
        required integration = "integration",
        required tags = "tags",
        required message_count = "messageCount",
        _ = unknown
    }
}

/// Fields of the conversation.
///
/// Request body of [`Client::create_conversation`](crate::runtime::Client::create_conversation).
#[must_use]
#[non_exhaustive]
pub struct CreateConversationBody {
    /// Name of the channel. At most 200 characters.
    pub channel: String,
    /// Tags to set on the conversation.
    pub tags: BTreeMap<String, String>,
    /// Deprecated: a bot that wants to create a conversation calls an action of the integration
    /// instead. At most 200 characters.
    #[deprecated(
        note = "Deprecated: a bot that wants to create a conversation calls an action of the integration instead."
    )]
    pub integration_name: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    CreateConversationBody {
        required channel = "channel",
        required tags = "tags",
        optional integration_name = "integrationName",
        _ = unknown
    }
}

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl CreateConversationBody {
    /// Creates a value with all required members.
    pub fn new(channel: impl Into<String>, tags: impl IntoMap<String>) -> Self {
        Self {
            channel: channel.into(),
            tags: tags.into_map(),
            ..Blank::blank()
        }
    }

    /// Deprecated: a bot that wants to create a conversation calls an action of the integration instead.
    #[deprecated(
        note = "Deprecated: a bot that wants to create a conversation calls an action of the integration instead."
    )]
    pub fn integration_name(mut self, integration_name: impl Into<String>) -> Self {
        self.integration_name = Some(integration_name.into());
        self
    }
}

made_from! { CreateConversationBody from value: Conversation =>
    [channel tags]
}

/// Response of [`Client::create_conversation`](crate::runtime::Client::create_conversation), [`Client::get_conversation`](crate::runtime::Client::get_conversation) and [`Client::update_conversation`](crate::runtime::Client::update_conversation).
#[non_exhaustive]
pub struct ConversationResponse {
    /// An exchange of messages between one or more users, always on a channel of an integration.
    pub conversation: Conversation,
    unknown: UnknownMembers,
}
json_object! {
    ConversationResponse {
        required conversation = "conversation",
        _ = unknown
    }
}

/// One page of conversations.
///
/// Response of [`Client::list_conversations`](crate::runtime::Client::list_conversations).
#[non_exhaustive]
pub struct ListConversationsResponse {
    pub conversations: Vec<Conversation>,
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

/// Fields of the conversation.
///
/// Request body of [`Client::update_conversation`](crate::runtime::Client::update_conversation).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct UpdateConversationBody {
    /// Not used: the service ignores this field, so leave it out.
    #[deprecated(note = "Not used: the service ignores this field, so leave it out.")]
    pub current_task_id: Option<String>,
    /// Tags to set on the conversation.
    pub tags: Option<BTreeMap<String, String>>,
    unknown: UnknownMembers,
}
json_object! {
    UpdateConversationBody {
        optional current_task_id = "currentTaskId",
        optional tags = "tags",
        _ = unknown
    }
}

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl UpdateConversationBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Not used: the service ignores this field, so leave it out.
    #[deprecated(note = "Not used: the service ignores this field, so leave it out.")]
    pub fn current_task_id(mut self, current_task_id: impl Into<String>) -> Self {
        self.current_task_id = Some(current_task_id.into());
        self
    }

    /// Tags to set on the conversation.
    pub fn tags(mut self, tags: impl IntoMap<String>) -> Self {
        self.tags = Some(tags.into_map());
        self
    }
}

made_from! { UpdateConversationBody from value: Conversation =>
    [current_task_id]
    tags = Some(value.tags);
}

/// Fields of the conversation.
///
/// Request body of [`Client::get_or_create_conversation`](crate::runtime::Client::get_or_create_conversation).
#[must_use]
#[non_exhaustive]
pub struct GetOrCreateConversationBody {
    /// Name of the channel. At most 200 characters.
    pub channel: String,
    /// Tags to set on the conversation.
    pub tags: BTreeMap<String, String>,
    /// Deprecated: a bot that wants to create a conversation calls an action of the integration
    /// instead. At most 200 characters.
    #[deprecated(
        note = "Deprecated: a bot that wants to create a conversation calls an action of the integration instead."
    )]
    pub integration_name: Option<String>,
    /// Names of the tags that determine which existing conversation matches; all others are
    /// ignored. Without this list, every tag must match exactly. With a conversation tagged
    /// `foo=a`, `bar=b` and `baz=c`, for instance, the list `bar`, `baz` compares only those tags.
    pub discriminate_by_tags: Option<Vec<String>>,
    unknown: UnknownMembers,
}
json_object! {
    GetOrCreateConversationBody {
        required channel = "channel",
        required tags = "tags",
        optional integration_name = "integrationName",
        optional discriminate_by_tags = "discriminateByTags",
        _ = unknown
    }
}

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl GetOrCreateConversationBody {
    /// Creates a value with all required members.
    pub fn new(channel: impl Into<String>, tags: impl IntoMap<String>) -> Self {
        Self {
            channel: channel.into(),
            tags: tags.into_map(),
            ..Blank::blank()
        }
    }

    /// Deprecated: a bot that wants to create a conversation calls an action of the integration instead.
    #[deprecated(
        note = "Deprecated: a bot that wants to create a conversation calls an action of the integration instead."
    )]
    pub fn integration_name(mut self, integration_name: impl Into<String>) -> Self {
        self.integration_name = Some(integration_name.into());
        self
    }

    /// Names of the tags that determine which existing conversation matches; all others are ignored.
    pub fn discriminate_by_tags(
        mut self,
        discriminate_by_tags: impl IntoList<String>,
    ) -> Self {
        self.discriminate_by_tags = Some(discriminate_by_tags.into_list());
        self
    }
}

made_from! { GetOrCreateConversationBody from value: Conversation =>
    [channel tags]
}

/// Response of [`Client::get_or_create_conversation`](crate::runtime::Client::get_or_create_conversation).
#[non_exhaustive]
pub struct GetOrCreateConversationResponse {
    /// An exchange of messages between one or more users, always on a channel of an integration.
    pub conversation: Conversation,
    pub meta: CreatedMeta,
    unknown: UnknownMembers,
}
json_object! {
    GetOrCreateConversationResponse {
        required conversation = "conversation",
        required meta = "meta",
        _ = unknown
    }
}

/// One page of participants.
///
/// Response of [`Client::list_participants`](crate::runtime::Client::list_participants).
#[non_exhaustive]
pub struct ListParticipantsResponse {
    pub participants: Vec<User>,
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

/// The participant to add.
///
/// Request body of [`Client::add_participant`](crate::runtime::Client::add_participant).
#[must_use]
#[non_exhaustive]
pub struct AddParticipantBody {
    /// The user's identifier. 28 to 36 characters.
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
/// Response of [`Client::add_participant`](crate::runtime::Client::add_participant) and [`Client::get_participant`](crate::runtime::Client::get_participant).
#[non_exhaustive]
pub struct ParticipantResponse {
    /// A person who talks to the bot through one integration.
    pub participant: User,
    unknown: UnknownMembers,
}
json_object! {
    ParticipantResponse {
        required participant = "participant",
        _ = unknown
    }
}
