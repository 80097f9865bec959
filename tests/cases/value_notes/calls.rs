use api::types::{Colour, Level, State};

#[tokio::test]
async fn values_have_the_names_of_the_document() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"level": 2, "state": 1, "colour": "r"})));
    let thing = client!(service).get_thing().send().await.unwrap();
    assert_eq!(thing.level, Some(Level::High));
    assert_eq!(thing.state.into_option(), Some(State::Busy));
    assert_eq!(thing.colour, Some(Colour::R));
    let none = json!({"state": null});
    let thing: api::types::Thing = serde_json::from_value(none.clone()).unwrap();
    assert_eq!(serde_json::to_value(&thing).unwrap(), none);
}
