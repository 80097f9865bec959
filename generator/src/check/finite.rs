//! Schemas that no finite JSON value fits, because they require themselves.

use std::collections::{HashMap, HashSet, VecDeque};

use serde_json::{Map, Value};

use super::Check;
use super::schema::Types;
use super::shape::Kind;
use crate::diagnostic::{Code, Diagnostic, Location};
use crate::resolve::reference;

/// The maximum number of components of a cycle that a message names.
const SHOWN: usize = 16;

impl Check<'_> {
    /// Warns of components that require a value of themselves inside of themselves.
    pub(super) fn finite(&mut self) {
        let Some(home) = Kind::Schema.home(self.version).map(Location::of) else {
            return;
        };
        let schemas = self.graph.value(&home).and_then(Value::as_object);
        let Some(schemas) = schemas else { return };
        let infinite = infinite(schemas);
        // When a chain leads into a cycle, only the cycle is reported.
        for Circle { name, property, way } in circles(schemas, &infinite) {
            let Some(schema) = schemas.get(name) else {
                continue;
            };
            let place = home.child(name);
            let place = if schema.get("properties").is_some_and(|all| all.get(property).is_some()) {
                place.child("properties").child(property)
            } else {
                place
            };
            let message =
                format!("no finite JSON value fits `{name}`: it requires `{property}`, which leads back to it: {way}");
            let diagnostic = Diagnostic::new(Code::InfiniteSchema, &place, message)
                .at_key()
                .help("make the property optional or nullable");
            self.found.push(diagnostic);
        }
    }
}

/// Returns the components that no finite value fits.
fn infinite(schemas: &Map<String, Value>) -> HashSet<&str> {
    let mut finite: HashSet<&str> = HashSet::new();
    // Components that wait until another is known to be finite, by that other. Each waits for one at a time, so each
    // link of a chain is looked at once.
    let mut waiting: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut todo: VecDeque<&str> = schemas.keys().map(String::as_str).collect();
    while let Some(name) = todo.pop_front() {
        let Some(schema) = schemas.get(name) else {
            continue;
        };
        match obstacle(schema, &finite, schemas) {
            None => {
                finite.insert(name);
                todo.extend(waiting.remove(name).into_iter().flatten());
            }
            Some(others) => {
                for other in others {
                    waiting.entry(other).or_default().push(name);
                }
            }
        }
    }
    let names = schemas.keys().map(String::as_str);
    names.filter(|name| !finite.contains(name)).collect()
}

/// Returns the component that a reference names.
fn component<'v>(schema: &'v Value, schemas: &Map<String, Value>) -> Option<&'v str> {
    let reference = reference(schema)?;
    let name = reference.strip_prefix("#/components/schemas/");
    let name = name.or_else(|| reference.strip_prefix("#/definitions/"))?;
    schemas.contains_key(name).then_some(name)
}

/// Returns components of which one must be finite before it is worth checking again whether a finite value fits; `None`
/// when a finite value fits, given the components in `finite`. Recurses into the value only, whose depth is bounded.
fn obstacle<'v>(schema: &'v Value, finite: &HashSet<&str>, schemas: &Map<String, Value>) -> Option<Vec<&'v str>> {
    if reference(schema).is_some() {
        let name = component(schema, schemas)?;
        return (!finite.contains(name)).then(|| vec![name]);
    }
    let null_or_listed = |map| Types::of(map).null && map.contains_key("type") || lists_values(map);
    if schema.as_object().is_none_or(null_or_listed) {
        return None;
    }
    let list = |name: &str| schema.get(name).and_then(Value::as_array);
    let each = |schema: &'v Value| obstacle(schema, finite, schemas);
    if let Some(found) = list("allOf").and_then(|all| all.iter().find_map(each)) {
        return Some(found);
    }
    for name in ["oneOf", "anyOf"] {
        let members = list(name).into_iter().flatten();
        let found: Option<Vec<Vec<&str>>> = members.map(each).collect();
        if let Some(found) = found.filter(|found| !found.is_empty()) {
            return Some(found.concat());
        }
    }
    let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
    if least > 0
        && let Some(found) = schema.get("items").and_then(each)
    {
        return Some(found);
    }
    required_properties(schema).find_map(|(_, property)| each(property))
}

/// Returns true when the schema lists its values, or accepts null.
fn lists_values(map: &Map<String, Value>) -> bool {
    ["enum", "const"].iter().any(|key| map.contains_key(*key)) || map.get("nullable") == Some(&Value::Bool(true))
}

fn required_properties(schema: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let names = schema.get("required").and_then(Value::as_array).into_iter().flatten();
    names.filter_map(|name| {
        let name = name.as_str()?;
        Some((name, schema.get("properties")?.get(name)?))
    })
}

/// A component that required properties lead back to.
struct Circle<'v> {
    name: &'v str,
    /// The property of the component that is the first step.
    property: &'v str,
    /// The components on the way, as a message shows them.
    way: String,
}

/// Returns the components that are part of a cycle, in the document's order; at most one for each long cycle.
fn circles<'v>(schemas: &'v Map<String, Value>, infinite: &HashSet<&'v str>) -> Vec<Circle<'v>> {
    // Each component leads on by its first required property that is an obstacle.
    let mut next: HashMap<&str, (&str, &str)> = HashMap::new();
    for (name, schema) in schemas.iter().filter(|(name, _)| infinite.contains(name.as_str())) {
        let mut required = required_properties(schema);
        let step = required.find_map(|(property, schema)| {
            let name = component(schema, schemas)?;
            infinite.contains(name).then_some((property, name))
        });
        next.extend(step.map(|step| (name.as_str(), step)));
    }
    let mut circles = Vec::new();
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for start in schemas.keys().map(String::as_str) {
        let mut name = start;
        // Follow until a component was met before: in this round, which makes a cycle, or in an earlier one.
        while let Some((_, after)) = next.get(name)
            && !seen.contains_key(name)
        {
            seen.insert(name, start);
            name = after;
        }
        if seen.get(name) != Some(&start) {
            continue;
        }
        let mut members = vec![name];
        while let Some((_, after)) = next.get(members[members.len() - 1])
            && *after != name
        {
            members.push(after);
        }
        circles.push(members);
    }
    let mut found = HashMap::new();
    for mut members in circles {
        let shown = if members.len() > SHOWN { 1 } else { members.len() };
        for _ in 0..shown {
            let name = members[0];
            found.insert(name, circle_of(&members));
            members.rotate_left(1);
        }
    }
    let in_order = schemas.keys().filter_map(|name| {
        let way = found.remove(name.as_str())?;
        let (property, _) = next.get(name.as_str())?;
        Some(Circle { name, property, way })
    });
    in_order.collect()
}

/// Returns a cycle as a message shows it.
fn circle_of(members: &[&str]) -> String {
    let mut way: Vec<String> = members.iter().take(SHOWN).map(|name| format!("`{name}`")).collect();
    if members.len() > SHOWN {
        way.push(format!("{} more", members.len() - SHOWN));
    }
    way.push(format!("`{}`", members[0]));
    way.join(" -> ")
}
