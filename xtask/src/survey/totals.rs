//! Formats a survey as a text for people.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::examples::Examples;
use super::{Entry, Refusal, Survey, Verdict, filed};

/// The maximum number of documents that are shown for one code, and as the slowest.
const SHOWN: usize = 3;
/// The longest message that is shown in full, in characters.
const LONGEST: usize = 200;

/// Returns the survey as a table, with examples of errors.
pub fn table(survey: &Survey) -> String {
    let mut text = String::new();
    verdicts(survey, &mut text);
    let all = || survey.documents.iter();
    codes(
        "refused",
        all().filter(|entry| entry.verdict == Verdict::Refused),
        &mut text,
    );
    codes(
        "operations left out",
        all().filter(|entry| entry.verdict == Verdict::Partly),
        &mut text,
    );
    crashes(survey, &mut text);
    filed::table(survey, &mut text);
    compiled(survey, &mut text);
    examples(survey, &mut text);
    warnings(survey, &mut text);
    costs(survey, &mut text);
    text
}

fn verdicts(survey: &Survey, text: &mut String) {
    let entries = |verdict| {
        let all = survey.documents.iter();
        all.filter(move |entry: &&Entry| entry.verdict == verdict)
    };
    let tried = survey.documents.iter().filter(|entry| entry.verdict.was_tried());
    let tried = tried.count();
    let _ = writeln!(
        text,
        "{} documents, {tried} tried\n\n  {:<14}{:>10}{:>9}{:>12}{:>12}{:>10}",
        survey.documents.len(),
        "verdict",
        "documents",
        "share",
        "operations",
        "methods",
        "left out"
    );
    for verdict in Verdict::ALL {
        let documents = entries(verdict).count();
        if documents == 0 {
            continue;
        }
        let sum = |of: fn(&Entry) -> usize| entries(verdict).map(of).sum::<usize>();
        let share = if verdict.was_tried() {
            percent(documents, tried)
        } else {
            String::new()
        };
        let _ = writeln!(
            text,
            "  {verdict:<14}{documents:>10}{share:>9}{:>12}{:>12}{:>10}",
            sum(|entry| entry.operations),
            sum(|entry| entry.methods),
            sum(|entry| entry.left_out),
        );
    }
    let mut versions: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in &survey.documents {
        *versions
            .entry(entry.version.as_deref().unwrap_or("unknown"))
            .or_default() += 1;
    }
    let versions = versions.iter().map(|(version, count)| format!("{version}: {count}"));
    let versions: Vec<String> = versions.collect();
    let _ = writeln!(text, "\nversions: {}", versions.join(", "));
}

fn percent(part: usize, whole: usize) -> String {
    // Thousandths are enough, and integers can't round up to 100.
    let thousandths = part * 1000 / whole.max(1);
    format!("{}.{} %", thousandths / 10, thousandths % 10)
}

/// The findings of one code in several documents.
#[derive(Default)]
struct Code<'a> {
    documents: Vec<(&'a Entry, &'a Refusal)>,
    alone: usize,
    findings: usize,
    operations: usize,
}

fn codes<'a>(title: &str, entries: impl Iterator<Item = &'a Entry>, text: &mut String) {
    let mut by_code: BTreeMap<(&str, &str), Code<'a>> = BTreeMap::new();
    for entry in entries {
        for refusal in &entry.refusals {
            let key = (refusal.code.as_str(), refusal.severity.as_str());
            let code = by_code.entry(key).or_default();
            code.documents.push((entry, refusal));
            code.alone += usize::from(entry.refusals.len() == 1);
            code.findings += refusal.findings;
            code.operations += refusal.operations;
        }
    }
    if by_code.is_empty() {
        return;
    }
    let mut codes: Vec<_> = by_code.into_iter().collect();
    codes.sort_by(|(a_key, a), (b_key, b)| {
        (b.documents.len(), b.operations, a_key).cmp(&(a.documents.len(), a.operations, b_key))
    });
    let _ = writeln!(
        text,
        "\n{title}, by code (alone: documents with no other code; operations: those that the findings affect)\n\n  \
         {:<36}{:<13}{:>10}{:>7}{:>10}{:>12}",
        "code", "severity", "documents", "alone", "findings", "operations"
    );
    for ((code, severity), found) in &codes {
        let _ = writeln!(
            text,
            "  {:<36}{severity:<13}{:>10}{:>7}{:>10}{:>12}",
            named(code),
            found.documents.len(),
            found.alone,
            found.findings,
            found.operations
        );
    }
    for ((code, _), found) in &codes {
        let _ = writeln!(text, "\n  {}", named(code));
        for (entry, refusal) in found.documents.iter().take(SHOWN) {
            if let Some(sample) = refusal.samples.first() {
                let _ = writeln!(
                    text,
                    "    {}:{}:{}: {}\n      at #{}",
                    entry.document,
                    sample.line,
                    sample.column,
                    shortened(&sample.message),
                    shortened(&sample.pointer)
                );
            }
        }
    }
}

