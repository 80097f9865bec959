//! Types of `plugins`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::required;
use crate::admin::types::{
    Action, ActionPatch, BotState, Dependencies, Dependency, Event, EventPatch,
    LifecycleStatus, TagDefinition, TagDefinitions, TitledSchema, Visibility,
};
use crate::support::{
    Blank, DateTime, IntoMap, Nullable, UnknownMembers, json_object, made_from,
    nullable_map, state,
};
use std::collections::BTreeMap;

/// Part of [`PluginResponse`](crate::admin::types::PluginResponse).
#[non_exhaustive]
pub struct Plugin {
    /// Identifier of the plugin. 28 to 36 characters.
    pub id: String,
    /// Technical name of the plugin. At most 200 characters.
    pub name: String,
    /// Semver version of the plugin. At most 200 characters.
    pub version: String,
    /// When the plugin was created (ISO 8601).
    pub created_at: DateTime,
    /// When the plugin was last updated (ISO 8601).
    pub updated_at: DateTime,
    /// Definition of one configuration.
    pub configuration: TitledSchema,
    pub states: BTreeMap<String, BotState>,
    pub events: BTreeMap<String, Event>,
    pub actions: BTreeMap<String, Action>,
    pub dependencies: Dependencies,
    /// Settings for users, such as the tags they can have.
    pub user: TagDefinitions,
    /// Settings for conversations, such as the tags they can have.
    pub conversation: TagDefinitions,
    /// Settings for messages, such as the tags they can have.
    pub message: TagDefinitions,
    /// Optional free-form attributes, as string values by name.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Title of the plugin, as shown to users. 1 to 64 characters.
    pub title: String,
    /// Text about the plugin, as shown to users. At most 256 characters.
    pub description: String,
    /// URL of the plugin's icon, which is shown to users.
    pub icon_url: String,
    /// URL of the plugin's readme, which is shown to users.
    pub readme_url: String,
    /// Deprecated: whether the plugin is public. Use `visibility` instead.
    #[deprecated(
        note = "Deprecated: whether the plugin is public. Use `visibility` instead."
    )]
    pub public: bool,
    /// Who can use the plugin. Private ones, the default, are only for the workspace that created
    /// them; public ones are for everyone and can only change in a new version; unlisted ones are
    /// public ones that the hub does not list.
    pub visibility: Visibility,
    /// Lifecycle stage of the plugin. A deprecated plugin can no longer be installed.
    pub lifecycle_status: LifecycleStatus,
    unknown: UnknownMembers,
}
json_object! {
    Plugin {
        required id = "id",
        required name = "name",
        required version = "version",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required configuration = "configuration",
        required states = "states",
        required events = "events",
        required actions = "actions",
        required dependencies = "dependencies",
        required user = "user",
        required conversation = "conversation",
        required message = "message",
        optional attributes = "attributes",
        required title = "title",
        required description = "description",
        required icon_url = "iconUrl",
        required readme_url = "readmeUrl",
        required public = "public",
        required visibility = "visibility",
        required lifecycle_status = "lifecycleStatus",
        _ = unknown
    }
}

/// Part of [`CreatePluginBody`](crate::admin::types::CreatePluginBody).
#[must_use]
#[non_exhaustive]
pub struct PluginCodeInput {
    /// Bundle of the plugin that runs on Node.js.
    pub node: String,
    /// Bundle of the plugin that runs in a browser.
    pub browser: String,
    unknown: UnknownMembers,
}
json_object! {
    PluginCodeInput {
        required node = "node",
        required browser = "browser",
        _ = unknown
    }
}

impl PluginCodeInput {
    /// Sets each member by its name. [`build`](PluginCodeInputBuilder::build) compiles once all required members are set.
    pub fn builder() -> PluginCodeInputBuilder<required::node, required::browser> {
        PluginCodeInputBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`PluginCodeInput`]: [`PluginCodeInput::builder`]. `S0` and `S1` are `Set` once `node` and `browser` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct PluginCodeInputBuilder<S0, S1>(
    pub(crate) PluginCodeInput,
    std::marker::PhantomData<(S0, S1)>,
);

impl<S0, S1> PluginCodeInputBuilder<S0, S1> {
    /// Bundle of the plugin that runs on Node.js.
    pub fn node(
        mut self,
        node: impl Into<String>,
    ) -> PluginCodeInputBuilder<state::Set, S1> {
        self.0.node = node.into();
        PluginCodeInputBuilder(self.0, std::marker::PhantomData)
    }

