//! Path items that refer to another path item and have members of their own: both become one path item.
//!
//! OpenAPI allows this for path items only. No later room knows of it: they see the path item that the author means.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::budget::Budget;
use crate::diagnostic::Location;
use crate::resolve::{Graph, reference};
use crate::source::Document;

/// Members that are objects of the members' names: both path items contribute to them.
const MAPS: [&str; 1] = ["additionalOperations"];

/// Members that may differ without a loss: the description of the one is more exact than that of the other.
const PROSE: [&str; 2] = ["summary", "description"];

/// Completes each path item that has members next to a `$ref`: it gets the members of the referenced path item that it
/// does not have, and loses the `$ref`. A reference that leads nowhere stays, for the checks.
pub(super) fn join_path_items(document: &mut Document) {
    let root = document.value();
    let items = incomplete(Graph::new(root));
    if items.is_empty() {
        return;
    }
    let mut budget = Budget::of(root);
    for place in items {
        join(document, &place, &mut budget);
    }
}

/// A path item that is still to be processed.
enum Step {
    /// It is not known yet.
    Visit(Location),
    /// All that it refers to is known.
    Known(Location),
}

/// Returns the path items to complete: a referenced one before those that refer to it. Never recurses along references.
fn incomplete(graph: Graph<'_>) -> Vec<Location> {
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    let mut steps: Vec<Step> = Vec::new();
    for keys in [&["paths"][..], &["webhooks"], &["components", "pathItems"]] {
        steps.extend(members(graph, &Location::of(keys)).map(Step::Visit));
    }
    for callback in members(graph, &Location::of(&["components", "callbacks"])) {
        steps.extend(members(graph, &callback).map(Step::Visit));
    }
    // The last step is the next one.
    steps.reverse();
    while let Some(step) = steps.pop() {
        let place = match step {
            Step::Known(place) => {
                found.push(place);
                continue;
            }
            Step::Visit(place) => place,
        };
        let Some(value) = graph.value(&place) else {
            continue;
        };
        let Some(item) = value.as_object() else {
            continue;
        };
        if !seen.insert(place.clone()) {
            continue;
        }
        if let Some(text) = reference(value)
            && let Ok(target) = graph.find(text)
        {
            if item.len() > 1 {
                steps.push(Step::Known(place.clone()));
            }
            steps.push(Step::Visit(target.place));
        }
        for (method, operation) in item {
            let Some(callbacks) = operation.get("callbacks").and_then(Value::as_object) else {
                continue;
            };
            let at = place.child(method).child("callbacks");
            for (name, callback) in callbacks {
                let target = graph.follow(callback, at.child(name));
                let requests = target.map(|target| members(graph, &target.place));
                steps.extend(requests.into_iter().flatten().map(Step::Visit));
            }
        }
    }
    found
}

/// Returns the locations of an object's members that are not extensions.
fn members<'v>(graph: Graph<'v>, object: &Location) -> impl Iterator<Item = Location> + use<'v> {
    let members = graph.value(object).and_then(Value::as_object);
    let names = members.into_iter().flat_map(Map::keys);
    let object = object.clone();
    names
        .filter(|name| !name.starts_with("x-"))
        .map(move |name| object.child(name))
}

fn join(document: &mut Document, place: &Location, budget: &mut Budget) {
    let root = document.value();
    let graph = Graph::new(root);
    let Some(item) = graph.value(place) else {
        return;
    };
    let Some(target) = graph.follow(item, place.clone()) else {
        return;
    };
    let (Some(own), Some(other)) = (item.as_object(), target.value.as_object()) else {
        return;
    };
    if !budget.take(target.value, place) {
        return;
    }
    let mut copies = Vec::new();
    let mut overlaps = Vec::new();
    compare(own, other, place, &target.place, &mut copies, &mut overlaps);
    let mut added = Vec::new();
    if own.contains_key("parameters") {
        let list = target.place.child("parameters");
        let known: HashSet<_> = identities(own, graph).into_iter().flatten().collect();
        let others = identities(other, graph).into_iter().enumerate();
        let others = others.filter(|(_, one)| one.as_ref().is_none_or(|one| !known.contains(one)));
        added.extend(others.map(|(index, _)| list.child(&index.to_string())));
    }
    for (object, key, from) in copies {
        document.copy_member(&object, &key, &from);
    }
    let list = place.child("parameters");
    for from in added {
        document.copy_item(&list, &from);
    }
    if let Some(item) = place.pointer.find_mut(document.value_mut())
        && let Some(item) = item.as_object_mut()
    {
        item.shift_remove("$ref");
    }
    document.add_overlaps(overlaps);
}

/// Lists the members of `other` that `own` does not have, each with the object that it belongs to, and those that both
/// have.
fn compare(
    own: &Map<String, Value>,
    other: &Map<String, Value>,
    place: &Location,
    from: &Location,
    copies: &mut Vec<(Location, String, Location)>,
    overlaps: &mut Vec<(Location, Location)>,
) {
    for (key, value) in other {
        match (own.get(key), value) {
            (None, _) => copies.push((place.clone(), key.clone(), from.child(key))),
            (Some(Value::Object(own)), Value::Object(other)) if MAPS.contains(&key.as_str()) => {
                let (place, from) = (place.child(key), from.child(key));
                compare(own, other, &place, &from, copies, overlaps);
            }
            (Some(own), _) => {
                let is_silent =
                    key == "parameters" || key.starts_with("x-") || PROSE.contains(&key.as_str()) || own == value;
                if !is_silent {
                    overlaps.push((place.child(key), from.child(key)));
                }
            }
        }
    }
}

/// Returns location and name of each parameter of a path item.
fn identities(item: &Map<String, Value>, graph: Graph<'_>) -> Vec<Option<(String, String)>> {
    let list = item.get("parameters").and_then(Value::as_array);
    let parameters = list.into_iter().flatten();
    parameters
        .map(|parameter| {
            let parameter = graph.stands_for(parameter)?;
            let text = |key: &str| Some(parameter.get(key)?.as_str()?.to_owned());
            Some((text("in")?, text("name")?))
        })
        .collect()
}
