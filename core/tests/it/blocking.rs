//! Blocking calls: where they can be made, and their cleanup.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use http::Method;
use serde::Deserialize;
use serde_json::Value;
use tokio::runtime::Runtime;
use tokio::task::{LocalSet, block_in_place, coop, spawn_blocking};

use super::server::{GET, Reply, Request, SPEC, Server, ok, parameter};
use super::support::blocking::{Blocking, Events, Items, Pages, wait};
use super::support::{
    Attempt, Client, ClientBuilder, Error, Interceptor, Location, Mode, Operation, Pages as AsyncPages, Paging, Place,
    RetryPolicy, Style,
};

static LIST: Operation = Operation {
    parameters: &[parameter("nextToken", Location::Query, Style::FormExploded)],
    ..GET
};

#[derive(Debug, Deserialize)]
struct Page {
    items: Vec<u32>,
    next: Option<String>,
}

fn walk(client: &Client) -> AsyncPages<Page> {
    let call = client.call_in::<Blocking>(&LIST);
    AsyncPages::new(
        call,
        Paging::token(Place::Parameter("nextToken"), "/next", |page| {
            page.next.clone().map(Value::from)
        }),
    )
}

fn pages(client: &Client) -> Pages<Page> {
    Blocking::pages(walk(client))
}

fn items(client: &Client) -> Items<Page, u32> {
    Blocking::items(walk(client).items("/items", |page| Some(page.items)))
}

/// A server on its own runtime, which ends with the test.
fn serve(reply: impl Fn(&Request, usize) -> Reply + Send + Sync + 'static) -> (Runtime, Server, Client) {
    let runtime = Runtime::new().unwrap();
    let server = runtime.block_on(Server::new(reply));
    let client = server.client();
    (runtime, server, client)
}

fn call(client: &Client) -> Result<Value, Error> {
    wait(client.raw(Method::GET, "/v1/things").send())
}

/// The error of a call in async code, which must not block either.
fn refused(client: &Client) {
    let error = call(client).unwrap_err();
    assert!(error.is_invalid_argument(), "{error}");
    assert!(error.to_string().contains("spawn_blocking"), "{error}");
}

#[test]
fn a_thread_without_a_runtime_may_wait() {
    let (_runtime, server, client) = serve(|_, _| ok(r#"{"a":1}"#));
    assert_eq!(call(&client).unwrap()["a"], 1);
    let request = client.raw_in::<Blocking>(Method::PUT, "/v1/raw");
    let response = request.query("q", "a b").json(&[1]).send_with_meta::<Value>();
    assert_eq!(response.unwrap().status(), 200);
    let request = server.last();
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("PUT", "/v1/raw?q=a%20b")
    );
    assert_eq!(request.body, "[1]");
}

#[test]
fn many_threads_may_wait_at_once() {
    let (_runtime, server, client) = serve(|_, _| ok("{}"));
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| (0..4).for_each(|_| drop(call(&client).unwrap())));
        }
    });
    assert_eq!(server.requests().len(), 32);
}

