#[tokio::test]
async fn a_fragment_is_not_sent_and_a_query_is() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    client.list().send().await.unwrap();
    client.a().send().await.unwrap();
    let sent: Vec<_> = service.requests().into_iter().map(|request| (request.path, request.query)).collect();
    assert_eq!(sent, [("/base/".to_owned(), String::new()), ("/base/a".to_owned(), "type=1".to_owned())]);
}
