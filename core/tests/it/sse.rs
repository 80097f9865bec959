//! Splitting the bytes of a stream into events: from tables, in chunks of every size.

use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;
use tokio::time::Instant;

use super::server::{GET, SPEC, leak};
use super::support::{ClientBuilder, Error, Events, FakeResponse, FakeStream, FakeTransport, Operation, RetryPolicy};

static CALL: Operation = GET;

/// The events of these chunks, whose data is text, until the stream is lost, and the error.
async fn read<'a>(parts: impl IntoIterator<Item = &'a [u8]>, limit: usize) -> (Vec<String>, Error, Option<String>) {
    let parts = parts.into_iter().map(Bytes::copy_from_slice);
    let script = parts.fold(FakeStream::new(), FakeStream::chunk);
    let fake = FakeTransport::responses([FakeResponse::events(script)]);
    let client = ClientBuilder::new(&SPEC)
        .without_credentials()
        .fake(fake)
        .response_limit(limit);
    let mut events: Events<Value> = client.build().unwrap().call(&CALL).events();
    events = events.reconnects(0);
    let mut texts = Vec::new();
    loop {
        match events.try_next().await {
            Ok(Some(Value::String(text))) => texts.push(text),
            Ok(other) => panic!("{other:?}"),
            Err(error) => return (texts, error, events.last_event_id().map(str::to_owned)),
        }
    }
}

#[tokio::test]
async fn streams_are_cut_the_same_however_they_come() {
    let cases: &[(&str, &[&str])] = &[
        ("data: a\n\n", &["a"]),
        ("data:a\n\n", &["a"]),
        ("data:  a \n\n", &[" a "]),
        ("data: a\r\rdata: b\r\n\r\n", &["a", "b"]),
        ("data: a\r\n\ndata: b\n\r\n", &["a", "b"]),
        ("data: a\ndata: b\n\n", &["a\nb"]),
        ("data\ndata\n\n", &["\n"]),
        ("data\n\n", &[""]),
        ("data:\n\n", &[""]),
        ("\u{feff}data: a\n\n", &["a"]),
        ("\u{feff}\u{feff}data: a\n\ndata: b\n\n", &["b"]),
        (": hello\n\n:\ndata: a: b\n\n", &["a: b"]),
        ("event: x\ndata: a\n\nevent: y\n\n", &["a"]),
        ("Data: a\nfoo: b\n\n", &[]),
        ("data: ä€😀\n\n", &["ä€😀"]),
        ("\n\n\ndata: a\n\n\n\n", &["a"]),
        // An unfinished event is ignored.
        ("data: a\n\ndata: b\n", &["a"]),
        ("data: a", &[]),
    ];
    for (text, expected) in cases {
        for size in 1..=text.len() {
            let (texts, ..) = read(text.as_bytes().chunks(size), 1000).await;
            assert_eq!(texts, *expected, "{text:?} by {size}");
        }
    }
}

#[tokio::test]
async fn invalid_utf_8_is_replaced() {
    let (texts, ..) = read(b"data: a\xffb\n\n".chunks(1), 1000).await;
    assert_eq!(texts, ["a\u{fffd}b"]);
}

#[tokio::test]
async fn ids_hold_until_the_next_one() {
    for (text, expected) in [
        ("id: 1\ndata: a\n\ndata: b\n\n", Some("1")),
        ("id: 1\n\ndata: a\n\n", Some("1")),
        ("id: 1\ndata: a\n\nid\ndata: b\n\n", None),
        ("id: 1\ndata: a\n\nid: x\0y\ndata: b\n\n", Some("1")),
        // The id of an incomplete event is ignored.
        ("id: 1\ndata: a\n\nid: 2\ndata: b\n", Some("1")),
    ] {
        let (.., id) = read([text.as_bytes()], 1000).await;
        assert_eq!(id.as_deref(), expected, "{text:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_time_to_wait_is_a_number() {
    for (text, waited) in [
        ("retry: 1500\n", 1500),
        ("retry: 700\nretry: 99999999999999999999999\n", 700),
        // At least the first wait of any call.
        ("retry: 0\n", 500),
        ("retry: 5\n", 500),
        // Without a valid time it waits as the policy specifies.
        ("retry: 1.5\n", 500),
        ("retry: -1\n", 500),
        ("retry:\n", 500),
        ("retry: 9s\n", 500),
    ] {
        let stream = FakeStream::new().chunk(text);
        let responses = [FakeResponse::events(stream), FakeResponse::bytes(204, "")];
        let policy = RetryPolicy::new().jitter(false);
        let client = ClientBuilder::new(&SPEC)
            .without_credentials()
            .fake(FakeTransport::responses(responses));
        let client = client.retry(policy).build().unwrap();
        let mut events: Events<Value> = client.call(leak(GET)).events();
        let began = Instant::now();
        assert_eq!(events.try_next().await.unwrap(), None);
        assert_eq!(began.elapsed(), Duration::from_millis(waited), "{text}");
    }
}

#[tokio::test]
async fn an_event_and_a_line_are_bounded() {
    let many: &[&[u8]] = &[b"data: a\n\n", b"data: 01\n", b"data: 23\n"];
    let long: &[&[u8]] = &[b"data:", b" 0123", b"4"];
    let comment: &[&[u8]] = &[b": 012345678"];
    for parts in [many, long, comment] {
        let (_, error, _) = read(parts.iter().copied(), 10).await;
        assert!(error.is_too_large(), "{error}");
    }
    let (texts, error, _) = read([&b"data: 0a23\n\n"[..]; 5], 10).await;
    assert_eq!((texts.len(), error.is_broken()), (5, true));
}
