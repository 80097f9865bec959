//! Operations under `hub`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::{Request, operation, parameter, path, query};
use crate::admin::{ApiClient, types};
use crate::support::{
    Argument, Async, Call, IntoMap, Location, Mode, Operation, Pages, Paging, Style,
};

pub(crate) static LIST_PUBLIC_INTEGRATIONS: Operation = Operation {
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
    ],
    ..operation("listPublicIntegrations", "GET", "/v1/admin/hub/integrations")
};

pub(crate) static GET_PUBLIC_INTEGRATION_BY_ID: Operation = Operation {
    parameters: &[path("id")],
    ..operation("getPublicIntegrationById", "GET", "/v1/admin/hub/integrations/{id}")
};

pub(crate) static GET_PUBLIC_INTEGRATION: Operation = Operation {
    parameters: &[path("name"), path("version")],
    ..operation(
        "getPublicIntegration",
        "GET",
        "/v1/admin/hub/integrations/{name}/{version}",
    )
};

pub(crate) static LIST_PUBLIC_PLUGINS: Operation = Operation {
    parameters: &[query("nextToken"), query("name"), query("version")],
    ..operation("listPublicPlugins", "GET", "/v1/admin/hub/plugins")
};

pub(crate) static GET_PUBLIC_PLUGIN_BY_ID: Operation = Operation {
    parameters: &[path("id")],
    ..operation("getPublicPluginById", "GET", "/v1/admin/hub/plugins/{id}")
};

pub(crate) static GET_DEREFERENCED_PUBLIC_PLUGIN_BY_ID: Operation = Operation {
    parameters: &[
        path("id"),
        parameter("interfaces", Location::Query, Style::Dotted, true),
    ],
    ..operation(
        "getDereferencedPublicPluginById",
        "GET",
        "/v1/admin/hub/plugins/{id}/dereferenced",
    )
};

pub(crate) static GET_PUBLIC_PLUGIN: Operation = Operation {
    parameters: &[path("name"), path("version")],
    ..operation("getPublicPlugin", "GET", "/v1/admin/hub/plugins/{name}/{version}")
};

pub(crate) static GET_PUBLIC_PLUGIN_CODE: Operation = Operation {
    parameters: &[path("id"), path("platform")],
    ..operation(
        "getPublicPluginCode",
        "GET",
        "/v1/admin/hub/plugins/{id}/code/{platform}",
    )
};

pub(crate) static LIST_PUBLIC_INTERFACES: Operation = Operation {
    parameters: &[query("nextToken"), query("name"), query("version")],
    ..operation("listPublicInterfaces", "GET", "/v1/admin/hub/interfaces")
};

pub(crate) static GET_PUBLIC_INTERFACE_BY_ID: Operation = Operation {
    parameters: &[path("id")],
    ..operation("getPublicInterfaceById", "GET", "/v1/admin/hub/interfaces/{id}")
};

pub(crate) static GET_PUBLIC_INTERFACE: Operation = Operation {
    parameters: &[path("name"), path("version")],
    ..operation("getPublicInterface", "GET", "/v1/admin/hub/interfaces/{name}/{version}")
};

impl<M: Mode> ApiClient<M> {
    /// Lists the public integrations.
    ///
    /// `GET /v1/admin/hub/integrations`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_public_integrations().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_public_integrations(&self) -> ListPublicIntegrations<M> {
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
    ) -> GetPublicIntegrationById<M> {
        Request::new(self.operation(&GET_PUBLIC_INTEGRATION_BY_ID).arg("id", id.into()))
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
    ) -> GetPublicIntegration<M> {
        Request::new(
            self
                .operation(&GET_PUBLIC_INTEGRATION)
                .arg("name", name.into())
                .arg("version", version.into()),
        )
    }

    /// Lists the public plugins.
    ///
    /// `GET /v1/admin/hub/plugins`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_public_plugins().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_public_plugins(&self) -> ListPublicPlugins<M> {
        ListPublicPlugins(self.operation(&LIST_PUBLIC_PLUGINS))
    }

    /// Returns the public plugin with the given identifier.
    ///
    /// `GET /v1/admin/hub/plugins/{id}`
    ///
    /// - `id`: Identifier of the plugin.
    pub fn get_public_plugin_by_id(
        &self,
        id: impl Into<String>,
    ) -> GetPublicPluginById<M> {
        Request::new(self.operation(&GET_PUBLIC_PLUGIN_BY_ID).arg("id", id.into()))
    }

    /// Returns the public plugin with the given identifier. Each reference to an interface entity
    /// is replaced by the entity itself, as extended by the implementing integration.
    ///
    /// `GET /v1/admin/hub/plugins/{id}/dereferenced`
    ///
    /// - `id`: Identifier of the plugin.
    /// - `interfaces`: Interfaces of the plugin and the integrations that implement them. Each
    ///   reference to an entity in the plugin is replaced by the entity itself, as extended by the
    ///   integration.
    pub fn get_dereferenced_public_plugin_by_id(
        &self,
        id: impl Into<String>,
        interfaces: impl IntoMap<String>,
    ) -> GetDereferencedPublicPluginById<M> {
        Request::new(
            self
                .operation(&GET_DEREFERENCED_PUBLIC_PLUGIN_BY_ID)
                .arg("id", id.into())
                .arg("interfaces", Argument::map(interfaces.into_entries())),
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
    ) -> GetPublicPlugin<M> {
        Request::new(
            self
                .operation(&GET_PUBLIC_PLUGIN)
                .arg("name", name.into())
                .arg("version", version.into()),
        )
    }

    /// Returns the code of a public plugin for one platform.
    ///
    /// `GET /v1/admin/hub/plugins/{id}/code/{platform}`
    ///
    /// - `id`: Identifier of the plugin.
    /// - `platform`: Platform that the code is for.
    pub fn get_public_plugin_code(
        &self,
        id: impl Into<String>,
        platform: impl Into<types::Platform>,
    ) -> GetPublicPluginCode<M> {
        Request::new(
            self
                .operation(&GET_PUBLIC_PLUGIN_CODE)
                .arg("id", id.into())
                .arg("platform", Into::<types::Platform>::into(platform)),
        )
    }

    /// Lists the public interfaces.
    ///
    /// `GET /v1/admin/hub/interfaces`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_public_interfaces().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_public_interfaces(&self) -> ListPublicInterfaces<M> {
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
    ) -> GetPublicInterfaceById<M> {
        Request::new(self.operation(&GET_PUBLIC_INTERFACE_BY_ID).arg("id", id.into()))
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
    ) -> GetPublicInterface<M> {
        Request::new(
            self
                .operation(&GET_PUBLIC_INTERFACE)
                .arg("name", name.into())
                .arg("version", version.into()),
        )
    }
}

