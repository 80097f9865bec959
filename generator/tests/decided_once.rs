//! One pass decides the result of a successful operation. This test looks for other code that decides it.

mod walk;

use std::fs;
use std::path::Path;

/// The code that decides it: lowering chooses media types and the order, and the model returns the decision of the
/// pass.
const DECIDERS: [&str; 4] = ["lower", "model", "spec", "passes/success.rs"];

/// Texts, without white space, in code that chooses a response or a media type.
const PICKING: [&str; 8] = [
    ".responses.first()",
    ".responses.get(",
    ".responses[0",
    ".responses.iter().find",
    ".responses.iter().min",
    ".responses.iter().next()",
    "letmutresponses:Vec<&Response>",
    "contains(\"json\")",
];

#[test]
fn only_one_pass_decides_the_success_of_an_operation() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["src", "../tests/build", "../tests/src"] {
        walk::sources(&root.join(folder), &mut files);
    }
    assert!(files.len() > 100, "the sources were not found");
    let mut again = Vec::new();
    for file in files {
        let name = file.strip_prefix(root.join("src")).unwrap_or(&file);
        if DECIDERS.iter().any(|decider| name.starts_with(decider)) {
            continue;
        }
        let text = fs::read_to_string(&file).expect("a source");
        let text: String = text.split_whitespace().collect();
        for picking in PICKING.iter().filter(|picking| text.contains(**picking)) {
            again.push(format!("{}: {picking}", file.display()));
        }
    }
    assert!(
        again.is_empty(),
        "read `Operation::success`, `main_response` and `Response::media_type` of the model instead:\n{}",
        again.join("\n")
    );
}
