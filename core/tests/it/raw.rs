//! Calls that are not in the document.

use http::Method;

use super::server::{Server, response};

#[tokio::test]
async fn a_raw_call_is_sent_as_any_other() {
    let server = Server::echo().await;
    let client = server
        .builder()
        .base_url(format!("{}/base", server.origin))
        .bearer("bearer", "t")
        .header("x-bot-id", "b")
        .build()
        .unwrap();
    let request = client
        .raw(Method::POST, "/v9/new%20things")
        .query("a b", "c&d")
        .query("e", "")
        .header("x-extra", "1")
        .json(&serde_json::json!({"a": 1}));
    let back: serde_json::Value = request.send().await.unwrap();
    assert_eq!(back, serde_json::json!({}));
    let sent = server.last();
    assert_eq!(
        (&*sent.method, &*sent.target),
        ("POST", "/base/v9/new%20things?a%20b=c%26d&e=")
    );
    assert_eq!(sent.body, r#"{"a":1}"#);
    let header = |name| sent.header(name).unwrap_or_default();
    assert_eq!(header("authorization"), "Bearer t");
    assert_eq!(header("x-bot-id"), "b");
    assert_eq!(header("x-extra"), "1");
    assert_eq!(header("content-type"), "application/json");
}

#[tokio::test]
async fn a_raw_path_is_sent_unchanged() {
    let server = Server::echo().await;
    let paths = [
        "",
        "v1",
        "/a?b=c",
        "/a#b",
        "/a/../b",
        "/.",
        "/%2e%2e/b",
        "/with space",
        "//other.example/x?",
    ];
    for path in paths {
        let request = server.client().raw(Method::GET, path);
        let error = request.send_bytes().await.unwrap_err();
        assert!(error.is_invalid_argument(), "{path}: {error}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_raw_call_fails_as_any_other() {
    let server =
        Server::new(|_, _| response("404 Not Found", "", r#"{"type":"ResourceNotFound","message":"gone"}"#)).await;
    let request = server.client().raw(Method::DELETE, "/v9/a");
    let error = request.send_with_meta::<u8>().await.unwrap_err();
    assert_eq!(error.to_string(), "DELETE /v9/a: 404 Not Found: ResourceNotFound: gone");
    assert!(error.is_not_found() && error.operation().is_none());
}
