//! Findings of a document, each shown in the text that it is about: the document, one of its files, or an overlay.

use super::{Record, Style, records, render};
use crate::diagnostic::Diagnostics;
use crate::source::Document;

impl Document {
    /// Findings as people read them, warnings of the overlays among them; empty when there are none.
    pub fn render(&self, diagnostics: &Diagnostics, style: Style) -> String {
        let texts = self.by_text(diagnostics);
        let texts = texts.iter();
        let texts: Vec<String> = texts
            .map(|findings| render(findings, &findings.diagnostics.0, style))
            .collect();
        texts.join("\n")
    }

    /// The same for programs.
    pub fn records(&self, diagnostics: &Diagnostics) -> Vec<Record> {
        let texts = self.by_text(diagnostics);
        let texts = texts.iter();
        texts
            .flat_map(|findings| records(findings, &findings.diagnostics.0))
            .collect()
    }
}
