//! Operations under `bots`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::blocking::Client;
use crate::admin::operations::{self, common};
use crate::admin::types;
use crate::support::{Argument, Call, Error, IntoMap, JsonObject, Response, blocking};

/// What can be done under `bots`.
impl Client {
    /// Lists the bots of the workspace.
    ///
    /// `GET /v1/admin/bots`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_bots().items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_bots(&self) -> ListBots {
        ListBots(self.operation(&operations::LIST_BOTS))
    }

    /// Returns the bot with the given identifier.
    ///
    /// `GET /v1/admin/bots/{id}`
    ///
    /// - `id`: Identifier of the bot.
    pub fn get_bot(&self, id: impl Into<String>) -> GetBot {
        GetBot(self.operation(&operations::GET_BOT).arg(0, id.into()))
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
    /// # use botpress_client::admin::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.get_bot_logs("…", "…").items() {
    ///     let item = item?;
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
            self
                .operation(&operations::GET_BOT_LOGS)
                .arg(0, id.into())
                .arg(1, time_start.into()),
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
                .operation(&operations::GET_BOT_WEBCHAT)
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
                .operation(&operations::GET_BOT_ANALYTICS)
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
    /// # use botpress_client::admin::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_action_runs("…", "…").items() {
    ///     let item = item?;
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
                .operation(&operations::LIST_ACTION_RUNS)
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
            self
                .operation(&operations::GET_BOT_ISSUE)
                .arg(0, id.into())
                .arg(1, issue_id.into()),
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
    /// # use botpress_client::admin::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_bot_issues("…").items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_bot_issues(&self, id: impl Into<String>) -> ListBotIssues {
        ListBotIssues(self.operation(&operations::LIST_BOT_ISSUES).arg(0, id.into()))
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
                .operation(&operations::LIST_BOT_ISSUE_EVENTS)
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
        ListBotVersions(self.operation(&operations::LIST_BOT_VERSIONS).arg(0, id.into()))
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
            self
                .operation(&operations::GET_BOT_VERSION)
                .arg(0, id.into())
                .arg(1, version_id.into()),
        )
    }

    /// Returns a bot in its raw JSON form.
    ///
    /// `GET /v1/admin/bots/{id}/bot-json`
    ///
    /// - `id`: Identifier of the bot.
    pub fn get_bot_json(&self, id: impl Into<String>) -> GetBotJson {
        GetBotJson(self.operation(&operations::GET_BOT_JSON).arg(0, id.into()))
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
                .operation(&operations::GET_INTEGRATION_SHAREABLE_ID)
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
        ListBotApiKeys(
            self.operation(&operations::LIST_BOT_API_KEYS).arg(0, bot_id.into()),
        )
    }

    /// Returns the allowlist of a bot.
    ///
    /// `GET /v1/admin/bots/{botId}/allowlist`
    ///
    /// - `bot_id`: Identifier of the bot.
    pub fn get_bot_allowlist(&self, bot_id: impl Into<String>) -> GetBotAllowlist {
        GetBotAllowlist(
            self.operation(&operations::GET_BOT_ALLOWLIST).arg(0, bot_id.into()),
        )
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
    pub fn send(self) -> Result<types::ListBotsResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::ListBotsResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListBotsResponse> {
        blocking::Pages::new(
            self.0,
            2,
            "/meta/nextToken",
            |page| page.meta.next_token.as_deref(),
        )
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> blocking::Items<types::ListBotsResponse, types::BotSummary> {
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
    pub fn send(self) -> Result<types::LogsResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::LogsResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::LogsResponse> {
        blocking::Pages::new(self.0, 8, "/nextToken", |page| page.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> blocking::Items<types::LogsResponse, types::Log> {
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
    pub fn send(self) -> Result<types::CodeResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::CodeResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::GetBotAnalyticsResponse, Error> {
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
    ) -> Result<Response<types::GetBotAnalyticsResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::ListActionRunsResponse, Error> {
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
    ) -> Result<Response<types::ListActionRunsResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListActionRunsResponse> {
        blocking::Pages::new(
            self.0,
            4,
            "/meta/nextToken",
            |page| page.meta.next_token.as_deref(),
        )
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> blocking::Items<types::ListActionRunsResponse, types::ActionRun> {
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
    pub fn send(self) -> Result<types::GetBotIssueResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::GetBotIssueResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::ListBotIssuesResponse, Error> {
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
    ) -> Result<Response<types::ListBotIssuesResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListBotIssuesResponse> {
        blocking::Pages::new(
            self.0,
            1,
            "/meta/nextToken",
            |page| page.meta.next_token.as_deref(),
        )
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> blocking::Items<types::ListBotIssuesResponse, types::Issue> {
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
    pub fn send(self) -> Result<types::ListBotIssueEventsResponse, Error> {
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
    ) -> Result<Response<types::ListBotIssueEventsResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::ListBotVersionsResponse, Error> {
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
    ) -> Result<Response<types::ListBotVersionsResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::GetBotVersionResponse, Error> {
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
    ) -> Result<Response<types::GetBotVersionResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::GetIntegrationShareableIdResponse, Error> {
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
    ) -> Result<Response<types::GetIntegrationShareableIdResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::ListBotApiKeysResponse, Error> {
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
    ) -> Result<Response<types::ListBotApiKeysResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::GetBotAllowlistResponse, Error> {
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
    ) -> Result<Response<types::GetBotAllowlistResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

common!(
    ListBots GetBot GetBotLogs GetBotWebchat GetBotAnalytics ListActionRuns GetBotIssue
    ListBotIssues ListBotIssueEvents ListBotVersions GetBotVersion GetBotJson
    GetIntegrationShareableId ListBotApiKeys GetBotAllowlist
);
