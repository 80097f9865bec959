//! Bodies that come from a file or a stream.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::server::{GET, Reply, Server, leak, ok, response};
use super::support::ErrorKind;
use super::support::{BodyKind, Operation, RetryPolicy, Upload};

fn put() -> &'static Operation {
    leak(Operation {
        method: "PUT",
        body: Some(BodyKind::Bytes("application/octet-stream")),
        ..GET
    })
}

pub(crate) struct Chunks(pub(crate) Vec<Result<&'static str, &'static str>>);

impl Stream for Chunks {
    type Item = Result<&'static str, &'static str>;
    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready((!self.0.is_empty()).then(|| self.0.remove(0)))
    }
}

type Steps = Arc<Mutex<Vec<(u64, Option<u64>)>>>;

fn watched(upload: Upload) -> (Upload, Steps) {
    let steps = Steps::default();
    let noted = steps.clone();
    let upload = upload.on_progress(move |sent, all| noted.lock().unwrap().push((sent, all)));
    (upload, steps)
}

#[tokio::test]
async fn a_file_is_sent_and_sent_again() {
    let server = Server::new(|_, before| match before {
        0 => response("503 Service Unavailable", "", ""),
        _ => ok("{}"),
    })
    .await;
    let path = std::env::temp_dir().join(format!("upload-{}", std::process::id()));
    let content = "0123456789".repeat(20_000);
    std::fs::write(&path, &content).unwrap();
    let (upload, steps) = watched(Upload::file(&path).await.unwrap());
    assert_eq!(upload.length(), Some(200_000));
    let policy = RetryPolicy::new().base_delay(std::time::Duration::ZERO);
    let call = server.client().call(put()).bytes(upload).retry(policy);
    call.send_empty().await.unwrap();
    std::fs::remove_file(&path).unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert_eq!(request.body, content);
        assert_eq!(request.header("content-length").unwrap(), "200000");
    }
    let steps = steps.lock().unwrap();
    assert!(steps.len() >= 4, "{steps:?}");
    assert!(steps.iter().all(|(_, all)| *all == Some(200_000)));
    assert_eq!(steps.iter().filter(|(sent, _)| *sent == 200_000).count(), 2);
}

#[tokio::test]
async fn bytes_are_sent_with_progress() {
    let server = Server::echo().await;
    let content = "x".repeat(150_000);
    let (upload, steps) = watched(content.clone().into());
    server.client().call(put()).bytes(upload).send_empty().await.unwrap();
    assert_eq!(server.last().body, content);
    let sent: Vec<_> = steps.lock().unwrap().iter().map(|(sent, _)| *sent).collect();
    assert_eq!(sent, [65_536, 131_072, 150_000]);
}

#[tokio::test]
async fn a_stream_of_known_length_sends_it() {
    let server = Server::echo().await;
    let upload = Upload::stream(Chunks(vec![Ok("ab"), Ok("c")]), Some(3));
    server.client().call(put()).bytes(upload).send_empty().await.unwrap();
    let request = server.last();
    assert_eq!(request.body, "abc");
    assert_eq!(request.header("content-length").unwrap(), "3");
    assert!(request.header("transfer-encoding").is_none());
}

#[tokio::test]
async fn a_stream_that_breaks_fails_the_call() {
    let server = Server::new(|_, _| Reply::Close(Vec::new())).await;
    for chunks in [vec![Ok("ab"), Err("disk on fire")], vec![Ok("abcd")], vec![Ok("a")]] {
        let upload = Upload::stream(Chunks(chunks), Some(3));
        let call = server.client().call(put()).bytes(upload);
        let error = call.retry(RetryPolicy::new()).send_empty().await.unwrap_err();
        assert!(error.is_upload() && error.attempts() == 1, "{error}");
    }
}

#[tokio::test]
async fn a_value_that_is_not_a_file_is_an_error_before_sending() {
    let missing = Upload::file("/no/such/file").await.unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::LocalFile);
    assert!(
        missing
            .to_string()
            .starts_with("the file can't be read: /no/such/file: ")
    );
    let folder = Upload::file(std::env::temp_dir()).await.unwrap_err();
    assert!(folder.to_string().ends_with("it is not a regular file"), "{folder}");
    #[cfg(feature = "blocking")]
    {
        let missing = Upload::file_blocking("/no/such/file").unwrap_err();
        assert_eq!(missing.kind(), ErrorKind::LocalFile);
    }
}

