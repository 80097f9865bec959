//! Operations under `workspaces`. Generated from Admin API of Botpress 1.82.0; do not edit.

use std::collections::BTreeMap;
use crate::admin::blocking::Client;
use crate::admin::operations::{self, common};
use crate::admin::types;
use crate::support::{Argument, Call, Error, IntoList, JsonObject, Response, blocking};

/// What can be done under `workspaces`.
impl Client {
    /// Moves a workspace from v3 to v4 billing. It is not meant for the public.
    ///
    /// `POST /v1/admin/workspaces/{id}/migrate-to-v4`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .migrate_workspace_to_v4("…")
    ///     .body(serde_json::Map::new().into())
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn migrate_workspace_to_v4(
        &self,
        id: impl Into<String>,
    ) -> MigrateWorkspaceToV4 {
        MigrateWorkspaceToV4(
            self.operation(&operations::MIGRATE_WORKSPACE_TO_V4).arg(0, id.into()),
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
    ) -> ListWorkspaceInvoices {
        ListWorkspaceInvoices(
            self.operation(&operations::LIST_WORKSPACE_INVOICES).arg(0, id.into()),
        )
    }

    /// Returns the next invoice that a workspace will get.
    ///
    /// `GET /v1/admin/workspaces/{id}/billing/upcoming-invoice`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    pub fn get_upcoming_invoice(&self, id: impl Into<String>) -> GetUpcomingInvoice {
        GetUpcomingInvoice(
            self.operation(&operations::GET_UPCOMING_INVOICE).arg(0, id.into()),
        )
    }

