#[tokio::test]
async fn a_branch_requires_members_of_another() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"id": "a", "note": "n"})));
    let client = client!(service);
    let ids: [String; 4] = [
        client.own().await.unwrap().id,
        client.branch().await.unwrap().id,
        client.typed().await.unwrap().id,
        client.shared().await.unwrap().id,
    ];
    assert_eq!(ids, ["a", "a", "a", "a"]);
    assert_eq!(client.branch().await.unwrap().size, None);
}
