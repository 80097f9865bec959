//! Streams of events: their results, and their behaviour when they are lost. On a paused clock, with a fake service;
//! real connections are at the end.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};
use tokio::time::{Instant, timeout};

use super::server::{GET, POST, Reply, SPEC, Server, leak};
use super::support::{
    Call, ClientBuilder, Error, Events, FakeRequest, FakeResponse, FakeStream, FakeTransport, RetryBudget, RetryPolicy,
};

const SECOND: Duration = Duration::from_secs(1);

fn builder(fake: &FakeTransport) -> ClientBuilder {
    let policy = RetryPolicy::new().jitter(false);
    ClientBuilder::new(&SPEC)
        .without_credentials()
        .fake(fake.clone())
        .retry(policy)
}

fn call(fake: &FakeTransport) -> Call {
    builder(fake).build().unwrap().call(leak(GET))
}

fn events<T: serde::de::DeserializeOwned>(fake: &FakeTransport) -> Events<T> {
    call(fake).events()
}

fn stream() -> FakeStream {
    FakeStream::new()
}

/// A service that gives these responses, and the times of its requests, in milliseconds from the first.
fn service(responses: impl IntoIterator<Item = FakeResponse>) -> (FakeTransport, impl Fn() -> Vec<u128>) {
    let responses = Mutex::new(responses.into_iter().collect::<std::collections::VecDeque<_>>());
    let times = Arc::new(Mutex::new(Vec::new()));
    let noted = times.clone();
    let fake = FakeTransport::new(move |_: &FakeRequest| {
        noted.lock().unwrap().push(Instant::now());
        let mut responses = responses.lock().unwrap();
        responses.pop_front().unwrap_or_else(FakeResponse::refused)
    });
    (fake, move || {
        let times = times.lock().unwrap();
        times.iter().map(|time| (*time - times[0]).as_millis()).collect()
    })
}

async fn next<T: serde::de::DeserializeOwned>(events: &mut Events<T>) -> Option<T> {
    events.try_next().await.unwrap()
}

async fn fails<T: serde::de::DeserializeOwned + std::fmt::Debug>(events: &mut Events<T>) -> Error {
    events.try_next().await.unwrap_err()
}

#[tokio::test(start_paused = true)]
async fn events_come_as_they_are_sent() {
    let script = stream()
        .chunk(": hello\n\nevent: x\ndata: {\"n\":")
        .wait(SECOND)
        .chunk(" 1}\n\ndata: {\"n\": 2}\n\n")
        .silence();
    let fake = FakeTransport::responses([FakeResponse::events(script)]);
    let mut events = events::<Value>(&fake);
    assert!(fake.requests().is_empty());
    assert_eq!(next(&mut events).await, Some(json!({"n": 1})));
    // Dropping a future loses nothing.
    assert!(
        timeout(Duration::ZERO, events.try_next())
            .await
            .is_ok_and(|n| n.is_ok())
    );
    assert!(timeout(SECOND, events.try_next()).await.is_err());
    let request = fake.requests().remove(0);
    assert_eq!(request.header("accept"), Some("text/event-stream"));
    assert_eq!(request.header("last-event-id"), None);
}

#[derive(Debug, PartialEq, Deserialize)]
struct Number {
    n: u8,
}

