//! Types of `integrations`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::support::json_object;

/// The integration to verify.
///
/// Body of [`Client::request_integration_verification`](crate::admin::Client::request_integration_verification).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RequestIntegrationVerificationBody {
    /// Integration id.
    pub integration_id: String,
}

json_object! {
    RequestIntegrationVerificationBody {
        required integration_id = "integrationId",
    }
}

impl RequestIntegrationVerificationBody {
    /// With all that is required.
    pub fn new(integration_id: impl Into<String>) -> Self {
        Self {
            integration_id: integration_id.into(),
        }
    }
}
