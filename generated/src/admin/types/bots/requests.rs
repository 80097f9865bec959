//! Types of `bots`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::required;
use crate::admin::types::{
    Action, ActionPatch, BotAllowlistSetting, BotConfiguration, BotIntegration,
    BotPlugin, BotState, Event, EventPatch, Media, PluginIntegration, PluginInterface,
    RecurringEvent, Schedule, Subscriptions, TagDefinitionsInput, TagDefinitionsPatch,
    Version,
};
use crate::support::{
    Blank, IntoList, IntoMap, JsonObject, Nullable, Redacted, UnknownMembers,
    UnknownValue, json_object, made_from, nullable_map, open_enum, state,
};
use std::collections::BTreeMap;

/// Part of [`CreateBotBody`](crate::admin::types::CreateBotBody) and [`UpdateBotBody`](crate::admin::types::UpdateBotBody).
#[must_use]
#[non_exhaustive]
pub struct RecurringEventInput {
    pub schedule: Schedule,
    /// At most 200 characters.
    pub r#type: String,
    pub payload: JsonObject,
    unknown: UnknownMembers,
}
json_object! {
    RecurringEventInput {
        required schedule = "schedule",
        required r#type = "type",
        required payload = "payload",
        _ = unknown
    }
}

impl RecurringEventInput {
    /// Sets each member by its name. [`build`](RecurringEventInputBuilder::build) compiles once all required members are set.
    pub fn builder() -> RecurringEventInputBuilder<
        required::schedule,
        required::r#type,
        required::payload,
    > {
        RecurringEventInputBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`RecurringEventInput`]: [`RecurringEventInput::builder`]. `S0`, `S1` and `S2` are `Set` once `schedule`, `type` and `payload` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct RecurringEventInputBuilder<S0, S1, S2>(
    pub(crate) RecurringEventInput,
    std::marker::PhantomData<(S0, S1, S2)>,
);

impl<S0, S1, S2> RecurringEventInputBuilder<S0, S1, S2> {
    pub fn schedule(
        mut self,
        schedule: Schedule,
    ) -> RecurringEventInputBuilder<state::Set, S1, S2> {
        self.0.schedule = schedule;
        RecurringEventInputBuilder(self.0, std::marker::PhantomData)
    }

    pub fn r#type(
        mut self,
        r#type: impl Into<String>,
    ) -> RecurringEventInputBuilder<S0, state::Set, S2> {
        self.0.r#type = r#type.into();
        RecurringEventInputBuilder(self.0, std::marker::PhantomData)
    }

    pub fn payload(
        mut self,
        payload: impl serde::Serialize,
    ) -> RecurringEventInputBuilder<S0, S1, state::Set> {
        self.0.payload = JsonObject::of(payload);
        RecurringEventInputBuilder(self.0, std::marker::PhantomData)
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> RecurringEventInput
    where
        S0: state::Given,
        S1: state::Given,
        S2: state::Given,
    {
        self.0
    }
}

made_from! { RecurringEventInput or null from value: RecurringEvent =>
    [schedule r#type payload]
}

/// Part of [`CreateBotBody`](crate::admin::types::CreateBotBody) and [`UpdateBotBody`](crate::admin::types::UpdateBotBody).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct BotConfigurationInput {
    /// Values of the configuration.
    pub data: Option<JsonObject>,
    /// JSON Schema that the values of the configuration are checked against.
    pub schema: Option<JsonObject>,
    unknown: UnknownMembers,
}
json_object! {
    BotConfigurationInput {
        optional data = "data",
        optional schema = "schema",
        _ = unknown
    }
}

impl BotConfigurationInput {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Values of the configuration.
    pub fn data(mut self, data: impl serde::Serialize) -> Self {
        self.data = Some(JsonObject::of(data));
        self
    }