#[tokio::test(start_paused = true)]
async fn it_can_be_opened_before_the_first_event_is_asked_for() {
    let script = stream().chunk("data: 1\n\n").silence();
    let fake = FakeTransport::responses([FakeResponse::events(script)]);
    let mut events = events::<Value>(&fake);
    assert_eq!(fake.requests().len(), 0);
    events.open().await.unwrap();
    events.open().await.unwrap();
    assert_eq!(fake.requests().len(), 1);
    assert_eq!(next(&mut events).await, Some(json!(1)));
    assert_eq!(fake.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_can_not_be_opened_is_an_error_and_ends() {
    let fake = FakeTransport::responses([FakeResponse::json(404, &json!({}))]);
    let mut events = events::<Value>(&fake);
    assert!(events.open().await.unwrap_err().is_not_found());
    events.open().await.unwrap();
    assert_eq!(next(&mut events).await, None);
}

#[tokio::test(start_paused = true)]
async fn an_event_that_cannot_be_read_is_an_error_in_its_place() {
    let script = stream()
        .chunk("data: {\"n\": \"one\"}\n\n")
        .chunk("data: ping\n\n")
        .event(&json!({"n": 2}))
        .silence();
    let response = FakeResponse::events(script).header("x-request-id", "r_1");
    let mut events = events::<Number>(&FakeTransport::responses([response]));
    let error = fails(&mut events).await;
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.request_id(), Some("r_1"));
    assert!(error.to_string().contains("at `n`: invalid type: string"), "{error}");
    assert_eq!(error.body_text(), Some("{\"n\": \"one\"}"));
    assert!(fails(&mut events).await.is_decode());
    assert_eq!(next(&mut events).await, Some(Number { n: 2 }));
}

#[tokio::test(start_paused = true)]
async fn data_that_is_not_json_is_a_text() {
    let script = stream().chunk("data: ping\n\ndata: a\ndata: b\n\ndata: 5\n\n");
    let mut events = events::<Value>(&FakeTransport::responses([FakeResponse::events(script)]));
    assert_eq!(next(&mut events).await, Some(json!("ping")));
    assert_eq!(next(&mut events).await, Some(json!("a\nb")));
    assert_eq!(next(&mut events).await, Some(json!(5)));
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_is_lost_is_opened_again() {
    let lost = [
        stream().event(&1),
        stream().event(&2).chunk("data: half").broken(),
        stream().event(&3).silence(),
    ];
    let responses = lost.map(FakeResponse::events).into_iter();
    let done = FakeResponse::bytes(204, "");
    let (fake, times) = service(responses.chain([FakeResponse::refused(), done]));
    let mut events = events::<u8>(&fake).watchdog(5 * SECOND);
    for expected in 1..=3 {
        assert_eq!(next(&mut events).await, Some(expected));
    }
    // The end of the stream is not an error.
    assert_eq!(next(&mut events).await, None);
    assert_eq!(next(&mut events).await, None);
    // An event resets the waits. A rejected connection makes the next one longer.
    assert_eq!(times(), [0, 500, 1000, 6500, 7500]);
}

#[tokio::test(start_paused = true)]
async fn any_byte_is_a_sign_of_life() {
    let script = (0..20).fold(stream(), |script, _| script.wait(4 * SECOND).chunk(":\n"));
    let responses = [FakeResponse::events(script.event(&1).silence())];
    let (fake, times) = service(responses);
    let mut events = events::<u8>(&fake).watchdog(5 * SECOND).reconnects(0);
    assert_eq!(next(&mut events).await, Some(1));
    let error = fails(&mut events).await;
    assert!(error.is_timeout(), "{error}");
    assert!(
        error
            .to_string()
            .contains("nothing arrived on the stream of events for 5s"),
        "{error}"
    );
    assert_eq!(times(), [0]);
}

#[tokio::test(start_paused = true)]
async fn reconnecting_stops_after_several_failures_in_a_row() {
    let responses = || {
        let empty = || FakeResponse::events(stream().chunk(": no event\n\n"));
        [
            FakeResponse::events(stream().event(&1)),
            empty(),
            FakeResponse::bytes(503, ""),
            empty(),
        ]
    };
    let (fake, times) = service(responses());
    let mut events = events::<u8>(&fake).reconnects(3);
    assert_eq!(next(&mut events).await, Some(1));
    let error = fails(&mut events).await;
    assert!(error.is_broken(), "{error}");
    assert!(error.to_string().contains("listThings"), "{error}");
    assert_eq!(times(), [0, 500, 1500, 3500]);
    assert_eq!(next(&mut events).await, None);
    // It is rejected from now on, which the policy of the call tries three times.
    events.resume();
    assert!(fails(&mut events).await.is_connect());
    assert_eq!(times().len(), 7);
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_lived_was_no_failure_though_nothing_happened() {
    let quiet = || {
        let script = (0..3).fold(stream(), |script, _| script.wait(3 * SECOND).chunk(":\n"));
        FakeResponse::events(script)
    };
    let responses = (0..5).map(|_| quiet());
    let (fake, _) = service(responses.chain([FakeResponse::events(stream().event(&1))]));
    let mut events = events::<u8>(&fake).watchdog(5 * SECOND).reconnects(1);
    assert_eq!(next(&mut events).await, Some(1));
}

#[tokio::test(start_paused = true)]
async fn reconnecting_sends_the_last_id_and_waits_as_requested() {
    let responses = [
        FakeResponse::events(stream().chunk("retry: 7000\nid: a\ndata: 1\n\nid: b\ndata: 2")),
        FakeResponse::events(stream().chunk("data: 2\n\nid\ndata: 3\n\n")),
        FakeResponse::bytes(429, "").header("retry-after", "2"),
        FakeResponse::events(stream().chunk("id: \u{7}\ndata: 4\n\nretry: 999999999\n")),
        FakeResponse::events(stream().event(&5)),
    ];
    let (fake, times) = service(responses);
    let mut events = events::<u8>(&fake);
    assert_eq!(next(&mut events).await, Some(1));
    assert_eq!(events.last_event_id(), Some("a"));
    assert_eq!(next(&mut events).await, Some(2));
    assert_eq!(events.last_event_id(), Some("a"));
    assert_eq!(next(&mut events).await, Some(3));
    assert_eq!(events.last_event_id(), None);
    assert_eq!(next(&mut events).await, Some(4));
    assert_eq!(next(&mut events).await, Some(5));
    assert_eq!(times(), [0, 7000, 14_000, 16_000, 76_000]);
    let ids: Vec<_> = fake
        .requests()
        .iter()
        .map(|request| request.header("last-event-id").map(ToOwned::to_owned))
        .collect();
    assert_eq!(ids, [None, Some("a".to_owned()), None, None, None]);
}

#[tokio::test(start_paused = true)]
async fn permanent_failures_are_errors_at_once() {
    for status in [400, 401, 404, 500] {
        for open_first in [false, true] {
            let first = open_first.then(|| FakeResponse::events(stream()));
            let responses = first.into_iter().chain([FakeResponse::bytes(status, "")]);
            let mut events = events::<u8>(&FakeTransport::responses(responses));
            assert_eq!(fails(&mut events).await.status(), Some(status));
            assert_eq!(next(&mut events).await, None);
        }
    }
    let other = FakeResponse::json(200, &json!({}));
    let error = fails(&mut events::<u8>(&FakeTransport::responses([other]))).await;
    assert!(error.to_string().contains("not a stream of events"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn the_first_connection_follows_the_policy_of_the_call() {
    let responses = || {
        let failed = FakeResponse::bytes(503, "");
        [
            failed,
            FakeResponse::refused(),
            FakeResponse::events(stream().event(&1)),
        ]
    };
    let (fake, times) = service(responses());
    assert_eq!(next(&mut events::<u8>(&fake)).await, Some(1));
    assert_eq!(times(), [0, 500, 1500]);
    let fake = FakeTransport::responses(responses());
    let mut events: Events<u8> = call(&fake).retry(RetryPolicy::never()).events();
    assert_eq!(fails(&mut events).await.status(), Some(503));
}

#[tokio::test(start_paused = true)]
async fn the_timeout_is_for_the_head_and_a_deadline_for_nothing() {
    let slow = || stream().wait(50 * SECOND).event(&1).wait(50 * SECOND).event(&2);
    let fake = FakeTransport::responses([FakeResponse::events(slow())]);
    let mut events: Events<u8> = call(&fake).timeout(SECOND).deadline(SECOND).events();
    assert_eq!(next(&mut events).await, Some(1));
    assert_eq!(next(&mut events).await, Some(2));
    let never = RetryPolicy::never();
    let fake = FakeTransport::responses([FakeResponse::silence()]);
    let mut events: Events<u8> = call(&fake).timeout(SECOND).retry(never).events();
    assert!(fails(&mut events).await.is_timeout());
}

#[tokio::test(start_paused = true)]
async fn an_event_is_bounded_and_the_stream_is_not() {
    let script = (0..100).fold(stream(), |script, n: u8| script.event(&n));
    let script = script.chunk(format!("data: {}\n", "1".repeat(200)));
    let fake = FakeTransport::responses([FakeResponse::events(script)]);
    let client = builder(&fake).response_limit(64).build().unwrap();
    let mut events: Events<u8> = client.call(leak(GET)).events();
    for n in 0..100 {
        assert_eq!(next(&mut events).await, Some(n));
    }
    assert!(fails(&mut events).await.is_too_large());
    assert_eq!(next(&mut events).await, None);
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_must_not_be_sent_twice_is_not_reconnected() {
    let responses = || {
        [
            FakeResponse::events(stream().event(&1)),
            FakeResponse::events(stream().event(&2)),
        ]
    };
    let post = |fake: &FakeTransport| builder(fake).build().unwrap().call(&POST).json(&7);
    let fake = FakeTransport::responses(responses());
    let mut events: Events<u8> = post(&fake).events();
    assert_eq!(next(&mut events).await, Some(1));
    assert_eq!(next(&mut events).await, None);
    assert_eq!(fake.requests().len(), 1);

    let broken = FakeResponse::events(stream().event(&1).broken());
    let mut events: Events<u8> = post(&FakeTransport::responses([broken])).events();
    assert_eq!(next(&mut events).await, Some(1));
    assert!(fails(&mut events).await.is_broken());

    let fake = FakeTransport::responses(responses());
    let call = post(&fake).retry(RetryPolicy::new().idempotent(true));
    let mut events: Events<u8> = call.events();
    assert_eq!(next(&mut events).await, Some(1));
    assert_eq!(next(&mut events).await, Some(2));
    assert_eq!(fake.requests()[1].json(), json!(7));
}

/// Otherwise it would be read until the timeout, and then discarded.
#[tokio::test(start_paused = true)]
async fn a_stream_is_not_a_single_response() {
    let fake = FakeTransport::responses([FakeResponse::events(stream().event(&1).silence())]);
    let error = call(&fake).send::<Value>().await.unwrap_err();
    assert!(error.to_string().contains("a stream of events"), "{error}");
    assert_eq!(fake.requests().len(), 1);
}

#[tokio::test]
async fn a_connection_is_kept_and_closed_when_the_stream_is_dropped() {
    const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\n\r\n";
    let server = Server::new(|_, before| {
        let text = format!("{HEAD}id: {before}\r\ndata: {before}\r\n\r\ndata: half");
        match before {
            0 => Reply::Close(text.into_bytes()),
            _ => Reply::Hang(text.into_bytes()),
        }
    })
    .await;
    let policy = RetryPolicy::new().base_delay(Duration::from_millis(1));
    let mut events: Events<u8> = server.client().call(leak(GET)).retry(policy).events();
    assert_eq!(next(&mut events).await, Some(0));
    assert_eq!(next(&mut events).await, Some(1));
    assert_eq!(server.last().header("last-event-id").as_deref(), Some("0"));
    drop(events);
    server.closed().await;
}

#[tokio::test(start_paused = true)]
async fn a_service_that_requests_no_wait_is_not_flooded() {
    // With an event each time, it would continue forever. Without, the waits grow.
    for (text, connections) in [("retry: 0\ndata: 1\n\n", 121), ("retry: 0\n", 12)] {
        let fake = FakeTransport::new(move |_| FakeResponse::events(stream().chunk(text)));
        let mut events = events::<u8>(&fake).reconnects(u32::MAX);
        let minute = tokio::time::timeout(60 * SECOND, async {
            while let Ok(Some(_)) = events.try_next().await {}
        });
        minute.await.unwrap_err();
        let made = fake.requests().len();
        assert!(made <= connections, "{made} connections in a minute");
    }
}

#[tokio::test(start_paused = true)]
async fn all_streams_together_keep_to_the_budget_of_the_client() {
    let fake = FakeTransport::new(|_| FakeResponse::events(stream().event(&1)));
    let client = builder(&fake).retry_budget(RetryBudget::new(3, 0, 0)).build().unwrap();
    let mut events: Events<u8> = client.call(leak(GET)).events();
    let began = Instant::now();
    for _ in 0..6 {
        assert_eq!(next(&mut events).await, Some(1));
    }
    // Three times after the shortest wait, then after the longest wait of a retry.
    assert_eq!(began.elapsed(), Duration::from_millis(3 * 500 + 2 * 8000));
}

#[tokio::test(start_paused = true)]
async fn resuming_at_once_is_slowed_down() {
    let fake = FakeTransport::new(|_| FakeResponse::bytes(401, ""));
    let mut events = events::<u8>(&fake);
    let began = Instant::now();
    for _ in 0..5 {
        fails(&mut events).await;
        events.resume();
    }
    assert_eq!(began.elapsed(), Duration::from_millis(500 + 1000 + 2000 + 4000));
}

#[tokio::test(start_paused = true)]
async fn an_id_that_is_too_long_is_not_sent_back() {
    let long = format!("id: {}\ndata: 2\n\n", "x".repeat(9000));
    let first = stream().chunk("id: 1\ndata: 1\n\n").chunk(long);
    let (fake, _) = service([
        FakeResponse::events(first),
        FakeResponse::events(stream().chunk("data: 3\n\n")),
    ]);
    let mut events = events::<u32>(&fake);
    for number in 1..=3 {
        assert_eq!(next(&mut events).await, Some(number));
    }
    assert_eq!(fake.requests()[1].header("last-event-id"), Some("1"));
}
