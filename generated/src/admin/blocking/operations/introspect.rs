//! Operations under `introspect`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::blocking::Client;
use crate::admin::operations::{self, common};
use crate::admin::types;
use crate::support::{Call, Error, Response, blocking};

/// What can be done under `introspect`.
impl Client {
    /// Returns the workspace, the bot and the user that the call stands for.
    ///
    /// `POST /v1/admin/introspect`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.introspect(types::IntrospectBody::new("…")).send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn introspect(&self, body: types::IntrospectBody) -> Introspect {
        Introspect(self.operation(&operations::INTROSPECT_).json(&body))
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
    pub fn send(self) -> Result<types::IntrospectResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::IntrospectResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

common!(Introspect);
