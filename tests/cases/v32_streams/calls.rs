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
    assert!(matches!(mixed.try_next().await.unwrap(), Some(Data::Note(text)) if text == "hello"));
    assert!(matches!(mixed.try_next().await.unwrap(), Some(Data::Gone(gone)) if gone.gone == 3));
}

#[tokio::test]
async fn the_name_of_an_event_decides_how_its_data_is_read() {
    use api::types::NamedResponse as Data;
    let sent = "event: addString\ndata: 42\n\nevent: addInt64\ndata: 1234567890123456789\n\n\
                event: addJson\ndata: {\"gone\": 3}\n\nevent: dropJson\ndata: {\"gone\": 4}\n\n\
                event: addJson\ndata: {\"other\": 3}\n\nevent: new\ndata: [1]\n\ndata: text\n\n";
    let service = FakeTransport::new(move |_| FakeResponse::events(FakeStream::new().chunk(sent)));
    let mut events = client!(service).named().events();
    let mut all = Vec::new();
    while all.len() < 7 {
        all.extend(events.try_next().await.unwrap());
    }
    assert!(matches!(&all[0], Data::AddString(text) if text == "42"), "{all:?}");
    assert!(matches!(&all[1], Data::AddInt64(number) if *number == 1_234_567_890_123_456_789), "{all:?}");
    assert!(matches!(&all[2], Data::AddJson(gone) if gone.gone == 3), "{all:?}");
    assert!(matches!(&all[3], Data::DropJson(gone) if gone.gone == 4), "{all:?}");
    // Data of another form, and events that the document does not have, are kept.
    assert!(matches!(&all[4], Data::Unknown(kept) if kept["other"] == 3), "{all:?}");
    assert!(matches!(&all[5], Data::Unknown(kept) if kept[0] == 1), "{all:?}");
    assert!(matches!(&all[6], Data::Unknown(kept) if kept == "text"), "{all:?}");
}
