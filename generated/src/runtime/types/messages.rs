//! Types of `messages`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::required;
use crate::runtime::types::{CreatedMeta, Direction, NextTokenMeta, Origin, Schedule};
use crate::support::{
    Blank, DateTime, IntoList, IntoMap, JsonObject, UnknownMembers, json_object,
    made_from, state,
};
use std::collections::BTreeMap;

/// A message in a conversation, tied to one user.
///
/// Part of [`GetOrCreateMessageResponse`](crate::runtime::types::GetOrCreateMessageResponse), [`ImportMessagesResponse`](crate::runtime::types::ImportMessagesResponse), [`InitializeIncomingMessageResponse`](crate::runtime::types::InitializeIncomingMessageResponse), [`ListMessagesResponse`](crate::runtime::types::ListMessagesResponse) and 1 more.
#[non_exhaustive]
pub struct Message {
    /// The message's identifier. 28 to 36 characters.
    pub id: String,
    /// When the message was created (ISO 8601).
    pub created_at: DateTime,
    /// When the message was last updated (ISO 8601).
    pub updated_at: DateTime,
    /// Type of the message, which determines the kind of its content. At most 200 characters.
    pub r#type: String,
    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio,
    /// Video and Location.
    pub payload: JsonObject,
    /// Whether the message goes to the bot (`incoming`) or comes from it (`outgoing`).
    pub direction: Direction,
    /// Identifier of the user that the message belongs to. 28 to 36 characters.
    pub user_id: String,
    /// Identifier of the conversation that the message belongs to. 28 to 36 characters.
    pub conversation_id: String,
    /// Tags of the message, which must be among those that the bot defines. An empty value removes
    /// a tag.
    pub tags: BTreeMap<String, String>,
    /// Origin of the message; `synthetic` is the one known value.
    pub origin: Option<Origin>,
    unknown: UnknownMembers,
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
        _ = unknown
    }
}

/// Fields of the message.
///
/// Request body of [`Client::create_message`](crate::runtime::Client::create_message).
#[must_use]
#[non_exhaustive]
pub struct CreateMessageBody {
    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio,
    /// Video and Location.
    pub payload: JsonObject,
    /// Identifier of the user that the message belongs to. 28 to 36 characters.
    pub user_id: String,
    /// Identifier of the conversation that the message belongs to. 28 to 36 characters.
    pub conversation_id: String,
    /// Type of the message, which determines the kind of its content. At most 200 characters.
    pub r#type: String,
    /// Tags of the message, which must be among those that the bot defines. An empty value removes
    /// a tag.
    pub tags: BTreeMap<String, String>,
    /// Sends the message later. Either `dateTime` or `delay` is required.
    pub schedule: Option<Schedule>,
    pub origin: Option<Origin>,
    unknown: UnknownMembers,
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
        _ = unknown
    }
}

