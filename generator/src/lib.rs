//! Generates Rust types and a client from OpenAPI documents.
//!
//! A document goes through these rooms, each with its own module: [`source`] reads bytes,
//! [`check`] says whether it is an OpenAPI document, [`lower`] makes the raw [`model`](mod@model), [`passes`]
//! refine it, and [`emit`] writes Rust. [`diff`](mod@diff) compares two models, [`intake`] brings a new
//! document in. [`report`] is how all of them speak to people. The library
//! reads no file, clock, environment or network; [`generate`](generate()) takes texts and gives
//! texts.
#![forbid(unsafe_code)]

pub mod check;
pub mod config;
pub mod diff;
pub mod emit;
mod generate;
pub mod intake;
pub mod lower;
pub mod model;
pub mod output;
pub mod passes;
pub mod report;
pub mod source;

pub use generate::{Failure, Input, InputDocument, Moment, Observer, Output, Stage, generate};

use config::ApiConfig;
use lower::{LowerOptions, Lowered};
use model::Api;
use passes::{NameLock, Named};
use report::{Diagnostic, Diagnostics, Severity};
use serde::Deserialize as _;
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
    pub reason: &'static str,
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
    let mut diagnostics = Diagnostics::default();

    observer(&config.module, Stage::Check, Moment::Begin);
    let ignored = check::check(document, &mut diagnostics);
    observer(&config.module, Stage::Check, Moment::End);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }

    observer(&config.module, Stage::Lower, Moment::Begin);
    let value = ignored.strip(document.value());
    let openapi = openapiv3::OpenAPI::deserialize(&*value).map_err(|error| {
        let message = format!("this document is not OpenAPI 3.0: {error}");
        let diagnostic = Diagnostic::error("structure", &model::Place::default(), message);
        Diagnostics(vec![diagnostic])
    })?;
    let options = LowerOptions {
        module: config.module.clone(),
        document: document.source().name().to_owned(),
        query_objects: config.query_objects,
        allow: config.allow.clone(),
    };
    let Lowered {
        mut api,
        object_nodes,
        allowed,
        left_out,
    } = lower::lower(&openapi, &value, &options, &mut diagnostics);
    document.hash().clone_into(&mut api.document_hash);
    observer(&config.module, Stage::Lower, Moment::End);
    let fatal = |d: &Diagnostic| d.severity != Severity::Warning;
    if diagnostics.0.iter().any(fatal) {
        return Err(diagnostics);
    }
    observer(&config.module, Stage::Passes, Moment::Begin);
    let names = passes::run(&mut api, config, lock, &mut diagnostics);
    observer(&config.module, Stage::Passes, Moment::End);
    let unused = unused(config, &api, &allowed);
    Ok(Modelled {
        api,
        names,
        diagnostics,
        object_shapes: object_nodes,
        left_out,
        unused,
    })
}

/// The settings that have no effect.
fn unused(config: &ApiConfig, api: &Api, allowed: &[String]) -> Vec<Unused> {
    let mut unused = Vec::new();
    let mut add = |setting, entry: &str, reason| {
        unused.push(Unused {
            setting,
            entry: entry.to_owned(),
            reason,
        });
    };
    for code in config.allow.iter().filter(|code| !allowed.contains(code)) {
        add("allow", code, "nothing in the document needs it");
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
