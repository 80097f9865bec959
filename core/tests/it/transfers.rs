//! Transfers to and from URLs that a service returns.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::time::Duration;

use http::Method;

use super::server::{Reply, Server, response};
use super::support::{Client, Error, RetryPolicy, Upload};

/// A client with secrets that only its own `Server` may receive.
fn client(own: &Server) -> Client {
    own.builder()
        .bearer("bearer", "hunter2")
        .api_key("query", "hunter2")
        .api_key("cookie", "hunter2")
        .header("x-bot-id", "hunter2")
        .retry(RetryPolicy::new().base_delay(Duration::ZERO))
        .build()
        .unwrap()
}

#[tokio::test]
async fn no_client_settings_are_sent_to_other_urls() {
    let (own, other) = (Server::echo().await, Server::echo().await);
    let url = format!("{}/bucket/a%20b?signature=s%2Bt&x=1", other.origin);
    let transfer = client(&own).transfer(Method::PUT, &url);
    let transfer = transfer.content("text/plain", Upload::from("abc"));
    let response = transfer.header("x-amz-tagging", "public=true").send().await;
    assert_eq!(response.unwrap().status(), 200);
    let sent = other.last();
    assert_eq!(sent.target, "/bucket/a%20b?signature=s%2Bt&x=1");
    assert_eq!(sent.body, "abc");
    let mut names: Vec<_> = sent.headers.iter().map(|(name, _)| &**name).collect();
    names.sort_unstable();
    // The HTTP library adds it to every request if it can decompress.
    names.retain(|name| !(cfg!(feature = "gzip") && *name == "accept-encoding"));
    assert_eq!(
        names,
        [
            "accept",
            "content-length",
            "content-type",
            "host",
            "user-agent",
            "x-amz-tagging"
        ]
    );
    assert!(own.requests().is_empty());
}

#[tokio::test]
async fn a_put_is_retried_and_its_signature_not_shown() {
    let other = Server::new(|_, before| match before {
        0 => Reply::Close(Vec::new()),
        _ => response("403 Forbidden", "", "<Error>expired</Error>"),
    })
    .await;
    let own = Server::echo().await;
    let url = format!("{}/bucket?signature=hunter2", other.origin);
    let transfer = client(&own).transfer(Method::PUT, &url);
    let transfer = transfer.content("text/plain", Upload::from("abc"));
    let error = transfer.send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "PUT {}/bucket: 403 Forbidden: <Error>expired</Error> [2 attempts]",
            other.origin
        )
    );
}

#[tokio::test]
async fn a_transfer_has_its_own_retry_policy() {
    let other = Server::new(|_, _| Reply::Close(Vec::new())).await;
    let own = Server::echo().await;
    let url = format!("{}/bucket", other.origin);
    let error = client(&own)
        .transfer(Method::PUT, &url)
        .retry(RetryPolicy::never())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 1, "{error}");
    assert_eq!(other.requests().len(), 1);
}

#[tokio::test]
async fn an_invalid_url_is_an_error_before_sending() {
    let own = Server::echo().await;
    for url in ["", "/relative", "file:///etc/passwd", "ftp://a/b"] {
        let error = client(&own).transfer(Method::GET, url).send().await;
        assert!(error.unwrap_err().is_invalid_argument(), "{url}");
    }
}

