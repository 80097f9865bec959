//! The public builder, for the client of one API or the clients of several. The settings that all clients share are
//! here. The generated code adds those of each API.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::builder::ClientBuilder;
use super::error::Error;
#[cfg(feature = "test-util")]
use super::fake::FakeTransport;
use super::interceptor::Interceptor;
use super::retry::{RetryBudget, RetryPolicy};

/// The result of a [`Builder`]: the client of an API, or those of several.
pub trait SetUp: Sized {
    /// The settings of each API.
    #[doc(hidden)]
    type Settings: Clone + fmt::Debug;

    /// Changes the settings of every API.
    #[doc(hidden)]
    fn each(settings: Self::Settings, change: &mut dyn FnMut(ClientBuilder) -> ClientBuilder) -> Self::Settings;

    /// Checks the settings, and builds the client.
    #[doc(hidden)]
    fn build(settings: Self::Settings) -> Result<Self, Error>;
}

/// Builds a client, or the clients of several APIs at once. A later value replaces an earlier one. `Debug` shows names,
/// never values.
#[must_use = "a builder does nothing until `build` is called"]
pub struct Builder<C: SetUp> {
    pub(crate) settings: C::Settings,
}

#[allow(
    clippy::needless_pass_by_value,
    reason = "a builder takes values, and each client gets a copy"
)]
impl<C: SetUp> Builder<C> {
    fn each(self, mut change: impl FnMut(ClientBuilder) -> ClientBuilder) -> Self {
        Self {
            settings: C::each(self.settings, &mut change),
        }
    }

    /// Sets the timeout of one attempt, from the connection to the last byte of the response. Default: 60 seconds.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.each(|settings| settings.timeout(timeout))
    }

    /// Sets the connect timeout. Default: 10 seconds. No effect with an HTTP client of your own.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        self.each(|settings| settings.connect_timeout(timeout))
    }

    /// Sets the proxy for connections, as a URL, which may contain user name and password. Default: the proxy of the
    /// environment (`HTTPS_PROXY`, `NO_PROXY`, …). No effect with an HTTP client of your own.
    pub fn proxy(self, url: impl Into<String>) -> Self {
        let url = url.into();
        self.each(|settings| settings.proxy(url.clone()))
    }

    /// Uses no proxy, whatever the environment specifies.
    pub fn no_proxy(self) -> Self {
        self.each(ClientBuilder::no_proxy)
    }

    /// Trusts the certificates in this PEM text, in addition to those of the platform. No effect with an HTTP client of
    /// your own.
    pub fn root_certificates(self, pem: impl Into<Vec<u8>>) -> Self {
        let pem = pem.into();
        self.each(|settings| settings.root_certificates(pem.clone()))
    }

    /// Sets a header of every call that does not set it itself. It need not be in the document.
    pub fn default_header(self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
        let (name, value) = (name.as_ref(), value.into());
        self.each(|settings| settings.default_header(name, value.clone()))
    }

    /// Sets how long a call may take in total, with all retries and the waits between them. Default: no limit.
    pub fn deadline(self, deadline: Duration) -> Self {
        self.each(|settings| settings.deadline(deadline))
    }

    /// Sets the policy for retries after failures. Default: [two retries](RetryPolicy).
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.each(|settings| settings.retry(policy.clone()))
    }

    /// Sets the retry budget that all calls share. See [`RetryBudget`] for the default.
    pub fn retry_budget(self, budget: RetryBudget) -> Self {
        self.each(|settings| settings.retry_budget(budget.clone()))
    }

    /// Adds an interceptor, which sees every attempt, and can change its headers or respond to it.
    pub fn interceptor(self, interceptor: impl Interceptor + 'static) -> Self {
        let interceptor = Arc::new(interceptor);
        self.each(|settings| settings.interceptor(Arc::clone(&interceptor)))
    }

    /// Sets the size limit of a response, in bytes. Default: 100 MiB.
    pub fn response_limit(self, bytes: usize) -> Self {
        self.each(|settings| settings.response_limit(bytes))
    }

    /// Sets the HTTP client to send with. Its proxies, certificates, pool and redirect policy are then up to you.
    ///
    /// Check its redirect policy: by default `reqwest` follows redirects to other origins, and sends most headers
    /// there. The client that is built when none is set never leaves the origin.
    ///
    /// This crate enables the rustls of `reqwest` without a crypto provider. To build a client of your own, enable the
    /// feature `rustls` or `native-tls` of `reqwest`, or install a provider first. Otherwise `reqwest` panics.
    #[cfg(feature = "reqwest-0-13")]
    #[cfg_attr(docsrs, doc(cfg(feature = "reqwest-0-13")))]
    pub fn http_client(self, client: reqwest::Client) -> Self {
        self.each(|settings| settings.http_client(client.clone()))
    }

    /// Sets a fake service that responds instead of the real one, for unit tests.
    #[cfg(feature = "test-util")]
    #[cfg_attr(docsrs, doc(cfg(feature = "test-util")))]
    pub fn fake(self, transport: FakeTransport) -> Self {
        self.each(|settings| settings.fake(transport.clone()))
    }

    /// Adds the name of your program (`my-bot/1.0`) to the header `user-agent`, before that of this client.
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        let user_agent = user_agent.into();
        self.each(|settings| settings.user_agent(user_agent.clone()))
    }

    /// Sends calls without the credentials that their operations require, and after `from_env` without the headers: an
    /// interceptor adds them, or the service does not need them. By default such a call is an error before anything is
    /// sent. Those that are set are still sent.
    pub fn without_credentials(self) -> Self {
        self.each(ClientBuilder::without_credentials)
    }

    /// Reads the environment variables listed at `from_env` of each client. Later settings replace theirs.
    #[allow(
        clippy::wrong_self_convention,
        reason = "the name is that of the client's constructor"
    )]
    pub fn from_env(self) -> Self {
        self.each(ClientBuilder::from_env)
    }

    /// Checks all settings and builds the client.
    ///
    /// # Errors
    /// If a URL, a header or a credential is not valid.
    pub fn build(self) -> Result<C, Error> {
        C::build(self.settings)
    }
}

impl<C: SetUp> Clone for Builder<C> {
    fn clone(&self) -> Self {
        Self {
            settings: self.settings.clone(),
        }
    }
}

impl<C: SetUp> fmt::Debug for Builder<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Builder").field(&self.settings).finish()
    }
}
