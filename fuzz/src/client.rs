//! Targets for the client: what it reads from a service, and arguments of calls.

use std::time::Duration;

use botpress_client_core::{
    ClientBuilder, ClientSpec, FakeResponse, FakeStream, FakeTransport, Location, Operation, Pages, Paging, Parameter,
    RetryPolicy, Style,
};
use bytes::Bytes;
use percent_encoding::percent_decode_str;
use serde_json::Value;

static SPEC: ClientSpec = ClientSpec {
    api: "fuzz",
    version: "1",
    user_agent: "fuzz",
    base_url: "http://127.0.0.1:9",
    server_variables: &[],
    base_url_env: None,
    idempotency_header: None,
    credentials: &[],
    headers: &[],
    errors: None,
};

/// The maximum size of an event in these tests, in bytes.
const LIMIT: usize = 4_096;

static LISTEN: Operation = Operation {
    accept: "text/event-stream",
    ..Operation::new("listen", "GET", "/events")
};

static GET: Operation = Operation {
    accept: "application/json",
    ..Operation::new("get", "GET", "/thing")
};

static SET: Operation = Operation {
    parameters: &[Parameter {
        name: "id",
        location: Location::Path,
        style: Style::Simple,
        required: true,
        reserved: false,
        preset: None,
    }],
    ..Operation::new("set", "PUT", "/things/{id}/end")
};

/// Waits for a future, with a virtual clock.
fn wait<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build();
    runtime.expect("a runtime").block_on(future)
}

fn client(fake: FakeTransport) -> botpress_client_core::Client {
    let builder = ClientBuilder::new(&SPEC)
        .fake(fake)
        .response_limit(LIMIT)
        .retry(RetryPolicy::never());
    builder.build().expect("a client")
}

/// Returns the data of all events until the stream ends.
fn received(parts: &[&[u8]]) -> Vec<Value> {
    let parts = parts.iter().map(|part| Bytes::copy_from_slice(part));
    let stream = parts.fold(FakeStream::new(), FakeStream::chunk);
    let client = client(FakeTransport::responses([FakeResponse::events(stream)]));
    wait(async {
        let mut events = client.call(&LISTEN).events::<Value>().reconnects(0);
        let mut received = Vec::new();
        while let Ok(Some(event)) = events.try_next().await {
            assert!(event.to_string().len() <= 8 * LIMIT, "an event is too large");
            received.push(event);
        }
        received
    })
}

/// Reads bytes as a stream of server-sent events: the events are the same, however the bytes are split.
pub fn events(bytes: &[u8]) {
    let bytes = &bytes[..bytes.len().min(2 * LIMIT)];
    let whole = received(&[bytes]);
    let middle = bytes.len() / 2;
    let halves = received(&[&bytes[..middle], &bytes[middle..]]);
    assert_eq!(whole, halves, "in two parts");
    let single: Vec<&[u8]> = bytes.chunks(1).collect();
    assert_eq!(whole, received(&single), "byte by byte");
}

/// Reads a text as the header `Retry-After` of a response: a number is a delay in seconds, and no text panics.
pub fn retry_after(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    // The transport accepts no other values.
    if !text.bytes().all(|it| matches!(it, b' '..=b'~')) {
        return;
    }
    let response = FakeResponse::json(503, &1).header("retry-after", text);
    let client = client(FakeTransport::responses([response]));
    let error = wait(async { client.call(&GET).send::<Value>().await });
    let error = error.expect_err("503 is an error");
    let asked = error.retry_after();
    if !text.is_empty() && text.len() < 10 && text.bytes().all(|it| it.is_ascii_digit()) {
        let seconds = text.parse().expect("a small number");
        assert_eq!(asked, Some(Duration::from_secs(seconds)), "{text:?}");
    }
}

/// Reads a text as the header `Link` of a list: the next page is requested from the same origin or not at all, and
/// the end of a list is found.
pub fn links(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    if !text.bytes().all(|it| matches!(it, b' '..=b'~')) {
        return;
    }
    let first = FakeResponse::json(200, &["a"]).header("link", text);
    let fake = FakeTransport::responses([first, FakeResponse::json(200, &["b"])]);
    let client = client(fake.clone());
    let read = wait(async {
        let mut pages = Pages::<Vec<String>>::new(client.call(&GET), Paging::link());
        let mut read = Vec::new();
        while let Ok(Some(page)) = pages.try_next().await {
            read.push(page);
        }
        read.concat()
    });
    let requests = fake.requests();
    assert!(requests.iter().all(|one| one.origin == requests[0].origin));
    assert_eq!(read, ["a", "b"][..requests.len()], "{text:?}");
    let plain = |url: &str| url.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'/');
    let only = text
        .strip_prefix("</")
        .and_then(|rest| rest.strip_suffix(">; rel=\"next\""));
    if let Some(path) = only.filter(|path| plain(path) && !path.starts_with('/')) {
        assert_eq!(requests.get(1).map(|one| &*one.path), Some(&*format!("/{path}")));
    }
}

/// Uses a text as an argument in a path: it is rejected, or it is one segment that a server decodes to the same text.
pub fn path_arguments(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let fake = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client(fake.clone());
    let sent = wait(async { client.call(&SET).arg("id", text.to_owned()).send_empty().await });
    if let Err(error) = sent {
        assert!(error.is_invalid_argument(), "{text:?}: {error}");
        assert!(fake.requests().is_empty(), "{text:?} was sent");
        return;
    }
    let requests = fake.requests();
    let path = &requests[0].path;
    let segment = path.strip_prefix("/things/").and_then(|it| it.strip_suffix("/end"));
    let segment = segment.unwrap_or_else(|| panic!("{text:?} reached {path}"));
    assert!(!segment.contains(['/', '?', '#', '\\']), "{text:?} gave {path}");
    let decoded = percent_decode_str(segment).decode_utf8().expect("UTF-8");
    assert_eq!(decoded, text);
    assert_eq!(requests[0].query, "");
}
