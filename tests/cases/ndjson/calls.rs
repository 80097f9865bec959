use fixtures::FakeStream;

fn cut(parts: &'static [&'static str]) -> FakeTransport {
    FakeTransport::new(move |_| {
        let stream = parts.iter().fold(FakeStream::new(), |stream, part| stream.chunk(*part));
        FakeResponse::events(stream).header("content-type", "application/x-ndjson")
    })
}

#[tokio::test]
async fn each_line_is_a_value_wherever_the_parts_are_cut() {
    let service = cut(&["{\"id\": 1}\n{\"i", "d\": 2}\r\n\n", "{\"id\"", ": 3}"]);
    let client = client!(service);
    let mut lines = client.ndjson().stream();
    let mut ids = Vec::new();
    while let Some(line) = lines.try_next().await.unwrap() {
        let line: api::types::Line = line;
        ids.push(line.id);
    }
    assert_eq!(ids, [1, 2, 3]);
    assert_eq!(service.requests()[0].header("accept"), Some("application/x-ndjson"));
    let mut lines = client.stream_json().stream();
    assert_eq!(lines.try_next().await.unwrap().unwrap().id, 1);
    assert_eq!(service.requests()[1].header("accept"), Some("application/stream+json"));
}

#[tokio::test]
async fn a_value_of_another_form_is_an_error_in_its_place() {
    let service = cut(&["{\"id\": 1}\n{\"id\": \"x\"}\n{\"id\": 3}\n"]);
    let mut lines = client!(service).ndjson().stream();
    assert_eq!(lines.try_next().await.unwrap().unwrap().id, 1);
    let error = lines.try_next().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.body_text(), Some("{\"id\": \"x\"}"));
    assert_eq!(lines.try_next().await.unwrap().unwrap().id, 3);
    assert!(lines.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_sequence_of_texts_may_have_line_breaks_inside() {
    let service = cut(&["\u{1e}{\"id\":\n 1}\n\u{1e}{\"id\"", ": 2}\n"]);
    let mut texts = client!(service).sequence().stream();
    assert_eq!(texts.try_next().await.unwrap().unwrap().id, 1);
    assert_eq!(texts.try_next().await.unwrap().unwrap().id, 2);
    assert!(texts.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_list_and_a_stream_of_its_items_are_both_there() {
    let service = FakeTransport::new(|request| match request.header("accept") {
        Some("application/json") => FakeResponse::json(200, &json!([{"id": 1}])),
        _ => FakeResponse::bytes(200, "{\"id\": 1}\n"),
    });
    let client = client!(service);
    assert_eq!(client.both().send().await.unwrap().len(), 1);
    assert_eq!(client.both().stream().try_next().await.unwrap().unwrap().id, 1);
}

#[test]
fn the_same_without_async() {
    let service = cut(&["{\"id\": 1}\n{}\n{\"id\": 3}\n"]);
    let client = api::Client::builder().fake(service).build_blocking().unwrap();
    let lines: Vec<_> = client.ndjson().stream().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[1].is_err() && lines[2].as_ref().unwrap().id == 3);
}
