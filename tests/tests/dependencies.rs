//! What a program gets with the client's dependencies.

use std::process::Command;

use project_tests::documents;

/// The packages and features of the client's dependencies, one a line.
fn tree(more: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--package", "botpress-client"])
        .args(["--edges", "normal,features", "--prefix", "none"])
        .args(more)
        .current_dir(documents::root())
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Features of a dependency apply to the whole program.
#[test]
fn no_program_compiles_the_derives_of_serde_or_keeps_the_order_of_members_unless_it_asks() {
    let ordered = r#"serde_json feature "preserve_order""#;
    let plain = tree(&[]);
    assert!(plain.contains(r#"serde_json feature "float_roundtrip""#));
    assert!(!plain.contains(ordered));
    assert!(tree(&["--features", "preserve-order"]).contains(ordered));
    for features in [
        "",
        "blocking,dynamic,jiff-0-2,reqwest-0-13,test-util,tracing,webhooks",
    ] {
        let tree = tree(&["--features", features]);
        assert!(!tree.contains("serde_derive"), "with `{features}`");
    }
}
