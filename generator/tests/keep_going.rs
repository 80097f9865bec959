//! `keep_going` leaves out the operations with errors, and no others.

use std::fs;
use std::path::Path;

use botpress_codegen::{BuildError, Generator};

const OK: &str = "responses: {'204': {description: ok}}";

/// Generates from a document with these paths, and other files. Returns the ids of the operations, and the findings.
fn generated(test: &str, paths: &str, files: &[(&str, &str)]) -> (Vec<String>, String) {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("keep_going").join(test);
    let _ = fs::remove_dir_all(&root);
    fs::create_dir_all(&root).expect("a folder");
    let document = format!("openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n{paths}");
    for (name, text) in files.iter().chain(&[("openapi.yaml", document.as_str())]) {
        fs::write(root.join(name), text).expect("a file");
    }
    let generator = Generator::new()
        .document("api", root.join("openapi.yaml"))
        .relative_to(&root);
    let stops = generator.generate(&|_, _, _| {});
    assert!(matches!(stops, Err(BuildError::Failed(_))), "an error");
    let generator = generator.keep_going(true);
    let made = generator.generate(&|_, _, _| {});
    let made = made.unwrap_or_else(|error| panic!("{error}")).output;
    let map = generator.map().unwrap_or_else(|error| panic!("{error}"));
    let operations = map.into_iter().flat_map(|api| api.operations);
    (operations.map(|one| one.id).collect(), made.warnings)
}

/// An operation that responds with a schema.
fn reads(id: &str, schema: &str) -> String {
    format!(
        "{{operationId: {id}, responses: {{'200': {{description: ok, content: {{application/json: {{schema: {schema}}}}}}}}}}}"
    )
}

#[test]
fn a_method_that_declares_the_path_parameter_stays() {
    let paths = format!(
        "  /a/{{id}}:\n    get: {{operationId: getA, {OK}}}\n    put:\n      operationId: putA\n      \
         parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]\n      {OK}\n"
    );
    let (operations, warnings) = generated("sibling", &paths, &[]);
    assert_eq!(operations, ["putA"], "{warnings}");
    assert!(warnings.contains("left out: `getA`\n"), "{warnings}");
}

/// The path item of the operation is right for one path, and not for the other.
#[test]
fn a_shared_path_item_stays_where_it_is_right() {
    let paths = format!(
        "  /a/{{id}}: {{$ref: '#/x-items/one'}}\n  /a: {{$ref: '#/x-items/one'}}\nx-items:\n  one:\n    \
         get: {{operationId: getA, {OK}}}\n"
    );
    let (operations, warnings) = generated("shared", &paths, &[]);
    assert_eq!(operations, ["getA"], "{warnings}");
}

#[test]
fn a_file_that_is_not_yaml_leaves_out_what_refers_to_it() {
    let paths = format!(
        "  /a:\n    get: {}\n    put: {{operationId: putA, {OK}}}\n  /b:\n    get: {}\n",
        reads("getA", "{$ref: broken.yaml}"),
        reads("getB", "{$ref: 'holder.yaml#/Deep'}"),
    );
    let files = [
        ("broken.yaml", "type: [a\nb: c\n"),
        ("holder.yaml", "Deep: {properties: {a: {$ref: broken.yaml}}}\n"),
    ];
    let (operations, warnings) = generated("syntax", &paths, &files);
    assert_eq!(operations, ["putA"], "{warnings}");
    assert!(
        warnings.contains("`broken.yaml` can't be read: this is not valid YAML"),
        "{warnings}"
    );
    assert!(warnings.contains("(line 2, column 2)"), "{warnings}");
    assert!(warnings.contains("left out: `getA`"), "{warnings}");
    assert!(warnings.contains("left out: `getB`"), "{warnings}");
}

#[test]
fn files_that_only_refer_to_each_other_leave_out_what_refers_to_them() {
    let paths = format!(
        "  /a:\n    get: {}\n    put: {{operationId: putA, {OK}}}\n",
        reads("getA", "{$ref: one.yaml}"),
    );
    let files = [("one.yaml", "$ref: two.yaml\n"), ("two.yaml", "$ref: one.yaml\n")];
    let (operations, warnings) = generated("circle", &paths, &files);
    assert_eq!(operations, ["putA"], "{warnings}");
    assert!(warnings.contains("left out: `getA`"), "{warnings}");
}

#[test]
fn a_mistake_in_a_whole_file_leaves_out_what_refers_to_it() {
    let paths = format!(
        "  /a:\n    get: {}\n    put: {{operationId: putA, {OK}}}\n",
        reads("getA", "{$ref: one.yaml}"),
    );
    let files = [("one.yaml", "type: objekt\n")];
    let (operations, warnings) = generated("whole", &paths, &files);
    assert_eq!(operations, ["putA"], "{warnings}");
}
