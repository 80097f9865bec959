//! Operations under `integrations`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::{Client, types};
use crate::support::{BodyKind, Call, Error, Operation, Response};

pub(crate) static CONFIGURE_INTEGRATION: Operation = Operation {
    id: "configureIntegration",
    method: "POST",
    path: "/v1/chat/integrations/configure",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["identifier", "scheduleRegisterCall", "sandboxIdentifiers"],
    accept: "",
    security: &[&["BearerAuth"]],
};

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
    /// # use botpress_client::runtime::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .configure_integration(types::ConfigureIntegrationBody::new().identifier("…"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn configure_integration(
        &self,
        body: types::ConfigureIntegrationBody,
    ) -> ConfigureIntegration {
        ConfigureIntegration(self.operation(&CONFIGURE_INTEGRATION).json(&body))
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

common!(ConfigureIntegration);
