//! Compares two models: a list of changes, each with a verdict (none, compatible, breaking).
//!
//! The comparison is of what documents mean, not of how they are written: the location of a shape and the order of
//! things make no difference. Rules decide the effect on the wire; the effect on a build is read from the Rust that
//! both models become. This room reads models and documents, and writes only text.

mod attribute;
mod change;
mod choices;
mod client;
mod content;
mod encoding;
mod features;
mod fields;
mod finding;
mod headers;
mod limits;
mod operations;
mod parameter;
mod places;
mod rename;
mod render;
mod shape;
mod sides;
mod surface;
mod version;
mod webhooks;

pub use change::{Breaks, Change, Comparison, Item, ItemChange, Kind, Side, Spot, Verdict};
pub use render::{Format, entry, render};
pub use version::{BadVersion, next_version};

use crate::Modelled;
use crate::config::ApiConfig;
use crate::emit::{self, EmitError};
use crate::gather::complete;
use crate::generate::{Failure, InputDocument, failure, read_overlays, unreadable};
use crate::passes::NameLock;
use crate::report::Style;
use crate::source::Document;
use surface::Surface;

/// A document and the results of reading it.
#[derive(Debug)]
pub struct Given {
    /// The document.
    pub document: Document,
    /// Its model, named.
    pub modelled: Modelled,
    /// The actions of its overlays that don't fit it, rendered; empty when all fit.
    pub unfit: String,
}

impl Given {
    /// Builds the model of a document. Settings that have no effect on it are accepted. Actions of its overlays that
    /// don't fit it are left out, and listed in [`Given::unfit`].
    ///
    /// # Errors
    ///
    /// When the document or an overlay is not usable: all errors, rendered.
    pub fn read(
        (name, bytes): (&str, Vec<u8>),
        overlays: Vec<InputDocument>,
        config: &ApiConfig,
        lock: &NameLock,
        style: Style,
    ) -> Result<Self, Failure> {
        let document = Document::read(name, bytes).map_err(|wrong| unreadable(std::slice::from_ref(&*wrong), style))?;
        Self::of(document, overlays, config, lock, style)
    }

    /// Like [`read`](Self::read), for a document that is already read, with the files that it refers to.
    ///
    /// # Errors
    ///
    /// The same as [`read`](Self::read).
    pub fn of(
        document: Document,
        overlays: Vec<InputDocument>,
        config: &ApiConfig,
        lock: &NameLock,
        style: Style,
    ) -> Result<Self, Failure> {
        let (mut document, unfit) = document
            .overlaid_where_it_fits(read_overlays(overlays, style)?)
            .map_err(|wrong| unreadable(&wrong, style))?;
        let unfit = unreadable(&unfit, style);
        complete(&mut document);
        let modelled = crate::modelled::model(&document, config, lock, &|_, _, _| {}).map_err(|diagnostics| {
            let Failure { text, records } = failure(&document, &diagnostics, style);
            // The document may have needed the action that does not fit, so show it first.
            let texts = [unfit.text.clone(), text];
            let texts: Vec<String> = texts.into_iter().filter(|text| !text.is_empty()).collect();
            Failure {
                text: texts.join("\n"),
                records: unfit.records.iter().cloned().chain(records).collect(),
            }
        })?;
        Ok(Self {
            document,
            modelled,
            unfit: unfit.text,
        })
    }
}

/// Compares two documents. Name the new one with the lock of the old one ([`Modelled::names`](crate::Modelled)), as a
/// run of the generator does; otherwise types change their names without a reason that users could see.
///
/// # Errors
///
/// When one of the models can't be emitted, which is a bug in the generator.
pub fn compare(old: &Given, new: &Given) -> Result<Comparison, EmitError> {
    let (from, to) = (&old.modelled.api, &new.modelled.api);
    let compared = operations::compare((from, &old.document), (to, &new.document));
    let prose = compared.prose.len();
    let findings = compared.findings;
    let (before, after) = (surface(from)?, surface(to)?);
    let side = |given: &Given| Side {
        document: given.document.source().name().to_owned(),
        version: given.modelled.api.version.clone(),
        operations: given.modelled.api.operations.len(),
    };
    let changes = attribute::attribute(
        findings,
        &attribute::Side {
            api: from,
            document: &old.document,
            surface: &before,
        },
        &attribute::Side {
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

/// Returns the public Rust items of an API.
fn surface(api: &crate::model::Api) -> Result<Surface, EmitError> {
    let files = emit::module(api)?;
    Surface::read(&api.module, &files).map_err(|error| EmitError::Rust(error.to_string()))
}
