//! Operations under `integrations`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::blocking::Client;
use crate::admin::operations::{self, common};
use crate::admin::types;
use crate::support::{Call, Error, JsonObject, Response, blocking};

/// What can be done under `integrations`.
impl Client {
    /// Lists the API keys of an integration (IAKs).
    ///
    /// `GET /v1/admin/integrations/iaks`
    ///
    /// - `integration_id`: Identifier of the integration.
    pub fn list_integration_api_keys(
        &self,
        integration_id: impl Into<String>,
    ) -> ListIntegrationApiKeys {
        ListIntegrationApiKeys(
            self
                .operation(&operations::LIST_INTEGRATION_API_KEYS)
                .arg(0, integration_id.into()),
        )
    }

    /// Creates an API key for an integration (IAK).
    ///
    /// `POST /v1/admin/integrations/iaks`
    ///
    /// - `body`: The integration and a note for the new API key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_integration_api_key(types::CreateIntegrationApiKeyBody::new("…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_integration_api_key(
        &self,
        body: types::CreateIntegrationApiKeyBody,
    ) -> CreateIntegrationApiKey {
        CreateIntegrationApiKey(
            self.operation(&operations::CREATE_INTEGRATION_API_KEY).json(&body),
        )
    }

    /// Deletes an API key of an integration (IAK).
    ///
    /// `DELETE /v1/admin/integrations/iaks/{id}`
    ///
    /// - `id`: Identifier of the integration API key.
    pub fn delete_integration_api_key(
        &self,
        id: impl Into<String>,
    ) -> DeleteIntegrationApiKey {
        DeleteIntegrationApiKey(
            self.operation(&operations::DELETE_INTEGRATION_API_KEY).arg(0, id.into()),
        )
    }

    /// Creates an integration.
    ///
    /// `POST /v1/admin/integrations`
    ///
    /// - `body`: Settings and definitions of the integration.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_integration(
    ///         types::CreateIntegrationBody::builder().name("…").version("…").build(),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_integration(
        &self,
        body: types::CreateIntegrationBody,
    ) -> CreateIntegration {
        CreateIntegration(self.operation(&operations::CREATE_INTEGRATION).json(&body))
    }

    /// Lists the integrations, one page at a time. The list can be filtered and sorted.
    ///
    /// `GET /v1/admin/integrations`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_integrations().items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_integrations(&self) -> ListIntegrations {
        ListIntegrations(self.operation(&operations::LIST_INTEGRATIONS))
    }

    /// Checks whether an integration could be created with this request, without creating it.
    ///
    /// `POST /v1/admin/integrations/validate`
    ///
    /// - `body`: Settings and definitions of the integration.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .validate_integration_creation(
    ///         types::CreateIntegrationBody::builder().name("…").version("…").build(),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate_integration_creation(
        &self,
        body: types::CreateIntegrationBody,
    ) -> ValidateIntegrationCreation {
        ValidateIntegrationCreation(
            self.operation(&operations::VALIDATE_INTEGRATION_CREATION).json(&body),
        )
    }

    /// Changes an integration.
    ///
    /// `PUT /v1/admin/integrations/{id}`
    ///
    /// - `id`: Identifier of one version of an integration.
    /// - `body`: Settings and definitions of the integration.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_integration(
    ///         "…",
    ///         types::UpdateIntegrationBody::new().sdk_version("…"),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_integration(
        &self,
        id: impl Into<String>,
        body: types::UpdateIntegrationBody,
    ) -> UpdateIntegration {
        UpdateIntegration(
            self.operation(&operations::UPDATE_INTEGRATION).arg(0, id.into()).json(&body),
        )
    }

    /// Returns the integration with the given identifier.
    ///
    /// `GET /v1/admin/integrations/{id}`
    ///
    /// - `id`: Identifier of one version of an integration.
    pub fn get_integration(&self, id: impl Into<String>) -> GetIntegration {
        GetIntegration(self.operation(&operations::GET_INTEGRATION).arg(0, id.into()))
    }

    /// Deletes an integration.
    ///
    /// `DELETE /v1/admin/integrations/{id}`
    ///
    /// - `id`: Identifier of one version of an integration.
    pub fn delete_integration(&self, id: impl Into<String>) -> DeleteIntegration {
        DeleteIntegration(
            self.operation(&operations::DELETE_INTEGRATION).arg(0, id.into()),
        )
    }

    /// Creates a new signing secret for the integration. The old secrets stop working after 24
    /// hours.
    ///
    /// `POST /v1/admin/integrations/{id}/signing-secrets/rotate`
    ///
    /// - `id`: Identifier of one version of an integration.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .rotate_integration_signing_secrets("…")
    ///     .body(serde_json::Map::new().into())
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rotate_integration_signing_secrets(
        &self,
        id: impl Into<String>,
    ) -> RotateIntegrationSigningSecrets {
        RotateIntegrationSigningSecrets(
            self
                .operation(&operations::ROTATE_INTEGRATION_SIGNING_SECRETS)
                .arg(0, id.into()),
        )
    }

    /// Checks whether an integration could be updated with this request, without changing it.
    ///
    /// `PUT /v1/admin/integrations/{id}/validate`
    ///
    /// - `id`: Identifier of one version of an integration.
    /// - `body`: Settings and definitions of the integration.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .validate_integration_update(
    ///         "…",
    ///         types::UpdateIntegrationBody::new().sdk_version("…"),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate_integration_update(
        &self,
        id: impl Into<String>,
        body: types::UpdateIntegrationBody,
    ) -> ValidateIntegrationUpdate {
        ValidateIntegrationUpdate(
            self
                .operation(&operations::VALIDATE_INTEGRATION_UPDATE)
                .arg(0, id.into())
                .json(&body),
        )
    }

    /// Returns the log of an integration.
    ///
    /// `GET /v1/admin/integrations/{id}/logs`
    ///
    /// - `id`: Identifier of one version of an integration.
    /// - `time_start`: Start of the time range of the log.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.get_integration_logs("…", "…").items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_integration_logs(
        &self,
        id: impl Into<String>,
        time_start: impl Into<String>,
    ) -> GetIntegrationLogs {
        GetIntegrationLogs(
            self
                .operation(&operations::GET_INTEGRATION_LOGS)
                .arg(0, id.into())
                .arg(1, time_start.into()),
        )
    }

    /// Returns the integration with the given name and version.
    ///
    /// `GET /v1/admin/integrations/{name}/{version}`
    ///
    /// - `name`: Technical name of the integration.
    /// - `version`: Version of the integration: a semver version, a semver range, or `latest`.
    pub fn get_integration_by_name(
        &self,
        name: impl Into<String>,
        version: impl Into<String>,
    ) -> GetIntegrationByName {
        GetIntegrationByName(
            self
                .operation(&operations::GET_INTEGRATION_BY_NAME)
                .arg(0, name.into())
                .arg(1, version.into()),
        )
    }

    /// Asks for an integration to be verified.
    ///
    /// `POST /v1/admin/integrations/request-verification`
    ///
    /// - `body`: The integration to verify.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .request_integration_verification(
    ///         types::RequestIntegrationVerificationBody::new("…"),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn request_integration_verification(
        &self,
        body: types::RequestIntegrationVerificationBody,
    ) -> RequestIntegrationVerification {
        RequestIntegrationVerification(
            self.operation(&operations::REQUEST_INTEGRATION_VERIFICATION).json(&body),
        )
    }
}

