//! Operations under `bots`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::{
    Request, operation, parameter, path, query, required_query,
};
use crate::admin::required;
use crate::admin::{ApiClient, types};
use crate::support::{
    Argument, Async, BodyKind, Call, IntoMap, JsonObject, Location, Mode, Operation,
    Pages, Paging, Style, state,
};
use std::marker::PhantomData;

pub(crate) static CREATE_BOT: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &[
        "states", "events", "recurringEvents", "subscriptions", "actions", "configuration", "user",
        "conversation", "message", "tags", "code", "name", "description", "medias", "url",
        "secrets", "dev",
    ],
    ..operation("createBot", "POST", "/v1/admin/bots")
};

pub(crate) static LIST_BOTS: Operation = Operation {
    parameters: &[
        query("dev"),
        parameter("tags", Location::Query, Style::Dotted, false),
        query("nextToken"),
        query("sortField"),
        query("sortDirection"),
    ],
    ..operation("listBots", "GET", "/v1/admin/bots")
};

pub(crate) static UPDATE_BOT: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &[
        "url", "authentication", "configuration", "tags", "blocked", "maxExecutionTime",
        "alwaysAlive", "user", "message", "conversation", "events", "actions", "states",
        "recurringEvents", "integrations", "plugins", "subscriptions", "code", "name",
        "description", "medias", "secrets", "layers", "shouldMergePlugins",
    ],
    ..operation("updateBot", "PUT", "/v1/admin/bots/{id}")
};

pub(crate) static GET_BOT: Operation = Operation {
    parameters: &[path("id"), query("shouldMergePlugins")],
    ..operation("getBot", "GET", "/v1/admin/bots/{id}")
};

pub(crate) static DELETE_BOT: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    ..operation("deleteBot", "DELETE", "/v1/admin/bots/{id}")
};

pub(crate) static ROTATE_BOT_SIGNING_SECRETS: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    ..operation(
        "rotateBotSigningSecrets",
        "POST",
        "/v1/admin/bots/{id}/signing-secrets/rotate",
    )
};

pub(crate) static TRANSFER_BOT: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &["targetWorkspaceId"],
    accept: "",
    ..operation("transferBot", "POST", "/v1/admin/bots/{id}/transfer")
};

pub(crate) static GET_BOT_LOGS: Operation = Operation {
    parameters: &[
        path("id"),
        required_query("timeStart"),
        query("timeEnd"),
        query("level"),
        query("userId"),
        query("workflowId"),
        query("conversationId"),
        query("messageContains"),
        query("nextToken"),
    ],
    ..operation("getBotLogs", "GET", "/v1/admin/bots/{id}/logs")
};

pub(crate) static GET_BOT_WEBCHAT: Operation = Operation {
    parameters: &[path("id"), required_query("type")],
    ..operation("getBotWebchat", "GET", "/v1/admin/bots/{id}/webchat")
};

pub(crate) static GET_BOT_ANALYTICS: Operation = Operation {
    parameters: &[path("id"), required_query("startDate"), required_query("endDate")],
    ..operation("getBotAnalytics", "GET", "/v1/admin/bots/{id}/analytics")
};

pub(crate) static LIST_ACTION_RUNS: Operation = Operation {
    parameters: &[
        path("id"),
        required_query("integrationName"),
        query("timestampFrom"),
        query("timestampUntil"),
        query("nextToken"),
    ],
    ..operation("listActionRuns", "GET", "/v1/admin/bots/{id}/action-runs")
};

pub(crate) static GET_BOT_ISSUE: Operation = Operation {
    parameters: &[path("id"), path("issueId")],
    ..operation("getBotIssue", "GET", "/v1/admin/bots/{id}/issues/{issueId}")
};

pub(crate) static DELETE_BOT_ISSUE: Operation = Operation {
    parameters: &[path("id"), path("issueId")],
    accept: "",
    ..operation("deleteBotIssue", "DELETE", "/v1/admin/bots/{id}/issues/{issueId}")
};

pub(crate) static LIST_BOT_ISSUES: Operation = Operation {
    parameters: &[path("id"), query("nextToken")],
    ..operation("listBotIssues", "GET", "/v1/admin/bots/{id}/issues")
};

pub(crate) static LIST_BOT_ISSUE_EVENTS: Operation = Operation {
    parameters: &[path("id"), path("issueId")],
    ..operation(
        "listBotIssueEvents",
        "GET",
        "/v1/admin/bots/{id}/issues/{issueId}/events",
    )
};

pub(crate) static LIST_BOT_VERSIONS: Operation = Operation {
    parameters: &[path("id")],
    ..operation("listBotVersions", "GET", "/v1/admin/bots/{id}/versions")
};

