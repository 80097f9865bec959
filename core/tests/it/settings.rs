//! Settings of clients and of single calls: also those that are not in the document, and those of derived clients.

use std::env;
use std::process::Command;
use std::sync::Mutex;
use std::time::Duration;

use bytes::Bytes;
use http::{Method, StatusCode};

use super::server::{GET, POST, SPEC, Server, leak, ok, response};
use super::support::{
    Attempt, ClientBuilder, ClientSpec, CredentialKind, CredentialSpec, Error, ErrorKind, FakeResponse, FakeTransport,
    HeaderSpec, Intercepting, Interceptor, Operation, Outcome, RetryPolicy, Together,
};

#[tokio::test]
async fn a_client_is_made_from_another_and_shares_its_connections() {
    let server = Server::echo().await;
    let first = server.builder().bearer("bearer", "one").build().unwrap();
    let second = first
        .with(|builder| builder.bearer("bearer", "two").header("x-bot-id", "b"))
        .unwrap();
    let third = second.with(|builder| builder.header("x-bot-id", "")).unwrap();
    for client in [&first, &second, &third] {
        client.call(&GET).send_empty().await.unwrap();
    }
    let sent: Vec<_> = server
        .requests()
        .iter()
        .map(|request| (request.header("authorization").unwrap(), request.header("x-bot-id")))
        .collect();
    let two = || "Bearer two".to_owned();
    let expected = [
        ("Bearer one".to_owned(), None),
        (two(), Some("b".to_owned())),
        (two(), None),
    ];
    assert_eq!(sent, expected);
    assert_eq!(server.connections(), 1);
    let apart = first
        .with(|builder| builder.connect_timeout(Duration::from_secs(1)))
        .unwrap();
    apart.call(&GET).send_empty().await.unwrap();
    assert_eq!(server.connections(), 2, "they are made in another way");
    let wrong = first.with(|builder| builder.bearer("bearer", "\n"));
    assert!(wrong.unwrap_err().is_invalid_argument());
}

