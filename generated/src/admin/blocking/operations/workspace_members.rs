//! Operations under `workspace-members`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::blocking::Client;
use crate::admin::operations::{self, common};
use crate::admin::types;
use crate::support::{Call, Error, Response, blocking};

/// What can be done under `workspace-members`.
impl Client {
    /// Lists the members of a workspace.
    ///
    /// `GET /v1/admin/workspace-members`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_workspace_members().items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_workspace_members(&self) -> ListWorkspaceMembers {
        ListWorkspaceMembers(self.operation(&operations::LIST_WORKSPACE_MEMBERS))
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
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_workspace_member(
    ///         types::CreateWorkspaceMemberBody::builder()
    ///             .email("…")
    ///             .role(types::WorkspaceMemberRole::Viewer)
    ///             .build(),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_workspace_member(
        &self,
        body: types::CreateWorkspaceMemberBody,
    ) -> CreateWorkspaceMember {
        CreateWorkspaceMember(
            self.operation(&operations::CREATE_WORKSPACE_MEMBER).json(&body),
        )
    }

    /// Returns the workspace member behind the credentials of the call.
    ///
    /// `GET /v1/admin/workspace-members/me`
    pub fn get_workspace_member(&self) -> GetWorkspaceMember {
        GetWorkspaceMember(self.operation(&operations::GET_WORKSPACE_MEMBER))
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
        DeleteWorkspaceMember(
            self.operation(&operations::DELETE_WORKSPACE_MEMBER).arg(0, id.into()),
        )
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
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_workspace_member("…", types::UpdateWorkspaceMemberBody::new())
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_workspace_member(
        &self,
        id: impl Into<String>,
        body: types::UpdateWorkspaceMemberBody,
    ) -> UpdateWorkspaceMember {
        UpdateWorkspaceMember(
            self
                .operation(&operations::UPDATE_WORKSPACE_MEMBER)
                .arg(0, id.into())
                .json(&body),
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
    pub fn send(self) -> Result<types::ListWorkspaceMembersResponse, Error> {
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
    ) -> Result<Response<types::ListWorkspaceMembersResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListWorkspaceMembersResponse> {
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
    ) -> blocking::Items<types::ListWorkspaceMembersResponse, types::WorkspaceMember> {
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
    pub fn send(self) -> Result<types::WorkspaceMember, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::WorkspaceMember>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::WorkspaceMember, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::WorkspaceMember>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::WorkspaceMember, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::WorkspaceMember>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

common!(
    ListWorkspaceMembers CreateWorkspaceMember GetWorkspaceMember DeleteWorkspaceMember
    UpdateWorkspaceMember
);
