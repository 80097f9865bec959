//! OpenAPI 3.1 and 3.2: parameters, request bodies, responses, headers, security schemes and servers.

use serde_json::Value;

use super::node::Node;
use super::notes;
use super::v31::Reader;
use crate::diagnostic::Location;
use crate::resolve::reference;
use crate::spec::{
    Content, Encoding, Flow, Header, HttpScheme, In, Parameter, Payload, RequestBody, Response, SecurityScheme,
    SecuritySchemeKind, Server, ServerVariable, Status, Style,
};

impl<'a> Reader<'a> {
    pub(super) fn parameter(&mut self, value: &'a Value, place: Location) -> Option<Parameter> {
        let item = self.node(value, place)?;
        if item.text("in") == Some("querystring") {
            return self.query_string(&item, value);
        }
        let location = match item.text("in")? {
            "path" => In::Path,
            "query" => In::Query,
            "header" => In::Header,
            "cookie" => In::Cookie,
            _ => return None,
        };
        let style = item.text("style").and_then(style);
        let style = style.unwrap_or(match location {
            In::Path | In::Header => Style::Simple,
            In::Query | In::Cookie => Style::Form,
        });
        Some(Parameter {
            name: item.string("name")?,
            location,
            style,
            explode: item
                .boolean("explode")
                .unwrap_or(matches!(style, Style::Form | Style::Cookie)),
            allow_reserved: item.flag("allowReserved"),
            required: item.flag("required"),
            deprecated: item.flag("deprecated"),
            deprecation: notes::deprecation(|key| item.get(key)),
            description: description_of(&item, value),
            payload: self.payload(&item),
            place: item.place,
        })
    }

    /// Reads a parameter that is the whole query.
    fn query_string(&mut self, item: &Node<'a>, value: &'a Value) -> Option<Parameter> {
        let content = self.contents(item).into_iter().next()?;
        Some(Parameter {
            name: item.string("name")?,
            location: In::Query,
            style: Style::Whole,
            explode: false,
            allow_reserved: false,
            required: item.flag("required"),
            deprecated: item.flag("deprecated"),
            deprecation: notes::deprecation(|key| item.get(key)),
            description: description_of(item, value),
            payload: Payload::Content(Box::new(content)),
            place: item.place.clone(),
        })
    }

    fn payload(&mut self, item: &Node<'a>) -> Payload {
        if let Some(schema) = item.get("schema") {
            return Payload::Schema(self.edge(schema, item.place.child("schema")));
        }
        let first = self.contents(item).into_iter().next();
        first.map_or(Payload::Undeclared, |one| Payload::Content(Box::new(one)))
    }

    fn contents(&mut self, owner: &Node<'a>) -> Vec<Content> {
        let mut read = Vec::new();
        for (media_type, value, place) in owner.members("content") {
            let Some(item) = self.node(value, place) else {
                continue;
            };
            let schema = item
                .get("schema")
                .map(|schema| self.edge(schema, item.place.child("schema")));
            let item_schema = item.get("itemSchema");
            let of_item = item_schema.map(|schema| self.edge(schema, item.place.child("itemSchema")));
            let mut encoding = Vec::new();
            for (name, value, place) in item.members("encoding") {
                if let Some(one) = Node::new(value, place) {
                    encoding.push((name.to_owned(), self.encoding(&one)));
                }
            }
            read.push(Content {
                media_type: media_type.to_owned(),
                schema,
                item: of_item,
                encoding,
                place: item.place,
            });
        }
        read.shrink_to_fit();
        read
    }

    fn encoding(&mut self, item: &Node<'a>) -> Encoding {
        Encoding {
            content_type: item.string("contentType"),
            headers: self.headers(item),
            style: item.text("style").and_then(style),
            explode: item.boolean("explode"),
            allow_reserved: item.flag("allowReserved"),
        }
    }

    fn headers(&mut self, owner: &Node<'a>) -> Vec<Header> {
        let mut read = Vec::new();
        for (name, value, place) in owner.members("headers") {
            let Some(item) = self.node(value, place) else {
                continue;
            };
            read.push(Header {
                name: name.to_owned(),
                required: item.flag("required"),
                deprecated: item.flag("deprecated"),
                explode: item.flag("explode"),
                description: description_of(&item, value),
                payload: self.payload(&item),
                place: item.place,
            });
        }
        read
    }

    pub(super) fn body(&mut self, value: &'a Value, place: Location) -> Option<RequestBody> {
        let body = self.node(value, place)?;
        Some(RequestBody {
            content: self.contents(&body),
            required: body.flag("required"),
            description: description_of(&body, value),
            place: body.place,
        })
    }

