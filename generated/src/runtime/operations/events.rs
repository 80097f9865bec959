//! Operations under `events`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::operations::{Request, operation, path, query};
use crate::runtime::{ApiClient, types};
use crate::support::{Async, BodyKind, Call, Mode, Operation, Pages, Paging};

pub(crate) static CREATE_EVENT: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &[
        "type", "payload", "schedule", "conversationId", "userId", "workflowId", "messageId",
    ],
    ..operation("createEvent", "POST", "/v1/chat/events")
};

pub(crate) static LIST_EVENTS: Operation = Operation {
    parameters: &[
        query("nextToken"),
        query("type"),
        query("conversationId"),
        query("userId"),
        query("messageId"),
        query("workflowId"),
        query("status"),
    ],
    ..operation("listEvents", "GET", "/v1/chat/events")
};

pub(crate) static GET_EVENT: Operation = Operation {
    parameters: &[path("id")],
    ..operation("getEvent", "GET", "/v1/chat/events/{id}")
};

pub(crate) static CANCEL_SCHEDULED_EVENT: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    ..operation("cancelScheduledEvent", "DELETE", "/v1/chat/events/scheduled/{id}")
};

impl<M: Mode> ApiClient<M> {
    /// Creates an `Event`. Tags that the integration requires must be set.
    ///
    /// `POST /v1/chat/events`
    ///
    /// - `body`: The event to create.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_event(
    ///         types::CreateEventBody::new("type", serde_json::json!({ "key": "value" })),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_event(&self, body: types::CreateEventBody) -> CreateEvent<M> {
        Request::new(self.operation(&CREATE_EVENT).json(&body))
    }

    /// Lists the events created so far, most recent first.
    ///
    /// `GET /v1/chat/events`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_events().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_events(&self) -> ListEvents<M> {
        ListEvents(self.operation(&LIST_EVENTS))
    }

    /// Returns the `Event` with the given identifier.
    ///
    /// `GET /v1/chat/events/{id}`
    ///
    /// - `id`: Identifier of the event.
    pub fn get_event(&self, id: impl Into<String>) -> GetEvent<M> {
        Request::new(self.operation(&GET_EVENT).arg("id", id.into()))
    }

    /// Cancels a scheduled `Event` permanently. Its status must be `scheduled`.
    ///
    /// `DELETE /v1/chat/events/scheduled/{id}`
    ///
    /// - `id`: Identifier of the event.
    pub fn cancel_scheduled_event(
        &self,
        id: impl Into<String>,
    ) -> CancelScheduledEvent<M> {
        Request::new(self.operation(&CANCEL_SCHEDULED_EVENT).arg("id", id.into()))
    }
}

/// Request of [`create_event`](ApiClient::create_event).
pub type CreateEvent<M = Async> = Request<types::EventResponse, M>;

/// Request of [`list_events`](ApiClient::list_events).
#[must_use = "a request does nothing until it is sent"]
pub struct ListEvents<M = Async>(pub(crate) Call<M>);
request!(ListEvents, Json, types::ListEventsResponse);

impl<M: Mode> ListEvents<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// Returns only events of this type.
    pub fn r#type(self, r#type: impl Into<String>) -> Self {
        Self(self.0.arg("type", r#type.into()))
    }

    /// Returns only events that belong to this conversation.
    pub fn conversation_id(self, conversation_id: impl Into<String>) -> Self {
        Self(self.0.arg("conversationId", conversation_id.into()))
    }

    /// Returns only events that belong to this user.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.arg("userId", user_id.into()))
    }

    /// Returns only events that belong to this message.
    pub fn message_id(self, message_id: impl Into<String>) -> Self {
        Self(self.0.arg("messageId", message_id.into()))
    }

    /// Returns only events that belong to this workflow.
    pub fn workflow_id(self, workflow_id: impl Into<String>) -> Self {
        Self(self.0.arg("workflowId", workflow_id.into()))
    }

    /// Returns only events with this status.
    pub fn status(self, status: impl Into<types::EventStatusFilter>) -> Self {
        Self(self.0.arg("status", Into::<types::EventStatusFilter>::into(status)))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListEventsResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListEventsResponse, types::Event> {
        M::items(self.walk().items("/events", |page| Some(page.events)))
    }

    fn walk(self) -> Pages<types::ListEventsResponse> {
        let reference = |page: &types::ListEventsResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`get_event`](ApiClient::get_event).
pub type GetEvent<M = Async> = Request<types::EventResponse, M>;

/// Request of [`cancel_scheduled_event`](ApiClient::cancel_scheduled_event).
pub type CancelScheduledEvent<M = Async> = Request<(), M, crate::support::Empty>;
