//! Words: splits names into words and joins words into names.

use std::borrow::Cow;
use std::fmt::Write as _;

use heck::{ToSnakeCase, ToUpperCamelCase};
use unicode_normalization::UnicodeNormalization;

/// Splits a name into words, in lower case. `bi-weekly` has two, `+1` has `plus` and `1`. A symbol that gives a name
/// another meaning is a word: `-created` is the reverse of `created`, and `Date<` a limit of `Date`.
pub(crate) fn of(text: &str) -> Vec<String> {
    let mut spelled = String::with_capacity(text.len());
    let mut chars = text.nfkc().peekable();
    let mut start = true;
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        let before_word = next.is_some_and(char::is_alphanumeric);
        match c {
            '+' => spelled.push_str(" plus "),
            '-' if start && before_word => spelled.push_str(" minus "),
            '!' if start && before_word => spelled.push_str(" not "),
            '<' if ends_word(next, &spelled) => spelled.push_str(" less "),
            // The end of `List<Item>` has no meaning.
            '>' if ends_word(next, &spelled) && !text.contains('<') => {
                spelled.push_str(" greater ");
            }
            '@' => spelled.push_str(" at "),
            '&' => spelled.push_str(" and "),
            '#' if text.chars().count() == 1 => spelled.push_str(" hash "),
            c if c == '_' || unicode_ident::is_xid_continue(c) => spelled.push(c),
            _ => spelled.push(' '),
        }
        start = false;
    }
    let words: Vec<String> = with_plural_acronyms(&spelled)
        .to_snake_case()
        .nfkc()
        .collect::<String>()
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    if words.iter().any(|word| word.chars().any(char::is_alphanumeric)) {
        return words;
    }
    // No character is valid in an identifier: use the name of each character, or its code point.
    text.chars()
        .take(8)
        .map(|c| {
            let known = SYMBOLS.iter().find(|(symbol, _)| *symbol == c);
            known.map_or_else(|| format!("u{:x}", u32::from(c)), |(_, word)| (*word).to_owned())
        })
        .collect()
}

/// Returns the text with acronyms that end in a small letter spelled like other words: `IDs` is the plural of `ID`, and
/// `IPv6` a version of `IP`. Otherwise the last two letters would be a word.
fn with_plural_acronyms(text: &str) -> Cow<'_, str> {
    let chars: Vec<char> = text.chars().collect();
    let is_upper = |at: usize| chars.get(at).is_some_and(|c| c.is_uppercase());
    let mut changed: Option<Vec<char>> = None;
    let mut at = 0;
    while at < chars.len() {
        let start = at;
        while is_upper(at) {
            at += 1;
        }
        let after = chars.get(at + 1);
        let ends = match chars.get(at) {
            Some('s') => !after.is_some_and(|c| c.is_lowercase()),
            Some('v') => after.is_some_and(char::is_ascii_digit),
            _ => false,
        };
        if at - start > 1 && ends {
            let changed = changed.get_or_insert_with(|| chars.clone());
            for c in &mut changed[start + 1..at] {
                *c = c.to_lowercase().next().unwrap_or(*c);
            }
        }
        at = at.max(start + 1);
    }
    changed.map_or(Cow::Borrowed(text), |changed| Cow::Owned(changed.into_iter().collect()))
}

/// True for the last character of a name, behind a word.
fn ends_word(next: Option<char>, before: &str) -> bool {
    next.is_none() && before.ends_with(char::is_alphanumeric)
}

/// The names of symbols that are values and operators of their own (`>=`, `*`).
const SYMBOLS: [(char, &str); 25] = [
    (' ', "space"),
    ('!', "not"),
    ('"', "quote"),
    ('#', "hash"),
    ('$', "dollar"),
    ('%', "percent"),
    ('&', "and"),
    ('\'', "apostrophe"),
    ('*', "star"),
    ('+', "plus"),
    (',', "comma"),
    ('-', "minus"),
    ('.', "dot"),
    ('/', "slash"),
    (':', "colon"),
    (';', "semicolon"),
    ('<', "less"),
    ('=', "equal"),
    ('>', "greater"),
    ('?', "question"),
    ('@', "at"),
    ('\\', "backslash"),
    ('_', "underscore"),
    ('|', "bar"),
    ('~', "tilde"),
];

