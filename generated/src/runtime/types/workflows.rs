//! Types of `workflows`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::required;
use crate::runtime::types::NextTokenMeta;
use crate::support::{
    Blank, DateTime, IntoList, IntoMap, JsonObject, UnknownMembers, UnknownValue,
    json_object, made_from, open_enum, state,
};
use std::collections::BTreeMap;

/// A run of a workflow, with its input, status and output.
///
/// Part of [`ListWorkflowsResponse`](crate::runtime::types::ListWorkflowsResponse) and [`WorkflowResponse`](crate::runtime::types::WorkflowResponse).
#[non_exhaustive]
pub struct Workflow {
    /// Identifier of the workflow. 28 to 36 characters.
    pub id: String,
    /// Name of the workflow, as the bot declares it. At most 200 characters.
    pub name: String,
    /// Current status of the workflow.
    pub status: WorkflowStatus,
    /// Input data of the workflow.
    pub input: JsonObject,
    /// Data that the workflow produced.
    pub output: JsonObject,
    /// Identifier of the parent workflow, which created this one. 28 to 36 characters.
    pub parent_workflow_id: Option<String>,
    /// Identifier of the conversation that the workflow belongs to. 28 to 36 characters.
    pub conversation_id: Option<String>,
    /// Identifier of the user that the workflow belongs to. 28 to 36 characters.
    pub user_id: Option<String>,
    /// When the workflow was created (ISO 8601).
    pub created_at: DateTime,
    /// When the workflow was last updated (ISO 8601).
    pub updated_at: DateTime,
    /// When the workflow ended (ISO 8601).
    pub completed_at: Option<DateTime>,
    /// Why the workflow failed, if it did. At most 2000 characters.
    pub failure_reason: Option<String>,
    /// When the workflow times out and fails (ISO 8601).
    pub timeout_at: DateTime,
    /// Tags of the workflow. An empty value removes a tag.
    pub tags: BTreeMap<String, String>,
    unknown: UnknownMembers,
}
json_object! {
    Workflow {
        required id = "id",
        required name = "name",
        required status = "status",
        required input = "input",
        required output = "output",
        optional parent_workflow_id = "parentWorkflowId",
        optional conversation_id = "conversationId",
        optional user_id = "userId",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        optional completed_at = "completedAt",
        optional failure_reason = "failureReason",
        required timeout_at = "timeoutAt",
        required tags = "tags",
        _ = unknown
    }
}

/// Current status of the workflow.
///
/// Part of [`Workflow`](crate::runtime::types::Workflow).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WorkflowStatus {
    /// `pending`
    Pending,
    /// `in_progress`
    InProgress,
    /// `failed`
    Failed,
    /// `completed`
    Completed,
    /// `listening`
    Listening,
    /// `paused`
    Paused,
    /// `timedout`
    Timedout,
    /// `cancelled`
    Cancelled,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    WorkflowStatus: Unknown {
        Pending = "pending", InProgress = "in_progress", Failed = "failed",
        Completed = "completed", Listening = "listening", Paused = "paused", Timedout = "timedout",
        Cancelled = "cancelled",
    }
}

/// Part of [`CreateWorkflowBody`](crate::runtime::types::CreateWorkflowBody) and [`GetOrCreateWorkflowBody`](crate::runtime::types::GetOrCreateWorkflowBody).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WorkflowStatusInput {
    /// `pending`
    Pending,
    /// `in_progress`
    InProgress,
    /// `listening`
    Listening,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    WorkflowStatusInput: Unknown {
        Pending = "pending", InProgress = "in_progress", Listening = "listening",
    }
}

/// Fields of the workflow.
///
/// Request body of [`Client::create_workflow`](crate::runtime::Client::create_workflow).
#[must_use]
#[non_exhaustive]
pub struct CreateWorkflowBody {
    /// Name of the workflow, as the bot declares it.
    pub name: String,
    /// Input data of the workflow.
    pub input: Option<JsonObject>,
    /// Identifier of the parent workflow, which created this one.
    pub parent_workflow_id: Option<String>,
    /// Identifier of the conversation that the workflow belongs to.
    pub conversation_id: Option<String>,
    /// Identifier of the user that the workflow belongs to.
    pub user_id: Option<String>,
    /// When the workflow times out and fails (ISO 8601).
    pub timeout_at: Option<DateTime>,
    /// Tags to set on the workflow.
    pub tags: Option<BTreeMap<String, String>>,
    pub status: WorkflowStatusInput,
    /// Identifier of the event; required when the workflow is created as `in_progress`.
    pub event_id: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    CreateWorkflowBody {
        required name = "name",
        optional input = "input",
        optional parent_workflow_id = "parentWorkflowId",
        optional conversation_id = "conversationId",
        optional user_id = "userId",
        optional timeout_at = "timeoutAt",
        optional tags = "tags",
        required status = "status",
        optional event_id = "eventId",
        _ = unknown
    }
}

