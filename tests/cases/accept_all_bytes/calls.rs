#[tokio::test]
async fn all_media_types_of_one_kind_are_accepted() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(200, "a,b"));
    let client = client!(service);
    assert_eq!(client.image().send().await.unwrap(), "a,b");
    assert_eq!(client.table().send().await.unwrap(), "a,b");
    let requests = service.requests();
    assert_eq!(requests[0].header("accept"), Some("image/png, image/jpeg"));
    assert_eq!(requests[1].header("accept"), Some("text/csv, text/plain"));
}
