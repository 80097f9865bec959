//! Headers and credentials, as they arrive.

use super::server::{GET, POST, Server, parameter};
use super::support::{Location, Operation, Style};

#[tokio::test]
async fn a_plain_call_sends_user_agent_and_accept() {
    let server = Server::echo().await;
    let client = server
        .builder()
        .user_agent("my-bot/1.0")
        .bearer("bearer", "tok_1")
        .header("x-bot-id", "bot_1");
    client.build().unwrap().call(&GET).send_empty().await.unwrap();
    let request = server.last();
    assert_eq!(request.method, "GET");
    assert_eq!(
        request.header("user-agent").unwrap(),
        "my-bot/1.0 test-client/0.1.0 (test 1)"
    );
    assert_eq!(request.header("accept").unwrap(), "application/json");
    assert_eq!(request.header("authorization").unwrap(), "Bearer tok_1");
    assert_eq!(request.header("x-bot-id").unwrap(), "bot_1");
    assert_eq!(request.header("content-type"), None);
    assert_eq!(request.body, "");
}

#[tokio::test]
async fn a_header_of_the_call_overrides_in_any_letter_case() {
    let server = Server::echo().await;
    let client = server
        .builder()
        .bearer("bearer", "tok_1")
        .header("x-bot-id", "bot_1")
        .build()
        .unwrap();
    let call = client
        .call(&GET)
        .header("X-Bot-Id", "bot_2")
        .header("Authorization", "Bearer other");
    call.header("ACCEPT", "text/csv").send_empty().await.unwrap();
    let request = server.last();
    assert_eq!(request.header("x-bot-id").unwrap(), "bot_2");
    assert_eq!(request.header("authorization").unwrap(), "Bearer other");
    assert_eq!(request.header("accept").unwrap(), "text/csv");
}

#[tokio::test]
async fn an_only_declared_header_is_sent_only_to_operations_that_declare_it() {
    let server = Server::echo().await;
    let builder = server.builder().header("x-workspace-id", "w_1");
    let client = builder.header("x-bot-id", "b_1").build().unwrap();
    client.call(&GET).send_empty().await.unwrap();
    assert_eq!(server.last().header("x-workspace-id").unwrap(), "w_1");
    client.call(&POST).send_empty().await.unwrap();
    assert_eq!(server.last().header("x-workspace-id"), None);
    assert_eq!(server.last().header("x-bot-id").unwrap(), "b_1");
    // A value set for the call replaces the client's.
    let call = client.call(&POST).header("x-workspace-id", "w_2");
    call.send_empty().await.unwrap();
    assert_eq!(server.last().header("x-workspace-id").unwrap(), "w_2");
}

