//! Types of `users`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::types::{CreatedMeta, NextTokenMeta};
use crate::support::{
    Blank, DateTime, IntoList, IntoMap, Nullable, UnknownMembers, json_object, made_from,
    nullable_map,
};
use std::collections::BTreeMap;

/// A person who talks to the bot through one integration. Someone who uses both Slack and
/// Messenger appears as two users.
///
/// Part of [`GetOrCreateUserResponse`](crate::runtime::types::GetOrCreateUserResponse), [`InitializeIncomingMessageResponse`](crate::runtime::types::InitializeIncomingMessageResponse), [`ListParticipantsResponse`](crate::runtime::types::ListParticipantsResponse), [`ListUsersResponse`](crate::runtime::types::ListUsersResponse) and 2 more.
#[non_exhaustive]
pub struct User {
    /// The user's identifier. 28 to 36 characters.
    pub id: String,
    /// When the user was created (ISO 8601).
    pub created_at: DateTime,
    /// When the user was last updated (ISO 8601).
    pub updated_at: DateTime,
    /// Tags of the user, among those that the bot defines. An empty value removes a tag.
    pub tags: BTreeMap<String, String>,
    /// Display name of the user. At most 200 characters.
    pub name: Option<String>,
    /// URL of the user's picture. At most 40000 characters.
    pub picture_url: Option<String>,
    /// Optional properties of the user, as string values by name.
    pub properties: Option<BTreeMap<String, String>>,
    /// Optional free-form attributes, as string values by name.
    pub attributes: Option<BTreeMap<String, String>>,
    unknown: UnknownMembers,
}
json_object! {
    User {
        required id = "id",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required tags = "tags",
        optional name = "name",
        optional picture_url = "pictureUrl",
        optional properties = "properties",
        optional attributes = "attributes",
        _ = unknown
    }
}

/// Fields of the user.
///
/// Request body of [`Client::create_user`](crate::runtime::Client::create_user).
#[must_use]
#[non_exhaustive]
pub struct CreateUserBody {
    /// Tags to set on the user.
    pub tags: BTreeMap<String, String>,
    /// Deprecated: a bot that wants to create a user calls an action of the integration instead.
    /// At most 200 characters.
    #[deprecated(
        note = "Deprecated: a bot that wants to create a user calls an action of the integration instead."
    )]
    pub integration_name: Option<String>,
    /// Display name of the user. At most 200 characters.
    pub name: Option<String>,
    /// URL of the user's picture. At most 40000 characters.
    pub picture_url: Option<String>,
    /// Experimental: optional properties of the user, which the bot and each of its integrations
    /// can read and change.
    pub properties: Option<BTreeMap<String, String>>,
    /// Deprecated in favour of `properties`.
    #[deprecated(note = "Deprecated in favour of `properties`.")]
    pub attributes: Option<BTreeMap<String, String>>,
    unknown: UnknownMembers,
}
json_object! {
    CreateUserBody {
        required tags = "tags",
        optional integration_name = "integrationName",
        optional name = "name",
        optional picture_url = "pictureUrl",
        optional properties = "properties",
        optional attributes = "attributes",
        _ = unknown
    }
}

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl CreateUserBody {
    /// Creates a value with all required members.
    pub fn new(tags: impl IntoMap<String>) -> Self {
        Self {
            tags: tags.into_map(),
            ..Blank::blank()
        }
    }

    /// Deprecated: a bot that wants to create a user calls an action of the integration instead.
    #[deprecated(
        note = "Deprecated: a bot that wants to create a user calls an action of the integration instead."
    )]
    pub fn integration_name(mut self, integration_name: impl Into<String>) -> Self {
        self.integration_name = Some(integration_name.into());
        self
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

    /// Experimental: optional properties of the user, which the bot and each of its integrations can read and change.
    pub fn properties(mut self, properties: impl IntoMap<String>) -> Self {
        self.properties = Some(properties.into_map());
        self
    }

    /// Deprecated in favour of `properties`.
    #[deprecated(note = "Deprecated in favour of `properties`.")]
    pub fn attributes(mut self, attributes: impl IntoMap<String>) -> Self {
        self.attributes = Some(attributes.into_map());
        self
    }
}

made_from! { CreateUserBody from value: User =>
    [tags name picture_url properties attributes]
}

/// Response of [`Client::create_user`](crate::runtime::Client::create_user), [`Client::get_user`](crate::runtime::Client::get_user) and [`Client::update_user`](crate::runtime::Client::update_user).
#[non_exhaustive]
pub struct UserResponse {
    /// A person who talks to the bot through one integration.
    pub user: User,
    unknown: UnknownMembers,
}
json_object! {
    UserResponse {
        required user = "user",
        _ = unknown
    }
}

/// One page of users.
///
/// Response of [`Client::list_users`](crate::runtime::Client::list_users).
#[non_exhaustive]
pub struct ListUsersResponse {
    pub users: Vec<User>,
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListUsersResponse {
        required users = "users",
        required meta = "meta",
        _ = unknown
    }
}

