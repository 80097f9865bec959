#[tokio::test]
async fn the_header_is_an_argument() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(200, ""));
    client!(service).users("Bearer t").send().await.unwrap();
    assert_eq!(service.requests()[0].header("authorization").as_deref(), Some("Bearer t"));
}