    /// Collects payment for the invoices that a workspace has not paid yet.
    ///
    /// `POST /v1/admin/workspaces/{id}/billing/invoices/charge-unpaid`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .charge_workspace_unpaid_invoices(
    ///         "…",
    ///         types::ChargeWorkspaceUnpaidInvoicesBody::new(),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn charge_workspace_unpaid_invoices(
        &self,
        id: impl Into<String>,
        body: types::ChargeWorkspaceUnpaidInvoicesBody,
    ) -> ChargeWorkspaceUnpaidInvoices {
        ChargeWorkspaceUnpaidInvoices(
            self
                .operation(&operations::CHARGE_WORKSPACE_UNPAID_INVOICES)
                .arg(0, id.into())
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
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_workspace(types::CreateWorkspaceBody::new("…")).send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_workspace(&self, body: types::CreateWorkspaceBody) -> CreateWorkspace {
        CreateWorkspace(self.operation(&operations::CREATE_WORKSPACE).json(&body))
    }

    /// Lists the workspaces that the caller has access to.
    ///
    /// `GET /v1/admin/workspaces`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_workspaces().items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_workspaces(&self) -> ListWorkspaces {
        ListWorkspaces(self.operation(&operations::LIST_WORKSPACES))
    }

    /// Returns what is public about a workspace.
    ///
    /// `GET /v1/admin/workspaces/{id}/public`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    pub fn get_public_workspace(&self, id: impl Into<String>) -> GetPublicWorkspace {
        GetPublicWorkspace(
            self.operation(&operations::GET_PUBLIC_WORKSPACE).arg(0, id.into()),
        )
    }

    /// Returns the workspace with the given identifier.
    ///
    /// `GET /v1/admin/workspaces/{id}`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    pub fn get_workspace(&self, id: impl Into<String>) -> GetWorkspace {
        GetWorkspace(self.operation(&operations::GET_WORKSPACE).arg(0, id.into()))
    }

    /// Changes a workspace.
    ///
    /// `PUT /v1/admin/workspaces/{id}`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    /// - `body`: Fields of the workspace.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_workspace("…", types::UpdateWorkspaceBody::new().name("…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_workspace(
        &self,
        id: impl Into<String>,
        body: types::UpdateWorkspaceBody,
    ) -> UpdateWorkspace {
        UpdateWorkspace(
            self.operation(&operations::UPDATE_WORKSPACE).arg(0, id.into()).json(&body),
        )
    }

    /// Deletes a workspace.
    ///
    /// `DELETE /v1/admin/workspaces/{id}`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    pub fn delete_workspace(&self, id: impl Into<String>) -> DeleteWorkspace {
        DeleteWorkspace(self.operation(&operations::DELETE_WORKSPACE).arg(0, id.into()))
    }

    /// Lists the usage figures of a workspace.
    ///
    /// `GET /v1/admin/workspaces/{id}/usages`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    /// - `type`: Kind of usage that the call is about.
    pub fn list_workspace_usages(
        &self,
        id: impl Into<String>,
        r#type: impl Into<types::UsageType>,
    ) -> ListWorkspaceUsages {
        ListWorkspaceUsages(
            self
                .operation(&operations::LIST_WORKSPACE_USAGES)
                .arg(0, id.into())
                .arg(1, Into::<types::UsageType>::into(r#type)),
        )
    }

    /// Splits the usage of a workspace up by bot.
    ///
    /// `GET /v1/admin/workspaces/{id}/usages/by-bot`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    /// - `type`: Kind of usage that the call is about.
    pub fn break_down_workspace_usage_by_bot(
        &self,
        id: impl Into<String>,
        r#type: impl Into<types::UsageType>,
    ) -> BreakDownWorkspaceUsageByBot {
        BreakDownWorkspaceUsageByBot(
            self
                .operation(&operations::BREAK_DOWN_WORKSPACE_USAGE_BY_BOT)
                .arg(0, id.into())
                .arg(1, Into::<types::UsageType>::into(r#type)),
        )
    }

    /// Returns, for each workspace of the user, how far its fullest quota is used up.
    ///
    /// `GET /v1/admin/workspaces/usages/quota-completion`
    pub fn get_all_workspace_quota_completion(&self) -> GetAllWorkspaceQuotaCompletion {
        GetAllWorkspaceQuotaCompletion(
            self.operation(&operations::GET_ALL_WORKSPACE_QUOTA_COMPLETION),
        )
    }

    /// Returns one quota of a workspace.
    ///
    /// `GET /v1/admin/workspaces/{id}/quota`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    /// - `type`: Kind of usage that the call is about.
    pub fn get_workspace_quota(
        &self,
        id: impl Into<String>,
        r#type: impl Into<types::UsageType>,
    ) -> GetWorkspaceQuota {
        GetWorkspaceQuota(
            self
                .operation(&operations::GET_WORKSPACE_QUOTA)
                .arg(0, id.into())
                .arg(1, Into::<types::UsageType>::into(r#type)),
        )
    }

    /// Lists the quotas of a workspace.
    ///
    /// `GET /v1/admin/workspaces/{id}/quotas`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    pub fn list_workspace_quotas(&self, id: impl Into<String>) -> ListWorkspaceQuotas {
        ListWorkspaceQuotas(
            self.operation(&operations::LIST_WORKSPACE_QUOTAS).arg(0, id.into()),
        )
    }

    /// Tells whether a workspace handle is still free.
    ///
    /// `PUT /v1/admin/workspaces/handle-availability`
    ///
    /// - `body`: The handle to check.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .check_handle_availability(types::CheckHandleAvailabilityBody::new("…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_handle_availability(
        &self,
        body: types::CheckHandleAvailabilityBody,
    ) -> CheckHandleAvailability {
        CheckHandleAvailability(
            self.operation(&operations::CHECK_HANDLE_AVAILABILITY).json(&body),
        )
    }

    /// Lists the public workspaces.
    ///
    /// `GET /v1/admin/workspaces/public`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_public_workspaces().items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_public_workspaces(&self) -> ListPublicWorkspaces {
        ListPublicWorkspaces(self.operation(&operations::LIST_PUBLIC_WORKSPACES))
    }

    /// Lists what the audit log of a workspace holds, newest first.
    ///
    /// `GET /v1/admin/workspaces/{id}/audit-records`
    ///
    /// - `id`: Identifier of the workspace that the call acts on.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.get_audit_records("…").items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_audit_records(&self, id: impl Into<String>) -> GetAuditRecords {
        GetAuditRecords(self.operation(&operations::GET_AUDIT_RECORDS).arg(1, id.into()))
    }

    /// Stores one workspace preference.
    ///
    /// `POST /v1/admin/workspaces/preferences/{key}`
    ///
    /// - `key`: Key of the preference.
    /// - `body`: The value to store.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .set_workspace_preference("…", types::PreferenceBody::new())
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_workspace_preference(
        &self,
        key: impl Into<String>,
        body: types::PreferenceBody,
    ) -> SetWorkspacePreference {
        SetWorkspacePreference(
            self
                .operation(&operations::SET_WORKSPACE_PREFERENCE)
                .arg(0, key.into())
                .json(&body),
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
    ) -> GetWorkspacePreference {
        GetWorkspacePreference(
            self.operation(&operations::GET_WORKSPACE_PREFERENCE).arg(0, key.into()),
        )
    }
}

/// Request of [`Client::migrate_workspace_to_v4`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MigrateWorkspaceToV4(pub(crate) Call);

impl MigrateWorkspaceToV4 {
    /// An empty object, since the migration needs no more than the workspace identifier.
    pub fn body(self, body: JsonObject) -> Self {
        Self(self.0.json(&body))
    }

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

/// Request of [`Client::list_workspace_invoices`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkspaceInvoices(pub(crate) Call);

impl ListWorkspaceInvoices {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ListWorkspaceInvoicesResponse, Error> {
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
    ) -> Result<Response<types::ListWorkspaceInvoicesResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::get_upcoming_invoice`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUpcomingInvoice(pub(crate) Call);

impl GetUpcomingInvoice {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::GetUpcomingInvoiceResponse, Error> {
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
    ) -> Result<Response<types::GetUpcomingInvoiceResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::charge_workspace_unpaid_invoices`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChargeWorkspaceUnpaidInvoices(pub(crate) Call);

impl ChargeWorkspaceUnpaidInvoices {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ChargeWorkspaceUnpaidInvoicesResponse, Error> {
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
    ) -> Result<Response<types::ChargeWorkspaceUnpaidInvoicesResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::create_workspace`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateWorkspace(pub(crate) Call);

impl CreateWorkspace {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::Workspace, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::Workspace>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::list_workspaces`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkspaces(pub(crate) Call);

impl ListWorkspaces {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(0, next_token.into()))
    }

    /// Handle that names the workspace.
    pub fn handle(self, handle: impl Into<String>) -> Self {
        Self(self.0.arg(1, handle.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ListWorkspacesResponse, Error> {
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
    ) -> Result<Response<types::ListWorkspacesResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListWorkspacesResponse> {
        blocking::Pages::new(
            self.0,
            0,
            "/meta/nextToken",
            |page| page.meta.next_token.as_deref(),
        )
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> blocking::Items<types::ListWorkspacesResponse, types::Workspace> {
        self.pages().items("/workspaces", |page| page.workspaces)
    }
}

/// Request of [`Client::get_public_workspace`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicWorkspace(pub(crate) Call);

impl GetPublicWorkspace {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::PublicWorkspace, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::PublicWorkspace>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::get_workspace`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkspace(pub(crate) Call);

impl GetWorkspace {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::Workspace, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::Workspace>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::update_workspace`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateWorkspace(pub(crate) Call);

impl UpdateWorkspace {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::Workspace, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::Workspace>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::delete_workspace`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWorkspace(pub(crate) Call);

impl DeleteWorkspace {
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

/// Request of [`Client::list_workspace_usages`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkspaceUsages(pub(crate) Call);

impl ListWorkspaceUsages {
    /// Period that the figures are for.
    pub fn period(self, period: impl Into<String>) -> Self {
        Self(self.0.arg(2, period.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::UsagesResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::UsagesResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::break_down_workspace_usage_by_bot`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BreakDownWorkspaceUsageByBot(pub(crate) Call);

impl BreakDownWorkspaceUsageByBot {
    /// Period that the figures are for.
    pub fn period(self, period: impl Into<String>) -> Self {
        Self(self.0.arg(2, period.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::BreakDownWorkspaceUsageByBotResponse, Error> {
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
    ) -> Result<Response<types::BreakDownWorkspaceUsageByBotResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::get_all_workspace_quota_completion`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllWorkspaceQuotaCompletion(pub(crate) Call);

impl GetAllWorkspaceQuotaCompletion {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(
        self,
    ) -> Result<BTreeMap<String, types::AllWorkspaceQuotaCompletion>, Error> {
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
    ) -> Result<Response<BTreeMap<String, types::AllWorkspaceQuotaCompletion>>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::get_workspace_quota`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkspaceQuota(pub(crate) Call);

impl GetWorkspaceQuota {
    /// Period that the figures are for.
    pub fn period(self, period: impl Into<String>) -> Self {
        Self(self.0.arg(2, period.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::GetWorkspaceQuotaResponse, Error> {
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
    ) -> Result<Response<types::GetWorkspaceQuotaResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::list_workspace_quotas`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkspaceQuotas(pub(crate) Call);

impl ListWorkspaceQuotas {
    /// Period that the figures are for.
    pub fn period(self, period: impl Into<String>) -> Self {
        Self(self.0.arg(1, period.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ListWorkspaceQuotasResponse, Error> {
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
    ) -> Result<Response<types::ListWorkspaceQuotasResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::check_handle_availability`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckHandleAvailability(pub(crate) Call);

impl CheckHandleAvailability {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::CheckHandleAvailabilityResponse, Error> {
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
    ) -> Result<Response<types::CheckHandleAvailabilityResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::list_public_workspaces`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicWorkspaces(pub(crate) Call);

impl ListPublicWorkspaces {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(0, next_token.into()))
    }

    /// Identifiers of the workspaces to return.
    pub fn workspace_ids(self, workspace_ids: impl IntoList<String>) -> Self {
        Self(self.0.arg(1, Argument::list(workspace_ids.into_list())))
    }

    /// Text to search for.
    pub fn search(self, search: impl Into<String>) -> Self {
        Self(self.0.arg(2, search.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ListPublicWorkspacesResponse, Error> {
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
    ) -> Result<Response<types::ListPublicWorkspacesResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListPublicWorkspacesResponse> {
        blocking::Pages::new(
            self.0,
            0,
            "/meta/nextToken",
            |page| page.meta.next_token.as_deref(),
        )
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> blocking::Items<types::ListPublicWorkspacesResponse, types::PublicWorkspace> {
        self.pages().items("/workspaces", |page| page.workspaces)
    }
}

/// Request of [`Client::get_audit_records`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAuditRecords(pub(crate) Call);

impl GetAuditRecords {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(0, next_token.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::GetAuditRecordsResponse, Error> {
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
    ) -> Result<Response<types::GetAuditRecordsResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::GetAuditRecordsResponse> {
        blocking::Pages::new(
            self.0,
            0,
            "/meta/nextToken",
            |page| page.meta.next_token.as_deref(),
        )
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> blocking::Items<types::GetAuditRecordsResponse, types::AuditRecord> {
        self.pages().items("/records", |page| page.records)
    }
}

/// Request of [`Client::set_workspace_preference`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetWorkspacePreference(pub(crate) Call);

impl SetWorkspacePreference {
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

/// Request of [`Client::get_workspace_preference`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkspacePreference(pub(crate) Call);

impl GetWorkspacePreference {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::PreferenceResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::PreferenceResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

common!(
    MigrateWorkspaceToV4 ListWorkspaceInvoices GetUpcomingInvoice
    ChargeWorkspaceUnpaidInvoices CreateWorkspace ListWorkspaces GetPublicWorkspace
    GetWorkspace UpdateWorkspace DeleteWorkspace ListWorkspaceUsages
    BreakDownWorkspaceUsageByBot GetAllWorkspaceQuotaCompletion GetWorkspaceQuota
    ListWorkspaceQuotas CheckHandleAvailability ListPublicWorkspaces GetAuditRecords
    SetWorkspacePreference GetWorkspacePreference
);
