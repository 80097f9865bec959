//! OpenAPI 3.0, by way of `openapiv3`: the only module that uses this library.
//!
//! This file reads operations and their parts; `v30_schema.rs` reads schemas.

use std::borrow::Cow;
use std::collections::HashMap;

use indexmap::IndexMap;
use openapiv3 as oas;
use openapiv3::{OpenAPI, ReferenceOr};
use serde::Deserialize as _;
use serde::de::DeserializeOwned;
use serde::de::value::MapDeserializer;
use serde_json::Value;

use super::arena::Arena;
use super::webhook;
use super::{nonblank, notes};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::model::Method;
use crate::resolve::{FILES, Graph};
use crate::spec::{
    Component, Content, Encoding, Flow, Header, HttpScheme, In, Operation, Parameter, Payload,
    RequestBody, Requirement, Response, SecurityScheme, SecuritySchemeKind, Server, ServerVariable,
    Spec, Status, Style, Webhook,
};

/// Reads a document of OpenAPI 3.0.
pub(super) fn read(root: &Value) -> Result<Spec, Diagnostics> {
    // The library copies extensions, which need not include all other files.
    let own = root.as_object().into_iter().flatten();
    let own = own.filter(|(key, _)| *key != FILES);
    let own = MapDeserializer::new(own.map(|(key, value)| (key.as_str(), value)));
    let openapi = OpenAPI::deserialize(own).map_err(|error: serde_json::Error| {
        let message = format!("this document is not valid OpenAPI 3.0: {error}");
        let diagnostic = Diagnostic::new(Code::Structure, &Location::ROOT, message);
        Diagnostics(vec![diagnostic])
    })?;
    let mut reader = Reader {
        openapi: &openapi,
        arena: Arena::new(Graph::new(root)),
        webhooks: Vec::new(),
    };
    let components = reader.components();
    let operations = reader.operations();
    let security_schemes = reader.security_schemes();
    reader.rest();
    Ok(Spec {
        title: openapi.info.title.clone(),
        version: openapi.info.version.clone(),
        description: openapi.info.description.clone(),
        servers: servers(&openapi.servers),
        security_schemes,
        schemas: reader.arena.finish(),
        components,
        operations,
        webhooks: reader.webhooks,
    })
}

/// The state of the reader.
pub(super) struct Reader<'a> {
    openapi: &'a OpenAPI,
    pub(super) arena: Arena<'a>,
    /// Callbacks of the operations that are read.
    webhooks: Vec<Webhook>,
}

/// An entry of `components`, by kind.
type Section<'a, T> = Option<&'a IndexMap<String, ReferenceOr<T>>>;

