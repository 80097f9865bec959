//! Services that break the rules of HTTP, or use them to do harm: a call ends, and within its limits.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use http::Method;
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::server::{GET, Reply, SPEC, Server, response};
use super::support::union::{Member, Others, Shape, union_order, union_read};
use super::support::{Client, ClientBuilder, ErrorKind, Operation, Pages, Paging, RetryPolicy};

/// A client of a service that sends these bytes, and then others again and again.
async fn endless(first: &'static [u8], again: &'static [u8]) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let _ = stream.read(&mut [0; 4096]).await;
                let _ = stream.write_all(first).await;
                let again = again.repeat(1 + 4096 / again.len());
                while stream.write_all(&again).await.is_ok() {}
            });
        }
    });
    let builder = ClientBuilder::new(&SPEC).base_url(origin).without_credentials();
    let builder = builder.retry(RetryPolicy::never()).response_limit(1 << 20);
    builder.timeout(Duration::from_millis(700)).build().unwrap()
}

#[tokio::test]
async fn a_response_that_never_ends_is_an_error() {
    const CHUNKED: &[u8] = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    for (first, again, kind) in [
        (&b"HTTP/1.1 200 OK\r\n"[..], &b"x-a: b\r\n"[..], ErrorKind::Broken),
        (b"HTTP/1.1 200 OK\r\nx-a: ", b"bbbbbbbb", ErrorKind::Broken),
        (b"HTTP/1.1 200 ", b"OK", ErrorKind::Broken),
        (
            b"",
            b"HTTP/1.1 103 Early Hints\r\nlink: <a>\r\n\r\n",
            ErrorKind::Timeout,
        ),
        (CHUNKED, b"00000000", ErrorKind::Timeout),
        (CHUNKED, b"400\r\n", ErrorKind::Broken),
        (
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;",
            b"abc",
            ErrorKind::Broken,
        ),
        (
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n",
            b"x-a: b\r\n",
            ErrorKind::Broken,
        ),
        (b"HTTP/1.1 200 OK\r\n\r\n", b"[[[", ErrorKind::TooLarge),
        (b"HTTP/1.1 500 Oops\r\n\r\n", b"[[[", ErrorKind::Status),
        (
            b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n",
            b"data",
            ErrorKind::Decode,
        ),
    ] {
        let client = endless(first, again).await;
        let begun = Instant::now();
        let error = client.call(&GET).send::<u8>().await.unwrap_err();
        let shown = String::from_utf8_lossy(first);
        assert_eq!(error.kind(), kind, "{shown}: {error}");
        assert!(begun.elapsed() < Duration::from_secs(5), "{shown}");
    }
}

#[tokio::test]
async fn the_length_in_a_response_without_a_body_is_not_its_length() {
    static HEAD: Operation = Operation { method: "HEAD", ..GET };
    let server = Server::new(|request, _| {
        let status = if request.method == "HEAD" {
            "200 OK"
        } else {
            "204 No Content"
        };
        Reply::Bytes(format!("HTTP/1.1 {status}\r\ncontent-length: 900000000\r\n\r\n").into_bytes())
    })
    .await;
    let client = server.builder().response_limit(100).build().unwrap();
    let head = client.call(&HEAD).send_as_with_meta::<super::support::Empty, ()>();
    assert_eq!(head.await.unwrap().headers()["content-length"], "900000000");
    client.call(&GET).send_empty().await.unwrap();
    // A body with that length exceeds the limit before it arrives.
    let server = Server::new(|_, _| Reply::Hang(b"HTTP/1.1 200 OK\r\ncontent-length: 101\r\n\r\n".to_vec())).await;
    let client = server.builder().response_limit(100).build().unwrap();
    assert!(client.call(&GET).send_empty().await.unwrap_err().is_too_large());
}

#[tokio::test]
async fn a_url_of_the_service_that_is_too_long_is_not_requested() {
    let long: &'static str = "a".repeat(70_000).leak();
    let server = Server::new(move |_, _| response("302 Found", &format!("location: /{long}\r\n"), "")).await;
    let policy = RetryPolicy::new().base_delay(Duration::ZERO);
    let call = server.client().call(&GET).retry(policy.clone());
    let error = call.send_empty().await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(302), 1), "{error}");
    let transfer = server
        .client()
        .transfer(Method::GET, &format!("{}/{long}", server.origin));
    let error = transfer.retry(policy).send().await.unwrap_err();
    assert!(error.is_invalid_argument(), "{error}");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn links_are_read_in_a_time_that_grows_with_their_length() {
    let links: &'static str = "<>, ".repeat(95_000).leak();
    let server = Server::new(move |request, _| match &*request.target {
        "/v1/things" => response("200 OK", &format!("link: {links}</last>; rel=next, <x>\r\n"), "1"),
        _ => response("200 OK", "", "2"),
    })
    .await;
    let begun = Instant::now();
    let mut pages = Pages::<u8>::new(server.client().call(&GET), Paging::link());
    assert_eq!(pages.try_next().await.unwrap(), Some(1));
    assert_eq!(pages.try_next().await.unwrap(), Some(2));
    assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
}

