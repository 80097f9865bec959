//! Operations under `messages`. Generated from Chat API of Botpress 0.0.0; do not edit.

use crate::chat::blocking::Client;
use crate::chat::operations::{self, common};
use crate::chat::types;
use crate::support::{Call, Error, Response, blocking};

/// What can be done under `messages`.
impl Client {
    /// Get a message.
    ///
    /// Returns the `Message` with the given identifier.
    ///
    /// `GET /messages/{id}`
    ///
    /// - `id`: The message's identifier.
    pub fn get_message(&self, id: impl Into<String>) -> GetMessage {
        GetMessage(self.operation(&operations::GET_MESSAGE).arg(0, id.into()))
    }

    /// Delete a message.
    ///
    /// Deletes a `Message` for good.
    ///
    /// `DELETE /messages/{id}`
    ///
    /// - `id`: The message's identifier.
    pub fn delete_message(&self, id: impl Into<String>) -> DeleteMessage {
        DeleteMessage(self.operation(&operations::DELETE_MESSAGE).arg(0, id.into()))
    }

    /// Send a message.
    ///
    /// Sends a `Message` to a conversation.
    ///
    /// `POST /messages`
    ///
    /// - `body`: Fields of the message.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::chat::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_message(
    ///         types::CreateMessageBody::new(
    ///             types::MessagePayload::Audio(types::MessagePayloadAudio::new("…")),
    ///             "…",
    ///         ),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_message(&self, body: types::CreateMessageBody) -> CreateMessage {
        CreateMessage(self.operation(&operations::CREATE_MESSAGE).json(&body))
    }
}

/// Request of [`Client::get_message`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMessage(pub(crate) Call);

impl GetMessage {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::MessageResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::MessageResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::delete_message`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMessage(pub(crate) Call);

impl DeleteMessage {
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

/// Request of [`Client::create_message`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMessage(pub(crate) Call);

impl CreateMessage {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::MessageResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::MessageResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

common!(GetMessage DeleteMessage CreateMessage);
