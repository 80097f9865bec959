#[tokio::test]
async fn every_media_type_can_be_sent() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    client.many(api::types::ManyBody::new().url("u")).send().await.unwrap();
    let parts = api::operations::ManyParts::new().file(&b"content"[..]);
    client.many_multipart(parts).send().await.unwrap();
    client.many_multipart(fixtures::Multipart::new().text("other", "o")).send().await.unwrap();
    let requests = service.requests();
    assert_eq!(requests[0].header("content-type"), Some("application/json"));
    assert_eq!(requests[0].json(), json!({"url": "u"}));
    assert!(requests[1].header("content-type").unwrap().starts_with("multipart/form-data; boundary="));
    let body = String::from_utf8_lossy(&requests[1].body).into_owned();
    assert!(body.contains("name=\"file\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\n\r\ncontent\r\n"), "{body}");
    assert!(String::from_utf8_lossy(&requests[2].body).contains("name=\"other\"\r\n\r\no\r\n"));
}
