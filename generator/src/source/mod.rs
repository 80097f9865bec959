//! Bytes to a document: JSON or YAML to one [`Value`], and locations back to lines and columns.
//!
//! Problems of the *text* are reported here (encoding, syntax, equal keys, aliases, tags); whether the value is an
//! OpenAPI document is not checked. Nothing is read but the bytes that are passed in.

mod aside;
mod files;
mod foreign;
mod json;
mod outline;
mod overlay;
mod pieces;
mod read;
mod value;
mod yaml;

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, DocumentId, Location};
use outline::Outline;

pub(crate) use aside::Aside;
pub use files::{Part, Refusal, Refusals};
pub(crate) use overlay::file_of;
pub use overlay::{Written, extends};
use read::kind as kind_of;

/// The maximum depth of nested lists and objects. `serde_json` and the YAML reader stop there too, so later rooms need
/// no guard of their own.
pub const MAX_DEPTH: usize = 127;

/// The size from which the outline of a text is only kept once a place is asked for, in bytes.
const LARGE: usize = 4 << 20;

/// The size of a block of text whose characters are counted once, in bytes.
const BLOCK: usize = 4096;

/// Counts the characters that start in these bytes of UTF-8.
fn starts_of_chars(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0xC0) != 0x80).count()
}

/// The syntax of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// JSON.
    Json,
    /// YAML, with the scalars of its core schema.
    Yaml,
}

/// A named text that diagnostics point into.
#[derive(Debug)]
pub struct Source {
    name: String,
    text: String,
    format: Format,
    line_starts: OnceLock<Vec<usize>>,
    /// The number of characters before each block of bytes: a document may be one line of any length.
    blocks: OnceLock<Vec<usize>>,
    outline: OnceLock<Outline>,
}

/// A location in a text, for people. Lines and columns count from one, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// The bytes of the value.
    pub span: Range<usize>,
}

impl Source {
    fn new(name: String, text: String, format: Format) -> Self {
        Self {
            name,
            text,
            format,
            line_starts: OnceLock::new(),
            blocks: OnceLock::new(),
            outline: OnceLock::new(),
        }
    }

    /// Returns the name, as it was given (a path, usually).
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the text, without byte order mark.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the syntax.
    pub fn format(&self) -> Format {
        self.format
    }

    /// Returns the position of the value at `place` (or, with `at_key`, of its key). If the text does not have it (a
    /// member that a merge key brought), the position is that of the nearest ancestor. `place` is a location in this
    /// text, whatever document it names; [`Sources`] finds the text.
    pub fn locate(&self, place: &Location, at_key: bool) -> Position {
        self.position(self.outline().span(&self.text, &place.pointer, at_key))
    }

    /// Returns line and column of bytes of the text.
    pub fn position(&self, span: Range<usize>) -> Position {
        let start = floor_char(&self.text, span.start);
        let end = ceil_char(&self.text, span.end.max(start));
        let (line, line_start) = self.line_at(start);
        let column = self.chars_before(start) - self.chars_before(line_start) + 1;
        Position {
            line,
            column,
            span: start..end,
        }
    }

    /// Returns the line (from one) that contains a byte, and the byte at which the line starts.
    pub(crate) fn line_at(&self, offset: usize) -> (usize, usize) {
        let starts = self.line_starts.get_or_init(|| {
            let breaks = self.text.bytes().enumerate().filter(|(_, b)| *b == b'\n');
            std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect()
        });
        let line = starts.partition_point(|start| *start <= offset).max(1);
        (line, starts[line - 1])
    }

    /// Returns the end of the line that contains a byte, without its line break.
    pub(crate) fn line_end(&self, offset: usize) -> usize {
        let (line, _) = self.line_at(offset);
        let starts = self.line_starts.get();
        let next = starts.and_then(|starts| starts.get(line));
        next.map_or(self.text.len(), |next| next - 1)
    }

    /// Returns the number of characters before a byte.
    fn chars_before(&self, offset: usize) -> usize {
        let bytes = self.text.as_bytes();
        let blocks = self.blocks.get_or_init(|| {
            let counts = bytes.chunks(BLOCK).map(starts_of_chars);
            let sums = counts.scan(0, |sum, count| {
                let before = *sum;
                *sum += count;
                Some(before)
            });
            sums.collect()
        });
        let block = offset / BLOCK;
        let before = blocks.get(block).copied();
        let before = before.unwrap_or_else(|| blocks.last().copied().unwrap_or(0));
        let from = block.min(blocks.len().saturating_sub(1)) * BLOCK;
        before + starts_of_chars(&bytes[from.min(offset)..offset])
    }

