use api::types::{A, B};

#[tokio::test]
async fn each_variant_has_the_common_properties() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"kind": "cat", "common": "c", "meow": true})));
    match client!(service).a().send().await.unwrap() {
        A::Cat(cat) => assert_eq!((cat.common.as_deref(), cat.meow), (Some("c"), Some(true))),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn each_variant_of_a_union_in_all_of_has_them_too() {
    let value = json!({"id": "i", "kind": "dog", "bark": 3});
    let response = value.clone();
    let service = FakeTransport::new(move |_| FakeResponse::json(200, &response));
    let b = client!(service).b().send().await.unwrap();
    assert_eq!(serde_json::to_value(&b).unwrap(), value);
    assert!(matches!(b, B::Dog(dog) if dog.id == "i" && dog.bark == Some(3)));
}
