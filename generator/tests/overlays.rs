//! Every overlay under `tests/overlays`: those of `applied` make the expected document, and those of `refused`, applied
//! to `shop.yaml`, have the findings of their snapshots.

use std::fs;
use std::path::{Path, PathBuf};

use botpress_codegen::check::check;
use botpress_codegen::diagnostic::{Diagnostics, Location};
use botpress_codegen::report::{self, Style};
use botpress_codegen::source::{Document, Unreadable};
use proptest::prelude::*;
use serde_json::{Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/overlays")
}

fn files(of: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder().join(of)).expect("fixtures");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("entry").path()).collect();
    files.sort();
    assert!(!files.is_empty(), "no fixtures in {of}");
    files
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn read(path: &Path) -> Document {
    let bytes = fs::read(path).expect("a fixture");
    Document::read(file_name(path), bytes).unwrap_or_else(|wrong| panic!("{wrong:?}"))
}

fn rendered(wrong: &[Unreadable]) -> String {
    let texts: Vec<String> = wrong
        .iter()
        .map(|wrong| report::render(&wrong.source, &wrong.diagnostics.0, Style::PLAIN))
        .collect();
    texts.join("\n")
}

#[test]
fn applied_overlays_make_the_expected_document() {
    for path in files("applied") {
        let case = read(&path);
        let part = |name: &str| -> &Value { &case.value()[name] };
        let text = |name: &str| part(name).to_string().into_bytes();
        let document = Document::read("document.json", text("document")).expect("a document");
        let overlay = Document::read_overlay("overlay.json", text("overlay")).expect("an overlay");
        let applied = document
            .overlaid(vec![overlay])
            .unwrap_or_else(|wrong| panic!("{}\n{}", path.display(), rendered(&wrong)));
        // As text: the order of members counts.
        assert_eq!(
            applied.value().to_string(),
            part("result").to_string(),
            "{}",
            path.display()
        );
    }
}

/// Returns the findings for `shop.yaml` with an overlay.
fn said(overlay: &Path) -> String {
    let shop = read(&folder().join("shop.yaml"));
    let bytes = fs::read(overlay).expect("a fixture");
    let overlay = match Document::read_overlay(file_name(overlay), bytes) {
        Ok(overlay) => overlay,
        Err(wrong) => return rendered(&[*wrong]),
    };
    match shop.overlaid(vec![overlay]) {
        Ok(document) => {
            let mut diagnostics = Diagnostics::default();
            check(&document, &mut diagnostics);
            let text = document.render(&diagnostics, Style::PLAIN);
            let records = document.records(&diagnostics);
            for record in &records {
                let at = format!("{}:{}:{}", record.file, record.line, record.column);
                assert!(text.contains(&at), "{at} is not in\n{text}");
            }
            text
        }
        Err(wrong) => rendered(&wrong),
    }
}

#[test]
fn refused_overlays_have_the_expected_findings() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/snapshots/overlays"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for path in files("refused") {
        let text = said(&path);
        assert!(!text.is_empty(), "{} says nothing", path.display());
        settings.bind(|| insta::assert_snapshot!(file_name(&path), text));
    }
}

/// An overlay of these actions.
fn overlay(actions: &Value) -> Document {
    let overlay = json!({"overlay": "1.1.0", "info": {"title": "T", "version": "1"}, "actions": actions});
    Document::read_overlay("overlay.json", overlay.to_string().into_bytes()).expect("an overlay")
}

fn document(value: &Value) -> Document {
    Document::read("document.json", value.to_string().into_bytes()).expect("a document")
}

/// Copies that double the document stop before they fill the memory.
#[test]
fn copies_can_not_fill_the_memory() {
    let doubling: Vec<Value> = (0..2_000)
        .map(|n| json!({"target": "$.l", "copy": "$.l", "description": format!("{n}")}))
        .collect();
    let text = "x".repeat(1_000);
    let refused = document(&json!({"l": [text]}))
        .overlaid(vec![overlay(&doubling.into())])
        .expect_err("too large");
    assert!(
        rendered(&refused).contains("more to this document than ten times its size"),
        "{}",
        rendered(&refused)
    );
}

/// Each value that a filter tests may start a query for all values, and each list of selectors may repeat the results.
#[test]
fn expressions_that_visit_too_much_are_refused() {
    let value = json!({"x": [vec![json!([0]); 20_000]], "y": (0..60).fold(json!(1), |inner, _| json!([inner]))});
    let twice = "[*,*]".repeat(12);
    for target in [
        "$..[?count($..*) > 1]",
        "$..[?count($..*..*) > 1]",
        &format!("$..*{twice}"),
    ] {
        for action in [
            json!([{"target": target, "update": {"a": 1}}]),
            json!([{"target": target, "remove": true}]),
        ] {
            let refused = document(&value).overlaid(vec![overlay(&action)]).expect_err("too much");
            let text = rendered(&refused);
            assert!(text.contains("visits too many values of the document"), "{text}");
        }
    }
}

