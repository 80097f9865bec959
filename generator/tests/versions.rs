//! The same API in each version that can express it gives the same client: the folders of `tests/versions` have a
//! document for each version (`v20.yaml`, `v30.yaml`).

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use botpress_codegen::report::Style;
use botpress_codegen::source::Document;
use botpress_codegen::{Input, InputDocument, generate};

const CONFIG: &str = "[crate]\nname = \"versions\"\nversion = \"0.0.0\"\ndescription = \"One API\"\nlicense = \"MIT\"\n\n[apis.api]\ndocument = \"api.yaml\"\n";

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

fn input(bytes: Vec<u8>) -> Input {
    Input {
        config_name: "codegen.toml".to_owned(),
        config: CONFIG.to_owned(),
        documents: vec![InputDocument {
            document: "api.yaml".to_owned(),
            name: "api.yaml".to_owned(),
            bytes,
        }],
        ..Input::default()
    }
}

/// The files of the client, and the names of its types. The hash of the document is the only thing that may differ.
fn client(path: &Path) -> BTreeMap<String, String> {
    let bytes = fs::read(path).expect("a document");
    let hash = Document::read("api.yaml", bytes.clone())
        .expect("a document")
        .hash()
        .to_owned();
    let output = generate(&input(bytes), Style::PLAIN, &|_, _, _| {})
        .unwrap_or_else(|failure| panic!("{}\n{failure}", path.display()));
    // Swagger 2.0 has formats for nested lists.
    let warnings = output.warnings.lines();
    let warnings: Vec<&str> = warnings.filter(|line| line.starts_with("warning[")).collect();
    let nested = |line: &&str| line.starts_with("warning[parameter-nested]");
    assert!(warnings.iter().all(nested), "{}: {warnings:?}", path.display());
    let files = output.files.into_iter();
    files
        .map(|file| (file.path, file.text.replace(&hash, "")))
        .chain([("lock".to_owned(), output.lock)])
        .collect()
}

#[test]
fn all_versions_give_one_client() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/versions");
    for folder in entries(&root) {
        let documents = entries(&folder);
        let [first, others @ ..] = documents.as_slice() else {
            panic!("{} is empty", folder.display());
        };
        assert!(!others.is_empty(), "{} has one version", folder.display());
        let expected = client(first);
        for other in others {
            let found = client(other);
            for (path, text) in &expected {
                let differs = text.lines().zip(found[path].lines()).find(|(one, two)| one != two);
                assert_eq!(differs, None, "{path} of {}", other.display());
            }
            assert_eq!(expected, found, "{}", other.display());
        }
    }
}

/// With any damage, a document is rejected with a place, or generated, without a panic.
#[test]
fn damaged_documents_are_refused_or_generated() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/versions");
    let mut generated = 0;
    for folder in entries(&root) {
        for path in entries(&folder) {
            let bytes = fs::read(&path).expect("a document");
            let whole = Document::read("api.yaml", bytes).expect("a document");
            for seed in 0..12 {
                let damaged = made_up::damage::damaged(whole.value(), seed);
                match generate(&input(damaged.to_string().into_bytes()), Style::PLAIN, &|_, _, _| {}) {
                    Ok(_) => generated += 1,
                    Err(failure) => assert!(
                        failure.text.contains("\n  ") && !failure.text.contains("[structure]"),
                        "{} with seed {seed}: {failure}",
                        path.display()
                    ),
                }
            }
        }
    }
    assert!(generated > 0, "some damage is harmless");
}
