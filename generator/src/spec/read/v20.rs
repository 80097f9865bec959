//! Swagger 2.0: operations and their parts. `v20_parameter.rs` reads parameters and bodies, `v20_schema.rs` schemas.
//!
//! This version writes next to an operation what later ones write inside of it: media types in `consumes` and
//! `produces`, a base URL in three fields, a body as a parameter. They are combined here.

use serde_json::Value;

use super::arena::Arena;
use super::node::Node;
use super::notes;
use crate::Version;
use crate::diagnostic::Location;
use crate::model::Method;
use crate::resolve::Graph;
use crate::spec::media_type::{is_json, is_xml};
use crate::spec::{
    Component, Content, Flow, Header, HttpScheme, In, Operation, Payload, Requirement, Response, SecurityScheme,
    SecuritySchemeKind, Server, Spec, Status,
};

/// The media type of a body when the document declares none.
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
    let Some(document) = Node::new(root, Location::ROOT) else {
        return Spec::default();
    };
    let mut reader = Reader {
        document,
        arena: Arena::new(Graph::new(root)),
    };
    let components = reader.components();
    let operations = reader.operations();
    let security_schemes = reader.security_schemes();
    reader.rest();
    reader.discriminator_values(&components);
    let Reader { document, arena } = reader;
    let info = document.child("info");
    let nonblank = |key: &str| info.as_ref().and_then(|info| info.string(key));
    Spec {
        title: nonblank("title").unwrap_or_default(),
        version: nonblank("version").unwrap_or_default(),
        description: nonblank("description"),
        ignored_headers: Version::V20.ignored_headers(root),
        servers: servers(&document, &document),
        security_schemes,
        schemas: arena.finish(),
        components,
        operations,
        ..Spec::default()
    }
}

/// The state of the reader.
pub(super) struct Reader<'a> {
    document: Node<'a>,
    pub(super) arena: Arena<'a>,
}

