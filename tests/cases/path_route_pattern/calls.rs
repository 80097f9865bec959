#[tokio::test]
async fn the_pattern_of_a_router_is_not_a_part_of_the_name() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    client!(service).get_file("123", "a b").await.unwrap();
    assert_eq!(service.requests()[0].url(), "http://127.0.0.1:9/base/items/123/files/a%20b");
}
