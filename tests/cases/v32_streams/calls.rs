use fixtures::FakeStream;

#[tokio::test]
async fn each_line_is_of_the_items_schema() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(200, "{\"id\": 1}\n{\"id\": 2}\n"));
    let mut lines = client!(service).lines().stream();
    let line: api::types::Line = lines.try_next().await.unwrap().unwrap();
    assert_eq!(line.id, 1);
    assert_eq!(lines.try_next().await.unwrap().unwrap().id, 2);
}

#[tokio::test]
async fn the_data_of_an_event_has_its_schema() {
    use api::types::EventsResponse as Data;
    let service = FakeTransport::new(|_| {
        let text = "event: added\ndata: {\"added\": \"a\"}\n\nevent: gone\ndata: {\"gone\": 2}\n\n";
        FakeResponse::events(FakeStream::new().chunk(text))
    });
    let mut events = client!(service).events().events();
    let first = events.try_next().await.unwrap().unwrap();
    assert!(matches!(first, Data::Added(added) if added.added == "a"));
    let second = events.try_next().await.unwrap().unwrap();
    assert!(matches!(second, Data::Gone(gone) if gone.gone == 2));
}

#[tokio::test]
async fn the_data_of_an_event_may_be_text() {
    let sent = "data: hello\n\ndata: 123\n\ndata: {\"id\": 1}\n\n";
    let service = FakeTransport::new(move |_| FakeResponse::events(FakeStream::new().chunk(sent)));
    let mut notes = client!(service).notes().events();
    for expected in ["hello", "123", "{\"id\": 1}"] {
        let note: String = notes.try_next().await.unwrap().unwrap();
        assert_eq!(note, expected);
    }
}

#[tokio::test]
async fn events_may_be_texts_and_objects() {
    use api::types::MixedResponse as Data;
    let sent = "event: note\ndata: hello\n\nevent: gone\ndata: {\"gone\": 3}\n\n";
    let service = FakeTransport::new(move |_| FakeResponse::events(FakeStream::new().chunk(sent)));
    let mut mixed = client!(service).mixed().events();
    assert!(matches!(mixed.try_next().await.unwrap(), Some(Data::String(text)) if text == "hello"));
    assert!(matches!(mixed.try_next().await.unwrap(), Some(Data::Gone(gone)) if gone.gone == 3));
}