pub(crate) static CREATE_BOT_VERSION: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &["name", "description"],
    ..operation("createBotVersion", "POST", "/v1/admin/bots/{id}/versions")
};

pub(crate) static GET_BOT_VERSION: Operation = Operation {
    parameters: &[path("id"), path("versionId")],
    ..operation("getBotVersion", "GET", "/v1/admin/bots/{id}/versions/{versionId}")
};

pub(crate) static GET_BOT_JSON: Operation = Operation {
    parameters: &[path("id")],
    ..operation("getBotJson", "GET", "/v1/admin/bots/{id}/bot-json")
};

pub(crate) static PUBLISH_FROM_BOT_JSON: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &["botJson"],
    ..operation(
        "publishFromBotJson",
        "POST",
        "/v1/admin/bots/{id}/publish-from-bot-json",
    )
};

pub(crate) static DEPLOY_BOT_VERSION: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &["versionId"],
    accept: "",
    ..operation("deployBotVersion", "POST", "/v1/admin/bots/{id}/versions/deploy")
};

pub(crate) static CREATE_INTEGRATION_SHAREABLE_ID: Operation = Operation {
    parameters: &[
        path("botId"),
        path("integrationId"),
        query("integrationInstanceAlias"),
    ],
    body: Some(BodyKind::Json),
    ..operation(
        "createIntegrationShareableId",
        "POST",
        "/v1/admin/bots/{botId}/integrations/{integrationId}/shareable-id",
    )
};

pub(crate) static DELETE_INTEGRATION_SHAREABLE_ID: Operation = Operation {
    parameters: &[
        path("botId"),
        path("integrationId"),
        query("integrationInstanceAlias"),
    ],
    accept: "",
    ..operation(
        "deleteIntegrationShareableId",
        "DELETE",
        "/v1/admin/bots/{botId}/integrations/{integrationId}/shareable-id",
    )
};

pub(crate) static GET_INTEGRATION_SHAREABLE_ID: Operation = Operation {
    parameters: &[
        path("botId"),
        path("integrationId"),
        query("integrationInstanceAlias"),
    ],
    ..operation(
        "getIntegrationShareableId",
        "GET",
        "/v1/admin/bots/{botId}/integrations/{integrationId}/shareable-id",
    )
};

pub(crate) static UNLINK_SANDBOXED_CONVERSATIONS: Operation = Operation {
    parameters: &[
        path("botId"),
        path("integrationId"),
        query("integrationInstanceAlias"),
    ],
    accept: "",
    ..operation(
        "unlinkSandboxedConversations",
        "DELETE",
        "/v1/admin/bots/{botId}/integrations/{integrationId}/sandboxed-conversations",
    )
};

pub(crate) static LIST_BOT_API_KEYS: Operation = Operation {
    parameters: &[required_query("botId")],
    ..operation("listBotApiKeys", "GET", "/v1/admin/bots/baks")
};

pub(crate) static CREATE_BOT_API_KEY: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["botId", "note"],
    ..operation("createBotApiKey", "POST", "/v1/admin/bots/baks")
};

pub(crate) static DELETE_BOT_API_KEY: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    ..operation("deleteBotApiKey", "DELETE", "/v1/admin/bots/baks/{id}")
};

pub(crate) static GET_BOT_ALLOWLIST: Operation = Operation {
    parameters: &[path("botId")],
    ..operation("getBotAllowlist", "GET", "/v1/admin/bots/{botId}/allowlist")
};

pub(crate) static UPDATE_BOT_ALLOWLIST: Operation = Operation {
    parameters: &[path("botId")],
    body: Some(BodyKind::Json),
    body_members: &["setting", "users"],
    accept: "",
    ..operation("updateBotAllowlist", "PUT", "/v1/admin/bots/{botId}/allowlist")
};

impl<M: Mode> ApiClient<M> {
    /// Creates a bot.
    ///
    /// `POST /v1/admin/bots`
    ///
    /// - `body`: Settings and definitions of the bot.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.create_bot(types::CreateBotBody::new().code("code")).await?;
    /// # Ok(()) }
    /// ```
    pub fn create_bot(&self, body: types::CreateBotBody) -> CreateBot<M> {
        Request::new(self.operation(&CREATE_BOT).json(&body))
    }

