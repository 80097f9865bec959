//! Regular expressions in the filters of JSONPath (`match` and `search`).
//!
//! By RFC 9535, an invalid one matches nothing. In an overlay it is always a mistake, so it is reported.

use regex::Regex;

/// The functions whose second argument is a regular expression.
const FUNCTIONS: [&str; 2] = ["match", "search"];

/// Returns the first invalid regular expression of a JSONPath expression: its byte there, and the message.
pub(super) fn invalid(text: &str) -> Option<(usize, String)> {
    literals(text).into_iter().find_map(|(at, literal)| {
        let pattern = unquoted(literal)?;
        // In parentheses, as it is used.
        let error = Regex::new(&format!("({pattern})")).err()?;
        let why = error.to_string();
        let why = why.lines().next_back().unwrap_or_default();
        let why = why.strip_prefix("error: ").unwrap_or(why);
        Some((at, format!("`{pattern}` is not a valid regular expression: {why}")))
    })
}

/// Returns the string literals that are second arguments of these functions, with their quotes, and their bytes.
fn literals(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    // For each open bracket: whether it is that of such a function, and whether the first argument is over.
    let mut open: Vec<(bool, bool)> = Vec::new();
    let mut characters = text.char_indices();
    while let Some((at, c)) = characters.next() {
        match c {
            '"' | '\'' => {
                let mut end = text.len();
                while let Some((next, inner)) = characters.next() {
                    if inner == '\\' {
                        characters.next();
                    } else if inner == c {
                        end = next + 1;
                        break;
                    }
                }
                if open.last() == Some(&(true, true)) {
                    found.push((at, &text[at..end]));
                }
            }
            '(' => {
                let before = &text[..at];
                let name = before.trim_end_matches(|c: char| c.is_alphanumeric() || c == '_');
                open.push((FUNCTIONS.contains(&&before[name.len()..]), false));
            }
            '[' => open.push((false, false)),
            ')' | ']' => drop(open.pop()),
            ',' => {
                if let Some((_, second)) = open.last_mut() {
                    *second = true;
                }
            }
            _ => {}
        }
    }
    found
}

/// Returns the text of a string literal. The escapes are those of JSON, and `\'`.
pub(super) fn unquoted(literal: &str) -> Option<String> {
    let inner = literal.get(1..literal.len().checked_sub(1)?)?;
    let inner = if literal.starts_with('\'') {
        inner.replace("\\'", "'").replace('"', "\\\"")
    } else {
        inner.to_owned()
    };
    serde_json::from_str(&format!("\"{inner}\"")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_regular_expressions_are_found() {
        for text in [
            "$.a[?match(@.x, '[')]",
            "$..*[?@.y && search(@['it\\'s, (x'], \"(\")]",
            r"$.a[?match(@.x, 'a\\')]",
        ] {
            assert!(invalid(text).is_some(), "{text}");
        }
        let (at, message) = invalid("$.a[?match(@.x, '[')]").unwrap();
        assert_eq!(at, 16);
        assert_eq!(
            message,
            "`[` is not a valid regular expression: unclosed character class"
        );
    }

    #[test]
    fn others_are_not() {
        for text in [
            "$.a[?match(@.x, 'a.*')]",
            "$.a[?@.x == '[']['[', '(']",
            r#"$.a[?search(@.x, '\\p{Lu}\'\"')]"#,
            "$.a[?search(@.x, $.patterns['('])]",
            "$.a[?count(@.x, '[') > 1]",
            "$.a[?match('[', @.x)]",
        ] {
            assert_eq!(invalid(text), None, "{text}");
        }
    }
}
