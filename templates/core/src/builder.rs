//! The builder of a client: settings are collected as they come, and checked all together at the end.

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

/// How long one attempt may take when nobody says.
const TIMEOUT: Duration = Duration::from_secs(60);
/// How large an answer may be when nobody says, in bytes.
const RESPONSE_LIMIT: usize = 100 * 1024 * 1024;

/// The settings of a [`Client`] to be. Setting again replaces. `Debug` shows names, never values.
#[derive(Clone)]
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder {
    pub(super) spec: &'static ClientSpec,
    pub(super) base_url: Option<String>,
    server: Option<&'static str>,
    pub(super) server_variables: Vec<(&'static str, String)>,
    pub(super) secrets: Vec<(&'static str, Secret)>,
    /// The environment variables that secrets came from, by their keys.
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
    /// Begins with what the document says.
    pub fn new(spec: &'static ClientSpec) -> Self {
        Self {
            spec,
            base_url: None,
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

    /// Sets where the API is: an `http` or `https` URL without user, query and fragment. Its path is kept, a trailing
    /// slash is not.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Chooses a server of the document that is not its first. `url` has no variables, and may be relative to the base URL.
    /// `None` is the first one.
    pub fn server(mut self, url: Option<&'static str>) -> Self {
        self.server = url;
        self
    }

    /// Sets a variable of the document's base URL. It has no effect once there is another base URL.
    pub fn server_variable(mut self, name: &'static str, value: impl Into<String>) -> Self {
        replace(&mut self.server_variables, name, value.into());
        self
    }

    /// Sets the token of a bearer credential.
    pub fn bearer(self, key: &'static str, token: impl Into<String>) -> Self {
        self.secret(key, Secret::Bearer(token.into()))
    }

    /// Sets user and password of a basic credential. The user must not hold a colon.
    pub fn basic(
        self,
        key: &'static str,
        user: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        let (user, password) = (user.into(), password.into());
        self.secret(key, Secret::Basic { user, password })
    }

    /// Sets the value of a credential that goes into a header, the query or a cookie.
    pub fn api_key(self, key: &'static str, value: impl Into<String>) -> Self {
        self.secret(key, Secret::ApiKey(value.into()))
    }

    /// Sets where the tokens of a bearer credential, or the values of one that goes into a header, come from. An async
    /// function will do. A token is kept until it expires, or the service refuses it, and fetched for all calls that wait
    /// for it once.
    pub fn token_source(self, key: &'static str, source: impl TokenSource + 'static) -> Self {
        self.tokens(key, &Tokens::new(source))
    }

    /// The same, with tokens that clients of several APIs share.
    pub fn tokens(self, key: &'static str, tokens: &Tokens) -> Self {
        self.secret(key, Secret::Tokens(tokens.0.clone()))
    }

    /// Sets the id and secret of a client, for which the service gives tokens (the client credentials of OAuth 2).
    pub fn client_credentials(
        self,
        key: &'static str,
        id: impl Into<String>,
        secret: impl Into<String>,
    ) -> Self {
        let keeper = Keeper::of_client(id.into(), secret.into());
        self.secret(key, Secret::Tokens(keeper))
    }

    pub(super) fn secret(mut self, key: &'static str, secret: Secret) -> Self {
        self.origins.retain(|(other, _)| *other != key);
        replace(&mut self.secrets, key, secret);
        self
    }

    /// Says that calls are meant to be sent without the credentials that their operations need. Else such a call is an
    /// error before anything is sent. What is set all the same is sent.
    pub fn without_credentials(mut self) -> Self {
        self.without_credentials = true;
        self
    }

    pub(super) fn is_without_credentials(&self) -> bool {
        self.without_credentials
    }

    /// Sets a header that every call sends, unless the call sets it itself. With an empty value none is sent.
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        replace(&mut self.headers, name.into(), value.into());
        self
    }

    /// The same, for a header that the document does not know.
    pub fn default_header(mut self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
        let name = name.as_ref().to_ascii_lowercase();
        replace(&mut self.headers, name.into(), value.into());
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
        self.connection.timeout = timeout;
        self
    }

    /// Sets the proxy that connections go through, as a URL, which may hold user and password. When not set, it is what
    /// the environment says (`HTTPS_PROXY`, `NO_PROXY`, …). It has no effect on a caller's own HTTP client.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.connection.proxy = Proxy::Url(url.into());
        self
    }

    /// Lets connections go through no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.connection.proxy = Proxy::None;
        self
    }

    /// Trusts the certificates in this PEM text too, beside those that the platform trusts. It has no effect on a
    /// caller's own HTTP client.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.connection.roots.push(pem.into());
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

    /// Shares the connections of a client that was built already, where they are made in the same way, and unless there is
    /// an HTTP client of its own.
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

    /// Makes one of several clients that are set up at once, with the connections of the first one.
    ///
    /// # Errors
    /// As [`ClientBuilder::build`].
    pub fn build_beside(self, first: &mut Option<Client>) -> Result<Client, Error> {
        let settings = self.beside_others();
        let client = match first {
            Some(first) => settings.beside(first).build()?,
            None => settings.build()?,
        };
        first.get_or_insert_with(|| client.clone());
        Ok(client)
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
        let settings = self.clone();
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        let lack = base_url::lack(self.spec, &self.server_variables);
        let (base_url, lack) = match (self.base_url.as_deref(), lack, self.server) {
            (given, _, Some(server)) => (base_url::settle(server, given)?, None),
            (Some(url), Some(_), None) => (base_url::check(url)?, None),
            (None, Some(lack), None) if self.beside_others => (String::new(), Some(lack)),
            (None, Some(lack), None) => return Err(lack),
            (given, None, None) => {
                let url = base_url::fill(self.spec.base_url, self.spec, &self.server_variables)?;
                (base_url::settle(&url, given)?, None)
            }
        };
        let lack = match (lack, settings.missing_variables()) {
            (None, Some(missing)) if !self.beside_others => return Err(missing),
            (lack, missing) => lack.or(missing),
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
        let beside = self
            .beside
            .filter(|client| client.inner.settings.connection == self.connection);
        let (transport, follow_redirects) = match (self.transport, beside) {
            (Some(transport), _) => (transport, false),
            (None, Some(client)) => (
                client.inner.transport.clone(),
                client.inner.follow_redirects,
            ),
            // Redirects are followed by `exchange`, which knows the method and the origin.
            (None, None) => (self.connection.transport()?, true),
        };
        Ok(Client {
            inner: Arc::new(Inner {
                spec: self.spec,
                settings: ClientBuilder {
                    // A chain of clients made from each other would keep all of them.
                    beside: None,
                    ..settings
                },
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

pub(super) fn replace<N: PartialEq, T>(list: &mut Vec<(N, T)>, name: N, value: T) {
    list.retain(|(other, _)| *other != name);
    list.push((name, value));
}
