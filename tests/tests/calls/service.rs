//! The target of the generated calls: a function of the test, or a mock that listens on the loopback.

use std::sync::{Arc, Mutex, PoisonError};

use botpress_client::{FakeTransport, Interceptor, Outcome};
use project_tests::wire::builders;

/// The base URL of calls to the fake. Its path comes before those of the operations.
const BASE: &str = "http://service.test/base";

/// The receiver of the calls.
pub(super) enum Service<'s> {
    Fake(&'s FakeTransport),
    Mock(&'s Mock),
}

/// A mock, and the violations that it found in requests and in its own responses.
pub(super) struct Mock {
    origin: String,
    found: Found,
}

/// Collects the header with violations from each response that has one.
#[derive(Clone, Default)]
struct Found(Arc<Mutex<Vec<String>>>);

impl Mock {
    pub(super) fn at(origin: String) -> Self {
        Self {
            origin,
            found: Found::default(),
        }
    }

    /// Returns the violations since the last call of this.
    pub(super) fn found(&self) -> Vec<String> {
        std::mem::take(&mut self.found.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Interceptor for Found {
    fn after_response(&self, outcome: &Outcome<'_>) {
        let header = outcome.headers().and_then(|it| it.get("sl-violations"));
        if let Some(violations) = header {
            let violations = String::from_utf8_lossy(violations.as_bytes()).into_owned();
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(violations);
        }
    }
}

/// Creates a client of each API. The fake must see only the arguments of a call, so there are no credentials.
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
