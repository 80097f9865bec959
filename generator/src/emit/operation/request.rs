//! The request builder: setters for what may be left out, and the ways to send it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::argument::Argument;
use crate::emit::describe::{Comment, deprecated, describe};
use crate::emit::docs;
use crate::emit::flavour::Flavour;
use crate::emit::scope::{Scope, ident, target};
use crate::model::{
    Api, Body, BodyKind, Operation, Parameter, StreamFormat, Success, Ty, TypeKind,
};

use super::BodyPlace;
use super::parameter;
use super::response::{Walk, walk};
use super::{by_status, content, headers};

pub(super) fn emit(scope: &mut Scope<'_>, operation: &Operation, flavour: Flavour) -> TokenStream {
    let name = ident(&operation.request_name);
    let comment = Comment::line(format!(
        "Request of [`Client::{}`].",
        link(&operation.method_name)
    ));
    scope.support("Call");
    let setters: Vec<TokenStream> = operation
        .parameters
        .iter()
        .enumerate()
        .map(|(index, parameter)| setter(scope, index, parameter))
        .collect();
    let body = match super::body(operation) {
        Some((body, BodyPlace::Setter)) => Some(body_setters(scope, body)),
        _ => None,
    };
    let contents = operation.body.iter().flat_map(Body::contents);
    let parts: Vec<TokenStream> = contents
        .filter(|_| flavour == Flavour::Async)
        .filter_map(|content| content::parts(scope, operation, content))
        .collect();
    let send = send(scope, operation, flavour);
    let stream = stream(scope, operation, flavour);
    let download = (operation.success == Success::Bytes).then(|| download(scope, flavour));
    let types = match flavour {
        Flavour::Async => types(scope, operation),
        // It takes those of the other.
        Flavour::Blocking => TokenStream::new(),
    };
    let pages = walk(scope, operation).map(|walk| pages(scope, &walk, flavour));
    quote! {
        #comment
        #[derive(Debug, Clone)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #name(pub(crate) Call);
        impl #name {
            #(#setters)*
            #body
            #send
            #stream
            #download
            #pages
        }
        #types
        #(#parts)*
    }
}

/// The enums of an operation whose responses differ by status.
fn types(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    let method = link(&operation.method_name);
    let mut out = TokenStream::new();
    if let Success::ByStatus(types) = &operation.success {
        let head = format!("What [`Client::{method}`] gives, by the status of the response.");
        out.extend(by_status::emit(scope, types, &operation.responses, head));
    }
    out.extend(headers::emit(scope, operation, method));
    if let Some(types) = &operation.failure {
        let head = format!(
            "The errors of [`Client::{method}`] by the status of the response, for [`Error::typed`]."
        );
        out.extend(by_status::emit(scope, types, &operation.errors, head));
    }
    out
}

