//! Types of `messages`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::types::{CreatedMeta, Direction, NextTokenMeta, Origin, Schedule};
use crate::support::{DateTime, JsonObject, json_object};
use std::collections::BTreeMap;

/// A message in a conversation, tied to one user.
///
/// Part of [`GetOrCreateMessageResponse`](crate::runtime::types::GetOrCreateMessageResponse), [`ImportMessagesResponse`](crate::runtime::types::ImportMessagesResponse), [`InitializeIncomingMessageResponse`](crate::runtime::types::InitializeIncomingMessageResponse), [`ListMessagesResponse`](crate::runtime::types::ListMessagesResponse) and 1 more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// The message's identifier.
    ///
    /// 28 to 36 characters.
    pub id: String,
    /// When the message was created (ISO 8601).
    pub created_at: DateTime,
    /// When the message was last updated (ISO 8601).
    pub updated_at: DateTime,
    /// Type of the message, which tells what kind of content it carries.
    ///
    /// At most 200 characters.
    pub r#type: String,
    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio,
    /// Video and Location.
    pub payload: JsonObject,
    /// Whether the message goes to the bot (`incoming`) or comes from it (`outgoing`).
    pub direction: Direction,
    /// Identifier of the user that the message belongs to.
    ///
    /// 28 to 36 characters.
    pub user_id: String,
    /// Identifier of the conversation that the message belongs to.
    ///
    /// 28 to 36 characters.
    pub conversation_id: String,
    /// Tags of the message, which must be among those that the bot defines. An empty value removes
    /// a tag.
    pub tags: BTreeMap<String, String>,
    /// Where the message comes from; `synthetic` is the one known value.
    pub origin: Option<Origin>,
}

json_object! {
    Message {
        required id = "id",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required r#type = "type",
        required payload = "payload",
        required direction = "direction",
        required user_id = "userId",
        required conversation_id = "conversationId",
        required tags = "tags",
        optional origin = "origin",
    }
}

/// Fields of the message.
///
/// Body of [`Client::create_message`](crate::runtime::Client::create_message).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateMessageBody {
    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio,
    /// Video and Location.
    pub payload: JsonObject,
    /// Identifier of the user that the message belongs to.
    ///
    /// 28 to 36 characters.
    pub user_id: String,
    /// Identifier of the conversation that the message belongs to.
    ///
    /// 28 to 36 characters.
    pub conversation_id: String,
    /// Type of the message, which tells what kind of content it carries.
    ///
    /// At most 200 characters.
    pub r#type: String,
    /// Tags of the message, which must be among those that the bot defines. An empty value removes
    /// a tag.
    pub tags: BTreeMap<String, String>,
    /// Sends the message later. Either `dateTime` or `delay` is needed.
    pub schedule: Option<Schedule>,
    pub origin: Option<Origin>,
}

json_object! {
    CreateMessageBody {
        required payload = "payload",
        required user_id = "userId",
        required conversation_id = "conversationId",
        required r#type = "type",
        required tags = "tags",
        optional schedule = "schedule",
        optional origin = "origin",
    }
}

impl CreateMessageBody {
    /// With all that is required.
    pub fn new(
        payload: JsonObject,
        user_id: impl Into<String>,
        conversation_id: impl Into<String>,
        r#type: impl Into<String>,
        tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            payload,
            user_id: user_id.into(),
            conversation_id: conversation_id.into(),
            r#type: r#type.into(),
            tags: tags
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            schedule: None,
            origin: None,
        }
    }

    /// Sends the message later.
    pub fn schedule(mut self, schedule: Schedule) -> Self {
        self.schedule = Some(schedule);
        self
    }

    pub fn origin(mut self, origin: Origin) -> Self {
        self.origin = Some(origin);
        self
    }
}

/// Answer of [`Client::create_message`](crate::runtime::Client::create_message), [`Client::get_message`](crate::runtime::Client::get_message) and [`Client::update_message`](crate::runtime::Client::update_message).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageResponse {
    /// A message in a conversation, tied to one user.
    pub message: Message,
}

json_object! {
    MessageResponse {
        required message = "message",
    }
}

/// One page of messages.
///
/// Answer of [`Client::list_messages`](crate::runtime::Client::list_messages).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMessagesResponse {
    pub messages: Vec<Message>,
    pub meta: NextTokenMeta,
}

json_object! {
    ListMessagesResponse {
        required messages = "messages",
        required meta = "meta",
    }
}

/// Fields of the message.
///
/// Body of [`Client::get_or_create_message`](crate::runtime::Client::get_or_create_message).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetOrCreateMessageBody {
    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio,
    /// Video and Location.
    pub payload: Option<JsonObject>,
    /// Identifier of the user that the message belongs to.
    ///
    /// 28 to 36 characters.
    pub user_id: String,
    /// Identifier of the conversation that the message belongs to.
    ///
    /// 28 to 36 characters.
    pub conversation_id: String,
    /// Type of the message, which tells what kind of content it carries.
    ///
    /// At most 200 characters.
    pub r#type: String,
    /// Tags of the message, which must be among those that the bot defines. An empty value removes
    /// a tag.
    pub tags: BTreeMap<String, String>,
    /// Sends the message later. Either `dateTime` or `delay` is needed.
    pub schedule: Option<Schedule>,
    pub origin: Option<Origin>,
    /// Names of the tags that decide which existing message matches; all others are ignored.
    /// Without this list, every tag must match exactly. With a message tagged `foo=a`, `bar=b` and
    /// `baz=c`, for instance, the list `bar`, `baz` compares those two tags alone.
    pub discriminate_by_tags: Option<Vec<String>>,
}