    /// Bundle of the plugin that runs in a browser.
    pub fn browser(
        mut self,
        browser: impl Into<String>,
    ) -> PluginCodeInputBuilder<S0, state::Set> {
        self.0.browser = browser.into();
        PluginCodeInputBuilder(self.0, std::marker::PhantomData)
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> PluginCodeInput
    where
        S0: state::Given,
        S1: state::Given,
    {
        self.0
    }
}

/// Part of [`DependenciesInput`](crate::admin::types::DependenciesInput) and [`DependenciesPatch`](crate::admin::types::DependenciesPatch).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct DependencyInput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    DependencyInput {
        optional id = "id",
        optional name = "name",
        optional version = "version",
        _ = unknown
    }
}

impl DependencyInput {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}

made_from! { DependencyInput or null from value: Dependency =>
    []
    id = Some(value.id);
    name = Some(value.name);
    version = Some(value.version);
}

/// Part of [`CreatePluginBody`](crate::admin::types::CreatePluginBody).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct DependenciesInput {
    /// Interfaces that the plugin refers to, by alias.
    pub interfaces: Option<BTreeMap<String, DependencyInput>>,
    /// Integrations that the plugin refers to, by alias.
    pub integrations: Option<BTreeMap<String, DependencyInput>>,
    unknown: UnknownMembers,
}
json_object! {
    DependenciesInput {
        optional interfaces = "interfaces",
        optional integrations = "integrations",
        _ = unknown
    }
}

impl DependenciesInput {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Interfaces that the plugin refers to, by alias.
    pub fn interfaces(mut self, interfaces: impl IntoMap<DependencyInput>) -> Self {
        self.interfaces = Some(interfaces.into_map());
        self
    }

    /// Integrations that the plugin refers to, by alias.
    pub fn integrations(mut self, integrations: impl IntoMap<DependencyInput>) -> Self {
        self.integrations = Some(integrations.into_map());
        self
    }
}

made_from! { DependenciesInput from value: Dependencies =>
    []
    interfaces = Some(
        value.interfaces.into_iter().map(|(key, value)| (key, value.into())).collect(),
    );
    integrations = Some(
        value.integrations.into_iter().map(|(key, value)| (key, value.into())).collect(),
    );
}

