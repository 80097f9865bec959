#[tokio::test]
async fn branches_that_only_require_leave_a_struct() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"b": "b", "c": 3})));
    let x = client!(service).x().send().await.unwrap();
    assert_eq!((x.a, x.b.as_deref(), x.c), (None, Some("b"), Some(3)));
}
