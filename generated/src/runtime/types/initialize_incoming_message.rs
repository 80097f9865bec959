//! Types of `initialize-incoming-message`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::types::{Conversation, Message, Origin, User};
use crate::support::{JsonObject, json_object};
use std::collections::BTreeMap;

/// Part of [`InitializeIncomingMessageBody`](crate::runtime::types::InitializeIncomingMessageBody).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct IncomingUser {
    /// Tags to put on the user.
    pub tags: BTreeMap<String, String>,
    /// Deprecated: a bot that wants to create a user calls an action of the integration instead.
    ///
    /// At most 200 characters.
    #[deprecated(
        note = "Deprecated: a bot that wants to create a user calls an action of the integration instead."
    )]
    pub integration_name: Option<String>,
    /// Display name of the user.
    ///
    /// At most 200 characters.
    pub name: Option<String>,
    /// URL of the user's picture.
    ///
    /// At most 40000 characters.
    pub picture_url: Option<String>,
    /// Experimental: optional properties of the user, which the bot and each of its integrations
    /// can read and change.
    pub properties: Option<BTreeMap<String, String>>,
    /// Deprecated in favour of `properties`.
    #[deprecated(note = "Deprecated in favour of `properties`.")]
    pub attributes: Option<BTreeMap<String, String>>,
    /// Names of the tags that decide which existing user matches; all others are ignored. Without
    /// this list, every tag must match exactly. With a user tagged `foo=a`, `bar=b` and `baz=c`,
    /// for instance, the list `bar`, `baz` compares those two tags alone.
    pub discriminate_by_tags: Vec<String>,
}

json_object! {
    IncomingUser {
        required tags = "tags",
        optional integration_name = "integrationName",
        optional name = "name",
        optional picture_url = "pictureUrl",
        optional properties = "properties",
        optional attributes = "attributes",
        required discriminate_by_tags = "discriminateByTags",
    }
}

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl IncomingUser {
    /// With all that is required.
    pub fn new(
        tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        discriminate_by_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            tags: tags
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            integration_name: None,
            name: None,
            picture_url: None,
            properties: None,
            attributes: None,
            discriminate_by_tags: discriminate_by_tags
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }

    /// Deprecated: a bot that wants to create a user calls an action of the integration instead.
    #[deprecated(
        note = "Deprecated: a bot that wants to create a user calls an action of the integration instead."
    )]
    pub fn integration_name(mut self, integration_name: impl Into<String>) -> Self {
        self.integration_name = Some(integration_name.into());
        self
    }

    /// Display name of the user.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// URL of the user's picture.
    pub fn picture_url(mut self, picture_url: impl Into<String>) -> Self {
        self.picture_url = Some(picture_url.into());
        self
    }

    /// Experimental: optional properties of the user, which the bot and each of its integrations can read and change.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.properties = Some(
            properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Deprecated in favour of `properties`.
    #[deprecated(note = "Deprecated in favour of `properties`.")]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.attributes = Some(
            attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

/// Part of [`InitializeIncomingMessageBody`](crate::runtime::types::InitializeIncomingMessageBody).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct IncomingConversation {
    /// Name of the channel.
    ///
    /// At most 200 characters.
    pub channel: String,
    /// Tags to put on the conversation.
    pub tags: BTreeMap<String, String>,
    /// Deprecated: a bot that wants to create a conversation calls an action of the integration
    /// instead.
    ///
    /// At most 200 characters.
    #[deprecated(
        note = "Deprecated: a bot that wants to create a conversation calls an action of the integration instead."
    )]
    pub integration_name: Option<String>,
    /// Names of the tags that decide which existing conversation matches; all others are ignored.
    /// Without this list, every tag must match exactly. With a conversation tagged `foo=a`, `bar=b`
    /// and `baz=c`, for instance, the list `bar`, `baz` compares those two tags alone.
    pub discriminate_by_tags: Vec<String>,
}

json_object! {
    IncomingConversation {
        required channel = "channel",
        required tags = "tags",
        optional integration_name = "integrationName",
        required discriminate_by_tags = "discriminateByTags",
    }
}

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl IncomingConversation {
    /// With all that is required.
    pub fn new(
        channel: impl Into<String>,
        tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        discriminate_by_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            channel: channel.into(),
            tags: tags
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            integration_name: None,
            discriminate_by_tags: discriminate_by_tags
                .into_iter()
                .map(Into::into)
                .collect(),
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

/// Part of [`InitializeIncomingMessageBody`](crate::runtime::types::InitializeIncomingMessageBody).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct IncomingMessage {
    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio,
    /// Video and Location.
    pub payload: JsonObject,
    /// Type of the message, which tells what kind of content it carries.
    ///
    /// At most 200 characters.
    pub r#type: String,
    /// Tags of the message, which must be among those that the bot defines. An empty value removes
    /// a tag.
    pub tags: BTreeMap<String, String>,
    pub origin: Option<Origin>,
    /// Names of the tags that decide which existing message matches; all others are ignored.
    /// Without this list, every tag must match exactly. With a message tagged `foo=a`, `bar=b` and
    /// `baz=c`, for instance, the list `bar`, `baz` compares those two tags alone.
    pub discriminate_by_tags: Vec<String>,
}

json_object! {
    IncomingMessage {
        required payload = "payload",
        required r#type = "type",
        required tags = "tags",
        optional origin = "origin",
        required discriminate_by_tags = "discriminateByTags",
    }
}

impl IncomingMessage {
    /// With all that is required.
    pub fn new(
        payload: JsonObject,
        r#type: impl Into<String>,
        tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        discriminate_by_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            payload,
            r#type: r#type.into(),
            tags: tags
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            origin: None,
            discriminate_by_tags: discriminate_by_tags
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }

    pub fn origin(mut self, origin: Origin) -> Self {
        self.origin = Some(origin);
        self
    }
}

/// The message, with the conversation and the user it belongs to.
///
/// Body of [`Client::initialize_incoming_message`](crate::runtime::Client::initialize_incoming_message).
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct InitializeIncomingMessageBody {
    pub user_id: Option<String>,
    pub user: Option<IncomingUser>,
    pub conversation_id: Option<String>,
    pub conversation: Option<IncomingConversation>,
    pub message: Option<IncomingMessage>,
}

json_object! {
    InitializeIncomingMessageBody {
        optional user_id = "userId",
        optional user = "user",
        optional conversation_id = "conversationId",
        optional conversation = "conversation",
        optional message = "message",
    }
}

impl InitializeIncomingMessageBody {
    /// All unset.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    pub fn user(mut self, user: IncomingUser) -> Self {
        self.user = Some(user);
        self
    }

    pub fn conversation_id(mut self, conversation_id: impl Into<String>) -> Self {
        self.conversation_id = Some(conversation_id.into());
        self
    }

    pub fn conversation(mut self, conversation: IncomingConversation) -> Self {
        self.conversation = Some(conversation);
        self
    }

    pub fn message(mut self, message: IncomingMessage) -> Self {
        self.message = Some(message);
        self
    }
}

/// The user and the conversation, and the message if one was created.
///
/// Answer of [`Client::initialize_incoming_message`](crate::runtime::Client::initialize_incoming_message).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InitializeIncomingMessageResponse {
    /// A person who talks to the bot through one integration.
    pub user: User,
    /// An exchange of messages between one or more users, always on a channel of an integration.
    pub conversation: Conversation,
    /// A message in a conversation, tied to one user.
    pub message: Option<Message>,
}

json_object! {
    InitializeIncomingMessageResponse {
        required user = "user",
        required conversation = "conversation",
        optional message = "message",
    }
}
