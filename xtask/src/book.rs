//! Assembles the sources of the book: the pages of `docs/`, the pages of the project's folder that belong to it, and
//! the page of all diagnostics.
//!
//! Links between pages are those of the project, so that they work in the repository. In the book, pages have other
//! locations, and files that are not pages are missing: links are rewritten, or become plain text.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Component, Path, PathBuf};
use std::{fs, io};

use botpress_codegen::diagnostic::Code;

/// Pages of the project's folder, and their names in the book.
const ROOT_PAGES: [(&str, &str); 5] = [
    ("README.md", "README.md"),
    ("ARCHITECTURE.md", "architecture.md"),
    ("CHANGELOG.md", "changelog.md"),
    ("CONTRIBUTING.md", "contributing.md"),
    ("SECURITY.md", "security.md"),
];

/// Generates the page of all diagnostic codes, `docs/diagnostics.md`.
pub fn diagnostics() -> String {
    let mut page = String::from(
        "# Diagnostics\n\n<!-- Made by `cargo xtask docs --diagnostics`; do not edit. -->\n\n\
         Every finding in a document has a code. `botpress-codegen explain CODE` prints the same text.\n",
    );
    for code in Code::ALL {
        // Writing to a string can't fail.
        let _ = write!(
            page,
            "\n## `{code}`\n\n*{}.* {}\n\n{}\n",
            code.severity(),
            code.meaning(),
            code.explanation()
        );
    }
    page
}

/// Writes the sources of the book into an empty or absent folder.
///
/// # Errors
///
/// When a page can't be read or written.
pub fn assemble(root: &Path, sources: &Path) -> io::Result<()> {
    let mut places = BTreeMap::new();
    collect(&root.join("docs"), Path::new("docs"), &mut places)?;
    for (page, name) in ROOT_PAGES {
        places.insert(PathBuf::from(page), PathBuf::from(name));
    }
    for (from, to) in &places {
        let target = sources.join(to);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        if from.extension().is_some_and(|it| it == "md") {
            let text = fs::read_to_string(root.join(from))?;
            fs::write(target, relinked(&text, from, to, &places))?;
        } else {
            fs::copy(root.join(from), target)?;
        }
    }
    Ok(())
}

/// Collects all files in a folder of the project, with their paths in the book.
fn collect(folder: &Path, path: &Path, places: &mut BTreeMap<PathBuf, PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = path.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &path, places)?;
        } else {
            let place = path.strip_prefix("docs").unwrap_or(&path).to_owned();
            places.insert(path, place);
        }
    }
    Ok(())
}

/// Returns the text of a page with its links rewritten for the book.
fn relinked(text: &str, from: &Path, to: &Path, places: &BTreeMap<PathBuf, PathBuf>) -> String {
    let mut out = String::new();
    let mut in_code = false;
    for line in text.lines() {
        let is_fence = line.trim_start().starts_with("```");
        in_code ^= is_fence;
        if in_code || is_fence {
            out.push_str(line);
        } else {
            relink_line(line, from, to, places, &mut out);
        }
        out.push('\n');
    }
    out
}

fn relink_line(line: &str, from: &Path, to: &Path, places: &BTreeMap<PathBuf, PathBuf>, out: &mut String) {
    let mut rest = line;
    while let Some(at) = rest.find("](") {
        let (before, behind) = rest.split_at(at);
        let behind = &behind[2..];
        let end = behind.find(')').unwrap_or(behind.len());
        let (target, after) = behind.split_at(end);
        if let Some(target) = in_book(target, from, to, places) {
            out.push_str(before);
            out.push_str("](");
            out.push_str(&target);
            rest = after;
        } else {
            // Without brackets, the text of the link stays.
            let (text, words) = before.rsplit_once('[').unwrap_or((before, ""));
            out.push_str(text);
            out.push_str(words);
            rest = after.strip_prefix(')').unwrap_or(after);
        }
    }
    out.push_str(rest);
}

/// Returns the target of a link in the book; `None` when it is not there.
fn in_book(target: &str, from: &Path, to: &Path, places: &BTreeMap<PathBuf, PathBuf>) -> Option<String> {
    if target.contains("://") || target.starts_with('#') || target.starts_with("mailto:") {
        return Some(target.to_owned());
    }
    let (file, anchor) = target
        .split_once('#')
        .map_or((target, None), |(file, anchor)| (file, Some(anchor)));
    let place = places.get(&plain(&from.with_file_name("").join(file)))?;
    let up = "../".repeat(to.components().count().saturating_sub(1));
    let mut link = up + &place.to_string_lossy().replace('\\', "/");
    if let Some(anchor) = anchor {
        link.push('#');
        link.push_str(anchor);
    }
    Some(link)
}

/// Returns a path without `.` and `..`, by its text alone.
#[must_use]
pub fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::ParentDir => {
                plain.pop();
            }
            Component::CurDir => {}
            other => plain.push(other),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_those_of_the_book() {
        let place = |from: &str, to: &str| (PathBuf::from(from), PathBuf::from(to));
        let places = BTreeMap::from([
            place("README.md", "README.md"),
            place("docs/a.md", "a.md"),
            place("docs/client/b.md", "client/b.md"),
        ]);
        let page = |text: &str, from: &str, to: &str| relinked(text, Path::new(from), Path::new(to), &places);
        assert_eq!(
            page(
                "[a](docs/a.md#x) and [code](xtask/src) [w](https://x.org)",
                "README.md",
                "README.md"
            ),
            "[a](a.md#x) and code [w](https://x.org)\n"
        );
        assert_eq!(
            page(
                "[r](../../README.md), [a](../a.md)\n```\n[a](../a.md)\n```",
                "docs/client/b.md",
                "client/b.md"
            ),
            "[r](../README.md), [a](../a.md)\n```\n[a](../a.md)\n```\n"
        );
    }
}
