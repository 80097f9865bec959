//! Texts of documents where others read them: on a terminal, in TOML, in JSON.
//!
//! A document is written by other people. Its texts must not end the line or the literal that they are written in, move
//! the cursor of a terminal, or change the direction of the text around them.

use std::borrow::Cow;
use std::fmt::Write as _;

/// True for control characters, line separators, and characters that change the direction of text or hide some of it.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control() || is_invisible(c) || matches!(c, '\u{2028}' | '\u{2029}')
}

/// True for characters that change the direction of text, or that are not shown.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{61c}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}')
}

/// Returns a text for people, on one line: hidden characters become visible ones (`␛`, `␊`, `�`).
pub fn visible(text: &str) -> Cow<'_, str> {
    replaced(text, is_hidden, |c, out| {
        out.push(match u32::from(c) {
            code @ 0..=0x1f => char::from_u32(0x2400 + code).unwrap_or(char::REPLACEMENT_CHARACTER),
            0x7f => '\u{2421}',
            _ => char::REPLACEMENT_CHARACTER,
        });
    })
}

/// Escapes the hidden characters of a JSON text that a library wrote, which has them only in its strings.
pub fn json(text: &str) -> Cow<'_, str> {
    let hidden = |c| c != '\n' && is_hidden(c);
    replaced(text, hidden, |c, out| {
        let mut units = [0; 2];
        for unit in c.encode_utf16(&mut units) {
            // Writing to a string can't fail.
            let _ = write!(out, "\\u{unit:04x}");
        }
    })
}

/// Quotes a text for TOML, always on one line, so that it can also be a key or a part of a comment.
pub(crate) fn toml(text: &str) -> String {
    // The escapes of JSON are valid in TOML.
    json(&serde_json::Value::from(text).to_string()).into_owned()
}

/// Writes a key for TOML.
pub(crate) fn toml_key(key: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    if !key.is_empty() && key.chars().all(bare) {
        key.to_owned()
    } else {
        toml(key)
    }
}

fn replaced(text: &str, which: impl Fn(char) -> bool, with: impl Fn(char, &mut String)) -> Cow<'_, str> {
    if !text.contains(&which) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if which(c) {
            with(c, &mut out);
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTILE: &str = "a\u{1b}[31m\r\n\"\\'''\"\"\"\t\u{7f}\u{9b}\u{85}\u{2028}\u{202e}\u{feff}ä";

    #[test]
    fn a_text_for_people_is_one_line_without_hidden_characters() {
        assert_eq!(visible("plain ä"), "plain ä");
        assert_eq!(visible("a\u{1b}[31m\nb\u{202e}\u{9b}\u{7f}"), "a␛[31m␊b��␡");
        assert!(!visible(HOSTILE).contains(is_hidden));
    }

    #[test]
    fn toml_is_one_line_and_has_the_same_text() {
        for text in ["", "a", "it's", "a\"b", "a\nb", "'''\"\"\"", "\r", HOSTILE] {
            let quoted = toml(text);
            assert!(!quoted.contains(is_hidden), "{quoted:?}");
            let table: toml::Table = toml::from_str(&format!("{} = {quoted}", toml_key(text))).unwrap();
            assert_eq!(table[text].as_str(), Some(text));
        }
    }

    #[test]
    fn json_has_the_same_text() {
        let value = serde_json::json!({ HOSTILE: [HOSTILE] });
        let written = serde_json::to_string_pretty(&value).unwrap();
        let written = json(&written);
        assert!(!written.contains(|c| c != '\n' && is_hidden(c)), "{written:?}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&written).unwrap(), value);
    }
}
