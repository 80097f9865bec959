//! The error of a failed call.

use std::error::Error as _;
use std::time::{Duration, Instant};

use serde::Deserialize;
use tokio::net::TcpListener;

use super::server::{GET, GET_ONE, POST, Reply, Server, ok, response};
use super::support::{Error, ErrorKind};

/// The error for this response.
async fn error(status: &'static str, headers: &'static str, body: &'static str) -> Error {
    let server = Server::new(move |_, _| response(status, headers, body)).await;
    server
        .client()
        .call(&GET_ONE)
        .arg_at(0, "a")
        .send_empty()
        .await
        .unwrap_err()
}

#[tokio::test]
async fn the_error_keeps_the_response() {
    let body = r#"{"id":"err_1","code":404,"type":"ResourceNotFound","message":"User not found","metadata":{"a":1}}"#;
    let error = error("404 Not Found", "x-request-id: req_1\r\n", body).await;
    assert_eq!(
        error.to_string(),
        "getThing (GET /v1/things/{id}): 404 Not Found: ResourceNotFound: User not found [request id req_1]"
    );
    assert_eq!(error.status(), Some(404));
    assert!(error.is_not_found() && !error.is_decode() && !error.is_invalid_argument() && !error.is_timeout());
    assert_eq!(error.request_id(), Some("req_1"));
    assert_eq!(error.operation(), Some("getThing"));
    assert_eq!(error.body_text(), Some(body));
    let api = error.api().unwrap();
    assert_eq!(
        (api.id(), api.code(), api.type_name()),
        (Some("err_1"), Some(404), "ResourceNotFound")
    );
    assert_eq!(
        (api.message(), api.metadata()),
        ("User not found", Some(&serde_json::json!({"a": 1})))
    );
}