/// Request of [`list_public_integrations`](ApiClient::list_public_integrations).
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicIntegrations<M = Async>(pub(crate) Call<M>);
request!(ListPublicIntegrations, Json, types::ListPublicIntegrationsResponse);

impl<M: Mode> ListPublicIntegrations<M> {
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

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListPublicIntegrationsResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> M::Items<
        types::ListPublicIntegrationsResponse,
        types::PublicIntegrationSummary,
    > {
        M::items(self.walk().items("/integrations", |page| Some(page.integrations)))
    }

    fn walk(self) -> Pages<types::ListPublicIntegrationsResponse> {
        let reference = |page: &types::ListPublicIntegrationsResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`get_public_integration_by_id`](ApiClient::get_public_integration_by_id).
pub type GetPublicIntegrationById<M = Async> = Request<
    types::GetPublicIntegrationResponse,
    M,
>;

/// Request of [`get_public_integration`](ApiClient::get_public_integration).
pub type GetPublicIntegration<M = Async> = Request<
    types::GetPublicIntegrationResponse,
    M,
>;

/// Request of [`list_public_plugins`](ApiClient::list_public_plugins).
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicPlugins<M = Async>(pub(crate) Call<M>);
request!(ListPublicPlugins, Json, types::ListPluginsResponse);

impl<M: Mode> ListPublicPlugins<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// Returns only plugins with this name, in all versions.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.arg("name", name.into()))
    }

    /// Returns only this version of the plugin that `name` selects.
    pub fn version(self, version: impl Into<String>) -> Self {
        Self(self.0.arg("version", version.into()))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListPluginsResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListPluginsResponse, types::PluginSummary> {
        M::items(self.walk().items("/plugins", |page| Some(page.plugins)))
    }

    fn walk(self) -> Pages<types::ListPluginsResponse> {
        let reference = |page: &types::ListPluginsResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`get_public_plugin_by_id`](ApiClient::get_public_plugin_by_id).
pub type GetPublicPluginById<M = Async> = Request<types::PluginResponse, M>;

/// Request of [`get_dereferenced_public_plugin_by_id`](ApiClient::get_dereferenced_public_plugin_by_id).
pub type GetDereferencedPublicPluginById<M = Async> = Request<types::PluginResponse, M>;

/// Request of [`get_public_plugin`](ApiClient::get_public_plugin).
pub type GetPublicPlugin<M = Async> = Request<types::PluginResponse, M>;

/// Request of [`get_public_plugin_code`](ApiClient::get_public_plugin_code).
pub type GetPublicPluginCode<M = Async> = Request<types::CodeResponse, M>;

/// Request of [`list_public_interfaces`](ApiClient::list_public_interfaces).
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicInterfaces<M = Async>(pub(crate) Call<M>);
request!(ListPublicInterfaces, Json, types::ListInterfacesResponse);

impl<M: Mode> ListPublicInterfaces<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// Returns only interfaces with this name, in all versions.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.arg("name", name.into()))
    }

    /// Returns only this version of the interface that `name` selects.
    pub fn version(self, version: impl Into<String>) -> Self {
        Self(self.0.arg("version", version.into()))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListInterfacesResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> M::Items<types::ListInterfacesResponse, types::InterfaceSummary> {
        M::items(self.walk().items("/interfaces", |page| Some(page.interfaces)))
    }

    fn walk(self) -> Pages<types::ListInterfacesResponse> {
        let reference = |page: &types::ListInterfacesResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`get_public_interface_by_id`](ApiClient::get_public_interface_by_id).
pub type GetPublicInterfaceById<M = Async> = Request<types::InterfaceResponse, M>;

/// Request of [`get_public_interface`](ApiClient::get_public_interface).
pub type GetPublicInterface<M = Async> = Request<types::InterfaceResponse, M>;
