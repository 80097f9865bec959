//! The struct for the documented headers of an operation's response.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::describe::Comment;
use crate::emit::docs;
use crate::emit::scope::{Scope, ident};
use crate::model::{Operation, Ty};

/// The struct, if the response has documented headers.
pub(super) fn emit(scope: &mut Scope<'_>, operation: &Operation, method: &str) -> TokenStream {
    let Some(headers) = &operation.headers else {
        return TokenStream::new();
    };
    let name = ident(&headers.name);
    let comment = Comment::line(format!(
        "Headers of the response to [`{method}`](ApiClient::{method}), for [`Response::typed_headers`](crate::Response::typed_headers)."
    ));
    if let Some(first) = &headers.same_as {
        return super::same(scope, &comment, &headers.name, first);
    }
    let (mut fields, mut reads) = (TokenStream::new(), TokenStream::new());
    for header in &headers.headers {
        let wire = &header.wire;
        let mut comment = Comment::line(format!("The header {}.", docs::code(wire)));
        if let Some(description) = &header.description {
            comment.paragraph(docs::markdown(description));
        }
        let name = ident(&header.name);
        let ty = scope.ty(&header.ty);
        let reader = match header.ty {
            Ty::List(_) => ident("list"),
            _ => ident("one"),
        };
        fields.extend(quote! { #comment pub #name: Option<#ty>, });
        reads.extend(quote! { #name: headers.#reader(#wire), });
    }
    let from = scope.support("FromHeaders");
    let all = scope.support("Headers");
    quote! {
        #comment
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #fields }
        impl #from for #name {
            fn read(headers: &#all<'_>) -> Self {
                Self { #reads }
            }
        }
    }
}
