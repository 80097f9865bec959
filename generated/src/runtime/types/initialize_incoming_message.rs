//! Types of `initialize-incoming-message`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::required;
use crate::runtime::types::{Conversation, Message, Origin, User};
use crate::support::{
    Blank, IntoList, IntoMap, JsonObject, UnknownMembers, json_object, made_from, state,
};
use std::collections::BTreeMap;

/// Part of [`InitializeIncomingMessageBody`](crate::runtime::types::InitializeIncomingMessageBody).
#[must_use]
#[non_exhaustive]
pub struct IncomingUser {
    /// Tags to set on the user.
    pub tags: BTreeMap<String, String>,
    /// Deprecated: a bot that wants to create a user calls an action of the integration instead.
    /// At most 200 characters.
    #[deprecated(
        note = "Deprecated: a bot that wants to create a user calls an action of the integration instead."
    )]
    pub integration_name: Option<String>,
    /// Display name of the user. At most 200 characters.
    pub name: Option<String>,
    /// URL of the user's picture. At most 40000 characters.
    pub picture_url: Option<String>,
    /// Experimental: optional properties of the user, which the bot and each of its integrations
    /// can read and change.
    pub properties: Option<BTreeMap<String, String>>,
    /// Deprecated in favour of `properties`.
    #[deprecated(note = "Deprecated in favour of `properties`.")]
    pub attributes: Option<BTreeMap<String, String>>,
    /// Names of the tags that determine which existing user matches; all others are ignored.
    /// Without this list, every tag must match exactly. With a user tagged `foo=a`, `bar=b` and
    /// `baz=c`, for instance, the list `bar`, `baz` compares only those tags.
    pub discriminate_by_tags: Vec<String>,
    unknown: UnknownMembers,
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
        _ = unknown
    }
}

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl IncomingUser {
    /// Creates a value with all required members.
    pub fn new(
        tags: impl IntoMap<String>,
        discriminate_by_tags: impl IntoList<String>,
    ) -> Self {
        Self {
            tags: tags.into_map(),
            discriminate_by_tags: discriminate_by_tags.into_list(),
            ..Blank::blank()
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
    pub fn properties(mut self, properties: impl IntoMap<String>) -> Self {
        self.properties = Some(properties.into_map());
        self
    }

    /// Deprecated in favour of `properties`.
    #[deprecated(note = "Deprecated in favour of `properties`.")]
    pub fn attributes(mut self, attributes: impl IntoMap<String>) -> Self {
        self.attributes = Some(attributes.into_map());
        self
    }
}

/// Part of [`InitializeIncomingMessageBody`](crate::runtime::types::InitializeIncomingMessageBody).
#[must_use]
#[non_exhaustive]
pub struct IncomingConversation {
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
    pub discriminate_by_tags: Vec<String>,
    unknown: UnknownMembers,
}
json_object! {
    IncomingConversation {
        required channel = "channel",
        required tags = "tags",
        optional integration_name = "integrationName",
        required discriminate_by_tags = "discriminateByTags",
        _ = unknown
    }
}

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl IncomingConversation {
    /// Sets each member by its name. [`build`](IncomingConversationBuilder::build) compiles once all required members are set.
    pub fn builder() -> IncomingConversationBuilder<
        required::channel,
        required::tags,
        required::discriminate_by_tags,
    > {
        IncomingConversationBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`IncomingConversation`]: [`IncomingConversation::builder`]. `S0`, `S1` and `S2` are `Set` once `channel`, `tags` and `discriminate_by_tags` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct IncomingConversationBuilder<S0, S1, S2>(
    pub(crate) IncomingConversation,
    std::marker::PhantomData<(S0, S1, S2)>,
);

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl<S0, S1, S2> IncomingConversationBuilder<S0, S1, S2> {
    /// Name of the channel.
    pub fn channel(
        mut self,
        channel: impl Into<String>,
    ) -> IncomingConversationBuilder<state::Set, S1, S2> {
        self.0.channel = channel.into();
        IncomingConversationBuilder(self.0, std::marker::PhantomData)
    }

    /// Tags to set on the conversation.
    pub fn tags(
        mut self,
        tags: impl IntoMap<String>,
    ) -> IncomingConversationBuilder<S0, state::Set, S2> {
        self.0.tags = tags.into_map();
        IncomingConversationBuilder(self.0, std::marker::PhantomData)
    }

    /// Deprecated: a bot that wants to create a conversation calls an action of the integration instead.
    #[deprecated(
        note = "Deprecated: a bot that wants to create a conversation calls an action of the integration instead."
    )]
    pub fn integration_name(mut self, integration_name: impl Into<String>) -> Self {
        self.0.integration_name = Some(integration_name.into());
        self
    }

    /// Names of the tags that determine which existing conversation matches; all others are ignored.
    pub fn discriminate_by_tags(
        mut self,
        discriminate_by_tags: impl IntoList<String>,
    ) -> IncomingConversationBuilder<S0, S1, state::Set> {
        self.0.discriminate_by_tags = discriminate_by_tags.into_list();
        IncomingConversationBuilder(self.0, std::marker::PhantomData)
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> IncomingConversation
    where
        S0: state::Given,
        S1: state::Given,
        S2: state::Given,
    {
        self.0
    }
}

/// Part of [`InitializeIncomingMessageBody`](crate::runtime::types::InitializeIncomingMessageBody).
#[must_use]
#[non_exhaustive]
pub struct IncomingMessage {
    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio,
    /// Video and Location.
    pub payload: JsonObject,
    /// Type of the message, which determines the kind of its content. At most 200 characters.
    pub r#type: String,
    /// Tags of the message, which must be among those that the bot defines. An empty value removes
    /// a tag.
    pub tags: BTreeMap<String, String>,
    pub origin: Option<Origin>,
    /// Names of the tags that determine which existing message matches; all others are ignored.
    /// Without this list, every tag must match exactly. With a message tagged `foo=a`, `bar=b` and
    /// `baz=c`, for instance, the list `bar`, `baz` compares only those tags.
    pub discriminate_by_tags: Vec<String>,
    unknown: UnknownMembers,
}
json_object! {
    IncomingMessage {
        required payload = "payload",
        required r#type = "type",
        required tags = "tags",
        optional origin = "origin",
        required discriminate_by_tags = "discriminateByTags",
        _ = unknown
    }
}

impl IncomingMessage {
    /// Sets each member by its name. [`build`](IncomingMessageBuilder::build) compiles once all required members are set.
    pub fn builder() -> IncomingMessageBuilder<
        required::payload,
        required::r#type,
        required::tags,
        required::discriminate_by_tags,
    > {
        IncomingMessageBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`IncomingMessage`]: [`IncomingMessage::builder`]. `S0`, `S1`, `S2` and `S3` are `Set` once `payload`, `type`, `tags` and `discriminate_by_tags` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct IncomingMessageBuilder<S0, S1, S2, S3>(
    pub(crate) IncomingMessage,
    std::marker::PhantomData<(S0, S1, S2, S3)>,
);

impl<S0, S1, S2, S3> IncomingMessageBuilder<S0, S1, S2, S3> {
    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio, Video and Location.
    pub fn payload(
        mut self,
        payload: impl serde::Serialize,
    ) -> IncomingMessageBuilder<state::Set, S1, S2, S3> {
        self.0.payload = JsonObject::of(payload);
        IncomingMessageBuilder(self.0, std::marker::PhantomData)
    }

    /// Type of the message, which determines the kind of its content.
    pub fn r#type(
        mut self,
        r#type: impl Into<String>,
    ) -> IncomingMessageBuilder<S0, state::Set, S2, S3> {
        self.0.r#type = r#type.into();
        IncomingMessageBuilder(self.0, std::marker::PhantomData)
    }

    /// Tags of the message, which must be among those that the bot defines.
    pub fn tags(
        mut self,
        tags: impl IntoMap<String>,
    ) -> IncomingMessageBuilder<S0, S1, state::Set, S3> {
        self.0.tags = tags.into_map();
        IncomingMessageBuilder(self.0, std::marker::PhantomData)
    }

    pub fn origin(mut self, origin: impl Into<Origin>) -> Self {
        self.0.origin = Some(origin.into());
        self
    }

    /// Names of the tags that determine which existing message matches; all others are ignored.
    pub fn discriminate_by_tags(
        mut self,
        discriminate_by_tags: impl IntoList<String>,
    ) -> IncomingMessageBuilder<S0, S1, S2, state::Set> {
        self.0.discriminate_by_tags = discriminate_by_tags.into_list();
        IncomingMessageBuilder(self.0, std::marker::PhantomData)
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> IncomingMessage
    where
        S0: state::Given,
        S1: state::Given,
        S2: state::Given,
        S3: state::Given,
    {
        self.0
    }
}

/// The message, with the conversation and the user it belongs to.
///
/// Request body of [`Client::initialize_incoming_message`](crate::runtime::Client::initialize_incoming_message).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct InitializeIncomingMessageBody {
    pub user_id: Option<String>,
    pub user: Option<IncomingUser>,
    pub conversation_id: Option<String>,
    pub conversation: Option<IncomingConversation>,
    pub message: Option<IncomingMessage>,
    unknown: UnknownMembers,
}
json_object! {
    InitializeIncomingMessageBody {
        optional user_id = "userId",
        optional user = "user",
        optional conversation_id = "conversationId",
        optional conversation = "conversation",
        optional message = "message",
        _ = unknown
    }
}

impl InitializeIncomingMessageBody {
    /// Creates a value with nothing set.
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

made_from! { InitializeIncomingMessageBody from value: Message =>
    []
    user_id = Some(value.user_id);
    conversation_id = Some(value.conversation_id);
}

/// The user and the conversation, and the message if one was created.
///
/// Response of [`Client::initialize_incoming_message`](crate::runtime::Client::initialize_incoming_message).
#[non_exhaustive]
pub struct InitializeIncomingMessageResponse {
    /// A person who talks to the bot through one integration.
    pub user: User,
    /// An exchange of messages between one or more users, always on a channel of an integration.
    pub conversation: Conversation,
    /// A message in a conversation, tied to one user.
    pub message: Option<Message>,
    unknown: UnknownMembers,
}
json_object! {
    InitializeIncomingMessageResponse {
        required user = "user",
        required conversation = "conversation",
        optional message = "message",
        _ = unknown
    }
}
