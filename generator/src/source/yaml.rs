//! The outline of a YAML text, from parser events.
//!
//! Besides locations it finds what the deserializer does not report: tags, aliases, more than one document, keys that
//! are not scalars, and merge keys without objects.

use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};

use super::outline::{Builder, Outline, small};
use super::read::budget_of;
use super::{ceil_char, floor_char};
use crate::diagnostic::{Code, Diagnostic, Location};

/// The maximum number of lines that are moved one by one, each at the cost of reading the text again.
const MOVED: usize = 64;

/// Returns the byte ranges of the values of a YAML text.
pub(super) fn outline(text: &str) -> Outline {
    let (outline, error) = walk(text, text);
    if error.is_none_or(|error| Misplaced::of(&error).is_none()) {
        return outline;
    }
    // The deserializer reads brackets and quotes whose further lines are not indented far enough, as most programs do.
    // This parser refuses them. It gets a text in which these lines belong to the line before: there, a line break is
    // the same as a space, and no byte moves.
    let mut moved = closing_brackets_moved(text);
    for _ in 0..MOVED {
        let (again, error) = walk(&moved, text);
        let Some(error) = error else {
            return again;
        };
        let at = Misplaced::of(&error);
        if !at.is_some_and(|at| at.move_up(&mut moved)) {
            break;
        }
    }
    outline
}

/// Walks a text to its end or to its first error. The outline is that of `original`, which has the same bytes except
/// for some line breaks.
fn walk(text: &str, original: &str) -> (Outline, Option<(String, usize)>) {
    let mut walk = Walk {
        text,
        offsets: Offsets::new(text),
        builder: Builder::new(original, budget_of(text) as u64),
        anchors: HashMap::new(),
        skipping: 0,
        documents: 0,
    };
    let mut found = None;
    for event in Parser::new_from_str(text) {
        match event {
            Ok((event, span)) => {
                if !walk.event(&event, span) || walk.builder.too_deep() {
                    break;
                }
            }
            Err(error) => {
                let start = walk.offsets.byte(error.marker().index());
                walk.syntax(error.info(), start);
                found = Some((error.info().to_owned(), start));
                break;
            }
        }
    }
    (walk.builder.finish(text.len()), found)
}

/// Lines that are not indented far enough.
enum Misplaced {
    /// The line with this byte.
    Line(usize),
    /// The lines of the quoted scalar that starts here.
    Quoted(usize),
}

impl Misplaced {
    /// Returns them, if that is what the parser says is wrong.
    fn of((info, at): &(String, usize)) -> Option<Self> {
        match info.as_str() {
            "invalid indentation" | "invalid indentation in flow construct" => Some(Self::Line(*at)),
            "invalid indentation in quoted scalar" => Some(Self::Quoted(*at)),
            _ => None,
        }
    }

    /// Makes the line a part of the one before it; returns false when it can't be.
    fn move_up(&self, text: &mut String) -> bool {
        let breaks = match *self {
            Self::Line(at) => {
                let Some(start) = text.get(..at).and_then(|before| before.rfind('\n')) else {
                    return false;
                };
                if !can_be_joined(text, start) {
                    return false;
                }
                start..start + 1
            }
            Self::Quoted(at) => {
                let Some(quoted) = text.get(at..) else {
                    return false;
                };
                let length = quoted_length(quoted);
                at..at + length
            }
        };
        let Some(part) = text.get(breaks.clone()) else {
            return false;
        };
        let spaces = part.replace(['\r', '\n'], " ");
        if spaces == part {
            return false;
        }
        text.replace_range(breaks, &spaces);
        true
    }
}

/// Returns the bytes up to the quote that ends the scalar at the start of a text.
fn quoted_length(text: &str) -> usize {
    let mut bytes = text.bytes().enumerate();
    let Some((_, quote)) = bytes.next() else {
        return 0;
    };
    while let Some((at, byte)) = bytes.next() {
        if byte == b'\\' && quote == b'"' {
            bytes.next();
        } else if byte == quote {
            return at;
        }
    }
    text.len()
}

/// Returns the text with each line that starts with a closing bracket made a part of the line before it.
fn closing_brackets_moved(text: &str) -> String {
    let mut moved = text.to_owned();
    let breaks = text.match_indices('\n').map(|(at, _)| at);
    let breaks = breaks.filter(|at| {
        text[at + 1..].trim_start_matches([' ', '\t']).starts_with(['}', ']']) && can_be_joined(text, *at)
    });
    for at in breaks {
        moved.replace_range(at..=at, " ");
    }
    moved
}

/// Returns true when the line that ends at this byte goes on after a space: it has no comment and is no head of a block
/// scalar.
fn can_be_joined(text: &str, end: usize) -> bool {
    let line = text[..end].rsplit('\n').next().unwrap_or_default();
    !line.contains('#') && !line.trim_end().trim_end_matches(['+', '-']).ends_with(['|', '>'])
}

