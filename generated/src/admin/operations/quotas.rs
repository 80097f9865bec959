//! Operations under `quotas`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::{Request, operation};
use crate::admin::{ApiClient, types};
use crate::support::{Async, BodyKind, Mode, Operation};

pub(crate) static CHANGE_AI_SPEND_QUOTA: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["monthlySpendingLimit"],
    accept: "",
    ..operation("changeAISpendQuota", "PUT", "/v1/admin/quotas/ai-spend")
};

impl<M: Mode> ApiClient<M> {
    /// Changes the quota for AI spending.
    ///
    /// `PUT /v1/admin/quotas/ai-spend`
    ///
    /// - `body`: The spending limit to set.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .change_ai_spend_quota(types::ChangeAiSpendQuotaBody::new(1.0))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn change_ai_spend_quota(
        &self,
        body: types::ChangeAiSpendQuotaBody,
    ) -> ChangeAiSpendQuota<M> {
        Request::new(self.operation(&CHANGE_AI_SPEND_QUOTA).json(&body))
    }
}

/// Request of [`change_ai_spend_quota`](ApiClient::change_ai_spend_quota).
pub type ChangeAiSpendQuota<M = Async> = Request<(), M, crate::support::Empty>;
