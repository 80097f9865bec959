use api::types::{BoolTag, IntTag};

#[tokio::test]
async fn integers_tell_variants_apart() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"t": 2, "b": "x"})));
    let response = client!(service).union_int().send().await.unwrap();
    assert_eq!(serde_json::to_value(&response).unwrap(), json!({"t": 2, "b": "x"}));
    let one: IntTag = serde_json::from_value(json!({"t": 1, "a": "x"})).unwrap();
    assert_eq!(serde_json::to_value(&one).unwrap(), json!({"t": 1, "a": "x"}));
    assert_ne!(std::mem::discriminant(&response), std::mem::discriminant(&one));
}

#[tokio::test]
async fn booleans_tell_variants_apart() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"ok": false, "error": "x"})));
    let response = client!(service).union_bool().send().await.unwrap();
    assert_eq!(serde_json::to_value(&response).unwrap(), json!({"ok": false, "error": "x"}));
    let good: BoolTag = serde_json::from_value(json!({"ok": true, "result": "x"})).unwrap();
    assert_eq!(serde_json::to_value(&good).unwrap(), json!({"ok": true, "result": "x"}));
    assert_ne!(std::mem::discriminant(&response), std::mem::discriminant(&good));
}
