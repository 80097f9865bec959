//! The prose of documents, made safe for Rust documentation.
//!
//! Descriptions are only text: none of it may become a doctest, an HTML tag, an intra-doc link or a warning of rustdoc.
//! `block` reads the lines (paragraphs, lists, fences), and `inline` the words (code spans, links, URLs). Both write
//! markdown that renders as the text was meant.

mod block;
mod inline;
#[cfg(test)]
mod tests;

pub(super) use block::markdown;

use crate::text::is_invisible;

/// The maximum width of a line of documentation, without indentation and `///`.
pub(super) const WIDTH: usize = 92;

/// Joins names in a sentence: `a, b and c`.
pub(super) fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// The first sentence of a text, as safe markdown on one line.
pub(super) fn first_sentence(text: &str) -> String {
    let text = clean(text);
    let paragraph: String = text
        .lines()
        .map(str::trim)
        .skip_while(|line| line.is_empty())
        .take_while(|line| !line.is_empty() && !block::is_fence(line))
        .collect::<Vec<_>>()
        .join(" ");
    let end = paragraph
        .match_indices(". ")
        .map(|(at, _)| at + 1)
        .find(|&at| !paragraph[..at].ends_with("e.g.") && !paragraph[..at].ends_with("i.e."))
        .unwrap_or(paragraph.len());
    one_line(&paragraph[..end])
}

/// A text as safe markdown on one line, at the start of a paragraph or within one.
pub(super) fn one_line(text: &str) -> String {
    let mut words = inline::words(&clean(text));
    if let Some(first) = words.first_mut() {
        *first = inline::line_start(first);
    }
    words.join(" ")
}

/// A wrapped list item: a label, which must be safe markdown, and its description. Empty without a description.
pub(super) fn item(label: &str, text: &str) -> Vec<String> {
    let description = inline::words(&clean(text));
    let mut lines = Vec::new();
    if !description.is_empty() {
        let mut words = vec![format!("{label}:")];
        words.extend(description);
        wrap(&words, "- ", "  ", &mut lines);
    }
    lines
}

/// A text as a code span, whatever it contains.
pub(super) fn code(text: &str) -> String {
    let text: String = clean(text).replace('\n', " ");
    if text.trim().is_empty() {
        return "(empty)".to_owned();
    }
    inline::span(&text)
}

/// Breaks words into lines. The first line starts with `first`, the others with `rest`.
fn wrap(words: &[String], first: &str, rest: &str, lines: &mut Vec<String>) {
    let mut line = first.to_owned();
    let mut width = line.chars().count();
    let mut empty = true;
    for word in words {
        let long = word.chars().count();
        if !empty && width + 1 + long > WIDTH {
            lines.push(std::mem::replace(&mut line, rest.to_owned()));
            width = rest.len();
            empty = true;
        }
        if empty {
            let start = inline::line_start(word);
            width += start.chars().count();
            line.push_str(&start);
        } else {
            line.push(' ');
            line.push_str(word);
            width += 1 + long;
        }
        empty = false;
    }
    if !empty {
        lines.push(line);
    }
}

/// Normalizes line ends, and removes control characters and those that change the direction of text.
fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    out.push('\n');
                }
            }
            '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{b}' | '\u{c}' => out.push('\n'),
            '\n' | '\t' => out.push(c),
            c if is_invisible(c) => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}
