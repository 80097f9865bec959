//! Types of `tags`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::types::NextTokenMeta;
use crate::support::{json_object, open_enum};

open_enum! {
    pub enum TagValueType: Unknown {
        /// `user`
        User = "user",
        /// `conversation`
        Conversation = "conversation",
        /// `message`
        Message = "message",
    }
}

/// Part of [`ListTagValuesResponse`](crate::runtime::types::ListTagValuesResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    pub value: String,
}

json_object! {
    Tag {
        required value = "value",
    }
}

/// One page of tag values.
///
/// Answer of [`Client::list_tag_values`](crate::runtime::Client::list_tag_values).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTagValuesResponse {
    pub tags: Vec<Tag>,
    pub meta: NextTokenMeta,
}

json_object! {
    ListTagValuesResponse {
        required tags = "tags",
        required meta = "meta",
    }
}
