//! Types of `tags`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::types::NextTokenMeta;
use crate::support::{UnknownMembers, UnknownValue, json_object, open_enum};

/// Kind of object that has the tag.
///
/// Parameter `type` of [`Client::list_tag_values`](crate::runtime::Client::list_tag_values).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TagValueType {
    /// `user`
    User,
    /// `conversation`
    Conversation,
    /// `message`
    Message,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    TagValueType: Unknown {
        User = "user", Conversation = "conversation", Message = "message",
    }
}

/// Part of [`ListTagValuesResponse`](crate::runtime::types::ListTagValuesResponse).
#[non_exhaustive]
pub struct Tag {
    /// Value of the tag.
    pub value: String,
    unknown: UnknownMembers,
}
json_object! {
    Tag {
        required value = "value",
        _ = unknown
    }
}

/// One page of tag values.
///
/// Response of [`Client::list_tag_values`](crate::runtime::Client::list_tag_values).
#[non_exhaustive]
pub struct ListTagValuesResponse {
    pub tags: Vec<Tag>,
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListTagValuesResponse {
        required tags = "tags",
        required meta = "meta",
        _ = unknown
    }
}
