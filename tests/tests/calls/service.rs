//! Where the generated calls go: to a function of the test, or to a mock that listens on the loopback.

use std::sync::{Arc, Mutex, PoisonError};

use botpress_client::{FakeTransport, Interceptor, Outcome};
use project_tests::wire::builders;

/// Where calls of the fake go. Its path stands before those of the operations.
const BASE: &str = "http://service.test/base";

/// What answers the calls.
pub(super) enum Service<'s> {
    Fake(&'s FakeTransport),
    Mock(&'s Mock),
}

/// A mock, and what it found wrong with what it was sent and with what it answered.
pub(super) struct Mock {
    origin: String,
    found: Found,
}

/// The header that the mock tells it by, of each answer that has one.
#[derive(Clone, Default)]
struct Found(Arc<Mutex<Vec<String>>>);

impl Mock {
    pub(super) fn at(origin: String) -> Self {
        Self {
            origin,
            found: Found::default(),
        }
    }

    /// What it found since it was last asked.
    pub(super) fn found(&self) -> Vec<String> {
        std::mem::take(&mut self.found.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Interceptor for Found {
    fn after_answer(&self, outcome: &Outcome<'_>) {
        let header = outcome.headers().and_then(|it| it.get("sl-violations"));
        if let Some(said) = header {
            let said = String::from_utf8_lossy(said.as_bytes()).into_owned();
            self.0
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(said);
        }
    }
}

/// A client of each API. What a call is given is all that the fake may see, so there are no credentials.
macro_rules! clients {
    ($($api:ident $($meant:ident)?),+) => {
        impl Service<'_> {
            $(
                pub(super) fn $api(&self) -> botpress_client::$api::Client {
                    let builder = match self {
                        Self::Fake(fake) => botpress_client::$api::Client::builder()
                            .base_url(BASE)
                            $(.$meant())?
                            .fake((*fake).clone()),
                        Self::Mock(mock) => builders::$api(&mock.origin)
                            .interceptor(mock.found.clone()),
                    };
                    builder.build().expect("a client of the tests")
                }
            )+
        }
    };
}

clients!(
    runtime without_credentials,
    admin without_credentials,
    files without_credentials,
    tables without_credentials,
    chat
);
