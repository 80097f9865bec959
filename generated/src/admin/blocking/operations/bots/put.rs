//! Operations under `bots`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::blocking::Client;
use crate::admin::operations::{self, common};
use crate::admin::types;
use crate::support::{Call, Error, Response, blocking};

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
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_bot("…", types::UpdateBotBody::new().url("…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_bot(
        &self,
        id: impl Into<String>,
        body: types::UpdateBotBody,
    ) -> UpdateBot {
        UpdateBot(self.operation(&operations::UPDATE_BOT).arg(0, id.into()).json(&body))
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
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_bot_allowlist("…", types::UpdateBotAllowlistBody::new())
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_bot_allowlist(
        &self,
        bot_id: impl Into<String>,
        body: types::UpdateBotAllowlistBody,
    ) -> UpdateBotAllowlist {
        UpdateBotAllowlist(
            self
                .operation(&operations::UPDATE_BOT_ALLOWLIST)
                .arg(0, bot_id.into())
                .json(&body),
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
    pub fn send(self) -> Result<types::BotResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::BotResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<(), Error> {
        blocking::wait(self.0.send_empty())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<()>, Error> {
        blocking::wait(self.0.send_empty_with_meta())
    }
}

common!(UpdateBot UpdateBotAllowlist);
