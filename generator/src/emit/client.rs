//! The client of one API and its builder.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Api, ClientHeader, Credential, Server, ServerVariable};

use super::describe::{Comment, describe};
use super::flavour::Flavour;
use super::scope::ident;
use super::{CrateOptions, EmitError, ErrorShape, credential, docs, example, print, servers};

/// The text of `client.rs`.
pub(super) fn emit(api: &Api, options: &CrateOptions) -> Result<String, EmitError> {
    let head = Comment::line(format!(
        "The client and its builder. {}",
        super::api::generated(api)
    ))
    .inner();
    let spec = spec(api, options);
    let servers = servers::choice(api);
    let client = client(api, options, Flavour::Async)?;
    let builder = builder(api, options.umbrella.is_some());
    let credentials =
        (!api.credentials.is_empty()).then(|| quote! { CredentialKind, CredentialSpec, });
    let endpoint = credential::has_endpoint(api).then(|| quote! { TokenEndpoint, });
    let source = credential::has_source(api).then(|| quote! { TokenSource, });
    let headers = (!api.client_headers.is_empty()).then(|| quote! { HeaderSpec, });
    let variables = api
        .servers
        .first()
        .is_some_and(|server| !server.variables.is_empty());
    let variables = variables.then(|| quote! { ServerVariable, });
    print::items(quote! {
        #head
        use std::time::Duration;
        use crate::support::{
            self, Call, ClientSpec, #credentials Error, #headers Interceptor, Operation, RawRequest, RetryBudget,
            RetryPolicy, #variables #endpoint #source
        };
        #spec
        #servers
        #client
        #builder
    })
}

