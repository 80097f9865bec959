//! The client and its builder. Generated from Files API of Botpress 1.82.0; do not edit.

use std::time::Duration;
use crate::support::{
    self, Call, ClientSpec, CredentialKind, CredentialSpec, Error, HeaderSpec,
    Interceptor, Operation, RawRequest, RetryBudget, RetryPolicy, TokenSource,
};

static SPEC: ClientSpec = ClientSpec {
    api: "files",
    version: "1.82.0",
    user_agent: "botpress-client/0.1.0 (files 1.82.0)",
    base_url: "https://api.botpress.cloud",
    server_variables: &[],
    base_url_env: Some("BP_API_URL"),
    credentials: &[
        CredentialSpec {
            key: "BearerAuth",
            kind: CredentialKind::Bearer,
            env: Some("BP_TOKEN"),
        },
    ],
    headers: &[
        HeaderSpec {
            name: "x-bot-id",
            env: Some("BP_BOT_ID"),
            except: &[],
        },
        HeaderSpec {
            name: "x-integration-id",
            env: Some("BP_INTEGRATION_ID"),
            except: &[],
        },
        HeaderSpec {
            name: "x-integration-alias",
            env: None,
            except: &[],
        },
        HeaderSpec {
            name: "x-integration-name",
            env: None,
            except: &[],
        },
        HeaderSpec {
            name: "x-user-id",
            env: None,
            except: &[],
        },
        HeaderSpec {
            name: "x-user-role",
            env: None,
            except: &[],
        },
    ],
    errors: Some(
        &support::ErrorShape {
            type_name: "type",
            title: "",
            message: "message",
            code: "code",
            id: "id",
            metadata: "metadata",
        },
    ),
    idempotency_header: None,
};

/// A client of Files API of Botpress.
///
/// Cloning it is cheap, and the clones share their connections.
///
/// # Example
///
/// ```no_run
/// # use botpress_client::files::Client;
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().token("…").bot_id("…").build()?;
/// let mut items = client.list_files().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Client {
    pub(super) inner: support::Client,
}

impl Client {
    /// Begins to set up a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            inner: support::ClientBuilder::new(&SPEC),
        }
    }

    /// A client set up by the environment.
    ///
    /// - `BP_API_URL`: the base URL
    /// - `BP_TOKEN`: [`token`](ClientBuilder::token)
    /// - `BP_BOT_ID`: [`bot_id`](ClientBuilder::bot_id)
    /// - `BP_INTEGRATION_ID`: [`integration_id`](ClientBuilder::integration_id)
    ///
    /// # Errors
    ///
    /// When a value can't be sent, or no credential is set; the error names the variable. A variable
    /// that is empty counts as not set.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().from_env().build()
    }

    /// A client with other settings: another credential, another header, another timeout. It
    /// shares the connections of this one, where they are made in the same way, its budget of
    /// retries, and its tokens.
    ///
    /// # Errors
    ///
    /// When a URL, a header or a credential is not one that can be sent.
    pub fn with(
        &self,
        change: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> Result<Self, Error> {
        change(ClientBuilder {
                inner: self.inner.settings(),
            })
            .build()
    }

    pub(super) fn operation(&self, operation: &'static Operation) -> Call {
        self.inner.call(operation)
    }

    /// A request that the document does not know, with the same credentials, retries and
    /// errors. The path stands after the base URL and is encoded already.
    pub fn request(&self, method: http::Method, path: impl Into<String>) -> RawRequest {
        self.inner.raw(method, path)
    }

    /// Calls an operation by its id. `arguments` is a JSON object that holds parameters and
    /// the members of the body by their names on the wire.
    ///
    /// # Errors
    ///
    /// See [`Error`]; also when there is no such operation or argument.
    #[cfg(feature = "dynamic")]
    #[cfg_attr(docsrs, doc(cfg(feature = "dynamic")))]
    pub async fn call(
        &self,
        operation_id: &str,
        arguments: serde_json::Value,
    ) -> Result<serde_json::Value, Error> {
        let operations = crate::files::operations::OPERATIONS;
        self.inner.call_dynamic(operations, operation_id, arguments).await
    }
}

/// Sets up a [`Client`].
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    inner: support::ClientBuilder,
}

impl ClientBuilder {
    /// The token that calls are made with.
    pub fn token(self, token: impl Into<String>) -> Self {
        Self {
            inner: self.inner.bearer("BearerAuth", token),
        }
    }

    /// A function, or another [`TokenSource`](crate::TokenSource), that gives [`token`](Self::token).
    ///
    /// What it gives is kept until it expires, or the service refuses it.
    pub fn token_source(self, source: impl TokenSource + 'static) -> Self {
        Self {
            inner: self.inner.token_source("BearerAuth", source),
        }
    }

    /// Says that calls are meant to be sent without the credentials that their operations need: an
    /// interceptor adds them, or nobody asks for them. Else such a call is an error before anything is
    /// sent. What is set all the same is sent.
    pub fn without_credentials(self) -> Self {
        Self {
            inner: self.inner.without_credentials(),
        }
    }

    /// Identifier of the bot that the call acts for.
    pub fn bot_id(self, bot_id: impl Into<String>) -> Self {
        Self {
            inner: self.inner.header("x-bot-id", bot_id),
        }
    }

    /// Identifier of the integration that the call acts for.
    pub fn integration_id(self, integration_id: impl Into<String>) -> Self {
        Self {
            inner: self.inner.header("x-integration-id", integration_id),
        }
    }

    /// Alias of the integration instance that the call acts for.
    pub fn integration_alias(self, integration_alias: impl Into<String>) -> Self {
        Self {
            inner: self.inner.header("x-integration-alias", integration_alias),
        }
    }

