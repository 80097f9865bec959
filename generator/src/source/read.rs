//! Reads bytes: encoding, format, and the errors of the two parsers in a common form.

use std::cell::Cell;
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use serde::de::{DeserializeSeed, IgnoredAny};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::value::Node;
use super::{Document, Format, MAX_DEPTH, Source, Unreadable, floor_char, foreign, pieces};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};

/// Returns the number of values that a text may give, its aliases replaced. Without aliases a text has fewer
/// values than bytes; ordinary sharing stays far below too.
pub(super) fn budget_of(text: &str) -> usize {
    text.len().saturating_add(100_000)
}

/// Returns the number of values that a key or a scalar of this length counts for: an alias may repeat a long text too.
pub(super) fn cost(bytes: usize) -> usize {
    1 + bytes / 16
}

/// See [`Document::read`].
pub(super) fn read(name: String, bytes: Vec<u8>) -> Result<Document, Box<Unreadable>> {
    read_with(name, bytes, parse)
}

/// See [`Document::read_part`].
pub(super) fn read_part(name: String, bytes: Vec<u8>) -> Result<Document, Box<Unreadable>> {
    read_with(name, bytes, parse_part)
}

fn read_with(
    name: String,
    bytes: Vec<u8>,
    parse: impl FnOnce(&Source) -> Result<Value, Diagnostics>,
) -> Result<Document, Box<Unreadable>> {
    let hash = hash(&bytes);
    let foreign = foreign::by_start(&bytes);
    let (mut text, encoding) = decode(bytes);
    if foreign.is_some() && encoding.is_some() {
        // Nobody can read an excerpt of packed data.
        text.clear();
    }
    let format = format_of(&name, &text);
    let source = Source::new(name, text, format);
    let result = match foreign.or(encoding) {
        Some(problem) => Err(Diagnostics(vec![problem])),
        None => parse(&source).map_err(|problems| match foreign::toml(source.text()) {
            Some(problem) => Diagnostics(vec![problem]),
            None => problems,
        }),
    };
    match result {
        Ok(value) => Ok(Document {
            source: Arc::new(source),
            value,
            hash,
            overlays: super::overlay::Overlays::default(),
            refusals: super::Refusals::default(),
            overlaps: Vec::new(),
            is_changed: false,
        }),
        Err(diagnostics) => Err(Box::new(Unreadable { source, diagnostics })),
    }
}

pub(super) fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string can't fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Returns the text without byte order mark, and a problem of its encoding.
fn decode(mut bytes: Vec<u8>) -> (String, Option<Diagnostic>) {
    let place = Location::ROOT;
    if bytes.starts_with(&[0xEF, 0xBB, 0xBF]) {
        bytes.drain(..3);
    }
    let utf16 = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    if utf16 || bytes.starts_with(b"{\0") || bytes.starts_with(b"\0{") {
        let problem = Diagnostic::new(Code::Encoding, &place, "the document is UTF-16, not UTF-8");
        let problem = problem.at_span(0..0).help("save it as UTF-8");
        return (String::new(), Some(problem));
    }
    match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let start = error.utf8_error().valid_up_to();
            let byte = error.as_bytes().get(start).copied().unwrap_or_default();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let message = format!("the document is not UTF-8: invalid byte 0x{byte:02X} at offset {start}");
            let problem = Diagnostic::new(Code::Encoding, &place, message)
                .at_span(start..start + char::REPLACEMENT_CHARACTER.len_utf8())
                .help("save it as UTF-8");
            (text, Some(problem))
        }
    }
}

fn format_of(name: &str, text: &str) -> Format {
    let extension = std::path::Path::new(name).extension();
    let has_extension =
        |known: &[&str]| extension.is_some_and(|own| known.iter().any(|known| own.eq_ignore_ascii_case(known)));
    // YAML may begin with a bracket too. JSON is read faster, and its mistakes are explained better.
    let is_json = || {
        serde_json::from_str::<IgnoredAny>(text).is_ok()
            || !has_extension(&["yaml", "yml"])
                && (brackets(text) > MAX_DEPTH || serde_yaml::from_str::<IgnoredAny>(text).is_err())
    };
    if has_extension(&["json"]) || (text.trim_start().starts_with(['{', '[']) && is_json()) {
        Format::Json
    } else {
        Format::Yaml
    }
}

/// See [`Document::read_prose`].
pub(super) fn read_prose(name: String, bytes: Vec<u8>) -> Result<Document, Box<Unreadable>> {
    let hash = hash(&bytes);
    let (text, encoding) = decode(bytes);
    let value = Value::String(text.clone());
    let source = Source::new(name, text, Format::Yaml);
    match encoding {
        Some(problem) => Err(Box::new(Unreadable {
            source,
            diagnostics: Diagnostics(vec![problem]),
        })),
        None => Ok(Document {
            source: Arc::new(source),
            value,
            hash,
            overlays: super::overlay::Overlays::default(),
            refusals: super::Refusals::default(),
            overlaps: Vec::new(),
            is_changed: false,
        }),
    }
}

