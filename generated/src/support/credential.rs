//! Credentials: as a caller gives them, and as they are sent. Nothing here can be printed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};

use super::header;
use super::spec::{ClientSpec, CredentialKind};

/// A credential as the caller gave it.
#[derive(Clone)]
pub(super) enum Secret {
    Bearer(String),
    Basic { user: String, password: String },
    ApiKey(String),
}

/// A credential as it is sent.
pub(super) enum Credential {
    Header(HeaderName, HeaderValue),
    /// Name and value, not encoded yet.
    Query(&'static str, String),
    /// `name=value`.
    Cookie(String),
}

impl Secret {
    /// What an environment variable holds. User and password stand in one, with a colon between them.
    pub(super) fn from_variable(kind: CredentialKind, value: String) -> Self {
        match kind {
            CredentialKind::Bearer => Self::Bearer(value),
            CredentialKind::Basic => {
                let (user, password) = value.split_once(':').unwrap_or((&value, ""));
                Self::Basic {
                    user: user.to_owned(),
                    password: password.to_owned(),
                }
            }
            CredentialKind::Header(_) | CredentialKind::Query(_) | CredentialKind::Cookie(_) => {
                Self::ApiKey(value)
            }
        }
    }

    /// Checks the secret and brings it into the form that the API wants under this key.
    pub(super) fn check(&self, spec: &ClientSpec, key: &str) -> Result<Credential, String> {
        let known = spec.credentials.iter().find(|known| known.key == key);
        let kind = known
            .ok_or_else(|| format!("the API knows no credential `{key}`"))?
            .kind;
        Ok(match (kind, self) {
            (CredentialKind::Bearer, Self::Bearer(token)) => {
                let value = format!("Bearer {}", filled(key, token)?);
                Credential::Header(AUTHORIZATION, header::secret(key, &value)?)
            }
            (CredentialKind::Basic, Self::Basic { user, .. }) if user.contains(':') => {
                return Err(format!(
                    "the user of credential `{key}` must not hold a colon"
                ));
            }
            (CredentialKind::Basic, Self::Basic { user, password }) => {
                let encoded = STANDARD.encode(format!("{}:{password}", filled(key, user)?));
                Credential::Header(
                    AUTHORIZATION,
                    header::secret(key, &format!("Basic {encoded}"))?,
                )
            }
            (CredentialKind::Header(name), Self::ApiKey(value)) => Credential::Header(
                header::name(name)?,
                header::secret(key, filled(key, value)?)?,
            ),
            (CredentialKind::Query(name), Self::ApiKey(value)) => {
                Credential::Query(name, filled(key, value)?.to_owned())
            }
            (CredentialKind::Cookie(name), Self::ApiKey(value)) => {
                let cookie = format!("{name}={}", filled(key, value)?);
                // One cookie must not become two.
                let splits = |c: char| c == ';' || c == ',' || c.is_whitespace();
                if value.contains(splits) || header::secret(key, &cookie).is_err() {
                    return Err(format!(
                        "the value of `{key}` holds characters that a cookie does not allow"
                    ));
                }
                Credential::Cookie(cookie)
            }
            _ => return Err(format!("credential `{key}` is of another kind")),
        })
    }
}

fn filled<'v>(key: &str, value: &'v str) -> Result<&'v str, String> {
    if value.is_empty() {
        Err(format!("credential `{key}` is empty"))
    } else {
        Ok(value)
    }
}
