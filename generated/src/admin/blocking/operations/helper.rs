//! Operations under `helper`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::blocking::Client;
use crate::admin::operations::{self, common};
use crate::admin::types;
use crate::support::{Call, Error, Response, blocking};

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
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .run_vrl(types::RunVrlBody::new(serde_json::json!({ "…" : "…" }), "…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn run_vrl(&self, body: types::RunVrlBody) -> RunVrl {
        RunVrl(self.operation(&operations::RUN_VRL).json(&body))
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
    pub fn send(self) -> Result<types::RunVrlResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::RunVrlResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

common!(RunVrl);
