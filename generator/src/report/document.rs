//! Shows the findings of a document in the text that each is about: the document, one of its files, or an overlay.

use super::{Record, Style, records, render};
use crate::diagnostic::Diagnostics;
use crate::source::Document;

impl Document {
    /// Renders findings for people, including warnings about the overlays; empty when there are none.
    pub fn render(&self, diagnostics: &Diagnostics, style: Style) -> String {
        let texts = self.by_text(diagnostics);
        let texts = texts.iter();
        let texts: Vec<String> = texts
            .map(|findings| render(findings, &findings.diagnostics.0, style))
            .collect();
        texts.join("\n")
    }

    /// Returns findings for programs.
    pub fn records(&self, diagnostics: &Diagnostics) -> Vec<Record> {
        let texts = self.by_text(diagnostics);
        let texts = texts.iter();
        texts
            .flat_map(|findings| records(findings, &findings.diagnostics.0))
            .collect()
    }
}
