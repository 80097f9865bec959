use fixtures::Part;
use api::types::{Cat, Closed, Holder};

#[tokio::test]
async fn a_list_as_the_schema_of_a_stream_is_the_list_of_its_items() {
    let service = FakeTransport::responses([
        FakeResponse::bytes(200, "data: {\"id\": 1}\n\ndata: {\"id\": 2}\n\n").header("content-type", "text/event-stream"),
        FakeResponse::bytes(200, "{\"id\": 3}\n{\"id\": 4}\n").header("content-type", "application/x-ndjson"),
    ]);
    let client = client!(service);
    let mut ids = Vec::new();
    let mut events = client.flux().events();
    while let Some(user) = events.try_next().await.unwrap() {
        ids.push(user.id);
        if ids.len() == 2 {
            break;
        }
    }
    let mut lines = client.lines().stream();
    while let Some(user) = lines.try_next().await.unwrap() {
        ids.push(user.id);
    }
    assert_eq!(ids, [1, 2, 3, 4]);
}

#[tokio::test]
async fn a_part_without_a_type_is_bytes() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    let files = [Part::new("one"), Part::new("two")];
    let image = Part::text("https://example.test/a.png");
    let parts = api::operations::UploadRequestParts::new(Part::new(&b"png"[..]), files, image);
    client.upload(parts).await.unwrap();
    let sent = String::from_utf8_lossy(&service.requests()[0].body).into_owned();
    assert!(sent.contains("name=\"pic\"") && sent.contains("\r\n\r\npng\r\n"), "{sent}");
    assert!(sent.contains("Content-Type: image/png") || sent.contains("content-type: image/png"), "{sent}");
    assert!(sent.contains("\r\n\r\none\r\n") && sent.contains("\r\n\r\ntwo\r\n"), "{sent}");
    assert!(sent.contains("\r\n\r\nhttps://example.test/a.png\r\n"), "{sent}");
}

#[tokio::test]
async fn bytes_of_any_media_type_are_sent_as_they_are() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    client!(service).raw("abc").await.unwrap();
    assert_eq!(&service.requests()[0].body[..], b"abc");
}

#[tokio::test]
async fn a_problem_is_not_the_content_of_a_success() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(200, "%PDF").header("content-type", "application/pdf"));
    let report = client!(service).report().await.unwrap();
    assert_eq!(&report[..], b"%PDF");
    assert!(service.requests()[0].header("accept").unwrap().starts_with("application/pdf"));
}

#[tokio::test]
async fn next_and_previous_are_urls_of_pages() {
    let service = FakeTransport::new(|request| {
        let next = (!request.query.contains("page=2")).then_some("https://api.example.test/users?page=2");
        FakeResponse::json(200, &json!({"count": 2, "next": next, "previous": null, "results": [{"id": 7}]}))
    });
    let users = client!(service).list_users().items().collect_up_to(9).await.unwrap();
    assert_eq!(users.len(), 2);
}

#[tokio::test]
async fn a_tag_with_one_value_is_sent_in_a_union() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    client!(service).add_pet(Holder::new(Cat::new().lives(3))).await.unwrap();
    assert_eq!(service.requests()[0].json(), json!({"pet": {"kind": "cat", "lives": 3}}));
}

#[test]
fn not_anything_is_nothing() {
    // There is no field for other members.
    let Closed { id, .. } = serde_json::from_value(json!({"id": "a"})).unwrap();
    assert_eq!(id, "a");
    assert_eq!(serde_json::to_value(serde_json::from_value::<Closed>(json!({"id": "a"})).unwrap()).unwrap(), json!({"id": "a"}));
}

#[tokio::test]
async fn a_204_has_no_content_whatever_the_document_says() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let () = client!(service).remove().await.unwrap();
    let service = FakeTransport::new(|_| FakeResponse::json(205, &json!({"id": 7})));
    assert_eq!(client!(service).reset().await.unwrap().id, 7);
}
