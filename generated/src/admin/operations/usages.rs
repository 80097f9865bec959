//! Operations under `usages`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::{operation, path, query, required_query};
use crate::admin::required;
use crate::admin::{ApiClient, types};
use crate::support::{
    Argument, Async, Call, IntoList, Mode, Operation, Pages, Paging, state,
};
use std::marker::PhantomData;

pub(crate) static GET_USAGE: Operation = Operation {
    parameters: &[path("id"), required_query("type"), query("period")],
    ..operation("getUsage", "GET", "/v1/admin/usages/{id}")
};

pub(crate) static GET_MULTIPLE_USAGES: Operation = Operation {
    parameters: &[required_query("types"), required_query("ids"), query("period")],
    ..operation("getMultipleUsages", "GET", "/v1/admin/usages/multiple")
};

pub(crate) static LIST_USAGE_HISTORY: Operation = Operation {
    parameters: &[path("id"), required_query("type")],
    ..operation("listUsageHistory", "GET", "/v1/admin/usages/{id}/history")
};

pub(crate) static LIST_USAGE_ACTIVITY: Operation = Operation {
    parameters: &[
        path("id"),
        required_query("type"),
        query("timestampFrom"),
        query("timestampUntil"),
        query("nextToken"),
    ],
    ..operation("listUsageActivity", "GET", "/v1/admin/usages/{id}/activity")
};

pub(crate) static LIST_USAGE_ACTIVITY_DAILY: Operation = Operation {
    parameters: &[
        path("id"),
        required_query("type"),
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
    /// - `id`: Identifier of a bot or of a workspace, depending on `type`.
    /// - [`type`](GetUsage::type), by name: Kind of usage.
    pub fn get_usage(&self, id: impl Into<String>) -> GetUsage<M, required::r#type> {
        GetUsage(self.operation(&GET_USAGE).arg("id", id.into()), PhantomData)
    }

    /// Returns several usage figures at once.
    ///
    /// `GET /v1/admin/usages/multiple`
    ///
    /// - [`types`](GetMultipleUsages::types), by name: Kinds of usage to return. All of them must
    ///   be for the same kind of entity, such as a workspace or a bot.
    /// - [`ids`](GetMultipleUsages::ids), by name: Identifiers of the workspaces or of the bots to
    ///   return usage for.
    pub fn get_multiple_usages(
        &self,
    ) -> GetMultipleUsages<M, required::types, required::ids> {
        GetMultipleUsages(self.operation(&GET_MULTIPLE_USAGES), PhantomData)
    }

    /// Lists the past usage figures of a bot or a workspace.
    ///
    /// `GET /v1/admin/usages/{id}/history`
    ///
    /// - `id`: Identifier of a bot or of a workspace, depending on `type`.
    /// - [`type`](ListUsageHistory::type), by name: Kind of usage.
    pub fn list_usage_history(
        &self,
        id: impl Into<String>,
    ) -> ListUsageHistory<M, required::r#type> {
        ListUsageHistory(
            self.operation(&LIST_USAGE_HISTORY).arg("id", id.into()),
            PhantomData,
        )
    }

    /// Lists the activity that makes up one kind of usage of a bot or a workspace, newest first.
    ///
    /// `GET /v1/admin/usages/{id}/activity`
    ///
    /// - `id`: Identifier of a bot or of a workspace, depending on `type`.
    /// - [`type`](ListUsageActivity::type), by name: Kind of usage.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_usage_activity("id")
    ///     .r#type(types::UsageType::InvocationTimeout)
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_usage_activity(
        &self,
        id: impl Into<String>,
    ) -> ListUsageActivity<M, required::r#type> {
        ListUsageActivity(
            self.operation(&LIST_USAGE_ACTIVITY).arg("id", id.into()),
            PhantomData,
        )
    }

    /// Lists the activity that makes up one kind of usage of a bot or a workspace, summed by day,
    /// newest first.
    ///
    /// `GET /v1/admin/usages/{id}/daily-activity`
    ///
    /// - `id`: Identifier of a bot or of a workspace, depending on `type`.
    /// - [`type`](ListUsageActivityDaily::type), by name: Kind of usage.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_usage_activity_daily("id")
    ///     .r#type(types::UsageType::InvocationTimeout)
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_usage_activity_daily(
        &self,
        id: impl Into<String>,
    ) -> ListUsageActivityDaily<M, required::r#type> {
        ListUsageActivityDaily(
            self.operation(&LIST_USAGE_ACTIVITY_DAILY).arg("id", id.into()),
            PhantomData,
        )
    }
}

/// Request of [`get_usage`](ApiClient::get_usage). `S0` is `Set` once `type` is set.
#[must_use = "a request does nothing until it is sent"]
pub struct GetUsage<M = Async, S0 = state::Set>(pub(crate) Call<M>, PhantomData<(S0,)>);
request!(GetUsage[S0], Json, types::GetUsageResponse);

