//! Operations under `observations`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::{Client, types};
use crate::support::{BodyKind, Call, Error, Operation, Response};

pub(crate) static CAPTURE_OBSERVATION: Operation = Operation {
    id: "captureObservation",
    method: "POST",
    path: "/v1/chat/observations",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &[
        "id",
        "name",
        "data",
        "messageId",
        "eventId",
        "conversationId",
        "userId",
        "errorId",
        "traceId",
    ],
    accept: "",
    security: &[&["BearerAuth"]],
};

/// What can be done under `observations`.
impl Client {
    /// Records an observation about a running bot. Observations about integrations are not
    /// supported yet.
    ///
    /// `POST /v1/chat/observations`
    ///
    /// - `body`: The observation to record.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .capture_observation(
    ///         types::CaptureObservationBody::new(
    ///             "…",
    ///             serde_json::json!({ "…" : "…" }),
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn capture_observation(
        &self,
        body: types::CaptureObservationBody,
    ) -> CaptureObservation {
        CaptureObservation(self.operation(&CAPTURE_OBSERVATION).json(&body))
    }
}

/// Request of [`Client::capture_observation`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CaptureObservation(pub(crate) Call);

impl CaptureObservation {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<(), Error> {
        self.0.send_empty().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<()>, Error> {
        self.0.send_empty_with_meta().await
    }
}

common!(CaptureObservation);
