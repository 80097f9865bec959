//! Redirects: credentials are never sent to another origin.

use std::time::{Duration, Instant};

use super::server::{GET, POST, Reply, Server, ok, response};

/// A redirect with this status to this location.
fn redirect(status: u16, location: &str) -> Reply {
    response(&format!("{status} Redirect"), &format!("location: {location}\r\n"), "")
}

#[tokio::test]
async fn nothing_is_sent_to_another_origin() {
    let other = Server::echo().await;
    for (status, call) in [
        (301, &GET_),
        (302, &GET_),
        (307, &GET_),
        (308, &GET_),
        (303, &POST),
        (307, &POST),
    ] {
        let target = format!("{}/v1/stolen", other.origin);
        let server = Server::new(move |_, _| redirect(status, &target)).await;
        let client = server
            .builder()
            .bearer("bearer", "tok_1")
            .header("x-bot-id", "bot_1")
            .build()
            .unwrap();
        let error = client.call(call).send_empty().await.unwrap_err();
        assert_eq!(error.status(), Some(status));
        assert!(error.to_string().contains("a redirect that is not followed"), "{error}");
        assert_eq!(server.requests().len(), 1);
    }
    assert!(other.requests().is_empty());
}

static GET_: super::support::Operation = GET;

#[tokio::test]
async fn not_modified_is_no_redirect() {
    let server = Server::new(|_, _| response("304 Not Modified", "etag: \"a\"\r\n", "")).await;
    let error = server.client().call(&GET_).send_empty().await.unwrap_err();
    assert_eq!(error.status(), Some(304));
    assert!(error.to_string().ends_with(": 304 Not Modified"), "{error}");
}

#[tokio::test]
async fn a_safe_call_follows_within_its_origin() {
    let server = Server::new(|request, _| match request.target.as_str() {
        "/v1/things" => redirect(308, "/v2/things?a=%2F"),
        "/v2/things?a=%2F" => redirect(302, "last"),
        "/v2/last" => ok("{}"),
        other => panic!("{other}"),
    })
    .await;
    let client = server
        .builder()
        .bearer("bearer", "tok_1")
        .header("x-bot-id", "bot_1")
        .build()
        .unwrap();
    client.call(&GET_).send_empty().await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    assert!(requests.iter().all(|request| request.header("authorization").is_some()));
    assert!(
        requests
            .iter()
            .all(|request| request.header("x-bot-id").is_some() && request.method == "GET")
    );
}

#[tokio::test]
async fn unsafe_methods_follow_only_307_and_308() {
    for (status, followed) in [(301, false), (302, false), (303, false), (307, true), (308, true)] {
        let server = Server::new(move |request, _| match request.target.as_str() {
            "/v1/things" => redirect(status, "/v2/things"),
            _ => ok("{}"),
        })
        .await;
        let call = server.client().call(&POST).json(&serde_json::json!({"a": 1}));
        let result = call.send_empty().await;
        let requests = server.requests();
        if followed {
            result.unwrap();
            assert_eq!(requests.len(), 2);
            assert_eq!(requests[1].target, "/v2/things");
            for request in &requests {
                assert_eq!((request.method.as_str(), request.body.as_str()), ("POST", r#"{"a":1}"#));
            }
        } else {
            assert_eq!(result.unwrap_err().status(), Some(status));
            assert_eq!(requests.len(), 1);
        }
    }
}

#[tokio::test]
async fn a_body_that_can_not_be_sent_again_is_not_redirected() {
    let server = Server::new(|_, _| redirect(307, "/v2/things")).await;
    let chunks = super::uploads::Chunks(vec![Ok("x")]);
    let upload = super::support::Upload::stream(chunks, Some(1));
    let error = server
        .client()
        .call(&POST)
        .bytes(upload)
        .send_empty()
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(307));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn redirects_come_to_an_end() {
    let server = Server::new(|_, _| redirect(302, "/v1/things")).await;
    let error = server.client().call(&GET_).send_empty().await.unwrap_err();
    assert_eq!(error.status(), Some(302));
    assert_eq!(server.requests().len(), 11);
}

#[tokio::test]
async fn the_policy_of_the_caller_s_own_client_is_the_caller_s() {
    let server = Server::new(|_, _| redirect(302, "/v2/things")).await;
    // As the documentation of `http_client` requires, since nothing else in this program installs a provider.
    #[cfg(feature = "rustls")]
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let error = server
        .builder()
        .http_client(http)
        .build()
        .unwrap()
        .call(&GET_)
        .send_empty()
        .await
        .unwrap_err();
    assert_eq!((error.status(), server.requests().len()), (Some(302), 1));
}

/// Storage at another origin that never responds.
async fn silent_storage() -> Server {
    let storage = Server::new(|_, _| Reply::Hang(Vec::new())).await;
    let target = format!("{}/x", storage.origin);
    Server::new(move |_, _| redirect(302, &target)).await
}

#[tokio::test]
async fn a_deadline_includes_content_elsewhere() {
    let server = silent_storage().await;
    let deadline = Duration::from_millis(300);
    let client = server.builder().timeout(Duration::from_secs(5)).build().unwrap();
    let begun = Instant::now();
    let error = client.call(&GET_).deadline(deadline).send_bytes().await.unwrap_err();
    assert!(error.to_string().contains("within the deadline of 300ms"), "{error}");
    let error = client.call(&GET_).deadline(deadline).download().await.unwrap_err();
    assert!(error.to_string().contains("within the deadline of 300ms"), "{error}");
    assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
}

#[cfg(feature = "test-util")]
#[tokio::test]
async fn no_content_is_read_from_http_after_https() {
    use super::support::{ClientBuilder, FakeRequest, FakeResponse, FakeTransport, Operation};
    static ELSEWHERE: Operation = Operation {
        server: Some("https://files.test"),
        ..GET
    };

    for (operation, read) in [(&ELSEWHERE, 1), (&GET_, 2)] {
        let fake = FakeTransport::new(|request| match &*request.path {
            "/stolen" => FakeResponse::bytes(200, "evil"),
            _ => FakeResponse::bytes(302, "").header("location", "http://evil.test/stolen"),
        });
        let client = ClientBuilder::new(&super::server::SPEC)
            .base_url("http://api.test")
            .without_credentials()
            .fake(fake.clone())
            .build()
            .unwrap();
        let result = client.call(operation).send_bytes().await;
        let urls: Vec<_> = fake.requests().iter().map(FakeRequest::url).collect();
        assert_eq!((urls.len(), result.is_ok()), (read, read == 2), "{urls:?}");
    }
}