impl<'a> Reader<'a> {
    fn components(&mut self) -> Vec<Component> {
        let section = Location::of(&["components", "schemas"]);
        let schemas = self.openapi.components.iter().flat_map(|c| &c.schemas);
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

    /// Returns the target of a reference to something other than a schema, and its location.
    fn resolve<'s, T: Clone + DeserializeOwned>(
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
        // Most targets are components, which the library has read already.
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

    fn section<T>(
        &self,
        of: impl Fn(&'a oas::Components) -> &'a IndexMap<String, ReferenceOr<T>>,
    ) -> Section<'a, T> {
        self.openapi.components.as_ref().map(of)
    }

    fn operations(&mut self) -> Vec<Operation> {
        let mut operations = Vec::new();
        let paths = Location::of(&["paths"]);
        // openapiv3 leaves out the paths without a leading slash.
        let keys = self.arena.graph().value(&paths).and_then(Value::as_object);
        let keys = keys.into_iter().flatten();
        for (path, value) in keys.filter(|(key, _)| !key.starts_with("x-")) {
            let written = paths.child(path);
            let item = match self.openapi.paths.paths.get(path) {
                Some(item) => Cow::Borrowed(item),
                None => match ReferenceOr::deserialize(value) {
                    Ok(item) => Cow::Owned(item),
                    Err(_) => continue,
                },
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
        operations
    }

    fn operation(
        &mut self,
        (path, method): (&str, Method),
        item: &oas::PathItem,
        operation: &oas::Operation,
        path_place: &Location,
        place: Location,
    ) -> Operation {
        let mut parameters: Vec<Parameter> = Vec::new();
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        for (items, at) in [
            (&item.parameters, path_place.child("parameters")),
            (&operation.parameters, place.child("parameters")),
        ] {
            for (index, item) in items.iter().enumerate() {
                let Some(parameter) = self.parameter(item, at.child(&index.to_string())) else {
                    continue;
                };
                let same = by_name.entry(parameter.name.clone()).or_default();
                let mut known = same.iter().copied();
                let known = known.find(|at| parameters[*at].location == parameter.location);
                if let Some(known) = known {
                    parameters[known] = parameter;
                } else {
                    same.push(parameters.len());
                    parameters.push(parameter);
                }
            }
        }
        let (own, servers_place) = if operation.servers.is_empty() {
            (&item.servers, path_place.child("servers"))
        } else {
            (&operation.servers, place.child("servers"))
        };
        self.callbacks(operation, (path, &method), &place.child("callbacks"));
        let security = operation.security.as_ref();
        let security = security.or(self.openapi.security.as_ref());
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
            parameters,
            body: operation
                .request_body
                .as_ref()
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
    fn callbacks(
        &mut self,
        operation: &oas::Operation,
        (path, method): (&str, &Method),
        place: &Location,
    ) {
        let name = operation.operation_id.clone();
        let name = name.unwrap_or_else(|| format!("{} {path}", method.as_str()));
        for (callback, requests) in &operation.callbacks {
            let at = place.child(callback);
            for (expression, item) in requests {
                for (key, sent) in item.iter() {
                    let place = at.child(expression).child(key);
                    let body = sent.request_body.as_ref();
                    let body = body.and_then(|body| self.body(body, place.child("requestBody")));
                    let described = nonblank(sent.description.as_ref());
                    let webhook = Webhook {
                        name: callback.clone(),
                        description: described.or_else(|| nonblank(sent.summary.as_ref())),
                        content: body.map(|body| body.content).unwrap_or_default(),
                        place,
                    };
                    webhook::add(&mut self.webhooks, &name, webhook);
                }
            }
        }
    }

    fn parameter(
        &mut self,
        item: &ReferenceOr<oas::Parameter>,
        place: Location,
    ) -> Option<Parameter> {
        let (parameter, place) = self.resolve(item, self.section(|c| &c.parameters), place)?;
        let data = parameter.parameter_data_ref();
        let (location, style, allow_reserved) = match &*parameter {
            oas::Parameter::Query {
                style,
                allow_reserved,
                ..
            } => (In::Query, query_style(style), *allow_reserved),
            oas::Parameter::Header { .. } => (In::Header, Style::Simple, false),
            oas::Parameter::Path { style, .. } => {
                let style = match style {
                    oas::PathStyle::Matrix => Style::Matrix,
                    oas::PathStyle::Label => Style::Label,
                    oas::PathStyle::Simple => Style::Simple,
                };
                (In::Path, style, false)
            }
            oas::Parameter::Cookie { .. } => (In::Cookie, Style::Form, false),
        };
        Some(Parameter {
            name: data.name.clone(),
            location,
            style,
            explode: data.explode.unwrap_or(style == Style::Form),
            allow_reserved,
            required: data.required,
            deprecated: data.deprecated.unwrap_or(false),
            deprecation: notes::deprecation(|key| data.extensions.get(key)),
            description: nonblank(data.description.as_ref()),
            payload: self.payload(&data.format, &place),
            place,
        })
    }

    fn payload(&mut self, format: &oas::ParameterSchemaOrContent, place: &Location) -> Payload {
        match format {
            oas::ParameterSchemaOrContent::Schema(schema) => {
                Payload::Schema(self.edge(schema, place.child("schema")))
            }
            oas::ParameterSchemaOrContent::Content(content) => {
                let first = self
                    .content(content, &place.child("content"))
                    .into_iter()
                    .next();
                first.map_or(Payload::Undeclared, Payload::Content)
            }
        }
    }

    fn content(&mut self, content: &oas::Content, place: &Location) -> Vec<Content> {
        content
            .iter()
            .map(|(media_type, item)| {
                let place = place.child(media_type);
                let schema = item
                    .schema
                    .as_ref()
                    .map(|schema| self.edge(schema, place.child("schema")));
                let at = place.child("encoding");
                let is_form = !media_type.starts_with("multipart/");
                let encoding = item
                    .encoding
                    .iter()
                    .map(|(name, item)| {
                        (name.clone(), self.encoding(item, is_form, &at.child(name)))
                    })
                    .collect();
                Content {
                    media_type: media_type.clone(),
                    schema,
                    item: None,
                    encoding,
                    place,
                }
            })
            .collect()
    }

    /// Reads an encoding. Styles are for forms only (3.0.3, Encoding Object).
    fn encoding(&mut self, item: &oas::Encoding, is_form: bool, place: &Location) -> Encoding {
        let written = self.arena.graph().value(place);
        Encoding {
            content_type: item.content_type.clone(),
            headers: self.headers(&item.headers, &place.child("headers")),
            style: item.style.as_ref().filter(|_| is_form).map(query_style),
            // The library does not distinguish `false` from an absent value.
            explode: written
                .filter(|_| is_form)
                .and_then(|own| own.get("explode")?.as_bool()),
            allow_reserved: item.allow_reserved,
        }
    }

    fn headers(
        &mut self,
        headers: &IndexMap<String, ReferenceOr<oas::Header>>,
        place: &Location,
    ) -> Vec<Header> {
        let mut read = Vec::new();
        for (name, item) in headers {
            let Some((item, place)) =
                self.resolve(item, self.section(|c| &c.headers), place.child(name))
            else {
                continue;
            };
            // The library does not have this keyword of headers.
            let written = self.arena.graph().value(&place);
            read.push(Header {
                name: name.clone(),
                required: item.required,
                deprecated: item.deprecated.unwrap_or(false),
                explode: written.and_then(|own| own.get("explode")?.as_bool()) == Some(true),
                description: nonblank(item.description.as_ref()),
                payload: self.payload(&item.format, &place),
                place,
            });
        }
        read
    }

    fn body(
        &mut self,
        item: &ReferenceOr<oas::RequestBody>,
        place: Location,
    ) -> Option<RequestBody> {
        let (body, place) = self.resolve(item, self.section(|c| &c.request_bodies), place)?;
        Some(RequestBody {
            content: self.content(&body.content, &place.child("content")),
            required: body.required,
            description: nonblank(body.description.as_ref()),
            place,
        })
    }

    fn responses(&mut self, responses: &oas::Responses, place: &Location) -> Vec<Response> {
        let mut read: Vec<Response> = Vec::new();
        let coded = responses.responses.iter().map(|(code, item)| {
            let status = match code {
                oas::StatusCode::Code(code) => Status::Exact(*code),
                oas::StatusCode::Range(class) => {
                    Status::Class(u8::try_from(*class).unwrap_or_default())
                }
            };
            (status, code.to_string(), item)
        });
        let default = responses.default.iter();
        let default = default.map(|item| (Status::Default, "default".to_owned(), item));
        for (status, key, item) in coded.chain(default) {
            let Some((item, place)) =
                self.resolve(item, self.section(|c| &c.responses), place.child(&key))
            else {
                continue;
            };
            let graph = self.arena.graph();
            let written = |place: &Location| graph.value(place);
            let same_as = read
                .iter()
                .position(|known| written(&known.place) == written(&place));
            read.push(Response {
                status,
                description: nonblank(Some(&item.description)),
                content: self.content(&item.content, &place.child("content")),
                headers: self.headers(&item.headers, &place.child("headers")),
                place,
                same_as,
            });
        }
        read
    }

    fn security_schemes(&mut self) -> Vec<SecurityScheme> {
        let section = Location::of(&["components", "securitySchemes"]);
        let schemes = self.section(|c| &c.security_schemes);
        let mut read = Vec::new();
        for (key, item) in schemes.into_iter().flatten() {
            let Some((scheme, place)) = self.resolve(item, schemes, section.child(key)) else {
                continue;
            };
            let (kind, description) = scheme_kind(&scheme);
            read.push(SecurityScheme {
                key: key.clone(),
                kind,
                description: description.clone(),
                place,
            });
        }
        read
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

fn internal(extensions: &IndexMap<String, Value>) -> bool {
    extensions.get("x-internal") == Some(&Value::Bool(true))
}

fn query_style(style: &oas::QueryStyle) -> Style {
    match style {
        oas::QueryStyle::Form => Style::Form,
        oas::QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        oas::QueryStyle::PipeDelimited => Style::PipeDelimited,
        oas::QueryStyle::DeepObject => Style::DeepObject,
    }
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

fn scheme_kind(scheme: &oas::SecurityScheme) -> (SecuritySchemeKind, &Option<String>) {
    match scheme {
        oas::SecurityScheme::APIKey {
            location,
            name,
            description,
            ..
        } => {
            let location = match location {
                oas::APIKeyLocation::Query => In::Query,
                oas::APIKeyLocation::Header => In::Header,
                oas::APIKeyLocation::Cookie => In::Cookie,
            };
            let name = name.clone();
            (SecuritySchemeKind::ApiKey { location, name }, description)
        }
        oas::SecurityScheme::HTTP {
            scheme,
            description,
            ..
        } => {
            let scheme = match scheme.to_ascii_lowercase().as_str() {
                "bearer" => HttpScheme::Bearer,
                "basic" => HttpScheme::Basic,
                _ => HttpScheme::Other(scheme.clone()),
            };
            (SecuritySchemeKind::Http(scheme), description)
        }
        oas::SecurityScheme::OAuth2 {
            flows, description, ..
        } => {
            let flows = flows_of(flows);
            (SecuritySchemeKind::OAuth2 { flows }, description)
        }
        oas::SecurityScheme::OpenIDConnect {
            open_id_connect_url,
            description,
            ..
        } => {
            let url = open_id_connect_url.clone();
            (SecuritySchemeKind::OpenIdConnect { url }, description)
        }
    }
}

fn flows_of(flows: &oas::OAuth2Flows) -> Vec<Flow> {
    let flow = |kind: &str, token_url: Option<&String>, scopes: &IndexMap<String, String>| Flow {
        kind: kind.to_owned(),
        token_url: token_url.cloned(),
        scopes: scopes.keys().cloned().collect(),
    };
    let mut read = Vec::new();
    if let Some(one) = &flows.implicit {
        read.push(flow("implicit", None, &one.scopes));
    }
    if let Some(one) = &flows.password {
        read.push(flow("password", Some(&one.token_url), &one.scopes));
    }
    if let Some(one) = &flows.client_credentials {
        read.push(flow("clientCredentials", Some(&one.token_url), &one.scopes));
    }
    if let Some(one) = &flows.authorization_code {
        read.push(flow("authorizationCode", Some(&one.token_url), &one.scopes));
    }
    read
}
