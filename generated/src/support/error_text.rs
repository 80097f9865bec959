//! The text of an error: one line of bounded length, whatever the service sends.

use std::error::Error as StdError;
use std::fmt;

use http::StatusCode;

use super::failure::{Failure, Kind, Received, Transport, Unreadable, cause};
use super::upload_check::Fault;

/// The maximum length of the shown body, in characters.
const BODY_SHOWN: usize = 200;
/// The maximum length of a line, in characters.
const LINE: usize = 1000;
/// The maximum length of an encoding's name, in characters.
const ENCODING_SHOWN: usize = 40;
/// The maximum length of a media type, in characters.
const MEDIA_TYPE_SHOWN: usize = 80;
/// The number of bytes of a text that are read for the line.
const TEXT_READ: usize = 16 * 1024;

/// The text on one line of bounded length. Line breaks and runs of white space become a space. Control characters and
/// those that change the direction of text are removed.
pub(super) fn line(text: &str, limit: usize) -> String {
    let mut line = String::new();
    let mut length = 0;
    let mut space = false;
    for character in text.chars() {
        if character.is_whitespace() || character == '\u{feff}' {
            space = length > 0;
            continue;
        }
        if character.is_control() || is_invisible(character) {
            continue;
        }
        length += 1 + usize::from(space);
        if length > limit {
            line.pop();
            line.push('…');
            break;
        }
        if std::mem::take(&mut space) {
            line.push(' ');
        }
        line.push(character);
    }
    line
}

/// True if the text can be shown unchanged.
pub(super) fn is_line(text: &str) -> bool {
    line(text, LINE) == text
}

/// True if the character is invisible, or changes how others are shown.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// The text with these secrets removed. `None` if it contains none of them.
pub(super) fn redacted(text: &str, secrets: &[String]) -> Option<String> {
    let mut redacted = None;
    for secret in secrets {
        let text = redacted.as_deref().unwrap_or(text);
        if text.contains(secret.as_str()) {
            redacted = Some(text.replace(secret.as_str(), "***"));
        }
    }
    redacted
}

/// The text without these secrets, also with invisible characters in them. `None` if it contains none of them.
pub(super) fn without(text: &str, secrets: &[String]) -> Option<String> {
    let plain = redacted(text, secrets);
    let rest = plain.as_deref().unwrap_or(text);
    if rest.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return plain;
    }
    redacted(&line(rest, usize::MAX), secrets).or(plain)
}

/// The beginning of a text on one line, without these secrets: they are removed before anything is cut, and again after
/// invisible characters are gone.
pub(super) fn clean(text: &[u8], secrets: &[String], limit: usize) -> String {
    let head = text.get(..TEXT_READ).unwrap_or(text);
    let shown = String::from_utf8_lossy(head);
    let shown = line(redacted(&shown, secrets).as_deref().unwrap_or(&shown), usize::MAX);
    let mut shown = redacted(&shown, secrets).unwrap_or(shown);
    if head.len() < text.len() {
        // A secret across the cut lies within the last bytes.
        let longest = secrets.iter().map(String::len).max().unwrap_or_default();
        let mut end = shown.len().saturating_sub(longest);
        while !shown.is_char_boundary(end) {
            end -= 1;
        }
        shown.truncate(end);
    }
    line(&shown, limit)
}

/// Writes an error's line, with an end that is not cut.
pub(super) fn write(formatter: &mut fmt::Formatter<'_>, text: &str, end: &str) -> fmt::Result {
    let room = LINE.saturating_sub(end.chars().count());
    write!(formatter, "{}{end}", line(text, room))
}

impl Kind {
    /// The message, without these secrets.
    pub(super) fn text(&self, secrets: &[String]) -> String {
        let text = Message(self, secrets).to_string();
        let text = clean(text.as_bytes(), secrets, usize::MAX);
        match self {
            // Pages of gateways have many lines. The beginning is enough to recognise them.
            Self::Status(failure) if failure.api.is_none() => with_body(text, &failure.received, secrets),
            Self::Unreadable {
                received,
                why: Unreadable::NotJson,
            } => with_body(text, received, secrets),
            _ => text,
        }
    }
}

/// The message, with the beginning of the body.
fn with_body(text: String, received: &Received, secrets: &[String]) -> String {
    let shown = received.shown(secrets);
    if shown.is_empty() {
        text
    } else {
        format!("{text}: {shown}")
    }
}

/// Everything except the body of a failed response. What is cut in it has none of the secrets.
struct Message<'a>(&'a Kind, &'a [String]);

