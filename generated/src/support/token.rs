//! Tokens that are fetched while a client runs: from a function, or by the client credentials flow of OAuth 2. A token
//! is fetched once for all calls that wait for it, cached until it expires, and fetched again if the service rejects
//! it.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::Method;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use serde_json::Value;
use tokio::time::Instant;

use super::base_url;
use super::body::Body;
use super::client::Client;
use super::encode::Query;
use super::error::Error;
use super::failure::Kind;
use super::header;
use super::retry::RetryPolicy;
use super::spec::TokenEndpoint;

/// A token is renewed this long before it expires, or after nine tenths of its lifetime if that is later.
const MARGIN: Duration = Duration::from_secs(60);

type BoxError = Box<dyn StdError + Send + Sync>;

/// A token request in progress.
pub type Fetching<'a> = Pin<Box<dyn Future<Output = Result<Token, BoxError>> + Send + 'a>>;

/// A source of tokens. Async functions that return a token or a string are sources.
///
/// It is asked for a token if there is none, if the last one has expired, or if the service rejected it: once for all
/// calls that wait for it.
pub trait TokenSource: Send + Sync {
    /// Returns a new token.
    fn token(&self) -> Fetching<'_>;
}

impl<F, R, T, E> TokenSource for F
where
    F: Fn() -> R + Send + Sync,
    R: Future<Output = Result<T, E>> + Send + 'static,
    T: Into<Token>,
    E: Into<BoxError>,
{
    fn token(&self) -> Fetching<'_> {
        let fetching = self();
        Box::pin(async move { fetching.await.map(Into::into).map_err(Into::into) })
    }
}

/// The tokens of one source, for one client or several.
#[derive(Clone)]
pub struct Tokens(pub(super) Arc<Keeper>);

impl Tokens {
    /// Creates the tokens of this source.
    pub fn new(source: impl TokenSource + 'static) -> Self {
        Self(Keeper::of_source(source))
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Tokens").finish_non_exhaustive()
    }
}

/// A token and its lifetime. `Debug` does not show the token.
#[derive(Clone)]
pub struct Token {
    text: String,
    expires_in: Option<Duration>,
}

impl Token {
    /// A token that is used until the service rejects it.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            expires_in: None,
        }
    }

    /// Sets how long it can be used, from now on.
    #[must_use]
    pub fn expires_in(mut self, time: Duration) -> Self {
        self.expires_in = Some(time);
        self
    }
}

impl From<String> for Token {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for Token {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Token")
            .field("expires_in", &self.expires_in)
            .finish_non_exhaustive()
    }
}

/// The origin of the tokens.
enum Origin {
    Source(Box<dyn TokenSource>),
    /// The service, with this client id and secret.
    Client {
        id: String,
        secret: String,
    },
}

/// Caches a token for all calls of a client, and of the clients derived from it.
pub(super) struct Keeper {
    origin: Origin,
    state: Mutex<State>,
    /// Held by the one call that fetches a token. Other calls wait for it.
    fetching: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    token: Option<Kept>,
    /// The number of times that a token was fetched, and the last error.
    fetched: u64,
    failure: Option<String>,
}

struct Kept {
    value: HeaderValue,
    until: Option<Instant>,
}

/// The value to send with a call.
pub(super) struct Issued {
    pub(super) value: HeaderValue,
    /// True if it was fetched for this call, so that fetching it again is useless.
    pub(super) fresh: bool,
}

/// A credential whose value is a fetched token.
#[derive(Clone)]
pub(super) struct Issuer {
    pub(super) keeper: Arc<Keeper>,
    pub(super) header: HeaderName,
    /// The text before the token, with its space.
    pub(super) scheme: &'static str,
    pub(super) endpoint: Option<TokenEndpoint>,
}

impl Keeper {
    pub(super) fn of_source(source: impl TokenSource + 'static) -> Arc<Self> {
        Self::new(Origin::Source(Box::new(source)))
    }

    pub(super) fn of_client(id: String, secret: String) -> Arc<Self> {
        Self::new(Origin::Client { id, secret })
    }

    fn new(origin: Origin) -> Arc<Self> {
        Arc::new(Self {
            origin,
            state: Mutex::default(),
            fetching: tokio::sync::Mutex::new(()),
        })
    }

    /// The secret that the service exchanges for tokens.
    pub(super) fn client_secret(&self) -> Option<String> {
        match &self.origin {
            Origin::Client { secret, .. } => Some(secret.clone()),
            Origin::Source(_) => None,
        }
    }

    /// True if it needs a token endpoint of the document.
    pub(super) fn needs_endpoint(&self) -> bool {
        matches!(self.origin, Origin::Client { .. })
    }

