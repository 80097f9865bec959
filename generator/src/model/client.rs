//! What stands on the client: servers, credentials, shared headers.

use serde::{Deserialize, Serialize};

use super::docs::Docs;

/// A base URL.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct Server {
    /// The URL, with `{variables}`.
    pub url: String,
    /// What the document says of it.
    pub description: Option<String>,
    /// Its variables.
    pub variables: Vec<ServerVariable>,
    /// The variant that names it beside others. Empty until the name pass.
    pub name: String,
}

impl Server {
    /// The URL with the default of each variable in its place.
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
    /// What it is when nobody says; `None` where somebody has to.
    pub default: Option<String>,
    /// The values it may have; empty means any.
    pub values: Vec<String>,
    /// What the document says of it.
    pub description: Option<String>,
}

/// How a caller proves who they are.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Credential {
    /// Key of the scheme in the document.
    pub key: String,
    /// The builder's setter. Empty until the name pass, and where the caller can't set it.
    pub setter: String,
    /// The builder's setter that takes a source of tokens. Empty until the name pass, and where there is none.
    pub source_setter: String,
    /// The builder's setter that takes the id and secret of a client. Empty until the name pass, and where there is none.
    pub client_setter: String,
    /// What is sent.
    pub kind: CredentialKind,
    /// Environment variable that `from_env` reads, when configured.
    pub env: Option<String>,
    /// What the document says of it.
    pub description: Option<String>,
}

/// What a credential is sent as.
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
    /// `Authorization: Bearer …`, with a token that the caller has, or that is asked for at this URL with the id and secret
    /// of a client (OAuth 2).
    ClientCredentials {
        /// Where tokens are given out.
        url: String,
        /// What they are to be good for.
        scopes: Vec<String>,
    },
    /// `Authorization` by a scheme that is not supported, which the caller has to write.
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
    /// Some operation requires it.
    pub required: bool,
    /// What the document says of it.
    pub docs: Docs,
}

/// How the service signs what it sends on its own: an HMAC of the body, in a header.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct WebhookSignature {
    /// The header.
    pub header: String,
    /// What is before the signature in the header (`sha256=`).
    #[serde(default)]
    pub prefix: String,
    /// The hash function.
    #[serde(default)]
    pub digest: Digest,
    /// How the bytes are written.
    #[serde(default)]
    pub encoding: SignatureEncoding,
}

/// Hash functions of signatures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(
    missing_docs,
    reason = "the variants are called as the setting calls them"
)]
pub enum Digest {
    #[default]
    Sha256,
    Sha512,
}

/// Encodings of signatures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(
    missing_docs,
    reason = "the variants are called as the setting calls them"
)]
pub enum SignatureEncoding {
    #[default]
    Hex,
    Base64,
}
