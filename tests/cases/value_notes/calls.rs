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

#[test]
fn symbols_and_extensions_name_values() {
    use api::types::{Sort, Tier};
    assert_eq!(Sort::Created.as_str(), "created");
    assert_eq!(Sort::MinusCreated.as_str(), "-created");
    assert_eq!(Sort::NotCreated.as_str(), "!created");
    assert_eq!(Tier::Free.as_str(), "t1");
    assert_eq!(Tier::Paid.as_str(), "t2");
}

#[test]
fn formats_give_the_type() {
    for text in [r#"{"port":80,"size":9007199254740993}"#, r#"{"port":"http"}"#] {
        let port: api::types::Port = serde_json::from_str(text).unwrap();
        let _: Option<i64> = port.size;
        assert_eq!(serde_json::to_string(&port).unwrap(), text);
    }
}

#[test]
fn a_value_that_is_spelled_like_a_name_has_it() {
    use api::types::Region;
    assert_eq!(Region::Id.as_str(), "id");
    assert_eq!(Region::ID.as_str(), "ID");
    assert_eq!(Region::IDVariant.as_str(), "iD");
    assert_eq!(Region::Us.as_str(), "us");
    assert_eq!(Region::US.as_str(), "US");
    assert_eq!(Region::USVariant.as_str(), "U.S.");
}

#[test]
fn an_integer_has_room_for_its_bounds_and_its_default() {
    let written = r#"{"at":4102444800,"since":4102444800,"mask":18446744073709551615,"seed":-1,"port":80}"#;
    let sizes: api::types::Sizes = serde_json::from_str(written).unwrap();
    let _: (Option<i64>, Option<i64>) = (sizes.at, sizes.since);
    let _: (Option<u64>, Option<i64>, Option<i32>) = (sizes.mask, sizes.seed, sizes.port);
    assert_eq!(serde_json::to_string(&sizes).unwrap(), written);
}
