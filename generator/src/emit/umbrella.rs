//! One client for all APIs: a configuration from which each API takes its part. It knows no service.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::{Api, CredentialKind};

use super::describe::{self, Comment, describe};
use super::scope::ident;
use super::{EmitError, docs, print};

/// A setter that some APIs have.
struct Setter<'a> {
    name: &'a str,
    comment: Comment,
    /// True if it is a basic credential, which takes two texts.
    basic: bool,
    apis: Vec<&'a Api>,
}

/// A source of tokens that some APIs have, each under its own key.
struct Source<'a> {
    name: &'a str,
    /// The setter of the credential itself.
    setter: &'a str,
    kind: &'a CredentialKind,
    apis: Vec<(&'a Api, &'a str)>,
}

/// The text of the module: a type with this name, and its builder.
pub(super) fn emit(apis: &[Api], name: &str) -> Result<String, EmitError> {
    let head = Comment::line("One configuration for all APIs. Generated; do not edit.").inner();
    let client = client(apis, name);
    let builder = builder(apis, name);
    let sources = sources(apis);
    let imports = (!sources.is_empty()).then(|| {
        let present = any(sources
            .iter()
            .flat_map(|source| source.apis.iter().map(|(api, _)| *api)));
        quote! {
            #[cfg(#present)]
            use crate::support::{Tokens, TokenSource};
        }
    });
    print::items(quote! {
        #head
        use crate::support::{Builder, ClientBuilder, Error, RetryBudget, SetUp, Together};
        #imports
        #client
        #builder
    })
}

/// The feature of an API, as `cfg` writes it.
fn feature(api: &Api) -> &str {
    api.module.trim_start_matches("r#")
}

/// A `cfg` that is true if any of these APIs is enabled.
pub(super) fn any<'a>(apis: impl IntoIterator<Item = &'a Api>) -> TokenStream {
    let features: Vec<_> = apis.into_iter().map(feature).collect();
    describe::any_feature(&features)
}

/// `#[cfg(feature = "…")]`.
fn cfg(api: &Api) -> TokenStream {
    let feature = feature(api);
    quote! { #[cfg(feature = #feature)] }
}

fn client(apis: &[Api], name: &str) -> TokenStream {
    let umbrella = ident(name);
    let builder = format_ident!("{name}Builder");
    let mut comment = Comment::line("The clients of all APIs, built with one configuration.");
    comment.paragraph(
        ["Cloning it is cheap. Its clients share their connections and their retry budget."].map(str::to_owned),
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
    let modules: Vec<_> = apis.iter().map(|api| ident(&api.module)).collect();
    let cfgs: Vec<_> = apis.iter().map(cfg).collect();
    quote! {
        #comment
        #[derive(Debug, Clone)]
        pub struct #umbrella {
            #(#fields,)*
        }
        impl #umbrella {
            /// Starts to build the clients.
            pub fn builder() -> #builder {
                let budget = RetryBudget::default();
                let builder = Builder {
                    settings: Settings {
                        #(#cfgs #modules: crate::#modules::Client::builder(),)*
                    },
                };
                builder.retry_budget(budget)
            }
            /// Builds the clients from environment variables, each from those that its own `from_env` reads.
            ///
            /// # Errors
            ///
            /// If a value can't be sent, or no API can be called; the error names the variables. If only some can be
            /// called, the calls of the others fail, and name theirs.
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
    let sources = sources(apis).into_iter().map(|source| source_setter(&source));
    let base_url = base_url(apis);
    let own = apis.iter().map(|api| {
        let (module, cfg) = (ident(&api.module), cfg(api));
        let with = format_ident!("with_{}", feature(api));
        let comment = Comment::line(format!("Changes the settings of {} only.", docs::one_line(&api.title)));
        quote! {
            #comment
            #cfg
            pub fn #with(
                mut self,
                settings: impl FnOnce(crate::#module::ClientBuilder) -> crate::#module::ClientBuilder,
            ) -> Self {
                self.settings.#module = settings(self.settings.#module);
                self
            }
        }
    });
    let doc = Comment::line(format!("Builds a [`{name}`]."));
    quote! {
        #doc
        pub type #builder = Builder<#umbrella>;
        /// The settings of each API.
        #[derive(Debug, Clone)]
        pub struct Settings {
            #(#cfgs #modules: crate::#modules::ClientBuilder,)*
        }
        impl SetUp for #umbrella {
            type Settings = Settings;
            fn each(
                mut settings: Settings,
                change: &mut dyn FnMut(ClientBuilder) -> ClientBuilder,
            ) -> Settings {
                #(#cfgs { settings.#modules.settings = change(settings.#modules.settings); })*
                settings
            }
            fn build(settings: Settings) -> Result<Self, Error> {
                let mut together = Together::default();
                let clients = Self {
                    #(#cfgs #modules: together.client(settings.#modules.settings).map(crate::#modules::Client::over)?,)*
                };
                together.check().map(|()| clients)
            }
        }
        impl #builder {
            #(#setters)*
            #(#sources)*
            #base_url
            #(#own)*
        }
    }
}