    /// JSON Schema that the values of the configuration are checked against.
    pub fn schema(mut self, schema: impl serde::Serialize) -> Self {
        self.schema = Some(JsonObject::of(schema));
        self
    }
}

made_from! { BotConfigurationInput from value: BotConfiguration =>
    []
    data = Some(value.data);
    schema = Some(value.schema);
}

/// Settings and definitions of the bot.
///
/// Request body of [`Client::create_bot`](crate::admin::Client::create_bot).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct CreateBotBody {
    /// States and how they are defined, by name.
    pub states: Option<BTreeMap<String, BotState>>,
    /// Events and how they are defined, by name.
    pub events: Option<BTreeMap<String, Event>>,
    pub recurring_events: Option<BTreeMap<String, RecurringEventInput>>,
    /// The bot's event subscriptions.
    pub subscriptions: Option<Subscriptions>,
    /// Actions and how they are defined, by name.
    pub actions: Option<BTreeMap<String, Action>>,
    pub configuration: Option<BotConfigurationInput>,
    pub user: Option<TagDefinitionsInput>,
    pub conversation: Option<TagDefinitionsInput>,
    pub message: Option<TagDefinitionsInput>,
    /// Optional attributes of the bot, as string values by name.
    pub tags: Option<BTreeMap<String, String>>,
    /// Code of the bot, in JavaScript.
    pub code: Option<String>,
    /// Optional name for the bot; generated if it is omitted. At least 1 character.
    pub name: Option<String>,
    /// Optional text that explains the bot. At most 2000 characters.
    pub description: Option<String>,
    /// Media files that belong to the bot.
    pub medias: Option<Vec<Media>>,
    /// URL at which the bot can be reached.
    pub url: Option<String>,
    /// Secrets of the bot. Its code reads each from the environment variable `SECRET_` followed by
    /// the name of the secret, which is in `SCREAMING_SNAKE` case.
    pub secrets: Option<BTreeMap<String, String>>,
    /// Whether this is a development bot. Such a bot runs locally and can have development
    /// integrations installed.
    pub dev: Option<bool>,
    unknown: UnknownMembers,
}

/// Secrets are shown as `***`.
impl std::fmt::Debug for CreateBotBody {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("CreateBotBody")
            .field("states", &self.states)
            .field("events", &self.events)
            .field("recurring_events", &self.recurring_events)
            .field("subscriptions", &self.subscriptions)
            .field("actions", &self.actions)
            .field("configuration", &self.configuration)
            .field("user", &self.user)
            .field("conversation", &self.conversation)
            .field("message", &self.message)
            .field("tags", &self.tags)
            .field("code", &self.code)
            .field("name", &self.name)
            .field("description", &self.description)
            .field("medias", &self.medias)
            .field("url", &self.url)
            .field("secrets", &Redacted(&self.secrets))
            .field("dev", &self.dev)
            .field("unknown", &self.unknown)
            .finish()
    }
}
json_object! {
    CreateBotBody without Debug {
        optional states = "states",
        optional events = "events",
        optional recurring_events = "recurringEvents",
        optional subscriptions = "subscriptions",
        optional actions = "actions",
        optional configuration = "configuration",
        optional user = "user",
        optional conversation = "conversation",
        optional message = "message",
        optional tags = "tags",
        optional code = "code",
        optional name = "name",
        optional description = "description",
        optional medias = "medias",
        optional url = "url",
        optional secrets = "secrets",
        optional dev = "dev",
        _ = unknown
    }
}

