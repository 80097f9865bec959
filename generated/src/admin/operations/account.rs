//! Operations under `account`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::{Request, operation, path};
use crate::admin::{ApiClient, types};
use crate::support::{Async, BodyKind, Call, JsonObject, Mode, Operation};

pub(crate) static GET_ACCOUNT: Operation = operation(
    "getAccount",
    "GET",
    "/v1/admin/account/me",
);

pub(crate) static UPDATE_ACCOUNT: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["displayName", "profilePicture", "refresh"],
    ..operation("updateAccount", "PUT", "/v1/admin/account/me")
};

pub(crate) static DELETE_ACCOUNT: Operation = Operation {
    body: Some(BodyKind::Json),
    accept: "",
    ..operation("deleteAccount", "POST", "/v1/admin/account/me")
};

pub(crate) static LIST_PERSONAL_ACCESS_TOKENS: Operation = operation(
    "listPersonalAccessTokens",
    "GET",
    "/v1/admin/account/pats",
);

pub(crate) static CREATE_PERSONAL_ACCESS_TOKEN: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["note"],
    ..operation("createPersonalAccessToken", "POST", "/v1/admin/account/pats")
};

pub(crate) static DELETE_PERSONAL_ACCESS_TOKEN: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    ..operation("deletePersonalAccessToken", "DELETE", "/v1/admin/account/pats/{id}")
};

pub(crate) static SET_ACCOUNT_PREFERENCE: Operation = Operation {
    parameters: &[path("key")],
    body: Some(BodyKind::Json),
    body_members: &["value"],
    accept: "",
    ..operation("setAccountPreference", "POST", "/v1/admin/account/preferences/{key}")
};

pub(crate) static GET_ACCOUNT_PREFERENCE: Operation = Operation {
    parameters: &[path("key")],
    ..operation("getAccountPreference", "GET", "/v1/admin/account/preferences/{key}")
};

impl<M: Mode> ApiClient<M> {
    /// Returns the account that the credentials belong to.
    ///
    /// `GET /v1/admin/account/me`
    pub fn get_account(&self) -> GetAccount<M> {
        Request::new(self.operation(&GET_ACCOUNT))
    }

    /// Changes the account that the credentials belong to.
    ///
    /// `PUT /v1/admin/account/me`
    ///
    /// - `body`: The account fields to change.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .update_account(types::UpdateAccountBody::new().display_name("display-name"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_account(&self, body: types::UpdateAccountBody) -> UpdateAccount<M> {
        Request::new(self.operation(&UPDATE_ACCOUNT).json(&body))
    }

    /// Deletes the account that the credentials belong to.
    ///
    /// `POST /v1/admin/account/me`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_account().body(serde_json::Map::new().into()).await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_account(&self) -> DeleteAccount<M> {
        DeleteAccount(self.operation(&DELETE_ACCOUNT))
    }

    /// Lists the personal access tokens (PATs) of the account.
    ///
    /// `GET /v1/admin/account/pats`
    pub fn list_personal_access_tokens(&self) -> ListPersonalAccessTokens<M> {
        Request::new(self.operation(&LIST_PERSONAL_ACCESS_TOKENS))
    }

    /// Creates a personal access token (PAT).
    ///
    /// `POST /v1/admin/account/pats`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_personal_access_token(types::CreatePersonalAccessTokenBody::new("note"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_personal_access_token(
        &self,
        body: types::CreatePersonalAccessTokenBody,
    ) -> CreatePersonalAccessToken<M> {
        Request::new(self.operation(&CREATE_PERSONAL_ACCESS_TOKEN).json(&body))
    }

    /// Deletes a personal access token (PAT).
    ///
    /// `DELETE /v1/admin/account/pats/{id}`
    ///
    /// - `id`: Identifier of the personal access token.
    pub fn delete_personal_access_token(
        &self,
        id: impl Into<String>,
    ) -> DeletePersonalAccessToken<M> {
        Request::new(self.operation(&DELETE_PERSONAL_ACCESS_TOKEN).arg("id", id.into()))
    }

    /// Stores one account preference.
    ///
    /// `POST /v1/admin/account/preferences/{key}`
    ///
    /// - `key`: Key of the preference.
    /// - `body`: The value to store.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .set_account_preference("key", types::PreferenceBody::new())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn set_account_preference(
        &self,
        key: impl Into<String>,
        body: types::PreferenceBody,
    ) -> SetAccountPreference<M> {
        Request::new(
            self.operation(&SET_ACCOUNT_PREFERENCE).arg("key", key.into()).json(&body),
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
    ) -> GetAccountPreference<M> {
        Request::new(self.operation(&GET_ACCOUNT_PREFERENCE).arg("key", key.into()))
    }
}

/// Request of [`get_account`](ApiClient::get_account).
pub type GetAccount<M = Async> = Request<types::AccountResponse, M>;

/// Request of [`update_account`](ApiClient::update_account).
pub type UpdateAccount<M = Async> = Request<types::AccountResponse, M>;

/// Request of [`delete_account`](ApiClient::delete_account).
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAccount<M = Async>(pub(crate) Call<M>);
request!(DeleteAccount, Empty, ());

impl<M: Mode> DeleteAccount<M> {
    /// An empty object: the account is known from the credentials.
    pub fn body(self, body: JsonObject) -> Self {
        Self(self.0.json(&body))
    }
}

/// Request of [`list_personal_access_tokens`](ApiClient::list_personal_access_tokens).
pub type ListPersonalAccessTokens<M = Async> = Request<
    types::ListPersonalAccessTokensResponse,
    M,
>;

/// Request of [`create_personal_access_token`](ApiClient::create_personal_access_token).
pub type CreatePersonalAccessToken<M = Async> = Request<
    types::CreatePersonalAccessTokenResponse,
    M,
>;

/// Request of [`delete_personal_access_token`](ApiClient::delete_personal_access_token).
pub type DeletePersonalAccessToken<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`set_account_preference`](ApiClient::set_account_preference).
pub type SetAccountPreference<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`get_account_preference`](ApiClient::get_account_preference).
pub type GetAccountPreference<M = Async> = Request<types::PreferenceResponse, M>;
