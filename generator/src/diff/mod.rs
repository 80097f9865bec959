//! Two models to a list of changes, each with a verdict: none, compatible, breaking.
//!
//! What is compared is what documents say, not how they say it: where a shape is declared and in
//! which order things stand is no difference. What a difference means on the wire is decided by
//! rules; what it means for a build is read from the Rust that both models become. This room reads
//! models and documents, and writes nothing but text.

mod change;
mod choices;
mod client;
mod content;
mod fields;
mod finding;
mod limits;
mod parameter;
mod rename;
mod render;
mod settle;
mod shape;
mod surface;
mod trail;
mod version;
mod walk;

pub use change::{Breaks, Change, Comparison, Item, ItemChange, Kind, Side, Spot, Verdict};
pub use render::{Format, entry, render};
pub use version::{BadVersion, next_version};

use crate::Modelled;
use crate::config::ApiConfig;
use crate::diagnostic::Diagnostics;
use crate::emit::{self, EmitError};
use crate::generate::{Failure, InputDocument};
use crate::passes::NameLock;
use crate::report::{self, Style};
use crate::source::{Document, Unreadable};
use surface::Surface;

/// A document and what became of it.
#[derive(Debug)]
pub struct Given {
    /// The document.
    pub document: Document,
    /// Its model, named.
    pub modelled: Modelled,
}

impl Given {
    /// Brings a document to its model. Settings that have no effect on it are no matter, nor are
    /// entries of its patch.
    ///
    /// # Errors
    ///
    /// When it is no usable document: all that is wrong with it, rendered.
    pub fn read(
        (name, bytes): (&str, Vec<u8>),
        patch: Option<InputDocument>,
        config: &ApiConfig,
        lock: &NameLock,
        style: Style,
    ) -> Result<Self, Failure> {
        let failure = |source: &crate::source::Source, diagnostics: &Diagnostics| Failure {
            text: report::render(source, &diagnostics.0, style),
            records: report::records(source, &diagnostics.0),
        };
        let unreadable = |wrong: Box<Unreadable>| failure(&wrong.source, &wrong.diagnostics);
        let mut document = Document::read(name, bytes).map_err(unreadable)?;
        if let Some(patch) = patch {
            let patch = Document::read(patch.name, patch.bytes).map_err(unreadable)?;
            document = document.patched_where_it_fits(patch);
        }
        let modelled =
            crate::model(&document, config, lock, &|_, _, _| {}).map_err(|mut diagnostics| {
                document.explain(&mut diagnostics);
                failure(document.source(), &diagnostics)
            })?;
        Ok(Self { document, modelled })
    }
}

/// Compares two documents. The new one should be named by the lock that the old one left
/// ([`Modelled::names`](crate::Modelled)), as it is when a crate is generated again; otherwise
/// types change their names for no reason that users would see.
///
/// # Errors
///
/// When one of the models can't be emitted, which is a fault of the generator.
pub fn compare(old: &Given, new: &Given) -> Result<Comparison, EmitError> {
    let (from, to) = (&old.modelled.api, &new.modelled.api);
    let walk = walk::walk((from, &old.document), (to, &new.document));
    let prose = walk.prose.len();
    let findings = walk.findings;
    let (before, after) = (surface(from)?, surface(to)?);
    let side = |given: &Given| Side {
        document: given.document.source().name().to_owned(),
        version: given.modelled.api.version.clone(),
        operations: given.modelled.api.operations.len(),
    };
    let changes = settle::settle(
        findings,
        &settle::Side {
            api: from,
            document: &old.document,
            surface: &before,
        },
        &settle::Side {
            api: to,
            document: &new.document,
            surface: &after,
        },
    );
    Ok(Comparison {
        old: side(old),
        new: side(new),
        verdict: changes
            .iter()
            .map(|change| change.verdict)
            .max()
            .unwrap_or(Verdict::None),
        changes,
        prose,
    })
}

/// What users see of an API.
fn surface(api: &crate::model::Api) -> Result<Surface, EmitError> {
    let files = emit::module(api)?;
    Surface::read(&api.module, &files).map_err(|error| EmitError::Rust(error.to_string()))
}
