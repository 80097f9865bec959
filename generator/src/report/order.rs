//! The order and the number in which diagnostics are shown.

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostic, Related};
use crate::source::{Location, Source};

/// How many diagnostics of one code are shown.
const PER_CODE: usize = 20;
/// How many are shown in all.
const IN_ALL: usize = 200;

/// A diagnostic with its place in the text.
pub(super) struct Placed<'a> {
    pub(super) diagnostic: &'a Diagnostic,
    pub(super) location: Location,
}

/// What is shown, and what is not.
pub(super) struct Shown<'a> {
    /// Worst first where two stand at the same place, else by place.
    pub(super) diagnostics: Vec<Placed<'a>>,
    /// Codes of which some are left out, and how many.
    pub(super) left_out: Vec<(Code, usize)>,
}

/// Sorts by place, drops what says the same at the same place.
pub(super) fn sorted<'a>(source: &Source, diagnostics: &'a [Diagnostic]) -> Vec<Placed<'a>> {
    let mut seen = HashSet::new();
    let mut placed: Vec<Placed<'a>> = diagnostics
        .iter()
        .map(|diagnostic| Placed {
            diagnostic,
            location: locate(source, diagnostic),
        })
        .filter(|placed| {
            let diagnostic = placed.diagnostic;
            seen.insert((
                placed.location.span.start,
                diagnostic.code,
                &diagnostic.place,
                &diagnostic.message,
            ))
        })
        .collect();
    placed.sort_by(|a, b| {
        (a.location.span.start.cmp(&b.location.span.start))
            .then(b.diagnostic.severity().cmp(&a.diagnostic.severity()))
            .then(a.diagnostic.place.cmp(&b.diagnostic.place))
            .then(a.diagnostic.code.name().cmp(b.diagnostic.code.name()))
    });
    placed
}

/// Sorts, and leaves out what nobody would read.
pub(super) fn shown<'a>(source: &Source, diagnostics: &'a [Diagnostic]) -> Shown<'a> {
    let mut kept: Vec<Placed<'a>> = Vec::new();
    let mut counts: Vec<(Code, usize, usize)> = Vec::new();
    for placed in sorted(source, diagnostics) {
        let code = placed.diagnostic.code;
        let at = counts.iter().position(|(known, ..)| *known == code);
        let at = at.unwrap_or_else(|| {
            counts.push((code, 0, 0));
            counts.len() - 1
        });
        if counts[at].1 < PER_CODE && kept.len() < IN_ALL {
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

/// Where a diagnostic stands.
pub(super) fn locate(source: &Source, diagnostic: &Diagnostic) -> Location {
    match &diagnostic.span {
        Some(span) => source.location(span.clone()),
        None => source.locate(&diagnostic.place, diagnostic.at_key),
    }
}

/// Where a related place stands.
pub(super) fn locate_related(source: &Source, related: &Related) -> Location {
    match &related.span {
        Some(span) => source.location(span.clone()),
        None => source.locate(&related.place, related.at_key),
    }
}
