//! Operations under `integrations`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::{Request, operation, path, query, required_query};
use crate::admin::required;
use crate::admin::{ApiClient, types};
use crate::support::{
    Async, BodyKind, Call, JsonObject, Mode, Operation, Pages, Paging, state,
};
use std::marker::PhantomData;

pub(crate) static LIST_INTEGRATION_API_KEYS: Operation = Operation {
    parameters: &[required_query("integrationId")],
    ..operation("listIntegrationApiKeys", "GET", "/v1/admin/integrations/iaks")
};

pub(crate) static CREATE_INTEGRATION_API_KEY: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["integrationId", "note"],
    ..operation("createIntegrationApiKey", "POST", "/v1/admin/integrations/iaks")
};

pub(crate) static DELETE_INTEGRATION_API_KEY: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    ..operation("deleteIntegrationApiKey", "DELETE", "/v1/admin/integrations/iaks/{id}")
};

pub(crate) static CREATE_INTEGRATION: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &[
        "name", "version", "configuration", "configurations", "states", "events", "actions",
        "entities", "attributes", "identifier", "channels", "user", "interfaces",
        "extraOperations", "sdkVersion", "secrets", "code", "url", "dev", "icon", "readme",
        "title", "description", "public", "visibility", "layers",
    ],
    ..operation("createIntegration", "POST", "/v1/admin/integrations")
};

pub(crate) static LIST_INTEGRATIONS: Operation = Operation {
    parameters: &[
        query("nextToken"),
        query("limit"),
        query("name"),
        query("version"),
        query("interfaceId"),
        query("interfaceName"),
        query("installedByBotId"),
        query("verificationStatus"),
        query("search"),
        query("sortBy"),
        query("direction"),
        query("visibility"),
        query("dev"),
    ],
    ..operation("listIntegrations", "GET", "/v1/admin/integrations")
};

pub(crate) static VALIDATE_INTEGRATION_CREATION: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &[
        "name", "version", "configuration", "configurations", "states", "events", "actions",
        "entities", "attributes", "identifier", "channels", "user", "interfaces",
        "extraOperations", "sdkVersion", "secrets", "code", "url", "dev", "icon", "readme",
        "title", "description", "public", "visibility", "layers",
    ],
    accept: "",
    ..operation("validateIntegrationCreation", "POST", "/v1/admin/integrations/validate")
};

pub(crate) static UPDATE_INTEGRATION: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &[
        "configuration", "configurations", "extraOperations", "sdkVersion", "channels",
        "maxExecutionTime", "identifier", "actions", "events", "states", "user", "entities",
        "interfaces", "attributes", "secrets", "code", "icon", "readme", "title", "description",
        "url", "public", "visibility", "layers",
    ],
    ..operation("updateIntegration", "PUT", "/v1/admin/integrations/{id}")
};

pub(crate) static GET_INTEGRATION: Operation = Operation {
    parameters: &[path("id")],
    ..operation("getIntegration", "GET", "/v1/admin/integrations/{id}")
};

pub(crate) static DELETE_INTEGRATION: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    ..operation("deleteIntegration", "DELETE", "/v1/admin/integrations/{id}")
};

pub(crate) static ROTATE_INTEGRATION_SIGNING_SECRETS: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    ..operation(
        "rotateIntegrationSigningSecrets",
        "POST",
        "/v1/admin/integrations/{id}/signing-secrets/rotate",
    )
};

pub(crate) static VALIDATE_INTEGRATION_UPDATE: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &[
        "configuration", "configurations", "extraOperations", "sdkVersion", "channels",
        "maxExecutionTime", "identifier", "actions", "events", "states", "user", "entities",
        "interfaces", "attributes", "secrets", "code", "icon", "readme", "title", "description",
        "url", "public", "visibility", "layers",
    ],
    accept: "",
    ..operation(
        "validateIntegrationUpdate",
        "PUT",
        "/v1/admin/integrations/{id}/validate",
    )
};

pub(crate) static GET_INTEGRATION_LOGS: Operation = Operation {
    parameters: &[
        path("id"),
        required_query("timeStart"),
        query("timeEnd"),
        query("level"),
        query("userId"),
        query("conversationId"),
        query("messageContains"),
        query("nextToken"),
    ],
    ..operation("getIntegrationLogs", "GET", "/v1/admin/integrations/{id}/logs")
};

pub(crate) static GET_INTEGRATION_BY_NAME: Operation = Operation {
    parameters: &[path("name"), path("version")],
    ..operation("getIntegrationByName", "GET", "/v1/admin/integrations/{name}/{version}")
};

pub(crate) static REQUEST_INTEGRATION_VERIFICATION: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["integrationId"],
    accept: "",
    ..operation(
        "requestIntegrationVerification",
        "POST",
        "/v1/admin/integrations/request-verification",
    )
};

