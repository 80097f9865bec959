//! Reading and locating: JSON and YAML agree on values and pointers.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Document, LARGE, Source};
use crate::diagnostic::{Code, Diagnostics, Location, Pointer};

fn read(name: &str, text: &str) -> Document {
    match Document::read(name, text.as_bytes().to_vec()) {
        Ok(document) => document,
        Err(unreadable) => panic!("{text}\n{:?}", unreadable.diagnostics),
    }
}

fn at(pointer: &str) -> Location {
    Pointer::parse(pointer).expect("a pointer").into()
}

/// Returns the text that a pointer names.
fn text<'s>(source: &'s Source, pointer: &str, at_key: bool) -> &'s str {
    &source.text()[source.locate(&at(pointer), at_key).span]
}

fn position(source: &Source, pointer: &str, at_key: bool) -> (usize, usize) {
    let position = source.locate(&at(pointer), at_key);
    (position.line, position.column)
}

#[test]
fn json_values_and_keys_are_found() {
    let document = read("a.json", "{\n  \"é\": [1, {\"a/b\": \"x\\\"y\"}],\n \"n\": -1.5e3\n}");
    let source = document.source();
    assert_eq!(text(source, "/é/1/a~1b", false), r#""x\"y""#);
    assert_eq!(text(source, "/é/1/a~1b", true), r#""a/b""#);
    assert_eq!(position(source, "/é/1/a~1b", true), (2, 13));
    assert_eq!(text(source, "/n", false), "-1.5e3");
    assert_eq!(text(source, "/é/1", false), r#"{"a/b": "x\"y"}"#);
    assert_eq!(position(source, "", false), (1, 1));
}

#[test]
fn yaml_values_and_keys_are_found() {
    let document = read(
        "a.yaml",
        "é:\r\n  - 1\r\n  - a/b: 'x y' # said\r\n    c: |\r\n      text\r\nn: -1.5e3\r\n",
    );
    let source = document.source();
    assert_eq!(text(source, "/é/1/a~1b", false), "'x y'");
    assert_eq!(text(source, "/é/1/a~1b", true), "a/b");
    assert_eq!(position(source, "/é/1/a~1b", false), (3, 10));
    assert_eq!(position(source, "/é", true), (1, 1));
    assert_eq!(text(source, "/n", false), "-1.5e3");
}

#[test]
fn a_missing_place_is_shown_at_its_ancestor() {
    for (name, content) in [("a.json", r#"{"a": {"b": 1}}"#), ("a.yaml", "a:\n  b: 1\n")] {
        let document = read(name, content);
        let source = document.source();
        let nearest = source.locate(&at("/a"), false);
        assert_eq!(source.locate(&at("/a/c/0/d"), true), nearest);
    }
}

#[test]
fn aliases_and_merges_are_followed() {
    let document = read(
        "a.yaml",
        "base: &b {x: 1, y: 2}\nsame: *b\nmore:\n  <<: *b\n  y: 3\nlist: &l [1]\nboth: {<<: [*b, {z: 4}]}\n",
    );
    let expected = json!({
        "base": {"x": 1, "y": 2},
        "same": {"x": 1, "y": 2},
        "more": {"y": 3, "x": 1},
        "list": [1],
        "both": {"x": 1, "y": 2, "z": 4},
    });
    assert_eq!(*document.value(), expected);
    assert_eq!(position(document.source(), "/same/y", false), (1, 20));
    // A merged member is where the object is that merges it.
    assert_eq!(position(document.source(), "/more/x", false), (4, 3));
}

/// Returns the codes of a YAML text that is rejected; none when it is read.
fn refused(text: &str) -> Vec<Code> {
    match Document::read("a.yaml", text.as_bytes().to_vec()) {
        Ok(_) => Vec::new(),
        Err(unreadable) => unreadable.diagnostics.0.iter().map(|d| d.code).collect(),
    }
}

#[test]
fn aliases_are_limited_by_the_values_that_they_make() {
    use std::fmt::Write as _;
    let repeated = |anchored: &str, times: usize| {
        let mut text = format!("x-first: &a {anchored}\n");
        for index in 0..times {
            let _ = writeln!(text, "x-{index}: *a");
        }
        text
    };
    let list = |length: usize| format!("[{}]", vec!["1"; length].join(","));
    // None of these aliases is large by itself.
    assert_eq!(refused(&repeated(&list(1_000), 5_000)), [Code::AliasExpansion]);
    // A long text is more than one value.
    assert_eq!(
        refused(&repeated(&"long ".repeat(10_000), 1_000)),
        [Code::AliasExpansion]
    );
    assert_eq!(refused(&repeated(&list(50), 200)), []);
    assert_eq!(refused(&repeated("ok", 20_000)), []);
}

#[test]
fn yaml_scalars_are_those_of_the_core_schema() {
    let document = read(
        "a.yaml",
        "~: null\ntrue: yes\n1.5: ~\n200: 0x1F\nno: 'true'\n2020-01-01: 2020-01-01\nbig: 18446744073709551615\ntext: !!str 5\n",
    );
    let expected = json!({
        "~": null, "true": "yes", "1.5": null, "200": 31, "no": "true",
        "2020-01-01": "2020-01-01", "big": u64::MAX, "text": "5",
    });
    assert_eq!(*document.value(), expected);
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[ -~é名\u{1F44D}\n\t]{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        let map = prop::collection::vec(("[a-zA-Z0-9/~ é:#'\"{}-]{0,6}", inner.clone()), 0..5);
        prop_oneof![
            prop::collection::vec(inner, 0..5).prop_map(Value::from),
            map.prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn pointers(value: &Value, place: &Location, found: &mut Vec<(Location, Value)>) {
    found.push((place.clone(), value.clone()));
    match value {
        Value::Object(map) => map
            .iter()
            .for_each(|(key, value)| pointers(value, &place.child(key), found)),
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                pointers(value, &place.child(&index.to_string()), found);
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// In a JSON text, the text at a pointer is the value that it names.
    #[test]
    fn json_locations_hold_the_value(inner in value(), pretty in any::<bool>()) {
        let value = json!({"root": inner});
        let content = if pretty { format!("{value:#}") } else { value.to_string() };
        let document = read("a.json", &content);
        let mut found = Vec::new();
        pointers(&value, &Location::ROOT, &mut found);
        for (place, expected) in found {
            let there: Value = serde_json::from_str(text(document.source(), place.pointer.as_str(), false)).expect("a value");
            prop_assert_eq!(there, expected);
        }
    }

    /// The same for YAML, where the part of the text is read as YAML again.
    #[test]
    fn yaml_locations_hold_the_value(inner in value()) {
        let value = json!({"root": inner});
        let content = serde_yaml::to_string(&value).expect("YAML");
        let document = read("a.yaml", &content);
        prop_assert_eq!(document.value(), &value);
        let mut found = Vec::new();
        pointers(&value, &Location::ROOT, &mut found);
        for (place, expected) in found.into_iter().filter(|(_, value)| value.is_number() || value.is_boolean()) {
            let there: Value = serde_json::from_str(text(document.source(), place.pointer.as_str(), false)).expect("a value");
            prop_assert_eq!(there, expected);
        }
    }

    /// No bytes make it panic.
    #[test]
    fn any_text_is_read_or_refused(content in "[\\[\\]{}:,\"'&*!|>#%@`\\-?a \n\t0é\u{feff}]{0,60}") {
        for name in ["a.json", "a.yaml"] {
            if let Err(unreadable) = Document::read(name, content.as_bytes().to_vec()) {
                let diagnostics = &unreadable.diagnostics.0;
                prop_assert!(!diagnostics.is_empty());
                crate::report::render(&unreadable.source, diagnostics, crate::report::Style::PLAIN);
            }
        }
    }
}

/// Columns are counted in characters, also far into a text of one line.
#[test]
fn columns_of_a_long_line_count_characters() {
    for length in [0, 1, 4094, 4095, 4096, 8191, 8192, 20_000] {
        let prose = "é".repeat(length / 2);
        let text = format!("{{\"a\": \"{prose}\", \"b\": 1}}");
        let document = Document::read("long.json", text.clone().into_bytes()).expect("a document");
        let position = document.source().locate(&Location::of(&["b"]), false);
        let column = text.chars().position(|c| c == '1').expect("a value") + 1;
        assert_eq!((position.line, position.column), (1, column), "{length}");
    }
}

/// The deserializer reads them, so findings behind them must have their places.
#[test]
fn lines_in_brackets_and_quotes_may_be_indented_less() {
    for low in [
        "{\n    \"80\": {},\n    \"443\": {}\n  }",
        "{\n  \"80\": 1\n  }",
        "[\n1,\n\"two\"\n]",
        "\"first\n second \\\" # third\n\"",
        "[ # one\n    1\n  ]",
    ] {
        let written = format!("a:\n  example: {low}\n  next: here!\nb: there\n");
        let document = read("low.yaml", &written);
        assert_eq!(text(document.source(), "/a/next", false), "here!", "{written}");
        assert_eq!(text(document.source(), "/b", false), "there", "{written}");
    }
}

#[test]
fn a_tag_is_found_wherever_a_value_may_start() {
    for tagged in [
        "a: !x 1",
        "a:\n- !x 1",
        "a: [!x 1]",
        "a: [1,!x 2]",
        "{\"a\":!x 1}",
        "a: &b !x 1",
        "!x\na: 1",
    ] {
        let unreadable = Document::read("tags.yaml", tagged.as_bytes().to_vec()).expect_err(tagged);
        let Diagnostics(problems) = &unreadable.diagnostics;
        assert!(
            problems.iter().any(|problem| problem.code == Code::UnsupportedTag),
            "{tagged}"
        );
    }
    for prose in ["a: Hello! Hi!!", "a: \"[!NOTE] ! , !x\"", "a: |\n  !x\n  [!y], !z"] {
        read("prose.yaml", prose);
    }
}

#[test]
fn the_places_of_a_large_text_are_found_although_its_outline_is_not_kept() {
    let filler = "é!".repeat(LARGE / 3);
    let document = read("large.yaml", &format!("a: \"{filler} !x\"\nb: [here]\n"));
    assert!(document.source().outline.get().is_none());
    assert_eq!(text(document.source(), "/b/0", false), "here");
    let tagged = format!("a: \"{filler}\"\nb: !x 1\n");
    let unreadable = Document::read("large.yaml", tagged.into_bytes()).expect_err("a tag");
    let tag = unreadable.position_of(&unreadable.diagnostics.0[0]);
    assert_eq!(tag.line, 2);
}
