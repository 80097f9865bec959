//! Data of the client: servers, credentials, shared headers.

use serde::Serialize;

use super::docs::Docs;

/// A base URL.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct Server {
    /// The URL, with `{variables}`.
    pub url: String,
    /// Its description in the document.
    pub description: Option<String>,
    /// Its variables.
    pub variables: Vec<ServerVariable>,
    /// The variant that names it among several servers. Empty until the name pass.
    pub name: String,
}

impl Server {
    /// Returns the URL with each variable replaced by its default.
    pub fn plain_url(&self) -> String {
        let mut url = self.url.clone();
        for variable in &self.variables {
            let value = variable.default.as_deref().unwrap_or_default();
            url = url.replace(&format!("{{{}}}", variable.wire), value);
        }
        url
    }
}

/// A variable in a base URL.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct ServerVariable {
    /// Its name in the template.
    pub wire: String,
    /// The builder's setter. Empty until the name pass.
    pub name: String,
    /// Its default; `None` when the caller must set it.
    pub default: Option<String>,
    /// The allowed values; empty means any.
    pub values: Vec<String>,
    /// Its description in the document.
    pub description: Option<String>,
}

/// A way of authentication.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Credential {
    /// Key of the scheme in the document.
    pub key: String,
    /// The builder's setter. Empty until the name pass, and where the caller can't set it.
    pub setter: String,
    /// The builder's setter that takes a source of tokens. Empty until the name pass, and if there is none.
    pub source_setter: String,
    /// The builder's setter that takes the id and secret of a client. Empty until the name pass, and if there is none.
    pub client_setter: String,
    /// The form in which it is sent.
    pub kind: CredentialKind,
    /// Environment variable that `from_env` reads, when configured.
    pub env: Option<String>,
    /// Its description in the document.
    pub description: Option<String>,
}

/// The form in which a credential is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum CredentialKind {
    /// `Authorization: Bearer …`: http bearer, oauth2 and openIdConnect.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
    /// A header of this name.
    Header(String),
    /// A query parameter of this name.
    Query(String),
    /// A cookie of this name.
    Cookie(String),
    /// `Authorization: Bearer …`, with a token that the caller has, or that is requested from this URL with the id and
    /// secret of a client (OAuth 2).
    ClientCredentials {
        /// The URL of the token endpoint.
        url: String,
        /// The scopes to request.
        scopes: Vec<String>,
    },
    /// `Authorization` with a scheme that is not supported, so the caller must set the header.
    Unsupported(String),
}

/// A header that every operation shares, set once on the client.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct ClientHeader {
    /// The header (`x-bot-id`).
    pub wire: String,
    /// Its setter on the builder and on each call (`bot_id`). Empty until the name pass.
    pub name: String,
    /// Environment variable that `from_env` reads, when configured.
    pub env: Option<String>,
    /// Ids of the operations that it is not sent with.
    pub except: Vec<String>,
    /// True when some operation requires it.
    pub required: bool,
    /// Ids of the operations that do not require it, if others do.
    pub optional_for: Vec<String>,
    /// Its documentation.
    pub docs: Docs,
}
