//! Operations under `users`. Generated from Chat API of Botpress 0.0.0; do not edit.

use crate::chat::{Client, types};
use crate::support::{BodyKind, Call, Error, Operation, Response};

pub(crate) static GET_USER: Operation = Operation {
    id: "getUser",
    method: "GET",
    path: "/users/me",
    server: None,
    parameters: &[],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[],
};

pub(crate) static UPDATE_USER: Operation = Operation {
    id: "updateUser",
    method: "PUT",
    path: "/users/me",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["name", "pictureUrl", "profile"],
    accept: "application/json",
    security: &[],
};

pub(crate) static DELETE_USER: Operation = Operation {
    id: "deleteUser",
    method: "DELETE",
    path: "/users/me",
    server: None,
    parameters: &[],
    body: None,
    body_members: &[],
    accept: "",
    security: &[],
};

pub(crate) static CREATE_USER: Operation = Operation {
    id: "createUser",
    method: "POST",
    path: "/users",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["name", "pictureUrl", "profile", "id"],
    accept: "application/json",
    security: &[],
};

pub(crate) static GET_OR_CREATE_USER: Operation = Operation {
    id: "getOrCreateUser",
    method: "POST",
    path: "/users/get-or-create",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["name", "pictureUrl", "profile"],
    accept: "application/json",
    security: &[],
};

/// What can be done under `users`.
impl Client {
    /// Get the user of the call.
    ///
    /// Returns the `User` whose key the call carries.
    ///
    /// `GET /users/me`
    pub fn get_user(&self) -> GetUser {
        GetUser(self.operation(&GET_USER))
    }

    /// Update the user of the call.
    ///
    /// Changes the `User` whose key the call carries.
    ///
    /// `PUT /users/me`
    ///
    /// - `body`: Fields of the user.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::chat::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_user(types::UserBody::new().name("…")).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user(&self, body: types::UserBody) -> UpdateUser {
        UpdateUser(self.operation(&UPDATE_USER).json(&body))
    }

    /// Delete the user of the call.
    ///
    /// Deletes the `User` whose key the call carries, for good.
    ///
    /// `DELETE /users/me`
    pub fn delete_user(&self) -> DeleteUser {
        DeleteUser(self.operation(&DELETE_USER))
    }

    /// Create a user.
    ///
    /// Creates a `User`. Works only with the shared encryption key.
    ///
    /// `POST /users`
    ///
    /// - `body`: Fields of the user.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::chat::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_user(types::CreateUserBody::new().name("…"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user(&self, body: types::CreateUserBody) -> CreateUser {
        CreateUser(self.operation(&CREATE_USER).json(&body))
    }

    /// Find or create the user of the call.
    ///
    /// Finds the `User` whose key the call carries, or creates it when there is none.
    ///
    /// `POST /users/get-or-create`
    ///
    /// - `body`: Fields of the user.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::chat::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .get_or_create_user(types::UserBody::new().name("…"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_or_create_user(&self, body: types::UserBody) -> GetOrCreateUser {
        GetOrCreateUser(self.operation(&GET_OR_CREATE_USER).json(&body))
    }
}

/// Request of [`Client::get_user`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUser(pub(crate) Call);

impl GetUser {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::UserResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::UserResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::update_user`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUser(pub(crate) Call);

impl UpdateUser {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::UserResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::UserResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::delete_user`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUser(pub(crate) Call);

impl DeleteUser {
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

/// Request of [`Client::create_user`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUser(pub(crate) Call);

impl CreateUser {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::CreateUserResponse, Error> {
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
    ) -> Result<Response<types::CreateUserResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::get_or_create_user`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrCreateUser(pub(crate) Call);

impl GetOrCreateUser {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::UserResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::UserResponse>, Error> {
        self.0.send_with_meta().await
    }
}

common!(GetUser UpdateUser DeleteUser CreateUser GetOrCreateUser);