/// Fields of the user.
///
/// Request body of [`Client::update_user`](crate::runtime::Client::update_user).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct UpdateUserBody {
    /// Tags to set on the user.
    pub tags: Option<BTreeMap<String, String>>,
    /// Display name of the user. At most 200 characters.
    pub name: Nullable<String>,
    /// URL of the user's picture. At most 40000 characters.
    pub picture_url: Nullable<String>,
    /// Deprecated in favour of `properties`.
    #[deprecated(note = "Deprecated in favour of `properties`.")]
    pub attributes: Option<BTreeMap<String, Option<String>>>,
    /// Experimental: optional properties of the user, which the bot and each of its integrations
    /// can read and change. Set a property to null to remove it.
    pub properties: Option<BTreeMap<String, Option<String>>>,
    unknown: UnknownMembers,
}
json_object! {
    UpdateUserBody {
        optional tags = "tags",
        three_state name = "name",
        three_state picture_url = "pictureUrl",
        optional attributes = "attributes",
        optional properties = "properties",
        _ = unknown
    }
}

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl UpdateUserBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Tags to set on the user.
    pub fn tags(mut self, tags: impl IntoMap<String>) -> Self {
        self.tags = Some(tags.into_map());
        self
    }

    /// Display name of the user.
    pub fn name(mut self, name: impl Into<Nullable<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// URL of the user's picture.
    pub fn picture_url(mut self, picture_url: impl Into<Nullable<String>>) -> Self {
        self.picture_url = picture_url.into();
        self
    }

    /// Deprecated in favour of `properties`.
    #[deprecated(note = "Deprecated in favour of `properties`.")]
    pub fn attributes(mut self, attributes: impl IntoMap<Nullable<String>>) -> Self {
        self.attributes = Some(nullable_map(attributes));
        self
    }

    /// Experimental: optional properties of the user, which the bot and each of its integrations can read and change.
    pub fn properties(mut self, properties: impl IntoMap<Nullable<String>>) -> Self {
        self.properties = Some(nullable_map(properties));
        self
    }
}

made_from! { UpdateUserBody from value: User =>
    []
    tags = Some(value.tags);
    name = value.name.map_or(Nullable::Absent, Nullable::Value);
    picture_url = value.picture_url.map_or(Nullable::Absent, Nullable::Value);
    attributes = value
        .attributes
        .map(|value| value.into_iter().map(|(key, value)| (key, Some(value))).collect());
    properties = value
        .properties
        .map(|value| value.into_iter().map(|(key, value)| (key, Some(value))).collect());
}

/// Fields of the user.
///
/// Request body of [`Client::get_or_create_user`](crate::runtime::Client::get_or_create_user).
#[must_use]
#[non_exhaustive]
pub struct GetOrCreateUserBody {
    /// Tags to set on the user.
    pub tags: BTreeMap<String, String>,
    /// Deprecated: a bot that wants to create a user calls an action of the integration instead.
    /// At most 200 characters.
    #[deprecated(
        note = "Deprecated: a bot that wants to create a user calls an action of the integration instead."
    )]
    pub integration_name: Option<String>,
    /// Display name of the user. At most 200 characters.
    pub name: Option<String>,
    /// URL of the user's picture. At most 40000 characters.
    pub picture_url: Option<String>,
    /// Experimental: optional properties of the user, which the bot and each of its integrations
    /// can read and change.
    pub properties: Option<BTreeMap<String, String>>,
    /// Deprecated in favour of `properties`.
    #[deprecated(note = "Deprecated in favour of `properties`.")]
    pub attributes: Option<BTreeMap<String, String>>,
    /// Names of the tags that determine which existing user matches; all others are ignored.
    /// Without this list, every tag must match exactly. With a user tagged `foo=a`, `bar=b` and
    /// `baz=c`, for instance, the list `bar`, `baz` compares only those tags.
    pub discriminate_by_tags: Option<Vec<String>>,
    unknown: UnknownMembers,
}
json_object! {
    GetOrCreateUserBody {
        required tags = "tags",
        optional integration_name = "integrationName",
        optional name = "name",
        optional picture_url = "pictureUrl",
        optional properties = "properties",
        optional attributes = "attributes",
        optional discriminate_by_tags = "discriminateByTags",
        _ = unknown
    }
}

#[allow(deprecated, reason = "a deprecated field is still a field")]
impl GetOrCreateUserBody {
    /// Creates a value with all required members.
    pub fn new(tags: impl IntoMap<String>) -> Self {
        Self {
            tags: tags.into_map(),
            ..Blank::blank()
        }
    }

    /// Deprecated: a bot that wants to create a user calls an action of the integration instead.
    #[deprecated(
        note = "Deprecated: a bot that wants to create a user calls an action of the integration instead."
    )]
    pub fn integration_name(mut self, integration_name: impl Into<String>) -> Self {
        self.integration_name = Some(integration_name.into());
        self
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

    /// Experimental: optional properties of the user, which the bot and each of its integrations can read and change.
    pub fn properties(mut self, properties: impl IntoMap<String>) -> Self {
        self.properties = Some(properties.into_map());
        self
    }

    /// Deprecated in favour of `properties`.
    #[deprecated(note = "Deprecated in favour of `properties`.")]
    pub fn attributes(mut self, attributes: impl IntoMap<String>) -> Self {
        self.attributes = Some(attributes.into_map());
        self
    }

    /// Names of the tags that determine which existing user matches; all others are ignored.
    pub fn discriminate_by_tags(
        mut self,
        discriminate_by_tags: impl IntoList<String>,
    ) -> Self {
        self.discriminate_by_tags = Some(discriminate_by_tags.into_list());
        self
    }
}

made_from! { GetOrCreateUserBody from value: User =>
    [tags name picture_url properties attributes]
}

/// Response of [`Client::get_or_create_user`](crate::runtime::Client::get_or_create_user).
#[non_exhaustive]
pub struct GetOrCreateUserResponse {
    /// A person who talks to the bot through one integration.
    pub user: User,
    pub meta: CreatedMeta,
    unknown: UnknownMembers,
}
json_object! {
    GetOrCreateUserResponse {
        required user = "user",
        required meta = "meta",
        _ = unknown
    }
}
