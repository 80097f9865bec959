//! Operations under `events`. Generated from Chat API of Botpress 0.0.0; do not edit.

use crate::chat::operations::parameter;
use crate::chat::{Client, types};
use crate::support::{BodyKind, Call, Error, Location, Operation, Response, Style};

pub(crate) static GET_EVENT: Operation = Operation {
    id: "getEvent",
    method: "GET",
    path: "/events/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[],
};

pub(crate) static CREATE_EVENT: Operation = Operation {
    id: "createEvent",
    method: "POST",
    path: "/events",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["payload", "conversationId"],
    accept: "application/json",
    security: &[],
};

/// What can be done under `events`.
impl Client {
    /// Get an event.
    ///
    /// Returns the `Event` with the given identifier.
    ///
    /// `GET /events/{id}`
    ///
    /// - `id`: The event's identifier.
    pub fn get_event(&self, id: impl Into<String>) -> GetEvent {
        GetEvent(self.operation(&GET_EVENT).arg(0, id.into()))
    }

    /// Send a custom event.
    ///
    /// Sends a custom `Event` to a conversation.
    ///
    /// `POST /events`
    ///
    /// - `body`: The event to create.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::chat::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_event(
    ///         types::CreateEventBody::new(serde_json::json!({ "…" : "…" }), "…"),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_event(&self, body: types::CreateEventBody) -> CreateEvent {
        CreateEvent(self.operation(&CREATE_EVENT).json(&body))
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

common!(GetEvent CreateEvent);
