//! Observing and changing calls: interceptors, responses with their status and headers, spans.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;

use super::server::{GET_ONE, POST, SPEC};
use super::support::{
    Attempt, Client, ClientBuilder, Empty, FakeResponse, FakeTransport, Interceptor, Outcome, RetryPolicy, Text, Whole,
    fixture,
};

/// Records its calls, and adds a header.
#[derive(Clone, Default)]
struct Notes {
    lines: Arc<Mutex<Vec<String>>>,
    refuse: bool,
}

impl Interceptor for Notes {
    fn before_send(&self, attempt: &mut Attempt<'_>) -> Result<(), String> {
        let line = format!(
            "{} {} {} {:?}",
            attempt.number(),
            attempt.method(),
            attempt.path_template(),
            attempt.operation(),
        );
        self.lines.lock().unwrap().push(line);
        let number = attempt.number().into();
        attempt.headers_mut().insert("x-attempt", number);
        if self.refuse { Err("not now".to_owned()) } else { Ok(()) }
    }

    fn after_response(&self, outcome: &Outcome<'_>) {
        let line = format!(
            "{} {:?} after {:?}, retry in {:?}, error {}, type {:?}",
            outcome.number(),
            outcome.status(),
            outcome.elapsed(),
            outcome.retry_in(),
            outcome.error().is_some(),
            outcome.headers().and_then(|headers| headers.get("content-type")),
        );
        self.lines.lock().unwrap().push(line);
    }
}