/// Any JSON as a union, in the form that the generator gives it.
#[derive(Debug)]
enum Json {
    List(Vec<Json>),
    Map(BTreeMap<String, Json>),
    Number(f64),
    Unknown(Value),
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const KNOWN: &[Shape] = &[
            Shape::List(&Shape::Any),
            Shape::Object(&[], Others::Kept(&Shape::Any)),
            Shape::Number,
        ];
        let value = Value::deserialize(deserializer)?;
        let read = union_order(&value, KNOWN)
            .into_iter()
            .find_map(|variant| match variant {
                0 => union_read(&value).map(Self::List),
                1 => union_read(&value).map(Self::Map),
                2 => union_read(&value).map(Self::Number),
                _ => None,
            });
        Ok(read.unwrap_or(Self::Unknown(value)))
    }
}

impl Json {
    /// The number of lists and maps within each other, and the number of innermost values.
    fn extent(&self) -> (usize, usize) {
        match self {
            Self::List(items) => match items.as_slice() {
                [inner] => {
                    let (depth, zeros) = inner.extent();
                    (depth + 1, zeros)
                }
                items => (1, items.len()),
            },
            Self::Map(members) => {
                let inner = members.values().next().map_or((0, 0), Self::extent);
                (inner.0 + 1, inner.1)
            }
            Self::Number(number) => (0, number.is_finite().into()),
            Self::Unknown(value) => (0, value.to_string().matches('0').count()),
        }
    }
}

#[test]
fn large_values_in_unions_in_unions_are_not_copied_for_each() {
    let nested = |open: &str, zeros: usize, close: &str| {
        let text = format!("{}[{}0]{}", open.repeat(50), "0,".repeat(zeros - 1), close.repeat(50));
        serde_json::from_str::<Json>(&text).unwrap().extent()
    };
    // Small ones are read at any depth.
    assert_eq!(nested("[", 1000, "]"), (51, 1000));
    assert_eq!(nested("{\"a\":", 1000, "}"), (51, 1000));
    // The rest of a large one is kept as it is, and nothing is lost.
    assert_eq!(nested("[", 100_000, "]"), (8, 100_000));
    assert_eq!(nested("{\"a\":", 100_000, "}"), (8, 100_000));
    // Large ones that are not deep are read.
    let flat: Json = serde_json::from_str(&format!("[{}0]", "0,".repeat(99_999))).unwrap();
    assert_eq!(flat.extent(), (1, 100_000));
    assert!(matches!(flat, Json::List(items) if items.iter().all(|item| matches!(item, Json::Number(_)))));
}

/// A union whose variants look alike, and contain it.
#[derive(Debug)]
#[allow(dead_code, reason = "only its form matters")]
enum Tree {
    Oak(Branch),
    Elm(Branch),
    Unknown(Value),
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only its form matters")]
struct Branch {
    tree: Option<Box<Tree>>,
    rings: i64,
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const BRANCH: Shape = Shape::Object(
            &[
                Member::Optional("tree", Shape::Any),
                Member::Required("rings", Shape::Integer(&[])),
            ],
            Others::Ignored,
        );
        let value = Value::deserialize(deserializer)?;
        let order = union_order(&value, &[BRANCH, BRANCH]);
        let read = order.into_iter().find_map(|variant| match variant {
            0 => union_read(&value).map(Self::Oak),
            1 => union_read(&value).map(Self::Elm),
            _ => None,
        });
        Ok(read.unwrap_or(Self::Unknown(value)))
    }
}

#[test]
fn unions_in_unions_that_do_not_fit_are_not_read_again_and_again() {
    let nested = |depth: usize, rings: u64| {
        let end = format!(r#","rings":{rings}}}"#).repeat(depth);
        let text = format!(r#"{}{{"rings":{rings}}}{end}"#, r#"{"tree":"#.repeat(depth));
        serde_json::from_str::<Tree>(&text).unwrap()
    };
    assert!(matches!(nested(60, 1), Tree::Oak(_)));
    // It is an integer, but larger than those of the variants.
    let begun = Instant::now();
    assert!(matches!(nested(60, u64::MAX), Tree::Unknown(_)));
    assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
}

/// The page of a list is a union too, and the first variant of each item does not fit.
#[test]
fn each_item_of_a_long_list_may_fit_no_variant_but_the_last() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only its form matters")]
    struct Small {
        n: u8,
    }
    #[derive(Debug)]
    #[allow(dead_code, reason = "only its form matters")]
    enum Item {
        Small(Small),
        Wide(BTreeMap<String, i64>),
        Unknown,
    }
    impl<'de> Deserialize<'de> for Item {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let value = Value::deserialize(deserializer)?;
            let read = union_read(&value).map(Self::Small);
            Ok(read
                .or_else(|| union_read(&value).map(Self::Wide))
                .unwrap_or(Self::Unknown))
        }
    }
    let page: Value = (0..5_000).map(|_| serde_json::json!({"n": 300})).collect();
    let items: Vec<Item> = union_read(&page).unwrap();
    assert!(items.iter().all(|item| matches!(item, Item::Wide(_))));
}
