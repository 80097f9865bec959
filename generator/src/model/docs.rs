//! Documentation of the parts of a document.

use std::sync::LazyLock;

use serde::Serialize;

use super::rare::{Empty, Rare};
use super::types::Ty;
use crate::diagnostic::Location;

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
    /// The reason why it is deprecated.
    pub deprecation: Option<String>,
    /// `default`, as JSON.
    pub default: Option<Box<serde_json::Value>>,
    /// An example of the document, if it has one for a part. It is shown in code, where it is valid.
    pub example: Option<Box<serde_json::Value>>,
    /// Limits on the value.
    pub constraints: Rare<Constraints>,
}

/// An example of a whole value, and the type that reads it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Example {
    /// Its location.
    pub place: Location,
    /// Its type.
    pub ty: Ty,
    /// The value.
    pub value: serde_json::Value,
}

/// Limits that a schema sets on a value, kept for documentation. Numbers stay as they are written in the document.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Constraints {
    /// `format`, if it does not decide the type (`uuid`, `uri`, …).
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

impl Empty for Constraints {
    fn empty() -> &'static Self {
        static EMPTY: LazyLock<Constraints> = LazyLock::new(Constraints::default);
        &EMPTY
    }
}
