//! The same document as another version of OpenAPI spells it.

use serde_json::{Map, Value, json};

/// A version of OpenAPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// Swagger 2.0.
    V20,
    /// OpenAPI 3.0, in which this package writes.
    V30,
    /// OpenAPI 3.1.
    V31,
}

/// All versions.
pub const VERSIONS: [Version; 3] = [Version::V20, Version::V30, Version::V31];

impl Version {
    /// A document of [`document`](crate::document) in this version. Parts that the version can't express stay
    /// unchanged.
    #[must_use]
    pub fn spelled(self, mut document: Value) -> Value {
        match self {
            Self::V30 => {}
            Self::V31 => document["openapi"] = json!("3.1.1"),
            Self::V20 => to_v20(&mut document),
        }
        document
    }
}

fn to_v20(document: &mut Value) {
    refer_to_definitions(document);
    let Some(whole) = document.as_object_mut() else {
        return;
    };
    let components = whole.shift_remove("components");
    let paths = whole.shift_remove("paths").unwrap_or_default();
    let info = whole.shift_remove("info").unwrap_or_default();
    whole.clear();
    whole.insert("swagger".to_owned(), json!("2.0"));
    whole.insert("info".to_owned(), info);
    whole.insert("host".to_owned(), json!("made-up.test"));
    whole.insert("schemes".to_owned(), json!(["https"]));
    whole.insert("produces".to_owned(), json!(["application/json"]));
    let mut paths = paths;
    for operation in members(&mut paths).flat_map(members) {
        let Some(responses) = operation.get_mut("responses") else {
            continue;
        };
        for response in members(responses) {
            let content = response.as_object_mut();
            let content = content.and_then(|response| response.shift_remove("content"));
            let schema = content.and_then(|mut content| {
                let first = members(&mut content).next()?;
                first.get_mut("schema").map(Value::take)
            });
            if let Some(schema) = schema {
                response["schema"] = schema;
            }
        }
    }
    whole.insert("paths".to_owned(), paths);
    let schemas = components.and_then(|mut components| {
        let schemas = components.get_mut("schemas")?;
        Some(schemas.take())
    });
    whole.insert("definitions".to_owned(), schemas.unwrap_or_else(|| Map::new().into()));
}

fn members(value: &mut Value) -> impl Iterator<Item = &mut Value> {
    value.as_object_mut().into_iter().flat_map(Map::values_mut)
}

/// References to components become references to definitions.
fn refer_to_definitions(value: &mut Value) {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(text)) = map.get_mut("$ref") {
                *text = text.replace("#/components/schemas/", "#/definitions/");
            }
            map.values_mut().for_each(refer_to_definitions);
        }
        Value::Array(items) => items.iter_mut().for_each(refer_to_definitions),
        _ => {}
    }
}
