//! Every document under `tests/negative` gives the diagnostics of its snapshot, and every document
//! under `tests/tolerated` gives no error.

use std::fs;
use std::path::{Path, PathBuf};

use botpress_codegen::check::check;
use botpress_codegen::report::{Diagnostics, Style, records, render};
use botpress_codegen::source::{Document, Source};
use serde::Deserialize as _;

/// What reading and checking say of a file, and its text.
fn diagnose<T>(path: &Path, then: impl FnOnce(&Source, &Diagnostics) -> T) -> T {
    let bytes = fs::read(path).expect("fixture");
    match Document::read(file_name(path), bytes) {
        Ok(document) => {
            let mut diagnostics = Diagnostics::default();
            let ignored = check(&document, &mut diagnostics);
            if !diagnostics.has_errors() {
                let value = ignored.strip(document.value());
                let read = openapiv3::OpenAPI::deserialize(&*value);
                assert!(read.is_ok(), "{}: {:?}", path.display(), read.err());
            }
            then(document.source(), &diagnostics)
        }
        Err(unreadable) => then(&unreadable.source, &unreadable.diagnostics),
    }
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn fixtures(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../tests")
        .join(folder);
    let entries = fs::read_dir(&folder).expect("fixtures");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("entry").path()).collect();
    files.sort();
    assert!(!files.is_empty(), "no fixtures in {}", folder.display());
    files
}

#[test]
fn negative_documents_say_what_is_wrong() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../tests/snapshots/negative"
    ));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for path in fixtures("negative") {
        let (text, count) = diagnose(&path, |source, diagnostics| {
            let text = render(source, &diagnostics.0, Style::Plain);
            (text, records(source, &diagnostics.0).len())
        });
        assert_ne!(count, 0, "{} gives no diagnostic", path.display());
        settings.bind(|| insta::assert_snapshot!(file_name(&path), text));
    }
}

#[test]
fn tolerated_documents_have_no_error() {
    for path in fixtures("tolerated") {
        diagnose(&path, |source, diagnostics| {
            let text = render(source, &diagnostics.0, Style::Plain);
            assert!(!diagnostics.has_errors(), "{text}");
        });
    }
}

/// What a machine reads says the same places.
#[test]
fn records_have_lines_and_pointers() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../tests/negative/009-yaml-duplicate-path.yaml");
    let records = diagnose(&path, |source, diagnostics| records(source, &diagnostics.0));
    let json = serde_json::to_value(&records).expect("records are JSON");
    let expected = serde_json::json!([{
        "severity": "error",
        "code": "duplicate-key",
        "message": "the key `/ping` stands twice in the same object",
        "file": "009-yaml-duplicate-path.yaml",
        "line": 8,
        "column": 3,
        "pointer": "/paths/~1ping",
        "help": "keep one of them, or merge what they say",
        "related": [{
            "message": "it first stands here",
            "line": 4,
            "column": 3,
            "pointer": "/paths/~1ping",
        }],
    }]);
    assert_eq!(json, expected);
}
