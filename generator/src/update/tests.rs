use serde_json::{Value, json};

use super::*;

fn stored(document: &Value, rules: &Rules<'_>) -> (Value, Stored) {
    let stored = store(document, Format::Json, rules).unwrap();
    (serde_json::from_str(&stored.text).unwrap(), stored)
}

#[test]
fn extensions_go_but_for_those_that_are_kept() {
    let document = json!({
        "x-readme": {"a": 1},
        "paths": {"/a": {"get": {"x-mint": {"x-inner": 1}, "x-other": true}}},
        "components": {"schemas": {"x-name": {"properties": {"x-field": {"x-other": 1}}, "example": {"x-data": 1}}}},
    });
    let kept = ["x-mint".to_owned()];
    let rules = Rules {
        extensions: Some(&kept),
        ..Rules::default()
    };
    let (value, stored) = stored(&document, &rules);
    assert_eq!(stored.dropped, 3);
    assert_eq!(
        value,
        json!({
            "paths": {"/a": {"get": {"x-mint": {"x-inner": 1}}}},
            "components": {"schemas": {"x-name": {"properties": {"x-field": {}}, "example": {"x-data": 1}}}},
        })
    );
}

#[test]
fn without_rules_a_document_stays_as_it_is() {
    let document = json!({"openapi": "3.0.3", "x-a": [1.5, "ü"], "info": {"z": 1, "a": null}});
    let (value, stored) = stored(&document, &Rules::default());
    assert_eq!(value, document);
    assert!(stored.text.ends_with("}\n") && stored.text.contains("  \"x-a\": [\n    1.5,\n    \"ü\""));
}

#[test]
fn prose_is_kept_place_by_place() {
    let old = json!({
        "info": {"title": "Ours", "description": "Our words."},
        "paths": {"/old": {"get": {
            "operationId": "getPet",
            "description": "Gets a pet, in our words.",
            "parameters": [{"name": "id", "in": "path", "description": "Our id."}],
            "responses": {"200": {"description": "Our pet."}},
        }}},
        "components": {"schemas": {"Pet": {"properties": {
            "description": {"type": "string", "description": "Our description."},
            "name": {"type": "string", "description": "Our name."},
        }}}},
    });
    let new = json!({
        "info": {"title": "Theirs", "version": "2", "description": "Their words."},
        "paths": {"/new": {"get": {
            "operationId": "getPet",
            "summary": "Their summary.",
            "description": "Their words.",
            "parameters": [
                {"name": "kind", "in": "query", "description": "Their kind."},
                {"name": "id", "in": "path", "description": "Their id."},
            ],
            "responses": {"200": {"description": "Their pet."}, "404": {"description": "Their failure."}},
        }}},
        "components": {"schemas": {"Pet": {"properties": {
            "description": {"type": "string", "description": "Their description."},
            "name": {"type": "string"},
        }, "example": {"description": "data"}}}},
    });
    let rules = Rules {
        prose_of: Some(&old),
        ..Rules::default()
    };
    let (value, stored) = stored(&new, &rules);
    assert_eq!(
        value,
        json!({
            "info": {"title": "Ours", "version": "2", "description": "Our words."},
            "paths": {"/new": {"get": {
                "operationId": "getPet",
                "description": "Gets a pet, in our words.",
                "parameters": [
                    {"name": "kind", "in": "query"},
                    {"name": "id", "in": "path", "description": "Our id."},
                ],
                "responses": {"200": {"description": "Our pet."}, "404": {"description": ""}},
            }}},
            "components": {"schemas": {"Pet": {"properties": {
                "description": {"type": "string", "description": "Our description."},
                "name": {"type": "string", "description": "Our name."},
            }, "example": {"description": "data"}}}},
        })
    );
    let undescribed: Vec<&str> = stored.undescribed.iter().map(|place| place.pointer.as_str()).collect();
    assert_eq!(
        undescribed,
        [
            "/paths/~1new/get/parameters/0/description",
            "/paths/~1new/get/responses/404/description",
            "/paths/~1new/get/summary",
        ]
    );
}

#[test]
fn entries_gather_until_they_get_a_version() {
    let first = add_entries("", &["One.".to_owned()], None).unwrap();
    assert_eq!(first, "# Changelog\n\n## Unreleased\n\n- One.\n");
    let second = add_entries(&first, &["Two.".to_owned()], Some("0.2.0")).unwrap();
    assert_eq!(second, "# Changelog\n\n## 0.2.0\n\n- Two.\n- One.\n");
    let third = add_entries(&second, &["Three.".to_owned()], Some("0.2.1")).unwrap();
    assert_eq!(
        third,
        "# Changelog\n\n## 0.2.1\n\n- Three.\n\n## 0.2.0\n\n- Two.\n- One.\n"
    );
    let releases = read_changelog(&third).unwrap();
    assert_eq!(releases[1].changes, ["Two.", "One."]);
}

#[test]
fn entries_are_added_and_other_lines_stay_as_they_are() {
    let text = "# Changes\n\nWords.\n\n## Unreleased\n\n- Long\n  lines.\n- b\n\n## 0.1.0\n\n- a\n  b\n";
    let added = add_entries(text, &["New.".to_owned()], None).unwrap();
    assert_eq!(added, text.replace("- Long", "- New.\n- Long"));
    let released = add_entries(text, &[], Some("0.2.0")).unwrap();
    assert_eq!(released, text.replace("Unreleased", "0.2.0"));
    let empty = "## Unreleased\n\n## 0.1.0\n\n- a\n";
    let added = add_entries(empty, &["New.".to_owned()], None).unwrap();
    assert_eq!(added, "# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.1.0\n\n- a\n");
}

#[test]
fn a_changelog_with_other_lines_is_rejected() {
    let long = "Words for the reader.\n\n## 1.0.0\n\n- A change\n  that goes on.\n";
    assert_eq!(read_changelog(long).unwrap()[0].changes, ["A change that goes on."]);
    let error = read_changelog("## 1.0.0\n\nText.\n").unwrap_err();
    assert!(error.starts_with("3: "), "{error}");
}
