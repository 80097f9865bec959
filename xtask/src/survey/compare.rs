//! Compares two surveys of the same folder: the documents whose verdict changed.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Entry, Survey};

/// Returns the changes from one survey to the next as a text: a line per document, and a line of totals.
pub fn compare(old: &Survey, new: &Survey) -> String {
    let before: BTreeMap<&str, &Entry> = old
        .documents
        .iter()
        .map(|entry| (entry.document.as_str(), entry))
        .collect();
    let mut text = String::new();
    let (mut better, mut worse, mut added) = (0, 0, 0);
    for entry in &new.documents {
        let Some(old) = before.get(entry.document.as_str()) else {
            added += 1;
            continue;
        };
        let (was, is) = (state(old), state(entry));
        if was == is {
            continue;
        }
        let is_worse = rank(entry) > rank(old);
        worse += usize::from(is_worse);
        better += usize::from(rank(entry) < rank(old));
        let mark = if is_worse { "worse: " } else { "" };
        let _ = writeln!(text, "  {}: {mark}{was} -> {is}", entry.document);
    }
    let kept = new.documents.len() - added;
    let _ = writeln!(
        text,
        "{better} documents better, {worse} worse, of {kept} in both; {added} new, {} removed",
        old.documents.len() - kept
    );
    text
}

/// Returns the compared part of an entry: all but its times.
fn state(entry: &Entry) -> String {
    let mut state = entry.verdict.to_string();
    if !entry.refusals.is_empty() {
        let codes: Vec<&str> = entry
            .refusals
            .iter()
            .map(|refusal| match refusal.code.as_str() {
                "" => "no code",
                code => code,
            })
            .collect();
        let _ = write!(state, " ({})", codes.join(", "));
    }
    if entry.left_out > 0 {
        let _ = write!(state, ", {} left out", entry.left_out);
    }
    if let Some(compiled) = entry.compiled.as_ref().filter(|compiled| !compiled.is_clean()) {
        let (errors, warnings) = (compiled.errors, compiled.warnings);
        let _ = write!(state, ", {errors} errors and {warnings} warnings of rustc");
    }
    state
}

/// Ranks an entry; lower is better.
fn rank(entry: &Entry) -> (super::Verdict, usize, usize, usize) {
    let compiled = entry.compiled.clone().unwrap_or_default();
    let (errors, warnings) = (compiled.errors, compiled.warnings);
    (entry.verdict, errors, warnings, entry.left_out + entry.refusals.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::{Compiled, Refusal, Verdict};

    fn entry(document: &str, verdict: Verdict, code: &str) -> Entry {
        let refusal = Refusal {
            code: code.to_owned(),
            ..Refusal::default()
        };
        Entry {
            document: document.to_owned(),
            verdict,
            refusals: if code.is_empty() { Vec::new() } else { vec![refusal] },
            ..Entry::default()
        }
    }

    #[test]
    fn reports_changes_with_their_direction() {
        let old = Survey {
            documents: vec![
                entry("a", Verdict::Refused, "x"),
                entry("b", Verdict::Generated, ""),
                entry("c", Verdict::Generated, ""),
                entry("d", Verdict::Refused, "x"),
                entry("gone", Verdict::Refused, "x"),
                entry("same", Verdict::Refused, "x"),
            ],
        };
        let mut slower = entry("same", Verdict::Refused, "x");
        slower.milliseconds = 10_000;
        let mut broken = entry("c", Verdict::Generated, "");
        broken.compiled = Some(Compiled {
            errors: 2,
            ..Compiled::default()
        });
        let new = Survey {
            documents: vec![
                entry("a", Verdict::Generated, ""),
                entry("b", Verdict::Crashed, ""),
                broken,
                entry("d", Verdict::Refused, "y"),
                entry("new", Verdict::Generated, ""),
                slower,
            ],
        };
        assert_eq!(
            compare(&old, &new),
            "  a: refused (x) -> generated\n  \
               b: worse: generated -> crashed\n  \
               c: worse: generated -> generated, 2 errors and 0 warnings of rustc\n  \
               d: refused (x) -> refused (y)\n\
             1 documents better, 2 worse, of 5 in both; 1 new, 1 removed\n"
        );
    }
}
