//! Operations under `actions`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::operations::{Request, operation};
use crate::runtime::{ApiClient, types};
use crate::support::{Async, BodyKind, Mode, Operation};

pub(crate) static CALL_ACTION: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["type", "input"],
    ..operation("callAction", "POST", "/v1/chat/actions")
};

impl<M: Mode> ApiClient<M> {
    /// Runs an action and returns its output.
    ///
    /// `POST /v1/chat/actions`
    ///
    /// - `body`: The action to run and its input.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .call_action(
    ///         types::CallActionBody::new("type", serde_json::json!({ "key": "value" })),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn call_action(&self, body: types::CallActionBody) -> CallAction<M> {
        Request::new(self.operation(&CALL_ACTION).json(&body))
    }
}

/// Request of [`call_action`](ApiClient::call_action).
pub type CallAction<M = Async> = Request<types::CallActionResponse, M>;
