//! The documents of a folder, and the names of the crates that they become.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::Context as _;

/// A document of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its path below the folder, with `/` on every system.
    pub document: String,
    /// The name of its crate. No other document of the folder has it.
    pub package: String,
}

/// All JSON and YAML files below a folder, by name. Hidden folders and files are left out.
///
/// # Errors
///
/// When a folder can't be listed.
pub fn documents(folder: &Path) -> anyhow::Result<Vec<Found>> {
    let mut documents = Vec::new();
    below(folder, "", &mut documents)?;
    documents.sort();
    let mut taken = BTreeSet::new();
    let found = documents.into_iter().map(|document| {
        let package = package(&document, &mut taken);
        Found { document, package }
    });
    Ok(found.collect())
}

fn below(folder: &Path, prefix: &str, documents: &mut Vec<String>) -> anyhow::Result<()> {
    let listed =
        fs::read_dir(folder).with_context(|| format!("can't list {}", folder.display()))?;
    for entry in listed {
        let path = entry?.path();
        // A name that is no text can't be told apart in a report.
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

/// A name for a package that says which document it is of.
fn package(document: &str, taken: &mut BTreeSet<String>) -> String {
    let stem = document.rsplit_once('.').map_or(document, |(stem, _)| stem);
    let mut name = "doc".to_owned();
    let words = stem.split(|c: char| !c.is_ascii_alphanumeric());
    for word in words.filter(|word| !word.is_empty()) {
        name.push('-');
        name.push_str(&word.to_ascii_lowercase());
    }
    // Names of folders have a limit.
    name.truncate(80);
    let mut candidate = name.clone();
    let mut number = 1;
    while !taken.insert(candidate.clone()) {
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
        let mut taken = BTreeSet::new();
        assert_eq!(package("a.com/V1.json", &mut taken), "doc-a-com-v1");
        assert_eq!(package("a.com/v1.yaml", &mut taken), "doc-a-com-v1-2");
        assert_eq!(package("ä/…", &mut taken), "doc");
    }
}
