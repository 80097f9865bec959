//! Operations under `workspaces`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::{Request, operation, path, query, required_query};
use crate::admin::required;
use crate::admin::{ApiClient, types};
use crate::support::{
    Argument, Async, BodyKind, Call, IntoList, JsonObject, Mode, Operation, Pages,
    Paging, state,
};
use std::collections::BTreeMap;
use std::marker::PhantomData;

pub(crate) static MIGRATE_WORKSPACE_TO_V4: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    accept: "",
    ..operation(
        "migrateWorkspaceToV4",
        "POST",
        "/v1/admin/workspaces/{id}/migrate-to-v4",
    )
};

pub(crate) static LIST_WORKSPACE_INVOICES: Operation = Operation {
    parameters: &[path("id")],
    ..operation(
        "listWorkspaceInvoices",
        "GET",
        "/v1/admin/workspaces/{id}/billing/invoices",
    )
};

pub(crate) static GET_UPCOMING_INVOICE: Operation = Operation {
    parameters: &[path("id")],
    ..operation(
        "getUpcomingInvoice",
        "GET",
        "/v1/admin/workspaces/{id}/billing/upcoming-invoice",
    )
};

pub(crate) static CHARGE_WORKSPACE_UNPAID_INVOICES: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &["invoiceIds"],
    ..operation(
        "chargeWorkspaceUnpaidInvoices",
        "POST",
        "/v1/admin/workspaces/{id}/billing/invoices/charge-unpaid",
    )
};

pub(crate) static CREATE_WORKSPACE: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["name"],
    ..operation("createWorkspace", "POST", "/v1/admin/workspaces")
};

pub(crate) static LIST_WORKSPACES: Operation = Operation {
    parameters: &[query("nextToken"), query("handle")],
    ..operation("listWorkspaces", "GET", "/v1/admin/workspaces")
};

pub(crate) static GET_PUBLIC_WORKSPACE: Operation = Operation {
    parameters: &[path("id")],
    ..operation("getPublicWorkspace", "GET", "/v1/admin/workspaces/{id}/public")
};

pub(crate) static GET_WORKSPACE: Operation = Operation {
    parameters: &[path("id")],
    ..operation("getWorkspace", "GET", "/v1/admin/workspaces/{id}")
};

pub(crate) static UPDATE_WORKSPACE: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &[
        "name", "spendingLimit", "about", "profilePicture", "contactEmail", "website",
        "socialAccounts", "isPublic", "handle",
    ],
    ..operation("updateWorkspace", "PUT", "/v1/admin/workspaces/{id}")
};

pub(crate) static DELETE_WORKSPACE: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    ..operation("deleteWorkspace", "DELETE", "/v1/admin/workspaces/{id}")
};

pub(crate) static LIST_WORKSPACE_USAGES: Operation = Operation {
    parameters: &[path("id"), required_query("type"), query("period")],
    ..operation("listWorkspaceUsages", "GET", "/v1/admin/workspaces/{id}/usages")
};

pub(crate) static BREAK_DOWN_WORKSPACE_USAGE_BY_BOT: Operation = Operation {
    parameters: &[path("id"), required_query("type"), query("period")],
    ..operation(
        "breakDownWorkspaceUsageByBot",
        "GET",
        "/v1/admin/workspaces/{id}/usages/by-bot",
    )
};

pub(crate) static GET_ALL_WORKSPACE_QUOTA_COMPLETION: Operation = operation(
    "getAllWorkspaceQuotaCompletion",
    "GET",
    "/v1/admin/workspaces/usages/quota-completion",
);

pub(crate) static GET_WORKSPACE_QUOTA: Operation = Operation {
    parameters: &[path("id"), required_query("type"), query("period")],
    ..operation("getWorkspaceQuota", "GET", "/v1/admin/workspaces/{id}/quota")
};

pub(crate) static LIST_WORKSPACE_QUOTAS: Operation = Operation {
    parameters: &[path("id"), query("period")],
    ..operation("listWorkspaceQuotas", "GET", "/v1/admin/workspaces/{id}/quotas")
};

pub(crate) static CHECK_HANDLE_AVAILABILITY: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["handle"],
    ..operation(
        "checkHandleAvailability",
        "PUT",
        "/v1/admin/workspaces/handle-availability",
    )
};

pub(crate) static LIST_PUBLIC_WORKSPACES: Operation = Operation {
    parameters: &[query("nextToken"), query("workspaceIds"), query("search")],
    ..operation("listPublicWorkspaces", "GET", "/v1/admin/workspaces/public")
};

