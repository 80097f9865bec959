//! `openapiv3` can read every document that passes the check: a document with everything in it is damaged at each place
//! in turn, and either the check reports an error or the document still deserializes.

use botpress_codegen::check::check;
use botpress_codegen::diagnostic::{Code, Diagnostics};
use botpress_codegen::source::Document;
use serde::Deserialize as _;
use serde_json::{Value, json};

/// A document with every kind of object and most fields.
fn whole() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {
            "title": "Whole", "version": "1", "description": "d", "termsOfService": "https://h.test/t",
            "contact": {"name": "n", "url": "https://h.test", "email": "a@h.test"},
            "license": {"name": "MIT", "url": "https://h.test/l"}
        },
        "servers": [{"url": "https://{r}.h.test", "description": "d",
            "variables": {"r": {"default": "eu", "enum": ["eu", "us"], "description": "d"}}}],
        "security": [{"key": []}, {"oauth": ["read"]}],
        "tags": [{"name": "t", "description": "d", "externalDocs": {"url": "https://h.test", "description": "d"}}],
        "externalDocs": {"url": "https://h.test"},
        "paths": {
            "/a/{id}": {
                "summary": "s", "description": "d",
                "servers": [{"url": "/"}],
                "parameters": [{"name": "id", "in": "path", "required": true, "style": "simple", "explode": false, "schema": {"type": "string"}}],
                "get": {
                    "operationId": "getA", "summary": "s", "description": "d", "tags": ["t"], "deprecated": false,
                    "externalDocs": {"url": "https://h.test"}, "servers": [{"url": "/"}], "security": [],
                    "parameters": [
                        {"$ref": "#/components/parameters/Limit"},
                        {"name": "q", "in": "query", "style": "deepObject", "explode": true, "allowReserved": false,
                         "allowEmptyValue": false, "deprecated": false, "description": "d", "example": {"a": 1},
                         "schema": {"type": "object", "additionalProperties": {"type": "string"}}},
                        {"name": "j", "in": "query", "content": {"application/json": {"schema": {"type": "object"}}}},
                        {"name": "h", "in": "header", "style": "simple", "schema": {"type": "integer", "format": "int32"}},
                        {"name": "c", "in": "cookie", "style": "form", "schema": {"type": "boolean"},
                         "examples": {"e": {"$ref": "#/components/examples/E"}}}
                    ],
                    "responses": {
                        "200": {"$ref": "#/components/responses/Ok"},
                        "4XX": {"description": "d", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}},
                        "default": {"description": "d"}
                    }
                },
                "post": {
                    "operationId": "postA",
                    "requestBody": {"description": "d", "required": true, "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}, "example": {}, "examples": {"e": {"value": 1}}},
                        "multipart/form-data": {
                            "schema": {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}},
                            "encoding": {"file": {"contentType": "image/png", "style": "form", "explode": true,
                                "allowReserved": false, "headers": {"X-A": {"schema": {"type": "string"}}}}}
                        }
                    }},
                    "callbacks": {"done": {"{$request.body#/url}": {"post": {"responses": {"200": {"description": "d"}}}}}},
                    "responses": {"204": {"description": "d"}}
                },
                "delete": {"operationId": "deleteA", "requestBody": {"$ref": "#/components/requestBodies/B"}, "responses": {"204": {"description": "d"}}}
            }
        },
        "components": {
            "schemas": {
                "Error": {"type": "object", "required": ["code"], "properties": {"code": {"type": "integer", "format": "int64"}},
                    "minProperties": 1, "maxProperties": 9, "title": "Error", "description": "d", "example": {"code": 1},
                    "externalDocs": {"url": "https://h.test"}, "deprecated": true, "xml": {"name": "e", "attribute": false}},
                "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string", "enum": ["cat"]}}},
                "Dog": {"allOf": [{"$ref": "#/components/schemas/Cat"}, {"type": "object", "properties": {"age": {"type": "number", "format": "double", "minimum": 0.5, "maximum": 9, "exclusiveMinimum": true, "multipleOf": 0.5}}}]},
                "Pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
                    "discriminator": {"propertyName": "kind", "mapping": {"dog": "#/components/schemas/Dog", "cat": "Cat"}}},
                "List": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}, "minItems": 1, "maxItems": 5, "uniqueItems": true, "nullable": true},
                "Any": {"anyOf": [{"type": "string", "pattern": "^a", "minLength": 1, "maxLength": 5, "default": "ab"}, {"not": {"type": "integer"}}]},
                "Map": {"type": "object", "additionalProperties": {"nullable": true}, "readOnly": true},
                "Closed": {"type": "object", "additionalProperties": false},
                "Mixed": {"type": "object", "oneOf": [{"required": ["a"]}], "properties": {"a": {"type": "string", "writeOnly": true}}}
            },
            "responses": {"Ok": {"description": "d",
                "headers": {"X-Rate": {"$ref": "#/components/headers/Rate"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/List"}}},
                "links": {"next": {"$ref": "#/components/links/Next"}}}},
            "parameters": {"Limit": {"name": "limit", "in": "query", "schema": {"type": "integer", "default": 10, "minimum": 1, "maximum": 100}}},
            "examples": {"E": {"summary": "s", "description": "d", "value": true}},
            "requestBodies": {"B": {"content": {"text/plain": {"schema": {"type": "string"}}}}},
            "headers": {"Rate": {"description": "d", "required": false, "style": "simple", "explode": false, "schema": {"type": "integer"}}},
            "securitySchemes": {
                "key": {"type": "apiKey", "name": "X-Key", "in": "header", "description": "d"},
                "http": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
                "oidc": {"type": "openIdConnect", "openIdConnectUrl": "https://h.test"},
                "oauth": {"type": "oauth2", "flows": {
                    "implicit": {"authorizationUrl": "https://h.test", "scopes": {}},
                    "password": {"tokenUrl": "https://h.test", "refreshUrl": "https://h.test", "scopes": {"read": "r"}},
                    "clientCredentials": {"tokenUrl": "https://h.test", "scopes": {}},
                    "authorizationCode": {"authorizationUrl": "https://h.test", "tokenUrl": "https://h.test", "scopes": {}}
                }}
            },
            "links": {"Next": {"operationId": "getA", "parameters": {"id": "$response.body#/id"}, "description": "d", "server": {"url": "/"}}},
            "callbacks": {"Done": {"{$url}": {"post": {"responses": {"200": {"description": "d"}}}}}}
        },
        "x-own": {"$ref": 5}
    })
}

