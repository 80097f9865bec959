//! Operations under `users`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::operations::{Request, operation, parameter, path, query};
use crate::runtime::{ApiClient, types};
use crate::support::{
    Argument, Async, BodyKind, Call, DateTime, IntoMap, Location, Mode, Operation, Pages,
    Paging, Style,
};

pub(crate) static CREATE_USER: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &[
        "tags", "integrationName", "name", "pictureUrl", "properties", "attributes",
    ],
    ..operation("createUser", "POST", "/v1/chat/users")
};

pub(crate) static LIST_USERS: Operation = Operation {
    parameters: &[
        query("nextToken"),
        query("conversationId"),
        parameter("tags", Location::Query, Style::Dotted, false),
        query("afterDate"),
        query("beforeDate"),
        query("rangeField"),
        query("sortField"),
        query("sortDirection"),
    ],
    ..operation("listUsers", "GET", "/v1/chat/users")
};

pub(crate) static GET_USER: Operation = Operation {
    parameters: &[path("id")],
    ..operation("getUser", "GET", "/v1/chat/users/{id}")
};

pub(crate) static UPDATE_USER: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &["tags", "name", "pictureUrl", "attributes", "properties"],
    ..operation("updateUser", "PUT", "/v1/chat/users/{id}")
};

pub(crate) static DELETE_USER: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    ..operation("deleteUser", "DELETE", "/v1/chat/users/{id}")
};

pub(crate) static GET_OR_CREATE_USER: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &[
        "tags", "integrationName", "name", "pictureUrl", "properties", "attributes",
        "discriminateByTags",
    ],
    ..operation("getOrCreateUser", "POST", "/v1/chat/users/get-or-create")
};

impl<M: Mode> ApiClient<M> {
    /// Creates a `User`. Which tags are required depends on the integration.
    ///
    /// `POST /v1/chat/users`
    ///
    /// - `body`: Fields of the user.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_user(types::CreateUserBody::new([("key", "value")]))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_user(&self, body: types::CreateUserBody) -> CreateUser<M> {
        Request::new(self.operation(&CREATE_USER).json(&body))
    }

    /// Lists the users created so far, most recent first. The list can be filtered by tags.
    ///
    /// `GET /v1/chat/users`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_users().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_users(&self) -> ListUsers<M> {
        ListUsers(self.operation(&LIST_USERS))
    }

    /// Returns the `User` with the given identifier.
    ///
    /// `GET /v1/chat/users/{id}`
    ///
    /// - `id`: The user's identifier.
    pub fn get_user(&self, id: impl Into<String>) -> GetUser<M> {
        Request::new(self.operation(&GET_USER).arg("id", id.into()))
    }

    /// Changes the given fields of a `User` and leaves all others unchanged.
    ///
    /// `PUT /v1/chat/users/{id}`
    ///
    /// - `id`: The user's identifier.
    /// - `body`: Fields of the user.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .update_user("id", types::UpdateUserBody::new().name("name"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_user(
        &self,
        id: impl Into<String>,
        body: types::UpdateUserBody,
    ) -> UpdateUser<M> {
        Request::new(self.operation(&UPDATE_USER).arg("id", id.into()).json(&body))
    }

    /// Deletes a `User` permanently.
    ///
    /// `DELETE /v1/chat/users/{id}`
    ///
    /// - `id`: The user's identifier.
    pub fn delete_user(&self, id: impl Into<String>) -> DeleteUser<M> {
        Request::new(self.operation(&DELETE_USER).arg("id", id.into()))
    }

    /// Finds the `User` identified by the discriminating tags, or creates it if it does not exist.
    /// An existing user is updated with the name, `pictureUrl`, attributes and tags of the request.
    ///
    /// `POST /v1/chat/users/get-or-create`
    ///
    /// - `body`: Fields of the user.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .get_or_create_user(types::GetOrCreateUserBody::new([("key", "value")]))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_or_create_user(
        &self,
        body: types::GetOrCreateUserBody,
    ) -> GetOrCreateUser<M> {
        Request::new(self.operation(&GET_OR_CREATE_USER).json(&body))
    }
}

/// Request of [`create_user`](ApiClient::create_user).
pub type CreateUser<M = Async> = Request<types::UserResponse, M>;

/// Request of [`list_users`](ApiClient::list_users).
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsers<M = Async>(pub(crate) Call<M>);
request!(ListUsers, Json, types::ListUsersResponse);

impl<M: Mode> ListUsers<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// Returns only users who have taken part in this conversation.
    pub fn conversation_id(self, conversation_id: impl Into<String>) -> Self {
        Self(self.0.arg("conversationId", conversation_id.into()))
    }

    /// Returns only entries that have these tags.
    pub fn tags(self, tags: impl IntoMap<String>) -> Self {
        Self(self.0.arg("tags", Argument::map(tags.into_entries())))
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.entry("tags", key.into(), value.into()))
    }

    /// Returns only users created or updated at this time or later, as an ISO 8601 date in UTC.
    pub fn after_date(self, after_date: impl Into<DateTime>) -> Self {
        Self(self.0.arg("afterDate", Into::<DateTime>::into(after_date)))
    }

    /// Returns only users created or updated at this time or earlier, as an ISO 8601 date in UTC.
    pub fn before_date(self, before_date: impl Into<DateTime>) -> Self {
        Self(self.0.arg("beforeDate", Into::<DateTime>::into(before_date)))
    }

    /// Which date of the user the time range applies to. The default is `createdAt`.
    pub fn range_field(self, range_field: impl Into<types::SortField>) -> Self {
        Self(self.0.arg("rangeField", Into::<types::SortField>::into(range_field)))
    }

    /// Field to sort the results by.
    pub fn sort_field(self, sort_field: impl Into<types::SortField>) -> Self {
        Self(self.0.arg("sortField", Into::<types::SortField>::into(sort_field)))
    }

    /// Whether the order is ascending (`asc`) or descending (`desc`).
    pub fn sort_direction(
        self,
        sort_direction: impl Into<types::SortDirection>,
    ) -> Self {
        Self(
            self
                .0
                .arg("sortDirection", Into::<types::SortDirection>::into(sort_direction)),
        )
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListUsersResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListUsersResponse, types::User> {
        M::items(self.walk().items("/users", |page| Some(page.users)))
    }

    fn walk(self) -> Pages<types::ListUsersResponse> {
        let reference = |page: &types::ListUsersResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`get_user`](ApiClient::get_user).
pub type GetUser<M = Async> = Request<types::UserResponse, M>;

/// Request of [`update_user`](ApiClient::update_user).
pub type UpdateUser<M = Async> = Request<types::UserResponse, M>;

/// Request of [`delete_user`](ApiClient::delete_user).
pub type DeleteUser<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`get_or_create_user`](ApiClient::get_or_create_user).
pub type GetOrCreateUser<M = Async> = Request<types::GetOrCreateUserResponse, M>;
