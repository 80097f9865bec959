use api::types::{Animal, Circle, Shape, Vehicle};

#[tokio::test]
async fn a_list_of_animals_keeps_the_claws() {
    let zoo = json!([
        {"petType": "cat", "name": "c", "claws": 18, "friend": {"petType": "dog", "bark": "w"}},
        {"petType": "Wolf", "bark": "h", "pack": 4},
        {"petType": "bird", "name": "b"},
    ]);
    let response = zoo.clone();
    let service = FakeTransport::new(move |_| FakeResponse::json(200, &response));
    let animals = client!(service).zoo().send().await.unwrap();
    match &animals[..] {
        [Animal::Cat(cat), Animal::Wolf(wolf), Animal::Unknown(_)] => {
            assert_eq!((cat.name.as_deref(), cat.claws), (Some("c"), Some(18)));
            assert!(matches!(cat.friend.as_deref(), Some(Animal::Dog(_))));
            assert_eq!(wolf.pack, Some(4));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(serde_json::to_value(&animals).unwrap(), zoo);
}

#[tokio::test]
async fn a_description_around_the_base_is_still_the_union() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"pet": {"petType": "cat", "claws": 5}})));
    let owner = client!(service).owner().send().await.unwrap();
    assert!(matches!(owner.pet, Some(Animal::Cat(cat)) if cat.claws == Some(5)));
}

#[tokio::test]
async fn a_child_is_sent_with_its_tag_and_a_base_may_list_its_children() {
    let vehicle = json!({"type": "Car", "wheels": 4, "doors": 5});
    let service = FakeTransport::new(move |_| FakeResponse::json(200, &vehicle));
    let circle = Circle::new().colour("red").radius(1.5);
    let vehicle = client!(service).draw(Shape::Circle(circle)).send().await.unwrap();
    assert_eq!(service.requests()[0].json(), json!({"kind": "Circle", "colour": "red", "radius": 1.5}));
    assert!(matches!(vehicle, Vehicle::Car(car) if car.wheels == Some(4) && car.doors == Some(5)));
}

#[test]
fn a_base_that_its_mapping_names_is_a_variant_too() {
    let shape: Shape = serde_json::from_value(json!({"kind": "plain", "colour": "red"})).unwrap();
    assert!(matches!(shape, Shape::Plain(plain) if plain.colour.as_deref() == Some("red")));
}
