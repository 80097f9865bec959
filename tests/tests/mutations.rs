//! Damaged documents: for any damage, the generator reports errors or generates, and never panics. `cargo xtask fuzz`
//! does the same for longer.

use project_tests::documents;
use project_tests::fuzz::{Subject, run, subjects};

#[test]
fn damaged_fixtures_never_panic() {
    let generated = survives(&subjects(&["fixtures"]), 12);
    assert!(generated > 0, "some damage is harmless");
}

#[test]
fn damaged_mistakes_never_panic() {
    survives(&subjects(&["negative", "tolerated"]), 4);
}

#[test]
fn a_damaged_runtime_document_never_panics() {
    let project = documents::project();
    let given = project.documents.iter().find(|given| given.name == "runtime.json");
    let given = given.expect("runtime.json");
    let document = serde_json::from_slice(&given.bytes).expect("JSON");
    survives(&[Subject::plain("runtime", document)], 8);
}

/// Returns how many of the damaged documents were generated.
fn survives(subjects: &[Subject], seeds: u64) -> usize {
    let mut generated = 0;
    for subject in subjects {
        match run(subject, 1..=seeds) {
            Ok(count) => generated += count,
            Err(fault) => panic!("{fault}"),
        }
    }
    generated
}
