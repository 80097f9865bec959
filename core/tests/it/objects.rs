//! Structs as JSON objects.

use std::collections::BTreeMap;

use serde_json::json;

use crate::support::{Nullable, UnknownMembers, json_object};

#[derive(Debug, Clone, PartialEq)]
struct Thing {
    id: String,
    r#type: Option<String>,
    size: Option<i64>,
    owner: Nullable<String>,
    unknown: UnknownMembers,
}

json_object! {
    Thing {
        required id = "id",
        nullable r#type = "type",
        optional size = "sizeInBytes",
        three_state owner = "owner",
        _ = unknown
    }
}

/// The document names its members and says nothing of the type.
#[derive(Debug, Clone, PartialEq)]
struct Loose {
    id: Option<String>,
    unknown: UnknownMembers,
}

json_object! {
    Loose {
        optional id = "id",
        _ = unknown | whole
    }
}

#[test]
fn a_value_that_is_no_object_is_kept_where_the_document_allows_it() {
    for value in [
        json!([{"id": "a"}, 2, null]),
        json!("text"),
        json!(true),
        json!(-1),
        json!(18_446_744_073_709_551_615_u64),
        json!(1.5),
        json!(null),
    ] {
        let read: Loose = serde_json::from_str(&value.to_string()).unwrap();
        assert_eq!(read.id, None);
        assert_eq!(serde_json::to_value(&read).unwrap(), value);
        let again: Loose = serde_json::from_value(value).unwrap();
        assert_eq!(again, read);
        let empty: Loose = serde_json::from_str("{}").unwrap();
        assert_ne!(read, empty);
    }
    let value = json!({"id": "a", "more": 1});
    let read: Loose = serde_json::from_str(&value.to_string()).unwrap();
    assert_eq!(read.id.as_deref(), Some("a"));
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
    // Values may be secrets.
    let text: Loose = serde_json::from_str("\"s3cret\"").unwrap();
    assert_eq!(
        format!("{text:?}"),
        "Loose { id: None, unknown: {no object} }"
    );
    assert!(thing(&json!([])).is_err());
}

#[derive(Debug, Clone, PartialEq)]
struct Open {
    name: String,
    additional: BTreeMap<String, i64>,
}

json_object! {
    Open {
        required name = "na\"me",
        ..additional
    }
}

/// Has names that the macro might use itself.
#[derive(Debug, Clone, PartialEq)]
struct A {
    map: i64,
    key: i64,
}

json_object! {
    A {
        required map = "map",
        required key = "key",
    }
}

#[test]
fn no_name_of_a_document_clashes_with_the_macro() {
    let value = json!({"map": 1, "key": 2});
    let read: A = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
}

fn thing(value: &serde_json::Value) -> Result<Thing, serde_json::Error> {
    // Through text, like responses.
    serde_json::from_str(&value.to_string())
}

#[test]
fn absent_null_and_present_differ() {
    let bare = Thing {
        id: "1".to_owned(),
        r#type: None,
        size: None,
        owner: Nullable::Absent,
        unknown: UnknownMembers::NONE,
    };
    assert_eq!(thing(&json!({"id": "1"})).unwrap(), bare);
    assert_eq!(
        serde_json::to_value(&bare).unwrap(),
        json!({"id": "1", "type": null})
    );
    let null =
        thing(&json!({"id": "1", "type": null, "sizeInBytes": null, "owner": null})).unwrap();
    assert_eq!(null.size, None);
    assert_eq!(null.owner, Nullable::Null);
    assert_eq!(
        serde_json::to_value(&null).unwrap(),
        json!({"id": "1", "type": null, "sizeInBytes": null, "owner": null})
    );
    // In the struct it is absent, until it is set.
    assert_eq!(null, thing(&json!({"id": "1", "owner": null})).unwrap());
    let set = Thing {
        size: Some(3),
        ..null
    };
    assert_eq!(
        serde_json::to_value(&set).unwrap(),
        json!({"id": "1", "type": null, "sizeInBytes": 3, "owner": null})
    );
    let full = json!({"id": "1", "type": "t", "sizeInBytes": 3, "owner": "o"});
    assert_eq!(serde_json::to_value(thing(&full).unwrap()).unwrap(), full);
}

#[test]
fn members_are_written_in_their_order() {
    let full = thing(&json!({"owner": "o", "sizeInBytes": 3, "type": "t", "id": "1"})).unwrap();
    assert_eq!(
        serde_json::to_string(&full).unwrap(),
        r#"{"id":"1","type":"t","sizeInBytes":3,"owner":"o"}"#
    );
}

#[test]
fn members_without_a_field_are_written_back_as_they_came_and_debug_does_not_show_them() {
    let full = json!({"id": "1", "type": null, "new": {"deep": [1.5, null]}, "token": "s3cret"});
    let read = thing(&full).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), full);
    assert_ne!(read, thing(&json!({"id": "1", "type": null})).unwrap());
    let shown = format!("{read:?}");
    assert!(shown.contains("unknown: {\"new\", \"token\"}"), "{shown}");
    assert!(!shown.contains("s3cret"), "{shown}");
}

#[test]
fn missing_members_and_values_of_another_form_are_named() {
    let error = thing(&json!({"sizeInBytes": 1})).unwrap_err();
    assert!(
        error.to_string().starts_with("missing field `id`"),
        "{error}"
    );
    let error = thing(&json!([1])).unwrap_err();
    assert!(
        error.to_string().contains("expected an object (Thing)"),
        "{error}"
    );
}

#[test]
fn escaped_names_are_the_same_names() {
    let escaped: Thing = serde_json::from_str(r#"{"\u0069d": "1", "t\u0079pe": "t"}"#).unwrap();
    assert_eq!(
        (escaped.id.as_str(), escaped.r#type.as_deref()),
        ("1", Some("t"))
    );
    let error = serde_path_to_error::deserialize::<_, Thing>(
        &mut serde_json::Deserializer::from_str(r#"{"id": "1", "sizeInBytes": "no"}"#),
    )
    .unwrap_err();
    assert_eq!(error.path().to_string(), "sizeInBytes");
}

#[test]
fn further_members_are_kept_where_there_is_room_for_them() {
    let value = json!({"na\"me": "n", "a": 1, "b": 2});
    let open: Open = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(
        open.additional,
        BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)])
    );
    assert_eq!(serde_json::to_value(&open).unwrap(), value);
}

#[derive(Debug, Clone, PartialEq)]
struct Tagged {
    text: String,
    additional: BTreeMap<String, i64>,
}

json_object! {
    Tagged {
        "kind" = "a\"b",
        "version" = "1",
        required text = "text",
        ..additional
    }
}

#[test]
fn a_member_with_one_value_is_written_and_no_field() {
    let value = json!({"kind": "a\"b", "version": "1", "text": "hi", "more": 1});
    let read: Tagged = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(read.additional, BTreeMap::from([("more".to_owned(), 1)]));
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
    // Its value is known to the reader, and always written.
    let other = json!({"kind": {"other": []}, "text": "hi", "more": 1});
    let read: Tagged = serde_json::from_value(other).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
}
