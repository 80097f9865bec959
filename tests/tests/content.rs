//! Upload and download of files, and the client of all APIs.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use botpress_client::files::types::AccessPolicy;
use botpress_client::{Attempt, Botpress, Error, FakeResponse, FakeTransport, Interceptor, RetryPolicy, Upload, files};
use project_tests::server::{Reply, Server};
use serde_json::{Value, json};

const TIME: &str = "2025-01-31T12:34:56.789Z";

fn file(key: &str, size: u64, url: &str) -> Value {
    json!({"file": {
        "id": "file_1", "botId": "bot", "key": key, "url": format!("{url}/content?signature=hunter2"), "size": size,
        "contentType": "text/markdown", "tags": {}, "metadata": {}, "createdAt": TIME, "updatedAt": TIME,
        "accessPolicies": [], "index": false, "status": "UPLOAD_PENDING", "owner": {"type": "bot", "id": "bot"},
        "uploadUrl": format!("{url}/upload?signature=hunter2&x=1"),
    }})
}

/// Starts an API that responds with URLs of the storage.
async fn api(storage: &Server) -> Server {
    let url = storage.origin().to_owned();
    Server::start(move |request, _| {
        let body = request.json();
        let size = body["size"].as_f64().unwrap_or_default();
        assert!(size.fract() == 0.0, "{size}");
        Reply::json(&file(body["key"].as_str().unwrap_or("k"), 3, &url))
    })
    .await
}

fn client(api: &Server) -> files::Client {
    files::Client::builder()
        .base_url(api.origin())
        .token("token")
        .bot_id("bot")
        .retry(RetryPolicy::new().base_delay(Duration::ZERO))
        .build()
        .unwrap()
}

#[tokio::test]
async fn content_is_sent_to_the_url_that_the_service_returns() {
    let storage = Server::always(Reply::status(200)).await;
    let api = api(&storage).await;
    let steps = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&steps);
    let content = Upload::from("abc").on_progress(move |sent, all| {
        noted.lock().unwrap().push((sent, all));
    });
    let upload = client(&api).upload("docs/a.md", content);
    let upload = upload.content_type("text/markdown").settings(|file| {
        file.tags([("team", "blue")])
            .access_policies(vec![AccessPolicy::PublicContent])
            .public_content_immediately_accessible(true)
    });
    let file = upload.send().await.unwrap();
    assert_eq!((&*file.id, &*file.key), ("file_1", "docs/a.md"));

    let announced = api.only();
    assert_eq!((&*announced.method, &*announced.target), ("PUT", "/v1/files"));
    assert_eq!(announced.header("authorization").as_deref(), Some("Bearer token"));
    assert_eq!(
        announced.json(),
        json!({
            "key": "docs/a.md", "size": 3, "contentType": "text/markdown", "tags": {"team": "blue"},
            "accessPolicies": ["public_content"], "publicContentImmediatelyAccessible": true,
        })
    );
    let stored = storage.only();
    assert_eq!(
        (&*stored.method, &*stored.target),
        ("PUT", "/upload?signature=hunter2&x=1")
    );
    assert_eq!(stored.body, "abc");
    assert_eq!(stored.header("content-type").as_deref(), Some("text/markdown"));
    assert_eq!(stored.header("x-amz-tagging").as_deref(), Some("public=true"));
    for secret in ["authorization", "x-bot-id"] {
        assert_eq!(stored.header(secret), None);
    }
    assert_eq!(*steps.lock().unwrap(), [(3, Some(3))]);
}

#[tokio::test]
async fn content_that_is_not_public_is_not_tagged() {
    let storage = Server::always(Reply::status(200)).await;
    let api = api(&storage).await;
    client(&api).upload("a", vec![1]).send().await.unwrap();
    assert_eq!(storage.only().header("x-amz-tagging"), None);
}

#[tokio::test]
async fn a_storage_that_fails_is_asked_again_and_the_api_is_not() {
    let storage = Server::start(|_, before| match before {
        0 => Reply::status(503),
        _ => Reply::status(200),
    })
    .await;
    let api = api(&storage).await;
    client(&api).upload("a", "abc").send().await.unwrap();
    assert_eq!((storage.take().len(), api.take().len()), (2, 1));
}

#[tokio::test]
async fn an_upload_that_fails_shows_no_signature() {
    let storage = Server::always(Reply::status(403).body("application/xml", "<Error/>")).await;
    let api = api(&storage).await;
    let error = client(&api).upload("a", "abc").send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("PUT {}/upload: 403 Forbidden: <Error/>", storage.origin())
    );
}

#[tokio::test]
async fn content_must_have_a_length() {
    let api = Server::json(json!({})).await;
    let unknown = Upload::stream(Nothing, None);
    for content in [Upload::from(""), unknown] {
        let error: Error = client(&api).upload("a", content).send().await.unwrap_err();
        assert!(error.is_invalid_argument(), "{error}");
    }
    assert!(api.take().is_empty());
}

struct Nothing;