/// The plugin to create, with its definitions.
///
/// Request body of [`Client::create_plugin`](crate::admin::Client::create_plugin).
#[must_use]
#[non_exhaustive]
pub struct CreatePluginBody {
    /// Technical name of the plugin. At most 200 characters.
    pub name: String,
    /// Semver version of the plugin. At most 200 characters.
    pub version: String,
    /// Definition of one configuration.
    pub configuration: Option<TitledSchema>,
    pub states: Option<BTreeMap<String, BotState>>,
    pub events: Option<BTreeMap<String, Event>>,
    pub actions: Option<BTreeMap<String, Action>>,
    /// Settings for users, such as the tags they can have.
    pub user: Option<TagDefinitions>,
    /// Settings for conversations, such as the tags they can have.
    pub conversation: Option<TagDefinitions>,
    /// Settings for messages, such as the tags they can have.
    pub message: Option<TagDefinitions>,
    /// Optional free-form attributes, as string values by name.
    pub attributes: Option<BTreeMap<String, String>>,
    /// At most 200 characters.
    pub sdk_version: Option<String>,
    pub code: PluginCodeInput,
    /// Icon of the plugin, an SVG image in base64. All versions share it, so a change affects each
    /// of them.
    pub icon: Option<String>,
    /// Readme of the plugin, Markdown text in base64. Each version has its own.
    pub readme: Option<String>,
    /// Title of the plugin, as shown to users. 1 to 64 characters.
    pub title: Option<String>,
    /// Text about the plugin, as shown to users. At most 256 characters.
    pub description: Option<String>,
    /// Deprecated: whether the plugin is public. Use `visibility` instead.
    #[deprecated(
        note = "Deprecated: whether the plugin is public. Use `visibility` instead."
    )]
    pub public: Option<bool>,
    /// Who can use the plugin. Private ones, the default, are only for the workspace that created
    /// them; public ones are for everyone and can only change in a new version; unlisted ones are
    /// public ones that the hub does not list.
    pub visibility: Option<Visibility>,
    pub dependencies: Option<DependenciesInput>,
    unknown: UnknownMembers,
}
json_object! {
    CreatePluginBody {
        required name = "name",
        required version = "version",
        optional configuration = "configuration",
        optional states = "states",
        optional events = "events",
        optional actions = "actions",
        optional user = "user",
        optional conversation = "conversation",
        optional message = "message",
        optional attributes = "attributes",
        optional sdk_version = "sdkVersion",
        required code = "code",
        optional icon = "icon",
        optional readme = "readme",
        optional title = "title",
        optional description = "description",
        optional public = "public",
        optional visibility = "visibility",
        optional dependencies = "dependencies",
        _ = unknown
    }
}

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl CreatePluginBody {
    /// Sets each member by its name. [`build`](CreatePluginBodyBuilder::build) compiles once all required members are set.
    pub fn builder() -> CreatePluginBodyBuilder<
        required::name,
        required::version,
        required::code,
    > {
        CreatePluginBodyBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`CreatePluginBody`]: [`CreatePluginBody::builder`]. `S0`, `S1` and `S2` are `Set` once `name`, `version` and `code` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct CreatePluginBodyBuilder<S0, S1, S2>(
    pub(crate) CreatePluginBody,
    std::marker::PhantomData<(S0, S1, S2)>,
);

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl<S0, S1, S2> CreatePluginBodyBuilder<S0, S1, S2> {
    /// Technical name of the plugin.
    pub fn name(
        mut self,
        name: impl Into<String>,
    ) -> CreatePluginBodyBuilder<state::Set, S1, S2> {
        self.0.name = name.into();
        CreatePluginBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Semver version of the plugin.
    pub fn version(
        mut self,
        version: impl Into<String>,
    ) -> CreatePluginBodyBuilder<S0, state::Set, S2> {
        self.0.version = version.into();
        CreatePluginBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Definition of one configuration.
    pub fn configuration(mut self, configuration: TitledSchema) -> Self {
        self.0.configuration = Some(configuration);
        self
    }

    pub fn states(mut self, states: impl IntoMap<BotState>) -> Self {
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

    /// Settings for users, such as the tags they can have.
    pub fn user(mut self, user: TagDefinitions) -> Self {
        self.0.user = Some(user);
        self
    }

    /// Settings for conversations, such as the tags they can have.
    pub fn conversation(mut self, conversation: TagDefinitions) -> Self {
        self.0.conversation = Some(conversation);
        self
    }

    /// Settings for messages, such as the tags they can have.
    pub fn message(mut self, message: TagDefinitions) -> Self {
        self.0.message = Some(message);
        self
    }

    /// Optional free-form attributes, as string values by name.
    pub fn attributes(mut self, attributes: impl IntoMap<String>) -> Self {
        self.0.attributes = Some(attributes.into_map());
        self
    }

    pub fn sdk_version(mut self, sdk_version: impl Into<String>) -> Self {
        self.0.sdk_version = Some(sdk_version.into());
        self
    }

    pub fn code(
        mut self,
        code: PluginCodeInput,
    ) -> CreatePluginBodyBuilder<S0, S1, state::Set> {
        self.0.code = code;
        CreatePluginBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Icon of the plugin, an SVG image in base64.
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.0.icon = Some(icon.into());
        self
    }

    /// Readme of the plugin, Markdown text in base64.
    pub fn readme(mut self, readme: impl Into<String>) -> Self {
        self.0.readme = Some(readme.into());
        self
    }

    /// Title of the plugin, as shown to users.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.title = Some(title.into());
        self
    }

    /// Text about the plugin, as shown to users.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.description = Some(description.into());
        self
    }

    /// Deprecated: whether the plugin is public.
    #[deprecated(
        note = "Deprecated: whether the plugin is public. Use `visibility` instead."
    )]
    pub fn public(mut self, public: bool) -> Self {
        self.0.public = Some(public);
        self
    }

    /// Who can use the plugin.
    pub fn visibility(mut self, visibility: impl Into<Visibility>) -> Self {
        self.0.visibility = Some(visibility.into());
        self
    }

    pub fn dependencies(mut self, dependencies: impl Into<DependenciesInput>) -> Self {
        self.0.dependencies = Some(dependencies.into());
        self
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> CreatePluginBody
    where
        S0: state::Given,
        S1: state::Given,
        S2: state::Given,
    {
        self.0
    }
}

/// Part of [`UpdatePluginBody`](crate::admin::types::UpdatePluginBody).
#[must_use]
#[non_exhaustive]
pub struct PluginTagDefinitionsPatch {
    pub tags: BTreeMap<String, Option<TagDefinition>>,
    unknown: UnknownMembers,
}
json_object! {
    PluginTagDefinitionsPatch {
        required tags = "tags",
        _ = unknown
    }
}

impl PluginTagDefinitionsPatch {
    /// Creates a value with all required members.
    pub fn new(tags: impl IntoMap<Nullable<TagDefinition>>) -> Self {
        Self {
            tags: nullable_map(tags),
            ..Blank::blank()
        }
    }
}

made_from! { PluginTagDefinitionsPatch from value: TagDefinitions =>
    []
    tags = value.tags.into_iter().map(|(key, value)| (key, Some(value))).collect();
}

/// Part of [`UpdatePluginBody`](crate::admin::types::UpdatePluginBody).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct PluginCodePatch {
    /// Bundle of the plugin that runs on Node.js.
    pub node: Option<String>,
    /// Bundle of the plugin that runs in a browser.
    pub browser: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    PluginCodePatch {
        optional node = "node",
        optional browser = "browser",
        _ = unknown
    }
}

