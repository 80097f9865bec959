//! Splits the text of an event stream into events, by WHATWG HTML ("server-sent events", "parsing an event stream"). It
//! does not interpret the data of events, and only reads the bytes that are pushed.

use std::time::Duration;

use bytes::{Buf, Bytes};

/// The maximum length of an event's id, in bytes. A longer one could not be sent back in a header.
const LONGEST_ID: usize = 8 * 1024;

/// Splits bytes into events. Bytes can be pushed in chunks of any size.
pub(super) struct Parser {
    /// The maximum length of an event or a line, in bytes.
    limit: usize,
    /// Bytes that are not split yet.
    rest: Bytes,
    /// The beginning of an incomplete line.
    line: Vec<u8>,
    /// The last line ended with CR, so that a following LF belongs to it.
    after_cr: bool,
    /// No line was read yet: a byte order mark may be before the first.
    first: bool,
    event: Event,
    retry: Option<Duration>,
}

/// One event.
#[derive(Default)]
pub(super) struct Event {
    /// Its data lines, joined.
    pub(super) data: String,
    /// The last event id that it sets. Empty removes the previous id.
    pub(super) id: Option<String>,
    /// Its name. Empty if it has none.
    pub(super) name: String,
}

/// An event or a line exceeds the limit.
pub(super) struct TooLarge;

impl Parser {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            rest: Bytes::new(),
            line: Vec::new(),
            after_cr: false,
            first: true,
            event: Event::default(),
            retry: None,
        }
    }

    /// Adds the next bytes. All bytes before must be used up: [`Parser::next`] returned `None`.
    pub(super) fn push(&mut self, bytes: Bytes) {
        self.rest = bytes;
    }

    /// The reconnection time that the stream requested last.
    pub(super) fn retry(&self) -> Option<Duration> {
        self.retry
    }

    /// The next complete event. `None` until more bytes arrive.
    pub(super) fn next(&mut self) -> Result<Option<Event>, TooLarge> {
        loop {
            if self.after_cr && !self.rest.is_empty() {
                self.after_cr = false;
                if self.rest.starts_with(b"\n") {
                    self.rest.advance(1);
                }
            }
            let end = self.rest.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
            let part = self.rest.split_to(end.unwrap_or(self.rest.len()));
            if self.line.len() + part.len() + self.event.data.len() > self.limit {
                return Err(TooLarge);
            }
            self.line.extend_from_slice(&part);
            if end.is_none() {
                return Ok(None);
            }
            self.after_cr = self.rest.starts_with(b"\r");
            self.rest.advance(1);
            let line = std::mem::take(&mut self.line);
            if let Some(event) = self.line(&line) {
                return Ok(Some(event));
            }
        }
    }

    /// Adds a line. Returns the event that it ends.
    fn line(&mut self, mut line: &[u8]) -> Option<Event> {
        if std::mem::take(&mut self.first) {
            line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
        }
        if line.is_empty() {
            // A block without data is not an event, but its id applies to the next one.
            if self.event.data.is_empty() {
                self.event.name.clear();
                return None;
            }
            let mut event = std::mem::take(&mut self.event);
            // The line break after its last line.
            event.data.pop();
            return Some(event);
        }
        let line = String::from_utf8_lossy(line);
        let (field, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "data" => {
                self.event.data.push_str(value);
                self.event.data.push('\n');
            }
            "event" => value.clone_into(&mut self.event.name),
            "id" if value.len() <= LONGEST_ID && !value.contains('\0') => self.event.id = Some(value.to_owned()),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                // A number that overflows is not a usable time.
                self.retry = value.parse().map(Duration::from_millis).ok().or(self.retry);
            }
            // Comments and unknown fields.
            _ => {}
        }
        None
    }
}
