//! The client of one API and its builder.

mod builder;
mod spec;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Api;

use super::call_style::CallStyle;
use super::describe::Comment;
use super::scope::ident;
use super::{CrateOptions, EmitError, credential, docs, example, print, servers};

/// The text of `client.rs`.
pub(super) fn emit(api: &Api, options: &CrateOptions) -> Result<String, EmitError> {
    let head = Comment::line(format!("The client and its builder. {}", super::api::generated(api))).inner();
    let spec = spec::emit(api, options);
    let servers = servers::choice(api);
    let client = client(api, options)?;
    let builder = builder::emit(api);
    let credentials = (!api.credentials.is_empty()).then(|| quote! { CredentialKind, CredentialSpec, });
    let endpoint = credential::has_endpoint(api).then(|| quote! { TokenEndpoint, });
    let source = credential::has_source(api).then(|| quote! { TokenSource, });
    let headers = (!api.client_headers.is_empty()).then(|| quote! { HeaderSpec, });
    let variables = api.server_variables().next().is_some();
    let variables = variables.then(|| quote! { ServerVariable, });
    print::items(quote! {
        #head
        use std::marker::PhantomData;
        use crate::support::{
            self, Async, Builder, Call, ClientSpec, #credentials Error, #headers Mode, Operation, RawRequest, SetUp, #variables
            #endpoint #source
        };
        #spec
        #servers
        #client
        #builder
    })
}

/// The text of `blocking.rs`: the blocking client, and the names of its requests.
pub(super) fn emit_blocking(api: &Api, options: &CrateOptions) -> Result<String, EmitError> {
    let title = docs::one_line(&api.title);
    let mut head = Comment::line("The blocking client, for programs without async.");
    head.paragraph(["It uses the types of the async client.".to_owned()]);
    let head = head.inner();
    let mut comment = Comment::line(format!("A blocking client of {title}."));
    comment.paragraph([
        "Built with its builder or from the environment, or from an async client. See".to_owned(),
        "[`blocking`](crate::blocking) for where it can be used.".to_owned(),
    ]);
    if let Some(example) = example::of_api(api, &options.import_name(), CallStyle::Blocking)? {
        comment.paragraph(["# Example".to_owned()]);
        comment.paragraph(example.fenced());
    }
    let imports = (!api.operations.is_empty()).then(|| {
        quote! {
            use super::Blocking;
            use super::super::operations;
        }
    });
    let mut text = print::items(quote! {
        #head
        use crate::support::blocking::Blocking;
        #comment
        pub type Client = super::ApiClient<Blocking>;
        /// Builds a [`Client`].
        pub type ClientBuilder = super::ClientBuilder<Blocking>;
        /// Both share their settings, connections and retry budget.
        impl From<super::Client> for Client {
            fn from(client: super::Client) -> Self {
                Self::over(client.inner)
            }
        }
        /// The requests of this client.
        pub mod operations {
            #imports
        }
    })?;
    // The printer does not format macro calls.
    let names: Vec<&str> = (api.operations.iter().map(|one| one.request_name.as_str())).collect();
    if !names.is_empty()
        && let Some(end) = text.rfind('}')
    {
        text.truncate(end);
        let names = print::names(&names);
        let call = print::enclose("crate::support::blocking::requests! {", &names, "}");
        text.push('\n');
        for line in call.lines() {
            text.push_str("    ");
            text.push_str(line);
            text.push('\n');
        }
        text.push_str("}\n");
    }
    Ok(super::api::under_notice(api, &text))
}

