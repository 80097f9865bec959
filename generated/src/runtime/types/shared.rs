//! Types that several parts of the API share. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::support::{UnknownValue, json_object, open_enum};

/// Whether the message goes to the bot (`incoming`) or comes from it (`outgoing`).
///
/// Part of [`Message`](crate::runtime::types::Message).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Direction {
    /// `incoming`
    Incoming,
    /// `outgoing`
    Outgoing,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}

open_enum! {
    Direction: Unknown {
        Incoming = "incoming",
        Outgoing = "outgoing",
    }
}

/// Where the message comes from; `synthetic` is the one known value.
///
/// Part of [`CreateMessageBody`](crate::runtime::types::CreateMessageBody), [`GetOrCreateMessageBody`](crate::runtime::types::GetOrCreateMessageBody), [`IncomingMessage`](crate::runtime::types::IncomingMessage) and [`Message`](crate::runtime::types::Message).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Origin {
    /// `synthetic`
    Synthetic,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}

open_enum! {
    Origin: Unknown {
        Synthetic = "synthetic",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SortField {
    /// `createdAt`
    CreatedAt,
    /// `updatedAt`
    UpdatedAt,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}

open_enum! {
    SortField: Unknown {
        CreatedAt = "createdAt",
        UpdatedAt = "updatedAt",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}

open_enum! {
    SortDirection: Unknown {
        Asc = "asc",
        Desc = "desc",
    }
}

/// Part of [`ListConversationsResponse`](crate::runtime::types::ListConversationsResponse), [`ListEventsResponse`](crate::runtime::types::ListEventsResponse), [`ListMessagesResponse`](crate::runtime::types::ListMessagesResponse), [`ListParticipantsResponse`](crate::runtime::types::ListParticipantsResponse) and 3 more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NextTokenMeta {
    /// Token of the next page, to be passed as `nextToken` in the same call.
    pub next_token: Option<String>,
}

json_object! {
    NextTokenMeta {
        optional next_token = "nextToken",
    }
}

/// Part of [`GetOrCreateConversationResponse`](crate::runtime::types::GetOrCreateConversationResponse), [`GetOrCreateMessageResponse`](crate::runtime::types::GetOrCreateMessageResponse) and [`GetOrCreateUserResponse`](crate::runtime::types::GetOrCreateUserResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedMeta {
    pub created: bool,
}

json_object! {
    CreatedMeta {
        required created = "created",
    }
}

/// Sends the message later. Either `dateTime` or `delay` is needed.
///
/// Part of [`CreateEventBody`](crate::runtime::types::CreateEventBody), [`CreateMessageBody`](crate::runtime::types::CreateMessageBody) and [`GetOrCreateMessageBody`](crate::runtime::types::GetOrCreateMessageBody).
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Schedule {
    /// When to send the message (ISO 8601).
    ///
    /// 24 to 28 characters.
    pub date_time: Option<String>,
    /// How long to wait before the message is sent, in milliseconds.
    pub delay: Option<f64>,
}

json_object! {
    Schedule {
        optional date_time = "dateTime",
        optional delay = "delay",
    }
}

impl Schedule {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// When to send the message (ISO 8601).
    pub fn date_time(mut self, date_time: impl Into<String>) -> Self {
        self.date_time = Some(date_time.into());
        self
    }

    /// How long to wait before the message is sent, in milliseconds.
    pub fn delay(mut self, delay: f64) -> Self {
        self.delay = Some(delay);
        self
    }
}

/// Part of [`CallActionResponse`](crate::runtime::types::CallActionResponse) and [`GetStateResponse`](crate::runtime::types::GetStateResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CachedMeta {
    pub cached: bool,
}

json_object! {
    CachedMeta {
        required cached = "cached",
    }
}
