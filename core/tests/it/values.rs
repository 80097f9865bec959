//! Values that Rust lacks: open enums, three states, instants and dates.

#![allow(unreachable_pub, reason = "the macros of enums make what a client exports")]

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::time::{Duration, SystemTime};

use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::support::{Argument, Date, DateTime, Nullable, UnknownValue, open_enum, open_int_enum, union_tag};

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Direction {
    Asc,
    BiWeekly,
    Unknown(UnknownValue),
}

open_enum! { Direction: Unknown { Asc = "asc", BiWeekly = "bi-weekly" } }

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Code {
    One,
    Minus,
    Other(UnknownValue<i64>),
}

open_int_enum! { Code: Other { One = 1, Minus = -2 } }

#[test]
fn an_integer_may_be_written_with_a_fraction_of_zero() {
    let read: Vec<Code> = serde_json::from_str("[1.0, -2e0, 7.0]").unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), "[1,-2,7]");
    for other in ["1.5", "1e19", "9223372036854775808", "\"1\""] {
        assert!(serde_json::from_str::<Code>(other).is_err(), "{other}");
    }
}

#[test]
fn an_enum_keeps_unknown_values() {
    let read: Vec<Direction> = serde_json::from_str(r#"["asc","bi-weekly","new one"]"#).unwrap();
    assert_eq!(read, [Direction::Asc, Direction::BiWeekly, Direction::from("new one")]);
    assert_eq!(
        serde_json::to_string(&read).unwrap(),
        r#"["asc","bi-weekly","new one"]"#
    );
    assert_eq!(Direction::VALUES, ["asc", "bi-weekly"]);
    assert_eq!(Direction::from("asc"), Direction::Asc);
    assert_eq!("x".parse::<Direction>().unwrap().as_str(), "x");
    assert_eq!(format!("{:>5}", Direction::Asc), "  asc");
    assert_eq!(Argument::from(Direction::BiWeekly), Argument::from("bi-weekly"));
    let keys: BTreeMap<Direction, u8> = serde_json::from_str(r#"{"asc":1,"new":2}"#).unwrap();
    assert_eq!(serde_json::to_string(&keys).unwrap(), r#"{"asc":1,"new":2}"#);
    assert!(serde_json::from_str::<Direction>("1").is_err());
}

#[test]
fn an_integer_enum_keeps_unknown_values() {
    let read: Vec<Code> = serde_json::from_str("[1,-2,3]").unwrap();
    assert_eq!(read, [Code::One, Code::Minus, Code::from(3)]);
    assert_eq!(serde_json::to_string(&read).unwrap(), "[1,-2,3]");
    assert_eq!((Code::VALUES, Code::Minus.to_string().as_str()), (&[1, -2][..], "-2"));
    assert_eq!("1".parse::<Code>().unwrap(), Code::One);
    assert_eq!(Argument::from(Code::One), Argument::from(1));
}

/// A later version of the client may list the unknown value, and lists in any order.
#[test]
fn values_of_enums_are_in_the_order_of_their_text_or_number() {
    let sorted: BTreeSet<Direction> = ["c", "bi-weekly", "b", "asc"].map(Direction::from).into();
    let sorted: Vec<&str> = sorted.iter().map(Direction::as_str).collect();
    assert_eq!(sorted, ["asc", "b", "bi-weekly", "c"]);

    let sorted: BTreeSet<Code> = [3, 1, 0, -2, -7].map(Code::from).into();
    let sorted: Vec<i64> = sorted.into_iter().map(Code::as_i64).collect();
    assert_eq!(sorted, [-7, -2, 0, 1, 3]);

    let distinct: HashSet<Direction> = ["asc", "b", "asc", "b"].map(Direction::from).into();
    assert_eq!(distinct.len(), 2);
}

#[test]
fn a_value_of_an_enum_has_one_spelling() {
    let unknown = Direction::from("new one");
    assert!(matches!(unknown, Direction::Unknown(_)));
    assert_eq!(format!("{unknown:?}"), r#"Unknown("new one")"#);
    // This works whether or not a version of the client lists the value.
    assert_eq!(unknown, "new one");
    assert_eq!("new one", unknown);
    assert_eq!(Direction::Asc, *"asc");
    assert_eq!(*"asc", Direction::Asc);
    assert_ne!(Direction::Asc, "desc");
    assert_eq!(Direction::Asc, "asc".to_owned());
    assert_eq!(Direction::from(&"asc".to_owned()), Direction::Asc);
    assert!(Code::from(3) == 3 && Code::One == 1);
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Update {
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    name: Nullable<String>,
}

#[test]
fn a_field_has_three_states() {
    for (text, name) in [
        ("{}", Nullable::Absent),
        (r#"{"name":null}"#, Nullable::Null),
        (r#"{"name":"a"}"#, Nullable::from("a")),
    ] {
        let update = Update { name };
        assert_eq!(serde_json::to_string(&update).unwrap(), text);
        assert_eq!(serde_json::from_str::<Update>(text).unwrap(), update);
    }
    assert_eq!(Nullable::<u8>::from(None), Nullable::Null);
    assert_eq!(Nullable::<u8>::from(Some(1)), Nullable::from(1));
    assert_eq!(Nullable::<String>::from(Some("a")), Nullable::from("a"));
    assert_eq!(Nullable::from(Direction::Asc), Nullable::from("asc"));
    assert_eq!(Nullable::Value(1).map(|one| one + 1), Nullable::Value(2));
    assert_eq!(Nullable::<u8>::Absent.map(u16::from), Nullable::Absent);
    assert_eq!(
        (Option::from(Nullable::Value(1)), Option::<u8>::from(Nullable::Null)),
        (Some(1), None)
    );
    assert_eq!(Nullable::<u8>::default(), Nullable::Absent);
    assert_eq!(Nullable::Value(1).as_ref().into_option(), Some(&1));
    assert_eq!(
        (Nullable::<u8>::Null.as_option(), Nullable::<u8>::Null.is_null()),
        (None, true)
    );
}

#[test]
fn an_instant_is_written_as_it_was_read() {
    for text in [
        "2025-01-31T12:34:56Z",
        "2025-01-31T12:34:56.789Z",
        "2025-01-31T12:34:56.000Z",
        "2025-01-31T12:34:56.1Z",
        "2025-01-31T12:34:56.123456789Z",
        "1969-12-31T23:59:59.500Z",
    ] {
        let time: DateTime = serde_json::from_value(json!(text)).unwrap();
        assert_eq!(serde_json::to_value(&time).unwrap(), json!(text));
        assert_eq!(format!("{time} {time:?}"), format!("{text} {text}"));
        assert!(time.timestamp().is_ok());
    }
    let offset: DateTime = "2025-01-31T14:34:56.70+02:00".parse().unwrap();
    assert_eq!(offset.as_str(), "2025-01-31T14:34:56.70+02:00");
    assert_eq!(offset, "2025-01-31T12:34:56.7Z".parse().unwrap());
    assert!(offset < "2025-01-31T12:34:57Z".parse().unwrap());
    for text in [
        "",
        "2025-01-31",
        "yesterday",
        "2025-02-30T00:00:00Z",
        "2025-01-31T25:00:00Z",
    ] {
        assert!(text.parse::<DateTime>().unwrap_err().is_invalid_argument(), "{text}");
        // The received text is always kept.
        let time: DateTime = serde_json::from_value(json!(text)).unwrap();
        assert_eq!(time.as_str(), text);
        assert!(time.timestamp().unwrap_err().is_invalid_argument());
        assert!(time.civil().is_err());
    }
}

#[test]
fn times_are_read_as_services_write_them() {
    let instant = |text: &str| text.parse::<DateTime>().unwrap().timestamp();
    for (text, same) in [
        ("2025-01-31T24:00:00Z", "2025-02-01T00:00:00Z"),
        ("2025-12-31T24:00:00.000+01:00", "2025-12-31T23:00:00Z"),
        ("2025-01-31T12:34:56.12345678901Z", "2025-01-31T12:34:56.123456789Z"),
        ("2025-01-31 12:34:56Z", "2025-01-31T12:34:56Z"),
    ] {
        assert_eq!(instant(text).unwrap(), instant(same).unwrap(), "{text}");
        assert_eq!(text.parse::<DateTime>().unwrap(), same.parse().unwrap());
    }
    // A time without an offset, and the last time of .NET: not instants, but valid times.
    for (text, same) in [
        ("2025-01-31T12:34:56", "2025-01-31T12:34:56"),
        ("2025-01-31 12:34:56.5", "2025-01-31T12:34:56.5"),
        ("2025-01-31T24:00:00", "2025-02-01T00:00:00"),
        ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59"),
        ("9999-12-31T23:59:59.9999999+00:00", "9999-12-31T23:59:59.9999999"),
    ] {
        let time: DateTime = text.parse().unwrap();
        assert!(time.timestamp().is_err(), "{text}");
        assert_eq!(time.civil().unwrap(), same.parse().unwrap(), "{text}");
        assert_eq!(time.to_string(), text);
    }
    let offset: DateTime = "2025-01-31T12:34:56-08:00".parse().unwrap();
    assert_eq!(offset.civil().unwrap(), "2025-01-31T12:34:56".parse().unwrap());
    // Texts where a cut could split a character.
    for text in ["T", "é T24:00é", "2025-01-31T24:00:00é", "\u{2003}T12.1234567890é"] {
        let time: DateTime = serde_json::from_value(json!(text)).unwrap();
        assert!(time.timestamp().is_err() && time.civil().is_err());
    }
}

#[test]
fn a_text_is_a_time_and_a_date_where_one_is_asked_for() {
    fn time(time: impl Into<DateTime>) -> DateTime {
        time.into()
    }
    fn or_null(time: impl Into<Nullable<DateTime>>) -> Nullable<DateTime> {
        time.into()
    }
    let owned = "2025-01-31T12:34:56Z".to_owned();
    assert_eq!(time(&owned).to_string(), owned);
    assert_eq!(time(owned.as_str()), time(owned.clone()));
    assert_eq!(time(SystemTime::UNIX_EPOCH), time("1970-01-01T00:00:00Z"));
    assert!(time(owned.as_str()).timestamp().is_ok());
    // The service decides what it can read.
    assert_eq!(time("tomorrow").as_str(), "tomorrow");
    assert_eq!(or_null("tomorrow"), Nullable::Value(time("tomorrow")));
    assert_eq!(or_null(None), Nullable::Null);
    assert_eq!(or_null(time("tomorrow")), or_null("tomorrow".to_owned()));
    let date = Date::from("2025-01-31");
    assert_eq!(serde_json::to_value(&date).unwrap(), json!("2025-01-31"));
    assert_eq!(Date::from("someday".to_owned()).as_str(), "someday");
}

#[test]
fn an_instant_comes_from_the_clock() {
    let time = DateTime::from(SystemTime::UNIX_EPOCH + Duration::from_millis(1500));
    assert_eq!(time.to_string(), "1970-01-01T00:00:01.500Z");
    assert_eq!(
        SystemTime::try_from(time.clone()).unwrap(),
        SystemTime::UNIX_EPOCH + Duration::from_millis(1500)
    );
    let fine = DateTime::from(SystemTime::UNIX_EPOCH + Duration::from_nanos(1));
    assert_eq!(fine.to_string(), "1970-01-01T00:00:00.000000001Z");
    let far = SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 60);
    assert_eq!(DateTime::from(far).timestamp().unwrap(), jiff::Timestamp::MAX);
    assert_eq!(
        jiff::Timestamp::try_from(time.clone()).unwrap(),
        time.timestamp().unwrap()
    );
}

#[test]
fn a_date_is_a_day() {
    let date: Date = serde_json::from_value(json!("2024-02-29")).unwrap();
    assert_eq!(serde_json::to_value(&date).unwrap(), json!("2024-02-29"));
    assert_eq!(format!("{date:?}"), "2024-02-29");
    assert_eq!(date, Date::from(date.civil().unwrap()));
    let with_time: Date = serde_json::from_value(json!("2024-02-29T00:00:00Z")).unwrap();
    assert_eq!((&with_time, with_time.as_str()), (&date, "2024-02-29T00:00:00Z"));
    let none: Date = serde_json::from_value(json!("0000-00-00")).unwrap();
    assert!(none.civil().is_err() && none.as_str() == "0000-00-00");
    assert!("2025-02-29".parse::<Date>().is_err());
    assert!("2024-02-29T00:00:00Z".parse::<Date>().is_err());
}

#[test]
fn a_union_is_read_by_its_tag() {
    for (tag, read) in [(json!("text"), "text"), (json!(1), "1"), (json!(true), "true")] {
        assert_eq!(union_tag(&json!({"type": tag}), "type").as_deref(), Some(read));
    }
    for value in [json!({"type": [1]}), json!({}), json!("type"), json!(null)] {
        assert_eq!(union_tag(&value, "type"), None);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_instant_makes_the_round_trip(seconds in -62_135_596_800_i64..253_402_207_200, nanoseconds in 0..1_000_000_000_i32) {
        let time = DateTime::from(jiff::Timestamp::new(seconds, nanoseconds).unwrap());
        let read: DateTime = time.to_string().parse().unwrap();
        prop_assert_eq!(&read, &time);
        prop_assert_eq!(read.to_string(), time.to_string());
    }

    #[test]
    fn any_text_makes_the_round_trip_through_an_enum(text in "\\PC*") {
        let value = Direction::from(text.as_str());
        prop_assert_eq!(serde_json::to_value(&value).unwrap(), json!(text));
    }
}