impl PluginCodePatch {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Bundle of the plugin that runs on Node.js.
    pub fn node(mut self, node: impl Into<String>) -> Self {
        self.node = Some(node.into());
        self
    }

    /// Bundle of the plugin that runs in a browser.
    pub fn browser(mut self, browser: impl Into<String>) -> Self {
        self.browser = Some(browser.into());
        self
    }
}

/// Part of [`UpdatePluginBody`](crate::admin::types::UpdatePluginBody).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct DependenciesPatch {
    /// Interfaces that the plugin refers to, by alias.
    pub interfaces: Option<BTreeMap<String, Option<DependencyInput>>>,
    /// Integrations that the plugin refers to, by alias.
    pub integrations: Option<BTreeMap<String, Option<DependencyInput>>>,
    unknown: UnknownMembers,
}
json_object! {
    DependenciesPatch {
        optional interfaces = "interfaces",
        optional integrations = "integrations",
        _ = unknown
    }
}

impl DependenciesPatch {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Interfaces that the plugin refers to, by alias.
    pub fn interfaces(
        mut self,
        interfaces: impl IntoMap<Nullable<DependencyInput>>,
    ) -> Self {
        self.interfaces = Some(nullable_map(interfaces));
        self
    }

    /// Integrations that the plugin refers to, by alias.
    pub fn integrations(
        mut self,
        integrations: impl IntoMap<Nullable<DependencyInput>>,
    ) -> Self {
        self.integrations = Some(nullable_map(integrations));
        self
    }
}

made_from! { DependenciesPatch from value: Dependencies =>
    []
    interfaces = Some(
        value
            .interfaces
            .into_iter()
            .map(|(key, value)| (key, Some(value.into())))
            .collect(),
    );
    integrations = Some(
        value
            .integrations
            .into_iter()
            .map(|(key, value)| (key, Some(value.into())))
            .collect(),
    );
}