impl CreateBotBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// States and how they are defined, by name.
    pub fn states(mut self, states: impl IntoMap<BotState>) -> Self {
        self.states = Some(states.into_map());
        self
    }

    /// Events and how they are defined, by name.
    pub fn events(mut self, events: impl IntoMap<Event>) -> Self {
        self.events = Some(events.into_map());
        self
    }

    pub fn recurring_events(
        mut self,
        recurring_events: impl IntoMap<RecurringEventInput>,
    ) -> Self {
        self.recurring_events = Some(recurring_events.into_map());
        self
    }

    /// The bot's event subscriptions.
    pub fn subscriptions(mut self, subscriptions: Subscriptions) -> Self {
        self.subscriptions = Some(subscriptions);
        self
    }

    /// Actions and how they are defined, by name.
    pub fn actions(mut self, actions: impl IntoMap<Action>) -> Self {
        self.actions = Some(actions.into_map());
        self
    }

    pub fn configuration(
        mut self,
        configuration: impl Into<BotConfigurationInput>,
    ) -> Self {
        self.configuration = Some(configuration.into());
        self
    }

    pub fn user(mut self, user: impl Into<TagDefinitionsInput>) -> Self {
        self.user = Some(user.into());
        self
    }

    pub fn conversation(mut self, conversation: impl Into<TagDefinitionsInput>) -> Self {
        self.conversation = Some(conversation.into());
        self
    }

    pub fn message(mut self, message: impl Into<TagDefinitionsInput>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Optional attributes of the bot, as string values by name.
    pub fn tags(mut self, tags: impl IntoMap<String>) -> Self {
        self.tags = Some(tags.into_map());
        self
    }

    /// Code of the bot, in JavaScript.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Optional name for the bot; generated if it is omitted.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Optional text that explains the bot.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Media files that belong to the bot.
    pub fn medias(mut self, medias: impl IntoList<Media>) -> Self {
        self.medias = Some(medias.into_list());
        self
    }

    /// URL at which the bot can be reached.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Secrets of the bot.
    pub fn secrets(mut self, secrets: impl IntoMap<String>) -> Self {
        self.secrets = Some(secrets.into_map());
        self
    }

    /// Whether this is a development bot.
    pub fn dev(mut self, dev: bool) -> Self {
        self.dev = Some(dev);
        self
    }
}

/// Field to sort the results by.
///
/// Parameter `sort_field` of [`Client::list_bots`](crate::admin::Client::list_bots).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SortField {
    /// `createdAt`
    CreatedAt,
    /// `updatedAt`
    UpdatedAt,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    SortField: Unknown {
        CreatedAt = "createdAt", UpdatedAt = "updatedAt",
    }
}

/// How calls to the bot are authenticated.
///
/// Part of [`UpdateBotBody`](crate::admin::types::UpdateBotBody).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Authentication {
    /// `iam`
    Iam,
    /// `hmac-sha256`
    HmacSha256,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    Authentication: Unknown {
        Iam = "iam", HmacSha256 = "hmac-sha256",
    }
}

/// Part of [`UpdateBotBody`](crate::admin::types::UpdateBotBody).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct BotIntegrationPatch {
    pub enabled: Option<bool>,
    /// Identifier of the integration definition. If it is set, the key of this entry is the
    /// instance's alias.
    pub integration_id: Option<String>,
    /// Name of the integration's configuration to use; null selects the default one.
    pub configuration_type: Nullable<String>,
    pub configuration: Option<JsonObject>,
    /// Channels of this integration that are disabled.
    pub disabled_channels: Option<Vec<String>>,
    unknown: UnknownMembers,
}
json_object! {
    BotIntegrationPatch {
        optional enabled = "enabled",
        optional integration_id = "integrationId",
        three_state configuration_type = "configurationType",
        optional configuration = "configuration",
        optional disabled_channels = "disabledChannels",
        _ = unknown
    }
}

impl BotIntegrationPatch {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Identifier of the integration definition.
    pub fn integration_id(mut self, integration_id: impl Into<String>) -> Self {
        self.integration_id = Some(integration_id.into());
        self
    }

    /// Name of the integration's configuration to use; null selects the default one.
    pub fn configuration_type(
        mut self,
        configuration_type: impl Into<Nullable<String>>,
    ) -> Self {
        self.configuration_type = configuration_type.into();
        self
    }

    pub fn configuration(mut self, configuration: impl serde::Serialize) -> Self {
        self.configuration = Some(JsonObject::of(configuration));
        self
    }

    /// Channels of this integration that are disabled.
    pub fn disabled_channels(
        mut self,
        disabled_channels: impl IntoList<String>,
    ) -> Self {
        self.disabled_channels = Some(disabled_channels.into_list());
        self
    }
}

made_from! { BotIntegrationPatch or null from value: BotIntegration =>
    []
    enabled = Some(value.enabled);
    configuration_type = value.configuration_type.map_or(Nullable::Absent, Nullable::Value);
    configuration = Some(value.configuration);
    disabled_channels = Some(value.disabled_channels);
}

