//! Credentials, as given and as sent. Nothing here can be printed.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue, PROXY_AUTHORIZATION};
use reqwest::Url;

use super::encode::{self, Query};
use super::header;
use super::spec::{ClientSpec, CredentialKind, CredentialSpec};
use super::token::{Issuer, Keeper};

/// A credential as given.
#[derive(Clone)]
pub(super) enum Secret {
    Bearer(String),
    Basic {
        user: String,
        password: String,
    },
    ApiKey(String),
    /// Tokens that are fetched.
    Tokens(Arc<Keeper>),
}

/// A credential as it is sent.
pub(super) enum Credential {
    Header(HeaderName, HeaderValue),
    /// Name and value, not encoded yet.
    Query(&'static str, String),
    /// `name=value`.
    Cookie(String),
    /// A header whose value is a fetched token.
    Issued(Issuer),
}

impl Credential {
    /// Adds the texts that reveal this credential in other text.
    pub(super) fn secrets(&self, secrets: &mut Vec<String>) {
        match self {
            Self::Header(_, value) => header_value(value, secrets),
            Self::Query(_, value) => secrets.push(value.clone()),
            Self::Cookie(pair) => cookie(pair, secrets),
            Self::Issued(issuer) => {
                if let Some(value) = issuer.last() {
                    header_value(&value, secrets);
                }
                secrets.extend(issuer.keeper.client_secret());
            }
        }
    }
}

/// Adds the texts that reveal the credential in a header. Adds nothing for headers whose name is not that of a secret,
/// unless the value is known to be one.
pub(super) fn header_secrets(
    name: &HeaderName,
    value: &HeaderValue,
    is_secret: bool,
    spec: &ClientSpec,
    secrets: &mut Vec<String>,
) {
    if matches!(*name, AUTHORIZATION | PROXY_AUTHORIZATION) {
        header_value(value, secrets);
    } else if *name == COOKIE {
        cookie(&String::from_utf8_lossy(value.as_bytes()), secrets);
    } else if is_secret || is_credential(name, spec) {
        header_value(value, secrets);
        secrets.push(String::from_utf8_lossy(value.as_bytes()).into_owned());
    }
}

/// True if the header's name is that of a credential.
fn is_credential(name: &HeaderName, spec: &ClientSpec) -> bool {
    let own = |known: &CredentialSpec| matches!(known.kind, CredentialKind::Header(other) if name == other);
    let mut words = ["api-key", "apikey", "token", "secret"].into_iter();
    matches!(*name, AUTHORIZATION | PROXY_AUTHORIZATION | COOKIE)
        || words.any(|word| name.as_str().contains(word))
        || spec.credentials.iter().any(own)
}

/// Removes the credentials from headers for another origin: those with the name of one, and those that an interceptor
/// marked. `given` are the headers that the caller set for this transfer. All of them are marked, so the mark does not
/// count for them. They stay, and replace those of interceptors, unless `given_too` is set.
pub(super) fn remove_credentials(headers: &mut HeaderMap, given: &HeaderMap, given_too: bool, spec: &ClientSpec) {
    let is_removed = |(name, value): (&HeaderName, &HeaderValue)| {
        let marked = value.is_sensitive() && given.get(name) != Some(value);
        (marked || is_credential(name, spec)).then(|| name.clone())
    };
    let removed: Vec<_> = headers.iter().filter_map(is_removed).collect();
    for name in removed {
        match given.get(&name) {
            Some(value) if !given_too && !value.is_empty() => headers.insert(name, value.clone()),
            _ => headers.remove(name),
        };
    }
}

/// Adds the texts that reveal a URL which grants access by itself: the values of its query, such as a signature, and a
/// password.
pub(super) fn url_secrets(url: &Url, secrets: &mut Vec<String>) {
    secrets.extend(url.query_pairs().map(|(_, value)| value.into_owned()));
    // As it is written in the URL.
    let raw = url.query().unwrap_or_default().split('&');
    secrets.extend(raw.filter_map(|pair| Some(pair.split_once('=')?.1.to_owned())));
    secrets.extend(url.password().map(ToOwned::to_owned));
}

/// The forms in which a service may send a secret back: encoded for URLs, and escaped in JSON.
pub(super) fn forms(secret: &str) -> [String; 5] {
    let (mut segment, mut query) = (String::new(), Query::default());
    encode::segment(&mut segment, secret);
    query.pair("", secret);
    let query = query.finish().split_off(1);
    let json = serde_json::Value::from(secret).to_string();
    let json = json[1..json.len() - 1].to_owned();
    [secret.to_owned(), segment, query, json.replace('/', "\\/"), json]
}

/// The value without its scheme. For user name and password, the password too.
fn header_value(value: &HeaderValue, secrets: &mut Vec<String>) {
    let value = String::from_utf8_lossy(value.as_bytes());
    let (scheme, token) = value.split_once(' ').unwrap_or(("", &value));
    secrets.push(token.to_owned());
    if scheme.eq_ignore_ascii_case("basic")
        && let Ok(decoded) = STANDARD.decode(token)
        && let Some((_, password)) = String::from_utf8_lossy(&decoded).split_once(':')
    {
        secrets.push(password.to_owned());
    }
}

fn cookie(pairs: &str, secrets: &mut Vec<String>) {
    let values = pairs.split("; ").filter_map(|pair| pair.split_once('='));
    secrets.extend(values.map(|(_, value)| value.to_owned()));
}

impl Secret {
    /// The credential in an environment variable. User name and password are in one variable, separated by a colon.
    pub(super) fn from_variable(kind: CredentialKind, value: String) -> Self {
        match kind {
            CredentialKind::Bearer => Self::Bearer(value),
            // Without a colon it is a token.
            CredentialKind::ClientCredentials(_) => match value.split_once(':') {
                Some((id, secret)) => Self::Tokens(Keeper::of_client(id.to_owned(), secret.to_owned())),
                None => Self::Bearer(value),
            },
            CredentialKind::Basic => {
                let (user, password) = value.split_once(':').unwrap_or((&value, ""));
                Self::Basic {
                    user: user.to_owned(),
                    password: password.to_owned(),
                }
            }
            CredentialKind::Header(_)
            | CredentialKind::Query(_)
            | CredentialKind::Cookie(_)
            | CredentialKind::Unsupported(_) => Self::ApiKey(value),
        }
    }

