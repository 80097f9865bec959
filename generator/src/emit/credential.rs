//! Credentials: their static description, and the builder's setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::describe::Comment;
use super::docs;
use super::scope::ident;
use crate::model::{Api, Credential, CredentialKind};

/// The kind of a credential, as an expression.
pub(super) fn kind(credential: &Credential) -> TokenStream {
    match &credential.kind {
        CredentialKind::Bearer => quote! { CredentialKind::Bearer },
        CredentialKind::Basic => quote! { CredentialKind::Basic },
        CredentialKind::Header(name) => quote! { CredentialKind::Header(#name) },
        CredentialKind::Query(name) => quote! { CredentialKind::Query(#name) },
        CredentialKind::Cookie(name) => quote! { CredentialKind::Cookie(#name) },
        CredentialKind::ClientCredentials { url, scopes } => quote! {
            CredentialKind::ClientCredentials(TokenEndpoint { url: #url, scopes: &[#(#scopes),*] })
        },
        CredentialKind::Unsupported(scheme) => quote! { CredentialKind::Unsupported(#scheme) },
    }
}

/// True if a credential has a token endpoint.
pub(super) fn has_endpoint(api: &Api) -> bool {
    let mut all = api.credentials.iter();
    all.any(|one| matches!(one.kind, CredentialKind::ClientCredentials { .. }))
}

/// True if a credential can come from a source of tokens.
pub(super) fn has_source(api: &Api) -> bool {
    let mut all = api.credentials.iter();
    all.any(|one| !one.source_setter.is_empty())
}

/// The setters of a credential.
pub(super) fn setters(credential: &Credential) -> TokenStream {
    if credential.setter.is_empty() {
        return TokenStream::new();
    }
    let key = &credential.key;
    let name = ident(&credential.setter);
    let comment = match &credential.description {
        Some(text) if !text.trim().is_empty() => Comment::prose(text),
        _ => Comment::line(plain(&credential.kind)),
    };
    let setter = match credential.kind {
        CredentialKind::Basic => quote! {
            #comment
            pub fn #name(self, user: impl Into<String>, password: impl Into<String>) -> Self {
                Self { settings: self.settings.basic(#key, user, password) }
            }
        },
        CredentialKind::Bearer | CredentialKind::ClientCredentials { .. } => quote! {
            #comment
            pub fn #name(self, #name: impl Into<String>) -> Self {
                Self { settings: self.settings.bearer(#key, #name) }
            }
        },
        _ => quote! {
            #comment
            pub fn #name(self, #name: impl Into<String>) -> Self {
                Self { settings: self.settings.api_key(#key, #name) }
            }
        },
    };
    let client = (!credential.client_setter.is_empty()).then(|| {
        let client = ident(&credential.client_setter);
        let link = credential.setter.trim_start_matches("r#");
        let mut comment = Comment::line(format!(
            "Sets a client id and secret, which the service exchanges for tokens, instead of [`{link}`](Self::{link})."
        ));
        comment.paragraph(["Tokens are requested, cached and renewed.".to_owned()]);
        quote! {
            #comment
            pub fn #client(self, id: impl Into<String>, secret: impl Into<String>) -> Self {
                Self { settings: self.settings.client_credentials(#key, id, secret) }
            }
        }
    });
    let source = (!credential.source_setter.is_empty()).then(|| {
        let source = ident(&credential.source_setter);
        let link = credential.setter.trim_start_matches("r#");
        let mut comment = Comment::line(format!(
            "Sets a function, or another [`TokenSource`](crate::TokenSource), that returns [`{link}`](Self::{link})."
        ));
        comment.paragraph(["A token is cached until it expires, or the service rejects it.".to_owned()]);
        quote! {
            #comment
            pub fn #source(self, source: impl TokenSource + 'static) -> Self {
                Self { settings: self.settings.token_source(#key, source) }
            }
        }
    });
    quote! { #setter #client #source }
}

/// The description of a credential without one in the document.
fn plain(kind: &CredentialKind) -> String {
    match kind {
        CredentialKind::Bearer | CredentialKind::ClientCredentials { .. } => "The token of calls.".to_owned(),
        CredentialKind::Basic => "The user name and password of calls.".to_owned(),
        CredentialKind::Header(name) => {
            format!("The key, sent as header {}.", docs::code(name))
        }
        CredentialKind::Query(name) => {
            format!("The key, sent in the query as {}.", docs::code(name))
        }
        CredentialKind::Cookie(name) => {
            format!("The key, sent as cookie {}.", docs::code(name))
        }
        CredentialKind::Unsupported(scheme) => {
            format!("The credential of the scheme {}.", docs::code(scheme))
        }
    }
}
