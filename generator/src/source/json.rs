//! The outline of a JSON text.
//!
//! `serde_json` validates the text; this scanner only finds the locations of values, and stops silently where the text
//! stops being JSON.

use std::ops::Range;

use super::outline::{Builder, Outline};

/// Returns the byte ranges of the values of a JSON text.
pub(super) fn outline(text: &str) -> Outline {
    let mut scanner = Scanner { text, at: 0 };
    let mut builder = Builder::new(text, u64::MAX);
    while let Some(byte) = scanner.next_token() {
        let start = scanner.at;
        match byte {
            b'{' | b'[' => {
                scanner.at += 1;
                builder.open(byte == b'{', start..start + 1);
                if builder.too_deep() {
                    break;
                }
            }
            b'}' | b']' => {
                scanner.at += 1;
                builder.close(scanner.at);
            }
            b',' | b':' => scanner.at += 1,
            b'"' => {
                let Some(span) = scanner.string() else { break };
                if builder.expects_key() {
                    let key = serde_json::from_str(&text[span.clone()]).unwrap_or_default();
                    builder.key(key, span);
                } else {
                    builder.scalar(span);
                }
            }
            _ => {
                let span = scanner.word();
                if span.is_empty() {
                    break;
                }
                builder.scalar(span);
            }
        }
    }
    builder.finish(scanner.at)
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl Scanner<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Returns the first byte of the next token.
    fn next_token(&mut self) -> Option<u8> {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
        self.peek()
    }

    /// Reads a string with its quotes; `None` when it does not end.
    fn string(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some(start..self.at);
                }
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
    }

    /// Reads a number, `true`, `false` or `null`.
    fn word(&mut self) -> Range<usize> {
        let start = self.at;
        while matches!(
            self.peek(),
            Some(b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'+' | b'-' | b'.')
        ) {
            self.at += 1;
        }
        start..self.at
    }
}
