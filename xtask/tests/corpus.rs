//! Runs `cargo xtask corpus` on a small folder: each document in its own process.
#![forbid(unsafe_code)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use xtask::survey::{Entry, Survey, Verdict};

fn corpus(arguments: &[&str]) -> Output {
    let documents = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("corpus")
        .arg(documents)
        .arg("--unoptimized")
        .args(arguments)
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    output
}

fn survey(arguments: &[&str]) -> Survey {
    let output = corpus(&[arguments, &["--format", "json"]].concat());
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn each_document_has_a_verdict() {
    let survey = survey(&[]);
    let verdicts: Vec<_> = survey
        .documents
        .iter()
        .map(|entry| (entry.document.as_str(), entry.verdict))
        .collect();
    assert_eq!(
        verdicts,
        [
            ("cut.json", Verdict::Refused),
            ("next.json", Verdict::OtherVersion),
            ("old.json", Verdict::OtherVersion),
            ("package.json", Verdict::OtherFile),
            ("shop/broken.yaml", Verdict::Refused),
            ("shop/orders.yaml", Verdict::Generated),
        ]
    );
    let orders = &survey.documents[5];
    assert_eq!((orders.operations, orders.methods, orders.types), (1, 1, 1));
    if cfg!(target_os = "linux") {
        assert!(orders.kib.is_some_and(|kib| kib > 1000), "{orders:?}");
    }
    let broken = &survey.documents[4].refusals;
    assert_eq!(broken.len(), 1, "{broken:?}");
    assert_eq!(broken[0].code, "dangling-reference");
    assert_eq!((broken[0].findings, broken[0].operations), (1, 1));
    assert_eq!(broken[0].samples[0].line, 13);
}

#[test]
fn a_document_that_takes_too_long_does_not_end_the_survey() {
    let survey = survey(&["--limit", "0"]);
    assert_eq!(survey.documents.len(), 6);
    let timed_out = |entry: &Entry| entry.verdict == Verdict::TimedOut;
    assert!(survey.documents.iter().any(timed_out));
}

#[test]
fn two_runs_can_be_compared() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("old.json");
    let path = file.to_str().unwrap();
    corpus(&["--only", "shop/*", "--out", path]);
    let written = fs::read_to_string(&file).unwrap();
    fs::write(&file, written.replace("\"generated\"", "\"crashed\"")).unwrap();
    let again = corpus(&["--only", "shop/*", "--jobs", "1", "--compare", path]);
    let text = String::from_utf8_lossy(&again.stdout);
    assert!(text.contains("shop/orders.yaml: crashed -> generated\n"), "{text}");
    assert!(text.contains("1 documents better, 0 worse, of 2 in both"), "{text}");
}
