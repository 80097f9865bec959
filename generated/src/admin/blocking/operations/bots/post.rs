//! Operations under `bots`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::blocking::Client;
use crate::admin::operations::{self, common};
use crate::admin::types;
use crate::support::{Call, Error, JsonObject, Response, blocking};

/// What can be done under `bots`.
impl Client {
    /// Creates a bot.
    ///
    /// `POST /v1/admin/bots`
    ///
    /// - `body`: Settings and definitions of the bot.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_bot(types::CreateBotBody::new().code("…")).send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_bot(&self, body: types::CreateBotBody) -> CreateBot {
        CreateBot(self.operation(&operations::CREATE_BOT).json(&body))
    }

    /// Creates a new signing secret for the bot. The old secrets stop working after 24 hours.
    ///
    /// `POST /v1/admin/bots/{id}/signing-secrets/rotate`
    ///
    /// - `id`: Identifier of the bot.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .rotate_bot_signing_secrets("…")
    ///     .body(serde_json::Map::new().into())
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rotate_bot_signing_secrets(
        &self,
        id: impl Into<String>,
    ) -> RotateBotSigningSecrets {
        RotateBotSigningSecrets(
            self.operation(&operations::ROTATE_BOT_SIGNING_SECRETS).arg(0, id.into()),
        )
    }

    /// Moves a bot to another workspace. The caller must be a Manager in the bot's present
    /// workspace and be allowed to create bots in the target workspace.
    ///
    /// `POST /v1/admin/bots/{id}/transfer`
    ///
    /// - `id`: Identifier of the bot.
    /// - `body`: Where the bot is to be moved.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.transfer_bot("…", types::TransferBotBody::new("…")).send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn transfer_bot(
        &self,
        id: impl Into<String>,
        body: types::TransferBotBody,
    ) -> TransferBot {
        TransferBot(
            self.operation(&operations::TRANSFER_BOT).arg(0, id.into()).json(&body),
        )
    }

    /// Creates a version of a bot.
    ///
    /// `POST /v1/admin/bots/{id}/versions`
    ///
    /// - `id`: Identifier of the bot.
    /// - `body`: Fields of the bot version.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_bot_version("…", types::CreateBotVersionBody::new("…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_bot_version(
        &self,
        id: impl Into<String>,
        body: types::CreateBotVersionBody,
    ) -> CreateBotVersion {
        CreateBotVersion(
            self.operation(&operations::CREATE_BOT_VERSION).arg(0, id.into()).json(&body),
        )
    }

    /// Deploys a bot from its raw JSON form.
    ///
    /// `POST /v1/admin/bots/{id}/publish-from-bot-json`
    ///
    /// - `id`: Identifier of the bot.
    /// - `body`: The bot in its raw JSON form.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .publish_from_bot_json(
    ///         "…",
    ///         types::PublishFromBotJsonBody::new(serde_json::json!({ "…" : "…" })),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn publish_from_bot_json(
        &self,
        id: impl Into<String>,
        body: types::PublishFromBotJsonBody,
    ) -> PublishFromBotJson {
        PublishFromBotJson(
            self
                .operation(&operations::PUBLISH_FROM_BOT_JSON)
                .arg(0, id.into())
                .json(&body),
        )
    }

    /// Deploys one version of a bot.
    ///
    /// `POST /v1/admin/bots/{id}/versions/deploy`
    ///
    /// - `id`: Identifier of the bot.
    /// - `body`: The bot version to deploy.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .deploy_bot_version("…", types::DeployBotVersionBody::new("…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn deploy_bot_version(
        &self,
        id: impl Into<String>,
        body: types::DeployBotVersionBody,
    ) -> DeployBotVersion {
        DeployBotVersion(
            self.operation(&operations::DEPLOY_BOT_VERSION).arg(0, id.into()).json(&body),
        )
    }

    /// Experimental: creates a shareable identifier for an integration on a bot. Like the webhook
    /// identifier it stands for one bot together with one integration version, but in a form that
    /// people can read; the sandbox for integration channels uses it.
    ///
    /// `POST /v1/admin/bots/{botId}/integrations/{integrationId}/shareable-id`
    ///
    /// - `bot_id`: Identifier of the bot.
    /// - `integration_id`: Identifier of one version of an integration.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_integration_shareable_id("…", "…")
    ///     .body(serde_json::Map::new().into())
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_integration_shareable_id(
        &self,
        bot_id: impl Into<String>,
        integration_id: impl Into<String>,
    ) -> CreateIntegrationShareableId {
        CreateIntegrationShareableId(
            self
                .operation(&operations::CREATE_INTEGRATION_SHAREABLE_ID)
                .arg(0, bot_id.into())
                .arg(1, integration_id.into()),
        )
    }

    /// Creates an API key for a bot (BAK).
    ///
    /// `POST /v1/admin/bots/baks`
    ///
    /// - `body`: The bot and a note for the new API key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_bot_api_key(types::CreateBotApiKeyBody::new("…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_bot_api_key(
        &self,
        body: types::CreateBotApiKeyBody,
    ) -> CreateBotApiKey {
        CreateBotApiKey(self.operation(&operations::CREATE_BOT_API_KEY).json(&body))
    }
}

/// Request of [`Client::create_bot`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBot(pub(crate) Call);

impl CreateBot {
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

/// Request of [`Client::rotate_bot_signing_secrets`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RotateBotSigningSecrets(pub(crate) Call);

impl RotateBotSigningSecrets {
    /// An empty object.
    pub fn body(self, body: JsonObject) -> Self {
        Self(self.0.json(&body))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::SigningSecretsResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(
        self,
    ) -> Result<Response<types::SigningSecretsResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::transfer_bot`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TransferBot(pub(crate) Call);

impl TransferBot {
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

/// Request of [`Client::create_bot_version`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBotVersion(pub(crate) Call);

impl CreateBotVersion {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::CreateBotVersionResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(
        self,
    ) -> Result<Response<types::CreateBotVersionResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::publish_from_bot_json`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PublishFromBotJson(pub(crate) Call);

impl PublishFromBotJson {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<JsonObject, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<JsonObject>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::deploy_bot_version`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeployBotVersion(pub(crate) Call);

impl DeployBotVersion {
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

/// Request of [`Client::create_integration_shareable_id`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateIntegrationShareableId(pub(crate) Call);

impl CreateIntegrationShareableId {
    /// Alias of the integration instance. When it is given, `integrationId` is ignored.
    pub fn integration_instance_alias(
        self,
        integration_instance_alias: impl Into<String>,
    ) -> Self {
        Self(self.0.arg(2, integration_instance_alias.into()))
    }

    /// An empty object.
    pub fn body(self, body: JsonObject) -> Self {
        Self(self.0.json(&body))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::CreateIntegrationShareableIdResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(
        self,
    ) -> Result<Response<types::CreateIntegrationShareableIdResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::create_bot_api_key`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBotApiKey(pub(crate) Call);

impl CreateBotApiKey {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::CreatedApiKey, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::CreatedApiKey>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

common!(
    CreateBot RotateBotSigningSecrets TransferBot CreateBotVersion PublishFromBotJson
    DeployBotVersion CreateIntegrationShareableId CreateBotApiKey
);
