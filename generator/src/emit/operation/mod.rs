//! Operations: each has a descriptor, a method of the client, and a request builder.

mod by_status;
mod content;
mod descriptor;
mod headers;
mod method;
mod paging;
mod parameter;
mod request;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Api, Body, BodyKind, Operation, StreamFormat, Success};

use super::describe::Comment;
use super::scope::{Place, Scope, Uses, ident};
use super::{EmitError, print};

pub(super) use descriptor::{Usual, static_name};

/// One operation, printed.
pub(super) struct OperationText {
    /// Index into `Api::operations`.
    pub(super) index: usize,
    /// The descriptor.
    pub(super) descriptor: String,
    /// The client's method.
    pub(super) method: String,
    /// The request builder.
    pub(super) request: String,
    pub(super) uses: Uses,
}

/// Emits one operation. `package` is the crate's name in imports.
pub(super) fn emit(api: &Api, usual: &Usual, index: usize, package: &str) -> Result<OperationText, EmitError> {
    let operation = &api.operations[index];
    let mut scope = Scope::new(api, Place::Outside);
    let descriptor = descriptor::emit(&mut scope, operation, usual);
    let request = request::emit(&mut scope, operation);
    let method = method::emit(&mut scope, operation, package, request.has_own_type)?;
    Ok(OperationText {
        index,
        descriptor: print::pack(&print::items(descriptor)?, "body_members: &["),
        method: print::methods(&quote! { #method })?,
        request: print::items(request.item)?,
        uses: scope.uses,
    })
}

/// The way in which a body is passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum BodyPlace {
    /// The last argument of the client's method.
    Argument,
    /// A setter of the request.
    Setter,
}

/// An operation's body and where it is passed. `None` if it has none. An optional body is a setter.
fn body(operation: &Operation) -> Option<(&Body, BodyPlace)> {
    let body = operation
        .body
        .as_ref()
        .filter(|body| body.content.kind != BodyKind::Empty)?;
    let place = if body.required {
        BodyPlace::Argument
    } else {
        BodyPlace::Setter
    };
    Some((body, place))
}

/// True if the request has `pages` and `items`.
pub(super) fn pages(api: &Api, operation: &Operation) -> bool {
    paging::walk(&mut Scope::new(api, Place::Outside), operation).is_some()
}

/// Another name for an equal type of an earlier operation.
fn same(scope: &Scope<'_>, comment: &Comment, name: &str, first: &str) -> TokenStream {
    let (module, name, first) = (ident(&scope.api.module), ident(name), ident(first));
    quote! {
        #comment
        pub type #name = crate::#module::operations::#first;
    }
}

/// The method of the request that replaces `send` and returns a stream.
pub(super) fn streams(operation: &Operation) -> Option<&'static str> {
    let response = operation.streamed();
    let response = response.filter(|_| operation.success == Success::Stream)?;
    Some(match response.stream {
        Some(StreamFormat::Records) => "stream",
        _ => "events",
    })
}