/// `UpperCamelCase`, starting with a letter.
pub(crate) fn camel<S: AsRef<str>>(words: &[S]) -> String {
    if words.is_empty() {
        return "Empty".to_owned();
    }
    let mut name = String::new();
    for word in words {
        let word = word.as_ref().to_upper_camel_case();
        // Digits on both sides would read as another number.
        let digits = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        if digits(name.chars().next_back()) && digits(word.chars().next()) {
            name.push('_');
        }
        name.push_str(&word);
    }
    if name.chars().next().is_none_or(|c| !unicode_ident::is_xid_start(c)) {
        name.insert(0, 'N');
    }
    name
}

/// `snake_case`, starting with a letter. Not yet safe from keywords.
pub(crate) fn snake<S: AsRef<str>>(words: &[S]) -> String {
    if words.is_empty() {
        return "empty".to_owned();
    }
    let mut name = words.iter().map(AsRef::as_ref).collect::<Vec<_>>().join("_");
    if name.chars().next().is_none_or(|c| !unicode_ident::is_xid_start(c)) {
        name.insert(0, 'n');
    }
    name
}

/// `snake_case` in ASCII, for names of files: letters lose their diacritics, and others become their code points.
pub(crate) fn ascii<S: AsRef<str>>(words: &[S]) -> String {
    let plain: Vec<String> = words
        .iter()
        .map(|word| {
            let mut plain = String::new();
            for c in word.as_ref().nfkd() {
                if c.is_ascii_alphanumeric() {
                    plain.push(c);
                } else if !unicode_normalization::char::is_combining_mark(c) {
                    // Writing to a string can't fail.
                    let _ = write!(plain, "u{:x}", u32::from(c));
                }
            }
            plain
        })
        .filter(|word| !word.is_empty())
        .collect();
    snake(&plain)
}

/// The singular of a plural: `workspace members` to `workspace member`.
pub(crate) fn singular(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    if let Some(last) = words.last_mut() {
        *last = singular_word(last);
    }
    words
}