#[tokio::test]
async fn a_task_of_a_runtime_with_one_thread_is_rejected() {
    let server = Server::echo().await;
    refused(&server.client());
    tokio::spawn(async move {
        refused(&server.client());
        assert!(server.requests().is_empty());
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_task_of_a_runtime_with_many_threads_is_rejected() {
    let server = Server::echo().await;
    refused(&server.client());
    let client = server.client();
    tokio::spawn(async move { refused(&client) }).await.unwrap();
    let client = server.client();
    let local = LocalSet::new();
    local.run_until(async { refused(&client) }).await;
    let of_local = local.run_until(async {
        let client = client.clone();
        tokio::task::spawn_local(async move { refused(&client) }).await
    });
    of_local.await.unwrap();
    assert!(server.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_thread_for_blocking_of_a_runtime_may_block() {
    let server = Server::echo().await;
    let client = server.client();
    spawn_blocking(move || call(&client)).await.unwrap().unwrap();
    let client = server.client();
    tokio::spawn(async move { block_in_place(|| call(&client)).unwrap() })
        .await
        .unwrap();
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn a_thread_with_a_current_runtime_may_block() {
    let (runtime, _server, client) = serve(|_, _| ok("{}"));
    let _entered = runtime.enter();
    call(&client).unwrap();
}

#[test]
fn a_task_without_a_budget_is_rejected_too() {
    let (_runtime, server, client) = serve(|_, _| ok("{}"));
    let other = Runtime::new().unwrap();
    other.block_on(coop::unconstrained(async { refused(&client) }));
    assert!(server.requests().is_empty());
}

#[test]
fn time_passes_while_a_call_is_waited_for() {
    let (_runtime, _server, client) = serve(|_, _| Reply::Hang(Vec::new()));
    let request = client.raw(Method::GET, "/v1/things");
    let response = wait(request.timeout(Duration::from_millis(20)).send::<Value>());
    assert!(response.unwrap_err().is_timeout());
}

/// Three pages, the middle one empty.
fn three(request: &Request) -> Reply {
    match request.target.as_str() {
        "/v1/things" => ok(r#"{"items":[1,2],"next":"b"}"#),
        "/v1/things?nextToken=b" => ok(r#"{"items":[],"next":"c"}"#),
        "/v1/things?nextToken=c" => ok(r#"{"items":[3]}"#),
        other => panic!("{other}"),
    }
}

#[test]
fn items_and_pages_are_iterators() {
    let (_runtime, server, client) = serve(|request, _| three(request));
    let all: Result<Vec<_>, _> = items(&client).collect();
    assert_eq!(all.unwrap(), [1, 2, 3]);
    let mut pages = pages(&client).prefetch();
    assert_eq!(pages.next_token(), None);
    assert_eq!(pages.next().unwrap().unwrap().items, [1, 2]);
    assert_eq!(pages.next_token(), Some("b"));
    assert_eq!(pages.by_ref().count(), 2);
    assert!(pages.next().is_none());
    assert_eq!(server.requests().len(), 6);

    let mut items = items(&client);
    assert_eq!(items.collect_up_to(1).unwrap(), [1]);
    assert_eq!(server.requests().len(), 7);
    assert_eq!(items.collect_up_to(9).unwrap(), [2, 3]);
    assert_eq!(items.collect_up_to(9).unwrap(), [0; 0]);
}

#[test]
fn an_error_ends_an_iterator_until_it_is_resumed() {
    let (_runtime, _server, client) = serve(|request, before| match before {
        1 => Reply::Close(Vec::new()),
        _ => three(request),
    });
    let mut items = items(&client);
    let read: Vec<_> = items.by_ref().collect();
    assert!(matches!(read[..], [Ok(1), Ok(2), Err(_)]), "{read:?}");
    assert_eq!(items.next_token(), Some("b"));
    items.resume();
    assert_eq!(items.next().unwrap().unwrap(), 3);
}

#[test]
fn an_item_that_cant_be_read_does_not_end_an_iterator() {
    let (_runtime, server, client) = serve(|request, _| match &*request.target {
        "/v1/things" => ok(r#"{"items":[1,"two",3],"next":"a"}"#),
        "/v1/things?nextToken=a" => ok(r#"{"items":5,"next":"b"}"#),
        _ => ok(r#"{"items":[6]}"#),
    });
    let mut all = items(&client);
    let seen: Vec<_> = all.by_ref().map(Result::ok).collect();
    assert_eq!(seen, [Some(1), None, Some(3), None]);
    assert!(all.skip_page() && !all.skip_page());
    let seen: Vec<_> = all.by_ref().map(Result::ok).collect();
    assert_eq!(seen, [Some(6)]);
    assert_eq!(server.requests().len(), 3);
    let mut all = items(&client);
    assert!(all.collect_up_to(9).unwrap_err().is_decode());
    assert!(all.collect_up_to(9).unwrap_err().is_decode());
    assert_eq!(all.collect_up_to(9).unwrap(), [1, 3]);
    assert_eq!(all.collect_up_to(9).unwrap(), [0; 0]);
    assert!(all.skip_page());
    assert_eq!(all.collect_up_to(9).unwrap(), [6]);
}

#[tokio::test]
async fn an_iterator_in_async_code_ends_too() {
    let server = Server::new(|request, _| three(request)).await;
    let client = server.client();
    let mut items = items(&client);
    assert!(items.next().unwrap().unwrap_err().is_invalid_argument());
    assert!(items.next().is_none());
    assert_eq!(items.collect_up_to(1).unwrap(), [0; 0]);
    let all = spawn_blocking(move || {
        items.resume();
        items.collect::<Result<Vec<_>, _>>()
    });
    assert_eq!(all.await.unwrap().unwrap(), [1, 2, 3]);
    assert!(pages(&client).all(|page| page.is_err()));
}

/// Reads the head of one request. Empty if the connection was closed.
fn head(stream: &mut TcpStream) -> Vec<u8> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap_or(0) == 1 {
        head.push(byte[0]);
    }
    head
}

#[test]
fn a_page_read_ahead_is_given_up_with_its_iterator() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let (asked, was_asked) = channel();
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        head(&mut stream);
        let page = r#"{"items":[1],"next":"b"}"#;
        let length = page.len();
        let response = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{page}");
        stream.write_all(response.as_bytes()).unwrap();
        assert!(!head(&mut stream).is_empty());
        asked.send(()).unwrap();
        // No response: this ends when the client closes the connection.
        assert_eq!(head(&mut stream), b"");
    });
    let client = ClientBuilder::new(&SPEC)
        .without_credentials()
        .base_url(origin)
        .build()
        .unwrap();
    let mut items = items(&client).prefetch();
    assert_eq!(items.next().unwrap().unwrap(), 1);
    was_asked.recv().unwrap();
    drop(items);
    server.join().unwrap();
}

/// Panics at the first attempt of a call, and makes another call at the second.
struct Meddler(Client);

impl Interceptor for Meddler {
    fn before_send(&self, attempt: &mut Attempt<'_>) -> Result<(), String> {
        match attempt.headers().get("x-do").map(http::HeaderValue::as_bytes) {
            Some(b"panic") => panic!("on purpose"),
            _ => call(&self.0).map(drop).map_err(|error| error.to_string()),
        }
    }
}

#[test]
fn an_interceptor_may_call_and_panic() {
    let (_runtime, server, client) = serve(|_, _| ok("{}"));
    let meddled = server.builder().interceptor(Meddler(client.clone()));
    let meddled = meddled.retry(RetryPolicy::never()).build().unwrap();
    let panicking = || wait(meddled.raw(Method::GET, "/").header("x-do", "panic").send::<Value>());
    assert!(catch_unwind(AssertUnwindSafe(panicking)).is_err());
    assert!(server.requests().is_empty());
    call(&meddled).unwrap();
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn events_are_an_iterator_that_is_kept_up() {
    const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n";
    let (runtime, server, client) = serve(|_, before| match before {
        0 => Reply::Close(format!("{HEAD}id: 1\ndata: 1\n\ndata: \"?\"\n\n").into_bytes()),
        1 => Reply::Close(format!("{HEAD}data: 2\n\n").into_bytes()),
        _ => Reply::Close(b"HTTP/1.1 404 Not Found\r\n\r\n".to_vec()),
    });
    let policy = RetryPolicy::new().base_delay(Duration::from_millis(1));
    let mut events: Events<u32> = client.call_in::<Blocking>(&LIST).retry(policy).events();
    assert_eq!(events.next().unwrap().unwrap(), 1);
    assert!(events.next().unwrap().unwrap_err().is_decode());
    assert_eq!(events.next().unwrap().unwrap(), 2);
    assert_eq!(events.last_event_id(), Some("1"));
    assert!(events.next().unwrap().unwrap_err().is_not_found());
    assert!(events.next().is_none());
    assert_eq!(server.requests().len(), 3);
    // In async code it ends at once, and does not repeat the error forever.
    let mut events: Events<u32> = client.call_in::<Blocking>(&LIST).events();
    let came = runtime.block_on(async { events.by_ref().count() });
    assert_eq!(came, 1);
}
