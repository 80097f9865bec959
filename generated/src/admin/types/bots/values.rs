//! Types of `bots`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::required;
use crate::support::{
    Blank, JsonObject, UnknownMembers, UnknownValue, json_object, open_enum, state,
};
use std::collections::BTreeMap;

/// Part of [`BotPlugin`](crate::admin::types::BotPlugin) and [`BotPluginPatch`](crate::admin::types::BotPluginPatch).
#[non_exhaustive]
pub struct PluginIntegration {
    pub integration_id: String,
    pub integration_alias: String,
    unknown: UnknownMembers,
}
json_object! {
    PluginIntegration {
        required integration_id = "integrationId",
        required integration_alias = "integrationAlias",
        _ = unknown
    }
}

impl PluginIntegration {
    /// Sets each member by its name. [`build`](PluginIntegrationBuilder::build) compiles once all required members are set.
    pub fn builder() -> PluginIntegrationBuilder<
        required::integration_id,
        required::integration_alias,
    > {
        PluginIntegrationBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`PluginIntegration`]: [`PluginIntegration::builder`]. `S0` and `S1` are `Set` once `integration_id` and `integration_alias` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct PluginIntegrationBuilder<S0, S1>(
    pub(crate) PluginIntegration,
    std::marker::PhantomData<(S0, S1)>,
);

impl<S0, S1> PluginIntegrationBuilder<S0, S1> {
    pub fn integration_id(
        mut self,
        integration_id: impl Into<String>,
    ) -> PluginIntegrationBuilder<state::Set, S1> {
        self.0.integration_id = integration_id.into();
        PluginIntegrationBuilder(self.0, std::marker::PhantomData)
    }

    pub fn integration_alias(
        mut self,
        integration_alias: impl Into<String>,
    ) -> PluginIntegrationBuilder<S0, state::Set> {
        self.0.integration_alias = integration_alias.into();
        PluginIntegrationBuilder(self.0, std::marker::PhantomData)
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> PluginIntegration
    where
        S0: state::Given,
        S1: state::Given,
    {
        self.0
    }
}

/// Part of [`RecurringEvent`](crate::admin::types::RecurringEvent) and [`RecurringEventInput`](crate::admin::types::RecurringEventInput).
#[non_exhaustive]
pub struct Schedule {
    /// At most 200 characters.
    pub cron: String,
    unknown: UnknownMembers,
}
json_object! {
    Schedule {
        required cron = "cron",
        _ = unknown
    }
}

impl Schedule {
    /// Creates a value with all required members.
    pub fn new(cron: impl Into<String>) -> Self {
        Self {
            cron: cron.into(),
            ..Blank::blank()
        }
    }
}

/// The bot's event subscriptions.
///
/// Part of [`Bot`](crate::admin::types::Bot) and [`CreateBotBody`](crate::admin::types::CreateBotBody).
#[non_exhaustive]
pub struct Subscriptions {
    /// Events that the bot listens to, such as `slack:reactionAdded`. Null means every event.
    pub events: Option<BTreeMap<String, JsonObject>>,
    unknown: UnknownMembers,
}
json_object! {
    Subscriptions {
        nullable events = "events",
        _ = unknown
    }
}

impl Subscriptions {
    /// Creates a value with all required members.
    pub fn new(events: impl Into<Option<BTreeMap<String, JsonObject>>>) -> Self {
        Self {
            events: events.into(),
            ..Blank::blank()
        }
    }
}

/// Part of [`Bot`](crate::admin::types::Bot), [`CreateBotBody`](crate::admin::types::CreateBotBody) and [`UpdateBotBody`](crate::admin::types::UpdateBotBody).
#[non_exhaustive]
pub struct Media {
    /// URL at which the media file is available.
    pub url: String,
    /// Name that the media file has.
    pub name: String,
    unknown: UnknownMembers,
}
json_object! {
    Media {
        required url = "url",
        required name = "name",
        _ = unknown
    }
}

impl Media {
    /// Sets each member by its name. [`build`](MediaBuilder::build) compiles once all required members are set.
    pub fn builder() -> MediaBuilder<required::url, required::name> {
        MediaBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`Media`]: [`Media::builder`]. `S0` and `S1` are `Set` once `url` and `name` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct MediaBuilder<S0, S1>(pub(crate) Media, std::marker::PhantomData<(S0, S1)>);

impl<S0, S1> MediaBuilder<S0, S1> {
    /// URL at which the media file is available.
    pub fn url(mut self, url: impl Into<String>) -> MediaBuilder<state::Set, S1> {
        self.0.url = url.into();
        MediaBuilder(self.0, std::marker::PhantomData)
    }

    /// Name that the media file has.
    pub fn name(mut self, name: impl Into<String>) -> MediaBuilder<S0, state::Set> {
        self.0.name = name.into();
        MediaBuilder(self.0, std::marker::PhantomData)
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> Media
    where
        S0: state::Given,
        S1: state::Given,
    {
        self.0
    }
}

/// Who has access: all users of the workspace, or only selected ones.
///
/// Part of [`GetBotAllowlistResponse`](crate::admin::types::GetBotAllowlistResponse) and [`UpdateBotAllowlistBody`](crate::admin::types::UpdateBotAllowlistBody).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BotAllowlistSetting {
    /// `ALL_WORKSPACE_USERS`
    AllWorkspaceUsers,
    /// `SELECTED_USERS`
    SelectedUsers,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    BotAllowlistSetting: Unknown {
        AllWorkspaceUsers = "ALL_WORKSPACE_USERS", SelectedUsers = "SELECTED_USERS",
    }
}
