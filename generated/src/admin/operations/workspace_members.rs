//! Operations under `workspace-members`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::{Request, operation, path, query};
use crate::admin::{ApiClient, types};
use crate::support::{Async, BodyKind, Call, Mode, Operation, Pages, Paging};

pub(crate) static LIST_WORKSPACE_MEMBERS: Operation = Operation {
    parameters: &[query("nextToken")],
    ..operation("listWorkspaceMembers", "GET", "/v1/admin/workspace-members")
};

pub(crate) static CREATE_WORKSPACE_MEMBER: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["email", "role"],
    ..operation("createWorkspaceMember", "POST", "/v1/admin/workspace-members")
};

pub(crate) static GET_WORKSPACE_MEMBER: Operation = operation(
    "getWorkspaceMember",
    "GET",
    "/v1/admin/workspace-members/me",
);

pub(crate) static DELETE_WORKSPACE_MEMBER: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    ..operation("deleteWorkspaceMember", "DELETE", "/v1/admin/workspace-members/{id}")
};

pub(crate) static UPDATE_WORKSPACE_MEMBER: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &["role"],
    ..operation("updateWorkspaceMember", "PUT", "/v1/admin/workspace-members/{id}")
};

impl<M: Mode> ApiClient<M> {
    /// Lists the members of a workspace.
    ///
    /// `GET /v1/admin/workspace-members`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_workspace_members().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_workspace_members(&self) -> ListWorkspaceMembers<M> {
        ListWorkspaceMembers(self.operation(&LIST_WORKSPACE_MEMBERS))
    }

    /// Adds a member to a workspace.
    ///
    /// `POST /v1/admin/workspace-members`
    ///
    /// - `body`: Fields of the workspace member.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_workspace_member(
    ///         types::CreateWorkspaceMemberBody::builder()
    ///             .email("email")
    ///             .role(types::WorkspaceMemberRole::Viewer)
    ///             .build(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_workspace_member(
        &self,
        body: types::CreateWorkspaceMemberBody,
    ) -> CreateWorkspaceMember<M> {
        Request::new(self.operation(&CREATE_WORKSPACE_MEMBER).json(&body))
    }

    /// Returns the workspace member that the credentials belong to.
    ///
    /// `GET /v1/admin/workspace-members/me`
    pub fn get_workspace_member(&self) -> GetWorkspaceMember<M> {
        Request::new(self.operation(&GET_WORKSPACE_MEMBER))
    }

    /// Removes a member from a workspace.
    ///
    /// `DELETE /v1/admin/workspace-members/{id}`
    ///
    /// - `id`: Identifier of the workspace member.
    pub fn delete_workspace_member(
        &self,
        id: impl Into<String>,
    ) -> DeleteWorkspaceMember<M> {
        Request::new(self.operation(&DELETE_WORKSPACE_MEMBER).arg("id", id.into()))
    }

    /// Changes the details of a workspace member.
    ///
    /// `PUT /v1/admin/workspace-members/{id}`
    ///
    /// - `id`: Identifier of the workspace member.
    /// - `body`: Fields of the workspace member.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .update_workspace_member("id", types::UpdateWorkspaceMemberBody::new())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_workspace_member(
        &self,
        id: impl Into<String>,
        body: types::UpdateWorkspaceMemberBody,
    ) -> UpdateWorkspaceMember<M> {
        Request::new(
            self.operation(&UPDATE_WORKSPACE_MEMBER).arg("id", id.into()).json(&body),
        )
    }
}

/// Request of [`list_workspace_members`](ApiClient::list_workspace_members).
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkspaceMembers<M = Async>(pub(crate) Call<M>);
request!(ListWorkspaceMembers, Json, types::ListWorkspaceMembersResponse);

impl<M: Mode> ListWorkspaceMembers<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListWorkspaceMembersResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> M::Items<types::ListWorkspaceMembersResponse, types::WorkspaceMember> {
        M::items(self.walk().items("/members", |page| Some(page.members)))
    }

    fn walk(self) -> Pages<types::ListWorkspaceMembersResponse> {
        let reference = |page: &types::ListWorkspaceMembersResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`create_workspace_member`](ApiClient::create_workspace_member).
pub type CreateWorkspaceMember<M = Async> = Request<types::WorkspaceMember, M>;

/// Request of [`get_workspace_member`](ApiClient::get_workspace_member).
pub type GetWorkspaceMember<M = Async> = Request<types::WorkspaceMember, M>;

/// Request of [`delete_workspace_member`](ApiClient::delete_workspace_member).
pub type DeleteWorkspaceMember<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`update_workspace_member`](ApiClient::update_workspace_member).
pub type UpdateWorkspaceMember<M = Async> = Request<types::WorkspaceMember, M>;
