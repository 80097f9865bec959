//! Types of `integrations`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::required;
use crate::admin::types::{
    Action, ActionPatch, ConfigurationIdentifier, Creation, Event, EventPatch,
    IntegrationChannel, IntegrationConfiguration, IntegrationIdentifier,
    IntegrationInterface, IntegrationState, IntegrationUser, NameReference,
    SchemaDefinition, TagDefinition, TagDefinitionsInput, TagDefinitionsPatch,
    TitledSchema, Visibility,
};
use crate::support::{
    Blank, IntoList, IntoMap, JsonObject, Nullable, Redacted, UnknownMembers,
    UnknownValue, json_object, made_from, nullable_map, open_enum, state,
};
use std::collections::BTreeMap;

/// The integration and a note for the new API key.
///
/// Request body of [`Client::create_integration_api_key`](crate::admin::Client::create_integration_api_key).
#[must_use]
#[non_exhaustive]
pub struct CreateIntegrationApiKeyBody {
    pub integration_id: String,
    pub note: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    CreateIntegrationApiKeyBody {
        required integration_id = "integrationId",
        optional note = "note",
        _ = unknown
    }
}

impl CreateIntegrationApiKeyBody {
    /// Creates a value with all required members.
    pub fn new(integration_id: impl Into<String>) -> Self {
        Self {
            integration_id: integration_id.into(),
            ..Blank::blank()
        }
    }

    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

/// Part of [`IntegrationConfigurationInput`](crate::admin::types::IntegrationConfigurationInput).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct ConfigurationIdentifierInput {
    pub required: Option<bool>,
    /// At most 2000 characters.
    pub link_template_script: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    ConfigurationIdentifierInput {
        optional required = "required",
        optional link_template_script = "linkTemplateScript",
        _ = unknown
    }
}

impl ConfigurationIdentifierInput {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    pub fn link_template_script(
        mut self,
        link_template_script: impl Into<String>,
    ) -> Self {
        self.link_template_script = Some(link_template_script.into());
        self
    }
}

made_from! { ConfigurationIdentifierInput from value: ConfigurationIdentifier =>
    [link_template_script]
    required = Some(value.required);
}

/// Part of [`CreateIntegrationBody`](crate::admin::types::CreateIntegrationBody).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct IntegrationConfigurationInput {
    /// Title of the configuration, as shown to people. At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the configuration. At most 256 characters.
    pub description: Option<String>,
    /// JSON Schema that the values of the configuration are checked against.
    pub schema: Option<JsonObject>,
    pub identifier: Option<ConfigurationIdentifierInput>,
    unknown: UnknownMembers,
}
json_object! {
    IntegrationConfigurationInput {
        optional title = "title",
        optional description = "description",
        optional schema = "schema",
        optional identifier = "identifier",
        _ = unknown
    }
}

impl IntegrationConfigurationInput {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Title of the configuration, as shown to people.
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

    pub fn identifier(
        mut self,
        identifier: impl Into<ConfigurationIdentifierInput>,
    ) -> Self {
        self.identifier = Some(identifier.into());
        self
    }
}

made_from! { IntegrationConfigurationInput from value: IntegrationConfiguration =>
    [title description]
    schema = Some(value.schema);
    identifier = Some(value.identifier.into());
}

/// Part of [`CreateIntegrationBody`](crate::admin::types::CreateIntegrationBody) and [`IntegrationChannelInput`](crate::admin::types::IntegrationChannelInput).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct IntegrationUserInput {
    pub creation: Option<Creation>,
    pub tags: Option<BTreeMap<String, TagDefinition>>,
    unknown: UnknownMembers,
}
json_object! {
    IntegrationUserInput {
        optional creation = "creation",
        optional tags = "tags",
        _ = unknown
    }
}

impl IntegrationUserInput {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn creation(mut self, creation: Creation) -> Self {
        self.creation = Some(creation);
        self
    }

    pub fn tags(mut self, tags: impl IntoMap<TagDefinition>) -> Self {
        self.tags = Some(tags.into_map());
        self
    }
}

made_from! { IntegrationUserInput from value: IntegrationUser =>
    []
    creation = Some(value.creation);
    tags = Some(value.tags);
}

