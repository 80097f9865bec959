//! Types of `quotas`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::support::json_object;

/// The spending limit to set.
///
/// Body of [`Client::change_ai_spend_quota`](crate::admin::Client::change_ai_spend_quota).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ChangeAiSpendQuotaBody {
    pub monthly_spending_limit: f64,
}
json_object! {
    ChangeAiSpendQuotaBody {
        required monthly_spending_limit = "monthlySpendingLimit",
    }
}

impl ChangeAiSpendQuotaBody {
    /// With all that is required.
    pub fn new(monthly_spending_limit: f64) -> Self {
        Self { monthly_spending_limit }
    }
}
