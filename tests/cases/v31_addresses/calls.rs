#[tokio::test]
async fn addresses_lead_to_schemas_and_generic_schemas_are_filled_in() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"items": [{"name": "n"}], "next": {"at": 3}})));
    let page = client!(service).list_pets().send().await.unwrap();
    let pet: &api::types::Pet = &page.items[0];
    assert_eq!(pet.name, "n");
    assert_eq!(page.next.unwrap().at, 3);
}
