//! Operations under `integrations`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::blocking::Client;
use crate::runtime::operations::{self, common};
use crate::runtime::types;
use crate::support::{Call, Error, Response, blocking};

/// What can be done under `integrations`.
impl Client {
    /// Lets an integration configure itself.
    ///
    /// `POST /v1/chat/integrations/configure`
    ///
    /// - `body`: Settings that the integration makes for itself.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .configure_integration(types::ConfigureIntegrationBody::new().identifier("…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn configure_integration(
        &self,
        body: types::ConfigureIntegrationBody,
    ) -> ConfigureIntegration {
        ConfigureIntegration(
            self.operation(&operations::CONFIGURE_INTEGRATION).json(&body),
        )
    }
}

/// Request of [`Client::configure_integration`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConfigureIntegration(pub(crate) Call);

impl ConfigureIntegration {
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

common!(ConfigureIntegration);
