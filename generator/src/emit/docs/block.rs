//! The lines of a description: paragraphs, lists, tables, headings and fences.

use super::{clean, inline, wrap};

/// Converts a description to wrapped lines of safe markdown.
pub(in crate::emit) fn markdown(text: &str) -> Vec<String> {
    let text = clean(text);
    let mut writer = Writer::default();
    let mut fence: Option<Fence> = None;
    for line in text.lines() {
        if let Some(open) = &mut fence {
            if open.closes(line) {
                writer.code(fence.take());
            } else {
                open.lines.push(line);
            }
            continue;
        }
        let rest = line.trim();
        let indent = indentation(line);
        if rest.is_empty() {
            writer.flush();
        } else if let Some(open) = Fence::open(rest) {
            writer.flush();
            fence = Some(open);
        } else if is_rule(rest) {
            writer.flush();
            writer.items.clear();
        } else if let Some((level, title)) = heading(rest) {
            writer.heading(level, title);
        } else if rest.starts_with('|') {
            writer.row(rest);
        } else if let Some((marker, content)) = item(rest) {
            writer.item(indent, marker, content);
        } else {
            writer.text(indent, rest);
        }
    }
    writer.code(fence);
    writer.flush();
    writer.lines
}

/// True if a trimmed line opens a fence.
pub(super) fn is_fence(line: &str) -> bool {
    Fence::open(line).is_some()
}

/// The block of the last line written, which decides whether an empty line must follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Last {
    #[default]
    Nothing,
    Paragraph,
    Bullet,
    Number,
    Row,
}

/// An open list item.
struct Item {
    /// The indentation of its marker in the source.
    indent: usize,
    /// The indentation of its content in the output.
    offset: usize,
}

#[derive(Default)]
struct Writer {
    lines: Vec<String>,
    paragraph: String,
    /// The prefix of the first line of the open paragraph.
    first: String,
    /// Set if the open paragraph is the first of an item of this kind.
    begins: Option<Last>,
    items: Vec<Item>,
    last: Last,
}

impl Writer {
    /// Ends the open paragraph.
    fn flush(&mut self) {
        if self.paragraph.is_empty() {
            return;
        }
        let words = inline::words(&std::mem::take(&mut self.paragraph));
        let kind = self.begins.take().unwrap_or(Last::Paragraph);
        self.separate(kind);
        let rest = " ".repeat(self.offset());
        wrap(&words, &self.first, &rest, &mut self.lines);
        self.last = kind;
    }

    /// Adds an empty line, unless the next block may follow directly.
    fn separate(&mut self, next: Last) {
        let close = self.last == next && !matches!(next, Last::Nothing | Last::Paragraph);
        if self.last != Last::Nothing && !close {
            self.lines.push(String::new());
        }
    }

    fn offset(&self) -> usize {
        self.items.last().map_or(0, |item| item.offset)
    }

    fn text(&mut self, indent: usize, text: &str) {
        if self.paragraph.is_empty() {
            while self.items.last().is_some_and(|item| indent <= item.indent) {
                self.items.pop();
            }
            self.first = " ".repeat(self.offset());
        } else {
            self.paragraph.push(' ');
        }
        self.paragraph.push_str(text);
    }

    fn item(&mut self, indent: usize, marker: &str, content: &str) {
        self.flush();
        while self.items.last().is_some_and(|item| indent <= item.indent) {
            self.items.pop();
        }
        let base = self.offset();
        self.first = format!("{}{marker} ", " ".repeat(base));
        self.items.push(Item {
            indent,
            offset: base + marker.len() + 1,
        });
        self.begins = Some(if marker.len() == 1 { Last::Bullet } else { Last::Number });
        self.paragraph.push_str(content);
    }

    fn heading(&mut self, level: usize, title: &str) {
        self.flush();
        self.items.clear();
        let words = inline::words(title).join(" ");
        if !words.is_empty() {
            self.separate(Last::Paragraph);
            self.lines.push(format!("{} {words}", "#".repeat(level)));
            self.last = Last::Paragraph;
        }
    }

    fn row(&mut self, row: &str) {
        self.flush();
        self.items.clear();
        self.separate(Last::Row);
        self.lines.push(inline::words(row).join(" "));
        self.last = Last::Row;
    }

    /// Writes a fence as text that is not Rust.
    fn code(&mut self, fence: Option<Fence>) {
        let Some(fence) = fence else { return };
        self.items.clear();
        self.separate(Last::Paragraph);
        let longest = fence
            .lines
            .iter()
            .map(|line| line.trim_start().bytes().take_while(|b| *b == b'`').count())
            .max()
            .unwrap_or(0);
        let ticks = "`".repeat(longest.max(2) + 1);
        self.lines.push(format!("{ticks}text"));
        self.lines
            .extend(fence.lines.iter().map(|line| line.trim_end().replace('\t', "    ")));
        self.lines.push(ticks);
        self.last = Last::Paragraph;
    }
}

/// A fenced block, while it is read.
struct Fence<'t> {
    mark: char,
    length: usize,
    lines: Vec<&'t str>,
}

impl Fence<'_> {
    fn open(line: &str) -> Option<Self> {
        let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
        let length = line.chars().take_while(|c| *c == mark).count();
        let info = &line[length..];
        (length >= 3 && !(mark == '`' && info.contains('`'))).then(|| Self {
            mark,
            length,
            lines: Vec::new(),
        })
    }

    fn closes(&self, line: &str) -> bool {
        let line = line.trim();
        line.len() >= self.length && line.chars().all(|c| c == self.mark)
    }
}

fn indentation(line: &str) -> usize {
    line.chars()
        .take_while(|c| c.is_whitespace())
        .map(|c| if c == '\t' { 4 } else { 1 })
        .sum()
}

/// `---`, `***`, `___`, `===`: a rule, or the underline of a heading.
fn is_rule(line: &str) -> bool {
    let mut marks = line.chars().filter(|c| !c.is_whitespace());
    let Some(mark) = marks.next().filter(|c| matches!(c, '-' | '*' | '_' | '=')) else {
        return false;
    };
    line.len() >= 3 && marks.all(|c| c == mark)
}

fn heading(line: &str) -> Option<(usize, &str)> {
    let level = line.bytes().take_while(|b| *b == b'#').count();
    let title = line[level..].strip_prefix(' ')?;
    (1..=6)
        .contains(&level)
        .then(|| (level, title.trim().trim_end_matches('#').trim()))
}

/// The marker of a list item and the text after it.
fn item(line: &str) -> Option<(&str, &str)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let length = if digits == 0 {
        line.starts_with(['-', '*', '+']).then_some(1)?
    } else {
        (digits < 10 && line[digits..].starts_with(['.', ')'])).then_some(digits + 1)?
    };
    let content = line[length..].strip_prefix([' ', '\t'])?.trim();
    (!content.is_empty()).then(|| (&line[..length], content))
}
