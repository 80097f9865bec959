//! One configuration for all APIs. Generated; do not edit.

use std::sync::Arc;
use std::time::Duration;
use crate::support::{Error, Interceptor, RetryBudget, RetryPolicy};

/// Clients of all APIs, set up once.
///
/// Cloning it is cheap. Its clients share their connections and their budget of retries.
#[derive(Debug, Clone)]
pub struct Botpress {
    #[cfg(feature = "admin")]
    admin: crate::admin::Client,
    #[cfg(feature = "chat")]
    chat: crate::chat::Client,
    #[cfg(feature = "files")]
    files: crate::files::Client,
    #[cfg(feature = "runtime")]
    runtime: crate::runtime::Client,
    #[cfg(feature = "tables")]
    tables: crate::tables::Client,
}

impl Botpress {
    /// Begins to set up the clients.
    pub fn builder() -> BotpressBuilder {
        BotpressBuilder::default()
    }

    /// Clients set up by the environment, each by the variables that its own `from_env` reads.
    ///
    /// # Errors
    ///
    /// When a value can't be sent. Calls of an API whose credential is missing fail, and name the variable.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().from_env().build()
    }

    /// The client of Admin API of Botpress.
    #[cfg(feature = "admin")]
    pub fn admin(&self) -> &crate::admin::Client {
        &self.admin
    }

    /// The client of Chat API of Botpress.
    #[cfg(feature = "chat")]
    pub fn chat(&self) -> &crate::chat::Client {
        &self.chat
    }

    /// The client of Files API of Botpress.
    #[cfg(feature = "files")]
    pub fn files(&self) -> &crate::files::Client {
        &self.files
    }

    /// The client of Runtime API of Botpress.
    #[cfg(feature = "runtime")]
    pub fn runtime(&self) -> &crate::runtime::Client {
        &self.runtime
    }

    /// The client of Tables API of Botpress.
    #[cfg(feature = "tables")]
    pub fn tables(&self) -> &crate::tables::Client {
        &self.tables
    }
}

/// Sets up a [`Botpress`].
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until it is built"]
pub struct BotpressBuilder {
    #[cfg(feature = "admin")]
    admin: crate::admin::ClientBuilder,
    #[cfg(feature = "chat")]
    chat: crate::chat::ClientBuilder,
    #[cfg(feature = "files")]
    files: crate::files::ClientBuilder,
    #[cfg(feature = "runtime")]
    runtime: crate::runtime::ClientBuilder,
    #[cfg(feature = "tables")]
    tables: crate::tables::ClientBuilder,
}

impl Default for BotpressBuilder {
    fn default() -> Self {
        let budget = RetryBudget::default();
        Self {
            #[cfg(feature = "admin")]
            admin: crate::admin::Client::builder().retry_budget(budget.clone()),
            #[cfg(feature = "chat")]
            chat: crate::chat::Client::builder().retry_budget(budget.clone()),
            #[cfg(feature = "files")]
            files: crate::files::Client::builder().retry_budget(budget.clone()),
            #[cfg(feature = "runtime")]
            runtime: crate::runtime::Client::builder().retry_budget(budget.clone()),
            #[cfg(feature = "tables")]
            tables: crate::tables::Client::builder().retry_budget(budget.clone()),
        }
    }
}

