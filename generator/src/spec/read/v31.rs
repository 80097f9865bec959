//! OpenAPI 3.1 and 3.2, from the plain value: the document, its paths and its operations.
//!
//! The parts of an operation are read in `v31_parts.rs`, schemas in `v31_schema.rs`. The two versions share a reader:
//! 3.2 adds fields, and changes the meaning of none.

use serde_json::Value;

use super::Replacing;
use super::arena::Arena;
use super::node::Node;
use super::notes;
use super::webhook;
use crate::Version;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::model::Method;
use crate::resolve::Graph;
use crate::spec::{Callback, Component, Operation, Requirement, Spec, Webhook};

/// Reads a document of OpenAPI 3.1 or 3.2.
pub(super) fn read(root: &Value, version: Version) -> Result<Spec, Diagnostics> {
    let Some(document) = Node::new(root, Location::ROOT) else {
        let message = format!("this document is not valid {}: it is not an object", version.name());
        let diagnostic = Diagnostic::new(Code::Structure, &Location::ROOT, message);
        return Err(Diagnostics(vec![diagnostic]));
    };
    let mut reader = Reader {
        arena: Arena::with_siblings(Graph::new(root)),
        webhooks: Vec::new(),
        security: requirements(&document),
        document,
        version,
    };
    let components = reader.components();
    reader.webhooks();
    let operations = reader.operations();
    let security_schemes = reader.security_schemes();
    reader.rest();
    let info = reader.document.child("info");
    let info = info.as_ref();
    Ok(Spec {
        title: info.and_then(|info| info.string("title")).unwrap_or_default(),
        version: info.and_then(|info| info.string("version")).unwrap_or_default(),
        description: info.and_then(|info| info.string("description")),
        ignored_headers: version.ignored_headers(root),
        servers: super::v31_parts::servers(&reader.document),
        security_schemes,
        schemas: reader.arena.finish(),
        components,
        operations,
        webhooks: webhook::named(reader.webhooks),
    })
}

/// The state of the reader.
pub(super) struct Reader<'a> {
    pub(super) arena: Arena<'a>,
    pub(super) document: Node<'a>,
    pub(super) version: Version,
    /// Webhooks, and callbacks of the operations that are read.
    webhooks: Vec<Webhook>,
    /// The alternatives of security of the document.
    security: Option<Vec<Requirement>>,
}

