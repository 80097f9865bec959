//! The words of a paragraph: code spans, links and URLs are kept, everything else is escaped.

use std::collections::HashMap;

/// The maximum length of a URL, in bytes. It keeps the time for reading any text linear.
const MAX_URL: usize = 500;

/// The words of a text, each safe markdown that must not be split.
pub(super) fn words(text: &str) -> Vec<String> {
    Reader::new(text, true).read()
}

/// A code span around `text`, with as many backticks as it takes.
pub(super) fn span(text: &str) -> String {
    let mut longest = 0;
    let mut run = 0;
    for c in text.chars() {
        run = if c == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let ticks = "`".repeat(longest + 1);
    let padded = text.starts_with('`') || text.ends_with('`') || (text.starts_with(' ') && text.ends_with(' '));
    let pad = if padded { " " } else { "" };
    format!("{ticks}{pad}{text}{pad}{ticks}")
}

/// A word as the first of a line, where it must not start a block.
pub(super) fn line_start(word: &str) -> String {
    let only = |set: &[char]| word.chars().all(|c| set.contains(&c));
    let digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
    if word.starts_with(['#', '>', '|', '+', '=']) || word.starts_with("~~~") || only(&['-', '*', '_']) {
        format!("\\{word}")
    } else if digits.len() < word.len() && (digits == "." || digits == ")") {
        format!("{}\\{digits}", &word[..word.len() - digits.len()])
    } else {
        word.to_owned()
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// The start of the last run of backticks of each length.
    last_run: HashMap<usize, usize>,
    /// For each `[`, its `]`.
    closing: HashMap<usize, usize>,
    words: Vec<String>,
    word: String,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str, links: bool) -> Self {
        let mut last_run = HashMap::new();
        let mut closing = HashMap::new();
        let mut open = Vec::new();
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            match bytes[at] {
                b'`' => {
                    let length = run_length(&text[at..]);
                    last_run.insert(length, at);
                    at += length - 1;
                }
                b'[' if links => open.push(at),
                b']' => {
                    if let Some(start) = open.pop() {
                        closing.insert(start, at);
                    }
                }
                b'\\' if bytes.get(at + 1).is_some_and(|next| *next != b'`') => at += 1,
                _ => {}
            }
            at += 1;
        }
        Self {
            text,
            at: 0,
            last_run,
            closing,
            words: Vec::new(),
            word: String::new(),
        }
    }

    fn read(mut self) -> Vec<String> {
        while let Some(c) = self.text[self.at..].chars().next() {
            let rest = &self.text[self.at..];
            match c {
                c if c.is_whitespace() => {
                    self.flush();
                    self.at += c.len_utf8();
                }
                '`' => self.backticks(rest),
                '\\' => self.backslash(rest),
                '<' => self.less_than(rest),
                '[' => {
                    if !self.link(self.at) {
                        self.literal("\\[", 1);
                    }
                }
                '!' if rest.starts_with("![") && self.link(self.at + 1) => {}
                ']' => self.literal("\\]", 1),
                '&' if rest[1..].starts_with(|c: char| c == '#' || c.is_ascii_alphabetic()) => {
                    self.literal("\\&", 1);
                }
                'h' | 'H' if url_length(rest) > 0 => self.bare_url(rest),
                c => {
                    self.word.push(c);
                    self.at += c.len_utf8();
                }
            }
        }
        self.flush();
        self.words
    }

    fn flush(&mut self) {
        if !self.word.is_empty() {
            self.words.push(std::mem::take(&mut self.word));
        }
    }

    fn literal(&mut self, out: &str, consumed: usize) {
        self.word.push_str(out);
        self.at += consumed;
    }

    fn backticks(&mut self, rest: &str) {
        let length = run_length(rest);
        let start = self.at + length;
        let end = self
            .last_run
            .get(&length)
            .filter(|&&last| last >= start)
            .and_then(|_| closing_run(&self.text[start..], length))
            .filter(|&end| !rest[length..length + end].trim().is_empty());
        if let Some(end) = end {
            let inner = rest[length..length + end].trim().replace(['\n', '\t'], " ");
            self.word.push_str(&span(&inner));
            self.at = start + end + length;
        } else {
            for _ in 0..length {
                self.word.push_str("\\`");
            }
            self.at = start;
        }
    }

    fn backslash(&mut self, rest: &str) {
        match rest[1..].chars().next() {
            Some(next) if next.is_ascii_punctuation() => {
                self.word.push('\\');
                self.word.push(next);
                self.at += 2;
            }
            _ => self.literal("\\\\", 1),
        }
    }

    fn less_than(&mut self, rest: &str) {
        let length = url_length(&rest[1..]);
        if length > 0 && rest[1 + length..].starts_with('>') {
            self.word.push_str(&rest[..length + 2]);
            self.at += length + 2;
        } else {
            self.literal("\\<", 1);
        }
    }

    fn bare_url(&mut self, rest: &str) {
        let mut url = &rest[..url_length(rest)];
        let balance = |open: char, close: char| {
            let count = |c: char| url.chars().filter(|other| *other == c).count();
            count(close).saturating_sub(count(open))
        };
        let mut parentheses = balance('(', ')');
        let mut brackets = balance('[', ']');
        while let Some(last) = url.chars().next_back() {
            let extra = match last {
                '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' | '~' | '}' => true,
                ')' if parentheses > 0 => {
                    parentheses -= 1;
                    true
                }
                ']' if brackets > 0 => {
                    brackets -= 1;
                    true
                }
                _ => false,
            };
            if !extra {
                break;
            }
            url = &url[..url.len() - 1];
        }
        if url.ends_with("://") {
            // Nothing is left of the URL: treated as text.
            self.literal(&rest[..1], 1);
        } else {
            self.word.push('<');
            self.word.push_str(url);
            self.word.push('>');
            self.at += url.len();
        }
    }

    /// Reads the link whose `[` is at `open`. False if it is not a link.
    fn link(&mut self, open: usize) -> bool {
        let Some(&close) = self.closing.get(&open) else {
            return false;
        };
        let Some(target) = self.text[close + 1..].strip_prefix('(') else {
            return false;
        };
        let Some(end) = link_end(target) else {
            return false;
        };
        let label = Reader::new(&self.text[open + 1..close], false).read().join(" ");
        let url = target[..end].split_whitespace().next().unwrap_or_default();
        let url = url.trim_matches(['<', '>']);
        let safe = url_length(url) == url.len()
            && !url.is_empty()
            && !url.contains(['(', ')', '[', ']', '*', '_'])
            && !label.contains("<http");
        if label.is_empty() {
            self.word.push_str("\\[\\]");
        } else if safe {
            self.word.push('[');
            self.word.push_str(&label);
            self.word.push_str("](");
            self.word.push_str(url);
            self.word.push(')');
        } else {
            self.word.push_str(&label);
        }
        self.at = close + 1 + 1 + end + 1;
        true
    }
}

/// The length of the run of backticks at the start of `text`.
fn run_length(text: &str) -> usize {
    text.bytes().take_while(|b| *b == b'`').count()
}

/// The start of the next run of exactly `length` backticks.
fn closing_run(text: &str, length: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = text[at..].find('`') {
        at += found;
        let run = run_length(&text[at..]);
        if run == length {
            return Some(at);
        }
        at += run;
    }
    None
}

/// The position of the `)` after a link's target.
fn link_end(target: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, c) in target.char_indices().take(MAX_URL) {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            '\n' | '`' => return None,
            _ => {}
        }
    }
    None
}

/// The length of the http(s) URL at the start of `text`. 0 if `text` does not start with a URL.
fn url_length(text: &str) -> usize {
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| text.get(..scheme.len()).is_some_and(|s| s.eq_ignore_ascii_case(scheme)));
    let Some(scheme) = scheme else { return 0 };
    let host = &text[scheme.len()..];
    let length = host
        .bytes()
        .take(MAX_URL)
        .take_while(|b| b.is_ascii_graphic() && !matches!(b, b'<' | b'>' | b'"' | b'`' | b'\\' | b'|'))
        .count();
    if length == 0 { 0 } else { scheme.len() + length }
}
