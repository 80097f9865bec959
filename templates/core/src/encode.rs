//! Percent-encoding: the path with its arguments, and the query, byte for byte as they go on the wire.

use std::borrow::Cow;

use super::flatten::{members, pairs, parts};
use super::operation::{Location, Operation, Parameter, Style};
use super::tree::Tree as Value;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What stays raw in keys and values of a query: `A-Za-z0-9-._~`.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');
/// What stays raw in the value of a parameter with `allowReserved`: all reserved characters (RFC 3986, section 2.2) but
/// those that would end the value (`&`, `#`) and the one that URLs never have there (`'`).
const RESERVED: &AsciiSet = &QUERY
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'[')
    .remove(b']')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=');
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

/// What stays raw in the query of a path template: all that may stand there.
const LITERAL_QUERY: &AsciiSet = &RESERVED.remove(b'&').remove(b'%');

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
    let (template, _) = template(operation.path);
    expand(url, template, LITERAL, &mut |url, name| {
        let before = url.len();
        path_argument(url, operation, arguments, name);
        if url.len() == before {
            return Err(format!("path parameter `{name}` is empty"));
        }
        Ok(())
    })?;
    if url[start..].split('/').any(is_dots) {
        return Err("a path argument is `.` or `..`, or makes a path segment that is".to_owned());
    }
    Ok(())
}

/// The query that every call of the operation has, with its variables replaced; empty when there is none.
pub(super) fn own_query(operation: &Operation, arguments: &[Value]) -> Result<Query, String> {
    let mut query = Query::default();
    if let (_, Some(template)) = template(operation.path) {
        expand(&mut query.0, template, LITERAL_QUERY, &mut |query, name| {
            if let Some((parameter, value)) = given(operation, arguments, name) {
                let parts = parts(parameter.style, value).unwrap_or_default();
                query.push_str(&join(&parts, QUERY, delimiter(parameter.style)));
            }
            Ok(())
        })?;
    }
    Ok(query)
}

/// The path and the query of a template. A question mark in braces belongs to a name.
fn template(path: &'static str) -> (&'static str, Option<&'static str>) {
    let mut inside = false;
    let mark = path.bytes().position(|byte| {
        inside = byte == b'{' || (inside && byte != b'}');
        byte == b'?' && !inside
    });
    match mark {
        Some(at) => (&path[..at], Some(&path[at + 1..])),
        None => (path, None),
    }
}

/// Adds a template: its text, and what `argument` adds in place of each `{name}`.
fn expand(
    url: &mut String,
    template: &'static str,
    raw: &'static AsciiSet,
    argument: &mut dyn FnMut(&mut String, &'static str) -> Result<(), String>,
) -> Result<(), String> {
    let mut rest = template;
    while let Some((literal, (name, after))) = rest
        .split_once('{')
        .and_then(|(literal, after)| Some((literal, after.split_once('}')?)))
    {
        url.extend(utf8_percent_encode(literal, raw));
        argument(url, name)?;
        rest = after;
    }
    url.extend(utf8_percent_encode(rest, raw));
    Ok(())
}

/// The parameter of the template that has this name, and its value.
fn given<'a>(
    operation: &Operation,
    arguments: &'a [Value],
    name: &str,
) -> Option<(&'static Parameter, &'a Value)> {
    let is_it =
        |parameter: &Parameter| parameter.location == Location::Path && parameter.name == name;
    let mut given = operation.parameters.iter().zip(arguments);
    given.find(|(parameter, _)| is_it(parameter))
}

/// Adds the encoded text that goes in place of `{name}`.
fn path_argument(url: &mut String, operation: &Operation, arguments: &[Value], name: &str) {
    match given(operation, arguments, name) {
        // By far the most are ids.
        Some((
            Parameter {
                style: Style::Simple | Style::Form,
                ..
            },
            Value::String(text),
        )) => {
            url.extend(utf8_percent_encode(text, SEGMENT));
        }
        Some((parameter, value)) => url.push_str(&styled(parameter, value)),
        None => {}
    }
}

