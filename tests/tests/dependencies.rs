//! The packages and features that a program gets with the client.

use std::process::Command;

use project_tests::documents;

/// The packages and features of the client's dependencies, one per line.
fn tree(more: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--package", "botpress-client"])
        .args(["--edges", "normal", "--prefix", "none"])
        .args(["--format", "{p}: {f}"])
        .args(more)
        .current_dir(documents::root())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Features of a dependency apply to the whole program.
#[test]
fn no_program_compiles_the_derives_of_serde_or_keeps_the_order_of_members_unless_it_asks() {
    let is_in = |more: &[&str], feature: &str| {
        let tree = tree(more);
        let line = tree.lines().find(|line| line.starts_with("serde_json v"));
        line.is_some_and(|line| line.contains(feature))
    };
    assert!(is_in(&[], "float_roundtrip"));
    assert!(!is_in(&[], "preserve_order"));
    assert!(is_in(&["--features", "preserve-order"], "preserve_order"));
    for features in ["", "blocking,dynamic,jiff-0-2,reqwest-0-13,test-util,tracing,webhooks"] {
        let tree = tree(&["--features", features]);
        assert!(!tree.contains("serde_derive"), "with `{features}`");
    }
}
