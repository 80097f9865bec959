//! The examples of documents: does the generated type read each of them, and write back what it read?
//!
//! [`cases`] finds the examples of a document that fit their schemas, and the Rust type of each; [`schema`] says which
//! fit. [`program`] makes one program for many crates that reads and writes all of them. [`outcome`] judges what came
//! back.

pub mod cases;
pub mod outcome;
pub mod program;
pub mod schema;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An example, and the type that has to read it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Where the example is.
    pub pointer: String,
    /// The type, as a module that has `types` beside it names it (`types::Order`).
    pub rust: String,
    /// The example.
    pub value: Value,
}

/// The examples of a document that are not tried, and those that are.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// Examples that don't fit their schema.
    pub invalid: usize,
    /// Examples whose schema became a type without a name (text, numbers), or none.
    pub unnamed: usize,
    /// Those that are tried.
    pub cases: Vec<Case>,
}

/// What became of the examples of a document.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Examples {
    /// See [`Found::invalid`].
    pub invalid: usize,
    /// See [`Found::unnamed`].
    pub unnamed: usize,
    /// Read and written back the same.
    pub kept: usize,
    /// Written back without some members, and otherwise the same.
    pub shortened: usize,
    /// Not read, or written back as something else.
    pub lost: usize,
    /// The first of those that were not kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub first: Vec<Loss>,
}

/// An example that was not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loss {
    /// Where the example is.
    pub pointer: String,
    /// The type.
    pub rust: String,
    /// What became of it.
    pub reason: String,
}
