#[tokio::test]
async fn odd_paths_are_sent_as_they_are_written() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    client.slashes().send().await.unwrap();
    client.twice("1 2").send().await.unwrap();
    let sent: Vec<_> = service.requests().iter().map(|one| one.path.clone()).collect();
    assert_eq!(sent, ["/base//openapi", "/base/a/1%202/b/1%202"]);
}