fn client(fake: &FakeTransport, notes: &Notes) -> Client {
    ClientBuilder::new(&SPEC)
        .without_credentials()
        .fake(fake.clone())
        .retry(RetryPolicy::new().jitter(false))
        .interceptor(notes.clone())
        .build()
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn interceptors_see_every_attempt() {
    let notes = Notes::default();
    let second = Duration::from_secs(1);
    let fake = FakeTransport::responses([
        FakeResponse::broken().after(second),
        FakeResponse::json(200, &1).after(second),
    ]);
    let call = client(&fake, &notes).call(&GET_ONE).arg_at(0, "a");
    call.send::<u8>().await.unwrap();
    assert_eq!(
        *notes.lines.lock().unwrap(),
        [
            "1 GET /v1/things/{id} Some(\"getThing\")",
            "1 None after 1s, retry in Some(500ms), error true, type None",
            "2 GET /v1/things/{id} Some(\"getThing\")",
            "2 Some(200) after 1s, retry in None, error false, type Some(\"application/json\")",
        ]
    );
    let seen: Vec<_> = fake
        .requests()
        .iter()
        .map(|request| request.header("x-attempt").map(ToOwned::to_owned))
        .collect();
    assert_eq!(seen, [Some("1".to_owned()), Some("2".to_owned())]);
}

#[tokio::test]
async fn debug_of_attempts_and_outcomes_shows_no_values() {
    #[derive(Clone, Default)]
    struct Printer(Arc<Mutex<String>>);
    impl Interceptor for Printer {
        fn before_send(&self, attempt: &mut Attempt<'_>) -> Result<(), String> {
            write!(self.0.lock().unwrap(), "{attempt:#?}").unwrap();
            Ok(())
        }
        fn after_response(&self, outcome: &Outcome<'_>) {
            write!(self.0.lock().unwrap(), "{outcome:#?}").unwrap();
        }
    }
    let printer = Printer::default();
    let fake = FakeTransport::new(|_| FakeResponse::json(200, &1).header("set-cookie", "hunter2"));
    let client = ClientBuilder::new(&SPEC)
        .without_credentials()
        .fake(fake)
        .bearer("bearer", "hunter2")
        .interceptor(printer.clone())
        .build()
        .unwrap();
    let call = client.call(&POST).header("x-other", "hunter2");
    call.send_empty().await.unwrap();
    let shown = printer.0.lock().unwrap().clone();
    assert!(!shown.contains("hunter2"), "{shown}");
    assert!(
        shown.contains("authorization") && shown.contains("set-cookie"),
        "{shown}"
    );
}

#[tokio::test]
async fn an_interceptor_can_refuse() {
    let notes = Notes {
        refuse: true,
        ..Notes::default()
    };
    let fake = FakeTransport::responses([]);
    let error = client(&fake, &notes).call(&POST).send_empty().await.unwrap_err();
    assert_eq!(error.to_string(), "createThing (POST /v1/things): not now");
    assert!(error.is_invalid_argument() && error.attempts() == 0);
    assert!(fake.requests().is_empty());
}

#[tokio::test]
async fn a_response_comes_with_its_headers() {
    let response = || {
        FakeResponse::json(201, &"a")
            .header("x-request-id", "req_1")
            .header("x-rest", "9")
    };
    let fake = FakeTransport::responses([response(), response(), response(), response()]);
    let client = client(&fake, &Notes::default());
    let response = client.call(&POST).send_with_meta::<String>().await.unwrap();
    assert_eq!((response.status(), response.attempts()), (201, 1));
    assert_eq!(response.request_id(), Some("req_1"));
    assert_eq!(response.headers()["x-rest"], "9");
    let shown = format!("{response:?}");
    assert!(shown.contains("x-rest") && !shown.contains("req_1"), "{shown}");
    assert_eq!(response.into_body(), "a");
    let text = client.call(&POST).send_as_with_meta::<Text, String>().await.unwrap();
    assert_eq!(text.body(), "\"a\"");
    let bytes = client.call(&POST).send_as_with_meta::<Whole, Bytes>().await.unwrap();
    assert_eq!(bytes.body(), "\"a\"");
    let empty = client.call(&POST).send_as_with_meta::<Empty, ()>().await.unwrap();
    assert_eq!(empty.status(), 201);
}

#[test]
fn a_wrong_fixture_panics_with_the_reason() {
    let good: Vec<u8> = fixture(serde_json::json!([1, 2]));
    assert_eq!(good, [1, 2]);
    let wrong = std::panic::catch_unwind(|| fixture::<Vec<u8>>(serde_json::json!([1, "two"])));
    let message = *wrong.unwrap_err().downcast::<String>().unwrap();
    assert!(message.contains("at `[1]`: invalid type: string"), "{message}");
}

#[tokio::test]
async fn a_fake_service_sees_the_request() {
    let fake = FakeTransport::new(|request| FakeResponse::json(200, &request.json()));
    let client = client(&fake, &Notes::default());
    let body = serde_json::json!({"a": [1]});
    let back: serde_json::Value = client.call(&POST).json(&body).send().await.unwrap();
    assert_eq!(back, body);
    let request = &fake.requests()[0];
    assert_eq!(
        (&*request.method, &*request.path, &*request.query),
        ("POST", "/v1/things", "")
    );
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.url(), format!("{}/v1/things", request.origin));
    let shown = format!("{request:?}");
    assert!(!shown.contains("application/json"), "{shown}");
}

#[tokio::test]
async fn a_fake_request_has_its_url_and_its_query_decoded() {
    let fake = FakeTransport::responses([FakeResponse::json(200, &())]);
    let client = client(&fake, &Notes::default());
    let call = || client.call(&POST).query("q", "a b&c=ü");
    call().send_empty().await.unwrap();
    let request = &fake.requests()[0];
    assert!(
        request.url().ends_with("/v1/things?q=a%20b%26c%3D%C3%BC"),
        "{}",
        request.url()
    );
    assert_eq!(request.query_value("q").as_deref(), Some("a b&c=ü"));
    assert_eq!(request.query_value("r"), None);

    let error = call().send_empty().await.unwrap_err().to_string();
    assert!(error.contains("the fake transport has no more responses"), "{error}");
}

#[cfg(feature = "tracing")]
mod spans {
    use std::sync::{Arc, Mutex};

    use tracing::field::{Field, Visit};
    use tracing::span::{Attributes, Id, Record};
    use tracing::{Event, Metadata, Subscriber};

    use super::*;
    use crate::server::GET;
    use crate::support::Operation;

    /// Records everything it receives.
    #[derive(Clone, Default)]
    struct Log(Arc<Mutex<String>>);