    /// Checks the credential and converts it to the form that the API requires for this key.
    pub(super) fn check(&self, spec: &ClientSpec, key: &str) -> Result<Credential, String> {
        let mut known = spec.credentials.iter();
        let known = known
            .find(|known| known.key == key)
            .ok_or_else(|| format!("the API has no credential `{key}`"))?;
        let (kind, key) = (known.kind, known.name());
        Ok(match (kind, self) {
            (_, Self::Tokens(keeper)) => Credential::Issued(issuer(key, kind, keeper)?),
            (CredentialKind::Bearer | CredentialKind::ClientCredentials(_), Self::Bearer(token)) => {
                let value = format!("Bearer {}", filled(key, token)?);
                Credential::Header(AUTHORIZATION, header::secret(key, &value)?)
            }
            (CredentialKind::Basic, Self::Basic { user, .. }) if user.contains(':') => {
                return Err(format!("the user name of credential `{key}` must not contain a colon"));
            }
            (CredentialKind::Basic, Self::Basic { user, password }) => {
                let encoded = STANDARD.encode(format!("{}:{password}", filled(key, user)?));
                Credential::Header(AUTHORIZATION, header::secret(key, &format!("Basic {encoded}"))?)
            }
            (CredentialKind::Header(name), Self::ApiKey(value)) => {
                Credential::Header(header::name(name)?, header::secret(key, filled(key, value)?)?)
            }
            (CredentialKind::Query(name), Self::ApiKey(value)) => {
                Credential::Query(name, filled(key, value)?.to_owned())
            }
            (CredentialKind::Cookie(name), Self::ApiKey(value)) => {
                let cookie = format!("{name}={}", filled(key, value)?);
                // The value must not split the cookie into two.
                let splits = |c: char| c == ';' || c == ',' || c.is_whitespace();
                if value.contains(splits) || header::secret(key, &cookie).is_err() {
                    return Err(format!(
                        "the value of `{key}` contains characters that a cookie does not allow"
                    ));
                }
                Credential::Cookie(cookie)
            }
            _ => return Err(format!("credential `{key}` is of a different kind")),
        })
    }
}

/// The form in which fetched tokens are sent for a credential of this kind.
fn issuer(key: &str, kind: CredentialKind, keeper: &Arc<Keeper>) -> Result<Issuer, String> {
    let (header, scheme, endpoint) = match kind {
        CredentialKind::Bearer => (AUTHORIZATION, "Bearer ", None),
        CredentialKind::ClientCredentials(endpoint) => (AUTHORIZATION, "Bearer ", Some(endpoint)),
        CredentialKind::Header(name) => (header::name(name)?, "", None),
        CredentialKind::Basic
        | CredentialKind::Query(_)
        | CredentialKind::Cookie(_)
        | CredentialKind::Unsupported(_) => {
            return Err(format!("credential `{key}` is not a kind that can be fetched"));
        }
    };
    if keeper.needs_endpoint() && endpoint.is_none() {
        return Err(format!("credential `{key}` is of a different kind"));
    }
    Ok(Issuer {
        keeper: Arc::clone(keeper),
        header,
        scheme,
        endpoint,
    })
}

fn filled<'v>(key: &str, value: &'v str) -> Result<&'v str, String> {
    if value.is_empty() {
        Err(format!("credential `{key}` is empty"))
    } else {
        Ok(value)
    }
}
