//! Misbehaviour of services, arguments and programs that must do no harm.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::server::{GET, GET_ONE, Reply, SPEC, Server, leak, parameter};
use super::support::{ClientBuilder, Location, Operation, RetryPolicy, Style};

#[tokio::test]
async fn a_url_that_is_too_long_is_an_error_before_sending() {
    let server = Server::echo().await;
    let policy = RetryPolicy::new().base_delay(Duration::ZERO);
    let call = |length: usize| {
        let client = server.client();
        client.call(&GET_ONE).arg_at(0, "a".repeat(length))
    };
    let error = call(70_000).retry(policy).send_empty().await.unwrap_err();
    assert!(error.is_invalid_argument(), "{error}");
    assert!(error.to_string().contains("too long: 700"), "{error}");
    call(64_000).send_empty().await.unwrap();
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn the_error_for_a_compressed_response_names_its_encoding() {
    for status in ["200 OK", "500 Oops"] {
        let server = Server::new(move |_, _| {
            let head = format!("HTTP/1.1 {status}\r\ncontent-encoding: br\r\n");
            let mut bytes = format!("{head}content-length: 3\r\n\r\n").into_bytes();
            bytes.extend([0x1f, 0x8b, 0x08]);
            Reply::Bytes(bytes)
        })
        .await;
        let error = server.client().call(&GET).send::<u8>().await.unwrap_err();
        let text = error.to_string();
        assert!(
            text.ends_with("compressed (content-encoding `br`), which was not requested"),
            "{text}"
        );
        assert_eq!(error.body().unwrap(), &[0x1f, 0x8b, 0x08][..]);
    }
}

#[tokio::test]
async fn an_empty_value_sends_no_header() {
    static OPERATION: Operation = Operation {
        parameters: &[parameter("x-other-id", Location::Header, Style::Simple)],
        ..GET
    };
    let server = Server::echo().await;
    let client = server.builder().header("x-bot-id", "").build().unwrap();
    let call = client.call(&OPERATION).arg_at(0, "");
    call.send_empty().await.unwrap();
    let client = server.builder().header("x-bot-id", "bot").build().unwrap();
    let call = client.call(&OPERATION).header("x-bot-id", "");
    call.send_empty().await.unwrap();
    for request in server.requests() {
        let sent = (request.header("x-bot-id"), request.header("x-other-id"));
        assert_eq!(sent, (None, None));
    }
}

#[tokio::test]
async fn connections_that_are_not_used_are_bounded() {
    // All requests must arrive before any response, so that each needs its own connection.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let open = Arc::new(AtomicUsize::new(0));
    let counted = open.clone();
    let barrier = Arc::new(tokio::sync::Barrier::new(50));
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let (open, barrier) = (counted.clone(), barrier.clone());
            tokio::spawn(async move {
                open.fetch_add(1, Ordering::SeqCst);
                let _ = stream.read(&mut [0; 4096]).await;
                barrier.wait().await;
                let response = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
                stream.write_all(response).await.unwrap();
                while stream.read(&mut [0; 4096]).await.is_ok_and(|read| read > 0) {}
                open.fetch_sub(1, Ordering::SeqCst);
            });
        }
    });
    let client = ClientBuilder::new(&SPEC)
        .without_credentials()
        .base_url(origin)
        .build()
        .unwrap();
    let calls: Vec<_> = (0..50)
        .map(|_| tokio::spawn(client.call(leak(GET)).send_empty()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    for _ in 0..500 {
        if open.load(Ordering::SeqCst) <= 32 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(open.load(Ordering::SeqCst), 32);
}

#[cfg(feature = "test-util")]
mod fake {
    use super::*;
    use crate::support::{Events, FakeResponse, FakeStream, FakeTransport};

    /// A program that sends one call after the other, and a service that is always ready: on one thread.
    #[tokio::test]
    async fn a_service_that_never_waits_leaves_time_to_others() {
        let within = Duration::from_millis(20);
        let fake = FakeTransport::new(|_| FakeResponse::json(200, &serde_json::json!({})));
        let client = ClientBuilder::new(&SPEC)
            .without_credentials()
            .fake(fake)
            .build()
            .unwrap();
        let calls = async {
            loop {
                client.call(&GET).send_empty().await.unwrap();
            }
        };
        let _: Result<std::convert::Infallible, _> = tokio::time::timeout(within, calls).await;
        let events =
            FakeTransport::new(|_| FakeResponse::events((0..100_000).fold(FakeStream::new(), |all, n| all.event(&n))));
        let client = ClientBuilder::new(&SPEC)
            .without_credentials()
            .fake(events)
            .build()
            .unwrap();
        let mut events: Events<u32> = client.call(leak(GET)).events();
        let reading = async { while events.try_next().await.unwrap().is_some() {} };
        assert!(tokio::time::timeout(within, reading).await.is_err());
    }
}
