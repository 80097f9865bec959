//! What a document says about a thing beside its shape.

use serde::Serialize;

/// Prose and limits that end up in doc comments; they never decide a type.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Docs {
    /// `summary`, on operations.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated: true`.
    pub deprecated: bool,
    /// `default`, as JSON.
    pub default: Option<serde_json::Value>,
    /// Limits on the value.
    pub constraints: Constraints,
}

/// Limits that a schema sets on a value, kept for the reader. Numbers stay as the document writes them.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Constraints {
    /// `format`, where it does not decide the type (`uuid`, `uri`, …).
    pub format: Option<String>,
    /// `minLength`.
    pub min_length: Option<usize>,
    /// `maxLength`.
    pub max_length: Option<usize>,
    /// `pattern`.
    pub pattern: Option<String>,
    /// `minimum`, and whether it is exclusive.
    pub minimum: Option<(serde_json::Number, bool)>,
    /// `maximum`, and whether it is exclusive.
    pub maximum: Option<(serde_json::Number, bool)>,
    /// `multipleOf`.
    pub multiple_of: Option<serde_json::Number>,
    /// `minItems`.
    pub min_items: Option<usize>,
    /// `maxItems`.
    pub max_items: Option<usize>,
    /// `uniqueItems: true`.
    pub unique_items: bool,
    /// `minProperties`.
    pub min_properties: Option<usize>,
    /// `maxProperties`.
    pub max_properties: Option<usize>,
}
