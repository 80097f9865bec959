//! Tokens that are fetched while a client runs.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::time::{advance, sleep};

use super::server::{GET, POST, SPEC};
use super::support::{
    Client, ClientBuilder, ClientSpec, CredentialKind, CredentialSpec, ErrorKind, FakeRequest, FakeResponse,
    FakeTransport, Operation, RetryPolicy, Token, TokenEndpoint,
};

const SECOND: Duration = Duration::from_secs(1);

/// A service that accepts everything, and the values of `authorization` that it received.
fn service() -> FakeTransport {
    FakeTransport::new(|_| FakeResponse::json(200, &1))
}

fn authorizations(fake: &FakeTransport) -> Vec<String> {
    let requests = fake.requests();
    let seen = requests.iter().map(|request| request.header("authorization"));
    seen.map(|value| value.unwrap_or("none").to_owned()).collect()
}

/// A client with numbered tokens, which are valid for a minute and take a second to fetch.
fn numbered(fake: &FakeTransport) -> (Client, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    let client = ClientBuilder::new(&SPEC).without_credentials().fake(fake.clone());
    let client = client.token_source("bearer", move || {
        let number = counted.fetch_add(1, Ordering::Relaxed) + 1;
        async move {
            sleep(SECOND).await;
            let token = Token::new(format!("token-{number}")).expires_in(60 * SECOND);
            Ok::<_, std::io::Error>(token)
        }
    });
    (client.build().unwrap(), count)
}

#[tokio::test(start_paused = true)]
async fn a_token_is_fetched_once_kept_and_renewed() {
    let fake = service();
    let (client, count) = numbered(&fake);
    assert_eq!(count.load(Ordering::Relaxed), 0, "none before it is needed");
    let calls: Vec<_> = (0..20).map(|_| tokio::spawn(client.call(&GET).send::<u8>())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(count.load(Ordering::Relaxed), 1, "once for many tasks");
    // It is renewed before it expires. Its lifetime counts from the start of the request.
    advance(51 * SECOND).await;
    client.call(&GET).send::<u8>().await.unwrap();
    advance(3 * SECOND).await;
    client.call(&GET).send::<u8>().await.unwrap();
    // A derived client has the same tokens.
    let other = client.with(|builder| builder.header("x-bot-id", "b")).unwrap();
    other.call(&GET).send::<u8>().await.unwrap();
    let mut expected = vec!["Bearer token-1"; 21];
    expected.extend(["Bearer token-2"; 2]);
    assert_eq!(authorizations(&fake), expected);
}

#[tokio::test(start_paused = true)]
async fn a_rejected_token_is_fetched_again_once() {
    let fake = FakeTransport::new(|request| match request.header("authorization") {
        Some("Bearer token-1") => FakeResponse::json(200, &1),
        _ => FakeResponse::bytes(401, "token-2 is bad, token-3 too"),
    });
    let (client, count) = numbered(&fake);
    client.call(&POST).json(&1).send::<u8>().await.unwrap();
    // The service changes its decision, so the cached token becomes useless.
    let (client, again) = numbered(&FakeTransport::new(|request| {
        let old = request.header("authorization") == Some("Bearer token-1");
        let first = request.json() == 1;
        FakeResponse::json(if old && !first { 401 } else { 200 }, &1)
    }));
    client.call(&POST).json(&1).send::<u8>().await.unwrap();
    let call = client.call(&POST).json(&2).retry(RetryPolicy::never());
    let response = call.send_with_meta::<u8>().await.unwrap();
    assert_eq!((response.attempts(), again.load(Ordering::Relaxed)), (2, 2));
    assert_eq!(count.load(Ordering::Relaxed), 1);

    // A new token that is rejected is an error, and is not shown.
    let refusing = FakeTransport::new(|_| FakeResponse::bytes(401, "token-1 is bad"));
    let (client, count) = numbered(&refusing);
    let error = client.call(&GET).send::<u8>().await.unwrap_err();
    assert!(error.is_unauthorized() && error.attempts() == 1, "{error}");
    let _ = count;
}

#[tokio::test(start_paused = true)]
async fn the_error_of_a_source_is_the_cause() {
    let fake = service();
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = asked.clone();
    let client = ClientBuilder::new(&SPEC)
        .fake(fake.clone())
        .token_source("bearer", move || {
            counted.fetch_add(1, Ordering::Relaxed);
            async {
                sleep(SECOND).await;
                Err::<String, _>(std::io::Error::other("the vault is\nsealed"))
            }
        })
        .build()
        .unwrap();
    let calls: Vec<_> = (0..5).map(|_| tokio::spawn(client.call(&GET).send::<u8>())).collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credential, 0));
        let text = "listThings (GET /v1/things): no token available: the vault is sealed";
        assert_eq!(error.to_string(), text);
        assert!(std::error::Error::source(&error).is_some());
    }
    assert_eq!(asked.load(Ordering::Relaxed), 1, "once for all that waited");
    assert!(fake.requests().is_empty());
    // Its time counts towards the deadline.
    let call = client.call(&GET).deadline(SECOND / 2);
    assert!(call.send::<u8>().await.unwrap_err().is_timeout());
    // A call can have its own header, and then needs no token.
    let call = client.call(&GET).header("authorization", "Bearer own");
    call.send::<u8>().await.unwrap();
    assert_eq!(authorizations(&fake), ["Bearer own"]);
}

