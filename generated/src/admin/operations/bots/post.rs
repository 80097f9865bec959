//! Operations under `bots`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::parameter;
use crate::admin::{ApiClient, types};
use crate::support::{
    Async, BodyKind, Call, JsonObject, Location, Mode, Operation, Style,
};

pub(crate) static CREATE_BOT: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &[
        "states",
        "events",
        "recurringEvents",
        "subscriptions",
        "actions",
        "configuration",
        "user",
        "conversation",
        "message",
        "tags",
        "code",
        "name",
        "description",
        "medias",
        "url",
        "secrets",
        "dev",
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new("createBot", "POST", "/v1/admin/bots")
};

pub(crate) static ROTATE_BOT_SIGNING_SECRETS: Operation = Operation {
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new(
        "rotateBotSigningSecrets",
        "POST",
        "/v1/admin/bots/{id}/signing-secrets/rotate",
    )
};

pub(crate) static TRANSFER_BOT: Operation = Operation {
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["targetWorkspaceId"],
    security: &[&["BearerAuth"]],
    ..Operation::new("transferBot", "POST", "/v1/admin/bots/{id}/transfer")
};

pub(crate) static CREATE_BOT_VERSION: Operation = Operation {
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["name", "description"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new("createBotVersion", "POST", "/v1/admin/bots/{id}/versions")
};

pub(crate) static PUBLISH_FROM_BOT_JSON: Operation = Operation {
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["botJson"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new(
        "publishFromBotJson",
        "POST",
        "/v1/admin/bots/{id}/publish-from-bot-json",
    )
};

pub(crate) static DEPLOY_BOT_VERSION: Operation = Operation {
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["versionId"],
    security: &[&["BearerAuth"]],
    ..Operation::new("deployBotVersion", "POST", "/v1/admin/bots/{id}/versions/deploy")
};

pub(crate) static CREATE_INTEGRATION_SHAREABLE_ID: Operation = Operation {
    parameters: &[
        parameter("botId", Location::Path, Style::Simple, true),
        parameter("integrationId", Location::Path, Style::Simple, true),
        parameter(
            "integrationInstanceAlias",
            Location::Query,
            Style::FormExploded,
            false,
        ),
    ],
    body: Some(BodyKind::Json),
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new(
        "createIntegrationShareableId",
        "POST",
        "/v1/admin/bots/{botId}/integrations/{integrationId}/shareable-id",
    )
};

pub(crate) static CREATE_BOT_API_KEY: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["botId", "note"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new("createBotApiKey", "POST", "/v1/admin/bots/baks")
};

impl<M: Mode> ApiClient<M> {
    /// Creates a bot.
    ///
    /// `POST /v1/admin/bots`
    ///
    /// - `body`: Settings and definitions of the bot.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.create_bot(types::CreateBotBody::new().code("…")).await?;
    /// # Ok(()) }
    /// ```
    pub fn create_bot(&self, body: types::CreateBotBody) -> CreateBot<M> {
        CreateBot(self.operation(&CREATE_BOT).json(&body))
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
    /// # use botpress_client::admin::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .rotate_bot_signing_secrets("…")
    ///     .body(serde_json::Map::new().into())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn rotate_bot_signing_secrets(
        &self,
        id: impl Into<String>,
    ) -> RotateBotSigningSecrets<M> {
        RotateBotSigningSecrets(
            self.operation(&ROTATE_BOT_SIGNING_SECRETS).arg("id", id.into()),
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
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.transfer_bot("…", types::TransferBotBody::new("…")).await?;
    /// # Ok(()) }
    /// ```
    pub fn transfer_bot(
        &self,
        id: impl Into<String>,
        body: types::TransferBotBody,
    ) -> TransferBot<M> {
        TransferBot(self.operation(&TRANSFER_BOT).arg("id", id.into()).json(&body))
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
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_bot_version("…", types::CreateBotVersionBody::new("…"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_bot_version(
        &self,
        id: impl Into<String>,
        body: types::CreateBotVersionBody,
    ) -> CreateBotVersion<M> {
        CreateBotVersion(
            self.operation(&CREATE_BOT_VERSION).arg("id", id.into()).json(&body),
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
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .publish_from_bot_json(
    ///         "…",
    ///         types::PublishFromBotJsonBody::new(serde_json::json!({ "…" : "…" })),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn publish_from_bot_json(
        &self,
        id: impl Into<String>,
        body: types::PublishFromBotJsonBody,
    ) -> PublishFromBotJson<M> {
        PublishFromBotJson(
            self.operation(&PUBLISH_FROM_BOT_JSON).arg("id", id.into()).json(&body),
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
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .deploy_bot_version("…", types::DeployBotVersionBody::new("…"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn deploy_bot_version(
        &self,
        id: impl Into<String>,
        body: types::DeployBotVersionBody,
    ) -> DeployBotVersion<M> {
        DeployBotVersion(
            self.operation(&DEPLOY_BOT_VERSION).arg("id", id.into()).json(&body),
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
    /// # use botpress_client::admin::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_integration_shareable_id("…", "…")
    ///     .body(serde_json::Map::new().into())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_integration_shareable_id(
        &self,
        bot_id: impl Into<String>,
        integration_id: impl Into<String>,
    ) -> CreateIntegrationShareableId<M> {
        CreateIntegrationShareableId(
            self
                .operation(&CREATE_INTEGRATION_SHAREABLE_ID)
                .arg("botId", bot_id.into())
                .arg("integrationId", integration_id.into()),
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
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_bot_api_key(types::CreateBotApiKeyBody::new("…"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_bot_api_key(
        &self,
        body: types::CreateBotApiKeyBody,
    ) -> CreateBotApiKey<M> {
        CreateBotApiKey(self.operation(&CREATE_BOT_API_KEY).json(&body))
    }
}

/// Request of [`create_bot`](ApiClient::create_bot).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBot<M = Async>(pub(crate) Call<M>);

request!(CreateBot, Json, types::BotResponse);

/// Request of [`rotate_bot_signing_secrets`](ApiClient::rotate_bot_signing_secrets).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RotateBotSigningSecrets<M = Async>(pub(crate) Call<M>);

impl<M: Mode> RotateBotSigningSecrets<M> {
    /// An empty object.
    pub fn body(self, body: JsonObject) -> Self {
        Self(self.0.json(&body))
    }
}

request!(RotateBotSigningSecrets, Json, types::SigningSecretsResponse);

/// Request of [`transfer_bot`](ApiClient::transfer_bot).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TransferBot<M = Async>(pub(crate) Call<M>);

request!(TransferBot, Empty, ());

/// Request of [`create_bot_version`](ApiClient::create_bot_version).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBotVersion<M = Async>(pub(crate) Call<M>);

request!(CreateBotVersion, Json, types::CreateBotVersionResponse);

/// Request of [`publish_from_bot_json`](ApiClient::publish_from_bot_json).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PublishFromBotJson<M = Async>(pub(crate) Call<M>);

request!(PublishFromBotJson, Json, JsonObject);

/// Request of [`deploy_bot_version`](ApiClient::deploy_bot_version).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeployBotVersion<M = Async>(pub(crate) Call<M>);

request!(DeployBotVersion, Empty, ());

/// Request of [`create_integration_shareable_id`](ApiClient::create_integration_shareable_id).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateIntegrationShareableId<M = Async>(pub(crate) Call<M>);

impl<M: Mode> CreateIntegrationShareableId<M> {
    /// Alias of the integration instance. When it is given, `integrationId` is ignored.
    pub fn integration_instance_alias(
        self,
        integration_instance_alias: impl Into<String>,
    ) -> Self {
        Self(self.0.arg("integrationInstanceAlias", integration_instance_alias.into()))
    }

    /// An empty object.
    pub fn body(self, body: JsonObject) -> Self {
        Self(self.0.json(&body))
    }
}

request!(
    CreateIntegrationShareableId, Json, types::CreateIntegrationShareableIdResponse
);

/// Request of [`create_bot_api_key`](ApiClient::create_bot_api_key).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBotApiKey<M = Async>(pub(crate) Call<M>);

request!(CreateBotApiKey, Json, types::CreatedApiKey);
