//! The result of a comparison: changes, each with locations, Rust items and a verdict.

use std::fmt;

use serde::Serialize;

/// The differences between two documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Comparison {
    /// The old document.
    pub old: Side,
    /// The new document.
    pub new: Side,
    /// The most severe verdict of all changes.
    pub verdict: Verdict,
    /// The changes, the most severe first.
    pub changes: Vec<Change>,
    /// The number of locations where only prose differs: descriptions, summaries, examples.
    pub prose: usize,
}

/// One of the two documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Side {
    /// The document's name in messages.
    pub document: String,
    /// `info.version`.
    pub version: String,
    /// The number of operations.
    pub operations: usize,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// The kind of difference.
    pub kind: Kind,
    /// The difference in a sentence without a full stop.
    pub message: String,
    /// The effect on users.
    pub verdict: Verdict,
    /// The part that it breaks: builds or calls. `None` for a change that is not breaking.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breaks: Option<Breaks>,
    /// The reason for the verdict.
    pub why: String,
    /// True if it would break a client that follows the document strictly: enums that reject unknown values, objects
    /// that reject unknown fields.
    pub strict: bool,
    /// The operations that it would break for such a client: a subset of `operations`.
    pub strict_operations: Vec<String>,
    /// True if the old and the new item were only guessed to be the same.
    pub guess: bool,
    /// The operations that it affects; empty when it affects the client as a whole.
    pub operations: Vec<String>,
    /// The locations in the old document.
    pub old: Vec<Spot>,
    /// The locations in the new document.
    pub new: Vec<Spot>,
    /// The items of the generated crate that it affects.
    pub rust: Vec<Item>,
}

/// A location in a document, for people and machines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Spot {
    /// The document's name.
    pub file: String,
    /// The line, from one.
    pub line: usize,
    /// The column in characters, from one.
    pub column: usize,
    /// The JSON pointer.
    pub pointer: String,
}

/// An item of the generated crate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Item {
    /// Its path in the crate (`runtime::types::User::name`). The path of a type includes its members.
    pub path: String,
    /// The change of the item.
    pub change: ItemChange,
    /// The old signature, as Rust.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// The new signature, as Rust.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<String>,
}

/// The change of an item of the generated crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ItemChange {
    /// It is added.
    Added,
    /// Its signature differs.
    Changed,
    /// It is removed.
    Removed,
}

/// The effect of a change on users of the generated crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Verdict {
    /// No effect: no program can notice it.
    None,
    /// Every program builds and runs as before.
    Compatible,
    /// A program may no longer build, or a call that worked may fail.
    Breaking,
}

/// The effect of a breaking change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Breaks {
    /// Programs build, but a call that worked may fail, or behave differently.
    Run,
    /// A program that uses the item no longer builds.
    Build,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::None => "none",
            Self::Compatible => "compatible",
            Self::Breaking => "breaking",
        })
    }
}

impl fmt::Display for Breaks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Run => "run",
            Self::Build => "build",
        })
    }
}

/// The kinds of differences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names explain themselves")]
#[non_exhaustive]
pub enum Kind {
    OperationAdded,
    OperationRemoved,
    OperationRenamed,
    MethodChanged,
    PathChanged,
    SecurityChanged,
    PagingAdded,
    PagingRemoved,
    ParameterAdded,
    ParameterRemoved,
    ParameterRenamed,
    ParameterStyleChanged,
    BodyAdded,
    BodyRemoved,
    BodyFormatChanged,
    EncodingChanged,
    ResponseAdded,
    ResponseRemoved,
    ResponseFormatChanged,
    ResponseHeaderAdded,
    ResponseHeaderRemoved,
    ResponseHeaderChanged,
    WebhookAdded,
    WebhookRemoved,
    FieldAdded,
    FieldRemoved,
    FieldRenamed,
    BecameRequired,
    BecameOptional,
    BecameNullable,
    NoLongerNullable,
    DirectionChanged,
    TypeChanged,
    EnumValueAdded,
    EnumValueRemoved,
    EnumValueRenamed,
    VariantAdded,
    VariantRemoved,
    TagChanged,
    AdditionalMembersAdded,
    AdditionalMembersRemoved,
    LimitAdded,
    LimitRemoved,
    LimitChanged,
    DefaultChanged,
    Deprecated,
    NoLongerDeprecated,
    ServerChanged,
    CredentialAdded,
    CredentialRemoved,
    CredentialChanged,
    ClientHeaderAdded,
    ClientHeaderRemoved,
    FeatureAdded,
    FeatureRemoved,
    FeatureChanged,
    ArgumentsReordered,
    RustNameChanged,
    RustItemChanged,
}

impl Comparison {
    /// Returns whether some change has at least this verdict.
    pub fn reaches(&self, verdict: Verdict) -> bool {
        self.verdict >= verdict
    }

    /// Returns the number of changes with this verdict.
    pub fn count(&self, verdict: Verdict) -> usize {
        let of = |change: &&Change| change.verdict == verdict;
        self.changes.iter().filter(of).count()
    }
}
