#[tokio::test]
async fn keywords_of_another_type_are_ignored() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"text": "a", "list": [1], "number": 2})));
    let response = client!(service).a().send().await.unwrap();
    assert_eq!((response.text.as_str(), response.list, response.number), ("a", vec![1], 2));
}