    /// Reads the responses of an operation, `default` last.
    pub(super) fn responses(&mut self, operation: &Node<'a>) -> Vec<Response> {
        let mut members = operation.members("responses");
        members.sort_by_key(|(key, ..)| *key == "default");
        let mut read: Vec<Response> = Vec::new();
        for (key, value, place) in members {
            let (Some(status), Some(item)) = (status(key), self.node(value, place)) else {
                continue;
            };
            let graph = self.arena.graph();
            let same = |known: &Response| graph.value(&known.place).and_then(Value::as_object) == Some(item.map);
            let same_as = read.iter().position(same);
            read.push(Response {
                status,
                description: description_of(&item, value).or_else(|| item.nonblank("summary")),
                content: self.contents(&item),
                headers: self.headers(&item),
                same_as,
                place: item.place,
            });
        }
        read
    }

    pub(super) fn security_schemes(&mut self) -> Vec<SecurityScheme> {
        let components = self.document.child("components");
        let schemes = components.map(|all| all.members("securitySchemes"));
        let mut read = Vec::new();
        for (key, value, place) in schemes.unwrap_or_default() {
            let Some(item) = self.node(value, place) else {
                continue;
            };
            if let Some(kind) = scheme_kind(&item) {
                read.push(SecurityScheme {
                    key: key.to_owned(),
                    kind,
                    description: item.string("description"),
                    place: item.place,
                });
            }
        }
        read
    }
}

/// Returns the description next to a reference, or else that of its target.
fn description_of(item: &Node<'_>, written: &Value) -> Option<String> {
    let text = reference(written).and_then(|_| written.get("description"));
    let text = text.and_then(Value::as_str);
    let text = text.filter(|text| !text.trim().is_empty());
    text.map(str::to_owned).or_else(|| item.nonblank("description"))
}

fn status(key: &str) -> Option<Status> {
    match key.as_bytes() {
        b"default" => Some(Status::Default),
        [class @ b'1'..=b'5', b'X', b'X'] => Some(Status::Class(class - b'0')),
        [b'1'..=b'5', _, _] => key.parse().ok().map(Status::Exact),
        _ => None,
    }
}

fn style(text: &str) -> Option<Style> {
    Some(match text {
        "simple" => Style::Simple,
        "label" => Style::Label,
        "matrix" => Style::Matrix,
        "form" => Style::Form,
        "cookie" => Style::Cookie,
        "spaceDelimited" => Style::SpaceDelimited,
        "pipeDelimited" => Style::PipeDelimited,
        "deepObject" => Style::DeepObject,
        _ => return None,
    })
}

fn scheme_kind(item: &Node<'_>) -> Option<SecuritySchemeKind> {
    Some(match item.text("type")? {
        "apiKey" => SecuritySchemeKind::ApiKey {
            location: match item.text("in")? {
                "query" => In::Query,
                "cookie" => In::Cookie,
                _ => In::Header,
            },
            name: item.string("name")?,
        },
        "http" => {
            let scheme = item.text("scheme")?;
            SecuritySchemeKind::Http(match scheme.to_ascii_lowercase().as_str() {
                "bearer" => HttpScheme::Bearer,
                "basic" => HttpScheme::Basic,
                _ => HttpScheme::Other(scheme.to_owned()),
            })
        }
        "oauth2" => SecuritySchemeKind::OAuth2 {
            flows: item.child("flows").map(|all| flows(&all)).unwrap_or_default(),
        },
        "openIdConnect" => SecuritySchemeKind::OpenIdConnect {
            url: item.string("openIdConnectUrl")?,
        },
        "mutualTLS" => SecuritySchemeKind::MutualTls,
        _ => return None,
    })
}

fn flows(all: &Node<'_>) -> Vec<Flow> {
    let kinds = [
        "implicit",
        "password",
        "clientCredentials",
        "authorizationCode",
        "deviceAuthorization",
    ];
    let read = kinds.into_iter().filter_map(|kind| {
        let flow = all.child(kind)?;
        let scopes = flow.child("scopes");
        Some(Flow {
            kind: kind.to_owned(),
            token_url: flow.string("tokenUrl"),
            scopes: scopes.map_or_else(Vec::new, |scopes| scopes.map.keys().cloned().collect()),
        })
    });
    read.collect()
}

pub(super) fn servers(owner: &Node<'_>) -> Vec<Server> {
    let listed = owner.items("servers").into_iter();
    let nodes = listed.filter_map(|(value, place)| Node::new(value, place));
    nodes
        .map(|server| Server {
            url: server.string("url").unwrap_or_default(),
            description: server.string("description").or_else(|| server.string("name")),
            variables: variables(&server),
        })
        .collect()
}

fn variables(server: &Node<'_>) -> Vec<ServerVariable> {
    let members = server.members("variables").into_iter();
    let read = members.filter_map(|(name, value, place)| {
        let variable = Node::new(value, place)?;
        Some(ServerVariable {
            name: name.to_owned(),
            default: variable.string("default").unwrap_or_default(),
            values: variable.texts("enum"),
            description: variable.string("description"),
        })
    });
    read.collect()
}
