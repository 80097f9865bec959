//! Operations under `observations`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::operations::{Request, operation};
use crate::runtime::{ApiClient, types};
use crate::support::{Async, BodyKind, Mode, Operation};

pub(crate) static CAPTURE_OBSERVATION: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &[
        "id", "name", "data", "messageId", "eventId", "conversationId", "userId", "errorId",
        "traceId",
    ],
    accept: "",
    ..operation("captureObservation", "POST", "/v1/chat/observations")
};

impl<M: Mode> ApiClient<M> {
    /// Records an observation about a running bot. Observations about integrations are not
    /// supported yet.
    ///
    /// `POST /v1/chat/observations`
    ///
    /// - `body`: The observation to record.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .capture_observation(
    ///         types::CaptureObservationBody::new(
    ///             "name",
    ///             serde_json::json!({ "key": "value" }),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn capture_observation(
        &self,
        body: types::CaptureObservationBody,
    ) -> CaptureObservation<M> {
        Request::new(self.operation(&CAPTURE_OBSERVATION).json(&body))
    }
}

/// Request of [`capture_observation`](ApiClient::capture_observation).
pub type CaptureObservation<M = Async> = Request<(), M, crate::support::Empty>;
