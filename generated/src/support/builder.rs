//! The builder of a client: settings are collected as they come, and checked all together at the end.

use std::env::{self, VarError};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{HeaderMap, USER_AGENT};

use super::client::{Client, Inner};
use super::credential::Secret;
use super::error::Error;
#[cfg(feature = "test-util")]
use super::fake::FakeTransport;
use super::interceptor::Interceptor;
use super::retry::{RetryBudget, RetryPolicy};
use super::spec::ClientSpec;
use super::transport::Transport;
use super::{base_url, header, tls};

/// How long one attempt may take when nobody says.
const TIMEOUT: Duration = Duration::from_secs(60);
/// How long the making of a connection may take when nobody says.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How many connections to a host are kept while they are not used.
const IDLE_CONNECTIONS: usize = 32;
/// How large an answer may be when nobody says, in bytes.
const RESPONSE_LIMIT: usize = 100 * 1024 * 1024;

/// The settings of a [`Client`] to be. Setting again replaces. `Debug` shows names, never values.
#[derive(Clone)]
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder {
    spec: &'static ClientSpec,
    base_url: Option<String>,
    server_variables: Vec<(&'static str, String)>,
    secrets: Vec<(&'static str, Secret)>,
    headers: Vec<(&'static str, String)>,
    timeout: Duration,
    connect_timeout: Duration,
    deadline: Option<Duration>,
    retry: RetryPolicy,
    budget: RetryBudget,
    response_limit: usize,
    interceptors: Vec<Arc<dyn Interceptor>>,
    transport: Option<Transport>,
    beside: Option<Client>,
    user_agent: Option<String>,
    beside_others: bool,
    failure: Option<String>,
}

impl ClientBuilder {
    /// Begins with what the document says.
    pub fn new(spec: &'static ClientSpec) -> Self {
        Self {
            spec,
            base_url: None,
            server_variables: Vec::new(),
            secrets: Vec::new(),
            headers: Vec::new(),
            timeout: TIMEOUT,
            connect_timeout: CONNECT_TIMEOUT,
            deadline: None,
            retry: RetryPolicy::default(),
            budget: RetryBudget::default(),
            response_limit: RESPONSE_LIMIT,
            interceptors: Vec::new(),
            transport: None,
            beside: None,
            user_agent: None,
            beside_others: false,
            failure: None,
        }
    }

    /// Sets where the API is: an `http` or `https` URL without user, query and fragment. Its path is kept, a trailing
    /// slash is not.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sets a variable of the document's base URL. It has no effect once there is another base URL.
    pub fn server_variable(mut self, name: &'static str, value: impl Into<String>) -> Self {
        replace(&mut self.server_variables, name, value.into());
        self
    }

    /// Sets the token of a bearer credential.
    pub fn bearer(mut self, key: &'static str, token: impl Into<String>) -> Self {
        replace(&mut self.secrets, key, Secret::Bearer(token.into()));
        self
    }

    /// Sets user and password of a basic credential. The user must not hold a colon.
    pub fn basic(
        mut self,
        key: &'static str,
        user: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        replace(
            &mut self.secrets,
            key,
            Secret::Basic {
                user: user.into(),
                password: password.into(),
            },
        );
        self
    }

    /// Sets the value of a credential that goes into a header, the query or a cookie.
    pub fn api_key(mut self, key: &'static str, value: impl Into<String>) -> Self {
        replace(&mut self.secrets, key, Secret::ApiKey(value.into()));
        self
    }

    /// Sets a header that every call sends, unless the call sets it itself. With an empty value none is sent.
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        replace(&mut self.headers, name, value.into());
        self
    }

    /// Sets how long one attempt may take, from the connection to the last byte of the answer. 60 seconds when not set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets how long the making of a connection may take. 10 seconds when not set; a timeout that is shorter wins. It has
    /// no effect on a caller's own HTTP client.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets how long a call may take in all, retries and the waits between them included. No limit when not set.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets when calls are sent again after a failure.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets how many retries all calls together may make.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.budget = budget;
        self
    }

    /// Adds one that is told of every attempt.
    pub fn interceptor(mut self, interceptor: impl Interceptor + 'static) -> Self {
        self.interceptors.push(Arc::new(interceptor));
        self
    }

    /// Sets how many bytes an answer may have. 100 MiB when not set.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = bytes;
        self
    }

    /// Sets the HTTP client to send with: its proxies, certificates, pool, and redirect policy are then the caller's.
    ///
    /// Beware of that policy: unless told otherwise, `reqwest` follows redirects to other origins, and takes all headers
    /// but `Authorization` and cookies along. The client made here when none is set never leaves the origin.
    ///
    /// This crate turns on `reqwest`'s rustls without a crypto provider. To build a client of one's own, either turn on
    /// `reqwest`'s feature `rustls` or `native-tls`, or install a provider first; otherwise `reqwest` panics.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.transport = Some(Transport::Http(client));
        self
    }

    /// Shares the connections of a client that was built already, unless there is an HTTP client of its own.
    pub fn beside(mut self, client: &Client) -> Self {
        self.beside = Some(client.clone());
        self
    }

    /// Sets what answers in place of a service.
    #[cfg(feature = "test-util")]
    pub fn fake(mut self, transport: FakeTransport) -> Self {
        self.transport = Some(Transport::Fake(transport));
        self
    }

    /// Says that the client is one of several that are set up at once: one whose base URL lacks a variable is an error of
    /// its calls, since others may be all that is wanted.
    pub fn beside_others(mut self) -> Self {
        self.beside_others = true;
        self
    }

    /// Adds to what the client says it is, for instance `my-bot/1.0`.
    pub fn user_agent(mut self, extra: impl Into<String>) -> Self {
        self.user_agent = Some(extra.into());
        self
    }

    /// Sets what the environment says. A variable that is empty is as good as none.
    ///
    /// It replaces what was set before, and what is set after replaces it.
    // It is said of a builder what a builder does: the name is that of the client's constructor.
    #[allow(clippy::wrong_self_convention)]
    pub fn from_env(mut self) -> Self {
        if let Some(url) = self.spec.base_url_env.and_then(|name| self.variable(name)) {
            self.base_url = Some(url);
        }
        for credential in self.spec.credentials {
            if let Some(value) = credential.env.and_then(|name| self.variable(name)) {
                replace(
                    &mut self.secrets,
                    credential.key,
                    Secret::from_variable(credential.kind, value),
                );
            }
        }
        for header in self.spec.headers {
            if let Some(value) = header.env.and_then(|name| self.variable(name)) {
                replace(&mut self.headers, header.name, value);
            }
        }
        self
    }

    /// A variable's value; what can't be read is kept as an error, since it was meant to be something.
    fn variable(&mut self, name: &str) -> Option<String> {
        match env::var(name) {
            Ok(value) => Some(value).filter(|value| !value.is_empty()),
            Err(VarError::NotPresent) => None,
            Err(VarError::NotUnicode(_)) => {
                self.failure
                    .get_or_insert(format!("environment variable {name} is not UTF-8"));
                None
            }
        }
    }

    /// Checks all settings and makes the client.
    ///
    /// # Errors
    /// When the base URL is none, a value can't stand in a header, a credential is empty or unknown, or TLS can't be set
    /// up. Always an invalid argument, and never with the value in its text.
    pub fn build(self) -> Result<Client, Error> {
        self.check().map_err(Error::invalid)
    }

    fn check(self) -> Result<Client, String> {
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        let lack = base_url::lack(self.spec, &self.server_variables);
        let (base_url, lack) = match (self.base_url, lack) {
            (Some(url), _) => (base_url::check(&url)?, None),
            (None, Some(lack)) if self.beside_others => (String::new(), Some(lack)),
            (None, Some(lack)) => return Err(lack),
            (None, None) => {
                let url = base_url::fill(self.spec, &self.server_variables)?;
                (base_url::check(&url)?, None)
            }
        };
        let mut headers = HeaderMap::new();
        let extra = self
            .user_agent
            .map(|extra| format!(" {extra}"))
            .unwrap_or_default();
        let agent = format!("{}{extra}", self.spec.user_agent);
        headers.insert(USER_AGENT, header::value("user-agent", &agent)?);
        for (name, value) in self.headers.iter().filter(|(_, value)| !value.is_empty()) {
            // As with those of a call, nobody says which is a secret, so none may be logged.
            headers.insert(header::name(name)?, header::secret(name, value)?);
        }
        let mut credentials = Vec::new();
        for (key, secret) in &self.secrets {
            credentials.push((*key, secret.check(self.spec, key)?));
        }
        let (transport, follow_redirects) = match (self.transport, self.beside) {
            (Some(transport), _) => (transport, false),
            (None, Some(client)) => (
                client.inner.transport.clone(),
                client.inner.follow_redirects,
            ),
            // Redirects are followed by `exchange`, which knows the method and the origin.
            (None, None) => (own_transport(self.connect_timeout)?, true),
        };
        Ok(Client {
            inner: Arc::new(Inner {
                spec: self.spec,
                transport,
                follow_redirects,
                #[cfg(feature = "tracing")]
                origin: base_url.parse().ok(),
                base_url,
                lack,
                headers,
                credentials,
                timeout: self.timeout,
                deadline: self.deadline,
                retry: self.retry,
                budget: self.budget,
                response_limit: self.response_limit,
                interceptors: self.interceptors,
            }),
        })
    }
}

/// An HTTP client that follows no redirects by itself.
fn own_transport(connect_timeout: Duration) -> Result<Transport, String> {
    let builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .pool_max_idle_per_host(IDLE_CONNECTIONS)
        .connect_timeout(connect_timeout);
    let client = tls::configure(builder)?.build();
    client
        .map(Transport::Http)
        .map_err(|cause| format!("the HTTP client can't be set up: {cause}"))
}

/// Names, never values.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("api", &self.spec.api)
            .field(
                "credentials",
                &self.secrets.iter().map(|(key, _)| key).collect::<Vec<_>>(),
            )
            .field(
                "headers",
                &self
                    .headers
                    .iter()
                    .map(|(name, _)| name)
                    .collect::<Vec<_>>(),
            )
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("retry", &self.retry)
            .field("response_limit", &self.response_limit)
            .finish_non_exhaustive()
    }
}

fn replace<T>(list: &mut Vec<(&'static str, T)>, name: &'static str, value: T) {
    list.retain(|(other, _)| *other != name);
    list.push((name, value));
}
