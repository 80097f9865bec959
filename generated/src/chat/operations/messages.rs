//! Operations under `messages`. Generated from Chat API of Botpress 2026-06; do not edit.

use crate::chat::operations::{Request, operation, path};
use crate::chat::{ApiClient, types};
use crate::support::{Async, BodyKind, Mode, Operation};

pub(crate) static GET_MESSAGE: Operation = Operation {
    parameters: &[path("id")],
    ..operation("getMessage", "GET", "/messages/{id}")
};

pub(crate) static DELETE_MESSAGE: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    ..operation("deleteMessage", "DELETE", "/messages/{id}")
};

pub(crate) static CREATE_MESSAGE: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["payload", "conversationId"],
    ..operation("createMessage", "POST", "/messages")
};

impl<M: Mode> ApiClient<M> {
    /// Get a message.
    ///
    /// Returns the `Message` with the given identifier.
    ///
    /// `GET /messages/{id}`
    ///
    /// - `id`: The message's identifier.
    pub fn get_message(&self, id: impl Into<String>) -> GetMessage<M> {
        Request::new(self.operation(&GET_MESSAGE).arg("id", id.into()))
    }

    /// Delete a message.
    ///
    /// Deletes a `Message` permanently.
    ///
    /// `DELETE /messages/{id}`
    ///
    /// - `id`: The message's identifier.
    pub fn delete_message(&self, id: impl Into<String>) -> DeleteMessage<M> {
        Request::new(self.operation(&DELETE_MESSAGE).arg("id", id.into()))
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
    /// ```no_run
    /// # use botpress_client::chat::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_message(
    ///         types::CreateMessageBody::new(
    ///             types::MessagePayload::Audio(
    ///                 types::MessagePayloadAudio::new("audio-url"),
    ///             ),
    ///             "conversation-id",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_message(&self, body: types::CreateMessageBody) -> CreateMessage<M> {
        Request::new(self.operation(&CREATE_MESSAGE).json(&body))
    }
}

/// Request of [`get_message`](ApiClient::get_message).
pub type GetMessage<M = Async> = Request<types::MessageResponse, M>;

/// Request of [`delete_message`](ApiClient::delete_message).
pub type DeleteMessage<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`create_message`](ApiClient::create_message).
pub type CreateMessage<M = Async> = Request<types::MessageResponse, M>;
