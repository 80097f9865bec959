//! Finds the operations that a mistake touches: those that refer to its location, directly or not.
//!
//! A document is split into units that can be left out one by one: operations, path items, entries of `components`,
//! entries of extensions, and parts of other files that are referred to. A unit that refers to another depends on it.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use super::reference::Use;
use super::shape::{Kind, methods};
use crate::Version;
use crate::diagnostic::{Location, Pointer};
use crate::resolve::FILES;

/// The field of a path item for operations of other methods.
const ADDITIONAL: &str = "additionalOperations";

/// The units of a document, and the units that depend on each.
#[derive(Debug, Clone, Default)]
pub struct Reach {
    /// The units that refer to a unit.
    dependents: HashMap<Pointer, Vec<Pointer>>,
    /// Operations, in the document's order, each with its name for people.
    operations: Vec<(Pointer, String)>,
    /// The fields of a path item that are operations.
    methods: &'static [&'static str],
    /// The location of the security schemes.
    schemes: Pointer,
    /// The targets of references into other files: each is a unit.
    parts: BTreeSet<Pointer>,
}

/// The parts of a document that a set of locations touches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Touched {
    /// The whole document.
    Document,
    /// Units that can be left out.
    Units {
        /// The locations of the units.
        units: Vec<Pointer>,
        /// The names of the operations among them, in the document's order.
        operations: Vec<String>,
    },
}

impl Reach {
    pub(super) fn new(root: &Value, uses: &[Use]) -> Self {
        let version = Version::of(root).unwrap_or(Version::V30);
        let mut reach = Self {
            methods: methods(version),
            schemes: Pointer::of(Kind::SecurityScheme.home(version).unwrap_or_default()),
            parts: uses
                .iter()
                .map(|one| one.target.pointer.clone())
                .filter(|target| target.is_within(&Pointer::of(&[FILES])))
                .collect(),
            ..Self::default()
        };
        // A target of a reference may be a part of another target.
        for part in reach.parts.clone() {
            // A whole file is a part of nothing else.
            if let Some((around, _)) = part.split_last()
                && around.keys().count() > 1
            {
                reach.depend(reach.unit(&around), part);
            }
        }
        for one in uses {
            reach.depend(reach.unit(&one.holder.pointer), reach.unit(&one.target.pointer));
        }
        let paths = root.get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten() {
            let own = Pointer::of(&["paths", path]);
            for (method, operation) in item.as_object().into_iter().flatten() {
                if reach.is_method(method) {
                    let name = method.to_ascii_uppercase();
                    reach.operation(operation, own.child(method), &own, &name, path);
                }
            }
            let others = item.get(ADDITIONAL).and_then(Value::as_object);
            for (method, operation) in others.into_iter().flatten() {
                let at = own.child(ADDITIONAL).child(method);
                reach.operation(operation, at, &own, method, path);
            }
            if item.get("$ref").is_some() {
                reach.operations.push((own, path.clone()));
            }
        }
        reach.secure(root, &Pointer::ROOT);
        reach
    }

    fn operation(&mut self, operation: &Value, at: Pointer, item: &Pointer, method: &str, path: &str) {
        let id = operation.get("operationId").and_then(Value::as_str);
        let name = id.map_or_else(|| format!("{method} {path}"), str::to_owned);
        self.depend(at.clone(), item.clone());
        self.secure(operation, &at);
        self.operations.push((at, name));
    }

    /// An operation depends on the security schemes that it names.
    fn secure(&mut self, owner: &Value, at: &Pointer) {
        let requirements = owner.get("security").and_then(Value::as_array);
        for requirement in requirements.into_iter().flatten() {
            for scheme in requirement.as_object().into_iter().flat_map(|map| map.keys()) {
                let scheme = self.schemes.child(scheme);
                self.depend(at.clone(), scheme);
            }
        }
    }

    /// Returns whether a field of a path item is an operation. One in another case is corrected and read.
    fn is_method(&self, key: &str) -> bool {
        self.methods.iter().any(|one| one.eq_ignore_ascii_case(key))
    }

    fn depend(&mut self, dependent: Pointer, on: Pointer) {
        if dependent != on {
            self.dependents.entry(on).or_default().push(dependent);
        }
    }

