//! Types of `integrations`. Generated from Admin API of Botpress 1.82.0; do not edit.

use std::collections::BTreeMap;
use crate::admin::required;
use crate::admin::types::{
    Action, ConfigurationIdentifier, Event, ExtraOperation, IntegrationChannelInput,
    IntegrationConfigurationInput, IntegrationIdentifier, IntegrationInterfaceInput,
    IntegrationState, IntegrationUserInput, TitledSchema, Visibility,
};
use crate::support::{
    IntoList, IntoMap, Nullable, Redacted, json_object, nullable_map, state,
};

/// The integration and a note for the new API key.
///
/// Body of [`Client::create_integration_api_key`](crate::admin::Client::create_integration_api_key).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateIntegrationApiKeyBody {
    /// Integration id.
    pub integration_id: String,
    /// Note.
    pub note: Option<String>,
}

json_object! {
    CreateIntegrationApiKeyBody {
        required integration_id = "integrationId",
        optional note = "note",
    }
}

impl CreateIntegrationApiKeyBody {
    /// With all that is required.
    pub fn new(integration_id: impl Into<String>) -> Self {
        Self {
            integration_id: integration_id.into(),
            note: None,
        }
    }

    /// Sets `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

/// Part of [`IntegrationConfigurationInput`](crate::admin::types::IntegrationConfigurationInput).
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ConfigurationIdentifierInput {
    /// Required.
    pub required: Option<bool>,
    /// Link template script.
    ///
    /// At most 2000 characters.
    pub link_template_script: Option<String>,
}

json_object! {
    ConfigurationIdentifierInput {
        optional required = "required",
        optional link_template_script = "linkTemplateScript",
    }
}

impl ConfigurationIdentifierInput {
    /// All unset.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `required`.
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    /// Sets `link_template_script`.
    pub fn link_template_script(
        mut self,
        link_template_script: impl Into<String>,
    ) -> Self {
        self.link_template_script = Some(link_template_script.into());
        self
    }
}

/// To be changed and sent back: what is there is set, and what only the service sets is left out.
impl From<ConfigurationIdentifier> for ConfigurationIdentifierInput {
    fn from(value: ConfigurationIdentifier) -> Self {
        Self {
            required: Some(value.required),
            link_template_script: value.link_template_script,
        }
    }
}

/// Settings and definitions of the integration.
///
/// Body of [`Client::create_integration`](crate::admin::Client::create_integration) and [`Client::validate_integration_creation`](crate::admin::Client::validate_integration_creation).
#[derive(Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateIntegrationBody {
    /// Technical name of the integration.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Semver version of the integration.
    ///
    /// At most 200 characters.
    pub version: String,
    /// Definition of the integration's default configuration.
    pub configuration: Option<IntegrationConfigurationInput>,
    /// Definitions of the integration's other configurations.
    pub configurations: Option<BTreeMap<String, IntegrationConfigurationInput>>,
    /// States.
    pub states: Option<BTreeMap<String, IntegrationState>>,
    /// Events.
    pub events: Option<BTreeMap<String, Event>>,
    /// Actions.
    pub actions: Option<BTreeMap<String, Action>>,
    /// Entities.
    pub entities: Option<BTreeMap<String, TitledSchema>>,
    /// Optional free-form attributes, as string values by name.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Identifier settings that hold for the integration as a whole.
    pub identifier: Option<IntegrationIdentifier>,
    /// Channels.
    pub channels: Option<BTreeMap<String, IntegrationChannelInput>>,
    /// User.
    pub user: Option<IntegrationUserInput>,
    /// Interfaces.
    pub interfaces: Option<BTreeMap<String, IntegrationInterfaceInput>>,
    /// Experimental: whether further operations are sent to the instances of the integration, by
    /// operation name.
    pub extra_operations: Option<BTreeMap<String, ExtraOperation>>,
    /// Sdk version.
    ///
    /// At most 200 characters.
    pub sdk_version: Option<String>,
    /// Secrets that all of the integration shares. Its code reads each from an environment variable
    /// named `SECRET_` and then the name of the secret, which is in `SCREAMING_SNAKE` case.
    pub secrets: Option<BTreeMap<String, Option<String>>>,
    /// Code of the integration, in JavaScript.
    pub code: Option<String>,
    /// URL at which the integration can be reached.
    pub url: Option<String>,
    /// Whether this is a development integration, which runs locally.
    pub dev: Option<bool>,
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
            .finish()
    }
}

