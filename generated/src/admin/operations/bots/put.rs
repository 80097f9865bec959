//! Operations under `bots`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::parameter;
use crate::admin::{Client, types};
use crate::support::{BodyKind, Call, Error, Location, Operation, Response, Style};

pub(crate) static UPDATE_BOT: Operation = Operation {
    id: "updateBot",
    method: "PUT",
    path: "/v1/admin/bots/{id}",
    server: None,
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
};

pub(crate) static UPDATE_BOT_ALLOWLIST: Operation = Operation {
    id: "updateBotAllowlist",
    method: "PUT",
    path: "/v1/admin/bots/{botId}/allowlist",
    server: None,
    parameters: &[parameter("botId", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["setting", "users"],
    accept: "",
    security: &[&["BearerAuth"]],
};

/// What can be done under `bots`.
impl Client {
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
    /// let answer = client
    ///     .update_bot("…", types::UpdateBotBody::new().url("…"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_bot(
        &self,
        id: impl Into<String>,
        body: types::UpdateBotBody,
    ) -> UpdateBot {
        UpdateBot(self.operation(&UPDATE_BOT).arg(0, id.into()).json(&body))
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
    /// let answer = client
    ///     .update_bot_allowlist("…", types::UpdateBotAllowlistBody::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_bot_allowlist(
        &self,
        bot_id: impl Into<String>,
        body: types::UpdateBotAllowlistBody,
    ) -> UpdateBotAllowlist {
        UpdateBotAllowlist(
            self.operation(&UPDATE_BOT_ALLOWLIST).arg(0, bot_id.into()).json(&body),
        )
    }
}

/// Request of [`Client::update_bot`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBot(pub(crate) Call);

impl UpdateBot {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::BotResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::BotResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::update_bot_allowlist`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBotAllowlist(pub(crate) Call);

impl UpdateBotAllowlist {
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

common!(UpdateBot UpdateBotAllowlist);