impl<'a> Reader<'a> {
    /// Returns the object at a location, or the target of a reference there.
    pub(super) fn resolve(&self, value: &'a Value, place: Location) -> Option<Node<'a>> {
        let target = self.arena.graph().follow(value, place)?;
        Node::new(target.value, target.place)
    }

    fn components(&mut self) -> Vec<Component> {
        let schemas = self.document.members("definitions").into_iter();
        schemas
            .map(|(name, schema, place)| Component {
                name: name.to_owned(),
                schema: self.edge(schema, place.clone()),
                place,
            })
            .collect()
    }

    fn operations(&mut self) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, item, place) in self.document.members("paths") {
            let item = self.resolve(item, place);
            let Some(item) = item.filter(|_| !path.starts_with("x-")) else {
                continue;
            };
            for (key, operation, place) in item.entries() {
                let method = METHODS.iter().find(|(name, _)| *name == key);
                if let Some((_, method)) = method
                    && let Some(operation) = Node::new(operation, place)
                {
                    operations.push(self.operation((path, method.clone()), &item, &operation));
                }
            }
        }
        operations
    }

    fn operation(&mut self, (path, method): (&str, Method), item: &Node<'a>, operation: &Node<'a>) -> Operation {
        let written = self.written(item, operation);
        let consumes = self.media_types(operation, "consumes");
        let produces = self.media_types(operation, "produces");
        let secured = if operation.has("security") {
            operation
        } else {
            &self.document
        };
        let own_schemes = !operation.texts("schemes").is_empty();
        let servers = own_schemes.then(|| servers(&self.document, operation));
        let ignores_body = method.gives_content_no_meaning();
        Operation {
            id: operation.nonblank("operationId"),
            method,
            path: path.to_owned(),
            summary: operation.nonblank("summary"),
            description: operation.nonblank("description"),
            deprecated: operation.flag("deprecated"),
            deprecation: notes::deprecation(|key| operation.get(key)),
            internal: notes::is_internal(|key| operation.get(key)) || notes::is_internal(|key| item.get(key)),
            tags: operation.texts("tags"),
            security: requirements(secured),
            servers: servers.unwrap_or_default(),
            servers_place: operation.place.child("schemes"),
            parameters: self.parameters(&written),
            body: (!ignores_body)
                .then(|| self.body(&written, &consumes, &operation.place))
                .flatten(),
            responses: self.responses(operation, &produces),
            place: operation.place.clone(),
        }
    }

    /// Returns the media types of an operation's bodies: its own list, even an empty one, overrides that of the
    /// document.
    fn media_types(&self, operation: &Node<'a>, key: &str) -> Vec<String> {
        let own = operation.has(key).then(|| operation.texts(key));
        own.unwrap_or_else(|| self.document.texts(key))
    }

    fn responses(&mut self, operation: &Node<'a>, produces: &[String]) -> Vec<Response> {
        let written = operation.members("responses").into_iter();
        let mut written: Vec<_> = written
            .filter_map(|(key, item, place)| Some((status(key)?, item, place)))
            .collect();
        written.sort_by_key(|(status, ..)| *status == Status::Default);
        let succeeds = |status: Status| matches!(status, Status::Exact(200..=299) | Status::Class(2));
        let has_success = written.iter().any(|(status, ..)| succeeds(*status));
        let mut read: Vec<Response> = Vec::new();
        for (status, item, place) in written {
            let Some(response) = self.resolve(item, place) else {
                continue;
            };
            let fails = match status {
                Status::Exact(code) => code >= 400,
                Status::Class(class) => class >= 4,
                Status::Default => has_success,
            };
            let produces = if fails && self.is_json_error(&response, produces) {
                &[]
            } else {
                produces
            };
            let graph = self.arena.graph();
            let same_as = read.iter().position(|known| {
                let known = graph.value(&known.place).and_then(Value::as_object);
                known == Some(response.map)
            });
            read.push(Response {
                status,
                description: response.nonblank("description"),
                content: self.response_content(&response, produces),
                headers: self.headers(&response),
                place: response.place,
                same_as,
            });
        }
        read
    }

    /// Returns the content of a response. One without a schema has no content, whatever media types the operation
    /// produces.
    fn response_content(&mut self, response: &Node<'a>, produces: &[String]) -> Vec<Content> {
        let Some(schema) = response.get("schema") else {
            return Vec::new();
        };
        let place = response.place.child("schema");
        let target = self.resolve(schema, place.clone());
        let is_file = target.is_some_and(|target| target.text("type") == Some("file"));
        // A file is its bytes, even if the other responses of the API are JSON.
        let named = produces.iter().filter(|one| !(is_file && is_json(one)));
        let mut media_types: Vec<&str> = named.map(String::as_str).collect();
        if media_types.is_empty() {
            media_types.push(if is_file { "*/*" } else { JSON });
        }
        let edge = self.edge(schema, place.clone());
        media_types
            .into_iter()
            .map(|media_type| Content::of(media_type, Some(edge.clone()), place.clone()))
            .collect()
    }

    /// Returns whether an error is JSON that the operation does not list: an object, next to media types that can't
    /// describe one. An operation has one list of media types, often that of its success response: a file, or text.
    fn is_json_error(&self, response: &Node<'a>, produces: &[String]) -> bool {
        let schema = response.get("schema");
        let target = schema.and_then(|schema| self.resolve(schema, response.place.child("schema")));
        let is_object = |target: Node<'a>| {
            let keys = ["properties", "additionalProperties", "allOf"];
            target.text("type") == Some("object") || keys.iter().any(|key| target.has(key))
        };
        target.is_some_and(is_object) && !produces.iter().any(|one| is_json(one) || is_xml(one))
    }

    fn headers(&mut self, response: &Node<'a>) -> Vec<Header> {
        let headers = response.members("headers").into_iter();
        headers
            .filter_map(|(name, header, place)| Some((name, Node::new(header, place)?)))
            .map(|(name, header)| {
                // A list in a header is separated by commas. Any other list is a string.
                let commas = header.text("collectionFormat").is_none_or(|one| one == "csv");
                let is_list = header.text("type") == Some("array");
                Header {
                    name: name.to_owned(),
                    required: false,
                    deprecated: false,
                    explode: false,
                    description: header.nonblank("description"),
                    payload: if is_list && !commas {
                        Payload::Undeclared
                    } else {
                        Payload::Schema(self.item(&header))
                    },
                    place: header.place,
                }
            })
            .collect()
    }

    fn security_schemes(&self) -> Vec<SecurityScheme> {
        let schemes = self.document.members("securityDefinitions").into_iter();
        schemes
            .filter_map(|(key, scheme, place)| {
                let scheme = Node::new(scheme, place)?;
                Some(SecurityScheme {
                    key: key.to_owned(),
                    kind: scheme_kind(&scheme)?,
                    description: scheme.string("description"),
                    place: scheme.place,
                })
            })
            .collect()
    }

    /// Reads targets of references that no other part of the document contained.
    fn rest(&mut self) {
        while let Some((value, place)) = self.arena.next() {
            self.schema(value, place);
        }
    }
}