impl<M: Mode, S0> GetUsage<M, S0> {
    /// Kind of usage.
    pub fn r#type(self, r#type: impl Into<types::UsageType>) -> GetUsage<M, state::Set> {
        GetUsage(self.0.arg("type", Into::<types::UsageType>::into(r#type)), PhantomData)
    }

    /// Period of the figures.
    pub fn period(self, period: impl Into<String>) -> Self {
        Self(self.0.arg("period", period.into()), self.1)
    }
}

/// Request of [`get_multiple_usages`](ApiClient::get_multiple_usages). `S0` and `S1` are `Set` once `types` and `ids` are set.
#[must_use = "a request does nothing until it is sent"]
pub struct GetMultipleUsages<M = Async, S0 = state::Set, S1 = state::Set>(
    pub(crate) Call<M>,
    PhantomData<(S0, S1)>,
);
request!(GetMultipleUsages[S0 S1], Json, types::UsagesResponse);

impl<M: Mode, S0, S1> GetMultipleUsages<M, S0, S1> {
    /// Kinds of usage to return. All of them must be for the same kind of entity, such as a
    /// workspace or a bot.
    pub fn types(
        self,
        types: impl IntoList<String>,
    ) -> GetMultipleUsages<M, state::Set, S1> {
        GetMultipleUsages(
            self.0.arg("types", Argument::list(types.into_list())),
            PhantomData,
        )
    }

    /// Identifiers of the workspaces or of the bots to return usage for.
    pub fn ids(
        self,
        ids: impl IntoList<String>,
    ) -> GetMultipleUsages<M, S0, state::Set> {
        GetMultipleUsages(
            self.0.arg("ids", Argument::list(ids.into_list())),
            PhantomData,
        )
    }

    /// Period of the figures.
    pub fn period(self, period: impl Into<String>) -> Self {
        Self(self.0.arg("period", period.into()), self.1)
    }
}

/// Request of [`list_usage_history`](ApiClient::list_usage_history). `S0` is `Set` once `type` is set.
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsageHistory<M = Async, S0 = state::Set>(
    pub(crate) Call<M>,
    PhantomData<(S0,)>,
);
request!(ListUsageHistory[S0], Json, types::UsagesResponse);

impl<M: Mode, S0> ListUsageHistory<M, S0> {
    /// Kind of usage.
    pub fn r#type(
        self,
        r#type: impl Into<types::UsageType>,
    ) -> ListUsageHistory<M, state::Set> {
        ListUsageHistory(
            self.0.arg("type", Into::<types::UsageType>::into(r#type)),
            PhantomData,
        )
    }
}

/// Request of [`list_usage_activity`](ApiClient::list_usage_activity). `S0` is `Set` once `type` is set.
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsageActivity<M = Async, S0 = state::Set>(
    pub(crate) Call<M>,
    PhantomData<(S0,)>,
);
request!(ListUsageActivity[S0], Json, types::ListUsageActivityResponse);

impl<M: Mode, S0> ListUsageActivity<M, S0> {
    /// Kind of usage.
    pub fn r#type(
        self,
        r#type: impl Into<types::UsageType>,
    ) -> ListUsageActivity<M, state::Set> {
        ListUsageActivity(
            self.0.arg("type", Into::<types::UsageType>::into(r#type)),
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
    pub fn pages(self) -> M::Pages<types::ListUsageActivityResponse>
    where
        S0: state::Given,
    {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> M::Items<types::ListUsageActivityResponse, types::UsageActivity>
    where
        S0: state::Given,
    {
        M::items(self.walk().items("/data", |page| Some(page.data)))
    }

    fn walk(self) -> Pages<types::ListUsageActivityResponse> {
        let reference = |page: &types::ListUsageActivityResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`list_usage_activity_daily`](ApiClient::list_usage_activity_daily). `S0` is `Set` once `type` is set.
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsageActivityDaily<M = Async, S0 = state::Set>(
    pub(crate) Call<M>,
    PhantomData<(S0,)>,
);
request!(ListUsageActivityDaily[S0], Json, types::ListUsageActivityDailyResponse);

impl<M: Mode, S0> ListUsageActivityDaily<M, S0> {
    /// Kind of usage.
    pub fn r#type(
        self,
        r#type: impl Into<types::UsageType>,
    ) -> ListUsageActivityDaily<M, state::Set> {
        ListUsageActivityDaily(
            self.0.arg("type", Into::<types::UsageType>::into(r#type)),
            PhantomData,
        )
    }

    /// First day of the range, inclusive.
    pub fn date_from(self, date_from: impl Into<String>) -> Self {
        Self(self.0.arg("dateFrom", date_from.into()), self.1)
    }

    /// Last day of the range, inclusive.
    pub fn date_until(self, date_until: impl Into<String>) -> Self {
        Self(self.0.arg("dateUntil", date_until.into()), self.1)
    }

    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()), self.1)
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListUsageActivityDailyResponse>
    where
        S0: state::Given,
    {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> M::Items<types::ListUsageActivityDailyResponse, types::UsageActivityDaily>
    where
        S0: state::Given,
    {
        M::items(self.walk().items("/data", |page| Some(page.data)))
    }

    fn walk(self) -> Pages<types::ListUsageActivityDailyResponse> {
        let reference = |page: &types::ListUsageActivityDailyResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}