/// Every place of the document.
fn places(value: &Value, place: &str, found: &mut Vec<String>) {
    let mut into = |key: &str, value: &Value| {
        let place = format!("{place}/{}", key.replace('~', "~0").replace('/', "~1"));
        found.push(place.clone());
        places(value, &place, found);
    };
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| into(key, value)),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(at, value)| into(&at.to_string(), value)),
        _ => {}
    }
}

/// Returns the findings of the check; if there is no error, `openapiv3` must read the document.
fn judge(value: &Value) -> Result<Diagnostics, String> {
    let document = match Document::read("whole.json", value.to_string().into_bytes()) {
        Ok(document) => document,
        Err(unreadable) => return Ok(unreadable.diagnostics),
    };
    let mut diagnostics = Diagnostics::default();
    let checked = check(&document, &mut diagnostics);
    if !diagnostics.has_errors() {
        let stripped = checked.repairs.apply(document.value());
        if let Err(error) = openapiv3::OpenAPI::deserialize(&*stripped) {
            return Err(format!("{error}\n{:?}", diagnostics.0));
        }
    }
    Ok(diagnostics)
}

#[test]
fn the_whole_document_is_clean() {
    let diagnostics = judge(&whole()).expect("it deserializes");
    assert!(diagnostics.0.is_empty(), "{:?}", diagnostics.0);
}

/// Replaces every place by a value of every type, or removes it.
#[test]
fn every_damage_is_seen_or_harmless() {
    let whole = whole();
    let mut found = Vec::new();
    places(&whole, "", &mut found);
    let replacements = [
        Value::Null,
        json!(true),
        json!(5),
        json!(-1.5),
        json!("text"),
        json!([]),
        json!({}),
        json!({"$ref": "#/components/schemas/Cat"}),
        json!({"$ref": "#/nowhere"}),
        json!({"$ref": 1}),
        json!([{"a": 1}]),
        json!({"x-a": null}),
        json!({"": {}}),
    ];
    let mut failures = Vec::new();
    for place in &found {
        for replacement in &replacements {
            let mut damaged = whole.clone();
            if let Some(target) = damaged.pointer_mut(place) {
                *target = replacement.clone();
            }
            if let Err(error) = judge(&damaged) {
                failures.push(format!("{place} = {replacement}: {error}"));
            }
        }
        let mut damaged = whole.clone();
        let (parent, key) = place.rsplit_once('/').expect("a pointer");
        let key = key.replace("~1", "/").replace("~0", "~");
        if let Some(Value::Object(map)) = damaged.pointer_mut(parent)
            && let Some(value) = map.shift_remove(&key)
        {
            if let Err(error) = judge(&damaged) {
                failures.push(format!("{place} removed: {error}"));
            }
            if let Some(Value::Object(map)) = damaged.pointer_mut(parent) {
                map.insert(format!("{key}s"), value);
            }
            if let Err(error) = judge(&damaged) {
                failures.push(format!("{place} renamed: {error}"));
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} failures\n{}",
        failures.len(),
        failures.join("\n")
    );
}

/// A document of the maximum depth, on the small stack of a test's thread.
#[test]
fn the_deepest_document_is_read() {
    let deepest = |levels: usize| {
        let schema = r#"{"properties":{"a":"#.repeat(levels) + "{}" + &"}}".repeat(levels);
        let head = r#"{"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{},"components":{"schemas":{"T":"#;
        format!("{head}{schema}}}}}}}")
    };
    let codes = |text: String| match Document::read("deep.json", text.into_bytes()) {
        Ok(document) => judge(document.value()).expect("it deserializes").0.len(),
        Err(unreadable) => {
            assert_eq!(unreadable.diagnostics.0[0].code, Code::TooDeep);
            usize::MAX
        }
    };
    assert_eq!(codes(deepest(61)), 0);
    assert_eq!(codes(deepest(62)), usize::MAX);
    assert_eq!(codes(deepest(20_000)), usize::MAX);
}