/// Part of [`CreateIntegrationBody`](crate::admin::types::CreateIntegrationBody).
#[must_use]
#[non_exhaustive]
pub struct IntegrationChannelInput {
    /// Title of the channel, as shown to people. At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the channel. At most 256 characters.
    pub description: Option<String>,
    pub messages: BTreeMap<String, SchemaDefinition>,
    pub conversation: Option<IntegrationUserInput>,
    pub message: Option<TagDefinitionsInput>,
    unknown: UnknownMembers,
}
json_object! {
    IntegrationChannelInput {
        optional title = "title",
        optional description = "description",
        required messages = "messages",
        optional conversation = "conversation",
        optional message = "message",
        _ = unknown
    }
}

impl IntegrationChannelInput {
    /// Creates a value with all required members.
    pub fn new(messages: impl IntoMap<SchemaDefinition>) -> Self {
        Self {
            messages: messages.into_map(),
            ..Blank::blank()
        }
    }

    /// Title of the channel, as shown to people.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text that explains the channel.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    pub fn conversation(
        mut self,
        conversation: impl Into<IntegrationUserInput>,
    ) -> Self {
        self.conversation = Some(conversation.into());
        self
    }

    pub fn message(mut self, message: impl Into<TagDefinitionsInput>) -> Self {
        self.message = Some(message.into());
        self
    }
}

made_from! { IntegrationChannelInput from value: IntegrationChannel =>
    [title description messages]
    conversation = Some(value.conversation.into());
    message = Some(value.message.into());
}

/// Part of [`CreateIntegrationBody`](crate::admin::types::CreateIntegrationBody) and [`UpdateIntegrationBody`](crate::admin::types::UpdateIntegrationBody).
#[must_use]
#[non_exhaustive]
pub struct IntegrationInterfaceInput {
    /// Identifier of the interface. 28 to 36 characters.
    pub id: String,
    pub entities: Option<BTreeMap<String, NameReference>>,
    pub actions: Option<BTreeMap<String, NameReference>>,
    pub events: Option<BTreeMap<String, NameReference>>,
    pub channels: Option<BTreeMap<String, NameReference>>,
    unknown: UnknownMembers,
}
json_object! {
    IntegrationInterfaceInput {
        required id = "id",
        optional entities = "entities",
        optional actions = "actions",
        optional events = "events",
        optional channels = "channels",
        _ = unknown
    }
}

impl IntegrationInterfaceInput {
    /// Creates a value with all required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Blank::blank()
        }
    }

    pub fn entities(mut self, entities: impl IntoMap<NameReference>) -> Self {
        self.entities = Some(entities.into_map());
        self
    }

    pub fn actions(mut self, actions: impl IntoMap<NameReference>) -> Self {
        self.actions = Some(actions.into_map());
        self
    }

    pub fn events(mut self, events: impl IntoMap<NameReference>) -> Self {
        self.events = Some(events.into_map());
        self
    }

    pub fn channels(mut self, channels: impl IntoMap<NameReference>) -> Self {
        self.channels = Some(channels.into_map());
        self
    }
}

made_from! { IntegrationInterfaceInput or null from value: IntegrationInterface =>
    [id]
    entities = Some(value.entities);
    actions = Some(value.actions);
    events = Some(value.events);
    channels = Some(value.channels);
}

/// Part of [`CreateIntegrationBody`](crate::admin::types::CreateIntegrationBody) and [`UpdateIntegrationBody`](crate::admin::types::UpdateIntegrationBody).
#[must_use]
#[non_exhaustive]
pub struct ExtraOperation {
    pub enabled: bool,
    unknown: UnknownMembers,
}
json_object! {
    ExtraOperation {
        required enabled = "enabled",
        _ = unknown
    }
}

impl ExtraOperation {
    /// Creates a value with all required members.
    pub fn new(enabled: bool) -> Self {
        Self { enabled, ..Blank::blank() }
    }
}

