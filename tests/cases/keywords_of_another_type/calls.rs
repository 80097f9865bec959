#[tokio::test]
async fn keywords_of_another_type_mean_nothing() {
    let service = FakeTransport::new(|_| FakeAnswer::json(200, &json!({"text": "a", "list": [1], "number": 2})));
    let answer = client!(service).a().send().await.unwrap();
    assert_eq!((answer.text.as_str(), answer.list, answer.number), ("a", vec![1], 2));
}
