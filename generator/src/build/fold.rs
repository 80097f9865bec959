//! Folds the files of a crate into one text, for `include!` in a module of another crate.
//!
//! Each `mod name;` becomes `mod name { … }`. Three things differ from the crate, since the module may be anywhere:
//!
//! - `crate::` becomes the right number of `super::`.
//! - That is not possible in macros, since their paths are looked up where they are called. So each module gets a
//!   second name, [`alias`], for items that macros refer to by `$crate::` or `crate::`.
//! - Conditions on features are resolved: the crate that includes the module has other features, or none.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::lex::{Kind, Token, tokens};
use crate::emit::OutFile;

/// The name that macros use for an item of the crate's root.
fn alias(name: &str) -> String {
    format!("__{name}")
}

/// Turns lints off, because users can't change this code. `warnings` covers the lints that warn by default; the others
/// are allowed by default, and some crates deny them by name.
const ALLOW: &str = "#[allow(
    warnings, unused, deprecated, missing_docs, unreachable_pub, unnameable_types,
    missing_debug_implementations, missing_copy_implementations, elided_lifetimes_in_paths,
    explicit_outlives_requirements, let_underscore_drop, single_use_lifetimes, trivial_casts,
    trivial_numeric_casts, unused_lifetimes, unused_qualifications, unused_results,
    variant_size_differences, rustdoc::all,
    clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction,
)]
";

/// Folds a crate. `enabled` decides which features are on.
pub(super) fn fold(files: &[OutFile], enabled: &dyn Fn(&str) -> bool) -> String {
    let sources: BTreeMap<&str, &str> = files
        .iter()
        .filter_map(|file| Some((file.path.strip_prefix("src/")?, file.text.as_str())))
        .collect();
    let named_by_macros = sources.values().flat_map(|text| named_by_macros(text));
    let fold = Fold {
        named_by_macros: named_by_macros.collect(),
        sources,
        enabled,
    };
    let mut out = String::new();
    fold.file("lib.rs", 0, &mut out);
    out
}

/// Returns the items of the crate's root that the macros of a file name.
fn named_by_macros(text: &str) -> BTreeSet<String> {
    let mut cursor = Cursor::new(text);
    let mut names = BTreeSet::new();
    while let Some(token) = cursor.tokens.get(cursor.at) {
        if token.text == "crate" && cursor.in_macro() {
            names.extend(cursor.root_item().map(|(name, _)| name.to_owned()));
        }
        cursor.advance();
    }
    names
}

struct Fold<'a> {
    /// Paths under `src`.
    sources: BTreeMap<&'a str, &'a str>,
    enabled: &'a dyn Fn(&str) -> bool,
    named_by_macros: BTreeSet<String>,
}

/// A position in the tokens of a file.
struct Cursor<'a> {
    tokens: Vec<Token<'a>>,
    at: usize,
    /// The number of open brackets.
    depth: usize,
    /// The number of open brackets at the start of the current macro definition.
    macro_rules: Option<usize>,
}

impl<'a> Cursor<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            tokens: tokens(text),
            at: 0,
            depth: 0,
            macro_rules: None,
        }
    }

    /// True if the position is inside of the definition of a macro.
    fn in_macro(&self) -> bool {
        self.macro_rules.is_some_and(|depth| self.depth > depth)
    }

    /// Moves to the next token.
    fn advance(&mut self) {
        let Some(token) = self.tokens.get(self.at) else {
            return;
        };
        match (token.kind, token.text) {
            (Kind::Word, "macro_rules") if !self.in_macro() => self.macro_rules = Some(self.depth),
            (Kind::Punct, "{" | "(" | "[") => self.depth += 1,
            (Kind::Punct, "}" | ")" | "]") => {
                self.depth = self.depth.saturating_sub(1);
                if self.macro_rules == Some(self.depth) {
                    self.macro_rules = None;
                }
            }
            _ => {}
        }
        self.at += 1;
    }

    /// Reads `crate::name` at the position: the name, and the index after it.
    fn root_item(&self) -> Option<(&'a str, usize)> {
        let (index, name) = self.code().nth(3)?;
        self.behind(&["crate", ":", ":"])?;
        Some((name, index + 1))
    }

    /// True at the brace of `mod name {`, outside of macros.
    fn opens_module(&self) -> bool {
        let before = self.tokens[..self.at].iter().rev();
        let mut code = before.filter(|token| matches!(token.kind, Kind::Word | Kind::Literal | Kind::Punct));
        let is_name = code.next().is_some_and(|token| token.kind == Kind::Word);
        is_name && code.next().is_some_and(|token| token.text == "mod") && !self.in_macro()
    }

    /// Returns the next tokens that are code, with their indices.
    fn code(&self) -> impl Iterator<Item = (usize, &'a str)> + '_ {
        let rest = self.tokens.iter().enumerate().skip(self.at);
        rest.filter(|(_, token)| matches!(token.kind, Kind::Word | Kind::Literal | Kind::Punct))
            .map(|(index, token)| (index, token.text))
    }

    /// Returns the index after these code tokens, if they come next.
    fn behind(&self, expected: &[&str]) -> Option<usize> {
        let mut code = self.code();
        let mut end = self.at;
        for text in expected {
            let (index, found) = code.next()?;
            if found != *text {
                return None;
            }
            end = index + 1;
        }
        Some(end)
    }
}

