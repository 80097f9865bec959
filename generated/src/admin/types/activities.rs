//! Types of `activities`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::types::NextTokenMeta;
use crate::support::{DateTime, JsonObject, json_object, open_enum};

/// Part of [`ListActivitiesResponse`](crate::admin::types::ListActivitiesResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Activity {
    pub id: String,
    pub description: String,
    pub task_id: String,
    pub category: ActivityCategory,
    pub data: JsonObject,
    /// When the activity was created (ISO 8601).
    pub created_at: DateTime,
}

json_object! {
    Activity {
        required id = "id",
        required description = "description",
        required task_id = "taskId",
        required category = "category",
        required data = "data",
        required created_at = "createdAt",
    }
}

open_enum! {
    /// Part of [`Activity`](crate::admin::types::Activity).
    pub enum ActivityCategory: Other {
        /// `unknown`
        Unknown = "unknown",
        /// `capture`
        Capture = "capture",
        /// `bot_message`
        BotMessage = "bot_message",
        /// `user_message`
        UserMessage = "user_message",
        /// `agent_message`
        AgentMessage = "agent_message",
        /// `event`
        Event = "event",
        /// `action`
        Action = "action",
        /// `task_status`
        TaskStatus = "task_status",
        /// `subtask_status`
        SubtaskStatus = "subtask_status",
        /// `exception`
        Exception = "exception",
    }
}

/// The call succeeded.
///
/// Answer of [`Client::list_activities`](crate::admin::Client::list_activities).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListActivitiesResponse {
    pub activities: Vec<Activity>,
    pub meta: NextTokenMeta,
}

json_object! {
    ListActivitiesResponse {
        required activities = "activities",
        required meta = "meta",
    }
}