impl<M: Mode> ApiClient<M> {
    /// Lists the API keys of an integration (IAKs).
    ///
    /// `GET /v1/admin/integrations/iaks`
    ///
    /// - `integration_id`: Identifier of the integration.
    pub fn list_integration_api_keys(
        &self,
        integration_id: impl Into<String>,
    ) -> ListIntegrationApiKeys<M> {
        Request::new(
            self
                .operation(&LIST_INTEGRATION_API_KEYS)
                .arg("integrationId", integration_id.into()),
        )
    }

    /// Creates an API key for an integration (IAK).
    ///
    /// `POST /v1/admin/integrations/iaks`
    ///
    /// - `body`: The integration and a note for the new API key.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_integration_api_key(
    ///         types::CreateIntegrationApiKeyBody::new("integration-id"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_integration_api_key(
        &self,
        body: types::CreateIntegrationApiKeyBody,
    ) -> CreateIntegrationApiKey<M> {
        Request::new(self.operation(&CREATE_INTEGRATION_API_KEY).json(&body))
    }

    /// Deletes an API key of an integration (IAK).
    ///
    /// `DELETE /v1/admin/integrations/iaks/{id}`
    ///
    /// - `id`: Identifier of the integration API key.
    pub fn delete_integration_api_key(
        &self,
        id: impl Into<String>,
    ) -> DeleteIntegrationApiKey<M> {
        Request::new(self.operation(&DELETE_INTEGRATION_API_KEY).arg("id", id.into()))
    }

    /// Creates an integration.
    ///
    /// `POST /v1/admin/integrations`
    ///
    /// - `body`: Settings and definitions of the integration.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_integration(
    ///         types::CreateIntegrationBody::builder()
    ///             .name("name")
    ///             .version("version")
    ///             .build(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_integration(
        &self,
        body: types::CreateIntegrationBody,
    ) -> CreateIntegration<M> {
        Request::new(self.operation(&CREATE_INTEGRATION).json(&body))
    }

    /// Lists the integrations, one page at a time. The list can be filtered and sorted.
    ///
    /// `GET /v1/admin/integrations`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_integrations().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_integrations(&self) -> ListIntegrations<M> {
        ListIntegrations(self.operation(&LIST_INTEGRATIONS))
    }

    /// Checks whether an integration could be created with this request, without creating it.
    ///
    /// `POST /v1/admin/integrations/validate`
    ///
    /// - `body`: Settings and definitions of the integration.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .validate_integration_creation(
    ///         types::CreateIntegrationBody::builder()
    ///             .name("name")
    ///             .version("version")
    ///             .build(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn validate_integration_creation(
        &self,
        body: types::CreateIntegrationBody,
    ) -> ValidateIntegrationCreation<M> {
        Request::new(self.operation(&VALIDATE_INTEGRATION_CREATION).json(&body))
    }

    /// Changes an integration.
    ///
    /// `PUT /v1/admin/integrations/{id}`
    ///
    /// - `id`: Identifier of one version of an integration.
    /// - `body`: Settings and definitions of the integration.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .update_integration(
    ///         "id",
    ///         types::UpdateIntegrationBody::new().sdk_version("sdk-version"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_integration(
        &self,
        id: impl Into<String>,
        body: types::UpdateIntegrationBody,
    ) -> UpdateIntegration<M> {
        Request::new(
            self.operation(&UPDATE_INTEGRATION).arg("id", id.into()).json(&body),
        )
    }

    /// Returns the integration with the given identifier.
    ///
    /// `GET /v1/admin/integrations/{id}`
    ///
    /// - `id`: Identifier of one version of an integration.
    pub fn get_integration(&self, id: impl Into<String>) -> GetIntegration<M> {
        Request::new(self.operation(&GET_INTEGRATION).arg("id", id.into()))
    }

    /// Deletes an integration.
    ///
    /// `DELETE /v1/admin/integrations/{id}`
    ///
    /// - `id`: Identifier of one version of an integration.
    pub fn delete_integration(&self, id: impl Into<String>) -> DeleteIntegration<M> {
        Request::new(self.operation(&DELETE_INTEGRATION).arg("id", id.into()))
    }

    /// Creates a new signing secret for the integration. Old secrets stop working after 24 hours.
    ///
    /// `POST /v1/admin/integrations/{id}/signing-secrets/rotate`
    ///
    /// - `id`: Identifier of one version of an integration.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .rotate_integration_signing_secrets("id")
    ///     .body(serde_json::Map::new().into())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn rotate_integration_signing_secrets(
        &self,
        id: impl Into<String>,
    ) -> RotateIntegrationSigningSecrets<M> {
        RotateIntegrationSigningSecrets(
            self.operation(&ROTATE_INTEGRATION_SIGNING_SECRETS).arg("id", id.into()),
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
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .validate_integration_update(
    ///         "id",
    ///         types::UpdateIntegrationBody::new().sdk_version("sdk-version"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn validate_integration_update(
        &self,
        id: impl Into<String>,
        body: types::UpdateIntegrationBody,
    ) -> ValidateIntegrationUpdate<M> {
        Request::new(
            self.operation(&VALIDATE_INTEGRATION_UPDATE).arg("id", id.into()).json(&body),
        )
    }

    /// Returns the log of an integration.
    ///
    /// `GET /v1/admin/integrations/{id}/logs`
    ///
    /// - `id`: Identifier of one version of an integration.
    /// - [`time_start`](GetIntegrationLogs::time_start), by name: Start of the time range of the
    ///   log.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.get_integration_logs("id").time_start("time-start").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn get_integration_logs(
        &self,
        id: impl Into<String>,
    ) -> GetIntegrationLogs<M, required::time_start> {
        GetIntegrationLogs(
            self.operation(&GET_INTEGRATION_LOGS).arg("id", id.into()),
            PhantomData,
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
    ) -> GetIntegrationByName<M> {
        Request::new(
            self
                .operation(&GET_INTEGRATION_BY_NAME)
                .arg("name", name.into())
                .arg("version", version.into()),
        )
    }

    /// Requests the verification of an integration.
    ///
    /// `POST /v1/admin/integrations/request-verification`
    ///
    /// - `body`: The integration to verify.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .request_integration_verification(
    ///         types::RequestIntegrationVerificationBody::new("integration-id"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn request_integration_verification(
        &self,
        body: types::RequestIntegrationVerificationBody,
    ) -> RequestIntegrationVerification<M> {
        Request::new(self.operation(&REQUEST_INTEGRATION_VERIFICATION).json(&body))
    }
}

