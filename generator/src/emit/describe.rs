//! Documentation comments: the document's description of an item, its limits in words, and a plain sentence if there is
//! no description.

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::model::{Constraints, Docs};

use super::docs;

/// The maximum length of a printed default or pattern.
const MAX_VALUE: usize = 160;
/// The maximum length of a deprecation note, which the compiler repeats at each use.
const MAX_NOTE: usize = 300;

/// Lines of a documentation comment.
#[derive(Debug, Clone, Default)]
pub(super) struct Comment {
    lines: Vec<String>,
}

impl Comment {
    /// A comment of one generated line, which must be safe markdown.
    pub(super) fn line(text: impl Into<String>) -> Self {
        Self {
            lines: vec![text.into()],
        }
    }

    /// A description from a document, made safe.
    pub(super) fn prose(text: &str) -> Self {
        Self {
            lines: docs::markdown(text),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Adds a paragraph: an empty line and these lines. Adds nothing without lines.
    pub(super) fn paragraph(&mut self, lines: impl IntoIterator<Item = String>) {
        let mut lines = lines.into_iter().peekable();
        if lines.peek().is_none() {
            return;
        }
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(lines);
    }

    /// Adds sentences: to the existing paragraph, if it is the only one and ends with a full stop, or else as a new
    /// paragraph.
    fn sentences(&mut self, sentences: Option<String>) {
        let Some(sentences) = sentences else {
            return;
        };
        let plain = |line: &String| line.starts_with(|c: char| c.is_alphanumeric() || c == '`');
        let one_paragraph = self.lines.iter().all(plain);
        match self.lines.last_mut() {
            Some(last) if one_paragraph && last.ends_with('.') && !last.starts_with("```") => {
                if last.chars().count() + 1 + sentences.chars().count() > docs::WIDTH {
                    self.lines.push(sentences);
                } else {
                    last.push(' ');
                    last.push_str(&sentences);
                }
            }
            _ => self.paragraph([sentences]),
        }
    }

    /// The comment as inner documentation.
    pub(super) fn inner(&self) -> TokenStream {
        self.lines
            .iter()
            .map(|line| spaced(line))
            .map(|line| quote! { #![doc = #line] })
            .collect()
    }
}

impl ToTokens for Comment {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for line in &self.lines {
            let line = spaced(line);
            tokens.extend(quote! { #[doc = #line] });
        }
    }
}

fn spaced(line: &str) -> String {
    if line.is_empty() {
        String::new()
    } else {
        format!(" {line}")
    }
}

/// The documentation of an item. `otherwise` is used if the document has no description.
pub(super) fn describe(docs: &Docs, otherwise: impl Into<String>) -> Comment {
    let mut comment = Comment::default();
    if let Some(summary) = &docs.summary {
        comment.paragraph(docs::markdown(summary));
    }
    if let Some(description) = docs
        .description
        .as_ref()
        .filter(|text| docs.summary.as_ref() != Some(text))
    {
        comment.paragraph(docs::markdown(description));
    }
    let otherwise = otherwise.into();
    if comment.is_empty() && !otherwise.is_empty() {
        comment.lines.push(otherwise);
    }
    comment.sentences(limits(docs));
    comment
}

/// `#[deprecated]`, if the item is.
pub(super) fn deprecated(docs: &Docs) -> TokenStream {
    if !docs.deprecated {
        return TokenStream::new();
    }
    let described = docs.description.as_deref().or(docs.summary.as_deref());
    let described = described.map(reason).filter(|note| gives_reason(note));
    let stated = docs.deprecation.as_deref().map(docs::one_line);
    let note = stated.or(described).filter(|note| note.len() <= MAX_NOTE);
    note.map_or_else(
        || quote! { #[deprecated] },
        |note| quote! { #[deprecated(note = #note)] },
    )
}

/// The first sentence, and the next one if it names the replacement.
fn reason(text: &str) -> String {
    let first = docs::first_sentence(text);
    if first.contains("instead") || first.contains("in favo") {
        return first;
    }
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let rest = flat.split_once(". ").map(|(_, rest)| docs::first_sentence(rest));
    match rest.filter(|next| next.contains("instead") || next.contains("in favo")) {
        Some(next) => format!("{first} {next}"),
        None => first,
    }
}

/// True if a sentence explains the deprecation, and does not only describe the item.
fn gives_reason(note: &str) -> bool {
    const WORDS: [&str; 12] = [
        "deprecat",
        "favor of",
        "favour of",
        "instead",
        "legacy",
        "no longer",
        "not used",
        "obsolete",
        "remove",
        "replace",
        "supersede",
        "unused",
    ];
    let note = note.to_lowercase();
    note.starts_with("use ") || WORDS.iter().any(|word| note.contains(word))
}

/// The limits of a value as sentences on one line. `None` for a value without limits.
fn limits(docs: &Docs) -> Option<String> {
    let mut out = String::new();
    let Constraints {
        format,
        min_length,
        max_length,
        pattern,
        minimum,
        maximum,
        multiple_of,
        min_items,
        max_items,
        unique_items,
        min_properties,
        max_properties,
    } = &*docs.constraints;
    count(&mut out, *min_length, *max_length, "character");
    count(&mut out, *min_items, *max_items, "item");
    if *unique_items {
        out.push_str("No duplicate items. ");
    }
    count(&mut out, *min_properties, *max_properties, "entry");
    // Writing to a string can't fail.
    if let Some((number, exclusive)) = minimum {
        let _ = write!(out, "{} {number}. ", if *exclusive { "More than" } else { "At least" });
    }
    if let Some((number, exclusive)) = maximum {
        let _ = write!(out, "{} {number}. ", if *exclusive { "Less than" } else { "At most" });
    }
    if let Some(number) = multiple_of {
        let _ = write!(out, "A multiple of {number}. ");
    }
    if let Some(format) = format.as_ref().filter(|text| text.len() <= MAX_VALUE) {
        let _ = write!(out, "Format: {}. ", docs::code(format));
    }
    if let Some(pattern) = pattern.as_ref().filter(|text| text.len() <= MAX_VALUE) {
        let _ = write!(out, "Pattern: {}. ", docs::code(pattern));
    }
    if let Some(default) = docs
        .default
        .as_ref()
        .map(ToString::to_string)
        .filter(|text| text.len() <= MAX_VALUE)
    {
        let _ = write!(out, "Defaults to {}. ", docs::code(&default));
    }
    out.truncate(out.trim_end().len());
    (!out.is_empty()).then_some(out)
}

/// "1 to 64 characters."
fn count(out: &mut String, min: Option<usize>, max: Option<usize>, unit: &str) {
    let units = |n: usize| match (n, unit) {
        (1, _) => unit.to_owned(),
        (_, "entry") => "entries".to_owned(),
        _ => format!("{unit}s"),
    };
    let _ = match (min.filter(|min| *min > 0), max) {
        (Some(min), Some(max)) if min == max => write!(out, "Exactly {min} {}. ", units(min)),
        (Some(min), Some(max)) => write!(out, "{min} to {max} {}. ", units(max)),
        (Some(min), None) => write!(out, "At least {min} {}. ", units(min)),
        (None, Some(max)) => write!(out, "At most {max} {}. ", units(max)),
        (None, None) => Ok(()),
    };
}

/// With any of these features, as `cfg` writes it.
pub(super) fn any_feature<S: quote::ToTokens>(features: &[S]) -> TokenStream {
    match features {
        [feature] => quote! { feature = #feature },
        features => quote! { any(#(feature = #features),*) },
    }
}

/// [`behind`] as a line of text.
pub(super) fn behind_line(features: &[String]) -> String {
    let names: Vec<String> = features.iter().map(|it| format!("feature = {it:?}")).collect();
    match names.as_slice() {
        [] => String::new(),
        [name] => format!("#[cfg({name})]\n"),
        names => format!("#[cfg(any({}))]\n", names.join(", ")),
    }
}

/// Returns the attribute `#[cfg(…)]` for code that is compiled if any of these features is on. If the list is empty,
/// there is no attribute.
pub(super) fn behind<S: quote::ToTokens>(features: &[S]) -> TokenStream {
    if features.is_empty() {
        return TokenStream::new();
    }
    let any = any_feature(features);
    quote! { #[cfg(#any)] }
}
