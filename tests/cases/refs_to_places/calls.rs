#[tokio::test]
async fn a_reference_to_any_place_is_resolved() {
    let service = FakeTransport::new(|request| FakeResponse::json(200, &json!(request.path)));
    let client = client!(service);
    assert_eq!(client.b("x/y").send().await.unwrap(), "/base/b/x%2Fy");
    assert_eq!(client.a("z").send().await.unwrap(), "/base/a/z");
}
