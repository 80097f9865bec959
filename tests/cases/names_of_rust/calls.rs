#[tokio::test]
async fn names_of_rust_and_of_the_client_are_names_like_any_other() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!("Vec")));
    let response = client!(service).vec("1", "a".into()).vec("Vec1").send().await.unwrap();
    assert_eq!(response, "Vec");
    let sent = service.requests();
    assert_eq!((sent[0].path.as_str(), sent[0].query.as_str()), ("/base/Vec/1", "Vec=Vec1"));
}

#[test]
fn members_and_values_keep_their_names_on_the_wire() {
    let whole = json!({
        "members": {
            "option": "1", "vec": "2", "string": "3", "box": "4", "result": "5", "ok": "6", "err": "7", "some": "8",
            "none": "9", "default": "10", "clone": "11", "copy": "12", "unknown": "13", "self": "14",
        },
        "methods": {
            "self": "1", "super": "2", "crate": "3", "type": "4", "match": "5", "new": "6", "build": "7", "builder": "8",
            "to": "9", "value": "10", "additional": "11", "more": "12",
        },
        "values": "Self",
    });
    let read: api::types::Everything = serde_json::from_value(whole.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), whole);
}