#[test]
fn a_credential_without_a_token_source_is_an_error_before_sending() {
    let source = || async { Ok::<_, std::io::Error>("t") };
    for key in ["basic", "query", "cookie", "unknown"] {
        let builder = ClientBuilder::new(&SPEC).token_source(key, source);
        assert!(builder.build().unwrap_err().is_invalid_argument(), "{key}");
    }
    let builder = ClientBuilder::new(&SPEC).client_credentials("bearer", "id", "secret");
    assert!(builder.build().unwrap_err().is_invalid_argument());
}

static OAUTH: ClientSpec = ClientSpec {
    credentials: &[CredentialSpec {
        key: "oauth",
        setter: "oauth",
        kind: CredentialKind::ClientCredentials(TokenEndpoint {
            url: "https://login.test/token",
            scopes: &["read", "write"],
        }),
        env: Some("CORE_TEST_OAUTH"),
    }],
    ..CLEAN
};
const CLEAN: ClientSpec = ClientSpec {
    api: "oauth",
    version: "1",
    user_agent: "oauth/1",
    base_url: "https://api.test",
    server_variables: &[],
    base_url_env: None,
    credentials: &[],
    headers: &[],
    idempotency_header: None,
    errors: None,
};
static SECURED: Operation = Operation {
    security: &[&["oauth"]],
    ..GET
};

#[tokio::test(start_paused = true)]
async fn client_credentials_are_exchanged_for_tokens() {
    let login = Arc::new(AtomicUsize::new(0));
    let counted = login.clone();
    let fake = FakeTransport::new(move |request: &FakeRequest| {
        if request.path != "/token" {
            return FakeResponse::json(200, &1);
        }
        let number = counted.fetch_add(1, Ordering::Relaxed);
        match number {
            0 => FakeResponse::bytes(503, ""),
            1 | 2 => FakeResponse::json(
                200,
                &serde_json::json!({
                    "access_token": format!("granted-{number}"),
                    "token_type": "Bearer",
                    "expires_in": 3600,
                }),
            ),
            3 => FakeResponse::json(400, &serde_json::json!({"error": "hunter2 is bad"})),
            _ => FakeResponse::json(200, &serde_json::json!({"token_type": "Bearer"})),
        }
    });
    let client = ClientBuilder::new(&OAUTH)
        .fake(fake.clone())
        .header("x-bot-id", "stays-at-home")
        .client_credentials("oauth", "me:1", "hunter2")
        .build()
        .unwrap();
    assert!(!format!("{client:?}").contains("hunter2"));
    client.call(&SECURED).send::<u8>().await.unwrap();
    client.call(&SECURED).send::<u8>().await.unwrap();
    advance(3541 * SECOND).await;
    client.call(&SECURED).send::<u8>().await.unwrap();
    let basic = "Basic bWUlM0ExOmh1bnRlcjI=";
    assert_eq!(
        authorizations(&fake),
        [
            basic,
            basic,
            "Bearer granted-1",
            "Bearer granted-1",
            basic,
            "Bearer granted-2"
        ]
    );
    let asked = &fake.requests()[1];
    assert_eq!(asked.body, "grant_type=client_credentials&scope=read%20write");
    assert_eq!(asked.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(asked.header("x-bot-id"), None);
    // The error contains the login's message, but not the secret that it echoes.
    for text in ["***", "no `access_token`"] {
        advance(3600 * SECOND).await;
        let error = client.call(&SECURED).send::<u8>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credential);
        let shown = error.to_string();
        assert!(shown.contains(text) && !shown.contains("hunter2"), "{shown}");
    }
    // An existing token is used as it is.
    let client = ClientBuilder::new(&OAUTH).fake(fake.clone()).bearer("oauth", "had");
    let client = client.build().unwrap();
    client.call(&SECURED).send::<u8>().await.unwrap();
    assert_eq!(authorizations(&fake).pop().unwrap(), "Bearer had");
}
