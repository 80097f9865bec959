//! Operations under `helper`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::{Request, operation};
use crate::admin::{ApiClient, types};
use crate::support::{Async, BodyKind, Mode, Operation};

pub(crate) static RUN_VRL: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["data", "script"],
    ..operation("runVrl", "POST", "/v1/admin/helper/vrl")
};

impl<M: Mode> ApiClient<M> {
    /// Runs a script in the Vector Remap Language (VRL) and returns its result.
    ///
    /// `POST /v1/admin/helper/vrl`
    ///
    /// - `body`: The VRL script and the data it works on.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .run_vrl(
    ///         types::RunVrlBody::new(serde_json::json!({ "key": "value" }), "script"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn run_vrl(&self, body: types::RunVrlBody) -> RunVrl<M> {
        Request::new(self.operation(&RUN_VRL).json(&body))
    }
}

/// Request of [`run_vrl`](ApiClient::run_vrl).
pub type RunVrl<M = Async> = Request<types::RunVrlResponse, M>;
