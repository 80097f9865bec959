//! Scopes: an identifier can be claimed only once in each.

use std::collections::{HashMap, HashSet};

/// The names that are in use in one scope.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    taken: HashSet<String>,
    /// The least number that may be free, by the text before the number.
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

/// Strict and reserved keywords of all editions (The Rust Reference, "Keywords").
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "Self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
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
