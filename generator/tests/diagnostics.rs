//! Every document under `tests/negative` has the diagnostics of its snapshot, every code has such a document, and
//! documents under `tests/tolerated` have no errors.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use botpress_codegen::config::ApiConfig;
use botpress_codegen::diagnostic::{Code, Diagnostics, Severity};
use botpress_codegen::passes::NameLock;
use botpress_codegen::report::{Record, Style, records, render};
use botpress_codegen::source::{Document, Source};
use botpress_codegen::{BuildError, Generator, model};

/// The output for people and for machines.
struct Told {
    text: String,
    records: Vec<Record>,
}

/// Runs on a document without settings, or on a folder with a `codegen.toml`.
fn diagnose(path: &Path) -> Told {
    if path.is_dir() {
        return configured(path);
    }
    let told = |source: &Source, diagnostics: &Diagnostics| Told {
        text: render(source, &diagnostics.0, Style::PLAIN),
        records: records(source, &diagnostics.0),
    };
    let bytes = fs::read(path).expect("fixture");
    let document = match Document::read(file_name(path), bytes) {
        Ok(document) => document,
        Err(unreadable) => return told(&unreadable.source, &unreadable.diagnostics),
    };
    let config = ApiConfig::plain("api", file_name(path));
    let made = model(&document, &config, &NameLock::default(), &|_, _, _| {});
    let diagnostics = made.map_or_else(|found| found, |modelled| modelled.diagnostics);
    told(document.source(), &diagnostics)
}

fn configured(folder: &Path) -> Told {
    let run = Generator::new()
        .config(folder.join("codegen.toml"))
        .relative_to(folder)
        .generate(&|_, _, _| {});
    match run {
        Ok(generated) => Told {
            text: generated.output.warnings,
            records: generated.output.records,
        },
        Err(BuildError::Failed(failure)) => Told {
            text: failure.to_string(),
            records: failure.records,
        },
        Err(error) => panic!("{}: {error}", folder.display()),
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn fixtures(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests").join(folder);
    let entries = fs::read_dir(&folder).expect("fixtures");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("entry").path()).collect();
    files.sort();
    assert!(!files.is_empty(), "no fixtures in {}", folder.display());
    files
}

#[test]
fn negative_documents_have_the_expected_findings() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/snapshots/negative"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for path in fixtures("negative") {
        let told = diagnose(&path);
        // A setting without effect has no place in a document, so there is only text.
        let is_told = !told.records.is_empty() || (path.is_dir() && !told.text.is_empty());
        assert!(is_told, "{} gives no diagnostic", path.display());
        settings.bind(|| insta::assert_snapshot!(file_name(&path), told.text));
    }
}

/// The rule *Codes-are-unique*: each code occurs in some fixture, with its own severity.
#[test]
fn every_code_has_a_fixture() {
    // Safety nets: a document that reaches one shows a gap in an earlier room, which should be closed there. A fixture
    // that fills the memory would be large, so `copies_can_not_fill_the_memory` creates it.
    let nets = [Code::Structure, Code::OverlayTooLarge];
    let mut found = BTreeSet::new();
    for path in fixtures("negative") {
        for record in diagnose(&path).records {
            assert!(
                record.severity == record.code.severity() || record.left_out.is_some(),
                "{}: {}",
                path.display(),
                record.code
            );
            found.insert(record.code.name());
        }
    }
    // Overlays have fixtures of their own, whose snapshots are those of `overlays.rs`.
    for path in fixtures("snapshots/overlays") {
        let text = fs::read_to_string(path).expect("snapshot");
        let named = Code::ALL.iter().map(|code| code.name());
        found.extend(named.filter(|name| text.contains(&format!("[{name}]"))));
    }
    let without: Vec<&str> = (Code::ALL.iter())
        .filter(|code| !found.contains(code.name()) && !nets.contains(code))
        .map(|code| code.name())
        .collect();
    assert!(without.is_empty(), "no fixture has {without:?}");
    for net in nets {
        assert!(!found.contains(net.name()), "`{net}` is a net no more");
    }
}

#[test]
fn tolerated_documents_have_no_error() {
    for path in fixtures("tolerated") {
        let told = diagnose(&path);
        let bad = |record: &Record| record.severity != Severity::Warning;
        assert!(!told.records.iter().any(bad), "{}", told.text);
    }
}

#[test]
fn a_required_member_of_a_base_is_known() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/tolerated/required-inherited.yaml");
    let told = diagnose(&path);
    assert!(told.records.is_empty(), "{}", told.text);
}

/// The output for machines has the same places.
#[test]
fn records_have_lines_and_pointers() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/negative/009-yaml-duplicate-path.yaml");
    let records = diagnose(&path).records;
    let json = serde_json::to_value(&records).expect("records are JSON");
    let expected = serde_json::json!([{
        "severity": "error",
        "code": "duplicate-key",
        "message": "the key `/ping` occurs twice in the same object",
        "file": "009-yaml-duplicate-path.yaml",
        "line": 8,
        "column": 3,
        "pointer": "/paths/~1ping",
        "help": "keep one of them, or merge their contents",
        "related": [{
            "message": "it is first used here",
            "line": 4,
            "column": 3,
            "pointer": "/paths/~1ping",
        }],
    }]);
    assert_eq!(json, expected);
}