/// Part of [`BotPluginPatch`](crate::admin::types::BotPluginPatch).
#[must_use]
#[non_exhaustive]
pub struct PluginInterfacePatch {
    pub integration_id: String,
    /// Alias of the integration instance that the plugin uses. Without an alias, it uses the first
    /// integration that matches `integrationId`.
    pub integration_alias: Option<String>,
    /// Alias of the integration's interface that the plugin uses.
    pub integration_interface_alias: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    PluginInterfacePatch {
        required integration_id = "integrationId",
        optional integration_alias = "integrationAlias",
        optional integration_interface_alias = "integrationInterfaceAlias",
        _ = unknown
    }
}

impl PluginInterfacePatch {
    /// Creates a value with all required members.
    pub fn new(integration_id: impl Into<String>) -> Self {
        Self {
            integration_id: integration_id.into(),
            ..Blank::blank()
        }
    }

    /// Alias of the integration instance that the plugin uses.
    pub fn integration_alias(mut self, integration_alias: impl Into<String>) -> Self {
        self.integration_alias = Some(integration_alias.into());
        self
    }

    /// Alias of the integration's interface that the plugin uses.
    pub fn integration_interface_alias(
        mut self,
        integration_interface_alias: impl Into<String>,
    ) -> Self {
        self.integration_interface_alias = Some(integration_interface_alias.into());
        self
    }
}

made_from! { PluginInterfacePatch from value: PluginInterface =>
    [integration_id integration_interface_alias]
    integration_alias = Some(value.integration_alias);
}

/// Part of [`UpdateBotBody`](crate::admin::types::UpdateBotBody).
#[must_use]
#[non_exhaustive]
pub struct BotPluginPatch {
    pub id: String,
    pub enabled: Option<bool>,
    pub configuration: Option<JsonObject>,
    /// Integrations that implement the interfaces of the plugin, by interface alias.
    pub interfaces: Option<BTreeMap<String, PluginInterfacePatch>>,
    /// Integrations that the plugin's own integration aliases refer to, by alias.
    pub integrations: Option<BTreeMap<String, PluginIntegration>>,
    unknown: UnknownMembers,
}
json_object! {
    BotPluginPatch {
        required id = "id",
        optional enabled = "enabled",
        optional configuration = "configuration",
        optional interfaces = "interfaces",
        optional integrations = "integrations",
        _ = unknown
    }
}

impl BotPluginPatch {
    /// Creates a value with all required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Blank::blank()
        }
    }

    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    pub fn configuration(mut self, configuration: impl serde::Serialize) -> Self {
        self.configuration = Some(JsonObject::of(configuration));
        self
    }

    /// Integrations that implement the interfaces of the plugin, by interface alias.
    pub fn interfaces(mut self, interfaces: impl IntoMap<PluginInterfacePatch>) -> Self {
        self.interfaces = Some(interfaces.into_map());
        self
    }

    /// Integrations that the plugin's own integration aliases refer to, by alias.
    pub fn integrations(
        mut self,
        integrations: impl IntoMap<PluginIntegration>,
    ) -> Self {
        self.integrations = Some(integrations.into_map());
        self
    }
}

made_from! { BotPluginPatch or null from value: BotPlugin =>
    [id integrations]
    enabled = Some(value.enabled);
    configuration = Some(value.configuration);
    interfaces = value
        .interfaces
        .map(|value| {
            value.into_iter().map(|(key, value)| (key, value.into())).collect()
        });
}

/// Part of [`UpdateBotBody`](crate::admin::types::UpdateBotBody).
#[must_use]
#[non_exhaustive]
pub struct SubscriptionsPatch {
    pub events: Option<BTreeMap<String, Option<JsonObject>>>,
    unknown: UnknownMembers,
}
json_object! {
    SubscriptionsPatch {
        nullable events = "events",
        _ = unknown
    }
}

impl SubscriptionsPatch {
    /// Creates a value with all required members.
    pub fn new(events: impl Into<Option<BTreeMap<String, Option<JsonObject>>>>) -> Self {
        Self {
            events: events.into(),
            ..Blank::blank()
        }
    }
}

made_from! { SubscriptionsPatch from value: Subscriptions =>
    []
    events = value
        .events
        .map(|value| value.into_iter().map(|(key, value)| (key, Some(value))).collect());
}

