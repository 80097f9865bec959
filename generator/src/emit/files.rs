//! Files of the crate as a whole: manifest, README, changelog, `lib.rs`, the support module.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, context};
use proc_macro2::Literal;
use quote::quote;
use serde::Serialize;

use crate::model::Api;
use crate::text::toml;

use super::call_style::CallStyle;
use super::describe::Comment;
use super::scope::ident;
use super::types::{Variant, open_enum};
use super::{CrateOptions, EmitError, OutFile, Templates, docs, example, guide, print, umbrella};

/// An API, for templates.
#[derive(Serialize)]
struct ApiText {
    /// The name of its module and feature.
    module: String,
    title: String,
    version: String,
    operations: usize,
    types: usize,
    /// The features of its parts.
    parts: Vec<PartText>,
}

/// A feature of a part of an API, for templates.
#[derive(Serialize)]
struct PartText {
    feature: String,
    /// The tag or path segment.
    about: String,
    operations: usize,
}

/// An example, for templates.
#[derive(Serialize)]
struct ExampleText {
    /// The name of its module and feature.
    module: String,
    /// A description of it.
    shows: &'static str,
    /// Its lines.
    example: Vec<String>,
}

/// Emits the files that do not belong to one API.
pub(super) fn emit(apis: &[Api], options: &CrateOptions, templates: &Templates) -> Result<Vec<OutFile>, EmitError> {
    let texts = render(apis, options, templates)?;
    let [manifest, readme, changelog, crate_docs] = texts;
    let mut files = vec![
        OutFile {
            path: "CHANGELOG.md".to_owned(),
            text: changelog,
        },
        OutFile {
            path: "Cargo.toml".to_owned(),
            text: manifest,
        },
        OutFile {
            path: "README.md".to_owned(),
            text: readme,
        },
        // Printed by `prettyplease`; another formatter would only reorder it.
        OutFile {
            path: "rustfmt.toml".to_owned(),
            text: "disable_all_formatting = true\n".to_owned(),
        },
        OutFile {
            path: "src/lib.rs".to_owned(),
            text: library(apis, options, &crate_docs)?,
        },
        OutFile {
            path: "src/blocking.rs".to_owned(),
            text: blocking(apis, options)?,
        },
    ];
    if !options.error_types.is_empty() {
        files.push(OutFile {
            path: "src/error_type.rs".to_owned(),
            text: error_type(options)?,
        });
    }
    files.extend(guide::files(&options.guide)?);
    files.extend(options.license_texts.iter().cloned());
    files.extend(options.examples.iter().map(|example| OutFile {
        path: format!("examples/{}.rs", example.name),
        text: example.text.clone(),
    }));
    if let Some(name) = &options.umbrella {
        files.push(OutFile {
            path: "src/umbrella.rs".to_owned(),
            text: umbrella::emit(apis, name)?,
        });
    }
    for (path, text) in &templates.core {
        let path = if path == "lib.rs" { "mod.rs" } else { path };
        files.push(OutFile {
            path: format!("src/support/{path}"),
            text: text.clone(),
        });
    }
    Ok(files)
}

/// Fills in the text templates: manifest, README, changelog and crate documentation.
fn render(apis: &[Api], options: &CrateOptions, templates: &Templates) -> Result<[String; 4], EmitError> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    let syntax = SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .keep_trailing_newline(true)
        .build();
    environment.set_syntax(syntax.map_err(|error| failed("syntax", &error))?);
    for (name, text) in &templates.text {
        environment
            .add_template(name, text)
            .map_err(|error| failed(name, &error))?;
    }
    let shown = examples(apis, options, &options.import_name())?;
    let variables = environment_variables(apis);
    let apis: Vec<ApiText> = apis.iter().map(api_text).collect();
    let features = apis.iter().flat_map(|api| {
        let parts = api.parts.iter().map(|part| part.feature.as_str());
        std::iter::once(api.module.as_str()).chain(parts)
    });
    let features = features.chain(["rustls"]);
    let quoted = |texts: &[String]| texts.iter().map(|text| toml(text)).collect::<Vec<_>>();
    // Written as TOML.
    let manifest = context! {
        name => toml(&options.name),
        version => toml(&options.version),
        description => toml(&options.description),
        license => (!options.license.is_empty()).then(|| toml(&options.license)),
        repository => options.repository.as_deref().map(toml),
        authors => quoted(&options.authors),
        keywords => quoted(&options.keywords),
        examples => options
            .examples
            .iter()
            .map(|example| context! { name => toml(&example.name), features => quoted(&example.features) })
            .collect::<Vec<_>>(),
        default_features => features.map(toml).collect::<Vec<_>>(),
    };
    let context = context! {
        toml => manifest,
        name => options.name.as_str(),
        description => options.description.as_str(),
        license => options.license.as_str(),
        unofficial => options.unofficial,
        changelog => Serde(&options.changelog),
        apis => Serde(&apis),
        environment => Serde(&variables),
        guide => !options.guide.is_empty(),
        error_types => !options.error_types.is_empty(),
        umbrella => options.umbrella.as_deref(),
        shown => Serde(&shown),
    };
    let render = |name: &str| {
        let template = environment.get_template(name).map_err(|error| failed(name, &error))?;
        template.render(&context).map_err(|error| failed(name, &error))
    };
    Ok([
        render("Cargo.toml.j2")?,
        render("README.md.j2")?,
        render("CHANGELOG.md.j2")?,
        render("crate.md.j2")?,
    ])
}

