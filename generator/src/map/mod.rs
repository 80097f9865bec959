//! What becomes of a document in Rust: for each operation its method and its types, for each schema its type.
//!
//! For tools and tests that have to know how the client calls a thing of the document. It only reads what the rooms before
//! it decided: the canonical document says where each schema is, and the model which type it became.

mod schemas;

use serde::Serialize;

use crate::config::ApiConfig;
use crate::diagnostic::Diagnostics;
use crate::emit::rust_type;
use crate::model::{
    Api, Body, BodyKind, CredentialKind, Operation, Parameter, ParameterLocation, Response,
    StreamFormat, Success,
};
use crate::modelled;
use crate::passes::NameLock;
use crate::source::Document;

pub use schemas::SchemaMap;

/// One API. Types are written as the API's module names them (`types::Pet`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ApiMap {
    /// The Rust module.
    pub module: String,
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// What the builder of the client takes: credentials, and headers that go with all calls.
    pub builder: Vec<SetterMap>,
    /// The operations, in the document's order.
    pub operations: Vec<OperationMap>,
    /// The schemas, those of components first.
    pub schemas: Vec<SchemaMap>,
}

/// A setter of the client's builder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SetterMap {
    /// The security scheme, or the header.
    pub name: String,
    /// The setter.
    pub rust: String,
    /// `credential`, `login` (a credential of two texts, user and password), or `header`.
    pub kind: &'static str,
}

/// One operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OperationMap {
    /// Its id, or method and path where the document gives none.
    pub id: String,
    /// The HTTP method.
    pub method: String,
    /// The path that is sent, with its parameters in braces.
    pub path: String,
    /// Where it is, as a JSON pointer.
    pub pointer: String,
    /// The client's method, from the root of the crate on (`petshop::Client::list_pets`).
    pub rust: String,
    /// The feature that it is behind, beside that of the API; none when it is always there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feature: Option<String>,
    /// The request that it gives (`operations::ListPets`).
    pub request: String,
    /// Parameters: those that are required are arguments of the method, the others setters of the request.
    pub arguments: Vec<ArgumentMap>,
    /// The request body; none where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<BodyMap>,
    /// The type of what the request gives when it succeeds; `()` for nothing. Without one, it gives a stream only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<String>,
    /// The type of each value of a stream, where the request gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream: Option<StreamMap>,
    /// The responses that are a success.
    pub responses: Vec<ResponseMap>,
    /// The responses that are errors.
    pub errors: Vec<ResponseMap>,
    /// The enum of all errors by status, where they differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_type: Option<String>,
    /// The struct of the headers that the success responses are described with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<String>,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ArgumentMap {
    /// Its name in the document.
    pub name: String,
    /// Where it goes: `path`, `query`, `header`, `cookie`.
    #[serde(rename = "in")]
    pub location: &'static str,
    /// Its argument or setter.
    pub rust: String,
    /// It is an argument of the method.
    pub required: bool,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: String,
}

/// A request body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BodyMap {
    /// It is an argument of the method, after all others; else a setter of the request.
    pub required: bool,
    /// What it may be, what is preferred first.
    pub contents: Vec<ContentMap>,
}

/// One form of a request body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ContentMap {
    /// Its media type.
    pub media_type: String,
    /// The argument, or the setter.
    pub rust: String,
    /// The client's method that takes it, where that is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: String,
}

/// A stream of values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StreamMap {
    /// The request's method that gives it: `events` or `stream`.
    pub rust: &'static str,
    /// The type of each value.
    #[serde(rename = "type")]
    pub ty: String,
}

/// A response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ResponseMap {
    /// Its status as the document writes it: `200`, `4XX`, `default`.
    pub status: String,
    /// The media type that is read. Empty without content.
    pub media_type: String,
    /// Its type; `()` without content.
    #[serde(rename = "type")]
    pub ty: String,
}

/// Maps a document.
///
/// # Errors
///
/// When the document is no usable OpenAPI document: all that is wrong with it.
pub fn map(
    document: &Document,
    config: &ApiConfig,
    lock: &NameLock,
) -> Result<ApiMap, Diagnostics> {
    let (modelled, spec) = modelled::with_spec(document, config, lock, &|_, _, _| {})?;
    let api = &modelled.api;
    Ok(ApiMap {
        module: plain(&api.module).to_owned(),
        title: api.title.clone(),
        version: api.version.clone(),
        builder: builder(api),
        operations: api
            .operations
            .iter()
            .map(|one| operation(api, one))
            .collect(),
        schemas: schemas::schemas(&spec, api),
    })
}

