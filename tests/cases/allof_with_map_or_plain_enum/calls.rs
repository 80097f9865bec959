#[tokio::test]
async fn a_map_with_members_and_an_enum_with_a_type() {
    let value = json!({"m": {"name": "n", "a": 1}, "n": "b"});
    let response = value.clone();
    let service = FakeTransport::new(move |_| FakeResponse::json(200, &response));
    let x = client!(service).x().send().await.unwrap();
    let m = x.m.as_ref().unwrap();
    assert_eq!((m.name.as_deref(), m.additional["a"]), (Some("n"), 1));
    assert_eq!(format!("{:?}", x.n.as_ref().unwrap()), "B");
    assert_eq!(serde_json::to_value(&x).unwrap(), value);
}
