//! Operations under `introspect`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::{Client, types};
use crate::support::{BodyKind, Call, Error, Operation, Response};

pub(crate) static INTROSPECT_: Operation = Operation {
    id: "introspect",
    method: "POST",
    path: "/v1/admin/introspect",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["botId"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

/// What can be done under `introspect`.
impl Client {
    /// Returns the workspace, the bot and the user that the call stands for.
    ///
    /// `POST /v1/admin/introspect`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.introspect(types::IntrospectBody::new("…")).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn introspect(&self, body: types::IntrospectBody) -> Introspect {
        Introspect(self.operation(&INTROSPECT_).json(&body))
    }
}

/// Request of [`Client::introspect`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Introspect(pub(crate) Call);

impl Introspect {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::IntrospectResponse, Error> {
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
    ) -> Result<Response<types::IntrospectResponse>, Error> {
        self.0.send_with_meta().await
    }
}

common!(Introspect);