impl futures_core::Stream for Nothing {
    type Item = Result<Vec<u8>, std::io::Error>;
    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(None)
    }
}

#[tokio::test]
async fn content_is_downloaded_from_the_url_of_the_service() {
    let storage = Server::always(Reply::status(200).body("text/markdown", "# A")).await;
    let api = api(&storage).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.md");
    let download = client(&api).download("file_1").await.unwrap();
    assert_eq!(download.save(&path).await.unwrap(), 3);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "# A");
    assert_eq!(api.only().target, "/v1/files/file_1");
    let asked = storage.only();
    assert_eq!(asked.target, "/content?signature=hunter2");
    assert_eq!(asked.header("authorization"), None);
}

#[tokio::test]
async fn a_part_of_the_content_is_asked_for_and_read_into_memory() {
    let reply = Reply::status(206).body("text/markdown", "bcd");
    let storage = Server::always(reply).await;
    let api = api(&storage).await;
    let client = client(&api);
    let part = client.download("file_1").range(1..4).header("x-own", "1");
    let part = part.timeout(Duration::from_secs(9)).await.unwrap();
    assert_eq!(part.status(), 206);
    assert_eq!(part.bytes().await.unwrap(), "bcd");
    let asked = storage.only();
    assert_eq!(asked.header("range").as_deref(), Some("bytes=1-3"));
    assert_eq!(asked.header("x-own").as_deref(), Some("1"));
    assert_eq!(asked.header("x-bot-id"), None);
    let rest = client.download("file_1").range(7..).send().await.unwrap();
    assert_eq!(rest.length(), Some(3));
    assert_eq!(storage.only().header("range").as_deref(), Some("bytes=7-"));
}

#[tokio::test]
async fn a_storage_without_ranges_gives_the_part_that_was_asked_for() {
    let whole = Reply::status(200).body("text/plain", "abcdefg");
    let storage = Server::always(whole).await;
    let api = api(&storage).await;
    let client = client(&api);
    let part = client.download("file_1").range(1..4).await.unwrap();
    assert_eq!((part.status(), part.length()), (200, Some(3)));
    assert_eq!(part.text().await.unwrap(), "bcd");
}

#[tokio::test]
async fn content_that_is_too_large_for_memory_is_an_error() {
    let storage = Server::always(Reply::status(200).body("text/markdown", "# A")).await;
    let api = api(&storage).await;
    let client = client(&api).with(|client| client.response_limit(1_000)).unwrap();
    let small = client.with(|client| client.response_limit(2)).unwrap();
    let content = client.download("file_1").await.unwrap();
    assert_eq!(content.bytes().await.unwrap(), "# A");
    // The limit applies to the first of the two requests too.
    let error = small.download("file_1").await.unwrap_err();
    assert!(error.is_too_large(), "{error}");
}

#[tokio::test]
async fn an_upload_has_headers_and_metadata() {
    let storage = Server::always(Reply::status(200).header("etag", "7")).await;
    let api = api(&storage).await;
    let client = client(&api);
    let upload = client.upload("a", "abc").header("x-own", "1");
    let sent = upload.deadline(Duration::from_secs(60)).send_with_meta().await.unwrap();
    assert_eq!(sent.headers()["etag"], "7");
    assert_eq!(sent.body().id, "file_1");
    assert_eq!(storage.only().header("x-own").as_deref(), Some("1"));
}

/// One deadline covers both requests, but a caller knows only of the one that was set.
#[tokio::test(start_paused = true)]
async fn a_deadline_that_passes_is_shown_as_it_was_set() {
    let registered = file("a", 3, "https://storage.example.com");
    let seconds = Duration::from_secs;
    for (slow, method) in [("/v1/files/file_1", "GET"), ("/content", "GET"), ("/upload", "PUT")] {
        let registered = registered.clone();
        let fake = FakeTransport::new(move |request| match &*request.path {
            path if path == slow => FakeResponse::silence(),
            _ => FakeResponse::json(200, &registered).after(seconds(2)),
        });
        let builder = files::Client::builder().fake(fake.clone()).token("token");
        let client = builder.bot_id("bot").build().unwrap();
        let before = tokio::time::Instant::now();
        let error = match method {
            "PUT" => client.upload("a", "abc").deadline(seconds(7)).await.err(),
            _ => client.download("file_1").deadline(seconds(7)).await.err(),
        };
        assert_eq!(before.elapsed().as_secs(), 7, "{slow}");
        let error = error.unwrap().to_string();
        assert!(error.contains(&format!("{method} ")), "{error}");
        let text = "no complete response within the deadline of 7s";
        assert!(error.contains(text), "{error}");
        assert_eq!(fake.requests()[0].header("authorization"), Some("Bearer token"));
    }
}

