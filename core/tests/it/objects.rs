//! Structs as JSON objects.

use std::collections::BTreeMap;

use serde_json::json;

use crate::support::{Nullable, UnknownMembers, json_object};

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

/// Its schema has `properties` but no `type`.
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
    assert_eq!(format!("{text:?}"), "Loose { id: None, unknown: {no object} }");
    assert!(thing(&json!([])).is_err());
}

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
struct A {
    name: i64,
    object: i64,
    serializer: UnknownMembers,
}

json_object! {
    A {
        required name = "name",
        required object = "object",
        _ = serializer
    }
}

#[test]
fn no_name_of_a_document_clashes_with_the_macro() {
    let value = json!({"name": 1, "object": 2});
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
        unknown: UnknownMembers::default(),
    };
    assert_eq!(thing(&json!({"id": "1"})).unwrap(), bare);
    assert_eq!(serde_json::to_value(&bare).unwrap(), json!({"id": "1", "type": null}));
    let null = thing(&json!({"id": "1", "type": null, "sizeInBytes": null, "owner": null})).unwrap();
    assert_eq!(null.size, None);
    assert_eq!(null.owner, Nullable::Null);
    assert_eq!(
        serde_json::to_value(&null).unwrap(),
        json!({"id": "1", "type": null, "sizeInBytes": null, "owner": null})
    );
    // In the struct it is absent, until it is set.
    assert_eq!(null, thing(&json!({"id": "1", "owner": null})).unwrap());
    let set = Thing { size: Some(3), ..null };
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
fn members_are_read_in_any_order_with_unknown_ones_between_them() {
    let members = [
        r#""id": "1""#,
        r#""type": "t""#,
        r#""new": [1]"#,
        r#""owner": null"#,
        r#""other": {"id": "2"}"#,
    ];
    let expected = thing(&json!({
        "id": "1", "type": "t", "owner": null, "new": [1], "other": {"id": "2"}
    }))
    .unwrap();
    // Each rotation, forwards and backwards.
    for first in 0..members.len() {
        let mut order: Vec<&str> = members[first..].to_vec();
        order.extend(&members[..first]);
        for _ in 0..2 {
            let text = format!("{{{}}}", order.join(", "));
            let read: Thing = serde_json::from_str(&text).unwrap();
            assert_eq!(read, expected, "{text}");
            let again: Thing = serde_json::from_str(&serde_json::to_string(&read).unwrap()).unwrap();
            assert_eq!(again, expected, "{text}");
            order.reverse();
        }
    }
    // The last member with a name wins.
    let twice: Thing = serde_json::from_str(r#"{"id": "1", "type": "a", "id": "2"}"#).unwrap();
    assert_eq!(twice.id, "2");
}

#[test]
fn structs_are_shown_copied_and_compared_as_derives_do_it() {
    let full = thing(&json!({"id": "1", "type": "t", "owner": "o", "new": 1})).unwrap();
    assert_eq!(
        format!("{full:?}"),
        r#"Thing { id: "1", type: Some("t"), size: None, owner: Value("o"), unknown: {"new"} }"#
    );
    let copy = full.clone();
    assert_eq!(copy, full);
    assert_eq!(
        serde_json::to_value(&copy).unwrap(),
        serde_json::to_value(&full).unwrap()
    );
    for other in [
        json!({"id": "2", "type": "t", "owner": "o", "new": 1}),
        json!({"id": "1", "type": null, "owner": "o", "new": 1}),
        json!({"id": "1", "type": "t", "sizeInBytes": 1, "owner": "o", "new": 1}),
        json!({"id": "1", "type": "t", "owner": null, "new": 1}),
        json!({"id": "1", "type": "t", "owner": "o", "new": 2}),
    ] {
        assert_ne!(thing(&other).unwrap(), full, "{other}");
    }
}

#[test]
fn missing_members_and_values_of_another_form_are_named() {
    let error = thing(&json!({"sizeInBytes": 1})).unwrap_err();
    assert!(error.to_string().starts_with("missing field `id`"), "{error}");
    let error = thing(&json!([1])).unwrap_err();
    assert!(error.to_string().contains("expected an object (Thing)"), "{error}");
}

#[test]
fn escaped_names_are_the_same_names() {
    let escaped: Thing = serde_json::from_str(r#"{"\u0069d": "1", "t\u0079pe": "t"}"#).unwrap();
    assert_eq!((escaped.id.as_str(), escaped.r#type.as_deref()), ("1", Some("t")));
    let error = serde_path_to_error::deserialize::<_, Thing>(&mut serde_json::Deserializer::from_str(
        r#"{"id": "1", "sizeInBytes": "no"}"#,
    ))
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

/// More members than fit into the first set of bits.
struct Large {
    m0: i64,
    m1: i64,
    m2: i64,
    m3: i64,
    m4: i64,
    m5: i64,
    m6: i64,
    m7: i64,
    m8: i64,
    m9: i64,
    m10: i64,
    m11: i64,
    m12: i64,
    m13: i64,
    m14: i64,
    m15: i64,
    m16: i64,
    m17: i64,
    m18: i64,
    m19: i64,
    m20: i64,
    m21: i64,
    m22: i64,
    m23: i64,
    m24: i64,
    m25: i64,
    m26: i64,
    m27: i64,
    m28: i64,
    m29: i64,
    m30: i64,
    m31: i64,
    m32: i64,
    m33: i64,
    m34: i64,
    m35: i64,
    m36: i64,
    m37: i64,
    m38: i64,
    m39: i64,
    m40: i64,
    m41: i64,
    m42: i64,
    m43: i64,
    m44: i64,
    m45: i64,
    m46: i64,
    m47: i64,
    m48: i64,
    m49: i64,
    m50: i64,
    m51: i64,
    m52: i64,
    m53: i64,
    m54: i64,
    m55: i64,
    m56: i64,
    m57: i64,
    m58: i64,
    m59: i64,
    m60: i64,
    m61: i64,
    m62: i64,
    m63: i64,
    m64: i64,
    m65: i64,
    m66: i64,
    m67: i64,
    m68: i64,
    m69: i64,
    unknown: UnknownMembers,
}

json_object! {
    Large {
        required m0 = "m0",
        required m1 = "m1",
        required m2 = "m2",
        required m3 = "m3",
        required m4 = "m4",
        required m5 = "m5",
        required m6 = "m6",
        required m7 = "m7",
        required m8 = "m8",
        required m9 = "m9",
        required m10 = "m10",
        required m11 = "m11",
        required m12 = "m12",
        required m13 = "m13",
        required m14 = "m14",
        required m15 = "m15",
        required m16 = "m16",
        required m17 = "m17",
        required m18 = "m18",
        required m19 = "m19",
        required m20 = "m20",
        required m21 = "m21",
        required m22 = "m22",
        required m23 = "m23",
        required m24 = "m24",
        required m25 = "m25",
        required m26 = "m26",
        required m27 = "m27",
        required m28 = "m28",
        required m29 = "m29",
        required m30 = "m30",
        required m31 = "m31",
        required m32 = "m32",
        required m33 = "m33",
        required m34 = "m34",
        required m35 = "m35",
        required m36 = "m36",
        required m37 = "m37",
        required m38 = "m38",
        required m39 = "m39",
        required m40 = "m40",
        required m41 = "m41",
        required m42 = "m42",
        required m43 = "m43",
        required m44 = "m44",
        required m45 = "m45",
        required m46 = "m46",
        required m47 = "m47",
        required m48 = "m48",
        required m49 = "m49",
        required m50 = "m50",
        required m51 = "m51",
        required m52 = "m52",
        required m53 = "m53",
        required m54 = "m54",
        required m55 = "m55",
        required m56 = "m56",
        required m57 = "m57",
        required m58 = "m58",
        required m59 = "m59",
        required m60 = "m60",
        required m61 = "m61",
        required m62 = "m62",
        required m63 = "m63",
        required m64 = "m64",
        required m65 = "m65",
        required m66 = "m66",
        required m67 = "m67",
        required m68 = "m68",
        required m69 = "m69",
        _ = unknown
    }
}

#[test]
fn each_of_many_required_members_must_be_there_in_any_order() {
    let names: Vec<String> = (0..70).map(|index| format!("m{index}")).collect();
    let object = |names: &mut dyn Iterator<Item = &String>| {
        let members: Vec<String> = names.map(|name| format!("\"{name}\": 1")).collect();
        format!("{{{}}}", members.join(", "))
    };
    let read = |text: &str| serde_json::from_str::<Large>(text);
    let whole = read(&object(&mut names.iter())).unwrap();
    assert_eq!(read(&object(&mut names.iter().rev())).unwrap(), whole);
    // A member that comes twice does not count for another one.
    assert_eq!(read(&object(&mut names.iter().chain(&names))).unwrap(), whole);
    for absent in &names {
        let others = names.iter().filter(|name| *name != absent);
        let error = read(&object(&mut others.clone().chain(others))).unwrap_err();
        let message = error.to_string();
        assert!(message.contains(&format!("missing field `{absent}`")), "{message}");
    }
}

#[test]
fn the_message_for_what_is_no_object_names_the_type() {
    let error = serde_json::from_str::<Thing>("3").unwrap_err().to_string();
    assert!(error.contains("expected an object (Thing)"), "{error}");
}
