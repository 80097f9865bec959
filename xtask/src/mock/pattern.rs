//! A short text that matches a `pattern`.

use regex_syntax::hir::{Class, Hir, HirKind};

/// The maximum length of a text, in bytes.
const LIMIT: usize = 10_000;

/// Returns a text that matches, with as few repetitions as possible. `None` if it can't be found: the pattern uses what
/// only JavaScript has, or matches nothing.
pub(super) fn matching(pattern: &str) -> Option<String> {
    let mut text = String::new();
    write(&regex_syntax::parse(pattern).ok()?, &mut text)?;
    Some(text)
}

fn write(part: &Hir, text: &mut String) -> Option<()> {
    match part.kind() {
        // The text begins and ends with the match, so anchors hold.
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(std::str::from_utf8(&literal.0).ok()?),
        HirKind::Class(class) => text.push(member(class)?),
        HirKind::Capture(capture) => write(&capture.sub, text)?,
        HirKind::Concat(parts) => parts.iter().try_for_each(|part| write(part, text))?,
        HirKind::Alternation(parts) => write(parts.first()?, text)?,
        HirKind::Repetition(repetition) => {
            // A text with the optional part is a better sample than one without it.
            let times = repetition.min.max(u32::from(repetition.max != Some(0)));
            for _ in 0..times {
                write(&repetition.sub, text)?;
                if text.len() > LIMIT {
                    return None;
                }
            }
        }
    }
    Some(())
}

/// Returns a character of the class, a letter or a digit if it has one.
fn member(class: &Class) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => (class.iter()).map(|range| (range.start(), range.end())).collect(),
        Class::Bytes(class) => (class.iter())
            .map(|range| (char::from(range.start()), char::from(range.end())))
            .collect(),
    };
    let has = |wanted: &char| {
        let mut ranges = ranges.iter();
        ranges.any(|(start, end)| (start..=end).contains(&wanted))
    };
    let usual = "a1AZ09-_ ".chars().find(has);
    usual.or_else(|| ranges.first().map(|(start, _)| *start))
}

#[cfg(test)]
mod tests {
    use super::matching;

    #[test]
    fn a_text_matches_its_pattern() {
        for (pattern, text) in [
            ("^VA[0-9a-fA-F]{32}$", &*format!("VA{}", "a".repeat(32))),
            (r"^\d{4}-\d{2}$", "1111-11"),
            (r"^(?:en|fr)(-[A-Z]{2})?$", "en-AA"),
            ("^[^/]+$", "a"),
            (r"[\w.]+@[\w.]+\.com", "a@a.com"),
        ] {
            assert_eq!(matching(pattern).as_deref(), Some(text), "{pattern}");
        }
        assert_eq!(matching("(?=a)b"), None);
        assert_eq!(matching("(((a{100}){100}){100})"), None);
    }
}
