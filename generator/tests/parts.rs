//! Documents in several files: the content of files that are a list, a text or an example.

mod on_disk;

use on_disk::{PET, document, folder, generated, generator, refused, types};

/// A document with lists, examples and a schema in other files.
const LISTS: &str = r"
openapi: 3.1.0
info: {title: t, version: '1'}
tags: {$ref: tags.yaml}
servers: {$ref: servers.json}
security: {$ref: security.yaml}
paths:
  /a:
    get:
      operationId: a
      tags: [one]
      parameters: {$ref: params.yaml}
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema: {type: array, items: {type: object, properties: {kind: {type: string, enum: {$ref: kinds.yaml}}}}}
              example: {$ref: examples/list.json}
              examples: {one: {value: {$ref: examples/number.json}}, two: {value: {$ref: examples/null.json}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
";

#[test]
fn a_file_may_be_a_list() {
    let root = folder(
        "lists-as-files",
        &[
            ("api/openapi.yaml", LISTS),
            ("api/tags.yaml", "- {name: one, description: The first.}\n"),
            ("api/servers.json", r#"[{"url": "https://x.test"}]"#),
            ("api/security.yaml", "- key: []\n"),
            (
                "api/params.yaml",
                "- {name: limit, in: query, schema: {type: integer}}\n- $ref: 'more.yaml#/page'\n",
            ),
            (
                "api/more.yaml",
                "page: {name: page, in: query, schema: {type: string}}\n",
            ),
            ("api/kinds.yaml", "[cat, dog]\n"),
            ("api/examples/list.json", r#"[{"kind": "cat"}]"#),
            ("api/examples/number.json", "7"),
            ("api/examples/null.json", "null"),
        ],
    );
    let made = generated(&generator(&root)).output;
    let all: String = made.files.iter().map(|file| file.text.as_str()).collect();
    for part in ["pub fn limit(", "pub fn page(", "Dog", "https://x.test"] {
        assert!(all.contains(part), "{part}");
    }
    assert!(!made.warnings.contains("root-not-object"), "{}", made.warnings);
}

#[test]
fn a_list_where_an_object_is_expected_is_shown_in_its_file() {
    let root = folder(
        "list-for-schema",
        &[
            ("api/openapi.yaml", &document("list.yaml")),
            ("api/list.yaml", "# a list\n- 1\n"),
        ],
    );
    let said = refused(&generator(&root));
    assert!(said.contains("--> api/list.yaml:2:1"), "{said}");
    assert!(!said.contains("x-files"), "{said}");
}

#[test]
fn the_content_of_an_example_file_is_the_example() {
    let text = document("pet.yaml").replace(
        "application/json: {",
        "application/json: {example: {$ref: rex.json}, examples: {a: {value: {$ref: rex.json}}}, ",
    ) + "components:\n  schemas:\n    example: {$ref: pet.yaml}\n    B: {type: object, examples: [{$ref: rex.json}]}\n";
    let root = folder(
        "example-objects",
        &[
            ("api/openapi.yaml", &text),
            ("api/pet.yaml", PET),
            ("api/rex.json", r#"{"name": "Rex"}"#),
        ],
    );
    let documents = generator(&root).documents().expect("documents");
    let value = documents[0].1.value();
    let content = &value["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"];
    let schemas = &value["components"]["schemas"];
    for example in [
        &content["example"],
        &content["examples"]["a"]["value"],
        &schemas["B"]["examples"][0],
    ] {
        assert_eq!(example["name"], "Rex", "{example}");
    }
    assert!(schemas["example"].get("$ref").is_some(), "a schema is not copied");
}

/// An example may be in any format, and is not needed for a client.
#[test]
fn an_example_file_never_stops_a_run() {
    let text = document("pet.yaml").replace(
        "application/json: {",
        "application/json: {examples: {a: {value: {$ref: a.json}}, b: {value: {$ref: b.json}}, c: {value: {$ref: c.json}}, \
         d: {value: {$ref: d.bin}}}, ",
    );
    let root = folder(
        "examples",
        &[
            ("api/openapi.yaml", &text),
            ("api/pet.yaml", &format!("{PET}example: {{$ref: e.xml}}\n")),
            ("api/a.json", "{\"name\": \"Rex\""),
            ("api/b.json", ""),
            ("api/c.json", "{\"name\": {\"$ref\": \"none.json\"}}"),
            ("api/e.xml", "<pet a='b: c'>\n\t<name: x/></pet>\n"),
        ],
    );
    std::fs::write(root.join("api/d.bin"), b"\xff\xfe\x00\x01").expect("a file");
    assert!(types(&generator(&root)).contains("pub struct Pet"));
    // A schema in such a file is needed.
    std::fs::write(root.join("api/openapi.yaml"), document("a.json")).expect("a file");
    let said = refused(&generator(&root));
    assert!(said.contains("error[json-syntax]"), "{said}");
}
