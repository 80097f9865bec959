//! Operations under `observations`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::blocking::Client;
use crate::runtime::operations::{self, common};
use crate::runtime::types;
use crate::support::{Call, Error, Response, blocking};

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
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .capture_observation(
    ///         types::CaptureObservationBody::new(
    ///             "…",
    ///             serde_json::json!({ "…" : "…" }),
    ///         ),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn capture_observation(
        &self,
        body: types::CaptureObservationBody,
    ) -> CaptureObservation {
        CaptureObservation(self.operation(&operations::CAPTURE_OBSERVATION).json(&body))
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
    pub fn send(self) -> Result<(), Error> {
        blocking::wait(self.0.send_empty())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<()>, Error> {
        blocking::wait(self.0.send_empty_with_meta())
    }
}

common!(CaptureObservation);
