//! Operations under `plugins`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::{Request, operation, parameter, path, query};
use crate::admin::{ApiClient, types};
use crate::support::{
    Argument, Async, BodyKind, Call, IntoMap, Location, Mode, Operation, Pages, Paging,
    Style,
};

pub(crate) static CREATE_PLUGIN: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &[
        "name", "version", "configuration", "states", "events", "actions", "user", "conversation",
        "message", "attributes", "sdkVersion", "code", "icon", "readme", "title", "description",
        "public", "visibility", "dependencies",
    ],
    ..operation("createPlugin", "POST", "/v1/admin/plugins")
};

pub(crate) static LIST_PLUGINS: Operation = Operation {
    parameters: &[query("nextToken"), query("name"), query("version")],
    ..operation("listPlugins", "GET", "/v1/admin/plugins")
};

pub(crate) static GET_PLUGIN: Operation = Operation {
    parameters: &[path("id")],
    ..operation("getPlugin", "GET", "/v1/admin/plugins/{id}")
};

pub(crate) static UPDATE_PLUGIN: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &[
        "configuration", "states", "events", "actions", "user", "conversation", "message",
        "attributes", "sdkVersion", "code", "icon", "readme", "title", "description", "public",
        "visibility", "dependencies",
    ],
    ..operation("updatePlugin", "PUT", "/v1/admin/plugins/{id}")
};

pub(crate) static DELETE_PLUGIN: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    ..operation("deletePlugin", "DELETE", "/v1/admin/plugins/{id}")
};

pub(crate) static GET_DEREFERENCED_PLUGIN: Operation = Operation {
    parameters: &[
        path("id"),
        parameter("interfaces", Location::Query, Style::Dotted, true),
    ],
    ..operation("getDereferencedPlugin", "GET", "/v1/admin/plugins/{id}/dereferenced")
};

pub(crate) static GET_PLUGIN_BY_NAME: Operation = Operation {
    parameters: &[path("name"), path("version")],
    ..operation("getPluginByName", "GET", "/v1/admin/plugins/{name}/{version}")
};

pub(crate) static GET_PLUGIN_CODE: Operation = Operation {
    parameters: &[path("id"), path("platform")],
    ..operation("getPluginCode", "GET", "/v1/admin/plugins/{id}/code/{platform}")
};

