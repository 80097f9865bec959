//! Operations under `workflows`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::blocking::Client;
use crate::runtime::operations::{self, common};
use crate::runtime::types;
use crate::support::{Argument, Call, Error, IntoList, IntoMap, Response, blocking};

/// What can be done under `workflows`.
impl Client {
    /// Creates a `Workflow`.
    ///
    /// `POST /v1/chat/workflows`
    ///
    /// - `body`: Fields of the workflow.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_workflow(
    ///         types::CreateWorkflowBody::builder()
    ///             .name("…")
    ///             .status(types::WorkflowStatusInput::Pending)
    ///             .build(),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_workflow(&self, body: types::CreateWorkflowBody) -> CreateWorkflow {
        CreateWorkflow(self.operation(&operations::CREATE_WORKFLOW).json(&body))
    }

    /// Lists the workflows created so far, most recent first. The list can be narrowed down by
    /// tags.
    ///
    /// `GET /v1/chat/workflows`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_workflows().items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_workflows(&self) -> ListWorkflows {
        ListWorkflows(self.operation(&operations::LIST_WORKFLOWS))
    }

    /// Returns the `Workflow` with the given identifier.
    ///
    /// `GET /v1/chat/workflows/{id}`
    ///
    /// - `id`: Identifier of the workflow.
    pub fn get_workflow(&self, id: impl Into<String>) -> GetWorkflow {
        GetWorkflow(self.operation(&operations::GET_WORKFLOW).arg(0, id.into()))
    }

    /// Changes the given fields of a `Workflow` and leaves all others as they are.
    ///
    /// `PUT /v1/chat/workflows/{id}`
    ///
    /// - `id`: Identifier of the workflow.
    /// - `body`: Fields of the workflow.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_workflow("…", types::UpdateWorkflowBody::new().failure_reason("…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_workflow(
        &self,
        id: impl Into<String>,
        body: types::UpdateWorkflowBody,
    ) -> UpdateWorkflow {
        UpdateWorkflow(
            self.operation(&operations::UPDATE_WORKFLOW).arg(0, id.into()).json(&body),
        )
    }

    /// Deletes a `Workflow` for good.
    ///
    /// `DELETE /v1/chat/workflows/{id}`
    ///
    /// - `id`: Identifier of the workflow.
    pub fn delete_workflow(&self, id: impl Into<String>) -> DeleteWorkflow {
        DeleteWorkflow(self.operation(&operations::DELETE_WORKFLOW).arg(0, id.into()))
    }

    /// Finds a `Workflow` by its tags, or creates one when none matches.
    ///
    /// `POST /v1/chat/workflows/get-or-create`
    ///
    /// - `body`: Fields of the workflow.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .get_or_create_workflow(
    ///         types::GetOrCreateWorkflowBody::builder()
    ///             .name("…")
    ///             .status(types::WorkflowStatusInput::Pending)
    ///             .build(),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_or_create_workflow(
        &self,
        body: types::GetOrCreateWorkflowBody,
    ) -> GetOrCreateWorkflow {
        GetOrCreateWorkflow(
            self.operation(&operations::GET_OR_CREATE_WORKFLOW).json(&body),
        )
    }
}

/// Request of [`Client::create_workflow`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateWorkflow(pub(crate) Call);

impl CreateWorkflow {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::WorkflowResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::WorkflowResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::list_workflows`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkflows(pub(crate) Call);

impl ListWorkflows {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(0, next_token.into()))
    }

    /// Returns only entries that carry these tags.
    pub fn tags(self, tags: impl IntoMap<String>) -> Self {
        Self(self.0.arg(1, Argument::map(tags.into_entries())))
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.entry(1, key.into(), value.into()))
    }

    /// The conversation's identifier.
    pub fn conversation_id(self, conversation_id: impl Into<String>) -> Self {
        Self(self.0.arg(2, conversation_id.into()))
    }

    /// The user's identifier.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.arg(3, user_id.into()))
    }

    /// Returns only workflows that this parent workflow created.
    pub fn parent_workflow_id(self, parent_workflow_id: impl Into<String>) -> Self {
        Self(self.0.arg(4, parent_workflow_id.into()))
    }

    /// Returns only workflows with one of these statuses.
    pub fn statuses(self, statuses: impl IntoList<types::WorkflowStatus>) -> Self {
        Self(self.0.arg(5, Argument::list(statuses.into_list())))
    }

    /// Returns only workflows with this name.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.arg(6, name.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ListWorkflowsResponse, Error> {
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
    ) -> Result<Response<types::ListWorkflowsResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListWorkflowsResponse> {
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
    ) -> blocking::Items<types::ListWorkflowsResponse, types::Workflow> {
        self.pages().items("/workflows", |page| page.workflows)
    }
}

/// Request of [`Client::get_workflow`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkflow(pub(crate) Call);

impl GetWorkflow {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::WorkflowResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::WorkflowResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::update_workflow`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateWorkflow(pub(crate) Call);

impl UpdateWorkflow {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::WorkflowResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::WorkflowResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::delete_workflow`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWorkflow(pub(crate) Call);

impl DeleteWorkflow {
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

/// Request of [`Client::get_or_create_workflow`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrCreateWorkflow(pub(crate) Call);

impl GetOrCreateWorkflow {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::WorkflowResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::WorkflowResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

common!(
    CreateWorkflow ListWorkflows GetWorkflow UpdateWorkflow DeleteWorkflow
    GetOrCreateWorkflow
);
