//! `map`: the Rust names of operations and schemas.

mod support;

use std::fs;

use serde_json::{Value, json};
use support::{Outcome, folder, run};

const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: Shop, version: '1'}
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: fields, in: query, schema: {type: array, items: {type: string, enum: [name, age]}}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        '404': {description: none, content: {application/json: {schema: {type: object, required: [why], properties: {why: {type: string}}}}}}
    put:
      operationId: putPet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses:
        '204': {description: ok}
        '404': {description: none, content: {application/json: {schema: {type: object, required: [why], properties: {why: {type: string}}}}}}
components:
  schemas:
    Pet:
      allOf:
        - {type: object, required: [name], properties: {name: {type: string}}}
        - {type: object, properties: {home: {type: object, properties: {street: {type: string}}}}}
    Pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
    Thing: {oneOf: [{type: string}, {type: object, properties: {age: {type: integer}}}]}
";

fn mapped() -> Result<Value, Box<dyn std::error::Error>> {
    let folder = folder()?;
    fs::write(folder.path().join("pets.yaml"), DOCUMENT)?;
    let (code, out, stderr) = run(folder.path(), &["map", "pets.yaml", "--format", "json"])?;
    assert_eq!(code, 0, "{stderr}");
    let files = fs::read_dir(folder.path())?.count();
    assert_eq!(files, 2, "nothing is written");
    let mut map: Value = serde_json::from_str(&out)?;
    Ok(map["apis"][0].take())
}

#[test]
fn operations_have_their_method_and_types() -> Outcome {
    let map = mapped()?;
    let get = &map["operations"][0];
    assert_eq!(get["rust"], "pets::Client::get_pet");
    assert_eq!(get["request"], "operations::GetPet");
    assert_eq!(get["pointer"], "/paths/~1pets~1{id}/get");
    assert_eq!(
        get["arguments"],
        json!([
            {"name": "id", "in": "path", "rust": "id", "required": true, "type": "String"},
            {"name": "fields", "in": "query", "rust": "fields", "required": false, "type": "Vec<types::PetField>"},
        ])
    );
    assert_eq!(get["success"], "types::Pet");
    let error = &get["errors"][0];
    assert_eq!(error["status"], "404");
    let put = &map["operations"][1];
    assert_eq!(put["success"], "()");
    assert_eq!(put["body"]["contents"][0]["type"], "types::Pet");
    assert_eq!(put["errors"][0]["type"], error["type"], "equal schemas are one type");
    Ok(())
}

#[test]
fn each_schema_has_its_type_also_where_equal_ones_are_merged() -> Outcome {
    let map = mapped()?;
    let schemas = map["schemas"].as_array().ok_or("no schemas")?;
    let at = |pointer: &str| -> Vec<&Value> { schemas.iter().filter(|one| one["pointer"] == pointer).collect() };
    let one = |pointer: &str| match at(pointer)[..] {
        [one] => one["type"].as_str().unwrap_or_default(),
        ref others => panic!("{pointer}: {others:?}"),
    };
    assert_eq!(one("/components/schemas/Pet"), "types::Pet");
    assert_eq!(at("/components/schemas/Pet")[0]["component"], "Pet");
    assert_eq!(one("/components/schemas/Pets"), "types::Pets");
    assert_eq!(one("/components/schemas/Pet/allOf/0/properties/name"), "String");
    assert_eq!(one("/components/schemas/Pet/allOf/1/properties/home"), "types::Home");
    assert_eq!(one("/components/schemas/Thing/oneOf/1/properties/age"), "i64");
    let error = |method: &str| {
        one(&format!(
            "/paths/~1pets~1{{id}}/{method}/responses/404/content/application~1json/schema"
        ))
    };
    assert_eq!(error("get"), error("put"));
    assert_eq!(
        one("/paths/~1pets~1{id}/get/parameters/1/schema/items"),
        "types::PetField"
    );
    Ok(())
}

#[test]
fn people_read_calls() -> Outcome {
    let folder = folder()?;
    fs::write(folder.path().join("pets.yaml"), DOCUMENT)?;
    let (code, out, _) = run(folder.path(), &["map", "pets.yaml"])?;
    assert_eq!(code, 0);
    assert!(
        out.contains("PUT /pets/{id}\n  pets::Client::put_pet(id: String, body: types::Pet) -> ()\n"),
        "{out}"
    );
    assert!(out.contains("\n#/components/schemas/Pet: struct types::Pet\n"), "{out}");
    fs::write(folder.path().join("pets.yaml"), "openapi: 3.0.3\n")?;
    assert_eq!(run(folder.path(), &["map", "pets.yaml"])?.0, 1);
    assert_eq!(run(folder.path(), &["map", "absent.yaml"])?.0, 2);
    Ok(())
}