pub(crate) static GET_AUDIT_RECORDS: Operation = Operation {
    parameters: &[path("id"), query("nextToken")],
    ..operation("getAuditRecords", "GET", "/v1/admin/workspaces/{id}/audit-records")
};

pub(crate) static SET_WORKSPACE_PREFERENCE: Operation = Operation {
    parameters: &[path("key")],
    body: Some(BodyKind::Json),
    body_members: &["value"],
    accept: "",
    ..operation(
        "setWorkspacePreference",
        "POST",
        "/v1/admin/workspaces/preferences/{key}",
    )
};

pub(crate) static GET_WORKSPACE_PREFERENCE: Operation = Operation {
    parameters: &[path("key")],
    ..operation(
        "getWorkspacePreference",
        "GET",
        "/v1/admin/workspaces/preferences/{key}",
    )
};

impl<M: Mode> ApiClient<M> {
    /// Moves a workspace from v3 to v4 billing. Not intended for public use.
    ///
    /// `POST /v1/admin/workspaces/{id}/migrate-to-v4`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .migrate_workspace_to_v4("id")
    ///     .body(serde_json::Map::new().into())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn migrate_workspace_to_v4(
        &self,
        id: impl Into<String>,
    ) -> MigrateWorkspaceToV4<M> {
        MigrateWorkspaceToV4(
            self.operation(&MIGRATE_WORKSPACE_TO_V4).arg("id", id.into()),
        )
    }

    /// Lists the invoices of a workspace.
    ///
    /// `GET /v1/admin/workspaces/{id}/billing/invoices`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    pub fn list_workspace_invoices(
        &self,
        id: impl Into<String>,
    ) -> ListWorkspaceInvoices<M> {
        Request::new(self.operation(&LIST_WORKSPACE_INVOICES).arg("id", id.into()))
    }

    /// Returns the next invoice of a workspace.
    ///
    /// `GET /v1/admin/workspaces/{id}/billing/upcoming-invoice`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    pub fn get_upcoming_invoice(&self, id: impl Into<String>) -> GetUpcomingInvoice<M> {
        Request::new(self.operation(&GET_UPCOMING_INVOICE).arg("id", id.into()))
    }

    /// Collects payment for the invoices that a workspace has not paid yet.
    ///
    /// `POST /v1/admin/workspaces/{id}/billing/invoices/charge-unpaid`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .charge_workspace_unpaid_invoices(
    ///         "id",
    ///         types::ChargeWorkspaceUnpaidInvoicesBody::new(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn charge_workspace_unpaid_invoices(
        &self,
        id: impl Into<String>,
        body: types::ChargeWorkspaceUnpaidInvoicesBody,
    ) -> ChargeWorkspaceUnpaidInvoices<M> {
        Request::new(
            self
                .operation(&CHARGE_WORKSPACE_UNPAID_INVOICES)
                .arg("id", id.into())
                .json(&body),
        )
    }

    /// Creates a workspace.
    ///
    /// `POST /v1/admin/workspaces`
    ///
    /// - `body`: Fields of the workspace.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_workspace(types::CreateWorkspaceBody::new("name"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_workspace(
        &self,
        body: types::CreateWorkspaceBody,
    ) -> CreateWorkspace<M> {
        Request::new(self.operation(&CREATE_WORKSPACE).json(&body))
    }

    /// Lists the workspaces that the caller has access to.
    ///
    /// `GET /v1/admin/workspaces`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_workspaces().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_workspaces(&self) -> ListWorkspaces<M> {
        ListWorkspaces(self.operation(&LIST_WORKSPACES))
    }

    /// Returns the public details of a workspace.
    ///
    /// `GET /v1/admin/workspaces/{id}/public`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    pub fn get_public_workspace(&self, id: impl Into<String>) -> GetPublicWorkspace<M> {
        Request::new(self.operation(&GET_PUBLIC_WORKSPACE).arg("id", id.into()))
    }

    /// Returns the workspace with the given identifier.
    ///
    /// `GET /v1/admin/workspaces/{id}`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    pub fn get_workspace(&self, id: impl Into<String>) -> GetWorkspace<M> {
        Request::new(self.operation(&GET_WORKSPACE).arg("id", id.into()))
    }

    /// Changes a workspace.
    ///
    /// `PUT /v1/admin/workspaces/{id}`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    /// - `body`: Fields of the workspace.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .update_workspace("id", types::UpdateWorkspaceBody::new().name("name"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_workspace(
        &self,
        id: impl Into<String>,
        body: types::UpdateWorkspaceBody,
    ) -> UpdateWorkspace<M> {
        Request::new(self.operation(&UPDATE_WORKSPACE).arg("id", id.into()).json(&body))
    }

    /// Deletes a workspace.
    ///
    /// `DELETE /v1/admin/workspaces/{id}`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    pub fn delete_workspace(&self, id: impl Into<String>) -> DeleteWorkspace<M> {
        Request::new(self.operation(&DELETE_WORKSPACE).arg("id", id.into()))
    }

    /// Lists the usage figures of a workspace.
    ///
    /// `GET /v1/admin/workspaces/{id}/usages`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    /// - [`type`](ListWorkspaceUsages::type), by name: Kind of usage.
    pub fn list_workspace_usages(
        &self,
        id: impl Into<String>,
    ) -> ListWorkspaceUsages<M, required::r#type> {
        ListWorkspaceUsages(
            self.operation(&LIST_WORKSPACE_USAGES).arg("id", id.into()),
            PhantomData,
        )
    }

    /// Splits the usage of a workspace by bot.
    ///
    /// `GET /v1/admin/workspaces/{id}/usages/by-bot`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    /// - [`type`](BreakDownWorkspaceUsageByBot::type), by name: Kind of usage.
    pub fn break_down_workspace_usage_by_bot(
        &self,
        id: impl Into<String>,
    ) -> BreakDownWorkspaceUsageByBot<M, required::r#type> {
        BreakDownWorkspaceUsageByBot(
            self.operation(&BREAK_DOWN_WORKSPACE_USAGE_BY_BOT).arg("id", id.into()),
            PhantomData,
        )
    }

    /// Returns, for each workspace of the user, how much of its most used quota has been used.
    ///
    /// `GET /v1/admin/workspaces/usages/quota-completion`
    pub fn get_all_workspace_quota_completion(
        &self,
    ) -> GetAllWorkspaceQuotaCompletion<M> {
        Request::new(self.operation(&GET_ALL_WORKSPACE_QUOTA_COMPLETION))
    }

    /// Returns one quota of a workspace.
    ///
    /// `GET /v1/admin/workspaces/{id}/quota`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    /// - [`type`](GetWorkspaceQuota::type), by name: Kind of usage.
    pub fn get_workspace_quota(
        &self,
        id: impl Into<String>,
    ) -> GetWorkspaceQuota<M, required::r#type> {
        GetWorkspaceQuota(
            self.operation(&GET_WORKSPACE_QUOTA).arg("id", id.into()),
            PhantomData,
        )
    }

    /// Lists the quotas of a workspace.
    ///
    /// `GET /v1/admin/workspaces/{id}/quotas`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    pub fn list_workspace_quotas(
        &self,
        id: impl Into<String>,
    ) -> ListWorkspaceQuotas<M> {
        ListWorkspaceQuotas(self.operation(&LIST_WORKSPACE_QUOTAS).arg("id", id.into()))
    }

    /// Checks whether a workspace handle is still available.
    ///
    /// `PUT /v1/admin/workspaces/handle-availability`
    ///
    /// - `body`: The handle to check.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .check_handle_availability(types::CheckHandleAvailabilityBody::new("handle"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn check_handle_availability(
        &self,
        body: types::CheckHandleAvailabilityBody,
    ) -> CheckHandleAvailability<M> {
        Request::new(self.operation(&CHECK_HANDLE_AVAILABILITY).json(&body))
    }

    /// Lists the public workspaces.
    ///
    /// `GET /v1/admin/workspaces/public`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_public_workspaces().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_public_workspaces(&self) -> ListPublicWorkspaces<M> {
        ListPublicWorkspaces(self.operation(&LIST_PUBLIC_WORKSPACES))
    }

    /// Lists the entries of the audit log of a workspace, newest first.
    ///
    /// `GET /v1/admin/workspaces/{id}/audit-records`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.get_audit_records("id").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn get_audit_records(&self, id: impl Into<String>) -> GetAuditRecords<M> {
        GetAuditRecords(self.operation(&GET_AUDIT_RECORDS).arg("id", id.into()))
    }

    /// Stores one workspace preference.
    ///
    /// `POST /v1/admin/workspaces/preferences/{key}`
    ///
    /// - `key`: Key of the preference.
    /// - `body`: The value to store.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .set_workspace_preference("key", types::PreferenceBody::new())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn set_workspace_preference(
        &self,
        key: impl Into<String>,
        body: types::PreferenceBody,
    ) -> SetWorkspacePreference<M> {
        Request::new(
            self.operation(&SET_WORKSPACE_PREFERENCE).arg("key", key.into()).json(&body),
        )
    }

    /// Reads one workspace preference.
    ///
    /// `GET /v1/admin/workspaces/preferences/{key}`
    ///
    /// - `key`: Key of the preference.
    pub fn get_workspace_preference(
        &self,
        key: impl Into<String>,
    ) -> GetWorkspacePreference<M> {
        Request::new(self.operation(&GET_WORKSPACE_PREFERENCE).arg("key", key.into()))
    }
}