/// The setter of the base URL, for the APIs with the same default: the most common one, and of several the first.
fn base_url(apis: &[Api]) -> Option<TokenStream> {
    let url = |api: &Api| api.servers.first().map(|server| server.url.clone());
    let count = |wanted: &str| {
        let same = |api: &&Api| url(api).as_deref() == Some(wanted);
        apis.iter().filter(same).count()
    };
    let urls = apis.iter().filter_map(url);
    let common = urls.rev().max_by_key(|url| count(url))?;
    let apis: Vec<&Api> = apis.iter().filter(|api| url(api).as_ref() == Some(&common)).collect();
    let comment = Comment::line(format!(
        "Sets the URL of the APIs whose default is {}. The other APIs have their own setting.",
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
                _ => Comment::line("The credential of calls."),
            };
            (credential.setter.as_str(), comment, basic)
        });
        let headers = api.client_headers.iter().map(|header| {
            let otherwise = format!("The header {} of every call.", docs::code(&header.wire));
            (header.name.as_str(), describe(&header.docs, otherwise), false)
        });
        for (name, comment, basic) in credentials.chain(headers) {
            match setters.iter_mut().find(|other| other.name == name) {
                // A credential that takes other arguments stays with its own API.
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

/// The sources of tokens that APIs can share: those with the same name and kind.
fn sources(apis: &[Api]) -> Vec<Source<'_>> {
    let mut sources: Vec<Source<'_>> = Vec::new();
    for api in apis {
        for credential in &api.credentials {
            if credential.source_setter.is_empty() {
                continue;
            }
            let known = sources.iter_mut().find(|other| other.name == credential.source_setter);
            match known {
                Some(known) if *known.kind == credential.kind => {
                    known.apis.push((api, &credential.key));
                }
                Some(_) => {}
                None => sources.push(Source {
                    name: &credential.source_setter,
                    setter: &credential.setter,
                    kind: &credential.kind,
                    apis: vec![(api, &credential.key)],
                }),
            }
        }
    }
    sources
}

fn source_setter(source: &Source<'_>) -> TokenStream {
    let name = ident(source.name);
    let link = source.setter.trim_start_matches("r#");
    let titles: Vec<String> = source.apis.iter().map(|(api, _)| docs::code(feature(api))).collect();
    let mut comment = Comment::line(format!(
        "Sets a function, or another [`TokenSource`], that returns [`{link}`](Self::{link})."
    ));
    comment.paragraph(["A token is cached for all clients until it expires, or a service rejects it.".to_owned()]);
    comment.paragraph([format!("For {}.", titles.join(", "))]);
    let present = any(source.apis.iter().map(|(api, _)| *api));
    let sets = source.apis.iter().map(|(api, key)| {
        let (module, cfg) = (ident(&api.module), cfg(api));
        quote! {
            #cfg {
                let settings = self.settings.#module.settings;
                self.settings.#module.settings = settings.tokens(#key, &tokens);
            }
        }
    });
    quote! {
        #comment
        #[cfg(#present)]
        pub fn #name(mut self, source: impl TokenSource + 'static) -> Self {
            let tokens = Tokens::new(source);
            #(#sets)*
            self
        }
    }
}

fn text_setter(setter: &Setter<'_>) -> TokenStream {
    let name = ident(setter.name);
    let mut comment = setter.comment.clone();
    let titles: Vec<String> = setter.apis.iter().map(|api| docs::code(feature(api))).collect();
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
            #(#cfgs { self.settings.#modules = self.settings.#modules.#call; })*
            self
        }
    }
}
