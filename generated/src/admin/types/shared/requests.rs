//! Types that several parts of the API share. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::required;
use crate::admin::types::{
    Action, Event, SchemaDefinition, TagDefinition, TagDefinitions,
};
use crate::support::{
    Blank, IntoMap, JsonObject, Nullable, UnknownMembers, UnknownValue, any_value,
    json_object, made_from, nullable_map, open_enum, state,
};
use std::collections::BTreeMap;

/// The value to store.
///
/// Request body of [`Client::set_account_preference`](crate::admin::Client::set_account_preference) and [`Client::set_workspace_preference`](crate::admin::Client::set_workspace_preference).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct PreferenceBody {
    /// Value of the preference: any JSON value.
    pub value: Option<serde_json::Value>,
    unknown: UnknownMembers,
}
json_object! {
    PreferenceBody {
        optional value = "value",
        _ = unknown
    }
}

impl PreferenceBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Value of the preference: any JSON value.
    pub fn value(mut self, value: impl serde::Serialize) -> Self {
        self.value = Some(any_value(value));
        self
    }
}

/// Field to sort the integrations by.
///
/// Parameter `sort_by` of [`Client::list_public_integrations`](crate::admin::Client::list_public_integrations) and [`Client::list_integrations`](crate::admin::Client::list_integrations).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SortBy {
    /// `popularity`
    Popularity,
    /// `name`
    Name,
    /// `createdAt`
    CreatedAt,
    /// `updatedAt`
    UpdatedAt,
    /// `installCount`
    InstallCount,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    SortBy: Unknown {
        Popularity = "popularity", Name = "name", CreatedAt = "createdAt", UpdatedAt = "updatedAt",
        InstallCount = "installCount",
    }
}

/// Whether the order is ascending (`asc`) or descending (`desc`).
///
/// Parameter of [`Client::list_public_integrations`](crate::admin::Client::list_public_integrations), [`Client::list_bots`](crate::admin::Client::list_bots) and [`Client::list_integrations`](crate::admin::Client::list_integrations).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SortDirection {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    SortDirection: Unknown {
        Asc = "asc", Desc = "desc",
    }
}

/// Platform that the code is for.
///
/// Parameter `platform` of [`Client::get_public_plugin_code`](crate::admin::Client::get_public_plugin_code) and [`Client::get_plugin_code`](crate::admin::Client::get_plugin_code).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Platform {
    /// `node`
    Node,
    /// `browser`
    Browser,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    Platform: Unknown {
        Node = "node", Browser = "browser",
    }
}

/// Part of [`CreateBotBody`](crate::admin::types::CreateBotBody) and [`IntegrationChannelInput`](crate::admin::types::IntegrationChannelInput).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct TagDefinitionsInput {
    pub tags: Option<BTreeMap<String, TagDefinition>>,
    unknown: UnknownMembers,
}
json_object! {
    TagDefinitionsInput {
        optional tags = "tags",
        _ = unknown
    }
}

impl TagDefinitionsInput {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn tags(mut self, tags: impl IntoMap<TagDefinition>) -> Self {
        self.tags = Some(tags.into_map());
        self
    }
}

made_from! { TagDefinitionsInput from value: TagDefinitions =>
    []
    tags = Some(value.tags);
}

/// Part of [`IntegrationChannelPatch`](crate::admin::types::IntegrationChannelPatch) and [`UpdateBotBody`](crate::admin::types::UpdateBotBody).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct TagDefinitionsPatch {
    pub tags: Option<BTreeMap<String, Option<TagDefinition>>>,
    unknown: UnknownMembers,
}
json_object! {
    TagDefinitionsPatch {
        optional tags = "tags",
        _ = unknown
    }
}

impl TagDefinitionsPatch {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn tags(mut self, tags: impl IntoMap<Nullable<TagDefinition>>) -> Self {
        self.tags = Some(nullable_map(tags));
        self
    }
}

made_from! { TagDefinitionsPatch from value: TagDefinitions =>
    []
    tags = Some(
        value.tags.into_iter().map(|(key, value)| (key, Some(value))).collect(),
    );
}

