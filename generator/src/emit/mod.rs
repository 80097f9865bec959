//! The intermediate model to the files of a client crate.
//!
//! Rust that depends on the model is made of tokens and printed by `prettyplease`; files that are
//! text (the manifest, the README, …) come from templates that only print what stands here. Each
//! type and operation is emitted and printed on its own, on several threads; `layout` then says
//! which file holds what.
//!
//! Names arrive claimed. What emission adds under a fixed name (`new`, `send`, `builder`, imports,
//! …) the name pass keeps free.

mod api;
mod argument;
mod call_style;
mod client;
mod credential;
mod describe;
mod docs;
mod example;
mod example_tests;
mod files;
mod guide;
mod layout;
mod names;
mod operation;

mod print;
mod sample;
mod scope;
mod servers;
mod templates;
mod types;
mod umbrella;

#[cfg(test)]
mod tests;

use std::fmt;

use crate::model::Api;

pub use guide::GuidePage;
pub use scope::rust_type;
pub use templates::Templates;

/// What stands on the crate as a whole.
#[derive(Debug, Clone, Default)]
pub struct CrateOptions {
    /// Its name (`botpress-client`).
    pub name: String,
    /// Its version.
    pub version: String,
    /// One sentence for the registry and the README.
    pub description: String,
    /// An SPDX expression; empty for none.
    pub license: String,
    /// The texts of the licences, at the crate's root.
    pub license_texts: Vec<OutFile>,
    /// Pages of the crate's documentation; the first one leads to the others.
    pub guide: Vec<GuidePage>,
    /// Its authors; may be empty.
    pub authors: Vec<String>,
    /// Where its source is.
    pub repository: Option<String>,
    /// Keywords for the registry; may be empty.
    pub keywords: Vec<String>,
    /// The form of the service's own errors; `None` where it has none that is known.
    pub error_shape: Option<ErrorShape>,
    /// The types of errors that the service is known to answer with; may be empty.
    pub error_types: Vec<ErrorTypeName>,
    /// The type that sets up the clients of all APIs at once.
    pub umbrella: Option<String>,
    /// Programs that show how the crate is used; may be empty.
    pub examples: Vec<Example>,
    /// Rust written by hand: the API's module, and the text of a module inside of it.
    pub extensions: Vec<(String, String)>,
    /// Entries of the changelog, newest first; may be empty.
    pub changelog: Vec<Release>,
}

impl CrateOptions {
    /// The crate's name as `use` writes it.
    fn import_name(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// A program that shows how the crate is used.
#[derive(Debug, Clone)]
pub struct Example {
    /// Its name (`echo`).
    pub name: String,
    /// The features of the crate that it needs.
    pub features: Vec<String>,
    /// Its source.
    pub text: String,
}

/// Where the service writes what is wrong: names of members in the JSON of an error, those of inner objects behind a dot.
/// Empty where it has no such member.
#[derive(Debug, Clone)]
pub struct ErrorShape {
    /// The name of the error's type.
    pub type_name: String,
    /// What happened, for people.
    pub message: String,
    /// A number that goes with the type.
    pub code: String,
    /// The id of this one error.
    pub id: String,
    /// What else there is to say.
    pub metadata: String,
}

/// A type of error that the service answers with.
#[derive(Debug, Clone)]
pub struct ErrorTypeName {
    /// Its name on the wire, which is its Rust name too (`ResourceNotFound`).
    pub name: String,
    /// The HTTP status that goes with it.
    pub status: u16,
    /// When it comes.
    pub docs: String,
}

/// One version in the changelog.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Release {
    /// The version.
    pub version: String,
    /// What changed, one entry a line.
    pub changes: Vec<String>,
}

/// A file of the crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutFile {
    /// Its path from the crate's root, with `/`.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// Why there is no crate. Each is a fault of an earlier pass, of the configuration or of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EmitError {
    /// A name that is no Rust identifier.
    Name {
        /// Where what it names stands.
        place: String,
        /// The name.
        name: String,
    },
    /// A page of the guide with a link to a file that is not a page.
    Link {
        /// The page.
        page: String,
        /// The target of the link.
        link: String,
    },
    /// Tokens that are no Rust.
    Rust(String),
    /// A template that fails.
    Template {
        /// The template.
        name: String,
        /// What is wrong with it.
        message: String,
    },
}

impl fmt::Display for EmitError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Link { page, link } => write!(
                formatter,
                "the page `{page}` of the guide links to `{link}`, which is not a page of it: name the file in \
                 `guide`, or write a whole URL"
            ),
            Self::Name { place, name } => {
                write!(
                    formatter,
                    "`{name}` is no Rust identifier (it names what stands at `{place}`)"
                )
            }
            Self::Rust(message) => write!(formatter, "what was emitted is no Rust: {message}"),
            Self::Template { name, message } => write!(formatter, "template `{name}`: {message}"),
        }
    }
}

impl std::error::Error for EmitError {}

/// Emits the crate: all its files, in a fixed order.
///
/// # Errors
///
/// When a name is no Rust identifier, or a template fails.
pub fn emit(
    apis: &[Api],
    options: &CrateOptions,
    templates: &Templates,
) -> Result<Vec<OutFile>, EmitError> {
    names::check(apis, options)?;
    let mut files = files::emit(apis, options, templates)?;
    for api in apis {
        files.extend(api::emit(api, options)?);
    }
    files.extend(example_tests::emit(apis, options)?);
    Ok(files)
}

/// Emits the module of one API alone, for whoever wants to know what users see of it.
///
/// # Errors
///
/// See [`emit`].
pub(crate) fn module(api: &Api) -> Result<Vec<OutFile>, EmitError> {
    let options = CrateOptions {
        name: "client".to_owned(),
        ..CrateOptions::default()
    };
    names::check(std::slice::from_ref(api), &options)?;
    api::emit(api, &options)
}
