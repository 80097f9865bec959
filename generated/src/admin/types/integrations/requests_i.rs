//! Types of `integrations`. Generated from Admin API of Botpress 1.82.0; do not edit.

use std::collections::BTreeMap;
use crate::admin::types::{
    ConfigurationIdentifierInput, ConfigurationIdentifierPatch, Creation,
    IntegrationChannel, IntegrationConfiguration, IntegrationIdentifier,
    IntegrationInterface, IntegrationUser, NameReference, SchemaDefinition,
    TagDefinition, TagDefinitionsInput, TagDefinitionsPatch,
};
use crate::support::{IntoMap, JsonObject, Nullable, json_object, nullable_map};

/// Definition of the integration's default configuration.
///
/// Part of [`CreateIntegrationBody`](crate::admin::types::CreateIntegrationBody).
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct IntegrationConfigurationInput {
    /// Title that names the configuration for people.
    ///
    /// At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the configuration.
    ///
    /// At most 256 characters.
    pub description: Option<String>,
    /// JSON Schema that the values of the configuration are checked against.
    pub schema: Option<JsonObject>,
    /// Identifier.
    pub identifier: Option<ConfigurationIdentifierInput>,
}

json_object! {
    IntegrationConfigurationInput {
        optional title = "title",
        optional description = "description",
        optional schema = "schema",
        optional identifier = "identifier",
    }
}

impl IntegrationConfigurationInput {
    /// All unset.
    pub fn new() -> Self {
        Self::default()
    }

    /// Title that names the configuration for people.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text that explains the configuration.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// JSON Schema that the values of the configuration are checked against.
    pub fn schema(mut self, schema: impl serde::Serialize) -> Self {
        self.schema = Some(JsonObject::of(schema));
        self
    }

    /// Sets `identifier`.
    pub fn identifier(mut self, identifier: ConfigurationIdentifierInput) -> Self {
        self.identifier = Some(identifier);
        self
    }
}

/// To be changed and sent back: what is there is set, and what only the service sets is left out.
impl From<IntegrationConfiguration> for IntegrationConfigurationInput {
    fn from(value: IntegrationConfiguration) -> Self {
        Self {
            title: value.title,
            description: value.description,
            schema: Some(value.schema),
            identifier: Some(value.identifier.into()),
        }
    }
}

/// Part of [`CreateIntegrationBody`](crate::admin::types::CreateIntegrationBody) and [`IntegrationChannelInput`](crate::admin::types::IntegrationChannelInput).
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct IntegrationUserInput {
    /// Creation.
    pub creation: Option<Creation>,
    /// Tags.
    pub tags: Option<BTreeMap<String, TagDefinition>>,
}

json_object! {
    IntegrationUserInput {
        optional creation = "creation",
        optional tags = "tags",
    }
}

impl IntegrationUserInput {
    /// All unset.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `creation`.
    pub fn creation(mut self, creation: Creation) -> Self {
        self.creation = Some(creation);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, tags: impl IntoMap<TagDefinition>) -> Self {
        self.tags = Some(tags.into_map());
        self
    }
}

/// To be changed and sent back: what is there is set, and what only the service sets is left out.
impl From<IntegrationUser> for IntegrationUserInput {
    fn from(value: IntegrationUser) -> Self {
        Self {
            creation: Some(value.creation),
            tags: Some(value.tags),
        }
    }
}

/// Part of [`CreateIntegrationBody`](crate::admin::types::CreateIntegrationBody).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct IntegrationChannelInput {
    /// Title that names the channel for people.
    ///
    /// At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the channel.
    ///
    /// At most 256 characters.
    pub description: Option<String>,
    /// Messages.
    pub messages: BTreeMap<String, SchemaDefinition>,
    /// Conversation.
    pub conversation: Option<IntegrationUserInput>,
    /// Message.
    pub message: Option<TagDefinitionsInput>,
}

json_object! {
    IntegrationChannelInput {
        optional title = "title",
        optional description = "description",
        required messages = "messages",
        optional conversation = "conversation",
        optional message = "message",
    }
}

impl IntegrationChannelInput {
    /// With all that is required.
    pub fn new(messages: impl IntoMap<SchemaDefinition>) -> Self {
        Self {
            title: None,
            description: None,
            messages: messages.into_map(),
            conversation: None,
            message: None,
        }
    }

    /// Title that names the channel for people.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text that explains the channel.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `conversation`.
    pub fn conversation(mut self, conversation: IntegrationUserInput) -> Self {
        self.conversation = Some(conversation);
        self
    }

