#[tokio::test]
async fn a_null_branch_makes_the_union_nullable() {
    use api::types::StatusEnum;
    let read = async |body: serde_json::Value| {
        let response = body.clone();
        let item = client!(FakeTransport::new(move |_| FakeResponse::json(200, &response))).item().send().await.unwrap();
        assert_eq!(serde_json::to_value(&item).unwrap(), body);
        item
    };
    let item = read(json!({"status": null, "kind": null})).await;
    assert!(item.status.is_none() && item.kind.is_none());
    let item = read(json!({"status": "draft", "kind": "done"})).await;
    assert_eq!(item.kind, Some(StatusEnum::Done));
    let item = read(json!({"status": "new", "kind": "new"})).await;
    assert!(!format!("{:?}", item.status).contains("Null"), "{:?}", item.status);
    assert_eq!(item.kind.unwrap().as_str(), "new");
}