/// The static description of the API.
fn spec(api: &Api, options: &CrateOptions) -> TokenStream {
    let name = api.module.trim_start_matches("r#");
    let version = &api.version;
    let agent = user_agent(api, options);
    let server = api.servers.first();
    let base_url = server.map(|server| server.url.as_str()).unwrap_or_default();
    let variables = server.map(|server| server.variables.as_slice()).unwrap_or_default().iter().map(
        |ServerVariable { wire, default, values, .. }| {
            let default = optional(default.as_ref());
            quote! { ServerVariable { name: #wire, default: #default, values: &[#(#values),*] } }
        },
    );
    let base_url_env = optional(api.base_url_env.as_ref());
    let credentials = api.credentials.iter().map(|one| {
        let Credential { key, env, .. } = one;
        let kind = credential::kind(one);
        let env = optional(env.as_ref());
        quote! { CredentialSpec { key: #key, kind: #kind, env: #env } }
    });
    let headers = api.client_headers.iter().map(|header| {
        let name = &header.wire;
        let env = optional(header.env.as_ref());
        let except = &header.except;
        quote! { HeaderSpec { name: #name, env: #env, except: &[#(#except),*] } }
    });
    let errors = options.error_shape.as_ref().map_or_else(
        || quote! { None },
        |shape| {
            let ErrorShape {
                type_name,
                message,
                code,
                id,
                metadata,
            } = shape;
            quote! {
                Some(&support::ErrorShape {
                    type_name: #type_name,
                    title: "",
                    message: #message,
                    code: #code,
                    id: #id,
                    metadata: #metadata,
                })
            }
        },
    );
    quote! {
        static SPEC: ClientSpec = ClientSpec {
            api: #name,
            version: #version,
            user_agent: #agent,
            base_url: #base_url,
            server_variables: &[#(#variables),*],
            base_url_env: #base_url_env,
            credentials: &[#(#credentials),*],
            headers: &[#(#headers),*],
            errors: #errors,
            idempotency_header: None,
        };
    }
}

fn optional(value: Option<&String>) -> TokenStream {
    value.map_or_else(|| quote! { None }, |value| quote! { Some(#value) })
}

/// `botpress-client/0.1.0 (runtime 1.82.0)`; what a header can't hold is left out.
fn user_agent(api: &Api, options: &CrateOptions) -> String {
    let module = api.module.trim_start_matches("r#");
    let text = format!(
        "{}/{} ({module} {})",
        options.name, options.version, api.version
    );
    text.chars()
        .filter(|c| c.is_ascii_graphic() || *c == ' ')
        .collect()
}

/// The text of `blocking/client.rs`.
pub(super) fn emit_blocking(api: &Api, options: &CrateOptions) -> Result<String, EmitError> {
    let module = ident(&api.module);
    let head = Comment::line(format!("The client. {}", super::api::generated(api))).inner();
    let client = client(api, options, Flavour::Blocking)?;
    print::items(quote! {
        #head
        use crate::#module;
        use crate::support::{self, Call, Error, Operation, blocking};
        #client
        /// Both share their settings, connections and retry budget.
        impl From<#module::Client> for Client {
            fn from(client: #module::Client) -> Self {
                Self { inner: client.inner }
            }
        }
    })
}

fn client(api: &Api, options: &CrateOptions, flavour: Flavour) -> Result<TokenStream, EmitError> {
    let title = docs::one_line(&api.title);
    let mut comment = Comment::line(match flavour {
        Flavour::Async => format!("A client of {title}."),
        Flavour::Blocking => format!("A client of {title} that waits for its answers."),
    });
    comment.paragraph(["Cloning it is cheap, and the clones share their connections.".to_owned()]);
    if flavour == Flavour::Blocking {
        let builder = builder_link(api, flavour);
        comment.paragraph([
            format!("Made by [`ClientBuilder::build_blocking`]({builder}::build_blocking), from the"),
            "environment, or of an async client. [`blocking`](crate::blocking) says where it may be"
                .to_owned(),
            "used.".to_owned(),
        ]);
    }
    if let Some(example) = example::of_api(api, &options.import_name(), flavour)? {
        comment.paragraph(["# Example".to_owned()]);
        comment.paragraph(example.fenced());
    }
    let mut from_env = Comment::line("A client set up by the environment.");
    from_env.paragraph(environment(api, &builder_link(api, flavour)));
    from_env.paragraph(
        [
            "# Errors",
            "",
            "When a value can't be sent, or no credential is set; the error names the variable. A variable",
            "that is empty counts as not set.",
        ]
        .map(str::to_owned),
    );
    // Nothing else calls it, nor needs what it calls on.
    let idle = api.operations.is_empty().then(|| {
        quote! { #[allow(dead_code, reason = "the document has no operations")] }
    });
    let builder = (flavour == Flavour::Async).then(|| {
        quote! {
            /// Begins to set up a client.
            pub fn builder() -> ClientBuilder {
                ClientBuilder { inner: support::ClientBuilder::new(&SPEC) }
            }
        }
    });
    let module = ident(&api.module);
    let with = with(&module, flavour);
    let build = ident(flavour.build());
    let asyncness = flavour.asyncness();
    let begin = quote! { self.inner.raw(method, path) };
    let by_id = quote! { self.inner.call_dynamic(operations, operation_id, arguments) };
    let (own, from, raw_request, begin, by_id) = match flavour {
        Flavour::Async => (
            quote! { pub(super) },
            quote! { Self },
            quote! { RawRequest },
            begin,
            quote! { #by_id.await },
        ),
        Flavour::Blocking => (
            TokenStream::new(),
            quote! { #module::Client },
            quote! { blocking::RawRequest },
            quote! { #begin.into() },
            quote! { blocking::wait(#by_id) },
        ),
    };
    Ok(quote! {
        #comment
        #[derive(Debug, Clone)]
        #idle
        pub struct Client {
            #own inner: support::Client,
        }
        #idle
        impl Client {
            #builder
            #from_env
            pub fn from_env() -> Result<Self, Error> {
                #from::builder().from_env().#build()
            }
            #with
            pub(super) fn operation(&self, operation: &'static Operation) -> Call {
                self.inner.call(operation)
            }
            /// A request that the document does not know, with the same credentials, retries and
            /// errors. The path stands after the base URL and is encoded already.
            pub fn request(&self, method: http::Method, path: impl Into<String>) -> #raw_request {
                #begin
            }
            /// Calls an operation by its id. `arguments` is a JSON object that holds parameters and
            /// the members of the body by their names on the wire.
            ///
            /// # Errors
            ///
            /// See [`Error`]; also when there is no such operation or argument.
            #[cfg(feature = "dynamic")]
            #[cfg_attr(docsrs, doc(cfg(feature = "dynamic")))]
            pub #asyncness fn call(
                &self,
                operation_id: &str,
                arguments: serde_json::Value,
            ) -> Result<serde_json::Value, Error> {
                let operations = crate::#module::operations::OPERATIONS;
                #by_id
            }
        }
    })
}

/// The method that makes a client from another.
fn with(module: &proc_macro2::Ident, flavour: Flavour) -> TokenStream {
    let (builder, made) = match flavour {
        Flavour::Async => (
            quote! { ClientBuilder },
            quote! { change(ClientBuilder { inner: self.inner.settings() }).build() },
        ),
        Flavour::Blocking => (
            quote! { #module::ClientBuilder },
            quote! { #module::Client { inner: self.inner.clone() }.with(change).map(Into::into) },
        ),
    };
    quote! {
        /// A client with other settings: another credential, another header, another timeout. It
        /// shares the connections of this one, where they are made in the same way, its budget of
        /// retries, and its tokens.
        ///
        /// # Errors
        ///
        /// When a URL, a header or a credential is not one that can be sent.
        pub fn with(&self, change: impl FnOnce(#builder) -> #builder) -> Result<Self, Error> {
            #made
        }
    }
}

/// The builder as a link names it in the client's file.
fn builder_link(api: &Api, flavour: Flavour) -> String {
    match flavour {
        Flavour::Async => "ClientBuilder".to_owned(),
        Flavour::Blocking => format!("crate::{}::ClientBuilder", api.module),
    }
}

/// A list of the environment variables that are read; nothing when there are none.
fn environment(api: &Api, builder: &str) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(env) = &api.base_url_env {
        lines.push(format!("- {}: the base URL", docs::code(env)));
    }
    let credentials = api.credentials.iter().map(|one| (&one.env, &one.setter));
    let headers = api.client_headers.iter().map(|one| (&one.env, &one.name));
    for (env, setter) in credentials.chain(headers) {
        if let Some(env) = env {
            let setter = setter.trim_start_matches("r#");
            lines.push(format!(
                "- {}: [`{setter}`]({builder}::{setter})",
                docs::code(env)
            ));
        }
    }
    lines
}

/// The setter of a header that goes with every call, or with those that take it.
fn header_setter(header: &ClientHeader) -> TokenStream {
    let setter = ident(&header.name);
    let wire = &header.wire;
    let calls = if header.except.is_empty() {
        "every call"
    } else {
        "calls that take it"
    };
    let comment = describe(
        &header.docs,
        format!("The header {} of {calls}.", docs::code(wire)),
    );
    quote! {
        #comment
        pub fn #setter(self, #setter: impl Into<String>) -> Self {
            Self { inner: self.inner.header(#wire, #setter) }
        }
    }
}

fn builder(api: &Api, under_umbrella: bool) -> TokenStream {
    let beside = under_umbrella.then(|| {
        quote! {
            /// The client, with the connections of the first one that was built like this.
            pub(crate) fn build_beside(mut self, first: &mut Option<support::Client>) -> Result<Client, Error> {
                self.inner = self.inner.beside_others();
                if let Some(first) = first {
                    self.inner = self.inner.beside(first);
                }
                let client = self.build()?;
                first.get_or_insert_with(|| client.inner.clone());
                Ok(client)
            }
        }
    });
    let credentials = api.credentials.iter().map(credential::setters);
    let without = without_credentials(api);
    let server = servers::setter(api);
    let connections = connections();
    let headers = api.client_headers.iter().map(header_setter);
    let variables = api.servers.first().into_iter().flat_map(variables);
    let mut from_env =
        Comment::line("Takes what the environment says; what is set afterwards wins.");
    from_env.paragraph(environment(api, &builder_link(api, Flavour::Async)));
    quote! {
        /// Sets up a [`Client`].
        #[derive(Debug, Clone)]
        #[must_use = "a builder does nothing until it is built"]
        pub struct ClientBuilder {
            inner: support::ClientBuilder,
        }
        impl ClientBuilder {
            #(#credentials)*
            #without
            #(#headers)*
            #(#variables)*
            #server
            /// Where the API is, in place of what its document says.
            pub fn base_url(self, base_url: impl Into<String>) -> Self {
                Self { inner: self.inner.base_url(base_url) }
            }
            /// How long one attempt of a call may take, from the connection to the last byte of the
            /// answer. 60 seconds when not set.
            pub fn timeout(self, timeout: Duration) -> Self {
                Self { inner: self.inner.timeout(timeout) }
            }
            /// How long the making of a connection may take. 10 seconds when not set. No effect on a
            /// caller's own HTTP client.
            pub fn connect_timeout(self, timeout: Duration) -> Self {
                Self { inner: self.inner.connect_timeout(timeout) }
            }
            #connections
            /// How long a call may take in all, retries and the waits between them included. No limit
            /// when not set.
            pub fn deadline(self, deadline: Duration) -> Self {
                Self { inner: self.inner.deadline(deadline) }
            }
            /// When calls are sent again after a failure: [two times](RetryPolicy) when not set.
            pub fn retry(self, policy: RetryPolicy) -> Self {
                Self { inner: self.inner.retry(policy) }
            }
            /// How many retries all calls together may make. See [`RetryBudget`] for the default.
            pub fn retry_budget(self, budget: RetryBudget) -> Self {
                Self { inner: self.inner.retry_budget(budget) }
            }
            /// Adds one that is told of every attempt, and may change its headers.
            pub fn interceptor(self, interceptor: impl Interceptor + 'static) -> Self {
                Self { inner: self.inner.interceptor(interceptor) }
            }
            /// How many bytes an answer may have. 100 MiB when not set.
            pub fn response_limit(self, bytes: usize) -> Self {
                Self { inner: self.inner.response_limit(bytes) }
            }
            /// Sends calls by this HTTP client: its proxies, certificates, pool and redirect policy
            /// are then the caller's.
            ///
            /// Beware of that policy: unless told otherwise, `reqwest` follows redirects to other
            /// origins and takes most headers along. The client made here when none is set never
            /// leaves the origin.
            ///
            /// This crate turns on the rustls of `reqwest` without a crypto provider. To build a
            /// client of one's own, turn on the feature `rustls` or `native-tls` of `reqwest`, or
            /// install a provider first; otherwise `reqwest` panics.
            pub fn http_client(self, http_client: reqwest::Client) -> Self {
                Self { inner: self.inner.http_client(http_client) }
            }
            /// What answers in place of the service, in a unit test.
            #[cfg(feature = "test-util")]
            #[cfg_attr(docsrs, doc(cfg(feature = "test-util")))]
            pub fn fake(self, transport: crate::FakeTransport) -> Self {
                Self { inner: self.inner.fake(transport) }
            }
            /// Adds the caller's name to what the client says it is.
            pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
                Self { inner: self.inner.user_agent(user_agent) }
            }
            #from_env
            pub fn from_env(self) -> Self {
                Self { inner: self.inner.from_env() }
            }
            /// Checks everything and gives the client.
            ///
            /// # Errors
            ///
            /// When a URL, a header or a credential is not one that can be sent.
            pub fn build(self) -> Result<Client, Error> {
                Ok(Client { inner: self.inner.build()? })
            }
            /// The same for a client without async.
            ///
            /// # Errors
            ///
            /// As [`ClientBuilder::build`].
            #[cfg(feature = "blocking")]
            #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
            pub fn build_blocking(self) -> Result<super::blocking::Client, Error> {
                self.build().map(Into::into)
            }
            #beside
        }
    }
}

/// The setter that says that no credentials are meant, where there are any.
fn without_credentials(api: &Api) -> TokenStream {
    if api.credentials.is_empty() {
        return TokenStream::new();
    }
    quote! {
        /// Says that calls are meant to be sent without the credentials that their operations need: an
        /// interceptor adds them, or nobody asks for them. Else such a call is an error before anything is
        /// sent. What is set all the same is sent.
        pub fn without_credentials(self) -> Self {
            Self { inner: self.inner.without_credentials() }
        }
    }
}

/// Setters of how connections are made, and of headers that the document does not know.
fn connections() -> TokenStream {
    quote! {
            /// The proxy that connections go through, as a URL, which may hold user and password. What
            /// the environment says (`HTTPS_PROXY`, `NO_PROXY`, …) when not set. No effect on a caller's
            /// own HTTP client.
            pub fn proxy(self, url: impl Into<String>) -> Self {
                Self { inner: self.inner.proxy(url) }
            }
            /// Lets connections go through no proxy, whatever the environment says.
            pub fn no_proxy(self) -> Self {
                Self { inner: self.inner.no_proxy() }
            }
            /// Trusts the certificates in this PEM text too, beside those that the platform trusts. No
            /// effect on a caller's own HTTP client.
            pub fn root_certificates(self, pem: impl Into<Vec<u8>>) -> Self {
                Self { inner: self.inner.root_certificates(pem) }
            }
            /// A header that every call sends, unless the call sets it itself, and that the document
            /// need not know.
            pub fn default_header(self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
                Self { inner: self.inner.default_header(name, value) }
            }
    }
}

/// Setters for the variables of a base URL.
fn variables(server: &Server) -> impl Iterator<Item = TokenStream> {
    server.variables.iter().map(|variable| {
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
            let values: Vec<String> = variable
                .values
                .iter()
                .map(|value| docs::code(value))
                .collect();
            comment.paragraph([format!("One of {}.", values.join(", "))]);
        }
        comment.paragraph([match &variable.default {
            Some(default) => format!("Defaults to {}.", docs::code(default)),
            None => "It has to be set, unless there is another base URL.".to_owned(),
        }]);
        quote! {
            #comment
            pub fn #setter(self, #setter: impl Into<String>) -> Self {
                Self { inner: self.inner.server_variable(#wire, #setter) }
            }
        }
    })
}
