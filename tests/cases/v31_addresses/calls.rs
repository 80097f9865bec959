#[tokio::test]
async fn addresses_lead_to_schemas_and_generic_schemas_are_filled_in() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"items": [{"name": "n"}], "next": {"at": 3}})));
    let page = client!(service).list_pets().send().await.unwrap();
    let pet: &api::types::Pet = &page.items[0];
    assert_eq!(pet.name, "n");
    assert_eq!(page.next.unwrap().at, 3);
}

#[tokio::test]
async fn a_mapping_may_name_an_address() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"kind": "b", "wings": 2})));
    let animal = client!(service).get_animal().await.unwrap();
    assert!(matches!(animal, api::types::Animal::B(bird) if bird.wings == Some(2)));
}
