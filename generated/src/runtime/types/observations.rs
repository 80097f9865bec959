//! Types of `observations`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::support::{Blank, JsonObject, UnknownMembers, json_object};

/// The observation to record.
///
/// Request body of [`Client::capture_observation`](crate::runtime::Client::capture_observation).
#[must_use]
#[non_exhaustive]
pub struct CaptureObservationBody {
    /// Identifier that the caller chooses, such as the id of an llmz context. It does not have to
    /// be unique.
    pub id: Option<String>,
    /// Name to record the observation under.
    pub name: String,
    /// What was observed.
    pub data: JsonObject,
    /// Identifier of the message that the observation is about.
    pub message_id: Option<String>,
    /// Identifier of the event that the observation is about.
    pub event_id: Option<String>,
    /// Identifier of the conversation that the observation is about.
    pub conversation_id: Option<String>,
    /// Identifier of the user that the observation is about.
    pub user_id: Option<String>,
    /// Identifier of the error that the observation is about.
    pub error_id: Option<String>,
    /// Identifier of the trace that the observation is about.
    pub trace_id: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    CaptureObservationBody {
        optional id = "id",
        required name = "name",
        required data = "data",
        optional message_id = "messageId",
        optional event_id = "eventId",
        optional conversation_id = "conversationId",
        optional user_id = "userId",
        optional error_id = "errorId",
        optional trace_id = "traceId",
        _ = unknown
    }
}

impl CaptureObservationBody {
    /// Creates a value with all required members.
    pub fn new(name: impl Into<String>, data: impl serde::Serialize) -> Self {
        Self {
            name: name.into(),
            data: JsonObject::of(data),
            ..Blank::blank()
        }
    }

    /// Identifier that the caller chooses, such as the id of an llmz context.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Identifier of the message that the observation is about.
    pub fn message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Identifier of the event that the observation is about.
    pub fn event_id(mut self, event_id: impl Into<String>) -> Self {
        self.event_id = Some(event_id.into());
        self
    }

    /// Identifier of the conversation that the observation is about.
    pub fn conversation_id(mut self, conversation_id: impl Into<String>) -> Self {
        self.conversation_id = Some(conversation_id.into());
        self
    }

    /// Identifier of the user that the observation is about.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Identifier of the error that the observation is about.
    pub fn error_id(mut self, error_id: impl Into<String>) -> Self {
        self.error_id = Some(error_id.into());
        self
    }

    /// Identifier of the trace that the observation is about.
    pub fn trace_id(mut self, trace_id: impl Into<String>) -> Self {
        self.trace_id = Some(trace_id.into());
        self
    }
}