/// Settings and definitions of the integration.
///
/// Request body of [`Client::create_integration`](crate::admin::Client::create_integration) and [`Client::validate_integration_creation`](crate::admin::Client::validate_integration_creation).
#[must_use]
#[non_exhaustive]
pub struct CreateIntegrationBody {
    /// Technical name of the integration. At most 200 characters.
    pub name: String,
    /// Semver version of the integration. At most 200 characters.
    pub version: String,
    /// Definition of the integration's default configuration.
    pub configuration: Option<IntegrationConfigurationInput>,
    /// Definitions of the integration's other configurations.
    pub configurations: Option<BTreeMap<String, IntegrationConfigurationInput>>,
    pub states: Option<BTreeMap<String, IntegrationState>>,
    pub events: Option<BTreeMap<String, Event>>,
    pub actions: Option<BTreeMap<String, Action>>,
    pub entities: Option<BTreeMap<String, TitledSchema>>,
    /// Optional free-form attributes, as string values by name. Set one to null to remove it.
    pub attributes: Option<BTreeMap<String, Option<String>>>,
    pub identifier: Option<IntegrationIdentifier>,
    pub channels: Option<BTreeMap<String, IntegrationChannelInput>>,
    pub user: Option<IntegrationUserInput>,
    pub interfaces: Option<BTreeMap<String, IntegrationInterfaceInput>>,
    /// Experimental: whether further operations are sent to the instances of the integration, by
    /// operation name.
    pub extra_operations: Option<BTreeMap<String, ExtraOperation>>,
    /// At most 200 characters.
    pub sdk_version: Option<String>,
    /// Secrets that are shared by the whole integration. Its code reads each from the environment
    /// variable `SECRET_` followed by the name of the secret, which is in `SCREAMING_SNAKE` case.
    pub secrets: Option<BTreeMap<String, Option<String>>>,
    /// Code of the integration, in JavaScript.
    pub code: Option<String>,
    /// URL at which the integration can be reached.
    pub url: Option<String>,
    /// Whether this is a development integration, which runs locally.
    pub dev: Option<bool>,
    /// Icon of the integration, an SVG image in base64. All versions share it, so a change affects
    /// each of them.
    pub icon: Option<String>,
    /// Readme of the integration, Markdown text in base64. Each version has its own.
    pub readme: Option<String>,
    /// Title of the integration, as shown to users. 1 to 64 characters.
    pub title: Option<String>,
    /// Text about the integration, as shown to users. At most 256 characters.
    pub description: Option<String>,
    /// Deprecated: whether the integration is public. Use `visibility` instead.
    #[deprecated(
        note = "Deprecated: whether the integration is public. Use `visibility` instead."
    )]
    pub public: Option<bool>,
    /// Who can use the integration. Private ones, the default, are only for the workspace that
    /// created them; public ones are for everyone and can only change in a new version; unlisted
    /// ones are public ones that the hub does not list.
    pub visibility: Option<Visibility>,
    pub layers: Option<Vec<String>>,
    unknown: UnknownMembers,
}

