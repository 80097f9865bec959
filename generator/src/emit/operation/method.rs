//! The client's methods. Required values are arguments, unless they are set by name. There is one method for each form
//! of a required body.

use std::iter;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::argument::Argument;
use crate::emit::describe::{Comment, deprecated, describe};
use crate::emit::scope::{Scope, ident};
use crate::emit::state;
use crate::emit::{EmitError, docs, example};
use crate::model::{Api, Content, Docs, Operation, Parameter, Response, StatusRange, Ty};

use super::BodyPlace;
use super::content;
use super::descriptor::static_name;
use super::parameter;

pub(super) fn emit(
    scope: &mut Scope<'_>,
    operation: &Operation,
    package: &str,
    has_own_type: bool,
) -> Result<TokenStream, EmitError> {
    let preferred = match super::body(operation) {
        Some((body, BodyPlace::Argument)) => Some(&body.content),
        _ => None,
    };
    let comment = comment(operation, package, scope)?;
    let mut methods = one(
        scope,
        operation,
        preferred,
        (&operation.method_name, has_own_type),
        &comment,
    );
    let others = operation.body.iter().flat_map(|body| &body.others);
    let method = plain(&operation.method_name);
    for content in others.filter(|content| !content.method_name.is_empty()) {
        let mut comment = Comment::line(format!(
            "Like [`{method}`](ApiClient::{method}), with a body of {}.",
            docs::code(&content.media_type)
        ));
        comment.paragraph(content::notes(scope.api, content));
        let name = &content.method_name;
        methods.extend(one(scope, operation, Some(content), (name, has_own_type), &comment));
    }
    Ok(methods)
}

