//! Shortens generated code for review: of pieces that differ only in names, only the first is shown.
//!
//! A piece is an item of a file, or a method of an `impl`. This works on text, and knows just enough about the layout
//! of generated code to find pieces. Other tests compile everything that is left out.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Shows the files of one API, each with its path: pieces with new shapes in full, and of the others their names.
/// Documentation is kept if `docs` is set.
pub fn brief(files: &[(&str, &str)], docs: bool) -> String {
    let files: Vec<(&str, String)> = (files.iter()).map(|(path, text)| (*path, kept(text, docs))).collect();
    let names = files.iter().flat_map(|(_, text)| declared(text)).collect();
    let mut seen = BTreeSet::new();
    let mut brief = String::new();
    for (path, text) in &files {
        let _ = writeln!(brief, "//// {path}");
        let mut again = Repeated::default();
        for item in pieces(text, "") {
            let Some((head, body, end)) = members(item) else {
                if seen.insert(shape(item, &names)) {
                    again.write(&mut brief, "");
                    let _ = writeln!(brief, "{item}\n");
                } else {
                    again.add(item);
                }
                continue;
            };
            let mut shown = String::new();
            let mut inner = Repeated::default();
            for member in pieces(body, "    ") {
                // Includes its head: the same method of another trait is another shape.
                if seen.insert(format!("{} {}", shape(head, &names), shape(member, &names))) {
                    inner.write(&mut shown, "    ");
                    let _ = writeln!(shown, "{member}\n");
                } else {
                    inner.add(member);
                }
            }
            if shown.is_empty() {
                again.add(item);
                continue;
            }
            inner.write(&mut shown, "    ");
            again.write(&mut brief, "");
            let _ = writeln!(brief, "{head}\n{}\n{end}\n", shown.trim_end());
        }
        again.write(&mut brief, "");
    }
    brief
}