/// Secrets are shown as `***`.
impl std::fmt::Debug for CreateIntegrationBody {
    #[allow(deprecated, reason = "a deprecated field is still a field")]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("CreateIntegrationBody")
            .field("name", &self.name)
            .field("version", &self.version)
            .field("configuration", &self.configuration)
            .field("configurations", &self.configurations)
            .field("states", &self.states)
            .field("events", &self.events)
            .field("actions", &self.actions)
            .field("entities", &self.entities)
            .field("attributes", &self.attributes)
            .field("identifier", &self.identifier)
            .field("channels", &self.channels)
            .field("user", &self.user)
            .field("interfaces", &self.interfaces)
            .field("extra_operations", &self.extra_operations)
            .field("sdk_version", &self.sdk_version)
            .field("secrets", &Redacted(&self.secrets))
            .field("code", &self.code)
            .field("url", &self.url)
            .field("dev", &self.dev)
            .field("icon", &self.icon)
            .field("readme", &self.readme)
            .field("title", &self.title)
            .field("description", &self.description)
            .field("public", &self.public)
            .field("visibility", &self.visibility)
            .field("layers", &self.layers)
            .field("unknown", &self.unknown)
            .finish()
    }
}
json_object! {
    CreateIntegrationBody without Debug {
        required name = "name",
        required version = "version",
        optional configuration = "configuration",
        optional configurations = "configurations",
        optional states = "states",
        optional events = "events",
        optional actions = "actions",
        optional entities = "entities",
        optional attributes = "attributes",
        optional identifier = "identifier",
        optional channels = "channels",
        optional user = "user",
        optional interfaces = "interfaces",
        optional extra_operations = "extraOperations",
        optional sdk_version = "sdkVersion",
        optional secrets = "secrets",
        optional code = "code",
        optional url = "url",
        optional dev = "dev",
        optional icon = "icon",
        optional readme = "readme",
        optional title = "title",
        optional description = "description",
        optional public = "public",
        optional visibility = "visibility",
        optional layers = "layers",
        _ = unknown
    }
}

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl CreateIntegrationBody {
    /// Sets each member by its name. [`build`](CreateIntegrationBodyBuilder::build) compiles once all required members are set.
    pub fn builder() -> CreateIntegrationBodyBuilder<required::name, required::version> {
        CreateIntegrationBodyBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`CreateIntegrationBody`]: [`CreateIntegrationBody::builder`]. `S0` and `S1` are `Set` once `name` and `version` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct CreateIntegrationBodyBuilder<S0, S1>(
    pub(crate) CreateIntegrationBody,
    std::marker::PhantomData<(S0, S1)>,
);

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl<S0, S1> CreateIntegrationBodyBuilder<S0, S1> {
    /// Technical name of the integration.
    pub fn name(
        mut self,
        name: impl Into<String>,
    ) -> CreateIntegrationBodyBuilder<state::Set, S1> {
        self.0.name = name.into();
        CreateIntegrationBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Semver version of the integration.
    pub fn version(
        mut self,
        version: impl Into<String>,
    ) -> CreateIntegrationBodyBuilder<S0, state::Set> {
        self.0.version = version.into();
        CreateIntegrationBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Definition of the integration's default configuration.
    pub fn configuration(
        mut self,
        configuration: impl Into<IntegrationConfigurationInput>,
    ) -> Self {
        self.0.configuration = Some(configuration.into());
        self
    }

    /// Definitions of the integration's other configurations.
    pub fn configurations(
        mut self,
        configurations: impl IntoMap<IntegrationConfigurationInput>,
    ) -> Self {
        self.0.configurations = Some(configurations.into_map());
        self
    }

    pub fn states(mut self, states: impl IntoMap<IntegrationState>) -> Self {
        self.0.states = Some(states.into_map());
        self
    }

    pub fn events(mut self, events: impl IntoMap<Event>) -> Self {
        self.0.events = Some(events.into_map());
        self
    }

    pub fn actions(mut self, actions: impl IntoMap<Action>) -> Self {
        self.0.actions = Some(actions.into_map());
        self
    }

    pub fn entities(mut self, entities: impl IntoMap<TitledSchema>) -> Self {
        self.0.entities = Some(entities.into_map());
        self
    }

    /// Optional free-form attributes, as string values by name.
    pub fn attributes(mut self, attributes: impl IntoMap<Nullable<String>>) -> Self {
        self.0.attributes = Some(nullable_map(attributes));
        self
    }

    pub fn identifier(mut self, identifier: IntegrationIdentifier) -> Self {
        self.0.identifier = Some(identifier);
        self
    }

    pub fn channels(mut self, channels: impl IntoMap<IntegrationChannelInput>) -> Self {
        self.0.channels = Some(channels.into_map());
        self
    }

    pub fn user(mut self, user: impl Into<IntegrationUserInput>) -> Self {
        self.0.user = Some(user.into());
        self
    }

    pub fn interfaces(
        mut self,
        interfaces: impl IntoMap<IntegrationInterfaceInput>,
    ) -> Self {
        self.0.interfaces = Some(interfaces.into_map());
        self
    }

    /// Experimental: whether further operations are sent to the instances of the integration, by operation name.
    pub fn extra_operations(
        mut self,
        extra_operations: impl IntoMap<ExtraOperation>,
    ) -> Self {
        self.0.extra_operations = Some(extra_operations.into_map());
        self
    }

    pub fn sdk_version(mut self, sdk_version: impl Into<String>) -> Self {
        self.0.sdk_version = Some(sdk_version.into());
        self
    }

    /// Secrets that are shared by the whole integration.
    pub fn secrets(mut self, secrets: impl IntoMap<Nullable<String>>) -> Self {
        self.0.secrets = Some(nullable_map(secrets));
        self
    }

    /// Code of the integration, in JavaScript.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.0.code = Some(code.into());
        self
    }

    /// URL at which the integration can be reached.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.url = Some(url.into());
        self
    }

    /// Whether this is a development integration, which runs locally.
    pub fn dev(mut self, dev: bool) -> Self {
        self.0.dev = Some(dev);
        self
    }

    /// Icon of the integration, an SVG image in base64.
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.0.icon = Some(icon.into());
        self
    }

    /// Readme of the integration, Markdown text in base64.
    pub fn readme(mut self, readme: impl Into<String>) -> Self {
        self.0.readme = Some(readme.into());
        self
    }

    /// Title of the integration, as shown to users.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.title = Some(title.into());
        self
    }

    /// Text about the integration, as shown to users.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.description = Some(description.into());
        self
    }

    /// Deprecated: whether the integration is public.
    #[deprecated(
        note = "Deprecated: whether the integration is public. Use `visibility` instead."
    )]
    pub fn public(mut self, public: bool) -> Self {
        self.0.public = Some(public);
        self
    }

    /// Who can use the integration.
    pub fn visibility(mut self, visibility: impl Into<Visibility>) -> Self {
        self.0.visibility = Some(visibility.into());
        self
    }

    pub fn layers(mut self, layers: impl IntoList<String>) -> Self {
        self.0.layers = Some(layers.into_list());
        self
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> CreateIntegrationBody
    where
        S0: state::Given,
        S1: state::Given,
    {
        self.0
    }
}