struct Walk<'a> {
    text: &'a str,
    offsets: Offsets<'a>,
    builder: Builder<'a>,
    /// Nodes by the parser's number of their anchor.
    anchors: HashMap<usize, u32>,
    /// Depth inside a key that is not a scalar.
    skipping: usize,
    documents: usize,
}

impl Walk<'_> {
    /// Processes one event; returns false to stop.
    fn event(&mut self, event: &Event<'_>, span: Span) -> bool {
        let span = self.offsets.range(span);
        if self.skipping > 0 {
            match event {
                Event::SequenceStart(..) | Event::MappingStart(..) => self.skipping += 1,
                Event::SequenceEnd | Event::MappingEnd => self.skipping -= 1,
                _ => {}
            }
            if self.skipping == 0 {
                self.builder.key(String::new(), span);
            }
            return true;
        }
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    let problem = Diagnostic::new(
                        Code::SeveralDocuments,
                        &Location::ROOT,
                        "the file contains more than one YAML document",
                    );
                    self.builder.problem(
                        problem
                            .at_span(span)
                            .help("keep one document in a file; `---` starts another"),
                    );
                    return false;
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.tag(tag.as_deref(), &span);
                let span = self.quoted(*style, span);
                if self.builder.expects_key() {
                    self.builder.key(text.to_string(), span);
                } else {
                    self.anchor(*anchor);
                    if self.builder.merges() {
                        let problem = Diagnostic::new(
                            Code::MergeKey,
                            &self.builder.place(),
                            "`<<` needs an object, and this is not an object",
                        );
                        self.builder.problem(problem.at_span(span.clone()));
                    }
                    if *style == ScalarStyle::Plain {
                        self.plain(text, &span);
                    }
                    self.builder.scalar(span);
                }
            }
            Event::SequenceStart(anchor, tag) => self.open(false, *anchor, tag.as_deref(), span),
            Event::MappingStart(anchor, tag) => self.open(true, *anchor, tag.as_deref(), span),
            Event::SequenceEnd | Event::MappingEnd => {
                // A block ends where the next token starts; between them is only white space.
                let end = self.text[..span.end].trim_end().len();
                self.builder.close(end);
            }
            Event::Alias(anchor) => self.alias(*anchor, span),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        true
    }

    /// The parser counts a comment after a quoted scalar as a part of it.
    fn quoted(&self, style: ScalarStyle, span: Range<usize>) -> Range<usize> {
        let quote = match style {
            ScalarStyle::SingleQuoted => '\'',
            ScalarStyle::DoubleQuoted => '"',
            _ => return span,
        };
        let mut characters = self.text[span.clone()].char_indices().skip(1).peekable();
        while let Some((at, c)) = characters.next() {
            if c == '\\' && quote == '"' {
                characters.next();
            } else if c == quote {
                if quote == '\'' && characters.next_if(|(_, c)| *c == quote).is_some() {
                    continue;
                }
                return span.start..span.start + at + 1;
            }
        }
        span
    }

    fn open(&mut self, is_map: bool, anchor: usize, tag: Option<&Tag>, span: Range<usize>) {
        self.tag(tag, &span);
        if self.builder.expects_key() {
            let kind = if is_map { "an object" } else { "a list" };
            let problem = Diagnostic::new(
                Code::KeyNotScalar,
                &self.builder.place(),
                format!("{kind} can't be a key"),
            );
            self.builder.problem(problem.at_span(span));
            self.skipping = 1;
        } else {
            self.anchor(anchor);
            self.builder.open(is_map, span);
        }
    }

    fn anchor(&mut self, anchor: usize) {
        if anchor != 0 {
            self.anchors.insert(anchor, self.builder.next_id());
        }
    }

    fn alias(&mut self, anchor: usize, span: Range<usize>) {
        let target = self.anchors.get(&anchor).copied();
        if self.builder.expects_key() {
            self.builder.key(self.text[span.clone()].to_owned(), span);
        } else if let Some(target) = target {
            self.builder.alias(target, span);
        } else {
            self.builder.scalar(span);
        }
    }

    fn tag(&mut self, tag: Option<&Tag>, span: &Range<usize>) {
        let Some(tag) = tag else { return };
        let known = ["str", "int", "float", "bool", "null", "seq", "map"];
        if tag.is_yaml_core_schema() && known.contains(&tag.suffix.as_str()) {
            return;
        }
        let name = if tag.is_yaml_core_schema() {
            format!("!!{}", tag.suffix)
        } else if tag.handle.starts_with('!') || tag.handle.is_empty() {
            format!("{}{}", tag.handle, tag.suffix)
        } else {
            format!("!<{}{}>", tag.handle, tag.suffix)
        };
        // The event's span is that of the value; the tag is before it, usually right before it.
        let before = &self.text[..span.start];
        let tag_span = match before.trim_end().rfind(char::is_whitespace) {
            _ if self.text[span.start..].starts_with('!') => span.start..span.start + name.len(),
            Some(at) if before[at..].trim_start().starts_with('!') => {
                let start = at + before[at..].len() - before[at..].trim_start().len();
                start..before.trim_end().len()
            }
            _ => span.clone(),
        };
        let problem = Diagnostic::new(
            Code::UnsupportedTag,
            &self.builder.place(),
            format!("unsupported YAML tag `{name}`"),
        );
        self.builder.problem(
            problem
                .at_span(tag_span)
                .help("write the value itself: tags are not supported and nothing is loaded"),
        );
    }

    /// Reports a plain scalar that is a number in YAML but not in JSON.
    fn plain(&mut self, text: &str, span: &Range<usize>) {
        let bare = text.trim_start_matches(['+', '-']);
        if [".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"].contains(&bare) {
            let problem = Diagnostic::new(
                Code::NotAJsonNumber,
                &self.builder.place(),
                format!("JSON has no number `{text}`"),
            );
            self.builder.problem(
                problem
                    .at_span(span.clone())
                    .help("delete it, or quote it if it is a string"),
            );
        }
    }

    fn syntax(&mut self, info: &str, start: usize) {
        if info.contains("recursion limit") {
            // The parser reads ahead of its events, and has a limit of its own.
            let end = ceil_char(self.text, start + 1);
            self.builder.deeper_than_allowed(start..end);
            return;
        }
        let problem = Diagnostic::new(
            Code::YamlSyntax,
            &self.builder.place(),
            format!("this is not valid YAML: {info}"),
        );
        let end = self.text.trim_end().len();
        let problem = match self.builder.innermost() {
            // The start of the unclosed bracket is more useful than the end of the text.
            Some(open) if start >= end => problem
                .at_span(floor_char(self.text, end.saturating_sub(1))..end)
                .related_span(&self.builder.place(), open, "the value that starts here has no end"),
            open => {
                let is_flow = |open: &Range<usize>| {
                    let text = self.text.get(open.start..);
                    text.is_some_and(|text| text.starts_with(['[', '{']))
                };
                let problem = problem.at_span(start..start);
                match (syntax_help(info), open.filter(is_flow)) {
                    (Some(help), _) => problem.help(help),
                    (None, Some(open)) => {
                        problem.related_span(&self.builder.place(), open, "the value that starts here has no end")
                    }
                    (None, None) => problem.help(
                        "this line, or one before it, is not indented like its siblings, or has a text that needs quotes",
                    ),
                }
            }
        };
        self.builder.problem(problem);
    }
}

