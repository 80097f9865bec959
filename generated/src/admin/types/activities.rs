//! Types of `activities`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::types::NextTokenMeta;
use crate::support::{
    DateTime, JsonObject, UnknownMembers, UnknownValue, json_object, open_enum,
};

/// Part of [`ListActivitiesResponse`](crate::admin::types::ListActivitiesResponse).
#[non_exhaustive]
pub struct Activity {
    pub id: String,
    pub description: String,
    pub task_id: String,
    pub category: ActivityCategory,
    pub data: JsonObject,
    /// When the activity was created (ISO 8601).
    pub created_at: DateTime,
    unknown: UnknownMembers,
}
json_object! {
    Activity {
        required id = "id",
        required description = "description",
        required task_id = "taskId",
        required category = "category",
        required data = "data",
        required created_at = "createdAt",
        _ = unknown
    }
}

/// Part of [`Activity`](crate::admin::types::Activity).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ActivityCategory {
    /// `unknown`
    Unknown,
    /// `capture`
    Capture,
    /// `bot_message`
    BotMessage,
    /// `user_message`
    UserMessage,
    /// `agent_message`
    AgentMessage,
    /// `event`
    Event,
    /// `action`
    Action,
    /// `task_status`
    TaskStatus,
    /// `subtask_status`
    SubtaskStatus,
    /// `exception`
    Exception,
    /// A value that this version of the client does not list. The enum's methods return it.
    Other(UnknownValue),
}
open_enum! {
    ActivityCategory: Other {
        Unknown = "unknown", Capture = "capture", BotMessage = "bot_message",
        UserMessage = "user_message", AgentMessage = "agent_message", Event = "event",
        Action = "action", TaskStatus = "task_status", SubtaskStatus = "subtask_status",
        Exception = "exception",
    }
}

/// Response of [`Client::list_activities`](crate::admin::Client::list_activities).
#[non_exhaustive]
pub struct ListActivitiesResponse {
    pub activities: Vec<Activity>,
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListActivitiesResponse {
        required activities = "activities",
        required meta = "meta",
        _ = unknown
    }
}
