//! Swagger 2.0: operations and what belongs to them. `v20_parameter.rs` reads parameters and bodies, `v20_schema.rs`
//! schemas.
//!
//! This version writes at the side of an operation what later ones write inside of it: media types in `consumes` and
//! `produces`, a base URL in three fields, a body as a parameter. All of it is brought together here.

use serde_json::Value;

use super::arena::Arena;
use super::notes;
use super::plain::{at, flag, list, members, text, texts};
use crate::diagnostic::Location;
use crate::model::Method;
use crate::resolve::{Graph, Target};
use crate::spec::{
    Component, Content, Flow, Header, HttpScheme, In, Operation, Payload, Requirement, Response,
    SecurityScheme, SecuritySchemeKind, Server, Spec, Status,
};

/// What a body is when the document names no media type.
const JSON: &str = "application/json";

const METHODS: [(&str, Method); 7] = [
    ("get", Method::Get),
    ("put", Method::Put),
    ("post", Method::Post),
    ("delete", Method::Delete),
    ("options", Method::Options),
    ("head", Method::Head),
    ("patch", Method::Patch),
];

/// Reads a document of Swagger 2.0.
pub(super) fn read(root: &Value) -> Spec {
    let mut reader = Reader {
        root,
        arena: Arena::new(Graph::new(root)),
    };
    let components = reader.components();
    let operations = reader.operations();
    let security_schemes = reader.security_schemes();
    reader.rest();
    let info = at(root, "info");
    Spec {
        title: text(info, "title").unwrap_or_default().to_owned(),
        version: text(info, "version").unwrap_or_default().to_owned(),
        description: text(info, "description").map(str::to_owned),
        servers: servers(root, root),
        security_schemes,
        schemas: reader.arena.finish(),
        components,
        operations,
        webhooks: Vec::new(),
    }
}

/// Reading under way.
pub(super) struct Reader<'a> {
    root: &'a Value,
    pub(super) arena: Arena<'a>,
}