impl Fold<'_> {
    fn file(&self, path: &str, level: usize, out: &mut String) {
        let Some(text) = self.sources.get(path) else {
            return;
        };
        let root = |level| match level {
            0 => "self::".to_owned(),
            level => "super::".repeat(level),
        };
        let mut up = root(level);
        // The depths of the braces of modules within the file.
        let mut inner: Vec<usize> = Vec::new();
        let mut cursor = Cursor::new(text);
        let mut between_items = true;
        while let Some(token) = cursor.tokens.get(cursor.at).copied() {
            // Inner attributes and documentation are not allowed where an `include!` is.
            if level == 0 && cursor.depth == 0 {
                if token.kind == Kind::InnerDoc {
                    cursor.at += 1;
                    continue;
                }
                if cursor.behind(&["#", "!", "["]).is_some() && token.text == "#" {
                    cursor.at = self.attribute(&mut cursor, &mut String::new());
                    continue;
                }
                if between_items && !matches!(token.kind, Kind::Space | Kind::Comment) {
                    out.push_str(ALLOW);
                    between_items = false;
                }
            }
            match (token.kind, token.text) {
                (Kind::OuterDoc | Kind::InnerDoc, text) => {
                    let links = text.replace("](crate::", &format!("]({up}"));
                    // The path of the module in the including crate is not known, so examples can't be compiled.
                    out.push_str(&links.replace("```no_run", "```ignore"));
                }
                (Kind::Punct, "$") if cursor.behind(&["$", "crate"]).is_some() => {}
                (Kind::Word, "crate") if cursor.root_item().is_some() => {
                    let item = cursor.root_item();
                    if let Some((name, end)) = item.filter(|_| cursor.in_macro()) {
                        out.push_str(&alias(name));
                        cursor.at = end;
                    } else {
                        out.push_str(&up);
                        cursor.at = cursor.behind(&["crate", ":", ":"]).unwrap_or(cursor.at);
                    }
                    continue;
                }
                (Kind::Word, "cfg" | "cfg_attr") => {
                    cursor.at = self.attribute(&mut cursor, out);
                    continue;
                }
                (Kind::Word, "mod") if cursor.depth == 0 => {
                    if let Some(end) = self.module(&cursor, path, level, out) {
                        cursor.at = end;
                        between_items = true;
                        continue;
                    }
                    out.push_str(token.text);
                }
                (Kind::Punct, "{") if cursor.opens_module() => {
                    out.push_str(token.text);
                    inner.push(cursor.depth);
                    up = root(level + inner.len());
                    self.aliases(&up, out);
                }
                (Kind::Punct, "}") => {
                    out.push_str(token.text);
                    cursor.advance();
                    if inner.last() == Some(&cursor.depth) {
                        inner.pop();
                        up = root(level + inner.len());
                    }
                    // `use a::{b};` ends later.
                    between_items = cursor.depth == 0 && cursor.code().next().is_some_and(|(_, text)| text != ";");
                    continue;
                }
                (Kind::Punct, ";") => {
                    between_items |= cursor.depth == 0;
                    out.push(';');
                }
                (_, text) => out.push_str(text),
            }
            cursor.advance();
        }
        if level > 0 {
            self.aliases(&up, out);
        }
    }

    /// Writes the names that macros use for the items at the root.
    fn aliases(&self, up: &str, out: &mut String) {
        for name in &self.named_by_macros {
            let _ = writeln!(out, "use {up}{name} as {};", alias(name));
        }
    }

    /// Writes `mod name;` with the content of its file, and returns the index after it. `None` when it is not such a
    /// declaration, or there is no such file (the tests of the support crate are not copied).
    fn module(&self, cursor: &Cursor<'_>, path: &str, level: usize, out: &mut String) -> Option<usize> {
        let (_, name) = cursor.code().nth(1)?;
        let end = cursor.behind(&["mod", name, ";"])?;
        let folder = match path.rsplit_once('/') {
            _ if path == "lib.rs" => String::new(),
            Some((folder, "mod.rs")) => format!("{folder}/"),
            _ => format!("{}/", path.trim_end_matches(".rs")),
        };
        let file = name.trim_start_matches("r#");
        let inner = [format!("{folder}{file}.rs"), format!("{folder}{file}/mod.rs")]
            .into_iter()
            .find(|path| self.sources.contains_key(path.as_str()))?;
        let _ = writeln!(out, "mod {name} {{");
        self.file(&inner, level + 1, out);
        out.push_str("}\n");
        Some(end)
    }

    /// Writes the content of the next brackets with its conditions resolved, and returns the index after it. Without
    /// brackets it writes only the next token.
    fn attribute(&self, cursor: &mut Cursor<'_>, out: &mut String) -> usize {
        let mut depth = 0_usize;
        let first = cursor.at;
        while let Some(token) = cursor.tokens.get(cursor.at).copied() {
            let opens = matches!(token.text, "(" | "[" | "{");
            // `cfg!(…)` and `#![…]` have a `!` before the bracket.
            let before = cursor.at == first || token.text == "!" || token.kind == Kind::Space;
            if depth == 0 && !opens && !before {
                break;
            }
            match token.text {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" => depth = depth.saturating_sub(1),
                _ => {}
            }
            let closed = depth == 0 && matches!(token.text, ")" | "]" | "}");
            match token.text {
                "feature" if depth > 0 && cursor.behind(&["feature", "="]).is_some() => {
                    let value = cursor.code().nth(2);
                    let name = value.map_or("", |(_, text)| text.trim_matches('"'));
                    out.push_str(condition((self.enabled)(name)));
                    cursor.at = value.map_or(cursor.at, |(index, _)| index) + 1;
                    continue;
                }
                // These conditions are not about the crate that includes the module.
                "docsrs" | "test" if depth > 0 && token.kind == Kind::Word => {
                    out.push_str(condition(false));
                }
                text => out.push_str(text),
            }
            cursor.at += 1;
            if closed {
                break;
            }
        }
        cursor.at
    }
}

