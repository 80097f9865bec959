//! The transport of requests: the HTTP library, or a test's replacement.

use reqwest::{Request, Response};

use super::failure::Transport as Fault;
#[cfg(feature = "test-util")]
use super::fake::FakeTransport;

/// Sends requests.
#[derive(Clone)]
pub(super) enum Transport {
    Http(reqwest::Client),
    #[cfg(feature = "test-util")]
    Fake(FakeTransport),
}

impl Transport {
    /// True if it is a test's replacement.
    pub(super) fn is_fake(&self) -> bool {
        match self {
            Self::Http(_) => false,
            #[cfg(feature = "test-util")]
            Self::Fake(_) => true,
        }
    }

    /// Sends one request, and returns the response as soon as its head has arrived.
    pub(super) async fn send(&self, request: Request) -> Result<Response, Fault> {
        match self {
            Self::Http(client) => client.execute(request).await.map_err(Fault::from),
            #[cfg(feature = "test-util")]
            Self::Fake(fake) => fake.send(request).await,
        }
    }
}