json_object! {
    CreateIntegrationBody {
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
    }
}

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl CreateIntegrationBody {
    /// Sets each member by its name. [`build`](#builder::build) compiles when all that is required is set.
    pub fn builder() -> CreateIntegrationBodyBuilder<required::name, required::version> {
        CreateIntegrationBodyBuilder {
            value: Self {
                name: String::new(),
                version: String::new(),
                configuration: None,
                configurations: None,
                states: None,
                events: None,
                actions: None,
                entities: None,
                attributes: None,
                identifier: None,
                channels: None,
                user: None,
                interfaces: None,
                extra_operations: None,
                sdk_version: None,
                secrets: None,
                code: None,
                url: None,
                dev: None,
                icon: None,
                readme: None,
                title: None,
                description: None,
                public: None,
                visibility: None,
                layers: None,
            },
            state: std::marker::PhantomData,
        }
    }
}

/// Builds [`CreateIntegrationBody`]: [`CreateIntegrationBody::builder`].
#[derive(Debug, Clone)]
#[must_use]
pub struct CreateIntegrationBodyBuilder<S0, S1> {
    pub(crate) value: CreateIntegrationBody,
    state: std::marker::PhantomData<(S0, S1)>,
}

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl<S0, S1> CreateIntegrationBodyBuilder<S0, S1> {
    /// Technical name of the integration.
    pub fn name(
        mut self,
        name: impl Into<String>,
    ) -> CreateIntegrationBodyBuilder<state::Set, S1> {
        self.value.name = name.into();
        CreateIntegrationBodyBuilder {
            value: self.value,
            state: std::marker::PhantomData,
        }
    }

    /// Semver version of the integration.
    pub fn version(
        mut self,
        version: impl Into<String>,
    ) -> CreateIntegrationBodyBuilder<S0, state::Set> {
        self.value.version = version.into();
        CreateIntegrationBodyBuilder {
            value: self.value,
            state: std::marker::PhantomData,
        }
    }

    /// Definition of the integration's default configuration.
    pub fn configuration(
        mut self,
        configuration: IntegrationConfigurationInput,
    ) -> Self {
        self.value.configuration = Some(configuration);
        self
    }

    /// Definitions of the integration's other configurations.
    pub fn configurations(
        mut self,
        configurations: impl IntoMap<IntegrationConfigurationInput>,
    ) -> Self {
        self.value.configurations = Some(configurations.into_map());
        self
    }

    /// Sets `states`.
    pub fn states(mut self, states: impl IntoMap<IntegrationState>) -> Self {
        self.value.states = Some(states.into_map());
        self
    }

    /// Sets `events`.
    pub fn events(mut self, events: impl IntoMap<Event>) -> Self {
        self.value.events = Some(events.into_map());
        self
    }

    /// Sets `actions`.
    pub fn actions(mut self, actions: impl IntoMap<Action>) -> Self {
        self.value.actions = Some(actions.into_map());
        self
    }

    /// Sets `entities`.
    pub fn entities(mut self, entities: impl IntoMap<TitledSchema>) -> Self {
        self.value.entities = Some(entities.into_map());
        self
    }

    /// Optional free-form attributes, as string values by name.
    pub fn attributes(mut self, attributes: impl IntoMap<String>) -> Self {
        self.value.attributes = Some(attributes.into_map());
        self
    }

    /// Sets `identifier`.
    pub fn identifier(mut self, identifier: IntegrationIdentifier) -> Self {
        self.value.identifier = Some(identifier);
        self
    }

    /// Sets `channels`.
    pub fn channels(mut self, channels: impl IntoMap<IntegrationChannelInput>) -> Self {
        self.value.channels = Some(channels.into_map());
        self
    }

    /// Sets `user`.
    pub fn user(mut self, user: IntegrationUserInput) -> Self {
        self.value.user = Some(user);
        self
    }

    /// Sets `interfaces`.
    pub fn interfaces(
        mut self,
        interfaces: impl IntoMap<IntegrationInterfaceInput>,
    ) -> Self {
        self.value.interfaces = Some(interfaces.into_map());
        self
    }

    /// Experimental: whether further operations are sent to the instances of the integration, by operation name.
    pub fn extra_operations(
        mut self,
        extra_operations: impl IntoMap<ExtraOperation>,
    ) -> Self {
        self.value.extra_operations = Some(extra_operations.into_map());
        self
    }

    /// Sets `sdk_version`.
    pub fn sdk_version(mut self, sdk_version: impl Into<String>) -> Self {
        self.value.sdk_version = Some(sdk_version.into());
        self
    }

    /// Secrets that all of the integration shares.
    pub fn secrets(mut self, secrets: impl IntoMap<Nullable<String>>) -> Self {
        self.value.secrets = Some(nullable_map(secrets));
        self
    }

    /// Code of the integration, in JavaScript.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.value.code = Some(code.into());
        self
    }

    /// URL at which the integration can be reached.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.value.url = Some(url.into());
        self
    }

    /// Whether this is a development integration, which runs locally.
    pub fn dev(mut self, dev: bool) -> Self {
        self.value.dev = Some(dev);
        self
    }

    /// Icon of the integration, an SVG image in base64.
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.value.icon = Some(icon.into());
        self
    }

    /// Readme of the integration, Markdown text in base64.
    pub fn readme(mut self, readme: impl Into<String>) -> Self {
        self.value.readme = Some(readme.into());
        self
    }

    /// Title of the integration, as shown to users.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.value.title = Some(title.into());
        self
    }

    /// Text about the integration, as shown to users.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.value.description = Some(description.into());
        self
    }

    /// Deprecated: whether the integration is public.
    #[deprecated(
        note = "Deprecated: whether the integration is public. Use `visibility` instead."
    )]
    pub fn public(mut self, public: bool) -> Self {
        self.value.public = Some(public);
        self
    }

    /// Who can use the integration.
    pub fn visibility(mut self, visibility: impl Into<Visibility>) -> Self {
        self.value.visibility = Some(visibility.into());
        self
    }

    /// Sets `layers`.
    pub fn layers(mut self, layers: impl IntoList<String>) -> Self {
        self.value.layers = Some(layers.into_list());
        self
    }

    /// The finished value. The compiler names each required member that is not set.
    pub fn build(self) -> CreateIntegrationBody
    where
        S0: state::Given,
        S1: state::Given,
    {
        self.value
    }
}

/// Part of [`IntegrationConfigurationPatch`](crate::admin::types::IntegrationConfigurationPatch).
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ConfigurationIdentifierPatch {
    /// Link template script.
    ///
    /// At most 2000 characters.
    pub link_template_script: Nullable<String>,
    /// Required.
    pub required: Option<bool>,
}

json_object! {
    ConfigurationIdentifierPatch {
        three_state link_template_script = "linkTemplateScript",
        optional required = "required",
    }
}

impl ConfigurationIdentifierPatch {
    /// All unset.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `link_template_script`.
    pub fn link_template_script(
        mut self,
        link_template_script: impl Into<Nullable<String>>,
    ) -> Self {
        self.link_template_script = link_template_script.into();
        self
    }

    /// Sets `required`.
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
}

/// To be changed and sent back: what is there is set, and what only the service sets is left out.
impl From<ConfigurationIdentifier> for ConfigurationIdentifierPatch {
    fn from(value: ConfigurationIdentifier) -> Self {
        Self {
            link_template_script: value
                .link_template_script
                .map_or(Nullable::Absent, |value| Nullable::Value(value)),
            required: Some(value.required),
        }
    }
}
