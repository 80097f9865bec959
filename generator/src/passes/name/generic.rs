//! Which words tell something, and which of many tell most.

use std::collections::BTreeMap;

use super::uses::Use;

/// Words that say nothing by themselves: a name of only these needs its holder's.
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

/// Ends that say nothing about what a thing is.
const EMPTY_ENDS: &[&str] = &["value", "item", "inner"];

/// Words for "what there is of it".
pub(super) fn is_collection(words: &[String]) -> bool {
    const COLLECTIONS: &[&str] = &[
        "data", "datum", "element", "entry", "item", "list", "result", "row",
    ];
    matches!(words, [only] if COLLECTIONS.contains(&only.as_str()))
}

pub(super) fn is_generic(words: &[String]) -> bool {
    match words {
        [] => true,
        [only] => GENERIC.contains(&only.as_str()),
        _ => false,
    }
}

/// No digit and no empty word at the end, unless the document's own spelling ends so.
pub(super) fn acceptable(words: &[String], uses: &[Use]) -> bool {
    let Some(last) = words.last() else {
        return false;
    };
    let poor = EMPTY_ENDS.contains(&last.as_str())
        || last.chars().next_back().is_some_and(|c| c.is_ascii_digit());
    // `lineItems` says itself that its elements are line items; `item` alone says nothing.
    !poor
        || (words.len() > 1
            && uses
                .iter()
                .any(|used| used.words.len() > 1 && used.words.last() == Some(last)))
}

/// The words said most often; the shortest of those, then the first by spelling.
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
