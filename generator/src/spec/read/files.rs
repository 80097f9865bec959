//! Schemas in other files are components too: their names are those of their files or of their keys in them.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::Location;
use crate::resolve::{longer_name, stem, within_file};
use crate::spec::{Component, Content, Edge, Operation, Payload, SchemaId, Spec};

/// The keys whose members are named schemas.
const SECTIONS: [&str; 3] = ["definitions", "$defs", "schemas"];

/// Makes components of the schemas in other files that references lead to.
pub(super) fn name(spec: &mut Spec) {
    let named = named(spec);
    if named.is_empty() {
        return;
    }
    let ids: HashSet<SchemaId> = named.iter().map(|named| named.id).collect();
    let mut claimed = claim(spec, &named, &ids);
    let mut used: HashSet<String> = spec.components.iter().map(|c| c.name.clone()).collect();
    let mut wanted: HashMap<&str, usize> = HashMap::new();
    for one in named.iter().filter(|one| !claimed.contains(&one.id)) {
        *wanted.entry(&one.name).or_default() += 1;
    }
    let mut found = Vec::new();
    for one in &named {
        if !claimed.insert(one.id) {
            continue;
        }
        // If two want the same name, neither gets it: their order has no meaning.
        let alone = wanted.get(one.name.as_str()) == Some(&1) && !used.contains(&one.name);
        let name = if alone {
            one.name.clone()
        } else {
            longer_name(&one.name, &one.file, &used)
        };
        used.insert(name.clone());
        found.push(Component {
            name,
            schema: Edge {
                to: one.id,
                reference: None,
            },
            place: one.place.clone(),
        });
    }
    name_references(spec, &ids);
    spec.components.extend(found);
}

/// Names references to these schemas after the document's component that is the schema, if there is one. They were
/// named after the file, and the document has the last word.
fn name_references(spec: &mut Spec, ids: &HashSet<SchemaId>) {
    let components = spec.components.iter();
    let names: HashSet<(SchemaId, &str)> = components.map(|one| (one.schema.to, one.name.as_str())).collect();
    let own = spec.components.iter().filter(|one| !one.schema.is_reference());
    let own: HashMap<SchemaId, &str> = own
        .filter(|one| ids.contains(&one.schema.to))
        .map(|one| (one.schema.to, one.name.as_str()))
        .collect();
    for schema in spec.schemas.iter_mut() {
        for edge in schema.edges_mut() {
            let Some(name) = own.get(&edge.to) else { continue };
            if let Some(reference) = &mut edge.reference
                && !names.contains(&(edge.to, reference.name.as_str()))
            {
                (*name).clone_into(&mut reference.name);
            }
        }
    }
}

/// A schema in another file that has a name.
struct Named {
    id: SchemaId,
    name: String,
    file: String,
    place: Location,
}

/// Returns the schemas of other files that references lead to, in the order in which they were met.
fn named(spec: &Spec) -> Vec<Named> {
    let mut referred: HashSet<SchemaId> = HashSet::new();
    let components = spec.components.iter().map(|component| &component.schema);
    let inside = spec.schemas.iter().flat_map(|(_, schema)| schema.edges());
    for edge in components.chain(inside) {
        if edge.is_reference() {
            referred.insert(edge.to);
        }
    }
    referred.extend(spec.operations.iter().flat_map(used));
    let schemas = spec.schemas.iter();
    schemas
        .filter(|(id, _)| referred.contains(id))
        .filter_map(|(id, schema)| {
            let (file, keys) = within_file(&schema.place)?;
            let name = match keys.as_slice() {
                [] => stem(&file),
                [name] => name.clone(),
                [.., section, name] if SECTIONS.contains(&section.as_str()) => name.clone(),
                _ => return None,
            };
            Some(Named {
                id,
                name,
                file,
                place: schema.place.clone(),
            })
        })
        .collect()
}

/// Makes each of the document's components that is only a reference to a named schema that schema itself. Returns the
/// schemas that have a name now.
fn claim(spec: &mut Spec, named: &[Named], ids: &HashSet<SchemaId>) -> HashSet<SchemaId> {
    let mut claimed = HashSet::new();
    // If there are several, the one with the name of its file.
    let same = |component: &Component| {
        let mut named = named.iter();
        named.any(|one| one.id == component.schema.to && one.name.eq_ignore_ascii_case(&component.name))
    };
    let mut order: Vec<usize> = (0..spec.components.len()).collect();
    order.sort_by_key(|index| !same(&spec.components[*index]));
    for index in order {
        let component = &mut spec.components[index];
        let id = component.schema.to;
        if component.schema.is_reference() && ids.contains(&id) && claimed.insert(id) {
            component.schema.reference = None;
        }
    }
    claimed
}

/// Returns the schemas that an operation refers to.
fn used(operation: &Operation) -> Vec<SchemaId> {
    let mut edges: Vec<&Edge> = Vec::new();
    for parameter in &operation.parameters {
        edges.extend(of_payload(&parameter.payload));
    }
    for content in operation.body.iter().flat_map(|body| &body.content) {
        edges.extend(of_content(content));
    }
    for response in &operation.responses {
        edges.extend(response.content.iter().flat_map(of_content));
        let headers = response.headers.iter();
        edges.extend(headers.flat_map(|header| of_payload(&header.payload)));
    }
    let edges = edges.into_iter().filter(|edge| edge.is_reference());
    edges.map(|edge| edge.to).collect()
}

fn of_payload(payload: &Payload) -> Vec<&Edge> {
    match payload {
        Payload::Schema(edge) => vec![edge],
        Payload::Content(content) => of_content(content),
        Payload::Undeclared => Vec::new(),
    }
}

fn of_content(content: &Content) -> Vec<&Edge> {
    let headers = content.encoding.iter().flat_map(|(_, one)| &one.headers);
    let headers = headers.flat_map(|header| of_payload(&header.payload));
    content.schema.iter().chain(headers).collect()
}