impl CreateWorkflowBody {
    /// Sets each member by its name. [`build`](CreateWorkflowBodyBuilder::build) compiles once all required members are set.
    pub fn builder() -> CreateWorkflowBodyBuilder<required::name, required::status> {
        CreateWorkflowBodyBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`CreateWorkflowBody`]: [`CreateWorkflowBody::builder`]. `S0` and `S1` are `Set` once `name` and `status` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct CreateWorkflowBodyBuilder<S0, S1>(
    pub(crate) CreateWorkflowBody,
    std::marker::PhantomData<(S0, S1)>,
);

impl<S0, S1> CreateWorkflowBodyBuilder<S0, S1> {
    /// Name of the workflow, as the bot declares it.
    pub fn name(
        mut self,
        name: impl Into<String>,
    ) -> CreateWorkflowBodyBuilder<state::Set, S1> {
        self.0.name = name.into();
        CreateWorkflowBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Input data of the workflow.
    pub fn input(mut self, input: impl serde::Serialize) -> Self {
        self.0.input = Some(JsonObject::of(input));
        self
    }

    /// Identifier of the parent workflow, which created this one.
    pub fn parent_workflow_id(mut self, parent_workflow_id: impl Into<String>) -> Self {
        self.0.parent_workflow_id = Some(parent_workflow_id.into());
        self
    }

    /// Identifier of the conversation that the workflow belongs to.
    pub fn conversation_id(mut self, conversation_id: impl Into<String>) -> Self {
        self.0.conversation_id = Some(conversation_id.into());
        self
    }

    /// Identifier of the user that the workflow belongs to.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.user_id = Some(user_id.into());
        self
    }

    /// When the workflow times out and fails (ISO 8601).
    pub fn timeout_at(mut self, timeout_at: impl Into<DateTime>) -> Self {
        self.0.timeout_at = Some(timeout_at.into());
        self
    }

    /// Tags to set on the workflow.
    pub fn tags(mut self, tags: impl IntoMap<String>) -> Self {
        self.0.tags = Some(tags.into_map());
        self
    }

    pub fn status(
        mut self,
        status: impl Into<WorkflowStatusInput>,
    ) -> CreateWorkflowBodyBuilder<S0, state::Set> {
        self.0.status = status.into();
        CreateWorkflowBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Identifier of the event; required when the workflow is created as `in_progress`.
    pub fn event_id(mut self, event_id: impl Into<String>) -> Self {
        self.0.event_id = Some(event_id.into());
        self
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> CreateWorkflowBody
    where
        S0: state::Given,
        S1: state::Given,
    {
        self.0
    }
}

made_from! { CreateWorkflowBody from value: Workflow =>
    [name parent_workflow_id conversation_id user_id]
    input = Some(value.input);
    timeout_at = Some(value.timeout_at);
    tags = Some(value.tags);
    status = WorkflowStatusInput::from(value.status.as_str());
}

/// Response of [`Client::create_workflow`](crate::runtime::Client::create_workflow), [`Client::get_workflow`](crate::runtime::Client::get_workflow), [`Client::update_workflow`](crate::runtime::Client::update_workflow) and [`Client::get_or_create_workflow`](crate::runtime::Client::get_or_create_workflow).
#[non_exhaustive]
pub struct WorkflowResponse {
    /// A run of a workflow, with its input, status and output.
    pub workflow: Workflow,
    unknown: UnknownMembers,
}
json_object! {
    WorkflowResponse {
        required workflow = "workflow",
        _ = unknown
    }
}

/// One page of workflows.
///
/// Response of [`Client::list_workflows`](crate::runtime::Client::list_workflows).
#[non_exhaustive]
pub struct ListWorkflowsResponse {
    pub workflows: Vec<Workflow>,
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListWorkflowsResponse {
        required workflows = "workflows",
        required meta = "meta",
        _ = unknown
    }
}

/// Status to set on the workflow.
///
/// Part of [`UpdateWorkflowBody`](crate::runtime::types::UpdateWorkflowBody).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WorkflowStatusPatch {
    /// `completed`
    Completed,
    /// `cancelled`
    Cancelled,
    /// `listening`
    Listening,
    /// `paused`
    Paused,
    /// `failed`
    Failed,
    /// `in_progress`
    InProgress,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    WorkflowStatusPatch: Unknown {
        Completed = "completed", Cancelled = "cancelled", Listening = "listening",
        Paused = "paused", Failed = "failed", InProgress = "in_progress",
    }
}

/// Fields of the workflow.
///
/// Request body of [`Client::update_workflow`](crate::runtime::Client::update_workflow).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct UpdateWorkflowBody {
    /// Data that the workflow produced.
    pub output: Option<JsonObject>,
    /// When the workflow times out and fails (ISO 8601).
    pub timeout_at: Option<DateTime>,
    /// Status to set on the workflow.
    pub status: Option<WorkflowStatusPatch>,
    /// Why the workflow failed.
    pub failure_reason: Option<String>,
    /// Tags to set on the workflow.
    pub tags: Option<BTreeMap<String, String>>,
    /// Identifier of the user that the workflow belongs to.
    pub user_id: Option<String>,
    /// Identifier of the event; required when the update sets the status to `in_progress`.
    pub event_id: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    UpdateWorkflowBody {
        optional output = "output",
        optional timeout_at = "timeoutAt",
        optional status = "status",
        optional failure_reason = "failureReason",
        optional tags = "tags",
        optional user_id = "userId",
        optional event_id = "eventId",
        _ = unknown
    }
}

impl UpdateWorkflowBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Data that the workflow produced.
    pub fn output(mut self, output: impl serde::Serialize) -> Self {
        self.output = Some(JsonObject::of(output));
        self
    }

