//! One client for all APIs: a configuration that each of them takes its part of. Nothing of any service is known here.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::{Api, CredentialKind};

use super::describe::{Comment, describe};
use super::scope::ident;
use super::{EmitError, docs, print};

/// A setter that some APIs have.
struct Setter<'a> {
    name: &'a str,
    comment: Comment,
    /// Basic credentials take two texts, all others one.
    basic: bool,
    apis: Vec<&'a Api>,
}

/// The text of the module: a type of this name, and its builder.
pub(super) fn emit(apis: &[Api], name: &str) -> Result<String, EmitError> {
    let head = Comment::line("One configuration for all APIs. Generated; do not edit.").inner();
    let client = client(apis, name);
    let builder = builder(apis, name);
    print::items(quote! {
        #head
        use std::sync::Arc;
        use std::time::Duration;
        use crate::support::{Error, Interceptor, RetryBudget, RetryPolicy};
        #client
        #builder
    })
}

/// The feature of an API, as `cfg` writes it.
fn feature(api: &Api) -> &str {
    api.module.trim_start_matches("r#")
}

/// One of these APIs is there, as `cfg` writes it.
pub(super) fn any<'a>(apis: impl IntoIterator<Item = &'a Api>) -> TokenStream {
    let features: Vec<_> = apis.into_iter().map(feature).collect();
    match features.as_slice() {
        [feature] => quote! { feature = #feature },
        features => quote! { any(#(feature = #features),*) },
    }
}

/// `#[cfg(feature = "…")]`.
fn cfg(api: &Api) -> TokenStream {
    let feature = feature(api);
    quote! { #[cfg(feature = #feature)] }
}

fn client(apis: &[Api], name: &str) -> TokenStream {
    let umbrella = ident(name);
    let builder = format_ident!("{name}Builder");
    let mut comment = Comment::line("Clients of all APIs, set up once.");
    comment.paragraph(
        ["Cloning it is cheap. Its clients share their connections and their budget of retries."]
            .map(str::to_owned),
    );
    let fields = apis.iter().map(|api| {
        let (module, cfg) = (ident(&api.module), cfg(api));
        quote! { #cfg #module: crate::#module::Client }
    });
    let getters = apis.iter().map(|api| {
        let (module, cfg) = (ident(&api.module), cfg(api));
        let comment = Comment::line(format!("The client of {}.", docs::one_line(&api.title)));
        quote! {
            #comment
            #cfg
            pub fn #module(&self) -> &crate::#module::Client {
                &self.#module
            }
        }
    });
    quote! {
        #comment
        #[derive(Debug, Clone)]
        pub struct #umbrella {
            #(#fields,)*
        }
        impl #umbrella {
            /// Begins to set up the clients.
            pub fn builder() -> #builder {
                #builder::default()
            }
            /// Clients set up by the environment, each by the variables that its own `from_env` reads.
            ///
            /// # Errors
            ///
            /// When a value can't be sent. Calls of an API whose credential is missing fail, and name the variable.
            pub fn from_env() -> Result<Self, Error> {
                Self::builder().from_env().build()
            }
            #(#getters)*
        }
    }
}

fn builder(apis: &[Api], name: &str) -> TokenStream {
    let umbrella = ident(name);
    let builder = format_ident!("{name}Builder");
    let modules: Vec<_> = apis.iter().map(|api| ident(&api.module)).collect();
    let cfgs: Vec<_> = apis.iter().map(cfg).collect();
    let setters = setters(apis).into_iter().map(|setter| text_setter(&setter));
    let base_url = base_url(apis);
    let common = common(&modules, &cfgs);
    let own = apis.iter().map(|api| {
        let (module, cfg) = (ident(&api.module), cfg(api));
        let with = format_ident!("with_{}", feature(api));
        let comment = Comment::line(format!(
            "Sets what {} alone is to have.",
            docs::one_line(&api.title)
        ));
        quote! {
            #comment
            #cfg
            pub fn #with(
                mut self,
                settings: impl FnOnce(crate::#module::ClientBuilder) -> crate::#module::ClientBuilder,
            ) -> Self {
                self.#module = settings(self.#module);
                self
            }
        }
    });
    let doc = Comment::line(format!("Sets up a [`{name}`]."));
    quote! {
        #doc
        #[derive(Debug, Clone)]
        #[must_use = "a builder does nothing until it is built"]
        pub struct #builder {
            #(#cfgs #modules: crate::#modules::ClientBuilder,)*
        }
        impl Default for #builder {
            fn default() -> Self {
                let budget = RetryBudget::default();
                Self {
                    #(#cfgs #modules: crate::#modules::Client::builder().retry_budget(budget.clone()),)*
                }
            }
        }
        impl #builder {
            #(#setters)*
            #base_url
            #common
            #(#own)*
            /// Takes what the environment says, as the builder of each API does; what is set afterwards wins.
            pub fn from_env(mut self) -> Self {
                #(#cfgs { self.#modules = self.#modules.from_env(); })*
                self
            }
            /// Checks everything and gives the clients.
            ///
            /// # Errors
            ///
            /// When a URL, a header or a credential is not one that can be sent.
            pub fn build(self) -> Result<#umbrella, Error> {
                let mut first = None;
                #(
                    #cfgs
                    let #modules = self.#modules.build_beside(&mut first)?;
                )*
                Ok(#umbrella { #(#cfgs #modules,)* })
            }
        }
    }
}

