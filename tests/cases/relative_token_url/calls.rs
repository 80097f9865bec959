#[tokio::test]
async fn tokens_are_requested_at_the_api() {
    let service = FakeTransport::new(|request| match request.path.as_str() {
        "/oauth/token" => FakeResponse::json(200, &json!({"access_token": "granted"})),
        _ => FakeResponse::bytes(204, ""),
    });
    let client = || api::Client::builder().fake(service.clone()).client_credentials("me", "hush");
    client().build().unwrap().a().send().await.unwrap();
    client().base_url("https://other.test/v1").build().unwrap().a().send().await.unwrap();
    let sent: Vec<_> = service.requests().into_iter().map(|one| format!("{}{}", one.origin, one.path)).collect();
    assert_eq!(sent, [
        "https://h.test/oauth/token",
        "https://h.test/v1/a",
        "https://other.test/oauth/token",
        "https://other.test/v1/a",
    ]);
}
