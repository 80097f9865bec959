//! Operations under `users`. Generated from Chat API of Botpress 2026-06; do not edit.

use crate::chat::operations::{Request, operation};
use crate::chat::{ApiClient, types};
use crate::support::{Async, BodyKind, Mode, Operation};

pub(crate) static GET_USER: Operation = operation("getUser", "GET", "/users/me");

pub(crate) static UPDATE_USER: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["name", "pictureUrl", "profile"],
    ..operation("updateUser", "PUT", "/users/me")
};

pub(crate) static DELETE_USER: Operation = Operation {
    accept: "",
    ..operation("deleteUser", "DELETE", "/users/me")
};

pub(crate) static CREATE_USER: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["name", "pictureUrl", "profile", "id"],
    ..operation("createUser", "POST", "/users")
};

pub(crate) static GET_OR_CREATE_USER: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["name", "pictureUrl", "profile"],
    ..operation("getOrCreateUser", "POST", "/users/get-or-create")
};

impl<M: Mode> ApiClient<M> {
    /// Get the current user.
    ///
    /// Returns the `User` whose key is sent with the call.
    ///
    /// `GET /users/me`
    pub fn get_user(&self) -> GetUser<M> {
        Request::new(self.operation(&GET_USER))
    }

    /// Update the current user.
    ///
    /// Changes the `User` whose key is sent with the call.
    ///
    /// `PUT /users/me`
    ///
    /// - `body`: Fields of the user.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::chat::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.update_user(types::UserBody::new().name("name")).await?;
    /// # Ok(()) }
    /// ```
    pub fn update_user(&self, body: types::UserBody) -> UpdateUser<M> {
        Request::new(self.operation(&UPDATE_USER).json(&body))
    }

    /// Delete the current user.
    ///
    /// Permanently deletes the `User` whose key is sent with the call.
    ///
    /// `DELETE /users/me`
    pub fn delete_user(&self) -> DeleteUser<M> {
        Request::new(self.operation(&DELETE_USER))
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
    /// ```no_run
    /// # use botpress_client::chat::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.create_user(types::CreateUserBody::new().name("name")).await?;
    /// # Ok(()) }
    /// ```
    pub fn create_user(&self, body: types::CreateUserBody) -> CreateUser<M> {
        Request::new(self.operation(&CREATE_USER).json(&body))
    }

    /// Find or create the current user.
    ///
    /// Finds the `User` whose key is sent with the call, or creates it if it does not exist.
    ///
    /// `POST /users/get-or-create`
    ///
    /// - `body`: Fields of the user.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::chat::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.get_or_create_user(types::UserBody::new().name("name")).await?;
    /// # Ok(()) }
    /// ```
    pub fn get_or_create_user(&self, body: types::UserBody) -> GetOrCreateUser<M> {
        Request::new(self.operation(&GET_OR_CREATE_USER).json(&body))
    }
}

/// Request of [`get_user`](ApiClient::get_user).
pub type GetUser<M = Async> = Request<types::UserResponse, M>;

/// Request of [`update_user`](ApiClient::update_user).
pub type UpdateUser<M = Async> = Request<types::UserResponse, M>;

/// Request of [`delete_user`](ApiClient::delete_user).
pub type DeleteUser<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`create_user`](ApiClient::create_user).
pub type CreateUser<M = Async> = Request<types::CreateUserResponse, M>;

/// Request of [`get_or_create_user`](ApiClient::get_or_create_user).
pub type GetOrCreateUser<M = Async> = Request<types::UserResponse, M>;
