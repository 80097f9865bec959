//! Converts the intermediate model to the files of a client crate.
//!
//! Rust that depends on the model is created as tokens and printed by `prettyplease`. Text files (the manifest, the
//! README, …) come from templates that only print the strings computed here. Each type and operation is emitted and
//! printed separately, on several threads. `layout` then sorts them into files.
//!
//! Names are already claimed. The name pass keeps the fixed names free that emission adds (`new`, `send`, `builder`,
//! imports, …).

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
mod state;
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

/// The settings of the crate as a whole.
#[derive(Debug, Clone, Default)]
pub struct CrateOptions {
    /// Its name (`botpress-client`).
    pub name: String,
    /// Its version.
    pub version: String,
    /// One sentence for the registry and the README.
    pub description: String,
    /// An SPDX expression. Empty for none.
    pub license: String,
    /// True when the README says that the company which runs the service does not publish it.
    pub unofficial: bool,
    /// The texts of the licences, in the crate's root.
    pub license_texts: Vec<OutFile>,
    /// Pages of the crate's documentation. The first one links to the others.
    pub guide: Vec<GuidePage>,
    /// The first example of the README and the crate's front page: the module and the id of its operation.
    pub first_example: Option<String>,
    /// Its authors. May be empty.
    pub authors: Vec<String>,
    /// The URL of its source.
    pub repository: Option<String>,
    /// Keywords for the registry. May be empty.
    pub keywords: Vec<String>,
    /// The form of the service's own errors. `None` if it is not known.
    pub error_shape: Option<ErrorShape>,
    /// The known types of errors of the service. May be empty.
    pub error_types: Vec<ErrorTypeName>,
    /// The type that builds the clients of all APIs at once.
    pub umbrella: Option<String>,
    /// Example programs of the crate. May be empty.
    pub examples: Vec<Example>,
    /// Hand-written Rust: the API's module, and the text of a module in it.
    pub extensions: Vec<(String, String)>,
    /// Entries of the changelog, newest first. May be empty.
    pub changelog: Vec<Release>,
}

impl CrateOptions {
    /// The crate's name in `use`.
    fn import_name(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// An example program.
#[derive(Debug, Clone)]
pub struct Example {
    /// Its name (`echo`).
    pub name: String,
    /// The features of the crate that it needs.
    pub features: Vec<String>,
    /// Its source.
    pub text: String,
}

/// The members of a service's JSON errors, by name. A dot separates the names of nested members. Empty if there is no
/// such member.
#[derive(Debug, Clone)]
pub struct ErrorShape {
    /// The name of the error's type.
    pub type_name: String,
    /// The error message, for people.
    pub message: String,
    /// The numeric code of the type.
    pub code: String,
    /// The id of this error.
    pub id: String,
    /// Additional data.
    pub metadata: String,
}

/// A type of error of the service.
#[derive(Debug, Clone)]
pub struct ErrorTypeName {
    /// Its name on the wire, which is its Rust name too (`ResourceNotFound`).
    pub name: String,
    /// The HTTP status of its responses.
    pub status: u16,
    /// When it occurs.
    pub docs: String,
}

/// One version in the changelog.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Release {
    /// The version.
    pub version: String,
    /// The changes, one per line.
    pub changes: Vec<String>,
}

/// A file of the crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutFile {
    /// Its path from the crate's root, with `/`.
    pub path: String,
    /// Its content.
    pub text: String,
}

/// An error of emission: a mistake of an earlier pass, of the configuration or of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EmitError {
    /// A name that is not a valid Rust identifier.
    Name {
        /// The location of the named item.
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
    /// Tokens that are not valid Rust.
    Rust(String),
    /// A template that fails.
    Template {
        /// The template.
        name: String,
        /// The problem.
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
                write!(formatter, "`{name}` is not a valid Rust identifier (from `{place}`)")
            }
            Self::Rust(message) => {
                write!(formatter, "the emitted code is not valid Rust: {message}")
            }
            Self::Template { name, message } => write!(formatter, "template `{name}`: {message}"),
        }
    }
}

impl std::error::Error for EmitError {}

/// Emits the crate: all its files, in a fixed order.
///
/// # Errors
///
/// If a name is not a valid Rust identifier, or a template fails.
pub fn emit(apis: &[Api], options: &CrateOptions, templates: &Templates) -> Result<Vec<OutFile>, EmitError> {
    names::check(apis, options)?;
    let mut files = files::emit(apis, options, templates)?;
    for api in apis {
        files.extend(api::emit(api, options)?);
    }
    files.extend(example_tests::emit(apis, options)?);
    Ok(files)
}

/// Finds what [`emit`] would fail for, except for code that is not valid Rust: emits no module of an API.
///
/// # Errors
///
/// See [`emit`].
pub fn check(apis: &[Api], options: &CrateOptions, templates: &Templates) -> Result<(), EmitError> {
    names::check(apis, options)?;
    files::emit(apis, options, templates).map(drop)
}

/// Emits the module of one API only, for checks of its public surface.
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