fn named(code: &str) -> &str {
    if code.is_empty() { "(no code)" } else { code }
}

fn shortened(text: &str) -> String {
    let line = text.replace('\n', " ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

fn crashes(survey: &Survey, text: &mut String) {
    for verdict in [Verdict::Crashed, Verdict::TimedOut] {
        let all = survey.documents.iter();
        let entries: Vec<_> = all.filter(|entry| entry.verdict == verdict).collect();
        if entries.is_empty() {
            continue;
        }
        let _ = writeln!(text, "\n{verdict}");
        for entry in entries {
            let crash = entry.crash.as_deref().unwrap_or("stopped");
            let _ = writeln!(text, "  {}: {}", entry.document, shortened(crash));
        }
    }
}

fn compiled(survey: &Survey, text: &mut String) {
    let checked = survey
        .documents
        .iter()
        .filter_map(|entry| Some((entry, entry.compiled.as_ref()?)));
    let checked: Vec<_> = checked.collect();
    if checked.is_empty() {
        return;
    }
    let failed = checked.iter().filter(|(_, compiled)| compiled.errors > 0).count();
    let warned = checked
        .iter()
        .filter(|(_, compiled)| compiled.errors == 0 && compiled.warnings > 0)
        .count();
    let _ = writeln!(
        text,
        "\n{} crates checked by cargo: {} clean, {warned} with warnings, {failed} with errors",
        checked.len(),
        checked.len() - failed - warned
    );
    for (entry, compiled) in checked.iter().filter(|(_, compiled)| !compiled.is_clean()) {
        let (errors, warnings) = (compiled.errors, compiled.warnings);
        let _ = writeln!(text, "  {}: {errors} errors, {warnings} warnings", entry.document);
        for line in compiled.first.first().into_iter().flat_map(|first| first.lines()) {
            let _ = writeln!(text, "    {line}");
        }
    }
}

fn examples(survey: &Survey, text: &mut String) {
    let tried = survey
        .documents
        .iter()
        .filter_map(|entry| Some((entry, entry.examples.as_ref()?)));
    let tried: Vec<_> = tried.collect();
    if tried.is_empty() {
        return;
    }
    let sum = |of: fn(&Examples) -> usize| tried.iter().map(|(_, tried)| of(tried)).sum::<usize>();
    let (kept, without, lost) = (
        sum(|tried| tried.kept),
        sum(|tried| tried.shortened),
        sum(|tried| tried.lost),
    );
    let all = kept + without + lost;
    let _ = writeln!(
        text,
        "\n{all} examples tested, of {} documents: {kept} kept ({}), {without} without some members, {lost} lost; \
         not tested: {} that don't match their schema, {} without a type of their own",
        tried.len(),
        percent(kept, all),
        sum(|tried| tried.invalid),
        sum(|tried| tried.unnamed)
    );
    for (entry, tried) in tried {
        for loss in &tried.first {
            let _ = writeln!(
                text,
                "  {}: {}: {}\n    at #{}",
                entry.document,
                loss.rust,
                shortened(&loss.reason),
                shortened(&loss.pointer)
            );
        }
    }
}

fn warnings(survey: &Survey, text: &mut String) {
    let mut by_code: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for entry in &survey.documents {
        for (code, count) in &entry.warnings {
            let sums = by_code.entry(code).or_default();
            *sums = (sums.0 + 1, sums.1 + count);
        }
    }
    if by_code.is_empty() {
        return;
    }
    let mut codes: Vec<_> = by_code.into_iter().collect();
    codes.sort_by(|a, b| (b.1, a.0).cmp(&(a.1, b.0)));
    let _ = writeln!(
        text,
        "\nwarnings of documents with a crate, by code\n\n  {:<49}{:>10}{:>10}",
        "code", "documents", "findings"
    );
    for (code, (documents, findings)) in codes {
        let _ = writeln!(text, "  {code:<49}{documents:>10}{findings:>10}");
    }
}

fn costs(survey: &Survey, text: &mut String) {
    let tried = survey.documents.iter().filter(|entry| entry.verdict.was_tried());
    let mut tried: Vec<_> = tried.collect();
    if tried.is_empty() {
        return;
    }
    tried.sort_by_key(|entry| std::cmp::Reverse(entry.milliseconds));
    let all: u64 = tried.iter().map(|entry| entry.milliseconds).sum();
    let middle = tried.get(tried.len() / 2).map_or(0, |entry| entry.milliseconds);
    let _ = writeln!(
        text,
        "\ntime: {} s in all, {middle} ms median; the slowest:",
        all.div_ceil(1000)
    );
    for entry in tried.iter().take(SHOWN) {
        let _ = writeln!(
            text,
            "  {:>8} ms  {} ({} operations)",
            entry.milliseconds, entry.document, entry.operations
        );
    }
    tried.retain(|entry| entry.kib.is_some());
    tried.sort_by_key(|entry| std::cmp::Reverse(entry.kib));
    if tried.is_empty() {
        text.push_str("memory: not available on this system\n");
        return;
    }
    text.push_str("peak memory:\n");
    for entry in tried.iter().take(SHOWN) {
        let mib = entry.kib.unwrap_or_default() / 1024;
        let _ = writeln!(text, "  {mib:>8} MB  {}", entry.document);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::Sample;

    fn refused(document: &str, codes: &[(&str, usize)]) -> Entry {
        let refusals = codes.iter().map(|(code, operations)| Refusal {
            code: (*code).to_owned(),
            severity: "unsupported".to_owned(),
            findings: 2 * operations,
            operations: *operations,
            samples: vec![Sample {
                message: format!("no {code}"),
                line: 3,
                column: 5,
                pointer: "/paths".to_owned(),
            }],
        });
        Entry {
            document: document.to_owned(),
            version: Some("3.0.0".to_owned()),
            verdict: Verdict::Refused,
            operations: 9,
            refusals: refusals.collect(),
            ..Entry::default()
        }
    }

    #[test]
    fn codes_are_counted_by_document_and_those_that_touch_most_come_first() {
        let survey = Survey {
            documents: vec![
                refused("a.json", &[("rare", 1), ("often", 2)]),
                refused("b.json", &[("often", 3)]),
            ],
        };
        let text = table(&survey);
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let words = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let rows: Vec<_> = lines
            .iter()
            .map(|line| words(line))
            .filter(|words| words.get(1).is_some_and(|word| word == "unsupported"))
            .collect();
        assert_eq!(
            rows,
            [
                ["often", "unsupported", "2", "1", "10", "5"],
                ["rare", "unsupported", "1", "0", "2", "1"],
            ]
        );
        assert!(text.contains("a.json:3:5: no often\n      at #/paths"), "{text}");
        assert!(text.contains("2 documents, 2 tried"), "{text}");
    }

    #[test]
    fn documents_that_were_not_tried_have_no_share() {
        let mut other = refused("a.json", &[]);
        other.verdict = Verdict::OtherVersion;
        let mut made = refused("b.json", &[]);
        made.verdict = Verdict::Generated;
        let text = table(&Survey {
            documents: vec![other, made],
        });
        let row = |verdict: &str| {
            let line = text.lines().find(|line| line.trim().starts_with(verdict));
            line.unwrap_or_default().to_owned()
        };
        assert!(row("generated").contains("100.0 %"), "{text}");
        assert!(!row("other version").contains('%'), "{text}");
    }
}
