//! Reads a large YAML text in pieces.
//!
//! The deserializer keeps all events of its text until the value is made, which takes more memory than the value. So
//! the members of a large object are read a group at a time, each group as a text of its own; where one member is
//! large, its own members are.
//!
//! # Why a group has the members that the whole text has
//!
//! A group starts at a line whose indentation is that of the object's first key, and whose first character can start
//! nothing but a scalar. Quotes, brackets and block scalars may contain such a line too. But then the group before it
//! ends inside of them:
//!
//! - A quoted scalar or a bracket without its end is an error of that group.
//! - A block scalar, and a plain scalar of several lines, ends at a line that is not indented deeper than its key. The
//!   keys of a group are at the object's indentation or deeper, so no scalar goes on in the next group. The group has
//!   all lines up to the next key, so a block scalar keeps its blank lines.
//! - A group that is anything but one object is an error: a line that is indented less, a second document.
//!
//! So each group starts where the parser of the whole text expects the next key, too, and it finds the same scalars.
//! Three things of a text concern more than one group: an alias and its anchor, a merge key, and the end of a document.
//! Such a text is not read in pieces. After any error the whole text is read, which reports it.

use std::cell::Cell;
use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;

use super::MAX_DEPTH;
use super::read::{budget_of, cost};
use super::value::{Node, map_of};

/// The size from which a text is read in pieces, in bytes.
const LARGE: usize = 1 << 20;

/// The size of a group of members, in bytes.
const SIZE: usize = 1 << 16;

/// The line breaks of YAML 1.1.
const BREAKS: [char; 5] = ['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];

/// Returns the value of a large text. `None` when it must be read as a whole; that is no error.
pub(super) fn read(text: &str) -> Option<Value> {
    (text.len() >= LARGE).then(|| in_groups(text, SIZE))?
}

/// Reads a text in groups of this size.
fn in_groups(text: &str, size: usize) -> Option<Value> {
    if has_aliases(text) || has_document_end(text) {
        return None;
    }
    let budget = Cell::new(budget_of(text));
    let groups = Groups { budget: &budget, size };
    let text = text
        .strip_prefix("---")
        .and_then(|rest| rest.strip_prefix('\n').or(rest.strip_prefix("\r\n")))
        .unwrap_or(text);
    map_of(groups.members(text, MAX_DEPTH)?).map(Value::Object)
}

/// Members of an object, in the order of the text.
type Members = Vec<(String, Value)>;

struct Groups<'b> {
    budget: &'b Cell<usize>,
    size: usize,
}

impl Groups<'_> {
    /// Reads the object that is all of a text. It may have this many levels of lists and objects, itself included.
    fn members(&self, text: &str, levels: usize) -> Option<Members> {
        let inner = levels.checked_sub(1)?;
        let column = column(content(text))?;
        let mut members = Vec::new();
        // The members that are not read yet.
        let mut group = 0..0;
        for end in ends(text, column) {
            let member = &text[group.end..end];
            if member.len() > self.size
                && let Some((key, value)) = nested(member)
            {
                members.append(&mut self.group(&text[group], inner)?);
                let [(key, _)] = <[_; 1]>::try_from(self.group(key, inner)?).ok()?;
                let value = map_of(self.members(value, inner)?)?;
                members.push((key, Value::Object(value)));
                group = end..end;
                continue;
            }
            group.end = end;
            if group.len() >= self.size {
                members.append(&mut self.group(&text[group], inner)?);
                group = end..end;
            }
        }
        members.append(&mut self.group(&text[group], inner)?);
        Some(members)
    }

    /// Reads a group of members, whose values may have this many levels.
    fn group(&self, text: &str, levels: usize) -> Option<Members> {
        if text.is_empty() {
            return Some(Vec::new());
        }
        let node = Node {
            budget: self.budget,
            merge: true,
            levels,
        };
        let reader = serde_yaml::Deserializer::from_str(text);
        Group(node).deserialize(reader).ok()
    }
}

/// Reads the members of an object.
struct Group<'b>(Node<'b>);

impl<'de> DeserializeSeed<'de> for Group<'_> {
    type Value = Members;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Members, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Group<'_> {
    type Value = Members;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Members, A::Error> {
        let mut members = Vec::new();
        while let Some(key) = access.next_key::<String>()? {
            self.0.spend(cost(key.len()))?;
            if key == "<<" {
                // The members that it brings come after all others of the object.
                return Err(A::Error::custom("a merge key"));
            }
            members.push((key, access.next_value_seed(self.0)?));
        }
        Ok(members)
    }
}

