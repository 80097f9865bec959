//! A part of some content: its header in a request, and its bytes in the response, which may have more.

use std::ops::{Bound, RangeBounds};

use bytes::Bytes;
use http::header::{CONTENT_RANGE, HeaderMap};

/// The bytes from a position on: this many, or all.
#[derive(Debug, Clone, Copy)]
pub(super) struct ByteRange {
    first: u64,
    length: Option<u64>,
}

impl ByteRange {
    /// Everything.
    pub(super) const ALL: Self = Self { first: 0, length: None };

    pub(super) fn new(bytes: &impl RangeBounds<u64>) -> Self {
        let first = match bytes.start_bound() {
            Bound::Included(first) => *first,
            Bound::Excluded(before) => before.saturating_add(1),
            Bound::Unbounded => 0,
        };
        let end = match bytes.end_bound() {
            Bound::Included(last) => Some(last.saturating_add(1)),
            Bound::Excluded(end) => Some(*end),
            Bound::Unbounded => None,
        };
        Self {
            first,
            length: end.map(|end| end.saturating_sub(first)),
        }
    }

    /// The value of the header `range`. A range without bytes can't be written: its first byte is requested, and left
    /// out of the response.
    pub(super) fn header(self) -> String {
        let first = self.first;
        match self.length {
            Some(length) => {
                let last = first.saturating_add(length.max(1) - 1);
                format!("bytes={first}-{last}")
            }
            None => format!("bytes={first}-"),
        }
    }

    /// The range within a response: a service may ignore the header, and send everything (RFC 9110, section 14.2).
    /// `None` if the response begins after the range.
    pub(super) fn within(self, status: u16, headers: &HeaderMap) -> Option<Self> {
        let begins = match status {
            206 => begin(headers).unwrap_or(self.first),
            _ => 0,
        };
        Some(Self {
            first: self.first.checked_sub(begins)?,
            length: self.length,
        })
    }

    /// The number of bytes in the range, of content with this number of bytes.
    pub(super) fn length_of(self, total: u64) -> u64 {
        let rest = total.saturating_sub(self.first);
        self.length.map_or(rest, |length| length.min(rest))
    }

    /// Takes the next bytes of the content. Returns those that are in the range.
    pub(super) fn take(&mut self, mut bytes: Bytes) -> Bytes {
        let skipped = bytes.len().min(clamped(self.first));
        self.first -= skipped as u64;
        let mut taken = bytes.split_off(skipped);
        if let Some(length) = &mut self.length {
            taken.truncate(clamped(*length));
            *length -= taken.len() as u64;
        }
        taken
    }

    /// True if no more bytes are in the range.
    pub(super) fn is_over(self) -> bool {
        self.length == Some(0)
    }
}

/// The number, or the largest one that is a length in memory.
fn clamped(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// The position of the first byte of a partial response: `bytes 5-9/100`. `None` if it is not given.
fn begin(headers: &HeaderMap) -> Option<u64> {
    let range = headers.get(CONTENT_RANGE)?.to_str().ok()?.trim();
    let (first, _) = range.strip_prefix("bytes")?.split_once('-')?;
    first.trim().parse().ok()
}
