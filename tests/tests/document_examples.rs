//! The examples of documents: shown in the documentation, and read and written back by a test of the crate.

use std::path::Path;

use project_tests::crates::Crate;

/// The folder where the crate is written and compiled.
const FOLDER: &str = env!("CARGO_TARGET_TMPDIR");

const CONFIG: &str = r#"
[crate]
name = "shop-client"
version = "0.1.0"
description = "Shop"
example-tests = true
[apis]
shop = { document = "shop.yaml" }
"#;

const DOCUMENT: &str = r#"
openapi: 3.0.3
info: {title: Shop, version: '1'}
servers: [{url: 'https://shop.test'}]
paths:
  /pets/{id}:
    put:
      operationId: putPet
      parameters:
        - {name: id, in: path, required: true, example: pet-7, schema: {type: string}}
        - {name: shelf, in: query, required: true, schema: {type: integer, format: int32, example: 12}}
        - {name: side, in: query, required: true, schema: {type: string, enum: [left, right], example: right}}
        - {name: row, in: query, required: true, schema: {type: integer, maximum: 5, example: 9}}
        - {name: code, in: query, required: true, schema: {type: string, minLength: 3, example: ab}}
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, required: [name, born], properties: {name: {type: string}, born: {type: string, format: date, example: '2019-04-01'}}}
            examples:
              good: {value: {name: Rex, born: '2020-02-29', more: 1}}
              bad: {value: {name: 7}}
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Pet'}
              examples: {shared: {$ref: '#/components/examples/Pet'}}
        '404': {description: none, content: {application/json: {schema: {type: object, properties: {why: {type: string}}}, example: {why: "gone\n\"for\" good"}}}}
components:
  examples:
    Pet: {value: {kind: cat, claws: 18.0, friends: [{kind: dog, barks: true}], owner: null, tags: {a: b}}}
  schemas:
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}}
    Cat:
      type: object
      required: [kind]
      properties:
        kind: {type: string}
        claws: {type: number}
        friends: {type: array, items: {$ref: '#/components/schemas/Pet'}}
        owner: {type: string, nullable: true}
        tags: {type: object, additionalProperties: {type: string}}
      example: {kind: cat, claws: 0.1}
    Dog: {type: object, required: [kind], properties: {kind: {type: string}, barks: {type: boolean}}, example: {kind: dog, barks: maybe}}
    Size: {oneOf: [{type: integer}, {type: string}], example: 7}
"#;

fn generated(document: &str, config: &str) -> Crate {
    Crate::generate(config, &[("shop.yaml", document)]).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn code_in_the_documentation_has_the_values_of_the_document_where_they_fit() {
    let generated = generated(DOCUMENT, CONFIG);
    let text: String = generated.rust().collect();
    for value in [
        "\"pet-7\"",
        ".shelf(12)",
        "types::Side::Right",
        "\"Rex\"",
        "\"2019-04-01\"",
    ] {
        assert!(text.contains(value), "{value}\n{text}");
    }
    // Since 3.2 the value of an example as JSON is `dataValue`.
    let newer = DOCUMENT
        .replace("openapi: 3.0.3", "openapi: 3.2.0")
        .replace("{value: {name: Rex", "{dataValue: {name: Rex");
    let newer: String = self::generated(&newer, CONFIG).rust().collect();
    assert!(newer.contains("\"Rex\""), "{newer}");
    assert!(!text.contains("\"ab\""), "it is too short");
    assert!(!text.contains("(9)"), "it is too large");
}

#[test]
fn a_test_of_the_crate_reads_each_example_and_writes_it_back() {
    let generated = generated(DOCUMENT, CONFIG);
    let data = generated.file("tests/examples/shop.json");
    let pointers = [
        "/paths/~1pets~1{id}/put/requestBody/content/application~1json/examples/good/value",
        "/paths/~1pets~1{id}/put/responses/404/content/application~1json/example",
        "/components/examples/Pet/value",
        "/components/schemas/Cat/example",
        "/components/schemas/Size/example",
    ];
    for pointer in pointers {
        assert!(data.contains(&format!("\"{pointer}\": {{")), "{pointer}\n{data}");
    }
    assert!(
        !data.contains("examples/bad") && !data.contains("schemas/Dog/example"),
        "{data}"
    );
    let ran = generated.cargo(
        Path::new(FOLDER),
        "document-examples",
        "shop",
        &["test", "--test", "examples"],
    );
    let ran = ran.unwrap_or_else(|error| panic!("{error}"));
    assert!(ran.contains("1 passed"), "{ran}");
}

#[test]
fn there_is_no_test_without_the_setting_or_without_examples() {
    let of = |document: &str, config: &str| {
        let files = generated(document, config).files;
        files.iter().any(|file| file.path.starts_with("tests/"))
    };
    assert!(!of(DOCUMENT, &CONFIG.replace("example-tests = true", "")));
    let bare =
        "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {/a: {get: {responses: {'204': {description: ok}}}}}";
    assert!(!of(bare, CONFIG));
}
