//! Types of `account`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::types::{ApiKey, CreatedApiKey};
use crate::support::{Blank, DateTime, UnknownMembers, json_object, made_from};

/// Part of [`AccountResponse`](crate::admin::types::AccountResponse).
#[non_exhaustive]
pub struct Account {
    pub id: String,
    pub email: String,
    /// At most 100 characters.
    pub display_name: Option<String>,
    pub email_verified: bool,
    pub profile_picture: Option<String>,
    /// When the account was created (ISO 8601).
    pub created_at: DateTime,
    unknown: UnknownMembers,
}
json_object! {
    Account {
        required id = "id",
        required email = "email",
        optional display_name = "displayName",
        required email_verified = "emailVerified",
        optional profile_picture = "profilePicture",
        required created_at = "createdAt",
        _ = unknown
    }
}

/// Response of [`Client::get_account`](crate::admin::Client::get_account) and [`Client::update_account`](crate::admin::Client::update_account).
#[non_exhaustive]
pub struct AccountResponse {
    pub account: Account,
    unknown: UnknownMembers,
}
json_object! {
    AccountResponse {
        required account = "account",
        _ = unknown
    }
}

/// The account fields to change.
///
/// Request body of [`Client::update_account`](crate::admin::Client::update_account).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct UpdateAccountBody {
    /// At most 100 characters.
    pub display_name: Option<String>,
    pub profile_picture: Option<String>,
    pub refresh: Option<bool>,
    unknown: UnknownMembers,
}
json_object! {
    UpdateAccountBody {
        optional display_name = "displayName",
        optional profile_picture = "profilePicture",
        optional refresh = "refresh",
        _ = unknown
    }
}

impl UpdateAccountBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    pub fn profile_picture(mut self, profile_picture: impl Into<String>) -> Self {
        self.profile_picture = Some(profile_picture.into());
        self
    }

    pub fn refresh(mut self, refresh: bool) -> Self {
        self.refresh = Some(refresh);
        self
    }
}

made_from! { UpdateAccountBody from value: Account =>
    [display_name profile_picture]
}

/// Response of [`Client::list_personal_access_tokens`](crate::admin::Client::list_personal_access_tokens).
#[non_exhaustive]
pub struct ListPersonalAccessTokensResponse {
    pub pats: Vec<ApiKey>,
    unknown: UnknownMembers,
}
json_object! {
    ListPersonalAccessTokensResponse {
        required pats = "pats",
        _ = unknown
    }
}

/// Request body of [`Client::create_personal_access_token`](crate::admin::Client::create_personal_access_token).
#[must_use]
#[non_exhaustive]
pub struct CreatePersonalAccessTokenBody {
    /// Note that distinguishes the personal access token from others.
    pub note: String,
    unknown: UnknownMembers,
}
json_object! {
    CreatePersonalAccessTokenBody {
        required note = "note",
        _ = unknown
    }
}

impl CreatePersonalAccessTokenBody {
    /// Creates a value with all required members.
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            note: note.into(),
            ..Blank::blank()
        }
    }
}

made_from! { CreatePersonalAccessTokenBody from value: CreatedApiKey =>
    [note]
}

/// Response of [`Client::create_personal_access_token`](crate::admin::Client::create_personal_access_token).
#[non_exhaustive]
pub struct CreatePersonalAccessTokenResponse {
    pub pat: CreatedApiKey,
    unknown: UnknownMembers,
}
json_object! {
    CreatePersonalAccessTokenResponse {
        required pat = "pat",
        _ = unknown
    }
}
