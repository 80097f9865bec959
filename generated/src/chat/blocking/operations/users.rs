//! Operations under `users`. Generated from Chat API of Botpress 0.0.0; do not edit.

use crate::chat::blocking::Client;
use crate::chat::operations::{self, common};
use crate::chat::types;
use crate::support::{Call, Error, Response, blocking};

/// What can be done under `users`.
impl Client {
    /// Get the user of the call.
    ///
    /// Returns the `User` whose key the call carries.
    ///
    /// `GET /users/me`
    pub fn get_user(&self) -> GetUser {
        GetUser(self.operation(&operations::GET_USER))
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
    /// # use botpress_client::chat::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_user(types::UserBody::new().name("…")).send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user(&self, body: types::UserBody) -> UpdateUser {
        UpdateUser(self.operation(&operations::UPDATE_USER).json(&body))
    }

    /// Delete the user of the call.
    ///
    /// Deletes the `User` whose key the call carries, for good.
    ///
    /// `DELETE /users/me`
    pub fn delete_user(&self) -> DeleteUser {
        DeleteUser(self.operation(&operations::DELETE_USER))
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
    /// # use botpress_client::chat::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_user(types::CreateUserBody::new().name("…")).send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user(&self, body: types::CreateUserBody) -> CreateUser {
        CreateUser(self.operation(&operations::CREATE_USER).json(&body))
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
    /// # use botpress_client::chat::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_or_create_user(types::UserBody::new().name("…")).send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_or_create_user(&self, body: types::UserBody) -> GetOrCreateUser {
        GetOrCreateUser(self.operation(&operations::GET_OR_CREATE_USER).json(&body))
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
    pub fn send(self) -> Result<types::UserResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::UserResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::UserResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::UserResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::CreateUserResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::CreateUserResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::UserResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::UserResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

common!(GetUser UpdateUser DeleteUser CreateUser GetOrCreateUser);
