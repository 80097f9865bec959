//! Reads the documents and overlays of a run from bytes to values, and reports those that can't be used.

use std::fmt;

use super::{Input, InputDocument};
use crate::config::ApiConfig;
use crate::diagnostic::Diagnostics;
use crate::gather::{complete, gather};
use crate::report::{self, Record};
use crate::resolve;
use crate::source::{Document, Unreadable};

/// The errors of a run that failed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Failure {
    /// All errors, rendered with locations.
    pub text: String,
    /// The errors about documents, for machines.
    pub records: Vec<Record>,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text.trim_end())
    }
}

impl std::error::Error for Failure {}

impl Failure {
    pub(super) fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            records: Vec::new(),
        }
    }
}

/// Builds a failure from the diagnostics of a document.
pub(crate) fn failure(document: &Document, diagnostics: &Diagnostics, style: report::Style) -> Failure {
    Failure {
        text: document.render(diagnostics, style),
        records: document.records(diagnostics),
    }
}

/// Reads the document of an API, with its overlays applied.
///
/// # Errors
///
/// When a file was not given or can't be read, an overlay is not valid, or an action of one matches nothing.
pub fn read_document(input: &Input, config: &ApiConfig, style: report::Style) -> Result<Document, Failure> {
    let document = given(&input.documents, &config.document);
    read_given(input, document.cloned(), config, style)
}

/// Returns the file with this name in the configuration.
pub(super) fn given<'f>(among: &'f [InputDocument], file: &str) -> Option<&'f InputDocument> {
    among.iter().find(|given| given.document == file)
}

/// The same as [`read_document`], with the file of the document.
pub(super) fn read_given(
    input: &Input,
    document: Option<InputDocument>,
    config: &ApiConfig,
    style: report::Style,
) -> Result<Document, Failure> {
    let missing = |file: &str| {
        Failure::plain(format!(
            "{}: `{file}` of `apis.{}` was not given",
            input.config_name, config.module
        ))
    };
    let document = document.ok_or_else(|| missing(&config.document))?;
    let InputDocument { name, bytes, .. } = document;
    let mut document = Document::read(name, bytes).map_err(|wrong| unreadable(std::iter::once(&*wrong), style))?;
    // A value that is borrowed mutably counts as changed: then it can no longer be read again from its text.
    if resolve::has_addresses(document.value()) {
        resolve::localize(document.value_mut());
    }
    let mut document = match input.files.get(&config.document) {
        Some(files) if !config.keep_going && files.unreadable().next().is_some() => {
            return Err(unreadable(files.unreadable(), style));
        }
        Some(files) => gather(document, files),
        None => document,
    };
    if resolve::has_dynamic(document.value()) {
        resolve::settle(document.value_mut());
    }
    let overlays = config.overlays.iter();
    let overlays = overlays.map(|file| {
        let given = given(&input.texts, file).cloned();
        given.ok_or_else(|| missing(file))
    });
    let overlays: Result<Vec<InputDocument>, Failure> = overlays.collect();
    let mut document = document
        .overlaid(read_overlays(overlays?, style)?)
        .map_err(|wrong| unreadable(&wrong, style))?;
    complete(&mut document);
    Ok(document)
}

/// Reads overlays.
///
/// # Errors
///
/// When one can't be read: all errors of all overlays.
pub(crate) fn read_overlays(given: Vec<InputDocument>, style: report::Style) -> Result<Vec<Document>, Failure> {
    let mut read = Vec::new();
    let mut wrong = Vec::new();
    for InputDocument { name, bytes, .. } in given {
        match Document::read_overlay(name, bytes) {
            Ok(overlay) => read.push(overlay),
            Err(unreadable) => wrong.push(*unreadable),
        }
    }
    if wrong.is_empty() {
        Ok(read)
    } else {
        Err(unreadable(&wrong, style))
    }
}

/// Builds a failure from texts that can't be used.
pub(crate) fn unreadable<'u>(wrong: impl IntoIterator<Item = &'u Unreadable>, style: report::Style) -> Failure {
    let wrong: Vec<&Unreadable> = wrong.into_iter().collect();
    let texts: Vec<String> = wrong
        .iter()
        .map(|wrong| report::render(&wrong.source, &wrong.diagnostics.0, style))
        .collect();
    Failure {
        text: texts.join("\n"),
        records: wrong
            .iter()
            .flat_map(|wrong| report::records(&wrong.source, &wrong.diagnostics.0))
            .collect(),
    }
}
