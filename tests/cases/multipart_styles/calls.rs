/// The body with another boundary.
fn body(request: &FakeRequest) -> String {
    let media_type = request.header("content-type").unwrap();
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    String::from_utf8(request.body.to_vec()).unwrap().replace(boundary, "B")
}

const EXPECTED: &str = "--B\r\nContent-Disposition: form-data; name=\"filter[from]\"\r\n\r\nmay\r\n\
    --B\r\nContent-Disposition: form-data; name=\"filter[range][min]\"\r\n\r\n1\r\n\
    --B\r\nContent-Disposition: form-data; name=\"labels\"\r\n\r\na|b\r\n\
    --B\r\nContent-Disposition: form-data; name=\"note\"\r\nContent-Type: application/vnd.note+json\r\n\r\n{\"text\":\"hi\"}\r\n\
    --B\r\nContent-Disposition: form-data; name=\"title\"\r\nContent-Type: text/markdown\r\n\r\n# One\r\n\
    --B--\r\n";

#[tokio::test]
async fn parts_have_the_styles_and_media_types_of_their_encodings() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let range = api::types::Range::new().min(1);
    let filter = api::types::Filter::new("may").range(range);
    let parts = api::operations::MultiParts::new(filter)
        .labels(["a", "b"])
        .note(api::types::Note::new().text("hi"))
        .title("# One");
    client!(service).multi(parts).send().await.unwrap();
    assert_eq!(body(&service.requests()[0]), EXPECTED);
}

#[tokio::test]
async fn a_part_that_is_set_again_replaces_all_its_members() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let filter = api::types::Filter::new("may");
    let parts = api::operations::MultiParts::new(filter).title("a").title("b");
    client!(service).multi(parts).send().await.unwrap();
    assert_eq!(body(&service.requests()[0]).matches("title").count(), 1);
}

#[tokio::test]
async fn calls_by_name_send_the_same() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let arguments = json!({
        "filter": {"from": "may", "range": {"min": 1}},
        "labels": ["a", "b"],
        "note": {"text": "hi"},
        "title": "# One",
    });
    client!(service).call("multi", arguments).await.unwrap();
    assert_eq!(body(&service.requests()[0]), EXPECTED);
}