/// Request of [`migrate_workspace_to_v4`](ApiClient::migrate_workspace_to_v4).
#[must_use = "a request does nothing until it is sent"]
pub struct MigrateWorkspaceToV4<M = Async>(pub(crate) Call<M>);
request!(MigrateWorkspaceToV4, Empty, ());

impl<M: Mode> MigrateWorkspaceToV4<M> {
    /// An empty object, since the migration needs only the workspace identifier.
    pub fn body(self, body: JsonObject) -> Self {
        Self(self.0.json(&body))
    }
}

/// Request of [`list_workspace_invoices`](ApiClient::list_workspace_invoices).
pub type ListWorkspaceInvoices<M = Async> = Request<
    types::ListWorkspaceInvoicesResponse,
    M,
>;

/// Request of [`get_upcoming_invoice`](ApiClient::get_upcoming_invoice).
pub type GetUpcomingInvoice<M = Async> = Request<types::GetUpcomingInvoiceResponse, M>;

/// Request of [`charge_workspace_unpaid_invoices`](ApiClient::charge_workspace_unpaid_invoices).
pub type ChargeWorkspaceUnpaidInvoices<M = Async> = Request<
    types::ChargeWorkspaceUnpaidInvoicesResponse,
    M,
>;

/// Request of [`create_workspace`](ApiClient::create_workspace).
pub type CreateWorkspace<M = Async> = Request<types::Workspace, M>;