/// Settings that every API has.
fn common(modules: &[proc_macro2::Ident], cfgs: &[TokenStream]) -> TokenStream {
    let each = |call: TokenStream| {
        quote! {
            #(#cfgs { self.#modules = self.#modules.#call; })*
            self
        }
    };
    let timeout = each(quote! { timeout(timeout) });
    let connect_timeout = each(quote! { connect_timeout(timeout) });
    let proxy = each(quote! { proxy(url.clone()) });
    let no_proxy = each(quote! { no_proxy() });
    let root_certificates = each(quote! { root_certificates(pem.clone()) });
    let default_header = each(quote! { default_header(name, value.clone()) });
    let deadline = each(quote! { deadline(deadline) });
    let retry = each(quote! { retry(policy.clone()) });
    let retry_budget = each(quote! { retry_budget(budget.clone()) });
    let interceptor = each(quote! { interceptor(Arc::clone(&interceptor)) });
    let response_limit = each(quote! { response_limit(bytes) });
    let http_client = each(quote! { http_client(http_client.clone()) });
    let fake = each(quote! { fake(transport.clone()) });
    let user_agent = each(quote! { user_agent(user_agent.clone()) });
    quote! {
        /// How long one attempt of a call may take. 60 seconds when not set.
        pub fn timeout(mut self, timeout: Duration) -> Self {
            #timeout
        }
        /// How long the making of a connection may take. 10 seconds when not set.
        pub fn connect_timeout(mut self, timeout: Duration) -> Self {
            #connect_timeout
        }
        /// The proxy that connections go through, as a URL. See the builder of each API.
        pub fn proxy(mut self, url: impl Into<String>) -> Self {
            let url = url.into();
            #proxy
        }
        /// Lets connections go through no proxy, whatever the environment says.
        pub fn no_proxy(mut self) -> Self {
            #no_proxy
        }
        /// Trusts the certificates in this PEM text too, beside those that the platform trusts.
        pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
            let pem = pem.into();
            #root_certificates
        }
        /// A header that every call of every client sends, unless the call sets it itself.
        pub fn default_header(mut self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
            let (name, value) = (name.as_ref(), value.into());
            #default_header
        }
        /// How long a call may take in all, retries and the waits between them included. No limit when not set.
        pub fn deadline(mut self, deadline: Duration) -> Self {
            #deadline
        }
        /// When calls are sent again after a failure.
        pub fn retry(mut self, policy: RetryPolicy) -> Self {
            #retry
        }
        /// How many retries the calls of all clients together may make.
        pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
            #retry_budget
        }
        /// Adds one that is told of every attempt of every client.
        pub fn interceptor(mut self, interceptor: impl Interceptor + 'static) -> Self {
            let interceptor = Arc::new(interceptor);
            #interceptor
        }
        /// How many bytes an answer may have. 100 MiB when not set.
        pub fn response_limit(mut self, bytes: usize) -> Self {
            #response_limit
        }
        /// Sends calls by this HTTP client. See the builder of each API for what that means.
        pub fn http_client(mut self, http_client: reqwest::Client) -> Self {
            #http_client
        }
        /// What answers in place of the service, in a unit test.
        #[cfg(feature = "test-util")]
        #[cfg_attr(docsrs, doc(cfg(feature = "test-util")))]
        pub fn fake(mut self, transport: crate::FakeTransport) -> Self {
            #fake
        }
        /// Adds the caller's name to what the clients say they are.
        pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
            let user_agent = user_agent.into();
            #user_agent
        }
    }
}

