#[tokio::test]
async fn unknown_members_are_sent_back_unchanged() {
    let whole = json!({
        "id": "1", "unknown": "u", "later": {"a": 1.5, "b": [null]},
        "owners": [{"name": "n", "shoes": 43}],
        "home": {"doors": 2, "windows": 7},
    });
    let came = whole.clone();
    let service = FakeTransport::new(move |request| match request.method.as_str() {
        "GET" => FakeResponse::json(200, &came),
        _ => FakeResponse::bytes(204, ""),
    });
    let client = client!(service);
    let mut pet = client.get_pet("1").send().await.unwrap();
    assert_eq!(serde_json::to_value(&pet).unwrap(), whole);
    pet.unknown = None;
    client.put_pet("1", pet).send().await.unwrap();
    let mut sent = whole;
    sent.as_object_mut().unwrap().remove("unknown");
    let body: Value = serde_json::from_slice(&service.requests()[1].body).unwrap();
    assert_eq!(body, sent);
}
