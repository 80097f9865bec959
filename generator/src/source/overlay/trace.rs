//! Moves each finding to the text in which its part was written: the document, or an overlay.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

use super::super::{Document, Position, Source, Sources};
use super::origin::Origin;
use crate::diagnostic::{Diagnostic, Diagnostics, DocumentId, Location, Related};

/// The text and location in which a part of a document is written.
#[derive(Debug, Clone)]
pub struct Written<'d> {
    /// The text: that of the document, or of an overlay.
    pub source: &'d Source,
    /// The location in that text.
    pub place: Location,
    /// Line and column.
    pub position: Position,
}

/// Findings of texts that can be shown together.
#[derive(Debug)]
pub(crate) struct Findings<'d> {
    main: &'d Source,
    /// The other files: document 1 and up.
    files: &'d [Arc<Source>],
    /// The findings.
    pub(crate) diagnostics: Cow<'d, Diagnostics>,
}

impl Sources for Findings<'_> {
    fn text_of(&self, document: DocumentId) -> &Source {
        let file = document.index().checked_sub(1);
        let file = file.and_then(|index| self.files.get(index));
        file.map_or(self.main, |file| file)
    }
}

impl Document {
    /// Returns the text and location in which the value at `place` (or, with `at_key`, its key) is written.
    pub fn locate(&self, place: &Location, at_key: bool) -> Written<'_> {
        let origin = self.overlays.origins.of(place);
        let source = self.text_of(&origin);
        Written {
            source,
            position: source.locate(&origin.place, at_key),
            place: origin.place,
        }
    }

    /// Returns the name of the other file that contains the value at `place`, and its location there. `None` if the
    /// value is written in the document itself or in an overlay.
    pub fn part_of(&self, place: &Location) -> Option<(&str, Location)> {
        let origin = self.overlays.origins.of(place);
        let file = self.overlays.files.get(origin.overlay?)?;
        Some((file, origin.place))
    }

    /// Returns the names of the other files, relative to the folder of the document.
    pub fn parts(&self) -> &[String] {
        &self.overlays.files
    }

    /// Returns the number of warnings about the overlays.
    pub fn overlay_warnings(&self) -> usize {
        let warnings = self.overlays.warnings.iter();
        warnings.map(|(_, warnings)| warnings.0.len()).sum()
    }

    fn text_of(&self, origin: &Origin) -> &Source {
        let overlay = origin.overlay;
        let text = overlay.and_then(|number| self.overlays.texts.get(number));
        text.map_or(&self.source, |text| text)
    }

    /// Returns the findings of the document and its files first, then those of each overlay in order, if there are any.
    pub(crate) fn by_text<'d>(&'d self, diagnostics: &'d Diagnostics) -> Vec<Findings<'d>> {
        let (files, overlays) = self.overlays.texts.split_at(self.overlays.files.len());
        let own = |diagnostics| Findings {
            main: &self.source,
            files,
            diagnostics,
        };
        if self.overlays.texts.is_empty() && self.overlays.origins.is_empty() {
            let own = (!diagnostics.0.is_empty()).then(|| own(Cow::Borrowed(diagnostics)));
            return own.into_iter().collect();
        }
        let mut of_document = Diagnostics::default();
        let mut of_overlays = vec![Diagnostics::default(); overlays.len()];
        let mut seen = HashSet::new();
        for diagnostic in &diagnostics.0 {
            let (text, traced) = self.trace(diagnostic);
            // A mistake in a copied part is found in the part and in its copy.
            let what = (traced.code, traced.message.clone(), traced.help.clone());
            if !seen.insert((text, traced.place.clone(), what)) {
                continue;
            }
            let overlay = text.and_then(|number| number.checked_sub(files.len()));
            match overlay.and_then(|number| of_overlays.get_mut(number)) {
                Some(findings) => findings.push(traced),
                None => of_document.push(traced),
            }
        }
        for (number, warnings) in &self.overlays.warnings {
            let overlay = number.checked_sub(files.len());
            if let Some(findings) = overlay.and_then(|number| of_overlays.get_mut(number)) {
                findings.0.extend(warnings.0.iter().cloned());
            }
        }
        let of_overlays = overlays.iter().zip(of_overlays);
        let of_overlays = of_overlays.map(|(text, diagnostics)| Findings {
            main: text,
            files: &[],
            diagnostics: Cow::Owned(diagnostics),
        });
        std::iter::once(own(Cow::Owned(of_document)))
            .chain(of_overlays)
            .filter(|findings| !findings.diagnostics.0.is_empty())
            .collect()
    }

    /// Returns the id of the document or one of its files; `None` for an overlay.
    fn document_of(&self, origin: &Origin) -> Option<DocumentId> {
        match origin.overlay {
            None => Some(DocumentId::MAIN),
            Some(number) if number < self.overlays.files.len() => u32::try_from(number + 1).ok().map(DocumentId::new),
            Some(_) => None,
        }
    }

    /// Returns a finding with locations in the text that it belongs to, and the number of the overlay.
    fn trace(&self, diagnostic: &Diagnostic) -> (Option<usize>, Diagnostic) {
        let mut traced = diagnostic.clone();
        if diagnostic.span.is_some() {
            return (None, traced);
        }
        let origin = self.overlays.origins.of(&diagnostic.place);
        let mut notes = Vec::new();
        let own = self.document_of(&origin);
        if own.is_none() {
            notes.push(format!("in the document: #{}", diagnostic.place.pointer));
        }
        traced.related.clear();
        for related in &diagnostic.related {
            let other = self.overlays.origins.of(&related.place);
            let document = self.document_of(&other);
            let together = other.overlay == origin.overlay || (own.is_some() && document.is_some());
            if together && related.span.is_none() {
                traced.related.push(Related {
                    place: Location {
                        document: document.unwrap_or_default(),
                        ..other.place
                    },
                    ..related.clone()
                });
            } else if related.span.is_some() && own.is_some() {
                traced.related.push(related.clone());
            } else {
                // It is in another text, which can't be shown together with this one.
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
        traced.place = Location {
            document: own.unwrap_or_default(),
            ..origin.place
        };
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
