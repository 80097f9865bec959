//! Types of `bots`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::support::{JsonObject, json_object, open_enum};
use std::collections::BTreeMap;

/// Part of [`BotPlugin`](crate::admin::types::BotPlugin) and [`BotPluginPatch`](crate::admin::types::BotPluginPatch).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PluginIntegration {
    pub integration_id: String,
    pub integration_alias: String,
}

json_object! {
    PluginIntegration {
        required integration_id = "integrationId",
        required integration_alias = "integrationAlias",
    }
}

impl PluginIntegration {
    /// With all that is required.
    pub fn new(
        integration_id: impl Into<String>,
        integration_alias: impl Into<String>,
    ) -> Self {
        Self {
            integration_id: integration_id.into(),
            integration_alias: integration_alias.into(),
        }
    }
}

/// Part of [`RecurringEvent`](crate::admin::types::RecurringEvent) and [`RecurringEventInput`](crate::admin::types::RecurringEventInput).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Schedule {
    /// At most 200 characters.
    pub cron: String,
}

json_object! {
    Schedule {
        required cron = "cron",
    }
}

impl Schedule {
    /// With all that is required.
    pub fn new(cron: impl Into<String>) -> Self {
        Self { cron: cron.into() }
    }
}

/// The bot's event subscriptions.
///
/// Part of [`Bot`](crate::admin::types::Bot) and [`CreateBotBody`](crate::admin::types::CreateBotBody).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Subscriptions {
    /// Events that the bot listens to, such as `slack:reactionAdded`. Null means every event.
    pub events: Option<BTreeMap<String, JsonObject>>,
}

json_object! {
    Subscriptions {
        nullable events = "events",
    }
}

impl Subscriptions {
    /// With all that is required.
    pub fn new(events: impl Into<Option<BTreeMap<String, JsonObject>>>) -> Self {
        Self { events: events.into() }
    }
}

/// Part of [`Bot`](crate::admin::types::Bot), [`CreateBotBody`](crate::admin::types::CreateBotBody) and [`UpdateBotBody`](crate::admin::types::UpdateBotBody).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Media {
    /// URL at which the media file is found.
    pub url: String,
    /// Name that the media file has.
    pub name: String,
}

json_object! {
    Media {
        required url = "url",
        required name = "name",
    }
}

impl Media {
    /// With all that is required.
    pub fn new(url: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            name: name.into(),
        }
    }
}

open_enum! {
    /// Who is allowed in: all users of the workspace, or only selected ones.
    ///
    /// Part of [`GetBotAllowlistResponse`](crate::admin::types::GetBotAllowlistResponse) and [`UpdateBotAllowlistBody`](crate::admin::types::UpdateBotAllowlistBody).
    pub enum BotAllowlistSetting: Unknown {
        /// `ALL_WORKSPACE_USERS`
        AllWorkspaceUsers = "ALL_WORKSPACE_USERS",
        /// `SELECTED_USERS`
        SelectedUsers = "SELECTED_USERS",
    }
}
