//! Path and query by the rules of the document and the service: a second, simple implementation.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::document::Operation;

/// Returns the target of a call with these arguments.
pub(super) fn of(operation: &Operation<'_>, arguments: &Map<String, Value>) -> String {
    let mut path = format!("/base{}", operation.path);
    let mut query = Vec::new();
    for parameter in &operation.parameters {
        let name = parameter["name"].as_str().expect("a parameter's name");
        let Some(value) = arguments.get(name) else {
            continue;
        };
        match parameter["in"].as_str() {
            Some("path") => {
                path = path.replace(&format!("{{{name}}}"), &encode(&text(value), "!'()*"));
            }
            Some("query") => pairs(name, value, &mut query),
            _ => {}
        }
    }
    if !query.is_empty() {
        let _ = write!(path, "?{}", query.join("&"));
    }
    path
}

/// Lists repeat their name; members follow a dot.
fn pairs(name: &str, value: &Value, query: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| pairs(name, item, query)),
        Value::Object(members) => {
            for (key, value) in members {
                pairs(&format!("{name}.{key}"), value, query);
            }
        }
        Value::Null => {}
        value => query.push(format!("{}={}", encode(name, ""), encode(&text(value), ""))),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

fn encode(text: &str, also: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        let raw = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if raw || also.as_bytes().contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}
