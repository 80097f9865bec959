#[tokio::test]
async fn calls_go_to_the_server_of_their_operation_or_path() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    client.op_server().send().await.unwrap();
    client.path_server().send().await.unwrap();
    let sent: Vec<_> = service.requests().into_iter().map(|one| format!("{}{}", one.origin, one.path)).collect();
    assert_eq!(sent, ["https://upload.example.com/a", "https://other.example.com/b"]);
}