#[test]
fn debug_shows_sizes_only() {
    let upload = Upload::from(Bytes::from_static(b"hunter2"));
    let shown = format!("{upload:?}");
    assert!(!shown.contains("hunter2") && shown.contains('7'), "{shown}");
}

#[tokio::test]
async fn a_stream_longer_than_declared_is_an_error() {
    let server = Server::new(|_, _| ok("{}")).await;
    for (chunks, length, has) in [
        (vec![Ok("abc"), Ok("def")], 4, "longer than the declared 4 bytes"),
        (vec![Ok("abc"), Ok("def")], 3, "longer than the declared 3 bytes"),
        (vec![Ok("abcdef")], 3, "longer than the declared 3 bytes"),
        (vec![Ok(""), Ok("a")], 0, "longer than the declared 0 bytes"),
        (vec![Ok("a"), Ok("")], 3, "1 of the 3 bytes"),
    ] {
        let upload = Upload::stream(Chunks(chunks), Some(length));
        let call = server.client().call(put()).bytes(upload);
        let error = call.send_empty().await.unwrap_err();
        assert!(error.is_upload() && !error.is_broken(), "{error}");
        assert!(error.to_string().contains(has), "{error}");
    }
    // Empty chunks add no content.
    for (chunks, length) in [(vec![Ok("ab"), Ok("")], 2), (vec![Ok("")], 0)] {
        let upload = Upload::stream(Chunks(chunks), Some(length));
        let call = server.client().call(put()).bytes(upload);
        call.send_empty().await.unwrap();
    }
}

#[tokio::test]
async fn a_changed_file_is_rejected() {
    let server = Server::new(|_, _| ok("{}")).await;
    let path = std::env::temp_dir().join(format!("grows-{}", std::process::id()));
    let policy = RetryPolicy::new().base_delay(std::time::Duration::ZERO);
    for (before, after, text) in [
        ("abc", Some("abcdef"), "3 bytes and now has 6"),
        ("", Some("abc"), "0 bytes and now has 3"),
        ("abc", Some("a"), "3 bytes and now has 1"),
        ("abc", None, "No such file"),
    ] {
        std::fs::write(&path, before).unwrap();
        let upload = Upload::file(&path).await.unwrap();
        match after {
            Some(after) => std::fs::write(&path, after).unwrap(),
            None => std::fs::remove_file(&path).unwrap(),
        }
        let call = server.client().call(put()).bytes(upload);
        let error = call.retry(policy.clone()).send_empty().await.unwrap_err();
        assert!(error.is_upload(), "{error}");
        assert_eq!(error.attempts(), 1, "{error}");
        assert!(error.to_string().contains(text), "{error}");
        assert!(error.to_string().contains("grows-"), "{error}");
    }
    assert!(server.requests().is_empty(), "nothing was sent");
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn only_a_regular_file_is_read() {
    let server = Server::echo().await;
    let path = std::env::temp_dir().join(format!("pipe-{}", std::process::id()));
    let pipe = || {
        let made = std::process::Command::new("mkfifo").arg(&path).status();
        assert!(made.unwrap().success());
    };
    pipe();
    let error = Upload::file(&path).await.unwrap_err();
    assert!(error.to_string().ends_with("it is not a regular file"), "{error}");
    std::fs::remove_file(&path).unwrap();
    // A pipe that takes the place of a file later.
    std::fs::write(&path, "").unwrap();
    let upload = Upload::file(&path).await.unwrap();
    std::fs::remove_file(&path).unwrap();
    pipe();
    let sending = server.client().call(put()).bytes(upload).send_empty();
    let sent = tokio::time::timeout(std::time::Duration::from_secs(5), sending).await;
    // A test that fails here must still end.
    let opened = std::fs::OpenOptions::new().read(true).write(true).open(&path);
    std::fs::remove_file(&path).unwrap();
    drop(opened);
    let error = sent.expect("no wait for a writer").unwrap_err();
    assert!(error.to_string().ends_with("it is not a regular file"), "{error}");
    // A file whose size does not include its content.
    let upload = Upload::file("/proc/self/status").await.unwrap();
    let call = server.client().call(put()).bytes(upload);
    let error = call.send_empty().await.unwrap_err();
    assert!(
        error.is_upload() && error.to_string().contains("its size is 0"),
        "{error}"
    );
    assert!(server.requests().is_empty(), "nothing was sent");
}
