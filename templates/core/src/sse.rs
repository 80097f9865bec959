//! The text of a stream of events, cut into events as WHATWG HTML says ("server-sent events", "parsing an event
//! stream"). What is in an event is not looked at, and nothing is read here but the bytes that are pushed.

use std::time::Duration;

use bytes::{Buf, Bytes};

/// Cuts bytes into events. They may come in parts of any size.
pub(super) struct Parser {
    /// How many bytes an event, or a line, may have.
    limit: usize,
    /// What is not cut yet.
    rest: Bytes,
    /// The beginning of a line whose end has not come yet.
    line: Vec<u8>,
    /// The last line ended with CR: an LF that comes next belongs to it.
    after_cr: bool,
    /// No line was read yet: a byte order mark may stand before the first.
    first: bool,
    event: Event,
    retry: Option<Duration>,
}

/// One event.
#[derive(Default)]
pub(super) struct Event {
    /// Its lines of data, joined.
    pub(super) data: String,
    /// The id that it gives to all up to it; empty takes away the one before.
    pub(super) id: Option<String>,
    /// Its name; empty where it has none.
    pub(super) name: String,
}

/// An event, or a line, is larger than it may be.
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

    /// Takes the next bytes. Those before them must have been cut: [`Parser::next`] gave none.
    pub(super) fn push(&mut self, bytes: Bytes) {
        self.rest = bytes;
    }

    /// How long to wait before connecting again, as the stream said last.
    pub(super) fn retry(&self) -> Option<Duration> {
        self.retry
    }

    /// The next whole event; none until more bytes come.
    pub(super) fn next(&mut self) -> Result<Option<Event>, TooLarge> {
        loop {
            if self.after_cr && !self.rest.is_empty() {
                self.after_cr = false;
                if self.rest.starts_with(b"\n") {
                    self.rest.advance(1);
                }
            }
            let end = self
                .rest
                .iter()
                .position(|byte| matches!(byte, b'\r' | b'\n'));
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

    /// Takes a line in; gives the event that it ends.
    fn line(&mut self, mut line: &[u8]) -> Option<Event> {
        if std::mem::take(&mut self.first) {
            line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
        }
        if line.is_empty() {
            // An event without data is none, but the id that it brings counts from the next one on.
            if self.event.data.is_empty() {
                self.event.name.clear();
                return None;
            }
            let mut event = std::mem::take(&mut self.event);
            // The break after its last line.
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
            "id" if !value.contains('\0') => self.event.id = Some(value.to_owned()),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                // More digits than fit are no time that anyone waits.
                self.retry = value.parse().map(Duration::from_millis).ok().or(self.retry);
            }
            // Comments, and what nobody knows.
            _ => {}
        }
        None
    }
}
