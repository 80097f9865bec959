//! Operations under `bots`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::parameter;
use crate::admin::{ApiClient, types};
use crate::support::{Async, BodyKind, Call, Location, Mode, Operation, Style};

pub(crate) static UPDATE_BOT: Operation = Operation {
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &[
        "url",
        "authentication",
        "configuration",
        "tags",
        "blocked",
        "maxExecutionTime",
        "alwaysAlive",
        "user",
        "message",
        "conversation",
        "events",
        "actions",
        "states",
        "recurringEvents",
        "integrations",
        "plugins",
        "subscriptions",
        "code",
        "name",
        "description",
        "medias",
        "secrets",
        "layers",
        "shouldMergePlugins",
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new("updateBot", "PUT", "/v1/admin/bots/{id}")
};

pub(crate) static UPDATE_BOT_ALLOWLIST: Operation = Operation {
    parameters: &[parameter("botId", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["setting", "users"],
    security: &[&["BearerAuth"]],
    ..Operation::new("updateBotAllowlist", "PUT", "/v1/admin/bots/{botId}/allowlist")
};

impl<M: Mode> ApiClient<M> {
    /// Changes a bot.
    ///
    /// `PUT /v1/admin/bots/{id}`
    ///
    /// - `id`: Identifier of the bot.
    /// - `body`: Settings and definitions of the bot.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .update_bot("…", types::UpdateBotBody::new().url("…"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_bot(
        &self,
        id: impl Into<String>,
        body: types::UpdateBotBody,
    ) -> UpdateBot<M> {
        UpdateBot(self.operation(&UPDATE_BOT).arg("id", id.into()).json(&body))
    }

    /// Changes the allowlist of a bot.
    ///
    /// `PUT /v1/admin/bots/{botId}/allowlist`
    ///
    /// - `bot_id`: Identifier of the bot.
    /// - `body`: The allowlist changes to make.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .update_bot_allowlist("…", types::UpdateBotAllowlistBody::new())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_bot_allowlist(
        &self,
        bot_id: impl Into<String>,
        body: types::UpdateBotAllowlistBody,
    ) -> UpdateBotAllowlist<M> {
        UpdateBotAllowlist(
            self.operation(&UPDATE_BOT_ALLOWLIST).arg("botId", bot_id.into()).json(&body),
        )
    }
}

/// Request of [`update_bot`](ApiClient::update_bot).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBot<M = Async>(pub(crate) Call<M>);

request!(UpdateBot, Json, types::BotResponse);

/// Request of [`update_bot_allowlist`](ApiClient::update_bot_allowlist).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBotAllowlist<M = Async>(pub(crate) Call<M>);

request!(UpdateBotAllowlist, Empty, ());
