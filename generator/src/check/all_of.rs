//! `allOf`: the branches of a schema, and branches that forbid properties of other branches.

use std::collections::{HashMap, HashSet, VecDeque};

use serde_json::{Map, Value};

use super::Check;
use super::trail::Trail;
use crate::diagnostic::{Code, Diagnostic, Location};
use crate::resolve::reference;

/// The maximum number of branches that are compared: more than a person would write.
const MOST_BRANCHES: usize = 100;

/// A schema that takes part in an `allOf`, and its location.
pub(super) type Branch<'a> = (&'a Map<String, Value>, Location);

impl<'a> Check<'a> {
    /// Returns a schema and all branches of its `allOf`, references followed, each once.
    ///
    /// Uses a work list instead of recursion: chains of references may be long, and many branches may share their
    /// targets.
    pub(super) fn branches(&self, schema: &'a Value, place: Location) -> Vec<Branch<'a>> {
        let mut branches = Vec::new();
        let mut seen = HashSet::new();
        let mut todo = vec![(schema, place)];
        while let Some((schema, place)) = todo.pop() {
            let Some((schema, place)) = self.follow(schema, place) else {
                continue;
            };
            let Some(map) = schema.as_object() else {
                continue;
            };
            if !seen.insert(place.clone()) || branches.len() >= MOST_BRANCHES {
                continue;
            }
            if let Some(all_of) = map.get("allOf").and_then(Value::as_array) {
                let list = place.child("allOf");
                for (index, branch) in all_of.iter().enumerate().rev() {
                    todo.push((branch, list.child(&index.to_string())));
                }
            }
            branches.push((map, place));
        }
        branches
    }

    pub(super) fn all_of(&mut self, schema: &'a Value, trail: &Trail<'_>) {
        // Most branches agree, and need no location.
        if self.agrees(schema) {
            return;
        }
        let branches = self.branches(schema, trail.place());
        self.closed(&branches);
    }

    /// Returns true when the rules below find nothing. When it returns false, they still have to check.
    fn agrees(&self, schema: &'a Value) -> bool {
        let closed = self.closed.get_or_init(|| self.lead_to_closed());
        let map = self.resolve(schema).and_then(Value::as_object);
        map.is_none_or(|map| !closed.contains(&std::ptr::from_ref(map)))
    }

    /// Returns the schemas that have `additionalProperties: false` in some branch of their `allOf`, however far away.
    ///
    /// Goes from these branches back, once for the document: to look at all branches of each schema takes long where
    /// they extend each other in a long chain.
    fn lead_to_closed(&self) -> HashSet<*const Map<String, Value>> {
        let mut extended: HashMap<*const Map<String, Value>, Vec<_>> = HashMap::new();
        let mut todo = Vec::new();
        let mut values = vec![self.root];
        while let Some(value) = values.pop() {
            let map = match value {
                Value::Array(items) => {
                    values.extend(items);
                    continue;
                }
                Value::Object(map) => map,
                _ => continue,
            };
            values.extend(map.values());
            let this = std::ptr::from_ref(map);
            if map.get("additionalProperties") == Some(&Value::Bool(false)) {
                todo.push(this);
            }
            let all_of = map.get("allOf").and_then(Value::as_array);
            for branch in all_of.into_iter().flatten() {
                if let Some(branch) = self.resolve(branch).and_then(Value::as_object) {
                    let by = extended.entry(std::ptr::from_ref(branch)).or_default();
                    by.push(this);
                }
            }
        }
        let mut found = HashSet::new();
        while let Some(next) = todo.pop() {
            if found.insert(next) {
                todo.extend(extended.get(&next).into_iter().flatten());
            }
        }
        found
    }

    /// Returns true when a schema or a branch of its `allOf` has this property, or when it has too many branches to
    /// look at. The nearest branches come first: most have it there.
    pub(super) fn has_property(&self, map: &'a Map<String, Value>, name: &str) -> bool {
        let mut todo = VecDeque::from([map]);
        let mut seen = HashSet::new();
        while let Some(map) = todo.pop_front() {
            if !seen.insert(std::ptr::from_ref(map)) {
                continue;
            }
            let properties = map.get("properties").and_then(Value::as_object);
            if properties.is_some_and(|properties| properties.contains_key(name)) || seen.len() > MOST_BRANCHES {
                return true;
            }
            let all_of = map.get("allOf").and_then(Value::as_array);
            let branches = all_of.into_iter().flatten();
            todo.extend(branches.filter_map(|branch| self.resolve(branch)?.as_object()));
        }
        false
    }

    /// Reports `additionalProperties: false` in one branch that forbids a property of another branch.
    fn closed(&mut self, branches: &[Branch<'a>]) {
        for (map, place) in branches {
            if map.get("additionalProperties") != Some(&Value::Bool(false)) {
                continue;
            }
            let own = map.get("properties").and_then(Value::as_object);
            let foreign = branches.iter().find_map(|(other, other_place)| {
                let properties = other.get("properties")?.as_object()?;
                let name = properties
                    .keys()
                    .find(|name| own.is_none_or(|own| !own.contains_key(*name)))?;
                Some((name, other_place.child("properties").child(name)))
            });
            let Some((name, other)) = foreign else {
                continue;
            };
            let place = place.child("additionalProperties");
            if self.conflicts.insert((place.clone(), other.clone())) {
                let message = format!("this forbids `{name}`, which another branch of the same `allOf` describes");
                let diagnostic = Diagnostic::new(Code::AllOfClosed, &place, message)
                    .related_key(&other, "it is described here")
                    .help("leave `additionalProperties: false` out: the generated type has the properties of all branches");
                self.found.push(diagnostic);
            }
        }
    }
}

/// Returns true when a schema is only a reference.
pub(super) fn is_reference(schema: &Value) -> bool {
    reference(schema).is_some()
}
