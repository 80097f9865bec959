use fixtures::FakeStream;

fn service(text: &'static str) -> FakeTransport {
    FakeTransport::new(move |_| FakeResponse::events(FakeStream::new().chunk(text)))
}

#[tokio::test]
async fn the_value_of_an_event_is_its_data() {
    let service = service("event: chunk\ndata: {\"text\": \"a\"}\n\n");
    let mut events = client!(service).one_kind().events();
    let chunk: api::types::Chunk = events.try_next().await.unwrap().unwrap();
    assert_eq!(chunk.text, "a");
}

#[tokio::test]
async fn events_of_several_kinds_are_a_union_of_their_data() {
    use api::types::TwoKindsResponse as Data;
    let service = service("data: {\"text\": \"a\"}\n\nevent: end\ndata: {\"tokens\": 3}\n\n");
    let mut events = client!(service).two_kinds().events();
    let first = events.try_next().await.unwrap().unwrap();
    assert!(matches!(&first, Data::Chunk(chunk) if chunk.text == "a"), "{first:?}");
    let second = events.try_next().await.unwrap().unwrap();
    assert!(!matches!(second, Data::Chunk(_)), "{second:?}");
}

#[tokio::test]
async fn other_objects_are_the_data_themselves() {
    let first = service("data: {\"data\": \"a\"}\n\n");
    let value: api::types::Plain = client!(first).value().events().try_next().await.unwrap().unwrap();
    assert_eq!(value.data, "a");
    let second = service("data: {\"kind\": \"k\", \"data\": {\"text\": \"a\"}}\n\n");
    let item: api::types::Item = client!(second).item().events().try_next().await.unwrap().unwrap();
    assert_eq!((item.kind.as_str(), item.data.text.as_str()), ("k", "a"));
}
