//! Operations under `users`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::blocking::Client;
use crate::runtime::operations::{self, common};
use crate::runtime::types;
use crate::support::{Argument, Call, Error, IntoMap, Response, blocking};

/// What can be done under `users`.
impl Client {
    /// Creates a `User`. The tags that are required depend on the integration and must be given.
    ///
    /// `POST /v1/chat/users`
    ///
    /// - `body`: Fields of the user.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_user(types::CreateUserBody::new([("…", "…")]))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user(&self, body: types::CreateUserBody) -> CreateUser {
        CreateUser(self.operation(&operations::CREATE_USER).json(&body))
    }

    /// Lists the users created so far, most recent first. The list can be narrowed down by tags.
    ///
    /// `GET /v1/chat/users`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_users().items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_users(&self) -> ListUsers {
        ListUsers(self.operation(&operations::LIST_USERS))
    }

    /// Returns the `User` with the given identifier.
    ///
    /// `GET /v1/chat/users/{id}`
    ///
    /// - `id`: The user's identifier.
    pub fn get_user(&self, id: impl Into<String>) -> GetUser {
        GetUser(self.operation(&operations::GET_USER).arg(0, id.into()))
    }

    /// Changes the given fields of a `User` and leaves all others as they are.
    ///
    /// `PUT /v1/chat/users/{id}`
    ///
    /// - `id`: The user's identifier.
    /// - `body`: Fields of the user.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_user("…", types::UpdateUserBody::new().name("…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user(
        &self,
        id: impl Into<String>,
        body: types::UpdateUserBody,
    ) -> UpdateUser {
        UpdateUser(
            self.operation(&operations::UPDATE_USER).arg(0, id.into()).json(&body),
        )
    }

    /// Deletes a `User` for good.
    ///
    /// `DELETE /v1/chat/users/{id}`
    ///
    /// - `id`: The user's identifier.
    pub fn delete_user(&self, id: impl Into<String>) -> DeleteUser {
        DeleteUser(self.operation(&operations::DELETE_USER).arg(0, id.into()))
    }

    /// Finds the `User` that the discriminating tags point at, or creates it when there is none. An
    /// existing user gets the name, `pictureUrl`, attributes and tags of the request.
    ///
    /// `POST /v1/chat/users/get-or-create`
    ///
    /// - `body`: Fields of the user.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .get_or_create_user(types::GetOrCreateUserBody::new([("…", "…")]))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_or_create_user(
        &self,
        body: types::GetOrCreateUserBody,
    ) -> GetOrCreateUser {
        GetOrCreateUser(self.operation(&operations::GET_OR_CREATE_USER).json(&body))
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

/// Request of [`Client::list_users`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsers(pub(crate) Call);

impl ListUsers {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(0, next_token.into()))
    }

    /// Returns only users who have taken part in this conversation.
    pub fn conversation_id(self, conversation_id: impl Into<String>) -> Self {
        Self(self.0.arg(1, conversation_id.into()))
    }

    /// Returns only entries that carry these tags.
    pub fn tags(self, tags: impl IntoMap<String>) -> Self {
        Self(self.0.arg(2, Argument::map(tags.into_entries())))
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.entry(2, key.into(), value.into()))
    }

    /// Returns only users created or updated at this time or later, as an ISO 8601 date in UTC.
    pub fn after_date(self, after_date: impl Into<String>) -> Self {
        Self(self.0.arg(3, after_date.into()))
    }

    /// Returns only users created or updated at this time or earlier, as an ISO 8601 date in UTC.
    pub fn before_date(self, before_date: impl Into<String>) -> Self {
        Self(self.0.arg(4, before_date.into()))
    }

    /// Date of the user that the time range applies to. The default is `createdAt`.
    pub fn range_field(self, range_field: impl Into<types::SortField>) -> Self {
        Self(self.0.arg(5, Into::<types::SortField>::into(range_field)))
    }

    /// Field that decides the order of the results.
    pub fn sort_field(self, sort_field: impl Into<types::SortField>) -> Self {
        Self(self.0.arg(6, Into::<types::SortField>::into(sort_field)))
    }

    /// Whether the order is ascending (`asc`) or descending (`desc`).
    pub fn sort_direction(
        self,
        sort_direction: impl Into<types::SortDirection>,
    ) -> Self {
        Self(self.0.arg(7, Into::<types::SortDirection>::into(sort_direction)))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ListUsersResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::ListUsersResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListUsersResponse> {
        blocking::Pages::new(
            self.0,
            0,
            "/meta/nextToken",
            |page| page.meta.next_token.as_deref(),
        )
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> blocking::Items<types::ListUsersResponse, types::User> {
        self.pages().items("/users", |page| page.users)
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
    pub fn send(self) -> Result<types::GetOrCreateUserResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(
        self,
    ) -> Result<Response<types::GetOrCreateUserResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

common!(CreateUser ListUsers GetUser UpdateUser DeleteUser GetOrCreateUser);
