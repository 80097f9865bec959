//! Operations under `bots`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::parameter;
use crate::admin::{ApiClient, types};
use crate::support::{
    Argument, Async, Call, IntoMap, JsonObject, Location, Mode, Operation, Pages, Paging,
    Style,
};

pub(crate) static LIST_BOTS: Operation = Operation {
    parameters: &[
        parameter("dev", Location::Query, Style::FormExploded, false),
        parameter("tags", Location::Query, Style::Dotted, false),
        parameter("nextToken", Location::Query, Style::FormExploded, false),
        parameter("sortField", Location::Query, Style::FormExploded, false),
        parameter("sortDirection", Location::Query, Style::FormExploded, false),
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new("listBots", "GET", "/v1/admin/bots")
};

pub(crate) static GET_BOT: Operation = Operation {
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("shouldMergePlugins", Location::Query, Style::FormExploded, false),
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new("getBot", "GET", "/v1/admin/bots/{id}")
};

pub(crate) static GET_BOT_LOGS: Operation = Operation {
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
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new("getBotLogs", "GET", "/v1/admin/bots/{id}/logs")
};

pub(crate) static GET_BOT_WEBCHAT: Operation = Operation {
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("type", Location::Query, Style::FormExploded, true),
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new("getBotWebchat", "GET", "/v1/admin/bots/{id}/webchat")
};

pub(crate) static GET_BOT_ANALYTICS: Operation = Operation {
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("startDate", Location::Query, Style::FormExploded, true),
        parameter("endDate", Location::Query, Style::FormExploded, true),
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new("getBotAnalytics", "GET", "/v1/admin/bots/{id}/analytics")
};

pub(crate) static LIST_ACTION_RUNS: Operation = Operation {
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("integrationName", Location::Query, Style::FormExploded, true),
        parameter("timestampFrom", Location::Query, Style::FormExploded, false),
        parameter("timestampUntil", Location::Query, Style::FormExploded, false),
        parameter("nextToken", Location::Query, Style::FormExploded, false),
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new("listActionRuns", "GET", "/v1/admin/bots/{id}/action-runs")
};

pub(crate) static GET_BOT_ISSUE: Operation = Operation {
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("issueId", Location::Path, Style::Simple, true),
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new("getBotIssue", "GET", "/v1/admin/bots/{id}/issues/{issueId}")
};

pub(crate) static LIST_BOT_ISSUES: Operation = Operation {
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("nextToken", Location::Query, Style::FormExploded, false),
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new("listBotIssues", "GET", "/v1/admin/bots/{id}/issues")
};

pub(crate) static LIST_BOT_ISSUE_EVENTS: Operation = Operation {
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("issueId", Location::Path, Style::Simple, true),
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new(
        "listBotIssueEvents",
        "GET",
        "/v1/admin/bots/{id}/issues/{issueId}/events",
    )
};

pub(crate) static LIST_BOT_VERSIONS: Operation = Operation {
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new("listBotVersions", "GET", "/v1/admin/bots/{id}/versions")
};

pub(crate) static GET_BOT_VERSION: Operation = Operation {
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("versionId", Location::Path, Style::Simple, true),
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new("getBotVersion", "GET", "/v1/admin/bots/{id}/versions/{versionId}")
};

pub(crate) static GET_BOT_JSON: Operation = Operation {
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new("getBotJson", "GET", "/v1/admin/bots/{id}/bot-json")
};

pub(crate) static GET_INTEGRATION_SHAREABLE_ID: Operation = Operation {
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
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new(
        "getIntegrationShareableId",
        "GET",
        "/v1/admin/bots/{botId}/integrations/{integrationId}/shareable-id",
    )
};

pub(crate) static LIST_BOT_API_KEYS: Operation = Operation {
    parameters: &[parameter("botId", Location::Query, Style::FormExploded, true)],
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new("listBotApiKeys", "GET", "/v1/admin/bots/baks")
};

pub(crate) static GET_BOT_ALLOWLIST: Operation = Operation {
    parameters: &[parameter("botId", Location::Path, Style::Simple, true)],
    accept: "application/json",
    security: &[&["BearerAuth"]],
    ..Operation::new("getBotAllowlist", "GET", "/v1/admin/bots/{botId}/allowlist")
};

impl<M: Mode> ApiClient<M> {
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
    /// # Ok(()) }
    /// ```
    pub fn list_bots(&self) -> ListBots<M> {
        ListBots(self.operation(&LIST_BOTS))
    }

    /// Returns the bot with the given identifier.
    ///
    /// `GET /v1/admin/bots/{id}`
    ///
    /// - `id`: Identifier of the bot.
    pub fn get_bot(&self, id: impl Into<String>) -> GetBot<M> {
        GetBot(self.operation(&GET_BOT).arg("id", id.into()))
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
    /// # Ok(()) }
    /// ```
    pub fn get_bot_logs(
        &self,
        id: impl Into<String>,
        time_start: impl Into<String>,
    ) -> GetBotLogs<M> {
        GetBotLogs(
            self
                .operation(&GET_BOT_LOGS)
                .arg("id", id.into())
                .arg("timeStart", time_start.into()),
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
    ) -> GetBotWebchat<M> {
        GetBotWebchat(
            self
                .operation(&GET_BOT_WEBCHAT)
                .arg("id", id.into())
                .arg("type", Into::<types::BotWebchatType>::into(r#type)),
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
    ) -> GetBotAnalytics<M> {
        GetBotAnalytics(
            self
                .operation(&GET_BOT_ANALYTICS)
                .arg("id", id.into())
                .arg("startDate", start_date.into())
                .arg("endDate", end_date.into()),
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
    /// # Ok(()) }
    /// ```
    pub fn list_action_runs(
        &self,
        id: impl Into<String>,
        integration_name: impl Into<String>,
    ) -> ListActionRuns<M> {
        ListActionRuns(
            self
                .operation(&LIST_ACTION_RUNS)
                .arg("id", id.into())
                .arg("integrationName", integration_name.into()),
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
        GetBotIssue(
            self
                .operation(&GET_BOT_ISSUE)
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
    ///
    /// ```no_run
    /// # use botpress_client::admin::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_bot_issues("…").items();
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
        ListBotIssueEvents(
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
        ListBotVersions(self.operation(&LIST_BOT_VERSIONS).arg("id", id.into()))
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
        GetBotVersion(
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
        GetBotJson(self.operation(&GET_BOT_JSON).arg("id", id.into()))
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
    ) -> GetIntegrationShareableId<M> {
        GetIntegrationShareableId(
            self
                .operation(&GET_INTEGRATION_SHAREABLE_ID)
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
        ListBotApiKeys(self.operation(&LIST_BOT_API_KEYS).arg("botId", bot_id.into()))
    }

    /// Returns the allowlist of a bot.
    ///
    /// `GET /v1/admin/bots/{botId}/allowlist`
    ///
    /// - `bot_id`: Identifier of the bot.
    pub fn get_bot_allowlist(&self, bot_id: impl Into<String>) -> GetBotAllowlist<M> {
        GetBotAllowlist(self.operation(&GET_BOT_ALLOWLIST).arg("botId", bot_id.into()))
    }
}

/// Request of [`list_bots`](ApiClient::list_bots).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBots<M = Async>(pub(crate) Call<M>);

impl<M: Mode> ListBots<M> {
    /// Lists development bots with `true`, and production bots otherwise.
    pub fn dev(self, dev: bool) -> Self {
        Self(self.0.arg("dev", dev))
    }

    /// Returns only entries that carry these tags.
    pub fn tags(self, tags: impl IntoMap<String>) -> Self {
        Self(self.0.arg("tags", Argument::map(tags.into_entries())))
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.entry("tags", key.into(), value.into()))
    }

    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// Field that decides the order of the results.
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

request!(ListBots, Json, types::ListBotsResponse);

/// Request of [`get_bot`](ApiClient::get_bot).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBot<M = Async>(pub(crate) Call<M>);

impl<M: Mode> GetBot<M> {
    /// Not used: leave it out. It will be removed soon.
    pub fn should_merge_plugins(self, should_merge_plugins: bool) -> Self {
        Self(self.0.arg("shouldMergePlugins", should_merge_plugins))
    }
}

request!(GetBot, Json, types::BotResponse);

/// Request of [`get_bot_logs`](ApiClient::get_bot_logs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBotLogs<M = Async>(pub(crate) Call<M>);

impl<M: Mode> GetBotLogs<M> {
    /// End of the time range of the log.
    pub fn time_end(self, time_end: impl Into<String>) -> Self {
        Self(self.0.arg("timeEnd", time_end.into()))
    }

    /// Returns only log entries of this level.
    pub fn level(self, level: impl Into<String>) -> Self {
        Self(self.0.arg("level", level.into()))
    }

    /// Returns only log entries that belong to this user.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.arg("userId", user_id.into()))
    }

    /// Returns only log entries that belong to this workflow.
    pub fn workflow_id(self, workflow_id: impl Into<String>) -> Self {
        Self(self.0.arg("workflowId", workflow_id.into()))
    }

    /// Returns only log entries that belong to this conversation.
    pub fn conversation_id(self, conversation_id: impl Into<String>) -> Self {
        Self(self.0.arg("conversationId", conversation_id.into()))
    }

    /// Returns only log entries whose message contains this text.
    pub fn message_contains(self, message_contains: impl Into<String>) -> Self {
        Self(self.0.arg("messageContains", message_contains.into()))
    }

    /// Token of the page to return, taken from the previous answer.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::LogsResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::LogsResponse, types::Log> {
        M::items(self.walk().items("/logs", |page| Some(page.logs)))
    }

    fn walk(self) -> Pages<types::LogsResponse> {
        let reference = |page: &types::LogsResponse| {
            page.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/nextToken", reference))
    }
}

request!(GetBotLogs, Json, types::LogsResponse);

/// Request of [`get_bot_webchat`](ApiClient::get_bot_webchat).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBotWebchat<M = Async>(pub(crate) Call<M>);

request!(GetBotWebchat, Json, types::CodeResponse);

/// Request of [`get_bot_analytics`](ApiClient::get_bot_analytics).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBotAnalytics<M = Async>(pub(crate) Call<M>);

request!(GetBotAnalytics, Json, types::GetBotAnalyticsResponse);

/// Request of [`list_action_runs`](ApiClient::list_action_runs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListActionRuns<M = Async>(pub(crate) Call<M>);

impl<M: Mode> ListActionRuns<M> {
    /// Start of the range, inclusive.
    pub fn timestamp_from(self, timestamp_from: impl Into<String>) -> Self {
        Self(self.0.arg("timestampFrom", timestamp_from.into()))
    }

    /// End of the range, inclusive.
    pub fn timestamp_until(self, timestamp_until: impl Into<String>) -> Self {
        Self(self.0.arg("timestampUntil", timestamp_until.into()))
    }

    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListActionRunsResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListActionRunsResponse, types::ActionRun> {
        M::items(self.walk().items("/data", |page| Some(page.data)))
    }

    fn walk(self) -> Pages<types::ListActionRunsResponse> {
        let reference = |page: &types::ListActionRunsResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

request!(ListActionRuns, Json, types::ListActionRunsResponse);

/// Request of [`get_bot_issue`](ApiClient::get_bot_issue).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBotIssue<M = Async>(pub(crate) Call<M>);

request!(GetBotIssue, Json, types::GetBotIssueResponse);

/// Request of [`list_bot_issues`](ApiClient::list_bot_issues).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBotIssues<M = Async>(pub(crate) Call<M>);

impl<M: Mode> ListBotIssues<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
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

request!(ListBotIssues, Json, types::ListBotIssuesResponse);

/// Request of [`list_bot_issue_events`](ApiClient::list_bot_issue_events).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBotIssueEvents<M = Async>(pub(crate) Call<M>);

request!(ListBotIssueEvents, Json, types::ListBotIssueEventsResponse);

/// Request of [`list_bot_versions`](ApiClient::list_bot_versions).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBotVersions<M = Async>(pub(crate) Call<M>);

request!(ListBotVersions, Json, types::ListBotVersionsResponse);

/// Request of [`get_bot_version`](ApiClient::get_bot_version).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBotVersion<M = Async>(pub(crate) Call<M>);

request!(GetBotVersion, Json, types::GetBotVersionResponse);

/// Request of [`get_bot_json`](ApiClient::get_bot_json).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBotJson<M = Async>(pub(crate) Call<M>);

request!(GetBotJson, Json, JsonObject);

/// Request of [`get_integration_shareable_id`](ApiClient::get_integration_shareable_id).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIntegrationShareableId<M = Async>(pub(crate) Call<M>);

impl<M: Mode> GetIntegrationShareableId<M> {
    /// Alias of the integration instance. When it is given, `integrationId` is ignored.
    pub fn integration_instance_alias(
        self,
        integration_instance_alias: impl Into<String>,
    ) -> Self {
        Self(self.0.arg("integrationInstanceAlias", integration_instance_alias.into()))
    }
}

request!(GetIntegrationShareableId, Json, types::GetIntegrationShareableIdResponse);

/// Request of [`list_bot_api_keys`](ApiClient::list_bot_api_keys).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBotApiKeys<M = Async>(pub(crate) Call<M>);

request!(ListBotApiKeys, Json, types::ListBotApiKeysResponse);

/// Request of [`get_bot_allowlist`](ApiClient::get_bot_allowlist).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBotAllowlist<M = Async>(pub(crate) Call<M>);

request!(GetBotAllowlist, Json, types::GetBotAllowlistResponse);