fn failed(name: &str, error: &minijinja::Error) -> EmitError {
    EmitError::Template {
        name: name.to_owned(),
        message: format!("{error:#}"),
    }
}

/// The environment variables that the clients read, each once, with its setting, and its APIs unless it is for all.
fn environment_variables(apis: &[Api]) -> Vec<(String, String)> {
    let mut variables: Vec<(String, String, Vec<&str>)> = Vec::new();
    for api in apis {
        let base_url = (api.base_url_env.as_deref(), "base_url");
        let credentials = api.credentials.iter();
        let credentials = credentials.map(|one| (one.env.as_deref(), one.setter.as_str()));
        let headers = api.client_headers.iter();
        let headers = headers.map(|one| (one.env.as_deref(), one.name.as_str()));
        for (variable, setter) in [base_url].into_iter().chain(credentials).chain(headers) {
            let Some(variable) = variable else { continue };
            let module = api.module.trim_start_matches("r#");
            match variables.iter_mut().find(|(known, ..)| known == variable) {
                Some((.., modules)) if modules.last() != Some(&module) => modules.push(module),
                Some(_) => {}
                None => {
                    let setter = setter.trim_start_matches("r#").to_owned();
                    variables.push((variable.to_owned(), setter, vec![module]));
                }
            }
        }
    }
    let told = variables.into_iter().map(|(variable, setter, modules)| {
        let modules: Vec<String> = modules.iter().map(|one| format!("`{one}`")).collect();
        let of = match modules.len() {
            all if all == apis.len() => String::new(),
            _ => format!(" of {}", modules.join(", ")),
        };
        (variable, format!("`{setter}`{of}"))
    });
    told.collect()
}

fn api_text(api: &Api) -> ApiText {
    let cell = |text: &str| docs::one_line(text).replace('|', "\\|");
    ApiText {
        module: api.module.trim_start_matches("r#").to_owned(),
        title: cell(&api.title),
        version: cell(&api.version),
        operations: api.operations.len(),
        types: api.types.live().count(),
        parts: parts(api),
    }
}

/// The features of an API's parts, sorted.
fn parts(api: &Api) -> Vec<PartText> {
    let groups = api.groups.iter().enumerate();
    let own = groups.filter_map(|(index, group)| match group.features.as_slice() {
        [feature] => Some((index, group, feature)),
        _ => None,
    });
    let mut parts: Vec<PartText> = own
        .map(|(index, group, feature)| PartText {
            feature: feature.clone(),
            about: docs::one_line(&group.segment).replace('|', "\\|"),
            operations: (api.operations.iter())
                .filter(|operation| operation.group == index)
                .count(),
        })
        .collect();
    parts.sort_by(|a, b| a.feature.cmp(&b.feature));
    parts
}

/// The configured example, then one of a list and one of a stream.
fn examples(apis: &[Api], options: &CrateOptions, package: &str) -> Result<Vec<ExampleText>, EmitError> {
    let style = CallStyle::Async;
    let first = |api: &Api, package: &str, style: CallStyle| match &options.first_example {
        Some(name) => example::of_named(api, name, package, style),
        None => Ok(None),
    };
    let mut shown = Vec::new();
    for make in [&first as &Make<'_>, &example::of_api, &example::of_stream] {
        for api in apis {
            if let Some(example) = make(api, package, style)? {
                let imports = [example.imports, String::new()];
                shown.push(ExampleText {
                    module: api.module.trim_start_matches("r#").to_owned(),
                    shows: example.shows,
                    example: imports.into_iter().chain(example.code).collect(),
                });
                break;
            }
        }
    }
    Ok(shown)
}

/// Creates an example of an API, if it has one of that kind.
type Make<'a> = dyn Fn(&Api, &str, CallStyle) -> Result<Option<example::Example>, EmitError> + 'a;

