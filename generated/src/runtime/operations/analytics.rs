//! Operations under `analytics`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::{Client, types};
use crate::support::{BodyKind, Call, Error, Operation, Response};

pub(crate) static TRACK_ANALYTICS: Operation = Operation {
    id: "trackAnalytics",
    method: "POST",
    path: "/v1/chat/analytics",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["name", "count"],
    accept: "",
    security: &[&["BearerAuth"]],
};

/// What can be done under `analytics`.
impl Client {
    /// Records an analytics event.
    ///
    /// `POST /v1/chat/analytics`
    ///
    /// - `body`: The analytics event to record.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .track_analytics(types::TrackAnalyticsBody::new("…", 1))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn track_analytics(&self, body: types::TrackAnalyticsBody) -> TrackAnalytics {
        TrackAnalytics(self.operation(&TRACK_ANALYTICS).json(&body))
    }
}

/// Request of [`Client::track_analytics`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TrackAnalytics(pub(crate) Call);

impl TrackAnalytics {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<(), Error> {
        self.0.send_empty().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<()>, Error> {
        self.0.send_empty_with_meta().await
    }
}

common!(TrackAnalytics);