/// Returns the text without imports, and without documentation unless `docs` is set.
fn kept(text: &str, docs: bool) -> String {
    let mut kept = String::new();
    let mut imports = false;
    for line in text.lines() {
        imports |= line.starts_with("use ");
        let skipped = imports || (!docs && line.trim_start().starts_with("//"));
        imports &= !line.ends_with(';');
        if !skipped {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

/// Pieces of shapes that were shown before: their names, by kind.
#[derive(Default)]
struct Repeated(BTreeMap<&'static str, Vec<String>>);

impl Repeated {
    fn add(&mut self, piece: &str) {
        let declaration = (piece.lines().map(str::trim_start))
            .find(|line| !line.starts_with("//") && !line.starts_with("#["))
            .unwrap_or_default();
        let kinds = ["struct", "enum", "fn", "impl", "type", "mod", "const"];
        let words: Vec<&str> = words(declaration).collect();
        let found = kinds.into_iter().find_map(|kind| {
            let at = words.iter().position(|word| *word == kind)?;
            // The name of an `impl` is that of its type.
            let name = if kind == "impl" {
                words.iter().rev().find(|word| **word != "for")
            } else {
                words.get(at + 1)
            };
            Some((kind, (*name?).to_owned()))
        });
        let (kind, name) = found.unwrap_or(("macro", String::new()));
        self.0.entry(kind).or_default().push(name);
    }

    /// Writes them as one comment, and clears them.
    fn write(&mut self, text: &mut String, indent: &str) {
        for (kind, names) in std::mem::take(&mut self.0) {
            if kind == "macro" || kind == "impl" {
                let _ = writeln!(text, "{indent}// … {} more: {kind}", names.len());
            } else {
                let _ = writeln!(text, "{indent}// … {kind} {}", names.join(", "));
            }
        }
    }
}

/// Splits a text into pieces, whose lines begin with `indent`: an empty line outside of brackets ends a piece.
fn pieces<'t>(text: &'t str, indent: &str) -> Vec<&'t str> {
    let mut pieces = Vec::new();
    let (mut start, mut end, mut ended) = (0, 0, true);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end();
        if content.is_empty() {
            ended = true;
        } else {
            let begins = content
                .strip_prefix(indent)
                .is_some_and(|rest| !rest.starts_with([' ', '}', ')', ']']) && (ended || rest.starts_with("impl")));
            if begins && end > start {
                pieces.push(&text[start..end]);
                start = at;
            } else if begins {
                start = at;
            }
            ended = false;
            end = at + content.len();
        }
        at += line.len();
    }
    if end > start {
        pieces.push(&text[start..end]);
    }
    pieces
}

/// Splits an `impl` into the first line, the members and the last line.
fn members(item: &str) -> Option<(&str, &str, &str)> {
    let code = item.lines().find(|line| !line.starts_with("//"))?;
    if !code.starts_with("impl") {
        return None;
    }
    let open = item.find("{\n")? + 1;
    let close = item.rfind('\n')?;
    let body = item.get(open + 1..close)?;
    Some((&item[..open], body, &item[close + 1..]))
}

/// Returns a text without comments, with `_` for each name that the API declares and for each string.
fn shape(piece: &str, names: &BTreeSet<String>) -> String {
    let mut shape = String::new();
    for line in piece.lines() {
        let line = line.trim();
        if line.starts_with("//") || line.starts_with("#[doc") {
            continue;
        }
        let mut rest = line;
        while let Some(first) = rest.chars().next() {
            let length = if first == '"' {
                let end = rest[1..].find('"').map_or(rest.len(), |end| end + 2);
                shape.push('_');
                end
            } else if is_word(first) {
                let end = rest.find(|it| !is_word(it)).unwrap_or(rest.len());
                let word = &rest[..end];
                let is_name = names.contains(word) || word.bytes().all(|it| it.is_ascii_digit());
                shape.push_str(if is_name { "_" } else { word });
                end
            } else {
                if !first.is_whitespace() && first != ',' {
                    shape.push(first);
                } else if first.is_whitespace() {
                    shape.push(' ');
                }
                first.len_utf8()
            };
            rest = &rest[length..];
        }
        shape.push(' ');
    }
    // Line breaks depend on the length of names.
    let mut words: Vec<&str> = shape.split_whitespace().collect();
    words.dedup();
    words.concat()
}

/// Returns the names that a text declares: items, functions, members, variants and parameters.
fn declared(text: &str) -> BTreeSet<String> {
    const KINDS: [&str; 7] = ["struct", "enum", "fn", "type", "mod", "const", "let"];
    let mut names = BTreeSet::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with("//") || line.starts_with("use ") {
            continue;
        }
        let words: Vec<&str> = words(line).collect();
        for pair in words.windows(2) {
            if KINDS.contains(&pair[0]) {
                names.insert(pair[1].to_owned());
            }
        }
        let mut before = line;
        while let Some((left, right)) = before.split_once(':') {
            // The name of a member or a parameter, not a path.
            let name = left.rsplit(|it| !is_word(it)).next().unwrap_or_default();
            if right.starts_with(' ') && !name.is_empty() {
                names.insert(name.to_owned());
            }
            before = right.trim_start_matches(':');
        }
        let variant = line.split(|it| !is_word(it)).next().unwrap_or_default();
        let after = &line[variant.len()..];
        let capital = variant.starts_with(|first: char| first.is_uppercase());
        if capital && (after == "," || after.starts_with('(') || after.starts_with(" = ")) {
            names.insert(variant.to_owned());
        }
    }
    for word in [
        "Self", "Some", "Ok", "Err", "Vec", "Option", "Box", "String", "self", "value",
    ] {
        names.remove(word);
    }
    names
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it| !is_word(it)).filter(|word| !word.is_empty())
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '#')
}

#[cfg(test)]
mod tests {
    use super::brief;

    const CODE: &str = "//! Types.

use crate::support::json_object;

/// A cat.
pub struct Cat {
    /// How it is called.
    pub name: String,
}

pub struct Dog {
    pub called: String,
}

pub struct Fish {
    pub fins: Option<i64>,
}

impl Cat {
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();

        self
    }

    pub fn fins(self) -> i64 {
        4
    }
}

impl Dog {
    pub fn called(mut self, called: impl Into<String>) -> Self {
        self.called = called.into();

        self
    }
}
";

    #[test]
    fn of_pieces_that_differ_in_names_the_first_is_shown() {
        let expected = "//// types.rs
pub struct Cat {
    pub name: String,
}

// … struct Dog
pub struct Fish {
    pub fins: Option<i64>,
}

impl Cat {
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();

        self
    }

    pub fn fins(self) -> i64 {
        4
    }
}

// … 1 more: impl
";
        assert_eq!(brief(&[("types.rs", CODE)], false), expected);
    }

    #[test]
    fn documentation_is_kept_when_it_is_asked_for() {
        let with_docs = brief(&[("types.rs", CODE)], true);
        assert!(with_docs.contains("/// A cat.\npub struct Cat"), "{with_docs}");
        assert!(!with_docs.contains("use crate"), "{with_docs}");
    }
}