    /// Returns all operations, in the document's order, each with its name for people.
    pub fn operations(&self) -> &[(Pointer, String)] {
        &self.operations
    }

    /// Returns the parts that these locations touch.
    pub fn touched<'p>(&self, places: impl IntoIterator<Item = &'p Location>) -> Touched {
        let mut units: BTreeSet<Pointer> = BTreeSet::new();
        let mut todo: Vec<Pointer> = places.into_iter().map(|at| self.unit(&at.pointer)).collect();
        while let Some(next) = todo.pop() {
            if next.is_root() {
                return Touched::Document;
            }
            if units.contains(&next) {
                continue;
            }
            todo.extend(self.dependents.get(&next).into_iter().flatten().cloned());
            units.insert(next);
        }
        let touched = self.operations.iter().filter(|(at, _)| units.contains(at));
        let operations = touched.map(|(_, name)| name.clone()).collect();
        Touched::Units {
            units: units.into_iter().collect(),
            operations,
        }
    }

    /// Returns the unit that a location belongs to; the root for a part of the document as a whole.
    fn unit(&self, place: &Pointer) -> Pointer {
        let keys: Vec<_> = place.keys().take(4).collect();
        let keys: Vec<&str> = keys.iter().map(|key| &**key).collect();
        match keys.as_slice() {
            ["paths", path, ADDITIONAL, method] => Pointer::of(&["paths", path, ADDITIONAL, method]),
            ["paths", path, method, ..] if self.is_method(method) => Pointer::of(&["paths", path, method]),
            ["paths", path, ..] => Pointer::of(&["paths", path]),
            ["webhooks", name, ..] => Pointer::of(&["webhooks", name]),
            ["components", section, name, ..] => Pointer::of(&["components", section, name]),
            // Swagger 2.0.
            [
                section @ ("definitions" | "parameters" | "responses" | "securityDefinitions"),
                name,
                ..,
            ] => Pointer::of(&[section, name]),
            [FILES, file, ..] => self.part(place).unwrap_or_else(|| Pointer::of(&[FILES, file])),
            [extension, entry, ..] if extension.starts_with("x-") => Pointer::of(&[extension, entry]),
            _ => Pointer::ROOT,
        }
    }
}

impl Reach {
    /// Returns the innermost part of another file that contains a location.
    fn part(&self, place: &Pointer) -> Option<Pointer> {
        let mut around = place.clone();
        while !self.parts.contains(&around) {
            around = around.split_last()?.0;
        }
        Some(around)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn reach() -> Reach {
        let document = json!({
            "openapi": "3.0.3",
            "paths": {
                "/a": {"get": {"operationId": "getA"}, "put": {}},
                "/b": {"get": {"operationId": "getB", "security": [{"key": []}]}},
            },
        });
        let edge = |holder: &[&str], target: &[&str]| Use {
            holder: Location::of(holder),
            target: Location::of(target),
        };
        let schema = |name| ["components", "schemas", name];
        Reach::new(
            &document,
            &[
                edge(&["paths", "/a", "get", "responses", "200"], &schema("A")),
                edge(&["components", "schemas", "A", "properties"], &schema("B")),
                edge(&schema("B"), &schema("A")),
                edge(&["paths", "/a", "parameters", "0"], &["x-parts", "p", "0"]),
            ],
        )
    }

    fn operations(keys: &[&str]) -> Option<Vec<String>> {
        match reach().touched([&Location::of(keys)]) {
            Touched::Document => None,
            Touched::Units { operations, .. } => Some(operations),
        }
    }

    #[test]
    fn references_to_a_mistake_are_found_over_any_distance() {
        let some = |names: &[&str]| Some(names.iter().map(|name| (*name).to_owned()).collect());
        assert_eq!(operations(&["components", "schemas", "B", "type"]), some(&["getA"]));
        assert_eq!(operations(&["x-parts", "p", "0", "in"]), some(&["getA", "PUT /a"]));
        assert_eq!(operations(&["paths", "/a", "put", "tags"]), some(&["PUT /a"]));
        assert_eq!(operations(&["components", "securitySchemes", "key"]), some(&["getB"]));
        assert_eq!(operations(&["components", "schemas", "C"]), some(&[]));
        assert_eq!(operations(&["info"]), None);
    }
}