/// Settings and definitions of the bot.
///
/// Request body of [`Client::update_bot`](crate::admin::Client::update_bot).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct UpdateBotBody {
    /// URL at which the bot can be reached.
    pub url: Nullable<String>,
    /// How calls to the bot are authenticated.
    pub authentication: Option<Authentication>,
    pub configuration: Option<BotConfigurationInput>,
    /// Optional attributes of the bot, as string values by name.
    pub tags: Option<BTreeMap<String, String>>,
    pub blocked: Option<bool>,
    /// Maximum time that the bot may run, in seconds.
    pub max_execution_time: Option<i64>,
    /// Whether the bot is always kept running.
    pub always_alive: Option<bool>,
    pub user: Option<TagDefinitionsPatch>,
    pub message: Option<TagDefinitionsPatch>,
    pub conversation: Option<TagDefinitionsPatch>,
    pub events: Option<BTreeMap<String, Option<EventPatch>>>,
    pub actions: Option<BTreeMap<String, Option<ActionPatch>>>,
    pub states: Option<BTreeMap<String, Option<BotState>>>,
    pub recurring_events: Option<BTreeMap<String, Option<RecurringEventInput>>>,
    pub integrations: Option<BTreeMap<String, Option<BotIntegrationPatch>>>,
    /// Plugins of the bot with their configuration, by plugin alias.
    pub plugins: Option<BTreeMap<String, Option<BotPluginPatch>>>,
    pub subscriptions: Option<SubscriptionsPatch>,
    /// Code of the bot, in JavaScript.
    pub code: Option<String>,
    /// Optional new name for the bot. At least 1 character.
    pub name: Option<String>,
    /// Optional text that explains the bot. At most 2000 characters.
    pub description: Option<String>,
    /// Media files that belong to the bot.
    pub medias: Option<Vec<Media>>,
    /// Secrets of the bot. Its code reads each from the environment variable `SECRET_` followed by
    /// the name of the secret, which is in `SCREAMING_SNAKE` case.
    pub secrets: Option<BTreeMap<String, Option<String>>>,
    pub layers: Option<Vec<String>>,
    /// Not used: leave it out. It will be removed soon.
    pub should_merge_plugins: Option<bool>,
    unknown: UnknownMembers,
}

/// Secrets are shown as `***`.
impl std::fmt::Debug for UpdateBotBody {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("UpdateBotBody")
            .field("url", &self.url)
            .field("authentication", &self.authentication)
            .field("configuration", &self.configuration)
            .field("tags", &self.tags)
            .field("blocked", &self.blocked)
            .field("max_execution_time", &self.max_execution_time)
            .field("always_alive", &self.always_alive)
            .field("user", &self.user)
            .field("message", &self.message)
            .field("conversation", &self.conversation)
            .field("events", &self.events)
            .field("actions", &self.actions)
            .field("states", &self.states)
            .field("recurring_events", &self.recurring_events)
            .field("integrations", &self.integrations)
            .field("plugins", &self.plugins)
            .field("subscriptions", &self.subscriptions)
            .field("code", &self.code)
            .field("name", &self.name)
            .field("description", &self.description)
            .field("medias", &self.medias)
            .field("secrets", &Redacted(&self.secrets))
            .field("layers", &self.layers)
            .field("should_merge_plugins", &self.should_merge_plugins)
            .field("unknown", &self.unknown)
            .finish()
    }
}
json_object! {
    UpdateBotBody without Debug {
        three_state url = "url",
        optional authentication = "authentication",
        optional configuration = "configuration",
        optional tags = "tags",
        optional blocked = "blocked",
        optional max_execution_time = "maxExecutionTime",
        optional always_alive = "alwaysAlive",
        optional user = "user",
        optional message = "message",
        optional conversation = "conversation",
        optional events = "events",
        optional actions = "actions",
        optional states = "states",
        optional recurring_events = "recurringEvents",
        optional integrations = "integrations",
        optional plugins = "plugins",
        optional subscriptions = "subscriptions",
        optional code = "code",
        optional name = "name",
        optional description = "description",
        optional medias = "medias",
        optional secrets = "secrets",
        optional layers = "layers",
        optional should_merge_plugins = "shouldMergePlugins",
        _ = unknown
    }
}

