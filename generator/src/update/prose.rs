//! Keeps the descriptions of an older document in a new one, wherever both have the same location.

use std::collections::HashMap;

use serde_json::Value;

use super::Keys;
use crate::diagnostic::Location;
use crate::source::MAX_DEPTH;

/// The members that hold prose.
const PROSE: [&str; 2] = ["description", "summary"];

/// Replaces the prose of `document` with that of `old`, location by location. Returns the locations where `old` has
/// none, so the prose was removed.
pub(super) fn keep(document: &mut Value, old: &Value) -> Vec<Location> {
    let mut known = HashMap::new();
    collect(old, "", Keys::Words, MAX_DEPTH, &mut known);
    let mut replaced = Replaced {
        known,
        undescribed: Vec::new(),
    };
    // The title of the document is prose too; other titles are names.
    let title = old.pointer("/info/title").cloned();
    if let (Some(title), Some(info)) = (title, document.pointer_mut("/info/title")) {
        *info = title;
    }
    replaced.walk(document, "", &Location::ROOT, Keys::Words, MAX_DEPTH);
    replaced.undescribed
}

/// Returns the key of a list item that does not depend on the items before it: location and name for parameters, the
/// target for references.
fn item_key(item: &Value, index: usize) -> String {
    let text = |key: &str| item.get(key).and_then(Value::as_str);
    match (text("$ref"), text("in"), text("name"), text("url")) {
        (Some(reference), ..) => format!("ref:{reference}"),
        (_, Some(place), Some(name), _) => format!("{place}:{name}"),
        (_, _, Some(name), _) => format!("name:{name}"),
        (.., Some(url)) => format!("url:{url}"),
        _ => index.to_string(),
    }
}

/// Returns the path to a member. An operation is identified by its id, so its path may change.
fn member_way(way: &str, key: &str, value: &Value) -> String {
    match value.get("operationId").and_then(Value::as_str) {
        Some(id) => format!("operation:{id}"),
        None => format!("{way}/{key}"),
    }
}

fn collect<'a>(value: &'a Value, way: &str, keys: Keys, depth: usize, known: &mut HashMap<String, &'a Value>) {
    if depth == 0 || keys == Keys::Data {
        return;
    }
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                let at = member_way(way, key, value);
                if keys == Keys::Words && PROSE.contains(&key.as_str()) && value.is_string() {
                    known.insert(at, value);
                } else {
                    collect(value, &at, keys.under(key), depth - 1, known);
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let at = format!("{way}/{}", item_key(item, index));
                collect(item, &at, keys, depth - 1, known);
            }
        }
        _ => {}
    }
}

struct Replaced<'a> {
    known: HashMap<String, &'a Value>,
    undescribed: Vec<Location>,
}

impl Replaced<'_> {
    fn walk(&mut self, value: &mut Value, way: &str, place: &Location, keys: Keys, depth: usize) {
        if depth == 0 || keys == Keys::Data {
            return;
        }
        match value {
            Value::Object(members) => {
                let response = place.pointer.keys().nth_back(1).as_deref() == Some("responses");
                let mut removed = Vec::new();
                for (key, value) in &mut *members {
                    let at = member_way(way, key, value);
                    if keys == Keys::Words && PROSE.contains(&key.as_str()) && value.is_string() {
                        match self.known.get(&at) {
                            Some(own) => *value = (*own).clone(),
                            None => removed.push(key.clone()),
                        }
                    } else {
                        let keys = if key.starts_with("x-") {
                            Keys::Data
                        } else {
                            keys.under(key)
                        };
                        self.walk(value, &at, &place.child(key), keys, depth - 1);
                    }
                }
                for key in removed {
                    self.undescribed.push(place.child(&key));
                    // A response must have a description.
                    if response && key == "description" {
                        members.insert(key, Value::String(String::new()));
                    } else {
                        members.shift_remove(&key);
                    }
                }
                self.own(members, way, keys);
            }
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    let at = format!("{way}/{}", item_key(item, index));
                    self.walk(item, &at, &place.child(&index.to_string()), keys, depth - 1);
                }
            }
            _ => {}
        }
    }

    /// Adds prose that the new document does not have.
    fn own(&self, members: &mut serde_json::Map<String, Value>, way: &str, keys: Keys) {
        if keys != Keys::Words || members.contains_key("$ref") {
            return;
        }
        for key in PROSE {
            if let Some(own) = self.known.get(&format!("{way}/{key}"))
                && !members.contains_key(key)
            {
                members.insert(key.to_owned(), (*own).clone());
            }
        }
    }
}