/// Returns only integrations with this visibility.
///
/// Parameter `visibility` of [`Client::list_integrations`](crate::admin::Client::list_integrations).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum VisibilityFilter {
    /// `public`
    Public,
    /// `private`
    Private,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    VisibilityFilter: Unknown {
        Public = "public", Private = "private",
    }
}

/// Part of [`IntegrationConfigurationPatch`](crate::admin::types::IntegrationConfigurationPatch).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct ConfigurationIdentifierPatch {
    /// At most 2000 characters.
    pub link_template_script: Nullable<String>,
    pub required: Option<bool>,
    unknown: UnknownMembers,
}
json_object! {
    ConfigurationIdentifierPatch {
        three_state link_template_script = "linkTemplateScript",
        optional required = "required",
        _ = unknown
    }
}

impl ConfigurationIdentifierPatch {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn link_template_script(
        mut self,
        link_template_script: impl Into<Nullable<String>>,
    ) -> Self {
        self.link_template_script = link_template_script.into();
        self
    }

    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
}

made_from! { ConfigurationIdentifierPatch from value: ConfigurationIdentifier =>
    []
    link_template_script = value.link_template_script.map_or(Nullable::Absent, Nullable::Value);
    required = Some(value.required);
}

/// Part of [`UpdateIntegrationBody`](crate::admin::types::UpdateIntegrationBody).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct IntegrationConfigurationPatch {
    /// Title of the configuration, as shown to people. At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the configuration. At most 256 characters.
    pub description: Option<String>,
    /// JSON Schema that the values of the configuration are checked against.
    pub schema: Option<JsonObject>,
    pub identifier: Option<ConfigurationIdentifierPatch>,
    unknown: UnknownMembers,
}
json_object! {
    IntegrationConfigurationPatch {
        optional title = "title",
        optional description = "description",
        optional schema = "schema",
        optional identifier = "identifier",
        _ = unknown
    }
}

impl IntegrationConfigurationPatch {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Title of the configuration, as shown to people.
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

    pub fn identifier(
        mut self,
        identifier: impl Into<ConfigurationIdentifierPatch>,
    ) -> Self {
        self.identifier = Some(identifier.into());
        self
    }
}

made_from! { IntegrationConfigurationPatch or null from value: IntegrationConfiguration =>
    [title description]
    schema = Some(value.schema);
    identifier = Some(value.identifier.into());
}

/// Part of [`IntegrationChannelPatch`](crate::admin::types::IntegrationChannelPatch) and [`UpdateIntegrationBody`](crate::admin::types::UpdateIntegrationBody).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct IntegrationUserPatch {
    pub creation: Option<Creation>,
    pub tags: Option<BTreeMap<String, Option<TagDefinition>>>,
    unknown: UnknownMembers,
}
json_object! {
    IntegrationUserPatch {
        optional creation = "creation",
        optional tags = "tags",
        _ = unknown
    }
}

impl IntegrationUserPatch {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn creation(mut self, creation: Creation) -> Self {
        self.creation = Some(creation);
        self
    }