fn client(api: &Api, options: &CrateOptions) -> Result<TokenStream, EmitError> {
    let title = docs::one_line(&api.title);
    let head = Comment::line(format!(
        "{title}: the client in the call style `M`. [`Client`] is the async one."
    ));
    let mut comment = Comment::line(format!("{title}: the client."));
    comment.paragraph(["Cloning it is cheap, and the clones share their connections.".to_owned()]);
    if let Some(example) = example::of_api(api, &options.import_name(), CallStyle::Async)? {
        comment.paragraph(["# Example".to_owned()]);
        comment.paragraph(example.fenced());
    }
    let mut from_env = Comment::line("Builds a client from environment variables.");
    from_env.paragraph(environment(api));
    from_env.paragraph(
        [
            "# Errors",
            "",
            "If a value can't be sent, or no credential is set; the error names the variable. An empty variable",
            "counts as unset.",
        ]
        .map(str::to_owned),
    );
    // Without operations it is not called, and neither is the function it calls.
    let idle = api.operations.is_empty().then(|| {
        quote! { #[allow(dead_code, reason = "the document has no operations")] }
    });
    // Nor is the method that starts a call, unless an operation is in no group.
    let started = (!api.features().is_empty()).then(|| {
        quote! { #[allow(dead_code, reason = "it is only used behind features")] }
    });
    let module = ident(&api.module);
    Ok(quote! {
        #comment
        pub type Client = ApiClient<Async>;
        #head
        #[derive(Debug, Clone)]
        #idle
        pub struct ApiClient<M = Async> {
            pub(super) inner: support::Client,
            mode: PhantomData<M>,
        }
        #idle
        impl<M: Mode> ApiClient<M> {
            pub(crate) fn over(inner: support::Client) -> Self {
                Self { inner, mode: PhantomData }
            }
            /// Starts to build a client.
            pub fn builder() -> ClientBuilder<M> {
                Builder { settings: support::ClientBuilder::new(&SPEC) }
            }
            #from_env
            pub fn from_env() -> Result<Self, Error> {
                Self::builder().from_env().settings.build().map(Self::over)
            }
            /// A client with changed settings: another credential, header or timeout. It shares this client's retry
            /// budget and tokens, and its connections if their settings are equal.
            ///
            /// # Errors
            ///
            /// If a URL, a header or a credential is not valid.
            pub fn with(&self, change: impl FnOnce(ClientBuilder<M>) -> ClientBuilder<M>) -> Result<Self, Error> {
                let changed = change(Builder { settings: self.inner.settings() });
                changed.settings.build().map(Self::over)
            }
            #started
            pub(super) fn operation(&self, operation: &'static Operation) -> Call<M> {
                self.inner.call_in(operation)
            }
            /// A request that is not in the document, with the same credentials, retries and errors. The path is
            /// appended to the base URL and must already be encoded.
            pub fn request(&self, method: http::Method, path: impl Into<String>) -> RawRequest<M> {
                self.inner.raw_in(method, path)
            }
            /// Calls an operation by its id. `arguments` is a JSON object with parameters and members of the body or
            /// form, by their names on the wire. A body without members is the argument `body`.
            ///
            /// Returns the JSON of the response, its text as a string, or null if it has no content.
            ///
            /// # Errors
            ///
            /// If there is no such operation or argument, or if the operation returns bytes or a stream: use its
            /// method.
            #[cfg(feature = "dynamic")]
            #[cfg_attr(docsrs, doc(cfg(feature = "dynamic")))]
            pub fn call(&self, operation_id: &str, arguments: serde_json::Value) -> M::Sent<serde_json::Value> {
                self.inner.call_dynamic_in::<M>(crate::#module::operations::OPERATIONS, operation_id, arguments)
            }
        }
    })
}

/// The list of the environment variables that are read. Empty if the client reads no variable.
fn environment(api: &Api) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(env) = &api.base_url_env {
        lines.push(format!("- {}: the base URL", docs::code(env)));
    }
    let credentials = api.credentials.iter().map(|one| (&one.env, &one.setter));
    let headers = api.client_headers.iter().map(|one| (&one.env, &one.name));
    for (env, setter) in credentials.chain(headers) {
        if let Some(env) = env {
            let setter = setter.trim_start_matches("r#");
            lines.push(format!("- {}: [`{setter}`](ClientBuilder::{setter})", docs::code(env)));
        }
    }
    lines
}
