use fixtures::FakeStream;

fn service() -> FakeTransport {
    FakeTransport::new(|request| match request.json()["stream"] == true {
        false => FakeResponse::json(200, &json!({"text": "hello"})),
        true => FakeResponse::events(
            FakeStream::new()
                .event(&json!({"delta": "hel"}))
                .event(&json!({"delta": "lo"}))
                .chunk("data: [DONE]\n\n"),
        ),
    })
}

#[tokio::test]
async fn one_operation_gives_a_value_or_a_stream() {
    let service = service();
    let client = client!(service);
    let body = api::types::ChatBody::new();
    let whole: api::types::Chat = client.chat(body.clone()).send().await.unwrap();
    assert_eq!(whole.text.as_deref(), Some("hello"));
    assert_eq!(service.requests()[0].header("accept"), Some("application/json"));

    // `events` sets the member of the body that selects the stream.
    let mut events = client.chat(body).events();
    let mut text = String::new();
    while let Some(chunk) = events.try_next().await.unwrap() {
        let chunk: api::types::Chunk = chunk;
        text.push_str(&chunk.delta.unwrap());
    }
    assert_eq!(text, "hello");
    assert_eq!(service.requests()[1].header("accept"), Some("text/event-stream"));
    assert_eq!(service.requests().len(), 2);
}

#[test]
fn the_same_without_async() {
    let client = api::Client::builder().fake(service()).build_blocking().unwrap();
    let chunks: Result<Vec<_>, _> = client.chat(api::types::ChatBody::new()).events().collect();
    assert_eq!(chunks.unwrap().len(), 2);
}
