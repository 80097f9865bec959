//! Operations under `hub`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::parameter;
use crate::admin::{Client, types};
use crate::support::{
    Argument, Call, Error, IntoMap, Items, Location, Operation, Pages, Response, Style,
};

pub(crate) static LIST_PUBLIC_INTEGRATIONS: Operation = Operation {
    id: "listPublicIntegrations",
    method: "GET",
    path: "/v1/admin/hub/integrations",
    server: None,
    parameters: &[
        parameter("nextToken", Location::Query, Style::FormExploded, false),
        parameter("limit", Location::Query, Style::FormExploded, false),
        parameter("name", Location::Query, Style::FormExploded, false),
        parameter("version", Location::Query, Style::FormExploded, false),
        parameter("interfaceId", Location::Query, Style::FormExploded, false),
        parameter("interfaceName", Location::Query, Style::FormExploded, false),
        parameter("installedByBotId", Location::Query, Style::FormExploded, false),
        parameter("verificationStatus", Location::Query, Style::FormExploded, false),
        parameter("search", Location::Query, Style::FormExploded, false),
        parameter("sortBy", Location::Query, Style::FormExploded, false),
        parameter("direction", Location::Query, Style::FormExploded, false),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_PUBLIC_INTEGRATION_BY_ID: Operation = Operation {
    id: "getPublicIntegrationById",
    method: "GET",
    path: "/v1/admin/hub/integrations/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_PUBLIC_INTEGRATION: Operation = Operation {
    id: "getPublicIntegration",
    method: "GET",
    path: "/v1/admin/hub/integrations/{name}/{version}",
    server: None,
    parameters: &[
        parameter("name", Location::Path, Style::Simple, true),
        parameter("version", Location::Path, Style::Simple, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static LIST_PUBLIC_PLUGINS: Operation = Operation {
    id: "listPublicPlugins",
    method: "GET",
    path: "/v1/admin/hub/plugins",
    server: None,
    parameters: &[
        parameter("nextToken", Location::Query, Style::FormExploded, false),
        parameter("name", Location::Query, Style::FormExploded, false),
        parameter("version", Location::Query, Style::FormExploded, false),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_PUBLIC_PLUGIN_BY_ID: Operation = Operation {
    id: "getPublicPluginById",
    method: "GET",
    path: "/v1/admin/hub/plugins/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_DEREFERENCED_PUBLIC_PLUGIN_BY_ID: Operation = Operation {
    id: "getDereferencedPublicPluginById",
    method: "GET",
    path: "/v1/admin/hub/plugins/{id}/dereferenced",
    server: None,
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("interfaces", Location::Query, Style::Dotted, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_PUBLIC_PLUGIN: Operation = Operation {
    id: "getPublicPlugin",
    method: "GET",
    path: "/v1/admin/hub/plugins/{name}/{version}",
    server: None,
    parameters: &[
        parameter("name", Location::Path, Style::Simple, true),
        parameter("version", Location::Path, Style::Simple, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_PUBLIC_PLUGIN_CODE: Operation = Operation {
    id: "getPublicPluginCode",
    method: "GET",
    path: "/v1/admin/hub/plugins/{id}/code/{platform}",
    server: None,
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("platform", Location::Path, Style::Simple, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static LIST_PUBLIC_INTERFACES: Operation = Operation {
    id: "listPublicInterfaces",
    method: "GET",
    path: "/v1/admin/hub/interfaces",
    server: None,
    parameters: &[
        parameter("nextToken", Location::Query, Style::FormExploded, false),
        parameter("name", Location::Query, Style::FormExploded, false),
        parameter("version", Location::Query, Style::FormExploded, false),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_PUBLIC_INTERFACE_BY_ID: Operation = Operation {
    id: "getPublicInterfaceById",
    method: "GET",
    path: "/v1/admin/hub/interfaces/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_PUBLIC_INTERFACE: Operation = Operation {
    id: "getPublicInterface",
    method: "GET",
    path: "/v1/admin/hub/interfaces/{name}/{version}",
    server: None,
    parameters: &[
        parameter("name", Location::Path, Style::Simple, true),
        parameter("version", Location::Path, Style::Simple, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

/// What can be done under `hub`.
impl Client {
    /// Lists the public integrations.
    ///
    /// `GET /v1/admin/hub/integrations`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_public_integrations().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_public_integrations(&self) -> ListPublicIntegrations {
        ListPublicIntegrations(self.operation(&LIST_PUBLIC_INTEGRATIONS))
    }

    /// Returns the public integration with the given identifier.
    ///
    /// `GET /v1/admin/hub/integrations/{id}`
    ///
    /// - `id`: Identifier of one version of an integration.
    pub fn get_public_integration_by_id(
        &self,
        id: impl Into<String>,
    ) -> GetPublicIntegrationById {
        GetPublicIntegrationById(
            self.operation(&GET_PUBLIC_INTEGRATION_BY_ID).arg(0, id.into()),
        )
    }

    /// Returns the public integration with the given name and version.
    ///
    /// `GET /v1/admin/hub/integrations/{name}/{version}`
    ///
    /// - `name`: Technical name of the integration.
    /// - `version`: Version of the integration: a semver version, a semver range, or `latest`.
    pub fn get_public_integration(
        &self,
        name: impl Into<String>,
        version: impl Into<String>,
    ) -> GetPublicIntegration {
        GetPublicIntegration(
            self
                .operation(&GET_PUBLIC_INTEGRATION)
                .arg(0, name.into())
                .arg(1, version.into()),
        )
    }

    /// Lists the public plugins.
    ///
    /// `GET /v1/admin/hub/plugins`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_public_plugins().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_public_plugins(&self) -> ListPublicPlugins {
        ListPublicPlugins(self.operation(&LIST_PUBLIC_PLUGINS))
    }

    /// Returns the public plugin with the given identifier.
    ///
    /// `GET /v1/admin/hub/plugins/{id}`
    ///
    /// - `id`: Identifier of the plugin.
    pub fn get_public_plugin_by_id(&self, id: impl Into<String>) -> GetPublicPluginById {
        GetPublicPluginById(self.operation(&GET_PUBLIC_PLUGIN_BY_ID).arg(0, id.into()))
    }

    /// Returns the public plugin with the given identifier. Each reference to an interface entity
    /// is replaced by the entity itself, as the integration behind the interface extends it.
    ///
    /// `GET /v1/admin/hub/plugins/{id}/dereferenced`
    ///
    /// - `id`: Identifier of the plugin.
    /// - `interfaces`: Interfaces of the plugin and the integrations behind them. Each reference to
    ///   an entity in the plugin is replaced by the entity itself, as the integration extends it.
    pub fn get_dereferenced_public_plugin_by_id(
        &self,
        id: impl Into<String>,
        interfaces: impl IntoMap<String>,
    ) -> GetDereferencedPublicPluginById {
        GetDereferencedPublicPluginById(
            self
                .operation(&GET_DEREFERENCED_PUBLIC_PLUGIN_BY_ID)
                .arg(0, id.into())
                .arg(1, Argument::map(interfaces.into_entries())),
        )
    }

    /// Returns the public plugin with the given name and version.
    ///
    /// `GET /v1/admin/hub/plugins/{name}/{version}`
    ///
    /// - `name`: Technical name of the plugin.
    /// - `version`: Version of the plugin: a semver version, a semver range, or `latest`.
    pub fn get_public_plugin(
        &self,
        name: impl Into<String>,
        version: impl Into<String>,
    ) -> GetPublicPlugin {
        GetPublicPlugin(
            self.operation(&GET_PUBLIC_PLUGIN).arg(0, name.into()).arg(1, version.into()),
        )
    }

    /// Returns the code of a public plugin for one platform.
    ///
    /// `GET /v1/admin/hub/plugins/{id}/code/{platform}`
    ///
    /// - `id`: Identifier of the plugin.
    /// - `platform`: Platform that the code is meant for.
    pub fn get_public_plugin_code(
        &self,
        id: impl Into<String>,
        platform: impl Into<types::Platform>,
    ) -> GetPublicPluginCode {
        GetPublicPluginCode(
            self
                .operation(&GET_PUBLIC_PLUGIN_CODE)
                .arg(0, id.into())
                .arg(1, Into::<types::Platform>::into(platform)),
        )
    }

    /// Lists the public interfaces.
    ///
    /// `GET /v1/admin/hub/interfaces`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_public_interfaces().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_public_interfaces(&self) -> ListPublicInterfaces {
        ListPublicInterfaces(self.operation(&LIST_PUBLIC_INTERFACES))
    }

    /// Returns the public interface with the given identifier.
    ///
    /// `GET /v1/admin/hub/interfaces/{id}`
    ///
    /// - `id`: Identifier of the interface.
    pub fn get_public_interface_by_id(
        &self,
        id: impl Into<String>,
    ) -> GetPublicInterfaceById {
        GetPublicInterfaceById(
            self.operation(&GET_PUBLIC_INTERFACE_BY_ID).arg(0, id.into()),
        )
    }

    /// Returns the public interface with the given name and version.
    ///
    /// `GET /v1/admin/hub/interfaces/{name}/{version}`
    ///
    /// - `name`: Technical name of the interface.
    /// - `version`: Version of the interface: a semver version, a semver range, or `latest`.
    pub fn get_public_interface(
        &self,
        name: impl Into<String>,
        version: impl Into<String>,
    ) -> GetPublicInterface {
        GetPublicInterface(
            self
                .operation(&GET_PUBLIC_INTERFACE)
                .arg(0, name.into())
                .arg(1, version.into()),
        )
    }
}

/// Request of [`Client::list_public_integrations`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicIntegrations(pub(crate) Call);

impl ListPublicIntegrations {
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

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::ListPublicIntegrationsResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::ListPublicIntegrationsResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::ListPublicIntegrationsResponse> {
        Pages::new(self.0, 0, "/meta/nextToken", |page| page.meta.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> Items<types::ListPublicIntegrationsResponse, types::PublicIntegrationSummary> {
        self.pages().items("/integrations", |page| page.integrations)
    }
}

/// Request of [`Client::get_public_integration_by_id`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicIntegrationById(pub(crate) Call);

impl GetPublicIntegrationById {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::GetPublicIntegrationResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::GetPublicIntegrationResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::get_public_integration`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicIntegration(pub(crate) Call);

impl GetPublicIntegration {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::GetPublicIntegrationResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::GetPublicIntegrationResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::list_public_plugins`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicPlugins(pub(crate) Call);

impl ListPublicPlugins {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(0, next_token.into()))
    }

    /// Returns only plugins with this name, in all versions.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.arg(1, name.into()))
    }

    /// Returns only this version of the plugin that `name` selects.
    pub fn version(self, version: impl Into<String>) -> Self {
        Self(self.0.arg(2, version.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::ListPluginsResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::ListPluginsResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::ListPluginsResponse> {
        Pages::new(self.0, 0, "/meta/nextToken", |page| page.meta.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> Items<types::ListPluginsResponse, types::PluginSummary> {
        self.pages().items("/plugins", |page| page.plugins)
    }
}

/// Request of [`Client::get_public_plugin_by_id`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicPluginById(pub(crate) Call);

impl GetPublicPluginById {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::PluginResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::PluginResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::get_dereferenced_public_plugin_by_id`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDereferencedPublicPluginById(pub(crate) Call);

impl GetDereferencedPublicPluginById {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::PluginResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::PluginResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::get_public_plugin`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicPlugin(pub(crate) Call);

impl GetPublicPlugin {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::PluginResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::PluginResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::get_public_plugin_code`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicPluginCode(pub(crate) Call);

impl GetPublicPluginCode {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::CodeResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::CodeResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::list_public_interfaces`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicInterfaces(pub(crate) Call);

impl ListPublicInterfaces {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(0, next_token.into()))
    }

    /// Returns only interfaces with this name, in all versions.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.arg(1, name.into()))
    }

    /// Returns only this version of the interface that `name` selects.
    pub fn version(self, version: impl Into<String>) -> Self {
        Self(self.0.arg(2, version.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::ListInterfacesResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::ListInterfacesResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::ListInterfacesResponse> {
        Pages::new(self.0, 0, "/meta/nextToken", |page| page.meta.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> Items<types::ListInterfacesResponse, types::InterfaceSummary> {
        self.pages().items("/interfaces", |page| page.interfaces)
    }
}

/// Request of [`Client::get_public_interface_by_id`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicInterfaceById(pub(crate) Call);

impl GetPublicInterfaceById {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::InterfaceResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::InterfaceResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::get_public_interface`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicInterface(pub(crate) Call);

impl GetPublicInterface {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::InterfaceResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::InterfaceResponse>, Error> {
        self.0.send_with_meta().await
    }
}

common!(
    ListPublicIntegrations GetPublicIntegrationById GetPublicIntegration
    ListPublicPlugins GetPublicPluginById GetDereferencedPublicPluginById GetPublicPlugin
    GetPublicPluginCode ListPublicInterfaces GetPublicInterfaceById GetPublicInterface
);
