//! Operations under `plugins`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::parameter;
use crate::admin::{Client, types};
use crate::support::{
    Argument, BodyKind, Call, Error, IntoMap, Items, Location, Operation, Pages,
    Response, Style,
};

pub(crate) static CREATE_PLUGIN: Operation = Operation {
    id: "createPlugin",
    method: "POST",
    path: "/v1/admin/plugins",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &[
        "name",
        "version",
        "configuration",
        "states",
        "events",
        "actions",
        "user",
        "conversation",
        "message",
        "attributes",
        "sdkVersion",
        "code",
        "icon",
        "readme",
        "title",
        "description",
        "public",
        "visibility",
        "dependencies",
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static LIST_PLUGINS: Operation = Operation {
    id: "listPlugins",
    method: "GET",
    path: "/v1/admin/plugins",
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

pub(crate) static GET_PLUGIN: Operation = Operation {
    id: "getPlugin",
    method: "GET",
    path: "/v1/admin/plugins/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static UPDATE_PLUGIN: Operation = Operation {
    id: "updatePlugin",
    method: "PUT",
    path: "/v1/admin/plugins/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &[
        "configuration",
        "states",
        "events",
        "actions",
        "user",
        "conversation",
        "message",
        "attributes",
        "sdkVersion",
        "code",
        "icon",
        "readme",
        "title",
        "description",
        "public",
        "visibility",
        "dependencies",
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static DELETE_PLUGIN: Operation = Operation {
    id: "deletePlugin",
    method: "DELETE",
    path: "/v1/admin/plugins/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_DEREFERENCED_PLUGIN: Operation = Operation {
    id: "getDereferencedPlugin",
    method: "GET",
    path: "/v1/admin/plugins/{id}/dereferenced",
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

pub(crate) static GET_PLUGIN_BY_NAME: Operation = Operation {
    id: "getPluginByName",
    method: "GET",
    path: "/v1/admin/plugins/{name}/{version}",
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

pub(crate) static GET_PLUGIN_CODE: Operation = Operation {
    id: "getPluginCode",
    method: "GET",
    path: "/v1/admin/plugins/{id}/code/{platform}",
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

/// What can be done under `plugins`.
impl Client {
    /// Creates a plugin.
    ///
    /// `POST /v1/admin/plugins`
    ///
    /// - `body`: The plugin to create, with its definitions.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_plugin(
    ///         types::CreatePluginBody::builder()
    ///             .name("…")
    ///             .version("…")
    ///             .code(
    ///                 types::PluginCodeInput::builder().node("…").browser("…").build(),
    ///             )
    ///             .build(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_plugin(&self, body: types::CreatePluginBody) -> CreatePlugin {
        CreatePlugin(self.operation(&CREATE_PLUGIN).json(&body))
    }

    /// Lists the plugins, one page at a time.
    ///
    /// `GET /v1/admin/plugins`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_plugins().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_plugins(&self) -> ListPlugins {
        ListPlugins(self.operation(&LIST_PLUGINS))
    }

    /// Returns the plugin with the given identifier.
    ///
    /// `GET /v1/admin/plugins/{id}`
    ///
    /// - `id`: Identifier of the plugin.
    pub fn get_plugin(&self, id: impl Into<String>) -> GetPlugin {
        GetPlugin(self.operation(&GET_PLUGIN).arg(0, id.into()))
    }

    /// Changes a plugin.
    ///
    /// `PUT /v1/admin/plugins/{id}`
    ///
    /// - `id`: Identifier of the plugin.
    /// - `body`: The plugin fields to change.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_plugin("…", types::UpdatePluginBody::new().sdk_version("…"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_plugin(
        &self,
        id: impl Into<String>,
        body: types::UpdatePluginBody,
    ) -> UpdatePlugin {
        UpdatePlugin(self.operation(&UPDATE_PLUGIN).arg(0, id.into()).json(&body))
    }

    /// Deletes a plugin.
    ///
    /// `DELETE /v1/admin/plugins/{id}`
    ///
    /// - `id`: Identifier of the plugin.
    pub fn delete_plugin(&self, id: impl Into<String>) -> DeletePlugin {
        DeletePlugin(self.operation(&DELETE_PLUGIN).arg(0, id.into()))
    }

    /// Returns the plugin with the given identifier. Each reference to an interface entity is
    /// replaced by the entity itself, as the integration behind the interface extends it.
    ///
    /// `GET /v1/admin/plugins/{id}/dereferenced`
    ///
    /// - `id`: Identifier of the plugin.
    /// - `interfaces`: Interfaces of the plugin and the integrations behind them. Each reference to
    ///   an entity in the plugin is replaced by the entity itself, as the integration extends it.
    pub fn get_dereferenced_plugin(
        &self,
        id: impl Into<String>,
        interfaces: impl IntoMap<String>,
    ) -> GetDereferencedPlugin {
        GetDereferencedPlugin(
            self
                .operation(&GET_DEREFERENCED_PLUGIN)
                .arg(0, id.into())
                .arg(1, Argument::map(interfaces.into_entries())),
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
    ) -> GetPluginByName {
        GetPluginByName(
            self
                .operation(&GET_PLUGIN_BY_NAME)
                .arg(0, name.into())
                .arg(1, version.into()),
        )
    }

    /// Returns the code of a plugin for one platform.
    ///
    /// `GET /v1/admin/plugins/{id}/code/{platform}`
    ///
    /// - `id`: Identifier of the bot.
    /// - `platform`: Platform that the code is meant for.
    pub fn get_plugin_code(
        &self,
        id: impl Into<String>,
        platform: impl Into<types::Platform>,
    ) -> GetPluginCode {
        GetPluginCode(
            self
                .operation(&GET_PLUGIN_CODE)
                .arg(0, id.into())
                .arg(1, Into::<types::Platform>::into(platform)),
        )
    }
}

/// Request of [`Client::create_plugin`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePlugin(pub(crate) Call);

impl CreatePlugin {
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

/// Request of [`Client::list_plugins`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPlugins(pub(crate) Call);

impl ListPlugins {
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

/// Request of [`Client::get_plugin`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPlugin(pub(crate) Call);

impl GetPlugin {
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

/// Request of [`Client::update_plugin`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePlugin(pub(crate) Call);

impl UpdatePlugin {
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

/// Request of [`Client::delete_plugin`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePlugin(pub(crate) Call);

impl DeletePlugin {
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

/// Request of [`Client::get_dereferenced_plugin`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDereferencedPlugin(pub(crate) Call);

impl GetDereferencedPlugin {
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

/// Request of [`Client::get_plugin_by_name`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPluginByName(pub(crate) Call);

impl GetPluginByName {
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

/// Request of [`Client::get_plugin_code`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPluginCode(pub(crate) Call);

impl GetPluginCode {
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

common!(
    CreatePlugin ListPlugins GetPlugin UpdatePlugin DeletePlugin GetDereferencedPlugin
    GetPluginByName GetPluginCode
);
