//! Operations under `events`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::operations::parameter;
use crate::runtime::{Client, types};
use crate::support::{
    BodyKind, Call, Error, Items, Location, Operation, Pages, Response, Style,
};

pub(crate) static CREATE_EVENT: Operation = Operation {
    id: "createEvent",
    method: "POST",
    path: "/v1/chat/events",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &[
        "type",
        "payload",
        "schedule",
        "conversationId",
        "userId",
        "workflowId",
        "messageId",
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static LIST_EVENTS: Operation = Operation {
    id: "listEvents",
    method: "GET",
    path: "/v1/chat/events",
    server: None,
    parameters: &[
        parameter("nextToken", Location::Query, Style::FormExploded, false),
        parameter("type", Location::Query, Style::FormExploded, false),
        parameter("conversationId", Location::Query, Style::FormExploded, false),
        parameter("userId", Location::Query, Style::FormExploded, false),
        parameter("messageId", Location::Query, Style::FormExploded, false),
        parameter("workflowId", Location::Query, Style::FormExploded, false),
        parameter("status", Location::Query, Style::FormExploded, false),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_EVENT: Operation = Operation {
    id: "getEvent",
    method: "GET",
    path: "/v1/chat/events/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static CANCEL_SCHEDULED_EVENT: Operation = Operation {
    id: "cancelScheduledEvent",
    method: "DELETE",
    path: "/v1/chat/events/scheduled/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "",
    security: &[&["BearerAuth"]],
};

/// What can be done under `events`.
impl Client {
    /// Creates an `Event`. Tags that the integration requires must be given.
    ///
    /// `POST /v1/chat/events`
    ///
    /// - `body`: The event to create.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_event(
    ///         types::CreateEventBody::new("…", serde_json::json!({ "…" : "…" })),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_event(&self, body: types::CreateEventBody) -> CreateEvent {
        CreateEvent(self.operation(&CREATE_EVENT).json(&body))
    }

    /// Lists the events created so far, most recent first.
    ///
    /// `GET /v1/chat/events`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_events().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_events(&self) -> ListEvents {
        ListEvents(self.operation(&LIST_EVENTS))
    }

    /// Returns the `Event` with the given identifier.
    ///
    /// `GET /v1/chat/events/{id}`
    ///
    /// - `id`: Identifier of the event.
    pub fn get_event(&self, id: impl Into<String>) -> GetEvent {
        GetEvent(self.operation(&GET_EVENT).arg(0, id.into()))
    }

    /// Cancels a scheduled `Event` for good. Its status must be `scheduled`.
    ///
    /// `DELETE /v1/chat/events/scheduled/{id}`
    ///
    /// - `id`: Identifier of the event.
    pub fn cancel_scheduled_event(&self, id: impl Into<String>) -> CancelScheduledEvent {
        CancelScheduledEvent(self.operation(&CANCEL_SCHEDULED_EVENT).arg(0, id.into()))
    }
}

/// Request of [`Client::create_event`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEvent(pub(crate) Call);

impl CreateEvent {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::EventResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::EventResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::list_events`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEvents(pub(crate) Call);

impl ListEvents {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(0, next_token.into()))
    }

    /// Returns only events of this type.
    pub fn r#type(self, r#type: impl Into<String>) -> Self {
        Self(self.0.arg(1, r#type.into()))
    }

    /// Returns only events that belong to this conversation.
    pub fn conversation_id(self, conversation_id: impl Into<String>) -> Self {
        Self(self.0.arg(2, conversation_id.into()))
    }

    /// Returns only events that belong to this user.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.arg(3, user_id.into()))
    }

    /// Returns only events that belong to this message.
    pub fn message_id(self, message_id: impl Into<String>) -> Self {
        Self(self.0.arg(4, message_id.into()))
    }

    /// Returns only events that belong to this workflow.
    pub fn workflow_id(self, workflow_id: impl Into<String>) -> Self {
        Self(self.0.arg(5, workflow_id.into()))
    }

    /// Returns only events with this status.
    pub fn status(self, status: impl Into<types::EventStatusFilter>) -> Self {
        Self(self.0.arg(6, Into::<types::EventStatusFilter>::into(status)))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::ListEventsResponse, Error> {
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
    ) -> Result<Response<types::ListEventsResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::ListEventsResponse> {
        Pages::new(self.0, 0, "/meta/nextToken", |page| page.meta.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> Items<types::ListEventsResponse, types::Event> {
        self.pages().items("/events", |page| page.events)
    }
}

/// Request of [`Client::get_event`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEvent(pub(crate) Call);

impl GetEvent {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::EventResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::EventResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::cancel_scheduled_event`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelScheduledEvent(pub(crate) Call);

impl CancelScheduledEvent {
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

common!(CreateEvent ListEvents GetEvent CancelScheduledEvent);