/// The plugin fields to change.
///
/// Request body of [`Client::update_plugin`](crate::admin::Client::update_plugin).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct UpdatePluginBody {
    /// Definition of one configuration.
    pub configuration: Nullable<TitledSchema>,
    pub states: Option<BTreeMap<String, Option<BotState>>>,
    pub events: Option<BTreeMap<String, Option<EventPatch>>>,
    pub actions: Option<BTreeMap<String, Option<ActionPatch>>>,
    pub user: Option<PluginTagDefinitionsPatch>,
    pub conversation: Option<PluginTagDefinitionsPatch>,
    pub message: Option<PluginTagDefinitionsPatch>,
    /// Optional free-form attributes, as string values by name. Set one to null to remove it.
    pub attributes: Option<BTreeMap<String, Option<String>>>,
    /// At most 200 characters.
    pub sdk_version: Option<String>,
    pub code: Option<PluginCodePatch>,
    /// Icon of the plugin, an SVG image in base64. All versions share it, so a change affects each
    /// of them.
    pub icon: Option<String>,
    /// Readme of the plugin, Markdown text in base64. Each version has its own.
    pub readme: Option<String>,
    /// Title of the plugin, as shown to users. 1 to 64 characters.
    pub title: Option<String>,
    /// Text about the plugin, as shown to users. At most 256 characters.
    pub description: Option<String>,
    /// Deprecated: whether the plugin is public. Use `visibility` instead.
    #[deprecated(
        note = "Deprecated: whether the plugin is public. Use `visibility` instead."
    )]
    pub public: Option<bool>,
    /// Who can use the plugin. Private ones, the default, are only for the workspace that created
    /// them; public ones are for everyone and can only change in a new version; unlisted ones are
    /// public ones that the hub does not list.
    pub visibility: Option<Visibility>,
    pub dependencies: Option<DependenciesPatch>,
    unknown: UnknownMembers,
}
json_object! {
    UpdatePluginBody {
        three_state configuration = "configuration",
        optional states = "states",
        optional events = "events",
        optional actions = "actions",
        optional user = "user",
        optional conversation = "conversation",
        optional message = "message",
        optional attributes = "attributes",
        optional sdk_version = "sdkVersion",
        optional code = "code",
        optional icon = "icon",
        optional readme = "readme",
        optional title = "title",
        optional description = "description",
        optional public = "public",
        optional visibility = "visibility",
        optional dependencies = "dependencies",
        _ = unknown
    }
}

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl UpdatePluginBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Definition of one configuration.
    pub fn configuration(
        mut self,
        configuration: impl Into<Nullable<TitledSchema>>,
    ) -> Self {
        self.configuration = configuration.into();
        self
    }

    pub fn states(mut self, states: impl IntoMap<Nullable<BotState>>) -> Self {
        self.states = Some(nullable_map(states));
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

    pub fn user(mut self, user: impl Into<PluginTagDefinitionsPatch>) -> Self {
        self.user = Some(user.into());
        self
    }

    pub fn conversation(
        mut self,
        conversation: impl Into<PluginTagDefinitionsPatch>,
    ) -> Self {
        self.conversation = Some(conversation.into());
        self
    }

    pub fn message(mut self, message: impl Into<PluginTagDefinitionsPatch>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Optional free-form attributes, as string values by name.
    pub fn attributes(mut self, attributes: impl IntoMap<Nullable<String>>) -> Self {
        self.attributes = Some(nullable_map(attributes));
        self
    }

    pub fn sdk_version(mut self, sdk_version: impl Into<String>) -> Self {
        self.sdk_version = Some(sdk_version.into());
        self
    }

    pub fn code(mut self, code: PluginCodePatch) -> Self {
        self.code = Some(code);
        self
    }

    /// Icon of the plugin, an SVG image in base64.
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Readme of the plugin, Markdown text in base64.
    pub fn readme(mut self, readme: impl Into<String>) -> Self {
        self.readme = Some(readme.into());
        self
    }

    /// Title of the plugin, as shown to users.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text about the plugin, as shown to users.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Deprecated: whether the plugin is public.
    #[deprecated(
        note = "Deprecated: whether the plugin is public. Use `visibility` instead."
    )]
    pub fn public(mut self, public: bool) -> Self {
        self.public = Some(public);
        self
    }

    /// Who can use the plugin.
    pub fn visibility(mut self, visibility: impl Into<Visibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }

    pub fn dependencies(mut self, dependencies: impl Into<DependenciesPatch>) -> Self {
        self.dependencies = Some(dependencies.into());
        self
    }
}

made_from! { UpdatePluginBody from value: Plugin =>
    []
    configuration = Nullable::Value(value.configuration);
    states = Some(
        value.states.into_iter().map(|(key, value)| (key, Some(value))).collect(),
    );
    events = Some(
        value.events.into_iter().map(|(key, value)| (key, Some(value.into()))).collect(),
    );
    actions = Some(
        value.actions.into_iter().map(|(key, value)| (key, Some(value.into()))).collect(),
    );
    user = Some(value.user.into());
    conversation = Some(value.conversation.into());
    message = Some(value.message.into());
    attributes = value
        .attributes
        .map(|value| value.into_iter().map(|(key, value)| (key, Some(value))).collect());
    title = Some(value.title);
    description = Some(value.description);
    public = Some(value.public);
    visibility = Some(value.visibility);
    dependencies = Some(value.dependencies.into());
}
