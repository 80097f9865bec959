//! Types of `events`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::types::{NextTokenMeta, Schedule};
use crate::support::{
    Blank, DateTime, JsonObject, UnknownMembers, UnknownValue, json_object, made_from,
    open_enum,
};

/// Something that happened, or an action that was taken.
///
/// Part of [`EventResponse`](crate::runtime::types::EventResponse) and [`ListEventsResponse`](crate::runtime::types::ListEventsResponse).
#[non_exhaustive]
pub struct Event {
    /// Identifier of the event. 28 to 36 characters.
    pub id: String,
    /// When the event was created (ISO 8601).
    pub created_at: DateTime,
    /// Type of the event. At most 200 characters.
    pub r#type: String,
    /// Data of the event, in the shape that the integration or the built-in event type defines.
    pub payload: JsonObject,
    /// Identifier of the conversation that the event belongs to. 28 to 36 characters.
    pub conversation_id: Option<String>,
    /// Identifier of the user that the event belongs to. 28 to 36 characters.
    pub user_id: Option<String>,
    /// Identifier of the message that the event belongs to. 28 to 36 characters.
    pub message_id: Option<String>,
    pub status: EventStatus,
    /// Why processing of the event failed. At most 2000 characters.
    pub failure_reason: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    Event {
        required id = "id",
        required created_at = "createdAt",
        required r#type = "type",
        required payload = "payload",
        optional conversation_id = "conversationId",
        optional user_id = "userId",
        optional message_id = "messageId",
        required status = "status",
        nullable failure_reason = "failureReason",
        _ = unknown
    }
}

/// Part of [`Event`](crate::runtime::types::Event).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventStatus {
    /// `pending`
    Pending,
    /// `processed`
    Processed,
    /// `ignored`
    Ignored,
    /// `failed`
    Failed,
    /// `scheduled`
    Scheduled,
    /// `canceled`
    Canceled,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    EventStatus: Unknown {
        Pending = "pending", Processed = "processed", Ignored = "ignored", Failed = "failed",
        Scheduled = "scheduled", Canceled = "canceled",
    }
}

/// The event to create.
///
/// Request body of [`Client::create_event`](crate::runtime::Client::create_event).
#[must_use]
#[non_exhaustive]
pub struct CreateEventBody {
    /// Type of the event. At most 200 characters.
    pub r#type: String,
    /// Data of the event, in the shape that the integration or the built-in event type defines.
    pub payload: JsonObject,
    /// Sends the event later. Either `dateTime` or `delay` is required.
    pub schedule: Option<Schedule>,
    /// Identifier of the conversation that the event belongs to. 28 to 36 characters.
    pub conversation_id: Option<String>,
    /// Identifier of the user that the event belongs to. 28 to 36 characters.
    pub user_id: Option<String>,
    /// Identifier of the workflow that the event belongs to. 28 to 36 characters.
    pub workflow_id: Option<String>,
    /// Identifier of the message that the event belongs to. 28 to 36 characters.
    pub message_id: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    CreateEventBody {
        required r#type = "type",
        required payload = "payload",
        optional schedule = "schedule",
        optional conversation_id = "conversationId",
        optional user_id = "userId",
        optional workflow_id = "workflowId",
        optional message_id = "messageId",
        _ = unknown
    }
}

impl CreateEventBody {
    /// Creates a value with all required members.
    pub fn new(r#type: impl Into<String>, payload: impl serde::Serialize) -> Self {
        Self {
            r#type: r#type.into(),
            payload: JsonObject::of(payload),
            ..Blank::blank()
        }
    }

    /// Sends the event later.
    pub fn schedule(mut self, schedule: Schedule) -> Self {
        self.schedule = Some(schedule);
        self
    }

    /// Identifier of the conversation that the event belongs to.
    pub fn conversation_id(mut self, conversation_id: impl Into<String>) -> Self {
        self.conversation_id = Some(conversation_id.into());
        self
    }

    /// Identifier of the user that the event belongs to.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Identifier of the workflow that the event belongs to.
    pub fn workflow_id(mut self, workflow_id: impl Into<String>) -> Self {
        self.workflow_id = Some(workflow_id.into());
        self
    }

    /// Identifier of the message that the event belongs to.
    pub fn message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }
}

made_from! { CreateEventBody from value: Event =>
    [r#type payload conversation_id user_id message_id]
}

/// Response of [`Client::create_event`](crate::runtime::Client::create_event) and [`Client::get_event`](crate::runtime::Client::get_event).
#[non_exhaustive]
pub struct EventResponse {
    /// Something that happened, or an action that was taken.
    pub event: Event,
    unknown: UnknownMembers,
}
json_object! {
    EventResponse {
        required event = "event",
        _ = unknown
    }
}

/// Returns only events with this status.
///
/// Parameter `status` of [`Client::list_events`](crate::runtime::Client::list_events).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventStatusFilter {
    /// `pending`
    Pending,
    /// `ignored`
    Ignored,
    /// `processed`
    Processed,
    /// `failed`
    Failed,
    /// `scheduled`
    Scheduled,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    EventStatusFilter: Unknown {
        Pending = "pending", Ignored = "ignored", Processed = "processed", Failed = "failed",
        Scheduled = "scheduled",
    }
}

/// One page of events.
///
/// Response of [`Client::list_events`](crate::runtime::Client::list_events).
#[non_exhaustive]
pub struct ListEventsResponse {
    pub events: Vec<Event>,
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListEventsResponse {
        required events = "events",
        required meta = "meta",
        _ = unknown
    }
}
