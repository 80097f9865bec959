use std::sync::{Arc, Mutex};

fn service() -> FakeTransport {
    FakeTransport::new(|request| match request.path.as_str() {
        "/base/d" if request.header("range").is_some() => FakeResponse::bytes(403, "no"),
        "/base/d" | "/base/archive" => FakeResponse::bytes(302, "").header("location", "https://storage.test/f?sig=1"),
        _ => FakeResponse::bytes(200, "content").header("content-length", "7"),
    })
}

fn client(service: &FakeTransport) -> api::Client {
    api::Client::builder().key("secret").fake(service.clone()).build().unwrap()
}

#[tokio::test]
async fn content_comes_part_by_part_and_can_be_saved_with_progress() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&seen);
    let service = service();
    let download = client(&service).download().download().await.unwrap();
    assert_eq!(download.length(), Some(7));
    let download = download.on_progress(move |received, all| kept.lock().unwrap().push((received, all)));
    let path = std::env::temp_dir().join(format!("binary-download-{}", std::process::id()));
    assert_eq!(download.save(&path).await.unwrap(), 7);
    assert_eq!(std::fs::read(&path).unwrap(), b"content");
    std::fs::remove_file(path).unwrap();
    assert_eq!(seen.lock().unwrap().last(), Some(&(7, Some(7))));
}

#[tokio::test]
async fn a_storage_elsewhere_gets_no_credentials() {
    let service = service();
    let mut download = client(&service).download().download().await.unwrap();
    let mut content = Vec::new();
    while let Some(part) = download.try_next().await.unwrap() {
        content.extend_from_slice(&part);
    }
    assert_eq!(content, b"content");
    let requests = service.requests();
    assert_eq!(requests[0].header("x-key"), Some("secret"));
    assert_eq!(requests[0].header("accept"), Some("application/octet-stream"));
    assert_eq!((requests[1].path.as_str(), requests[1].query.as_str()), ("/f", "sig=1"));
    assert_eq!(requests[1].header("x-key"), None);
}

#[tokio::test]
async fn a_redirect_that_is_the_only_response_leads_to_content() {
    let service = service();
    let content = client(&service).archive().download().await.unwrap().bytes().await.unwrap();
    assert_eq!(&content[..], b"content");
    assert_eq!(&client(&service).archive().await.unwrap()[..], b"content");
    let requests = service.requests();
    assert_eq!((requests[1].header("x-key"), requests[3].header("x-key")), (None, None));
}

#[tokio::test]
async fn a_refusal_is_an_error_before_there_is_content() {
    let service = service();
    let error = client(&service).download().header("range", "bytes=0-").download().await.unwrap_err();
    assert_eq!((error.status(), error.body_text()), (Some(403), Some("no")));
}

#[test]
fn the_same_without_async() {
    let client = api::Client::builder().key("secret").fake(service()).build_blocking().unwrap();
    let parts: Result<Vec<_>, _> = client.download().download().unwrap().collect();
    assert_eq!(parts.unwrap().concat(), b"content");
}
