//! Types of `quotas`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::support::{Blank, UnknownMembers, json_object};

/// The spending limit to set.
///
/// Request body of [`Client::change_ai_spend_quota`](crate::admin::Client::change_ai_spend_quota).
#[must_use]
#[non_exhaustive]
pub struct ChangeAiSpendQuotaBody {
    pub monthly_spending_limit: f64,
    unknown: UnknownMembers,
}
json_object! {
    ChangeAiSpendQuotaBody {
        required monthly_spending_limit = "monthlySpendingLimit",
        _ = unknown
    }
}

impl ChangeAiSpendQuotaBody {
    /// Creates a value with all required members.
    pub fn new(monthly_spending_limit: f64) -> Self {
        Self {
            monthly_spending_limit,
            ..Blank::blank()
        }
    }
}
