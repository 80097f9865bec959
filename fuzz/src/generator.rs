//! Targets for the generator: documents, pointers in references, and path templates.

use botpress_codegen::check::check;
use botpress_codegen::diagnostic::{Diagnostics, Location, Pointer};
use botpress_codegen::source::Document;
use serde_json::{Value, json};

/// The maximum number of locations that are looked up in the text of a document.
const PLACES: usize = 200;

/// Reads bytes as YAML and as JSON, looks up locations in the text, and checks the value.
pub fn documents(bytes: &[u8]) {
    for name in ["document.yaml", "document.json"] {
        let Ok(document) = Document::read(name, bytes.to_vec()) else {
            continue;
        };
        let text = document.source().text();
        let lines = text.split(['\n', '\r']).count();
        for place in places(document.value()) {
            for at_key in [false, true] {
                let position = document.source().locate(&place, at_key);
                assert!(
                    (1..=lines.max(1)).contains(&position.line),
                    "{place:?} is in line {}",
                    position.line
                );
            }
        }
        let mut diagnostics = Diagnostics::default();
        check(&document, &mut diagnostics);
    }
}

/// Returns the first locations of a value.
fn places(value: &Value) -> Vec<Location> {
    let mut found: Vec<(Location, &Value)> = vec![(Location::of(&[]), value)];
    let mut at = 0;
    while let Some((place, value)) = found.get(at).cloned() {
        let members: Vec<(String, &Value)> = match value {
            Value::Object(members) => members.iter().map(|(key, it)| (key.clone(), it)).collect(),
            Value::Array(items) => {
                let items = items.iter().enumerate();
                items.map(|(index, it)| (index.to_string(), it)).collect()
            }
            _ => Vec::new(),
        };
        let free = PLACES.saturating_sub(found.len());
        let members = members.into_iter().take(free);
        found.extend(members.map(|(key, member)| (place.child(&key), member)));
        at += 1;
    }
    found.into_iter().map(|(place, _)| place).collect()
}

/// Reads a text as a JSON pointer: its keys build it again, and so do its parent and its last key.
pub fn pointers(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let key: Vec<&str> = text.split('/').collect();
    let made = Pointer::of(&key);
    assert!(made.keys().eq(key.iter().copied()), "{text:?}");
    assert_eq!(Pointer::parse(made.as_str()), Some(made));

    let Some(pointer) = Pointer::parse(text) else {
        return;
    };
    let keys: Vec<String> = pointer.keys().map(std::borrow::Cow::into_owned).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    assert!(Pointer::of(&keys).keys().eq(pointer.keys()), "{text:?}");
    if let Some((parent, last)) = pointer.split_last() {
        assert!(pointer.is_within(&parent), "{text:?}");
        assert!(parent.child(&last).keys().eq(pointer.keys()), "{text:?}");
    }
    let value = keys.iter().rev().fold(json!(1), |inner, key| json!({ *key: inner }));
    assert_eq!(pointer.find(&value), Some(&json!(1)), "{text:?}");
    // As a reference in a document.
    let reference = json!({"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {},
        "components": {"schemas": {"A": {"$ref": format!("#{text}")}}}});
    checked(&reference);
}

/// Uses a text as a path template.
pub fn path_templates(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let parameters: Vec<Value> = text
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}}))
        .collect();
    checked(
        &json!({"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {
        text: {"get": {"operationId": "a", "parameters": parameters, "responses": {"204": {"description": "d"}}}}}}),
    );
}

/// Runs all stages up to the model on a document.
fn checked(value: &Value) {
    let Ok(document) = Document::read("document.json", value.to_string().into_bytes()) else {
        return;
    };
    let config = botpress_codegen::ApiConfig::plain("api", "document.json");
    let lock = botpress_codegen::NameLock::default();
    let _ = botpress_codegen::model(&document, &config, &lock, &|_, _, _| {});
}