#[test]
fn files_go_up_and_down_without_async() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (storage, api) = runtime.block_on(async {
        let storage = Server::always(Reply::status(200).body("text/markdown", "# A")).await;
        let api = api(&storage).await;
        (storage, api)
    });
    let client = files::blocking::Client::from(client(&api));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.md");
    std::fs::write(&path, "# A").unwrap();
    let content = Upload::file_blocking(&path).unwrap();
    assert_eq!(client.upload("a", content).send().unwrap().id, "file_1");
    assert_eq!(storage.only().body, "# A");
    let download = client.download("file_1").range(0..3).send().unwrap();
    assert_eq!(download.bytes().unwrap(), "# A");
    let text = client.download("file_1").send().unwrap().text().unwrap();
    assert_eq!(text, "# A");
    // Both directions report progress.
    let (report, seen) = std::sync::mpsc::channel();
    let (sent, received) = (report.clone(), report);
    let content = Upload::file_blocking(&path).unwrap();
    let content = content.on_progress(move |so_far, all| sent.send((so_far, all)).unwrap());
    client.upload("a", content).send().unwrap();
    let download = client.download("file_1").send().unwrap();
    let download = download.on_progress(move |so_far, all| received.send((so_far, all)).unwrap());
    assert_eq!(download.save(&path).unwrap(), 3);
    let seen: Vec<_> = seen.iter().collect();
    assert_eq!(seen, [(3, Some(3)), (3, Some(3))]);
}

#[tokio::test]
async fn all_apis_share_a_token_source() {
    let fake = FakeTransport::new(|_| FakeResponse::json(404, &json!({"type": "ResourceNotFound"})));
    let fetched = Arc::new(Mutex::new(0));
    let count = Arc::clone(&fetched);
    let source = move || {
        *count.lock().unwrap() += 1;
        async { Ok::<_, Error>("fresh") }
    };
    let builder = Botpress::builder().fake(fake.clone());
    let botpress = builder.clone().token_source(source).build().unwrap();
    botpress.runtime().get_user("a").await.unwrap_err();
    botpress.admin().get_account().await.unwrap_err();
    assert_eq!(*fetched.lock().unwrap(), 1);
    for request in fake.requests() {
        assert_eq!(request.header("authorization"), Some("Bearer fresh"));
    }
    let without = builder.without_credentials().build().unwrap();
    without.tables().get_table("a").await.unwrap_err();
    assert_eq!(fake.requests()[2].header("authorization"), None);
}

/// Counts attempts.
#[derive(Default)]
struct Count(Mutex<Vec<String>>);

impl Interceptor for Count {
    fn before_send(&self, attempt: &mut Attempt<'_>) -> Result<(), String> {
        let line = format!("{} {}", attempt.method(), attempt.path_template());
        self.0.lock().unwrap().push(line);
        Ok(())
    }
}

#[tokio::test]
async fn one_configuration_serves_all_apis() {
    let fake = FakeTransport::new(|_| FakeResponse::json(404, &json!({"type": "ResourceNotFound"})));
    let count = Arc::new(Count::default());
    let botpress = Botpress::builder()
        .token("token")
        .bot_id("bot")
        .workspace_id("workspace")
        .user_key("hunter2")
        .base_url("https://api.example.com")
        .with_chat(|chat| chat.webhook_url("hook"))
        .interceptor(Arc::clone(&count))
        .fake(fake.clone())
        .build()
        .unwrap();
    let errors = [
        botpress.runtime().get_user("a").send().await.err(),
        botpress.admin().get_account().send().await.err(),
        botpress.files().get_file("a").send().await.err(),
        botpress.tables().get_table("a").send().await.err(),
        botpress.chat().get_user().send().await.err(),
    ];
    assert!(errors.into_iter().all(|error| error.unwrap().is_not_found()));
    let seen: Vec<_> = fake
        .requests()
        .iter()
        .map(|request| {
            let header = |name| request.header(name).unwrap_or("-").to_owned();
            let sent = ["authorization", "x-bot-id", "x-workspace-id", "x-user-key"].map(header);
            format!("{} {}", request.path, sent.join(" "))
        })
        .collect();
    assert_eq!(
        seen,
        [
            "/v1/chat/users/a Bearer token bot - -",
            "/v1/admin/account/me Bearer token - workspace -",
            "/v1/files/a Bearer token bot - -",
            "/v1/tables/a Bearer token bot - -",
            "/hook/users/me - - - hunter2",
        ]
    );
    assert_eq!(count.0.lock().unwrap().len(), 5);
    assert!(!format!("{botpress:?}").contains("hunter2"), "{botpress:?}");
}

#[tokio::test]
async fn all_apis_share_their_connections_and_their_budget() {
    let server = Server::always(Reply::status(503)).await;
    let botpress = Botpress::builder()
        .base_url(server.origin())
        .token("t")
        .retry(RetryPolicy::new().base_delay(Duration::ZERO))
        .retry_budget(botpress_client::RetryBudget::new(3, 0, 0))
        .build()
        .unwrap();
    for _ in 0..2 {
        botpress.runtime().get_user("a").send().await.unwrap_err();
        botpress.files().get_file("a").send().await.unwrap_err();
    }
    // Four calls and three retries, on one connection.
    assert_eq!(server.take().len(), 7);
    assert_eq!(server.connections(), 1);
}
