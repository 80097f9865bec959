//! Successful responses that are not the JSON that was expected.

use serde::Deserialize;

use super::server::{GET, Reply, Server, ok, response};

#[derive(Debug, Deserialize)]
struct Page {
    meta: Meta,
}

#[derive(Debug, Deserialize)]
struct Meta {
    #[serde(rename = "nextToken")]
    next_token: Option<Vec<String>>,
}

#[tokio::test]
async fn a_response_that_is_not_exactly_one_json_text_is_an_error() {
    for (body, why) in [
        ("{\"meta\":{}} trailing", "): trailing characters at line 1 column 13"),
        ("{\"meta\":", "EOF while parsing a value at line 1 column 8"),
        ("", " (200): the body is empty"),
    ] {
        let server = Server::new(move |_, _| ok(body)).await;
        let error = server.client().call(&GET).send::<Page>().await.unwrap_err();
        assert!(error.is_decode(), "{body}: {error}");
        assert!(error.to_string().ends_with(why), "{body}: {error}");
        assert_eq!(error.body_text(), Some(body));
    }
    let server = Server::new(|_, _| Reply::Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n\xff!".to_vec())).await;
    let error = server.client().call(&GET).send_text().await.unwrap_err();
    assert!(error.is_decode() && error.body_text() == Some("\u{fffd}!"), "{error}");
}

#[tokio::test]
async fn bytes_that_are_not_utf_8_are_an_error_where_they_are_read() {
    let reply = |body: &[u8]| {
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
        [head.as_bytes(), body].concat()
    };
    for (body, why) in [
        (
            &b"{\"meta\":{\"nextToken\":[\"\xff\"]}}"[..],
            "at `meta.nextToken[0]`: invalid unicode code point at line 1 column 24",
        ),
        (b"{\"meta\":{}} \xff", "trailing characters at line 1 column 13"),
    ] {
        let whole = reply(body);
        let server = Server::new(move |_, _| Reply::Bytes(whole.clone())).await;
        let error = server.client().call(&GET).send::<Page>().await.unwrap_err();
        assert!(error.is_decode() && error.to_string().ends_with(why), "{error}");
        assert_eq!(error.body().unwrap(), body);
    }
    let whole = reply(b"{\"other\":\"\xff\",\"meta\":{}}");
    let server = Server::new(move |_, _| Reply::Bytes(whole.clone())).await;
    let page = server.client().call(&GET).send::<Page>().await.unwrap();
    assert_eq!(page.meta.next_token, None);
}

#[tokio::test]
async fn a_page_instead_of_json_is_shown_with_its_type() {
    let page = "<!doctype html>\n <h1>Sign in\u{202e}</h1> for sk_secret_7 ";
    let long = format!("{page}{}", "é".repeat(9000));
    for (headers, body, shown) in [
        (
            "content-type: text/html; charset=utf-8\r\n",
            &*long,
            "(200, text/html; charset=utf-8): not JSON: <!doctype html> <h1>Sign in</h1> for *** éé",
        ),
        ("", "OK", "(200): not JSON: OK"),
        // The text of damaged JSON may be private.
        (
            "content-type: application/json\r\n",
            "{\"name\":\"Ada\"",
            "(200): EOF while parsing an object at line 1 column 13",
        ),
        (
            "content-type: text/html\r\n",
            "{\"name\":\"Ada\"",
            "(200, text/html): not JSON: {\"name\":\"Ada\"",
        ),
        // It is JSON, whatever the service declares.
        (
            "content-type: text/html\r\n",
            "7",
            "(200): invalid type: integer `7`, expected struct Page at line 1 column 1",
        ),
    ] {
        let text = body.to_owned();
        let server = Server::new(move |_, _| response("200 OK", headers, &text)).await;
        let client = server.builder().bearer("bearer", "sk_secret_7").build();
        let call = client.unwrap().call(&GET);
        let error = call.send::<Page>().await.unwrap_err();
        let text = error.to_string();
        assert!(text.contains(shown), "{text}");
        assert!(text.chars().count() < 400, "{text}");
        assert!(error.is_decode() && error.status() == Some(200));
        assert_eq!(error.body_text(), Some(body), "all of it is kept");
    }
}
