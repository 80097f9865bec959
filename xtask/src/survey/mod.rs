//! A survey of many documents: what the generator makes of each, and what that comes to.
//!
//! [`find`] lists the documents of a folder. [`one`] is what a child process does with one of them, and [`child`] is how
//! that process is started, limited and read. [`compile`] lets cargo check the crates, and [`examples`] tries
//! their types on what the documents give as examples. [`totals`] and [`compare`] say
//! what came out, for people. Nothing here prints.

pub mod child;
pub mod compare;
pub mod compile;
pub mod examples;
pub mod find;
pub mod one;
pub mod suite;
pub mod totals;

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

/// All documents of a folder, and what became of each: what `--out` writes and `--compare` reads.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Survey {
    /// The documents, by name.
    pub documents: Vec<Entry>,
}

/// One document.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Its path below the folder, with `/` on every system.
    pub document: String,
    /// The version of OpenAPI that it is written in, as it says itself (`3.0.3`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// What became of it.
    pub verdict: Verdict,
    /// Operations that the document has.
    pub operations: usize,
    /// Operations that became methods.
    pub methods: usize,
    /// Operations that were left out.
    pub left_out: usize,
    /// Types that were made.
    pub types: usize,
    /// Lines of Rust that were written, those of the core included.
    pub lines: usize,
    /// Warnings by code.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub warnings: BTreeMap<String, usize>,
    /// Why nothing was made of it, by code. With left out operations: why they were.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refusals: Vec<Refusal>,
    /// How the process ended, when it did not end well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crash: Option<String>,
    /// Time from the start of the process to its end, in milliseconds.
    pub milliseconds: u64,
    /// The most memory that the process held, in KiB, where the system tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kib: Option<u64>,
    /// What cargo said of the crate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compiled: Option<Compiled>,
    /// What became of the examples of the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub examples: Option<examples::Examples>,
}

/// What became of a document.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// A crate with all operations.
    Generated,
    /// A crate without the operations that something is wrong with.
    Partly,
    /// Diagnostics.
    Refused,
    /// A panic, a stack overflow, or another end that no program should have.
    #[default]
    Crashed,
    /// It took longer than it may.
    TimedOut,
    /// It was not tried: it is of a version that the survey is not about.
    OtherVersion,
    /// It was not tried: it is no OpenAPI document.
    OtherFile,
}

impl Verdict {
    /// All of them, the best first.
    pub const ALL: [Self; 7] = [
        Self::Generated,
        Self::Partly,
        Self::Refused,
        Self::Crashed,
        Self::TimedOut,
        Self::OtherVersion,
        Self::OtherFile,
    ];

    /// True when the generator was given the document.
    pub fn was_tried(self) -> bool {
        !matches!(self, Self::OtherVersion | Self::OtherFile)
    }

    /// True when there is a crate.
    pub fn has_a_crate(self) -> bool {
        matches!(self, Self::Generated | Self::Partly)
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Generated => "generated",
            Self::Partly => "partly",
            Self::Refused => "refused",
            Self::Crashed => "crashed",
            Self::TimedOut => "timed out",
            Self::OtherVersion => "other version",
            Self::OtherFile => "other file",
        })
    }
}

/// The findings of one code that keep a document, or operations of it, from being generated.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The code; empty for a message that has none.
    pub code: String,
    /// `error` or `unsupported`.
    pub severity: String,
    /// How often it was found.
    pub findings: usize,
    /// How many operations of the document it touches.
    pub operations: usize,
    /// The first of the findings.
    pub samples: Vec<Sample>,
}

/// A finding.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sample {
    /// What is wrong.
    pub message: String,
    /// The line, from one.
    pub line: usize,
    /// The column, from one.
    pub column: usize,
    /// The JSON pointer.
    pub pointer: String,
}

/// What cargo said of a crate.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compiled {
    /// Errors.
    pub errors: usize,
    /// Warnings, those of lints included.
    pub warnings: usize,
    /// The first of them, as rustc prints them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub first: Vec<String>,
}

impl Compiled {
    /// True when cargo said nothing.
    pub fn is_clean(&self) -> bool {
        self.errors == 0 && self.warnings == 0
    }
}