impl<'a> Reader<'a> {
    /// What an object, or the reference in its place, stands for, and where that is.
    pub(super) fn resolve(&self, value: &'a Value, place: Location) -> Option<Target<'a>> {
        self.arena.graph().follow(value, place)
    }

    fn components(&mut self) -> Vec<Component> {
        let section = Location::of(&["definitions"]);
        let schemas = members(self.root, "definitions");
        schemas
            .map(|(name, schema)| {
                let place = section.child(name);
                Component {
                    name: name.clone(),
                    schema: self.edge(schema, place.clone()),
                    place,
                }
            })
            .collect()
    }

    fn operations(&mut self) -> Vec<Operation> {
        let mut operations = Vec::new();
        let paths = Location::of(&["paths"]);
        for (path, item) in members(self.root, "paths") {
            if path.starts_with("x-") {
                continue;
            }
            let Some(item) = self.resolve(item, paths.child(path)) else {
                continue;
            };
            for (key, operation) in item.value.as_object().into_iter().flatten() {
                let method = METHODS.iter().find(|(name, _)| name == key);
                if let Some((_, method)) = method
                    && operation.is_object()
                {
                    operations.push(self.operation((path, method.clone()), &item, operation, key));
                }
            }
        }
        operations
    }

    fn operation(
        &mut self,
        (path, method): (&str, Method),
        item: &Target<'a>,
        operation: &'a Value,
        key: &str,
    ) -> Operation {
        let place = item.place.child(key);
        let written = self.written(
            item,
            &Target {
                value: operation,
                place: place.clone(),
            },
        );
        let consumes = self.media_types(operation, "consumes");
        let produces = self.media_types(operation, "produces");
        let parameters = self.parameters(&written);
        let body = self.body(&written, &consumes, &place);
        let responses = self.responses(operation, &produces, &place.child("responses"));
        let said = |key: &str| {
            let text = text(operation, key).filter(|text| !text.trim().is_empty());
            text.map(str::to_owned)
        };
        let secured = operation.get("security").is_some();
        let own_schemes = list(operation, "schemes").next().is_some();
        Operation {
            id: said("operationId"),
            method,
            path: path.to_owned(),
            summary: said("summary"),
            description: said("description"),
            deprecated: flag(operation, "deprecated"),
            deprecation: notes::deprecation(|key| operation.get(key)),
            internal: flag(operation, "x-internal") || flag(item.value, "x-internal"),
            tags: texts(operation, "tags").map(str::to_owned).collect(),
            parameters,
            body,
            responses,
            security: requirements(if secured { operation } else { self.root }),
            servers: if own_schemes {
                servers(self.root, operation)
            } else {
                Vec::new()
            },
            servers_place: place.child("schemes"),
            place,
        }
    }

    /// The media types of an operation's bodies: its own list, even an empty one, goes before that of the document.
    fn media_types(&self, operation: &'a Value, key: &str) -> Vec<&'a str> {
        let owner = if operation.get(key).is_some() {
            operation
        } else {
            self.root
        };
        texts(owner, key).collect()
    }

    fn responses(
        &mut self,
        operation: &'a Value,
        produces: &[&'a str],
        place: &Location,
    ) -> Vec<Response> {
        let written = members(operation, "responses");
        let mut written: Vec<_> = written
            .filter_map(|(key, item)| Some((status(key)?, key, item)))
            .collect();
        written.sort_by_key(|(status, ..)| *status == Status::Default);
        let mut read: Vec<Response> = Vec::new();
        for (status, key, item) in written {
            let Some(target) = self.resolve(item, place.child(key)) else {
                continue;
            };
            let graph = self.arena.graph();
            let same_as = read
                .iter()
                .position(|known| graph.value(&known.place) == Some(target.value));
            let description = text(target.value, "description");
            read.push(Response {
                status,
                description: description
                    .filter(|text| !text.trim().is_empty())
                    .map(str::to_owned),
                content: self.response_content(&target, produces),
                headers: self.headers(&target),
                place: target.place,
                same_as,
            });
        }
        read
    }

    /// A response without a schema has no content, whatever media types the operation produces.
    fn response_content(&mut self, response: &Target<'a>, produces: &[&'a str]) -> Vec<Content> {
        let Some(schema) = response.value.get("schema") else {
            return Vec::new();
        };
        let place = response.place.child("schema");
        let target = self.resolve(schema, place.clone());
        let is_file = target.is_some_and(|target| text(target.value, "type") == Some("file"));
        let named = || produces.iter().copied();
        // A file is its own bytes. That the other responses of the API are JSON says nothing of it.
        let media_types: Vec<&str> = named().filter(|one| !(is_file && is_json(one))).collect();
        let usual = if is_file { "*/*" } else { JSON };
        let media_types = if media_types.is_empty() {
            vec![usual]
        } else {
            media_types
        };
        let edge = self.edge(schema, place.clone());
        media_types
            .into_iter()
            .map(|media_type| Content {
                media_type: media_type.to_owned(),
                schema: Some(edge.clone()),
                item: None,
                encoding: Vec::new(),
                place: place.clone(),
            })
            .collect()
    }

    fn headers(&mut self, response: &Target<'a>) -> Vec<Header> {
        let place = response.place.child("headers");
        let mut read = Vec::new();
        for (name, header) in members(response.value, "headers") {
            let place = place.child(name);
            // A list in a header is separated by commas. Any other list is a text.
            let commas = text(header, "collectionFormat").is_none_or(|format| format == "csv");
            let is_list = text(header, "type") == Some("array");
            read.push(Header {
                name: name.clone(),
                required: false,
                deprecated: false,
                explode: false,
                description: super::said(text(header, "description").map(str::to_owned).as_ref()),
                payload: if is_list && !commas {
                    Payload::Unsaid
                } else {
                    Payload::Schema(self.item(header, place.clone()))
                },
                place,
            });
        }
        read
    }

    fn security_schemes(&self) -> Vec<SecurityScheme> {
        let section = Location::of(&["securityDefinitions"]);
        let schemes = members(self.root, "securityDefinitions");
        schemes
            .filter_map(|(key, scheme)| {
                Some(SecurityScheme {
                    key: key.clone(),
                    kind: scheme_kind(scheme)?,
                    description: text(scheme, "description").map(str::to_owned),
                    place: section.child(key),
                })
            })
            .collect()
    }

    /// Reads what references lead to and no other part of the document held.
    fn rest(&mut self) {
        while let Some((value, place)) = self.arena.next() {
            self.schema(value, place);
        }
    }
}

/// The status that a key of `responses` names.
fn status(key: &str) -> Option<Status> {
    match key.as_bytes() {
        b"default" => Some(Status::Default),
        [class @ b'1'..=b'5', b'X', b'X'] => Some(Status::Class(class - b'0')),
        [b'1'..=b'5', _, _] => key.parse().ok().map(Status::Exact),
        _ => None,
    }
}

fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case(JSON) || essence.to_ascii_lowercase().ends_with("+json")
}

/// The base URLs: host and base path of the document, with the schemes that the document or an operation lists.
fn servers(root: &Value, schemes: &Value) -> Vec<Server> {
    let base = text(root, "basePath").unwrap_or_default();
    let base = base.trim_end_matches('/');
    let slash = if base.is_empty() || base.starts_with('/') {
        ""
    } else {
        "/"
    };
    let server = |url: String| Server {
        url,
        ..Server::default()
    };
    let Some(host) = text(root, "host") else {
        // The document is where the API is: its address is relative.
        let relative = (!base.is_empty()).then(|| server(format!("{slash}{base}")));
        return relative.into_iter().collect();
    };
    let mut schemes: Vec<&str> = texts(schemes, "schemes")
        .filter(|scheme| matches!(*scheme, "http" | "https"))
        .collect();
    // Without a choice of the caller, credentials go over the encrypted one.
    schemes.sort_by_key(|scheme| *scheme != "https");
    if schemes.is_empty() {
        schemes.push("https");
    }
    let url = |scheme: &str| server(format!("{scheme}://{host}{slash}{base}"));
    schemes.into_iter().map(url).collect()
}

fn requirements(owner: &Value) -> Vec<Requirement> {
    let alternatives = list(owner, "security").filter_map(Value::as_object);
    alternatives
        .map(|schemes| Requirement {
            schemes: schemes
                .iter()
                .map(|(key, scopes)| {
                    let scopes = scopes.as_array().into_iter().flatten();
                    let scopes = scopes.filter_map(Value::as_str).map(str::to_owned);
                    (key.clone(), scopes.collect())
                })
                .collect(),
        })
        .collect()
}

fn scheme_kind(scheme: &Value) -> Option<SecuritySchemeKind> {
    let owned = |key: &str| text(scheme, key).map(str::to_owned);
    Some(match text(scheme, "type")? {
        "basic" => SecuritySchemeKind::Http(HttpScheme::Basic),
        "apiKey" => SecuritySchemeKind::ApiKey {
            location: match text(scheme, "in")? {
                "query" => In::Query,
                _ => In::Header,
            },
            name: owned("name")?,
        },
        "oauth2" => {
            let kind = match text(scheme, "flow")? {
                "application" => "clientCredentials",
                "accessCode" => "authorizationCode",
                same => same,
            };
            let flow = Flow {
                kind: kind.to_owned(),
                token_url: owned("tokenUrl"),
                scopes: members(scheme, "scopes")
                    .map(|(name, _)| name.clone())
                    .collect(),
            };
            SecuritySchemeKind::OAuth2 { flows: vec![flow] }
        }
        _ => return None,
    })
}
