#[tokio::test]
async fn head_returns_only_headers() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(200, "").header("content-length", "9").header("etag", "e1"));
    let client = client!(service);
    let () = client.head_it().send().await.unwrap();
    let response = client.head_it().send_with_meta().await.unwrap();
    assert_eq!(response.headers()["etag"], "e1");
    assert_eq!(service.requests()[0].method, "HEAD");
}
