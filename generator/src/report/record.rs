//! Diagnostics for machines: plain records with line and column.

use serde::Serialize;

use super::order::{locate_related, sorted};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::source::Sources;
use crate::text::visible;

/// A diagnostic for programs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Record {
    /// The severity.
    pub severity: Severity,
    /// The stable name of the kind of finding.
    pub code: Code,
    /// The problem.
    pub message: String,
    /// The document's name.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// The JSON pointer, `""` for the root.
    pub pointer: String,
    /// The number of operations that it affects, if that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub touches: Option<usize>,
    /// The part that is left out because of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_out: Option<String>,
    /// A suggestion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// Related locations.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<RelatedRecord>,
}

impl Record {
    /// Returns the finding on one line. The names and pointers in it have texts of a document, too.
    pub(crate) fn on_one_line(&self) -> String {
        let Self { file, line, column, .. } = self;
        let severity = match self.severity {
            Severity::Warning => "",
            Severity::Error => "error: ",
        };
        let message = self.message.replace(['\n', '\r'], " ");
        let (code, pointer) = (self.code, &self.pointer);
        let whole = format!("{file}:{line}:{column}: {severity}{message} [{code}] at #{pointer}");
        visible(&whole).into_owned()
    }
}

/// A related location of a [`Record`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RelatedRecord {
    /// A message about it.
    pub message: String,
    /// The document's name, if it is not that of the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// The JSON pointer.
    pub pointer: String,
}

/// Returns all diagnostics by position, without duplicates.
pub fn records(sources: &dyn Sources, diagnostics: &[Diagnostic]) -> Vec<Record> {
    sorted(sources, diagnostics)
        .into_iter()
        .map(|placed| {
            let diagnostic = placed.diagnostic;
            let file = placed.source.name();
            let related = diagnostic.related.iter().map(|related| {
                let (source, position) = locate_related(sources, related);
                RelatedRecord {
                    message: related.message.clone(),
                    file: (source.name() != file).then(|| source.name().to_owned()),
                    line: position.line,
                    column: position.column,
                    pointer: related.place.pointer.to_string(),
                }
            });
            Record {
                severity: diagnostic.severity(),
                code: diagnostic.code,
                message: diagnostic.message.clone(),
                file: file.to_owned(),
                line: placed.position.line,
                column: placed.position.column,
                pointer: diagnostic.place.pointer.to_string(),
                touches: diagnostic.touches,
                left_out: diagnostic.left_out().map(str::to_owned),
                help: diagnostic.help.clone(),
                related: related.collect(),
            }
        })
        .collect()
}
