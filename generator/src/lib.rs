//! Generates Rust types and a client from OpenAPI documents.
//!
//! A document goes through these rooms, each with its own module: [`source`] reads bytes,
//! [`check`] says whether it is an OpenAPI document, [`lower`] makes the raw [`model`](mod@model), [`passes`]
//! refine it, and [`emit`] writes Rust. [`diff`](mod@diff) compares two models, [`intake`] brings a new
//! document in. What they find is a [`diagnostic`], and [`report`] shows it to people. The library reads no clock, environment or network; [`generate`](generate()) takes texts and gives texts.
//! Programs that have files use [`Generator`], build scripts above all:
//!
//! ```no_run
//! // build.rs
//! use std::path::PathBuf;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let out = PathBuf::from(std::env::var("OUT_DIR")?);
//!     botpress_codegen::Generator::new()
//!         .document("shop", "petshop.yaml")
//!         .manifest("Cargo.toml")
//!         .build_module(out.join("api.rs"))?;
//!     Ok(())
//! }
//! ```
//!
//! [`build`] says what goes with it.
#![forbid(unsafe_code)]

pub mod build;
pub mod check;
pub mod config;
pub mod diagnostic;
pub mod diff;
pub mod emit;
mod generate;
pub mod intake;
pub mod lower;
pub mod model;
pub mod output;
pub mod passes;
pub mod report;
pub mod resolve;
pub mod source;
pub mod spec;
mod stack;

pub use build::{BuildError, Generated, Generator};
pub use generate::{
    Failure, Input, InputDocument, Moment, Observer, Output, Stage, generate, read_document,
};

use config::ApiConfig;
use diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use lower::{LowerOptions, Lowered};
use model::Api;
use passes::{NameLock, Named};
use source::Document;

/// A document brought to the model.
#[derive(Debug)]
pub struct Modelled {
    /// The model, ready for emission.
    pub api: Api,
    /// What the name pass found out.
    pub names: Named,
    /// Warnings.
    pub diagnostics: Diagnostics,
    /// Object shapes that the document writes out.
    pub object_shapes: usize,
    /// Operations left out because the configuration allows it.
    pub left_out: usize,
    /// Operations that `only` and `skip` did not select.
    pub not_selected: usize,
    /// Settings that have no effect on this document.
    pub unused: Vec<Unused>,
}

/// A setting that has no effect on a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unused {
    /// The setting (`allow`).
    pub setting: &'static str,
    /// The entry of it (`path-style`); empty when it is the whole setting.
    pub entry: String,
    /// Why it has none.
    pub reason: String,
}

/// Brings a document to the model: all rooms between reading and emission.
///
/// # Errors
///
/// When the document is no usable OpenAPI document: all that is wrong with it.
pub fn model(
    document: &Document,
    config: &ApiConfig,
    lock: &NameLock,
    observer: Observer<'_>,
) -> Result<Modelled, Diagnostics> {
    stack::large(|| modelled(document, config, lock, observer))
}

fn modelled(
    document: &Document,
    config: &ApiConfig,
    lock: &NameLock,
    observer: Observer<'_>,
) -> Result<Modelled, Diagnostics> {
    let mut diagnostics = Diagnostics::default();

    observer(&config.module, Stage::Check, Moment::Begin);
    let ignored = check::check(document, &mut diagnostics);
    observer(&config.module, Stage::Check, Moment::End);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }

    observer(&config.module, Stage::Lower, Moment::Begin);
    let value = ignored.strip(document.value());
    let spec = spec::read::read(&value)?;
    let options = LowerOptions {
        module: config.module.clone(),
        document: document.source().name().to_owned(),
        query_objects: config.query_objects,
        allow: config.allow.clone(),
        only: config.only.clone(),
        skip: config.skip.clone(),
    };
    let Lowered {
        mut api,
        object_nodes,
        allowed,
        left_out,
        not_selected,
        unmatched,
    } = lower::lower(&spec, &options, &mut diagnostics);
    document.hash().clone_into(&mut api.document_hash);
    observer(&config.module, Stage::Lower, Moment::End);
    let fatal = |d: &Diagnostic| d.severity() != Severity::Warning;
    if diagnostics.0.iter().any(fatal) {
        return Err(diagnostics);
    }
    observer(&config.module, Stage::Passes, Moment::Begin);
    let names = passes::run(&mut api, config, lock, &mut diagnostics);
    observer(&config.module, Stage::Passes, Moment::End);
    let unused = unused(config, &api, &allowed, &unmatched);
    Ok(Modelled {
        api,
        names,
        diagnostics,
        object_shapes: object_nodes,
        left_out,
        not_selected,
        unused,
    })
}

/// The settings that have no effect.
fn unused(
    config: &ApiConfig,
    api: &Api,
    allowed: &[Code],
    unmatched: &[lower::Unmatched],
) -> Vec<Unused> {
    let mut unused = Vec::new();
    for pattern in unmatched {
        let mut reason = "no operation has such an id, path or tag".to_owned();
        if let Some(nearest) = &pattern.nearest {
            reason.push_str("; did you mean `");
            reason.push_str(nearest);
            reason.push_str("`?");
        }
        unused.push(Unused {
            setting: pattern.setting,
            entry: pattern.entry.clone(),
            reason,
        });
    }
    if config.partial {
        return unused;
    }
    let mut add = |setting, entry: &str, reason: &str| {
        unused.push(Unused {
            setting,
            entry: entry.to_owned(),
            reason: reason.to_owned(),
        });
    };
    for code in config.allow.iter().filter(|code| !allowed.contains(code)) {
        add("allow", code.name(), "nothing in the document needs it");
    }
    for key in config.credentials.keys() {
        if !api
            .credentials
            .iter()
            .any(|credential| credential.key == *key)
        {
            add(
                "credentials",
                key,
                "the document has no such security scheme",
            );
        }
    }
    for (wire, setting) in &config.headers {
        let header = api
            .client_headers
            .iter()
            .find(|header| header.wire.eq_ignore_ascii_case(wire));
        let excepted = header.map_or(0, |header| header.except.len());
        if setting.only_declared && excepted == 0 {
            add(
                "headers",
                wire,
                "all operations declare it, so `only-declared` changes nothing",
            );
        } else if setting.only_declared && excepted == api.operations.len() {
            add(
                "headers",
                wire,
                "no operation declares it, so `only-declared` would never send it",
            );
        }
    }
    for wire in &config.required_server_variables {
        let variables = api
            .servers
            .first()
            .map(|server| server.variables.as_slice());
        if !variables
            .unwrap_or_default()
            .iter()
            .any(|variable| variable.wire == *wire)
        {
            add(
                "required-server-variables",
                wire,
                "the base URL has no such variable",
            );
        }
    }
    if config.paging.is_some() && !api.operations.iter().any(|op| op.paging.is_some()) {
        add("paging", "", "no operation pages by this rule");
    }
    let mut styles = api
        .operations
        .iter()
        .flat_map(|op| &op.parameters)
        .map(|p| p.style);
    if config.query_objects != model::Style::FormExploded
        && !styles.any(|style| style == config.query_objects)
    {
        add("query-objects", "", "no query parameter is an object");
    }
    unused
}
