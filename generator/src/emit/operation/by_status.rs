//! The enum of an operation whose responses differ by status, and the code that reads it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::describe::Comment;
use crate::emit::docs;
use crate::emit::scope::{Scope, ident};
use crate::model::{BodyKind, ByStatus, Response, StatusRange};

/// Emits the enum. `purpose` is the first line of its documentation.
pub(super) fn emit(scope: &mut Scope<'_>, types: &ByStatus, responses: &[Response], purpose: String) -> TokenStream {
    let name = ident(&types.name);
    let comment = Comment::line(purpose);
    if let Some(first) = &types.same_as {
        return super::same(scope, &comment, &types.name, first);
    }
    let (mut variants, mut reads, mut statuses) = (TokenStream::new(), TokenStream::new(), TokenStream::new());
    let mut open = true;
    for form in &types.forms {
        let Some(response) = responses.get(form.response) else {
            continue;
        };
        let variant = ident(&form.name);
        let mut doc = Comment::line(label(response.status));
        if let Some(description) = &response.docs.description {
            doc.paragraph(docs::markdown(description));
        }
        let (held, value) = content(scope, response).unzip();
        let range = range(response.status);
        match response.status {
            StatusRange::Exact(status) => {
                let status = Literal::u16_unsuffixed(status);
                let (held, read, skipped) = match &held {
                    Some(held) => (quote! { (#held) }, quote! { (#value) }, quote! { (_) }),
                    None => (TokenStream::new(), TokenStream::new(), TokenStream::new()),
                };
                variants.extend(quote! { #doc #variant #held, });
                reads.extend(quote! { #status => Self::#variant #read, });
                statuses.extend(quote! { Self::#variant #skipped => #status, });
            }
            StatusRange::Class(_) | StatusRange::Default => {
                open &= response.status != StatusRange::Default;
                let skipped = held.is_some().then(|| quote! { , _ });
                let held = held.map(|held| quote! { , #held });
                let value = value.map(|value| quote! { , #value });
                variants.extend(quote! { #doc #variant(u16 #held), });
                reads.extend(quote! { #range => Self::#variant(status #value), });
                statuses.extend(quote! { Self::#variant(status #skipped) => *status, });
            }
        }
    }
    if open {
        variants.extend(quote! {
            /// An undocumented status, and the unchanged body.
            Other(u16, bytes::Bytes),
        });
        reads.extend(quote! { status => Self::Other(status, reply.bytes()), });
        statuses.extend(quote! { Self::Other(status, _) => *status, });
    }
    let trait_ = scope.support("ByStatus");
    let reply = scope.support("Reply");
    let mismatch = scope.support("Mismatch");
    quote! {
        #comment
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #variants }
        impl #name {
            /// The HTTP status.
            pub fn status(&self) -> u16 {
                match self { #statuses }
            }
        }
        impl #trait_ for #name {
            fn read(reply: &#reply<'_>) -> Result<Self, #mismatch> {
                Ok(match reply.status() { #reads })
            }
        }
    }
}

/// The type of a response's content, and the expression that reads it. `None` without content.
fn content(scope: &mut Scope<'_>, response: &Response) -> Option<(TokenStream, TokenStream)> {
    Some(match response.kind {
        BodyKind::Empty => return None,
        BodyKind::Json => (scope.ty(&response.ty), quote! { reply.json()? }),
        BodyKind::Text => (quote! { String }, quote! { reply.text()? }),
        BodyKind::Form | BodyKind::Multipart | BodyKind::Bytes | BodyKind::Events => {
            (quote! { bytes::Bytes }, quote! { reply.bytes() })
        }
    })
}

/// The statuses as a pattern that binds the status.
fn range(status: StatusRange) -> TokenStream {
    match status {
        StatusRange::Exact(status) => {
            let status = Literal::u16_unsuffixed(status);
            quote! { #status }
        }
        StatusRange::Class(class) => {
            let from = u16::from(class) * 100;
            let (from, to) = (Literal::u16_unsuffixed(from), Literal::u16_unsuffixed(from + 99));
            quote! { status @ #from..=#to }
        }
        StatusRange::Default => quote! { status },
    }
}

/// The statuses in words.
pub(super) fn label(status: StatusRange) -> String {
    match status {
        StatusRange::Exact(status) => format!("{status}."),
        StatusRange::Class(class) => format!("{class}XX: its status and its content."),
        StatusRange::Default => "Any other: its status and its content.".to_owned(),
    }
}
