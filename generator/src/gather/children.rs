//! Children of a base in other files: schemas that extend one with a discriminator become components of the document.
//!
//! Nothing refers to such a schema, except perhaps a mapping: it refers to the base. In one file, all schemas of the
//! document are known, so the children are found there. This makes those in other files known too.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::Version;
use crate::diagnostic::Location;
use crate::resolve::{FILES, Graph, longer_name, reference, stem};
use crate::source::Document;

/// The locations of named schemas in a file.
const SECTIONS: [&[&str]; 4] = [&["definitions"], &["$defs"], &["components", "schemas"], &["schemas"]];

/// A schema in another file that extends others.
struct Child {
    file: String,
    name: String,
    place: Location,
}

/// Adds a component for each schema in another file that extends a schema with a discriminator which the document uses.
pub(super) fn adopt(document: &mut Document) {
    let root = document.value();
    let section: &[&str] = match Version::of(root) {
        Some(Version::V20) => &["definitions"],
        _ => &["components", "schemas"],
    };
    let graph = Graph::new(root);
    let children = in_files(root);
    if children.is_empty() {
        return;
    }
    let components = Location::of(section);
    let known = graph.value(&components).and_then(Value::as_object);
    let known = known.into_iter().flatten();
    let known: Vec<(&String, Location)> = known
        .filter_map(|(name, schema)| Some((name, graph.follow(schema, components.child(name))?.place)))
        .collect();
    let mut names: HashSet<String> = known.iter().map(|(name, _)| (*name).clone()).collect();
    let known: HashSet<Location> = known.into_iter().map(|(_, place)| place).collect();
    let found = Search::new(graph, &children, &known).run(root);
    let adopted = children.iter().filter(|child| found.contains(&child.place));
    let adopted: Vec<&Child> = adopted.filter(|child| !known.contains(&child.place)).collect();
    let mut wanted: HashMap<&str, usize> = HashMap::new();
    for child in &adopted {
        *wanted.entry(&child.name).or_default() += 1;
    }
    let mut added = Vec::with_capacity(adopted.len());
    for child in &adopted {
        // If two want the same name, neither gets it: their order has no meaning.
        let alone = wanted.get(child.name.as_str()) == Some(&1) && !names.contains(&child.name);
        let name = if alone {
            child.name.clone()
        } else {
            longer_name(&child.name, &child.file, &names)
        };
        names.insert(name.clone());
        added.push((name, child.place.clone()));
    }
    for (name, place) in added {
        document.refer(section, &name, &place);
    }
}

/// Returns the schemas in other files that have an `allOf`: named ones, and files that are a schema.
fn in_files(root: &Value) -> Vec<Child> {
    let mut found = Vec::new();
    for (file, value) in root.get(FILES).and_then(Value::as_object).into_iter().flatten() {
        let at = Location::of(&[FILES, file]);
        let mut take = |name: String, schema: &Value, place: Location| {
            if schema.get("allOf").is_some_and(Value::is_array) {
                let file = file.clone();
                found.push(Child { file, name, place });
            }
        };
        take(stem(file), value, at.clone());
        for section in SECTIONS {
            let at = at.descendant(section.iter().copied());
            let members = section.iter().try_fold(value, |value, key| value.get(key));
            for (name, schema) in members.and_then(Value::as_object).into_iter().flatten() {
                take(name.clone(), schema, at.child(name));
            }
        }
    }
    found
}

/// Follows the references of a document, and finds the children of each base on the way.
struct Search<'a> {
    graph: Graph<'a>,
    /// The schemas that extend a schema, by its location.
    children: HashMap<Location, Vec<Location>>,
    seen: HashSet<Location>,
    /// Values whose references are still to be followed.
    todo: Vec<&'a Value>,
    /// Bases, and what extends them.
    family: HashSet<Location>,
}

impl<'a> Search<'a> {
    fn new(graph: Graph<'a>, children: &[Child], components: &HashSet<Location>) -> Self {
        let mut search = Self {
            graph,
            children: HashMap::new(),
            seen: HashSet::new(),
            todo: Vec::new(),
            family: HashSet::new(),
        };
        let own = components
            .iter()
            .filter(|place| place.pointer.keys().next().is_none_or(|key| key != FILES));
        for place in children.iter().map(|child| &child.place).chain(own) {
            let branches = graph.value(place).and_then(|schema| schema.get("allOf"));
            for branch in branches.and_then(Value::as_array).into_iter().flatten() {
                let parent = reference(branch).and_then(|_| graph.follow(branch, place.clone()));
                if let Some(parent) = parent {
                    search.children.entry(parent.place).or_default().push(place.clone());
                }
            }
        }
        search
    }

    /// Returns the locations of all bases that are used, and of the schemas that extend them.
    fn run(mut self, root: &'a Value) -> HashSet<Location> {
        let own = root.as_object().into_iter().flatten();
        self.todo
            .extend(own.filter(|(key, _)| *key != FILES).map(|(_, value)| value));
        while let Some(value) = self.todo.pop() {
            self.walk(value);
        }
        self.family
    }

    /// Recurses into the value, whose depth is bounded. Never recurses along references.
    fn walk(&mut self, value: &'a Value) {
        if let Some(text) = reference(value)
            && let Ok(target) = self.graph.find(text)
        {
            self.meet(target.place, target.value);
        }
        match value {
            Value::Object(members) => members.values().for_each(|member| self.walk(member)),
            Value::Array(items) => items.iter().for_each(|item| self.walk(item)),
            _ => {}
        }
    }

    fn meet(&mut self, place: Location, value: &'a Value) {
        if !self.seen.insert(place.clone()) {
            return;
        }
        self.todo.push(value);
        let lists = value.get("oneOf").is_some() || value.get("anyOf").is_some();
        if value.get("discriminator").is_none() || lists {
            return;
        }
        let mut family = vec![place];
        while let Some(next) = family.pop() {
            if !self.family.insert(next.clone()) {
                continue;
            }
            if let Some(schema) = self.graph.value(&next) {
                self.todo.push(schema);
            }
            family.extend(self.children.get(&next).into_iter().flatten().cloned());
        }
    }
}
