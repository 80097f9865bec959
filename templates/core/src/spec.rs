//! Descriptors of a whole API: what the builder has to know of it. No behaviour lives here.

/// One API as its document describes it.
#[derive(Debug)]
pub struct ClientSpec {
    /// The API's name (`runtime`).
    pub api: &'static str,
    /// The document's version (`1.82.0`).
    pub version: &'static str,
    /// What the client says it is (`botpress-client/0.1.0 (runtime 1.82.0)`).
    pub user_agent: &'static str,
    /// Where the API is. May hold `{variables}`.
    pub base_url: &'static str,
    /// The variables of `base_url`.
    pub server_variables: &'static [ServerVariable],
    /// The environment variable that names another base URL (`BP_API_URL`).
    pub base_url_env: Option<&'static str>,
    /// The ways in which a caller can prove who they are.
    pub credentials: &'static [CredentialSpec],
    /// Headers that are set once for all calls.
    pub headers: &'static [HeaderSpec],
    /// The form of the service's own errors; `None` where it has none that is known.
    pub errors: Option<&'static ErrorShape>,
    /// The header in which each POST says by which key the service knows it again, where the service does so
    /// (`idempotency-key`). It makes a POST safe to retry.
    pub idempotency_header: Option<&'static str>,
}

/// Where a service writes what is wrong: names of members in the JSON of an error, those of inner objects behind a dot
/// (`error.message`). Empty where it has no such member.
#[derive(Debug, PartialEq, Eq)]
pub struct ErrorShape {
    /// The name of the error's type. What lacks it is not of this form.
    pub type_name: &'static str,
    /// What kind of error it is, for people.
    pub title: &'static str,
    /// What happened, for people.
    pub message: &'static str,
    /// A number that goes with the type.
    pub code: &'static str,
    /// The id of this one error.
    pub id: &'static str,
    /// What else there is to say.
    pub metadata: &'static str,
}

/// A variable in a base URL.
#[derive(Debug)]
pub struct ServerVariable {
    /// Its name, without braces.
    pub name: &'static str,
    /// What it is when nobody says; `None` where somebody has to.
    pub default: Option<&'static str>,
    /// The values it may have; empty means any.
    pub values: &'static [&'static str],
}

/// One way to prove who the caller is.
#[derive(Debug)]
pub struct CredentialSpec {
    /// Its key in the document; operations name it in their `security`.
    pub key: &'static str,
    /// What is sent.
    pub kind: CredentialKind,
    /// The environment variable it is read from. A user and password are written `user:password`.
    pub env: Option<&'static str>,
}

/// What a credential is sent as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CredentialKind {
    /// `Authorization: Bearer …`.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
    /// `Authorization: Bearer …`, with a token that is asked for with the id and secret of a client (OAuth 2).
    ClientCredentials(TokenEndpoint),
    /// A header of this name.
    Header(&'static str),
    /// A query parameter of this name.
    Query(&'static str),
    /// A cookie of this name.
    Cookie(&'static str),
    /// `Authorization` by a scheme that is not known here, which the caller has to write.
    Unsupported(&'static str),
}

/// A header that is set once for all calls.
#[derive(Debug)]
pub struct HeaderSpec {
    /// Its name (`x-bot-id`).
    pub name: &'static str,
    /// The environment variable it is read from (`BP_BOT_ID`).
    pub env: Option<&'static str>,
    /// Ids of the operations that it is not sent with, unless the call sets it itself.
    pub except: &'static [&'static str],
}

/// Where tokens of OAuth 2 are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TokenEndpoint {
    /// Its URL.
    pub url: &'static str,
    /// What the tokens are to be good for.
    pub scopes: &'static [&'static str],
}