impl CreateMessageBody {
    /// Sets each member by its name. [`build`](CreateMessageBodyBuilder::build) compiles once all required members are set.
    pub fn builder() -> CreateMessageBodyBuilder<
        required::payload,
        required::user_id,
        required::conversation_id,
        required::r#type,
        required::tags,
    > {
        CreateMessageBodyBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`CreateMessageBody`]: [`CreateMessageBody::builder`]. `S0`, `S1`, `S2`, `S3` and `S4` are `Set` once `payload`, `user_id`, `conversation_id`, `type` and `tags` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct CreateMessageBodyBuilder<S0, S1, S2, S3, S4>(
    pub(crate) CreateMessageBody,
    std::marker::PhantomData<(S0, S1, S2, S3, S4)>,
);

impl<S0, S1, S2, S3, S4> CreateMessageBodyBuilder<S0, S1, S2, S3, S4> {
    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio, Video and Location.
    pub fn payload(
        mut self,
        payload: impl serde::Serialize,
    ) -> CreateMessageBodyBuilder<state::Set, S1, S2, S3, S4> {
        self.0.payload = JsonObject::of(payload);
        CreateMessageBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Identifier of the user that the message belongs to.
    pub fn user_id(
        mut self,
        user_id: impl Into<String>,
    ) -> CreateMessageBodyBuilder<S0, state::Set, S2, S3, S4> {
        self.0.user_id = user_id.into();
        CreateMessageBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Identifier of the conversation that the message belongs to.
    pub fn conversation_id(
        mut self,
        conversation_id: impl Into<String>,
    ) -> CreateMessageBodyBuilder<S0, S1, state::Set, S3, S4> {
        self.0.conversation_id = conversation_id.into();
        CreateMessageBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Type of the message, which determines the kind of its content.
    pub fn r#type(
        mut self,
        r#type: impl Into<String>,
    ) -> CreateMessageBodyBuilder<S0, S1, S2, state::Set, S4> {
        self.0.r#type = r#type.into();
        CreateMessageBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Tags of the message, which must be among those that the bot defines.
    pub fn tags(
        mut self,
        tags: impl IntoMap<String>,
    ) -> CreateMessageBodyBuilder<S0, S1, S2, S3, state::Set> {
        self.0.tags = tags.into_map();
        CreateMessageBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Sends the message later.
    pub fn schedule(mut self, schedule: Schedule) -> Self {
        self.0.schedule = Some(schedule);
        self
    }

    pub fn origin(mut self, origin: impl Into<Origin>) -> Self {
        self.0.origin = Some(origin.into());
        self
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> CreateMessageBody
    where
        S0: state::Given,
        S1: state::Given,
        S2: state::Given,
        S3: state::Given,
        S4: state::Given,
    {
        self.0
    }
}

made_from! { CreateMessageBody from value: Message =>
    [payload user_id conversation_id r#type tags origin]
}

/// Response of [`Client::create_message`](crate::runtime::Client::create_message), [`Client::get_message`](crate::runtime::Client::get_message) and [`Client::update_message`](crate::runtime::Client::update_message).
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

/// One page of messages.
///
/// Response of [`Client::list_messages`](crate::runtime::Client::list_messages).
#[non_exhaustive]
pub struct ListMessagesResponse {
    pub messages: Vec<Message>,
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

/// Fields of the message.
///
/// Request body of [`Client::get_or_create_message`](crate::runtime::Client::get_or_create_message).
#[must_use]
#[non_exhaustive]
pub struct GetOrCreateMessageBody {
    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio,
    /// Video and Location.
    pub payload: Option<JsonObject>,
    /// Identifier of the user that the message belongs to. 28 to 36 characters.
    pub user_id: String,
    /// Identifier of the conversation that the message belongs to. 28 to 36 characters.
    pub conversation_id: String,
    /// Type of the message, which determines the kind of its content. At most 200 characters.
    pub r#type: String,
    /// Tags of the message, which must be among those that the bot defines. An empty value removes
    /// a tag.
    pub tags: BTreeMap<String, String>,
    /// Sends the message later. Either `dateTime` or `delay` is required.
    pub schedule: Option<Schedule>,
    pub origin: Option<Origin>,
    /// Names of the tags that determine which existing message matches; all others are ignored.
    /// Without this list, every tag must match exactly. With a message tagged `foo=a`, `bar=b` and
    /// `baz=c`, for instance, the list `bar`, `baz` compares only those tags.
    pub discriminate_by_tags: Option<Vec<String>>,
    unknown: UnknownMembers,
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
        _ = unknown
    }
}

impl GetOrCreateMessageBody {
    /// Sets each member by its name. [`build`](GetOrCreateMessageBodyBuilder::build) compiles once all required members are set.
    pub fn builder() -> GetOrCreateMessageBodyBuilder<
        required::user_id,
        required::conversation_id,
        required::r#type,
        required::tags,
    > {
        GetOrCreateMessageBodyBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`GetOrCreateMessageBody`]: [`GetOrCreateMessageBody::builder`]. `S0`, `S1`, `S2` and `S3` are `Set` once `user_id`, `conversation_id`, `type` and `tags` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct GetOrCreateMessageBodyBuilder<S0, S1, S2, S3>(
    pub(crate) GetOrCreateMessageBody,
    std::marker::PhantomData<(S0, S1, S2, S3)>,
);

impl<S0, S1, S2, S3> GetOrCreateMessageBodyBuilder<S0, S1, S2, S3> {
    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio, Video and Location.
    pub fn payload(mut self, payload: impl serde::Serialize) -> Self {
        self.0.payload = Some(JsonObject::of(payload));
        self
    }

    /// Identifier of the user that the message belongs to.
    pub fn user_id(
        mut self,
        user_id: impl Into<String>,
    ) -> GetOrCreateMessageBodyBuilder<state::Set, S1, S2, S3> {
        self.0.user_id = user_id.into();
        GetOrCreateMessageBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Identifier of the conversation that the message belongs to.
    pub fn conversation_id(
        mut self,
        conversation_id: impl Into<String>,
    ) -> GetOrCreateMessageBodyBuilder<S0, state::Set, S2, S3> {
        self.0.conversation_id = conversation_id.into();
        GetOrCreateMessageBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Type of the message, which determines the kind of its content.
    pub fn r#type(
        mut self,
        r#type: impl Into<String>,
    ) -> GetOrCreateMessageBodyBuilder<S0, S1, state::Set, S3> {
        self.0.r#type = r#type.into();
        GetOrCreateMessageBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Tags of the message, which must be among those that the bot defines.
    pub fn tags(
        mut self,
        tags: impl IntoMap<String>,
    ) -> GetOrCreateMessageBodyBuilder<S0, S1, S2, state::Set> {
        self.0.tags = tags.into_map();
        GetOrCreateMessageBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Sends the message later.
    pub fn schedule(mut self, schedule: Schedule) -> Self {
        self.0.schedule = Some(schedule);
        self
    }

    pub fn origin(mut self, origin: impl Into<Origin>) -> Self {
        self.0.origin = Some(origin.into());
        self
    }

    /// Names of the tags that determine which existing message matches; all others are ignored.
    pub fn discriminate_by_tags(
        mut self,
        discriminate_by_tags: impl IntoList<String>,
    ) -> Self {
        self.0.discriminate_by_tags = Some(discriminate_by_tags.into_list());
        self
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> GetOrCreateMessageBody
    where
        S0: state::Given,
        S1: state::Given,
        S2: state::Given,
        S3: state::Given,
    {
        self.0
    }
}

made_from! { GetOrCreateMessageBody from value: Message =>
    [user_id conversation_id r#type tags origin]
    payload = Some(value.payload);
}

/// Response of [`Client::get_or_create_message`](crate::runtime::Client::get_or_create_message).
#[non_exhaustive]
pub struct GetOrCreateMessageResponse {
    /// A message in a conversation, tied to one user.
    pub message: Message,
    pub meta: CreatedMeta,
    unknown: UnknownMembers,
}
json_object! {
    GetOrCreateMessageResponse {
        required message = "message",
        required meta = "meta",
        _ = unknown
    }
}

/// Fields of the message.
///
/// Request body of [`Client::update_message`](crate::runtime::Client::update_message).
#[must_use]
#[non_exhaustive]
pub struct UpdateMessageBody {
    /// Tags of the message, which must be among those that the bot defines. An empty value removes
    /// a tag.
    pub tags: BTreeMap<String, String>,
    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio,
    /// Video and Location.
    pub payload: Option<JsonObject>,
    unknown: UnknownMembers,
}
json_object! {
    UpdateMessageBody {
        required tags = "tags",
        optional payload = "payload",
        _ = unknown
    }
}

impl UpdateMessageBody {
    /// Creates a value with all required members.
    pub fn new(tags: impl IntoMap<String>) -> Self {
        Self {
            tags: tags.into_map(),
            ..Blank::blank()
        }
    }

    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio, Video and Location.
    pub fn payload(mut self, payload: impl serde::Serialize) -> Self {
        self.payload = Some(JsonObject::of(payload));
        self
    }
}

made_from! { UpdateMessageBody from value: Message =>
    [tags]
    payload = Some(value.payload);
}

/// One message to import. With empty `tags` or an empty `discriminateByTags`, a new message is
/// always created.
///
/// Part of [`ImportMessagesBody`](crate::runtime::types::ImportMessagesBody).
#[must_use]
#[non_exhaustive]
pub struct ImportedMessage {
    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio,
    /// Video and Location.
    pub payload: JsonObject,
    /// Identifier of the user that the message belongs to. 28 to 36 characters.
    pub user_id: String,
    /// Identifier of the conversation that the message belongs to. 28 to 36 characters.
    pub conversation_id: String,
    /// Type of the message, which determines the kind of its content. At most 200 characters.
    pub r#type: String,
    /// Tags of the message, which must be among those that the bot defines. An empty value removes
    /// a tag.
    pub tags: BTreeMap<String, String>,
    /// When the message was created (ISO 8601).
    pub created_at: DateTime,
    /// Names of the tags that determine which existing message matches; all others are ignored.
    /// Without this list, every tag must match exactly. With a message tagged `foo=a`, `bar=b` and
    /// `baz=c`, for instance, the list `bar`, `baz` compares only those tags.
    pub discriminate_by_tags: Vec<String>,
    unknown: UnknownMembers,
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
        _ = unknown
    }
}

impl ImportedMessage {
    /// Sets each member by its name. [`build`](ImportedMessageBuilder::build) compiles once all required members are set.
    pub fn builder() -> ImportedMessageBuilder<
        required::payload,
        required::user_id,
        required::conversation_id,
        required::r#type,
        required::tags,
        required::created_at,
        required::discriminate_by_tags,
    > {
        ImportedMessageBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`ImportedMessage`]: [`ImportedMessage::builder`]. `S0`, `S1`, `S2`, `S3`, `S4`, `S5` and `S6` are `Set` once `payload`, `user_id`, `conversation_id`, `type`, `tags`, `created_at` and `discriminate_by_tags` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct ImportedMessageBuilder<S0, S1, S2, S3, S4, S5, S6>(
    pub(crate) ImportedMessage,
    std::marker::PhantomData<(S0, S1, S2, S3, S4, S5, S6)>,
);

impl<S0, S1, S2, S3, S4, S5, S6> ImportedMessageBuilder<S0, S1, S2, S3, S4, S5, S6> {
    /// Content of the message: one of Text, Image, Choice, Dropdown, Card, Carousel, File, Audio, Video and Location.
    pub fn payload(
        mut self,
        payload: impl serde::Serialize,
    ) -> ImportedMessageBuilder<state::Set, S1, S2, S3, S4, S5, S6> {
        self.0.payload = JsonObject::of(payload);
        ImportedMessageBuilder(self.0, std::marker::PhantomData)
    }

    /// Identifier of the user that the message belongs to.
    pub fn user_id(
        mut self,
        user_id: impl Into<String>,
    ) -> ImportedMessageBuilder<S0, state::Set, S2, S3, S4, S5, S6> {
        self.0.user_id = user_id.into();
        ImportedMessageBuilder(self.0, std::marker::PhantomData)
    }

    /// Identifier of the conversation that the message belongs to.
    pub fn conversation_id(
        mut self,
        conversation_id: impl Into<String>,
    ) -> ImportedMessageBuilder<S0, S1, state::Set, S3, S4, S5, S6> {
        self.0.conversation_id = conversation_id.into();
        ImportedMessageBuilder(self.0, std::marker::PhantomData)
    }

    /// Type of the message, which determines the kind of its content.
    pub fn r#type(
        mut self,
        r#type: impl Into<String>,
    ) -> ImportedMessageBuilder<S0, S1, S2, state::Set, S4, S5, S6> {
        self.0.r#type = r#type.into();
        ImportedMessageBuilder(self.0, std::marker::PhantomData)
    }

    /// Tags of the message, which must be among those that the bot defines.
    pub fn tags(
        mut self,
        tags: impl IntoMap<String>,
    ) -> ImportedMessageBuilder<S0, S1, S2, S3, state::Set, S5, S6> {
        self.0.tags = tags.into_map();
        ImportedMessageBuilder(self.0, std::marker::PhantomData)
    }

    /// When the message was created (ISO 8601).
    pub fn created_at(
        mut self,
        created_at: impl Into<DateTime>,
    ) -> ImportedMessageBuilder<S0, S1, S2, S3, S4, state::Set, S6> {
        self.0.created_at = created_at.into();
        ImportedMessageBuilder(self.0, std::marker::PhantomData)
    }

    /// Names of the tags that determine which existing message matches; all others are ignored.
    pub fn discriminate_by_tags(
        mut self,
        discriminate_by_tags: impl IntoList<String>,
    ) -> ImportedMessageBuilder<S0, S1, S2, S3, S4, S5, state::Set> {
        self.0.discriminate_by_tags = discriminate_by_tags.into_list();
        ImportedMessageBuilder(self.0, std::marker::PhantomData)
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> ImportedMessage
    where
        S0: state::Given,
        S1: state::Given,
        S2: state::Given,
        S3: state::Given,
        S4: state::Given,
        S5: state::Given,
        S6: state::Given,
    {
        self.0
    }
}

/// The messages to import.
///
/// Request body of [`Client::import_messages`](crate::runtime::Client::import_messages).
#[must_use]
#[non_exhaustive]
pub struct ImportMessagesBody {
    /// At most 100 items.
    pub messages: Vec<ImportedMessage>,
    unknown: UnknownMembers,
}
json_object! {
    ImportMessagesBody {
        required messages = "messages",
        _ = unknown
    }
}

impl ImportMessagesBody {
    /// Creates a value with all required members.
    pub fn new(messages: impl IntoList<ImportedMessage>) -> Self {
        Self {
            messages: messages.into_list(),
            ..Blank::blank()
        }
    }
}

/// The messages that were found or created. If only some succeed, the response is an error with
/// `resolvedMessages`, which exist now, and `failedMessages`, each with its `error`.
///
/// Response of [`Client::import_messages`](crate::runtime::Client::import_messages).
#[non_exhaustive]
pub struct ImportMessagesResponse {
    pub messages: Vec<Message>,
    unknown: UnknownMembers,
}
json_object! {
    ImportMessagesResponse {
        required messages = "messages",
        _ = unknown
    }
}