    impl Visit for Log {
        fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
            write!(self.0.lock().unwrap(), " {field}={value:?}").unwrap();
        }
    }

    impl Subscriber for Log {
        fn enabled(&self, metadata: &Metadata<'_>) -> bool {
            metadata.target().starts_with("it::support")
        }
        fn new_span(&self, span: &Attributes<'_>) -> Id {
            write!(self.0.lock().unwrap(), "span {}", span.metadata().name()).unwrap();
            span.record(&mut self.clone());
            self.0.lock().unwrap().push('\n');
            Id::from_u64(1)
        }
        fn record(&self, _: &Id, values: &Record<'_>) {
            self.0.lock().unwrap().push_str("then");
            values.record(&mut self.clone());
            self.0.lock().unwrap().push('\n');
        }
        fn record_follows_from(&self, _: &Id, _: &Id) {}
        fn event(&self, event: &Event<'_>) {
            self.0.lock().unwrap().push_str("event");
            event.record(&mut self.clone());
            self.0.lock().unwrap().push('\n');
        }
        fn enter(&self, _: &Id) {}
        fn exit(&self, _: &Id) {}
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_is_a_span_with_the_names_of_open_telemetry() {
        let log = Log::default();
        let _guard = tracing::subscriber::set_default(log.clone());
        let fake = FakeTransport::responses([
            FakeResponse::bytes(503, ""),
            FakeResponse::json(404, &serde_json::json!({"type": "ResourceNotFound"}))
                .header("x-request-id", "req_9-hunter2"),
        ]);
        let client = ClientBuilder::new(&SPEC)
            .without_credentials()
            .fake(fake)
            .base_url("https://example.com/base")
            .bearer("bearer", "hunter2")
            .header("x-bot-id", "hunter3")
            .retry(RetryPolicy::new().jitter(false))
            .build()
            .unwrap();
        let call = client.call(&GET_ONE).arg_at(0, "hunter4");
        call.send_empty().await.unwrap_err();
        let text = log.0.lock().unwrap().clone();
        assert!(!text.contains("hunter"), "{text}");
        let expected = "\
span http.client.call otel.name=\"GET /v1/things/{id}\" otel.kind=\"client\" operation=\"getThing\" \
http.request.method=\"GET\" url.template=\"/v1/things/{id}\" server.address=\"example.com\" server.port=443
then attempts=1
then http.response.status_code=503
event message=failed, trying again attempt=1 status=503 \
error=getThing (GET /v1/things/{id}): 503 Service Unavailable retry_in_ms=500
then attempts=2
then http.request.resend_count=1
then http.response.status_code=404
then request_id=\"req_9-***\"
then error.type=\"404\"
then otel.status_code=\"ERROR\"
event message=failed attempt=2 status=404 \
error=getThing (GET /v1/things/{id}): 404 Not Found: ResourceNotFound [2 attempts] [request id req_9-***]
";
        assert_eq!(text, expected);
    }

    #[tokio::test]
    async fn a_span_has_the_host_that_a_call_is_sent_to() {
        static ELSEWHERE: Operation = Operation {
            server: Some("https://files.test/v2"),
            ..GET
        };
        let log = Log::default();
        let _guard = tracing::subscriber::set_default(log.clone());
        let client = ClientBuilder::new(&SPEC)
            .without_credentials()
            .fake(FakeTransport::new(|_| FakeResponse::json(200, &1)))
            .base_url("https://example.com/base")
            .build()
            .unwrap();
        let url = "https://storage.test:8443/bucket/film.mp4?signature=hunter2";
        client.transfer(http::Method::PUT, url).send().await.unwrap();
        client.call(&ELSEWHERE).send_empty().await.unwrap();
        let text = log.0.lock().unwrap().clone();
        let spans: Vec<_> = text.lines().filter(|line| line.starts_with("span")).collect();
        let expected = [
            "span http.client.call otel.name=\"PUT\" otel.kind=\"client\" http.request.method=\"PUT\" \
             server.address=\"storage.test\" server.port=8443",
            "span http.client.call otel.name=\"GET /v1/things\" otel.kind=\"client\" operation=\"listThings\" \
             http.request.method=\"GET\" url.template=\"/v1/things\" server.address=\"files.test\" server.port=443",
        ];
        assert_eq!(spans, expected, "{text}");
    }
}