/// Returns a condition that is always true or never.
fn condition(holds: bool) -> &'static str {
    if holds { "all()" } else { "any()" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(files: &[(&str, &str)]) -> String {
        let files: Vec<OutFile> = files
            .iter()
            .map(|(path, text)| OutFile {
                path: format!("src/{path}"),
                text: (*text).to_owned(),
            })
            .collect();
        let text = fold(&files, &|feature| feature == "on");
        text.replace(ALLOW, "@")
    }

    #[test]
    fn files_become_modules_and_paths_go_up() {
        let text = folded(&[
            (
                "lib.rs",
                "//! Docs.\n#![forbid(unsafe_code)]\n#[cfg(feature = \"on\")]\npub mod a;\npub use a::{B};\n",
            ),
            ("a/mod.rs", "//! Inner.\npub mod r#type;\n"),
            (
                "a/type.rs",
                "use crate::support::open;\n/// [`B`](crate::a::B)\n/// ```no_run\npub(crate) fn f() { \"crate::x\"; }\n",
            ),
        ]);
        assert_eq!(
            text,
            "\n\n@#[cfg(all())]\npub mod a {\n//! Inner.\npub mod r#type {\nuse super::super::support::open;\n\
             /// [`B`](super::super::a::B)\n\
             /// ```ignore\npub(crate) fn f() { \"crate::x\"; }\n}\n\n}\n\n@pub use a::{B};\n"
        );
    }

    #[test]
    fn conditions_are_resolved() {
        for (given, expected) in [
            ("#[cfg(not(feature = \"off\"))] x", "#[cfg(not(any()))] x"),
            (
                "if cfg!(feature = \"on\") { feature = 1 }",
                "if cfg!(all()) { feature = 1 }",
            ),
            (
                "#[cfg_attr(docsrs, doc(cfg(feature = \"on\")))] x",
                "#[cfg_attr(any(), doc(cfg(all())))] x",
            ),
            (
                "#[cfg(all(test, unix))] mod tests;",
                "#[cfg(all(any(), unix))] mod tests;",
            ),
            ("let cfg = test;", "let cfg = test;"),
        ] {
            let text = folded(&[("lib.rs", "mod a;"), ("a.rs", given)]);
            assert_eq!(text, format!("@mod a {{\n{expected}}}\n"));
        }
    }

    #[test]
    fn macros_name_items_of_the_root_by_an_alias() {
        let text = folded(&[
            ("lib.rs", "mod support;\nmod a;\n"),
            (
                "support/mod.rs",
                "macro_rules! m { () => { $crate::support::f!(crate::b::C) } }\nuse crate::d;\n",
            ),
            ("a.rs", "m!();\n"),
        ]);
        let uses = "use super::b as __b;\nuse super::support as __support;\n";
        assert_eq!(
            text,
            format!(
                "@mod support {{\nmacro_rules! m {{ () => {{ __support::f!(__b::C) }} }}\n\
                 use super::d;\n{uses}}}\n\n@mod a {{\nm!();\n{uses}}}\n\n"
            )
        );
    }
}
