//! Operations under `initialize-incoming-message`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::{Client, types};
use crate::support::{BodyKind, Call, Error, Operation, Response};

pub(crate) static INITIALIZE_INCOMING_MESSAGE: Operation = Operation {
    id: "initializeIncomingMessage",
    method: "POST",
    path: "/v1/chat/initialize-incoming-message",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["userId", "user", "conversationId", "conversation", "message"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

/// What can be done under `initialize-incoming-message`.
impl Client {
    /// Sets up a user and a conversation, and sends a message to that conversation.
    ///
    /// `POST /v1/chat/initialize-incoming-message`
    ///
    /// - `body`: The message, with the conversation and the user it belongs to.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .initialize_incoming_message(
    ///         types::InitializeIncomingMessageBody::new().user_id("…"),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn initialize_incoming_message(
        &self,
        body: types::InitializeIncomingMessageBody,
    ) -> InitializeIncomingMessage {
        InitializeIncomingMessage(
            self.operation(&INITIALIZE_INCOMING_MESSAGE).json(&body),
        )
    }
}

/// Request of [`Client::initialize_incoming_message`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct InitializeIncomingMessage(pub(crate) Call);

impl InitializeIncomingMessage {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::InitializeIncomingMessageResponse, Error> {
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
    ) -> Result<Response<types::InitializeIncomingMessageResponse>, Error> {
        self.0.send_with_meta().await
    }
}

common!(InitializeIncomingMessage);
