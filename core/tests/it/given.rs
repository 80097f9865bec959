//! Values from callers: lists, maps and JSON objects of any type, and their conversion to the caller's types.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::support::{
    Argument, IntoList, IntoMap, IntoObjectMap, IntoObjects, JsonObject, Nullable, nullable_map, nullable_object_map,
    object_map,
};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Mine {
    name: String,
    share: f64,
}

fn mine() -> Mine {
    Mine {
        name: "a".to_owned(),
        share: 0.5,
    }
}

fn texts(list: impl IntoList<String>) -> Vec<String> {
    list.into_list()
}

fn tags(map: impl IntoMap<String>) -> BTreeMap<String, String> {
    map.into_map()
}

fn objects(list: impl IntoObjects) -> Vec<JsonObject> {
    list.into_objects()
}

#[test]
fn empty_values_need_no_annotation() {
    assert_eq!(texts([]), Vec::<String>::new());
    assert_eq!(tags([]), BTreeMap::new());
    assert!(objects([]).is_empty());
    assert_eq!(object_map([]), BTreeMap::new());
    assert_eq!(nullable_map::<String>([]), BTreeMap::new());
}

#[test]
fn lists_convert_from_many_types() {
    let owned = vec!["a".to_owned()];
    assert_eq!(texts(["a"]), owned);
    assert_eq!(texts(&owned), owned);
    assert_eq!(texts(owned.as_slice()), owned);
    assert_eq!(texts(owned.iter().map(String::as_str)), owned);
    assert_eq!(texts(BTreeSet::from(["a"])), owned);
    assert_eq!(texts("a".split(',')), owned);
    assert_eq!(texts(owned.clone().into_iter().filter(|it| it == "a")), owned);
    assert_eq!(texts(["a"; 32]).len(), 32);
}

#[test]
fn maps_convert_from_many_types() {
    let owned = BTreeMap::from([("a".to_owned(), "b".to_owned())]);
    assert_eq!(tags([("a", "b")]), owned);
    assert_eq!(tags([("a", "b".to_owned())]), owned);
    assert_eq!(tags(vec![("a", "b")]), owned);
    assert_eq!(tags(&owned), owned);
    assert_eq!(tags(HashMap::from([("a", "b")])), owned);
    assert_eq!(tags(["a"].into_iter().zip(["b"])), owned);
    assert_eq!(tags(["a"].iter().map(|name| (*name, "b"))), owned);
}

#[test]
fn the_values_of_a_map_may_be_null() {
    let expected = BTreeMap::from([("a".to_owned(), Some("b".to_owned())), ("c".to_owned(), None)]);
    assert_eq!(nullable_map::<String>([("a", Some("b")), ("c", None)]), expected);
    assert_eq!(
        nullable_map::<String>([("a", "b".into()), ("c", Nullable::<String>::Null)]),
        expected
    );
    assert_eq!(
        nullable_object_map([("a", json!({"x": 1})), ("b", Value::Null)]),
        BTreeMap::from([
            ("a".to_owned(), Some(JsonObject::from([("x", 1)]))),
            ("b".to_owned(), None)
        ])
    );
}

#[test]
fn an_object_is_made_of_json_a_map_or_a_struct() {
    let expected = json!({"name": "a", "share": 0.5});
    assert_eq!(JsonObject::of(json!({"name": "a", "share": 0.5})), expected);
    assert_eq!(JsonObject::of(mine()), expected);
    let own = mine();
    assert_eq!(JsonObject::of(&own), expected);
    let map: Map<String, Value> = expected.as_object().unwrap().clone();
    assert_eq!(JsonObject::of(&map), expected);
    assert_eq!(JsonObject::of(JsonObject::from(map)), expected);
    assert_eq!(JsonObject::of(HashMap::from([("a", 1)])), json!({"a": 1}));
    assert_eq!(objects([mine()]), [JsonObject::of(mine())]);
    assert_eq!(
        [("a", mine())].into_object_map()["a"],
        Nullable::Value(JsonObject::of(mine()))
    );
    assert_eq!(JsonObject::or_null(None::<Mine>), Nullable::Null);
    assert_eq!(expected["name"], JsonObject::of(mine())["name"]);
}

#[test]
fn an_object_converts_to_a_callers_type() {
    let object = JsonObject::of(mine());
    assert_eq!(object.to::<Mine>().unwrap(), mine());
    let error = JsonObject::from([("name", 1)]).to::<Mine>().unwrap_err();
    assert!(error.is_decode());
    assert_eq!(
        error.to_string(),
        "the value does not fit the type at `name`: invalid type: integer `1`, expected a string"
    );
}

#[test]
fn values_that_are_not_objects_are_not_written() {
    for (object, why) in [
        (JsonObject::of([1]), "expected a JSON object, found a list"),
        (JsonObject::of("x"), "expected a JSON object, found a string"),
        (JsonObject::of(None::<Mine>), "expected a JSON object, found null"),
        (
            JsonObject::of(HashMap::from([("x", f64::NAN)])),
            "JSON can't express the number NaN",
        ),
        (JsonObject::of(BTreeMap::from([(vec![1], 1)])), "key must be a string"),
    ] {
        let error = serde_json::to_string(&[&object]).unwrap_err();
        assert_eq!(error.to_string(), why);
        assert_eq!(format!("{object:?}"), format!("<{why}>"));
        assert!(object.is_empty() && object != JsonObject::new());
        assert_ne!(Argument::from(object), Argument::from(JsonObject::new()));
    }
}
