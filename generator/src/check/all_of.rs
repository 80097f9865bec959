//! `allOf`: branches that contradict each other.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::Check;
use super::trail::Trail;
use crate::diagnostic::{Code, Diagnostic, Location};
use crate::resolve::reference;

/// More branches than a person would write are not compared.
const MOST_BRANCHES: usize = 100;

/// A schema that takes part in an `allOf`, and where it stands.
pub(super) type Branch<'a> = (&'a Map<String, Value>, Location);

impl<'a> Check<'a> {
    /// A schema and all that its `allOf` brings, references followed, each once.
    ///
    /// A list of things to do instead of recursion: chains of references may be long, and many
    /// branches may share what they refer to.
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
        // Most agree, which can be found out without a place for each branch.
        if self.surely_agree(schema) {
            return;
        }
        let branches = self.branches(schema, trail.place());
        self.types_agree(&branches);
        self.properties_agree(&branches);
        self.closed(&branches);
    }

    /// True when the rules below find nothing. Where this is not sure, they look again.
    fn surely_agree(&self, schema: &'a Value) -> bool {
        let mut todo = vec![schema];
        let mut seen = HashSet::new();
        let mut of_type = None;
        let mut of_property: HashMap<&str, &str> = HashMap::new();
        while let Some(schema) = todo.pop() {
            let map = self.resolve(schema).and_then(Value::as_object);
            let Some(map) = map.filter(|map| seen.insert(std::ptr::from_ref(*map))) else {
                continue;
            };
            if seen.len() > MOST_BRANCHES {
                break;
            }
            if map.get("additionalProperties") == Some(&Value::Bool(false)) {
                return false;
            }
            if let Some(kind) = map.get("type").and_then(Value::as_str)
                && !compatible(of_type.get_or_insert(kind), kind)
            {
                return false;
            }
            let properties = map.get("properties").and_then(Value::as_object);
            for (name, property) in properties.into_iter().flatten() {
                let schema = self.resolve(property);
                let kind = schema.and_then(|schema| schema.get("type")?.as_str());
                if let Some(kind) = kind
                    && !compatible(of_property.entry(name).or_insert(kind), kind)
                {
                    return false;
                }
            }
            let all_of = map.get("allOf").and_then(Value::as_array);
            todo.extend(all_of.into_iter().flatten().rev());
        }
        true
    }

    fn types_agree(&mut self, branches: &[Branch<'a>]) {
        let mut typed = branches
            .iter()
            .filter_map(|(map, place)| Some((map.get("type")?.as_str()?, place)));
        let Some((first, first_place)) = typed.next() else {
            return;
        };
        for (name, place) in typed {
            if !compatible(first, name) {
                let message = format!("nothing is of type `{first}` and of type `{name}` at once");
                self.conflict(&place.child("type"), &first_place.child("type"), &message);
            }
        }
    }

    fn properties_agree(&mut self, branches: &[Branch<'a>]) {
        let mut known: HashMap<&str, (&str, Location)> = HashMap::new();
        for (map, place) in branches {
            let Some(properties) = map.get("properties").and_then(Value::as_object) else {
                continue;
            };
            for (name, property) in properties {
                let kind = self
                    .resolve(property)
                    .and_then(|schema| schema.get("type")?.as_str());
                let Some(kind) = kind else { continue };
                let place = place.child("properties").child(name);
                match known.get(name.as_str()) {
                    None => {
                        known.insert(name, (kind, place));
                    }
                    Some((first, first_place)) if !compatible(first, kind) => {
                        let message = format!(
                            "`{name}` can't be of type `{first}` and of type `{kind}` at once"
                        );
                        let first_place = first_place.clone();
                        self.conflict(&place, &first_place, &message);
                    }
                    Some(_) => {}
                }
            }
        }
    }

    fn conflict(&mut self, place: &Location, first: &Location, message: &str) {
        if self.conflicts.insert((first.clone(), place.clone())) {
            let diagnostic = Diagnostic::new(Code::AllOfConflict, place, message)
                .related(first, "the other branch says it here")
                .help("`allOf` asks for all branches at once; `oneOf` asks for one of them");
            self.found.push(diagnostic);
        }
    }

    /// `additionalProperties: false` in one branch forbids what another branch describes.
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
                let message = format!(
                    "this forbids `{name}`, which another branch of the same `allOf` describes"
                );
                let diagnostic = Diagnostic::new(Code::AllOfClosed, &place, message)
                    .related_key(&other, "it is described here")
                    .help("leave `additionalProperties: false` out: the generated type has the properties of all branches");
                self.found.push(diagnostic);
            }
        }
    }
}

fn compatible(one: &str, other: &str) -> bool {
    one == other || matches!((one, other), ("integer", "number") | ("number", "integer"))
}

/// True when a schema is there only by reference.
pub(super) fn is_reference(schema: &Value) -> bool {
    reference(schema).is_some()
}
