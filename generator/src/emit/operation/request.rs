//! The request builder: setters for what may be left out, and the ways to send it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::argument::Argument;
use crate::emit::describe::{Comment, deprecated, describe};
use crate::emit::docs;
use crate::emit::flavour::Flavour;
use crate::emit::scope::{Scope, ident};
use crate::model::{Body, Operation, Parameter, Ty};

use super::BodyPlace;
use super::content;
use super::parameter;
use super::response::{Success, Walk, success, walk};

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
            #pages
        }
        #(#parts)*
    }
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
    let (ty, send) = match success(operation) {
        Success::Json(ty) => (scope.ty(&ty), "send"),
        Success::Text => (quote! { String }, "send_text"),
        Success::Bytes => (quote! { bytes::Bytes }, "send_bytes"),
        Success::Events(ty) => return events(scope, &ty, flavour),
        Success::Empty => (quote! { () }, "send_empty"),
    };
    let with_meta = ident(&format!("{send}_with_meta"));
    let send = ident(send);
    let error = scope.support("Error");
    let response = scope.support("Response");
    let asyncness = flavour.asyncness();
    let answer = flavour.answer(scope, &quote! { self.0.#send() });
    let answer_with_meta = flavour.answer(scope, &quote! { self.0.#with_meta() });
    quote! {
        /// Sends the request.
        ///
        /// # Errors
        ///
        /// See [`Error`].
        pub #asyncness fn send(self) -> Result<#ty, #error> {
            #answer
        }
        /// Sends the request, and gives the answer with its status, its headers and the number of
        /// attempts.
        ///
        /// # Errors
        ///
        /// See [`Error`].
        pub #asyncness fn send_with_meta(self) -> Result<#response<#ty>, #error> {
            #answer_with_meta
        }
    }
}

fn events(scope: &mut Scope<'_>, ty: &Ty, flavour: Flavour) -> TokenStream {
    let ty = scope.ty(ty);
    let events = flavour.own(scope, "Events");
    let link = events.to_string().replace(' ', "");
    let comment = Comment::line(format!(
        "Opens the stream when it is asked for the first event, and keeps it open. See [`{link}`] for what becomes of it \
         when the connection is lost."
    ));
    quote! {
        #comment
        pub fn events(self) -> #events<#ty> {
            #events::new(self.0)
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
