//! Operations under `account`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::parameter;
use crate::admin::{Client, types};
use crate::support::{
    BodyKind, Call, Error, JsonObject, Location, Operation, Response, Style,
};

pub(crate) static GET_ACCOUNT: Operation = Operation {
    id: "getAccount",
    method: "GET",
    path: "/v1/admin/account/me",
    server: None,
    parameters: &[],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static UPDATE_ACCOUNT: Operation = Operation {
    id: "updateAccount",
    method: "PUT",
    path: "/v1/admin/account/me",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["displayName", "profilePicture", "refresh"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static DELETE_ACCOUNT: Operation = Operation {
    id: "deleteAccount",
    method: "POST",
    path: "/v1/admin/account/me",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &[],
    accept: "",
    security: &[&["BearerAuth"]],
};

pub(crate) static LIST_PERSONAL_ACCESS_TOKENS: Operation = Operation {
    id: "listPersonalAccessTokens",
    method: "GET",
    path: "/v1/admin/account/pats",
    server: None,
    parameters: &[],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static CREATE_PERSONAL_ACCESS_TOKEN: Operation = Operation {
    id: "createPersonalAccessToken",
    method: "POST",
    path: "/v1/admin/account/pats",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["note"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static DELETE_PERSONAL_ACCESS_TOKEN: Operation = Operation {
    id: "deletePersonalAccessToken",
    method: "DELETE",
    path: "/v1/admin/account/pats/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "",
    security: &[&["BearerAuth"]],
};

pub(crate) static SET_ACCOUNT_PREFERENCE: Operation = Operation {
    id: "setAccountPreference",
    method: "POST",
    path: "/v1/admin/account/preferences/{key}",
    server: None,
    parameters: &[parameter("key", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["value"],
    accept: "",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_ACCOUNT_PREFERENCE: Operation = Operation {
    id: "getAccountPreference",
    method: "GET",
    path: "/v1/admin/account/preferences/{key}",
    server: None,
    parameters: &[parameter("key", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

/// What can be done under `account`.
impl Client {
    /// Returns the account behind the credentials of the call.
    ///
    /// `GET /v1/admin/account/me`
    pub fn get_account(&self) -> GetAccount {
        GetAccount(self.operation(&GET_ACCOUNT))
    }

    /// Changes the account behind the credentials of the call.
    ///
    /// `PUT /v1/admin/account/me`
    ///
    /// - `body`: The account fields to change.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_account(types::UpdateAccountBody::new().display_name("…"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_account(&self, body: types::UpdateAccountBody) -> UpdateAccount {
        UpdateAccount(self.operation(&UPDATE_ACCOUNT).json(&body))
    }

    /// Deletes the account behind the credentials of the call.
    ///
    /// `POST /v1/admin/account/me`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .delete_account()
    ///     .body(serde_json::Map::new().into())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_account(&self) -> DeleteAccount {
        DeleteAccount(self.operation(&DELETE_ACCOUNT))
    }

    /// Lists the personal access tokens (PATs) of the account.
    ///
    /// `GET /v1/admin/account/pats`
    pub fn list_personal_access_tokens(&self) -> ListPersonalAccessTokens {
        ListPersonalAccessTokens(self.operation(&LIST_PERSONAL_ACCESS_TOKENS))
    }

    /// Creates a personal access token (PAT).
    ///
    /// `POST /v1/admin/account/pats`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_personal_access_token(types::CreatePersonalAccessTokenBody::new("…"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_personal_access_token(
        &self,
        body: types::CreatePersonalAccessTokenBody,
    ) -> CreatePersonalAccessToken {
        CreatePersonalAccessToken(
            self.operation(&CREATE_PERSONAL_ACCESS_TOKEN).json(&body),
        )
    }

    /// Deletes a personal access token (PAT).
    ///
    /// `DELETE /v1/admin/account/pats/{id}`
    ///
    /// - `id`: Identifier of the personal access token.
    pub fn delete_personal_access_token(
        &self,
        id: impl Into<String>,
    ) -> DeletePersonalAccessToken {
        DeletePersonalAccessToken(
            self.operation(&DELETE_PERSONAL_ACCESS_TOKEN).arg(0, id.into()),
        )
    }

    /// Stores one account preference.
    ///
    /// `POST /v1/admin/account/preferences/{key}`
    ///
    /// - `key`: Key of the preference.
    /// - `body`: The value to store.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .set_account_preference("…", types::PreferenceBody::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_account_preference(
        &self,
        key: impl Into<String>,
        body: types::PreferenceBody,
    ) -> SetAccountPreference {
        SetAccountPreference(
            self.operation(&SET_ACCOUNT_PREFERENCE).arg(0, key.into()).json(&body),
        )
    }

    /// Reads one account preference.
    ///
    /// `GET /v1/admin/account/preferences/{key}`
    ///
    /// - `key`: Key of the preference.
    pub fn get_account_preference(
        &self,
        key: impl Into<String>,
    ) -> GetAccountPreference {
        GetAccountPreference(self.operation(&GET_ACCOUNT_PREFERENCE).arg(0, key.into()))
    }
}

/// Request of [`Client::get_account`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAccount(pub(crate) Call);

impl GetAccount {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::AccountResponse, Error> {
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
    ) -> Result<Response<types::AccountResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::update_account`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAccount(pub(crate) Call);

impl UpdateAccount {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::AccountResponse, Error> {
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
    ) -> Result<Response<types::AccountResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::delete_account`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAccount(pub(crate) Call);

impl DeleteAccount {
    /// An empty object: the account is known from the credentials.
    pub fn body(self, body: JsonObject) -> Self {
        Self(self.0.json(&body))
    }

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

/// Request of [`Client::list_personal_access_tokens`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPersonalAccessTokens(pub(crate) Call);

impl ListPersonalAccessTokens {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::ListPersonalAccessTokensResponse, Error> {
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
    ) -> Result<Response<types::ListPersonalAccessTokensResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::create_personal_access_token`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePersonalAccessToken(pub(crate) Call);

impl CreatePersonalAccessToken {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::CreatePersonalAccessTokenResponse, Error> {
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
    ) -> Result<Response<types::CreatePersonalAccessTokenResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::delete_personal_access_token`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePersonalAccessToken(pub(crate) Call);

impl DeletePersonalAccessToken {
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

/// Request of [`Client::set_account_preference`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetAccountPreference(pub(crate) Call);

impl SetAccountPreference {
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

/// Request of [`Client::get_account_preference`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAccountPreference(pub(crate) Call);

impl GetAccountPreference {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::PreferenceResponse, Error> {
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
    ) -> Result<Response<types::PreferenceResponse>, Error> {
        self.0.send_with_meta().await
    }
}

common!(
    GetAccount UpdateAccount DeleteAccount ListPersonalAccessTokens
    CreatePersonalAccessToken DeletePersonalAccessToken SetAccountPreference
    GetAccountPreference
);