/// Request of [`Client::list_integration_api_keys`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIntegrationApiKeys(pub(crate) Call);

impl ListIntegrationApiKeys {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ListIntegrationApiKeysResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(
        self,
    ) -> Result<Response<types::ListIntegrationApiKeysResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::create_integration_api_key`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateIntegrationApiKey(pub(crate) Call);

impl CreateIntegrationApiKey {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::CreatedApiKey, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::CreatedApiKey>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::delete_integration_api_key`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteIntegrationApiKey(pub(crate) Call);

impl DeleteIntegrationApiKey {
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

/// Request of [`Client::create_integration`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateIntegration(pub(crate) Call);

impl CreateIntegration {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::IntegrationResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::IntegrationResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::list_integrations`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIntegrations(pub(crate) Call);

impl ListIntegrations {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(0, next_token.into()))
    }

    /// Largest number of results on one page.
    pub fn limit(self, limit: f64) -> Self {
        Self(self.0.arg(1, limit))
    }

    /// Technical name of the integration.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.arg(2, name.into()))
    }

    /// Version of the integration: a semver version, or the tag `latest`.
    pub fn version(self, version: impl Into<String>) -> Self {
        Self(self.0.arg(3, version.into()))
    }

    /// Returns only integrations that implement the interface with this identifier.
    pub fn interface_id(self, interface_id: impl Into<String>) -> Self {
        Self(self.0.arg(4, interface_id.into()))
    }

    /// Returns only integrations that implement the interface with exactly this name.
    pub fn interface_name(self, interface_name: impl Into<String>) -> Self {
        Self(self.0.arg(5, interface_name.into()))
    }

    /// Identifier of a bot; needed to return only the integrations installed on it.
    pub fn installed_by_bot_id(self, installed_by_bot_id: impl Into<String>) -> Self {
        Self(self.0.arg(6, installed_by_bot_id.into()))
    }

    /// Returns only integrations with this verification status.
    pub fn verification_status(
        self,
        verification_status: impl Into<types::VerificationStatus>,
    ) -> Self {
        Self(self.0.arg(7, Into::<types::VerificationStatus>::into(verification_status)))
    }

    /// Text to look for in the names, descriptions, actions and interfaces of integrations. Each
    /// result then says in `matchedOn` where it was found.
    pub fn search(self, search: impl Into<String>) -> Self {
        Self(self.0.arg(8, search.into()))
    }

    /// Field that decides the order of the integrations.
    pub fn sort_by(self, sort_by: impl Into<types::SortBy>) -> Self {
        Self(self.0.arg(9, Into::<types::SortBy>::into(sort_by)))
    }

    /// Whether the order is ascending (`asc`) or descending (`desc`).
    pub fn direction(self, direction: impl Into<types::SortDirection>) -> Self {
        Self(self.0.arg(10, Into::<types::SortDirection>::into(direction)))
    }

    /// Returns only integrations with this visibility.
    pub fn visibility(self, visibility: impl Into<types::VisibilityFilter>) -> Self {
        Self(self.0.arg(11, Into::<types::VisibilityFilter>::into(visibility)))
    }

    /// Lists development integrations with `true`, and production integrations otherwise.
    pub fn dev(self, dev: bool) -> Self {
        Self(self.0.arg(12, dev))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ListIntegrationsResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(
        self,
    ) -> Result<Response<types::ListIntegrationsResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListIntegrationsResponse> {
        blocking::Pages::new(
            self.0,
            0,
            "/meta/nextToken",
            |page| page.meta.next_token.as_deref(),
        )
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> blocking::Items<types::ListIntegrationsResponse, types::IntegrationSummary> {
        self.pages().items("/integrations", |page| page.integrations)
    }
}

/// Request of [`Client::validate_integration_creation`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ValidateIntegrationCreation(pub(crate) Call);

impl ValidateIntegrationCreation {
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

/// Request of [`Client::update_integration`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateIntegration(pub(crate) Call);

impl UpdateIntegration {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::IntegrationResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::IntegrationResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::get_integration`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIntegration(pub(crate) Call);

impl GetIntegration {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::IntegrationResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::IntegrationResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::delete_integration`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteIntegration(pub(crate) Call);

impl DeleteIntegration {
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

/// Request of [`Client::rotate_integration_signing_secrets`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RotateIntegrationSigningSecrets(pub(crate) Call);

impl RotateIntegrationSigningSecrets {
    /// An empty object.
    pub fn body(self, body: JsonObject) -> Self {
        Self(self.0.json(&body))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::SigningSecretsResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(
        self,
    ) -> Result<Response<types::SigningSecretsResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::validate_integration_update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ValidateIntegrationUpdate(pub(crate) Call);

impl ValidateIntegrationUpdate {
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

/// Request of [`Client::get_integration_logs`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIntegrationLogs(pub(crate) Call);

impl GetIntegrationLogs {
    /// End of the time range of the log.
    pub fn time_end(self, time_end: impl Into<String>) -> Self {
        Self(self.0.arg(2, time_end.into()))
    }

    /// Returns only log entries of this level.
    pub fn level(self, level: impl Into<String>) -> Self {
        Self(self.0.arg(3, level.into()))
    }

    /// Returns only log entries that belong to this user.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.arg(4, user_id.into()))
    }

    /// Returns only log entries that belong to this conversation.
    pub fn conversation_id(self, conversation_id: impl Into<String>) -> Self {
        Self(self.0.arg(5, conversation_id.into()))
    }

    /// Returns only log entries whose message contains this text.
    pub fn message_contains(self, message_contains: impl Into<String>) -> Self {
        Self(self.0.arg(6, message_contains.into()))
    }

    /// Token of the page to return, taken from the previous answer.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(7, next_token.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::LogsResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::LogsResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::LogsResponse> {
        blocking::Pages::new(self.0, 7, "/nextToken", |page| page.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> blocking::Items<types::LogsResponse, types::Log> {
        self.pages().items("/logs", |page| page.logs)
    }
}

/// Request of [`Client::get_integration_by_name`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIntegrationByName(pub(crate) Call);

impl GetIntegrationByName {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::IntegrationResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::IntegrationResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::request_integration_verification`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestIntegrationVerification(pub(crate) Call);

impl RequestIntegrationVerification {
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

common!(
    ListIntegrationApiKeys CreateIntegrationApiKey DeleteIntegrationApiKey
    CreateIntegration ListIntegrations ValidateIntegrationCreation UpdateIntegration
    GetIntegration DeleteIntegration RotateIntegrationSigningSecrets
    ValidateIntegrationUpdate GetIntegrationLogs GetIntegrationByName
    RequestIntegrationVerification
);