    pub fn tags(mut self, tags: impl IntoMap<Nullable<TagDefinition>>) -> Self {
        self.tags = Some(nullable_map(tags));
        self
    }
}

made_from! { IntegrationUserPatch from value: IntegrationUser =>
    []
    creation = Some(value.creation);
    tags = Some(
        value.tags.into_iter().map(|(key, value)| (key, Some(value))).collect(),
    );
}

/// Part of [`UpdateIntegrationBody`](crate::admin::types::UpdateIntegrationBody).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct IntegrationChannelPatch {
    /// Title of the channel, as shown to people. At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the channel. At most 256 characters.
    pub description: Option<String>,
    pub messages: Option<BTreeMap<String, Option<SchemaDefinition>>>,
    pub conversation: Option<IntegrationUserPatch>,
    pub message: Option<TagDefinitionsPatch>,
    unknown: UnknownMembers,
}
json_object! {
    IntegrationChannelPatch {
        optional title = "title",
        optional description = "description",
        optional messages = "messages",
        optional conversation = "conversation",
        optional message = "message",
        _ = unknown
    }
}

impl IntegrationChannelPatch {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Title of the channel, as shown to people.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text that explains the channel.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    pub fn messages(
        mut self,
        messages: impl IntoMap<Nullable<SchemaDefinition>>,
    ) -> Self {
        self.messages = Some(nullable_map(messages));
        self
    }

    pub fn conversation(
        mut self,
        conversation: impl Into<IntegrationUserPatch>,
    ) -> Self {
        self.conversation = Some(conversation.into());
        self
    }

    pub fn message(mut self, message: impl Into<TagDefinitionsPatch>) -> Self {
        self.message = Some(message.into());
        self
    }
}

made_from! { IntegrationChannelPatch or null from value: IntegrationChannel =>
    [title description]
    messages = Some(
        value.messages.into_iter().map(|(key, value)| (key, Some(value))).collect(),
    );
    conversation = Some(value.conversation.into());
    message = Some(value.message.into());
}

/// Part of [`UpdateIntegrationBody`](crate::admin::types::UpdateIntegrationBody).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct IntegrationIdentifierPatch {
    /// At most 2000 characters.
    pub extract_script: Nullable<String>,
    /// At most 2000 characters.
    pub fallback_handler_script: Nullable<String>,
    unknown: UnknownMembers,
}
json_object! {
    IntegrationIdentifierPatch {
        three_state extract_script = "extractScript",
        three_state fallback_handler_script = "fallbackHandlerScript",
        _ = unknown
    }
}

impl IntegrationIdentifierPatch {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn extract_script(
        mut self,
        extract_script: impl Into<Nullable<String>>,
    ) -> Self {
        self.extract_script = extract_script.into();
        self
    }

    pub fn fallback_handler_script(
        mut self,
        fallback_handler_script: impl Into<Nullable<String>>,
    ) -> Self {
        self.fallback_handler_script = fallback_handler_script.into();
        self
    }
}

made_from! { IntegrationIdentifierPatch from value: IntegrationIdentifier =>
    []
    extract_script = value.extract_script.map_or(Nullable::Absent, Nullable::Value);
    fallback_handler_script = value.fallback_handler_script.map_or(Nullable::Absent, Nullable::Value);
}

