//! JSONPath (RFC 9535): expressions, and the places that they select.
//!
//! The library reads and evaluates them. What stands here is what it lacks: a bound on what it
//! takes, and places in the text of the overlay.

use serde_json::Value;
use serde_json_path::JsonPath;

use super::super::Source;
use crate::check::words::nearest;
use crate::model::Place;
use crate::report::Diagnostic;

/// How deep brackets may stand in each other. The library reads them by recursion.
const MOST_BRACKETS: usize = 24;
/// How deep filters may stand in each other. The time to read them doubles with each.
const MOST_FILTERS: usize = 6;

/// An expression, as it was written and as it was read.
#[derive(Debug)]
pub(super) struct Path {
    text: String,
    path: JsonPath,
}

/// Reads the expression that the overlay has at `place`.
pub(super) fn parse(source: &Source, place: &Place, text: &str) -> Result<Path, Box<Diagnostic>> {
    let wrong = |at: usize, message: String| {
        let diagnostic = Diagnostic::error("overlay-target", place, message);
        Box::new(match at_character(source, place, text, at) {
            Some(span) => diagnostic.at_span(span),
            None => diagnostic,
        })
    };
    if let Some((at, message)) = too_nested(text) {
        return Err(wrong(at, message));
    }
    match JsonPath::parse(text) {
        Ok(path) => Ok(Path {
            text: text.to_owned(),
            path,
        }),
        Err(error) => {
            let at = super::super::floor_char(text, error.position());
            let mut message = "this is not a JSONPath expression (RFC 9535)".to_owned();
            // The library has words of its own for some mistakes, and none for others.
            if !error.message().contains("parser error") {
                message.push_str(": ");
                message.push_str(error.message());
            }
            let mut diagnostic = wrong(at, message);
            if let Some(help) = help(text, at) {
                diagnostic.help = Some(help);
            }
            Err(diagnostic)
        }
    }
}

/// What to do about a mistake at a byte of an expression.
fn help(text: &str, at: usize) -> Option<String> {
    if !text.starts_with('$') {
        return Some("an expression starts with `$`, the root of the document".to_owned());
    }
    if text.trim_end() != text {
        return Some("take away the white space at the end".to_owned());
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
            "after a dot stand letters, digits and `_` only; write `['{name}']`"
        ));
    }
    None
}

/// The byte and the complaint, when brackets or filters are nested deeper than may be.
fn too_nested(text: &str) -> Option<(usize, String)> {
    let mut open: Vec<bool> = Vec::new();
    let mut filters = 0_usize;
    let mut quote = None;
    let mut bytes = text.bytes().enumerate().peekable();
    while let Some((at, byte)) = bytes.next() {
        match (quote, byte) {
            (Some(_), b'\\') => {
                bytes.next();
            }
            (Some(mark), _) if mark == byte => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'[' | b'(') => open.push(false),
            (None, b'?') => {
                filters += 1;
                if let Some(filter) = open.last_mut() {
                    *filter = true;
                }
            }
            (None, b']' | b')') => {
                if open.pop() == Some(true) {
                    filters = filters.saturating_sub(1);
                }
            }
            (None, _) => {}
        }
        if open.len() > MOST_BRACKETS {
            let message = format!("brackets are nested deeper than {MOST_BRACKETS} levels");
            return Some((at, message));
        }
        if filters > MOST_FILTERS {
            let message = format!("filters are nested deeper than {MOST_FILTERS} levels");
            return Some((at, message));
        }
    }
    None
}

/// The character of the overlay's text that a byte of the expression is, where the text has the
/// expression as it is, without escapes.
fn at_character(
    source: &Source,
    place: &Place,
    text: &str,
    at: usize,
) -> Option<std::ops::Range<usize>> {
    let span = source.locate(place, false).span;
    let written = source.text().get(span.clone())?;
    let start = span.start + written.find(text).filter(|_| !text.is_empty())?;
    let at = super::super::floor_char(text, at.min(text.len()));
    let length = text[at..].chars().next().map_or(0, char::len_utf8);
    let (from, to) = (start + at, start + at + length);
    // At the end of the expression there is nothing to mark but the whole of it.
    Some(if length == 0 { start..from } else { from..to })
}

impl Path {
    /// The expression, as it was written.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The places that it selects, each once, in the order in which they are found.
    pub(super) fn places(&self, document: &Value) -> Vec<Place> {
        let mut seen = std::collections::HashSet::new();
        let nodes = self.path.query_located(document);
        nodes
            .iter()
            .map(|node| Place(node.location().to_json_pointer()))
            .filter(|place| seen.insert(place.clone()))
            .collect()
    }

    /// How far an expression that selects nothing gets: for a person who wonders why.
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
            let mut told = if known == "$" {
                format!("the document has no `{prefix}`")
            } else {
                format!("`{known}` is there, and nothing is at `{prefix}`")
            };
            let keys = nodes
                .iter()
                .filter_map(|node| node.as_object())
                .flat_map(|members| members.keys().map(String::as_str));
            if let Some(near) = name_of(&prefix[known.len()..])
                .as_deref()
                .and_then(|name| nearest(name, keys))
            {
                told.push_str(&format!("; did you mean `{near}`?"));
            }
            return Some(told);
        }
        None
    }
}

/// Where the segments of an expression end; the root is the first.
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
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '.' | '[') if depth == 0 => {
                if last != '.' {
                    ends.push(at);
                }
                depth += usize::from(c == '[');
            }
            (None, '[' | '(') => depth += 1,
            (None, ']' | ')') => depth = depth.saturating_sub(1),
            (None, _) => {}
        }
        last = c;
    }
    ends.push(text.len());
    ends
}

/// The name that a segment selects, when it selects one by name.
fn name_of(segment: &str) -> Option<String> {
    let inner = segment
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
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
    fn an_expression_that_selects_nothing_tells_how_far_it_got() {
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
            "`$.paths` is there, and nothing is at `$.paths['/bot']`; did you mean `/bots`?"
        );
        assert_eq!(
            got("$.path.*"),
            "the document has no `$.path`; did you mean `paths`?"
        );
        assert_eq!(
            got("$.tags[0]"),
            "`$.tags` is there, and nothing is at `$.tags[0]`"
        );
    }
}
