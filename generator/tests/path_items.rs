//! Path items with a `$ref` and members of their own, in every version.

use std::fs;
use std::path::{Path, PathBuf};

use botpress_codegen::config::ApiConfig;
use botpress_codegen::passes::NameLock;
use botpress_codegen::{BuildError, Generator, model};

/// Writes a document and other files to a folder of its own.
fn written(test: &str, document: &str, files: &[(&str, &str)]) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("path_items").join(test);
    let _ = fs::remove_dir_all(&root);
    fs::create_dir_all(&root).expect("a folder");
    for (name, text) in files.iter().chain(&[("openapi.yaml", document)]) {
        fs::write(root.join(name), text).expect("a file");
    }
    root
}

fn generator(root: &Path) -> Generator {
    Generator::new()
        .document("api", root.join("openapi.yaml"))
        .relative_to(root)
}

/// Returns the operations with the names of their parameters, and the warnings.
fn read(generator: &Generator) -> (Vec<String>, String) {
    let (_, document) = generator.documents().expect("a document").remove(0);
    let config = ApiConfig::plain("api", "openapi.yaml");
    let made = model(&document, &config, &NameLock::default(), &|_, _, _| {});
    let made = made.unwrap_or_else(|found| {
        let style = botpress_codegen::report::Style::PLAIN;
        panic!("{}", document.render(&found, style))
    });
    let operations = made.api.operations.iter().map(|operation| {
        let parameters = operation.parameters.iter().map(|one| one.wire.as_str());
        let parameters: Vec<&str> = parameters.collect();
        format!("{} {}({})", operation.id, operation.path, parameters.join(", "))
    });
    let warnings = document.render(&made.diagnostics, botpress_codegen::report::Style::PLAIN);
    (operations.collect(), warnings)
}

/// A parameter in the syntax of a version.
fn parameter(version: &str, name: &str, place: &str) -> String {
    let required = if place == "path" { ", required: true" } else { "" };
    let kind = match version {
        "swagger: '2.0'" => "type: string",
        _ => "schema: {type: string}",
    };
    format!("{{name: {name}, in: {place}{required}, {kind}}}")
}

fn operation(id: &str) -> String {
    format!("{{operationId: {id}, responses: {{'200': {{description: ok}}}}}}")
}

/// A request that the service sends.
fn sent(id: &str) -> String {
    let body = "requestBody: {content: {application/json: {schema: {type: object}}}}";
    operation(id).replace("responses", &format!("{body}, responses"))
}

const VERSIONS: [&str; 4] = ["swagger: '2.0'", "openapi: 3.0.3", "openapi: 3.1.1", "openapi: 3.2.0"];

#[test]
fn own_members_are_added_to_those_of_the_referenced_path_item() {
    for version in VERSIONS {
        let parameter = |name, place| parameter(version, name, place);
        let document = format!(
            "{version}\ninfo: {{title: t, version: '1'}}\npaths:\n  /a/{{id}}:\n    $ref: items.yaml#/a\n    \
             parameters: [{}, {}]\n    get: {}\n",
            parameter("id", "path"),
            parameter("own", "query"),
            operation("getA")
        );
        let items = format!(
            "a:\n  parameters: [{}, {}]\n  post: {}\n",
            parameter("id", "path"),
            parameter("other", "query"),
            operation("postA")
        );
        let root = written("added", &document, &[("items.yaml", &items)]);
        let (operations, warnings) = read(&generator(&root));
        assert_eq!(
            operations,
            ["getA /a/{id}(id, own, other)", "postA /a/{id}(id, own, other)"],
            "{version}"
        );
        assert_eq!(warnings, "", "{version}");
    }
}

#[test]
fn a_method_of_both_is_the_own_one_with_a_warning() {
    for version in VERSIONS {
        let document = format!(
            "{version}\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    $ref: items.yaml\n    get: {}\n",
            operation("own")
        );
        let items = format!("get: {}\nput: {}\n", operation("other"), operation("put"));
        let root = written("both", &document, &[("items.yaml", &items)]);
        let (operations, warnings) = read(&generator(&root));
        assert_eq!(operations, ["own /a()", "put /a()"], "{version}");
        assert!(
            warnings.contains("warning[path-item-overlap]: `get` is also in the path item"),
            "{warnings}"
        );
        assert!(warnings.contains("openapi.yaml:6:5"), "{warnings}");
        assert!(warnings.contains("items.yaml:1:1"), "{warnings}");
        assert!(!warnings.contains("no effect"), "{warnings}");
    }
}

/// A chain of references, an overlay that adds a method to a reference, a webhook, a callback.
#[test]
fn every_path_item_is_joined() {
    let document = format!(
        "openapi: 3.1.1\ninfo: {{title: t, version: '1'}}\npaths:\n  /a: {{$ref: '#/components/pathItems/One'}}\n  \
         /b:\n    post:\n      operationId: postB\n      responses: {{'200': {{description: ok}}}}\n      callbacks:\n        \
         done: {{'{{$request.body#/url}}': {{$ref: '#/components/pathItems/Two', put: {}}}}}\n\
         webhooks:\n  hook: {{$ref: '#/components/pathItems/Two', delete: {}}}\n\
         components:\n  pathItems:\n    One: {{$ref: '#/components/pathItems/Two', get: {}}}\n    Two: {{post: {}}}\n",
        sent("called"),
        sent("hooked"),
        operation("getA"),
        sent("postA"),
    );
    let overlay = format!(
        "overlay: 1.0.0\ninfo: {{title: o, version: '1'}}\nactions:\n  - target: $.paths['/a']\n    update: {{patch: {}}}\n",
        operation("patchA")
    );
    let root = written("every", &document, &[("o.yaml", &overlay)]);
    let generator = generator(&root).overlay(root.join("o.yaml"));
    let (operations, warnings) = read(&generator);
    assert_eq!(warnings, "");
    assert_eq!(operations, ["patchA /a()", "getA /a()", "postA /a()", "postB /b()"]);
    let made = generator.generate(&|_, _, _| {}).expect("a client");
    let text: String = made.output.files.into_iter().map(|f| f.text).collect();
    for name in ["hook.delete", "hook.post", "done.put", "done.post"] {
        assert!(text.contains(&format!("\"{name}\"")), "{name}");
    }
}

#[test]
fn a_mistake_in_a_referenced_path_item_is_reported_once_where_it_is_written() {
    let document = format!(
        "openapi: 3.1.1\ninfo: {{title: t, version: '1'}}\npaths:\n  /a: {{$ref: '#/components/pathItems/One', get: {}}}\n\
         components:\n  pathItems:\n    One:\n      post:\n        operationId: postA\n        \
         responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{type: objekt}}}}}}}}}}\n",
        operation("getA"),
    );
    let root = written("mistake", &document, &[]);
    let Err(BuildError::Failed(failure)) = generator(&root).generate(&|_, _, _| {}) else {
        panic!("nothing is refused");
    };
    assert_eq!(failure.records.len(), 1, "{failure}");
    assert!(failure.text.contains("openapi.yaml:10:"), "{failure}");
}

#[test]
fn path_items_that_refer_to_each_other_are_a_circle() {
    let document = format!(
        "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n  /a: {{$ref: '#/paths/~1b', get: {}}}\n  \
         /b: {{$ref: '#/paths/~1a', put: {}}}\n",
        operation("getA"),
        operation("putB"),
    );
    let root = written("circle", &document, &[]);
    let Err(BuildError::Failed(failure)) = generator(&root).generate(&|_, _, _| {}) else {
        panic!("nothing is refused");
    };
    assert!(failure.text.contains("error[reference-cycle]"), "{failure}");
}
