//! Operations under `workflows`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::operations::{Request, operation, parameter, path, query};
use crate::runtime::{ApiClient, types};
use crate::support::{
    Argument, Async, BodyKind, Call, IntoList, IntoMap, Location, Mode, Operation, Pages,
    Paging, Style,
};

pub(crate) static CREATE_WORKFLOW: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &[
        "name", "input", "parentWorkflowId", "conversationId", "userId", "timeoutAt", "tags",
        "status", "eventId",
    ],
    ..operation("createWorkflow", "POST", "/v1/chat/workflows")
};

pub(crate) static LIST_WORKFLOWS: Operation = Operation {
    parameters: &[
        query("nextToken"),
        parameter("tags", Location::Query, Style::Dotted, false),
        query("conversationId"),
        query("userId"),
        query("parentWorkflowId"),
        query("statuses"),
        query("name"),
    ],
    ..operation("listWorkflows", "GET", "/v1/chat/workflows")
};

pub(crate) static GET_WORKFLOW: Operation = Operation {
    parameters: &[path("id")],
    ..operation("getWorkflow", "GET", "/v1/chat/workflows/{id}")
};

pub(crate) static UPDATE_WORKFLOW: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &[
        "output", "timeoutAt", "status", "failureReason", "tags", "userId", "eventId",
    ],
    ..operation("updateWorkflow", "PUT", "/v1/chat/workflows/{id}")
};

pub(crate) static DELETE_WORKFLOW: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    ..operation("deleteWorkflow", "DELETE", "/v1/chat/workflows/{id}")
};

pub(crate) static GET_OR_CREATE_WORKFLOW: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &[
        "name", "input", "parentWorkflowId", "conversationId", "userId", "timeoutAt", "tags",
        "status", "eventId", "discriminateByTags", "discriminateByStatusGroup",
    ],
    ..operation("getOrCreateWorkflow", "POST", "/v1/chat/workflows/get-or-create")
};

impl<M: Mode> ApiClient<M> {
    /// Creates a `Workflow`.
    ///
    /// `POST /v1/chat/workflows`
    ///
    /// - `body`: Fields of the workflow.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_workflow(
    ///         types::CreateWorkflowBody::builder()
    ///             .name("name")
    ///             .status(types::WorkflowStatusInput::Pending)
    ///             .build(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_workflow(&self, body: types::CreateWorkflowBody) -> CreateWorkflow<M> {
        Request::new(self.operation(&CREATE_WORKFLOW).json(&body))
    }

    /// Lists the workflows created so far, most recent first. The list can be filtered by tags.
    ///
    /// `GET /v1/chat/workflows`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_workflows().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_workflows(&self) -> ListWorkflows<M> {
        ListWorkflows(self.operation(&LIST_WORKFLOWS))
    }

    /// Returns the `Workflow` with the given identifier.
    ///
    /// `GET /v1/chat/workflows/{id}`
    ///
    /// - `id`: Identifier of the workflow.
    pub fn get_workflow(&self, id: impl Into<String>) -> GetWorkflow<M> {
        Request::new(self.operation(&GET_WORKFLOW).arg("id", id.into()))
    }

    /// Changes the given fields of a `Workflow` and leaves all others unchanged.
    ///
    /// `PUT /v1/chat/workflows/{id}`
    ///
    /// - `id`: Identifier of the workflow.
    /// - `body`: Fields of the workflow.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .update_workflow(
    ///         "id",
    ///         types::UpdateWorkflowBody::new().failure_reason("failure-reason"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_workflow(
        &self,
        id: impl Into<String>,
        body: types::UpdateWorkflowBody,
    ) -> UpdateWorkflow<M> {
        Request::new(self.operation(&UPDATE_WORKFLOW).arg("id", id.into()).json(&body))
    }

    /// Deletes a `Workflow` permanently.
    ///
    /// `DELETE /v1/chat/workflows/{id}`
    ///
    /// - `id`: Identifier of the workflow.
    pub fn delete_workflow(&self, id: impl Into<String>) -> DeleteWorkflow<M> {
        Request::new(self.operation(&DELETE_WORKFLOW).arg("id", id.into()))
    }

    /// Finds a `Workflow` by its tags, or creates one if none matches.
    ///
    /// `POST /v1/chat/workflows/get-or-create`
    ///
    /// - `body`: Fields of the workflow.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .get_or_create_workflow(
    ///         types::GetOrCreateWorkflowBody::builder()
    ///             .name("name")
    ///             .status(types::WorkflowStatusInput::Pending)
    ///             .build(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_or_create_workflow(
        &self,
        body: types::GetOrCreateWorkflowBody,
    ) -> GetOrCreateWorkflow<M> {
        Request::new(self.operation(&GET_OR_CREATE_WORKFLOW).json(&body))
    }
}

/// Request of [`create_workflow`](ApiClient::create_workflow).
pub type CreateWorkflow<M = Async> = Request<types::WorkflowResponse, M>;

/// Request of [`list_workflows`](ApiClient::list_workflows).
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkflows<M = Async>(pub(crate) Call<M>);
request!(ListWorkflows, Json, types::ListWorkflowsResponse);

impl<M: Mode> ListWorkflows<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// Returns only entries that have these tags.
    pub fn tags(self, tags: impl IntoMap<String>) -> Self {
        Self(self.0.arg("tags", Argument::map(tags.into_entries())))
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.entry("tags", key.into(), value.into()))
    }

    /// The conversation's identifier.
    pub fn conversation_id(self, conversation_id: impl Into<String>) -> Self {
        Self(self.0.arg("conversationId", conversation_id.into()))
    }

    /// The user's identifier.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.arg("userId", user_id.into()))
    }

    /// Returns only workflows that this parent workflow created.
    pub fn parent_workflow_id(self, parent_workflow_id: impl Into<String>) -> Self {
        Self(self.0.arg("parentWorkflowId", parent_workflow_id.into()))
    }

    /// Returns only workflows with one of these statuses.
    pub fn statuses(self, statuses: impl IntoList<types::WorkflowStatus>) -> Self {
        Self(self.0.arg("statuses", Argument::list(statuses.into_list())))
    }

    /// Returns only workflows with this name.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.arg("name", name.into()))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListWorkflowsResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListWorkflowsResponse, types::Workflow> {
        M::items(self.walk().items("/workflows", |page| Some(page.workflows)))
    }

    fn walk(self) -> Pages<types::ListWorkflowsResponse> {
        let reference = |page: &types::ListWorkflowsResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`get_workflow`](ApiClient::get_workflow).
pub type GetWorkflow<M = Async> = Request<types::WorkflowResponse, M>;

/// Request of [`update_workflow`](ApiClient::update_workflow).
pub type UpdateWorkflow<M = Async> = Request<types::WorkflowResponse, M>;

/// Request of [`delete_workflow`](ApiClient::delete_workflow).
pub type DeleteWorkflow<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`get_or_create_workflow`](ApiClient::get_or_create_workflow).
pub type GetOrCreateWorkflow<M = Async> = Request<types::WorkflowResponse, M>;
