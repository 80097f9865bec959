//! The static descriptor of an operation.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::BodyPlace;
use crate::emit::scope::{Need, Scope, ident, target};
use crate::model::{Api, BodyKind, Operation, Parameter, ParameterLocation, Response, Style, Success, Ty, TypeKind};

/// The name of the descriptor: the method's, in capitals. A request is a tuple struct, so its name is a value as well.
/// It may be all capitals (`A`), but never contains an underscore, so the name of the descriptor contains one.
pub(in crate::emit) fn static_name(operation: &Operation) -> Ident {
    let mut name = operation.method_name.trim_start_matches("r#").to_ascii_uppercase();
    if !name.contains('_') {
        name.push('_');
    }
    ident(&name)
}

/// The properties that most operations of an API share. The helper in its module of operations sets them, so that a
/// descriptor only has the differences.
#[derive(Debug, PartialEq)]
pub(in crate::emit) struct Usual {
    accept: String,
    security: Vec<Vec<String>>,
}

impl Usual {
    pub(in crate::emit) fn of(api: &Api) -> Self {
        Self {
            accept: most(api.operations.iter().map(accept)),
            security: most(api.operations.iter().map(|one| one.security.clone())),
        }
    }

    /// The helper function.
    pub(in crate::emit) fn helper(&self) -> TokenStream {
        let Self { accept, security } = self;
        let security = alternatives(security);
        quote! {
            /// An operation with the properties that most operations of this API share.
            const fn operation(id: &'static str, method: &'static str, path: &'static str) -> Operation {
                Operation { accept: #accept, security: #security, ..Operation::new(id, method, path) }
            }
        }
    }
}

/// The most frequent value; of equally frequent ones, the first. The default if there are none.
fn most<T: Default + PartialEq>(all: impl Iterator<Item = T>) -> T {
    let mut counted: Vec<(T, usize)> = Vec::new();
    for one in all {
        match counted.iter_mut().find(|(known, _)| *known == one) {
            Some((_, count)) => *count += 1,
            None => counted.push((one, 1)),
        }
    }
    let most = counted.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let first = counted.into_iter().find(|(_, count)| *count == most);
    first.map(|(one, _)| one).unwrap_or_default()
}

/// The alternatives of credentials.
fn alternatives(security: &[Vec<String>]) -> TokenStream {
    let security = security.iter().map(|keys| quote! { &[#(#keys),*] });
    quote! { &[#(#security),*] }
}

pub(super) fn emit<'a>(scope: &mut Scope<'a>, operation: &'a Operation, usual: &Usual) -> TokenStream {
    scope.support("Operation");
    scope.uses.needs.insert(Need::Operation);
    let name = static_name(operation);
    let id = &operation.id;
    let method = operation.method.as_str();
    let path = &operation.path;
    let mut fields = TokenStream::new();
    if let Some(url) = &operation.server {
        fields.extend(quote! { server: Some(#url), });
    }
    let parameters = operation.parameters.iter();
    let parameters: Vec<TokenStream> = parameters.map(|parameter| one(scope, parameter)).collect();
    if !parameters.is_empty() {
        fields.extend(quote! { parameters: &[#(#parameters),*], });
    }
    if let Some((kind, members)) = body(scope, operation) {
        fields.extend(quote! { body: Some(#kind), });
        if !members.is_empty() {
            fields.extend(quote! { body_members: &[#(#members),*], });
        }
        if let Some(without) = without_body(scope.api, operation) {
            let (kind, without) = (scope.support("WithoutBody"), ident(without));
            fields.extend(quote! { without_body: #kind::#without, });
        }
    }
    let accept = accept(operation);
    if accept != usual.accept {
        fields.extend(quote! { accept: #accept, });
    }
    if let Some(form) = returns(operation) {
        let (kind, form) = (scope.support("Returns"), ident(form));
        fields.extend(quote! { returns: #kind::#form, });
    }
    let mut empty = operation.empty_statuses().map(Literal::u16_unsuffixed).peekable();
    if operation.success == Success::OneOrEmpty && empty.peek().is_some() {
        fields.extend(quote! { empty: &[#(#empty),*], });
    }
    if operation.security != usual.security {
        let security = alternatives(&operation.security);
        fields.extend(quote! { security: #security, });
    }
    let small = (!operation.method_name.is_ascii())
        .then(|| quote! { #[allow(non_upper_case_globals, reason = "not all letters have a capital form")] });
    let new = quote! { operation(#id, #method, #path) };
    let value = if fields.is_empty() {
        new
    } else {
        quote! { Operation { #fields ..#new } }
    };
    quote! {
        #small
        pub(crate) static #name: Operation = #value;
    }
}

/// The body of a call by name that is given none. `None` for the empty object.
fn without_body(api: &Api, operation: &Operation) -> Option<&'static str> {
    let (body, place) = super::body(operation)?;
    let object = match body.content.kind {
        BodyKind::Form | BodyKind::Multipart => true,
        _ => may_be_object(api, &body.content.ty),
    };
    let without = match place {
        BodyPlace::Setter => "Nothing",
        BodyPlace::Argument => "Error",
    };
    (!object).then_some(without)
}

/// True for a body that may be the empty object.
fn may_be_object(api: &Api, ty: &Ty) -> bool {
    match api.types.behind(ty) {
        Ty::Any | Ty::Unit | Ty::JsonObject | Ty::Map(_) => true,
        Ty::Nullable(inner) => may_be_object(api, inner),
        Ty::Named(id) => matches!(api.types[*id].kind, TypeKind::Object(_)),
        _ => false,
    }
}

/// The form of the successful response. `None` for JSON and for no content.
fn returns(operation: &Operation) -> Option<&'static str> {
    match operation.success {
        Success::Stream | Success::Bytes => Some("Other"),
        Success::One | Success::OneOrEmpty => {
            let main = operation.main_response();
            let kind = main.map(|response| response.kind);
            (kind == Some(BodyKind::Text)).then_some("Text")
        }
        Success::ByStatus(_) => {
            let mut responses = operation.responses.iter();
            let text = responses.any(|one| one.kind == BodyKind::Text);
            text.then_some("JsonOrText")
        }
        Success::Empty => None,
    }
}

/// The header `accept`: the media types of the responses that are read completely. Empty if there are none.
fn accept(operation: &Operation) -> String {
    let mut accepted: Vec<String> = Vec::new();
    for response in &operation.responses {
        let Some(media_type) = accepted_as(response) else {
            continue;
        };
        for media_type in response.also.iter().cloned().chain([media_type]) {
            if !accepted.contains(&media_type) {
                accepted.push(media_type);
            }
        }
    }
    accepted.join(", ")
}

/// The media type in `accept`. For a range of media types, the type in which the response is read.
fn accepted_as(response: &Response) -> Option<String> {
    if response.media_type.is_empty() || response.stream.is_some() {
        return None;
    }
    let written = response.media_type.trim();
    let sendable = written.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    if response.kind == BodyKind::Json && (written.contains('*') || !sendable) {
        return Some("application/json".to_owned());
    }
    if !sendable {
        return Some("*/*".to_owned());
    }
    // The charset parameter is not part of `accept`.
    let parts = written.split(';').map(str::trim);
    let parts = parts.filter(|part| !part.to_ascii_lowercase().starts_with("charset="));
    Some(parts.collect::<Vec<_>>().join("; "))
}

/// The expression that describes a parameter of an operation. Most are simple path parameters or optional query
/// parameters.
fn one(scope: &mut Scope<'_>, parameter: &Parameter) -> TokenStream {
    let Parameter {
        wire,
        location,
        style,
        explode,
        required,
        allow_reserved,
        preset,
        ..
    } = parameter;
    match (location, style, explode, required, allow_reserved) {
        (ParameterLocation::Path, Style::Simple, false, true, false) => {
            scope.uses.needs.insert(Need::Path);
            quote! { path(#wire) }
        }
        (ParameterLocation::Query, Style::Form, true, false, false) => {
            scope.uses.needs.insert(Need::Query);
            quote! { query(#wire) }
        }
        (ParameterLocation::Query, Style::Form, true, true, false) => {
            scope.uses.needs.insert(Need::RequiredQuery);
            with_preset(scope, quote! { required_query(#wire) }, preset.as_deref())
        }
        _ => {
            let (place, form) = (place(*location), form(*style, *explode));
            let plain = described(scope, wire, &place, &form, *required, *allow_reserved);
            with_preset(scope, plain, preset.as_deref())
        }
    }
}

/// The expression with the value that is sent unless the caller sets another.
fn with_preset(scope: &mut Scope<'_>, plain: TokenStream, preset: Option<&str>) -> TokenStream {
    let Some(preset) = preset else {
        return plain;
    };
    let parameter = scope.support("Parameter");
    quote! { #parameter { preset: Some(#preset), ..#plain } }
}

/// The expression that describes a parameter or a member of a form.
pub(super) fn described(
    scope: &mut Scope<'_>,
    wire: &str,
    place: &Ident,
    form: &Ident,
    required: bool,
    reserved: bool,
) -> TokenStream {
    scope.uses.needs.insert(Need::Parameter);
    let location = scope.support("Location");
    let style = scope.support("Style");
    let plain = quote! { parameter(#wire, #location::#place, #style::#form, #required) };
    if reserved {
        let parameter = scope.support("Parameter");
        quote! { #parameter { reserved: true, ..#plain } }
    } else {
        plain
    }
}

/// The encoding of the body, and its top-level members.
fn body<'a>(scope: &mut Scope<'a>, operation: &'a Operation) -> Option<(TokenStream, Vec<&'a String>)> {
    let (body, _) = super::body(operation)?;
    let body = &body.content;
    let kind = scope.support("BodyKind");
    let media_type = &body.media_type;
    let value = match body.kind {
        BodyKind::Json if is_vendor(media_type) => quote! { #kind::JsonAs(#media_type) },
        BodyKind::Json | BodyKind::Empty => quote! { #kind::Json },
        BodyKind::Form => {
            let fields = super::content::fields(scope, &body.form);
            quote! { #kind::Form(&[#(#fields),*]) }
        }
        BodyKind::Multipart => {
            let encodings = super::content::encodings(scope, &body.parts);
            if body.is_form_data() {
                quote! { #kind::Multipart(&[#(#encodings),*]) }
            } else {
                quote! { #kind::MultipartAs(#media_type, &[#(#encodings),*]) }
            }
        }
        BodyKind::Text => quote! { #kind::Text(#media_type) },
        BodyKind::Bytes | BodyKind::Events => quote! { #kind::Bytes(#media_type) },
    };
    let members = match target(scope.api, &body.ty).map(|ty| &ty.kind) {
        _ if body.kind == BodyKind::Multipart => {
            let parts = operation.body.iter().flat_map(|body| &body.content.parts);
            parts.map(|part| &part.wire).collect()
        }
        Some(TypeKind::Object(object)) if matches!(body.kind, BodyKind::Json | BodyKind::Form) => {
            let fields = object.fields.iter().map(|field| &field.wire);
            let constants = object.constants.iter().map(|constant| &constant.wire);
            fields.chain(constants).collect()
        }
        _ => Vec::new(),
    };
    Some((value, members))
}

/// True if it is JSON under its own media type, not `application/json` or a range.
pub(super) fn is_vendor(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    !essence.eq_ignore_ascii_case("application/json") && !essence.contains('*')
}

fn place(location: ParameterLocation) -> Ident {
    ident(match location {
        ParameterLocation::Path => "Path",
        ParameterLocation::Query => "Query",
        ParameterLocation::Header => "Header",
        ParameterLocation::Cookie => "Cookie",
    })
}

/// The name of a style in the support module.
pub(super) fn form(style: Style, explode: bool) -> Ident {
    ident(match (style, explode) {
        (Style::Simple, false) => "Simple",
        (Style::Simple, true) => "SimpleExploded",
        (Style::Label, false) => "Label",
        (Style::Label, true) => "LabelExploded",
        (Style::Matrix, false) => "Matrix",
        (Style::Matrix, true) => "MatrixExploded",
        // Exploded, these put nothing between the values.
        (Style::Form | Style::Space | Style::Pipe | Style::Tab, true) => "FormExploded",
        (Style::Form, false) => "Form",
        (Style::Cookie, false) => "Cookie",
        (Style::Cookie, true) => "CookieExploded",
        (Style::Space, false) => "Space",
        (Style::Pipe, false) => "Pipe",
        (Style::Tab, false) => "Tab",
        (Style::DeepObject, _) => "DeepObject",
        (Style::Dotted, _) => "Dotted",
        (Style::Json, _) => "Json",
        (Style::Whole, _) => "Whole",
        (Style::WholeJson, _) => "WholeJson",
    })
}
