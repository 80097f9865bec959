//! Decides which examples match their schemas: the schemas of OpenAPI 3.0 are read as JSON Schema draft 4, on which
//! they are based.

use jsonschema::{Draft, Registry};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

/// The URI of the document among the schemas.
const URI: &str = "json-schema:///document";
/// Characters of a pointer that are encoded in the fragment of a URI.
const ENCODED: AsciiSet = NON_ALPHANUMERIC.remove(b'/').remove(b'~');

/// The schemas of a document.
pub struct Schemas {
    registry: Registry<'static>,
    draft: Draft,
}

impl Schemas {
    /// Returns the schemas of this document. `None` when it contains something that can't be a schema.
    pub fn of(document: &Value) -> Option<Self> {
        let mut document = document.clone();
        let version = document.get("openapi").and_then(Value::as_str);
        let draft = match version {
            Some(version) if !version.starts_with("3.0") => Draft::Draft202012,
            _ => Draft::Draft4,
        };
        if draft == Draft::Draft4 {
            to_draft_4(&mut document);
        }
        let registry = Registry::new().draft(draft);
        let registry = registry.add(URI, document).ok()?.prepare().ok()?;
        Some(Self { registry, draft })
    }

    /// True if the value matches the schema at this JSON pointer.
    pub fn accept(&self, pointer: &str, value: &Value) -> bool {
        let encoded = utf8_percent_encode(pointer, &ENCODED);
        let schema = json!({ "$ref": format!("{URI}#{encoded}") });
        let validator = jsonschema::options()
            .with_draft(self.draft)
            .should_validate_formats(true)
            .with_registry(&self.registry)
            .build(&schema);
        validator.is_ok_and(|validator| validator.is_valid(value))
    }
}

/// Turns `nullable` into one more type; draft 4 ignores all other differences.
fn to_draft_4(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(to_draft_4),
        Value::Object(members) => {
            if members.get("nullable") == Some(&Value::Bool(true)) {
                if let Some(Value::String(ty)) = members.get("type") {
                    let types = json!([ty, "null"]);
                    members.insert("type".to_owned(), types);
                }
                if let Some(Value::Array(values)) = members.get_mut("enum") {
                    values.push(Value::Null);
                }
            }
            for (name, member) in members.iter_mut() {
                if !matches!(name.as_str(), "example" | "examples" | "default") {
                    to_draft_4(member);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemas_of_3_1_are_of_draft_2020_12() {
        let schemas = Schemas::of(&json!({
            "openapi": "3.1.0",
            "components": { "schemas": { "A": {
                "type": ["integer", "null"], "exclusiveMinimum": 3, "format": "int32",
            } } },
        }))
        .unwrap();
        let accepts = |value| schemas.accept("/components/schemas/A", &value);
        assert!(accepts(json!(4)) && accepts(json!(null)));
        assert!(!accepts(json!(3)) && !accepts(json!("4")));
    }

    #[test]
    fn schemas_are_read_by_the_rules_of_openapi_3_0() {
        let schemas = Schemas::of(&json!({
            "paths": { "/a/{id}": { "get": { "schema": { "$ref": "#/components/schemas/A" } } } },
            "components": { "schemas": { "A": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": { "type": "integer", "minimum": 3, "exclusiveMinimum": true },
                    "note": { "type": "string", "nullable": true, "enum": ["x"] },
                    "when": { "type": "string", "format": "date-time" },
                },
            } } },
        }))
        .unwrap();
        let accepts = |value| {
            let pointers = ["/components/schemas/A", "/paths/~1a~1{id}/get/schema"];
            let found = pointers.map(|pointer| schemas.accept(pointer, &value));
            assert_eq!(found[0], found[1], "{value}");
            found[0]
        };
        assert!(accepts(json!({ "id": 4 })));
        assert!(accepts(json!({ "id": 4, "note": null, "other": 1 })));
        assert!(!accepts(json!({ "id": 3 })), "the bound is exclusive");
        assert!(!accepts(json!({ "id": null })));
        assert!(!accepts(json!({ "id": 4, "when": "yesterday" })));
        assert!(!accepts(json!({})));
    }
}
