//! The client and its builder. Generated from Chat API of Botpress 2026-06; do not edit.

use crate::support::{
    self, Async, Builder, Call, ClientSpec, Error, HeaderSpec, Mode, Operation,
    RawRequest, ServerVariable, SetUp,
};
use std::marker::PhantomData;

static SPEC: ClientSpec = ClientSpec {
    api: "chat",
    version: "2026-06",
    user_agent: "botpress-client/0.1.0 (chat 2026-06)",
    base_url: "https://chat.botpress.cloud/{webhookUrl}",
    server_variables: &[
        ServerVariable {
            name: "webhookUrl",
            setter: "webhook_url",
            default: None,
            values: &[],
        },
    ],
    base_url_env: Some("BP_CHAT_API_URL"),
    credentials: &[],
    headers: &[
        HeaderSpec {
            name: "x-user-key",
            setter: "user_key",
            env: None,
            except: &["createUser"],
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

/// Chat API of Botpress: the client.
///
/// Cloning it is cheap, and the clones share their connections.
///
/// # Example
///
/// ```no_run
/// # use botpress_client::chat::Client; async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().user_key("…").webhook_url("…").build()?;
/// let mut items = client.list_conversations().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
pub type Client = ApiClient<Async>;

/// Chat API of Botpress: the client in the call style `M`. [`Client`] is the async one.
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
    /// - `BP_CHAT_API_URL`: the base URL
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
            >(crate::chat::operations::OPERATIONS, operation_id, arguments)
    }
}

/// Builds a [`Client`], or the one in `blocking`.
///
/// [`from_env`](ClientBuilder::from_env) reads:
///
/// - `BP_CHAT_API_URL`: the base URL
pub type ClientBuilder<M = Async> = Builder<ApiClient<M>>;

impl<M: Mode> ClientBuilder<M> {
    /// Key of the user on whose behalf the call is made. Creating a user returns it.
    pub fn user_key(self, user_key: impl Into<String>) -> Self {
        Self {
            settings: self.settings.header("x-user-key", user_key),
        }
    }

    /// The part after the host in the webhook URL of the chat integration.
    ///
    /// It must be set, unless another base URL is set.
    pub fn webhook_url(self, webhook_url: impl Into<String>) -> Self {
        Self {
            settings: self.settings.server_variable("webhookUrl", webhook_url),
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
