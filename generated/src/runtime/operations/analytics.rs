//! Operations under `analytics`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::operations::{Request, operation};
use crate::runtime::{ApiClient, types};
use crate::support::{Async, BodyKind, Mode, Operation};

pub(crate) static TRACK_ANALYTICS: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["name", "count"],
    accept: "",
    ..operation("trackAnalytics", "POST", "/v1/chat/analytics")
};

impl<M: Mode> ApiClient<M> {
    /// Records an analytics event.
    ///
    /// `POST /v1/chat/analytics`
    ///
    /// - `body`: The analytics event to record.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .track_analytics(types::TrackAnalyticsBody::new("name", 1))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn track_analytics(&self, body: types::TrackAnalyticsBody) -> TrackAnalytics<M> {
        Request::new(self.operation(&TRACK_ANALYTICS).json(&body))
    }
}

/// Request of [`track_analytics`](ApiClient::track_analytics).
pub type TrackAnalytics<M = Async> = Request<(), M, crate::support::Empty>;