/// Returns the status of a key of `responses`.
fn status(key: &str) -> Option<Status> {
    match key.as_bytes() {
        b"default" => Some(Status::Default),
        [class @ b'1'..=b'5', b'X', b'X'] => Some(Status::Class(class - b'0')),
        [b'1'..=b'5', _, _] => key.parse().ok().map(Status::Exact),
        _ => None,
    }
}

/// Returns the base URLs: host and base path of the document, with the schemes that it or an operation lists.
fn servers(document: &Node<'_>, schemes: &Node<'_>) -> Vec<Server> {
    let base = document.text("basePath").unwrap_or_default();
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
    let Some(host) = document.text("host") else {
        // Without a host, the API is on the host of the document: the URL is relative.
        let relative = (!base.is_empty()).then(|| server(format!("{slash}{base}")));
        return relative.into_iter().collect();
    };
    let mut schemes = schemes.texts("schemes");
    schemes.retain(|scheme| matches!(scheme.as_str(), "http" | "https"));
    // Unless the caller chooses, credentials are sent over the encrypted scheme.
    schemes.sort_by_key(|scheme| scheme != "https");
    if schemes.is_empty() {
        schemes.push("https".to_owned());
    }
    let url = |scheme: String| server(format!("{scheme}://{host}{slash}{base}"));
    schemes.into_iter().map(url).collect()
}

fn requirements(owner: &Node<'_>) -> Vec<Requirement> {
    let alternatives = owner.items("security").into_iter();
    alternatives
        .filter_map(|(schemes, place)| Node::new(schemes, place))
        .map(|schemes| Requirement {
            schemes: schemes
                .map
                .keys()
                .map(|key| (key.clone(), schemes.texts(key)))
                .collect(),
        })
        .collect()
}

fn scheme_kind(scheme: &Node<'_>) -> Option<SecuritySchemeKind> {
    Some(match scheme.text("type")? {
        "basic" => SecuritySchemeKind::Http(HttpScheme::Basic),
        "apiKey" => SecuritySchemeKind::ApiKey {
            location: match scheme.text("in")? {
                "query" => In::Query,
                _ => In::Header,
            },
            name: scheme.string("name")?,
        },
        "oauth2" => {
            let kind = match scheme.text("flow")? {
                "application" => "clientCredentials",
                "accessCode" => "authorizationCode",
                same => same,
            };
            let scopes = scheme.members("scopes").into_iter();
            let flow = Flow {
                kind: kind.to_owned(),
                token_url: scheme.string("tokenUrl"),
                scopes: scopes.map(|(name, ..)| name.to_owned()).collect(),
            };
            SecuritySchemeKind::OAuth2 { flows: vec![flow] }
        }
        _ => return None,
    })
}