    /// Lists the bots of the workspace.
    ///
    /// `GET /v1/admin/bots`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_bots().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_bots(&self) -> ListBots<M> {
        ListBots(self.operation(&LIST_BOTS))
    }

    /// Changes a bot.
    ///
    /// `PUT /v1/admin/bots/{id}`
    ///
    /// - `id`: Identifier of the bot.
    /// - `body`: Settings and definitions of the bot.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .update_bot("id", types::UpdateBotBody::new().url("url"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_bot(
        &self,
        id: impl Into<String>,
        body: types::UpdateBotBody,
    ) -> UpdateBot<M> {
        Request::new(self.operation(&UPDATE_BOT).arg("id", id.into()).json(&body))
    }

    /// Returns the bot with the given identifier.
    ///
    /// `GET /v1/admin/bots/{id}`
    ///
    /// - `id`: Identifier of the bot.
    pub fn get_bot(&self, id: impl Into<String>) -> GetBot<M> {
        GetBot(self.operation(&GET_BOT).arg("id", id.into()))
    }

    /// Deletes a bot.
    ///
    /// `DELETE /v1/admin/bots/{id}`
    ///
    /// - `id`: Identifier of the bot.
    pub fn delete_bot(&self, id: impl Into<String>) -> DeleteBot<M> {
        Request::new(self.operation(&DELETE_BOT).arg("id", id.into()))
    }

    /// Creates a new signing secret for the bot. Old secrets stop working after 24 hours.
    ///
    /// `POST /v1/admin/bots/{id}/signing-secrets/rotate`
    ///
    /// - `id`: Identifier of the bot.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .rotate_bot_signing_secrets("id")
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

    /// Moves a bot to another workspace. The caller must be a Manager in the bot's current
    /// workspace and be allowed to create bots in the target workspace.
    ///
    /// `POST /v1/admin/bots/{id}/transfer`
    ///
    /// - `id`: Identifier of the bot.
    /// - `body`: The workspace to move the bot to.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .transfer_bot("id", types::TransferBotBody::new("target-workspace-id"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn transfer_bot(
        &self,
        id: impl Into<String>,
        body: types::TransferBotBody,
    ) -> TransferBot<M> {
        Request::new(self.operation(&TRANSFER_BOT).arg("id", id.into()).json(&body))
    }

    /// Returns the log of a bot.
    ///
    /// `GET /v1/admin/bots/{id}/logs`
    ///
    /// - `id`: Identifier of the bot.
    /// - [`time_start`](GetBotLogs::time_start), by name: Start of the time range of the log.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.get_bot_logs("id").time_start("time-start").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn get_bot_logs(
        &self,
        id: impl Into<String>,
    ) -> GetBotLogs<M, required::time_start> {
        GetBotLogs(self.operation(&GET_BOT_LOGS).arg("id", id.into()), PhantomData)
    }

    /// Returns the webchat code or URL of a bot.
    ///
    /// `GET /v1/admin/bots/{id}/webchat`
    ///
    /// - `id`: Identifier of the bot.
    /// - [`type`](GetBotWebchat::type), by name: Format of the webchat script to return.
    pub fn get_bot_webchat(
        &self,
        id: impl Into<String>,
    ) -> GetBotWebchat<M, required::r#type> {
        GetBotWebchat(self.operation(&GET_BOT_WEBCHAT).arg("id", id.into()), PhantomData)
    }

    /// Returns the analytics of a bot.
    ///
    /// `GET /v1/admin/bots/{id}/analytics`
    ///
    /// - `id`: Identifier of the bot.
    /// - [`start_date`](GetBotAnalytics::start_date), by name: Start of the range, inclusive.
    /// - [`end_date`](GetBotAnalytics::end_date), by name: End of the range, inclusive.
    pub fn get_bot_analytics(
        &self,
        id: impl Into<String>,
    ) -> GetBotAnalytics<M, required::start_date, required::end_date> {
        GetBotAnalytics(
            self.operation(&GET_BOT_ANALYTICS).arg("id", id.into()),
            PhantomData,
        )
    }

    /// Lists the action runs of one integration on a bot.
    ///
    /// `GET /v1/admin/bots/{id}/action-runs`
    ///
    /// - `id`: Identifier of the bot.
    /// - [`integration_name`](ListActionRuns::integration_name), by name: Name of the integration
    ///   to return the action runs of.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_action_runs("id")
    ///     .integration_name("integration-name")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_action_runs(
        &self,
        id: impl Into<String>,
    ) -> ListActionRuns<M, required::integration_name> {
        ListActionRuns(
            self.operation(&LIST_ACTION_RUNS).arg("id", id.into()),
            PhantomData,
        )
    }

    /// Returns one issue of a bot.
    ///
    /// `GET /v1/admin/bots/{id}/issues/{issueId}`
    ///
    /// - `id`: Identifier of the bot.
    /// - `issue_id`: Identifier of the issue.
    pub fn get_bot_issue(
        &self,
        id: impl Into<String>,
        issue_id: impl Into<String>,
    ) -> GetBotIssue<M> {
        Request::new(
            self
                .operation(&GET_BOT_ISSUE)
                .arg("id", id.into())
                .arg("issueId", issue_id.into()),
        )
    }

    /// Deletes one issue of a bot.
    ///
    /// `DELETE /v1/admin/bots/{id}/issues/{issueId}`
    ///
    /// - `id`: Identifier of the bot.
    /// - `issue_id`: Identifier of the issue.
    pub fn delete_bot_issue(
        &self,
        id: impl Into<String>,
        issue_id: impl Into<String>,
    ) -> DeleteBotIssue<M> {
        Request::new(
            self
                .operation(&DELETE_BOT_ISSUE)
                .arg("id", id.into())
                .arg("issueId", issue_id.into()),
        )
    }

    /// Lists the issues of a bot.
    ///
    /// `GET /v1/admin/bots/{id}/issues`
    ///
    /// - `id`: Identifier of the bot.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_bot_issues("id").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_bot_issues(&self, id: impl Into<String>) -> ListBotIssues<M> {
        ListBotIssues(self.operation(&LIST_BOT_ISSUES).arg("id", id.into()))
    }

    /// Lists the events of one issue of a bot.
    ///
    /// `GET /v1/admin/bots/{id}/issues/{issueId}/events`
    ///
    /// - `id`: Identifier of the bot.
    /// - `issue_id`: Identifier of the issue.
    pub fn list_bot_issue_events(
        &self,
        id: impl Into<String>,
        issue_id: impl Into<String>,
    ) -> ListBotIssueEvents<M> {
        Request::new(
            self
                .operation(&LIST_BOT_ISSUE_EVENTS)
                .arg("id", id.into())
                .arg("issueId", issue_id.into()),
        )
    }

    /// Lists the versions of a bot.
    ///
    /// `GET /v1/admin/bots/{id}/versions`
    ///
    /// - `id`: Identifier of the bot.
    pub fn list_bot_versions(&self, id: impl Into<String>) -> ListBotVersions<M> {
        Request::new(self.operation(&LIST_BOT_VERSIONS).arg("id", id.into()))
    }

    /// Creates a version of a bot.
    ///
    /// `POST /v1/admin/bots/{id}/versions`
    ///
    /// - `id`: Identifier of the bot.
    /// - `body`: Fields of the bot version.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_bot_version("id", types::CreateBotVersionBody::new("name"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_bot_version(
        &self,
        id: impl Into<String>,
        body: types::CreateBotVersionBody,
    ) -> CreateBotVersion<M> {
        Request::new(
            self.operation(&CREATE_BOT_VERSION).arg("id", id.into()).json(&body),
        )
    }

    /// Returns one version of a bot.
    ///
    /// `GET /v1/admin/bots/{id}/versions/{versionId}`
    ///
    /// - `id`: Identifier of the bot.
    /// - `version_id`: Identifier of the bot version.
    pub fn get_bot_version(
        &self,
        id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> GetBotVersion<M> {
        Request::new(
            self
                .operation(&GET_BOT_VERSION)
                .arg("id", id.into())
                .arg("versionId", version_id.into()),
        )
    }

    /// Returns a bot in its raw JSON form.
    ///
    /// `GET /v1/admin/bots/{id}/bot-json`
    ///
    /// - `id`: Identifier of the bot.
    pub fn get_bot_json(&self, id: impl Into<String>) -> GetBotJson<M> {
        Request::new(self.operation(&GET_BOT_JSON).arg("id", id.into()))
    }

    /// Deploys a bot from its raw JSON form.
    ///
    /// `POST /v1/admin/bots/{id}/publish-from-bot-json`
    ///
    /// - `id`: Identifier of the bot.
    /// - `body`: The bot in its raw JSON form.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .publish_from_bot_json(
    ///         "id",
    ///         types::PublishFromBotJsonBody::new(serde_json::json!({ "key": "value" })),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn publish_from_bot_json(
        &self,
        id: impl Into<String>,
        body: types::PublishFromBotJsonBody,
    ) -> PublishFromBotJson<M> {
        Request::new(
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
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .deploy_bot_version("id", types::DeployBotVersionBody::new("version-id"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn deploy_bot_version(
        &self,
        id: impl Into<String>,
        body: types::DeployBotVersionBody,
    ) -> DeployBotVersion<M> {
        Request::new(
            self.operation(&DEPLOY_BOT_VERSION).arg("id", id.into()).json(&body),
        )
    }

    /// Experimental: creates a shareable identifier for an integration on a bot. Like the webhook
    /// identifier, it identifies one bot together with one integration version, but in a form that
    /// people can read. The sandbox for integration channels uses it.
    ///
    /// `POST /v1/admin/bots/{botId}/integrations/{integrationId}/shareable-id`
    ///
    /// - `bot_id`: Identifier of the bot.
    /// - `integration_id`: Identifier of one version of an integration.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_integration_shareable_id("bot-id", "integration-id")
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

    /// Experimental: deletes the shareable identifier of an integration on a bot. Like the webhook
    /// identifier, it identifies one bot together with one integration version, but in a form that
    /// people can read. The sandbox for integration channels uses it.
    ///
    /// `DELETE /v1/admin/bots/{botId}/integrations/{integrationId}/shareable-id`
    ///
    /// - `bot_id`: Identifier of the bot.
    /// - `integration_id`: Identifier of one version of an integration.
    pub fn delete_integration_shareable_id(
        &self,
        bot_id: impl Into<String>,
        integration_id: impl Into<String>,
    ) -> DeleteIntegrationShareableId<M> {
        DeleteIntegrationShareableId(
            self
                .operation(&DELETE_INTEGRATION_SHAREABLE_ID)
                .arg("botId", bot_id.into())
                .arg("integrationId", integration_id.into()),
        )
    }

    /// Experimental: returns the shareable identifier of an integration on a bot. Like the webhook
    /// identifier, it identifies one bot together with one integration version, but in a form that
    /// people can read. The sandbox for integration channels uses it.
    ///
    /// `GET /v1/admin/bots/{botId}/integrations/{integrationId}/shareable-id`
    ///
    /// - `bot_id`: Identifier of the bot.
    /// - `integration_id`: Identifier of one version of an integration.
    pub fn get_integration_shareable_id(
        &self,
        bot_id: impl Into<String>,
        integration_id: impl Into<String>,
    ) -> GetIntegrationShareableId<M> {
        GetIntegrationShareableId(
            self
                .operation(&GET_INTEGRATION_SHAREABLE_ID)
                .arg("botId", bot_id.into())
                .arg("integrationId", integration_id.into()),
        )
    }

    /// Experimental: detaches every sandboxed conversation from an integration on a bot.
    ///
    /// `DELETE /v1/admin/bots/{botId}/integrations/{integrationId}/sandboxed-conversations`
    ///
    /// - `bot_id`: Identifier of the bot.
    /// - `integration_id`: Identifier of one version of an integration.
    pub fn unlink_sandboxed_conversations(
        &self,
        bot_id: impl Into<String>,
        integration_id: impl Into<String>,
    ) -> UnlinkSandboxedConversations<M> {
        UnlinkSandboxedConversations(
            self
                .operation(&UNLINK_SANDBOXED_CONVERSATIONS)
                .arg("botId", bot_id.into())
                .arg("integrationId", integration_id.into()),
        )
    }

    /// Lists the API keys of a bot (BAKs).
    ///
    /// `GET /v1/admin/bots/baks`
    ///
    /// - `bot_id`: Identifier of the bot.
    pub fn list_bot_api_keys(&self, bot_id: impl Into<String>) -> ListBotApiKeys<M> {
        Request::new(self.operation(&LIST_BOT_API_KEYS).arg("botId", bot_id.into()))
    }

    /// Creates an API key for a bot (BAK).
    ///
    /// `POST /v1/admin/bots/baks`
    ///
    /// - `body`: The bot and a note for the new API key.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_bot_api_key(types::CreateBotApiKeyBody::new("bot-id"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_bot_api_key(
        &self,
        body: types::CreateBotApiKeyBody,
    ) -> CreateBotApiKey<M> {
        Request::new(self.operation(&CREATE_BOT_API_KEY).json(&body))
    }

    /// Deletes an API key of a bot (BAK).
    ///
    /// `DELETE /v1/admin/bots/baks/{id}`
    ///
    /// - `id`: Identifier of the bot API key.
    pub fn delete_bot_api_key(&self, id: impl Into<String>) -> DeleteBotApiKey<M> {
        Request::new(self.operation(&DELETE_BOT_API_KEY).arg("id", id.into()))
    }

    /// Returns the allowlist of a bot.
    ///
    /// `GET /v1/admin/bots/{botId}/allowlist`
    ///
    /// - `bot_id`: Identifier of the bot.
    pub fn get_bot_allowlist(&self, bot_id: impl Into<String>) -> GetBotAllowlist<M> {
        Request::new(self.operation(&GET_BOT_ALLOWLIST).arg("botId", bot_id.into()))
    }

    /// Changes the allowlist of a bot.
    ///
    /// `PUT /v1/admin/bots/{botId}/allowlist`
    ///
    /// - `bot_id`: Identifier of the bot.
    /// - `body`: The allowlist changes to make.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .update_bot_allowlist("bot-id", types::UpdateBotAllowlistBody::new())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_bot_allowlist(
        &self,
        bot_id: impl Into<String>,
        body: types::UpdateBotAllowlistBody,
    ) -> UpdateBotAllowlist<M> {
        Request::new(
            self.operation(&UPDATE_BOT_ALLOWLIST).arg("botId", bot_id.into()).json(&body),
        )
    }
}

/// Request of [`create_bot`](ApiClient::create_bot).
pub type CreateBot<M = Async> = Request<types::BotResponse, M>;

/// Request of [`list_bots`](ApiClient::list_bots).
#[must_use = "a request does nothing until it is sent"]
pub struct ListBots<M = Async>(pub(crate) Call<M>);
request!(ListBots, Json, types::ListBotsResponse);

impl<M: Mode> ListBots<M> {
    /// Lists development bots with `true`, and production bots otherwise.
    pub fn dev(self, dev: bool) -> Self {
        Self(self.0.arg("dev", dev))
    }

    /// Returns only entries that have these tags.
    pub fn tags(self, tags: impl IntoMap<String>) -> Self {
        Self(self.0.arg("tags", Argument::map(tags.into_entries())))
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.entry("tags", key.into(), value.into()))
    }

    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// Field to sort the results by.
    pub fn sort_field(self, sort_field: impl Into<types::SortField>) -> Self {
        Self(self.0.arg("sortField", Into::<types::SortField>::into(sort_field)))
    }

    /// Whether the order is ascending (`asc`) or descending (`desc`).
    pub fn sort_direction(
        self,
        sort_direction: impl Into<types::SortDirection>,
    ) -> Self {
        Self(
            self
                .0
                .arg("sortDirection", Into::<types::SortDirection>::into(sort_direction)),
        )
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListBotsResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListBotsResponse, types::BotSummary> {
        M::items(self.walk().items("/bots", |page| Some(page.bots)))
    }

    fn walk(self) -> Pages<types::ListBotsResponse> {
        let reference = |page: &types::ListBotsResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`update_bot`](ApiClient::update_bot).
pub type UpdateBot<M = Async> = Request<types::BotResponse, M>;

/// Request of [`get_bot`](ApiClient::get_bot).
#[must_use = "a request does nothing until it is sent"]
pub struct GetBot<M = Async>(pub(crate) Call<M>);
request!(GetBot, Json, types::BotResponse);

impl<M: Mode> GetBot<M> {
    /// Not used: leave it out. It will be removed soon.
    pub fn should_merge_plugins(self, should_merge_plugins: bool) -> Self {
        Self(self.0.arg("shouldMergePlugins", should_merge_plugins))
    }
}

/// Request of [`delete_bot`](ApiClient::delete_bot).
pub type DeleteBot<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`rotate_bot_signing_secrets`](ApiClient::rotate_bot_signing_secrets).
#[must_use = "a request does nothing until it is sent"]
pub struct RotateBotSigningSecrets<M = Async>(pub(crate) Call<M>);
request!(RotateBotSigningSecrets, Json, types::SigningSecretsResponse);

impl<M: Mode> RotateBotSigningSecrets<M> {
    /// An empty object.
    pub fn body(self, body: JsonObject) -> Self {
        Self(self.0.json(&body))
    }
}

/// Request of [`transfer_bot`](ApiClient::transfer_bot).
pub type TransferBot<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`get_bot_logs`](ApiClient::get_bot_logs). `S0` is `Set` once `time_start` is set.
#[must_use = "a request does nothing until it is sent"]
pub struct GetBotLogs<M = Async, S0 = state::Set>(
    pub(crate) Call<M>,
    PhantomData<(S0,)>,
);
request!(GetBotLogs[S0], Json, types::LogsResponse);