/// Request of [`list_workspaces`](ApiClient::list_workspaces).
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkspaces<M = Async>(pub(crate) Call<M>);
request!(ListWorkspaces, Json, types::ListWorkspacesResponse);

impl<M: Mode> ListWorkspaces<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// Handle that identifies the workspace.
    pub fn handle(self, handle: impl Into<String>) -> Self {
        Self(self.0.arg("handle", handle.into()))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListWorkspacesResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListWorkspacesResponse, types::Workspace> {
        M::items(self.walk().items("/workspaces", |page| Some(page.workspaces)))
    }

    fn walk(self) -> Pages<types::ListWorkspacesResponse> {
        let reference = |page: &types::ListWorkspacesResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`get_public_workspace`](ApiClient::get_public_workspace).
pub type GetPublicWorkspace<M = Async> = Request<types::PublicWorkspace, M>;

/// Request of [`get_workspace`](ApiClient::get_workspace).
pub type GetWorkspace<M = Async> = Request<types::Workspace, M>;

/// Request of [`update_workspace`](ApiClient::update_workspace).
pub type UpdateWorkspace<M = Async> = Request<types::Workspace, M>;

/// Request of [`delete_workspace`](ApiClient::delete_workspace).
pub type DeleteWorkspace<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`list_workspace_usages`](ApiClient::list_workspace_usages). `S0` is `Set` once `type` is set.
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkspaceUsages<M = Async, S0 = state::Set>(
    pub(crate) Call<M>,
    PhantomData<(S0,)>,
);
request!(ListWorkspaceUsages[S0], Json, types::UsagesResponse);

