#[tokio::test]
async fn text_json_is_json() {
    let pet = FakeResponse::bytes(200, r#"{"id": 7}"#).header("content-type", "text/json");
    let service = FakeTransport::responses([pet]);
    let pet: api::types::Pet = client!(service).text_json().send().await.unwrap();
    assert_eq!(pet.id, 7);
    assert_eq!(service.requests()[0].header("accept"), Some("text/json"));
}
