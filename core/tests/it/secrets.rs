//! Secrets never appear in any output.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::server::{GET, Reply, SPEC, Server, ok, parameter, response};
use super::support::{
    Attempt, ClientBuilder, ClientSpec, CredentialKind, CredentialSpec, Error, Interceptor, Location, Multipart,
    Operation, Pages, Paging, Place, RetryPolicy, Style, TokenEndpoint,
};

const SECRET: &str = "hunter2";

static ALL: Operation = Operation {
    security: &[&["bearer", "header", "query", "cookie"]],
    parameters: &[parameter("x-private", Location::Header, Style::Simple)],
    ..GET
};

fn builder(base: &str) -> ClientBuilder {
    let builder = ClientBuilder::new(&SPEC)
        .base_url(base)
        .bearer("bearer", SECRET)
        .api_key("header", SECRET);
    let builder = builder
        .api_key("query", SECRET)
        .api_key("cookie", SECRET)
        .header("x-bot-id", SECRET);
    builder.timeout(Duration::from_millis(200))
}

/// The complete output of an error, with its causes.
fn shown(error: &Error) -> String {
    let first: &dyn std::error::Error = error;
    let causes = std::iter::successors(Some(first), |cause| cause.source());
    let texts: Vec<_> = causes.map(|cause| format!("{cause} {cause:?} {cause:#?}")).collect();
    texts.join("\n")
}

#[tokio::test]
async fn secrets_are_in_no_debug_text() {
    let client = builder("http://127.0.0.1:9").build().unwrap();
    let call = client
        .call(&ALL)
        .arg_at(0, SECRET)
        .header("x-other", SECRET)
        .json(&SECRET);
    let pages = Pages::<Option<String>>::new(
        call.clone(),
        Paging::token(Place::Parameter("nextToken"), "/next", |_| None),
    );
    let form = Multipart::new().text("a", SECRET).bytes("b", "c", "text/plain", SECRET);
    let texts = [
        format!("{:#?}", builder("http://127.0.0.1:9").basic("basic", SECRET, SECRET)),
        format!("{client:#?}"),
        format!("{call:#?}"),
        format!("{pages:#?}"),
        format!("{:#?}", pages.items("/items", |page| Some(vec![page]))),
        format!("{form:#?}"),
    ];
    for text in texts {
        assert!(!text.contains(SECRET) && !text.is_empty(), "{text}");
    }
}