/// 2,000 actions on a large document take no longer than reading it: no action copies or walks the whole document.
#[test]
fn many_actions_on_a_large_document_are_quick() {
    let paths: serde_json::Map<String, Value> = (0..20_000)
        .map(|n| {
            (
                format!("/p{n}"),
                json!({"get": {"summary": "s".repeat(400), "tags": ["a", "b"]}}),
            )
        })
        .collect();
    let value = json!({"paths": paths});
    let actions: Vec<Value> = (0..2_000)
        .flat_map(|n| {
            let at = format!("$.paths['/p{}'].get", n * 10);
            [
                json!({"target": at, "update": {"tags": ["c"]}}),
                json!({"target": format!("{at}.tags[?@ == 'a']"), "remove": true}),
                json!({"target": format!("$.paths['/p{}'].get.summary", n * 10 + 1), "update": "short"}),
                json!({"target": format!("$.paths['/p{}']", n * 10 + 2), "copy": at}),
            ]
        })
        .collect();
    let overlay = overlay(&actions.into());
    let began = std::time::Instant::now();
    let document = document(&value);
    let reading = began.elapsed();
    let began = std::time::Instant::now();
    let applied = document.overlaid(vec![overlay]).expect("all match");
    let applying = began.elapsed();
    assert_eq!(applied.value()["paths"]["/p0"]["get"]["tags"], json!(["b", "c"]));
    // A copy of the document for each action would take a thousand times as long.
    assert!(applying < reading * 20, "{applying:?} after {reading:?}");
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<u8>().prop_map(Value::from),
        "[a-c]".prop_map(Value::from)
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec(("[a-c]", inner), 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn target() -> impl Strategy<Value = String> {
    let segment = prop_oneof![
        "\\.[a-c]",
        Just(".*".to_owned()),
        Just("..*".to_owned()),
        Just("..a".to_owned()),
        Just("[0]".to_owned()),
        Just("[-1:]".to_owned()),
        Just("[?@.a]".to_owned()),
        Just("[?@ == 'b']".to_owned()),
        Just("['a', 0]".to_owned()),
    ];
    prop::collection::vec(segment, 0..3).prop_map(|segments| format!("${}", segments.concat()))
}

fn action() -> impl Strategy<Value = Value> {
    (target(), target(), value(), 0..4).prop_map(|(target, copy, value, kind)| match kind {
        0 => json!({"target": target, "remove": true}),
        1 => json!({"target": target, "copy": copy}),
        _ => json!({"target": target, "update": value}),
    })
}

fn pointers(value: &Value, place: &Location, found: &mut Vec<(Location, Value)>) {
    found.push((place.clone(), value.clone()));
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                pointers(value, &place.child(key), found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                pointers(value, &place.child(&index.to_string()), found);
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// With any actions, the location of each primitive value of the result has the text of that value.
    #[test]
    fn each_part_of_the_result_is_found_where_it_is_written(
        value in value(), actions in prop::collection::vec(action(), 1..6),
    ) {
        let document = document(&json!({"a": value.clone(), "b": [value, {"a": 1}]}));
        let overlay = overlay(&actions.into());
        let Ok((document, _)) = document.overlaid_where_it_fits(vec![overlay]) else { return Ok(()); };
        let mut found = Vec::new();
        pointers(document.value(), &Location::ROOT, &mut found);
        for (place, value) in found.into_iter().filter(|(_, value)| !value.is_object() && !value.is_array()) {
            let written = document.locate(&place, false);
            let text = &written.source.text()[written.position.span.clone()];
            let there: Value = serde_json::from_str(text).expect("a value");
            let copied = written.place.pointer.as_str().ends_with("/copy");
            prop_assert!(copied || there == value, "#{} is {value}, and {} of {} is {there}", place.pointer, written.place.pointer,
                written.source.name());
        }
    }

    /// No bytes make it panic.
    #[test]
    fn any_overlay_is_applied_or_refused(target in "[$.\\[\\]()*?@'\"a-c0-2,:!&|=<> -]{0,24}", noise in "[\\[\\]{}:,'$ \n-]{0,20}") {
        let texts = [
            format!("overlay: 1.1.0\ninfo: {{title: T, version: '1'}}\nactions:\n- target: {}\n  remove: true\n", Value::from(target.clone())),
            format!("overlay: 1.0.0\ninfo: {{title: T, version: '1'}}\nactions:\n- target: $\n  update: {noise}\n"),
            format!("overlay: 1.1.0\n{noise}"),
        ];
        for text in texts {
            let document = document(&json!({"a": {"b": [1, {"c": "x"}]}, "b": null}));
            if let Ok(overlay) = Document::read_overlay("overlay.yaml", text.into_bytes()) {
                match document.overlaid(vec![overlay]) {
                    Ok(document) => { document.render(&Diagnostics::default(), Style::PLAIN); }
                    Err(wrong) => prop_assert!(!rendered(&wrong).is_empty()),
                }
            }
        }
    }
}
