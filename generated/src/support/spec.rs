//! Descriptors of a whole API: the static data that the builder needs. No behaviour lives here.

/// One API as its document describes it.
#[derive(Debug)]
pub struct ClientSpec {
    /// The API's name (`runtime`).
    pub api: &'static str,
    /// The document's version (`1.82.0`).
    pub version: &'static str,
    /// The `User-Agent` of the client (`botpress-client/0.1.0 (runtime 1.82.0)`).
    pub user_agent: &'static str,
    /// The URL of the API. May contain `{variables}`.
    pub base_url: &'static str,
    /// The variables of `base_url`.
    pub server_variables: &'static [ServerVariable],
    /// The environment variable for another base URL (`BP_API_URL`).
    pub base_url_env: Option<&'static str>,
    /// The ways in which a client can authenticate.
    pub credentials: &'static [CredentialSpec],
    /// Headers that are set once for all calls.
    pub headers: &'static [HeaderSpec],
    /// The form of the service's own errors. `None` if it is not known.
    pub errors: Option<&'static ErrorShape>,
    /// The header with an idempotency key for each POST (`idempotency-key`), if the service supports one. It makes a
    /// POST safe to retry.
    pub idempotency_header: Option<&'static str>,
}

/// The members of a service's JSON errors, by name. A dot separates the names of nested members (`error.message`).
/// Empty if there is no such member.
#[derive(Debug, PartialEq, Eq)]
pub struct ErrorShape {
    /// The name of the error's type. A body without it does not have this form.
    pub type_name: &'static str,
    /// The kind of error, for people.
    pub title: &'static str,
    /// The error message, for people.
    pub message: &'static str,
    /// The numeric code of the type.
    pub code: &'static str,
    /// The id of this one error.
    pub id: &'static str,
    /// Additional data.
    pub metadata: &'static str,
}

/// A variable in a base URL.
#[derive(Debug)]
pub struct ServerVariable {
    /// Its name, without braces.
    pub name: &'static str,
    /// The name of the builder's method that sets it (`webhook_url`).
    pub setter: &'static str,
    /// The default value. `None` if a value is required.
    pub default: Option<&'static str>,
    /// The allowed values. Any value if empty.
    pub values: &'static [&'static str],
}

/// One way to authenticate.
#[derive(Debug)]
pub struct CredentialSpec {
    /// Its key in the document, which operations list in their `security`.
    pub key: &'static str,
    /// The name of the builder's method that sets the credential (`token`). Empty for a scheme that the client does not
    /// support.
    pub setter: &'static str,
    /// The form in which it is sent.
    pub kind: CredentialKind,
    /// The environment variable for its value. User name and password are written as `user:password`.
    pub env: Option<&'static str>,
}

impl CredentialSpec {
    /// The name that users know it by: that of the method that sets it.
    pub(super) fn name(&self) -> &'static str {
        if self.setter.is_empty() { self.key } else { self.setter }
    }
}

/// The form in which a credential is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CredentialKind {
    /// `Authorization: Bearer …`.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
    /// `Authorization: Bearer …`, with a token that is requested with a client id and secret (OAuth 2).
    ClientCredentials(TokenEndpoint),
    /// A header of this name.
    Header(&'static str),
    /// A query parameter of this name.
    Query(&'static str),
    /// A cookie of this name.
    Cookie(&'static str),
    /// `Authorization` with an unsupported scheme, which the caller must set as a header.
    Unsupported(&'static str),
}

/// A header that is set once for all calls.
#[derive(Debug)]
pub struct HeaderSpec {
    /// Its name (`x-bot-id`).
    pub name: &'static str,
    /// Its setter (`bot_id`).
    pub setter: &'static str,
    /// The environment variable for its value (`BP_BOT_ID`).
    pub env: Option<&'static str>,
    /// Ids of the operations that do not send it, unless the call sets it itself.
    pub except: &'static [&'static str],
    /// If it has a variable and operations require it, the ids of the others.
    pub required: Option<&'static [&'static str]>,
}

/// The token endpoint of OAuth 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TokenEndpoint {
    /// Its URL.
    pub url: &'static str,
    /// The scopes of the tokens.
    pub scopes: &'static [&'static str],
}