/// Returns the text from the first line that is neither blank nor a comment.
fn content(text: &str) -> &str {
    let mut rest = text;
    for line in text.split_inclusive('\n') {
        let start = line.trim_start_matches([' ', '\t', '\r', '\n']);
        if !start.is_empty() && !start.starts_with('#') {
            break;
        }
        rest = &rest[line.len()..];
    }
    rest
}

/// Returns the indentation of a line, if a scalar starts there.
fn column(line: &str) -> Option<usize> {
    let start = line.trim_start_matches(' ');
    let scalar = |c: char| c.is_ascii_alphanumeric() || ['_', '/', '$', '"', '\''].contains(&c);
    start.starts_with(scalar).then(|| line.len() - start.len())
}

/// Returns the end of each member of the object whose keys have this indentation. Comments before the first are part of
/// it.
fn ends(text: &str, indentation: usize) -> impl Iterator<Item = usize> {
    let mut at = 0;
    let starts = text.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        (column(line) == Some(indentation)).then_some(start)
    });
    starts.skip(1).chain([text.len()])
}

/// Takes a member apart whose value is an object on the lines below its key. Returns the lines to that of the key, and
/// the other lines.
fn nested(member: &str) -> Option<(&str, &str)> {
    let line = content(member);
    let above = member.len() - line.len();
    let (line, value) = line.split_at(line.find('\n')? + 1);
    // Only a key without spaces, comments and properties.
    let key = line.trim_end_matches([' ', '\r', '\n']).strip_suffix(':')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || ['_', '-', '/', '.'].contains(&c);
    let is_plain = key.trim_start_matches(' ').chars().all(plain);
    let is_nested = is_plain && column(content(value))? > column(line)?;
    // The lines above the key are read too, since a mistake may be there.
    is_nested.then(|| member.split_at(above + line.len()))
}

/// Returns true when a text may have an alias of an anchor.
fn has_aliases(text: &str) -> bool {
    let anchors: HashSet<&str> = names(text, '&').collect();
    !anchors.is_empty() && names(text, '*').any(|name| anchors.contains(name))
}

/// Returns the names behind a sign, where it may start a token.
fn names(text: &str, sign: char) -> impl Iterator<Item = &str> {
    let signs = text.match_indices(sign);
    let starts = signs.filter(|(at, _)| !text[..*at].ends_with(char::is_alphanumeric));
    let names = starts.map(|(at, sign)| {
        let name = &text[at + sign.len()..];
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
        &name[..end.unwrap_or(name.len())]
    });
    names.filter(|name| !name.is_empty())
}

/// Returns true when a text may have a line `...`.
fn has_document_end(text: &str) -> bool {
    let mut dots = text.match_indices("...");
    dots.any(|(at, _)| text[..at].ends_with(BREAKS))
}

#[cfg(test)]
mod tests {
    use super::super::read::yaml;
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;
    use std::fmt::Write as _;
    use std::path::Path;

    /// Reads a text in pieces of several sizes, and compares each value with that of the whole text. Returns how often
    /// it was read in pieces.
    fn read_both(text: &str) -> usize {
        let whole = yaml(text).map(|value| value.to_string());
        let sizes = [0, 1, 20, 100, 1000];
        let read = sizes.iter().filter(|size| {
            let Some(value) = in_groups(text, **size) else {
                return false;
            };
            let whole = whole.as_ref().ok();
            assert_eq!(Some(&value.to_string()), whole, "{size}\n{text}");
            true
        });
        read.count()
    }

    #[test]
    fn large_members_are_taken_apart() {
        let mut text = "a: 1\nb:\n".to_owned();
        for index in 0..50 {
            let _ = write!(text, "  c{index}:\n    - d: e\n      f: g\n    - h\n");
        }
        text += "i:\n  j: k\n";
        for size in [0, 10, 100, 300] {
            let budget = Cell::new(budget_of(&text));
            let groups = Groups { budget: &budget, size };
            let members = groups.members(&text, MAX_DEPTH).unwrap();
            assert_eq!(members.len(), 3);
            assert_eq!(members[1].1.as_object().unwrap().len(), 50);
        }
        assert_eq!(read_both(&text), 5);
    }