#[tokio::test]
async fn secrets_are_in_no_error() {
    let replies: [fn() -> Reply; 6] = [
        || response("401 Unauthorized", "", r#"{"type":"Unauthorized","message":"no"}"#),
        || response("302 Found", "location: http://127.0.0.2:1/\r\n", ""),
        || response("200 OK", "", "nonsense"),
        || Reply::Close(Vec::new()),
        || Reply::Close(b"nonsense\r\n\r\n".to_vec()),
        || Reply::Hang(Vec::new()),
    ];
    for reply in replies {
        let server = Server::new(move |_, _| reply()).await;
        let client = builder(&server.origin).build().unwrap();
        let error = client
            .call(&ALL)
            .arg_at(0, SECRET)
            .send::<Option<u8>>()
            .await
            .unwrap_err();
        assert!(!shown(&error).contains(SECRET), "{}", shown(&error));
        assert!(
            server.last().target.contains(SECRET),
            "the query credential must have been sent"
        );
    }
    let client = builder("http://127.0.0.1:9").build().unwrap();
    let error = client.call(&ALL).send_empty().await.unwrap_err();
    assert!(
        error.is_connect() && !shown(&error).contains(SECRET),
        "{}",
        shown(&error)
    );
    let error = client
        .call(&ALL)
        .header("x-a", format!("{SECRET}\n"))
        .send_empty()
        .await
        .unwrap_err();
    assert!(!shown(&error).contains(SECRET), "{}", shown(&error));
    let error = client
        .call(&ALL)
        .arg_at(0, format!("{SECRET}\n"))
        .send_empty()
        .await
        .unwrap_err();
    assert!(!shown(&error).contains(SECRET), "{}", shown(&error));
}

#[tokio::test]
async fn a_secret_that_the_service_sends_back_is_removed() {
    let far = "x".repeat(190);
    let bodies = [
        format!(r#"{{"type":"Unauthorized","message":"bad token {SECRET}"}}"#),
        format!("<p>you sent Bearer {SECRET}</p>"),
        // At the position where the text is cut.
        format!("{far} {SECRET} {SECRET}"),
        format!("{} {SECRET}", "x".repeat(16 * 1024 - 4)),
        format!(r#""{SECRET}""#),
    ];
    for body in bodies {
        let whole = body.clone();
        let status = if body.starts_with('"') {
            "200 OK"
        } else {
            "401 Unauthorized"
        };
        let server = Server::new(move |_, _| response(status, "", &body)).await;
        let client = builder(&server.origin).build().unwrap();
        let error = client.call(&ALL).send::<u8>().await.unwrap_err();
        let text = shown(&error);
        assert!(!text.contains("hunter"), "{text}");
        assert_eq!(error.body_text(), Some(&*whole), "the body is as it came");
        // A secret that only this call sends.
        let call = client.call(&GET).header("authorization", "Basic dXNlcjpodW50ZXIy");
        let text = shown(&call.send::<u8>().await.unwrap_err());
        assert!(!text.contains("hunter"), "{text}");
    }
}

#[tokio::test]
async fn a_secret_is_removed_from_an_error_of_the_service() {
    let long = "x".repeat(20_000);
    let body = format!(
        r#"{{"type":"Bad hunter2","id":"err_hunter2","message":"token hun​ter2","code":40077777,
            "metadata":{{"hunter2":[{{"sent":"{long} Bearer hunter2"}}]}}}}"#
    );
    let whole = body.clone();
    let server = Server::new(move |_, _| response("400 Bad Request", "", &body)).await;
    let client = builder(&server.origin)
        .basic("basic", "me", "40077777")
        .build()
        .unwrap();
    let error = client.call(&ALL).send::<u8>().await.unwrap_err();
    let api = error.api().unwrap().clone();
    for text in [api.to_string(), format!("{api:?}"), format!("{api:#?}")] {
        assert!(!text.contains("hunter") && !text.contains("40077777"), "{text}");
        assert!(text.contains("Bad ***"), "{text}");
    }
    // The methods return what the service sent.
    assert_eq!(api.type_name(), "Bad hunter2");
    assert_eq!((api.id(), api.code()), (Some("err_hunter2"), Some(40_077_777)));
    let sent: serde_json::Value = serde_json::from_str(&whole).unwrap();
    assert_eq!(serde_json::to_value(api.members()).unwrap(), sent);
    // An error without a secret is shown unchanged.
    let body = r#"{"type":"Bad","message":"two  spaces"}"#;
    let server = Server::new(move |_, _| response("400 Bad Request", "", body)).await;
    let client = builder(&server.origin).build().unwrap();
    let error = client.call(&ALL).send::<u8>().await.unwrap_err();
    let text = format!("{:?}", error.api().unwrap());
    assert!(text.contains("two  spaces"), "{text}");
}

/// The output of the error of a call with this token, for a response with these headers and this body.
async fn error_of(status: &'static str, headers: String, body: String, token: &str) -> String {
    let server = Server::new(move |_, _| response(status, &headers, &body)).await;
    let client = server.builder().bearer("bearer", token).retry(RetryPolicy::never());
    let call = client.build().unwrap().call(&GET);
    shown(&call.send::<u8>().await.unwrap_err())
}

#[tokio::test]
async fn a_secret_is_removed_before_the_text_is_cut() {
    let token = "abcdefghij".repeat(150);
    let (long, short) = (&*token, &token[..400]);
    let api = |message: String| format!(r#"{{"type":"Unauthorized","message":"{message}"}}"#);
    let cases = [
        (String::new(), api(format!("bad token {long}")), long),
        (String::new(), api(format!("{}{short}", "x ".repeat(350))), short),
        (format!("content-type: text/{short}\r\n"), "nonsense".to_owned(), short),
        (format!("content-encoding: {short}\r\n"), "nonsense".to_owned(), short),
        (format!("x-request-id: {short}\r\n"), "nonsense".to_owned(), short),
        (
            format!("x-request-id: {}\r\n", &short[..30]),
            "nonsense".to_owned(),
            &short[..30],
        ),
    ];
    for (headers, body, token) in cases {
        for status in ["200 OK", "401 Unauthorized"] {
            let text = error_of(status, headers.clone(), body.clone(), token).await;
            assert!(!text.contains("abcdefghij"), "{text}");
        }
    }
}

#[tokio::test]
async fn a_secret_is_removed_in_any_form() {
    let cases = [
        ("hunter2secret", "bad hun\u{200b}ter2secret"),
        ("hunter2secret", "bad hun\u{7}ter2secret"),
        ("pass/word/123", r#"{"oops":"pass\/word\/123"}"#),
        (r#"pa"ss\word1"#, r#"{"oops":"pa\"ss\\word1"}"#),
        ("k3y+word/def==", "GET /?key=k3y%2Bword%2Fdef%3D%3D"),
    ];
    for (token, body) in cases {
        let text = error_of("500 Oops", String::new(), body.to_owned(), token).await;
        assert!(!text.contains("word") && !text.contains("hunter"), "{text}");
    }
}

struct Signs(&'static str, bool);

impl Interceptor for Signs {
    fn before_send(&self, attempt: &mut Attempt<'_>) -> Result<(), String> {
        let mut value: http::HeaderValue = "Bearer hunter2".parse().unwrap();
        value.set_sensitive(self.1);
        let name: http::HeaderName = self.0.parse().unwrap();
        attempt.headers_mut().insert(name, value);
        Ok(())
    }
}

#[tokio::test]
async fn a_header_that_is_a_secret_by_its_name_is_removed() {
    let names = [
        "authorization",
        "cookie",
        "proxy-authorization",
        "x-api-key",
        "x-my-token",
        "x-secret",
        "x-key",
    ];
    for name in names {
        let server = Server::new(move |request, _| response("401 No", "", &request.header(name).unwrap())).await;
        let value = if name == "cookie" {
            "s=hunter2"
        } else {
            "Bearer hunter2"
        };
        let client = server.builder().default_header(name, value).build().unwrap();
        let error = client.call(&GET).send::<u8>().await.unwrap_err();
        assert!(!shown(&error).contains(SECRET), "{name}: {error}");
    }
    for (name, marked) in [("authorization", false), ("x-my-token", false), ("x-signature", true)] {
        let server = Server::new(move |request, _| response("401 No", "", &request.header(name).unwrap())).await;
        let client = server.builder().interceptor(Signs(name, marked)).build().unwrap();
        let error = client.call(&GET).send::<u8>().await.unwrap_err();
        assert!(!shown(&error).contains(SECRET), "{name}: {error}");
    }
}

#[tokio::test]
async fn an_id_of_a_header_stays_in_an_error() {
    let server = Server::new(|_, _| response("404 Not Found", "", "no bot_12345")).await;
    let client = server.builder().header("x-bot-id", "bot_12345").build().unwrap();
    let error = client.call(&GET).send::<u8>().await.unwrap_err();
    assert!(error.to_string().ends_with("no bot_12345"), "{error}");
}

#[tokio::test]
async fn a_fetched_token_is_removed_whatever_others_fetch() {
    let count = Arc::new(AtomicUsize::new(0));
    let server = Server::new(|request, _| {
        let sent = request.header("authorization").unwrap();
        let status = if request.target.len() % 2 == 0 {
            "401 Unauthorized"
        } else {
            "200 OK"
        };
        response(status, "", &format!("you sent {sent}"))
    })
    .await;
    let source = move || {
        let number = count.fetch_add(1, Ordering::SeqCst);
        async move {
            tokio::time::sleep(Duration::from_millis(10)).await;
            Ok::<_, std::io::Error>(format!("hunter2-{number}"))
        }
    };
    let client = server
        .builder()
        .token_source("bearer", source)
        .retry(RetryPolicy::never());
    let client = client.build().unwrap();
    let call = |number: usize| client.call(&GET).query("a", "x".repeat(number)).send::<u8>();
    let calls: Vec<_> = (0..10).map(|number| tokio::spawn(call(number))).collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert!(!shown(&error).contains(SECRET), "{error}");
    }
}

static TOKENS: ClientSpec = ClientSpec {
    credentials: &[CredentialSpec {
        key: "oauth",
        setter: "oauth",
        kind: CredentialKind::ClientCredentials(TokenEndpoint {
            url: "/token",
            scopes: &[],
        }),
        env: None,
    }],
    ..SPEC
};
static OAUTH: Operation = Operation {
    security: &[&["oauth"]],
    ..GET
};

#[tokio::test]
async fn a_client_secret_is_removed_from_every_error() {
    for secret in ["hunter2secret", "hunter2/secret+x=="] {
        for granted in [true, false] {
            let server = Server::new(move |request, _| match &*request.target {
                "/token" if granted => ok(r#"{"access_token":"tok123456"}"#),
                _ => response("401 No", "", &format!("{secret} hunter2%2Fsecret%2Bx%3D%3D")),
            })
            .await;
            let builder = ClientBuilder::new(&TOKENS)
                .base_url(&server.origin)
                .retry(RetryPolicy::never());
            let client = builder.client_credentials("oauth", "me", secret).build().unwrap();
            let text = shown(&client.call(&OAUTH).send::<u8>().await.unwrap_err());
            assert!(!text.contains(secret), "{text}");
        }
    }
}
