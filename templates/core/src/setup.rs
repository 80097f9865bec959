//! The builder that people use: of the client of one API, or of the clients of several at once. What all clients can be
//! told is here once; what one API has beside that is the generated code's.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::builder::ClientBuilder;
use super::error::Error;
#[cfg(feature = "test-util")]
use super::fake::FakeTransport;
use super::interceptor::Interceptor;
use super::retry::{RetryBudget, RetryPolicy};

/// What a [`Builder`] gives: the client of an API, or those of several.
pub trait SetUp: Sized {
    /// The settings of each API.
    #[doc(hidden)]
    type Settings: Clone + fmt::Debug;

    /// Changes the settings of each API.
    #[doc(hidden)]
    fn each(
        settings: Self::Settings,
        change: &mut dyn FnMut(ClientBuilder) -> ClientBuilder,
    ) -> Self::Settings;

    /// Checks the settings, and makes what is built.
    #[doc(hidden)]
    fn build(settings: Self::Settings) -> Result<Self, Error>;
}

/// Sets up a client, or the clients of several APIs at once. Setting again replaces. `Debug` shows names, never values.
#[must_use = "a builder does nothing until it is built"]
pub struct Builder<C: SetUp> {
    pub(crate) settings: C::Settings,
}

#[allow(
    clippy::needless_pass_by_value,
    reason = "a builder takes what it is given, of which each client has a copy"
)]
impl<C: SetUp> Builder<C> {
    fn each(self, mut change: impl FnMut(ClientBuilder) -> ClientBuilder) -> Self {
        Self {
            settings: C::each(self.settings, &mut change),
        }
    }

    /// How long one attempt of a call may take, from the connection to the last byte of the response. 60 seconds when not
    /// set.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.each(|settings| settings.timeout(timeout))
    }

    /// How long the making of a connection may take. 10 seconds when not set. No effect on a caller's own HTTP client.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        self.each(|settings| settings.connect_timeout(timeout))
    }

    /// The proxy that connections go through, as a URL, which may hold user and password. That of the environment
    /// (`HTTPS_PROXY`, `NO_PROXY`, …) when not set. No effect on a caller's own HTTP client.
    pub fn proxy(self, url: impl Into<String>) -> Self {
        let url = url.into();
        self.each(|settings| settings.proxy(url.clone()))
    }

    /// Lets connections go through no proxy, whatever the environment names.
    pub fn no_proxy(self) -> Self {
        self.each(ClientBuilder::no_proxy)
    }

    /// Trusts the certificates in this PEM text too, beside those that the platform trusts. No effect on a caller's own
    /// HTTP client.
    pub fn root_certificates(self, pem: impl Into<Vec<u8>>) -> Self {
        let pem = pem.into();
        self.each(|settings| settings.root_certificates(pem.clone()))
    }

    /// A header that every call sends, unless the call sets it itself, and that the document need not know.
    pub fn default_header(self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
        let (name, value) = (name.as_ref(), value.into());
        self.each(|settings| settings.default_header(name, value.clone()))
    }

    /// How long a call may take in all, retries and the waits between them included. No limit when not set.
    pub fn deadline(self, deadline: Duration) -> Self {
        self.each(|settings| settings.deadline(deadline))
    }

    /// When calls are sent again after a failure: [two times](RetryPolicy) when not set.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.each(|settings| settings.retry(policy.clone()))
    }

    /// How many retries all calls together may make. See [`RetryBudget`] for the default.
    pub fn retry_budget(self, budget: RetryBudget) -> Self {
        self.each(|settings| settings.retry_budget(budget.clone()))
    }

    /// Adds one that is told of every attempt, and may change its headers or reply to it.
    pub fn interceptor(self, interceptor: impl Interceptor + 'static) -> Self {
        let interceptor = Arc::new(interceptor);
        self.each(|settings| settings.interceptor(Arc::clone(&interceptor)))
    }

    /// How many bytes a response may have. 100 MiB when not set.
    pub fn response_limit(self, bytes: usize) -> Self {
        self.each(|settings| settings.response_limit(bytes))
    }

    /// Sends calls by this HTTP client: its proxies, certificates, pool and redirect policy are then the caller's.
    ///
    /// Beware of that policy: unless told otherwise, `reqwest` follows redirects to other origins and takes most headers
    /// along. The client made here when none is set never leaves the origin.
    ///
    /// This crate turns on the rustls of `reqwest` without a crypto provider. To build a client of one's own, turn on the
    /// feature `rustls` or `native-tls` of `reqwest`, or install a provider first; otherwise `reqwest` panics.
    #[cfg(feature = "reqwest-0-13")]
    #[cfg_attr(docsrs, doc(cfg(feature = "reqwest-0-13")))]
    pub fn http_client(self, client: reqwest::Client) -> Self {
        self.each(|settings| settings.http_client(client.clone()))
    }

    /// Replies in place of the service, in a unit test.
    #[cfg(feature = "test-util")]
    #[cfg_attr(docsrs, doc(cfg(feature = "test-util")))]
    pub fn fake(self, transport: FakeTransport) -> Self {
        self.each(|settings| settings.fake(transport.clone()))
    }

    /// Adds the caller's name to what the client calls itself in the header `user-agent`.
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        let user_agent = user_agent.into();
        self.each(|settings| settings.user_agent(user_agent.clone()))
    }

    /// Calls are meant to be sent without the credentials that their operations need: an interceptor adds them, or the
    /// service asks for none. Otherwise such a call is an error before anything is sent. Credentials that are set are
    /// sent all the same.
    pub fn without_credentials(self) -> Self {
        self.each(ClientBuilder::without_credentials)
    }

    /// Takes the environment variables that the `from_env` of each client lists; what is set afterwards wins.
    #[allow(
        clippy::wrong_self_convention,
        reason = "the name is that of the client's constructor"
    )]
    pub fn from_env(self) -> Self {
        self.each(ClientBuilder::from_env)
    }

    /// Checks everything and gives the client.
    ///
    /// # Errors
    /// When a URL, a header or a credential is not one that can be sent.
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
        formatter
            .debug_tuple("Builder")
            .field(&self.settings)
            .finish()
    }
}
