//! The two flavours of a client: one for async code, and one for code without. Setters, arguments and documentation
//! are the same; what differs between them is said here, and asked for where a call is sent.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{Scope, ident};

/// Who waits for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flavour {
    /// The caller's runtime.
    Async,
    /// The caller's thread. All of it is behind the feature `blocking`.
    Blocking,
}

impl Flavour {
    /// What stands before `fn` where a call is sent.
    pub(super) fn asyncness(self) -> Option<TokenStream> {
        (self == Self::Async).then(|| quote! { async })
    }

    /// What stands after a call that was sent, in an example.
    pub(super) fn awaited(self) -> Option<TokenStream> {
        (self == Self::Async).then(|| quote! { .await })
    }

    /// The builder's method that gives a client.
    pub(super) fn build(self) -> &'static str {
        match self {
            Self::Async => "build",
            Self::Blocking => "build_blocking",
        }
    }

    /// What the future of a call gives, inside of what is emitted.
    pub(super) fn answer(self, scope: &mut Scope<'_>, call: &TokenStream) -> TokenStream {
        match self {
            Self::Async => quote! { #call.await },
            Self::Blocking => {
                let blocking = scope.support("blocking");
                quote! { #blocking::wait(#call) }
            }
        }
    }

    /// An item of the support module that each flavour has its own of.
    pub(super) fn own(self, scope: &mut Scope<'_>, name: &'static str) -> TokenStream {
        match self {
            Self::Async => {
                let name = scope.support(name);
                quote! { #name }
            }
            Self::Blocking => {
                let blocking = scope.support("blocking");
                let name = ident(name);
                quote! { #blocking::#name }
            }
        }
    }
}
