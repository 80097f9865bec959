use api::types::ReadResponse as Union;

async fn read(value: Value) -> Union {
    let service = FakeTransport::new(move |_| FakeResponse::json(200, &value));
    client!(service).read().send().await.unwrap()
}

#[tokio::test]
async fn a_value_of_several_variants_that_share_a_member_is_kept_whole() {
    let both = json!({"id": "1", "a": "y", "b": "x"});
    let read = read(both.clone()).await;
    assert!(matches!(read, Union::Unknown(_)), "{read:?}");
    assert_eq!(serde_json::to_value(read).unwrap(), both);
}

#[tokio::test]
async fn a_value_that_one_variant_describes_is_that_variant() {
    assert!(matches!(read(json!({"id": "1", "b": "x"})).await, Union::HasB(_)));
    assert!(matches!(read(json!({"id": "1", "a": "x", "more": 1})).await, Union::HasA(_)));
}