    #[test]
    fn a_large_text_is_read_in_pieces() {
        let line = |index: usize| format!("  key-{index}: {}\n", "text ".repeat(20));
        let text = format!("a:\n{}", (0..20_000).map(line).collect::<String>());
        assert!(text.len() > LARGE && read(&text[..LARGE / 2]).is_none());
        assert_eq!(read(&text).unwrap(), yaml(&text).unwrap());
    }

    #[test]
    fn scalars_and_collections_of_several_lines() {
        for value in [
            "plain\n  text\n\n  # said\n",
            "'quoted\n  b: text'\n",
            "\"quoted\n\n   text \\\n   b: 1\"\n",
            "{b: 1,\n  c: [2,\n  3]}\n",
            "[b,\n    c]\n",
            "|\n  b: 1\n  c: 2\n",
            "|+\n  b: 1\n\n\n",
            "|+\n\n\n",
            "|\n",
            ">-\n  b: 1\n\n   c: 2\n \n",
            "|2\n    b: 1\n",
            "|1+\n    b: 1\n \n\n",
            "> # said\n\n  # b: 1\n# said\n",
            "|\n  b: 1\n  \tc: 2\n",
            "\n- b: 1\n  c: 2\n-\n  - d\n-\n",
            "\n  - b: 1\n\n  # said\n  -   c: 2\n",
            "\n   b:\n   c:\n     d: |+\n       e\n\n   f: 1\n\n# said\n",
            "\n  ? b\n  : c\n  d: 1\n",
            "\n  b: &e f\n  c: 1\n",
            "# said: no\n",
            "\n  \"b\": 1\n  'c' : 2\n  /d/{e}: 3\n  $f: 4\n",
            "!!str 1\n",
            "\n# said\n\n    b: 1\n  # said\n    c: 2\n",
            "\"b\u{85}c\u{2028}d: 1\"\n",
        ] {
            // At the start, in the middle and at the end of a text, and in an object.
            let (first, further) = value.split_at(value.find('\n').unwrap() + 1);
            let further = further.split_inclusive('\n').map(|line| format!("  {line}"));
            let inner = first.to_owned() + &further.collect::<String>();
            let text = format!("x: {value}y: {value}z:\n  x: {inner}  y: {inner}w: {value}");
            for text in [
                text.clone(),
                text.replace('\n', "\r\n"),
                text.trim_end().to_owned(),
                text.trim_end_matches('\n').to_owned(),
                format!("---\n{text}"),
                format!("# said\n\n{text}"),
            ] {
                assert!(read_both(&text) > 0, "{:?}\n{text}", yaml(&text));
            }
        }
    }

    #[test]
    fn texts_that_are_read_as_a_whole() {
        for text in [
            "a: &b 1\nc: *b\n",
            "\t# said\na:\n  b: 1\nc: 2\n",
            "a: 1\n# \u{7}\nb:\n  c: 1\nd: 2\n",
            "a: {b: 1}\n<<: {c: 2}\nd: 3\n",
            "a: 1\n\"\\x3c<\":\n  b: 2\nc: 3\n",
            "a: 1\n...\nb: 2\n",
            "a: 1\n---\nb: 2\n",
            "--- {a: 1}\n",
            "a: 1\nb: 2\na: 3\n",
            "a:\n  b: 1\n  c: 2\n  b: 3\nd: 4\n",
            "a: \"b\nc: 1\"\nd: 2\n",
            "a: 'b\nc: 1'\nd: 2\n",
            "a: {b: 1,\nc: 2}\nd: 3\n",
            "a: [b,\nc: 2\n]\nd: 3\n",
            "? a\n: b\nc: 1\n",
            "- a: 1\n- b: 2\n",
            "a\nb: 1\n",
            "a: 1\nb\nc: 2\n",
            "a:\n   b: 1\n  c: 2\n",
            "a:\n  b: 1\n d: 3\n",
            " a: 1\nb: 2\n",
            "a: null #:\n  b: 1\nc: 2\n",
            "a: 1\n\tb: 2\nc: 3\n",
            "a: 1\n%TAG ! x\nc: 3\n",
            "a: !b\n  c: 1\nd: 2\n",
            "a: .inf\nb: 1\n",
            "{a: 1}\nb: 2\n",
            "a\u{0}: 1\nb: 2\n",
            "",
            "# said\n",
        ] {
            assert_eq!(in_groups(text, 0), None, "{text}");
            read_both(text);
        }
    }

