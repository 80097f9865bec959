#[tokio::test]
async fn a_value_that_only_several_variants_describe_is_kept() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"a": "y", "b": "x"})));
    let response = client!(service).any_of_both().send().await.unwrap();
    assert_eq!((response.a.as_deref(), response.b.as_deref()), (Some("y"), Some("x")));
}

#[tokio::test]
async fn one_of_them_is_enough() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"b": "x"})));
    let response = client!(service).any_of_both().send().await.unwrap();
    assert_eq!((response.a, response.b.as_deref()), (None, Some("x")));
}
