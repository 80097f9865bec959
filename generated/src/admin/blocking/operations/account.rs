//! Operations under `account`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::blocking::Client;
use crate::admin::operations::{self, common};
use crate::admin::types;
use crate::support::{Call, Error, JsonObject, Response, blocking};

/// What can be done under `account`.
impl Client {
    /// Returns the account behind the credentials of the call.
    ///
    /// `GET /v1/admin/account/me`
    pub fn get_account(&self) -> GetAccount {
        GetAccount(self.operation(&operations::GET_ACCOUNT))
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
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_account(types::UpdateAccountBody::new().display_name("…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_account(&self, body: types::UpdateAccountBody) -> UpdateAccount {
        UpdateAccount(self.operation(&operations::UPDATE_ACCOUNT).json(&body))
    }

    /// Deletes the account behind the credentials of the call.
    ///
    /// `POST /v1/admin/account/me`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.delete_account().body(serde_json::Map::new().into()).send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_account(&self) -> DeleteAccount {
        DeleteAccount(self.operation(&operations::DELETE_ACCOUNT))
    }

    /// Lists the personal access tokens (PATs) of the account.
    ///
    /// `GET /v1/admin/account/pats`
    pub fn list_personal_access_tokens(&self) -> ListPersonalAccessTokens {
        ListPersonalAccessTokens(
            self.operation(&operations::LIST_PERSONAL_ACCESS_TOKENS),
        )
    }

    /// Creates a personal access token (PAT).
    ///
    /// `POST /v1/admin/account/pats`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_personal_access_token(types::CreatePersonalAccessTokenBody::new("…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_personal_access_token(
        &self,
        body: types::CreatePersonalAccessTokenBody,
    ) -> CreatePersonalAccessToken {
        CreatePersonalAccessToken(
            self.operation(&operations::CREATE_PERSONAL_ACCESS_TOKEN).json(&body),
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
            self.operation(&operations::DELETE_PERSONAL_ACCESS_TOKEN).arg(0, id.into()),
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
    /// # use botpress_client::admin::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .set_account_preference("…", types::PreferenceBody::new())
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_account_preference(
        &self,
        key: impl Into<String>,
        body: types::PreferenceBody,
    ) -> SetAccountPreference {
        SetAccountPreference(
            self
                .operation(&operations::SET_ACCOUNT_PREFERENCE)
                .arg(0, key.into())
                .json(&body),
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
        GetAccountPreference(
            self.operation(&operations::GET_ACCOUNT_PREFERENCE).arg(0, key.into()),
        )
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
    pub fn send(self) -> Result<types::AccountResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::AccountResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::AccountResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::AccountResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::ListPersonalAccessTokensResponse, Error> {
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
    ) -> Result<Response<types::ListPersonalAccessTokensResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::CreatePersonalAccessTokenResponse, Error> {
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
    ) -> Result<Response<types::CreatePersonalAccessTokenResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::PreferenceResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::PreferenceResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

common!(
    GetAccount UpdateAccount DeleteAccount ListPersonalAccessTokens
    CreatePersonalAccessToken DeletePersonalAccessToken SetAccountPreference
    GetAccountPreference
);
