#[tokio::test]
async fn accept_lists_the_media_types_of_the_document() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(200, r#"{"id": 7}"#));
    let client = client!(service);
    assert_eq!(client.vnd().send().await.unwrap().id, 7);
    client.vnd().send_with_meta().await.unwrap();
    for request in service.requests() {
        assert_eq!(request.header("accept"), Some("application/vnd.api+json"));
    }
    // The caller can override it.
    client.vnd().header("accept", "application/json").send().await.unwrap();
    assert_eq!(service.requests()[2].header("accept"), Some("application/json"));
}
