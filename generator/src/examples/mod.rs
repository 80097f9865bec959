//! The examples of a document: attached to the parts of the model that they belong to, and listed with their types.
//!
//! This runs after the passes, when the type of each schema is decided. An example never decides anything: it is shown
//! in documentation where it fits, and a test of the crate may read it.

mod only;

use std::collections::HashMap;

use serde_json::Value;

use crate::diagnostic::Location;
use crate::model::{Api, BodyKind, Example, Operation, Ty, TypeId, TypeKind};
use crate::resolve::{Graph, reference};
use crate::side_by_side::{Met, walk, written};
use crate::spec::{self, Spec};

pub(crate) use only::only;

/// Puts the examples of `root`, the source of `spec` or [its examples](only), into the model. With `whole`, examples of
/// complete values are listed too.
pub(crate) fn take(spec: &Spec, api: &mut Api, root: &Value, whole: bool) {
    let mut search = Search {
        graph: Graph::new(root),
        api,
        whole,
        fields: HashMap::new(),
        parameters: Vec::new(),
        examples: Vec::new(),
        listed: HashMap::new(),
    };
    search.schemas(spec);
    let written = written(spec);
    for (index, operation) in search.api.operations.iter().enumerate() {
        if let Some(written) = written.get(&operation.place) {
            search.operation(index, written, operation);
        }
    }
    let Search {
        fields,
        parameters,
        examples,
        ..
    } = search;
    for (holder, mut examples) in fields {
        if let TypeKind::Object(object) = &mut api.types[holder].kind {
            for field in &mut object.fields {
                if field.docs.example.is_none() {
                    field.docs.example = examples.remove(&field.wire).map(Box::new);
                }
            }
        }
    }
    for (operation, parameter, value) in parameters {
        let operation = api.operations.get_mut(operation);
        if let Some(parameter) = operation.and_then(|one| one.parameters.get_mut(parameter)) {
            parameter.docs.example.get_or_insert(Box::new(value));
        }
    }
    api.examples = examples;
}

struct Search<'a> {
    graph: Graph<'a>,
    api: &'a Api,
    whole: bool,
    /// Structs, names of members, and the first example of each.
    fields: HashMap<TypeId, HashMap<String, Value>>,
    /// Operations and parameters by their index.
    parameters: Vec<(usize, usize, Value)>,
    examples: Vec<Example>,
    /// The examples by their locations.
    listed: HashMap<Location, Vec<usize>>,
}

impl<'a> Search<'a> {
    fn schemas(&mut self, spec: &Spec) {
        let api = self.api;
        walk(spec, api, &mut |met| match met {
            Met::Property { holder, wire, place } => {
                let schema = self.graph.value(place);
                let schema = schema.filter(|schema| reference(schema).is_none());
                if let Some(example) = schema.and_then(of_schema) {
                    self.field(holder, wire, example);
                }
            }
            Met::Schema { place, component, ty } => {
                let example = self.graph.value(place).and_then(of_schema);
                if let Some(example) = example {
                    self.members(ty, example);
                    if component.is_some() {
                        self.list(place.child("example"), ty, example);
                    }
                }
            }
        });
    }

    fn operation(&mut self, index: usize, written: &spec::Operation, operation: &Operation) {
        for (at, parameter) in operation.parameters.iter().enumerate() {
            let raw = self.graph.value(&parameter.place);
            let own = raw.and_then(|raw| self.named(raw, &parameter.place).into_iter().next());
            let schema = raw.and_then(|raw| raw.get("schema")).and_then(of_schema);
            if let Some(value) = own.map(|(_, value)| value).or(schema) {
                self.parameters.push((index, at, value.clone()));
            }
        }
        if let (Some(body), Some(written)) = (&operation.body, &written.body) {
            for content in body.contents() {
                let kind = content.kind;
                if matches!(kind, BodyKind::Json | BodyKind::Form) {
                    let whole = kind == BodyKind::Json;
                    self.content(&written.content, &content.media_type, &content.ty, whole);
                }
            }
        }
        if !self.whole {
            return;
        }
        for response in operation.responses.iter().chain(&operation.errors) {
            let same = |one: &&spec::Response| one.place == response.place;
            let mut described = written.responses.iter();
            if response.kind == BodyKind::Json
                && let Some(written) = described.find(same)
            {
                self.content(&written.content, &response.media_type, &response.ty, true);
            }
        }
    }

    /// Collects the examples of a request or response body.
    fn content(&mut self, contents: &[spec::Content], media_type: &str, ty: &Ty, whole: bool) {
        let same = |one: &&spec::Content| one.media_type == media_type;
        let Some(content) = contents.iter().find(same) else {
            return;
        };
        let Some(raw) = self.graph.value(&content.place) else {
            return;
        };
        for (place, value) in self.named(raw, &content.place) {
            self.members(ty, value);
            if whole {
                self.list(place, ty, value);
            }
        }
    }

    /// Returns `example`, or the values of `examples`, of an object other than a schema.
    fn named(&self, raw: &'a Value, place: &Location) -> Vec<(Location, &'a Value)> {
        if let Some(example) = raw.get("example") {
            return vec![(place.child("example"), example)];
        }
        let examples = raw.get("examples").and_then(Value::as_object);
        let mut found = Vec::new();
        for (name, example) in examples.into_iter().flatten() {
            let place = place.child("examples").child(name);
            let target = self.graph.follow(example, place);
            let Some(target) = target else { continue };
            // Since 3.2, `dataValue` is an example as JSON, and `value` may be its text.
            for key in ["dataValue", "value"] {
                if let Some(value) = target.value.get(key) {
                    found.push((target.place.child(key), value));
                    break;
                }
            }
        }
        found
    }

    /// Collects the members of an example as examples of the fields.
    fn members(&mut self, ty: &Ty, example: &Value) {
        let (Ty::Named(id), Value::Object(members)) = (self.api.types.behind(ty), example) else {
            return;
        };
        for (wire, value) in members {
            self.field(*id, wire, value);
        }
    }

    /// Keeps an example of a field, unless there is one.
    fn field(&mut self, holder: TypeId, wire: &str, value: &Value) {
        let fields = self.fields.entry(holder).or_default();
        if !fields.contains_key(wire) {
            fields.insert(wire.to_owned(), value.clone());
        }
    }

    fn list(&mut self, place: Location, ty: &Ty, value: &Value) {
        if !self.whole {
            return;
        }
        let listed = self.listed.entry(place.clone()).or_default();
        if !listed.iter().any(|index| self.examples[*index].ty == *ty) {
            listed.push(self.examples.len());
            self.examples.push(Example {
                place,
                ty: ty.clone(),
                value: value.clone(),
            });
        }
    }
}

/// Returns the example of a schema: its `example`, or the first of its `examples` (OpenAPI 3.1).
fn of_schema(schema: &Value) -> Option<&Value> {
    let first = || schema.get("examples")?.as_array()?.first();
    schema.get("example").or_else(first)
}