    /// Sets `message`.
    pub fn message(mut self, message: TagDefinitionsInput) -> Self {
        self.message = Some(message);
        self
    }
}

/// To be changed and sent back: what is there is set, and what only the service sets is left out.
impl From<IntegrationChannel> for IntegrationChannelInput {
    fn from(value: IntegrationChannel) -> Self {
        Self {
            title: value.title,
            description: value.description,
            messages: value.messages,
            conversation: Some(value.conversation.into()),
            message: Some(value.message.into()),
        }
    }
}

/// Part of [`CreateIntegrationBody`](crate::admin::types::CreateIntegrationBody) and [`UpdateIntegrationBody`](crate::admin::types::UpdateIntegrationBody).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct IntegrationInterfaceInput {
    /// Identifier of the interface.
    ///
    /// 28 to 36 characters.
    pub id: String,
    /// Entities.
    pub entities: Option<BTreeMap<String, NameReference>>,
    /// Actions.
    pub actions: Option<BTreeMap<String, NameReference>>,
    /// Events.
    pub events: Option<BTreeMap<String, NameReference>>,
    /// Channels.
    pub channels: Option<BTreeMap<String, NameReference>>,
}

json_object! {
    IntegrationInterfaceInput {
        required id = "id",
        optional entities = "entities",
        optional actions = "actions",
        optional events = "events",
        optional channels = "channels",
    }
}

impl IntegrationInterfaceInput {
    /// With all that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            entities: None,
            actions: None,
            events: None,
            channels: None,
        }
    }

    /// Sets `entities`.
    pub fn entities(mut self, entities: impl IntoMap<NameReference>) -> Self {
        self.entities = Some(entities.into_map());
        self
    }

    /// Sets `actions`.
    pub fn actions(mut self, actions: impl IntoMap<NameReference>) -> Self {
        self.actions = Some(actions.into_map());
        self
    }

    /// Sets `events`.
    pub fn events(mut self, events: impl IntoMap<NameReference>) -> Self {
        self.events = Some(events.into_map());
        self
    }

    /// Sets `channels`.
    pub fn channels(mut self, channels: impl IntoMap<NameReference>) -> Self {
        self.channels = Some(channels.into_map());
        self
    }
}

/// To be changed and sent back: what is there is set, and what only the service sets is left out.
impl From<IntegrationInterface> for IntegrationInterfaceInput {
    fn from(value: IntegrationInterface) -> Self {
        Self {
            id: value.id,
            entities: Some(value.entities),
            actions: Some(value.actions),
            events: Some(value.events),
            channels: Some(value.channels),
        }
    }
}

/// Definition of the integration's default configuration.
///
/// Part of [`UpdateIntegrationBody`](crate::admin::types::UpdateIntegrationBody).
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct IntegrationConfigurationPatch {
    /// Title that names the configuration for people.
    ///
    /// At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the configuration.
    ///
    /// At most 256 characters.
    pub description: Option<String>,
    /// JSON Schema that the values of the configuration are checked against.
    pub schema: Option<JsonObject>,
    /// Identifier.
    pub identifier: Option<ConfigurationIdentifierPatch>,
}

json_object! {
    IntegrationConfigurationPatch {
        optional title = "title",
        optional description = "description",
        optional schema = "schema",
        optional identifier = "identifier",
    }
}

impl IntegrationConfigurationPatch {
    /// All unset.
    pub fn new() -> Self {
        Self::default()
    }

    /// Title that names the configuration for people.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text that explains the configuration.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// JSON Schema that the values of the configuration are checked against.
    pub fn schema(mut self, schema: impl serde::Serialize) -> Self {
        self.schema = Some(JsonObject::of(schema));
        self
    }

    /// Sets `identifier`.
    pub fn identifier(mut self, identifier: ConfigurationIdentifierPatch) -> Self {
        self.identifier = Some(identifier);
        self
    }
}

/// To be changed and sent back: what is there is set, and what only the service sets is left out.
impl From<IntegrationConfiguration> for IntegrationConfigurationPatch {
    fn from(value: IntegrationConfiguration) -> Self {
        Self {
            title: value.title,
            description: value.description,
            schema: Some(value.schema),
            identifier: Some(value.identifier.into()),
        }
    }
}

/// Part of [`IntegrationChannelPatch`](crate::admin::types::IntegrationChannelPatch) and [`UpdateIntegrationBody`](crate::admin::types::UpdateIntegrationBody).
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct IntegrationUserPatch {
    /// Creation.
    pub creation: Option<Creation>,
    /// Tags.
    pub tags: Option<BTreeMap<String, Option<TagDefinition>>>,
}

