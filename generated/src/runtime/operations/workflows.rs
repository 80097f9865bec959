//! Operations under `workflows`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::operations::parameter;
use crate::runtime::{Client, types};
use crate::support::{
    Argument, BodyKind, Call, Error, IntoList, IntoMap, Items, Location, Operation,
    Pages, Response, Style,
};

pub(crate) static CREATE_WORKFLOW: Operation = Operation {
    id: "createWorkflow",
    method: "POST",
    path: "/v1/chat/workflows",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &[
        "name",
        "input",
        "parentWorkflowId",
        "conversationId",
        "userId",
        "timeoutAt",
        "tags",
        "status",
        "eventId",
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static LIST_WORKFLOWS: Operation = Operation {
    id: "listWorkflows",
    method: "GET",
    path: "/v1/chat/workflows",
    server: None,
    parameters: &[
        parameter("nextToken", Location::Query, Style::FormExploded, false),
        parameter("tags", Location::Query, Style::Dotted, false),
        parameter("conversationId", Location::Query, Style::FormExploded, false),
        parameter("userId", Location::Query, Style::FormExploded, false),
        parameter("parentWorkflowId", Location::Query, Style::FormExploded, false),
        parameter("statuses", Location::Query, Style::FormExploded, false),
        parameter("name", Location::Query, Style::FormExploded, false),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_WORKFLOW: Operation = Operation {
    id: "getWorkflow",
    method: "GET",
    path: "/v1/chat/workflows/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static UPDATE_WORKFLOW: Operation = Operation {
    id: "updateWorkflow",
    method: "PUT",
    path: "/v1/chat/workflows/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &[
        "output",
        "timeoutAt",
        "status",
        "failureReason",
        "tags",
        "userId",
        "eventId",
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static DELETE_WORKFLOW: Operation = Operation {
    id: "deleteWorkflow",
    method: "DELETE",
    path: "/v1/chat/workflows/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_OR_CREATE_WORKFLOW: Operation = Operation {
    id: "getOrCreateWorkflow",
    method: "POST",
    path: "/v1/chat/workflows/get-or-create",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &[
        "name",
        "input",
        "parentWorkflowId",
        "conversationId",
        "userId",
        "timeoutAt",
        "tags",
        "status",
        "eventId",
        "discriminateByTags",
        "discriminateByStatusGroup",
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

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
    /// # use botpress_client::runtime::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_workflow(
    ///         types::CreateWorkflowBody::builder()
    ///             .name("…")
    ///             .status(types::WorkflowStatusInput::Pending)
    ///             .build(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_workflow(&self, body: types::CreateWorkflowBody) -> CreateWorkflow {
        CreateWorkflow(self.operation(&CREATE_WORKFLOW).json(&body))
    }

    /// Lists the workflows created so far, most recent first. The list can be narrowed down by
    /// tags.
    ///
    /// `GET /v1/chat/workflows`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_workflows().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_workflows(&self) -> ListWorkflows {
        ListWorkflows(self.operation(&LIST_WORKFLOWS))
    }

    /// Returns the `Workflow` with the given identifier.
    ///
    /// `GET /v1/chat/workflows/{id}`
    ///
    /// - `id`: Identifier of the workflow.
    pub fn get_workflow(&self, id: impl Into<String>) -> GetWorkflow {
        GetWorkflow(self.operation(&GET_WORKFLOW).arg(0, id.into()))
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
    /// # use botpress_client::runtime::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_workflow("…", types::UpdateWorkflowBody::new().failure_reason("…"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_workflow(
        &self,
        id: impl Into<String>,
        body: types::UpdateWorkflowBody,
    ) -> UpdateWorkflow {
        UpdateWorkflow(self.operation(&UPDATE_WORKFLOW).arg(0, id.into()).json(&body))
    }

    /// Deletes a `Workflow` for good.
    ///
    /// `DELETE /v1/chat/workflows/{id}`
    ///
    /// - `id`: Identifier of the workflow.
    pub fn delete_workflow(&self, id: impl Into<String>) -> DeleteWorkflow {
        DeleteWorkflow(self.operation(&DELETE_WORKFLOW).arg(0, id.into()))
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
    /// # use botpress_client::runtime::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .get_or_create_workflow(
    ///         types::GetOrCreateWorkflowBody::builder()
    ///             .name("…")
    ///             .status(types::WorkflowStatusInput::Pending)
    ///             .build(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_or_create_workflow(
        &self,
        body: types::GetOrCreateWorkflowBody,
    ) -> GetOrCreateWorkflow {
        GetOrCreateWorkflow(self.operation(&GET_OR_CREATE_WORKFLOW).json(&body))
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
    pub async fn send(self) -> Result<types::WorkflowResponse, Error> {
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
    ) -> Result<Response<types::WorkflowResponse>, Error> {
        self.0.send_with_meta().await
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
    pub async fn send(self) -> Result<types::ListWorkflowsResponse, Error> {
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
    ) -> Result<Response<types::ListWorkflowsResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::ListWorkflowsResponse> {
        Pages::new(self.0, 0, "/meta/nextToken", |page| page.meta.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> Items<types::ListWorkflowsResponse, types::Workflow> {
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
    pub async fn send(self) -> Result<types::WorkflowResponse, Error> {
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
    ) -> Result<Response<types::WorkflowResponse>, Error> {
        self.0.send_with_meta().await
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
    pub async fn send(self) -> Result<types::WorkflowResponse, Error> {
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
    ) -> Result<Response<types::WorkflowResponse>, Error> {
        self.0.send_with_meta().await
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
    pub async fn send(self) -> Result<types::WorkflowResponse, Error> {
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
    ) -> Result<Response<types::WorkflowResponse>, Error> {
        self.0.send_with_meta().await
    }
}

common!(
    CreateWorkflow ListWorkflows GetWorkflow UpdateWorkflow DeleteWorkflow
    GetOrCreateWorkflow
);
