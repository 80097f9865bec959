use fixtures::FakeStream;

#[tokio::test]
async fn done_ends_the_stream_and_it_is_not_opened_again() {
    let service = FakeTransport::new(|_| {
        FakeResponse::events(FakeStream::new().event(&json!({"delta": "a"})).chunk("data: [DONE]\n\n"))
    });
    let client = client!(service);
    // Without it, the client would reconnect a GET after its end.
    let mut events = client.sse_get().events();
    assert_eq!(events.try_next().await.unwrap().unwrap().delta.as_deref(), Some("a"));
    assert!(events.try_next().await.unwrap().is_none());
    assert!(events.try_next().await.unwrap().is_none());
    let mut events = client.sse_post(api::types::SsePostBody::new()).events();
    events.try_next().await.unwrap().unwrap();
    assert!(events.try_next().await.unwrap().is_none());
    assert_eq!(service.requests().len(), 2);
    assert_eq!(service.requests()[1].json()["stream"], true);
}

#[tokio::test]
async fn the_name_of_an_event_is_available() {
    let service = FakeTransport::new(|_| {
        let named = "event: ping\n\nevent: delta\ndata: {\"delta\": \"a\"}\n\n";
        let error = "event: error\ndata: {\"delta\": 7}\n\n";
        FakeResponse::events(FakeStream::new().chunk(named).event(&json!({"delta": "b"})).chunk(error))
    });
    let mut events = client!(service).sse_post(api::types::SsePostBody::new()).events();
    assert_eq!(events.last_event_name(), None);
    events.try_next().await.unwrap();
    assert_eq!(events.last_event_name(), Some("delta"));
    events.try_next().await.unwrap();
    assert_eq!(events.last_event_name(), None);
    // The error has the whole error response.
    let error = events.try_next().await.unwrap_err();
    assert_eq!(events.last_event_name(), Some("error"));
    assert_eq!(error.body_json(), Some(json!({"delta": 7})));
}
