#[tokio::test]
async fn the_operations_of_a_path_item_are_under_the_path_that_refers_to_it() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    client!(service).b().send().await.unwrap();
    assert_eq!(service.requests()[0].path, "/base/b");
}
