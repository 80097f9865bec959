//! Surveys many documents: the generator's result for each, and the totals.
//!
//! [`find`] lists the documents of a folder. [`one`] is the work of a child process on one of them, and [`child`]
//! starts, limits and reads that process. [`compile`] checks the crates with cargo, and [`examples`] tests their types
//! on the examples in the documents. [`filed`] compares verdicts with the folders `pass` and `fail`. [`totals`] and
//! [`compare`] format the results for people. Nothing here prints.

pub mod child;
pub mod compare;
pub mod compile;
pub mod examples;
pub mod filed;
pub mod find;
pub mod one;
pub mod suite;
pub mod totals;

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

/// All documents of a folder, and the result of each: the format of `--out` and `--compare`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Survey {
    /// The documents, by name.
    pub documents: Vec<Entry>,
}

/// One document.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Its path relative to the folder, with `/` on every system.
    pub document: String,
    /// The version of OpenAPI that it declares (`3.0.3`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The result.
    pub verdict: Verdict,
    /// Operations in the document.
    pub operations: usize,
    /// Operations that have methods.
    pub methods: usize,
    /// Operations that were left out.
    pub left_out: usize,
    /// Types that were generated.
    pub types: usize,
    /// Lines of Rust that were written, including the core.
    pub lines: usize,
    /// Warnings by code.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub warnings: BTreeMap<String, usize>,
    /// The reasons why it was rejected, or why operations were left out, by code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refusals: Vec<Refusal>,
    /// The end of the process, if it did not end normally.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crash: Option<String>,
    /// The time from the start of the process to its end, in milliseconds.
    pub milliseconds: u64,
    /// The peak memory of the process, in KiB, where the system reports it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kib: Option<u64>,
    /// The messages of cargo about the crate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compiled: Option<Compiled>,
    /// The results of the examples of the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub examples: Option<examples::Examples>,
}

/// The result for a document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// A crate with all operations.
    Generated,
    /// A crate without the operations that have errors.
    Partly,
    /// Errors, and no crate.
    Refused,
    /// A panic, a stack overflow, or another abnormal end.
    #[default]
    Crashed,
    /// The time limit was reached.
    TimedOut,
    /// Not tried: the survey does not include its version.
    OtherVersion,
    /// Not tried: it is not an OpenAPI document.
    OtherFile,
}

impl Verdict {
    /// All of them, best first.
    pub const ALL: [Self; 7] = [
        Self::Generated,
        Self::Partly,
        Self::Refused,
        Self::Crashed,
        Self::TimedOut,
        Self::OtherVersion,
        Self::OtherFile,
    ];

    /// True if the generator ran on the document.
    pub fn was_tried(self) -> bool {
        !matches!(self, Self::OtherVersion | Self::OtherFile)
    }

    /// True if there is a crate.
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

/// The findings of one code that prevent the generation of a document, or of some of its operations.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The code; empty for a message without one.
    pub code: String,
    /// `error` or `unsupported`.
    pub severity: String,
    /// The number of findings.
    pub findings: usize,
    /// The number of operations of the document that it affects.
    pub operations: usize,
    /// The first of the findings.
    pub samples: Vec<Sample>,
}

/// A finding.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sample {
    /// The problem.
    pub message: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// The JSON pointer.
    pub pointer: String,
}

/// The messages of cargo about a crate.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compiled {
    /// Errors.
    pub errors: usize,
    /// Warnings, including those of lints.
    pub warnings: usize,
    /// The first of them, as rustc prints them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub first: Vec<String>,
}

impl Compiled {
    /// True if there was no message.
    pub fn is_clean(&self) -> bool {
        self.errors == 0 && self.warnings == 0
    }
}
