//! Types of `integrations`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::support::{
    JsonObject, Nullable, UnknownMembers, UnknownValue, json_object, open_enum,
};

/// How often `register()` is called on the integration.
///
/// Part of [`ConfigureIntegrationBody`](crate::runtime::types::ConfigureIntegrationBody).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ScheduleRegisterCall {
    /// `hourly`
    Hourly,
    /// `daily`
    Daily,
    /// `weekly`
    Weekly,
    /// `bi-weekly`
    BiWeekly,
    /// `monthly`
    Monthly,
    /// `bi-monthly`
    BiMonthly,
    /// `quarterly`
    Quarterly,
    /// `yearly`
    Yearly,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    ScheduleRegisterCall: Unknown {
        Hourly = "hourly", Daily = "daily", Weekly = "weekly", BiWeekly = "bi-weekly",
        Monthly = "monthly", BiMonthly = "bi-monthly", Quarterly = "quarterly", Yearly = "yearly",
    }
}

/// Settings that the integration configures for itself.
///
/// Request body of [`Client::configure_integration`](crate::runtime::Client::configure_integration).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct ConfigureIntegrationBody {
    /// Identifier that is unique to this installation of the integration on the bot.
    /// At most 200 characters.
    pub identifier: Nullable<String>,
    /// How often `register()` is called on the integration.
    pub schedule_register_call: Option<ScheduleRegisterCall>,
    /// Experimental: sandbox identifiers of the integration, used only by particular integrations.
    /// Set it to null to remove all of them.
    pub sandbox_identifiers: Nullable<JsonObject>,
    unknown: UnknownMembers,
}
json_object! {
    ConfigureIntegrationBody {
        three_state identifier = "identifier",
        optional schedule_register_call = "scheduleRegisterCall",
        three_state sandbox_identifiers = "sandboxIdentifiers",
        _ = unknown
    }
}

impl ConfigureIntegrationBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifier that is unique to this installation of the integration on the bot.
    pub fn identifier(mut self, identifier: impl Into<Nullable<String>>) -> Self {
        self.identifier = identifier.into();
        self
    }

    /// How often `register()` is called on the integration.
    pub fn schedule_register_call(
        mut self,
        schedule_register_call: impl Into<ScheduleRegisterCall>,
    ) -> Self {
        self.schedule_register_call = Some(schedule_register_call.into());
        self
    }

    /// Experimental: sandbox identifiers of the integration, used only by particular integrations.
    pub fn sandbox_identifiers(
        mut self,
        sandbox_identifiers: impl serde::Serialize,
    ) -> Self {
        self.sandbox_identifiers = JsonObject::or_null(sandbox_identifiers);
        self
    }
}