#[test]
fn lists_that_page_required_headers_and_members_are_shown_in_order() -> Outcome {
    let document = "
openapi: 3.0.3
info: {title: Shop, version: '1'}
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - {name: X-Tenant, in: header, required: true, schema: {type: string}}
        - {name: nextToken, in: query, schema: {type: string}}
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema:
                type: object
                properties:
                  zebras: {type: array, items: {$ref: '#/components/schemas/Pet'}}
                  nextToken: {type: string}
  /other: {get: {parameters: [{name: X-Tenant, in: header, required: true, schema: {type: string}}], responses: {}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}, age: {type: integer}, home: {type: string}}}
";
    let folder = folder()?;
    fs::write(folder.path().join("pets.yaml"), document)?;
    let (_, text, stderr) = run(folder.path(), &["map", "pets.yaml"])?;
    assert!(text.contains("  pages(), items() -> types::Pet\n"), "{text}{stderr}");
    assert!(text.contains("  tenant(…): header X-Tenant, required\n"), "{text}");
    let at = |member: &str| text.find(&format!("#/components/schemas/Pet/properties/{member}: "));
    let members = [at("name"), at("age"), at("home")];
    assert!(members.is_sorted() && members[0].is_some(), "{text}");
    Ok(())
}

#[test]
fn the_file_of_a_schema_is_named() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    fs::create_dir(folder.join("models"))?;
    fs::write(
        folder.join("models/pet.yaml"),
        "type: object\nproperties: {name: {type: string}}\n",
    )?;
    let document = "
openapi: 3.0.3
info: {title: Shop, version: '1'}
paths:
  /pet:
    get:
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: models/pet.yaml}}}}}
";
    fs::write(folder.join("shop.yaml"), document)?;
    let (_, text, stderr) = run(folder, &["map", "shop.yaml"])?;
    assert!(
        text.contains("\nmodels/pet.yaml#: struct types::Pet\n"),
        "{text}{stderr}"
    );
    assert!(
        text.contains("\nmodels/pet.yaml#/properties/name: plain String\n"),
        "{text}"
    );
    let (_, json, _) = run(folder, &["map", "shop.yaml", "--format", "json"])?;
    let json: Value = serde_json::from_str(&json)?;
    let name = &json["apis"][0]["schemas"][1];
    assert_eq!(
        (&name["file"], &name["pointer"]),
        (&json!("models/pet.yaml"), &json!("/properties/name"))
    );
    Ok(())
}

/// `paths` and `schemas` allow no references, so their content is copied, and a child of a base becomes a component.
#[test]
fn what_is_copied_from_a_file_has_its_location_there() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    for name in ["paths", "models"] {
        fs::create_dir(folder.join(name))?;
    }
    let files = [
        (
            "shop.yaml",
            "
openapi: 3.0.3
info: {title: Shop, version: '1'}
paths:
  /a: {$ref: paths/a.yaml}
  /b: {$ref: paths/a.yaml}
  /c:
    post: {operationId: c, responses: {'204': {description: ok}}}
components:
  schemas: {$ref: models/all.yaml}
",
        ),
        (
            "paths/a.yaml",
            "get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: ../models/pet.yaml}}}}}}\n",
        ),
        (
            "models/all.yaml",
            "S: {type: object, properties: {s: {type: string}}}\n",
        ),
        (
            "models/pet.yaml",
            "type: object\ndiscriminator: {propertyName: kind, mapping: {cat: cat.yaml}}\nproperties: {kind: {type: string}}\n",
        ),
        (
            "models/cat.yaml",
            "allOf: [{$ref: pet.yaml}, {type: object, properties: {claws: {type: integer}}}]\n",
        ),
    ];
    for (name, text) in files {
        fs::write(folder.join(name), text)?;
    }
    let (_, text, stderr) = run(folder, &["map", "shop.yaml"])?;
    let lines: Vec<&str> = text.lines().filter(|line| line.contains('#')).collect();
    let expected = [
        "models/all.yaml#/S: struct types::S",
        "models/all.yaml#/S/properties/s: plain String",
        "models/cat.yaml#: struct types::Cat",
        "models/cat.yaml#/allOf/1/properties/claws: plain i64",
        "models/pet.yaml#: union types::Pet",
        "models/pet.yaml#/properties/kind: plain String",
    ];
    assert_eq!(lines, expected, "{stderr}");
    let (_, json, _) = run(folder, &["map", "shop.yaml", "--format", "json"])?;
    let json: Value = serde_json::from_str(&json)?;
    let operations = json["apis"][0]["operations"].as_array();
    let places: Vec<_> = operations
        .into_iter()
        .flatten()
        .map(|one| (&one["file"], &one["pointer"]))
        .collect();
    let (file, get) = (json!("paths/a.yaml"), json!("/get"));
    let (document, post) = (Value::Null, json!("/paths/~1c/post"));
    assert_eq!(places, [(&file, &get), (&file, &get), (&document, &post)]);
    Ok(())
}
