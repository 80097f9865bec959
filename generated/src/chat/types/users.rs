//! Types of `users`. Generated from Chat API of Botpress 2026-06; do not edit.

use crate::support::{DateTime, Redacted, UnknownMembers, json_object, made_from};

/// A person who talks to the bot through one integration. Someone who uses both Slack and
/// Messenger appears as two users.
///
/// Part of [`CreateUserResponse`](crate::chat::types::CreateUserResponse), [`ListParticipantsResponse`](crate::chat::types::ListParticipantsResponse), [`ParticipantResponse`](crate::chat::types::ParticipantResponse) and [`UserResponse`](crate::chat::types::UserResponse).
#[non_exhaustive]
pub struct User {
    /// The user's identifier.
    pub id: String,
    /// Display name of the user.
    pub name: Option<String>,
    /// URL of the user's picture.
    pub picture_url: Option<String>,
    /// Profile of the user: any text that the client chooses.
    pub profile: Option<String>,
    /// When the user was created (ISO 8601).
    pub created_at: DateTime,
    /// When the user was last updated (ISO 8601).
    pub updated_at: DateTime,
    unknown: UnknownMembers,
}
json_object! {
    User {
        required id = "id",
        optional name = "name",
        optional picture_url = "pictureUrl",
        optional profile = "profile",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        _ = unknown
    }
}

/// Response of [`Client::get_user`](crate::chat::Client::get_user), [`Client::update_user`](crate::chat::Client::update_user) and [`Client::get_or_create_user`](crate::chat::Client::get_or_create_user).
#[non_exhaustive]
pub struct UserResponse {
    /// A person who talks to the bot through one integration. Someone who uses both Slack and
    /// Messenger appears as two users.
    pub user: User,
    unknown: UnknownMembers,
}
json_object! {
    UserResponse {
        required user = "user",
        _ = unknown
    }
}

/// Fields of the user.
///
/// Request body of [`Client::update_user`](crate::chat::Client::update_user) and [`Client::get_or_create_user`](crate::chat::Client::get_or_create_user).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct UserBody {
    /// Display name of the user. Several users may have the same.
    pub name: Option<String>,
    /// URL of the user's picture.
    pub picture_url: Option<String>,
    /// Profile of the user: any text that the client chooses. At most 1000 characters.
    pub profile: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    UserBody {
        optional name = "name",
        optional picture_url = "pictureUrl",
        optional profile = "profile",
        _ = unknown
    }
}

impl UserBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Display name of the user.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// URL of the user's picture.
    pub fn picture_url(mut self, picture_url: impl Into<String>) -> Self {
        self.picture_url = Some(picture_url.into());
        self
    }

    /// Profile of the user: any text that the client chooses.
    pub fn profile(mut self, profile: impl Into<String>) -> Self {
        self.profile = Some(profile.into());
        self
    }
}

made_from! { UserBody from value: User =>
    [name picture_url profile]
}

/// Fields of the user.
///
/// Request body of [`Client::create_user`](crate::chat::Client::create_user).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct CreateUserBody {
    /// Display name of the user. Several users may have the same.
    pub name: Option<String>,
    /// URL of the user's picture.
    pub picture_url: Option<String>,
    /// Profile of the user: any text that the client chooses. At most 1000 characters.
    pub profile: Option<String>,
    /// The user's identifier.
    pub id: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    CreateUserBody {
        optional name = "name",
        optional picture_url = "pictureUrl",
        optional profile = "profile",
        optional id = "id",
        _ = unknown
    }
}

impl CreateUserBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Display name of the user.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// URL of the user's picture.
    pub fn picture_url(mut self, picture_url: impl Into<String>) -> Self {
        self.picture_url = Some(picture_url.into());
        self
    }

    /// Profile of the user: any text that the client chooses.
    pub fn profile(mut self, profile: impl Into<String>) -> Self {
        self.profile = Some(profile.into());
        self
    }

    /// The user's identifier.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

made_from! { CreateUserBody from value: User =>
    [name picture_url profile]
    id = Some(value.id);
}

/// The new `User`, and its key.
///
/// Response of [`Client::create_user`](crate::chat::Client::create_user).
#[non_exhaustive]
pub struct CreateUserResponse {
    /// A person who talks to the bot through one integration. Someone who uses both Slack and
    /// Messenger appears as two users.
    pub user: User,
    /// Key of the user: the `x-user-key` of calls on the user's behalf. Keep it secret.
    pub key: String,
    unknown: UnknownMembers,
}

/// Secrets are shown as `***`.
impl std::fmt::Debug for CreateUserResponse {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("CreateUserResponse")
            .field("user", &self.user)
            .field("key", &Redacted(&self.key))
            .field("unknown", &self.unknown)
            .finish()
    }
}
json_object! {
    CreateUserResponse without Debug {
        required user = "user",
        required key = "key",
        _ = unknown
    }
}