    /// Name of the integration that the call acts for.
    pub fn integration_name(self, integration_name: impl Into<String>) -> Self {
        Self {
            inner: self.inner.header("x-integration-name", integration_name),
        }
    }

    /// Identifier of the user that the call acts for.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self {
            inner: self.inner.header("x-user-id", user_id),
        }
    }

    /// Role of the user that the call acts for.
    pub fn user_role(self, user_role: impl Into<String>) -> Self {
        Self {
            inner: self.inner.header("x-user-role", user_role),
        }
    }

    /// Where the API is, in place of what its document says.
    pub fn base_url(self, base_url: impl Into<String>) -> Self {
        Self {
            inner: self.inner.base_url(base_url),
        }
    }

    /// How long one attempt of a call may take, from the connection to the last byte of the
    /// answer. 60 seconds when not set.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self {
            inner: self.inner.timeout(timeout),
        }
    }

    /// How long the making of a connection may take. 10 seconds when not set. No effect on a
    /// caller's own HTTP client.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        Self {
            inner: self.inner.connect_timeout(timeout),
        }
    }

    /// The proxy that connections go through, as a URL, which may hold user and password. What
    /// the environment says (`HTTPS_PROXY`, `NO_PROXY`, …) when not set. No effect on a caller's
    /// own HTTP client.
    pub fn proxy(self, url: impl Into<String>) -> Self {
        Self {
            inner: self.inner.proxy(url),
        }
    }

    /// Lets connections go through no proxy, whatever the environment says.
    pub fn no_proxy(self) -> Self {
        Self {
            inner: self.inner.no_proxy(),
        }
    }

    /// Trusts the certificates in this PEM text too, beside those that the platform trusts. No
    /// effect on a caller's own HTTP client.
    pub fn root_certificates(self, pem: impl Into<Vec<u8>>) -> Self {
        Self {
            inner: self.inner.root_certificates(pem),
        }
    }

    /// A header that every call sends, unless the call sets it itself, and that the document
    /// need not know.
    pub fn default_header(
        self,
        name: impl AsRef<str>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            inner: self.inner.default_header(name, value),
        }
    }

    /// How long a call may take in all, retries and the waits between them included. No limit
    /// when not set.
    pub fn deadline(self, deadline: Duration) -> Self {
        Self {
            inner: self.inner.deadline(deadline),
        }
    }

    /// When calls are sent again after a failure: [two times](RetryPolicy) when not set.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        Self {
            inner: self.inner.retry(policy),
        }
    }

    /// How many retries all calls together may make. See [`RetryBudget`] for the default.
    pub fn retry_budget(self, budget: RetryBudget) -> Self {
        Self {
            inner: self.inner.retry_budget(budget),
        }
    }

    /// Adds one that is told of every attempt, and may change its headers.
    pub fn interceptor(self, interceptor: impl Interceptor + 'static) -> Self {
        Self {
            inner: self.inner.interceptor(interceptor),
        }
    }

    /// How many bytes an answer may have. 100 MiB when not set.
    pub fn response_limit(self, bytes: usize) -> Self {
        Self {
            inner: self.inner.response_limit(bytes),
        }
    }

    /// Sends calls by this HTTP client: its proxies, certificates, pool and redirect policy
    /// are then the caller's.
    ///
    /// Beware of that policy: unless told otherwise, `reqwest` follows redirects to other
    /// origins and takes most headers along. The client made here when none is set never
    /// leaves the origin.
    ///
    /// This crate turns on the rustls of `reqwest` without a crypto provider. To build a
    /// client of one's own, turn on the feature `rustls` or `native-tls` of `reqwest`, or
    /// install a provider first; otherwise `reqwest` panics.
    pub fn http_client(self, http_client: reqwest::Client) -> Self {
        Self {
            inner: self.inner.http_client(http_client),
        }
    }

    /// What answers in place of the service, in a unit test.
    #[cfg(feature = "test-util")]
    #[cfg_attr(docsrs, doc(cfg(feature = "test-util")))]
    pub fn fake(self, transport: crate::FakeTransport) -> Self {
        Self {
            inner: self.inner.fake(transport),
        }
    }

    /// Adds the caller's name to what the client says it is.
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self {
            inner: self.inner.user_agent(user_agent),
        }
    }

    /// Takes what the environment says; what is set afterwards wins.
    ///
    /// - `BP_API_URL`: the base URL
    /// - `BP_TOKEN`: [`token`](ClientBuilder::token)
    /// - `BP_BOT_ID`: [`bot_id`](ClientBuilder::bot_id)
    /// - `BP_INTEGRATION_ID`: [`integration_id`](ClientBuilder::integration_id)
    pub fn from_env(self) -> Self {
        Self {
            inner: self.inner.from_env(),
        }
    }

    /// Checks everything and gives the client.
    ///
    /// # Errors
    ///
    /// When a URL, a header or a credential is not one that can be sent.
    pub fn build(self) -> Result<Client, Error> {
        Ok(Client {
            inner: self.inner.build()?,
        })
    }

    /// The same for a client without async.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`].
    #[cfg(feature = "blocking")]
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    pub fn build_blocking(self) -> Result<super::blocking::Client, Error> {
        self.build().map(Into::into)
    }

    /// The client, with the connections of the first one that was built like this.
    pub(crate) fn build_beside(
        mut self,
        first: &mut Option<support::Client>,
    ) -> Result<Client, Error> {
        self.inner = self.inner.beside_others();
        if let Some(first) = first {
            self.inner = self.inner.beside(first);
        }
        let client = self.build()?;
        first.get_or_insert_with(|| client.inner.clone());
        Ok(client)
    }
}
