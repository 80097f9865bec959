use api::types::{Disc, NestedUnionResponse as Union};

fn read(value: Value) -> Union {
    serde_json::from_value(value).unwrap()
}

#[tokio::test]
async fn an_inner_union_rejects_values_of_other_variants() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"name": "x"})));
    let response = client!(service).nested_union().send().await.unwrap();
    assert!(matches!(response, Union::Lizard(lizard) if lizard.name == "x"));
    assert!(matches!(read(json!({"kind": "Dog"})), Union::Disc(Disc::Dog(_))));
    assert!(matches!(read(json!({"kind": "Bird"})), Union::Unknown(_)));
}

#[tokio::test]
async fn of_two_enums_the_one_that_lists_the_value_is_chosen() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"e": "b1"})));
    let response = client!(service).enum_union().send().await.unwrap();
    let json = format!("{:?}", response.e.unwrap());
    assert_eq!(json, "EnumB(B1)");
}