#[tokio::test]
async fn an_error_of_the_service_needs_a_type_only() {
    let error_ = error(
        "429 Too Many Requests",
        "retry-after: 3\r\n",
        r#"{"type":"New","id":7,"code":"x"}"#,
    )
    .await;
    assert!(error_.is_rate_limited());
    assert_eq!(error_.retry_after(), Some(Duration::from_secs(3)));
    let api = error_.api().unwrap();
    assert_eq!(
        (api.type_name(), api.message(), api.id(), api.code()),
        ("New", "", None, None)
    );

    let error_ = error(
        "401 Unauthorized",
        "x-amzn-requestid: aws\r\n",
        r#"{"message":"no type"}"#,
    )
    .await;
    assert!(error_.is_unauthorized() && error_.api().is_none());
    assert_eq!(error_.request_id(), Some("aws"));
    assert_eq!(error_.body_text(), Some(r#"{"message":"no type"}"#));

    let error_ = error(
        "500 Internal Server Error",
        "",
        r#"{"type":"Internal","id":"err_2","message":""}"#,
    )
    .await;
    assert!(
        error_
            .to_string()
            .ends_with("500 Internal Server Error: Internal [error id err_2]"),
        "{error_}"
    );
}

#[tokio::test]
async fn retry_after_may_be_a_date() {
    let past = error(
        "503 Service Unavailable",
        "retry-after: Wed, 21 Oct 2015 07:28:00 GMT\r\n",
        "",
    )
    .await;
    assert_eq!(past.retry_after(), Some(Duration::ZERO));
    let future = error(
        "503 Service Unavailable",
        "retry-after: Tue, 31 Dec 2999 23:59:59 GMT\r\n",
        "",
    )
    .await;
    assert!(future.retry_after().unwrap() > Duration::from_secs(1_000_000));
    for (date, past) in [
        ("Wednesday, 21-Oct-15 07:28:00 GMT", true),
        ("Sunday, 06-Nov-94 08:49:37 GMT", true),
        ("Sun Nov  6 08:49:37 1994", true),
        ("Tue Dec 31 23:59:59 2999", false),
        ("Saturday, 31-Dec-67 23:59:59 GMT", false),
    ] {
        let header = format!("retry-after: {date}\r\n").leak();
        let asked = error("503 Service Unavailable", header, "").await.retry_after();
        assert_eq!(asked.unwrap().is_zero(), past, "{date}: {asked:?}");
    }
    for nonsense in [
        "soon",
        "Sun Nov 6",
        "Sunday, 06-Nov-94",
        ", ",
        "Sun Foo  6 08:49:37 1994",
    ] {
        let header = format!("retry-after: {nonsense}\r\n").leak();
        let asked = error("503 Service Unavailable", header, "").await.retry_after();
        assert_eq!(asked, None, "{nonsense}");
    }
}

#[tokio::test]
async fn an_html_page_of_a_gateway_is_one_short_line() {
    let body = format!("<html>\n  <h1>Bad\tgateway</h1>\n{}", "é".repeat(8000));
    let long = body.clone();
    let server = Server::new(move |_, _| response("502 Bad Gateway", "", &long)).await;
    let error = server.client().call(&GET).send_empty().await.unwrap_err();
    let text = error.to_string();
    assert!(
        text.starts_with("listThings (GET /v1/things): 502 Bad Gateway: <html> <h1>Bad gateway</h1> éé"),
        "{text}"
    );
    assert!(text.chars().count() < 300 && !text.contains('\n'), "{text}");
    assert_eq!(error.body_text(), Some(&*body), "all of it is kept");
}

#[tokio::test]
async fn the_whole_failed_response_can_be_had() {
    #[derive(Deserialize)]
    struct Partial {
        #[serde(rename = "failedMessages")]
        failed: Vec<u32>,
    }
    let failed: Vec<u32> = (0..20_000).collect();
    let body = serde_json::json!({"type": "Partial", "message": "some", "failedMessages": failed});
    let text = body.to_string();
    let server = Server::new(move |_, _| response("409 Conflict", "x-rest: 7\r\n", &text)).await;
    let error = server.client().call(&GET).send_empty().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.headers().unwrap()["x-rest"], "7");
    assert_eq!(error.body_json(), Some(body.clone()));
    assert_eq!(error.body_as::<Partial>().unwrap().failed, failed);
    assert!(error.body_as::<Vec<u8>>().is_none());
    let api = error.api().unwrap();
    assert_eq!(api.member("failedMessages"), body.get("failedMessages"));
    assert_eq!(api.members().len(), 3);
    assert!(error.to_string().len() < 200, "{error}");

    // The body is kept up to the client's response limit.
    let client = server.builder().response_limit(10).build().unwrap();
    let error = client.call(&GET).send_empty().await.unwrap_err();
    assert_eq!((error.status(), error.body().unwrap().len()), (Some(409), 10));
}

#[tokio::test]
async fn a_success_that_cant_be_read_is_not_lost() {
    let padding = "x".repeat(50_000);
    let body = format!(r#"{{"integration":{{"id":"int_1"}},"padding":"{padding}"}}"#);
    let text = body.clone();
    let server = Server::new(move |_, _| response("201 Created", "x-rest: 7\r\n", &text)).await;
    let error = server.client().call(&POST).send::<Page>().await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.body().unwrap(), body.as_bytes());
    assert_eq!(error.body_json().unwrap()["integration"]["id"], "int_1");
    assert_eq!(error.headers().unwrap()["x-rest"], "7");
}

#[tokio::test]
async fn an_error_is_one_line_for_any_response() {
    let long = "ß".repeat(5000);
    let invisible = "\u{61c}\u{200b}\u{200e}\u{202a}\u{202e}\u{2060}\u{2066}\u{2069}\u{feff}\u{fff9}\u{e0001}";
    let said = format!("no\r\nINFO forged \u{1b}[31m{invisible}txt.exe\u{7}\u{2028}{long}");
    let bodies = [
        serde_json::json!({"type": "A\nB", "id": "e\u{85}1\n", "message": said}).to_string(),
        said.clone(),
        serde_json::json!({"meta": {"nextToken": said}}).to_string(),
        serde_json::json!({"meta": {"nextToken": {said.clone(): 1}}}).to_string(),
    ];
    for (at, body) in bodies.into_iter().enumerate() {
        let status = if at < 2 { "500 Oops" } else { "200 OK" };
        let headers = format!("x-request-id: {}\r\n", "a".repeat(200));
        let server = Server::new(move |_, _| response(status, &headers, &body)).await;
        let error = server.client().call(&GET).send::<Page>().await.unwrap_err();
        let first: &dyn std::error::Error = &error;
        let causes = std::iter::successors(Some(first), |cause| (**cause).source());
        for text in causes
            .map(ToString::to_string)
            .chain([error.to_string(), format!("{error:?}")])
        {
            assert!(text.chars().count() <= 1000, "{}", text.chars().count());
            let bad = |c: char| c.is_control() || c == '\u{2028}' || invisible.contains(c);
            assert!(!text.contains(bad), "{text:?}");
        }
        if let Some(api) = error.api() {
            let text = api.to_string();
            assert!(text.starts_with("A B: no INFO forged"), "{text}");
            assert!(!text.contains(|c: char| c.is_control()), "{text}");
        }
    }
}

#[tokio::test]
async fn a_truncated_error_response_keeps_its_status() {
    let server =
        Server::new(|_, _| Reply::Close(b"HTTP/1.1 500 Oops\r\ncontent-length: 100\r\n\r\nhalf".to_vec())).await;
    let error = server.client().call(&GET).send_empty().await.unwrap_err();
    assert_eq!((error.status(), error.body_text()), (Some(500), Some("half")));
}

#[derive(Debug, Deserialize)]
struct Page {
    #[allow(dead_code, reason = "it is only parsed")]
    meta: Meta,
}

#[derive(Debug, Deserialize)]
struct Meta {
    #[serde(rename = "nextToken")]
    #[allow(dead_code, reason = "it is only parsed")]
    next_token: Option<Vec<String>>,
}

#[tokio::test]
async fn an_unexpected_response_error_has_the_path() {
    let server =
        Server::new(|_, _| response("200 OK", "x-request-id: req_1\r\n", r#"{"meta":{"nextToken":["a",2]}}"#)).await;
    let error = server.client().call(&GET).send::<Page>().await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.status(), Some(200));
    assert_eq!(error.request_id(), Some("req_1"));
    assert_eq!(error.body_text(), Some(r#"{"meta":{"nextToken":["a",2]}}"#));
    assert_eq!(
        error.to_string(),
        "listThings (GET /v1/things): the response does not match the document (200): at `meta.nextToken[1]`: \
         invalid type: integer `2`, expected a string at line 1 column 27 [request id req_1]"
    );
    assert!(error.source().unwrap().is::<serde_json::Error>());
}

#[tokio::test]
async fn a_response_without_a_body_is_null() {
    let server = Server::new(|_, _| Reply::Bytes(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec())).await;
    server.client().call(&POST).send_empty().await.unwrap();
    assert_eq!(
        server.client().call(&POST).send::<Option<String>>().await.unwrap(),
        None
    );
    assert_eq!(server.client().call(&POST).send_text().await.unwrap(), "");
}

#[tokio::test]
async fn a_response_that_is_too_large_is_not_read_to_its_end() {
    // The first declares its length and sends nothing. The second sends without end and declares no length.
    for head in ["content-length: 11\r\n\r\n", "connection: close\r\n\r\n0123456789a"] {
        let server = Server::new(move |_, _| Reply::Hang(format!("HTTP/1.1 200 OK\r\n{head}").into_bytes())).await;
        let client = server.builder().response_limit(10).build().unwrap();
        let error = client.call(&GET).send_bytes().await.unwrap_err();
        assert!(error.is_too_large(), "{error}");
        assert_eq!(
            error.to_string(),
            "listThings (GET /v1/things): the response is larger than 10 bytes"
        );
    }
    let server = Server::new(|_, _| ok("0123456789")).await;
    let client = server.builder().response_limit(10).build().unwrap();
    assert_eq!(client.call(&GET).send_bytes().await.unwrap().len(), 10);
}

#[tokio::test]
async fn a_timeout_counts_to_the_last_byte() {
    for bytes in ["", "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{"] {
        let server = Server::new(move |_, _| Reply::Hang(bytes.as_bytes().to_vec())).await;
        let client = server.builder().timeout(Duration::from_millis(100)).build().unwrap();
        let started = Instant::now();
        let error = client.call(&GET).send_empty().await.unwrap_err();
        assert!(error.is_timeout() && !error.is_connect(), "{error}");
        assert!(started.elapsed() < Duration::from_secs(5));
        assert_eq!(
            error.to_string(),
            "listThings (GET /v1/things): no complete response within 100ms"
        );
    }
    let server = Server::new(|_, _| Reply::Hang(Vec::new())).await;
    let call = server.client().call(&GET).timeout(Duration::from_millis(50));
    assert!(call.send_empty().await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn a_failed_connection_differs_from_a_broken_one() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let server = Server::new(|_, _| Reply::Close(Vec::new())).await;
    let client = server.builder().base_url(format!("http://{address}")).build().unwrap();
    let error = client.call(&GET).send_empty().await.unwrap_err();
    assert!(
        error.is_connect() && !error.is_timeout() && error.status().is_none(),
        "{error}"
    );
    assert!(error.source().is_some());

    let error = server.client().call(&GET).send_empty().await.unwrap_err();
    assert!(!error.is_connect() && !error.is_timeout(), "{error}");
    assert!(error.to_string().contains("the connection broke: "), "{error}");
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[tokio::test]
async fn an_https_url_is_spoken_to_in_tls() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("https://{}", listener.local_addr().unwrap());
    let first = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let first = stream.read_u8().await.unwrap();
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        first
    });
    let client = super::support::ClientBuilder::new(&super::server::SPEC)
        .base_url(base)
        .bearer("bearer", "tok_1")
        .build()
        .unwrap();
    let error = client.call(&GET).send_empty().await.unwrap_err();
    assert!(error.is_connect(), "{error}");
    // The first byte of a TLS handshake.
    assert_eq!(first.await.unwrap(), 0x16);
}

#[tokio::test]
async fn problem_details_are_read_in_addition_to_the_form_of_the_service() {
    let problem = r#"{"type":"https://s.test/out","title":"Out","detail":"No\nmore.","instance":"/o/1","message":"m"}"#;
    let headers = "content-type: Application/Problem+json; charset=utf-8\r\n";
    let error = error("409 Conflict", headers, problem).await;
    let api = error.api().unwrap();
    assert_eq!(api.type_name(), "https://s.test/out");
    assert_eq!((api.title(), api.message()), (Some("Out"), "No\nmore."));
    assert!(error.to_string().contains("Out: No more."), "{error}");
    assert!(error.to_string().ends_with("[error id /o/1]"), "{error}");
}
