//! `init`: a first configuration.

mod support;

use std::fs;

use serde_json::json;
use support::{Outcome, folder, run};

const DOCUMENT: &str = r#"
openapi: 3.0.3
info: {title: "The \"pet\"\n shop", version: '1'}
servers: [{url: 'https://pets.test/v1'}]
security: [{Key: []}]
components:
  securitySchemes:
    Key: {type: apiKey, in: header, name: X-Key}
    login: {type: http, scheme: basic}
    a.b c: {type: http, scheme: bearer}
  schemas:
    Error: {type: object, properties: {error: {type: object, properties: {code: {type: string}, message: {type: string}}}}}
    Pets: {type: object, properties: {pets: {type: array, items: {type: string}}, meta: {type: object, properties: {nextCursor: {type: string}}}}}
  parameters:
    Tenant: {name: X-Tenant, in: header, required: true, schema: {type: string}}
    Trace: {name: x-trace, in: header, schema: {type: string}}
    Cursor: {name: cursor, in: query, schema: {type: string}}
  responses:
    Pets: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pets'}}}}
    Wrong: {description: no, content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
paths:
  /pets:
    parameters: [{$ref: '#/components/parameters/Tenant'}]
    get:
      operationId: listPets
      parameters: [{$ref: '#/components/parameters/Cursor'}, {$ref: '#/components/parameters/Trace'}]
      responses: {'200': {$ref: '#/components/responses/Pets'}, default: {$ref: '#/components/responses/Wrong'}}
    put:
      operationId: putPets
      parameters: [{$ref: '#/components/parameters/Trace'}]
      requestBody: {content: {application/json: {schema: {title: A long title of the body that goes on and on, type: object, properties: {a: {type: string}}}}}}
      responses: {'204': {description: ok}}
    delete:
      operationId: dropPets
      parameters: [{$ref: '#/components/parameters/Trace'}]
      responses: {'204': {description: ok}}
    post:
      operationId: addPet
      responses: {'204': {description: ok}}
"#;

#[test]
fn found_settings_are_valid() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    fs::create_dir(folder.join("api"))?;
    fs::write(folder.join("api/pets.yaml"), DOCUMENT)?;
    let (code, out, stderr) = run(folder, &["init", "api/pets.yaml"])?;
    assert_eq!(code, 0, "{stderr}");
    assert!(out.contains("wrote api/codegen.toml"), "{out}");
    let text = fs::read_to_string(folder.join("api/codegen.toml"))?;
    for line in [
        "name = \"pets-client\"",
        "document = \"pets.yaml\"",
        "base-url-env = \"PETS_URL\"",
        "# - Key: the header X-Key",
        "credentials = { Key = \"PETS_KEY\", login = \"PETS_LOGIN\", \"a.b c\" = \"PETS_TOKEN\" }",
        "# 1 of 4 operations page like this: the parameter, and the member of the response with its next value.",
        "paging = { parameter = \"cursor\", response = [\"meta.nextCursor\"] }",
        "X-Tenant = { env = \"PETS_X_TENANT\" }",
        "# x-trace = { only-declared = true } # 3 of 4 operations",
        "# at = \"putPets.body\"",
        "type = \"error.code\"",
        "message = \"error.message\"",
    ] {
        assert!(text.lines().any(|one| one == line), "{line}\n{text}");
    }
    let arguments = ["generate", "--config", "api/codegen.toml", "--out", "client"];
    let (code, _, stderr) = run(folder, &arguments)?;
    assert_eq!(code, 0, "{stderr}");
    let comments = text.replace("# [[", "[[").replace("# at", "at");
    let comments = comments.replace("# name = \"A", "name = \"A");
    let pinned = comments.replace("# reason = \"\"", "reason = \"It is shorter.\"");
    let pinned = pinned.replace("# x-trace", "x-trace");
    fs::write(folder.join("api/codegen.toml"), pinned)?;
    let (code, _, stderr) = run(folder, &arguments)?;
    assert_eq!(code, 0, "a commented setting can be uncommented: {stderr}");
    Ok(())
}

