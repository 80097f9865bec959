//! Types of `integrations`. Generated from Admin API of Botpress 1.82.0; do not edit.

use std::collections::BTreeMap;
use crate::admin::types::{
    ActionPatch, EventPatch, ExtraOperation, IntegrationChannelPatch,
    IntegrationConfigurationPatch, IntegrationIdentifierPatch, IntegrationInterfaceInput,
    IntegrationState, IntegrationUserPatch, TitledSchema, Visibility,
};
use crate::support::{IntoList, IntoMap, Nullable, Redacted, json_object, nullable_map};

/// Settings and definitions of the integration.
///
/// Body of [`Client::update_integration`](crate::admin::Client::update_integration) and [`Client::validate_integration_update`](crate::admin::Client::validate_integration_update).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct UpdateIntegrationBody {
    /// Definition of the integration's default configuration.
    pub configuration: Option<IntegrationConfigurationPatch>,
    /// Definitions of the integration's other configurations.
    pub configurations: Option<BTreeMap<String, Option<IntegrationConfigurationPatch>>>,
    /// Experimental: whether further operations are sent to the instances of the integration, by
    /// operation name.
    pub extra_operations: Option<BTreeMap<String, ExtraOperation>>,
    /// Sdk version.
    ///
    /// At most 200 characters.
    pub sdk_version: Option<String>,
    /// Channels.
    pub channels: Option<BTreeMap<String, Option<IntegrationChannelPatch>>>,
    /// Longest time that the integration may run, in seconds.
    pub max_execution_time: Option<i64>,
    /// Identifier.
    pub identifier: Option<IntegrationIdentifierPatch>,
    /// Actions.
    pub actions: Option<BTreeMap<String, Option<ActionPatch>>>,
    /// Events.
    pub events: Option<BTreeMap<String, Option<EventPatch>>>,
    /// States.
    pub states: Option<BTreeMap<String, Option<IntegrationState>>>,
    /// User.
    pub user: Option<IntegrationUserPatch>,
    /// Entities.
    pub entities: Option<BTreeMap<String, Option<TitledSchema>>>,
    /// Interfaces.
    pub interfaces: Option<BTreeMap<String, Option<IntegrationInterfaceInput>>>,
    /// Optional free-form attributes, as string values by name. Set one to null to remove it.
    pub attributes: Option<BTreeMap<String, Option<String>>>,
    /// Secrets that all of the integration shares. Its code reads each from an environment variable
    /// named `SECRET_` and then the name of the secret, which is in `SCREAMING_SNAKE` case.
    pub secrets: Option<BTreeMap<String, Option<String>>>,
    /// Code of the integration, in JavaScript.
    pub code: Option<String>,
    /// Icon of the integration, an SVG image in base64. All versions share it, so a change shows in
    /// each of them.
    pub icon: Option<String>,
    /// Readme of the integration, Markdown text in base64. Each version has its own.
    pub readme: Option<String>,
    /// Title of the integration, as shown to users.
    ///
    /// 1 to 64 characters.
    pub title: Option<String>,
    /// Text about the integration, as shown to users.
    ///
    /// At most 256 characters.
    pub description: Option<String>,
    /// URL at which the integration can be reached.
    pub url: Nullable<String>,
    /// Deprecated: whether the integration is public. Use `visibility` instead.
    #[deprecated(
        note = "Deprecated: whether the integration is public. Use `visibility` instead."
    )]
    pub public: Option<bool>,
    /// Who can use the integration. Private ones, the default, are for the workspace that made them
    /// alone; public ones are for everybody and can only change in a new version; unlisted ones are
    /// public ones that the hub does not list.
    pub visibility: Option<Visibility>,
    /// Layers.
    pub layers: Option<Vec<String>>,
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
            .finish()
    }
}

json_object! {
    UpdateIntegrationBody {
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
    }
}

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl UpdateIntegrationBody {
    /// All unset.
    pub fn new() -> Self {
        Self::default()
    }

    /// Definition of the integration's default configuration.
    pub fn configuration(
        mut self,
        configuration: IntegrationConfigurationPatch,
    ) -> Self {
        self.configuration = Some(configuration);
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

    /// Experimental: whether further operations are sent to the instances of the integration, by operation name.
    pub fn extra_operations(
        mut self,
        extra_operations: impl IntoMap<ExtraOperation>,
    ) -> Self {
        self.extra_operations = Some(extra_operations.into_map());
        self
    }

    /// Sets `sdk_version`.
    pub fn sdk_version(mut self, sdk_version: impl Into<String>) -> Self {
        self.sdk_version = Some(sdk_version.into());
        self
    }

    /// Sets `channels`.
    pub fn channels(
        mut self,
        channels: impl IntoMap<Nullable<IntegrationChannelPatch>>,
    ) -> Self {
        self.channels = Some(nullable_map(channels));
        self
    }

    /// Longest time that the integration may run, in seconds.
    pub fn max_execution_time(mut self, max_execution_time: i64) -> Self {
        self.max_execution_time = Some(max_execution_time);
        self
    }

    /// Sets `identifier`.
    pub fn identifier(mut self, identifier: IntegrationIdentifierPatch) -> Self {
        self.identifier = Some(identifier);
        self
    }

    /// Sets `actions`.
    pub fn actions(mut self, actions: impl IntoMap<Nullable<ActionPatch>>) -> Self {
        self.actions = Some(nullable_map(actions));
        self
    }

    /// Sets `events`.
    pub fn events(mut self, events: impl IntoMap<Nullable<EventPatch>>) -> Self {
        self.events = Some(nullable_map(events));
        self
    }

    /// Sets `states`.
    pub fn states(mut self, states: impl IntoMap<Nullable<IntegrationState>>) -> Self {
        self.states = Some(nullable_map(states));
        self
    }

    /// Sets `user`.
    pub fn user(mut self, user: IntegrationUserPatch) -> Self {
        self.user = Some(user);
        self
    }

    /// Sets `entities`.
    pub fn entities(mut self, entities: impl IntoMap<Nullable<TitledSchema>>) -> Self {
        self.entities = Some(nullable_map(entities));
        self
    }

    /// Sets `interfaces`.
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

    /// Secrets that all of the integration shares.
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

    /// Sets `layers`.
    pub fn layers(mut self, layers: impl IntoList<String>) -> Self {
        self.layers = Some(layers.into_list());
        self
    }
}
