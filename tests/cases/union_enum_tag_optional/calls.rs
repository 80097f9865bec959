use api::types::UnionOptTagResponse as Union;

#[tokio::test]
async fn a_value_that_only_one_variant_lists_selects_it() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"type": "two", "b": "x"})));
    match client!(service).union_opt_tag().send().await.unwrap() {
        Union::T2(two) => assert_eq!(two.b.as_deref(), Some("x")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn without_the_tag_the_members_decide() {
    let read = |value: Value| serde_json::from_value::<Union>(value).unwrap();
    assert!(matches!(read(json!({"a": "x"})), Union::T1(_)));
    assert!(matches!(read(json!({"b": "x"})), Union::T2(_)));
    assert!(matches!(read(json!({"type": "one", "b": "x"})), Union::T1(_)));
    assert_eq!(read(json!({"type": "three", "b": "x"})), Union::Unknown(json!({"type": "three", "b": "x"})));
}
