//! Operations under `introspect`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::{Request, operation};
use crate::admin::{ApiClient, types};
use crate::support::{Async, BodyKind, Mode, Operation};

pub(crate) static INTROSPECT_: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["botId"],
    ..operation("introspect", "POST", "/v1/admin/introspect")
};

impl<M: Mode> ApiClient<M> {
    /// Returns the workspace, the bot and the user that the credentials belong to.
    ///
    /// `POST /v1/admin/introspect`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.introspect(types::IntrospectBody::new("bot-id")).await?;
    /// # Ok(()) }
    /// ```
    pub fn introspect(&self, body: types::IntrospectBody) -> Introspect<M> {
        Request::new(self.operation(&INTROSPECT_).json(&body))
    }
}

/// Request of [`introspect`](ApiClient::introspect).
pub type Introspect<M = Async> = Request<types::IntrospectResponse, M>;
