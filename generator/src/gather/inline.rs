//! Copies parts from other files into the document, in locations where OpenAPI allows no reference.
//!
//! Authors split documents into files at any point, and tools that bundle follow each `$ref`. A text or a list from
//! another file is copied wherever it is used, and so are all properties or all headers of an object, and examples.
//! Other objects are copied only into the members of the root that are looked up by key and are not shared. Everywhere
//! else the reference stays.

use serde_json::{Map, Value, json};

use super::budget::Budget;
use crate::diagnostic::Location;
use crate::resolve::{FILES, Graph, reference};
use crate::source::Document;

/// Objects whose keys are names instead of fixed fields.
const NAMES: [&str; 8] = [
    "content",
    "encoding",
    "examples",
    "headers",
    "links",
    "patternProperties",
    "properties",
    "responses",
];

/// Other objects whose keys are names. A reference to all of one stays.
const SECTIONS: [&str; 9] = [
    "$defs",
    "callbacks",
    "definitions",
    "mediaTypes",
    "parameters",
    "pathItems",
    "requestBodies",
    "schemas",
    "securitySchemes",
];

/// The meaning of the keys of an object.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keys {
    /// Fixed fields.
    Fields,
    /// Names.
    Names,
    /// Names of examples.
    Examples,
    /// The fields of one of the named examples.
    Example,
}

impl Keys {
    /// Returns the meaning of the keys of a member.
    fn of_member(self, key: &str) -> Self {
        match self {
            Self::Examples => Self::Example,
            Self::Fields | Self::Example if key == "examples" => Self::Examples,
            Self::Fields | Self::Example if NAMES.contains(&key) || SECTIONS.contains(&key) => Self::Names,
            Self::Names | Self::Fields | Self::Example => Self::Fields,
        }
    }

    /// Returns whether a reference in a member means an object that has to be copied.
    fn holds_copy(self, key: &str) -> bool {
        match self {
            Self::Names | Self::Examples => false,
            Self::Fields => key == "example" || NAMES.contains(&key),
            Self::Example => matches!(key, "value" | "dataValue") || NAMES.contains(&key),
        }
    }
}

/// The prefix of a reference into another file.
const INTO_FILES: &str = "#/x-files/";

/// The members of the root whose own members can't be references either.
const DEEPER: [&str; 3] = ["components", "paths", "webhooks"];

/// Copies the parts of other files that can't be referred to.
pub(super) fn write_out(document: &mut Document) {
    let root = document.value();
    if root.get(FILES).is_none() {
        return;
    }
    let mut budget = Budget::of(root);
    for _ in 0..ROUNDS {
        let mut found = Vec::new();
        let root = document.value();
        anywhere(root, &Location::ROOT, Keys::Fields, Graph::new(root), &mut found);
        if !apply(document, found, &mut budget) {
            break;
        }
    }
    // First the members of the root (info, paths, …), then their members, which may have come from the first step.
    for depth in 1..=3 {
        let mut found = Vec::new();
        let root = document.value();
        objects(root, &Location::ROOT, depth, Graph::new(root), &mut found);
        apply(document, found, &mut budget);
    }
}

/// The maximum number of rounds: a copied value may contain references that have to be copied too.
const ROUNDS: usize = 8;

/// Copies what fits into the budget; true when something did. What does not fit stays a reference, and the checks
/// report it.
fn apply(document: &mut Document, found: Vec<(Location, Location)>, budget: &mut Budget) -> bool {
    let mut applied = false;
    for (to, from) in found {
        let Some(value) = from.pointer.find(document.value()) else {
            continue;
        };
        if !budget.take(value, &to) {
            continue;
        }
        document.write_out(&to, &from);
        for (section, from) in sections(&to, &from, document.value()) {
            if let Some(Value::Object(members)) = section.pointer.find_mut(document.value_mut()) {
                refer_to(members, &from);
            }
        }
        applied = true;
    }
    applied
}

/// Returns the sections of components that were copied to a location, each with the location that it is from.
fn sections(to: &Location, from: &Location, root: &Value) -> Vec<(Location, Location)> {
    let keys: Vec<_> = to.pointer.keys().collect();
    let keys: Vec<&str> = keys.iter().map(AsRef::as_ref).collect();
    match keys.as_slice() {
        ["components", _] | ["definitions" | "parameters" | "responses"] => vec![(to.clone(), from.clone())],
        ["components"] => {
            let sections = to.pointer.find(root).and_then(Value::as_object);
            let names = sections.into_iter().flatten().map(|(name, _)| name);
            names.map(|name| (to.child(name), from.child(name))).collect()
        }
        _ => Vec::new(),
    }
}

/// Makes references of the members of a section: as a copy, each would be another schema than the one that the other
/// references into the file mean.
fn refer_to(members: &mut Map<String, Value>, from: &Location) {
    for (name, member) in members {
        if member.is_object() && reference(member).is_none() {
            let target = from.pointer.child(name);
            let text = format!("#{}", target.as_str().replace('%', "%25"));
            *member = json!({ "$ref": text });
        }
    }
}

/// Returns the target of a reference into another file that has no other keyword next to it.
fn target<'v>(value: &'v Value, graph: Graph<'v>) -> Option<(&'v Value, Location)> {
    let alone = value.as_object().is_some_and(|map| map.len() == 1);
    let into_file = reference(value)?.starts_with(INTO_FILES);
    if !alone || !into_file {
        return None;
    }
    let target = graph.follow(value, Location::ROOT)?;
    Some((target.value, target.place))
}

/// Finds references to values other than objects, and to objects that are not objects of OpenAPI which a reference
/// could name. Recurses into the value, whose depth is bounded.
fn anywhere(value: &Value, place: &Location, keys: Keys, graph: Graph<'_>, found: &mut Vec<(Location, Location)>) {
    let mut look = |key: &str, member: &Value, inner: Keys, copied: bool| {
        if !member.is_object() && !member.is_array() {
            return;
        }
        if let Some((target, from)) = target(member, graph) {
            if copied || !target.is_object() {
                found.push((place.child(key), from));
            }
        } else {
            anywhere(member, &place.child(key), inner, graph, found);
        }
    };
    match value {
        Value::Object(map) => {
            for (key, member) in map {
                look(key, member, keys.of_member(key), keys.holds_copy(key));
            }
        }
        Value::Array(items) => {
            // A schema has a list of examples, without names.
            let are_examples = keys == Keys::Examples;
            for (index, item) in items.iter().enumerate() {
                look(&index.to_string(), item, Keys::Fields, are_examples);
            }
        }
        _ => {}
    }
}

/// Finds references in the members of the root (at `depth` 1), and deeper in some of them.
fn objects(value: &Value, place: &Location, depth: usize, graph: Graph<'_>, found: &mut Vec<(Location, Location)>) {
    for (key, member) in value.as_object().into_iter().flatten() {
        let root = place.pointer.is_root();
        if root && (key == FILES || depth > 1 && !DEEPER.contains(&key.as_str())) {
            continue;
        }
        let at = place.child(key);
        if depth > 1 {
            // The members of a section of the components have names, and may be referred to from several locations.
            let named = root && key == "components" && depth > 2;
            if !named {
                objects(member, &at, depth - 1, graph, found);
            }
        } else if let Some((_, from)) = target(member, graph) {
            found.push((at, from));
        }
    }
}
