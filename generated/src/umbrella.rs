//! One configuration for all APIs. Generated; do not edit.

use crate::support::{Builder, ClientBuilder, Error, RetryBudget, SetUp, Together};

#[cfg(
    any(feature = "admin", feature = "files", feature = "runtime", feature = "tables")
)]
use crate::support::{TokenSource, Tokens};

/// The clients of all APIs, built with one configuration.
///
/// Cloning it is cheap. Its clients share their connections and their retry budget.
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
    /// Starts to build the clients.
    pub fn builder() -> BotpressBuilder {
        let budget = RetryBudget::default();
        let builder = Builder {
            settings: Settings {
                #[cfg(feature = "admin")]
                admin: crate::admin::Client::builder(),
                #[cfg(feature = "chat")]
                chat: crate::chat::Client::builder(),
                #[cfg(feature = "files")]
                files: crate::files::Client::builder(),
                #[cfg(feature = "runtime")]
                runtime: crate::runtime::Client::builder(),
                #[cfg(feature = "tables")]
                tables: crate::tables::Client::builder(),
            },
        };
        builder.retry_budget(budget)
    }

    /// Builds the clients from environment variables, each from those that its own `from_env` reads.
    ///
    /// # Errors
    ///
    /// If a value can't be sent, or no API can be called; the error names the variables. If only some can be
    /// called, the calls of the others fail, and name theirs.
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

/// Builds a [`Botpress`].
pub type BotpressBuilder = Builder<Botpress>;

/// The settings of each API.
#[derive(Debug, Clone)]
pub struct Settings {
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

impl SetUp for Botpress {
    type Settings = Settings;
    fn each(
        mut settings: Settings,
        change: &mut dyn FnMut(ClientBuilder) -> ClientBuilder,
    ) -> Settings {
        #[cfg(feature = "admin")]
        {
            settings.admin.settings = change(settings.admin.settings);
        }
        #[cfg(feature = "chat")]
        {
            settings.chat.settings = change(settings.chat.settings);
        }
        #[cfg(feature = "files")]
        {
            settings.files.settings = change(settings.files.settings);
        }
        #[cfg(feature = "runtime")]
        {
            settings.runtime.settings = change(settings.runtime.settings);
        }
        #[cfg(feature = "tables")]
        {
            settings.tables.settings = change(settings.tables.settings);
        }
        settings
    }

    fn build(settings: Settings) -> Result<Self, Error> {
        let mut together = Together::default();
        let clients = Self {
            #[cfg(feature = "admin")]
            admin: together
                .client(settings.admin.settings)
                .map(crate::admin::Client::over)?,
            #[cfg(feature = "chat")]
            chat: together
                .client(settings.chat.settings)
                .map(crate::chat::Client::over)?,
            #[cfg(feature = "files")]
            files: together
                .client(settings.files.settings)
                .map(crate::files::Client::over)?,
            #[cfg(feature = "runtime")]
            runtime: together
                .client(settings.runtime.settings)
                .map(crate::runtime::Client::over)?,
            #[cfg(feature = "tables")]
            tables: together
                .client(settings.tables.settings)
                .map(crate::tables::Client::over)?,
        };
        together.check().map(|()| clients)
    }
}

impl BotpressBuilder {
    /// The credential of calls.
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
            self.settings.admin = self.settings.admin.token(token.clone());
        }
        #[cfg(feature = "files")]
        {
            self.settings.files = self.settings.files.token(token.clone());
        }
        #[cfg(feature = "runtime")]
        {
            self.settings.runtime = self.settings.runtime.token(token.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.settings.tables = self.settings.tables.token(token.clone());
        }
        self
    }