#[tokio::test]
async fn content_is_saved_whole_or_not_at_all() {
    let content = "0123456789".repeat(50_000);
    let whole = content.clone();
    let other = Server::new(move |request, _| match &*request.target {
        "/moved" => response("302 Found", "location: /whole\r\n", ""),
        "/whole" => response("200 OK", "", &whole),
        "/cut" => Reply::Close(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc".to_vec()),
        _ => Reply::Hang(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc".to_vec()),
    })
    .await;
    let own = Server::echo().await;
    let client = client(&own);
    let folder = std::env::temp_dir().join(format!("transfer-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("file");
    let get = |path: &str| client.transfer(Method::GET, &format!("{}{path}", other.origin));

    let download = get("/moved").download().await.unwrap();
    assert_eq!(download.length(), Some(500_000));
    assert_eq!(download.save(&path).await.unwrap(), 500_000);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), content);

    let cut = get("/cut").download().await.unwrap();
    assert!(cut.save(&path).await.unwrap_err().is_broken());
    let mut slow = get("/slow")
        .timeout(Duration::from_millis(100))
        .download()
        .await
        .unwrap();
    assert_eq!(slow.try_next().await.unwrap().unwrap(), "abc");
    assert!(slow.try_next().await.unwrap_err().is_timeout());
    assert!(slow.try_next().await.unwrap().is_none());
    let nowhere = get("/whole").download().await.unwrap();
    let error = nowhere.save(folder.join("no/such/folder")).await.unwrap_err();
    assert!(error.to_string().contains("can't be written"), "{error}");
    // A download that is dropped.
    let slow = get("/slow").download().await.unwrap();
    let saving = slow.save(&path);
    let dropped = tokio::time::timeout(Duration::from_millis(100), saving).await;
    assert!(dropped.is_err());
    // The previous file is still there, and nothing else.
    assert_eq!(std::fs::read_to_string(&path).unwrap(), content);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
    std::fs::remove_dir_all(&folder).unwrap();
}

/// A server may ignore a range, or send more than the range (RFC 9110, section 14.2).
#[tokio::test]
async fn a_download_has_only_the_bytes_of_its_range() {
    let storage = Server::new(|request, _| match &*request.target {
        "/whole" => response("200 OK", "", "abcdefg"),
        "/part" => response("206 Partial Content", "", "cde"),
        "/placed" => response("206 Partial Content", "content-range: bytes 1-4/7\r\n", "bcde"),
        // The connection breaks after the range.
        _ => Reply::Close(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabcdefg".to_vec()),
    })
    .await;
    let client = client(&storage);
    let get = async |path: &str, range: (Bound<u64>, Bound<u64>)| {
        let transfer = client.transfer(Method::GET, &format!("{}{path}", storage.origin));
        let part = transfer.range(&range).download().await?;
        Ok::<_, Error>((part.length(), part.text().await?))
    };
    let (from, to) = (Bound::Included, Bound::Excluded);
    let open = Bound::Unbounded;
    for (path, range, length, content) in [
        ("/whole", (from(2), to(5)), 3, "cde"),
        ("/whole", (Bound::Excluded(4), open), 2, "fg"),
        ("/whole", (open, from(1)), 2, "ab"),
        ("/whole", (from(5), to(99)), 2, "fg"),
        ("/whole", (from(7), open), 0, ""),
        ("/whole", (from(9), to(20)), 0, ""),
        ("/whole", (from(3), to(3)), 0, ""),
        ("/whole", (from(3), to(1)), 0, ""),
        ("/whole", (open, from(u64::MAX)), 7, "abcdefg"),
        ("/part", (from(2), to(5)), 3, "cde"),
        ("/part", (from(2), open), 3, "cde"),
        ("/placed", (from(2), to(4)), 2, "cd"),
        ("/cut", (from(2), to(5)), 3, "cde"),
    ] {
        let got = get(path, range).await.unwrap();
        assert_eq!(got, (Some(length), content.to_owned()), "{path} {range:?}");
    }
    let error = get("/placed", (open, to(4))).await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    let text = "(206): a different range than the requested one";
    assert!(error.to_string().ends_with(text), "{error}");
    let requests = storage.requests();
    let asked = requests.iter().map(|request| request.header("range"));
    let asked: Vec<_> = asked.map(Option::unwrap_or_default).collect();
    assert_eq!(
        asked[..8],
        [
            "bytes=2-4",
            "bytes=5-",
            "bytes=0-1",
            "bytes=5-98",
            "bytes=7-",
            "bytes=9-19",
            "bytes=3-3",
            "bytes=3-3"
        ]
    );
    let cut = get("/cut", (from(2), open)).await.unwrap_err();
    assert!(cut.is_broken(), "{cut}");
}

#[tokio::test]
async fn content_is_read_as_text_or_json() {
    let own = Server::new(|request, _| match &*request.target {
        "/text" => response("200 OK", "", "naïve"),
        "/json" => response("200 OK", "", r#"{"counts":[1,2.0]}"#),
        "/page" => response("200 OK", "content-type: text/html\r\n", "<html>"),
        _ => Reply::Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n\xff!".to_vec()),
    })
    .await;
    let client = client(&own);
    let get = async |path: &str| {
        let transfer = client.transfer(Method::GET, &format!("{}{path}", own.origin));
        transfer.download().await.unwrap()
    };
    assert_eq!(get("/text").await.text().await.unwrap(), "naïve");
    let error = get("/binary").await.text().await.unwrap_err();
    assert!(error.to_string().ends_with("(200): not UTF-8"), "{error}");
    assert_eq!(error.body().unwrap(), &b"\xff!"[..]);
    let read: BTreeMap<String, Vec<i64>> = get("/json").await.json().await.unwrap();
    assert_eq!(read["counts"], [1, 2]);
    let error = get("/page").await.json::<Vec<u8>>().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    let text = "(200, text/html): not JSON: <html>";
    assert!(error.to_string().ends_with(text), "{error}");
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_is_saved_under_the_longest_name() {
    let own = Server::new(|_, _| response("200 OK", "", "new")).await;
    for name in ["n".repeat(250), "n".repeat(255), "é".repeat(127)] {
        let path = std::env::temp_dir().join(&name);
        let download = client(&own).transfer(Method::GET, &own.origin).download();
        let saved = download.await.unwrap().save(&path).await;
        let read = std::fs::read_to_string(&path);
        let _ = std::fs::remove_file(&path);
        assert_eq!((saved.unwrap(), &*read.unwrap()), (3, "new"), "{name}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_is_replaced_keeps_its_mode() {
    use std::os::unix::fs::PermissionsExt as _;

    let own = Server::new(|_, _| response("200 OK", "", "new")).await;
    let path = std::env::temp_dir().join(format!("mode-{}", std::process::id()));
    for mode in [0o600, 0o640, 0o755] {
        std::fs::write(&path, "old").unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
        let transfer = client(&own).transfer(Method::GET, &own.origin);
        let download = transfer.download().await.unwrap();
        download.save(&path).await.unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "new");
        let now = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(now & 0o777, mode);
    }
    std::fs::remove_file(&path).unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn only_a_regular_file_is_replaced() {
    use std::os::unix::fs::{FileTypeExt as _, symlink};

    let own = Server::new(|_, _| response("200 OK", "", "new")).await;
    let folder = std::env::temp_dir().join(format!("special-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("folder")).unwrap();
    let pipe = folder.join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    // A device must stay one, also for a program that may replace it.
    symlink("/dev/null", folder.join("null")).unwrap();
    for name in ["pipe", "folder", "null"] {
        let download = client(&own).transfer(Method::GET, &own.origin).download();
        let error = download.await.unwrap().save(folder.join(name)).await.unwrap_err();
        let text = "the file can't be written: it is not a regular file";
        assert!(error.to_string().ends_with(text), "{name}: {error}");
    }
    assert!(std::fs::metadata(&pipe).unwrap().file_type().is_fifo());
    assert!(std::fs::symlink_metadata(folder.join("null")).unwrap().is_symlink());
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 3);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_save_that_is_dropped_early_leaves_no_file() {
    let folder = std::env::temp_dir().join(format!("dropped-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(1)
        .build()
        .unwrap();
    runtime.block_on(async {
        let own = Server::new(|_, _| response("200 OK", "", "new")).await;
        let transfer = client(&own).transfer(Method::GET, &own.origin);
        let download = transfer.download().await.unwrap();
        // The only thread for files is busy, so that the file is created after the drop.
        let (free, wait) = std::sync::mpsc::channel::<()>();
        let busy = tokio::task::spawn_blocking(move || wait.recv());
        let saving = download.save(folder.join("a.txt"));
        tokio::time::timeout(Duration::from_millis(50), saving)
            .await
            .unwrap_err();
        drop(free);
        let _ = busy.await;
        tokio::task::spawn_blocking(|| ()).await.unwrap();
    });
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
    std::fs::remove_dir(&folder).unwrap();
}
