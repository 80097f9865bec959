/// The body with another boundary.
fn body(request: &FakeRequest) -> String {
    let media_type = request.header("content-type").unwrap();
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    String::from_utf8(request.body.to_vec()).unwrap().replace(boundary, "B")
}

async fn sent(parts: api::operations::MultiParts) -> String {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    client!(service).multi().body(parts).send().await.unwrap();
    body(&service.requests()[0])
}

#[tokio::test]
async fn a_file_that_may_be_null_is_a_file() {
    let parts = api::operations::MultiParts::new();
    let text = sent(parts.photo(&b"1"[..]).scan(&b"2"[..]).wrapped(&b"3"[..]).image([&b"4"[..], &b"5"[..]])).await;
    for (name, content) in [("photo", 1), ("scan", 2), ("wrapped", 3), ("image", 4), ("image", 5)] {
        let part = format!(
            "Content-Disposition: form-data; name=\"{name}\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n{content}\r\n"
        );
        assert!(text.contains(&part), "{part} in {text}");
    }
}

#[tokio::test]
async fn a_union_of_texts_is_text_and_an_object_in_it_is_json() {
    use api::types::{MultiStatus, Nonce, Size, SizeMax, Status};
    let status = MultiStatus::Status(Status::Draft);
    let parts = api::operations::MultiParts::new().status(status).nonce(Nonce::Integer(7)).size(Size::Max(SizeMax::new(3)));
    let parts = parts.stops([Nonce::Integer(1), Nonce::String("x".to_owned())]);
    let text = sent(parts).await;
    for (name, content) in [("status", "draft"), ("nonce", "7"), ("stops", "1"), ("stops", "x")] {
        let part = format!("Content-Disposition: form-data; name=\"{name}\"\r\n\r\n{content}\r\n");
        assert!(text.contains(&part), "{part} in {text}");
    }
    let size = "name=\"size\"\r\nContent-Type: application/json\r\n\r\n{\"max\":3}\r\n";
    assert!(text.contains(size), "{text}");
}

#[tokio::test]
async fn a_file_or_an_object_in_place_of_it_is_any_part() {
    let file = sent(api::operations::MultiParts::new().cover(&b"1"[..])).await;
    assert!(file.contains("name=\"cover\"; filename=\"cover\"\r\n"), "{file}");
    let json = fixtures::Part::json(&json!({"id": "a"}));
    let object = sent(api::operations::MultiParts::new().cover(json)).await;
    assert!(object.contains("name=\"cover\"\r\nContent-Type: application/json\r\n\r\n{\"id\":\"a\"}"), "{object}");
}
