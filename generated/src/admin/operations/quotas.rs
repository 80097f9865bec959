//! Operations under `quotas`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::{Client, types};
use crate::support::{BodyKind, Call, Error, Operation, Response};

pub(crate) static CHANGE_AI_SPEND_QUOTA: Operation = Operation {
    id: "changeAISpendQuota",
    method: "PUT",
    path: "/v1/admin/quotas/ai-spend",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["monthlySpendingLimit"],
    accept: "",
    security: &[&["BearerAuth"]],
};

/// What can be done under `quotas`.
impl Client {
    /// Changes the quota for spending on AI.
    ///
    /// `PUT /v1/admin/quotas/ai-spend`
    ///
    /// - `body`: The spending limit to set.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .change_ai_spend_quota(types::ChangeAiSpendQuotaBody::new(1.0))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_ai_spend_quota(
        &self,
        body: types::ChangeAiSpendQuotaBody,
    ) -> ChangeAiSpendQuota {
        ChangeAiSpendQuota(self.operation(&CHANGE_AI_SPEND_QUOTA).json(&body))
    }
}

/// Request of [`Client::change_ai_spend_quota`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeAiSpendQuota(pub(crate) Call);

impl ChangeAiSpendQuota {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<(), Error> {
        self.0.send_empty().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<()>, Error> {
        self.0.send_empty_with_meta().await
    }
}

common!(ChangeAiSpendQuota);