fn builder(api: &Api) -> Vec<SetterMap> {
    let credentials = api.credentials.iter();
    let credentials = credentials.filter(|credential| !credential.setter.is_empty());
    let credentials = credentials.map(|credential| SetterMap {
        name: credential.key.clone(),
        rust: credential.setter.clone(),
        kind: match credential.kind {
            CredentialKind::Basic => "login",
            _ => "credential",
        },
    });
    let headers = api.client_headers.iter().map(|header| SetterMap {
        name: header.wire.clone(),
        rust: header.name.clone(),
        kind: "header",
    });
    credentials.chain(headers).collect()
}

fn operation(api: &Api, operation: &Operation) -> OperationMap {
    let own = |name: &str| format!("operations::{name}");
    OperationMap {
        id: operation.id.clone(),
        method: operation.method.as_str().to_owned(),
        path: operation.path.clone(),
        pointer: operation.place.pointer.as_str().to_owned(),
        rust: format!("{}::Client::{}", api.module, operation.method_name),
        feature: (api.groups.get(operation.group))
            .and_then(|group| group.features.first().cloned()),
        request: own(&operation.request_name),
        arguments: operation
            .parameters
            .iter()
            .map(|one| argument(api, one))
            .collect(),
        body: operation.body.as_ref().and_then(|one| body(api, one)),
        success: success(api, operation),
        stream: operation.streamed().map(|response| StreamMap {
            rust: match response.stream {
                Some(StreamFormat::Records) => "stream",
                _ => "events",
            },
            ty: rust_type(api, &response.ty),
        }),
        responses: responses(api, &operation.responses),
        errors: responses(api, &operation.errors),
        error_type: operation.failure.as_ref().map(|types| own(&types.name)),
        headers: operation.headers.as_ref().map(|headers| own(&headers.name)),
    }
}

fn argument(api: &Api, parameter: &Parameter) -> ArgumentMap {
    ArgumentMap {
        name: parameter.wire.clone(),
        location: match parameter.location {
            ParameterLocation::Path => "path",
            ParameterLocation::Query => "query",
            ParameterLocation::Header => "header",
            ParameterLocation::Cookie => "cookie",
        },
        rust: parameter.name.clone(),
        required: parameter.required,
        ty: rust_type(api, &parameter.ty),
    }
}

fn body(api: &Api, body: &Body) -> Option<BodyMap> {
    let full = body
        .contents()
        .filter(|content| content.kind != BodyKind::Empty);
    let contents: Vec<ContentMap> = full
        .map(|content| ContentMap {
            media_type: content.media_type.clone(),
            rust: content.name.clone(),
            method: (!content.method_name.is_empty()).then(|| content.method_name.clone()),
            ty: match content.kind {
                BodyKind::Json | BodyKind::Form | BodyKind::Empty => rust_type(api, &content.ty),
                BodyKind::Multipart if content.parts_name.is_empty() => "Multipart".to_owned(),
                BodyKind::Multipart => format!("operations::{}", content.parts_name),
                BodyKind::Text => "String".to_owned(),
                BodyKind::Bytes | BodyKind::Events => "Upload".to_owned(),
            },
        })
        .collect();
    (!contents.is_empty()).then_some(BodyMap {
        required: body.required,
        contents,
    })
}

fn success(api: &Api, operation: &Operation) -> Option<String> {
    let one = || operation.answer().map_or(Content::Nothing, of_response);
    Some(match &operation.success {
        Success::Empty => "()".to_owned(),
        Success::One | Success::Bytes => one().rust(api),
        Success::OneOrEmpty => format!("Option<{}>", one().rust(api)),
        Success::ByStatus(types) => format!("operations::{}", types.name),
        Success::Stream => return None,
    })
}

fn responses(api: &Api, responses: &[Response]) -> Vec<ResponseMap> {
    responses
        .iter()
        .map(|response| ResponseMap {
            status: response.status.as_written(),
            media_type: response.media_type.clone(),
            ty: of_response(response).rust(api),
        })
        .collect()
}

/// What a response holds.
enum Content<'a> {
    Nothing,
    Text,
    Bytes,
    Of(&'a Response),
}

fn of_response(response: &Response) -> Content<'_> {
    match response.kind {
        BodyKind::Empty => Content::Nothing,
        BodyKind::Text => Content::Text,
        BodyKind::Bytes | BodyKind::Multipart | BodyKind::Form => Content::Bytes,
        BodyKind::Json | BodyKind::Events => Content::Of(response),
    }
}

impl Content<'_> {
    fn rust(&self, api: &Api) -> String {
        match self {
            Self::Nothing => "()".to_owned(),
            Self::Text => "String".to_owned(),
            Self::Bytes => "bytes::Bytes".to_owned(),
            Self::Of(response) => rust_type(api, &response.ty),
        }
    }
}

/// An identifier without the mark of a raw one.
fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}
