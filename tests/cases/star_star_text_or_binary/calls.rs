fn text(media_type: &str, body: &'static str) -> FakeTransport {
    let media_type = media_type.to_owned();
    FakeTransport::new(move |_| FakeResponse::bytes(200, body).header("content-type", &media_type))
}

#[tokio::test]
async fn a_text_of_any_media_type_is_read_as_it_is_unless_it_is_json() {
    let plain = text("text/plain", "plain text");
    assert_eq!(client!(plain).star_text().send().await.unwrap(), "plain text");
    assert_eq!(plain.requests()[0].header("accept"), Some("*/*"));
    let quoted = text("application/json; charset=utf-8", r#""plain \"text\"""#);
    assert_eq!(client!(quoted).star_text().send().await.unwrap(), "plain \"text\"");
}

#[tokio::test]
async fn bytes_are_bytes_for_any_media_type() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(200, vec![0, 255]));
    let client = client!(service);
    assert_eq!(client.star_bin().send().await.unwrap(), vec![0, 255]);
    assert_eq!(client.json_bin().send().await.unwrap(), vec![0, 255]);
    assert_eq!(service.requests()[1].header("accept"), Some("application/json"));
}

#[tokio::test]
async fn an_object_of_any_media_type_is_asked_for_as_json() {
    let service = text("application/json", r#"{"a": "b"}"#);
    let object = client!(service).star_object().send().await.unwrap();
    assert_eq!(object.a.as_deref(), Some("b"));
    assert_eq!(service.requests()[0].header("accept"), Some("application/json"));
}
