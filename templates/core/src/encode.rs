//! Percent-encoding: the path with its arguments, and the query, byte for byte as they go on the wire.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::flatten::{pairs, parts};
use super::operation::{Location, Operation, Parameter, Style};

/// What stays raw in keys and values of a query: `A-Za-z0-9-._~`.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');
/// What stays raw in a path argument: what JavaScript's `encodeURIComponent` leaves, `A-Za-z0-9-_.!~*'()`.
const SEGMENT: &AsciiSet = &QUERY
    .remove(b'!')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')');
/// What stays raw in the text of a path template: all that may stand in a path, and escapes that are there.
const LITERAL: &AsciiSet = &SEGMENT
    .remove(b'/')
    .remove(b'%')
    .remove(b':')
    .remove(b'@')
    .remove(b'$')
    .remove(b'&')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Adds a text as one segment of a path.
pub(super) fn segment(url: &mut String, text: &str) {
    url.extend(utf8_percent_encode(text, SEGMENT));
}

/// Adds a path as a caller wrote it, encoded already. The error says why it can't be sent.
pub(super) fn raw_path(url: &mut String, path: &str) -> Result<(), String> {
    if !path.starts_with('/') {
        return Err("the path must begin with `/`".to_owned());
    }
    if path.contains(['?', '#']) {
        return Err("the path must not hold a query or a fragment".to_owned());
    }
    if path.split('/').any(is_dots) {
        return Err("a segment of the path is `.` or `..`".to_owned());
    }
    url.push_str(path);
    Ok(())
}

/// Adds the path of a call: the template with its variables replaced.
///
/// An argument that is missing, empty, or makes a segment `.` or `..` is refused, since it would reach another
/// operation. The error says why.
pub(super) fn path(
    url: &mut String,
    operation: &Operation,
    arguments: &[Value],
) -> Result<(), String> {
    let start = url.len();
    let mut rest = operation.path;
    while let Some((literal, (name, after))) = rest
        .split_once('{')
        .and_then(|(literal, after)| Some((literal, after.split_once('}')?)))
    {
        url.extend(utf8_percent_encode(literal, LITERAL));
        let before = url.len();
        path_argument(url, operation, arguments, name);
        if url.len() == before {
            return Err(format!("path parameter `{name}` is empty"));
        }
        rest = after;
    }
    url.extend(utf8_percent_encode(rest, LITERAL));
    if url[start..].split('/').any(is_dots) {
        return Err("a path argument is `.` or `..`, or makes a path segment that is".to_owned());
    }
    Ok(())
}

/// Adds the encoded text that goes in place of `{name}`.
fn path_argument(url: &mut String, operation: &Operation, arguments: &[Value], name: &str) {
    let is_it =
        |parameter: &Parameter| parameter.location == Location::Path && parameter.name == name;
    let mut given = operation.parameters.iter().zip(arguments);
    match given.find(|(parameter, _)| is_it(parameter)) {
        // By far the most are ids.
        Some((Parameter { style, .. }, Value::String(text))) if *style != Style::Json => {
            url.extend(utf8_percent_encode(text, SEGMENT));
        }
        Some((parameter, value)) => {
            let parts = parts(parameter.style, value);
            url.push_str(&parts.map_or_else(String::new, |parts| join(&parts, SEGMENT, ",")));
        }
        None => {}
    }
}

/// Whether a URL takes the segment as "here" or "up". It does so with encoded dots too.
fn is_dots(segment: &str) -> bool {
    let dot = |rest: &'_ str| {
        let length = match rest.as_bytes() {
            [b'.', ..] => 1,
            [b'%', b'2', b'e' | b'E', ..] => 3,
            _ => return None,
        };
        Some(length)
    };
    let Some(first) = dot(segment) else {
        return false;
    };
    let rest = &segment[first..];
    rest.is_empty() || dot(rest) == Some(rest.len())
}

/// The value of a header parameter; `None` when nothing is to be sent. Headers are not percent-encoded.
pub(super) fn header(parameter: &Parameter, value: &Value) -> Option<String> {
    Some(parts(parameter.style, value)?.join(","))
}

/// One `name=value` of a `Cookie` header; `None` when nothing is to be sent.
pub(super) fn cookie(parameter: &Parameter, value: &Value) -> Option<String> {
    let mut query = Query::default();
    query.joined(parameter, value, "%2C");
    let cookie = query.finish();
    (!cookie.is_empty()).then_some(cookie)
}

/// A query being written, in the order in which things are pushed. Forms are written the same way.
#[derive(Clone, Default)]
pub(super) struct Query(String);

impl Query {
    /// Adds what the parameter's style makes of the value, which may be nothing.
    pub(super) fn push(&mut self, parameter: &Parameter, value: &Value) {
        match parameter.style {
            Style::FormExploded | Style::Dotted | Style::DeepObject => {
                pairs(parameter, value, &mut |key, value| self.pair(key, value));
            }
            Style::Simple | Style::Form | Style::Json => self.joined(parameter, value, ","),
            Style::Space => self.joined(parameter, value, "%20"),
            Style::Pipe => self.joined(parameter, value, "%7C"),
        }
    }

    /// Adds one `key=value`, neither of them encoded yet.
    pub(super) fn pair(&mut self, key: &str, value: &str) {
        self.key(key);
        self.0.extend(utf8_percent_encode(value, QUERY));
    }

    /// The text so far, without a question mark.
    pub(super) fn finish(self) -> String {
        self.0
    }

    fn joined(&mut self, parameter: &Parameter, value: &Value, delimiter: &str) {
        if let Some(parts) = parts(parameter.style, value) {
            self.key(parameter.name);
            self.0.push_str(&join(&parts, QUERY, delimiter));
        }
    }

    fn key(&mut self, key: &str) {
        // Most parameters are not longer.
        self.0.reserve(key.len() + 48);
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.extend(utf8_percent_encode(key, QUERY));
        self.0.push('=');
    }
}

/// The parts, each encoded, with the delimiter between them as it is.
fn join(parts: &[Cow<'_, str>], raw: &'static AsciiSet, delimiter: &str) -> String {
    let parts: Vec<Cow<'_, str>> = parts
        .iter()
        .map(|part| utf8_percent_encode(part, raw).into())
        .collect();
    parts.join(delimiter)
}