/// Names of schemas, schemes, parameters and members that try to end the comment or the text that they are written in.
#[test]
fn a_document_dictates_no_settings() -> Outcome {
    const HOSTILE: &str = "# x\n[apis.e]\ndocument = \"clean.json\"\nextension = \"e.rs\"\n# \u{1b}\u{202e}'''\"\"\"";
    let folder = folder()?;
    let folder = folder.path();
    let schema = format!("#/components/schemas/{}", HOSTILE.replace('~', "~0").replace('/', "~1"));
    let content =
        |schema: &str| json!({"description": "d", "content": {"application/json": {"schema": {"$ref": schema}}}});
    let operation = |id: &str| {
        json!({
            "operationId": id,
            "parameters": [
                {"name": "X-A", "in": "header", "schema": {"type": "string"}},
                {"name": HOSTILE, "in": "query", "schema": {"type": "string", "enum": ["a", "b"]}},
                {"name": "page\n[x]\n", "in": "query", "schema": {"type": "integer"}}
            ],
            "responses": {"200": content(&schema), "default": content("#/components/schemas/Error")}
        })
    };
    let texts = json!({"type": "object", "properties": {"code": {"type": "string"}, "message": {"type": "string"}}});
    let long = "payloadpayloadpayloadPayloadpayloadpayload";
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": HOSTILE, "version": HOSTILE},
        "servers": [{"url": "https://a.test"}],
        "security": [{HOSTILE: []}],
        "paths": {"/a": {"get": operation("a"), "put": operation("b"), "post": operation("c")}},
        "components": {
            "securitySchemes": {HOSTILE: {"type": "http", "scheme": "bearer"}},
            "schemas": {
                "Error": {"type": "object", "properties": {HOSTILE.replace('.', ""): texts}},
                HOSTILE: {"type": "object", "properties": {long: {"type": "string", "enum": ["a", "b"]}}}
            }
        }
    });
    fs::write(folder.join("clean.json"), document.to_string())?;
    let (code, text, stderr) = run(folder, &["init", "clean.json", "--stdout"])?;
    assert_eq!(code, 0, "{stderr}");
    let hidden = |c: char| c != '\n' && (c.is_control() || c == '\u{202e}');
    assert!(!text.contains(hidden), "{text:?}");
    let settings: toml::Table = toml::from_str(&text).map_err(|error| format!("{error}: {text}"))?;
    let names = |table: &toml::Value| table.as_table().map(|table| table.keys().cloned().collect::<Vec<_>>());
    assert_eq!(names(&settings["apis"]), Some(vec!["clean".to_owned()]), "{text}");
    assert!(text.contains("# [[apis.clean.names]]"), "{text}");
    let credentials = names(&settings["apis"]["clean"]["credentials"]);
    assert_eq!(credentials, Some(vec![HOSTILE.to_owned()]), "{text}");
    assert!(names(&settings["errors"]).is_some(), "{text}");
    fs::write(folder.join("codegen.toml"), &text)?;
    for run_again in [false, true] {
        // The second run reads the lock that the first one wrote.
        let arguments = ["generate", "--config", "codegen.toml", "--out", "client"];
        let (code, _, stderr) = run(folder, &arguments)?;
        assert_eq!(code, 0, "{run_again}: {stderr}");
    }
    Ok(())
}

#[test]
fn an_existing_file_stays() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    fs::write(folder.join("codegen.toml"), "mine")?;
    let (code, _, stderr) = run(folder, &["init", "shop.yaml"])?;
    assert_eq!(code, 2);
    assert!(stderr.contains("codegen.toml exists already"), "{stderr}");
    assert_eq!(fs::read_to_string(folder.join("codegen.toml"))?, "mine");
    let (code, out, _) = run(folder, &["init", "shop.yaml", "--stdout", "--name", "own"])?;
    assert_eq!(code, 0);
    assert!(out.contains("name = \"own\"") && out.contains("[apis.shop]"), "{out}");
    fs::write(folder.join("wrong.yaml"), "openapi: 3.0.3\n")?;
    assert_eq!(run(folder, &["init", "wrong.yaml", "--out", "new.toml"])?.0, 1);
    assert!(!folder.join("new.toml").exists());
    Ok(())
}

#[test]
fn a_document_in_the_current_folder_is_named_by_its_file() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    fs::write(folder.join("pets.yaml"), DOCUMENT)?;
    let (code, _, stderr) = run(folder, &["init", "pets.yaml"])?;
    assert_eq!(code, 0, "{stderr}");
    let text = fs::read_to_string(folder.join("codegen.toml"))?;
    assert!(text.contains("document = \"pets.yaml\""), "{text}");
    Ok(())
}

#[test]
fn two_documents_do_not_share_a_module() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    for version in ["v1", "v2"] {
        fs::create_dir(folder.join(version))?;
        fs::write(folder.join(version).join("pets.yaml"), DOCUMENT)?;
    }
    let (code, _, stderr) = run(folder, &["map", "v1/pets.yaml", "v2/pets.yaml"])?;
    assert_eq!(code, 1, "{stderr}");
    assert!(stderr.contains("`pets_2=v2/pets.yaml`"), "{stderr}");
    let (code, _, stderr) = run(folder, &["map", "v1/pets.yaml", "pets_2=v2/pets.yaml"])?;
    assert_eq!(code, 0, "{stderr}");
    Ok(())
}

#[test]
fn the_names_of_an_earlier_run_are_kept() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    fs::write(folder.join("pets.yaml"), DOCUMENT)?;
    let (code, _, stderr) = run(folder, &["generate", "pets.yaml", "--out", "client"])?;
    assert_eq!(code, 0, "{stderr}");
    let names = fs::read_to_string(folder.join("pets.lock"))?;
    let (code, out, stderr) = run(folder, &["init", "pets.yaml"])?;
    assert_eq!(code, 0, "{stderr}");
    assert!(out.contains("delete pets.lock"), "{out}");
    assert_eq!(fs::read_to_string(folder.join("codegen.lock"))?, names);
    // A lock that is there already is not changed.
    fs::write(folder.join("other.lock"), "")?;
    let (code, out, _) = run(folder, &["init", "pets.yaml", "--out", "other.toml"])?;
    assert_eq!((code, out.contains("delete")), (0, false), "{out}");
    assert_eq!(fs::read_to_string(folder.join("other.lock"))?, "");
    Ok(())
}