impl UpdateBotBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// URL at which the bot can be reached.
    pub fn url(mut self, url: impl Into<Nullable<String>>) -> Self {
        self.url = url.into();
        self
    }

    /// How calls to the bot are authenticated.
    pub fn authentication(mut self, authentication: impl Into<Authentication>) -> Self {
        self.authentication = Some(authentication.into());
        self
    }

    pub fn configuration(
        mut self,
        configuration: impl Into<BotConfigurationInput>,
    ) -> Self {
        self.configuration = Some(configuration.into());
        self
    }

    /// Optional attributes of the bot, as string values by name.
    pub fn tags(mut self, tags: impl IntoMap<String>) -> Self {
        self.tags = Some(tags.into_map());
        self
    }

    pub fn blocked(mut self, blocked: bool) -> Self {
        self.blocked = Some(blocked);
        self
    }

    /// Maximum time that the bot may run, in seconds.
    pub fn max_execution_time(mut self, max_execution_time: i64) -> Self {
        self.max_execution_time = Some(max_execution_time);
        self
    }

    /// Whether the bot is always kept running.
    pub fn always_alive(mut self, always_alive: bool) -> Self {
        self.always_alive = Some(always_alive);
        self
    }

    pub fn user(mut self, user: impl Into<TagDefinitionsPatch>) -> Self {
        self.user = Some(user.into());
        self
    }

    pub fn message(mut self, message: impl Into<TagDefinitionsPatch>) -> Self {
        self.message = Some(message.into());
        self
    }

    pub fn conversation(mut self, conversation: impl Into<TagDefinitionsPatch>) -> Self {
        self.conversation = Some(conversation.into());
        self
    }

    pub fn events(mut self, events: impl IntoMap<Nullable<EventPatch>>) -> Self {
        self.events = Some(nullable_map(events));
        self
    }

    pub fn actions(mut self, actions: impl IntoMap<Nullable<ActionPatch>>) -> Self {
        self.actions = Some(nullable_map(actions));
        self
    }

    pub fn states(mut self, states: impl IntoMap<Nullable<BotState>>) -> Self {
        self.states = Some(nullable_map(states));
        self
    }

    pub fn recurring_events(
        mut self,
        recurring_events: impl IntoMap<Nullable<RecurringEventInput>>,
    ) -> Self {
        self.recurring_events = Some(nullable_map(recurring_events));
        self
    }

    pub fn integrations(
        mut self,
        integrations: impl IntoMap<Nullable<BotIntegrationPatch>>,
    ) -> Self {
        self.integrations = Some(nullable_map(integrations));
        self
    }

    /// Plugins of the bot with their configuration, by plugin alias.
    pub fn plugins(mut self, plugins: impl IntoMap<Nullable<BotPluginPatch>>) -> Self {
        self.plugins = Some(nullable_map(plugins));
        self
    }

    pub fn subscriptions(
        mut self,
        subscriptions: impl Into<SubscriptionsPatch>,
    ) -> Self {
        self.subscriptions = Some(subscriptions.into());
        self
    }

    /// Code of the bot, in JavaScript.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Optional new name for the bot.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Optional text that explains the bot.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Media files that belong to the bot.
    pub fn medias(mut self, medias: impl IntoList<Media>) -> Self {
        self.medias = Some(medias.into_list());
        self
    }

    /// Secrets of the bot.
    pub fn secrets(mut self, secrets: impl IntoMap<Nullable<String>>) -> Self {
        self.secrets = Some(nullable_map(secrets));
        self
    }

    pub fn layers(mut self, layers: impl IntoList<String>) -> Self {
        self.layers = Some(layers.into_list());
        self
    }

    /// Not used: leave it out.
    pub fn should_merge_plugins(mut self, should_merge_plugins: bool) -> Self {
        self.should_merge_plugins = Some(should_merge_plugins);
        self
    }
}

/// The workspace to move the bot to.
///
/// Request body of [`Client::transfer_bot`](crate::admin::Client::transfer_bot).
#[must_use]
#[non_exhaustive]
pub struct TransferBotBody {
    /// Identifier of the workspace that the bot moves to. At least 28 characters.
    pub target_workspace_id: String,
    unknown: UnknownMembers,
}
json_object! {
    TransferBotBody {
        required target_workspace_id = "targetWorkspaceId",
        _ = unknown
    }
}

