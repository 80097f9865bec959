//! Operations under `actions`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::blocking::Client;
use crate::runtime::operations::{self, common};
use crate::runtime::types;
use crate::support::{Call, Error, Response, blocking};

/// What can be done under `actions`.
impl Client {
    /// Runs an action and returns its output.
    ///
    /// `POST /v1/chat/actions`
    ///
    /// - `body`: The action to run and its input.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .call_action(
    ///         types::CallActionBody::new("…", serde_json::json!({ "…" : "…" })),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call_action(&self, body: types::CallActionBody) -> CallAction {
        CallAction(self.operation(&operations::CALL_ACTION).json(&body))
    }
}

/// Request of [`Client::call_action`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CallAction(pub(crate) Call);

impl CallAction {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::CallActionResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::CallActionResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

common!(CallAction);