/// Part of [`UpdateBotBody`](crate::admin::types::UpdateBotBody), [`UpdateIntegrationBody`](crate::admin::types::UpdateIntegrationBody), [`UpdateInterfaceBody`](crate::admin::types::UpdateInterfaceBody) and [`UpdatePluginBody`](crate::admin::types::UpdatePluginBody).
#[must_use]
#[non_exhaustive]
pub struct EventPatch {
    /// Title of the event, as shown to people. At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the event. At most 256 characters.
    pub description: Option<String>,
    pub schema: JsonObject,
    /// Optional free-form attributes, as string values by name. Set one to null to remove it.
    pub attributes: Option<BTreeMap<String, Option<String>>>,
    unknown: UnknownMembers,
}
json_object! {
    EventPatch {
        optional title = "title",
        optional description = "description",
        required schema = "schema",
        optional attributes = "attributes",
        _ = unknown
    }
}

impl EventPatch {
    /// Creates a value with all required members.
    pub fn new(schema: impl serde::Serialize) -> Self {
        Self {
            schema: JsonObject::of(schema),
            ..Blank::blank()
        }
    }

    /// Title of the event, as shown to people.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text that explains the event.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Optional free-form attributes, as string values by name.
    pub fn attributes(mut self, attributes: impl IntoMap<Nullable<String>>) -> Self {
        self.attributes = Some(nullable_map(attributes));
        self
    }
}

made_from! { EventPatch or null from value: Event =>
    [title description schema]
    attributes = value
        .attributes
        .map(|value| value.into_iter().map(|(key, value)| (key, Some(value))).collect());
}

/// Part of [`UpdateBotBody`](crate::admin::types::UpdateBotBody), [`UpdateIntegrationBody`](crate::admin::types::UpdateIntegrationBody), [`UpdateInterfaceBody`](crate::admin::types::UpdateInterfaceBody) and [`UpdatePluginBody`](crate::admin::types::UpdatePluginBody).
#[must_use]
#[non_exhaustive]
pub struct ActionPatch {
    /// Title of the action, as shown to people. At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the action. At most 256 characters.
    pub description: Option<String>,
    pub billable: Option<bool>,
    pub cacheable: Option<bool>,
    pub input: SchemaDefinition,
    pub output: SchemaDefinition,
    /// Optional free-form attributes, as string values by name. Set one to null to remove it.
    pub attributes: Option<BTreeMap<String, Option<String>>>,
    unknown: UnknownMembers,
}
json_object! {
    ActionPatch {
        optional title = "title",
        optional description = "description",
        optional billable = "billable",
        optional cacheable = "cacheable",
        required input = "input",
        required output = "output",
        optional attributes = "attributes",
        _ = unknown
    }
}

impl ActionPatch {
    /// Sets each member by its name. [`build`](ActionPatchBuilder::build) compiles once all required members are set.
    pub fn builder() -> ActionPatchBuilder<required::input, required::output> {
        ActionPatchBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`ActionPatch`]: [`ActionPatch::builder`]. `S0` and `S1` are `Set` once `input` and `output` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct ActionPatchBuilder<S0, S1>(
    pub(crate) ActionPatch,
    std::marker::PhantomData<(S0, S1)>,
);

impl<S0, S1> ActionPatchBuilder<S0, S1> {
    /// Title of the action, as shown to people.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.title = Some(title.into());
        self
    }

    /// Text that explains the action.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.description = Some(description.into());
        self
    }

    pub fn billable(mut self, billable: bool) -> Self {
        self.0.billable = Some(billable);
        self
    }

    pub fn cacheable(mut self, cacheable: bool) -> Self {
        self.0.cacheable = Some(cacheable);
        self
    }

    pub fn input(
        mut self,
        input: SchemaDefinition,
    ) -> ActionPatchBuilder<state::Set, S1> {
        self.0.input = input;
        ActionPatchBuilder(self.0, std::marker::PhantomData)
    }

    pub fn output(
        mut self,
        output: SchemaDefinition,
    ) -> ActionPatchBuilder<S0, state::Set> {
        self.0.output = output;
        ActionPatchBuilder(self.0, std::marker::PhantomData)
    }

    /// Optional free-form attributes, as string values by name.
    pub fn attributes(mut self, attributes: impl IntoMap<Nullable<String>>) -> Self {
        self.0.attributes = Some(nullable_map(attributes));
        self
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> ActionPatch
    where
        S0: state::Given,
        S1: state::Given,
    {
        self.0
    }
}

made_from! { ActionPatch or null from value: Action =>
    [title description billable cacheable input output]
    attributes = value
        .attributes
        .map(|value| value.into_iter().map(|(key, value)| (key, Some(value))).collect());
}
