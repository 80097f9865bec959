//! The servers of an API, if there are several to choose from.

use proc_macro2::TokenStream;
use quote::quote;

use super::describe::Comment;
use super::docs;
use super::scope::ident;
use crate::model::Api;

/// The enum of the servers. Empty if there is no choice.
pub(super) fn choice(api: &Api) -> TokenStream {
    if api.servers.len() < 2 {
        return TokenStream::new();
    }
    let variants = api.servers.iter().map(|server| {
        let name = ident(&server.name);
        let mut comment = match server.description.as_deref().map(str::trim) {
            Some(text) if !text.is_empty() => Comment::prose(text),
            _ => Comment::default(),
        };
        comment.paragraph([docs::code(&server.plain_url())]);
        quote! { #comment #name }
    });
    let urls = api.servers.iter().enumerate().map(|(index, server)| {
        let name = ident(&server.name);
        let url = server.plain_url();
        if index == 0 {
            quote! { Self::#name => None }
        } else {
            quote! { Self::#name => Some(#url) }
        }
    });
    quote! {
        /// The servers that the document names.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Server {
            #(#variants,)*
        }
        impl Server {
            /// Its URL, unless it is the first one.
            fn url(self) -> Option<&'static str> {
                match self {
                    #(#urls,)*
                }
            }
        }
    }
}

/// The builder's setter.
pub(super) fn setter(api: &Api) -> TokenStream {
    if api.servers.len() < 2 {
        return TokenStream::new();
    }
    quote! {
        /// Selects one of the document's servers. Default: the first one. A relative server is resolved against the
        /// base URL.
        pub fn server(self, server: Server) -> Self {
            Self { settings: self.settings.server(server.url()) }
        }
    }
}
