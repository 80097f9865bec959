//! Types of `integrations`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::support::{JsonObject, Nullable, json_object, open_enum};

open_enum! {
    /// How often `register()` is called on the integration.
    ///
    /// Part of [`ConfigureIntegrationBody`](crate::runtime::types::ConfigureIntegrationBody).
    pub enum ScheduleRegisterCall: Unknown {
        /// `hourly`
        Hourly = "hourly",
        /// `daily`
        Daily = "daily",
        /// `weekly`
        Weekly = "weekly",
        /// `bi-weekly`
        BiWeekly = "bi-weekly",
        /// `monthly`
        Monthly = "monthly",
        /// `bi-monthly`
        BiMonthly = "bi-monthly",
        /// `quarterly`
        Quarterly = "quarterly",
        /// `yearly`
        Yearly = "yearly",
    }
}

/// Settings that the integration makes for itself.
///
/// Body of [`Client::configure_integration`](crate::runtime::Client::configure_integration).
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ConfigureIntegrationBody {
    /// Identifier that is unique to this integration as the bot has it installed.
    ///
    /// At most 200 characters.
    pub identifier: Nullable<String>,
    /// How often `register()` is called on the integration.
    pub schedule_register_call: Option<ScheduleRegisterCall>,
    /// Experimental: sandbox identifiers of the integration, for use by particular integrations
    /// only. Set it to null to remove them all.
    pub sandbox_identifiers: Nullable<JsonObject>,
}

json_object! {
    ConfigureIntegrationBody {
        three_state identifier = "identifier",
        optional schedule_register_call = "scheduleRegisterCall",
        three_state sandbox_identifiers = "sandboxIdentifiers",
    }
}

impl ConfigureIntegrationBody {
    /// All unset.
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifier that is unique to this integration as the bot has it installed.
    pub fn identifier(mut self, identifier: impl Into<Nullable<String>>) -> Self {
        self.identifier = identifier.into();
        self
    }

    /// How often `register()` is called on the integration.
    pub fn schedule_register_call(
        mut self,
        schedule_register_call: ScheduleRegisterCall,
    ) -> Self {
        self.schedule_register_call = Some(schedule_register_call);
        self
    }

    /// Experimental: sandbox identifiers of the integration, for use by particular integrations only.
    pub fn sandbox_identifiers(
        mut self,
        sandbox_identifiers: impl Into<Nullable<JsonObject>>,
    ) -> Self {
        self.sandbox_identifiers = sandbox_identifiers.into();
        self
    }
}
