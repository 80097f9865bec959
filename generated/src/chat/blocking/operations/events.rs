//! Operations under `events`. Generated from Chat API of Botpress 0.0.0; do not edit.

use crate::chat::blocking::Client;
use crate::chat::operations::{self, common};
use crate::chat::types;
use crate::support::{Call, Error, Response, blocking};

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
        GetEvent(self.operation(&operations::GET_EVENT).arg(0, id.into()))
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
    /// # use botpress_client::chat::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_event(
    ///         types::CreateEventBody::new(serde_json::json!({ "…" : "…" }), "…"),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_event(&self, body: types::CreateEventBody) -> CreateEvent {
        CreateEvent(self.operation(&operations::CREATE_EVENT).json(&body))
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
    pub fn send(self) -> Result<types::EventResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::EventResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::EventResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::EventResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

common!(GetEvent CreateEvent);