    /// When the workflow times out and fails (ISO 8601).
    pub fn timeout_at(mut self, timeout_at: impl Into<DateTime>) -> Self {
        self.timeout_at = Some(timeout_at.into());
        self
    }

    /// Status to set on the workflow.
    pub fn status(mut self, status: impl Into<WorkflowStatusPatch>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Why the workflow failed.
    pub fn failure_reason(mut self, failure_reason: impl Into<String>) -> Self {
        self.failure_reason = Some(failure_reason.into());
        self
    }

    /// Tags to set on the workflow.
    pub fn tags(mut self, tags: impl IntoMap<String>) -> Self {
        self.tags = Some(tags.into_map());
        self
    }

    /// Identifier of the user that the workflow belongs to.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Identifier of the event; required when the update sets the status to `in_progress`.
    pub fn event_id(mut self, event_id: impl Into<String>) -> Self {
        self.event_id = Some(event_id.into());
        self
    }
}

made_from! { UpdateWorkflowBody from value: Workflow =>
    [failure_reason user_id]
    output = Some(value.output);
    timeout_at = Some(value.timeout_at);
    status = Some(WorkflowStatusPatch::from(value.status.as_str()));
    tags = Some(value.tags);
}

/// Limits the match to workflows whose status belongs to this group.
///
/// Part of [`GetOrCreateWorkflowBody`](crate::runtime::types::GetOrCreateWorkflowBody).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DiscriminateByStatusGroup {
    /// `active`
    Active,
    /// `finished`
    Finished,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    DiscriminateByStatusGroup: Unknown {
        Active = "active", Finished = "finished",
    }
}

/// Fields of the workflow.
///
/// Request body of [`Client::get_or_create_workflow`](crate::runtime::Client::get_or_create_workflow).
#[must_use]
#[non_exhaustive]
pub struct GetOrCreateWorkflowBody {
    /// Name of the workflow, as the bot declares it.
    pub name: String,
    /// Input data of the workflow.
    pub input: Option<JsonObject>,
    /// Identifier of the parent workflow, which created this one.
    pub parent_workflow_id: Option<String>,
    /// Identifier of the conversation that the workflow belongs to.
    pub conversation_id: Option<String>,
    /// Identifier of the user that the workflow belongs to.
    pub user_id: Option<String>,
    /// When the workflow times out and fails (ISO 8601).
    pub timeout_at: Option<DateTime>,
    /// Tags to set on the workflow.
    pub tags: Option<BTreeMap<String, String>>,
    pub status: WorkflowStatusInput,
    /// Identifier of the event; required when the workflow is created as `in_progress`.
    pub event_id: Option<String>,
    /// Names of the tags that determine which existing workflow matches; all others are ignored.
    /// Without this list, every tag must match exactly. With a workflow tagged `foo=a`, `bar=b` and
    /// `baz=c`, for instance, the list `bar`, `baz` compares only those tags.
    pub discriminate_by_tags: Option<Vec<String>>,
    /// Limits the match to workflows whose status belongs to this group.
    pub discriminate_by_status_group: Option<DiscriminateByStatusGroup>,
    unknown: UnknownMembers,
}
json_object! {
    GetOrCreateWorkflowBody {
        required name = "name",
        optional input = "input",
        optional parent_workflow_id = "parentWorkflowId",
        optional conversation_id = "conversationId",
        optional user_id = "userId",
        optional timeout_at = "timeoutAt",
        optional tags = "tags",
        required status = "status",
        optional event_id = "eventId",
        optional discriminate_by_tags = "discriminateByTags",
        optional discriminate_by_status_group = "discriminateByStatusGroup",
        _ = unknown
    }
}

