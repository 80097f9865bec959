//! What carries a request to the service: the HTTP library, or what a test puts in its place.

use reqwest::{Request, Response};

use super::failure::Transport as Fault;
#[cfg(feature = "test-util")]
use super::fake::FakeTransport;

/// What carries requests.
#[derive(Clone)]
pub(super) enum Transport {
    Http(reqwest::Client),
    #[cfg(feature = "test-util")]
    Fake(FakeTransport),
}

impl Transport {
    /// Whether it is what a test put in its place.
    pub(super) fn is_fake(&self) -> bool {
        match self {
            Self::Http(_) => false,
            #[cfg(feature = "test-util")]
            Self::Fake(_) => true,
        }
    }

    /// Sends one request, and gives the answer as soon as its head is there.
    pub(super) async fn send(&self, request: Request) -> Result<Response, Fault> {
        match self {
            Self::Http(client) => client.execute(request).await.map_err(Fault::from),
            #[cfg(feature = "test-util")]
            Self::Fake(fake) => fake.send(request).await,
        }
    }
}
