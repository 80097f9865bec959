//! Operations under `initialize-incoming-message`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::operations::{Request, operation};
use crate::runtime::{ApiClient, types};
use crate::support::{Async, BodyKind, Mode, Operation};

pub(crate) static INITIALIZE_INCOMING_MESSAGE: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["userId", "user", "conversationId", "conversation", "message"],
    ..operation(
        "initializeIncomingMessage",
        "POST",
        "/v1/chat/initialize-incoming-message",
    )
};

impl<M: Mode> ApiClient<M> {
    /// Sets up a user and a conversation, and sends a message to that conversation.
    ///
    /// `POST /v1/chat/initialize-incoming-message`
    ///
    /// - `body`: The message, with the conversation and the user it belongs to.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .initialize_incoming_message(
    ///         types::InitializeIncomingMessageBody::new().user_id("user-id"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn initialize_incoming_message(
        &self,
        body: types::InitializeIncomingMessageBody,
    ) -> InitializeIncomingMessage<M> {
        Request::new(self.operation(&INITIALIZE_INCOMING_MESSAGE).json(&body))
    }
}

/// Request of [`initialize_incoming_message`](ApiClient::initialize_incoming_message).
pub type InitializeIncomingMessage<M = Async> = Request<
    types::InitializeIncomingMessageResponse,
    M,
>;