impl GetOrCreateWorkflowBody {
    /// Sets each member by its name. [`build`](GetOrCreateWorkflowBodyBuilder::build) compiles once all required members are set.
    pub fn builder() -> GetOrCreateWorkflowBodyBuilder<
        required::name,
        required::status,
    > {
        GetOrCreateWorkflowBodyBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`GetOrCreateWorkflowBody`]: [`GetOrCreateWorkflowBody::builder`]. `S0` and `S1` are `Set` once `name` and `status` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct GetOrCreateWorkflowBodyBuilder<S0, S1>(
    pub(crate) GetOrCreateWorkflowBody,
    std::marker::PhantomData<(S0, S1)>,
);

impl<S0, S1> GetOrCreateWorkflowBodyBuilder<S0, S1> {
    /// Name of the workflow, as the bot declares it.
    pub fn name(
        mut self,
        name: impl Into<String>,
    ) -> GetOrCreateWorkflowBodyBuilder<state::Set, S1> {
        self.0.name = name.into();
        GetOrCreateWorkflowBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Input data of the workflow.
    pub fn input(mut self, input: impl serde::Serialize) -> Self {
        self.0.input = Some(JsonObject::of(input));
        self
    }

    /// Identifier of the parent workflow, which created this one.
    pub fn parent_workflow_id(mut self, parent_workflow_id: impl Into<String>) -> Self {
        self.0.parent_workflow_id = Some(parent_workflow_id.into());
        self
    }

    /// Identifier of the conversation that the workflow belongs to.
    pub fn conversation_id(mut self, conversation_id: impl Into<String>) -> Self {
        self.0.conversation_id = Some(conversation_id.into());
        self
    }

    /// Identifier of the user that the workflow belongs to.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.user_id = Some(user_id.into());
        self
    }

    /// When the workflow times out and fails (ISO 8601).
    pub fn timeout_at(mut self, timeout_at: impl Into<DateTime>) -> Self {
        self.0.timeout_at = Some(timeout_at.into());
        self
    }

    /// Tags to set on the workflow.
    pub fn tags(mut self, tags: impl IntoMap<String>) -> Self {
        self.0.tags = Some(tags.into_map());
        self
    }

    pub fn status(
        mut self,
        status: impl Into<WorkflowStatusInput>,
    ) -> GetOrCreateWorkflowBodyBuilder<S0, state::Set> {
        self.0.status = status.into();
        GetOrCreateWorkflowBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Identifier of the event; required when the workflow is created as `in_progress`.
    pub fn event_id(mut self, event_id: impl Into<String>) -> Self {
        self.0.event_id = Some(event_id.into());
        self
    }

    /// Names of the tags that determine which existing workflow matches; all others are ignored.
    pub fn discriminate_by_tags(
        mut self,
        discriminate_by_tags: impl IntoList<String>,
    ) -> Self {
        self.0.discriminate_by_tags = Some(discriminate_by_tags.into_list());
        self
    }

    /// Limits the match to workflows whose status belongs to this group.
    pub fn discriminate_by_status_group(
        mut self,
        discriminate_by_status_group: impl Into<DiscriminateByStatusGroup>,
    ) -> Self {
        self.0.discriminate_by_status_group = Some(discriminate_by_status_group.into());
        self
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> GetOrCreateWorkflowBody
    where
        S0: state::Given,
        S1: state::Given,
    {
        self.0
    }
}

made_from! { GetOrCreateWorkflowBody from value: Workflow =>
    [name parent_workflow_id conversation_id user_id]
    input = Some(value.input);
    timeout_at = Some(value.timeout_at);
    tags = Some(value.tags);
    status = WorkflowStatusInput::from(value.status.as_str());
}