#[tokio::test]
async fn parameters_that_are_not_in_the_document_can_be_sent() {
    let server = Server::echo().await;
    let client = server
        .builder()
        .default_header("X-Mine", "1")
        .default_header("x-mine", "2")
        .build()
        .unwrap();
    let call = client.call(&POST).json(&serde_json::json!({"a": 1, "b": 2}));
    let call = call
        .body_member("b", 3)
        .body_member("c", serde_json::json!([null]))
        .query("new filter", "a&b");
    call.send_empty().await.unwrap();
    let sent = server.last();
    assert_eq!(sent.target, "/v1/things?new%20filter=a%26b");
    assert_eq!(sent.body, r#"{"a":1,"b":3,"c":[null]}"#);
    assert_eq!(sent.header("x-mine").unwrap(), "2");
    assert_eq!(sent.header("content-length").unwrap(), "24");
    // Without a body, they are its only members.
    let call = client.call(&POST).body_member("c", true);
    call.send_empty().await.unwrap();
    let sent = server.last();
    assert_eq!(sent.body, r#"{"c":true}"#);
    assert_eq!(sent.header("content-type").unwrap(), "application/json");
    for call in [
        client.call(&POST).json(&[1]),
        client.call(&POST).text("a".to_owned()),
        client.call(&GET),
    ] {
        let error = call.body_member("c", 1).send_empty().await.unwrap_err();
        assert!(error.is_invalid_argument(), "{error}");
    }
    let bad = server.builder().default_header("x y", "1").build();
    assert!(bad.unwrap_err().is_invalid_argument());
}

static KEYED: ClientSpec = ClientSpec {
    api: "keyed",
    version: "1",
    user_agent: "keyed/1",
    base_url: "http://127.0.0.1:9",
    server_variables: &[],
    base_url_env: None,
    credentials: &[],
    headers: &[],
    idempotency_header: Some("idempotency-key"),
    errors: None,
};

#[tokio::test(start_paused = true)]
async fn a_post_has_a_key_that_makes_it_safe_to_retry() {
    let fake = FakeTransport::responses([
        FakeResponse::broken(),
        FakeResponse::bytes(503, ""),
        FakeResponse::json(200, &1),
        FakeResponse::json(200, &1),
        FakeResponse::broken(),
        FakeResponse::json(200, &1),
        FakeResponse::json(200, &1),
    ]);
    let client = ClientBuilder::new(&KEYED)
        .without_credentials()
        .fake(fake.clone())
        .build()
        .unwrap();
    let post = client.call(&POST).json(&1);
    let response = post.clone().send_with_meta::<u8>().await.unwrap();
    assert_eq!(response.attempts(), 3);
    post.clone().send::<u8>().await.unwrap();
    let own = post.header("idempotency-key", "mine");
    own.send::<u8>().await.unwrap();
    client.call(&GET).send::<u8>().await.unwrap();
    let requests = fake.requests();
    let keys: Vec<_> = requests
        .iter()
        .map(|request| request.header("idempotency-key"))
        .collect();
    let first = keys[0].unwrap();
    assert_eq!(keys[1..3], [Some(first), Some(first)]);
    let second = keys[3].unwrap();
    assert_ne!(first, second);
    assert_eq!(keys[4..], [Some("mine"), Some("mine"), None]);
    let shape: Vec<usize> = first.split('-').map(str::len).collect();
    assert_eq!(shape, [8, 4, 4, 4, 12], "{first}");
    assert!(first[14..].starts_with('4'), "{first}");
}

#[tokio::test]
async fn a_401_names_the_source_of_a_token() {
    let server = Server::new(|_, _| response("401 Unauthorized", "", "")).await;
    let error = server.client().call(&GET).send_empty().await.unwrap_err();
    assert!(
        error.to_string().contains(
            "[no credential was sent: set it with `token` of the client's builder, or in CORE_TEST_TOKEN for `from_env`]"
        ),
        "{error}"
    );
    let client = server.builder().bearer("bearer", "t").build().unwrap();
    let error = client.call(&GET).send_empty().await.unwrap_err();
    assert!(!error.to_string().contains("CORE_TEST_TOKEN"), "{error}");
    for (status, is) in [
        ("403 Forbidden", Error::is_forbidden as fn(&Error) -> bool),
        ("400 Bad Request", Error::is_client_error),
        ("499 Gone Elsewhere", Error::is_client_error),
        ("500 Oops", Error::is_server_error),
        ("599 Oops", Error::is_server_error),
        ("409 Conflict", Error::is_conflict),
    ] {
        let server = Server::new(move |_, _| response(status, "", "")).await;
        let error = server.client().call(&GET).send_empty().await.unwrap_err();
        assert!(is(&error) && error.kind() == ErrorKind::Status, "{error}");
        assert_ne!(error.is_client_error(), error.is_server_error(), "{error}");
    }
    // Neither is to blame for a redirect, nor for a response in an unknown form.
    for status in ["302 Found", "200 OK"] {
        let server = Server::new(move |_, _| response(status, "", "oops")).await;
        let error = server.client().call(&GET).send::<u8>().await.unwrap_err();
        assert!(!error.is_client_error() && !error.is_server_error(), "{error}");
    }
}

/// Adds a header to all attempts.
struct Adds(&'static str);

impl Interceptor for Adds {
    fn before_send(&self, attempt: &mut Attempt<'_>) -> Result<(), String> {
        attempt.headers_mut().insert(self.0, "1".parse().unwrap());
        Ok(())
    }
}

#[tokio::test]
async fn an_error_names_a_required_header_that_was_not_sent() {
    static HEADERS: ClientSpec = ClientSpec {
        headers: &[HeaderSpec {
            name: "x-bot-id",
            setter: "bot_id",
            env: Some("CORE_TEST_BOT"),
            except: &[],
            required: Some(&["createThing"]),
        }],
        ..SPEC
    };
    static SENDS: Operation = GET;
    let help = "[the header `x-bot-id` was not sent: set it with `bot_id` of the client's builder, or in CORE_TEST_BOT \
                for `from_env`]";
    for status in ["400 Bad Request", "401 No", "404 Not Found", "429 Slow", "500 Oops"] {
        let server = Server::new(move |_, _| response(status, "", "")).await;
        let plain = || {
            let builder = ClientBuilder::new(&HEADERS).base_url(&server.origin);
            builder.bearer("bearer", "tok_12345").retry(RetryPolicy::never())
        };
        let client = plain().build().unwrap();
        let error = client.call(&SENDS).send_empty().await.unwrap_err();
        let named = error.is_client_error() && !error.is_rate_limited();
        assert_eq!(error.to_string().contains(help), named, "{error}");
        // The operation does not need it, or it was sent in one of the possible ways, or left out on purpose.
        for (builder, operation, given) in [
            (plain(), &POST, None),
            (plain().header("x-bot-id", "bot"), &SENDS, None),
            (plain().interceptor(Adds("x-bot-id")), &SENDS, None),
            (plain().without_credentials(), &SENDS, None),
            (plain(), &SENDS, Some("bot")),
            (plain(), &SENDS, Some("")),
        ] {
            let mut call = builder.build().unwrap().call(operation);
            if let Some(given) = given {
                call = call.header("x-bot-id", given);
            }
            let error = call.send_empty().await.unwrap_err();
            assert!(!error.to_string().contains("x-bot-id"), "{error}");
        }
    }
}

/// The environment of a running program can't be changed safely, so the test runs another process with this
/// environment.
#[tokio::test]
async fn a_missing_variable_is_named() {
    const CHILD: &str = "settings::a_missing_variable_is_named";
    if env::var("CORE_TEST_CHILD").is_ok() {
        let builder = || ClientBuilder::new(&SPEC).from_env();
        let error = builder().build().unwrap_err();
        assert_eq!(
            error.to_string(),
            "environment variable CORE_TEST_TOKEN or CORE_TEST_BASIC is not set or empty"
        );
        assert!(builder().bearer("bearer", "t").build().is_ok());
        assert!(ClientBuilder::new(&SPEC).build().is_ok());
        // Of several clients, the program may only use the others.
        let client = builder().beside_others().build().unwrap();
        let error = client.call(&GET).send_empty().await.unwrap_err();
        assert!(error.to_string().contains("CORE_TEST_TOKEN"), "{error}");
        // Without any client that can be used, there is nothing to wait for.
        let mut together = Together::default();
        together.client(builder()).unwrap();
        together.client(builder()).unwrap();
        let error = together.check().unwrap_err();
        assert_eq!(
            error.to_string(),
            "environment variable CORE_TEST_TOKEN or CORE_TEST_BASIC is not set or empty"
        );
        let mut together = Together::default();
        together.client(builder()).unwrap();
        together.client(builder().bearer("bearer", "t")).unwrap();
        together.check().unwrap();
        Together::default().check().unwrap();
        return;
    }
    let mut child = Command::new(env::current_exe().unwrap());
    child.args(["--exact", CHILD]).env("CORE_TEST_CHILD", "1");
    child.env("CORE_TEST_TOKEN", "").env_remove("CORE_TEST_BASIC");
    let output = tokio::task::spawn_blocking(move || child.output().unwrap())
        .await
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

/// Users know the builder's methods and their variables, not the names of schemes in the document.
#[tokio::test]
async fn a_missing_credential_is_named_as_users_know_it() {
    static SEVERAL: Operation = Operation {
        security: &[&["bearer"], &["header", "query"], &["digest"]],
        ..GET
    };
    static DIGEST: ClientSpec = ClientSpec {
        credentials: &[
            CredentialSpec {
                key: "bearer",
                setter: "token",
                kind: CredentialKind::Bearer,
                env: None,
            },
            CredentialSpec {
                key: "digest",
                setter: "",
                kind: CredentialKind::Unsupported("digest"),
                env: None,
            },
        ],
        ..KEYED
    };
    let client = ClientBuilder::new(&SPEC).build().unwrap();
    let error = client.call(&GET).send_empty().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "listThings (GET /v1/things): the call needs credentials that are not set: on the client's builder, call `token`, \
         or set CORE_TEST_TOKEN and call `from_env`. To send it without credentials, use `without_credentials`"
    );
    let error = client.call(&SEVERAL).send_empty().await.unwrap_err();
    let both = "on the client's builder, call `token`, or call `header` and `query`, or";
    assert!(error.to_string().contains(both), "{error}");
    let client = ClientBuilder::new(&DIGEST).build().unwrap();
    let error = client.call(&SEVERAL).send_empty().await.unwrap_err();
    let header = "set the header `authorization` (this client does not support the scheme `digest`)";
    assert!(error.to_string().contains(header), "{error}");
}

/// Responds instead of the service, or fails, depending on the path, and records its calls.
#[derive(Default)]
struct Between(Mutex<Vec<String>>);

impl Interceptor for Between {
    fn intercept<'a>(&'a self, attempt: &'a mut Attempt<'_>) -> Intercepting<'a> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_secs(1)).await;
            let seen = format!("{} {:?}", attempt.url(), attempt.body_length());
            self.0.lock().unwrap().push(seen);
            attempt.headers_mut().insert("x-signed", 1.into());
            match attempt.url().rsplit('/').next() {
                Some("cached") => {
                    let mut response = http::Response::new(Bytes::from_static(b"7"));
                    *response.status_mut() = StatusCode::ACCEPTED;
                    Ok(Some(response))
                }
                Some("refused") => Err(std::io::Error::other("the signer is down").into()),
                _ => Ok(None),
            }
        })
    }

    fn after_response(&self, outcome: &Outcome<'_>) {
        let seen = format!("{:?} {:?}", outcome.status(), outcome.body_length());
        self.0.lock().unwrap().push(seen);
    }
}