impl TransferBotBody {
    /// Creates a value with all required members.
    pub fn new(target_workspace_id: impl Into<String>) -> Self {
        Self {
            target_workspace_id: target_workspace_id.into(),
            ..Blank::blank()
        }
    }
}

/// Format of the webchat script to return.
///
/// Parameter `type` of [`Client::get_bot_webchat`](crate::admin::Client::get_bot_webchat).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BotWebchatType {
    /// `preconfigured`
    Preconfigured,
    /// `configurable`
    Configurable,
    /// `fullscreen`
    Fullscreen,
    /// `sharableUrl`
    SharableUrl,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    BotWebchatType: Unknown {
        Preconfigured = "preconfigured", Configurable = "configurable", Fullscreen = "fullscreen",
        SharableUrl = "sharableUrl",
    }
}

/// Fields of the bot version.
///
/// Request body of [`Client::create_bot_version`](crate::admin::Client::create_bot_version).
#[must_use]
#[non_exhaustive]
pub struct CreateBotVersionBody {
    pub name: String,
    pub description: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    CreateBotVersionBody {
        required name = "name",
        optional description = "description",
        _ = unknown
    }
}

impl CreateBotVersionBody {
    /// Creates a value with all required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Blank::blank()
        }
    }

    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

made_from! { CreateBotVersionBody from value: Version =>
    [name description]
}

/// The bot in its raw JSON form.
///
/// Request body of [`Client::publish_from_bot_json`](crate::admin::Client::publish_from_bot_json).
#[must_use]
#[non_exhaustive]
pub struct PublishFromBotJsonBody {
    pub bot_json: JsonObject,
    unknown: UnknownMembers,
}
json_object! {
    PublishFromBotJsonBody {
        required bot_json = "botJson",
        _ = unknown
    }
}

impl PublishFromBotJsonBody {
    /// Creates a value with all required members.
    pub fn new(bot_json: impl serde::Serialize) -> Self {
        Self {
            bot_json: JsonObject::of(bot_json),
            ..Blank::blank()
        }
    }
}

/// The bot version to deploy.
///
/// Request body of [`Client::deploy_bot_version`](crate::admin::Client::deploy_bot_version).
#[must_use]
#[non_exhaustive]
pub struct DeployBotVersionBody {
    pub version_id: String,
    unknown: UnknownMembers,
}
json_object! {
    DeployBotVersionBody {
        required version_id = "versionId",
        _ = unknown
    }
}

impl DeployBotVersionBody {
    /// Creates a value with all required members.
    pub fn new(version_id: impl Into<String>) -> Self {
        Self {
            version_id: version_id.into(),
            ..Blank::blank()
        }
    }
}

/// The bot and a note for the new API key.
///
/// Request body of [`Client::create_bot_api_key`](crate::admin::Client::create_bot_api_key).
#[must_use]
#[non_exhaustive]
pub struct CreateBotApiKeyBody {
    pub bot_id: String,
    pub note: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    CreateBotApiKeyBody {
        required bot_id = "botId",
        optional note = "note",
        _ = unknown
    }
}

impl CreateBotApiKeyBody {
    /// Creates a value with all required members.
    pub fn new(bot_id: impl Into<String>) -> Self {
        Self {
            bot_id: bot_id.into(),
            ..Blank::blank()
        }
    }

    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

/// The allowlist changes to make.
///
/// Request body of [`Client::update_bot_allowlist`](crate::admin::Client::update_bot_allowlist).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct UpdateBotAllowlistBody {
    /// Who has access: all users of the workspace, or only selected ones.
    pub setting: Option<BotAllowlistSetting>,
    pub users: Option<BTreeMap<String, bool>>,
    unknown: UnknownMembers,
}
json_object! {
    UpdateBotAllowlistBody {
        optional setting = "setting",
        optional users = "users",
        _ = unknown
    }
}

impl UpdateBotAllowlistBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Who has access: all users of the workspace, or only selected ones.
    pub fn setting(mut self, setting: impl Into<BotAllowlistSetting>) -> Self {
        self.setting = Some(setting.into());
        self
    }

    pub fn users(mut self, users: impl IntoMap<bool>) -> Self {
        self.users = Some(users.into_map());
        self
    }
}