impl<M: Mode> ApiClient<M> {
    /// Creates a plugin.
    ///
    /// `POST /v1/admin/plugins`
    ///
    /// - `body`: The plugin to create, with its definitions.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_plugin(
    ///         types::CreatePluginBody::builder()
    ///             .name("name")
    ///             .version("version")
    ///             .code(
    ///                 types::PluginCodeInput::builder()
    ///                     .node("node")
    ///                     .browser("browser")
    ///                     .build(),
    ///             )
    ///             .build(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_plugin(&self, body: types::CreatePluginBody) -> CreatePlugin<M> {
        Request::new(self.operation(&CREATE_PLUGIN).json(&body))
    }

    /// Lists the plugins, one page at a time.
    ///
    /// `GET /v1/admin/plugins`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_plugins().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_plugins(&self) -> ListPlugins<M> {
        ListPlugins(self.operation(&LIST_PLUGINS))
    }

    /// Returns the plugin with the given identifier.
    ///
    /// `GET /v1/admin/plugins/{id}`
    ///
    /// - `id`: Identifier of the plugin.
    pub fn get_plugin(&self, id: impl Into<String>) -> GetPlugin<M> {
        Request::new(self.operation(&GET_PLUGIN).arg("id", id.into()))
    }

    /// Changes a plugin.
    ///
    /// `PUT /v1/admin/plugins/{id}`
    ///
    /// - `id`: Identifier of the plugin.
    /// - `body`: The plugin fields to change.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .update_plugin("id", types::UpdatePluginBody::new().sdk_version("sdk-version"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_plugin(
        &self,
        id: impl Into<String>,
        body: types::UpdatePluginBody,
    ) -> UpdatePlugin<M> {
        Request::new(self.operation(&UPDATE_PLUGIN).arg("id", id.into()).json(&body))
    }

    /// Deletes a plugin.
    ///
    /// `DELETE /v1/admin/plugins/{id}`
    ///
    /// - `id`: Identifier of the plugin.
    pub fn delete_plugin(&self, id: impl Into<String>) -> DeletePlugin<M> {
        Request::new(self.operation(&DELETE_PLUGIN).arg("id", id.into()))
    }

    /// Returns the plugin with the given identifier. Each reference to an interface entity is
    /// replaced by the entity itself, as extended by the implementing integration.
    ///
    /// `GET /v1/admin/plugins/{id}/dereferenced`
    ///
    /// - `id`: Identifier of the plugin.
    /// - `interfaces`: Interfaces of the plugin and the integrations that implement them. Each
    ///   reference to an entity in the plugin is replaced by the entity itself, as extended by the
    ///   integration.
    pub fn get_dereferenced_plugin(
        &self,
        id: impl Into<String>,
        interfaces: impl IntoMap<String>,
    ) -> GetDereferencedPlugin<M> {
        Request::new(
            self
                .operation(&GET_DEREFERENCED_PLUGIN)
                .arg("id", id.into())
                .arg("interfaces", Argument::map(interfaces.into_entries())),
        )
    }

    /// Returns the plugin with the given name and version.
    ///
    /// `GET /v1/admin/plugins/{name}/{version}`
    ///
    /// - `name`: Technical name of the plugin.
    /// - `version`: Version of the plugin: a semver version, a semver range, or `latest`.
    pub fn get_plugin_by_name(
        &self,
        name: impl Into<String>,
        version: impl Into<String>,
    ) -> GetPluginByName<M> {
        Request::new(
            self
                .operation(&GET_PLUGIN_BY_NAME)
                .arg("name", name.into())
                .arg("version", version.into()),
        )
    }

    /// Returns the code of a plugin for one platform.
    ///
    /// `GET /v1/admin/plugins/{id}/code/{platform}`
    ///
    /// - `id`: Identifier of the bot.
    /// - `platform`: Platform that the code is for.
    pub fn get_plugin_code(
        &self,
        id: impl Into<String>,
        platform: impl Into<types::Platform>,
    ) -> GetPluginCode<M> {
        Request::new(
            self
                .operation(&GET_PLUGIN_CODE)
                .arg("id", id.into())
                .arg("platform", Into::<types::Platform>::into(platform)),
        )
    }
}

/// Request of [`create_plugin`](ApiClient::create_plugin).
pub type CreatePlugin<M = Async> = Request<types::PluginResponse, M>;

/// Request of [`list_plugins`](ApiClient::list_plugins).
#[must_use = "a request does nothing until it is sent"]
pub struct ListPlugins<M = Async>(pub(crate) Call<M>);
request!(ListPlugins, Json, types::ListPluginsResponse);

impl<M: Mode> ListPlugins<M> {
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

/// Request of [`get_plugin`](ApiClient::get_plugin).
pub type GetPlugin<M = Async> = Request<types::PluginResponse, M>;

/// Request of [`update_plugin`](ApiClient::update_plugin).
pub type UpdatePlugin<M = Async> = Request<types::PluginResponse, M>;

/// Request of [`delete_plugin`](ApiClient::delete_plugin).
pub type DeletePlugin<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`get_dereferenced_plugin`](ApiClient::get_dereferenced_plugin).
pub type GetDereferencedPlugin<M = Async> = Request<types::PluginResponse, M>;

/// Request of [`get_plugin_by_name`](ApiClient::get_plugin_by_name).
pub type GetPluginByName<M = Async> = Request<types::PluginResponse, M>;

/// Request of [`get_plugin_code`](ApiClient::get_plugin_code).
pub type GetPluginCode<M = Async> = Request<types::CodeResponse, M>;
