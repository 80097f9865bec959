//! Requests that the service sends, as the readers collect them: each gets a unique name.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::diagnostic::Location;
use crate::spec::Webhook;

/// Gives each request a name of its own. A callback whose name several requests have is named after its operation too,
/// and one of several URLs after its URL. So no name depends on the order of the document.
pub(super) fn named(all: Vec<Webhook>) -> Vec<Webhook> {
    // The operations that have a name, and the places there. As they are read, each request has one operation.
    let mut known: HashMap<String, HashMap<Vec<Location>, HashSet<Location>>> = HashMap::new();
    for one in &all {
        let operation = one.callback.as_ref().map(|callback| callback.operations.clone());
        let operations = known.entry(one.name.clone()).or_default();
        let places = operations.entry(operation.unwrap_or_default()).or_default();
        places.insert(one.place.clone());
    }
    let mut used = HashMap::new();
    let mut named: Vec<Webhook> = Vec::with_capacity(all.len());
    for mut one in all {
        if let (Some(callback), Some(operations)) = (&one.callback, known.get(&one.name)) {
            let mut places = operations.values().flatten();
            let first = places.next();
            let is_shared = places.all(|place| Some(place) == first);
            let own = operations.get(&callback.operations);
            if operations.len() > 1 && !is_shared {
                one.name = format!("{}.{}", callback.operation_name, one.name);
            }
            if own.is_some_and(|own| own.len() > 1) {
                one.name = format!("{} {}", one.name, callback.url);
            }
        }
        match used.entry(one.name.clone()) {
            Entry::Vacant(entry) => {
                entry.insert(named.len());
                named.push(one);
            }
            // One that several operations share is one request of all of them.
            Entry::Occupied(entry) => {
                let kept = named.get_mut(*entry.get()).and_then(|kept| kept.callback.as_mut());
                if let (Some(kept), Some(callback)) = (kept, one.callback) {
                    kept.operations.extend(callback.operations);
                }
            }
        }
    }
    named
}
