#[tokio::test]
async fn the_second_operation_is_named_after_its_path() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    client.a().send().await.unwrap();
    client.get_b().send().await.unwrap();
    let paths: Vec<_> = service.requests().into_iter().map(|one| one.path).collect();
    assert_eq!(paths, ["/base/a", "/base/b"]);
}