#[tokio::test(start_paused = true)]
async fn an_interceptor_may_wait_and_respond() {
    let between = std::sync::Arc::new(Between::default());
    let fake = FakeTransport::new(|request| match &*request.path {
        "/v1/missing" => FakeResponse::bytes(404, "abc"),
        _ => FakeResponse::json(200, &request.header("x-signed")),
    });
    let client = ClientBuilder::new(&SPEC)
        .fake(fake.clone())
        .interceptor(between.clone())
        .build()
        .unwrap();
    let raw = |path: &str| client.raw(Method::POST, format!("/v1/{path}")).json(&"abc");
    assert_eq!(raw("sent").send::<String>().await.unwrap(), "1");
    let cached = raw("cached").send_with_meta::<u8>().await.unwrap();
    assert_eq!((*cached.body(), cached.status()), (7, 202));
    let error = raw("refused").send::<u8>().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Interceptor, 0));
    let cause = std::error::Error::source(&error).unwrap();
    assert_eq!(cause.to_string(), "the signer is down");
    assert!(cause.is::<std::io::Error>());
    raw("missing").send::<u8>().await.unwrap_err();
    assert_eq!(fake.requests().len(), 2);
    let base = SPEC.base_url;
    assert_eq!(
        *between.0.lock().unwrap(),
        [
            format!("{base}/v1/sent Some(5)"),
            "Some(200) Some(3)".to_owned(),
            format!("{base}/v1/cached Some(5)"),
            "Some(202) Some(1)".to_owned(),
            format!("{base}/v1/refused Some(5)"),
            format!("{base}/v1/missing Some(5)"),
            "Some(404) Some(3)".to_owned(),
        ]
    );
    // Its time counts towards the deadline.
    let call = raw("sent")
        .timeout(Duration::from_millis(500))
        .retry(RetryPolicy::never());
    assert!(call.send::<u8>().await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn calls_go_through_a_proxy_that_is_set() {
    let proxy = Server::new(|request, _| {
        assert!(request.target.starts_with("http://api.test/v1/things"));
        ok("{}")
    })
    .await;
    let builder = || {
        let builder = ClientBuilder::new(&SPEC).without_credentials();
        builder.base_url("http://api.test")
    };
    let client = builder().proxy(&proxy.origin).build().unwrap();
    client.call(leak(GET)).send_empty().await.unwrap();
    assert_eq!(proxy.requests().len(), 1);
    let error = builder().proxy("http://user:hunter2@").build().unwrap_err();
    assert!(error.is_invalid_argument(), "{error}");
    assert!(!error.to_string().contains("hunter2"), "{error}");
    let shown = format!("{:?}", builder().proxy("http://user:hunter2@a.test"));
    assert!(!shown.contains("hunter2"), "{shown}");
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn a_compressed_response_is_unpacked_within_the_limit() {
    use super::server::Reply;

    // 3000 digits, compressed with `gzip -9`.
    let packed = include_bytes!("../gzip/zeros.gz");
    let server = Server::new(move |_, _| {
        let length = packed.len();
        let head = "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n";
        let mut bytes = format!("{head}content-length: {length}\r\n\r\n").into_bytes();
        bytes.extend(packed);
        Reply::Bytes(bytes)
    })
    .await;
    let text = server.client().call(&GET).send_text().await.unwrap();
    assert_eq!(text, "0".repeat(3000));
    assert_eq!(server.last().header("accept-encoding").unwrap(), "gzip");
    let client = server.builder().response_limit(2999).build().unwrap();
    let error = client.call(&GET).send_text().await.unwrap_err();
    assert!(error.is_too_large(), "{error}");
}
