//! Types of `interfaces`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::required;
use crate::admin::types::{
    Action, ActionPatch, Event, EventPatch, InterfaceChannel, NameTemplate,
    SchemaDefinition, TitledSchema,
};
use crate::support::{
    Blank, DateTime, IntoMap, Nullable, UnknownMembers, json_object, made_from,
    nullable_map, state,
};
use std::collections::BTreeMap;

/// Part of [`InterfaceResponse`](crate::admin::types::InterfaceResponse).
#[non_exhaustive]
pub struct Interface {
    /// Identifier of the interface. 28 to 36 characters.
    pub id: String,
    /// When the interface was created (ISO 8601).
    pub created_at: DateTime,
    /// When the interface was last updated (ISO 8601).
    pub updated_at: DateTime,
    /// Technical name of the interface. At most 200 characters.
    pub name: String,
    /// Semver version of the interface. At most 200 characters.
    pub version: String,
    pub entities: BTreeMap<String, TitledSchema>,
    pub events: BTreeMap<String, Event>,
    pub actions: BTreeMap<String, Action>,
    pub channels: BTreeMap<String, InterfaceChannel>,
    /// Template from which integrations that implement the interface may derive the names of
    /// actions and events when they are built.
    pub name_template: Option<NameTemplate>,
    /// Optional free-form attributes, as string values by name.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Title of the interface, as shown to users. 1 to 64 characters.
    pub title: String,
    /// Text about the interface, as shown to users. At most 256 characters.
    pub description: String,
    /// URL of the interface's icon, which is shown to users.
    pub icon_url: String,
    /// URL of the interface's readme, which is shown to users.
    pub readme_url: String,
    /// Whether the interface is public. A public interface is visible to everyone and can only
    /// change in a new version.
    pub public: bool,
    unknown: UnknownMembers,
}
json_object! {
    Interface {
        required id = "id",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required name = "name",
        required version = "version",
        required entities = "entities",
        required events = "events",
        required actions = "actions",
        required channels = "channels",
        optional name_template = "nameTemplate",
        optional attributes = "attributes",
        required title = "title",
        required description = "description",
        required icon_url = "iconUrl",
        required readme_url = "readmeUrl",
        required public = "public",
        _ = unknown
    }
}

/// The interface to create, with its definitions.
///
/// Request body of [`Client::create_interface`](crate::admin::Client::create_interface).
#[must_use]
#[non_exhaustive]
pub struct CreateInterfaceBody {
    /// Technical name of the interface. At most 200 characters.
    pub name: String,
    /// Semver version of the interface. At most 200 characters.
    pub version: String,
    pub entities: Option<BTreeMap<String, TitledSchema>>,
    pub events: Option<BTreeMap<String, Event>>,
    pub actions: Option<BTreeMap<String, Action>>,
    pub channels: Option<BTreeMap<String, InterfaceChannel>>,
    /// Template from which integrations that implement the interface may derive the names of
    /// actions and events when they are built.
    pub name_template: Option<NameTemplate>,
    /// Optional free-form attributes, as string values by name.
    pub attributes: Option<BTreeMap<String, String>>,
    /// At most 200 characters.
    pub sdk_version: Option<String>,
    /// Icon of the interface, an SVG image in base64. All versions share it, so a change affects
    /// each of them.
    pub icon: Option<String>,
    /// Readme of the interface, Markdown text in base64. Each version has its own.
    pub readme: Option<String>,
    /// Title of the interface, as shown to users. 1 to 64 characters.
    pub title: Option<String>,
    /// Text about the interface, as shown to users. At most 256 characters.
    pub description: Option<String>,
    /// Whether the interface is public. A public interface is visible to everyone and can only
    /// change in a new version.
    pub public: Option<bool>,
    unknown: UnknownMembers,
}
json_object! {
    CreateInterfaceBody {
        required name = "name",
        required version = "version",
        optional entities = "entities",
        optional events = "events",
        optional actions = "actions",
        optional channels = "channels",
        optional name_template = "nameTemplate",
        optional attributes = "attributes",
        optional sdk_version = "sdkVersion",
        optional icon = "icon",
        optional readme = "readme",
        optional title = "title",
        optional description = "description",
        optional public = "public",
        _ = unknown
    }
}

impl CreateInterfaceBody {
    /// Sets each member by its name. [`build`](CreateInterfaceBodyBuilder::build) compiles once all required members are set.
    pub fn builder() -> CreateInterfaceBodyBuilder<required::name, required::version> {
        CreateInterfaceBodyBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`CreateInterfaceBody`]: [`CreateInterfaceBody::builder`]. `S0` and `S1` are `Set` once `name` and `version` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct CreateInterfaceBodyBuilder<S0, S1>(
    pub(crate) CreateInterfaceBody,
    std::marker::PhantomData<(S0, S1)>,
);

impl<S0, S1> CreateInterfaceBodyBuilder<S0, S1> {
    /// Technical name of the interface.
    pub fn name(
        mut self,
        name: impl Into<String>,
    ) -> CreateInterfaceBodyBuilder<state::Set, S1> {
        self.0.name = name.into();
        CreateInterfaceBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Semver version of the interface.
    pub fn version(
        mut self,
        version: impl Into<String>,
    ) -> CreateInterfaceBodyBuilder<S0, state::Set> {
        self.0.version = version.into();
        CreateInterfaceBodyBuilder(self.0, std::marker::PhantomData)
    }

    pub fn entities(mut self, entities: impl IntoMap<TitledSchema>) -> Self {
        self.0.entities = Some(entities.into_map());
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

    pub fn channels(mut self, channels: impl IntoMap<InterfaceChannel>) -> Self {
        self.0.channels = Some(channels.into_map());
        self
    }

    /// Template from which integrations that implement the interface may derive the names of actions and events when they are built.
    pub fn name_template(mut self, name_template: NameTemplate) -> Self {
        self.0.name_template = Some(name_template);
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

    /// Icon of the interface, an SVG image in base64.
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.0.icon = Some(icon.into());
        self
    }

    /// Readme of the interface, Markdown text in base64.
    pub fn readme(mut self, readme: impl Into<String>) -> Self {
        self.0.readme = Some(readme.into());
        self
    }

    /// Title of the interface, as shown to users.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.title = Some(title.into());
        self
    }

    /// Text about the interface, as shown to users.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.description = Some(description.into());
        self
    }

