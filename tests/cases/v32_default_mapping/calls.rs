use api::types::Pet;

#[tokio::test]
async fn a_value_of_no_known_tag_is_of_the_default_schema() {
    let sent = json!([{"kind": "cat", "lives": 9}, {"kind": "fish", "name": "f"}, {"name": "n"}]);
    let response = sent.clone();
    let service = FakeTransport::new(move |_| FakeResponse::json(200, &response));
    let pets = client!(service).get_pets().send().await.unwrap();
    assert!(matches!(&pets[0], Pet::Cat(cat) if cat.lives == Some(9)));
    assert!(matches!(&pets[1], Pet::Other(other) if other.name.as_deref() == Some("f")));
    assert!(matches!(&pets[2], Pet::Other(other) if other.kind.is_none()));
    assert_eq!(serde_json::to_value(&pets).unwrap(), sent);
}

#[tokio::test]
async fn the_default_schema_keeps_the_tag_that_it_requires() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"kind": "snake", "id": "1"})));
    let animal = client!(service).get_animal().await.unwrap();
    assert!(matches!(&animal, api::types::Animal::Rest(rest) if rest.kind == "snake"));
    assert_eq!(serde_json::to_value(&animal).unwrap(), json!({"kind": "snake", "id": "1"}));
}