/// Settings and definitions of the integration.
///
/// Request body of [`Client::update_integration`](crate::admin::Client::update_integration) and [`Client::validate_integration_update`](crate::admin::Client::validate_integration_update).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct UpdateIntegrationBody {
    /// Definition of the integration's default configuration.
    pub configuration: Option<IntegrationConfigurationPatch>,
    /// Definitions of the integration's other configurations.
    pub configurations: Option<BTreeMap<String, Option<IntegrationConfigurationPatch>>>,
    /// Experimental: further operations that are sent to the instances of the integration, by
    /// operation name. Null, or `enabled: false`, removes one. Other operations are kept.
    pub extra_operations: Option<BTreeMap<String, Option<ExtraOperation>>>,
    /// At most 200 characters.
    pub sdk_version: Option<String>,
    pub channels: Option<BTreeMap<String, Option<IntegrationChannelPatch>>>,
    /// Maximum time that the integration may run, in seconds.
    pub max_execution_time: Option<i64>,
    pub identifier: Option<IntegrationIdentifierPatch>,
    pub actions: Option<BTreeMap<String, Option<ActionPatch>>>,
    pub events: Option<BTreeMap<String, Option<EventPatch>>>,
    pub states: Option<BTreeMap<String, Option<IntegrationState>>>,
    pub user: Option<IntegrationUserPatch>,
    pub entities: Option<BTreeMap<String, Option<TitledSchema>>>,
    pub interfaces: Option<BTreeMap<String, Option<IntegrationInterfaceInput>>>,
    /// Optional free-form attributes, as string values by name. Set one to null to remove it.
    pub attributes: Option<BTreeMap<String, Option<String>>>,
    /// Secrets that are shared by the whole integration. Its code reads each from the environment
    /// variable `SECRET_` followed by the name of the secret, which is in `SCREAMING_SNAKE` case.
    pub secrets: Option<BTreeMap<String, Option<String>>>,
    /// Code of the integration, in JavaScript.
    pub code: Option<String>,
    /// Icon of the integration, an SVG image in base64. All versions share it, so a change affects
    /// each of them.
    pub icon: Option<String>,
    /// Readme of the integration, Markdown text in base64. Each version has its own.
    pub readme: Option<String>,
    /// Title of the integration, as shown to users. 1 to 64 characters.
    pub title: Option<String>,
    /// Text about the integration, as shown to users. At most 256 characters.
    pub description: Option<String>,
    /// URL at which the integration can be reached.
    pub url: Nullable<String>,
    /// Deprecated: whether the integration is public. Use `visibility` instead.
    #[deprecated(
        note = "Deprecated: whether the integration is public. Use `visibility` instead."
    )]
    pub public: Option<bool>,
    /// Who can use the integration. Private ones, the default, are only for the workspace that
    /// created them; public ones are for everyone and can only change in a new version; unlisted
    /// ones are public ones that the hub does not list.
    pub visibility: Option<Visibility>,
    pub layers: Option<Vec<String>>,
    unknown: UnknownMembers,
}

