//! The first example in the README and on the front page of a crate, and the description of its environment variables.

mod support;

use botpress_codegen::{Failure, Output};

const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: t, version: '1'}
servers: [{url: 'https://a.example'}]
paths:
  /pets:
    get: {operationId: listPets, responses: {'204': {description: ok}}}
    post:
      operationId: createPet
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [details]
              properties:
                details: {type: object, additionalProperties: true, example: {name: Rex, age: 3}}
      responses: {'204': {description: ok}}
components:
  securitySchemes: {Token: {type: http, scheme: bearer}}
security: [{Token: []}]
";

fn run(first: &str) -> Result<Output, Failure> {
    let settings = format!(
        "first-example = \"{first}\"\n\n\
         [apis.shop]\ndocument = \"api.yaml\"\ncredentials = {{ Token = \"TOKEN\" }}\n\n\
         [apis.other]\ndocument = \"api.yaml\""
    );
    support::run(DOCUMENT, &settings)
}

#[test]
fn the_first_example_is_of_the_named_operation() {
    let output = run("shop.createPet").unwrap_or_else(|failure| panic!("{failure}"));
    for path in ["README.md", "src/lib.rs"] {
        let mut files = output.files.iter();
        let text = &files.find(|file| file.path == path).expect("the file").text;
        let call = text.find("create_pet(").expect("the example");
        let list = text.find("list_pets(").unwrap_or(usize::MAX);
        assert!(call < list && text.contains("own::shop"), "{text}");
        // JSON in a common layout.
        assert!(text.contains("json!({ \"name\": \"Rex\", \"age\": 3 })"), "{text}");
    }
}

#[test]
fn an_environment_variable_lists_the_apis_that_read_it() {
    let output = run("shop.createPet").unwrap_or_else(|failure| panic!("{failure}"));
    let mut files = output.files.iter();
    let lib = files.find(|file| file.path == "src/lib.rs").expect("lib.rs");
    assert!(lib.text.contains("- `TOKEN`: `token` of `shop`"), "{}", lib.text);
}

#[test]
fn an_unknown_operation_is_rejected() {
    for first in ["shop.sellPet", "createPet", "zoo.createPet"] {
        let failure = run(first).expect_err("there is no such operation").to_string();
        assert!(failure.contains(&format!("no operation `{first}`")), "{failure}");
        assert!(failure.contains("`shop.listPets`"), "{failure}");
    }
}

#[test]
fn the_documentation_of_modules_is_for_users() {
    let output = run("shop.createPet").unwrap_or_else(|failure| panic!("{failure}"));
    let modules = [
        ("mod.rs", "//! t 1.\n"),
        ("blocking.rs", "//! The blocking client"),
        ("operations/mod.rs", "//! The requests of the operations"),
        ("types/mod.rs", "//! t: types.\n"),
    ];
    for (path, first) in modules {
        let path = format!("src/shop/{path}");
        let file = output.files.iter().find(|file| file.path == path);
        let text = &file.expect(&path).text;
        let (notice, docs) = text.split_once('\n').expect("a notice");
        assert_eq!(notice, "// Generated from t 1; do not edit.", "{path}");
        assert!(docs.starts_with(first), "{path}: {docs}");
    }
}

/// A type has no description that several response types share, and a merged type has none that only one of its places
/// has.
#[test]
fn the_documentation_of_a_type_says_what_it_is() {
    let response = |member: &str, description: &str| {
        format!(
            "{{'200': {{description: {description}, content: {{application/json: {{schema: \
             {{type: object, required: [{member}], properties: {{{member}: {{type: string}}}}}}}}}}}}}}"
        )
    };
    let document = format!(
        "
openapi: 3.0.3
info: {{title: t, version: '1'}}
servers: [{{url: 'https://a.example'}}]
paths:
  /a: {{get: {{operationId: getA, responses: {}}}}}
  /b: {{get: {{operationId: getB, responses: {}}}}}
  /c: {{get: {{operationId: getC, responses: {}}}}}
  /d:
    get:
      operationId: getD
      responses:
        '200':
          description: The ways.
          content:
            application/json:
              schema:
                type: object
                properties:
                  send: {{$ref: '#/components/schemas/Input'}}
                  reply: {{type: object, properties: {{way: {{type: string}}}}}}
                  note: {{type: object, description: One note., properties: {{way: {{type: string}}}}}}
components:
  schemas:
    Input: {{type: object, properties: {{inner: {{type: object, properties: {{way: {{type: string}}}}}}}}}}
",
        response("a", "It worked."),
        response("b", "It worked."),
        response("c", "The third thing."),
    );
    let output =
        support::run(&document, "[apis.shop]\ndocument = \"api.yaml\"").unwrap_or_else(|failure| panic!("{failure}"));
    let types: String = (output.files.iter())
        .filter(|file| file.path.starts_with("src/shop/types"))
        .map(|file| file.text.as_str())
        .collect();
    assert!(!types.contains("/// It worked."), "{types}");
    assert!(types.contains("/// Response of [`Client::get_a`]"), "{types}");
    assert!(types.contains("/// The third thing."), "{types}");
    assert!(!types.contains("/// One note.\n///\n/// Part of"), "{types}");
}
