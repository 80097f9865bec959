//! Finds the documents of a folder, and names their crates.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::Context as _;

/// A document of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its path relative to the folder, with `/` on every system.
    pub document: String,
    /// The name of its crate, unique in the folder.
    pub package: String,
}

/// Returns all JSON and YAML files in a folder, by name. Hidden folders and files are left out.
///
/// # Errors
///
/// When a folder can't be listed.
pub fn documents(folder: &Path) -> anyhow::Result<Vec<Found>> {
    let mut documents = Vec::new();
    below(folder, "", &mut documents)?;
    documents.sort();
    let mut used = BTreeSet::new();
    let found = documents.into_iter().map(|document| {
        let package = package(&document, &mut used);
        Found { document, package }
    });
    Ok(found.collect())
}

fn below(folder: &Path, prefix: &str, documents: &mut Vec<String>) -> anyhow::Result<()> {
    let listed = fs::read_dir(folder).with_context(|| format!("can't list {}", folder.display()))?;
    for entry in listed {
        let path = entry?.path();
        // A name that is not UTF-8 would be ambiguous in a report.
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            below(&path, &format!("{prefix}{name}/"), documents)?;
        } else if is_document(&path) {
            documents.push(format!("{prefix}{name}"));
        }
    }
    Ok(())
}

fn is_document(path: &Path) -> bool {
    let endings = ["json", "yaml", "yml"];
    path.extension()
        .is_some_and(|end| endings.iter().any(|known| end.eq_ignore_ascii_case(known)))
}

/// Returns a unique name for the package of a document.
fn package(document: &str, used: &mut BTreeSet<String>) -> String {
    let stem = document.rsplit_once('.').map_or(document, |(stem, _)| stem);
    let mut name = "doc".to_owned();
    let words = stem.split(|c: char| !c.is_ascii_alphanumeric());
    for word in words.filter(|word| !word.is_empty()) {
        name.push('-');
        name.push_str(&word.to_ascii_lowercase());
    }
    // The length of folder names is limited.
    name.truncate(80);
    let mut candidate = name.clone();
    let mut number = 1;
    while !used.insert(candidate.clone()) {
        number += 1;
        candidate = format!("{name}-{number}");
    }
    candidate
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_documents_in_folders_in_order_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("b/c")).unwrap();
        fs::create_dir_all(folder.path().join(".git")).unwrap();
        for file in [
            "b/c/z.yml",
            "b/a.YAML",
            "a.json",
            "index.js",
            ".git/x.json",
            "b/.x.json",
        ] {
            fs::write(folder.path().join(file), "").unwrap();
        }
        let found = documents(folder.path()).unwrap();
        let names: Vec<_> = found.iter().map(|found| found.document.as_str()).collect();
        assert_eq!(names, ["a.json", "b/a.YAML", "b/c/z.yml"]);
    }

    #[test]
    fn names_of_crates_are_distinct() {
        let mut used = BTreeSet::new();
        assert_eq!(package("a.com/V1.json", &mut used), "doc-a-com-v1");
        assert_eq!(package("a.com/v1.yaml", &mut used), "doc-a-com-v1-2");
        assert_eq!(package("ä/…", &mut used), "doc");
    }
}