/// One method, with its body if it has one.
fn one(
    scope: &mut Scope<'_>,
    operation: &Operation,
    content: Option<&Content>,
    (name, has_own_type): (&str, bool),
    comment: &Comment,
) -> TokenStream {
    let preferred = name == operation.method_name;
    let name = ident(name);
    let request = ident(&operation.request_name);
    let descriptor = static_name(operation);
    let mut arguments = Vec::new();
    let mut call = quote! { self.operation(&#descriptor) };
    for (index, parameter) in operation.parameters.iter().enumerate() {
        if parameter.is_argument() {
            let name = ident(&parameter.name);
            let Argument { ty, value } = parameter::argument(scope, &parameter.ty, &name);
            arguments.push(quote! { #name: #ty });
            call.extend(parameter::set(operation, index, &value));
        }
    }
    if let Some(content) = content {
        let name = ident(&content.name);
        let Argument { ty, value } = content::argument(scope, content, preferred);
        arguments.push(quote! { #name: #ty });
        call.extend(value);
    }
    let deprecated = deprecated(&operation.docs);
    let by_name: Vec<_> = (operation.by_name()).map(|parameter| ident(&parameter.name)).collect();
    let made = if !by_name.is_empty() {
        quote! { #request(#call, PhantomData) }
    } else if has_own_type {
        quote! { #request(#call) }
    } else {
        quote! { Request::new(#call) }
    };
    let marks = state::marks(scope, by_name.iter());
    quote! {
        #comment
        #deprecated
        pub fn #name(&self, #(#arguments),*) -> #request<M, #(#marks),*> {
            #made
        }
    }
}

fn comment(operation: &Operation, package: &str, scope: &Scope<'_>) -> Result<Comment, EmitError> {
    let otherwise = format!("Calls {}.", docs::code(&operation.id));
    let mut comment = describe(&operation.docs, otherwise);
    let line = format!("{} {}", operation.method.as_str(), operation.path);
    comment.paragraph([docs::code(&line)]);
    let mut parameters = arguments(operation);
    parameters.extend(by_name(operation));
    comment.paragraph(parameters);
    if let Some((body, BodyPlace::Argument)) = super::body(operation) {
        comment.paragraph(content::notes(scope.api, &body.content));
    }
    comment.paragraph(unread(operation));
    comment.paragraph(failures(scope.api, operation));
    comment.paragraph(reading(scope.api, operation));
    if let Some(example) = example::of_operation(scope.api, operation, package)? {
        let heading = iter::once("# Example".to_owned());
        comment.paragraph(heading.chain(example.fenced()));
    }
    Ok(comment)
}

/// The document's descriptions of the arguments.
fn arguments(operation: &Operation) -> Vec<String> {
    let parameters = operation
        .arguments()
        .map(|parameter| (&parameter.name, &parameter.docs));
    let body = super::body(operation)
        .filter(|(_, place)| *place == BodyPlace::Argument)
        .map(|(body, _)| (&body.content.name, &body.docs));
    let line = |(name, docs): (&String, &Docs)| {
        let label = format!("`{}`", name.trim_start_matches("r#"));
        docs::item(&label, docs.description.as_deref().unwrap_or_default())
    };
    parameters.chain(body).flat_map(line).collect()
}

/// The document's descriptions of the parameters that must be set on the request.
fn by_name(operation: &Operation) -> Vec<String> {
    let lines = |parameter: &Parameter| {
        let name = plain(&parameter.name);
        let link = format!("[`{name}`]({}::{name}), by name", operation.request_name);
        let description = parameter.docs.description.as_deref().unwrap_or_default();
        let lines = docs::item(&link, description);
        if lines.is_empty() {
            vec![format!("- {link}")]
        } else {
            lines
        }
    };
    operation.by_name().flat_map(lines).collect()
}

/// Explains how to get content that the method does not read.
fn unread(operation: &Operation) -> Vec<String> {
    let all = operation.responses.iter().flat_map(|one| &one.unread);
    let all: Vec<String> = all.map(|media_type| docs::code(media_type)).collect();
    if all.is_empty() {
        return Vec::new();
    }
    vec![format!(
        "The service also offers the response as {}: call [`request`](ApiClient::request) with the header `accept`, and \
         `send_bytes`.",
        all.join(", ")
    )]
}

/// The document's descriptions of failures, by status.
fn failures(api: &Api, operation: &Operation) -> Vec<String> {
    let line = |response: &Response| {
        let status = match response.status {
            StatusRange::Exact(status) => status.to_string(),
            StatusRange::Class(class) => format!("{class}XX"),
            StatusRange::Default => "any other".to_owned(),
        };
        let status = match error_type(api, response) {
            Some(link) => format!("{status}, {link}"),
            None => status,
        };
        let description = response.docs.description.as_deref().unwrap_or_default();
        let lines = docs::item(&status, description);
        if lines.is_empty() && error_type(api, response).is_some() {
            return vec![format!("- {status}")];
        }
        lines
    };
    let lines: Vec<String> = operation.errors.iter().flat_map(line).collect();
    if lines.is_empty() {
        return lines;
    }
    let head = ["The service may respond with:".to_owned(), String::new()];
    head.into_iter().chain(lines).collect()
}

/// A link to the type of an error, if it has its own type.
fn error_type(api: &Api, response: &Response) -> Option<String> {
    let Ty::Named(id) = response.ty else {
        return None;
    };
    let name = plain(&api.types[id].name);
    let module = plain(&api.module);
    Some(format!("[`{name}`](crate::{module}::types::{name})"))
}

/// Describes how to read the types of the errors.
fn reading(api: &Api, operation: &Operation) -> Option<String> {
    if let Some(types) = &operation.failure {
        let (module, name) = (plain(&api.module), &types.name);
        return Some(format!(
            "[`Error::typed`](crate::Error::typed) reads it as \
             [`{name}`](crate::{module}::operations::{name})."
        ));
    }
    let mut errors = operation.errors.iter();
    errors
        .any(|response| error_type(api, response).is_some())
        .then(|| "[`Error::body_as`](crate::Error::body_as) reads it as such a type.".to_owned())
}

/// An identifier in a link.
fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}
