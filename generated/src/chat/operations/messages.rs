//! Operations under `messages`. Generated from Chat API of Botpress 0.0.0; do not edit.

use crate::chat::operations::parameter;
use crate::chat::{Client, types};
use crate::support::{BodyKind, Call, Error, Location, Operation, Response, Style};

pub(crate) static GET_MESSAGE: Operation = Operation {
    id: "getMessage",
    method: "GET",
    path: "/messages/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[],
};

pub(crate) static DELETE_MESSAGE: Operation = Operation {
    id: "deleteMessage",
    method: "DELETE",
    path: "/messages/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "",
    security: &[],
};

pub(crate) static CREATE_MESSAGE: Operation = Operation {
    id: "createMessage",
    method: "POST",
    path: "/messages",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["payload", "conversationId"],
    accept: "application/json",
    security: &[],
};

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
        GetMessage(self.operation(&GET_MESSAGE).arg(0, id.into()))
    }

    /// Delete a message.
    ///
    /// Deletes a `Message` for good.
    ///
    /// `DELETE /messages/{id}`
    ///
    /// - `id`: The message's identifier.
    pub fn delete_message(&self, id: impl Into<String>) -> DeleteMessage {
        DeleteMessage(self.operation(&DELETE_MESSAGE).arg(0, id.into()))
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
    /// # use botpress_client::chat::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_message(
    ///         types::CreateMessageBody::new(
    ///             types::MessagePayload::Audio(types::MessagePayloadAudio::new("…")),
    ///             "…",
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_message(&self, body: types::CreateMessageBody) -> CreateMessage {
        CreateMessage(self.operation(&CREATE_MESSAGE).json(&body))
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
    pub async fn send(self) -> Result<types::MessageResponse, Error> {
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
    ) -> Result<Response<types::MessageResponse>, Error> {
        self.0.send_with_meta().await
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
    pub async fn send(self) -> Result<types::MessageResponse, Error> {
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
    ) -> Result<Response<types::MessageResponse>, Error> {
        self.0.send_with_meta().await
    }
}

common!(GetMessage DeleteMessage CreateMessage);
