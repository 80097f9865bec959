//! The number and times of attempts: on a paused clock, with a fake service.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::server::{GET, POST, SPEC, leak};
use super::support::{
    Client, ClientBuilder, Error, FakeRequest, FakeResponse, FakeStream, FakeTransport, Operation, RetryBudget,
    RetryPolicy, Upload,
};

fn builder(fake: &FakeTransport) -> ClientBuilder {
    ClientBuilder::new(&SPEC)
        .without_credentials()
        .fake(fake.clone())
        .retry(RetryPolicy::new().jitter(false))
}

fn client(fake: &FakeTransport) -> Client {
    builder(fake).build().unwrap()
}

fn operation(method: &'static str) -> &'static Operation {
    leak(Operation { method, ..GET })
}

fn ok() -> FakeResponse {
    FakeResponse::json(200, &7)
}

fn status(status: u16) -> FakeResponse {
    FakeResponse::bytes(status, "")
}

/// Responds to every request in this way, and records its time.
fn always(
    response: impl Fn(&FakeRequest) -> FakeResponse + Send + Sync + 'static,
) -> (FakeTransport, Arc<Mutex<Vec<Instant>>>) {
    let times = Arc::new(Mutex::new(Vec::new()));
    let noted = times.clone();
    let fake = FakeTransport::new(move |request| {
        noted.lock().unwrap().push(Instant::now());
        response(request)
    });
    (fake, times)
}

/// The waits between attempts, in milliseconds.
fn waits(times: &Mutex<Vec<Instant>>) -> Vec<u128> {
    let times = times.lock().unwrap();
    times.windows(2).map(|pair| (pair[1] - pair[0]).as_millis()).collect()
}

#[tokio::test(start_paused = true)]
async fn which_failures_are_tried_again() {
    type Fault = (&'static str, fn() -> FakeResponse);
    let faults: [Fault; 11] = [
        ("refused", FakeResponse::refused),
        ("broken", FakeResponse::broken),
        ("silence", FakeResponse::silence),
        ("429", || status(429)),
        ("500", || status(500)),
        ("502", || status(502)),
        ("503", || status(503)),
        ("504", || status(504)),
        ("404", || status(404)),
        ("408", || status(408)),
        ("nonsense", || FakeResponse::bytes(200, "{")),
    ];
    let mut table = String::new();
    for (name, response) in faults {
        table.push_str(name);
        for method in ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH", "TRACE"] {
            let (fake, times) = always(move |_| response());
            let error = client(&fake).call(operation(method)).send::<u8>().await.unwrap_err();
            let sent = fake.requests().len();
            assert_eq!(error.attempts() as usize, sent, "{error}");
            let base = if name == "silence" { 60_000 } else { 0 };
            let expected: Vec<u128> = [500, 1000].iter().map(|wait| wait + base).collect();
            assert_eq!(waits(&times), expected[..sent - 1], "{name} {method}");
            write!(table, " {method}:{sent}").unwrap();
        }
        table.push('\n');
    }
    let safe = "GET:3 HEAD:3 OPTIONS:3 PUT:3 DELETE:3 POST:1 PATCH:1 TRACE:1";
    let all = "GET:3 HEAD:3 OPTIONS:3 PUT:3 DELETE:3 POST:3 PATCH:3 TRACE:3";
    let none = "GET:1 HEAD:1 OPTIONS:1 PUT:1 DELETE:1 POST:1 PATCH:1 TRACE:1";
    let expected = [
        ("refused", all),
        ("broken", safe),
        ("silence", safe),
        ("429", all),
        ("500", none),
        ("502", safe),
        ("503", safe),
        ("504", safe),
        ("404", none),
        ("408", none),
        ("nonsense", none),
    ];
    let lines: Vec<_> = expected.iter().map(|(name, row)| format!("{name} {row}")).collect();
    assert_eq!(table.trim_end(), lines.join("\n"));
}

#[tokio::test(start_paused = true)]
async fn a_body_that_breaks_off_or_stalls_is_an_error() {
    let body = json!({"a": 12});
    let text = body.to_string();
    let whole = move || FakeResponse::json(200, &body);
    for (method, attempts) in [("GET", 3), ("POST", 1)] {
        for bytes in [0, 3, 99] {
            let (fake, times) = always({
                let whole = whole.clone();
                move |_| whole().broken_after(bytes)
            });
            let error = client(&fake).call(operation(method)).send::<Value>().await;
            let error = error.unwrap_err();
            assert!(error.is_broken(), "{error}");
            assert_eq!(times.lock().unwrap().len(), attempts, "{method} {bytes}");

            let (fake, _) = always({
                let whole = whole.clone();
                move |_| whole().silent_after(bytes)
            });
            let call = client(&fake).call(operation(method));
            let call = call.retry(RetryPolicy::never()).send::<Value>();
            let (error, after) = timed(async { call.await.map(drop) }).await;
            assert!(error.is_timeout(), "{error}");
            assert_eq!(after.as_secs(), 60);
        }
    }
    // A caller that reads in chunks receives what was sent before.
    let parts = FakeStream::new().chunk("a").wait(Duration::from_secs(9));
    let fake = FakeTransport::responses([
        whole().broken_after(3),
        FakeResponse::stream(206, parts.chunk("b")),
        FakeResponse::stream(503, FakeStream::new().broken()),
    ]);
    let client = client(&fake);
    let open = || client.transfer(Method::GET, "https://a.example.com/");
    let mut cut = open().download().await.unwrap();
    assert_eq!(cut.try_next().await.unwrap().unwrap(), text[..3]);
    assert!(cut.try_next().await.unwrap_err().is_broken());
    let whole = open().download().await.unwrap();
    assert_eq!((whole.status(), whole.text().await.unwrap()), (206, "ab".to_owned()));
    let error = open().retry(RetryPolicy::never()).send().await.unwrap_err();
    assert_eq!(error.status(), Some(503));
}

#[tokio::test(start_paused = true)]
async fn a_call_that_succeeds_in_the_end_is_a_success() {
    let fake = FakeTransport::responses([status(503), FakeResponse::broken(), ok()]);
    let response = client(&fake).call(&GET).send_with_meta::<u8>().await.unwrap();
    assert_eq!((*response.body(), response.attempts()), (7, 3));
    assert_eq!(fake.requests().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn waits_double_up_to_a_limit() {
    let (fake, times) = always(|_| status(503));
    let policy = RetryPolicy::new()
        .retries(6)
        .base_delay(Duration::from_millis(100))
        .max_delay(Duration::from_secs(1))
        .jitter(false);
    let call = client(&fake).call(&GET).retry(policy);
    let error = call.send_empty().await.unwrap_err();
    assert_eq!(waits(&times), [100, 200, 400, 800, 1000, 1000]);
    assert!(error.to_string().ends_with("[7 attempts]"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn jitter_is_full() {
    let (fake, times) = always(|_| status(503));
    let policy = RetryPolicy::new()
        .retries(200)
        .base_delay(Duration::from_secs(1))
        .max_delay(Duration::from_secs(1));
    let client = builder(&fake)
        .retry(policy)
        .retry_budget(RetryBudget::unlimited())
        .build()
        .unwrap();
    client.call(&GET).send_empty().await.unwrap_err();
    let waits = waits(&times);
    assert!(waits.iter().all(|wait| *wait <= 1001), "{waits:?}");
    assert!(
        waits.iter().any(|wait| *wait < 250) && waits.iter().any(|wait| *wait > 750),
        "{waits:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn the_service_can_request_a_wait() {
    let date = |seconds: i64| {
        let at = jiff::Timestamp::now() + jiff::SignedDuration::from_secs(seconds);
        at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
    };
    let forms = [
        ("3".to_owned(), 3000..=3001),
        ("0".to_owned(), 0..=1),
        (" 4 ".to_owned(), 4000..=4001),
        ("60".to_owned(), 60_000..=60_001),
        // A date has no fractions of a second, and the real clock continues meanwhile.
        (date(20), 18_000..=20_001),
        (date(-86_400), 0..=1),
        ("soon".to_owned(), 500..=501),
        ("-1".to_owned(), 500..=501),
    ];
    for (form, expected) in forms {
        for method in ["GET", "POST"] {
            let text = form.clone();
            let (fake, times) = always(move |_| status(429).header("retry-after", &text));
            let policy = RetryPolicy::new().retries(1).jitter(false);
            let call = client(&fake).call(operation(method)).retry(policy);
            let error = call.send_empty().await.unwrap_err();
            assert!(error.is_rate_limited());
            let waited = waits(&times)[0];
            assert!(expected.contains(&waited), "{form}: {waited}, not {expected:?}");
        }
    }
}

/// A service that is overloaded must not get all attempts at once, whatever it sends.
#[tokio::test(start_paused = true)]
async fn only_the_first_retry_is_at_once() {
    let past = "Wed, 21 Oct 2015 07:28:00 GMT";
    for form in ["0", past] {
        let (fake, times) = always(move |_| status(503).header("retry-after", form));
        let policy = RetryPolicy::new().retries(4);
        let call = client(&fake).call(&GET);
        let call = call.retry(policy.clone().jitter(false));
        call.send_empty().await.unwrap_err();
        assert_eq!(waits(&times), [0, 500, 1000, 2000], "{form}");

        times.lock().unwrap().clear();
        let call = client(&fake).call(&GET);
        call.retry(policy).send_empty().await.unwrap_err();
        let waits = waits(&times);
        assert!(waits[0] == 0 && waits[1] <= 500 && waits[2] <= 1000 && waits[3] <= 2000);
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_above_the_maximum_fails_at_once() {
    let tomorrow = jiff::Timestamp::now() + jiff::SignedDuration::from_hours(24);
    let tomorrow = tomorrow.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    for form in ["61".to_owned(), "86400".to_owned(), "9".repeat(40), tomorrow] {
        for code in [429, 503] {
            let text = form.clone();
            let (fake, times) = always(move |_| status(code).header("retry-after", &text));
            let (error, took) = timed(client(&fake).call(&GET).send_empty()).await;
            assert_eq!((took, error.attempts()), (Duration::ZERO, 1), "{form}");
            assert_eq!(waits(&times), [] as [u128; 0]);
            assert!(error.retry_after().unwrap() > Duration::from_secs(60));
            assert!(error.to_string().contains("[retry after "), "{error}");
        }
    }
    let (fake, _) = always(|_| status(503).header("retry-after", "6"));
    let policy = RetryPolicy::new().max_retry_after(Duration::from_secs(5));
    let call = client(&fake).call(&GET).retry(policy);
    let (error, took) = timed(call.send_empty()).await;
    assert_eq!((took, error.attempts()), (Duration::ZERO, 1));
    assert!(error.to_string().ends_with("[retry after 6s]"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_policy_is_set_for_a_client_and_for_a_call() {
    let (fake, _) = always(|_| status(503));
    let client = builder(&fake).retry(RetryPolicy::never()).build().unwrap();
    client.call(&GET).send_empty().await.unwrap_err();
    assert_eq!(fake.requests().len(), 1);
    let call = client.call(&GET).retry(RetryPolicy::new().retries(4));
    call.send_empty().await.unwrap_err();
    assert_eq!(fake.requests().len(), 6);
}

#[tokio::test(start_paused = true)]
async fn a_policy_can_be_custom() {
    let policy = || {
        RetryPolicy::custom(|failed| {
            let first = failed.attempt() == 1 && failed.error().status() == Some(500);
            first.then_some(Duration::from_secs(9))
        })
    };
    let (fake, times) = always(|_| status(500));
    let call = client(&fake).call(&GET).retry(policy());
    call.send_empty().await.unwrap_err();
    assert_eq!(waits(&times), [9000]);
    // A call that may have had an effect is not repeated, unless the caller marks it as idempotent.
    let (fake, times) = always(|_| status(500));
    let call = client(&fake).call(&POST).json(&1).retry(policy());
    call.send_empty().await.unwrap_err();
    assert_eq!(waits(&times), [] as [u128; 0]);
    let (fake, times) = always(|_| status(500));
    let call = client(&fake).call(&POST).retry(policy().idempotent(true));
    call.send_empty().await.unwrap_err();
    assert_eq!(waits(&times), [9000]);
}

#[tokio::test(start_paused = true)]
async fn an_idempotent_post_is_tried_as_a_put_is() {
    let (fake, _) = always(|_| FakeResponse::broken());
    let call = client(&fake).call(&POST).json(&"a");
    let policy = RetryPolicy::new().idempotent(true);
    call.retry(policy).send_empty().await.unwrap_err();
    let requests = fake.requests();
    let bodies: Vec<_> = requests.iter().map(FakeRequest::json).collect();
    assert_eq!(bodies, ["a", "a", "a"]);
}

/// The error of a call, and its duration.
async fn timed(future: impl Future<Output = Result<(), Error>>) -> (Error, Duration) {
    let begun = Instant::now();
    let error = future.await.unwrap_err();
    (error, begun.elapsed())
}

#[tokio::test(start_paused = true)]
async fn a_deadline_limits_all_attempts() {
    let second = Duration::from_secs(1);
    // During an attempt.
    let (fake, _) = always(|_| FakeResponse::silence());
    let call = client(&fake).call(&GET).timeout(second * 2);
    let (error, took) = timed(call.deadline(second * 6).send_empty()).await;
    assert_eq!(took, second * 6);
    assert_eq!(
        error.to_string(),
        "listThings (GET /v1/things): no complete response within the deadline of 6s [3 attempts]"
    );
    assert!(error.is_timeout());
    // A third attempt would start too late.
    let call = client(&fake).call(&GET).timeout(second * 2);
    let (error, took) = timed(call.deadline(second * 5).send_empty()).await;
    assert_eq!((took.as_millis(), error.attempts()), (4500, 2));
    // Before the first attempt has ended.
    let call = client(&fake).call(&GET).deadline(second);
    let (error, took) = timed(call.send_empty()).await;
    assert_eq!((took, error.attempts()), (second, 1));
    // A wait that would exceed it is not started.
    let (fake, _) = always(|_| status(503).header("retry-after", "10"));
    let client = builder(&fake).deadline(second * 5).build().unwrap();
    let (error, took) = timed(client.call(&GET).send_empty()).await;
    assert_eq!((took, error.attempts(), error.status()), (Duration::ZERO, 1, Some(503)));
    // A call can have a longer deadline than the client.
    let call = client.call(&GET).deadline(Duration::MAX);
    let (error, took) = timed(call.send_empty()).await;
    assert_eq!((took, error.attempts()), (second * 20, 3));
}

#[tokio::test(start_paused = true)]
async fn a_budget_limits_retries() {
    let (fake, _) = always(|_| status(503));
    let client = builder(&fake).retry_budget(RetryBudget::new(5, 1, 50)).build().unwrap();
    let sent = async |calls: usize| {
        let before = fake.requests().len();
        for _ in 0..calls {
            let policy = RetryPolicy::new().base_delay(Duration::ZERO).jitter(false);
            let call = client.clone().call(&GET).retry(policy);
            call.send_empty().await.unwrap_err();
        }
        fake.requests().len() - before
    };
    // A burst of five, and one for every second call: 10 calls, with 9 retries instead of 20.
    assert_eq!(sent(10).await, 10 + 9);
    assert_eq!(sent(2).await, 2 + 1);
    // It refills over time, up to its capacity.
    tokio::time::advance(Duration::from_secs(3)).await;
    assert_eq!(sent(2).await, 2 + 4);
    tokio::time::advance(Duration::from_secs(3600)).await;
    assert_eq!(sent(10).await, 10 + 9);
}

#[tokio::test(start_paused = true)]
async fn a_stream_is_sent_once_it_was_begun() {
    let stream = || {
        let chunks = ["a", "b"].map(|text| Ok::<_, std::io::Error>(text.as_bytes()));
        Upload::stream(Chunks(chunks.into_iter()), Some(2))
    };
    let (fake, _) = always(|_| status(503));
    let put = operation("PUT");
    let error = client(&fake).call(put).bytes(stream()).send_empty().await.unwrap_err();
    assert_eq!((error.attempts(), error.status()), (1, Some(503)));
    assert_eq!(fake.requests()[0].body, "ab");
}

struct Chunks<I>(I);

impl<I: Iterator + Unpin> futures_core::Stream for Chunks<I> {
    type Item = I::Item;
    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<I::Item>> {
        std::task::Poll::Ready(self.0.next())
    }
}

#[tokio::test(start_paused = true)]
async fn a_date_at_the_end_of_time_is_a_wait_that_is_too_long() {
    let fake = FakeTransport::new(|_| status(503).header("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT"));
    let error = client(&fake).call(&GET).send_empty().await.unwrap_err();
    assert!(
        error
            .retry_after()
            .is_some_and(|asked| asked > Duration::from_secs(1 << 30)),
        "{error}"
    );
    assert_eq!(fake.requests().len(), 1);
}
