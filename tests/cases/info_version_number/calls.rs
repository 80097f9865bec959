#[tokio::test]
async fn a_version_without_quotes_is_its_digits() {
    assert_eq!(api::API_VERSION, "1.0");
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    api::Client::builder().fake(service.clone()).base_url("https://h.test").build().unwrap().a().send().await.unwrap();
    assert_eq!(service.requests()[0].path, "/a");
}