impl BotpressBuilder {
    /// What calls are made with.
    ///
    /// For `admin`, `files`, `runtime`, `tables`.
    #[cfg(
        any(
            feature = "admin",
            feature = "files",
            feature = "runtime",
            feature = "tables"
        )
    )]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        let token = token.into();
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.token(token.clone());
        }
        #[cfg(feature = "files")]
        {
            self.files = self.files.token(token.clone());
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.token(token.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.token(token.clone());
        }
        self
    }

    /// Set to `true` to say that the client copes with several instances of one integration on a
    /// bot; instances are then keyed by alias instead of by identifier. A later version drops this
    /// header and always uses the alias.
    ///
    /// For `admin`.
    #[cfg(feature = "admin")]
    pub fn multiple_integrations(
        mut self,
        multiple_integrations: impl Into<String>,
    ) -> Self {
        let multiple_integrations = multiple_integrations.into();
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.multiple_integrations(multiple_integrations.clone());
        }
        self
    }

    /// Identifier of the workspace that the call acts on.
    ///
    /// For `admin`.
    #[cfg(feature = "admin")]
    pub fn workspace_id(mut self, workspace_id: impl Into<String>) -> Self {
        let workspace_id = workspace_id.into();
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.workspace_id(workspace_id.clone());
        }
        self
    }

    /// Key of the user in whose name the call is made; creating a user returns one.
    ///
    /// For `chat`.
    #[cfg(feature = "chat")]
    pub fn user_key(mut self, user_key: impl Into<String>) -> Self {
        let user_key = user_key.into();
        #[cfg(feature = "chat")]
        {
            self.chat = self.chat.user_key(user_key.clone());
        }
        self
    }

    /// Identifier of the bot that the call acts for.
    ///
    /// For `files`, `runtime`, `tables`.
    #[cfg(any(feature = "files", feature = "runtime", feature = "tables"))]
    pub fn bot_id(mut self, bot_id: impl Into<String>) -> Self {
        let bot_id = bot_id.into();
        #[cfg(feature = "files")]
        {
            self.files = self.files.bot_id(bot_id.clone());
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.bot_id(bot_id.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.bot_id(bot_id.clone());
        }
        self
    }

    /// Identifier of the integration that the call acts for.
    ///
    /// For `files`, `runtime`, `tables`.
    #[cfg(any(feature = "files", feature = "runtime", feature = "tables"))]
    pub fn integration_id(mut self, integration_id: impl Into<String>) -> Self {
        let integration_id = integration_id.into();
        #[cfg(feature = "files")]
        {
            self.files = self.files.integration_id(integration_id.clone());
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.integration_id(integration_id.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.integration_id(integration_id.clone());
        }
        self
    }

    /// Alias of the integration instance that the call acts for.
    ///
    /// For `files`, `runtime`, `tables`.
    #[cfg(any(feature = "files", feature = "runtime", feature = "tables"))]
    pub fn integration_alias(mut self, integration_alias: impl Into<String>) -> Self {
        let integration_alias = integration_alias.into();
        #[cfg(feature = "files")]
        {
            self.files = self.files.integration_alias(integration_alias.clone());
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.integration_alias(integration_alias.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.integration_alias(integration_alias.clone());
        }
        self
    }

    /// Name of the integration that the call acts for.
    ///
    /// For `files`, `tables`.
    #[cfg(any(feature = "files", feature = "tables"))]
    pub fn integration_name(mut self, integration_name: impl Into<String>) -> Self {
        let integration_name = integration_name.into();
        #[cfg(feature = "files")]
        {
            self.files = self.files.integration_name(integration_name.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.integration_name(integration_name.clone());
        }
        self
    }

    /// Identifier of the user that the call acts for.
    ///
    /// For `files`, `tables`.
    #[cfg(any(feature = "files", feature = "tables"))]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        let user_id = user_id.into();
        #[cfg(feature = "files")]
        {
            self.files = self.files.user_id(user_id.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.user_id(user_id.clone());
        }
        self
    }

    /// Role of the user that the call acts for.
    ///
    /// For `files`, `tables`.
    #[cfg(any(feature = "files", feature = "tables"))]
    pub fn user_role(mut self, user_role: impl Into<String>) -> Self {
        let user_role = user_role.into();
        #[cfg(feature = "files")]
        {
            self.files = self.files.user_role(user_role.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.user_role(user_role.clone());
        }
        self
    }

    /// Where the APIs are that are at `https://api.botpress.cloud` otherwise. The others have a setting of their own.
    ///
    /// For `admin`, `files`, `runtime`, `tables`.
    #[cfg(
        any(
            feature = "admin",
            feature = "files",
            feature = "runtime",
            feature = "tables"
        )
    )]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        let base_url = base_url.into();
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.base_url(base_url.clone());
        }
        #[cfg(feature = "files")]
        {
            self.files = self.files.base_url(base_url.clone());
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.base_url(base_url.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.base_url(base_url.clone());
        }
        self
    }

    /// How long one attempt of a call may take. 60 seconds when not set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.timeout(timeout);
        }
        #[cfg(feature = "chat")]
        {
            self.chat = self.chat.timeout(timeout);
        }
        #[cfg(feature = "files")]
        {
            self.files = self.files.timeout(timeout);
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.timeout(timeout);
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.timeout(timeout);
        }
        self
    }

    /// How long the making of a connection may take. 10 seconds when not set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.connect_timeout(timeout);
        }
        #[cfg(feature = "chat")]
        {
            self.chat = self.chat.connect_timeout(timeout);
        }
        #[cfg(feature = "files")]
        {
            self.files = self.files.connect_timeout(timeout);
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.connect_timeout(timeout);
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.connect_timeout(timeout);
        }
        self
    }

    /// The proxy that connections go through, as a URL. See the builder of each API.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        let url = url.into();
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.proxy(url.clone());
        }
        #[cfg(feature = "chat")]
        {
            self.chat = self.chat.proxy(url.clone());
        }
        #[cfg(feature = "files")]
        {
            self.files = self.files.proxy(url.clone());
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.proxy(url.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.proxy(url.clone());
        }
        self
    }

    /// Lets connections go through no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.no_proxy();
        }
        #[cfg(feature = "chat")]
        {
            self.chat = self.chat.no_proxy();
        }
        #[cfg(feature = "files")]
        {
            self.files = self.files.no_proxy();
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.no_proxy();
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.no_proxy();
        }
        self
    }

    /// Trusts the certificates in this PEM text too, beside those that the platform trusts.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        let pem = pem.into();
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.root_certificates(pem.clone());
        }
        #[cfg(feature = "chat")]
        {
            self.chat = self.chat.root_certificates(pem.clone());
        }
        #[cfg(feature = "files")]
        {
            self.files = self.files.root_certificates(pem.clone());
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.root_certificates(pem.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.root_certificates(pem.clone());
        }
        self
    }

    /// A header that every call of every client sends, unless the call sets it itself.
    pub fn default_header(
        mut self,
        name: impl AsRef<str>,
        value: impl Into<String>,
    ) -> Self {
        let (name, value) = (name.as_ref(), value.into());
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.default_header(name, value.clone());
        }
        #[cfg(feature = "chat")]
        {
            self.chat = self.chat.default_header(name, value.clone());
        }
        #[cfg(feature = "files")]
        {
            self.files = self.files.default_header(name, value.clone());
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.default_header(name, value.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.default_header(name, value.clone());
        }
        self
    }

    /// How long a call may take in all, retries and the waits between them included. No limit when not set.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.deadline(deadline);
        }
        #[cfg(feature = "chat")]
        {
            self.chat = self.chat.deadline(deadline);
        }
        #[cfg(feature = "files")]
        {
            self.files = self.files.deadline(deadline);
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.deadline(deadline);
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.deadline(deadline);
        }
        self
    }

    /// When calls are sent again after a failure.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.retry(policy.clone());
        }
        #[cfg(feature = "chat")]
        {
            self.chat = self.chat.retry(policy.clone());
        }
        #[cfg(feature = "files")]
        {
            self.files = self.files.retry(policy.clone());
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.retry(policy.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.retry(policy.clone());
        }
        self
    }

    /// How many retries the calls of all clients together may make.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.retry_budget(budget.clone());
        }
        #[cfg(feature = "chat")]
        {
            self.chat = self.chat.retry_budget(budget.clone());
        }
        #[cfg(feature = "files")]
        {
            self.files = self.files.retry_budget(budget.clone());
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.retry_budget(budget.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.retry_budget(budget.clone());
        }
        self
    }

    /// Adds one that is told of every attempt of every client.
    pub fn interceptor(mut self, interceptor: impl Interceptor + 'static) -> Self {
        let interceptor = Arc::new(interceptor);
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.interceptor(Arc::clone(&interceptor));
        }
        #[cfg(feature = "chat")]
        {
            self.chat = self.chat.interceptor(Arc::clone(&interceptor));
        }
        #[cfg(feature = "files")]
        {
            self.files = self.files.interceptor(Arc::clone(&interceptor));
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.interceptor(Arc::clone(&interceptor));
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.interceptor(Arc::clone(&interceptor));
        }
        self
    }

    /// How many bytes an answer may have. 100 MiB when not set.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.response_limit(bytes);
        }
        #[cfg(feature = "chat")]
        {
            self.chat = self.chat.response_limit(bytes);
        }
        #[cfg(feature = "files")]
        {
            self.files = self.files.response_limit(bytes);
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.response_limit(bytes);
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.response_limit(bytes);
        }
        self
    }

    /// Sends calls by this HTTP client. See the builder of each API for what that means.
    pub fn http_client(mut self, http_client: reqwest::Client) -> Self {
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.http_client(http_client.clone());
        }
        #[cfg(feature = "chat")]
        {
            self.chat = self.chat.http_client(http_client.clone());
        }
        #[cfg(feature = "files")]
        {
            self.files = self.files.http_client(http_client.clone());
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.http_client(http_client.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.http_client(http_client.clone());
        }
        self
    }

    /// What answers in place of the service, in a unit test.
    #[cfg(feature = "test-util")]
    #[cfg_attr(docsrs, doc(cfg(feature = "test-util")))]
    pub fn fake(mut self, transport: crate::FakeTransport) -> Self {
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.fake(transport.clone());
        }
        #[cfg(feature = "chat")]
        {
            self.chat = self.chat.fake(transport.clone());
        }
        #[cfg(feature = "files")]
        {
            self.files = self.files.fake(transport.clone());
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.fake(transport.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.fake(transport.clone());
        }
        self
    }

    /// Adds the caller's name to what the clients say they are.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        let user_agent = user_agent.into();
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.user_agent(user_agent.clone());
        }
        #[cfg(feature = "chat")]
        {
            self.chat = self.chat.user_agent(user_agent.clone());
        }
        #[cfg(feature = "files")]
        {
            self.files = self.files.user_agent(user_agent.clone());
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.user_agent(user_agent.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.user_agent(user_agent.clone());
        }
        self
    }

    /// Sets what Admin API of Botpress alone is to have.
    #[cfg(feature = "admin")]
    pub fn with_admin(
        mut self,
        settings: impl FnOnce(crate::admin::ClientBuilder) -> crate::admin::ClientBuilder,
    ) -> Self {
        self.admin = settings(self.admin);
        self
    }

    /// Sets what Chat API of Botpress alone is to have.
    #[cfg(feature = "chat")]
    pub fn with_chat(
        mut self,
        settings: impl FnOnce(crate::chat::ClientBuilder) -> crate::chat::ClientBuilder,
    ) -> Self {
        self.chat = settings(self.chat);
        self
    }

    /// Sets what Files API of Botpress alone is to have.
    #[cfg(feature = "files")]
    pub fn with_files(
        mut self,
        settings: impl FnOnce(crate::files::ClientBuilder) -> crate::files::ClientBuilder,
    ) -> Self {
        self.files = settings(self.files);
        self
    }

    /// Sets what Runtime API of Botpress alone is to have.
    #[cfg(feature = "runtime")]
    pub fn with_runtime(
        mut self,
        settings: impl FnOnce(
            crate::runtime::ClientBuilder,
        ) -> crate::runtime::ClientBuilder,
    ) -> Self {
        self.runtime = settings(self.runtime);
        self
    }

    /// Sets what Tables API of Botpress alone is to have.
    #[cfg(feature = "tables")]
    pub fn with_tables(
        mut self,
        settings: impl FnOnce(
            crate::tables::ClientBuilder,
        ) -> crate::tables::ClientBuilder,
    ) -> Self {
        self.tables = settings(self.tables);
        self
    }

    /// Takes what the environment says, as the builder of each API does; what is set afterwards wins.
    pub fn from_env(mut self) -> Self {
        #[cfg(feature = "admin")]
        {
            self.admin = self.admin.from_env();
        }
        #[cfg(feature = "chat")]
        {
            self.chat = self.chat.from_env();
        }
        #[cfg(feature = "files")]
        {
            self.files = self.files.from_env();
        }
        #[cfg(feature = "runtime")]
        {
            self.runtime = self.runtime.from_env();
        }
        #[cfg(feature = "tables")]
        {
            self.tables = self.tables.from_env();
        }
        self
    }

    /// Checks everything and gives the clients.
    ///
    /// # Errors
    ///
    /// When a URL, a header or a credential is not one that can be sent.
    pub fn build(self) -> Result<Botpress, Error> {
        let mut first = None;
        #[cfg(feature = "admin")]
        let admin = self.admin.build_beside(&mut first)?;
        #[cfg(feature = "chat")]
        let chat = self.chat.build_beside(&mut first)?;
        #[cfg(feature = "files")]
        let files = self.files.build_beside(&mut first)?;
        #[cfg(feature = "runtime")]
        let runtime = self.runtime.build_beside(&mut first)?;
        #[cfg(feature = "tables")]
        let tables = self.tables.build_beside(&mut first)?;
        Ok(Botpress {
            #[cfg(feature = "admin")]
            admin,
            #[cfg(feature = "chat")]
            chat,
            #[cfg(feature = "files")]
            files,
            #[cfg(feature = "runtime")]
            runtime,
            #[cfg(feature = "tables")]
            tables,
        })
    }
}
