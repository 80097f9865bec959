//! Made-up documents for tests and measurements: [`deep`] ones, [`large`] ones and [`damage`]d ones.
//!
//! This crate knows OpenAPI 3.0 and nothing about the generator. It is deterministic: the same arguments give the same
//! bytes.
#![forbid(unsafe_code)]
// A library returns errors. Tests may panic (`clippy.toml`).
#![warn(clippy::panic, clippy::unwrap_used)]

pub mod damage;
pub mod deep;
pub mod large;
mod version;

pub use version::{VERSIONS, Version};

use serde_json::{Map, Value, json};

/// Returns a document with these schemas and one operation, which responds with the schema `root`.
#[allow(clippy::needless_pass_by_value, reason = "callers create them for this call")]
pub fn document(schemas: Map<String, Value>, root: &str) -> Value {
    let response =
        json!({"200": {"description": "Done", "content": {"application/json": {"schema": reference(root)}}}});
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
