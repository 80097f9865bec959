//! The webhooks and callbacks that have a variant, and their names.

mod support;

const DOCUMENT: &str = "
openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /a:
    post:
      operationId: startA
      callbacks:
        onEvent: {'{$url}': {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {z: {type: string}}}}}}}}}
        both:
          '{$url}/ok': {post: {requestBody: {content: {application/json: {schema: {type: string}}}}}}
          '{$url}/no': {post: {requestBody: {content: {application/json: {schema: {type: boolean}}}}}}
      responses: {'204': {description: ok}}
  /b:
    post:
      operationId: startB
      tags: [two]
      callbacks:
        onEvent: {'{$url}': {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {y: {type: integer}}}}}}}}}
      responses: {'204': {description: ok}}
";

const WEBHOOKS: &str = "
webhooks:
  push: {post: {operationId: pushed, tags: [git], requestBody: {content: {application/json: {schema: {type: string}}}}}}
  secret: {x-internal: true, post: {requestBody: {content: {application/json: {schema: {type: string}}}}}}
";

/// Returns the names of the webhooks in the generated module.
fn names(document: &str, settings: &str) -> Vec<String> {
    let api = format!("\n[apis.api]\ndocument = \"api.yaml\"\n{settings}");
    let output = support::run(document, &api).unwrap_or_else(|failure| panic!("{failure}"));
    let texts = output.files.iter().map(|file| file.text.as_str());
    let list = texts.filter_map(|text| {
        text.split_once("NAMES: &'static [&'static str] = &[")?
            .1
            .split_once(']')
    });
    let names = list.flat_map(|(list, _)| list.split('"').skip(1).step_by(2));
    names.map(str::to_owned).collect()
}

#[test]
fn an_ambiguous_name_of_a_callback_has_its_operation_or_url() {
    let all = ["startA.onEvent", "both {$url}/ok", "both {$url}/no", "startB.onEvent"];
    for version in ["3.1.0", "3.0.3"] {
        assert_eq!(names(&DOCUMENT.replace("3.1.0", version), ""), all, "{version}");
    }
    let only_one = DOCUMENT.replacen("onEvent", "started", 1);
    assert_eq!(names(&only_one, "")[0], "started");
    assert_eq!(names(&only_one, "")[3], "onEvent");
}

#[test]
fn webhooks_and_callbacks_are_selected() {
    let document = format!("{DOCUMENT}{WEBHOOKS}");
    let named = |settings: &str| names(&document, settings).join(", ");
    let callbacks = "startA.onEvent, both {$url}/ok, both {$url}/no, startB.onEvent";
    assert_eq!(named(""), format!("push, secret, {callbacks}"));
    assert_eq!(named("skip-internal = true"), format!("push, {callbacks}"));
    // A callback is selected with its operation.
    assert_eq!(
        named("skip = ['tag:two']"),
        "push, secret, startA.onEvent, both {$url}/ok, both {$url}/no"
    );
    assert_eq!(
        named("skip = ['tag:git', 'both *']"),
        "secret, startA.onEvent, startB.onEvent"
    );
    assert_eq!(named("only = ['startB']"), "startB.onEvent");
    assert_eq!(named("only = ['startB', 'pushed']"), "push, startB.onEvent");
    assert_eq!(named("unreached-components = false"), "");
}

const SHARED: &str = "
openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /a:
    post: {operationId: startA, callbacks: {done: {$ref: '#/components/callbacks/Done'}}, responses: {'204': {description: ok}}}
  /b:
    post: {operationId: startB, callbacks: {done: {$ref: '#/components/callbacks/Done'}}, responses: {'204': {description: ok}}}
components:
  callbacks:
    Done: {'{$url}': {post: {requestBody: {content: {application/json: {schema: {type: string}}}}}}}
";

/// A callback that operations share is there as long as one of them is, whichever it is.
#[test]
fn a_shared_callback_is_selected_with_any_of_its_operations() {
    for version in ["3.1.0", "3.0.3"] {
        let document = SHARED.replace("3.1.0", version);
        for settings in ["", "skip = ['startA']", "skip = ['startB']", "only = ['startB']"] {
            assert_eq!(names(&document, settings), ["done"], "{version} {settings}");
        }
        assert_eq!(names(&document, "skip = ['done']"), [""; 0], "{version}");
    }
}

/// A request that is left out leaves no type behind.
#[test]
fn the_types_of_a_request_that_is_left_out_are_left_out_too() {
    for (settings, has_type) in [
        ("", true),
        ("skip = ['startB.onEvent']", false),
        ("skip = ['tag:two']", false),
    ] {
        let api = format!("\n[apis.api]\ndocument = \"api.yaml\"\n{settings}");
        let output = support::run(DOCUMENT, &api).unwrap_or_else(|failure| panic!("{failure}"));
        let declares = output.files.iter().any(|file| file.text.contains("pub y: Option<"));
        assert_eq!(declares, has_type, "{settings}");
    }
}

const DEPRECATED: &str = "
openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /a:
    post:
      operationId: startA
      callbacks:
        old: {'{$url}': {post: {deprecated: true, description: Sent once. Use fresh instead., requestBody: {content: {application/json: {schema: {type: string}}}}}}}
        stale: {'{$url}': {post: {deprecated: true, x-deprecated-reason: No longer sent., requestBody: {content: {application/json: {schema: {type: boolean}}}}}}}
        fresh: {'{$url}': {post: {requestBody: {content: {application/json: {schema: {type: integer}}}}}}}
      responses: {'204': {description: ok}}
";

#[test]
fn the_variant_of_a_deprecated_request_is_deprecated() {
    for version in ["3.1.0", "3.0.3"] {
        let document = DEPRECATED.replace("3.1.0", version);
        let api = "\n[apis.api]\ndocument = \"api.yaml\"\n";
        let output = support::run(&document, api).unwrap_or_else(|failure| panic!("{failure}"));
        let text =
            (output.files.iter().map(|file| file.text.as_str())).find(|text| text.contains("pub enum Webhook {"));
        let text = text.unwrap_or_default();
        let variants = text.split_once("pub enum Webhook {").map_or("", |(_, rest)| rest);
        let variants = variants.split_once("\n}").map_or("", |(variants, _)| variants);
        let before = |variant: &str| variants.split_once(variant).map_or("", |(before, _)| before).trim_end();
        assert!(
            before("Old(").ends_with("#[deprecated(note = \"Sent once. Use fresh instead.\")]"),
            "{version} {variants}"
        );
        assert!(
            before("Stale(").ends_with("#[deprecated(note = \"No longer sent.\")]"),
            "{version} {variants}"
        );
        assert!(before("Fresh(").ends_with("`fresh`"), "{version} {variants}");
        // The code of the union itself uses them.
        assert!(text.contains("allow(deprecated"), "{text}");
    }
}