/// Returns the value of a text, which must be an object.
pub(super) fn parse(source: &Source) -> Result<Value, Diagnostics> {
    match parse_part(source)? {
        value @ Value::Object(_) => Ok(value),
        Value::Null => Err(one(Diagnostic::new(
            Code::EmptyDocument,
            &Location::ROOT,
            "the document is empty",
        )
        .help("it contains nothing but white space, comments or `null`"))),
        other => {
            let message = format!("the root of the document must be an object, found {}", kind(&other));
            Err(one(Diagnostic::new(Code::RootNotObject, &Location::ROOT, message)
                .help(
                    "an OpenAPI document starts with `openapi:`, `info:` and `paths:`",
                )))
        }
    }
}

/// Returns the value of a text.
fn parse_part(source: &Source) -> Result<Value, Diagnostics> {
    let text = source.text();
    if text.trim().is_empty() {
        return Err(one(Diagnostic::new(
            Code::EmptyDocument,
            &Location::ROOT,
            "the document is empty",
        )
        .at_span(0..0)));
    }
    match source.format() {
        Format::Json => {
            let mut reader = serde_json::Deserializer::from_str(text);
            let budget = Cell::new(budget_of(text));
            let value = Node::whole(&budget, false).deserialize(&mut reader);
            let value = value.and_then(|value| reader.end().map(|()| value));
            value.map_err(|error| explain(source, || json_syntax(source, &error)))
        }
        Format::Yaml => {
            // The deserializer parses the whole text first, and takes time that grows with
            // the square of the depth.
            if brackets(text) > MAX_DEPTH {
                let problems = source.problems();
                if !problems.0.is_empty() {
                    return Err(problems);
                }
            }
            let value = match pieces::read(text) {
                Some(value) => value,
                None => yaml(text).map_err(|error| explain(source, || yaml_syntax(source, &error)))?,
            };
            // The deserializer reports only some tags. The outline's parser is stricter, so what it says of the syntax
            // does not count here.
            if may_have_tags(text) {
                let Diagnostics(mut problems) = source.problems();
                problems.retain(|problem| problem.code != Code::YamlSyntax);
                if !problems.is_empty() {
                    return Err(Diagnostics(problems));
                }
            }
            Ok(value)
        }
    }
}

/// Reads a YAML text as a whole.
pub(super) fn yaml(text: &str) -> Result<Value, serde_yaml::Error> {
    let budget = Cell::new(budget_of(text));
    Node::whole(&budget, true).deserialize(serde_yaml::Deserializer::from_str(text))
}

/// Returns true if a tag may start somewhere: where a value does, unlike most exclamation marks.
fn may_have_tags(text: &str) -> bool {
    text.match_indices('!').any(|(at, _)| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|before| before.is_whitespace() || ['[', '{', ',', ':'].contains(&before))
    })
}

/// Returns the greatest depth of brackets, if each bracket counts as one.
fn brackets(text: &str) -> usize {
    let (mut depth, mut most) = (0_usize, 0);
    for byte in text.bytes() {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        most = most.max(depth);
    }
    most
}

fn one(diagnostic: Diagnostic) -> Diagnostics {
    Diagnostics(vec![diagnostic])
}

/// Returns the type of a value, for use in a sentence.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// Returns the problems of the outline, which have locations; otherwise that of the parser.
fn explain(source: &Source, parser: impl FnOnce() -> Diagnostic) -> Diagnostics {
    let problems = &source.outline().problems;
    if problems.0.is_empty() {
        one(parser())
    } else {
        problems.clone()
    }
}

fn json_syntax(source: &Source, error: &serde_json::Error) -> Diagnostic {
    let mut at = floor_char(source.text(), source.offset(error.line(), error.column()));
    let reason = error.to_string();
    let reason = reason.split(" at line ").next().unwrap_or_default();
    if reason == "trailing comma" {
        at = source.text()[..at].rfind(',').unwrap_or(at);
    }
    let at = floor_char(source.text(), at);
    let message = if error.is_eof() {
        format!("the JSON ends too early: {reason}")
    } else {
        format!("this is not valid JSON: {reason}")
    };
    let mut diagnostic =
        Diagnostic::new(Code::JsonSyntax, &Location::ROOT, message).at_span(one_character(source.text(), at));
    let json_name = source.name().to_ascii_lowercase().ends_with(".json");
    if source.text()[at..].starts_with(['/', '#']) {
        diagnostic = diagnostic.help("JSON has no comments");
    } else if reason.starts_with("trailing comma") {
        diagnostic = diagnostic.help("delete the comma before it");
    } else if !json_name {
        diagnostic = diagnostic.help("text that starts with `{` or `[` is read as JSON");
    }
    diagnostic
}

fn yaml_syntax(source: &Source, error: &serde_yaml::Error) -> Diagnostic {
    let reason = error.to_string();
    let at = error.location().map_or(0, |location| location.index());
    let (code, message) = if reason.contains("recursion limit") {
        let message = format!("values are nested deeper than {MAX_DEPTH} levels");
        (Code::TooDeep, message)
    } else {
        let reason = reason.split(" at line ").next().unwrap_or_default();
        (Code::YamlSyntax, format!("this is not valid YAML: {reason}"))
    };
    Diagnostic::new(code, &Location::ROOT, message).at_span(one_character(source.text(), at))
}

fn one_character(text: &str, at: usize) -> Range<usize> {
    let start = floor_char(text, at);
    let length = text[start..].chars().next().map_or(0, char::len_utf8);
    start..start + length
}
