//! Secrets never appear in any output.

use std::time::Duration;

use super::server::{GET, Reply, SPEC, Server, parameter, response};
use super::support::{ClientBuilder, Error, Location, Multipart, Operation, Pages, Paging, Place, Style};

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
