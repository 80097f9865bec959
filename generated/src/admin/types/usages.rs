//! Types of `usages`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::types::{NextTokenMeta, UsageType};
use crate::support::{JsonObject, UnknownMembers, UnknownValue, json_object, open_enum};

/// Part of [`GetUsageResponse`](crate::admin::types::GetUsageResponse) and [`UsagesResponse`](crate::admin::types::UsagesResponse).
#[non_exhaustive]
pub struct Usage {
    /// Identifier of the workspace or the bot that the usage belongs to.
    pub id: String,
    /// Period of the quota.
    pub period: String,
    /// Amount that has been used.
    pub value: f64,
    /// Quota that the usage counts towards.
    pub quota: f64,
    /// Kind of usage that is counted.
    pub r#type: UsageType,
    unknown: UnknownMembers,
}
json_object! {
    Usage {
        required id = "id",
        required period = "period",
        required value = "value",
        required quota = "quota",
        required r#type = "type",
        _ = unknown
    }
}

/// Response of [`Client::get_usage`](crate::admin::Client::get_usage).
#[non_exhaustive]
pub struct GetUsageResponse {
    pub usage: Usage,
    unknown: UnknownMembers,
}
json_object! {
    GetUsageResponse {
        required usage = "usage",
        _ = unknown
    }
}

/// Part of [`ListUsageActivityResponse`](crate::admin::types::ListUsageActivityResponse).
#[non_exhaustive]
pub struct UsageActivity {
    pub timestamp: String,
    /// Amount of usage.
    pub value: f64,
    pub period: String,
    pub metadata: JsonObject,
    unknown: UnknownMembers,
}
json_object! {
    UsageActivity {
        required timestamp = "timestamp",
        required value = "value",
        required period = "period",
        required metadata = "metadata",
        _ = unknown
    }
}

/// Response of [`Client::list_usage_activity`](crate::admin::Client::list_usage_activity).
#[non_exhaustive]
pub struct ListUsageActivityResponse {
    pub data: Vec<UsageActivity>,
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListUsageActivityResponse {
        required data = "data",
        required meta = "meta",
        _ = unknown
    }
}

/// Part of [`UsageActivityDailyMetadata`](crate::admin::types::UsageActivityDailyMetadata).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UsageActivityDailyMetadataType {
    /// `IntegrationAction`
    IntegrationAction,
    /// `FileIndexing`
    FileIndexing,
    /// `BingSearch`
    BingSearch,
    /// `WebSearch`
    WebSearch,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    UsageActivityDailyMetadataType: Unknown {
        IntegrationAction = "IntegrationAction", FileIndexing = "FileIndexing",
        BingSearch = "BingSearch", WebSearch = "WebSearch",
    }
}

/// Part of [`UsageActivityDaily`](crate::admin::types::UsageActivityDaily).
#[non_exhaustive]
pub struct UsageActivityDailyMetadata {
    pub bot_id: String,
    pub r#type: UsageActivityDailyMetadataType,
    pub subtype: Option<String>,
    pub source: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    UsageActivityDailyMetadata {
        required bot_id = "botId",
        required r#type = "type",
        optional subtype = "subtype",
        optional source = "source",
        _ = unknown
    }
}

/// Part of [`ListUsageActivityDailyResponse`](crate::admin::types::ListUsageActivityDailyResponse).
#[non_exhaustive]
pub struct UsageActivityDaily {
    pub key: String,
    pub date: String,
    /// Usage on this day.
    pub value: f64,
    pub metadata: Option<UsageActivityDailyMetadata>,
    unknown: UnknownMembers,
}
json_object! {
    UsageActivityDaily {
        required key = "key",
        required date = "date",
        required value = "value",
        optional metadata = "metadata",
        _ = unknown
    }
}

/// One page of daily usage activity.
///
/// Response of [`Client::list_usage_activity_daily`](crate::admin::Client::list_usage_activity_daily).
#[non_exhaustive]
pub struct ListUsageActivityDailyResponse {
    pub data: Vec<UsageActivityDaily>,
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListUsageActivityDailyResponse {
        required data = "data",
        required meta = "meta",
        _ = unknown
    }
}
