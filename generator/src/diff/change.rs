//! What a comparison finds: changes, each with places, Rust items and a verdict.

use std::fmt;

use serde::Serialize;

/// What two documents differ in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Comparison {
    /// The document that was.
    pub old: Side,
    /// The document that is to be.
    pub new: Side,
    /// The gravest verdict of all changes.
    pub verdict: Verdict,
    /// The changes, the gravest first.
    pub changes: Vec<Change>,
    /// Places whose prose alone differs: descriptions, summaries, examples.
    pub prose: usize,
}

/// One of the two documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Side {
    /// Its name for people.
    pub document: String,
    /// `info.version`.
    pub version: String,
    /// How many operations it has.
    pub operations: usize,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// What kind of difference it is.
    pub kind: Kind,
    /// The difference in a sentence without a full stop.
    pub message: String,
    /// What it means for users.
    pub verdict: Verdict,
    /// What it breaks, when it breaks something.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breaks: Option<Breaks>,
    /// Why the verdict is what it is.
    pub why: String,
    /// Whether it would break a client that takes the document at its word: enums that know all
    /// their values, objects that know all their fields.
    pub strict: bool,
    /// The operations that it would break for such a client: some of `operations`.
    pub strict_operations: Vec<String>,
    /// True when what went and what came were only guessed to be the same thing.
    pub guess: bool,
    /// Operations that it concerns; empty when it concerns the client as a whole.
    pub operations: Vec<String>,
    /// Where the old document says it.
    pub old: Vec<Spot>,
    /// Where the new document says it.
    pub new: Vec<Spot>,
    /// Items of the generated crate that it touches.
    pub rust: Vec<Item>,
}

/// A place in a document, for people and machines.
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
    /// Its path in the crate (`runtime::types::User::name`). A type stands for its members too.
    pub path: String,
    /// What becomes of it.
    pub change: ItemChange,
    /// What it was, as Rust writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// What it is now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<String>,
}

/// What becomes of an item of the generated crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ItemChange {
    /// It is new.
    Added,
    /// It is another than before.
    Changed,
    /// It is gone.
    Removed,
}

/// What a change means for users of the generated crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Verdict {
    /// Nothing: no program can tell.
    None,
    /// Every program builds and runs as before.
    Compatible,
    /// A program may no longer build, or a call that worked may fail.
    Breaking,
}

/// What a breaking change breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Breaks {
    /// Programs build, but a call that worked may fail, or do something else.
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

/// Kinds of differences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each says itself")]
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
    AnswerAdded,
    AnswerRemoved,
    AnswerFormatChanged,
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
    FurtherMembersAdded,
    FurtherMembersRemoved,
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
    ArgumentsReordered,
    RustNameChanged,
    RustItemChanged,
}

impl Comparison {
    /// Whether a verdict is reached by some change.
    pub fn reaches(&self, verdict: Verdict) -> bool {
        self.verdict >= verdict
    }

    /// How many changes have this verdict.
    pub fn count(&self, verdict: Verdict) -> usize {
        let of = |change: &&Change| change.verdict == verdict;
        self.changes.iter().filter(of).count()
    }
}
