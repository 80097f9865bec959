//! The client: what all its calls share, checked once when it was built.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::HeaderMap;

use super::builder::ClientBuilder;
use super::call::Call;
use super::credential::Credential;
use super::error::Error;
use super::interceptor::Interceptor;
use super::operation::Operation;
use super::retry::{RetryBudget, RetryPolicy};
use super::spec::ClientSpec;
use super::target::Target;
use super::transport::Transport;

/// A client of one API. Cloning it is cheap, and the clones share their connections.
///
/// It needs a Tokio runtime with I/O and time when calls are sent.
#[derive(Clone)]
pub struct Client {
    pub(super) inner: Arc<Inner>,
}

pub(super) struct Inner {
    pub(super) spec: &'static ClientSpec,
    /// What it was built from.
    pub(super) settings: ClientBuilder,
    pub(super) transport: Transport,
    /// Same-origin redirects are followed here; not with a caller's own HTTP client, whose policy is theirs.
    pub(super) follow_redirects: bool,
    /// Without a trailing slash.
    pub(super) base_url: String,
    /// The same, taken apart once for all spans.
    #[cfg(feature = "tracing")]
    pub(super) origin: Option<reqwest::Url>,
    /// What the base URL lacks, so that nothing can be sent.
    pub(super) lack: Option<String>,
    /// What every call sends: `user-agent` and the client-wide headers.
    pub(super) headers: HeaderMap,
    pub(super) credentials: Vec<(&'static str, Credential)>,
    /// How long one attempt may take.
    pub(super) timeout: Duration,
    /// How long all attempts of a call may take.
    pub(super) deadline: Option<Duration>,
    pub(super) retry: RetryPolicy,
    pub(super) budget: RetryBudget,
    /// In bytes.
    pub(super) response_limit: usize,
    pub(super) interceptors: Vec<Arc<dyn Interceptor>>,
}

impl Client {
    /// A client with other settings, which shares its connections where they are made in the same way, and its budget of
    /// retries.
    ///
    /// # Errors
    /// As [`ClientBuilder::build`].
    pub fn with(&self, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Result<Self, Error> {
        change(self.settings()).build()
    }

    /// The settings that it was built from, to be changed: the same connections and the same budget of retries.
    pub fn settings(&self) -> ClientBuilder {
        self.inner.settings.clone().beside(self)
    }

    /// Begins a call of the operation.
    pub fn call(&self, operation: &'static Operation) -> Call {
        self.call_in(operation)
    }

    /// Begins a call of the operation that is sent in any way.
    pub fn call_in<M>(&self, operation: &'static Operation) -> Call<M> {
        Call::new(self.clone(), Target::Operation(operation))
    }
}

/// Names, never values.
impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys: Vec<_> = self.inner.credentials.iter().map(|(key, _)| key).collect();
        formatter
            .debug_struct("Client")
            .field("api", &self.inner.spec.api)
            .field("version", &self.inner.spec.version)
            .field("base_url", &self.inner.base_url)
            .field("credentials", &keys)
            .field("headers", &self.inner.headers.keys().collect::<Vec<_>>())
            .field("timeout", &self.inner.timeout)
            .field("deadline", &self.inner.deadline)
            .field("retry", &self.inner.retry)
            .field("retry_budget", &self.inner.budget)
            .field("response_limit", &self.inner.response_limit)
            .finish_non_exhaustive()
    }
}
