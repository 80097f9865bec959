//! The client: the state that all its calls share, checked once when it is built.

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
/// Calls need a Tokio runtime with I/O and time enabled.
#[derive(Clone)]
pub struct Client {
    pub(super) inner: Arc<Inner>,
}

pub(super) struct Inner {
    pub(super) spec: &'static ClientSpec,
    /// The settings it was built from.
    pub(super) settings: ClientBuilder,
    pub(super) transport: Transport,
    /// Same-origin redirects are followed here, but not with a caller's HTTP client, which has its own policy.
    pub(super) follow_redirects: bool,
    /// Without a trailing slash.
    pub(super) base_url: String,
    /// The base URL, parsed once for all spans.
    #[cfg(feature = "tracing")]
    pub(super) origin: Option<reqwest::Url>,
    /// The missing part of the base URL, without which nothing can be sent.
    pub(super) problem: Option<String>,
    /// Headers of every call: `user-agent` and the client-wide headers.
    pub(super) headers: HeaderMap,
    pub(super) credentials: Vec<(&'static str, Credential)>,
    /// Timeout of one attempt.
    pub(super) timeout: Duration,
    /// Time limit of all attempts of a call together.
    pub(super) deadline: Option<Duration>,
    pub(super) retry: RetryPolicy,
    pub(super) budget: RetryBudget,
    /// In bytes.
    pub(super) response_limit: usize,
    pub(super) interceptors: Vec<Arc<dyn Interceptor>>,
}

impl Client {
    /// A client with changed settings. It shares the connections, if their settings are equal, and the retry budget.
    ///
    /// # Errors
    /// Those of [`ClientBuilder::build`].
    pub fn with(&self, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Result<Self, Error> {
        change(self.settings()).build()
    }

    /// The settings that the client was built from, to be changed. They keep the connections and the retry budget.
    pub fn settings(&self) -> ClientBuilder {
        self.inner.settings.clone().beside(self)
    }

    /// Starts a call of the operation.
    pub fn call(&self, operation: &'static Operation) -> Call {
        self.call_in(operation)
    }

    /// Starts a call of the operation in any call style.
    pub fn call_in<M>(&self, operation: &'static Operation) -> Call<M> {
        Call::new(self.clone(), Target::Operation(operation))
    }
}

/// Shows names, never values.
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