/// Returns the likely cause of an error of the parser, by its message.
fn syntax_help(info: &str) -> Option<&'static str> {
    let causes = [
        (
            "mapping values are not allowed",
            "a text that contains `: ` needs quotes: `\"new: a book\"`",
        ),
        ("tabs disallowed", "YAML is indented with spaces, not tabs"),
        (
            "found a tab",
            "YAML is indented with spaces, not tabs: see the next line",
        ),
        ("quoted scalar", "the text has no closing quote"),
        ("unknown anchor", "a text that starts with `*` needs quotes"),
        (
            "unexpected character",
            "a text that starts with this character needs quotes",
        ),
    ];
    let cause = causes.into_iter().find(|(words, _)| info.contains(words));
    cause.map(|(_, help)| help)
}

/// Converts characters to bytes, since the parser counts characters.
struct Offsets<'a> {
    text: &'a str,
    /// The byte at which each character starts whose index is a multiple of [`STEP`]. Empty for ASCII, where the two
    /// are the same.
    starts: Vec<u32>,
}

/// The number of characters from one known byte to the next. A large document has too many characters to keep the byte
/// of each.
const STEP: usize = 64;

impl<'a> Offsets<'a> {
    fn new(text: &'a str) -> Self {
        let starts = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices().step_by(STEP).map(|(at, _)| small(at)).collect()
        };
        Self { text, starts }
    }

    fn byte(&self, index: usize) -> usize {
        let length = self.text.len();
        if self.starts.is_empty() {
            return index.min(length);
        }
        let Some(&start) = self.starts.get(index / STEP) else {
            return length;
        };
        let start = start as usize;
        let Some(rest) = self.text.get(start..) else {
            return length;
        };
        let mut rest = rest.char_indices();
        rest.nth(index % STEP).map_or(length, |(at, _)| start + at)
    }

    fn range(&self, span: Span) -> Range<usize> {
        let start = self.byte(span.start.index());
        start..self.byte(span.end.index()).max(start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_converted_to_bytes_with_little_memory() {
        for text in ["", "abc", "é", &"aé日𝄞\n".repeat(40), &"日".repeat(STEP)] {
            let offsets = Offsets::new(text);
            let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            let found: Vec<usize> = (0..starts.len()).map(|index| offsets.byte(index)).collect();
            assert_eq!(found, starts, "{text:?}");
            for beyond in starts.len()..starts.len() + 2 * STEP {
                assert_eq!(offsets.byte(beyond), text.len(), "{text:?}");
            }
            assert!(offsets.starts.len() <= text.len().div_ceil(STEP));
        }
    }
}