/// An identifier as an intra-doc link names it.
fn link(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// The setter of an optional parameter; the entry setter of any that has one.
fn setter(scope: &mut Scope<'_>, index: usize, parameter: &Parameter) -> TokenStream {
    let index = Literal::usize_unsuffixed(index);
    let mut out = TokenStream::new();
    let attributes = deprecated(&parameter.docs);
    if !parameter.required {
        let name = ident(&parameter.name);
        let Argument { ty, value } = parameter::argument(scope, &parameter.ty, &name);
        let comment = describe(
            &parameter.docs,
            format!("{}.", docs::phrase(&parameter.wire)),
        );
        out.extend(quote! {
            #comment
            #attributes
            pub fn #name(self, #name: #ty) -> Self {
                Self(self.0.arg(#index, #value))
            }
        });
    }
    if !parameter.entry_name.is_empty() {
        let name = ident(&parameter.entry_name);
        if let Some(Argument { ty, value }) =
            parameter::entry(scope, &parameter.ty, &ident("value"))
        {
            let comment = Comment::line(format!(
                "Adds one entry to {}.",
                docs::code(&parameter.wire)
            ));
            out.extend(quote! {
                #comment
                #attributes
                pub fn #name(self, key: impl Into<String>, value: #ty) -> Self {
                    Self(self.0.entry(#index, key.into(), #value))
                }
            });
        }
    }
    out
}

/// The setters of a body that may be left out: one for each form that it may have. The last one wins.
fn body_setters(scope: &mut Scope<'_>, body: &Body) -> TokenStream {
    let setters = body.contents().enumerate().map(|(index, content)| {
        let name = ident(&content.name);
        let Argument { ty, value } = content::argument(scope, content, index == 0);
        let mut comment = describe(&body.docs, "The body.");
        if index > 0 {
            let media_type = docs::code(&content.media_type);
            comment.paragraph([format!("Sent as {media_type}.")]);
        }
        comment.paragraph(content::notes(scope.api, content));
        quote! {
            #comment
            pub fn #name(self, #name: #ty) -> Self {
                Self(self.0 #value)
            }
        }
    });
    setters.collect()
}

fn send(scope: &mut Scope<'_>, operation: &Operation, flavour: Flavour) -> TokenStream {
    let mut arguments = TokenStream::new();
    let (ty, send) = match (&operation.success, operation.answer()) {
        (Success::Empty, _) | (_, None) => (quote! { () }, "send_empty"),
        (Success::Bytes, _) => (quote! { bytes::Bytes }, "send_bytes"),
        (Success::Stream, Some(_)) => return TokenStream::new(),
        (Success::ByStatus(types), _) => {
            let name = ident(&types.name);
            let ty = match flavour {
                Flavour::Async => quote! { #name },
                Flavour::Blocking => quote! { operations::#name },
            };
            (ty, "send_by_status")
        }
        (Success::One, Some(answer)) => match answer.kind {
            BodyKind::Text => (quote! { String }, "send_text"),
            _ => (scope.ty(&answer.ty), "send"),
        },
        (Success::OneOrEmpty, Some(answer)) => {
            let empty = operation.empty_statuses().map(Literal::u16_unsuffixed);
            arguments = quote! { &[#(#empty),*] };
            if answer.kind == BodyKind::Text {
                (quote! { Option<String> }, "send_optional_text")
            } else {
                let ty = scope.ty(&answer.ty);
                (quote! { Option<#ty> }, "send_optional")
            }
        }
    };
    let with_meta = ident(&format!("{send}_with_meta"));
    let send = ident(send);
    let error = scope.support("Error");
    let response = scope.support("Response");
    let asyncness = flavour.asyncness();
    let answer = flavour.answer(scope, &quote! { self.0.#send(#arguments) });
    let answer_with_meta = flavour.answer(scope, &quote! { self.0.#with_meta(#arguments) });
    let what = match operation.success {
        Success::OneOrEmpty => "Sends the request. `None` is a success without content.",
        _ => "Sends the request.",
    };
    let comment = Comment::line(what);
    let typed = operation.headers.as_ref().map(|headers| {
        let (module, name) = (link(&scope.api.module), &headers.name);
        let said = format!(" Those that the document describes are [`{name}`](crate::{module}::operations::{name}).");
        quote! { #[doc = #said] }
    });
    quote! {
        #comment
        ///
        /// # Errors
        ///
        /// See [`Error`].
        pub #asyncness fn send(self) -> Result<#ty, #error> {
            #answer
        }
        /// Sends the request, and gives the answer with its status, its headers and the number of
        /// attempts.
        #typed
        ///
        /// # Errors
        ///
        /// See [`Error`].
        pub #asyncness fn send_with_meta(self) -> Result<#response<#ty>, #error> {
            #answer_with_meta
        }
    }
}

/// The way to read the response as a stream, where it can be one.
fn stream(scope: &mut Scope<'_>, operation: &Operation, flavour: Flavour) -> TokenStream {
    let Some(answer) = operation.streamed() else {
        return TokenStream::new();
    };
    match answer.stream {
        Some(StreamFormat::Records) => {
            let ty = scope.ty(&answer.ty);
            let records = flavour.own(scope, "Records");
            let media_type = &answer.media_type;
            let call = call(scope.api, operation);
            let comment = Comment::line(
                "The values of the response, each as it comes. Nothing is sent until the first is asked for.",
            );
            quote! {
                #comment
                pub fn stream(self) -> #records<#ty> {
                    #records::new(#call, #media_type)
                }
            }
        }
        _ => events(scope, operation, &answer.ty, flavour),
    }
}

/// The call of a stream. Where the service can give a single value too, a member of the body says which one is wanted:
/// services that talk as language models do call it `stream`.
fn call(api: &Api, operation: &Operation) -> TokenStream {
    let object = operation
        .body
        .as_ref()
        .filter(|body| body.content.kind == BodyKind::Json)
        .and_then(|body| target(api, &body.content.ty));
    let chosen = object.is_some_and(|ty| match &ty.kind {
        TypeKind::Object(object) => object
            .fields
            .iter()
            .any(|field| field.wire == "stream" && is_bool(api, &field.ty)),
        _ => false,
    });
    if chosen {
        quote! { self.0.body_member("stream", true) }
    } else {
        quote! { self.0 }
    }
}

fn is_bool(api: &Api, ty: &Ty) -> bool {
    match api.types.behind(ty) {
        Ty::Bool => true,
        Ty::Nullable(inner) => is_bool(api, inner),
        _ => false,
    }
}

/// The way to receive bytes part by part.
fn download(scope: &mut Scope<'_>, flavour: Flavour) -> TokenStream {
    let error = scope.support("Error");
    let download = flavour.own(scope, "Download");
    let asyncness = flavour.asyncness();
    let answer = match flavour {
        Flavour::Async => quote! { self.0.download().await },
        Flavour::Blocking => quote! { #download::open(self.0) },
    };
    quote! {
        /// Sends the request, and gives the content as it comes: to be saved in a file, or read part by part. It may be of
        /// any size. Where the service refers to another origin, it is fetched there without credentials.
        ///
        /// # Errors
        ///
        /// See [`Error`].
        pub #asyncness fn download(self) -> Result<#download, #error> {
            #answer
        }
    }
}

fn events(scope: &mut Scope<'_>, operation: &Operation, ty: &Ty, flavour: Flavour) -> TokenStream {
    let ty = scope.ty(ty);
    let events = flavour.own(scope, "Events");
    let call = call(scope.api, operation);
    let link = events.to_string().replace(' ', "");
    let comment = Comment::line(format!(
        "Opens the stream when it is asked for the first event, and keeps it open. See [`{link}`] for what becomes of it \
         when the connection is lost."
    ));
    quote! {
        #comment
        pub fn events(self) -> #events<#ty> {
            #events::new(#call)
        }
    }
}

fn pages(scope: &mut Scope<'_>, walk: &Walk, flavour: Flavour) -> TokenStream {
    let Walk {
        token_parameter,
        page,
        item,
        token_at,
        token,
        items_at,
        items,
    } = walk;
    let token_parameter = Literal::usize_unsuffixed(*token_parameter);
    let pages = flavour.own(scope, "Pages");
    let all = flavour.own(scope, "Items");
    quote! {
        /// All pages from this one on, each asked for when it is needed.
        pub fn pages(self) -> #pages<#page> {
            #pages::new(self.0, #token_parameter, #token_at, |page| #token)
        }
        /// All items of all pages from this one on.
        pub fn items(self) -> #all<#page, #item> {
            self.pages().items(#items_at, |page| #items)
        }
    }
}
