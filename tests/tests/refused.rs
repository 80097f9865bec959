//! Mistakes of users that the compiler rejects with a plain message that says how to fix them.

use std::path::Path;

use botpress_codegen::emit::OutFile;
use project_tests::crates::Crate;

const CONFIG: &str = r#"
[crate]
name = "refused-client"
version = "0.1.0"
description = "d"
license = "MIT"

[apis.shop]
document = "shop.yaml"
"#;

const DOCUMENT: &str = r#"
openapi: 3.0.3
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.example"}]
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - {name: kind, in: query, required: true, schema: {type: string}}
        - {name: owner, in: query, required: true, schema: {type: string}}
        - {name: age, in: query, schema: {type: integer}}
      responses: {"204": {description: Done.}}
    post:
      operationId: createPet
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name, kind, owner, toys]
              properties:
                name: {type: string}
                kind: {type: string}
                owner: {type: string}
                toys: {type: array, items: {type: string}}
                tags: {type: object, additionalProperties: {type: string}}
      responses: {"204": {description: Done.}}
  /toys:
    post:
      operationId: createToy
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name, price]
              properties:
                name: {type: string}
                price: {type: integer}
      responses: {"204": {description: Done.}}
  /parcels:
    put:
      operationId: putParcel
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/ParcelInput'}}}}
      responses: {"200": {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Parcel'}}}}}
    post:
      operationId: addCrate
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/CrateInput'}}}}
      responses: {"200": {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Crate'}}}}}
components:
  schemas:
    Parcel: {type: object, required: [id], properties: {id: {type: string}, toys: {type: array, items: {type: string}}}}
    ParcelInput: {type: object, properties: {toys: {type: object, additionalProperties: {type: string}}}}
    Crate: {type: object, required: [id], properties: {id: {type: string}, toys: {type: array, items: {type: string}}}}
    CrateInput: {type: object, properties: {toys: {type: array, items: {type: string}}}}
"#;

/// A mistake, and parts of the compiler's message.
const MISTAKES: &[(&str, &str, &[&str])] = &[
    (
        "missing",
        "CreatePetBody::builder().name(\"Rex\").toys([]).build()",
        &[
            "the required value `kind` is not set",
            "the required value `owner` is not set",
            "call the setter of that name first",
        ],
    ),
    (
        "not_sent",
        "async |client: &Client| client.list_pets().kind(\"dog\").age(1).send().await",
        &[
            "the required value `owner` is not set",
            "call the setter of that name first",
        ],
    ),
    (
        "not_awaited",
        "async |client: &Client| client.list_pets().owner(\"Ann\").await",
        &["`ListPets<Async, kind>` is not a future"],
    ),
    (
        "no_list",
        "CreatePetBody::builder().name(\"Rex\").kind(\"dog\").owner(\"Ann\").toys(7).build()",
        &["`{integer}` can't be converted to a list of `String`", "use an array"],
    ),
    (
        "no_map",
        "CreatePetBody::builder().name(\"Rex\").kind(\"dog\").owner(\"Ann\").toys([]).tags(7).build()",
        &["`{integer}` can't be converted to a map of `String`", "of pairs"],
    ),
    (
        "in_a_row",
        "CreatePetBody::new(\"Rex\", \"dog\", \"Ann\", [])",
        &["named `new` found for struct"],
    ),
    (
        "wrong_name",
        "CreatePetBody::builder().name(\"Rex\").race(\"dog\")",
        &["no method named `race` found for struct `CreatePetBodyBuilder"],
    ),
    (
        "swapped",
        "CreateToyBody::new(7, \"Ball\")",
        &["expected `i64`, found `&str`"],
    ),
    (
        "one_short",
        "CreateToyBody::new(\"Ball\")",
        &[
            "this function takes 2 arguments but 1 argument was supplied",
            "of type `i64` is missing",
        ],
    ),
    // A crate that was read can be sent, and a parcel can't: its toys are read as a list, and sent as a map.
    (
        "a_list_is_no_map",
        "(|made: Crate| CrateInput::from(made), |made: Parcel| ParcelInput::from(made))",
        &["expected `ParcelInput`, found `Parcel`"],
    ),
];

#[test]
fn the_compiler_names_missing_members_and_expected_types() {
    let mut made = Crate::generate(CONFIG, &[("shop.yaml", DOCUMENT)]).unwrap_or_else(|message| panic!("{message}"));
    for (name, mistake, _) in MISTAKES {
        let text = format!(
            "//! A mistake.\nuse refused_client::shop::{{Client, types::*}};\nfn main() {{ drop({mistake}); }}\n"
        );
        let path = format!("examples/{name}.rs");
        made.files.push(OutFile { path, text });
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let broken = made.broken_examples(folder, "refused", "shop");
    let broken = broken.unwrap_or_else(|message| panic!("{message}"));
    for (name, mistake, words) in MISTAKES {
        let message = broken.get(*name).unwrap_or_else(|| panic!("{mistake} compiles"));
        for word in *words {
            assert!(message.contains(word), "{word}\n{message}");
        }
        assert!(!message.contains("`name` is not set"), "{message}");
    }
}