fn singular_word(word: &str) -> String {
    const IRREGULAR: [(&str, &str); 28] = [
        ("aliases", "alias"),
        ("analyses", "analysis"),
        ("atlas", "atlas"),
        ("bias", "bias"),
        ("buses", "bus"),
        ("caches", "cache"),
        ("canvas", "canvas"),
        ("canvases", "canvas"),
        ("children", "child"),
        ("cookies", "cookie"),
        ("echoes", "echo"),
        ("heroes", "hero"),
        ("indices", "index"),
        ("leaves", "leaf"),
        ("lens", "lens"),
        ("lives", "life"),
        ("matrices", "matrix"),
        ("men", "man"),
        ("mice", "mouse"),
        ("movies", "movie"),
        ("people", "person"),
        ("potatoes", "potato"),
        ("series", "series"),
        ("shelves", "shelf"),
        ("species", "species"),
        ("statuses", "status"),
        ("vertices", "vertex"),
        ("women", "woman"),
    ];
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == word) {
        return (*one).to_owned();
    }
    let keeps = ["ss", "us", "is", "ics", "news"];
    if word.len() < 3 || keeps.iter().any(|end| word.ends_with(end)) {
        return word.to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    for end in ["sses", "xes", "ches", "shes", "zes"] {
        if word.ends_with(end) {
            return word[..word.len() - 2].to_owned();
        }
    }
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

/// Joins `before` and `after` into one name, with their common words only once.
pub(crate) fn join(before: &[String], after: &[String]) -> Vec<String> {
    for overlap in (1..=before.len().min(after.len())).rev() {
        let tail = singular(&before[before.len() - overlap..]);
        if tail == singular(&after[..overlap]) {
            let mut words = before[..before.len() - overlap].to_vec();
            words.extend_from_slice(after);
            return words;
        }
    }
    let mut words = before.to_vec();
    words.extend_from_slice(after);
    words
}

/// Returns the words that all of `names` end with.
pub(crate) fn common_end(names: &[Vec<String>]) -> Vec<String> {
    let Some((first, rest)) = names.split_first() else {
        return Vec::new();
    };
    let shared = first
        .iter()
        .rev()
        .enumerate()
        .take_while(|(index, word)| rest.iter().all(|name| name.iter().rev().nth(*index) == Some(word)))
        .count();
    first[first.len() - shared..].to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_apart_at_case_and_symbols() {
        for (text, expected) in [
            ("createdAt", "created at"),
            ("bi-weekly", "bi weekly"),
            ("hmac-sha256", "hmac sha256"),
            ("realtime-v1", "realtime v1"),
            ("$schema", "schema"),
            ("x-zui", "x zui"),
            ("+1", "plus 1"),
            ("-1", "minus 1"),
            ("@id", "at id"),
            ("#", "hash"),
            ("AISpendQuota", "ai spend quota"),
            ("listIDs", "list ids"),
            ("floatingIPs_list", "floating ips list"),
            ("IDsOfVPCs", "ids of vpcs"),
            ("reservedIPv6_list", "reserved ipv6 list"),
            ("actAsUser", "act as user"),
            ("updateWorkspaceV4", "update workspace v4"),
            ("é", "é"),
            ("名前", "名前"),
            ("👍", "u1f44d"),
            (">=", "greater equal"),
            ("!=", "not equal"),
            ("_", "underscore"),
            (" ", "space"),
            ("", ""),
        ] {
            assert_eq!(of(text).join(" "), expected, "{text}");
        }
    }

    #[test]
    fn names_start_with_a_letter() {
        assert_eq!(camel(&of("1st")), "N1st");
        assert_eq!(snake(&of("2nd")), "n2nd");
        assert_eq!(camel(&of("v1 2")), "V1_2");
        assert_eq!(camel(&of("-created")), "MinusCreated");
        assert_eq!(camel(&of("!created")), "NotCreated");
        assert_eq!(snake(&of("DateSent<")), "date_sent_less");
        assert_eq!(snake(&of("DateSent>")), "date_sent_greater");
        assert_eq!(camel(&of("Page<Item>")), "PageItem");
        assert_eq!(snake(&of("")), "empty");
    }

    #[test]
    fn files_have_ascii_names() {
        for (text, expected) in [("städte", "stadte"), ("名前", "u540du524d"), ("ﬁle-ø", "file_uf8")] {
            assert_eq!(ascii(&of(text)), expected, "{text}");
        }
    }

    #[test]
    fn one_of_many() {
        for (many, one) in [
            ("usages", "usage"),
            ("activities", "activity"),
            ("statuses", "status"),
            ("analytics", "analytics"),
            ("addresses", "address"),
            ("boxes", "box"),
            ("status", "status"),
            ("medias", "media"),
            ("invoices", "invoice"),
            ("species", "species"),
            ("cookies", "cookie"),
            ("caches", "cache"),
            ("matches", "match"),
            ("canvas", "canvas"),
            ("analyses", "analysis"),
        ] {
            assert_eq!(singular(&of(many)).join(" "), one);
        }
    }

    #[test]
    fn joined_names_repeat_no_word() {
        let join = |a: &str, b: &str| camel(&join(&of(a), &of(b)));
        assert_eq!(join("publicIntegrations", "integration"), "PublicIntegration");
        assert_eq!(join("bot", "user"), "BotUser");
    }
}
