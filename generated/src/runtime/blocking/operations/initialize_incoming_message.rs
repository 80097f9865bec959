//! Operations under `initialize-incoming-message`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::blocking::Client;
use crate::runtime::operations::{self, common};
use crate::runtime::types;
use crate::support::{Call, Error, Response, blocking};

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
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .initialize_incoming_message(
    ///         types::InitializeIncomingMessageBody::new().user_id("…"),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn initialize_incoming_message(
        &self,
        body: types::InitializeIncomingMessageBody,
    ) -> InitializeIncomingMessage {
        InitializeIncomingMessage(
            self.operation(&operations::INITIALIZE_INCOMING_MESSAGE).json(&body),
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
    pub fn send(self) -> Result<types::InitializeIncomingMessageResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(
        self,
    ) -> Result<Response<types::InitializeIncomingMessageResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

common!(InitializeIncomingMessage);
