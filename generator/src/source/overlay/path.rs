//! JSONPath (RFC 9535): expressions, and the locations that they select.
//!
//! A library parses and evaluates them. This module adds what it does not have: limits on the expressions, and
//! locations in the text of the overlay.

use serde_json::Value;
use serde_json_path::JsonPath;

use super::super::Source;
use super::{cost, regular};
use crate::diagnostic::wording::nearest;
use crate::diagnostic::{Code, Diagnostic, Location, Pointer};

/// The maximum depth of nested brackets. The library reads them by recursion.
const MOST_BRACKETS: usize = 24;
/// The maximum depth of nested filters. The time to read them doubles with each.
const MOST_FILTERS: usize = 6;
/// The maximum number of uses of `..` in an expression. Each multiplies the number of selected values.
const MOST_DESCENTS: usize = 4;
/// The maximum number of paths through the lists of selectors of an expression: `[0, 0][0, 0]` has four.
const MOST_CHOICES: usize = 10_000;

/// An expression, as text and parsed.
#[derive(Debug)]
pub(super) struct Path {
    text: String,
    path: JsonPath,
}

/// Parses the expression at `place` of the overlay.
pub(super) fn parse(source: &Source, place: &Location, text: &str) -> Result<Path, Box<Diagnostic>> {
    let wrong = |at: usize, message: String| {
        let diagnostic = Diagnostic::new(Code::OverlayTarget, place, message);
        Box::new(match at_character(source, place, text, at) {
            Some(span) => diagnostic.at_span(span),
            None => diagnostic,
        })
    };
    if let Some((at, message)) = excessive(text) {
        return Err(wrong(at, message));
    }
    match JsonPath::parse(text) {
        Ok(path) => match regular::invalid(text) {
            Some((at, message)) => Err(wrong(at, message)),
            None => Ok(Path {
                text: text.to_owned(),
                path,
            }),
        },
        Err(error) => {
            let at = super::super::floor_char(text, error.position());
            let mut message = "this is not a valid JSONPath expression (RFC 9535)".to_owned();
            if let Some(reason) = in_plain_words(error.message()) {
                message.push_str(": ");
                message.push_str(&reason);
            }
            let mut diagnostic = wrong(at, message);
            if let Some(help) = help(text, at) {
                diagnostic.help = Some(help);
            }
            Err(diagnostic)
        }
    }
}

/// Returns a readable form of the library's error message. The message begins with the position in the library's
/// grammar, and some messages have nothing else.
fn in_plain_words(message: &str) -> Option<String> {
    let reason = message.rsplit(", ").next().unwrap_or(message);
    match reason {
        "parser error" => None,
        "must start with lowercase alpha or '_'" => {
            Some("a name that follows a dot starts with a letter or `_`".to_owned())
        }
        "expected closing ']'" => Some("expected `]`".to_owned()),
        other => Some(other.to_owned()),
    }
}

/// Returns how to fix a mistake at a byte of an expression.
fn help(text: &str, at: usize) -> Option<String> {
    if !text.starts_with('$') {
        return Some("an expression starts with `$`, the root of the document".to_owned());
    }
    if text.trim_end() != text {
        return Some("delete the white space at the end".to_owned());
    }
    let before = &text[..at];
    let name_before = before.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '.');
    if name_before && text[at..].starts_with(|c: char| !"[.*\"' ".contains(c)) {
        let start = before.rfind('.').map_or(0, |dot| dot + 1);
        let rest = text[start..]
            .find(['.', '[', ' ', ')', ']'])
            .map_or(text.len(), |length| start + length);
        let name = text[start..rest].replace('\'', "\\'");
        return Some(format!(
            "after a dot, a name has only letters, digits and `_`; write `['{name}']`"
        ));
    }
    None
}

/// Returns the byte and the message when an expression exceeds one of the limits.
fn excessive(text: &str) -> Option<(usize, String)> {
    let mut open: Vec<Open> = Vec::new();
    let (mut filters, mut descents, mut choices) = (0_usize, 0_usize, 1_usize);
    let mut quote = None;
    let mut last = b' ';
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match (quote, byte) {
            (Some(_), b'\\') => {
                bytes.next();
            }
            (Some(mark), _) if mark == byte => quote = None,
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'[' | b'(') => open.push(Open {
                selects: byte == b'[',
                filter: false,
                selectors: 1,
            }),
            (None, b'?') => {
                if let Some(open) = open.last_mut().filter(|open| !open.filter) {
                    open.filter = true;
                    filters += 1;
                }
            }
            (None, b',') => {
                if let Some(open) = open.last_mut().filter(|open| open.selects) {
                    open.selectors += 1;
                }
            }
            (None, b'.') => descents += usize::from(last == b'.'),
            (None, b']' | b')') => {
                if let Some(open) = open.pop() {
                    filters -= usize::from(open.filter);
                    choices = choices.saturating_mul(open.selectors);
                }
            }
            (Some(_) | None, _) => {}
        }
        last = byte;
        for (have, most, what) in [
            (open.len(), MOST_BRACKETS, "levels of brackets"),
            (filters, MOST_FILTERS, "levels of filters"),
            (descents, MOST_DESCENTS, "times `..`"),
            (choices, MOST_CHOICES, "ways through its lists of selectors"),
        ] {
            if have > most {
                return Some((at, format!("this expression has more than {most} {what}")));
            }
        }
    }
    None
}

/// An open bracket.
struct Open {
    /// True for a list of selectors, false for arguments and conditions.
    selects: bool,
    filter: bool,
    selectors: usize,
}

