//! The stages of a run, and how a caller is told of them. A ground room.

use std::fmt;

/// A step of a run, for progress and measurements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stage {
    /// Bytes to a document.
    Read,
    /// Is it an OpenAPI document?
    Check,
    /// The document to the raw model.
    Lower,
    /// The passes.
    Passes,
    /// The model to files.
    Emit,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Read => "read",
            Self::Check => "check",
            Self::Lower => "lower",
            Self::Passes => "passes",
            Self::Emit => "emit",
        })
    }
}

/// Told when a stage of an API (named by its module; emission is of all at once) begins or ends.
pub type Observer<'a> = &'a (dyn Fn(&str, Stage, Moment) + Sync);

/// Beginning or end of a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Moment {
    /// It begins.
    Begin,
    /// It is done.
    End,
}
