use api::types::{Pet, PetId, Size};

fn whole() -> Value {
    json!({
        "id": 7, "name": null, "kind": "pet", "owner": null,
        "keeper": {"name": "k", "since": 3},
        "at": [1.5, 2.0, {"name": "o"}],
        "path": [[1, "a"], [2, null]],
        "first": [1, "a", true],
        "labels": {"x-a": 1},
        "size": "large",
        "rule": {"a": "x", "b": 5},
    })
}

#[tokio::test]
async fn values_of_3_1_schemas_are_read_and_written_back() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &whole()));
    let pet = client!(service).get_pet(PetId::String("a b".to_owned())).send().await.unwrap();
    assert_eq!(service.requests()[0].path, "/base/pets/a%20b");
    assert!(matches!(pet.id, PetId::Integer(7)));
    assert_eq!(pet.name, None);
    assert_eq!(pet.keeper.as_ref().unwrap().since, Some(3));
    let (x, _, owner) = pet.at.as_ref().unwrap();
    assert!((x - 1.5).abs() < 1e-9 && owner.name == "o");
    assert_eq!(pet.path.as_ref().unwrap()[1], (2, None));
    assert_eq!(pet.labels.as_ref().unwrap()["x-a"], 1);
    assert_eq!(pet.size, Some(Size::Large));
    assert_eq!(serde_json::to_value(&pet).unwrap(), whole());
}

#[test]
fn a_tuple_has_its_length() {
    let mut pet = whole();
    pet["at"] = json!([1.5, 2.0]);
    assert!(serde_json::from_value::<Pet>(pet).is_err());
}

#[tokio::test]
async fn an_operation_without_responses_returns_nothing() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let (): () = client!(service).touch_pet("p").send().await.unwrap();
    assert_eq!(service.requests()[0].method, "PUT");
}
