//! Shows diagnostics to people, in the style of rustc.

use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::order::{Placed, Shown, locate_related, shown};
use crate::diagnostic::{Diagnostic, DocumentId, Severity};
use crate::source::{Position, Source, Sources, ceil_char, floor_char};
use crate::text::{is_hidden, visible};

/// The maximum length of the part of a source line that is shown, in bytes. A minified document is one line.
const WINDOW: usize = 110;
/// The maximum number of related locations of one diagnostic that are shown.
const MOST_RELATED: usize = 20;
/// The maximum length of a pointer that is shown in full.
const LONGEST_POINTER: usize = 200;

/// The style in which findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Style {
    /// With ANSI colours.
    pub colour: bool,
    /// Every finding, not only the first three of each code.
    pub every: bool,
}

impl Style {
    /// Plain text, with the first findings of each code.
    pub const PLAIN: Self = Self {
        colour: false,
        every: false,
    };
    /// The same with ANSI colours.
    pub const COLOUR: Self = Self {
        colour: true,
        every: false,
    };
}

/// Renders all diagnostics by position, without duplicates, and a summary line; empty when there are none.
pub fn render(sources: &dyn Sources, diagnostics: &[Diagnostic], style: Style) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let renderer = if style.colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let Shown {
        diagnostics: kept,
        left_out,
    } = shown(sources, diagnostics, style.every);
    let mut out = String::new();
    for placed in &kept {
        out.push_str(&one(sources, &renderer, placed));
        out.push_str("\n\n");
    }
    for (code, count) in left_out {
        let _ = writeln!(out, "... and {count} more `{code}`");
    }
    let count = |severity| diagnostics.iter().filter(|d| d.severity() == severity).count();
    let counts = [(count(Severity::Error), "error"), (count(Severity::Warning), "warning")];
    let counts: Vec<String> = counts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, noun)| format!("{count} {noun}{}", if count == 1 { "" } else { "s" }))
        .collect();
    let main = sources.text_of(DocumentId::MAIN);
    let _ = writeln!(out, "{}: {}", visible(main.name()), counts.join(", "));
    out
}

fn one(sources: &dyn Sources, renderer: &Renderer, placed: &Placed<'_>) -> String {
    let diagnostic = placed.diagnostic;
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = level
        .primary_title(visible(&diagnostic.message))
        .id(diagnostic.code.name())
        .elements(std::iter::empty::<annotate_snippets::Padding>());
    group = excerpt(group, placed.source, &placed.position, AnnotationKind::Primary);
    let pointer = &diagnostic.place.pointer;
    if !pointer.is_root() {
        group = group.element(
            Level::NOTE
                .with_name("at")
                .message(visible(&shorten(pointer.as_str())).into_owned()),
        );
    }
    if let Some(left_out) = diagnostic.left_out() {
        group = group.element(Level::NOTE.message(visible(left_out)));
    } else if let Some(count) = diagnostic.touches {
        let noun = if count == 1 { "operation" } else { "operations" };
        group = group.element(Level::NOTE.message(format!("it affects {count} {noun}")));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(visible(help)));
    }
    let more = diagnostic.related.len().saturating_sub(MOST_RELATED);
    if more > 0 {
        group = group.element(Level::NOTE.message(format!("{more} more related places are not shown")));
    }
    let related = diagnostic.related.iter().take(MOST_RELATED).map(|related| {
        let (source, position) = locate_related(sources, related);
        let group = Level::NOTE
            .secondary_title(visible(&related.message))
            .elements(std::iter::empty::<annotate_snippets::Padding>());
        excerpt(group, source, &position, AnnotationKind::Context)
    });
    let groups: Vec<Group<'_>> = std::iter::once(group).chain(related).collect();
    let whole = renderer.render(&groups);
    let lines: Vec<&str> = whole.lines().filter(|line| !is_mark(line)).collect();
    lines.join("\n")
}

/// True if a line is the renderer's mark for another file, `:::` alone: it writes one when a snippet without a path
/// follows an origin. The snippet can't have the path, because then the renderer would count the column in the part of
/// the line that is shown.
fn is_mark(line: &str) -> bool {
    let mut plain = String::new();
    let mut escape = false;
    for c in line.chars() {
        match c {
            '\x1b' => escape = true,
            'm' if escape => escape = false,
            c if !escape => plain.push(c),
            _ => {}
        }
    }
    plain.trim() == ":::"
}

/// Returns the source line with the position underlined.
fn excerpt<'a>(group: Group<'a>, source: &'a Source, position: &Position, kind: AnnotationKind) -> Group<'a> {
    let origin = Origin::path(visible(source.name()))
        .line(position.line)
        .char_column(position.column);
    let group = group.element(origin);
    let (_, line_start) = source.line_at(position.span.start);
    let text = source.text();
    let line_end = source.line_end(position.span.start);
    let line = line_start..line_start + text[line_start..line_end].trim_end().len();
    if line.is_empty() {
        return group;
    }
    let start = position.span.start.clamp(line.start, line.end);
    let end = position.span.end.clamp(start, line.end);
    let window = window(text, &line, &(start..end));
    let mut shown = String::new();
    if window.start > line.start {
        shown.push_str("...");
    }
    let last = end.min(window.end).max(start);
    push_visible(&mut shown, &text[window.start..start]);
    let first = shown.len();
    push_visible(&mut shown, &text[start..last]);
    let mark = first..shown.len();
    push_visible(&mut shown, &text[last..window.end]);
    if window.end < line.end {
        shown.push_str("...");
    }
    let snippet = Snippet::source(shown)
        .line_start(position.line)
        .annotation(kind.span(mark));
    group.element(snippet)
}

/// Adds a part of a line. The renderer itself shows tabs and the most common control characters.
fn push_visible(shown: &mut String, text: &str) {
    let visible = |c: char| if c > '\u{7f}' && is_hidden(c) { '\u{fffd}' } else { c };
    shown.extend(text.chars().map(visible));
}

/// Returns the part of a line to show, around the marked bytes.
fn window(text: &str, line: &Range<usize>, mark: &Range<usize>) -> Range<usize> {
    if line.len() <= WINDOW {
        return line.clone();
    }
    let width = mark.len().min(WINDOW);
    let before = (WINDOW - width) / 2;
    let start = (mark.start.saturating_sub(before).max(line.start)).min(line.end - WINDOW);
    let start = floor_char(text, start).max(line.start);
    start..ceil_char(text, (start + WINDOW).min(line.end))
}

/// Writes a pointer as after `#`, with its middle left out when it is very long.
fn shorten(pointer: &str) -> String {
    if pointer.len() <= LONGEST_POINTER {
        return format!("#{pointer}");
    }
    let half = LONGEST_POINTER / 2;
    let head = pointer[..floor_char(pointer, half)]
        .rsplit_once('/')
        .map_or("", |(head, _)| head);
    let tail = pointer[ceil_char(pointer, pointer.len() - half)..]
        .split_once('/')
        .map_or("", |(_, tail)| tail);
    format!("#{head}/…/{tail}")
}
