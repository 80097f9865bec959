use api::types::UnionLaxResponse as Union;

#[tokio::test]
async fn the_variant_that_describes_most_is_chosen() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"error_text": "x"})));
    let response = client!(service).union_lax().send().await.unwrap();
    assert!(matches!(response, Union::Bad(bad) if bad.error_text.as_deref() == Some("x")));
    let read = |value: Value| serde_json::from_value::<Union>(value).unwrap();
    assert!(matches!(read(json!({"status": "0", "event_id": "e"})), Union::Good(_)));
    assert!(matches!(read(json!({"status": "2"})), Union::Bad(_)));
}

#[test]
fn a_value_of_no_variant_is_kept_whole() {
    let value = json!({"status": 7, "event_id": ["e"]});
    let read: Union = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(read, Union::Unknown(value));
}