impl<M: Mode, S0> GetBotLogs<M, S0> {
    /// Start of the time range of the log.
    pub fn time_start(self, time_start: impl Into<String>) -> GetBotLogs<M, state::Set> {
        GetBotLogs(self.0.arg("timeStart", time_start.into()), PhantomData)
    }

    /// End of the time range of the log.
    pub fn time_end(self, time_end: impl Into<String>) -> Self {
        Self(self.0.arg("timeEnd", time_end.into()), self.1)
    }

    /// Returns only log entries of this level.
    pub fn level(self, level: impl Into<String>) -> Self {
        Self(self.0.arg("level", level.into()), self.1)
    }

    /// Returns only log entries that belong to this user.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.arg("userId", user_id.into()), self.1)
    }

    /// Returns only log entries that belong to this workflow.
    pub fn workflow_id(self, workflow_id: impl Into<String>) -> Self {
        Self(self.0.arg("workflowId", workflow_id.into()), self.1)
    }

    /// Returns only log entries that belong to this conversation.
    pub fn conversation_id(self, conversation_id: impl Into<String>) -> Self {
        Self(self.0.arg("conversationId", conversation_id.into()), self.1)
    }

    /// Returns only log entries whose message contains this text.
    pub fn message_contains(self, message_contains: impl Into<String>) -> Self {
        Self(self.0.arg("messageContains", message_contains.into()), self.1)
    }

    /// Token of the page to return, taken from the previous response.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()), self.1)
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::LogsResponse>
    where
        S0: state::Given,
    {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::LogsResponse, types::Log>
    where
        S0: state::Given,
    {
        M::items(self.walk().items("/logs", |page| Some(page.logs)))
    }

    fn walk(self) -> Pages<types::LogsResponse> {
        let reference = |page: &types::LogsResponse| {
            page.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/nextToken", reference))
    }
}

/// Request of [`get_bot_webchat`](ApiClient::get_bot_webchat). `S0` is `Set` once `type` is set.
#[must_use = "a request does nothing until it is sent"]
pub struct GetBotWebchat<M = Async, S0 = state::Set>(
    pub(crate) Call<M>,
    PhantomData<(S0,)>,
);
request!(GetBotWebchat[S0], Json, types::CodeResponse);

impl<M: Mode, S0> GetBotWebchat<M, S0> {
    /// Format of the webchat script to return.
    pub fn r#type(
        self,
        r#type: impl Into<types::BotWebchatType>,
    ) -> GetBotWebchat<M, state::Set> {
        GetBotWebchat(
            self.0.arg("type", Into::<types::BotWebchatType>::into(r#type)),
            PhantomData,
        )
    }
}

/// Request of [`get_bot_analytics`](ApiClient::get_bot_analytics). `S0` and `S1` are `Set` once `start_date` and `end_date` are set.
#[must_use = "a request does nothing until it is sent"]
pub struct GetBotAnalytics<M = Async, S0 = state::Set, S1 = state::Set>(
    pub(crate) Call<M>,
    PhantomData<(S0, S1)>,
);
request!(GetBotAnalytics[S0 S1], Json, types::GetBotAnalyticsResponse);

impl<M: Mode, S0, S1> GetBotAnalytics<M, S0, S1> {
    /// Start of the range, inclusive.
    pub fn start_date(
        self,
        start_date: impl Into<String>,
    ) -> GetBotAnalytics<M, state::Set, S1> {
        GetBotAnalytics(self.0.arg("startDate", start_date.into()), PhantomData)
    }

    /// End of the range, inclusive.
    pub fn end_date(
        self,
        end_date: impl Into<String>,
    ) -> GetBotAnalytics<M, S0, state::Set> {
        GetBotAnalytics(self.0.arg("endDate", end_date.into()), PhantomData)
    }
}

/// Request of [`list_action_runs`](ApiClient::list_action_runs). `S0` is `Set` once `integration_name` is set.
#[must_use = "a request does nothing until it is sent"]
pub struct ListActionRuns<M = Async, S0 = state::Set>(
    pub(crate) Call<M>,
    PhantomData<(S0,)>,
);
request!(ListActionRuns[S0], Json, types::ListActionRunsResponse);

impl<M: Mode, S0> ListActionRuns<M, S0> {
    /// Name of the integration to return the action runs of.
    pub fn integration_name(
        self,
        integration_name: impl Into<String>,
    ) -> ListActionRuns<M, state::Set> {
        ListActionRuns(
            self.0.arg("integrationName", integration_name.into()),
            PhantomData,
        )
    }

    /// Start of the range, inclusive.
    pub fn timestamp_from(self, timestamp_from: impl Into<String>) -> Self {
        Self(self.0.arg("timestampFrom", timestamp_from.into()), self.1)
    }

    /// End of the range, inclusive.
    pub fn timestamp_until(self, timestamp_until: impl Into<String>) -> Self {
        Self(self.0.arg("timestampUntil", timestamp_until.into()), self.1)
    }

    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()), self.1)
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListActionRunsResponse>
    where
        S0: state::Given,
    {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListActionRunsResponse, types::ActionRun>
    where
        S0: state::Given,
    {
        M::items(self.walk().items("/data", |page| Some(page.data)))
    }

    fn walk(self) -> Pages<types::ListActionRunsResponse> {
        let reference = |page: &types::ListActionRunsResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`get_bot_issue`](ApiClient::get_bot_issue).
pub type GetBotIssue<M = Async> = Request<types::GetBotIssueResponse, M>;

/// Request of [`delete_bot_issue`](ApiClient::delete_bot_issue).
pub type DeleteBotIssue<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`list_bot_issues`](ApiClient::list_bot_issues).
#[must_use = "a request does nothing until it is sent"]
pub struct ListBotIssues<M = Async>(pub(crate) Call<M>);
request!(ListBotIssues, Json, types::ListBotIssuesResponse);

impl<M: Mode> ListBotIssues<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListBotIssuesResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListBotIssuesResponse, types::Issue> {
        M::items(self.walk().items("/issues", |page| Some(page.issues)))
    }

    fn walk(self) -> Pages<types::ListBotIssuesResponse> {
        let reference = |page: &types::ListBotIssuesResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`list_bot_issue_events`](ApiClient::list_bot_issue_events).
pub type ListBotIssueEvents<M = Async> = Request<types::ListBotIssueEventsResponse, M>;

/// Request of [`list_bot_versions`](ApiClient::list_bot_versions).
pub type ListBotVersions<M = Async> = Request<types::ListBotVersionsResponse, M>;

/// Request of [`create_bot_version`](ApiClient::create_bot_version).
pub type CreateBotVersion<M = Async> = Request<types::CreateBotVersionResponse, M>;

/// Request of [`get_bot_version`](ApiClient::get_bot_version).
pub type GetBotVersion<M = Async> = Request<types::GetBotVersionResponse, M>;

/// Request of [`get_bot_json`](ApiClient::get_bot_json).
pub type GetBotJson<M = Async> = Request<JsonObject, M>;

/// Request of [`publish_from_bot_json`](ApiClient::publish_from_bot_json).
pub type PublishFromBotJson<M = Async> = Request<JsonObject, M>;

/// Request of [`deploy_bot_version`](ApiClient::deploy_bot_version).
pub type DeployBotVersion<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`create_integration_shareable_id`](ApiClient::create_integration_shareable_id).
#[must_use = "a request does nothing until it is sent"]
pub struct CreateIntegrationShareableId<M = Async>(pub(crate) Call<M>);
request!(
    CreateIntegrationShareableId, Json, types::CreateIntegrationShareableIdResponse
);