#[tokio::test]
async fn a_header_that_can_not_be_sent_is_an_error_of_send() {
    let server = Server::echo().await;
    for (name, value) in [
        ("x-bot-id", "a\r\nx-evil: 1"),
        ("bad name", "a"),
        ("", "a"),
        ("x-bot-id", "a\0"),
    ] {
        let error = server
            .client()
            .call(&GET)
            .header(name, value)
            .send_empty()
            .await
            .unwrap_err();
        assert!(error.is_invalid_argument(), "{name}: {error}");
        assert_eq!(error.operation(), Some("listThings"));
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn credentials_are_sent_where_the_document_requires_them() {
    static EACH: Operation = Operation {
        security: &[&["basic", "header", "query", "cookie"]],
        ..GET
    };
    let server = Server::echo().await;
    let builder = server
        .builder()
        .basic("basic", "Aladdin", "open sesame")
        .api_key("header", "h");
    let client = builder
        .api_key("query", "q&")
        .api_key("cookie", "c")
        .bearer("bearer", "tok_1")
        .build()
        .unwrap();
    client.call(&EACH).send_empty().await.unwrap();
    let request = server.last();
    assert_eq!(
        request.header("authorization").unwrap(),
        "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
    );
    assert_eq!(request.header("x-key").unwrap(), "h");
    assert_eq!(request.header("cookie").unwrap(), "session=c");
    assert_eq!(request.target, "/v1/things?api%20key=q%26");
}

#[tokio::test]
async fn an_operation_gets_no_credential_that_it_does_not_name() {
    static OPEN: Operation = Operation { security: &[], ..GET };
    let server = Server::echo().await;
    let builder = server
        .builder()
        .bearer("bearer", "tok_1")
        .api_key("header", "h")
        .api_key("query", "q");
    let client = builder.api_key("cookie", "c").build().unwrap();
    client.call(&OPEN).send_empty().await.unwrap();
    let request = server.last();
    assert_eq!(request.target, "/v1/things");
    for name in ["authorization", "x-key", "cookie"] {
        assert_eq!(request.header(name), None, "{name}");
    }
}

#[tokio::test]
async fn of_two_credentials_for_one_header_the_first_named_is_sent() {
    static BOTH: Operation = Operation {
        security: &[&["basic", "bearer"]],
        ..GET
    };
    let server = Server::echo().await;
    let client = server
        .builder()
        .bearer("bearer", "tok_1")
        .basic("basic", "u", "p")
        .build()
        .unwrap();
    client.call(&BOTH).send_empty().await.unwrap();
    assert_eq!(server.last().header("authorization").unwrap(), "Basic dTpw");
}

#[tokio::test]
async fn header_and_cookie_parameters_are_sent() {
    static WITH: Operation = Operation {
        parameters: &[
            parameter("x-ids", Location::Header, Style::Simple),
            parameter("x-more", Location::Header, Style::Json),
            parameter("c c", Location::Cookie, Style::Form),
            parameter("d", Location::Cookie, Style::Form),
            parameter("e", Location::Cookie, Style::FormExploded),
            parameter("x-pairs", Location::Header, Style::SimpleExploded),
        ],
        security: &[&["cookie"]],
        ..GET
    };
    let server = Server::echo().await;
    let client = server.builder().api_key("cookie", "s").build().unwrap();
    let call = client
        .call(&WITH)
        .arg_at(0, vec!["a", "b"])
        .arg_at(1, serde_json::json!({"a": 1}))
        .arg_at(2, "x;y");
    let call = call.arg_at(4, serde_json::json!({"f": ";", "g": 2}));
    let call = call.arg_at(5, serde_json::json!({"R": 1, "G": 2}));
    call.arg_at(3, vec![1, 2]).send_empty().await.unwrap();
    let request = server.last();
    assert_eq!(request.header("x-ids").unwrap(), "a,b");
    assert_eq!(request.header("x-more").unwrap(), r#"{"a":1}"#);
    assert_eq!(
        request.header("cookie").unwrap(),
        "session=s; c%20c=x%3By; d=1%2C2; f=%3B; g=2"
    );
    assert_eq!(request.header("x-pairs").unwrap(), "R=1,G=2");
    let error = client.call(&WITH).arg_at(0, "a\nb").send_empty().await.unwrap_err();
    assert!(
        error.is_invalid_argument() && !error.to_string().contains("a\nb"),
        "{error}"
    );
}

#[tokio::test]
async fn cookies_of_the_style_cookie_go_as_they_are() {
    static WITH: Operation = Operation {
        parameters: &[
            parameter("a", Location::Cookie, Style::CookieExploded),
            parameter("b", Location::Cookie, Style::Cookie),
            parameter("c", Location::Cookie, Style::CookieExploded),
            parameter("d", Location::Cookie, Style::Cookie),
        ],
        ..GET
    };
    let server = Server::echo().await;
    let client = server.client();
    let call = client
        .call(&WITH)
        .arg_at(0, vec!["x y", "50%"])
        .arg_at(1, vec!["1", "2"])
        .arg_at(2, serde_json::json!({"R": 1, "G": "a/b"}))
        .arg_at(3, "a%20b");
    call.send_empty().await.unwrap();
    assert_eq!(
        server.last().header("cookie").unwrap(),
        "a=x y; a=50%; b=1,2; R=1; G=a/b; d=a%20b"
    );
    for (at, value) in [(0, serde_json::json!("x; admin=1")), (2, serde_json::json!({"a=b": 1}))] {
        let error = client.call(&WITH).arg_at(at, value).send_empty().await;
        assert!(error.unwrap_err().is_invalid_argument());
    }
}

#[tokio::test]
async fn text_and_bytes_are_accepted_as_anything() {
    let server = Server::echo().await;
    assert_eq!(server.client().call(&GET).send_text().await.unwrap(), "{}");
    assert_eq!(server.last().header("accept").unwrap(), "*/*");
    assert_eq!(&server.client().call(&POST).send_bytes().await.unwrap()[..], b"{}");
}