    /// Set to `true` if the client supports several instances of one integration on a bot;
    /// instances are then keyed by alias instead of by identifier. A later version drops this
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
            self.settings.admin = self
                .settings
                .admin
                .multiple_integrations(multiple_integrations.clone());
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
            self.settings.admin = self.settings.admin.workspace_id(workspace_id.clone());
        }
        self
    }

    /// Key of the user on whose behalf the call is made. Creating a user returns it.
    ///
    /// For `chat`.
    #[cfg(feature = "chat")]
    pub fn user_key(mut self, user_key: impl Into<String>) -> Self {
        let user_key = user_key.into();
        #[cfg(feature = "chat")]
        {
            self.settings.chat = self.settings.chat.user_key(user_key.clone());
        }
        self
    }

    /// Identifier of the bot on whose behalf the call is made.
    ///
    /// For `files`, `runtime`, `tables`.
    #[cfg(any(feature = "files", feature = "runtime", feature = "tables"))]
    pub fn bot_id(mut self, bot_id: impl Into<String>) -> Self {
        let bot_id = bot_id.into();
        #[cfg(feature = "files")]
        {
            self.settings.files = self.settings.files.bot_id(bot_id.clone());
        }
        #[cfg(feature = "runtime")]
        {
            self.settings.runtime = self.settings.runtime.bot_id(bot_id.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.settings.tables = self.settings.tables.bot_id(bot_id.clone());
        }
        self
    }

    /// Identifier of the integration on whose behalf the call is made.
    ///
    /// For `files`, `runtime`, `tables`.
    #[cfg(any(feature = "files", feature = "runtime", feature = "tables"))]
    pub fn integration_id(mut self, integration_id: impl Into<String>) -> Self {
        let integration_id = integration_id.into();
        #[cfg(feature = "files")]
        {
            self.settings.files = self
                .settings
                .files
                .integration_id(integration_id.clone());
        }
        #[cfg(feature = "runtime")]
        {
            self.settings.runtime = self
                .settings
                .runtime
                .integration_id(integration_id.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.settings.tables = self
                .settings
                .tables
                .integration_id(integration_id.clone());
        }
        self
    }

    /// Alias of the integration instance on whose behalf the call is made.
    ///
    /// For `files`, `runtime`, `tables`.
    #[cfg(any(feature = "files", feature = "runtime", feature = "tables"))]
    pub fn integration_alias(mut self, integration_alias: impl Into<String>) -> Self {
        let integration_alias = integration_alias.into();
        #[cfg(feature = "files")]
        {
            self.settings.files = self
                .settings
                .files
                .integration_alias(integration_alias.clone());
        }
        #[cfg(feature = "runtime")]
        {
            self.settings.runtime = self
                .settings
                .runtime
                .integration_alias(integration_alias.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.settings.tables = self
                .settings
                .tables
                .integration_alias(integration_alias.clone());
        }
        self
    }

    /// Name of the integration on whose behalf the call is made.
    ///
    /// For `files`, `tables`.
    #[cfg(any(feature = "files", feature = "tables"))]
    pub fn integration_name(mut self, integration_name: impl Into<String>) -> Self {
        let integration_name = integration_name.into();
        #[cfg(feature = "files")]
        {
            self.settings.files = self
                .settings
                .files
                .integration_name(integration_name.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.settings.tables = self
                .settings
                .tables
                .integration_name(integration_name.clone());
        }
        self
    }

    /// Identifier of the user on whose behalf the call is made.
    ///
    /// For `files`, `tables`.
    #[cfg(any(feature = "files", feature = "tables"))]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        let user_id = user_id.into();
        #[cfg(feature = "files")]
        {
            self.settings.files = self.settings.files.user_id(user_id.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.settings.tables = self.settings.tables.user_id(user_id.clone());
        }
        self
    }

    /// Role of the user on whose behalf the call is made.
    ///
    /// For `files`, `tables`.
    #[cfg(any(feature = "files", feature = "tables"))]
    pub fn user_role(mut self, user_role: impl Into<String>) -> Self {
        let user_role = user_role.into();
        #[cfg(feature = "files")]
        {
            self.settings.files = self.settings.files.user_role(user_role.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.settings.tables = self.settings.tables.user_role(user_role.clone());
        }
        self
    }

    /// Sets a function, or another [`TokenSource`], that returns [`token`](Self::token).
    ///
    /// A token is cached for all clients until it expires, or a service rejects it.
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
    pub fn token_source(mut self, source: impl TokenSource + 'static) -> Self {
        let tokens = Tokens::new(source);
        #[cfg(feature = "admin")]
        {
            let settings = self.settings.admin.settings;
            self.settings.admin.settings = settings.tokens("BearerAuth", &tokens);
        }
        #[cfg(feature = "files")]
        {
            let settings = self.settings.files.settings;
            self.settings.files.settings = settings.tokens("BearerAuth", &tokens);
        }
        #[cfg(feature = "runtime")]
        {
            let settings = self.settings.runtime.settings;
            self.settings.runtime.settings = settings.tokens("BearerAuth", &tokens);
        }
        #[cfg(feature = "tables")]
        {
            let settings = self.settings.tables.settings;
            self.settings.tables.settings = settings.tokens("BearerAuth", &tokens);
        }
        self
    }

    /// Sets the URL of the APIs whose default is `https://api.botpress.cloud`. The other APIs have their own setting.
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
            self.settings.admin = self.settings.admin.base_url(base_url.clone());
        }
        #[cfg(feature = "files")]
        {
            self.settings.files = self.settings.files.base_url(base_url.clone());
        }
        #[cfg(feature = "runtime")]
        {
            self.settings.runtime = self.settings.runtime.base_url(base_url.clone());
        }
        #[cfg(feature = "tables")]
        {
            self.settings.tables = self.settings.tables.base_url(base_url.clone());
        }
        self
    }

    /// Changes the settings of Admin API of Botpress only.
    #[cfg(feature = "admin")]
    pub fn with_admin(
        mut self,
        settings: impl FnOnce(crate::admin::ClientBuilder) -> crate::admin::ClientBuilder,
    ) -> Self {
        self.settings.admin = settings(self.settings.admin);
        self
    }

    /// Changes the settings of Chat API of Botpress only.
    #[cfg(feature = "chat")]
    pub fn with_chat(
        mut self,
        settings: impl FnOnce(crate::chat::ClientBuilder) -> crate::chat::ClientBuilder,
    ) -> Self {
        self.settings.chat = settings(self.settings.chat);
        self
    }

    /// Changes the settings of Files API of Botpress only.
    #[cfg(feature = "files")]
    pub fn with_files(
        mut self,
        settings: impl FnOnce(crate::files::ClientBuilder) -> crate::files::ClientBuilder,
    ) -> Self {
        self.settings.files = settings(self.settings.files);
        self
    }

    /// Changes the settings of Runtime API of Botpress only.
    #[cfg(feature = "runtime")]
    pub fn with_runtime(
        mut self,
        settings: impl FnOnce(
            crate::runtime::ClientBuilder,
        ) -> crate::runtime::ClientBuilder,
    ) -> Self {
        self.settings.runtime = settings(self.settings.runtime);
        self
    }

    /// Changes the settings of Tables API of Botpress only.
    #[cfg(feature = "tables")]
    pub fn with_tables(
        mut self,
        settings: impl FnOnce(
            crate::tables::ClientBuilder,
        ) -> crate::tables::ClientBuilder,
    ) -> Self {
        self.settings.tables = settings(self.settings.tables);
        self
    }
}
