//! The stages of a run, and the observer that a caller can pass. A ground room.

use std::fmt;

/// A stage of a run, for progress and measurements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stage {
    /// Bytes to a document.
    Read,
    /// Checks the document.
    Check,
    /// Document to raw model.
    Lower,
    /// The passes.
    Passes,
    /// Model to files.
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

/// Called when a stage of an API (named by its module; emission is for all at once) begins or ends.
pub type Observer<'a> = &'a (dyn Fn(&str, Stage, Moment) + Sync);

/// The beginning or the end of a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Moment {
    /// It begins.
    Begin,
    /// It is done.
    End,
}
