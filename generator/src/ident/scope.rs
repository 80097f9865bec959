//! Scopes: an identifier can be claimed only once in each.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

/// The names that are in use in one scope.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    taken: HashSet<String>,
    /// The smallest number that may be free, by the text before the number.
    numbers: HashMap<String, u32>,
}

impl Scope {
    pub(crate) fn with(reserved: &[&str]) -> Self {
        Self {
            taken: reserved.iter().map(|name| (*name).to_owned()).collect(),
            numbers: HashMap::new(),
        }
    }

    /// Claims `name` if it is free.
    pub(crate) fn try_claim(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    pub(crate) fn is_free(&self, name: &str) -> bool {
        !self.taken.contains(name)
    }

    /// Claims `name`, or the first free of `name` + `separator` + `suffix`, then 2, 3, ….
    pub(crate) fn claim(&mut self, name: &str, separator: &str, suffix: &str) -> String {
        self.claim_if(name, separator, suffix, |_| true)
    }

    /// The same, for names that `fits` accepts.
    pub(crate) fn claim_if(
        &mut self,
        name: &str,
        separator: &str,
        suffix: &str,
        fits: impl Fn(&str) -> bool,
    ) -> String {
        let plain = std::iter::once(name.to_owned());
        let longer = (!suffix.is_empty()).then(|| format!("{name}{separator}{suffix}"));
        for candidate in plain.chain(longer) {
            if fits(&candidate) && self.try_claim(&candidate) {
                return candidate;
            }
        }
        let before = format!("{name}{separator}");
        let first = self.numbers.get(&before).copied().unwrap_or(2);
        for number in first.. {
            let candidate = format!("{before}{number}");
            if fits(&candidate) && self.try_claim(&candidate) {
                self.numbers.insert(before, number + 1);
                return candidate;
            }
        }
        // Unreachable: there are more numbers than names.
        name.to_owned()
    }
}

impl Scope {
    /// Claims a name for each text, in their order. Each text comes with the name that the rules give it.
    ///
    /// A name belongs to the text that is spelled like it, or else to the first in alphabetical order, reversed. So no
    /// name moves to another text when the document lists them in another order. Of texts that differ only in case,
    /// one in capitals keeps them where a name may have them (`with_capitals`): `US` next to `us`.
    pub(crate) fn claim_each(
        &mut self,
        wanted: &[(&str, String)],
        separator: &str,
        suffix: &str,
        with_capitals: bool,
    ) -> Vec<String> {
        let mut wishes: HashMap<&str, u32> = HashMap::new();
        for (_, name) in wanted {
            *wishes.entry(name).or_default() += 1;
        }
        let spelled = |text: &str, name: &str| {
            let contested = wishes.get(name).is_some_and(|wishes| *wishes > 1);
            wishes.contains_key(text) || (with_capitals && contested && is_camel(text))
        };
        let mut order: Vec<usize> = (0..wanted.len()).collect();
        if wishes.len() < wanted.len() || wanted.iter().any(|(text, name)| spelled(text, name)) {
            order.sort_by_key(|&index| {
                let (text, name) = &wanted[index];
                // In reverse, small letters come before capitals and signs.
                (!spelled(text, name), Reverse(*text))
            });
        }
        let mut names = vec![String::new(); wanted.len()];
        for index in order {
            let (text, name) = &wanted[index];
            names[index] = if spelled(text, name) && self.try_claim(text) {
                (*text).to_owned()
            } else {
                self.claim(name, separator, suffix)
            };
        }
        names
    }
}

/// True for a text that could be the name of a variant as it is.
fn is_camel(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Strict and reserved keywords of all editions (The Rust Reference, "Keywords").
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "Self", "static", "struct", "super", "trait",
    "true", "try", "type", "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Writes a claimed name in Rust: `r#type`, and `self_` where `r#` is not allowed.
pub(crate) fn escape(name: &str) -> String {
    match name {
        "self" | "Self" | "super" | "crate" | "_" => format!("{name}_"),
        // A contextual keyword, valid as any other name.
        "union" => name.to_owned(),
        _ if KEYWORDS.contains(&name) => format!("r#{name}"),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::Scope;

    fn claimed(texts: &[(&str, &str)], with_capitals: bool) -> Vec<String> {
        let wanted: Vec<(&str, String)> = (texts.iter()).map(|(text, name)| (*text, (*name).to_owned())).collect();
        Scope::default().claim_each(&wanted, "_", "field", with_capitals)
    }

    #[test]
    fn names_do_not_depend_on_the_order_of_the_texts() {
        let texts = [("userId", "user_id"), ("user-id", "user_id"), ("user_id", "user_id")];
        assert_eq!(claimed(&texts, false), ["user_id_field", "user_id_2", "user_id"]);
        let other = [texts[2], texts[0], texts[1]];
        assert_eq!(claimed(&other, false), ["user_id", "user_id_field", "user_id_2"]);
    }

    #[test]
    fn capitals_stay_only_where_they_tell_texts_apart() {
        assert_eq!(claimed(&[("us", "Us"), ("US", "Us")], true), ["Us", "US"]);
        assert_eq!(claimed(&[("uk", "Uk"), ("US", "Us")], true), ["Uk", "Us"]);
    }
}