    #[test]
    fn pieces_are_not_nested_deeper_than_a_whole_text() {
        for depth in MAX_DEPTH - 3..MAX_DEPTH + 4 {
            let mut text = String::new();
            for level in 0..depth {
                let _ = writeln!(text, "{}a:", " ".repeat(level));
            }
            let read = read_both(&text);
            assert_eq!(read > 0, depth <= MAX_DEPTH, "{depth}");
        }
    }

    #[test]
    fn a_sign_is_no_alias_without_its_anchor() {
        for text in ["a: R&D *D*", "a: b &nbsp; *c*", "a: b & c * d", "a: &b c d*b"] {
            assert!(!has_aliases(text), "{text}");
        }
        for text in ["a: &b c\nd: *b", "a: {&b c: 1, d: *b}", "a: [&b-1 c,*b-1]"] {
            assert!(has_aliases(text), "{text}");
        }
    }

    /// Returns the YAML texts of the project.
    fn texts() -> Vec<String> {
        let mut found = Vec::new();
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut folders = vec![root.join("specs"), root.join("tests")];
        while let Some(folder) = folders.pop() {
            let Ok(entries) = std::fs::read_dir(folder) else {
                continue;
            };
            for entry in entries {
                let path = entry.unwrap().path();
                if path.is_dir() && !path.ends_with("target") {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "yaml")
                    && let Ok(text) = std::fs::read_to_string(&path)
                {
                    found.push(text);
                }
            }
        }
        // The same in every run.
        found.sort();
        found
    }

    #[test]
    fn documents_have_the_same_value() {
        let texts = texts();
        let read = texts.iter().filter(|text| read_both(text) > 0).count();
        assert!(read > texts.len() / 4 * 3, "{read} of {}", texts.len());
    }

    /// Parts of lines that begin, continue or end something.
    const PARTS: &[&str] = &[
        "a: ", "b: ", "c:", "\"d\": ", "'e': ", "? f", ": ", "- ", "-", "g", "1", "|", "|+", ">2-", "\"", "'", "\\",
        "[", "]", "{", "}", ", ", "#", " # ", "&h ", "*h", "<<: ", "!i ", "!!str ", "---", "...", "%", "\t", "\r", " ",
        "\u{85}", "\u{feff}", "null", "~",
    ];

    proptest! {
        #![proptest_config(ProptestConfig {
            cases: 500,
            // The same in every run, as the other texts are.
            rng_seed: RngSeed::Fixed(1),
            failure_persistence: None,
            ..ProptestConfig::default()
        })]

        #[test]
        fn any_lines_have_the_same_value(
            lines in prop::collection::vec(
                (0..5_usize, prop::collection::vec(prop::sample::select(PARTS), 0..4)),
                0..9,
            ),
        ) {
            let lines = lines.iter().map(|(spaces, parts)| " ".repeat(*spaces) + &parts.concat() + "\n");
            read_both(&lines.collect::<String>());
        }

        #[test]
        fn changed_documents_have_the_same_value(
            at in any::<prop::sample::Index>(),
            changes in prop::collection::vec(
                (any::<prop::sample::Index>(), 0..6_usize, prop::sample::select(PARTS)),
                1..4,
            ),
        ) {
            static TEXTS: std::sync::LazyLock<Vec<String>> = std::sync::LazyLock::new(|| {
                texts().into_iter().filter(|text| text.len() < 4000).collect()
            });
            let mut lines: Vec<String> = at.get(&TEXTS).lines().map(str::to_owned).collect();
            for (at, change, part) in changes {
                if lines.is_empty() {
                    break;
                }
                let at = at.index(lines.len());
                let line = &mut lines[at];
                match change {
                    0 => line.push_str(part),
                    1 => line.insert_str(0, part),
                    2 => line.insert_str(0, "  "),
                    3 => *line = line.trim_start().to_owned(),
                    4 => {
                        lines.remove(at);
                    }
                    _ => {
                        let start = line.len() - line.trim_start().len();
                        line.insert_str(start, part);
                    }
                }
            }
            read_both(&lines.join("\n"));
        }
    }
}
