//! Extensions that have an effect on a client.

mod support;

use botpress_codegen::{Failure, Output};

fn run(document: &str, settings: &str) -> Result<Output, Failure> {
    let api = format!("\n[apis.api]\ndocument = \"api.yaml\"\n{settings}");
    support::run(document, &api)
}

const INTERNAL: &str = "
openapi: 3.0.3
info: {title: t, version: '1'}
paths:
  /a:
    get: {operationId: open, responses: {'204': {description: ok}}}
    post: {operationId: hidden, x-internal: true, responses: {'204': {description: ok}}}
  /b:
    x-internal: 'true'
    get: {operationId: alsoHidden, responses: {'204': {description: ok}}}
";

#[test]
fn internal_operations_are_left_out_if_set() {
    for (settings, operations) in [("", 3), ("skip-internal = true", 1)] {
        for version in ["3.0.3", "3.1.0"] {
            let document = INTERNAL.replace("3.0.3", version);
            let output = run(&document, settings).unwrap_or_else(|failure| panic!("{failure}"));
            assert_eq!(output.apis[0].operations, operations, "{version} {settings}");
        }
    }
}

#[test]
fn skip_internal_without_internal_operations_has_no_effect() {
    let document = INTERNAL
        .replace("x-internal: true", "x-internal: false")
        .replace("'true'", "false");
    let failure = run(&document, "skip-internal = true").expect_err("it has no effect");
    assert!(failure.to_string().contains("skip-internal"), "{failure}");
}

#[test]
fn the_reason_of_a_deprecation_is_in_the_attribute() {
    let document = "
openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /a: {get: {operationId: old, deprecated: true, x-deprecated-reason: 'Call `fresh`.', responses: {'204': {description: ok}}}}
";
    let output = run(document, "").unwrap_or_else(|failure| panic!("{failure}"));
    let said = |text: &str| text.contains("#[deprecated(note = \"Call `fresh`.\")]");
    assert!(output.files.iter().any(|file| said(&file.text)));
}
