//! Maps a document to its Rust: each operation to its method and types, each schema to its type.
//!
//! For tools and tests that need the Rust name of a part of the document. It only reads what the rooms before it
//! decided: the canonical document has the location of each schema, and the model its type.

mod schemas;

use serde::Serialize;

use crate::config::ApiConfig;
use crate::diagnostic::{Diagnostics, Location, Pointer};
use crate::emit::rust_type;
use crate::model::{
    Api, Body, BodyKind, CredentialKind, Operation, Parameter, ParameterLocation, Response, StreamFormat, Success,
};
use crate::modelled;
use crate::passes::NameLock;
use crate::resolve::within_file;
use crate::source::Document;

pub use schemas::SchemaMap;

/// One API. Types are written as in the API's module (`types::Pet`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ApiMap {
    /// The Rust module.
    pub module: String,
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// The setters of the client's builder: credentials, and headers that all calls send.
    pub builder: Vec<SetterMap>,
    /// The operations, in the order of the document.
    pub operations: Vec<OperationMap>,
    /// The schemas, components first.
    pub schemas: Vec<SchemaMap>,
}

/// A setter of the client's builder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SetterMap {
    /// The security scheme, or the header.
    pub name: String,
    /// The name of the setter.
    pub rust: String,
    /// `credential`, `login` (a credential of two texts, user and password), or `header`.
    pub kind: &'static str,
    /// True for a header that operations require.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
}

/// One operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OperationMap {
    /// Its id, or method and path where the document does not specify one.
    pub id: String,
    /// The HTTP method.
    pub method: String,
    /// The path, with its parameters in braces.
    pub path: String,
    /// Its location, as a JSON pointer in its file.
    pub pointer: String,
    /// Its file, relative to the folder of the document, if it is not in the document itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The client's method, with its path from the root of the crate (`petshop::Client::list_pets`).
    pub rust: String,
    /// Its feature, in addition to that of the API. `None` if it is always compiled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feature: Option<String>,
    /// The type of the request that the method returns (`operations::ListPets`).
    pub request: String,
    /// Parameters: required ones are arguments of the method unless they are set by name, the others are setters of the
    /// request.
    pub arguments: Vec<ArgumentMap>,
    /// The request body, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<BodyMap>,
    /// The type of a successful result; `()` for an empty one. `None` when the request only gives a stream.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<String>,
    /// The type of an item, if the operation pages: the request has `pages` and `items`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// The stream, if the request gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream: Option<StreamMap>,
    /// The success responses.
    pub responses: Vec<ResponseMap>,
    /// The error responses.
    pub errors: Vec<ResponseMap>,
    /// The enum of all errors by status, if they differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_type: Option<String>,
    /// The struct of the headers of the success responses, if they are described.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<String>,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ArgumentMap {
    /// Its name in the document.
    pub name: String,
    /// Its location: `path`, `query`, `header`, `cookie`.
    #[serde(rename = "in")]
    pub location: &'static str,
    /// The name of its argument or setter.
    pub rust: String,
    /// True if it must be given. One with only one value need not be.
    pub required: bool,
    /// True if it is required, and is set on the request and not an argument: without it, the request can't be sent.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub by_name: bool,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: String,
}

/// A request body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BodyMap {
    /// True if it is an argument of the method, after all others; otherwise a setter of the request.
    pub required: bool,
    /// Its media types, the preferred one first.
    pub contents: Vec<ContentMap>,
}

/// One media type of a request body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ContentMap {
    /// Its media type.
    pub media_type: String,
    /// The name of the argument or setter.
    pub rust: String,
    /// The client's method that takes it, if it has its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: String,
}

/// A stream of values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StreamMap {
    /// The request's method that returns it: `events` or `stream`.
    pub rust: &'static str,
    /// The type of each value.
    #[serde(rename = "type")]
    pub ty: String,
}

/// A response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ResponseMap {
    /// Its status as in the document: `200`, `4XX`, `default`.
    pub status: String,
    /// The media type that is read, empty without content.
    pub media_type: String,
    /// Its type; `()` without content.
    #[serde(rename = "type")]
    pub ty: String,
}

/// Maps a document.
///
/// # Errors
///
/// When the document is not a usable OpenAPI document: all its errors.
pub fn map(document: &Document, config: &ApiConfig, lock: &NameLock) -> Result<ApiMap, Diagnostics> {
    let (modelled, spec) = modelled::with_spec(document, config, lock, &|_, _, _| {})?;
    let api = &modelled.api;
    Ok(ApiMap {
        module: plain(&api.module).to_owned(),
        title: api.title.clone(),
        version: api.version.clone(),
        builder: builder(api),
        operations: api.operations.iter().map(|one| operation(document, api, one)).collect(),
        schemas: schemas::schemas(document, &spec, api),
    })
}

/// Returns the file of a location, unless it is in the document itself, and the JSON pointer there.
fn written(document: &Document, place: &Location) -> (Option<String>, String) {
    if let Some((file, place)) = document.part_of(place) {
        return (Some(file.to_owned()), place.pointer.as_str().to_owned());
    }
    // An overlay may write into a file. A document that was printed in one piece contains its files itself.
    match within_file(place).filter(|(file, _)| document.parts().contains(file)) {
        Some((file, keys)) => {
            let pointer = Pointer::ROOT.descendant(keys.iter().map(String::as_str));
            (Some(file), pointer.as_str().to_owned())
        }
        None => (None, place.pointer.as_str().to_owned()),
    }
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
        required: false,
    });
    let headers = api.client_headers.iter().map(|header| SetterMap {
        name: header.wire.clone(),
        rust: header.name.clone(),
        kind: "header",
        required: header.required,
    });
    credentials.chain(headers).collect()
}

fn operation(document: &Document, api: &Api, operation: &Operation) -> OperationMap {
    let own = |name: &str| format!("operations::{name}");
    let (file, pointer) = written(document, &operation.place);
    OperationMap {
        id: operation.id.clone(),
        method: operation.method.as_str().to_owned(),
        path: operation.path.clone(),
        pointer,
        file,
        rust: format!("{}::Client::{}", api.module, operation.method_name),
        feature: (api.groups.get(operation.group)).and_then(|group| group.features.first().cloned()),
        request: own(&operation.request_name),
        arguments: operation.parameters.iter().map(|one| argument(api, one)).collect(),
        body: operation.body.as_ref().and_then(|one| body(api, one)),
        success: success(api, operation),
        item: operation.paging.as_ref().map(|paging| rust_type(api, &paging.item)),
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
        required: parameter.required && parameter.preset.is_none(),
        by_name: parameter.by_name,
        ty: rust_type(api, &parameter.ty),
    }
}

fn body(api: &Api, body: &Body) -> Option<BodyMap> {
    let full = body.contents().filter(|content| content.kind != BodyKind::Empty);
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
    let one = || operation.main_response().map_or(Content::Nothing, of_response);
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

/// The content of a response.
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

/// Removes the mark of a raw identifier.
fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}