json_object! {
    IntegrationUserPatch {
        optional creation = "creation",
        optional tags = "tags",
    }
}

impl IntegrationUserPatch {
    /// All unset.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `creation`.
    pub fn creation(mut self, creation: Creation) -> Self {
        self.creation = Some(creation);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, tags: impl IntoMap<Nullable<TagDefinition>>) -> Self {
        self.tags = Some(nullable_map(tags));
        self
    }
}

/// To be changed and sent back: what is there is set, and what only the service sets is left out.
impl From<IntegrationUser> for IntegrationUserPatch {
    fn from(value: IntegrationUser) -> Self {
        Self {
            creation: Some(value.creation),
            tags: Some(
                value.tags.into_iter().map(|(key, value)| (key, Some(value))).collect(),
            ),
        }
    }
}

/// Part of [`UpdateIntegrationBody`](crate::admin::types::UpdateIntegrationBody).
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct IntegrationChannelPatch {
    /// Title that names the channel for people.
    ///
    /// At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the channel.
    ///
    /// At most 256 characters.
    pub description: Option<String>,
    /// Messages.
    pub messages: Option<BTreeMap<String, Option<SchemaDefinition>>>,
    /// Conversation.
    pub conversation: Option<IntegrationUserPatch>,
    /// Message.
    pub message: Option<TagDefinitionsPatch>,
}

json_object! {
    IntegrationChannelPatch {
        optional title = "title",
        optional description = "description",
        optional messages = "messages",
        optional conversation = "conversation",
        optional message = "message",
    }
}

impl IntegrationChannelPatch {
    /// All unset.
    pub fn new() -> Self {
        Self::default()
    }

    /// Title that names the channel for people.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text that explains the channel.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `messages`.
    pub fn messages(
        mut self,
        messages: impl IntoMap<Nullable<SchemaDefinition>>,
    ) -> Self {
        self.messages = Some(nullable_map(messages));
        self
    }

    /// Sets `conversation`.
    pub fn conversation(mut self, conversation: IntegrationUserPatch) -> Self {
        self.conversation = Some(conversation);
        self
    }

    /// Sets `message`.
    pub fn message(mut self, message: TagDefinitionsPatch) -> Self {
        self.message = Some(message);
        self
    }
}

/// To be changed and sent back: what is there is set, and what only the service sets is left out.
impl From<IntegrationChannel> for IntegrationChannelPatch {
    fn from(value: IntegrationChannel) -> Self {
        Self {
            title: value.title,
            description: value.description,
            messages: Some(
                value
                    .messages
                    .into_iter()
                    .map(|(key, value)| (key, Some(value)))
                    .collect(),
            ),
            conversation: Some(value.conversation.into()),
            message: Some(value.message.into()),
        }
    }
}

/// Part of [`UpdateIntegrationBody`](crate::admin::types::UpdateIntegrationBody).
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct IntegrationIdentifierPatch {
    /// Extract script.
    ///
    /// At most 2000 characters.
    pub extract_script: Nullable<String>,
    /// Fallback handler script.
    ///
    /// At most 2000 characters.
    pub fallback_handler_script: Nullable<String>,
}

json_object! {
    IntegrationIdentifierPatch {
        three_state extract_script = "extractScript",
        three_state fallback_handler_script = "fallbackHandlerScript",
    }
}

impl IntegrationIdentifierPatch {
    /// All unset.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `extract_script`.
    pub fn extract_script(
        mut self,
        extract_script: impl Into<Nullable<String>>,
    ) -> Self {
        self.extract_script = extract_script.into();
        self
    }

    /// Sets `fallback_handler_script`.
    pub fn fallback_handler_script(
        mut self,
        fallback_handler_script: impl Into<Nullable<String>>,
    ) -> Self {
        self.fallback_handler_script = fallback_handler_script.into();
        self
    }
}

/// To be changed and sent back: what is there is set, and what only the service sets is left out.
impl From<IntegrationIdentifier> for IntegrationIdentifierPatch {
    fn from(value: IntegrationIdentifier) -> Self {
        Self {
            extract_script: value
                .extract_script
                .map_or(Nullable::Absent, |value| Nullable::Value(value)),
            fallback_handler_script: value
                .fallback_handler_script
                .map_or(Nullable::Absent, |value| Nullable::Value(value)),
        }
    }
}
