//! Schemas that no finite JSON value fits: they require themselves.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::Check;
use crate::diagnostic::{Code, Diagnostic, Location};
use crate::resolve::reference;

/// Rounds to the fixed point; each settles a whole chain in one direction, so that few are needed.
const MOST_ROUNDS: usize = 64;

impl Check<'_> {
    /// Warns of components that require a value of themselves inside of themselves.
    pub(super) fn finite(&mut self) {
        let schemas = self
            .root
            .pointer("/components/schemas")
            .and_then(Value::as_object);
        let Some(schemas) = schemas else { return };
        let Some(infinite) = infinite(schemas) else {
            return;
        };
        for (name, schema) in schemas {
            if !infinite.contains(name.as_str()) {
                continue;
            }
            // Where a chain leads into a circle, only the circle is worth a word.
            let Some((property, way)) = circle(schemas, &infinite, name) else {
                continue;
            };
            let place = Location::of(&["components", "schemas"]).child(name);
            let place = if schema
                .get("properties")
                .is_some_and(|all| all.get(property).is_some())
            {
                place.child("properties").child(property)
            } else {
                place
            };
            let message = format!(
                "no finite JSON value fits `{name}`: it requires `{property}`, which leads back to it: {}",
                way.join(" -> ")
            );
            let diagnostic = Diagnostic::new(Code::InfiniteSchema, &place, message)
                .at_key()
                .help("make the property optional or nullable");
            self.found.push(diagnostic);
        }
    }
}

/// The components that no finite value fits. `None` when that takes too long to say.
fn infinite(schemas: &Map<String, Value>) -> Option<HashSet<&str>> {
    let mut open: Vec<(&str, &Value)> = schemas
        .iter()
        .map(|(name, schema)| (name.as_str(), schema))
        .collect();
    let mut finite = HashSet::new();
    for _ in 0..MOST_ROUNDS {
        let before = open.len();
        open.retain(|(name, schema)| {
            let settled = is_finite(schema, &finite, schemas);
            if settled {
                finite.insert(*name);
            }
            !settled
        });
        if open.len() == before {
            return Some(open.into_iter().map(|(name, _)| name).collect());
        }
        open.reverse();
    }
    None
}

/// The component that a reference names.
fn component<'v>(schema: &'v Value, schemas: &Map<String, Value>) -> Option<&'v str> {
    let name = reference(schema)?.strip_prefix("#/components/schemas/")?;
    schemas.contains_key(name).then_some(name)
}

/// True when some finite value fits, as far as the components in `finite` are known to have one. Recurses
/// into the value only, which is of bounded depth.
fn is_finite(schema: &Value, finite: &HashSet<&str>, schemas: &Map<String, Value>) -> bool {
    if reference(schema).is_some() {
        return component(schema, schemas).is_none_or(|name| finite.contains(name));
    }
    if schema.get("nullable") == Some(&Value::Bool(true)) || schema.get("enum").is_some() {
        return true;
    }
    let list = |name: &str| schema.get(name).and_then(Value::as_array);
    let each = |schema: &Value| is_finite(schema, finite, schemas);
    if list("allOf").is_some_and(|all| !all.iter().all(each)) {
        return false;
    }
    for name in ["oneOf", "anyOf"] {
        if list(name).is_some_and(|any| !any.is_empty() && !any.iter().any(each)) {
            return false;
        }
    }
    let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
    if least > 0 && schema.get("items").is_some_and(|items| !each(items)) {
        return false;
    }
    let mut required = required_properties(schema);
    required.all(|(_, property)| each(property))
}

fn required_properties(schema: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let names = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    names.filter_map(|name| {
        let name = name.as_str()?;
        Some((name, schema.get("properties")?.get(name)?))
    })
}

/// The property of a component from which required properties lead back to it, and the components on
/// the way.
fn circle<'v>(
    schemas: &'v Map<String, Value>,
    infinite: &HashSet<&str>,
    start: &'v str,
) -> Option<(&'v str, Vec<String>)> {
    let mut way = vec![format!("`{start}`")];
    let mut seen = HashSet::new();
    let mut first = None;
    let mut name = start;
    while seen.insert(name) {
        let schema = schemas.get(name)?;
        let (property, next) = required_properties(schema).find_map(|(property, schema)| {
            Some((property, component(schema, schemas)?))
                .filter(|(_, name)| infinite.contains(name))
        })?;
        first = first.or(Some(property));
        way.push(format!("`{next}`"));
        name = next;
        if name == start {
            return Some((first?, way));
        }
    }
    None
}