/// Secrets are shown as `***`.
impl std::fmt::Debug for UpdateIntegrationBody {
    #[allow(deprecated, reason = "a deprecated field is still a field")]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("UpdateIntegrationBody")
            .field("configuration", &self.configuration)
            .field("configurations", &self.configurations)
            .field("extra_operations", &self.extra_operations)
            .field("sdk_version", &self.sdk_version)
            .field("channels", &self.channels)
            .field("max_execution_time", &self.max_execution_time)
            .field("identifier", &self.identifier)
            .field("actions", &self.actions)
            .field("events", &self.events)
            .field("states", &self.states)
            .field("user", &self.user)
            .field("entities", &self.entities)
            .field("interfaces", &self.interfaces)
            .field("attributes", &self.attributes)
            .field("secrets", &Redacted(&self.secrets))
            .field("code", &self.code)
            .field("icon", &self.icon)
            .field("readme", &self.readme)
            .field("title", &self.title)
            .field("description", &self.description)
            .field("url", &self.url)
            .field("public", &self.public)
            .field("visibility", &self.visibility)
            .field("layers", &self.layers)
            .field("unknown", &self.unknown)
            .finish()
    }
}
json_object! {
    UpdateIntegrationBody without Debug {
        optional configuration = "configuration",
        optional configurations = "configurations",
        optional extra_operations = "extraOperations",
        optional sdk_version = "sdkVersion",
        optional channels = "channels",
        optional max_execution_time = "maxExecutionTime",
        optional identifier = "identifier",
        optional actions = "actions",
        optional events = "events",
        optional states = "states",
        optional user = "user",
        optional entities = "entities",
        optional interfaces = "interfaces",
        optional attributes = "attributes",
        optional secrets = "secrets",
        optional code = "code",
        optional icon = "icon",
        optional readme = "readme",
        optional title = "title",
        optional description = "description",
        three_state url = "url",
        optional public = "public",
        optional visibility = "visibility",
        optional layers = "layers",
        _ = unknown
    }
}

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl UpdateIntegrationBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Definition of the integration's default configuration.
    pub fn configuration(
        mut self,
        configuration: impl Into<IntegrationConfigurationPatch>,
    ) -> Self {
        self.configuration = Some(configuration.into());
        self
    }

    /// Definitions of the integration's other configurations.
    pub fn configurations(
        mut self,
        configurations: impl IntoMap<Nullable<IntegrationConfigurationPatch>>,
    ) -> Self {
        self.configurations = Some(nullable_map(configurations));
        self
    }

    /// Experimental: further operations that are sent to the instances of the integration, by operation name.
    pub fn extra_operations(
        mut self,
        extra_operations: impl IntoMap<Nullable<ExtraOperation>>,
    ) -> Self {
        self.extra_operations = Some(nullable_map(extra_operations));
        self
    }

    pub fn sdk_version(mut self, sdk_version: impl Into<String>) -> Self {
        self.sdk_version = Some(sdk_version.into());
        self
    }

    pub fn channels(
        mut self,
        channels: impl IntoMap<Nullable<IntegrationChannelPatch>>,
    ) -> Self {
        self.channels = Some(nullable_map(channels));
        self
    }

    /// Maximum time that the integration may run, in seconds.
    pub fn max_execution_time(mut self, max_execution_time: i64) -> Self {
        self.max_execution_time = Some(max_execution_time);
        self
    }

    pub fn identifier(
        mut self,
        identifier: impl Into<IntegrationIdentifierPatch>,
    ) -> Self {
        self.identifier = Some(identifier.into());
        self
    }

    pub fn actions(mut self, actions: impl IntoMap<Nullable<ActionPatch>>) -> Self {
        self.actions = Some(nullable_map(actions));
        self
    }

    pub fn events(mut self, events: impl IntoMap<Nullable<EventPatch>>) -> Self {
        self.events = Some(nullable_map(events));
        self
    }

    pub fn states(mut self, states: impl IntoMap<Nullable<IntegrationState>>) -> Self {
        self.states = Some(nullable_map(states));
        self
    }

    pub fn user(mut self, user: impl Into<IntegrationUserPatch>) -> Self {
        self.user = Some(user.into());
        self
    }

    pub fn entities(mut self, entities: impl IntoMap<Nullable<TitledSchema>>) -> Self {
        self.entities = Some(nullable_map(entities));
        self
    }

    pub fn interfaces(
        mut self,
        interfaces: impl IntoMap<Nullable<IntegrationInterfaceInput>>,
    ) -> Self {
        self.interfaces = Some(nullable_map(interfaces));
        self
    }

    /// Optional free-form attributes, as string values by name.
    pub fn attributes(mut self, attributes: impl IntoMap<Nullable<String>>) -> Self {
        self.attributes = Some(nullable_map(attributes));
        self
    }

    /// Secrets that are shared by the whole integration.
    pub fn secrets(mut self, secrets: impl IntoMap<Nullable<String>>) -> Self {
        self.secrets = Some(nullable_map(secrets));
        self
    }

    /// Code of the integration, in JavaScript.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Icon of the integration, an SVG image in base64.
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Readme of the integration, Markdown text in base64.
    pub fn readme(mut self, readme: impl Into<String>) -> Self {
        self.readme = Some(readme.into());
        self
    }

    /// Title of the integration, as shown to users.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text about the integration, as shown to users.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// URL at which the integration can be reached.
    pub fn url(mut self, url: impl Into<Nullable<String>>) -> Self {
        self.url = url.into();
        self
    }

    /// Deprecated: whether the integration is public.
    #[deprecated(
        note = "Deprecated: whether the integration is public. Use `visibility` instead."
    )]
    pub fn public(mut self, public: bool) -> Self {
        self.public = Some(public);
        self
    }

    /// Who can use the integration.
    pub fn visibility(mut self, visibility: impl Into<Visibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }

    pub fn layers(mut self, layers: impl IntoList<String>) -> Self {
        self.layers = Some(layers.into_list());
        self
    }
}

/// The integration to verify.
///
/// Request body of [`Client::request_integration_verification`](crate::admin::Client::request_integration_verification).
#[must_use]
#[non_exhaustive]
pub struct RequestIntegrationVerificationBody {
    pub integration_id: String,
    unknown: UnknownMembers,
}
json_object! {
    RequestIntegrationVerificationBody {
        required integration_id = "integrationId",
        _ = unknown
    }
}

impl RequestIntegrationVerificationBody {
    /// Creates a value with all required members.
    pub fn new(integration_id: impl Into<String>) -> Self {
        Self {
            integration_id: integration_id.into(),
            ..Blank::blank()
        }
    }
}
