//! Operations under `events`. Generated from Chat API of Botpress 2026-06; do not edit.

use crate::chat::operations::{Request, operation, path};
use crate::chat::{ApiClient, types};
use crate::support::{Async, BodyKind, Mode, Operation};

pub(crate) static GET_EVENT: Operation = Operation {
    parameters: &[path("id")],
    ..operation("getEvent", "GET", "/events/{id}")
};

pub(crate) static CREATE_EVENT: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["payload", "conversationId"],
    ..operation("createEvent", "POST", "/events")
};

impl<M: Mode> ApiClient<M> {
    /// Get an event.
    ///
    /// Returns the `Event` with the given identifier.
    ///
    /// `GET /events/{id}`
    ///
    /// - `id`: The event's identifier.
    pub fn get_event(&self, id: impl Into<String>) -> GetEvent<M> {
        Request::new(self.operation(&GET_EVENT).arg("id", id.into()))
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
    /// ```no_run
    /// # use botpress_client::chat::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_event(
    ///         types::CreateEventBody::new(
    ///             serde_json::json!({ "key": "value" }),
    ///             "conversation-id",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_event(&self, body: types::CreateEventBody) -> CreateEvent<M> {
        Request::new(self.operation(&CREATE_EVENT).json(&body))
    }
}

/// Request of [`get_event`](ApiClient::get_event).
pub type GetEvent<M = Async> = Request<types::EventResponse, M>;

/// Request of [`create_event`](ApiClient::create_event).
pub type CreateEvent<M = Async> = Request<types::EventResponse, M>;