impl<M: Mode, S0> ListWorkspaceUsages<M, S0> {
    /// Kind of usage.
    pub fn r#type(
        self,
        r#type: impl Into<types::UsageType>,
    ) -> ListWorkspaceUsages<M, state::Set> {
        ListWorkspaceUsages(
            self.0.arg("type", Into::<types::UsageType>::into(r#type)),
            PhantomData,
        )
    }

    /// Period of the figures.
    pub fn period(self, period: impl Into<String>) -> Self {
        Self(self.0.arg("period", period.into()), self.1)
    }
}

/// Request of [`break_down_workspace_usage_by_bot`](ApiClient::break_down_workspace_usage_by_bot). `S0` is `Set` once `type` is set.
#[must_use = "a request does nothing until it is sent"]
pub struct BreakDownWorkspaceUsageByBot<M = Async, S0 = state::Set>(
    pub(crate) Call<M>,
    PhantomData<(S0,)>,
);
request!(
    BreakDownWorkspaceUsageByBot[S0], Json, types::BreakDownWorkspaceUsageByBotResponse
);

impl<M: Mode, S0> BreakDownWorkspaceUsageByBot<M, S0> {
    /// Kind of usage.
    pub fn r#type(
        self,
        r#type: impl Into<types::UsageType>,
    ) -> BreakDownWorkspaceUsageByBot<M, state::Set> {
        BreakDownWorkspaceUsageByBot(
            self.0.arg("type", Into::<types::UsageType>::into(r#type)),
            PhantomData,
        )
    }

    /// Period of the figures.
    pub fn period(self, period: impl Into<String>) -> Self {
        Self(self.0.arg("period", period.into()), self.1)
    }
}

/// Request of [`get_all_workspace_quota_completion`](ApiClient::get_all_workspace_quota_completion).
pub type GetAllWorkspaceQuotaCompletion<M = Async> = Request<
    BTreeMap<String, types::AllWorkspaceQuotaCompletion>,
    M,
>;

/// Request of [`get_workspace_quota`](ApiClient::get_workspace_quota). `S0` is `Set` once `type` is set.
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkspaceQuota<M = Async, S0 = state::Set>(
    pub(crate) Call<M>,
    PhantomData<(S0,)>,
);
request!(GetWorkspaceQuota[S0], Json, types::GetWorkspaceQuotaResponse);

impl<M: Mode, S0> GetWorkspaceQuota<M, S0> {
    /// Kind of usage.
    pub fn r#type(
        self,
        r#type: impl Into<types::UsageType>,
    ) -> GetWorkspaceQuota<M, state::Set> {
        GetWorkspaceQuota(
            self.0.arg("type", Into::<types::UsageType>::into(r#type)),
            PhantomData,
        )
    }

    /// Period of the figures.
    pub fn period(self, period: impl Into<String>) -> Self {
        Self(self.0.arg("period", period.into()), self.1)
    }
}

/// Request of [`list_workspace_quotas`](ApiClient::list_workspace_quotas).
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkspaceQuotas<M = Async>(pub(crate) Call<M>);
request!(ListWorkspaceQuotas, Json, types::ListWorkspaceQuotasResponse);

impl<M: Mode> ListWorkspaceQuotas<M> {
    /// Period of the figures.
    pub fn period(self, period: impl Into<String>) -> Self {
        Self(self.0.arg("period", period.into()))
    }
}

/// Request of [`check_handle_availability`](ApiClient::check_handle_availability).
pub type CheckHandleAvailability<M = Async> = Request<
    types::CheckHandleAvailabilityResponse,
    M,
>;

/// Request of [`list_public_workspaces`](ApiClient::list_public_workspaces).
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicWorkspaces<M = Async>(pub(crate) Call<M>);
request!(ListPublicWorkspaces, Json, types::ListPublicWorkspacesResponse);

impl<M: Mode> ListPublicWorkspaces<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// Identifiers of the workspaces to return.
    pub fn workspace_ids(self, workspace_ids: impl IntoList<String>) -> Self {
        Self(self.0.arg("workspaceIds", Argument::list(workspace_ids.into_list())))
    }

    /// Text to search for.
    pub fn search(self, search: impl Into<String>) -> Self {
        Self(self.0.arg("search", search.into()))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListPublicWorkspacesResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> M::Items<types::ListPublicWorkspacesResponse, types::PublicWorkspace> {
        M::items(self.walk().items("/workspaces", |page| Some(page.workspaces)))
    }

    fn walk(self) -> Pages<types::ListPublicWorkspacesResponse> {
        let reference = |page: &types::ListPublicWorkspacesResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`get_audit_records`](ApiClient::get_audit_records).
#[must_use = "a request does nothing until it is sent"]
pub struct GetAuditRecords<M = Async>(pub(crate) Call<M>);
request!(GetAuditRecords, Json, types::GetAuditRecordsResponse);

impl<M: Mode> GetAuditRecords<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::GetAuditRecordsResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::GetAuditRecordsResponse, types::AuditRecord> {
        M::items(self.walk().items("/records", |page| Some(page.records)))
    }

    fn walk(self) -> Pages<types::GetAuditRecordsResponse> {
        let reference = |page: &types::GetAuditRecordsResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`set_workspace_preference`](ApiClient::set_workspace_preference).
pub type SetWorkspacePreference<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`get_workspace_preference`](ApiClient::get_workspace_preference).
pub type GetWorkspacePreference<M = Async> = Request<types::PreferenceResponse, M>;
