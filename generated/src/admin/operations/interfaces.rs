//! Operations under `interfaces`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::parameter;
use crate::admin::{Client, types};
use crate::support::{
    BodyKind, Call, Error, Items, Location, Operation, Pages, Response, Style,
};

pub(crate) static CREATE_INTERFACE: Operation = Operation {
    id: "createInterface",
    method: "POST",
    path: "/v1/admin/interfaces",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &[
        "name",
        "version",
        "entities",
        "events",
        "actions",
        "channels",
        "nameTemplate",
        "attributes",
        "sdkVersion",
        "icon",
        "readme",
        "title",
        "description",
        "public",
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static LIST_INTERFACES: Operation = Operation {
    id: "listInterfaces",
    method: "GET",
    path: "/v1/admin/interfaces",
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

pub(crate) static GET_INTERFACE: Operation = Operation {
    id: "getInterface",
    method: "GET",
    path: "/v1/admin/interfaces/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static UPDATE_INTERFACE: Operation = Operation {
    id: "updateInterface",
    method: "PUT",
    path: "/v1/admin/interfaces/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &[
        "entities",
        "events",
        "actions",
        "channels",
        "nameTemplate",
        "attributes",
        "sdkVersion",
        "icon",
        "readme",
        "title",
        "description",
        "public",
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static DELETE_INTERFACE: Operation = Operation {
    id: "deleteInterface",
    method: "DELETE",
    path: "/v1/admin/interfaces/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_INTERFACE_BY_NAME: Operation = Operation {
    id: "getInterfaceByName",
    method: "GET",
    path: "/v1/admin/interfaces/{name}/{version}",
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

/// What can be done under `interfaces`.
impl Client {
    /// Creates an interface.
    ///
    /// `POST /v1/admin/interfaces`
    ///
    /// - `body`: The interface to create, with its definitions.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_interface(
    ///         types::CreateInterfaceBody::builder().name("…").version("…").build(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_interface(&self, body: types::CreateInterfaceBody) -> CreateInterface {
        CreateInterface(self.operation(&CREATE_INTERFACE).json(&body))
    }

    /// Lists the interfaces, one page at a time.
    ///
    /// `GET /v1/admin/interfaces`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_interfaces().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_interfaces(&self) -> ListInterfaces {
        ListInterfaces(self.operation(&LIST_INTERFACES))
    }

    /// Returns the interface with the given identifier.
    ///
    /// `GET /v1/admin/interfaces/{id}`
    ///
    /// - `id`: Identifier of the interface.
    pub fn get_interface(&self, id: impl Into<String>) -> GetInterface {
        GetInterface(self.operation(&GET_INTERFACE).arg(0, id.into()))
    }

    /// Changes an interface.
    ///
    /// `PUT /v1/admin/interfaces/{id}`
    ///
    /// - `id`: Identifier of the interface.
    /// - `body`: The interface fields to change.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_interface("…", types::UpdateInterfaceBody::new().sdk_version("…"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_interface(
        &self,
        id: impl Into<String>,
        body: types::UpdateInterfaceBody,
    ) -> UpdateInterface {
        UpdateInterface(self.operation(&UPDATE_INTERFACE).arg(0, id.into()).json(&body))
    }

    /// Deletes an interface.
    ///
    /// `DELETE /v1/admin/interfaces/{id}`
    ///
    /// - `id`: Identifier of the interface.
    pub fn delete_interface(&self, id: impl Into<String>) -> DeleteInterface {
        DeleteInterface(self.operation(&DELETE_INTERFACE).arg(0, id.into()))
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
    ) -> GetInterfaceByName {
        GetInterfaceByName(
            self
                .operation(&GET_INTERFACE_BY_NAME)
                .arg(0, name.into())
                .arg(1, version.into()),
        )
    }
}

/// Request of [`Client::create_interface`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateInterface(pub(crate) Call);

impl CreateInterface {
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

/// Request of [`Client::list_interfaces`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInterfaces(pub(crate) Call);

impl ListInterfaces {
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

/// Request of [`Client::get_interface`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInterface(pub(crate) Call);

impl GetInterface {
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

/// Request of [`Client::update_interface`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateInterface(pub(crate) Call);

impl UpdateInterface {
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

/// Request of [`Client::delete_interface`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInterface(pub(crate) Call);

impl DeleteInterface {
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

/// Request of [`Client::get_interface_by_name`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInterfaceByName(pub(crate) Call);

impl GetInterfaceByName {
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
    CreateInterface ListInterfaces GetInterface UpdateInterface DeleteInterface
    GetInterfaceByName
);
