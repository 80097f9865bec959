use fixtures::FakeStream;

#[tokio::test]
async fn a_value_and_a_stream_of_different_statuses_have_a_method_each() {
    let service = FakeTransport::new(|request| match request.header("accept") {
        Some("text/event-stream") => FakeResponse::events(FakeStream::new().event(&json!({"text": "a"}))),
        _ => FakeResponse::json(202, &json!({"id": "later"})),
    });
    let client = client!(service);
    assert_eq!(client.run().send().await.unwrap().id, "later");
    let mut events = client.run().events();
    assert_eq!(events.try_next().await.unwrap().unwrap().text, "a");
}
