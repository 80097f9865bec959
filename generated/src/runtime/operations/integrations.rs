//! Operations under `integrations`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::operations::{Request, operation};
use crate::runtime::{ApiClient, types};
use crate::support::{Async, BodyKind, Mode, Operation};

pub(crate) static CONFIGURE_INTEGRATION: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["identifier", "scheduleRegisterCall", "sandboxIdentifiers"],
    accept: "",
    ..operation("configureIntegration", "POST", "/v1/chat/integrations/configure")
};

impl<M: Mode> ApiClient<M> {
    /// Lets an integration configure itself.
    ///
    /// `POST /v1/chat/integrations/configure`
    ///
    /// - `body`: Settings that the integration configures for itself.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .configure_integration(
    ///         types::ConfigureIntegrationBody::new().identifier("identifier"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn configure_integration(
        &self,
        body: types::ConfigureIntegrationBody,
    ) -> ConfigureIntegration<M> {
        Request::new(self.operation(&CONFIGURE_INTEGRATION).json(&body))
    }
}

/// Request of [`configure_integration`](ApiClient::configure_integration).
pub type ConfigureIntegration<M = Async> = Request<(), M, crate::support::Empty>;
