//! OpenAPI 3.0, by way of `openapiv3`: the only reader that uses this library.
//!
//! This file reads the document and its operations, `v30_parts.rs` reads parameters, bodies and responses,
//! `v30_security.rs` reads security schemes, and `v30_schema.rs` reads schemas.
//!
//! Schemas and paths are most of a document, and the library's form of them takes several times the memory of the
//! document. So they are read one by one, and only one is in this form at a time.

use std::borrow::Cow;

use indexmap::IndexMap;
use openapiv3 as oas;
use openapiv3::{OpenAPI, ReferenceOr};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde::de::value::MapDeserializer;
use serde_json::{Map, Value};

use super::arena::Arena;
use super::webhook;
use super::{Replacing, nonblank, notes};
use crate::Version;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::model::Method;
use crate::resolve::Graph;
use crate::spec::{Callback, Component, Operation, Requirement, Server, ServerVariable, Spec, Webhook};

/// Reads a document of OpenAPI 3.0.
pub(super) fn read(root: &Value) -> Result<Spec, Diagnostics> {
    let frame = frame(root).map_err(|error| invalid(&error))?;
    let mut reader = Reader {
        frame: &frame,
        arena: Arena::new(Graph::new(root)),
        webhooks: Vec::new(),
    };
    let components = reader.components();
    let components = components.map_err(|error| invalid(&error))?;
    let operations = reader.operations();
    let operations = operations.map_err(|error| invalid(&error))?;
    let security_schemes = reader.security_schemes();
    reader.rest();
    Ok(Spec {
        title: frame.info.title.clone(),
        version: frame.info.version.clone(),
        description: frame.info.description.clone(),
        ignored_headers: Version::V30.ignored_headers(root),
        servers: servers(&frame.servers),
        security_schemes,
        schemas: reader.arena.finish(),
        components,
        operations,
        webhooks: webhook::named(reader.webhooks),
    })
}

/// Reads the document without extensions, paths and component schemas.
fn frame(root: &Value) -> serde_json::Result<OpenAPI> {
    let nothing = Value::Object(Map::new());
    let own = root.as_object().into_iter().flatten();
    let own = own.filter(|(key, _)| !key.starts_with("x-"));
    let own = own.map(|(key, value)| match key.as_str() {
        "paths" | "components" if value.is_object() => (key.as_str(), &nothing),
        key => (key, value),
    });
    let mut frame = OpenAPI::deserialize(MapDeserializer::new(own))?;
    if let Some(components) = root.get("components").and_then(Value::as_object) {
        // Schemas are read one by one, and callbacks from the value.
        let own = components
            .iter()
            .filter(|(key, _)| *key != "schemas" && *key != "callbacks");
        let own = own.map(|(key, value)| (key.as_str(), value));
        frame.components = Some(oas::Components::deserialize(MapDeserializer::new(own))?);
    }
    Ok(frame)
}

fn invalid(error: &serde_json::Error) -> Diagnostics {
    let message = format!("this document is not valid OpenAPI 3.0: {error}");
    let diagnostic = Diagnostic::new(Code::Structure, &Location::ROOT, message);
    Diagnostics(vec![diagnostic])
}

/// The state of the reader.
pub(super) struct Reader<'a> {
    /// The document without paths and component schemas.
    frame: &'a OpenAPI,
    pub(super) arena: Arena<'a>,
    /// Callbacks of the operations that are read.
    webhooks: Vec<Webhook>,
}

/// An entry of `components`, by kind.
pub(super) type Section<'a, T> = Option<&'a IndexMap<String, ReferenceOr<T>>>;

impl<'a> Reader<'a> {
    fn components(&mut self) -> serde_json::Result<Vec<Component>> {
        let section = Location::of(&["components", "schemas"]);
        let schemas = self.arena.graph().value(&section);
        let schemas = schemas.and_then(Value::as_object).into_iter().flatten();
        schemas
            .map(|(name, value)| {
                let schema = ReferenceOr::<oas::Schema>::deserialize(value)?;
                let place = section.child(name);
                Ok(Component {
                    name: name.clone(),
                    schema: self.edge(&schema, place.clone()),
                    place,
                })
            })
            .collect()
    }