/// The setter of the base URL, for the APIs that have the same one: the most common, and of those the first.
fn base_url(apis: &[Api]) -> Option<TokenStream> {
    let url = |api: &Api| api.servers.first().map(|server| server.url.clone());
    let count = |wanted: &str| {
        let same = |api: &&Api| url(api).as_deref() == Some(wanted);
        apis.iter().filter(same).count()
    };
    let urls = apis.iter().filter_map(url);
    let common = urls.rev().max_by_key(|url| count(url))?;
    let apis: Vec<&Api> = apis
        .iter()
        .filter(|api| url(api).as_ref() == Some(&common))
        .collect();
    let comment = Comment::line(format!(
        "Where the APIs are that are at {} otherwise. The others have a setting of their own.",
        docs::code(&common)
    ));
    Some(text_setter(&Setter {
        name: "base_url",
        comment,
        basic: false,
        apis,
    }))
}

/// The setters of credentials and client-wide headers, each once, in the order of the APIs.
fn setters(apis: &[Api]) -> Vec<Setter<'_>> {
    let mut setters: Vec<Setter<'_>> = Vec::new();
    for api in apis {
        let credentials = api.credentials.iter();
        let credentials = credentials.filter(|credential| !credential.setter.is_empty());
        let credentials = credentials.map(|credential| {
            let basic = matches!(credential.kind, CredentialKind::Basic);
            let comment = match credential.description.as_deref().map(str::trim) {
                Some(text) if !text.is_empty() => Comment::prose(text),
                _ => Comment::line("What calls are made with."),
            };
            (credential.setter.as_str(), comment, basic)
        });
        let headers = api.client_headers.iter().map(|header| {
            let otherwise = format!("The header {} of every call.", docs::code(&header.wire));
            (
                header.name.as_str(),
                describe(&header.docs, otherwise),
                false,
            )
        });
        for (name, comment, basic) in credentials.chain(headers) {
            match setters.iter_mut().find(|other| other.name == name) {
                // One that takes something else keeps to its own API.
                Some(known) if known.basic == basic => known.apis.push(api),
                Some(_) => {}
                None => setters.push(Setter {
                    name,
                    comment,
                    basic,
                    apis: vec![api],
                }),
            }
        }
    }
    setters
}

fn text_setter(setter: &Setter<'_>) -> TokenStream {
    let name = ident(setter.name);
    let mut comment = setter.comment.clone();
    let titles: Vec<String> = setter
        .apis
        .iter()
        .map(|api| docs::code(feature(api)))
        .collect();
    comment.paragraph([format!("For {}.", titles.join(", "))]);
    let present = any(setter.apis.iter().copied());
    let modules: Vec<_> = setter.apis.iter().map(|api| ident(&api.module)).collect();
    let cfgs = setter.apis.iter().map(|api| cfg(api));
    let arguments = if setter.basic {
        vec![ident("user"), ident("password")]
    } else {
        vec![name.clone()]
    };
    let call = quote! { #name(#(#arguments.clone()),*) };
    quote! {
        #comment
        #[cfg(#present)]
        pub fn #name(mut self, #(#arguments: impl Into<String>),*) -> Self {
            #(let #arguments = #arguments.into();)*
            #(#cfgs { self.#modules = self.#modules.#call; })*
            self
        }
    }
}