    /// Whether the interface is public.
    pub fn public(mut self, public: bool) -> Self {
        self.0.public = Some(public);
        self
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> CreateInterfaceBody
    where
        S0: state::Given,
        S1: state::Given,
    {
        self.0
    }
}

made_from! { CreateInterfaceBody from value: Interface =>
    [name version name_template attributes]
    entities = Some(value.entities);
    events = Some(value.events);
    actions = Some(value.actions);
    channels = Some(value.channels);
    title = Some(value.title);
    description = Some(value.description);
    public = Some(value.public);
}

/// Part of [`UpdateInterfaceBody`](crate::admin::types::UpdateInterfaceBody).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct InterfaceChannelPatch {
    /// Title of the channel, as shown to people. At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the channel. At most 256 characters.
    pub description: Option<String>,
    pub messages: Option<BTreeMap<String, Option<SchemaDefinition>>>,
    unknown: UnknownMembers,
}
json_object! {
    InterfaceChannelPatch {
        optional title = "title",
        optional description = "description",
        optional messages = "messages",
        _ = unknown
    }
}

impl InterfaceChannelPatch {
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
}

made_from! { InterfaceChannelPatch or null from value: InterfaceChannel =>
    [title description]
    messages = Some(
        value.messages.into_iter().map(|(key, value)| (key, Some(value))).collect(),
    );
}

/// The interface fields to change.
///
/// Request body of [`Client::update_interface`](crate::admin::Client::update_interface).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct UpdateInterfaceBody {
    pub entities: Option<BTreeMap<String, Option<TitledSchema>>>,
    pub events: Option<BTreeMap<String, Option<EventPatch>>>,
    pub actions: Option<BTreeMap<String, Option<ActionPatch>>>,
    pub channels: Option<BTreeMap<String, Option<InterfaceChannelPatch>>>,
    /// Template from which integrations that implement the interface may derive the names of
    /// actions and events when they are built.
    pub name_template: Nullable<NameTemplate>,
    /// Optional free-form attributes, as string values by name. Set one to null to remove it.
    pub attributes: Option<BTreeMap<String, Option<String>>>,
    /// At most 200 characters.
    pub sdk_version: Option<String>,
    /// Icon of the interface, an SVG image in base64. All versions share it, so a change affects
    /// each of them.
    pub icon: Option<String>,
    /// Readme of the interface, Markdown text in base64. Each version has its own.
    pub readme: Option<String>,
    /// Title of the interface, as shown to users. 1 to 64 characters.
    pub title: Option<String>,
    /// Text about the interface, as shown to users. At most 256 characters.
    pub description: Option<String>,
    /// Whether the interface is public. A public interface is visible to everyone and can only
    /// change in a new version.
    pub public: Option<bool>,
    unknown: UnknownMembers,
}
json_object! {
    UpdateInterfaceBody {
        optional entities = "entities",
        optional events = "events",
        optional actions = "actions",
        optional channels = "channels",
        three_state name_template = "nameTemplate",
        optional attributes = "attributes",
        optional sdk_version = "sdkVersion",
        optional icon = "icon",
        optional readme = "readme",
        optional title = "title",
        optional description = "description",
        optional public = "public",
        _ = unknown
    }
}

impl UpdateInterfaceBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn entities(mut self, entities: impl IntoMap<Nullable<TitledSchema>>) -> Self {
        self.entities = Some(nullable_map(entities));
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

    pub fn channels(
        mut self,
        channels: impl IntoMap<Nullable<InterfaceChannelPatch>>,
    ) -> Self {
        self.channels = Some(nullable_map(channels));
        self
    }

    /// Template from which integrations that implement the interface may derive the names of actions and events when they are built.
    pub fn name_template(
        mut self,
        name_template: impl Into<Nullable<NameTemplate>>,
    ) -> Self {
        self.name_template = name_template.into();
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

    /// Icon of the interface, an SVG image in base64.
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Readme of the interface, Markdown text in base64.
    pub fn readme(mut self, readme: impl Into<String>) -> Self {
        self.readme = Some(readme.into());
        self
    }

    /// Title of the interface, as shown to users.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text about the interface, as shown to users.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether the interface is public.
    pub fn public(mut self, public: bool) -> Self {
        self.public = Some(public);
        self
    }
}

made_from! { UpdateInterfaceBody from value: Interface =>
    []
    entities = Some(
        value.entities.into_iter().map(|(key, value)| (key, Some(value))).collect(),
    );
    events = Some(
        value.events.into_iter().map(|(key, value)| (key, Some(value.into()))).collect(),
    );
    actions = Some(
        value.actions.into_iter().map(|(key, value)| (key, Some(value.into()))).collect(),
    );
    channels = Some(
        value
            .channels
            .into_iter()
            .map(|(key, value)| (key, Some(value.into())))
            .collect(),
    );
    name_template = value.name_template.map_or(Nullable::Absent, Nullable::Value);
    attributes = value
        .attributes
        .map(|value| value.into_iter().map(|(key, value)| (key, Some(value))).collect());
    title = Some(value.title);
    description = Some(value.description);
    public = Some(value.public);
}
