#[tokio::test]
async fn keywords_of_another_type_are_ignored() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"text": "a", "list": [1], "number": 2})));
    let response = client!(service).a().send().await.unwrap();
    assert_eq!((response.text.as_str(), response.list, response.number), ("a", vec![1], 2));
}

#[tokio::test]
async fn members_without_a_type_leave_room_for_any_value() {
    for value in [json!({"text": "a"}), json!(["a"]), json!("a"), json!(1)] {
        let sent = json!({"loose": value, "list": [value]});
        let response = sent.clone();
        let service = FakeTransport::new(move |_| FakeResponse::json(200, &response));
        let answer = client!(service).b().send().await.unwrap();
        let text = answer.loose.as_ref().and_then(|loose| loose.text.as_deref());
        assert_eq!(text.is_some(), value.is_object());
        assert_eq!(serde_json::to_value(&answer).unwrap(), sent);
    }
    // What must be there must be there.
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"strict": "a"})));
    assert!(client!(service).b().send().await.is_err());
}