    /// Returns the byte at a line and a column, both from one, that counts bytes, as `serde_json` reports them.
    fn offset(&self, line: usize, column: usize) -> usize {
        self.line_at(0);
        let start = (self.line_starts.get())
            .and_then(|starts| starts.get(line.saturating_sub(1)))
            .copied()
            .unwrap_or(self.text.len());
        (start + column.saturating_sub(1)).min(self.text.len())
    }

    fn outline(&self) -> &Outline {
        self.outline.get_or_init(|| self.outlined())
    }

    fn outlined(&self) -> Outline {
        match self.format {
            Format::Json => json::outline(&self.text),
            Format::Yaml => yaml::outline(&self.text),
        }
    }

    /// Returns the problems of the text that its value can't show. The outline of a large text is not kept, since it
    /// takes more memory than the text, and most texts have no problems: it is built again for the first place.
    fn problems(&self) -> Diagnostics {
        if self.text.len() < LARGE || self.outline.get().is_some() {
            return self.outline().problems.clone();
        }
        self.outlined().problems
    }
}

/// The texts of the documents that diagnostics point into.
pub trait Sources {
    /// Returns the text of a document; that of the main document when there is no such document.
    fn text_of(&self, document: DocumentId) -> &Source;
}

/// One text for all documents: usually that of a main document without other files.
impl Sources for Source {
    fn text_of(&self, _: DocumentId) -> &Source {
        self
    }
}

/// A document that was read.
#[derive(Debug)]
pub struct Document {
    source: Arc<Source>,
    value: Value,
    hash: String,
    overlays: overlay::Overlays,
    refusals: Refusals,
    /// See [`Document::overlaps`].
    overlaps: Vec<(Location, Location)>,
    /// True if the value may differ from that of the text.
    is_changed: bool,
}

impl Document {
    /// Reads JSON or YAML.
    ///
    /// It is JSON when `name` ends in `.json` or the text starts with `{` or `[`, else YAML.
    ///
    /// # Errors
    ///
    /// When the bytes are not UTF-8, do not parse, or contain something that JSON's data model does not have; see
    /// [`Unreadable::diagnostics`].
    pub fn read(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, Box<Unreadable>> {
        read::read(name.into(), bytes)
    }

    /// Reads a file that a document refers to, as [`read`](Self::read) does. Its root may be any value: a list of tags,
    /// or an example that is a number.
    ///
    /// # Errors
    ///
    /// Those of [`read`](Self::read), except that the root may be any value.
    pub fn read_part(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, Box<Unreadable>> {
        read::read_part(name.into(), bytes)
    }

    /// Reads a text that is neither JSON nor YAML as one string: a description in a file of its own.
    ///
    /// # Errors
    ///
    /// When the bytes are not UTF-8.
    pub fn read_prose(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, Box<Unreadable>> {
        read::read_prose(name.into(), bytes)
    }

    /// Returns the text that it was read from.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Returns the text that it was read from, to be shared.
    pub fn shared_source(&self) -> Arc<Source> {
        Arc::clone(&self.source)
    }

    /// Returns the SHA-256 of the bytes that it was read from, in hexadecimal; with other files, that of all their
    /// hashes and names.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// Returns the value. Keys keep the document's order.
    pub fn value(&self) -> &Value {
        &self.value
    }
}

/// A document that could not be read.
#[derive(Debug)]
pub struct Unreadable {
    /// The text, with invalid bytes replaced, for rendering the diagnostics.
    pub source: Source,
    /// The reasons.
    pub diagnostics: Diagnostics,
}

impl Unreadable {
    /// Returns the position of one of its findings.
    pub fn position_of(&self, diagnostic: &Diagnostic) -> Position {
        match &diagnostic.span {
            Some(span) => self.source.position(span.clone()),
            None => self.source.locate(&diagnostic.place, diagnostic.at_key),
        }
    }

    /// Describes a file that exists but can't be opened.
    pub(crate) fn unread(name: String, why: &str) -> Self {
        let message = format!("can't be read: {why}");
        let place = Location::ROOT;
        Self {
            source: Source::new(name, String::new(), Format::Yaml),
            diagnostics: Diagnostics(vec![Diagnostic::new(Code::ExternalReference, &place, message)]),
        }
    }
}

/// Returns the start of the character that a byte belongs to.
pub(crate) fn floor_char(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Returns the end of the character that a byte is inside of.
pub(crate) fn ceil_char(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests;
