//! Percent-encoding: the path with its arguments and the query, exactly as they are sent.

use std::borrow::Cow;

use super::flatten::{members, pairs, parts};
use super::operation::{Location, Operation, Parameter, Style};
use super::tree::Tree as Value;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Query keys and values keep these characters: `A-Za-z0-9-._~`.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// The value of a parameter with `allowReserved` keeps all reserved characters (RFC 3986, section 2.2), except those
/// that would end the value (`&`, `#`) and the one that URLs never have there (`'`).
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
/// A path argument keeps the characters that JavaScript's `encodeURIComponent` keeps: `A-Za-z0-9-_.!~*'()`.
const SEGMENT: &AsciiSet = &QUERY.remove(b'!').remove(b'*').remove(b'\'').remove(b'(').remove(b')');
/// The literal text of a path template keeps all characters that are allowed in a path, and existing escapes.
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

/// The literal query of a path template keeps all characters that are allowed there.
const LITERAL_QUERY: &AsciiSet = &RESERVED.remove(b'&').remove(b'%');

/// Adds a text as one path segment.
pub(super) fn segment(url: &mut String, text: &str) {
    url.extend(utf8_percent_encode(text, SEGMENT));
}

/// Adds a caller's path, which is already encoded. The error is the reason why it can't be sent.
pub(super) fn raw_path(url: &mut String, path: &str) -> Result<(), String> {
    if !path.starts_with('/') {
        return Err("the path must begin with `/`".to_owned());
    }
    if path.contains(['?', '#']) {
        return Err("the path must not contain a query or a fragment".to_owned());
    }
    if has_dots(path) {
        return Err("a segment of the path is `.` or `..`".to_owned());
    }
    url.push_str(path);
    Ok(())
}

/// Adds the path of a call: the template with its variables replaced.
///
/// Rejects an argument that is missing or empty, or that makes a segment `.` or `..`, since the call would reach
/// another operation. The error is the reason.
pub(super) fn path(url: &mut String, operation: &Operation, arguments: &[Value]) -> Result<(), String> {
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
    if has_dots(&url[start..]) {
        return Err("a path argument is `.` or `..`, or makes a path segment that is".to_owned());
    }
    Ok(())
}

/// The query in the operation's path template, with its variables replaced. Empty if there is none.
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

/// Splits a template into path and query. A question mark in braces belongs to a name.
fn template(path: &'static str) -> (&'static str, Option<&'static str>) {
    if !path.as_bytes().contains(&b'?') {
        return (path, None);
    }
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

/// Adds a template: its text, and for each `{name}` the text that `argument` adds.
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

/// The template's parameter of this name, and its value.
fn given<'a>(operation: &Operation, arguments: &'a [Value], name: &str) -> Option<(&'static Parameter, &'a Value)> {
    let is_it = |parameter: &Parameter| parameter.location == Location::Path && parameter.name == name;
    let mut given = operation.parameters.iter().zip(arguments);
    given.find(|(parameter, _)| is_it(parameter))
}

/// Adds the encoded text for `{name}`.
fn path_argument(url: &mut String, operation: &Operation, arguments: &[Value], name: &str) {
    match given(operation, arguments, name) {
        // Most arguments are ids.
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

/// The encoded text of a path argument in the style of its parameter. Empty if there is no value.
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
        // Each item repeats the parameter's name.
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

/// True if a segment of the path is `.` or `..`. By bytes, since each call is checked.
fn has_dots(path: &str) -> bool {
    path.as_bytes().split(|byte| *byte == b'/').any(is_dots)
}

/// True if URLs treat the segment as `.` or `..`. They do so with encoded dots too.
fn is_dots(segment: &[u8]) -> bool {
    let dot = |rest: &[u8]| {
        let length = match rest {
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

/// The value of a header parameter, or `None` if nothing is to be sent. Headers are not percent-encoded.
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

/// The delimiter between the values of a list in a URL, encoded.
fn delimiter(style: Style) -> &'static str {
    match style {
        Style::Space => "%20",
        Style::Pipe => "%7C",
        Style::Tab => "%09",
        _ => ",",
    }
}

/// The `name=value` of a `Cookie` header, or one for each member of an exploded object. `None` if nothing is to be
/// sent. The error is the reason why it can't be sent.
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
    // The value must not split the cookie, or change its name.
    let is_split = |(key, value): &(&str, Cow<'_, str>)| key.contains([';', '=']) || value.contains(';');
    if pairs.iter().any(is_split) {
        return Err(format!(
            "the cookie `{name}` contains characters that a cookie does not allow: escape them first"
        ));
    }
    let pairs = pairs.iter().map(|(key, value)| format!("{key}={value}"));
    let cookie = pairs.collect::<Vec<_>>().join("; ");
    Ok((!cookie.is_empty()).then_some(cookie))
}

/// A cookie in a style of queries.
fn encoded_cookie(parameter: &Parameter, value: &Value) -> Option<String> {
    let mut query = Query::default();
    match members(value) {
        Some(members) if parameter.style == Style::FormExploded => {
            let cookie = |(key, value): (&str, Cow<'_, str>)| {
                let mut one = Query::default();
                one.pair(key, &value);
                one.finish()
            };
            query.0 = members.into_iter().map(cookie).collect::<Vec<_>>().join("; ");
        }
        _ => query.joined(parameter, value, "%2C"),
    }
    let cookie = query.finish();
    (!cookie.is_empty()).then_some(cookie)
}

/// A query, written in the order of the pushes. Forms are written the same way.
#[derive(Clone, Default)]
pub(super) struct Query(String);

impl Query {
    /// Adds the value in the parameter's style, which may add nothing.
    pub(super) fn push(&mut self, parameter: &Parameter, value: &Value) {
        match parameter.style {
            Style::FormExploded | Style::Dotted | Style::DeepObject => {
                pairs(parameter, value, &mut |key, value| {
                    self.key(key);
                    self.value(parameter, value);
                });
            }
            Style::Whole | Style::WholeJson => {
                for part in parts(parameter.style, value).unwrap_or_default() {
                    self.0.extend(utf8_percent_encode(&part, QUERY));
                }
            }
            style => self.joined(parameter, value, delimiter(style)),
        }
    }

    /// Adds one `key=value`, encoding both.
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

    /// The query so far, without a question mark.
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

    /// Adds a value or a part of one.
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
        // Most parameters are shorter.
        self.0.reserve(key.len() + 48);
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.extend(utf8_percent_encode(key, QUERY));
        self.0.push('=');
    }
}

/// Encodes the parts, and joins them with the delimiter, which stays unencoded.
fn join(parts: &[Cow<'_, str>], raw: &'static AsciiSet, delimiter: &str) -> String {
    let parts: Vec<Cow<'_, str>> = parts.iter().map(|part| utf8_percent_encode(part, raw).into()).collect();
    parts.join(delimiter)
}
