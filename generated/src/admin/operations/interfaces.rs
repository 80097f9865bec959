//! Operations under `interfaces`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::{Request, operation, path, query};
use crate::admin::{ApiClient, types};
use crate::support::{Async, BodyKind, Call, Mode, Operation, Pages, Paging};

pub(crate) static CREATE_INTERFACE: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &[
        "name", "version", "entities", "events", "actions", "channels", "nameTemplate",
        "attributes", "sdkVersion", "icon", "readme", "title", "description", "public",
    ],
    ..operation("createInterface", "POST", "/v1/admin/interfaces")
};

pub(crate) static LIST_INTERFACES: Operation = Operation {
    parameters: &[query("nextToken"), query("name"), query("version")],
    ..operation("listInterfaces", "GET", "/v1/admin/interfaces")
};

pub(crate) static GET_INTERFACE: Operation = Operation {
    parameters: &[path("id")],
    ..operation("getInterface", "GET", "/v1/admin/interfaces/{id}")
};

pub(crate) static UPDATE_INTERFACE: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &[
        "entities", "events", "actions", "channels", "nameTemplate", "attributes", "sdkVersion",
        "icon", "readme", "title", "description", "public",
    ],
    ..operation("updateInterface", "PUT", "/v1/admin/interfaces/{id}")
};

pub(crate) static DELETE_INTERFACE: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    ..operation("deleteInterface", "DELETE", "/v1/admin/interfaces/{id}")
};

pub(crate) static GET_INTERFACE_BY_NAME: Operation = Operation {
    parameters: &[path("name"), path("version")],
    ..operation("getInterfaceByName", "GET", "/v1/admin/interfaces/{name}/{version}")
};

impl<M: Mode> ApiClient<M> {
    /// Creates an interface.
    ///
    /// `POST /v1/admin/interfaces`
    ///
    /// - `body`: The interface to create, with its definitions.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_interface(
    ///         types::CreateInterfaceBody::builder().name("name").version("version").build(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_interface(
        &self,
        body: types::CreateInterfaceBody,
    ) -> CreateInterface<M> {
        Request::new(self.operation(&CREATE_INTERFACE).json(&body))
    }

    /// Lists the interfaces, one page at a time.
    ///
    /// `GET /v1/admin/interfaces`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_interfaces().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_interfaces(&self) -> ListInterfaces<M> {
        ListInterfaces(self.operation(&LIST_INTERFACES))
    }

    /// Returns the interface with the given identifier.
    ///
    /// `GET /v1/admin/interfaces/{id}`
    ///
    /// - `id`: Identifier of the interface.
    pub fn get_interface(&self, id: impl Into<String>) -> GetInterface<M> {
        Request::new(self.operation(&GET_INTERFACE).arg("id", id.into()))
    }

    /// Changes an interface.
    ///
    /// `PUT /v1/admin/interfaces/{id}`
    ///
    /// - `id`: Identifier of the interface.
    /// - `body`: The interface fields to change.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .update_interface(
    ///         "id",
    ///         types::UpdateInterfaceBody::new().sdk_version("sdk-version"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_interface(
        &self,
        id: impl Into<String>,
        body: types::UpdateInterfaceBody,
    ) -> UpdateInterface<M> {
        Request::new(self.operation(&UPDATE_INTERFACE).arg("id", id.into()).json(&body))
    }

    /// Deletes an interface.
    ///
    /// `DELETE /v1/admin/interfaces/{id}`
    ///
    /// - `id`: Identifier of the interface.
    pub fn delete_interface(&self, id: impl Into<String>) -> DeleteInterface<M> {
        Request::new(self.operation(&DELETE_INTERFACE).arg("id", id.into()))
    }

    /// Returns the interface with the given name and version.
    ///
    /// `GET /v1/admin/interfaces/{name}/{version}`
    ///
    /// - `name`: Technical name of the interface.
    /// - `version`: Version of the interface: a semver version, a semver range, or `latest`.
    pub fn get_interface_by_name(
        &self,
        name: impl Into<String>,
        version: impl Into<String>,
    ) -> GetInterfaceByName<M> {
        Request::new(
            self
                .operation(&GET_INTERFACE_BY_NAME)
                .arg("name", name.into())
                .arg("version", version.into()),
        )
    }
}

/// Request of [`create_interface`](ApiClient::create_interface).
pub type CreateInterface<M = Async> = Request<types::InterfaceResponse, M>;

/// Request of [`list_interfaces`](ApiClient::list_interfaces).
#[must_use = "a request does nothing until it is sent"]
pub struct ListInterfaces<M = Async>(pub(crate) Call<M>);
request!(ListInterfaces, Json, types::ListInterfacesResponse);

impl<M: Mode> ListInterfaces<M> {
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

/// Request of [`get_interface`](ApiClient::get_interface).
pub type GetInterface<M = Async> = Request<types::InterfaceResponse, M>;

/// Request of [`update_interface`](ApiClient::update_interface).
pub type UpdateInterface<M = Async> = Request<types::InterfaceResponse, M>;

/// Request of [`delete_interface`](ApiClient::delete_interface).
pub type DeleteInterface<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`get_interface_by_name`](ApiClient::get_interface_by_name).
pub type GetInterfaceByName<M = Async> = Request<types::InterfaceResponse, M>;
