use api::types::GetShapeResponse as Shape;

#[tokio::test]
async fn a_constant_is_an_enum_of_one_value() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"k": "v", "n": "later"})));
    let response = client!(service).a().send().await.unwrap();
    assert_eq!(response.k, api::types::K::V);
    assert_eq!(serde_json::to_value(&response.n).unwrap(), "later");
}

#[tokio::test]
async fn constants_tell_the_variants_of_a_union_apart() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"kind": "square", "size": 2})));
    let response = client!(service).get_shape().send().await.unwrap();
    assert!(matches!(response, Shape::Square(square) if square.size == Some(2.0)));
}
