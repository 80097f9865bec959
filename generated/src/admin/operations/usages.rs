//! Operations under `usages`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::parameter;
use crate::admin::{Client, types};
use crate::support::{
    Argument, Call, Error, IntoList, Items, Location, Operation, Pages, Response, Style,
};

pub(crate) static GET_USAGE: Operation = Operation {
    id: "getUsage",
    method: "GET",
    path: "/v1/admin/usages/{id}",
    server: None,
    parameters: &[
        parameter("type", Location::Query, Style::FormExploded, true),
        parameter("period", Location::Query, Style::FormExploded, false),
        parameter("id", Location::Path, Style::Simple, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_MULTIPLE_USAGES: Operation = Operation {
    id: "getMultipleUsages",
    method: "GET",
    path: "/v1/admin/usages/multiple",
    server: None,
    parameters: &[
        parameter("types", Location::Query, Style::FormExploded, true),
        parameter("ids", Location::Query, Style::FormExploded, true),
        parameter("period", Location::Query, Style::FormExploded, false),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static LIST_USAGE_HISTORY: Operation = Operation {
    id: "listUsageHistory",
    method: "GET",
    path: "/v1/admin/usages/{id}/history",
    server: None,
    parameters: &[
        parameter("type", Location::Query, Style::FormExploded, true),
        parameter("id", Location::Path, Style::Simple, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static LIST_USAGE_ACTIVITY: Operation = Operation {
    id: "listUsageActivity",
    method: "GET",
    path: "/v1/admin/usages/{id}/activity",
    server: None,
    parameters: &[
        parameter("type", Location::Query, Style::FormExploded, true),
        parameter("id", Location::Path, Style::Simple, true),
        parameter("timestampFrom", Location::Query, Style::FormExploded, false),
        parameter("timestampUntil", Location::Query, Style::FormExploded, false),
        parameter("nextToken", Location::Query, Style::FormExploded, false),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static LIST_USAGE_ACTIVITY_DAILY: Operation = Operation {
    id: "listUsageActivityDaily",
    method: "GET",
    path: "/v1/admin/usages/{id}/daily-activity",
    server: None,
    parameters: &[
        parameter("type", Location::Query, Style::FormExploded, true),
        parameter("id", Location::Path, Style::Simple, true),
        parameter("dateFrom", Location::Query, Style::FormExploded, false),
        parameter("dateUntil", Location::Query, Style::FormExploded, false),
        parameter("nextToken", Location::Query, Style::FormExploded, false),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

/// What can be done under `usages`.
impl Client {
    /// Returns one kind of usage of a workspace or a bot.
    ///
    /// `GET /v1/admin/usages/{id}`
    ///
    /// - `type`: Kind of usage that the call is about.
    /// - `id`: Identifier of a bot or of a workspace, whichever `type` is about.
    pub fn get_usage(
        &self,
        r#type: impl Into<types::UsageType>,
        id: impl Into<String>,
    ) -> GetUsage {
        GetUsage(
            self
                .operation(&GET_USAGE)
                .arg(0, Into::<types::UsageType>::into(r#type))
                .arg(2, id.into()),
        )
    }

    /// Returns several usage figures at once.
    ///
    /// `GET /v1/admin/usages/multiple`
    ///
    /// - `types`: Kinds of usage to return. All of them must be about the same sort of entity, such
    ///   as a workspace or a bot.
    /// - `ids`: Identifiers of the workspaces or of the bots to return usage for.
    pub fn get_multiple_usages(
        &self,
        types: impl IntoList<String>,
        ids: impl IntoList<String>,
    ) -> GetMultipleUsages {
        GetMultipleUsages(
            self
                .operation(&GET_MULTIPLE_USAGES)
                .arg(0, Argument::list(types.into_list()))
                .arg(1, Argument::list(ids.into_list())),
        )
    }

    /// Lists the past usage figures of a bot or a workspace.
    ///
    /// `GET /v1/admin/usages/{id}/history`
    ///
    /// - `type`: Kind of usage that the call is about.
    /// - `id`: Identifier of a bot or of a workspace, whichever `type` is about.
    pub fn list_usage_history(
        &self,
        r#type: impl Into<types::UsageType>,
        id: impl Into<String>,
    ) -> ListUsageHistory {
        ListUsageHistory(
            self
                .operation(&LIST_USAGE_HISTORY)
                .arg(0, Into::<types::UsageType>::into(r#type))
                .arg(1, id.into()),
        )
    }

    /// Lists the activity that makes up one kind of usage of a bot or a workspace, newest first.
    ///
    /// `GET /v1/admin/usages/{id}/activity`
    ///
    /// - `type`: Kind of usage that the call is about.
    /// - `id`: Identifier of a bot or of a workspace, whichever `type` is about.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_usage_activity(types::UsageType::InvocationTimeout, "…")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_usage_activity(
        &self,
        r#type: impl Into<types::UsageType>,
        id: impl Into<String>,
    ) -> ListUsageActivity {
        ListUsageActivity(
            self
                .operation(&LIST_USAGE_ACTIVITY)
                .arg(0, Into::<types::UsageType>::into(r#type))
                .arg(1, id.into()),
        )
    }

    /// Lists the activity that makes up one kind of usage of a bot or a workspace, summed up by
    /// day, newest first.
    ///
    /// `GET /v1/admin/usages/{id}/daily-activity`
    ///
    /// - `type`: Kind of usage that the call is about.
    /// - `id`: Identifier of a bot or of a workspace, whichever `type` is about.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_usage_activity_daily(types::UsageType::InvocationTimeout, "…")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_usage_activity_daily(
        &self,
        r#type: impl Into<types::UsageType>,
        id: impl Into<String>,
    ) -> ListUsageActivityDaily {
        ListUsageActivityDaily(
            self
                .operation(&LIST_USAGE_ACTIVITY_DAILY)
                .arg(0, Into::<types::UsageType>::into(r#type))
                .arg(1, id.into()),
        )
    }
}

/// Request of [`Client::get_usage`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUsage(pub(crate) Call);

impl GetUsage {
    /// Period that the figures are for.
    pub fn period(self, period: impl Into<String>) -> Self {
        Self(self.0.arg(1, period.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::GetUsageResponse, Error> {
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
    ) -> Result<Response<types::GetUsageResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::get_multiple_usages`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMultipleUsages(pub(crate) Call);

impl GetMultipleUsages {
    /// Period that the figures are for.
    pub fn period(self, period: impl Into<String>) -> Self {
        Self(self.0.arg(2, period.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::UsagesResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::UsagesResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::list_usage_history`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsageHistory(pub(crate) Call);

impl ListUsageHistory {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::UsagesResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::UsagesResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::list_usage_activity`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsageActivity(pub(crate) Call);

impl ListUsageActivity {
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
    pub async fn send(self) -> Result<types::ListUsageActivityResponse, Error> {
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
    ) -> Result<Response<types::ListUsageActivityResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::ListUsageActivityResponse> {
        Pages::new(self.0, 4, "/meta/nextToken", |page| page.meta.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> Items<types::ListUsageActivityResponse, types::UsageActivity> {
        self.pages().items("/data", |page| page.data)
    }
}

/// Request of [`Client::list_usage_activity_daily`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsageActivityDaily(pub(crate) Call);

impl ListUsageActivityDaily {
    /// First day of the range, inclusive.
    pub fn date_from(self, date_from: impl Into<String>) -> Self {
        Self(self.0.arg(2, date_from.into()))
    }

    /// Last day of the range, inclusive.
    pub fn date_until(self, date_until: impl Into<String>) -> Self {
        Self(self.0.arg(3, date_until.into()))
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
    pub async fn send(self) -> Result<types::ListUsageActivityDailyResponse, Error> {
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
    ) -> Result<Response<types::ListUsageActivityDailyResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::ListUsageActivityDailyResponse> {
        Pages::new(self.0, 4, "/meta/nextToken", |page| page.meta.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> Items<types::ListUsageActivityDailyResponse, types::UsageActivityDaily> {
        self.pages().items("/data", |page| page.data)
    }
}

common!(
    GetUsage GetMultipleUsages ListUsageHistory ListUsageActivity ListUsageActivityDaily
);
