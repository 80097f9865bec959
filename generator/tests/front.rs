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
        assert!(
            text.contains("json!({ \"name\": \"Rex\", \"age\": 3 })"),
            "{text}"
        );
    }
}

#[test]
fn an_environment_variable_lists_the_apis_that_read_it() {
    let output = run("shop.createPet").unwrap_or_else(|failure| panic!("{failure}"));
    let mut files = output.files.iter();
    let lib = files
        .find(|file| file.path == "src/lib.rs")
        .expect("lib.rs");
    assert!(
        lib.text.contains("- `TOKEN`: `token` of `shop`"),
        "{}",
        lib.text
    );
}

#[test]
fn an_unknown_operation_is_rejected() {
    for first in ["shop.sellPet", "createPet", "zoo.createPet"] {
        let failure = run(first)
            .expect_err("there is no such operation")
            .to_string();
        assert!(
            failure.contains(&format!("no operation `{first}`")),
            "{failure}"
        );
        assert!(failure.contains("`shop.listPets`"), "{failure}");
    }
}