impl<'a> Reader<'a> {
    /// Returns the object that a value is, or that references from it lead to.
    pub(super) fn node(&self, value: &'a Value, place: Location) -> Option<Node<'a>> {
        let target = self.arena.graph().follow(value, place)?;
        Node::new(target.value, target.place)
    }

    fn components(&mut self) -> Vec<Component> {
        let section = self.document.child("components");
        let schemas = section.map(|section| section.members("schemas"));
        let mut read = Vec::new();
        for (name, value, place) in schemas.unwrap_or_default() {
            read.push(Component {
                name: name.to_owned(),
                schema: self.edge(value, place.clone()),
                place,
            });
        }
        read
    }

    fn operations(&mut self) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, value, place) in self.document.members("paths") {
            if path.starts_with("x-") {
                continue;
            }
            let Some(item) = self.node(value, place) else {
                continue;
            };
            for (key, value, place) in item.entries() {
                let method = method(key, self.version);
                if let (Some(method), Some(operation)) = (method, Node::new(value, place)) {
                    operations.push(self.operation((path, method), &item, &operation));
                }
            }
            if self.version < Version::V32 {
                continue;
            }
            for (name, value, place) in item.members("additionalOperations") {
                if let Some(operation) = Node::new(value, place) {
                    let method = Method::Other(name.to_owned());
                    operations.push(self.operation((path, method), &item, &operation));
                }
            }
        }
        operations
    }

    fn webhooks(&mut self) {
        for (name, value, place) in self.document.members("webhooks") {
            if let Some(item) = self.node(value, place) {
                let sent = self.sent(name, &item, None);
                self.webhooks.extend(sent);
            }
        }
    }

    /// Reads the callbacks of an operation.
    fn callbacks(&mut self, operation: &Node<'a>, name: &str) {
        for (callback, value, place) in operation.members("callbacks") {
            let Some(requests) = self.node(value, place) else {
                continue;
            };
            for (key, value, place) in requests.entries() {
                let item = (!key.starts_with("x-")).then(|| self.node(value, place));
                let owner = Callback {
                    operations: vec![operation.place.clone()],
                    operation_name: name.to_owned(),
                    url: key.to_owned(),
                };
                let sent = item.flatten().map(|item| self.sent(callback, &item, Some(&owner)));
                self.webhooks.extend(sent.unwrap_or_default());
            }
        }
    }

    /// Returns the requests of a path item that the service sends.
    fn sent(&mut self, name: &str, item: &Node<'a>, callback: Option<&Callback>) -> Vec<Webhook> {
        let mut read = Vec::new();
        for (key, value, place) in item.entries() {
            let (Some(_), Some(operation)) = (method(key, self.version), Node::new(value, place)) else {
                continue;
            };
            let body = operation.get("requestBody");
            let body = body.and_then(|body| self.body(body, operation.place.child("requestBody")));
            read.push(Webhook {
                name: name.to_owned(),
                description: (operation.nonblank("description"))
                    .or_else(|| operation.nonblank("summary"))
                    .or_else(|| item.nonblank("description")),
                deprecated: operation.flag("deprecated"),
                deprecation: notes::deprecation(|key| operation.get(key)),
                id: operation.nonblank("operationId"),
                tags: operation.texts("tags"),
                internal: notes::is_internal(|key| operation.get(key)) || notes::is_internal(|key| item.get(key)),
                callback: callback.cloned(),
                content: body.map(|body| body.content).unwrap_or_default(),
                place: operation.place.clone(),
            });
        }
        // The method is not needed in the name of a single request.
        if read.len() > 1 {
            for webhook in &mut read {
                let method = webhook.place.pointer.last_written();
                webhook.name = format!("{name}.{method}");
            }
        }
        read
    }

    fn operation(&mut self, (path, method): (&str, Method), item: &Node<'a>, operation: &Node<'a>) -> Operation {
        let mut parameters = Replacing::new();
        for owner in [item, operation] {
            for (value, place) in owner.items("parameters") {
                let Some(parameter) = self.parameter(value, place) else {
                    continue;
                };
                parameters.put((parameter.name.clone(), parameter.location), parameter);
            }
        }
        let own_servers = !operation.items("servers").is_empty();
        let owner = if own_servers { operation } else { item };
        let body = operation.get("requestBody");
        let security = requirements(operation).or_else(|| self.security.clone());
        let id = operation.nonblank("operationId");
        let named = id.clone();
        self.callbacks(
            operation,
            &named.unwrap_or_else(|| format!("{} {path}", method.as_str())),
        );
        Operation {
            id,
            method,
            path: path.to_owned(),
            summary: operation.nonblank("summary"),
            description: operation.nonblank("description"),
            deprecated: operation.flag("deprecated"),
            deprecation: notes::deprecation(|key| operation.get(key)),
            internal: notes::is_internal(|key| operation.get(key)) || notes::is_internal(|key| item.get(key)),
            tags: operation.texts("tags"),
            parameters: parameters.into_items(),
            body: body.and_then(|body| self.body(body, operation.place.child("requestBody"))),
            responses: self.responses(operation),
            security: security.unwrap_or_default(),
            servers: super::v31_parts::servers(owner),
            servers_place: owner.place.child("servers"),
            place: operation.place.clone(),
        }
    }

    /// Reads targets of references that no other part of the document contained.
    fn rest(&mut self) {
        while let Some((value, place)) = self.arena.next() {
            self.schema(value, place);
        }
    }
}

/// Returns the method of a member of a path item.
fn method(key: &str, version: Version) -> Option<Method> {
    Some(match key {
        "get" => Method::Get,
        "put" => Method::Put,
        "post" => Method::Post,
        "delete" => Method::Delete,
        "options" => Method::Options,
        "head" => Method::Head,
        "patch" => Method::Patch,
        "trace" => Method::Trace,
        "query" if version >= Version::V32 => Method::Query,
        _ => return None,
    })
}

/// Returns the alternatives of security that an object lists; `None` when it does not declare any.
fn requirements(owner: &Node<'_>) -> Option<Vec<Requirement>> {
    owner.get("security")?.as_array()?;
    let listed = owner.items("security").into_iter();
    let read = listed.filter_map(|(value, place)| {
        let one = Node::new(value, place)?;
        let schemes = one.map.keys();
        Some(Requirement {
            schemes: schemes.map(|key| (key.clone(), one.texts(key))).collect(),
        })
    });
    Some(read.collect())
}
