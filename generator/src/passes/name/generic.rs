//! Generic and specific words of names.

use std::collections::BTreeMap;

use super::uses::Use;

/// Generic words: a name of only these needs its holder's.
const GENERIC: &[&str] = &[
    "additional",
    "attribute",
    "body",
    "category",
    "code",
    "content",
    "data",
    "detail",
    "details",
    "element",
    "entry",
    "field",
    "format",
    "id",
    "info",
    "inner",
    "input",
    "item",
    "key",
    "kind",
    "level",
    "list",
    "mode",
    "meta",
    "metadata",
    "name",
    "object",
    "option",
    "options",
    "output",
    "param",
    "parameter",
    "params",
    "payload",
    "property",
    "record",
    "response",
    "result",
    "role",
    "setting",
    "source",
    "state",
    "status",
    "subtype",
    "type",
    "unit",
    "value",
    "variant",
];

/// Last words that do not describe the type.
const EMPTY_ENDS: &[&str] = &["value", "item", "inner"];

/// Returns true for words that mean a collection.
pub(super) fn is_collection(words: &[String]) -> bool {
    const COLLECTIONS: &[&str] = &["data", "datum", "element", "entry", "item", "list", "result", "row"];
    matches!(words, [only] if COLLECTIONS.contains(&only.as_str()))
}

pub(super) fn is_generic(words: &[String]) -> bool {
    match words {
        [] => true,
        [only] => GENERIC.contains(&only.as_str()),
        _ => false,
    }
}

/// Returns true for words without a digit or an empty word at the end, unless the document spells them so.
pub(super) fn acceptable(words: &[String], uses: &[Use]) -> bool {
    let Some(last) = words.last() else {
        return false;
    };
    let poor = EMPTY_ENDS.contains(&last.as_str()) || last.chars().next_back().is_some_and(|c| c.is_ascii_digit());
    // `lineItems` has items that are line items; `item` alone is generic.
    !poor
        || (words.len() > 1
            && uses
                .iter()
                .any(|used| used.words.len() > 1 && used.words.last() == Some(last)))
}

/// Returns the most frequent words; the shortest of those, then the first by spelling.
pub(super) fn most_frequent(all: Vec<Vec<String>>) -> Option<Vec<String>> {
    let mut counts: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for words in all {
        if !words.is_empty() {
            *counts.entry(words).or_default() += 1;
        }
    }
    counts
        .into_iter()
        .min_by_key(|(words, count)| {
            (
                std::cmp::Reverse(*count),
                words.iter().map(String::len).sum::<usize>(),
                words.clone(),
            )
        })
        .map(|(words, _)| words)
}