    fn state<T>(&self, with: impl FnOnce(&mut State) -> T) -> T {
        // A panic can't leave a state half written.
        with(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Issuer {
    /// The token of a call: the cached one, or a new one.
    pub(super) fn token<'a>(
        &'a self,
        client: &'a Client,
    ) -> Pin<Box<dyn Future<Output = Result<Issued, Error>> + Send + 'a>> {
        Box::pin(async move {
            let (kept, seen) = self.look();
            if let Some(value) = kept {
                return Ok(Issued { value, fresh: false });
            }
            let _turn = self.keeper.fetching.lock().await;
            let (kept, fetched) = self.look();
            if let Some(value) = kept {
                // Another call fetched it while this call waited.
                return Ok(Issued { value, fresh: true });
            }
            if fetched != seen
                && let Some(failure) = self.keeper.state(|state| state.failure.clone())
            {
                return Err(Error::new(Kind::Credential(failure.into())));
            }
            let result = self.fetch(client).await;
            self.keeper.state(|state| {
                state.fetched += 1;
                state.failure = result.as_ref().err().map(ToString::to_string);
            });
            let value = result.map_err(|cause| Error::new(Kind::Credential(cause)))?;
            Ok(Issued { value, fresh: true })
        })
    }

    /// Discards a token that the service rejected.
    pub(super) fn refuse(&self, refused: &HeaderValue) {
        self.keeper.state(|state| {
            if state.token.as_ref().is_some_and(|kept| kept.value == *refused) {
                state.token = None;
            }
        });
    }

    /// The cached token, even if it has expired.
    pub(super) fn last(&self) -> Option<HeaderValue> {
        self.keeper.state(|state| Some(state.token.as_ref()?.value.clone()))
    }

    /// The usable token, and how often one was fetched.
    fn look(&self) -> (Option<HeaderValue>, u64) {
        self.keeper.state(|state| {
            let usable = state
                .token
                .as_ref()
                .filter(|kept| kept.until.is_none_or(|until| Instant::now() < until));
            (usable.map(|kept| kept.value.clone()), state.fetched)
        })
    }

    /// Fetches a token and caches it.
    async fn fetch(&self, client: &Client) -> Result<HeaderValue, BoxError> {
        let now = Instant::now();
        let token = match (&self.keeper.origin, self.endpoint) {
            (Origin::Source(source), _) => source.token().await?,
            (Origin::Client { id, secret }, Some(endpoint)) => granted(client, endpoint, id, secret).await?,
            (Origin::Client { .. }, None) => {
                return Err("the document has no token endpoint".into());
            }
        };
        if token.text.is_empty() {
            return Err("the token is empty".into());
        }
        let value = header::secret("token", &format!("{}{}", self.scheme, token.text))?;
        let kept = Kept {
            value: value.clone(),
            until: token.expires_in.and_then(|time| {
                let margin = MARGIN.min(time / 10);
                now.checked_add(time.saturating_sub(margin))
            }),
        };
        self.keeper.state(|state| state.token = Some(kept));
        Ok(value)
    }
}

/// Requests a token from the service (RFC 6749, section 4.4).
async fn granted(client: &Client, endpoint: TokenEndpoint, id: &str, secret: &str) -> Result<Token, BoxError> {
    let mut form = Query::default();
    form.pair("grant_type", "client_credentials");
    if !endpoint.scopes.is_empty() {
        form.pair("scope", &endpoint.scopes.join(" "));
    }
    // Both are form-encoded first (section 2.3.1).
    let encoded = |text: &str| {
        let mut query = Query::default();
        query.pair("", text);
        query.finish().split_off(1)
    };
    let basic = STANDARD.encode(format!("{}:{}", encoded(id), encoded(secret)));
    let body = Body::new("application/x-www-form-urlencoded", form.finish());
    // An additional token does no harm.
    let policy = RetryPolicy::default().idempotent(true);
    let url = base_url::against(&client.inner.base_url, endpoint.url)?;
    let call = client
        .elsewhere(Method::POST, &url)
        .header(AUTHORIZATION.as_str(), format!("Basic {basic}"))
        .header("accept", "application/json")
        .retry(policy)
        .set_body(Ok(body));
    let granted: Value = Box::pin(call.send()).await?;
    let text = granted.get("access_token").and_then(Value::as_str);
    let text = text.ok_or("the response has no `access_token`")?;
    let token = Token::new(text);
    Ok(match granted.get("expires_in").and_then(Value::as_u64) {
        Some(seconds) => token.expires_in(Duration::from_secs(seconds)),
        None => token,
    })
}
