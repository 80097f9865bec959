//! Pages and items, one after the other.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use futures_core::Stream;
use serde::Deserialize;
use serde_json::Value;

use super::server::{GET, Reply, Request, Server, ok, parameter, response};
use super::support::{Items, Location, Operation, Pages, Paging, Place, RetryPolicy, Style};

static LIST: Operation = Operation {
    parameters: &[
        parameter("limit", Location::Query, Style::FormExploded),
        parameter("nextToken", Location::Query, Style::FormExploded),
    ],
    ..GET
};

#[derive(Debug, Deserialize)]
struct Page {
    #[serde(default)]
    items: Vec<u32>,
    next: Option<String>,
}

fn pages(server: &Server) -> Pages<Page> {
    Pages::new(
        server.client().call(&LIST).arg_at(0, 2),
        Paging::token(Place::Parameter("nextToken"), "/next", |page| {
            page.next.clone().map(Value::from)
        }),
    )
}

fn items(server: &Server) -> Items<Page, u32> {
    pages(server).items("/items", |page| Some(page.items))
}

/// Three pages: the middle one is empty, the last has an empty token.
fn three(request: &Request) -> Reply {
    match request.target.as_str() {
        "/v1/things?limit=2" => ok(r#"{"items":[1,2],"next":"a b"}"#),
        "/v1/things?limit=2&nextToken=a%20b" => ok(r#"{"items":[],"next":"c"}"#),
        "/v1/things?limit=2&nextToken=c" => ok(r#"{"items":[3],"next":""}"#),
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn items_come_from_page_after_page() {
    let server = Server::new(|request, _| three(request)).await;
    let mut items = items(&server);
    let mut all = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        all.push(item);
    }
    assert_eq!(all, [1, 2, 3]);
    assert_eq!(items.try_next().await.unwrap(), None);
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_page_is_read_when_it_is_asked_for() {
    let server = Server::new(|request, _| three(request)).await;
    let mut items = items(&server);
    assert!(server.requests().is_empty());
    items.try_next().await.unwrap();
    items.try_next().await.unwrap();
    assert_eq!(server.requests().len(), 1);
    // Read as a stream, without a stream library.
    let next = poll_fn(|context| Pin::new(&mut items).poll_next(context)).await;
    assert_eq!(next.unwrap().unwrap(), 3);
}

#[tokio::test]
async fn a_token_that_repeats_is_an_error_after_its_page() {
    // The second token leads back to the first.
    let server = Server::new(|request, _| {
        if request.target.ends_with("nextToken=a") {
            ok(r#"{"items":[2],"next":"b"}"#)
        } else {
            ok(r#"{"items":[1],"next":"a"}"#)
        }
    })
    .await;
    let mut items = items(&server);
    for expected in [1, 2, 1] {
        assert_eq!(items.try_next().await.unwrap(), Some(expected));
    }
    let error = items.try_next().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "listThings (GET /v1/things): the next page was already read"
    );
    assert_eq!(items.try_next().await.unwrap(), None);
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn the_token_that_paging_begins_with_counts_as_read() {
    let server = Server::new(|_, _| ok(r#"{"items":[1],"next":"mine"}"#)).await;
    let call = server.client().call(&LIST).arg_at(1, "mine");
    let mut pages: Pages<Page> = Pages::new(
        call,
        Paging::token(Place::Parameter("nextToken"), "/next", |page| {
            page.next.clone().map(Value::from)
        }),
    );
    pages.try_next().await.unwrap().unwrap();
    assert!(pages.try_next().await.is_err());
    assert_eq!(server.last().target, "/v1/things?nextToken=mine");
}

#[tokio::test]
async fn an_error_ends_the_pages() {
    let server = Server::new(|_, before| match before {
        0 => ok(r#"{"items":[1],"next":"a"}"#),
        _ => response("500 Oops", "", ""),
    })
    .await;
    let mut pages = pages(&server);
    assert_eq!(pages.try_next().await.unwrap().unwrap().items, [1]);
    assert_eq!(pages.try_next().await.unwrap_err().status(), Some(500));
    assert!(pages.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_dropped_try_loses_nothing() {
    let server = Server::new(|request, _| {
        std::thread::sleep(Duration::from_millis(30));
        three(request)
    })
    .await;
    let mut items = items(&server);
    let mut all = Vec::new();
    loop {
        tokio::select! {
            biased;
            item = items.try_next() => match item.unwrap() {
                Some(item) => all.push(item),
                None => break,
            },
            () = tokio::time::sleep(Duration::from_millis(1)) => {}
        }
    }
    assert_eq!(all, [1, 2, 3]);
    assert_eq!(server.requests().len(), 3);
}

/// Fails only the second request.
fn flaky(request: &Request, before: usize) -> Reply {
    match before {
        1 => response("500 Oops", "", ""),
        _ => three(request),
    }
}

#[tokio::test]
async fn pages_go_on_after_an_error() {
    let server = Server::new(flaky).await;
    let mut items = items(&server);
    assert_eq!(items.next_token(), None);
    assert_eq!(items.try_next().await.unwrap(), Some(1));
    assert_eq!(items.try_next().await.unwrap(), Some(2));
    assert_eq!(items.try_next().await.unwrap_err().status(), Some(500));
    // With this token, another program can continue later.
    assert_eq!(items.next_token(), Some("a b"));
    assert_eq!(items.try_next().await.unwrap(), None);
    items.resume();
    assert_eq!(items.try_next().await.unwrap(), Some(3));
    assert_eq!(items.try_next().await.unwrap(), None);
    assert_eq!(items.next_token(), None);
    items.resume();
    assert_eq!(items.try_next().await.unwrap(), None);
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn items_are_collected_up_to_a_limit() {
    let server = Server::new(|request, _| three(request)).await;
    let mut all = items(&server);
    assert!(all.collect_up_to(0).await.unwrap().is_empty());
    assert!(server.requests().is_empty());
    assert_eq!(all.collect_up_to(1).await.unwrap(), [1]);
    assert_eq!(server.requests().len(), 1);
    assert_eq!(all.collect_up_to(usize::MAX).await.unwrap(), [2, 3]);
    assert!(all.collect_up_to(9).await.unwrap().is_empty());

    // Items read before an error are not lost.
    let server = Server::new(flaky).await;
    let mut all = items(&server);
    assert!(all.collect_up_to(3).await.is_err());
    all.resume();
    // Nor are items read before a future was dropped.
    let dropped = tokio::time::timeout(Duration::ZERO, all.collect_up_to(3));
    assert!(dropped.await.is_err());
    assert_eq!(all.collect_up_to(3).await.unwrap(), [1, 2, 3]);
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn the_next_page_is_read_ahead() {
    let (told, mut asked) = tokio::sync::mpsc::unbounded_channel();
    let server = Server::new(move |request, before| {
        told.send(before).unwrap();
        three(request)
    })
    .await;
    let mut all = items(&server).prefetch();
    assert!(asked.try_recv().is_err(), "nothing is requested before the first item");
    assert_eq!(all.try_next().await.unwrap(), Some(1));
    // The next page is read without being requested.
    assert_eq!(asked.recv().await, Some(0));
    assert_eq!(asked.recv().await, Some(1));
    let mut rest = Vec::new();
    while let Some(item) = all.try_next().await.unwrap() {
        rest.push(item);
    }
    assert_eq!(rest, [2, 3]);
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn an_error_of_a_page_read_ahead_keeps_its_position() {
    let server = Server::new(flaky).await;
    let mut all = items(&server).prefetch();
    assert_eq!(all.try_next().await.unwrap(), Some(1));
    assert_eq!(all.try_next().await.unwrap(), Some(2));
    assert_eq!(all.try_next().await.unwrap_err().status(), Some(500));
    all.resume();
    assert_eq!(all.try_next().await.unwrap(), Some(3));
    assert_eq!(all.try_next().await.unwrap(), None);
}

/// Three pages. The second has unreadable items.
fn spoiled(request: &Request) -> Reply {
    match request.target.as_str() {
        "/v1/things?limit=2" => ok(r#"{"items":[1,2],"next":"a"}"#),
        "/v1/things?limit=2&nextToken=a" => ok(r#"{"items":[3,{"id":4},5,"six"],"next":"b"}"#),
        "/v1/things?limit=2&nextToken=b" => ok(r#"{"items":[7]}"#),
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn one_bad_item_is_an_error_in_its_place() {
    for prefetch in [false, true] {
        let server = Server::new(|request, _| spoiled(request)).await;
        let mut all = items(&server);
        if prefetch {
            all = all.prefetch();
        }
        let mut seen = Vec::new();
        loop {
            match all.try_next().await {
                Ok(Some(item)) => seen.push(item.to_string()),
                Ok(None) => break,
                Err(error) => {
                    assert!(error.is_decode());
                    let text = error.to_string();
                    let (_, text) = text.split_once(" at `").unwrap();
                    seen.push(format!("{} {}", error.body_text().unwrap(), &text[..8]));
                }
            }
        }
        let expected = ["1", "2", "3", "{\"id\":4} items[1]", "5", "\"six\" items[3]", "7"];
        assert_eq!(seen, expected);
        assert_eq!(server.requests().len(), 3);
    }
    let server = Server::new(|request, _| spoiled(request)).await;
    let mut all = items(&server);
    assert!(all.collect_up_to(9).await.unwrap_err().is_decode());
    assert!(all.collect_up_to(9).await.unwrap_err().is_decode());
    assert_eq!(all.collect_up_to(9).await.unwrap(), [1, 2, 3, 5, 7]);
}

/// A loop that goes on after errors needs to know whether anything follows.
#[tokio::test]
async fn the_error_of_an_item_differs_from_that_of_a_page() {
    let server = Server::new(|request, _| match request.target.as_str() {
        "/v1/things?limit=2" => ok(r#"{"items":[1,"two",3],"next":"a"}"#),
        _ => ok(r#"{"items":[4"#),
    })
    .await;
    let mut all = items(&server);
    assert_eq!(all.try_next().await.unwrap(), Some(1));
    assert!(all.try_next().await.unwrap_err().is_decode());
    assert!(!all.is_stopped());
    assert_eq!(all.try_next().await.unwrap(), Some(3));
    assert!(all.try_next().await.unwrap_err().is_decode());
    assert!(all.is_stopped());
    all.resume();
    assert!(!all.is_stopped());
}

/// The reference to the next page may be in an object of its own.
#[tokio::test]
async fn a_page_that_may_have_a_next_one_is_not_the_last() {
    #[derive(Debug, Deserialize)]
    struct Meta {
        next: Option<String>,
    }
    #[derive(Debug, Deserialize)]
    struct WithMeta {
        items: Vec<u32>,
        meta: Meta,
    }
    for (body, ends) in [
        (r#"{"items":[],"meta":3}"#, false),
        (r#"{"items":[],"meta":[]}"#, false),
        (r#"{"items":[],"meta":{"next":[]}}"#, false),
        (r#"{"items":[],"meta":null}"#, true),
        (r#"{"items":[]}"#, true),
    ] {
        let server = Server::new(move |_, _| ok(body)).await;
        let paging = Paging::token(Place::Parameter("nextToken"), "/meta/next", |page| {
            let page: &WithMeta = page;
            page.meta.next.clone().map(Value::from)
        });
        let pages = Pages::new(server.client().call(&LIST), paging);
        let mut items = pages.items("/items", |page| Some(page.items));
        assert_eq!(items.try_next().await.is_ok(), ends, "{body}");
    }
}

#[tokio::test]
async fn a_page_that_cant_be_read_can_be_skipped() {
    let server = Server::new(|request, _| spoiled(request)).await;
    let mut pages = pages(&server);
    assert!(!pages.skip_page());
    assert_eq!(pages.try_next().await.unwrap().unwrap().items, [1, 2]);
    assert!(!pages.skip_page());
    let error = pages.try_next().await.unwrap_err();
    assert_eq!(error.body_json().unwrap()["items"][1]["id"], 4);
    assert!(pages.try_next().await.unwrap().is_none());
    assert!(pages.skip_page());
    assert_eq!(pages.try_next().await.unwrap().unwrap().items, [7]);
    assert!(pages.try_next().await.unwrap().is_none());

    // If the page does not name the next one, it can't be skipped. If it is the last one, the list ends.
    for (body, skipped, token) in [
        (r#"{"items":5,"next":{"a":1}}"#, false, None),
        ("<html>", false, None),
        (r#"{"items":5,"next":""}"#, true, None),
        (r#"{"items":5}"#, true, None),
        (r#"{"items":5,"next":"z"}"#, true, Some("z")),
    ] {
        let server = Server::new(move |_, _| ok(body)).await;
        let mut all = items(&server);
        assert!(all.try_next().await.unwrap_err().is_decode(), "{body}");
        assert_eq!(all.skip_page(), skipped, "{body}");
        assert_eq!(all.next_token(), token, "{body}");
    }
    let server = Server::new(|_, _| response("500 Oops", "", "")).await;
    let mut all = items(&server);
    assert!(all.try_next().await.is_err());
    assert!(!all.skip_page());
}

#[tokio::test]
async fn a_page_without_the_next_one_returns_its_items_and_an_error() {
    let server = Server::new(|_, _| ok(r#"{"items":[1,2],"next":[5]}"#)).await;
    let mut all = items(&server);
    assert_eq!(all.try_next().await.unwrap(), Some(1));
    assert_eq!(all.try_next().await.unwrap(), Some(2));
    let error = all.try_next().await.unwrap_err();
    assert!(error.to_string().contains("at `next`"), "{error}");
    assert_eq!(all.try_next().await.unwrap(), None);
}

#[cfg(feature = "test-util")]
#[tokio::test(start_paused = true)]
async fn resuming_at_once_waits_longer_and_longer() {
    use super::support::{ClientBuilder, FakeResponse, FakeTransport};
    use tokio::time::{Instant, sleep};

    let fake = FakeTransport::new(|_| FakeResponse::json(200, &"nonsense"));
    let policy = RetryPolicy::new().jitter(false);
    let client = ClientBuilder::new(&super::server::SPEC)
        .without_credentials()
        .fake(fake.clone());
    let client = client.retry(policy).build().unwrap();
    let pages: Pages<Page> = Pages::new(
        client.call(&LIST),
        Paging::token(Place::Parameter("nextToken"), "/next", |_| None),
    );
    let mut items = pages.items("/items", |page| Some(page.items));
    let began = Instant::now();
    for _ in 0..7 {
        assert!(items.try_next().await.is_err());
        items.resume();
    }
    let waited = 500 + 1000 + 2000 + 4000 + 8000 + 8000;
    assert_eq!(began.elapsed(), Duration::from_millis(waited));
    // No further wait if the time has already passed.
    sleep(Duration::from_secs(60)).await;
    let began = Instant::now();
    assert!(items.try_next().await.is_err());
    assert_eq!(began.elapsed(), Duration::ZERO);
    assert_eq!(fake.requests().len(), 8);
}

#[tokio::test]
async fn empty_pages_are_requested_more_and_more_slowly_and_come_to_an_end() {
    let server = Server::new(|_, before| ok(&format!(r#"{{"items":[],"next":"t{before}"}}"#))).await;
    let mut items = items(&server).prefetch();
    let wait = tokio::time::timeout(Duration::from_secs(2), items.try_next());
    assert!(wait.await.is_err());
    let requests = server.requests().len();
    assert!((10..30).contains(&requests), "{requests}");

    let server = Server::new(|_, before| ok(&format!(r#"{{"items":[],"next":"t{before}"}}"#))).await;
    let client = server.builder().retry(RetryPolicy::new().base_delay(Duration::ZERO));
    let call = client.build().unwrap().call(&LIST);
    let paging = Paging::token(Place::Parameter("nextToken"), "/next", |page: &Page| {
        page.next.clone().map(Value::from)
    });
    let mut items = Pages::new(call, paging).items("/items", |page| Some(page.items));
    let error = items.try_next().await.unwrap_err();
    assert!(error.is_endless_list(), "{error}");
    assert!(error.to_string().ends_with("there are only empty pages"), "{error}");
    assert_eq!(server.requests().len(), 1000);
}