/// Request of [`list_integration_api_keys`](ApiClient::list_integration_api_keys).
pub type ListIntegrationApiKeys<M = Async> = Request<
    types::ListIntegrationApiKeysResponse,
    M,
>;

/// Request of [`create_integration_api_key`](ApiClient::create_integration_api_key).
pub type CreateIntegrationApiKey<M = Async> = Request<types::CreatedApiKey, M>;

/// Request of [`delete_integration_api_key`](ApiClient::delete_integration_api_key).
pub type DeleteIntegrationApiKey<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`create_integration`](ApiClient::create_integration).
pub type CreateIntegration<M = Async> = Request<types::IntegrationResponse, M>;

/// Request of [`list_integrations`](ApiClient::list_integrations).
#[must_use = "a request does nothing until it is sent"]
pub struct ListIntegrations<M = Async>(pub(crate) Call<M>);
request!(ListIntegrations, Json, types::ListIntegrationsResponse);

impl<M: Mode> ListIntegrations<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// Maximum number of results on one page.
    pub fn limit(self, limit: f64) -> Self {
        Self(self.0.arg("limit", limit))
    }

    /// Technical name of the integration.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.arg("name", name.into()))
    }

    /// Version of the integration: a semver version, or the tag `latest`.
    pub fn version(self, version: impl Into<String>) -> Self {
        Self(self.0.arg("version", version.into()))
    }

    /// Returns only integrations that implement the interface with this identifier.
    pub fn interface_id(self, interface_id: impl Into<String>) -> Self {
        Self(self.0.arg("interfaceId", interface_id.into()))
    }

    /// Returns only integrations that implement the interface with exactly this name.
    pub fn interface_name(self, interface_name: impl Into<String>) -> Self {
        Self(self.0.arg("interfaceName", interface_name.into()))
    }

    /// Identifier of a bot; needed to return only the integrations installed on it.
    pub fn installed_by_bot_id(self, installed_by_bot_id: impl Into<String>) -> Self {
        Self(self.0.arg("installedByBotId", installed_by_bot_id.into()))
    }

    /// Returns only integrations with this verification status.
    pub fn verification_status(
        self,
        verification_status: impl Into<types::VerificationStatus>,
    ) -> Self {
        Self(
            self
                .0
                .arg(
                    "verificationStatus",
                    Into::<types::VerificationStatus>::into(verification_status),
                ),
        )
    }

    /// Text to look for in the names, descriptions, actions and interfaces of integrations.
    /// `matchedOn` of each result shows where it was found.
    pub fn search(self, search: impl Into<String>) -> Self {
        Self(self.0.arg("search", search.into()))
    }

    /// Field to sort the integrations by.
    pub fn sort_by(self, sort_by: impl Into<types::SortBy>) -> Self {
        Self(self.0.arg("sortBy", Into::<types::SortBy>::into(sort_by)))
    }

    /// Whether the order is ascending (`asc`) or descending (`desc`).
    pub fn direction(self, direction: impl Into<types::SortDirection>) -> Self {
        Self(self.0.arg("direction", Into::<types::SortDirection>::into(direction)))
    }

    /// Returns only integrations with this visibility.
    pub fn visibility(self, visibility: impl Into<types::VisibilityFilter>) -> Self {
        Self(self.0.arg("visibility", Into::<types::VisibilityFilter>::into(visibility)))
    }

    /// Lists development integrations with `true`, and production integrations otherwise.
    pub fn dev(self, dev: bool) -> Self {
        Self(self.0.arg("dev", dev))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListIntegrationsResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> M::Items<types::ListIntegrationsResponse, types::IntegrationSummary> {
        M::items(self.walk().items("/integrations", |page| Some(page.integrations)))
    }

    fn walk(self) -> Pages<types::ListIntegrationsResponse> {
        let reference = |page: &types::ListIntegrationsResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`validate_integration_creation`](ApiClient::validate_integration_creation).
pub type ValidateIntegrationCreation<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`update_integration`](ApiClient::update_integration).
pub type UpdateIntegration<M = Async> = Request<types::IntegrationResponse, M>;