impl<M: Mode> CreateIntegrationShareableId<M> {
    /// Alias of the integration instance. If it is set, `integrationId` is ignored.
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

/// Request of [`delete_integration_shareable_id`](ApiClient::delete_integration_shareable_id).
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteIntegrationShareableId<M = Async>(pub(crate) Call<M>);
request!(DeleteIntegrationShareableId, Empty, ());

impl<M: Mode> DeleteIntegrationShareableId<M> {
    /// Alias of the integration instance. If it is set, `integrationId` is ignored.
    pub fn integration_instance_alias(
        self,
        integration_instance_alias: impl Into<String>,
    ) -> Self {
        Self(self.0.arg("integrationInstanceAlias", integration_instance_alias.into()))
    }
}

/// Request of [`get_integration_shareable_id`](ApiClient::get_integration_shareable_id).
#[must_use = "a request does nothing until it is sent"]
pub struct GetIntegrationShareableId<M = Async>(pub(crate) Call<M>);
request!(GetIntegrationShareableId, Json, types::GetIntegrationShareableIdResponse);

impl<M: Mode> GetIntegrationShareableId<M> {
    /// Alias of the integration instance. If it is set, `integrationId` is ignored.
    pub fn integration_instance_alias(
        self,
        integration_instance_alias: impl Into<String>,
    ) -> Self {
        Self(self.0.arg("integrationInstanceAlias", integration_instance_alias.into()))
    }
}

/// Request of [`unlink_sandboxed_conversations`](ApiClient::unlink_sandboxed_conversations).
#[must_use = "a request does nothing until it is sent"]
pub struct UnlinkSandboxedConversations<M = Async>(pub(crate) Call<M>);
request!(UnlinkSandboxedConversations, Empty, ());

impl<M: Mode> UnlinkSandboxedConversations<M> {
    /// Alias of the integration instance. If it is set, `integrationId` is ignored.
    pub fn integration_instance_alias(
        self,
        integration_instance_alias: impl Into<String>,
    ) -> Self {
        Self(self.0.arg("integrationInstanceAlias", integration_instance_alias.into()))
    }
}

/// Request of [`list_bot_api_keys`](ApiClient::list_bot_api_keys).
pub type ListBotApiKeys<M = Async> = Request<types::ListBotApiKeysResponse, M>;

/// Request of [`create_bot_api_key`](ApiClient::create_bot_api_key).
pub type CreateBotApiKey<M = Async> = Request<types::CreatedApiKey, M>;

/// Request of [`delete_bot_api_key`](ApiClient::delete_bot_api_key).
pub type DeleteBotApiKey<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`get_bot_allowlist`](ApiClient::get_bot_allowlist).
pub type GetBotAllowlist<M = Async> = Request<types::GetBotAllowlistResponse, M>;

/// Request of [`update_bot_allowlist`](ApiClient::update_bot_allowlist).
pub type UpdateBotAllowlist<M = Async> = Request<(), M, crate::support::Empty>;