/// Returns the character of the overlay's text that a byte of the expression corresponds to, if the text contains the
/// expression without escapes.
fn at_character(source: &Source, place: &Location, text: &str, at: usize) -> Option<std::ops::Range<usize>> {
    let span = source.locate(place, false).span;
    let written = source.text().get(span.clone())?;
    let start = span.start + written.find(text).filter(|_| !text.is_empty())?;
    let at = super::super::floor_char(text, at.min(text.len()));
    let length = text[at..].chars().next().map_or(0, char::len_utf8);
    let (from, to) = (start + at, start + at + length);
    // At the end of the expression there is no character to mark, so all of it is marked.
    Some(if length == 0 { start..from } else { from..to })
}

impl Path {
    /// Returns the expression as text.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Returns the locations that it selects, each once, in the order in which they are found.
    ///
    /// # Errors
    ///
    /// When it would visit too many values. The expression is at `place` of the overlay.
    pub(super) fn places(&self, document: &Value, place: &Location) -> Result<Vec<Location>, Box<Diagnostic>> {
        if cost::is_excessive(&self.text, document) {
            let message = "this expression visits too many values of the document";
            let diagnostic = Diagnostic::new(Code::OverlayTarget, place, message);
            return Err(Box::new(diagnostic.help(
                "write a path with fewer `..`, `*` and lists of selectors, and no `$..` in a filter",
            )));
        }
        let mut seen = std::collections::HashSet::new();
        let nodes = self.path.query_located(document);
        Ok(nodes
            .iter()
            .filter_map(|node| Pointer::parse(&node.location().to_json_pointer()))
            .map(Location::from)
            .filter(|place| seen.insert(place.clone()))
            .collect())
    }

    /// Describes how far an expression that selects nothing gets.
    pub(super) fn got_to(&self, document: &Value) -> Option<String> {
        let mut reached: Option<(&str, Vec<&Value>)> = None;
        for end in segment_ends(&self.text) {
            let prefix = &self.text[..end];
            let Ok(path) = JsonPath::parse(prefix) else {
                continue;
            };
            let nodes = path.query(document).all();
            if !nodes.is_empty() {
                reached = Some((prefix, nodes));
                continue;
            }
            let (known, nodes) = reached?;
            let mut message = if known == "$" {
                format!("the document has no `{prefix}`")
            } else {
                format!("the document has `{known}`, but not `{prefix}`")
            };
            let keys = nodes
                .iter()
                .filter_map(|node| node.as_object())
                .flat_map(|members| members.keys().map(String::as_str));
            if let Some(near) = name_of(&prefix[known.len()..])
                .as_deref()
                .and_then(|name| nearest(name, keys))
            {
                message.push_str("; did you mean `");
                message.push_str(near);
                message.push_str("`?");
            }
            return Some(message);
        }
        None
    }
}

/// Returns where the segments of an expression end; the root is the first.
fn segment_ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let (mut depth, mut quote, mut escaped) = (0_usize, None, false);
    let mut last = '$';
    for (at, c) in text.char_indices() {
        if escaped {
            escaped = false;
            continue;
        }
        match (quote, c) {
            (Some(_), '\\') => escaped = true,
            (Some(mark), _) if mark == c => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '.' | '[') if depth == 0 => {
                if last != '.' {
                    ends.push(at);
                }
                depth += usize::from(c == '[');
            }
            (None, '[' | '(') => depth += 1,
            (None, ']' | ')') => depth = depth.saturating_sub(1),
            (Some(_) | None, _) => {}
        }
        last = c;
    }
    ends.push(text.len());
    ends
}

/// Returns the name that a segment selects, if it selects one by name.
fn name_of(segment: &str) -> Option<String> {
    let inner = segment.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let name = match inner {
        Some(inner) => {
            let inner = inner.trim();
            let quoted = |mark| inner.strip_prefix(mark)?.strip_suffix(mark);
            quoted('\'').or_else(|| quoted('"'))?
        }
        None => segment.strip_prefix('.')?,
    };
    (!name.is_empty() && name != "*" && !name.starts_with('.')).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn segments_end_outside_of_brackets_and_quotes() {
        let ends = |text: &str| -> Vec<String> {
            segment_ends(text)
                .into_iter()
                .map(|end| text[..end].to_owned())
                .collect()
        };
        assert_eq!(ends("$"), ["$"]);
        assert_eq!(ends("$.a['b.c']"), ["$", "$.a", "$.a['b.c']"]);
        assert_eq!(ends("$..a[?@.b[0]]"), ["$", "$..a", "$..a[?@.b[0]]"]);
        assert_eq!(ends("$..['a']"), ["$", "$..['a']"]);
    }

    #[test]
    fn an_expression_that_selects_nothing_reports_how_far_it_got() {
        let document = json!({"paths": {"/bots": {"get": {}}}, "tags": []});
        let got = |text: &str| {
            let path = Path {
                text: text.to_owned(),
                path: JsonPath::parse(text).unwrap(),
            };
            path.got_to(&document).unwrap()
        };
        assert_eq!(
            got("$.paths['/bot'].get"),
            "the document has `$.paths`, but not `$.paths['/bot']`; did you mean `/bots`?"
        );
        assert_eq!(got("$.path.*"), "the document has no `$.path`; did you mean `paths`?");
        assert_eq!(got("$.tags[0]"), "the document has `$.tags`, but not `$.tags[0]`");
    }
}
