//! Types of `analytics`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::support::{Blank, UnknownMembers, json_object};

/// The analytics event to record.
///
/// Request body of [`Client::track_analytics`](crate::runtime::Client::track_analytics).
#[must_use]
#[non_exhaustive]
pub struct TrackAnalyticsBody {
    /// 1 to 200 characters.
    pub name: String,
    /// At least 1.
    pub count: i64,
    unknown: UnknownMembers,
}
json_object! {
    TrackAnalyticsBody {
        required name = "name",
        required count = "count",
        _ = unknown
    }
}

impl TrackAnalyticsBody {
    /// Creates a value with all required members.
    pub fn new(name: impl Into<String>, count: i64) -> Self {
        Self {
            name: name.into(),
            count,
            ..Blank::blank()
        }
    }
}
