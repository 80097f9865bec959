//! Findings of a document, each in the text that the part it is about was written in: the document, or an overlay.

use std::borrow::Cow;

use super::super::{Document, Position, Source};
use super::origin::Origin;
use crate::diagnostic::{Diagnostic, Diagnostics, Location, Related};

/// Where a part of a document is written.
#[derive(Debug, Clone)]
pub struct Written<'d> {
    /// The text: that of the document, or of an overlay.
    pub source: &'d Source,
    /// The place in that text.
    pub place: Location,
    /// Line and column.
    pub position: Position,
}

impl Document {
    /// Where the value at `place` (or, `at_key`, its key) is written.
    pub fn locate(&self, place: &Location, at_key: bool) -> Written<'_> {
        let origin = self.overlays.origins.of(place);
        let source = self.text_of(&origin);
        Written {
            source,
            position: source.locate(&origin.place, at_key),
            place: origin.place,
        }
    }

    /// What its overlays are warned of, in number.
    pub fn overlay_warnings(&self) -> usize {
        let warnings = self.overlays.warnings.iter();
        warnings.map(|(_, warnings)| warnings.0.len()).sum()
    }

    fn text_of(&self, origin: &Origin) -> &Source {
        let overlay = origin.overlay;
        overlay
            .and_then(|number| self.overlays.texts.get(number))
            .unwrap_or(&self.source)
    }

    /// The findings of each text that has some: the document's first, then those of the overlays in order.
    pub(crate) fn by_text<'d>(
        &'d self,
        diagnostics: &'d Diagnostics,
    ) -> Vec<(&'d Source, Cow<'d, Diagnostics>)> {
        if self.overlays.texts.is_empty() {
            let own =
                (!diagnostics.0.is_empty()).then_some((&self.source, Cow::Borrowed(diagnostics)));
            return own.into_iter().collect();
        }
        let mut own = Diagnostics::default();
        let mut of_overlays = vec![Diagnostics::default(); self.overlays.texts.len()];
        for diagnostic in &diagnostics.0 {
            let (overlay, traced) = self.trace(diagnostic);
            match overlay.and_then(|number| of_overlays.get_mut(number)) {
                Some(findings) => findings.push(traced),
                None => own.push(traced),
            }
        }
        for (number, warnings) in &self.overlays.warnings {
            if let Some(findings) = of_overlays.get_mut(*number) {
                findings.0.extend(warnings.0.iter().cloned());
            }
        }
        std::iter::once((&self.source, own))
            .chain(self.overlays.texts.iter().zip(of_overlays))
            .filter(|(_, findings)| !findings.0.is_empty())
            .map(|(source, findings)| (source, Cow::Owned(findings)))
            .collect()
    }

    /// A finding with places of the text that it belongs to, and which overlay that is.
    fn trace(&self, diagnostic: &Diagnostic) -> (Option<usize>, Diagnostic) {
        let mut traced = diagnostic.clone();
        if diagnostic.span.is_some() {
            return (None, traced);
        }
        let origin = self.overlays.origins.of(&diagnostic.place);
        let mut notes = Vec::new();
        if origin.overlay.is_some() {
            notes.push(format!("in the document: #{}", diagnostic.place.pointer));
        }
        traced.related.clear();
        for related in &diagnostic.related {
            let other = self.overlays.origins.of(&related.place);
            if other.overlay == origin.overlay && related.span.is_none() {
                traced.related.push(Related {
                    place: other.place,
                    ..related.clone()
                });
            } else if related.span.is_some() && origin.overlay.is_none() {
                traced.related.push(related.clone());
            } else {
                // It is in another text, which can't be shown beside this one.
                let source = self.text_of(&other);
                let at = source.locate(&other.place, related.at_key);
                notes.push(format!(
                    "{}: {}:{}:{}",
                    related.message,
                    source.name(),
                    at.line,
                    at.column
                ));
            }
        }
        traced.place = origin.place;
        if !notes.is_empty() {
            let notes = notes.join("; ");
            traced.help = Some(match traced.help.take() {
                Some(help) => format!("{help} ({notes})"),
                None => notes,
            });
        }
        (origin.overlay, traced)
    }
}
