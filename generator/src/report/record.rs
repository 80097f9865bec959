//! Diagnostics for machines: plain records with their places looked up.

use serde::Serialize;

use super::order::{locate_related, sorted};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::source::Source;

/// A diagnostic as a program reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Record {
    /// How bad it is.
    pub severity: Severity,
    /// The stable name of the kind of finding.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// The document's name.
    pub file: String,
    /// The line, from one.
    pub line: usize,
    /// The column, from one, in characters.
    pub column: usize,
    /// The JSON pointer, `""` for the root.
    pub pointer: String,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// Other places that belong to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<RelatedRecord>,
}

/// Another place of a [`Record`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RelatedRecord {
    /// What is there.
    pub message: String,
    /// The line, from one.
    pub line: usize,
    /// The column, from one, in characters.
    pub column: usize,
    /// The JSON pointer.
    pub pointer: String,
}

/// All diagnostics by place, each once.
pub fn records(source: &Source, diagnostics: &[Diagnostic]) -> Vec<Record> {
    sorted(source, diagnostics)
        .into_iter()
        .map(|placed| {
            let diagnostic = placed.diagnostic;
            let related = diagnostic.related.iter().map(|related| {
                let location = locate_related(source, related);
                RelatedRecord {
                    message: related.message.clone(),
                    line: location.line,
                    column: location.column,
                    pointer: related.place.0.clone(),
                }
            });
            Record {
                severity: diagnostic.severity(),
                code: diagnostic.code,
                message: diagnostic.message.clone(),
                file: source.name().to_owned(),
                line: placed.location.line,
                column: placed.location.column,
                pointer: diagnostic.place.0.clone(),
                help: diagnostic.help.clone(),
                related: related.collect(),
            }
        })
        .collect()
}
