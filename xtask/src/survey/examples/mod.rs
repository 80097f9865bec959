//! Tests the examples of documents: the generated type has to read each of them, and write it back unchanged.
//!
//! [`cases`] finds the examples of a document that match their schemas, and the Rust type of each; [`schema`] decides
//! which match. [`program`] writes one program for many crates that reads and writes all of them. [`outcome`] judges
//! the results.

pub mod cases;
pub mod outcome;
pub mod program;
pub mod schema;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An example and its type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// The location of the example.
    pub pointer: String,
    /// The type, as a path from a module next to `types` (`types::Order`).
    pub rust: String,
    /// The example.
    pub value: Value,
}

/// The examples of a document.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// The number of examples that don't match their schema.
    pub invalid: usize,
    /// The number of examples whose schema has no named type (text, numbers).
    pub unnamed: usize,
    /// The examples that are tested.
    pub cases: Vec<Case>,
}

/// The results of the examples of a document.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Examples {
    /// See [`Found::invalid`].
    pub invalid: usize,
    /// See [`Found::unnamed`].
    pub unnamed: usize,
    /// Read, and written back the same.
    pub kept: usize,
    /// Written back without some members, otherwise the same.
    pub shortened: usize,
    /// Not read, or written back differently.
    pub lost: usize,
    /// The first examples that were not kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub first: Vec<Loss>,
}

/// An example that was not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loss {
    /// The location of the example.
    pub pointer: String,
    /// The type.
    pub rust: String,
    /// The result.
    pub reason: String,
}
