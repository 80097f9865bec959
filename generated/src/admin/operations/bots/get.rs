//! Operations under `bots`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::parameter;
use crate::admin::{Client, types};
use crate::support::{
    Argument, Call, Error, IntoMap, Items, JsonObject, Location, Operation, Pages,
    Response, Style,
};

pub(crate) static LIST_BOTS: Operation = Operation {
    id: "listBots",
    method: "GET",
    path: "/v1/admin/bots",
    server: None,
    parameters: &[
        parameter("dev", Location::Query, Style::FormExploded, false),
        parameter("tags", Location::Query, Style::Dotted, false),
        parameter("nextToken", Location::Query, Style::FormExploded, false),
        parameter("sortField", Location::Query, Style::FormExploded, false),
        parameter("sortDirection", Location::Query, Style::FormExploded, false),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_BOT: Operation = Operation {
    id: "getBot",
    method: "GET",
    path: "/v1/admin/bots/{id}",
    server: None,
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("shouldMergePlugins", Location::Query, Style::FormExploded, false),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_BOT_LOGS: Operation = Operation {
    id: "getBotLogs",
    method: "GET",
    path: "/v1/admin/bots/{id}/logs",
    server: None,
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("timeStart", Location::Query, Style::FormExploded, true),
        parameter("timeEnd", Location::Query, Style::FormExploded, false),
        parameter("level", Location::Query, Style::FormExploded, false),
        parameter("userId", Location::Query, Style::FormExploded, false),
        parameter("workflowId", Location::Query, Style::FormExploded, false),
        parameter("conversationId", Location::Query, Style::FormExploded, false),
        parameter("messageContains", Location::Query, Style::FormExploded, false),
        parameter("nextToken", Location::Query, Style::FormExploded, false),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_BOT_WEBCHAT: Operation = Operation {
    id: "getBotWebchat",
    method: "GET",
    path: "/v1/admin/bots/{id}/webchat",
    server: None,
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("type", Location::Query, Style::FormExploded, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_BOT_ANALYTICS: Operation = Operation {
    id: "getBotAnalytics",
    method: "GET",
    path: "/v1/admin/bots/{id}/analytics",
    server: None,
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("startDate", Location::Query, Style::FormExploded, true),
        parameter("endDate", Location::Query, Style::FormExploded, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static LIST_ACTION_RUNS: Operation = Operation {
    id: "listActionRuns",
    method: "GET",
    path: "/v1/admin/bots/{id}/action-runs",
    server: None,
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("integrationName", Location::Query, Style::FormExploded, true),
        parameter("timestampFrom", Location::Query, Style::FormExploded, false),
        parameter("timestampUntil", Location::Query, Style::FormExploded, false),
        parameter("nextToken", Location::Query, Style::FormExploded, false),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_BOT_ISSUE: Operation = Operation {
    id: "getBotIssue",
    method: "GET",
    path: "/v1/admin/bots/{id}/issues/{issueId}",
    server: None,
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("issueId", Location::Path, Style::Simple, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static LIST_BOT_ISSUES: Operation = Operation {
    id: "listBotIssues",
    method: "GET",
    path: "/v1/admin/bots/{id}/issues",
    server: None,
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("nextToken", Location::Query, Style::FormExploded, false),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static LIST_BOT_ISSUE_EVENTS: Operation = Operation {
    id: "listBotIssueEvents",
    method: "GET",
    path: "/v1/admin/bots/{id}/issues/{issueId}/events",
    server: None,
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("issueId", Location::Path, Style::Simple, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static LIST_BOT_VERSIONS: Operation = Operation {
    id: "listBotVersions",
    method: "GET",
    path: "/v1/admin/bots/{id}/versions",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_BOT_VERSION: Operation = Operation {
    id: "getBotVersion",
    method: "GET",
    path: "/v1/admin/bots/{id}/versions/{versionId}",
    server: None,
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("versionId", Location::Path, Style::Simple, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_BOT_JSON: Operation = Operation {
    id: "getBotJson",
    method: "GET",
    path: "/v1/admin/bots/{id}/bot-json",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_INTEGRATION_SHAREABLE_ID: Operation = Operation {
    id: "getIntegrationShareableId",
    method: "GET",
    path: "/v1/admin/bots/{botId}/integrations/{integrationId}/shareable-id",
    server: None,
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
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static LIST_BOT_API_KEYS: Operation = Operation {
    id: "listBotApiKeys",
    method: "GET",
    path: "/v1/admin/bots/baks",
    server: None,
    parameters: &[parameter("botId", Location::Query, Style::FormExploded, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_BOT_ALLOWLIST: Operation = Operation {
    id: "getBotAllowlist",
    method: "GET",
    path: "/v1/admin/bots/{botId}/allowlist",
    server: None,
    parameters: &[parameter("botId", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

/// What can be done under `bots`.
impl Client {
    /// Lists the bots of the workspace.
    ///
    /// `GET /v1/admin/bots`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_bots().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_bots(&self) -> ListBots {
        ListBots(self.operation(&LIST_BOTS))
    }

    /// Returns the bot with the given identifier.
    ///
    /// `GET /v1/admin/bots/{id}`
    ///
    /// - `id`: Identifier of the bot.
    pub fn get_bot(&self, id: impl Into<String>) -> GetBot {
        GetBot(self.operation(&GET_BOT).arg(0, id.into()))
    }

    /// Returns the log of a bot.
    ///
    /// `GET /v1/admin/bots/{id}/logs`
    ///
    /// - `id`: Identifier of the bot.
    /// - `time_start`: Start of the time range of the log.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.get_bot_logs("…", "…").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_bot_logs(
        &self,
        id: impl Into<String>,
        time_start: impl Into<String>,
    ) -> GetBotLogs {
        GetBotLogs(
            self.operation(&GET_BOT_LOGS).arg(0, id.into()).arg(1, time_start.into()),
        )
    }

    /// Returns the webchat code or URL of a bot.
    ///
    /// `GET /v1/admin/bots/{id}/webchat`
    ///
    /// - `id`: Identifier of the bot.
    /// - `type`: Form of the webchat script to return.
    pub fn get_bot_webchat(
        &self,
        id: impl Into<String>,
        r#type: impl Into<types::BotWebchatType>,
    ) -> GetBotWebchat {
        GetBotWebchat(
            self
                .operation(&GET_BOT_WEBCHAT)
                .arg(0, id.into())
                .arg(1, Into::<types::BotWebchatType>::into(r#type)),
        )
    }

    /// Returns the analytics of a bot.
    ///
    /// `GET /v1/admin/bots/{id}/analytics`
    ///
    /// - `id`: Identifier of the bot.
    /// - `start_date`: Start of the range, inclusive.
    /// - `end_date`: End of the range, inclusive.
    pub fn get_bot_analytics(
        &self,
        id: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> GetBotAnalytics {
        GetBotAnalytics(
            self
                .operation(&GET_BOT_ANALYTICS)
                .arg(0, id.into())
                .arg(1, start_date.into())
                .arg(2, end_date.into()),
        )
    }

    /// Lists the action runs of one integration on a bot.
    ///
    /// `GET /v1/admin/bots/{id}/action-runs`
    ///
    /// - `id`: Identifier of the bot.
    /// - `integration_name`: Name of the integration whose action runs are wanted.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_action_runs("…", "…").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_action_runs(
        &self,
        id: impl Into<String>,
        integration_name: impl Into<String>,
    ) -> ListActionRuns {
        ListActionRuns(
            self
                .operation(&LIST_ACTION_RUNS)
                .arg(0, id.into())
                .arg(1, integration_name.into()),
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
    ) -> GetBotIssue {
        GetBotIssue(
            self.operation(&GET_BOT_ISSUE).arg(0, id.into()).arg(1, issue_id.into()),
        )
    }

    /// Lists the issues of a bot.
    ///
    /// `GET /v1/admin/bots/{id}/issues`
    ///
    /// - `id`: Identifier of the bot.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_bot_issues("…").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_bot_issues(&self, id: impl Into<String>) -> ListBotIssues {
        ListBotIssues(self.operation(&LIST_BOT_ISSUES).arg(0, id.into()))
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
    ) -> ListBotIssueEvents {
        ListBotIssueEvents(
            self
                .operation(&LIST_BOT_ISSUE_EVENTS)
                .arg(0, id.into())
                .arg(1, issue_id.into()),
        )
    }

    /// Lists the versions of a bot.
    ///
    /// `GET /v1/admin/bots/{id}/versions`
    ///
    /// - `id`: Identifier of the bot.
    pub fn list_bot_versions(&self, id: impl Into<String>) -> ListBotVersions {
        ListBotVersions(self.operation(&LIST_BOT_VERSIONS).arg(0, id.into()))
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
    ) -> GetBotVersion {
        GetBotVersion(
            self.operation(&GET_BOT_VERSION).arg(0, id.into()).arg(1, version_id.into()),
        )
    }

    /// Returns a bot in its raw JSON form.
    ///
    /// `GET /v1/admin/bots/{id}/bot-json`
    ///
    /// - `id`: Identifier of the bot.
    pub fn get_bot_json(&self, id: impl Into<String>) -> GetBotJson {
        GetBotJson(self.operation(&GET_BOT_JSON).arg(0, id.into()))
    }

    /// Experimental: returns the shareable identifier of an integration on a bot. Like the webhook
    /// identifier it stands for one bot together with one integration version, but in a form that
    /// people can read; the sandbox for integration channels uses it.
    ///
    /// `GET /v1/admin/bots/{botId}/integrations/{integrationId}/shareable-id`
    ///
    /// - `bot_id`: Identifier of the bot.
    /// - `integration_id`: Identifier of one version of an integration.
    pub fn get_integration_shareable_id(
        &self,
        bot_id: impl Into<String>,
        integration_id: impl Into<String>,
    ) -> GetIntegrationShareableId {
        GetIntegrationShareableId(
            self
                .operation(&GET_INTEGRATION_SHAREABLE_ID)
                .arg(0, bot_id.into())
                .arg(1, integration_id.into()),
        )
    }

    /// Lists the API keys of a bot (BAKs).
    ///
    /// `GET /v1/admin/bots/baks`
    ///
    /// - `bot_id`: Identifier of the bot.
    pub fn list_bot_api_keys(&self, bot_id: impl Into<String>) -> ListBotApiKeys {
        ListBotApiKeys(self.operation(&LIST_BOT_API_KEYS).arg(0, bot_id.into()))
    }

    /// Returns the allowlist of a bot.
    ///
    /// `GET /v1/admin/bots/{botId}/allowlist`
    ///
    /// - `bot_id`: Identifier of the bot.
    pub fn get_bot_allowlist(&self, bot_id: impl Into<String>) -> GetBotAllowlist {
        GetBotAllowlist(self.operation(&GET_BOT_ALLOWLIST).arg(0, bot_id.into()))
    }
}

/// Request of [`Client::list_bots`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBots(pub(crate) Call);

impl ListBots {
    /// Lists development bots with `true`, and production bots otherwise.
    pub fn dev(self, dev: bool) -> Self {
        Self(self.0.arg(0, dev))
    }

    /// Returns only entries that carry these tags.
    pub fn tags(self, tags: impl IntoMap<String>) -> Self {
        Self(self.0.arg(1, Argument::map(tags.into_entries())))
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.entry(1, key.into(), value.into()))
    }

    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(2, next_token.into()))
    }

    /// Field that decides the order of the results.
    pub fn sort_field(self, sort_field: impl Into<types::SortField>) -> Self {
        Self(self.0.arg(3, Into::<types::SortField>::into(sort_field)))
    }

    /// Whether the order is ascending (`asc`) or descending (`desc`).
    pub fn sort_direction(
        self,
        sort_direction: impl Into<types::SortDirection>,
    ) -> Self {
        Self(self.0.arg(4, Into::<types::SortDirection>::into(sort_direction)))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::ListBotsResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::ListBotsResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::ListBotsResponse> {
        Pages::new(self.0, 2, "/meta/nextToken", |page| page.meta.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> Items<types::ListBotsResponse, types::BotSummary> {
        self.pages().items("/bots", |page| page.bots)
    }
}

/// Request of [`Client::get_bot`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBot(pub(crate) Call);

impl GetBot {
    /// Not used: leave it out. It will be removed soon.
    pub fn should_merge_plugins(self, should_merge_plugins: bool) -> Self {
        Self(self.0.arg(1, should_merge_plugins))
    }

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

/// Request of [`Client::get_bot_logs`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBotLogs(pub(crate) Call);

impl GetBotLogs {
    /// End of the time range of the log.
    pub fn time_end(self, time_end: impl Into<String>) -> Self {
        Self(self.0.arg(2, time_end.into()))
    }

    /// Returns only log entries of this level.
    pub fn level(self, level: impl Into<String>) -> Self {
        Self(self.0.arg(3, level.into()))
    }

    /// Returns only log entries that belong to this user.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.arg(4, user_id.into()))
    }

    /// Returns only log entries that belong to this workflow.
    pub fn workflow_id(self, workflow_id: impl Into<String>) -> Self {
        Self(self.0.arg(5, workflow_id.into()))
    }

    /// Returns only log entries that belong to this conversation.
    pub fn conversation_id(self, conversation_id: impl Into<String>) -> Self {
        Self(self.0.arg(6, conversation_id.into()))
    }

    /// Returns only log entries whose message contains this text.
    pub fn message_contains(self, message_contains: impl Into<String>) -> Self {
        Self(self.0.arg(7, message_contains.into()))
    }

    /// Token of the page to return, taken from the previous answer.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(8, next_token.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::LogsResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::LogsResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::LogsResponse> {
        Pages::new(self.0, 8, "/nextToken", |page| page.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> Items<types::LogsResponse, types::Log> {
        self.pages().items("/logs", |page| page.logs)
    }
}

/// Request of [`Client::get_bot_webchat`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBotWebchat(pub(crate) Call);

impl GetBotWebchat {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::CodeResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::CodeResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::get_bot_analytics`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBotAnalytics(pub(crate) Call);

impl GetBotAnalytics {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::GetBotAnalyticsResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::GetBotAnalyticsResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::list_action_runs`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListActionRuns(pub(crate) Call);

impl ListActionRuns {
    /// Start of the range, inclusive.
    pub fn timestamp_from(self, timestamp_from: impl Into<String>) -> Self {
        Self(self.0.arg(2, timestamp_from.into()))
    }

    /// End of the range, inclusive.
    pub fn timestamp_until(self, timestamp_until: impl Into<String>) -> Self {
        Self(self.0.arg(3, timestamp_until.into()))
    }

    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(4, next_token.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::ListActionRunsResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::ListActionRunsResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::ListActionRunsResponse> {
        Pages::new(self.0, 4, "/meta/nextToken", |page| page.meta.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> Items<types::ListActionRunsResponse, types::ActionRun> {
        self.pages().items("/data", |page| page.data)
    }
}

/// Request of [`Client::get_bot_issue`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBotIssue(pub(crate) Call);

impl GetBotIssue {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::GetBotIssueResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::GetBotIssueResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::list_bot_issues`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBotIssues(pub(crate) Call);

impl ListBotIssues {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(1, next_token.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::ListBotIssuesResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::ListBotIssuesResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::ListBotIssuesResponse> {
        Pages::new(self.0, 1, "/meta/nextToken", |page| page.meta.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> Items<types::ListBotIssuesResponse, types::Issue> {
        self.pages().items("/issues", |page| page.issues)
    }
}

/// Request of [`Client::list_bot_issue_events`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBotIssueEvents(pub(crate) Call);

impl ListBotIssueEvents {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::ListBotIssueEventsResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::ListBotIssueEventsResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::list_bot_versions`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBotVersions(pub(crate) Call);

impl ListBotVersions {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::ListBotVersionsResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::ListBotVersionsResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::get_bot_version`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBotVersion(pub(crate) Call);

impl GetBotVersion {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::GetBotVersionResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::GetBotVersionResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::get_bot_json`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBotJson(pub(crate) Call);

impl GetBotJson {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<JsonObject, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<JsonObject>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::get_integration_shareable_id`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIntegrationShareableId(pub(crate) Call);

impl GetIntegrationShareableId {
    /// Alias of the integration instance. When it is given, `integrationId` is ignored.
    pub fn integration_instance_alias(
        self,
        integration_instance_alias: impl Into<String>,
    ) -> Self {
        Self(self.0.arg(2, integration_instance_alias.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::GetIntegrationShareableIdResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::GetIntegrationShareableIdResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::list_bot_api_keys`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBotApiKeys(pub(crate) Call);

impl ListBotApiKeys {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::ListBotApiKeysResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::ListBotApiKeysResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::get_bot_allowlist`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBotAllowlist(pub(crate) Call);

impl GetBotAllowlist {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::GetBotAllowlistResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::GetBotAllowlistResponse>, Error> {
        self.0.send_with_meta().await
    }
}

common!(
    ListBots GetBot GetBotLogs GetBotWebchat GetBotAnalytics ListActionRuns GetBotIssue
    ListBotIssues ListBotIssueEvents ListBotVersions GetBotVersion GetBotJson
    GetIntegrationShareableId ListBotApiKeys GetBotAllowlist
);