fn library(apis: &[Api], options: &CrateOptions, crate_docs: &str) -> Result<String, EmitError> {
    let docs: Vec<String> = crate_docs
        .lines()
        .map(|line| {
            if line.is_empty() {
                String::new()
            } else {
                format!(" {line}")
            }
        })
        .collect();
    let modules = apis.iter().map(|api| {
        let module = ident(&api.module);
        let feature = api.module.trim_start_matches("r#");
        quote! {
            #[cfg(feature = #feature)]
            #[cfg_attr(docsrs, doc(cfg(feature = #feature)))]
            pub mod #module;
        }
    });
    let error_type = !options.error_types.is_empty();
    let error_module = error_type.then(|| quote! { mod error_type; });
    let umbrella = options.umbrella.as_ref().map(|name| {
        let cfg = umbrella::any(apis);
        let (name, builder) = (ident(name), ident(&format!("{name}Builder")));
        (
            quote! { #[cfg(#cfg)] mod umbrella; },
            quote! { #[cfg(#cfg)] pub use umbrella::{#name, #builder}; },
        )
    });
    let (umbrella_module, umbrella_export) = umbrella.unzip();
    // Its programs need more crates than this one has, so they are not tested with it.
    let guide = (!options.guide.is_empty()).then(|| {
        quote! {
            #[cfg(all(doc, not(doctest)))]
            pub mod guide;
        }
    });
    let error_export = error_type.then(|| quote! { pub use error_type::ErrorType; });
    print::items(quote! {
        #(#![doc = #docs])*
        #![forbid(unsafe_code)]
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #(#modules)*
        #[cfg(feature = "blocking")]
        #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
        pub mod blocking;
        #error_module
        #umbrella_module
        #guide

        #[allow(dead_code, unused_imports, reason = "the used part depends on the features and on the documents")]
        mod support;
        #error_export
        #umbrella_export
        pub use support::{
            ApiError, Async, Attempt, Builder, Date, DateTime, Download, Error, ErrorKind, Events, FailedAttempt, Intercepting, Interceptor, IntoList, IntoMap,
            IntoObjectMap, IntoObjects, Items, JsonObject, Mode, Multipart, Nullable, Outcome, Pages, Part, RawRequest, Records, Response, RetryBudget, RetryPolicy, Sending, SetUp, Token,
            TokenSource, UnknownValue, Upload,
        };
        pub use http;
        #[cfg(feature = "test-util")]
        #[cfg_attr(docsrs, doc(cfg(feature = "test-util")))]
        pub use support::{FakeResponse, FakeRequest, FakeStream, FakeTransport, fixture};
        #[cfg(feature = "webhooks")]
        #[cfg_attr(docsrs, doc(cfg(feature = "webhooks")))]
        pub use support::{BadSignature, Signature, SignatureDigest, SignatureEncoding, SignedPart};
    })
}

/// The module that the blocking clients share, with its documentation.
fn blocking(apis: &[Api], options: &CrateOptions) -> Result<String, EmitError> {
    let mut comment = Comment::line("Clients for programs without async.");
    comment.paragraph(
        [
            "The module of each API has a module `blocking`, with a client of the same methods and requests. It is built",
            "with the same builder. Calls return plain values instead of futures, and iterators instead of streams.",
        ]
        .map(str::to_owned),
    );
    comment.paragraph(
        [
            "A call blocks the thread that makes it. The first call starts a background thread for the I/O of all calls.",
            "Calls can be made on any thread, also in `tokio::task::spawn_blocking`. In async code they would block",
            "everything else on the thread. So they fail there before anything is sent, as an",
            "[invalid argument](crate::Error::is_invalid_argument).",
        ]
        .map(str::to_owned),
    );
    let package = options.import_name();
    for api in apis {
        if let Some(example) = example::of_api(api, &package, CallStyle::Blocking)? {
            comment.paragraph(["# Example".to_owned()]);
            comment.paragraph(example.fenced_behind(api.module.trim_start_matches("r#")));
            break;
        }
    }
    let head = comment.inner();
    print::items(quote! {
        #head
        pub use crate::support::blocking::{Blocking, Download, Events, Items, Pages, Records};

        /// A call of a method and a path that are not in the document.
        pub type RawRequest = crate::RawRequest<Blocking>;
    })
}

/// The open enum of error types, and the method of an error that returns it.
fn error_type(options: &CrateOptions) -> Result<String, EmitError> {
    let head = Comment::line("The service's types of errors.").inner();
    let mut text = print::items(quote! {
        #head
        use crate::support::{ApiError, UnknownValue, open_enum};
    })?;
    let variants: Vec<_> = options
        .error_types
        .iter()
        .map(|error_type| {
            let mut comment = Comment::prose(&error_type.docs);
            comment.paragraph([format!("Sent with status {}.", error_type.status)]);
            Variant {
                comment,
                name: ident(&error_type.name),
                value: Literal::string(error_type.name.trim_start_matches("r#")).to_string(),
            }
        })
        .collect();
    let taken = |name: &&str| options.error_types.iter().any(|error_type| error_type.name == **name);
    // The name that the name pass gives in other enums.
    let unknown = ["Unknown", "Other", "Unrecognized"]
        .into_iter()
        .find(|name| !taken(name))
        .unwrap_or("NotInDocument");
    let comment = Comment::line("The type of an error, by the service's name for it.");
    text.push('\n');
    text.push_str(&open_enum(
        "ErrorType",
        unknown,
        false,
        &quote! { #comment },
        &variants,
    )?);
    text.push('\n');
    text.push_str(&print::items(quote! {
        impl ApiError {
            /// The type of the error, to match on.
            pub fn kind(&self) -> ErrorType {
                ErrorType::from(self.type_name())
            }
        }
    })?);
    Ok(text)
}
