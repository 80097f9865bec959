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
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Event {
    /// Its lines of data, joined.
    pub(super) data: String,
    /// The id that it gives to all up to it; empty takes away the one before.
    pub(super) id: Option<String>,
}

/// An event, or a line, is larger than it may be.
#[derive(Debug, PartialEq, Eq)]
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
            "id" if !value.contains('\0') => self.event.id = Some(value.to_owned()),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                // More digits than fit are no time that anyone waits.
                self.retry = value.parse().map(Duration::from_millis).ok().or(self.retry);
            }
            // Comments, the name of the event, and what nobody knows.
            _ => {}
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(data: &str, id: Option<&str>) -> Event {
        Event {
            data: data.to_owned(),
            id: id.map(ToOwned::to_owned),
        }
    }

    /// The events of a text that comes in parts of this size.
    fn cut(text: &[u8], size: usize) -> Vec<Event> {
        let mut parser = Parser::new(1000);
        let mut events = Vec::new();
        for part in text.chunks(size) {
            parser.push(Bytes::copy_from_slice(part));
            while let Some(event) = parser.next().unwrap() {
                events.push(event);
            }
        }
        events
    }

    #[test]
    fn streams_are_cut_the_same_however_they_come() {
        let one = |data| vec![event(data, None)];
        let cases: &[(&str, Vec<Event>)] = &[
            ("data: a\n\n", one("a")),
            ("data:a\n\n", one("a")),
            ("data:  a \n\n", one(" a ")),
            (
                "data: a\r\rdata: b\r\n\r\n",
                vec![event("a", None), event("b", None)],
            ),
            (
                "data: a\r\n\ndata: b\n\r\n",
                vec![event("a", None), event("b", None)],
            ),
            ("data: a\ndata: b\n\n", one("a\nb")),
            ("data\ndata\n\n", one("\n")),
            ("data\n\n", one("")),
            ("data:\n\n", one("")),
            ("\u{feff}data: a\n\n", one("a")),
            ("\u{feff}\u{feff}data: a\n\ndata: b\n\n", one("b")),
            (": hello\n\n:\ndata: a: b\n\n", one("a: b")),
            (
                "event: x\nid: 1\ndata: {}\n\n",
                vec![event("{}", Some("1"))],
            ),
            ("id\ndata: a\n\n", vec![event("a", Some(""))]),
            ("id: 1\n\ndata: a\n\n", vec![event("a", Some("1"))]),
            ("id: a\0b\ndata: a\n\n", one("a")),
            ("Data: a\nfoo: b\n\n", vec![]),
            ("data: ä€😀\n\n", one("ä€😀")),
            ("\n\n\ndata: a\n\n\n\n", one("a")),
            // What has no end is no event.
            ("data: a\n\ndata: b\n", one("a")),
            ("data: a", vec![]),
        ];
        for (text, expected) in cases {
            for size in 1..=text.len() {
                assert_eq!(cut(text.as_bytes(), size), *expected, "{text:?} by {size}");
            }
        }
    }

    #[test]
    fn what_is_not_utf_8_is_replaced() {
        let expected = event("a\u{fffd}b", None);
        assert_eq!(cut(b"data: a\xffb\n\n", 1), [expected]);
    }

    #[test]
    fn the_time_to_wait_is_a_number() {
        let retry = |text: &'static str| {
            let mut parser = Parser::new(1000);
            parser.push(Bytes::from_static(text.as_bytes()));
            assert_eq!(parser.next(), Ok(None));
            parser.retry()
        };
        assert_eq!(retry("retry: 1500\n"), Some(Duration::from_millis(1500)));
        assert_eq!(retry("retry: 0\n"), Some(Duration::ZERO));
        for text in ["retry: 1.5\n", "retry: -1\n", "retry:\n", "retry: 9s\n"] {
            assert_eq!(retry(text), None, "{text}");
        }
        let huge = "retry: 5\nretry: 99999999999999999999999\n";
        assert_eq!(retry(huge), Some(Duration::from_millis(5)));
    }

    #[test]
    fn an_event_is_bounded_and_the_stream_is_not() {
        let mut parser = Parser::new(10);
        for _ in 0..5 {
            parser.push(Bytes::from_static(b"data: 0123\n\n"));
            assert_eq!(parser.next(), Ok(Some(event("0123", None))));
            assert_eq!(parser.next(), Ok(None));
        }
        let many: &[&[u8]] = &[b"data: 01\n", b"data: 23\n"];
        let long: &[&[u8]] = &[b"data:", b" 0123", b"4"];
        let comment: &[&[u8]] = &[b": 012345678"];
        for parts in [many, long, comment] {
            let mut parser = Parser::new(10);
            let last = parts.iter().map(|part| {
                parser.push(Bytes::from_static(part));
                parser.next()
            });
            assert_eq!(last.last(), Some(Err(TooLarge)));
        }
    }
}
