//! Types of `integrations`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::support::json_object;

/// Part of [`CreateIntegrationBody`](crate::admin::types::CreateIntegrationBody) and [`UpdateIntegrationBody`](crate::admin::types::UpdateIntegrationBody).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ExtraOperation {
    /// Enabled.
    pub enabled: bool,
}

json_object! {
    ExtraOperation {
        required enabled = "enabled",
    }
}

impl ExtraOperation {
    /// With all that is required.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}
