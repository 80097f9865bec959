//! The builder of a client: the credentials, headers and variables of the API, and the settings that all clients share.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::describe::{Comment, describe};
use crate::emit::scope::ident;
use crate::emit::{credential, docs, servers};
use crate::model::{Api, ClientHeader, ServerVariable};

use super::environment;

/// The setter of a header of every call, or of the calls that accept it.
fn header_setter(header: &ClientHeader) -> TokenStream {
    let setter = ident(&header.name);
    let wire = &header.wire;
    let calls = if header.except.is_empty() {
        "every call"
    } else {
        "the calls that accept it"
    };
    let comment = describe(&header.docs, format!("The header {} of {calls}.", docs::code(wire)));
    quote! {
        #comment
        pub fn #setter(self, #setter: impl Into<String>) -> Self {
            Self { settings: self.settings.header(#wire, #setter) }
        }
    }
}

pub(super) fn emit(api: &Api) -> TokenStream {
    let credentials = api.credentials.iter().map(credential::setters);
    let server = servers::setter(api);
    let headers = api.client_headers.iter().map(header_setter);
    let variables = api.server_variables().map(variable_setter);
    let mut comment = Comment::line("Builds a [`Client`], or the one in `blocking`.");
    let environment = environment(api);
    if !environment.is_empty() {
        comment.paragraph(["[`from_env`](ClientBuilder::from_env) reads:".to_owned()]);
        comment.paragraph(environment);
    }
    quote! {
        #comment
        pub type ClientBuilder<M = Async> = Builder<ApiClient<M>>;
        impl<M: Mode> ClientBuilder<M> {
            #(#credentials)*
            #(#headers)*
            #(#variables)*
            #server
            /// Sets the URL of the API, instead of the one in its document.
            pub fn base_url(self, base_url: impl Into<String>) -> Self {
                Self { settings: self.settings.base_url(base_url) }
            }
            /// Checks all settings and builds the client for programs without async.
            ///
            /// # Errors
            ///
            /// Those of [`build`](ClientBuilder::build).
            #[cfg(feature = "blocking")]
            #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
            pub fn build_blocking(self) -> Result<super::blocking::Client, Error> {
                self.settings.build().map(ApiClient::over)
            }
        }
        impl<M: Mode> SetUp for ApiClient<M> {
            type Settings = support::ClientBuilder;
            fn each(
                settings: support::ClientBuilder,
                change: &mut dyn FnMut(support::ClientBuilder) -> support::ClientBuilder,
            ) -> support::ClientBuilder {
                change(settings)
            }
            fn build(settings: support::ClientBuilder) -> Result<Self, Error> {
                settings.build().map(Self::over)
            }
        }
    }
}

/// The setter of a variable of a base URL.
fn variable_setter(variable: &ServerVariable) -> TokenStream {
    let setter = ident(&variable.name);
    let wire = &variable.wire;
    let mut comment = match variable
        .description
        .as_deref()
        .map(str::trim)
        .filter(|text| !text.is_empty())
    {
        Some(text) => Comment::prose(text),
        None => Comment::line(format!("{} in the base URL.", docs::code(wire))),
    };
    if !variable.values.is_empty() {
        let values: Vec<String> = variable.values.iter().map(|value| docs::code(value)).collect();
        comment.paragraph([format!("One of {}.", values.join(", "))]);
    }
    comment.paragraph([match &variable.default {
        Some(default) => format!("Defaults to {}.", docs::code(default)),
        None => "It must be set, unless another base URL is set.".to_owned(),
    }]);
    quote! {
        #comment
        pub fn #setter(self, #setter: impl Into<String>) -> Self {
            Self { settings: self.settings.server_variable(#wire, #setter) }
        }
    }
}
