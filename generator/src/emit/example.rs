//! Examples that compile: calls of an operation with its required arguments, from the model.

use std::iter;

use heck::ToKebabCase as _;
use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Api, BodyKind, CredentialKind, ObjectType, Operation, Parameter, Presence, Ty, Type, TypeKind};

use super::argument::inner;
use super::call_style::CallStyle;
use super::scope::{ident, normal, resolve, target};
use super::{EmitError, operation, print, sample};

/// The maximum nesting of a value in an example.
const MAX_DEPTH: usize = 6;
/// The maximum length of an item in a `vec!`, in characters.
const MAX_ITEM: usize = 40;

/// An example: the statements of a fallible function.
pub(super) struct Example {
    /// Its imports.
    pub(super) imports: String,
    /// The parameters of its function.
    parameters: &'static str,
    style: CallStyle,
    /// A description of the example, without the name of the API.
    pub(super) shows: &'static str,
    /// Its statements.
    pub(super) code: Vec<String>,
}

impl Example {
    fn print(api: &Api, package: &str, tokens: &TokenStream, style: CallStyle) -> Result<Self, EmitError> {
        let code = print::statements(tokens)?;
        let code: Vec<String> = code.into_iter().map(json_spaced).collect();
        let module = api.module.trim_start_matches("r#");
        let types = code.iter().any(|line| line.contains("types::"));
        let names = if types { "{Client, types}" } else { "Client" };
        Ok(Self {
            imports: format!("use {package}::{module}::{names};"),
            parameters: "client: Client",
            style,
            shows: "A call",
            code,
        })
    }

    /// Its lines in a fence, which is compiled but not run.
    pub(super) fn fenced(self) -> Vec<String> {
        // One hidden line, since there are so many of them.
        let signature = self.signature();
        let head = format!("# {} {}", self.imports, signature.trim_start_matches("# "));
        fence(iter::once(head).chain(self.code))
    }

    /// Like `fenced`, with its imports, for a page where the API may be disabled.
    pub(super) fn fenced_behind(self, feature: &str) -> Vec<String> {
        let gate = format!("# #[cfg(feature = \"{feature}\")]");
        let signature = self.signature();
        let head = [gate, signature, self.imports, String::new()];
        fence(head.into_iter().chain(self.code))
    }

    /// The signature of its function.
    fn signature(&self) -> String {
        let asyncness = match self.style {
            CallStyle::Async => "async ",
            CallStyle::Blocking => "",
        };
        let parameters = self.parameters;
        format!("# {asyncness}fn example({parameters}) -> Result<(), Box<dyn std::error::Error>> {{")
    }
}

/// The inside of `json!` is printed token by token: as people write it. A line with escapes may contain a string within
/// a string.
fn json_spaced(line: String) -> String {
    if line.contains('\\') {
        return line;
    }
    line.replace("\" : ", "\": ")
}

fn fence(lines: impl Iterator<Item = String>) -> Vec<String> {
    let tail = ["# Ok(()) }", "```"].map(str::to_owned);
    iter::once("```no_run".to_owned()).chain(lines).chain(tail).collect()
}

/// An example of one operation, if it pages, streams or has a body.
pub(super) fn of_operation(api: &Api, operation: &Operation, package: &str) -> Result<Option<Example>, EmitError> {
    let carries_body = operation
        .body
        .as_ref()
        .is_some_and(|body| body.content.kind != BodyKind::Empty);
    if !operation::pages(api, operation) && operation::streams(operation).is_none() && !carries_body {
        return Ok(None);
    }
    let statements = statements(api, operation, CallStyle::Async);
    statements
        .map(|statements| Example::print(api, package, &statements, CallStyle::Async))
        .transpose()
}

