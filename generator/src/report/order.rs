//! The order of diagnostics, and how many are shown.

use std::collections::HashSet;
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Location, Related};
use crate::source::{Position, Source, Sources};

/// The maximum number of diagnostics of one code that are shown by default.
const PER_CODE: usize = 3;

/// A diagnostic with its position in its text.
pub(super) struct Placed<'a> {
    pub(super) diagnostic: &'a Diagnostic,
    pub(super) source: &'a Source,
    pub(super) position: Position,
}

/// The diagnostics that are shown, and the codes that are cut short.
pub(super) struct Shown<'a> {
    /// The worst first at the same location, otherwise by document and position.
    pub(super) diagnostics: Vec<Placed<'a>>,
    /// Codes of which some are not shown, and how many.
    pub(super) left_out: Vec<(Code, usize)>,
}

/// Sorts by position, and removes duplicates at the same position.
pub(super) fn sorted<'a>(sources: &'a dyn Sources, diagnostics: &'a [Diagnostic]) -> Vec<Placed<'a>> {
    let mut seen = HashSet::new();
    let mut placed: Vec<Placed<'a>> = diagnostics
        .iter()
        .map(|diagnostic| {
            let (source, position) = locate(sources, diagnostic);
            Placed {
                diagnostic,
                source,
                position,
            }
        })
        .filter(|placed| {
            let diagnostic = placed.diagnostic;
            seen.insert((
                placed.position.span.start,
                diagnostic.code,
                &diagnostic.place,
                &diagnostic.message,
            ))
        })
        .collect();
    placed.sort_by(|a, b| {
        let document = |placed: &Placed<'_>| placed.diagnostic.place.document;
        (document(a).cmp(&document(b)))
            .then(a.position.span.start.cmp(&b.position.span.start))
            .then(b.diagnostic.severity().cmp(&a.diagnostic.severity()))
            .then(a.diagnostic.place.cmp(&b.diagnostic.place))
            .then(a.diagnostic.code.name().cmp(b.diagnostic.code.name()))
    });
    placed
}

/// Sorts, and limits the number for each code.
pub(super) fn shown<'a>(sources: &'a dyn Sources, diagnostics: &'a [Diagnostic], every: bool) -> Shown<'a> {
    let mut kept: Vec<Placed<'a>> = Vec::new();
    let mut counts: Vec<(Code, usize, usize)> = Vec::new();
    for placed in sorted(sources, diagnostics) {
        let code = placed.diagnostic.code;
        let at = counts.iter().position(|(known, ..)| *known == code);
        let at = at.unwrap_or_else(|| {
            counts.push((code, 0, 0));
            counts.len() - 1
        });
        if every || counts[at].1 < PER_CODE {
            counts[at].1 += 1;
            kept.push(placed);
        } else {
            counts[at].2 += 1;
        }
    }
    let left_out = (counts.into_iter())
        .filter(|(.., left_out)| *left_out > 0)
        .map(|(code, _, left_out)| (code, left_out))
        .collect();
    Shown {
        diagnostics: kept,
        left_out,
    }
}

/// Returns the text and position of a diagnostic.
fn locate<'a>(sources: &'a dyn Sources, diagnostic: &Diagnostic) -> (&'a Source, Position) {
    let Diagnostic {
        place, span, at_key, ..
    } = diagnostic;
    position(sources, place, span.as_ref(), *at_key)
}

/// Returns the text and position of a related location.
pub(super) fn locate_related<'a>(sources: &'a dyn Sources, related: &Related) -> (&'a Source, Position) {
    position(sources, &related.place, related.span.as_ref(), related.at_key)
}

fn position<'a>(
    sources: &'a dyn Sources,
    place: &Location,
    span: Option<&Range<usize>>,
    at_key: bool,
) -> (&'a Source, Position) {
    let source = sources.text_of(place.document);
    let position = match span {
        Some(span) => source.position(span.clone()),
        None => source.locate(place, at_key),
    };
    (source, position)
}
