//! Types that several parts of the API share. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::types::{SchemaDefinition, TagDefinition};
use crate::support::{JsonObject, json_object, open_enum};
use std::collections::BTreeMap;

/// The value to store.
///
/// Body of [`Client::set_account_preference`](crate::admin::Client::set_account_preference) and [`Client::set_workspace_preference`](crate::admin::Client::set_workspace_preference).
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PreferenceBody {
    pub value: Option<serde_json::Value>,
}

json_object! {
    PreferenceBody {
        optional value = "value",
    }
}

impl PreferenceBody {
    /// All unset.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

open_enum! {
    pub enum SortBy: Unknown {
        /// `popularity`
        Popularity = "popularity",
        /// `name`
        Name = "name",
        /// `createdAt`
        CreatedAt = "createdAt",
        /// `updatedAt`
        UpdatedAt = "updatedAt",
        /// `installCount`
        InstallCount = "installCount",
    }
}

open_enum! {
    pub enum SortDirection: Unknown {
        /// `asc`
        Asc = "asc",
        /// `desc`
        Desc = "desc",
    }
}

open_enum! {
    pub enum Platform: Unknown {
        /// `node`
        Node = "node",
        /// `browser`
        Browser = "browser",
    }
}

/// Part of [`CreateBotBody`](crate::admin::types::CreateBotBody) and [`IntegrationChannelInput`](crate::admin::types::IntegrationChannelInput).
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct TagDefinitionsInput {
    pub tags: Option<BTreeMap<String, TagDefinition>>,
}

json_object! {
    TagDefinitionsInput {
        optional tags = "tags",
    }
}

impl TagDefinitionsInput {
    /// All unset.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = (impl Into<String>, TagDefinition)>,
    ) -> Self {
        self.tags = Some(
            tags.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }
}

/// Part of [`IntegrationChannelPatch`](crate::admin::types::IntegrationChannelPatch) and [`UpdateBotBody`](crate::admin::types::UpdateBotBody).
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct TagDefinitionsPatch {
    pub tags: Option<BTreeMap<String, Option<TagDefinition>>>,
}

json_object! {
    TagDefinitionsPatch {
        optional tags = "tags",
    }
}

impl TagDefinitionsPatch {
    /// All unset.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = (impl Into<String>, Option<TagDefinition>)>,
    ) -> Self {
        self.tags = Some(
            tags.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }
}

/// Part of [`UpdateBotBody`](crate::admin::types::UpdateBotBody), [`UpdateIntegrationBody`](crate::admin::types::UpdateIntegrationBody), [`UpdateInterfaceBody`](crate::admin::types::UpdateInterfaceBody) and [`UpdatePluginBody`](crate::admin::types::UpdatePluginBody).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct EventPatch {
    /// Title that names the event for people.
    ///
    /// At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the event.
    ///
    /// At most 256 characters.
    pub description: Option<String>,
    pub schema: JsonObject,
    /// Optional free-form attributes, as string values by name. Set one to null to remove it.
    pub attributes: Option<BTreeMap<String, Option<String>>>,
}

json_object! {
    EventPatch {
        optional title = "title",
        optional description = "description",
        required schema = "schema",
        optional attributes = "attributes",
    }
}

impl EventPatch {
    /// With all that is required.
    pub fn new(schema: JsonObject) -> Self {
        Self {
            title: None,
            description: None,
            schema,
            attributes: None,
        }
    }

    /// Title that names the event for people.
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
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, Option<String>)>,
    ) -> Self {
        self.attributes = Some(
            attributes.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }
}

/// Part of [`UpdateBotBody`](crate::admin::types::UpdateBotBody), [`UpdateIntegrationBody`](crate::admin::types::UpdateIntegrationBody), [`UpdateInterfaceBody`](crate::admin::types::UpdateInterfaceBody) and [`UpdatePluginBody`](crate::admin::types::UpdatePluginBody).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ActionPatch {
    /// Title that names the action for people.
    ///
    /// At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the action.
    ///
    /// At most 256 characters.
    pub description: Option<String>,
    pub billable: Option<bool>,
    pub cacheable: Option<bool>,
    pub input: SchemaDefinition,
    pub output: SchemaDefinition,
    /// Optional free-form attributes, as string values by name. Set one to null to remove it.
    pub attributes: Option<BTreeMap<String, Option<String>>>,
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
    }
}

impl ActionPatch {
    /// With all that is required.
    pub fn new(input: SchemaDefinition, output: SchemaDefinition) -> Self {
        Self {
            title: None,
            description: None,
            billable: None,
            cacheable: None,
            input,
            output,
            attributes: None,
        }
    }

    /// Title that names the action for people.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text that explains the action.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    pub fn billable(mut self, billable: bool) -> Self {
        self.billable = Some(billable);
        self
    }

    pub fn cacheable(mut self, cacheable: bool) -> Self {
        self.cacheable = Some(cacheable);
        self
    }

    /// Optional free-form attributes, as string values by name.
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, Option<String>)>,
    ) -> Self {
        self.attributes = Some(
            attributes.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }
}