/// The statements of an example.
fn statements(api: &Api, operation: &Operation, style: CallStyle) -> Option<TokenStream> {
    let method = ident(&operation.method_name);
    let mut arguments = Vec::new();
    let mut setter = TokenStream::new();
    let value = |parameter: &Parameter| {
        let sample = sample::given(api, &parameter.ty, &parameter.docs);
        sample.or_else(|| given(api, &parameter.ty, &parameter.name, 0))
    };
    for parameter in operation.arguments() {
        arguments.push(value(parameter)?);
    }
    for parameter in operation.by_name() {
        let (name, value) = (ident(&parameter.name), value(parameter)?);
        setter.extend(quote! { .#name(#value) });
    }
    if let Some(body) = &operation.body {
        let content = &body.content;
        let value = match content.kind {
            BodyKind::Json | BodyKind::Form => Some(body_value(api, &content.ty)?),
            BodyKind::Text | BodyKind::Bytes => Some(text("content")),
            BodyKind::Multipart if body.required => return None,
            _ => None,
        };
        if body.required {
            arguments.extend(value);
        } else if let (Some(value), BodyKind::Json) = (value, content.kind) {
            let name = ident(&content.name);
            setter.extend(quote! { .#name(#value) });
        }
    }
    let request = quote! { client.#method(#(#arguments),*) #setter };
    let streams = operation::streams(operation).map(ident);
    Some(match (operation::pages(api, operation), style) {
        (true, CallStyle::Async) => quote! {
            let mut items = #request.items();
            while let Some(item) = items.try_next().await? {
                println!("{item:?}");
            }
        },
        (true, CallStyle::Blocking) => quote! {
            for item in #request.items() {
                let item = item?;
                println!("{item:?}");
            }
        },
        (false, CallStyle::Async) if streams.is_some() => quote! {
            let mut events = #request.#streams();
            while let Some(event) = events.try_next().await? {
                println!("{event:?}");
            }
        },
        (false, CallStyle::Blocking) if streams.is_some() => quote! {
            for event in #request.#streams() {
                let event = event?;
                println!("{event:?}");
            }
        },
        (false, CallStyle::Async) => quote! { let response = #request.await?; },
        (false, CallStyle::Blocking) => quote! { let response = #request.send()?; },
    })
}

/// A body. If nothing in it is required, one member is set as an example.
fn body_value(api: &Api, ty: &Ty) -> Option<TokenStream> {
    let value = exact(api, ty, "body", 0)?;
    let Some(
        of @ Type {
            kind: TypeKind::Object(object),
            in_request: true,
            ..
        },
    ) = target(api, ty)
    else {
        return Some(value);
    };
    if of.given(&api.types, object).next().is_some() {
        return Some(value);
    }
    let shown = object
        .fields
        .iter()
        .find(|field| !field.docs.deprecated && !field.read_only && normal(api, inner(&field.ty)) == Ty::String);
    Some(match shown {
        Some(field) => {
            let setter = ident(&field.name);
            let sample = sample::given(api, inner(&field.ty), &field.docs);
            let sample = sample.unwrap_or_else(|| text(&field.name));
            quote! { #value.#setter(#sample) }
        }
        None => value,
    })
}

/// A text for an argument that the document gives no example of. It names the argument, since several may follow each
/// other.
fn text(name: &str) -> TokenStream {
    let name = name.trim_start_matches("r#").to_kebab_case();
    quote! { #name }
}

/// A value for an argument of this name that converts to `ty`.
fn given(api: &Api, ty: &Ty, name: &str, depth: usize) -> Option<TokenStream> {
    match resolve(api, ty) {
        Ty::String | Ty::Bytes => Some(text(name)),
        Ty::DateTime => Some(quote! { "2025-01-01T00:00:00Z" }),
        Ty::Date => Some(quote! { "2025-01-01" }),
        Ty::Unit | Ty::JsonObject => Some(quote! { serde_json::json!({ "key": "value" }) }),
        Ty::List(item) => {
            let item = element(api, &item, name, depth + 1)?;
            Some(quote! { [#item] })
        }
        Ty::Map(value) => {
            let value = element(api, &value, "value", depth + 1)?;
            Some(quote! { [("key", #value)] })
        }
        Ty::Boxed(inner) => exact(api, &inner, name, depth),
        _ => exact(api, ty, name, depth),
    }
}

/// A value for a nullable argument. Null only if it has no other meaning there.
fn or_null(api: &Api, ty: &Ty, name: &str, depth: usize) -> Option<TokenStream> {
    let ty = resolve(api, inner(ty));
    match &ty {
        Ty::String | Ty::Bytes | Ty::Unit | Ty::JsonObject => given(api, &ty, name, depth),
        _ => Some(quote! { None }),
    }
}

/// An item of a list or a map, for an argument that converts to `ty`.
fn element(api: &Api, ty: &Ty, name: &str, depth: usize) -> Option<TokenStream> {
    match resolve(api, ty) {
        Ty::Nullable(inner) => element(api, &inner, name, depth),
        ty @ (Ty::String | Ty::Bytes | Ty::DateTime | Ty::Date | Ty::Unit | Ty::JsonObject) => {
            given(api, &ty, name, depth)
        }
        _ => exact(api, ty, name, depth),
    }
}

/// A value of exactly `ty`, for an argument of this name.
fn exact(api: &Api, ty: &Ty, name: &str, depth: usize) -> Option<TokenStream> {
    if depth > MAX_DEPTH {
        return None;
    }
    Some(match resolve(api, ty) {
        Ty::Any => quote! { serde_json::Value::Null },
        Ty::Unit | Ty::JsonObject => quote! { serde_json::Map::new().into() },
        Ty::Bool => quote! { true },
        Ty::Integer(_) => quote! { 1 },
        Ty::Float => quote! { 1.0 },
        Ty::String | Ty::Bytes => {
            let text = text(name);
            quote! { #text.to_owned() }
        }
        Ty::DateTime => quote! { "2025-01-01T00:00:00Z".parse()? },
        Ty::Date => quote! { "2025-01-01".parse()? },
        Ty::List(item) => {
            let item = exact(api, &item, name, depth + 1)?;
            // The printer does not format longer ones inside of a macro.
            if item.to_string().len() < MAX_ITEM {
                quote! { vec![#item] }
            } else {
                quote! { Vec::from([#item]) }
            }
        }
        Ty::Tuple(items) => {
            let items = items.iter();
            let items: Option<Vec<_>> = items.map(|item| exact(api, item, name, depth + 1)).collect();
            let items = items?;
            quote! { (#(#items,)*) }
        }
        Ty::Map(value) => {
            let value = exact(api, &value, "value", depth + 1)?;
            quote! { std::collections::BTreeMap::from([("key".to_owned(), #value)]) }
        }
        Ty::Nullable(_) => quote! { None },
        Ty::Boxed(inner) => {
            let inner = exact(api, &inner, name, depth + 1)?;
            quote! { Box::new(#inner) }
        }
        Ty::Named(id) => named(api, &api.types[id], name, depth)?,
    })
}

fn named(api: &Api, ty: &Type, argument: &str, depth: usize) -> Option<TokenStream> {
    let name = ident(&ty.name);
    match &ty.kind {
        TypeKind::Enum(scalar) => {
            let variant = ident(&scalar.variants.first()?.name);
            Some(quote! { types::#name::#variant })
        }
        TypeKind::Union(union) => {
            let variant = union.variants.first()?;
            let value = exact(api, &variant.ty, argument, depth + 1)?;
            let variant = ident(&variant.name);
            Some(quote! { types::#name::#variant(#value) })
        }
        TypeKind::Object(object) if ty.in_request => {
            let values = values(api, ty, object, depth)?;
            if !ty.builder_name.is_empty() && !values.is_empty() {
                let names = ty.given(&api.types, object).map(|field| ident(&field.name));
                Some(quote! { types::#name::builder() #(.#names(#values))* .build() })
            } else if ty.kept.is_empty() {
                Some(quote! { types::#name::new(#(#values),*) })
            } else {
                Some(quote! { types::#name::builder() })
            }
        }
        TypeKind::Object(_) | TypeKind::Alias(_) | TypeKind::Wrapper(_) => None,
    }
}

/// A value for each required member.
fn values(api: &Api, ty: &Type, object: &ObjectType, depth: usize) -> Option<Vec<TokenStream>> {
    ty.given(&api.types, object)
        .map(|field| match field.presence(ty.in_request, ty.in_response) {
            Presence::Null => or_null(api, &field.ty, &field.name, depth + 1),
            _ => sample::given(api, &field.ty, &field.docs).or_else(|| given(api, &field.ty, &field.name, depth + 1)),
        })
        .collect()
}

/// An example for the whole API: the first operation that pages without required arguments, or else the first that only
/// takes text.
pub(super) fn of_api(api: &Api, package: &str, style: CallStyle) -> Result<Option<Example>, EmitError> {
    let bare = |operation: &&Operation| operation.arguments().next().is_none() && operation.by_name().next().is_none();
    let texts = |operation: &&Operation| {
        let mut required = operation.arguments().chain(operation.by_name());
        operation.body.is_none() && required.all(|parameter| normal(api, &parameter.ty) == Ty::String)
    };
    let live = || api.operations.iter().filter(|operation| !operation.docs.deprecated);
    let chosen = live()
        .filter(bare)
        .find(|operation| operation::pages(api, operation))
        .or_else(|| live().find(texts));
    begun(api, package, style, chosen)
}

/// The example of an operation, named as `module.id`. `None` if it is not in this API.
pub(super) fn of_named(api: &Api, name: &str, package: &str, style: CallStyle) -> Result<Option<Example>, EmitError> {
    begun(api, package, style, api.operation_named(name))
}

/// An example of the first operation that responds with a stream of events.
pub(super) fn of_stream(api: &Api, package: &str, style: CallStyle) -> Result<Option<Example>, EmitError> {
    let mut live = (api.operations.iter()).filter(|operation| !operation.docs.deprecated);
    let chosen = live.find(|operation| operation::streams(operation).is_some());
    begun(api, package, style, chosen)
}

/// An example of an operation that begins with building a client.
fn begun(
    api: &Api,
    package: &str,
    style: CallStyle,
    operation: Option<&Operation>,
) -> Result<Option<Example>, EmitError> {
    let chosen = operation.and_then(|one| Some((one, statements(api, one, style)?)));
    let Some((operation, statements)) = chosen else {
        return Ok(None);
    };
    let mut credentials = api.credentials.iter();
    let credential = credentials.find(|credential| !credential.setter.is_empty());
    let credential = credential.map(|credential| {
        let setter = ident(&credential.setter);
        if credential.kind == CredentialKind::Basic {
            quote! { .#setter("…", "…") }
        } else {
            quote! { .#setter("…") }
        }
    });
    let headers = api
        .client_headers
        .iter()
        .filter(|header| header.required)
        .map(|header| ident(&header.name));
    let variables = api.servers.first().into_iter().flat_map(|server| &server.variables);
    let variables = variables.filter(|variable| variable.default.is_none());
    let variables = variables.map(|variable| ident(&variable.name));
    let build = ident(style.build());
    let statements = quote! {
        let client = Client::builder()#credential #(.#headers("…"))* #(.#variables("…"))*.#build()?;
        #statements
    };
    // One builder builds both.
    let example = Example::print(api, package, &statements, style)?;
    let shows = match operation::streams(operation) {
        _ if operation::pages(api, operation) => "All items of a list",
        Some(_) => "The events of a stream",
        None => "A call",
    };
    Ok(Some(Example {
        parameters: "",
        shows,
        ..example
    }))
}