/// The encoded text of a path argument in the style of its parameter; empty when there is no value.
fn styled(parameter: &Parameter, value: &Value) -> String {
    let style = parameter.style;
    let between = match style {
        Style::LabelExploded => ".",
        Style::MatrixExploded => ";",
        other => delimiter(other),
    };
    let exploded = matches!(
        style,
        Style::SimpleExploded | Style::LabelExploded | Style::MatrixExploded
    );
    let name = || utf8_percent_encode(parameter.name, SEGMENT);
    let text = if let Some(members) = members(value).filter(|_| exploded) {
        let pair = |(key, value): &(&str, Cow<'_, str>)| {
            let encoded = |text| utf8_percent_encode(text, SEGMENT).to_string();
            format!("{}={}", encoded(key), encoded(value))
        };
        members.iter().map(pair).collect::<Vec<_>>().join(between)
    } else {
        let parts = parts(style, value).unwrap_or_default();
        // Each item names the parameter anew, the first one too.
        let between = match style {
            Style::MatrixExploded => format!("{between}{}=", name()),
            _ => between.to_owned(),
        };
        join(&parts, SEGMENT, &between)
    };
    let named = style == Style::Matrix || (style == Style::MatrixExploded && !value.is_object());
    match style {
        _ if text.is_empty() => text,
        Style::Label | Style::LabelExploded => format!(".{text}"),
        _ if named => format!(";{}={text}", name()),
        Style::MatrixExploded => format!(";{text}"),
        _ => text,
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
    match members(value) {
        Some(members) if parameter.style == Style::SimpleExploded => {
            let pairs = members.iter().map(|(key, value)| format!("{key}={value}"));
            Some(pairs.collect::<Vec<_>>().join(","))
        }
        _ => {
            let between = match parameter.style {
                Style::Space => " ",
                Style::Pipe => "|",
                Style::Tab => "\t",
                _ => ",",
            };
            Some(parts(parameter.style, value)?.join(between))
        }
    }
}

/// What is between the values of a list in a URL, encoded.
fn delimiter(style: Style) -> &'static str {
    match style {
        Style::Space => "%20",
        Style::Pipe => "%7C",
        Style::Tab => "%09",
        _ => ",",
    }
}

/// The `name=value` of a `Cookie` header, or one for each member of an object that is exploded; `None` when nothing is
/// to be sent. The error says why it can't be sent.
pub(super) fn cookie(parameter: &Parameter, value: &Value) -> Result<Option<String>, String> {
    let name = parameter.name;
    let pairs: Vec<(&str, Cow<'_, str>)> = match parameter.style {
        Style::CookieExploded => {
            if let Some(members) = members(value) {
                members
            } else {
                let values = parts(parameter.style, value).unwrap_or_default();
                values.into_iter().map(|value| (name, value)).collect()
            }
        }
        Style::Cookie => {
            let values = parts(parameter.style, value);
            values
                .map(|values| (name, values.join(",").into()))
                .into_iter()
                .collect()
        }
        _ => return Ok(encoded_cookie(parameter, value)),
    };
    // One cookie must not become two, or another one.
    let is_split =
        |(key, value): &(&str, Cow<'_, str>)| key.contains([';', '=']) || value.contains(';');
    if pairs.iter().any(is_split) {
        return Err(format!(
            "the cookie `{name}` holds characters that a cookie does not allow: give it with its own escapes"
        ));
    }
    let pairs = pairs.iter().map(|(key, value)| format!("{key}={value}"));
    let cookie = pairs.collect::<Vec<_>>().join("; ");
    Ok((!cookie.is_empty()).then_some(cookie))
}

/// A cookie in a style that was made for queries.
fn encoded_cookie(parameter: &Parameter, value: &Value) -> Option<String> {
    let mut query = Query::default();
    match members(value) {
        Some(members) if parameter.style == Style::FormExploded => {
            let cookie = |(key, value): (&str, Cow<'_, str>)| {
                let mut one = Query::default();
                one.pair(key, &value);
                one.finish()
            };
            query.0 = members
                .into_iter()
                .map(cookie)
                .collect::<Vec<_>>()
                .join("; ");
        }
        _ => query.joined(parameter, value, "%2C"),
    }
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
                pairs(parameter, value, &mut |key, value| {
                    self.key(key);
                    self.value(parameter, value);
                });
            }
            style => self.joined(parameter, value, delimiter(style)),
        }
    }

    /// Adds one `key=value`, neither of them encoded yet.
    pub(super) fn pair(&mut self, key: &str, value: &str) {
        self.key(key);
        self.0.extend(utf8_percent_encode(value, QUERY));
    }

    /// Adds another query.
    pub(super) fn append(&mut self, other: &Self) {
        if !self.0.is_empty() && !other.0.is_empty() {
            self.0.push('&');
        }
        self.0.push_str(&other.0);
    }

    /// The text so far, without a question mark.
    pub(super) fn finish(self) -> String {
        self.0
    }

    fn joined(&mut self, parameter: &Parameter, value: &Value, delimiter: &str) {
        if let Some(parts) = parts(parameter.style, value) {
            self.key(parameter.name);
            for (index, part) in parts.iter().enumerate() {
                self.0.push_str(if index == 0 { "" } else { delimiter });
                self.value(parameter, part);
            }
        }
    }

    /// Adds a value, or a part of one.
    fn value(&mut self, parameter: &Parameter, text: &str) {
        if !parameter.reserved {
            self.0.extend(utf8_percent_encode(text, QUERY));
            return;
        }
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('%') {
            self.0.extend(utf8_percent_encode(before, RESERVED));
            let escape = after.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
            self.0.push_str(if escape { "%" } else { "%25" });
            rest = after;
        }
        self.0.extend(utf8_percent_encode(rest, RESERVED));
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
