//! Operations under `messages`. Generated from Chat API of Botpress 0.0.0; do not edit.

use crate::chat::operations::{operation, path};
use crate::chat::{ApiClient, types};
use crate::support::{Async, BodyKind, Call, Mode, Operation};

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
        GetMessage(self.operation(&GET_MESSAGE).arg("id", id.into()))
    }

    /// Delete a message.
    ///
    /// Deletes a `Message` for good.
    ///
    /// `DELETE /messages/{id}`
    ///
    /// - `id`: The message's identifier.
    pub fn delete_message(&self, id: impl Into<String>) -> DeleteMessage<M> {
        DeleteMessage(self.operation(&DELETE_MESSAGE).arg("id", id.into()))
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
    /// # use botpress_client::chat::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_message(
    ///         types::CreateMessageBody::new(
    ///             types::MessagePayload::Audio(types::MessagePayloadAudio::new("…")),
    ///             "…",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_message(&self, body: types::CreateMessageBody) -> CreateMessage<M> {
        CreateMessage(self.operation(&CREATE_MESSAGE).json(&body))
    }
}

/// Request of [`get_message`](ApiClient::get_message).
#[must_use = "a request does nothing until it is sent"]
pub struct GetMessage<M = Async>(pub(crate) Call<M>);
request!(GetMessage, Json, types::MessageResponse);

/// Request of [`delete_message`](ApiClient::delete_message).
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMessage<M = Async>(pub(crate) Call<M>);
request!(DeleteMessage, Empty, ());

/// Request of [`create_message`](ApiClient::create_message).
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMessage<M = Async>(pub(crate) Call<M>);
request!(CreateMessage, Json, types::MessageResponse);
