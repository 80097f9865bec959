//! The client and its builder. Generated from Files API of Botpress 1.82.0; do not edit.

use crate::support::{
    self, Async, Builder, Call, ClientSpec, CredentialKind, CredentialSpec, Error,
    HeaderSpec, Mode, Operation, RawRequest, SetUp, TokenSource,
};
use std::marker::PhantomData;

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
            setter: "token",
            kind: CredentialKind::Bearer,
            env: Some("BP_TOKEN"),
        },
    ],
    headers: &[
        HeaderSpec {
            name: "x-bot-id",
            setter: "bot_id",
            env: Some("BP_BOT_ID"),
            except: &[],
            required: Some(&[]),
        },
        HeaderSpec {
            name: "x-integration-id",
            setter: "integration_id",
            env: Some("BP_INTEGRATION_ID"),
            except: &[],
            required: None,
        },
        HeaderSpec {
            name: "x-integration-alias",
            setter: "integration_alias",
            env: None,
            except: &[],
            required: None,
        },
        HeaderSpec {
            name: "x-integration-name",
            setter: "integration_name",
            env: None,
            except: &[],
            required: None,
        },
        HeaderSpec {
            name: "x-user-id",
            setter: "user_id",
            env: None,
            except: &[],
            required: None,
        },
        HeaderSpec {
            name: "x-user-role",
            setter: "user_role",
            env: None,
            except: &[],
            required: None,
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

/// Files API of Botpress: the client.
///
/// Cloning it is cheap, and the clones share their connections.
///
/// # Example
///
/// ```no_run
/// # use botpress_client::files::Client; async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().token("…").bot_id("…").build()?;
/// let mut items = client.list_files().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
pub type Client = ApiClient<Async>;

/// Files API of Botpress: the client in the call style `M`. [`Client`] is the async one.
#[derive(Debug, Clone)]
pub struct ApiClient<M = Async> {
    pub(super) inner: support::Client,
    mode: PhantomData<M>,
}

impl<M: Mode> ApiClient<M> {
    pub(crate) fn over(inner: support::Client) -> Self {
        Self { inner, mode: PhantomData }
    }

    /// Starts to build a client.
    pub fn builder() -> ClientBuilder<M> {
        Builder {
            settings: support::ClientBuilder::new(&SPEC),
        }
    }

    /// Builds a client from environment variables.
    ///
    /// - `BP_API_URL`: the base URL
    /// - `BP_TOKEN`: [`token`](ClientBuilder::token)
    /// - `BP_BOT_ID`: [`bot_id`](ClientBuilder::bot_id)
    /// - `BP_INTEGRATION_ID`: [`integration_id`](ClientBuilder::integration_id)
    ///
    /// # Errors
    ///
    /// If a value can't be sent, or no credential is set; the error names the variable. An empty variable
    /// counts as unset.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().from_env().settings.build().map(Self::over)
    }

    /// A client with changed settings: another credential, header or timeout. It shares this client's retry
    /// budget and tokens, and its connections if their settings are equal.
    ///
    /// # Errors
    ///
    /// If a URL, a header or a credential is not valid.
    pub fn with(
        &self,
        change: impl FnOnce(ClientBuilder<M>) -> ClientBuilder<M>,
    ) -> Result<Self, Error> {
        let changed = change(Builder {
            settings: self.inner.settings(),
        });
        changed.settings.build().map(Self::over)
    }

    pub(super) fn operation(&self, operation: &'static Operation) -> Call<M> {
        self.inner.call_in(operation)
    }

    /// A request that is not in the document, with the same credentials, retries and errors. The path is
    /// appended to the base URL and must already be encoded.
    pub fn request(
        &self,
        method: http::Method,
        path: impl Into<String>,
    ) -> RawRequest<M> {
        self.inner.raw_in(method, path)
    }

    /// Calls an operation by its id. `arguments` is a JSON object with parameters and members of the body or
    /// form, by their names on the wire. A body without members is the argument `body`.
    ///
    /// Returns the JSON of the response, its text as a string, or null if it has no content.
    ///
    /// # Errors
    ///
    /// If there is no such operation or argument, or if the operation returns bytes or a stream: use its
    /// method.
    #[cfg(feature = "dynamic")]
    #[cfg_attr(docsrs, doc(cfg(feature = "dynamic")))]
    pub fn call(
        &self,
        operation_id: &str,
        arguments: serde_json::Value,
    ) -> M::Sent<serde_json::Value> {
        self.inner
            .call_dynamic_in::<
                M,
            >(crate::files::operations::OPERATIONS, operation_id, arguments)
    }
}

/// Builds a [`Client`], or the one in `blocking`.
///
/// [`from_env`](ClientBuilder::from_env) reads:
///
/// - `BP_API_URL`: the base URL
/// - `BP_TOKEN`: [`token`](ClientBuilder::token)
/// - `BP_BOT_ID`: [`bot_id`](ClientBuilder::bot_id)
/// - `BP_INTEGRATION_ID`: [`integration_id`](ClientBuilder::integration_id)
pub type ClientBuilder<M = Async> = Builder<ApiClient<M>>;

impl<M: Mode> ClientBuilder<M> {
    /// The token of calls.
    pub fn token(self, token: impl Into<String>) -> Self {
        Self {
            settings: self.settings.bearer("BearerAuth", token),
        }
    }

    /// Sets a function, or another [`TokenSource`](crate::TokenSource), that returns [`token`](Self::token).
    ///
    /// A token is cached until it expires, or the service rejects it.
    pub fn token_source(self, source: impl TokenSource + 'static) -> Self {
        Self {
            settings: self.settings.token_source("BearerAuth", source),
        }
    }

    /// Identifier of the bot on whose behalf the call is made.
    pub fn bot_id(self, bot_id: impl Into<String>) -> Self {
        Self {
            settings: self.settings.header("x-bot-id", bot_id),
        }
    }

    /// Identifier of the integration on whose behalf the call is made.
    pub fn integration_id(self, integration_id: impl Into<String>) -> Self {
        Self {
            settings: self.settings.header("x-integration-id", integration_id),
        }
    }

    /// Alias of the integration instance on whose behalf the call is made.
    pub fn integration_alias(self, integration_alias: impl Into<String>) -> Self {
        Self {
            settings: self.settings.header("x-integration-alias", integration_alias),
        }
    }

    /// Name of the integration on whose behalf the call is made.
    pub fn integration_name(self, integration_name: impl Into<String>) -> Self {
        Self {
            settings: self.settings.header("x-integration-name", integration_name),
        }
    }

    /// Identifier of the user on whose behalf the call is made.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self {
            settings: self.settings.header("x-user-id", user_id),
        }
    }

    /// Role of the user on whose behalf the call is made.
    pub fn user_role(self, user_role: impl Into<String>) -> Self {
        Self {
            settings: self.settings.header("x-user-role", user_role),
        }
    }

    /// Sets the URL of the API, instead of the one in its document.
    pub fn base_url(self, base_url: impl Into<String>) -> Self {
        Self {
            settings: self.settings.base_url(base_url),
        }
    }

    /// Checks all settings and builds the client for programs without async.
    ///
    /// # Errors
    ///
    /// Those of [`build`](ClientBuilder::build).
    #[cfg(feature = "blocking")]
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    pub fn build_blocking(self) -> Result<super::blocking::Client, Error> {
        self.settings.build().map(ApiClient::over)
    }
}

impl<M: Mode> SetUp for ApiClient<M> {
    type Settings = support::ClientBuilder;
    fn each(
        settings: support::ClientBuilder,
        change: &mut dyn FnMut(support::ClientBuilder) -> support::ClientBuilder,
    ) -> support::ClientBuilder {
        change(settings)
    }

    fn build(settings: support::ClientBuilder) -> Result<Self, Error> {
        settings.build().map(Self::over)
    }
}
