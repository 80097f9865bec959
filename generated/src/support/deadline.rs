//! One deadline of several calls.

use std::time::Duration;

use tokio::time::Instant;

use super::error::Error;

/// The latest end of several calls. Without a limit, each has the deadline of the client.
#[derive(Debug, Clone, Copy)]
pub struct Deadline(Option<(Instant, Duration)>);

impl Deadline {
    /// A deadline that ends this much later.
    pub fn new(limit: Option<Duration>) -> Self {
        Self(limit.map(|limit| (Instant::now(), limit)))
    }

    /// The time until then, for the next call.
    pub fn left(&self) -> Option<Duration> {
        let (began, limit) = self.0?;
        Some(limit.saturating_sub(began.elapsed()))
    }

    /// The error of a call. If the deadline passed, the error shows the whole deadline, which the caller set, and not
    /// the time that was left for the call.
    pub fn explain(&self, error: Error) -> Error {
        match self.0 {
            Some((_, limit)) => error.within(limit),
            None => error,
        }
    }
}
