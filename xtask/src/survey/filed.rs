//! Documents that are filed by what a reader should do with them: those in a folder `pass` generate, those in a folder
//! `fail` are refused.

use std::fmt::Write as _;

use super::{Entry, Survey};

/// Returns whether a document should generate, by its folders. `None` if they do not state it.
fn should_pass(document: &str) -> Option<bool> {
    let (folders, _) = document.rsplit_once('/')?;
    folders.rsplit('/').find_map(|folder| match folder {
        "pass" => Some(true),
        "fail" => Some(false),
        _ => None,
    })
}

/// Writes how many documents are treated as they are filed, and lists the others. Writes nothing if none is filed.
pub fn table(survey: &Survey, text: &mut String) {
    for (pass, folder, done) in [(true, "pass", "generate"), (false, "fail", "are refused")] {
        let filed = survey.documents.iter();
        let filed: Vec<&Entry> = filed
            .filter(|entry| should_pass(&entry.document) == Some(pass))
            .collect();
        if filed.is_empty() {
            continue;
        }
        let other: Vec<_> = filed
            .iter()
            .filter(|entry| entry.verdict.has_a_crate() != pass)
            .collect();
        let _ = write!(
            text,
            "\nfiled as `{folder}`: {} of {} {done}",
            filed.len() - other.len(),
            filed.len()
        );
        // `--strict` refuses them.
        let warned = other.iter().filter(|entry| !entry.warnings.is_empty()).count();
        if warned > 0 && !pass {
            let _ = write!(text, ", and {warned} have warnings");
        }
        text.push('\n');
        for entry in other {
            let refusals = entry.refusals.iter().map(|refusal| refusal.code.as_str());
            let mut codes: Vec<&str> = refusals.chain(entry.warnings.keys().map(String::as_str)).collect();
            if codes.is_empty() {
                codes.push("without a warning");
            }
            let codes = codes.join(", ");
            let _ = writeln!(text, "  {}: {} ({codes})", entry.document, entry.verdict);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::Verdict;

    #[test]
    fn documents_that_are_not_treated_as_filed_are_listed() {
        let entry = |document: &str, verdict, warning: Option<&str>| Entry {
            document: document.to_owned(),
            verdict,
            warnings: warning.map(|code| (code.to_owned(), 1)).into_iter().collect(),
            ..Entry::default()
        };
        let documents = vec![
            entry("a/pass/one.yaml", Verdict::Generated, None),
            entry("a/pass/two.yaml", Verdict::Refused, None),
            entry("a/fail/three.yaml", Verdict::Generated, Some("unknown-field")),
            entry("a/fail/four.yaml", Verdict::OtherFile, None),
            entry("fail.yaml", Verdict::Generated, None),
        ];
        let mut text = String::new();
        table(&Survey { documents }, &mut text);
        let expected = "
filed as `pass`: 1 of 2 generate
  a/pass/two.yaml: refused (without a warning)

filed as `fail`: 1 of 2 are refused, and 1 have warnings
  a/fail/three.yaml: generated (unknown-field)
";
        assert_eq!(text, expected);
        text.clear();
        table(&Survey::default(), &mut text);
        assert_eq!(text, "");
    }
}