impl fmt::Display for Message<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(kind, secrets) = self;
        match kind {
            Kind::Invalid(message) => formatter.write_str(message),
            Kind::Credential(source) => write!(formatter, "no token available: {source}"),
            Kind::Refused(source) => {
                write!(formatter, "an interceptor rejected the call: {source}")
            }
            Kind::Upload(source) => {
                let fault = cause::<Fault>(&**source);
                formatter.write_str("the content can't be sent: ")?;
                match fault {
                    Some(fault) => fault.fmt(formatter),
                    None => source.fmt(formatter),
                }
            }
            Kind::Timeout { within, overall } => {
                let what = if *overall { "the deadline of " } else { "" };
                write!(formatter, "no complete response within {what}{within:?}")
            }
            Kind::Transport(transport) => transport.fmt(formatter),
            Kind::Certificate(source) => {
                write!(formatter, "a certificate was rejected: {}", root(&**source))
            }
            Kind::Status(failure) => failure.fmt(formatter),
            Kind::Unreadable { received, why } => {
                let status = received.status.as_u16();
                write!(formatter, "the response does not match the document ({status}")?;
                let media_type = match why {
                    Unreadable::NotJson | Unreadable::NotText | Unreadable::NotEvents => received.media_type(),
                    _ => None,
                };
                if let Some(media_type) = media_type {
                    let media_type = clean(media_type.as_bytes(), secrets, MEDIA_TYPE_SHOWN);
                    write!(formatter, ", {media_type}")?;
                }
                match why {
                    Unreadable::Encoded(encoding) => write!(formatter, "): {}", compressed(encoding, secrets)),
                    why => write!(formatter, "): {why}"),
                }
            }
            Kind::Unfit { path, source } => {
                formatter.write_str("the value does not fit the type")?;
                // The path to the value itself.
                if path != "." {
                    write!(formatter, " at `{path}`")?;
                }
                write!(formatter, ": {source}")
            }
            Kind::TooLarge { limit } => {
                write!(formatter, "the response is larger than {limit} bytes")
            }
            Kind::Local(error) => write!(formatter, "the file can't be written: {error}"),
            Kind::Unread(error) => write!(formatter, "the file can't be read: {error}"),
            Kind::Repeated => formatter.write_str("the next page was already read"),
            Kind::Empty => formatter.write_str("there are only empty pages"),
            Kind::Ended => formatter.write_str("the stream of events ended"),
            Kind::Silent { within } => {
                write!(formatter, "nothing arrived on the stream of events for {within:?}")
            }
        }
    }
}

impl fmt::Display for Transport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match (self.connect, self.timeout) {
            (true, _) => "could not connect",
            (false, true) => "no complete response in time",
            (false, false) => "the connection broke",
        };
        write!(formatter, "{what}: {}", root(&*self.source))
    }
}

fn compressed(encoding: &str, secrets: &[String]) -> String {
    let encoding = clean(encoding.as_bytes(), secrets, ENCODING_SHOWN);
    format!("compressed (content-encoding `{encoding}`), which was not requested")
}

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Encoded(encoding) => formatter.write_str(&compressed(encoding, &[])),
            Self::NotText => formatter.write_str("not UTF-8"),
            Self::NotJson => formatter.write_str("not JSON"),
            Self::Empty => formatter.write_str("the body is empty"),
            Self::NotEvents => formatter.write_str("not a stream of events (`text/event-stream`)"),
            Self::OtherPart => formatter.write_str("a different range than the requested one"),
            Self::Events => formatter.write_str("a stream of events: read it with `events`"),
            Self::Form { path, source } if path == "." => source.fmt(formatter),
            Self::Form { path, source } => write!(formatter, "at `{path}`: {source}"),
        }
    }
}

impl Received {
    /// The beginning of the body, without these secrets.
    fn shown(&self, secrets: &[String]) -> String {
        if let Some(encoding) = self.encoding() {
            return compressed(encoding, secrets);
        }
        clean(&self.body, secrets, BODY_SHOWN)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.received.status;
        write!(formatter, "{}", status.as_u16())?;
        if let Some(reason) = status.canonical_reason() {
            write!(formatter, " {reason}")?;
        }
        // A response with status 304 is not a redirect to another URL (RFC 9110, section 15.4.5).
        if status.is_redirection() && status != StatusCode::NOT_MODIFIED {
            formatter.write_str(": a redirect that is not followed")?;
        }
        match &self.api {
            Some(api) => write!(formatter, ": {}", api.summary()),
            None => Ok(()),
        }
    }
}

/// The innermost cause. The outer ones only report that something failed.
fn root(error: &dyn StdError) -> String {
    let mut cause = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}
