//! What is written in another file where OpenAPI has no references: it is written out.
//!
//! Authors of documents in many files split them anywhere, and tools that bundle follow each `$ref`. Texts and lists in
//! other files are written out wherever they are; objects only in the places of the root that are looked up by
//! their keys, and that nothing else shares. Elsewhere a reference stays what it is.

use serde_json::Value;

use crate::diagnostic::Location;
use crate::resolve::{FILES, Graph, reference};
use crate::source::Document;

/// How a reference into another file begins.
const INTO_FILES: &str = "#/x-files/";

/// The members of the root whose members are no references either.
const DEEPER: [&str; 3] = ["components", "paths", "webhooks"];

/// Writes out what is in other files and can't be referred to.
pub(super) fn write_out(document: &mut Document) {
    let root = document.value();
    if root.get(FILES).is_none() {
        return;
    }
    let mut found = Vec::new();
    texts(root, &Location::ROOT, Graph::new(root), &mut found);
    apply(document, found);
    // The info, the paths, …: then what is in them, which may have come by this.
    for depth in 1..=3 {
        let mut found = Vec::new();
        let root = document.value();
        objects(root, &Location::ROOT, depth, Graph::new(root), &mut found);
        apply(document, found);
    }
}

fn apply(document: &mut Document, found: Vec<(Location, Location)>) {
    for (to, from) in found {
        document.write_out(&to, &from);
    }
}

/// What a reference into another file leads to, when there is nothing beside it.
fn target<'v>(value: &'v Value, graph: Graph<'v>) -> Option<(&'v Value, Location)> {
    let alone = value.as_object().is_some_and(|map| map.len() == 1);
    let into_file = reference(value)?.starts_with(INTO_FILES);
    if !alone || !into_file {
        return None;
    }
    let target = graph.follow(value, Location::ROOT)?;
    Some((target.value, target.place))
}

/// References to what is no object. Recurses into the value, whose depth is bounded.
fn texts(value: &Value, place: &Location, graph: Graph<'_>, found: &mut Vec<(Location, Location)>) {
    match value {
        Value::Object(map) => {
            if let Some((target, from)) = target(value, graph) {
                if !target.is_object() {
                    found.push((place.clone(), from));
                }
                return;
            }
            for (key, member) in map {
                if member.is_object() || member.is_array() {
                    texts(member, &place.child(key), graph, found);
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                if item.is_object() || item.is_array() {
                    texts(item, &place.child(&index.to_string()), graph, found);
                }
            }
        }
        _ => {}
    }
}

/// References in the members of the root (at `depth` 1), and deeper in some of them.
fn objects(
    value: &Value,
    place: &Location,
    depth: usize,
    graph: Graph<'_>,
    found: &mut Vec<(Location, Location)>,
) {
    for (key, member) in value.as_object().into_iter().flatten() {
        let root = place.pointer.is_root();
        if root && (key == FILES || depth > 1 && !DEEPER.contains(&key.as_str())) {
            continue;
        }
        let at = place.child(key);
        if depth > 1 {
            // What a section holds has a name, and may be referred to from several places.
            let named = root && key == "components" && depth > 2;
            if !named {
                objects(member, &at, depth - 1, graph, found);
            }
        } else if let Some((_, from)) = target(member, graph) {
            found.push((at, from));
        }
    }
}
