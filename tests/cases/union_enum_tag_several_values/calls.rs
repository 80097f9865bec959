use api::types::UnionEnumResponse as Union;

#[tokio::test]
async fn a_tag_with_several_values_selects_the_variant() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"type": "d1", "b": "x"})));
    match client!(service).union_enum().send().await.unwrap() {
        Union::EvD(event) => assert_eq!(event.b.as_deref(), Some("x")),
        other => panic!("{other:?}"),
    }
    let read: Union = serde_json::from_value(json!({"type": "c2", "a": "x"})).unwrap();
    assert!(matches!(read, Union::EvC(event) if event.a.as_deref() == Some("x")));
}
