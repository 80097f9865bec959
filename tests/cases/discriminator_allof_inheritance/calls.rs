use api::types::{Animal, Attachment, Being, Circle, Code, House, LapDog, Mammal, Pet, Shape, Sloop, Vehicle, Vessel};

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

#[test]
fn a_list_of_all_values_names_the_children_and_the_base() {
    let written = json!({"pets": [
        {"kind": "Pet", "name": "p"},
        {"kind": "tabbyCat", "claws": 18},
        {"kind": "lapDog", "bark": "w"},
    ]});
    let house: House = serde_json::from_value(written.clone()).unwrap();
    assert!(matches!(&house.pets.as_deref(), Some([Pet::Pet(_), Pet::TabbyCat(_), Pet::LapDog(_)])), "{house:?}");
    assert_eq!(serde_json::to_value(&house).unwrap(), written);
    let dog = Pet::LapDog(LapDog::new().bark("w"));
    assert_eq!(serde_json::to_value(&dog).unwrap(), json!({"kind": "lapDog", "bark": "w"}));
}

#[test]
fn values_that_are_no_names_leave_the_members_to_tell_children_apart() {
    let written = json!({"codes": [{"kind": "y", "width": 2}, {"kind": "x", "length": 1}]});
    let house: House = serde_json::from_value(written.clone()).unwrap();
    assert!(matches!(&house.codes.as_deref(), Some([Code::Area(_), Code::Line(_)])), "{house:?}");
    assert_eq!(serde_json::to_value(&house).unwrap(), written);
}

#[test]
fn a_child_with_children_of_its_own_keeps_them() {
    let written = json!({"beings": [
        {"kind": "mammal", "family": "whale", "length": 20},
        {"kind": "eel", "volts": 500, "fins": 1},
        {"kind": "fish", "fins": 4, "age": 1},
    ]});
    let house: House = serde_json::from_value(written.clone()).unwrap();
    match &house.beings.as_deref() {
        Some([Being::Mammal(Mammal::Whale(whale)), Being::Eel(eel), Being::Fish(fish)]) => {
            assert_eq!((whale.length, eel.volts, fish.fins), (Some(20), Some(500), Some(4)));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(serde_json::to_value(&house).unwrap(), written);
}

#[test]
fn the_discriminator_may_be_in_a_branch() {
    let written = json!({"kind": "file", "id": "a", "size": 2, "content": "xx"});
    let read: Attachment = serde_json::from_value(written.clone()).unwrap();
    match &read {
        Attachment::File(file) => assert_eq!((file.size, file.content.as_deref()), (Some(2), Some("xx"))),
        other => panic!("{other:?}"),
    }
    assert_eq!(serde_json::to_value(&read).unwrap(), written);
}

#[tokio::test]
async fn a_child_that_is_used_on_its_own_starts_with_its_tag() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"kind": "Ketch", "masts": 2})));
    let launched = client!(service).launch(Sloop::new(1).length(9.5)).send().await.unwrap();
    assert_eq!(service.requests()[0].json(), json!({"kind": "Sloop", "masts": 1, "length": 9.5}));
    // There the service may send another value, which is kept.
    assert_eq!(launched.kind, "Ketch");
    assert_eq!(serde_json::to_value(&launched).unwrap(), json!({"kind": "Ketch", "masts": 2}));
    let vessel = Vessel::from(Sloop::new(3));
    assert_eq!(serde_json::to_value(&vessel).unwrap(), json!({"kind": "Sloop", "masts": 3}));
}
