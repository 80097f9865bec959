//! Made-up documents for tests and measurements: [`deep`] ones, [`large`] ones and [`damage`]d ones.
//!
//! It knows OpenAPI (3.0, and how other versions spell the same) and nothing of the generator. All of it is deterministic: the same arguments give the same
//! bytes.
#![forbid(unsafe_code)]
// A library gives errors. Tests may panic (`clippy.toml`).
#![warn(clippy::panic, clippy::unwrap_used)]

pub mod damage;
pub mod deep;
pub mod large;
mod version;

pub use version::{VERSIONS, Version};

use serde_json::{Map, Value, json};

/// A document with these schemas and one operation, which responds with the schema `root`.
#[allow(clippy::needless_pass_by_value, reason = "callers make them for this")]
pub fn document(schemas: Map<String, Value>, root: &str) -> Value {
    let response = json!({"200": {"description": "Done", "content": {"application/json": {"schema": reference(root)}}}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Made up", "version": "1"},
        "servers": [{"url": "https://made-up.test"}],
        "paths": {"/things": {"get": {"operationId": "getThing", "responses": response}}},
        "components": {"schemas": schemas}
    })
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}
