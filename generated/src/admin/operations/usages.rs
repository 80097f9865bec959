//! Operations under `usages`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::{Request, operation, parameter, path, query};
use crate::admin::{ApiClient, types};
use crate::support::{
    Argument, Async, Call, IntoList, Location, Mode, Operation, Pages, Paging, Style,
};

pub(crate) static GET_USAGE: Operation = Operation {
    parameters: &[
        parameter("type", Location::Query, Style::FormExploded, true),
        query("period"),
        path("id"),
    ],
    ..operation("getUsage", "GET", "/v1/admin/usages/{id}")
};

pub(crate) static GET_MULTIPLE_USAGES: Operation = Operation {
    parameters: &[
        parameter("types", Location::Query, Style::FormExploded, true),
        parameter("ids", Location::Query, Style::FormExploded, true),
        query("period"),
    ],
    ..operation("getMultipleUsages", "GET", "/v1/admin/usages/multiple")
};

pub(crate) static LIST_USAGE_HISTORY: Operation = Operation {
    parameters: &[
        parameter("type", Location::Query, Style::FormExploded, true),
        path("id"),
    ],
    ..operation("listUsageHistory", "GET", "/v1/admin/usages/{id}/history")
};

pub(crate) static LIST_USAGE_ACTIVITY: Operation = Operation {
    parameters: &[
        parameter("type", Location::Query, Style::FormExploded, true),
        path("id"),
        query("timestampFrom"),
        query("timestampUntil"),
        query("nextToken"),
    ],
    ..operation("listUsageActivity", "GET", "/v1/admin/usages/{id}/activity")
};

pub(crate) static LIST_USAGE_ACTIVITY_DAILY: Operation = Operation {
    parameters: &[
        parameter("type", Location::Query, Style::FormExploded, true),
        path("id"),
        query("dateFrom"),
        query("dateUntil"),
        query("nextToken"),
    ],
    ..operation("listUsageActivityDaily", "GET", "/v1/admin/usages/{id}/daily-activity")
};

impl<M: Mode> ApiClient<M> {
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
    ) -> GetUsage<M> {
        GetUsage(
            self
                .operation(&GET_USAGE)
                .arg("type", Into::<types::UsageType>::into(r#type))
                .arg("id", id.into()),
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
    ) -> GetMultipleUsages<M> {
        GetMultipleUsages(
            self
                .operation(&GET_MULTIPLE_USAGES)
                .arg("types", Argument::list(types.into_list()))
                .arg("ids", Argument::list(ids.into_list())),
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
    ) -> ListUsageHistory<M> {
        Request::new(
            self
                .operation(&LIST_USAGE_HISTORY)
                .arg("type", Into::<types::UsageType>::into(r#type))
                .arg("id", id.into()),
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
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_usage_activity(types::UsageType::InvocationTimeout, "…")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_usage_activity(
        &self,
        r#type: impl Into<types::UsageType>,
        id: impl Into<String>,
    ) -> ListUsageActivity<M> {
        ListUsageActivity(
            self
                .operation(&LIST_USAGE_ACTIVITY)
                .arg("type", Into::<types::UsageType>::into(r#type))
                .arg("id", id.into()),
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
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_usage_activity_daily(types::UsageType::InvocationTimeout, "…")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_usage_activity_daily(
        &self,
        r#type: impl Into<types::UsageType>,
        id: impl Into<String>,
    ) -> ListUsageActivityDaily<M> {
        ListUsageActivityDaily(
            self
                .operation(&LIST_USAGE_ACTIVITY_DAILY)
                .arg("type", Into::<types::UsageType>::into(r#type))
                .arg("id", id.into()),
        )
    }
}

/// Request of [`get_usage`](ApiClient::get_usage).
#[must_use = "a request does nothing until it is sent"]
pub struct GetUsage<M = Async>(pub(crate) Call<M>);
request!(GetUsage, Json, types::GetUsageResponse);

impl<M: Mode> GetUsage<M> {
    /// Period that the figures are for.
    pub fn period(self, period: impl Into<String>) -> Self {
        Self(self.0.arg("period", period.into()))
    }
}

/// Request of [`get_multiple_usages`](ApiClient::get_multiple_usages).
#[must_use = "a request does nothing until it is sent"]
pub struct GetMultipleUsages<M = Async>(pub(crate) Call<M>);
request!(GetMultipleUsages, Json, types::UsagesResponse);

impl<M: Mode> GetMultipleUsages<M> {
    /// Period that the figures are for.
    pub fn period(self, period: impl Into<String>) -> Self {
        Self(self.0.arg("period", period.into()))
    }
}

/// Request of [`list_usage_history`](ApiClient::list_usage_history).
pub type ListUsageHistory<M = Async> = Request<types::UsagesResponse, M>;

/// Request of [`list_usage_activity`](ApiClient::list_usage_activity).
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsageActivity<M = Async>(pub(crate) Call<M>);
request!(ListUsageActivity, Json, types::ListUsageActivityResponse);

impl<M: Mode> ListUsageActivity<M> {
    /// Start of the range, inclusive.
    pub fn timestamp_from(self, timestamp_from: impl Into<String>) -> Self {
        Self(self.0.arg("timestampFrom", timestamp_from.into()))
    }

    /// End of the range, inclusive.
    pub fn timestamp_until(self, timestamp_until: impl Into<String>) -> Self {
        Self(self.0.arg("timestampUntil", timestamp_until.into()))
    }

    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListUsageActivityResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> M::Items<types::ListUsageActivityResponse, types::UsageActivity> {
        M::items(self.walk().items("/data", |page| Some(page.data)))
    }

    fn walk(self) -> Pages<types::ListUsageActivityResponse> {
        let reference = |page: &types::ListUsageActivityResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`list_usage_activity_daily`](ApiClient::list_usage_activity_daily).
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsageActivityDaily<M = Async>(pub(crate) Call<M>);
request!(ListUsageActivityDaily, Json, types::ListUsageActivityDailyResponse);

impl<M: Mode> ListUsageActivityDaily<M> {
    /// First day of the range, inclusive.
    pub fn date_from(self, date_from: impl Into<String>) -> Self {
        Self(self.0.arg("dateFrom", date_from.into()))
    }

    /// Last day of the range, inclusive.
    pub fn date_until(self, date_until: impl Into<String>) -> Self {
        Self(self.0.arg("dateUntil", date_until.into()))
    }

    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListUsageActivityDailyResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> M::Items<types::ListUsageActivityDailyResponse, types::UsageActivityDaily> {
        M::items(self.walk().items("/data", |page| Some(page.data)))
    }

    fn walk(self) -> Pages<types::ListUsageActivityDailyResponse> {
        let reference = |page: &types::ListUsageActivityDailyResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}