json_object! {
    GetOrCreateMessageBody {
        optional payload = "payload",
        required user_id = "userId",
        required conversation_id = "conversationId",
        required r#type = "type",
        required tags = "tags",
        optional schedule = "schedule",
        optional origin = "origin",
        optional discriminate_by_tags = "discriminateByTags",
    }
}

impl GetOrCreateMessageBody {
    /// With all that is required.
    pub fn new(
        user_id: impl Into<String>,
        conversation_id: impl Into<String>,
        r#type: impl Into<String>,
        tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            payload: None,
            user_id: user_id.into(),
            conversation_id: conversation_id.into(),
            r#type: r#type.into(),
            tags: tags
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            schedule: None,
            origin: None,
            discriminate_by_tags: None,
        }
    }

    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio, Video and Location.
    pub fn payload(mut self, payload: JsonObject) -> Self {
        self.payload = Some(payload);
        self
    }

    /// Sends the message later.
    pub fn schedule(mut self, schedule: Schedule) -> Self {
        self.schedule = Some(schedule);
        self
    }

    pub fn origin(mut self, origin: Origin) -> Self {
        self.origin = Some(origin);
        self
    }

    /// Names of the tags that decide which existing message matches; all others are ignored.
    pub fn discriminate_by_tags(
        mut self,
        discriminate_by_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.discriminate_by_tags = Some(
            discriminate_by_tags.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// The `Message`, or an error when the call fails.
///
/// Answer of [`Client::get_or_create_message`](crate::runtime::Client::get_or_create_message).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOrCreateMessageResponse {
    /// A message in a conversation, tied to one user.
    pub message: Message,
    pub meta: CreatedMeta,
}

json_object! {
    GetOrCreateMessageResponse {
        required message = "message",
        required meta = "meta",
    }
}

/// Fields of the message.
///
/// Body of [`Client::update_message`](crate::runtime::Client::update_message).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct UpdateMessageBody {
    /// Tags of the message, which must be among those that the bot defines. An empty value removes
    /// a tag.
    pub tags: BTreeMap<String, String>,
    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio,
    /// Video and Location.
    pub payload: Option<JsonObject>,
}

json_object! {
    UpdateMessageBody {
        required tags = "tags",
        optional payload = "payload",
    }
}

impl UpdateMessageBody {
    /// With all that is required.
    pub fn new(
        tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            tags: tags
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            payload: None,
        }
    }

    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio, Video and Location.
    pub fn payload(mut self, payload: JsonObject) -> Self {
        self.payload = Some(payload);
        self
    }
}

/// One message to import. With empty `tags` or an empty `discriminateByTags`, a new message is
/// always created.
///
/// Part of [`ImportMessagesBody`](crate::runtime::types::ImportMessagesBody).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImportedMessage {
    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio,
    /// Video and Location.
    pub payload: JsonObject,
    /// Identifier of the user that the message belongs to.
    ///
    /// 28 to 36 characters.
    pub user_id: String,
    /// Identifier of the conversation that the message belongs to.
    ///
    /// 28 to 36 characters.
    pub conversation_id: String,
    /// Type of the message, which tells what kind of content it carries.
    ///
    /// At most 200 characters.
    pub r#type: String,
    /// Tags of the message, which must be among those that the bot defines. An empty value removes
    /// a tag.
    pub tags: BTreeMap<String, String>,
    /// When the message was created (ISO 8601).
    pub created_at: DateTime,
    /// Names of the tags that decide which existing message matches; all others are ignored.
    /// Without this list, every tag must match exactly. With a message tagged `foo=a`, `bar=b` and
    /// `baz=c`, for instance, the list `bar`, `baz` compares those two tags alone.
    pub discriminate_by_tags: Vec<String>,
}

json_object! {
    ImportedMessage {
        required payload = "payload",
        required user_id = "userId",
        required conversation_id = "conversationId",
        required r#type = "type",
        required tags = "tags",
        required created_at = "createdAt",
        required discriminate_by_tags = "discriminateByTags",
    }
}

impl ImportedMessage {
    /// With all that is required.
    pub fn new(
        payload: JsonObject,
        user_id: impl Into<String>,
        conversation_id: impl Into<String>,
        r#type: impl Into<String>,
        tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        created_at: DateTime,
        discriminate_by_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            payload,
            user_id: user_id.into(),
            conversation_id: conversation_id.into(),
            r#type: r#type.into(),
            tags: tags
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            created_at,
            discriminate_by_tags: discriminate_by_tags
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

/// The messages to import.
///
/// Body of [`Client::import_messages`](crate::runtime::Client::import_messages).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImportMessagesBody {
    /// At most 100 items.
    pub messages: Vec<ImportedMessage>,
}

json_object! {
    ImportMessagesBody {
        required messages = "messages",
    }
}

impl ImportMessagesBody {
    /// With all that is required.
    pub fn new(messages: impl Into<Vec<ImportedMessage>>) -> Self {
        Self { messages: messages.into() }
    }
}

/// The messages that were found or created. When only a part succeeds, the answer is an error
/// with `resolvedMessages`, which are in place, and `failedMessages`, each with its `error`.
///
/// Answer of [`Client::import_messages`](crate::runtime::Client::import_messages).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportMessagesResponse {
    pub messages: Vec<Message>,
}

json_object! {
    ImportMessagesResponse {
        required messages = "messages",
    }
}
