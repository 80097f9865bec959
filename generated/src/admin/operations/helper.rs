//! Operations under `helper`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::{Client, types};
use crate::support::{BodyKind, Call, Error, Operation, Response};

pub(crate) static RUN_VRL: Operation = Operation {
    id: "runVrl",
    method: "POST",
    path: "/v1/admin/helper/vrl",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["data", "script"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

/// What can be done under `helper`.
impl Client {
    /// Runs a script in the Vector Remap Language (VRL) and returns its result.
    ///
    /// `POST /v1/admin/helper/vrl`
    ///
    /// - `body`: The VRL script and the data it works on.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .run_vrl(types::RunVrlBody::new(serde_json::json!({ "…" : "…" }), "…"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn run_vrl(&self, body: types::RunVrlBody) -> RunVrl {
        RunVrl(self.operation(&RUN_VRL).json(&body))
    }
}

/// Request of [`Client::run_vrl`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunVrl(pub(crate) Call);

impl RunVrl {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::RunVrlResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::RunVrlResponse>, Error> {
        self.0.send_with_meta().await
    }
}

common!(RunVrl);
