use api::types::Ev;

#[tokio::test]
async fn the_values_of_a_variants_enum_select_it() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"type": "a.updated", "a": "x"})));
    let response = client!(service).disc_enum().send().await.unwrap();
    assert!(matches!(&response, Ev::A(event) if event.a.as_deref() == Some("x")));
    assert_eq!(serde_json::to_value(&response).unwrap(), json!({"type": "a.updated", "a": "x"}));
}

#[test]
fn a_variant_that_cannot_be_read_is_kept_whole() {
    let value = json!({"type": "b.created", "b": 7});
    let read: Ev = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(read, Ev::Unknown(value));
}
