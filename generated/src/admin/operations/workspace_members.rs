//! Operations under `workspace-members`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::parameter;
use crate::admin::{Client, types};
use crate::support::{
    BodyKind, Call, Error, Items, Location, Operation, Pages, Response, Style,
};

pub(crate) static LIST_WORKSPACE_MEMBERS: Operation = Operation {
    id: "listWorkspaceMembers",
    method: "GET",
    path: "/v1/admin/workspace-members",
    server: None,
    parameters: &[parameter("nextToken", Location::Query, Style::FormExploded, false)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static CREATE_WORKSPACE_MEMBER: Operation = Operation {
    id: "createWorkspaceMember",
    method: "POST",
    path: "/v1/admin/workspace-members",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["email", "role"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_WORKSPACE_MEMBER: Operation = Operation {
    id: "getWorkspaceMember",
    method: "GET",
    path: "/v1/admin/workspace-members/me",
    server: None,
    parameters: &[],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static DELETE_WORKSPACE_MEMBER: Operation = Operation {
    id: "deleteWorkspaceMember",
    method: "DELETE",
    path: "/v1/admin/workspace-members/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "",
    security: &[&["BearerAuth"]],
};

pub(crate) static UPDATE_WORKSPACE_MEMBER: Operation = Operation {
    id: "updateWorkspaceMember",
    method: "PUT",
    path: "/v1/admin/workspace-members/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["role"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

/// What can be done under `workspace-members`.
impl Client {
    /// Lists the members of a workspace.
    ///
    /// `GET /v1/admin/workspace-members`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_workspace_members().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_workspace_members(&self) -> ListWorkspaceMembers {
        ListWorkspaceMembers(self.operation(&LIST_WORKSPACE_MEMBERS))
    }

    /// Adds a member to a workspace.
    ///
    /// `POST /v1/admin/workspace-members`
    ///
    /// - `body`: Fields of the workspace member.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_workspace_member(
    ///         types::CreateWorkspaceMemberBody::builder()
    ///             .email("…")
    ///             .role(types::WorkspaceMemberRole::Viewer)
    ///             .build(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_workspace_member(
        &self,
        body: types::CreateWorkspaceMemberBody,
    ) -> CreateWorkspaceMember {
        CreateWorkspaceMember(self.operation(&CREATE_WORKSPACE_MEMBER).json(&body))
    }

    /// Returns the workspace member behind the credentials of the call.
    ///
    /// `GET /v1/admin/workspace-members/me`
    pub fn get_workspace_member(&self) -> GetWorkspaceMember {
        GetWorkspaceMember(self.operation(&GET_WORKSPACE_MEMBER))
    }

    /// Takes a member out of a workspace.
    ///
    /// `DELETE /v1/admin/workspace-members/{id}`
    ///
    /// - `id`: Identifier of the workspace member.
    pub fn delete_workspace_member(
        &self,
        id: impl Into<String>,
    ) -> DeleteWorkspaceMember {
        DeleteWorkspaceMember(self.operation(&DELETE_WORKSPACE_MEMBER).arg(0, id.into()))
    }

    /// Changes the details of a workspace member.
    ///
    /// `PUT /v1/admin/workspace-members/{id}`
    ///
    /// - `id`: Identifier of the workspace member.
    /// - `body`: Fields of the workspace member.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_workspace_member("…", types::UpdateWorkspaceMemberBody::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_workspace_member(
        &self,
        id: impl Into<String>,
        body: types::UpdateWorkspaceMemberBody,
    ) -> UpdateWorkspaceMember {
        UpdateWorkspaceMember(
            self.operation(&UPDATE_WORKSPACE_MEMBER).arg(0, id.into()).json(&body),
        )
    }
}

/// Request of [`Client::list_workspace_members`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkspaceMembers(pub(crate) Call);

impl ListWorkspaceMembers {
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
    pub async fn send(self) -> Result<types::ListWorkspaceMembersResponse, Error> {
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
    ) -> Result<Response<types::ListWorkspaceMembersResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::ListWorkspaceMembersResponse> {
        Pages::new(self.0, 0, "/meta/nextToken", |page| page.meta.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> Items<types::ListWorkspaceMembersResponse, types::WorkspaceMember> {
        self.pages().items("/members", |page| page.members)
    }
}

/// Request of [`Client::create_workspace_member`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateWorkspaceMember(pub(crate) Call);

impl CreateWorkspaceMember {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::WorkspaceMember, Error> {
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
    ) -> Result<Response<types::WorkspaceMember>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::get_workspace_member`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkspaceMember(pub(crate) Call);

impl GetWorkspaceMember {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::WorkspaceMember, Error> {
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
    ) -> Result<Response<types::WorkspaceMember>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::delete_workspace_member`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWorkspaceMember(pub(crate) Call);

impl DeleteWorkspaceMember {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<(), Error> {
        self.0.send_empty().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<()>, Error> {
        self.0.send_empty_with_meta().await
    }
}

/// Request of [`Client::update_workspace_member`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateWorkspaceMember(pub(crate) Call);

impl UpdateWorkspaceMember {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::WorkspaceMember, Error> {
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
    ) -> Result<Response<types::WorkspaceMember>, Error> {
        self.0.send_with_meta().await
    }
}

common!(
    ListWorkspaceMembers CreateWorkspaceMember GetWorkspaceMember DeleteWorkspaceMember
    UpdateWorkspaceMember
);