/// Request of [`get_integration`](ApiClient::get_integration).
pub type GetIntegration<M = Async> = Request<types::IntegrationResponse, M>;

/// Request of [`delete_integration`](ApiClient::delete_integration).
pub type DeleteIntegration<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`rotate_integration_signing_secrets`](ApiClient::rotate_integration_signing_secrets).
#[must_use = "a request does nothing until it is sent"]
pub struct RotateIntegrationSigningSecrets<M = Async>(pub(crate) Call<M>);
request!(RotateIntegrationSigningSecrets, Json, types::SigningSecretsResponse);

impl<M: Mode> RotateIntegrationSigningSecrets<M> {
    /// An empty object.
    pub fn body(self, body: JsonObject) -> Self {
        Self(self.0.json(&body))
    }
}

/// Request of [`validate_integration_update`](ApiClient::validate_integration_update).
pub type ValidateIntegrationUpdate<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`get_integration_logs`](ApiClient::get_integration_logs). `S0` is `Set` once `time_start` is set.
#[must_use = "a request does nothing until it is sent"]
pub struct GetIntegrationLogs<M = Async, S0 = state::Set>(
    pub(crate) Call<M>,
    PhantomData<(S0,)>,
);
request!(GetIntegrationLogs[S0], Json, types::LogsResponse);

impl<M: Mode, S0> GetIntegrationLogs<M, S0> {
    /// Start of the time range of the log.
    pub fn time_start(
        self,
        time_start: impl Into<String>,
    ) -> GetIntegrationLogs<M, state::Set> {
        GetIntegrationLogs(self.0.arg("timeStart", time_start.into()), PhantomData)
    }

    /// End of the time range of the log.
    pub fn time_end(self, time_end: impl Into<String>) -> Self {
        Self(self.0.arg("timeEnd", time_end.into()), self.1)
    }

    /// Returns only log entries of this level.
    pub fn level(self, level: impl Into<String>) -> Self {
        Self(self.0.arg("level", level.into()), self.1)
    }

    /// Returns only log entries that belong to this user.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.arg("userId", user_id.into()), self.1)
    }

    /// Returns only log entries that belong to this conversation.
    pub fn conversation_id(self, conversation_id: impl Into<String>) -> Self {
        Self(self.0.arg("conversationId", conversation_id.into()), self.1)
    }

    /// Returns only log entries whose message contains this text.
    pub fn message_contains(self, message_contains: impl Into<String>) -> Self {
        Self(self.0.arg("messageContains", message_contains.into()), self.1)
    }

    /// Token of the page to return, taken from the previous response.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()), self.1)
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::LogsResponse>
    where
        S0: state::Given,
    {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::LogsResponse, types::Log>
    where
        S0: state::Given,
    {
        M::items(self.walk().items("/logs", |page| Some(page.logs)))
    }

    fn walk(self) -> Pages<types::LogsResponse> {
        let reference = |page: &types::LogsResponse| {
            page.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/nextToken", reference))
    }
}

/// Request of [`get_integration_by_name`](ApiClient::get_integration_by_name).
pub type GetIntegrationByName<M = Async> = Request<types::IntegrationResponse, M>;

/// Request of [`request_integration_verification`](ApiClient::request_integration_verification).
pub type RequestIntegrationVerification<M = Async> = Request<
    (),
    M,
    crate::support::Empty,
>;