    /// Returns the target of a reference to something other than a schema, and its location.
    pub(super) fn resolve<'s, T: Clone + DeserializeOwned>(
        &self,
        item: &'s ReferenceOr<T>,
        section: Section<'a, T>,
        place: Location,
    ) -> Option<(Cow<'s, T>, Location)>
    where
        'a: 's,
    {
        let text = match item {
            ReferenceOr::Item(value) => return Some((Cow::Borrowed(value), place)),
            ReferenceOr::Reference { reference } => reference,
        };
        let graph = self.arena.graph();
        let target = graph.find(text).ok()?;
        let target = graph.follow(target.value, target.place)?;
        // Most targets are components, which are read already.
        let keys: Vec<_> = target.place.pointer.keys().collect();
        if let [components, _, name] = keys.as_slice()
            && components == "components"
            && let Some(ReferenceOr::Item(value)) = section.and_then(|all| all.get(&**name))
        {
            return Some((Cow::Borrowed(value), target.place));
        }
        let value = T::deserialize(target.value).ok()?;
        Some((Cow::Owned(value), target.place))
    }

    pub(super) fn section<T>(
        &self,
        of: impl Fn(&'a oas::Components) -> &'a IndexMap<String, ReferenceOr<T>>,
    ) -> Section<'a, T> {
        self.frame.components.as_ref().map(of)
    }

    fn operations(&mut self) -> serde_json::Result<Vec<Operation>> {
        let mut operations = Vec::new();
        let paths = Location::of(&["paths"]);
        let keys = self.arena.graph().value(&paths).and_then(Value::as_object);
        let keys = keys.into_iter().flatten();
        for (path, value) in keys.filter(|(key, _)| !key.starts_with("x-")) {
            let written = paths.child(path);
            let item = match ReferenceOr::<oas::PathItem>::deserialize(&*without_callbacks(value)) {
                Ok(item) => item,
                Err(error) if path.starts_with('/') => return Err(error),
                // The checks have reported a path without a leading slash.
                Err(_) => continue,
            };
            let Some((item, place)) = self.resolve(&item, None, written) else {
                continue;
            };
            let methods = [
                ("get", Method::Get, &item.get),
                ("put", Method::Put, &item.put),
                ("post", Method::Post, &item.post),
                ("delete", Method::Delete, &item.delete),
                ("options", Method::Options, &item.options),
                ("head", Method::Head, &item.head),
                ("patch", Method::Patch, &item.patch),
                ("trace", Method::Trace, &item.trace),
            ];
            // openapiv3 loses the order of the methods, so it is taken from the document.
            let keys = self.arena.graph().value(&place).and_then(Value::as_object);
            let order = |key: &str| keys.and_then(|keys| keys.keys().position(|k| k == key));
            let mut present: Vec<_> = methods
                .into_iter()
                .filter_map(|(key, method, item)| Some((order(key), key, method, item.as_ref()?)))
                .collect();
            present.sort_by_key(|(order, ..)| *order);
            for (_, key, method, operation) in present {
                let at = place.child(key);
                operations.push(self.operation((path, method), &item, operation, &place, at));
            }
        }
        Ok(operations)
    }

    fn operation(
        &mut self,
        (path, method): (&str, Method),
        item: &oas::PathItem,
        operation: &oas::Operation,
        path_place: &Location,
        place: Location,
    ) -> Operation {
        let mut parameters = Replacing::new();
        for (items, at) in [
            (&item.parameters, path_place.child("parameters")),
            (&operation.parameters, place.child("parameters")),
        ] {
            for (index, item) in items.iter().enumerate() {
                let Some(parameter) = self.parameter(item, at.child(&index.to_string())) else {
                    continue;
                };
                parameters.put((parameter.name.clone(), parameter.location), parameter);
            }
        }
        let (own, servers_place) = if operation.servers.is_empty() {
            (&item.servers, path_place.child("servers"))
        } else {
            (&operation.servers, place.child("servers"))
        };
        let name = operation.operation_id.clone();
        let name = name.unwrap_or_else(|| format!("{} {path}", method.as_str()));
        self.callbacks((&name, &place), &place.child("callbacks"));
        let security = operation.security.as_ref();
        let security = security.or(self.frame.security.as_ref());
        let ignores_body = method.gives_content_no_meaning();
        Operation {
            id: nonblank(operation.operation_id.as_ref()),
            method,
            path: path.to_owned(),
            summary: nonblank(operation.summary.as_ref()),
            description: nonblank(operation.description.as_ref()),
            deprecated: operation.deprecated,
            deprecation: notes::deprecation(|key| operation.extensions.get(key)),
            internal: internal(&operation.extensions) || internal(&item.extensions),
            tags: operation.tags.clone(),
            parameters: parameters.into_items(),
            // "SHALL be ignored" in 3.0.
            body: (operation.request_body.as_ref())
                .filter(|_| !ignores_body)
                .and_then(|body| self.body(body, place.child("requestBody"))),
            responses: self.responses(&operation.responses, &place.child("responses")),
            security: security.map_or_else(Vec::new, |all| {
                all.iter()
                    .map(|one| Requirement {
                        schemes: one.clone().into_iter().collect(),
                    })
                    .collect()
            }),
            servers: servers(own),
            servers_place,
            place,
        }
    }

    /// Reads the requests that the service sends because of an operation.
    fn callbacks(&mut self, (name, operation): (&str, &Location), place: &Location) {
        let graph = self.arena.graph();
        let callbacks = graph.value(place).and_then(Value::as_object);
        for (callback, requests) in callbacks.into_iter().flatten() {
            let Some(requests) = graph.follow(requests, place.child(callback)) else {
                continue;
            };
            let items = requests.value.as_object().into_iter().flatten();
            for (expression, item) in items.filter(|(key, _)| !key.starts_with("x-")) {
                let Some(item) = graph.follow(item, requests.place.child(expression)) else {
                    continue;
                };
                let Ok(read) = oas::PathItem::deserialize(&*without_callbacks(item.value)) else {
                    continue;
                };
                for (key, sent) in read.iter() {
                    let place = item.place.child(key);
                    let body = sent.request_body.as_ref();
                    let body = body.and_then(|body| self.body(body, place.child("requestBody")));
                    let described = nonblank(sent.description.as_ref());
                    let several = read.iter().count() > 1;
                    self.webhooks.push(Webhook {
                        name: if several {
                            format!("{callback}.{key}")
                        } else {
                            callback.clone()
                        },
                        description: described.or_else(|| nonblank(sent.summary.as_ref())),
                        deprecated: sent.deprecated,
                        deprecation: notes::deprecation(|key| sent.extensions.get(key)),
                        id: nonblank(sent.operation_id.as_ref()),
                        tags: sent.tags.clone(),
                        internal: internal(&sent.extensions) || internal(&read.extensions),
                        callback: Some(Callback {
                            operations: vec![operation.clone()],
                            operation_name: name.to_owned(),
                            url: expression.clone(),
                        }),
                        content: body.map(|body| body.content).unwrap_or_default(),
                        place,
                    });
                }
            }
        }
    }

    /// Reads targets of references that no other part of the document contained.
    fn rest(&mut self) {
        while let Some((value, place)) = self.arena.next() {
            match oas::Schema::deserialize(value) {
                Ok(schema) => {
                    self.schema(&schema, place);
                }
                Err(_) => {
                    // Not a schema, which the checks have reported. It allows anything.
                    self.arena.open(&place);
                }
            }
        }
    }
}

/// Returns a path item without the callbacks of its operations: the library does not know references in them.
fn without_callbacks(item: &Value) -> Cow<'_, Value> {
    let has_some = |item: &Map<String, Value>| item.values().any(|it| it.get("callbacks").is_some());
    if !item.as_object().is_some_and(has_some) {
        return Cow::Borrowed(item);
    }
    let mut item = item.clone();
    for operation in item.as_object_mut().into_iter().flatten() {
        if let Some(operation) = operation.1.as_object_mut() {
            operation.shift_remove("callbacks");
        }
    }
    Cow::Owned(item)
}

fn internal(extensions: &IndexMap<String, Value>) -> bool {
    notes::is_internal(|key| extensions.get(key))
}

fn servers(servers: &[oas::Server]) -> Vec<Server> {
    servers
        .iter()
        .map(|server| Server {
            url: server.url.clone(),
            description: server.description.clone(),
            variables: server
                .variables
                .iter()
                .flatten()
                .map(|(name, variable)| ServerVariable {
                    name: name.clone(),
                    default: variable.default.clone(),
                    values: variable.enumeration.clone(),
                    description: variable.description.clone(),
                })
                .collect(),
        })
        .collect()
}
