//! The builder of a client: collects settings, and checks all of them at the end.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{HeaderMap, USER_AGENT};

use super::client::{Client, Inner};
use super::connection::{Connection, Proxy};
use super::credential::Secret;
use super::error::Error;
#[cfg(feature = "test-util")]
use super::fake::FakeTransport;
use super::interceptor::Interceptor;
use super::retry::{RetryBudget, RetryPolicy};
use super::spec::ClientSpec;
use super::token::{Keeper, TokenSource, Tokens};
use super::transport::Transport;
use super::{base_url, header};

/// Default timeout of one attempt.
const TIMEOUT: Duration = Duration::from_secs(60);
/// Default size limit of a response, in bytes.
const RESPONSE_LIMIT: usize = 100 * 1024 * 1024;

/// The settings of a new [`Client`]. A later value replaces an earlier one. `Debug` shows names, never values.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    pub(super) spec: &'static ClientSpec,
    pub(super) base_url: Option<String>,
    /// The environment variable that set the base URL.
    pub(super) base_url_from: Option<&'static str>,
    server: Option<&'static str>,
    pub(super) server_variables: Vec<(&'static str, String)>,
    pub(super) secrets: Vec<(&'static str, Secret)>,
    /// The environment variables that secrets were read from, by key.
    pub(super) origins: Vec<(&'static str, &'static str)>,
    pub(super) headers: Vec<(Cow<'static, str>, String)>,
    timeout: Duration,
    connection: Connection,
    deadline: Option<Duration>,
    retry: RetryPolicy,
    budget: RetryBudget,
    response_limit: usize,
    interceptors: Vec<Arc<dyn Interceptor>>,
    transport: Option<Transport>,
    beside: Option<Client>,
    user_agent: Option<String>,
    beside_others: bool,
    pub(super) from_env: bool,
    without_credentials: bool,
    pub(super) failure: Option<String>,
}

impl ClientBuilder {
    /// Starts with the document's defaults.
    pub fn new(spec: &'static ClientSpec) -> Self {
        Self {
            spec,
            base_url: None,
            base_url_from: None,
            server: None,
            server_variables: Vec::new(),
            secrets: Vec::new(),
            origins: Vec::new(),
            headers: Vec::new(),
            timeout: TIMEOUT,
            connection: Connection::default(),
            deadline: None,
            retry: RetryPolicy::default(),
            budget: RetryBudget::default(),
            response_limit: RESPONSE_LIMIT,
            interceptors: Vec::new(),
            transport: None,
            beside: None,
            user_agent: None,
            beside_others: false,
            from_env: false,
            without_credentials: false,
            failure: None,
        }
    }

    /// Sets the URL of the API: an `http` or `https` URL without user, query and fragment. Its path is kept, a trailing
    /// slash is removed.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self.base_url_from = None;
        self
    }

    /// Selects a server of the document other than the first. `url` has no variables, and may be relative to the base
    /// URL. `None` is the first server.
    pub fn server(mut self, url: Option<&'static str>) -> Self {
        self.server = url;
        self
    }

    /// Sets a variable of the document's base URL. No effect if another base URL is set.
    pub fn server_variable(mut self, name: &'static str, value: impl Into<String>) -> Self {
        replace(&mut self.server_variables, name, value.into());
        self
    }

    /// Sets the token of a bearer credential.
    pub fn bearer(self, key: &'static str, token: impl Into<String>) -> Self {
        self.secret(key, Secret::Bearer(token.into()))
    }

    /// Sets user name and password of a basic credential. The user name must not contain a colon.
    pub fn basic(self, key: &'static str, user: impl Into<String>, password: impl Into<String>) -> Self {
        let (user, password) = (user.into(), password.into());
        self.secret(key, Secret::Basic { user, password })
    }

    /// Sets the value of a credential that is sent in a header, the query or a cookie.
    pub fn api_key(self, key: &'static str, value: impl Into<String>) -> Self {
        self.secret(key, Secret::ApiKey(value.into()))
    }

    /// Sets the source of the tokens of a bearer credential, or of the values of one that is sent in a header. It can
    /// be an async function. A token is cached until it expires or the service rejects it, and is fetched once for all
    /// calls that wait for it.
    pub fn token_source(self, key: &'static str, source: impl TokenSource + 'static) -> Self {
        self.tokens(key, &Tokens::new(source))
    }

    /// Like [`token_source`](ClientBuilder::token_source), with tokens that the clients of several APIs share.
    pub fn tokens(self, key: &'static str, tokens: &Tokens) -> Self {
        self.secret(key, Secret::Tokens(tokens.0.clone()))
    }

    /// Sets a client id and secret, which the service exchanges for tokens (the client credentials flow of OAuth 2).
    pub fn client_credentials(self, key: &'static str, id: impl Into<String>, secret: impl Into<String>) -> Self {
        let keeper = Keeper::of_client(id.into(), secret.into());
        self.secret(key, Secret::Tokens(keeper))
    }

    pub(super) fn secret(mut self, key: &'static str, secret: Secret) -> Self {
        self.origins.retain(|(other, _)| *other != key);
        replace(&mut self.secrets, key, secret);
        self
    }

    /// Sends calls without the credentials that their operations require, and after `from_env` without the headers. By
    /// default such a call is an error before anything is sent. Those that are set are still sent.
    pub fn without_credentials(mut self) -> Self {
        self.without_credentials = true;
        self
    }

    pub(super) fn is_without_credentials(&self) -> bool {
        self.without_credentials
    }

    /// Sets a header of every call that does not set it itself. With an empty value it is not sent.
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        replace(&mut self.headers, name.into(), value.into());
        self
    }

    /// Like [`header`](ClientBuilder::header), for a header that is not in the document.
    pub fn default_header(mut self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
        let name = name.as_ref().to_ascii_lowercase();
        replace(&mut self.headers, name.into(), value.into());
        self
    }

    /// Sets the timeout of one attempt, from the connection to the last byte of the response. Default: 60 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the connect timeout. Default: 10 seconds. A shorter timeout of the attempt takes precedence. No effect with
    /// an HTTP client of your own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connection.timeout = timeout;
        self
    }

    /// Sets the proxy for connections, as a URL, which may contain user name and password. Default: the proxy that the
    /// environment specifies (`HTTPS_PROXY`, `NO_PROXY`, …). No effect with an HTTP client of your own.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.connection.proxy = Proxy::Url(url.into());
        self
    }

    /// Uses no proxy, whatever the environment specifies.
    pub fn no_proxy(mut self) -> Self {
        self.connection.proxy = Proxy::None;
        self
    }

    /// Trusts the certificates in this PEM text, in addition to those of the platform. No effect with an HTTP client of
    /// your own.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.connection.roots.push(pem.into());
        self
    }

    /// Sets how long a call may take in total, with all retries and the waits between them. Default: no limit.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets the policy for retries after failures.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the retry budget, which all calls share.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.budget = budget;
        self
    }

    /// Adds an interceptor, which sees every attempt.
    pub fn interceptor(mut self, interceptor: impl Interceptor + 'static) -> Self {
        self.interceptors.push(Arc::new(interceptor));
        self
    }

    /// Sets the size limit of a response, in bytes. Default: 100 MiB.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = bytes;
        self
    }

    /// Sets the HTTP client to send with. Its proxies, certificates, pool and redirect policy are then up to you.
    ///
    /// Check its redirect policy: by default `reqwest` follows redirects to other origins, and sends all headers there
    /// but `Authorization` and cookies. The client that is built when none is set never leaves the origin.
    ///
    /// This crate enables `reqwest`'s rustls without a crypto provider. To build a client of your own, either enable
    /// `reqwest`'s feature `rustls` or `native-tls`, or install a provider first. Otherwise `reqwest` panics.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.transport = Some(Transport::Http(client));
        self
    }

    /// Shares the connections of an existing client, if the connection settings are equal and no HTTP client is set.
    pub fn beside(mut self, client: &Client) -> Self {
        self.beside = Some(client.clone());
        self
    }

    /// Sets the fake service that responds instead of the real one.
    #[cfg(feature = "test-util")]
    pub fn fake(mut self, transport: FakeTransport) -> Self {
        self.transport = Some(Transport::Fake(transport));
        self
    }

    /// Marks the client as one of several that are set up together. A missing variable of its base URL is then an error
    /// of its calls, since the program may only need the other clients.
    pub fn beside_others(mut self) -> Self {
        self.beside_others = true;
        self
    }

    /// Adds a program (`my-bot/1.0`) to the header `user-agent`.
    pub fn user_agent(mut self, program: impl Into<String>) -> Self {
        self.user_agent = Some(program.into());
        self
    }

    /// Checks all settings and builds the client.
    ///
    /// # Errors
    /// If the base URL is not valid, a value is not valid in a header, a credential is empty or unknown, or TLS can't
    /// be set up. Always an invalid argument, and its text never contains the value.
    pub fn build(self) -> Result<Client, Error> {
        self.check().map_err(Error::invalid)
    }

    fn check(self) -> Result<Client, String> {
        let settings = self.clone();
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        let problem = base_url::problem(self.spec, &self.server_variables);
        let variable = self.base_url_from;
        let from = |why: String| match variable {
            Some(name) => format!("environment variable {name}: {why}"),
            None => why,
        };
        let (base_url, problem) = match (self.base_url.as_deref(), problem, self.server) {
            (given, _, Some(server)) => (base_url::resolve(server, given).map_err(from)?, None),
            (Some(url), Some(_), None) => (base_url::check(url).map_err(from)?, None),
            (None, Some(problem), None) if self.beside_others => (String::new(), Some(problem)),
            (None, Some(problem), None) => return Err(problem),
            (given, None, None) => {
                let url = base_url::fill(self.spec.base_url, self.spec, &self.server_variables)?;
                (base_url::resolve(&url, given).map_err(from)?, None)
            }
        };
        let problem = match (problem, settings.missing_variables()) {
            (None, Some(missing)) if !self.beside_others => return Err(missing),
            (problem, missing) => problem.or(missing),
        };
        let mut headers = HeaderMap::new();
        // The most important product comes first (RFC 9110).
        let program = self.user_agent.map(|program| format!("{program} ")).unwrap_or_default();
        let agent = format!("{program}{}", self.spec.user_agent);
        headers.insert(USER_AGENT, header::value("user-agent", &agent)?);
        for (name, value) in self.headers.iter().filter(|(_, value)| !value.is_empty()) {
            // As in calls, any header may hold a secret, so none may be logged.
            headers.insert(header::name(name)?, header::secret(name, value)?);
        }
        let mut credentials = Vec::new();
        for (key, secret) in &self.secrets {
            let checked =
                secret
                    .check(self.spec, key)
                    .map_err(|why| match self.origins.iter().find(|(other, _)| other == key) {
                        Some((_, variable)) => format!("{why} (environment variable {variable})"),
                        None => why,
                    });
            credentials.push((*key, checked?));
        }
        let beside = self
            .beside
            .filter(|client| client.inner.settings.connection == self.connection);
        let (transport, follow_redirects) = match (self.transport, beside) {
            (Some(transport), _) => (transport, false),
            (None, Some(client)) => (client.inner.transport.clone(), client.inner.follow_redirects),
            // `exchange` follows redirects, since it knows the method and the origin.
            (None, None) => (self.connection.transport()?, true),
        };
        Ok(Client {
            inner: Arc::new(Inner {
                spec: self.spec,
                settings: ClientBuilder {
                    // A chain of clients built from each other would keep all of them.
                    beside: None,
                    ..settings
                },
                transport,
                follow_redirects,
                #[cfg(feature = "tracing")]
                origin: base_url.parse().ok(),
                base_url,
                problem,
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

/// Shows names, never values.
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
                &self.headers.iter().map(|(name, _)| name).collect::<Vec<_>>(),
            )
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("retry", &self.retry)
            .field("response_limit", &self.response_limit)
            .finish_non_exhaustive()
    }
}

pub(super) fn replace<N: PartialEq, T>(list: &mut Vec<(N, T)>, name: N, value: T) {
    list.retain(|(other, _)| *other != name);
    list.push((name, value));
}
