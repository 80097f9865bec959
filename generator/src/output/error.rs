//! Why nothing was written: an operation of the file system that failed, or files that are not the
//! generator's to overwrite.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Files that are named; further ones are counted.
const SHOWN: usize = 20;

/// What went wrong, and with which file.
#[derive(Debug)]
#[non_exhaustive]
pub enum OutputError {
    /// The file system refused something.
    Io {
        /// What was tried.
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// Why it failed.
        source: io::Error,
    },
    /// A place that the generator does not write to: the root of a file system, a dangling link, one
    /// of the run's own inputs.
    Place {
        /// The file or folder.
        path: PathBuf,
        /// Why not, and what to do.
        reason: String,
    },
    /// Files are in the way that the generator did not write, or that were changed since.
    Refused {
        /// The folder or file that was to be written.
        path: PathBuf,
        /// The files, sorted by path.
        conflicts: Vec<Conflict>,
    },
}

impl fmt::Display for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io {
                action,
                path,
                source,
            } => {
                write!(f, "can't {action} {}: {source}", path.display())
            }
            Self::Place { path, reason } => {
                write!(f, "can't write to {}: {reason}", path.display())
            }
            Self::Refused { path, conflicts } => refusal(path, conflicts, f),
        }
    }
}

impl std::error::Error for OutputError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            Self::Place { .. } | Self::Refused { .. } => None,
        }
    }
}

fn refusal(path: &Path, conflicts: &[Conflict], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    writeln!(
        f,
        "nothing was written to {}, since these files are not the generator's to overwrite:",
        path.display()
    )?;
    for conflict in conflicts.iter().take(SHOWN) {
        writeln!(f, "  {}: {}", conflict.path, conflict.reason)?;
    }
    if conflicts.len() > SHOWN {
        writeln!(f, "  … and {} more", conflicts.len() - SHOWN)?;
    }
    if conflicts.iter().all(|conflict| conflict.reason.yields()) {
        f.write_str(
            "move them away, or overwrite them with `--force` (in a build script: `.force(true)`)",
        )
    } else {
        f.write_str("move them away, or write to another place")
    }
}

/// A file that the generator does not overwrite.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Conflict {
    /// The file, relative to the folder.
    pub path: String,
    /// Why it is not overwritten.
    pub reason: Reason,
}

/// Why a file is not overwritten.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Reason {
    /// The generator wrote it, and someone changed it since.
    Edited,
    /// Nothing shows that the generator wrote it.
    Foreign,
    /// The run reads it.
    Input,
    /// It is a symbolic link, or is reached through one.
    Link,
    /// There is a folder where a file must go, or a file where a folder must go.
    Blocked,
}

impl Reason {
    /// True when `--force` overwrites the file.
    pub fn yields(self) -> bool {
        matches!(self, Self::Edited | Self::Foreign)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Edited => "it was changed since the generator wrote it",
            Self::Foreign => "nothing shows that the generator wrote it",
            Self::Input => "this run reads it",
            Self::Link => "it is a symbolic link, or is reached through one",
            Self::Blocked => "a file and a folder can't have the same name",
        })
    }
}

/// How a run failed.
pub(super) enum Failure {
    /// Everything is as it was.
    Clean(OutputError),
    /// Something is left, which the next run makes good.
    Left(OutputError),
}

impl Failure {
    /// The error, with what taking the run back came to.
    pub(super) fn after(error: OutputError, taken_back: &Result<(), OutputError>) -> Self {
        match taken_back {
            Ok(()) => Self::Clean(error),
            // The error that counts is the first one.
            Err(_) => Self::Left(error),
        }
    }

    /// What went wrong.
    pub(super) fn error(self) -> OutputError {
        let (Self::Clean(error) | Self::Left(error)) = self;
        error
    }
}

impl From<OutputError> for Failure {
    fn from(error: OutputError) -> Self {
        Self::Clean(error)
    }
}

/// Names what was tried and the file of a failed operation.
pub(super) trait At<T> {
    fn at(self, action: &'static str, path: &Path) -> Result<T, OutputError>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, action: &'static str, path: &Path) -> Result<T, OutputError> {
        self.map_err(|source| OutputError::Io {
            action,
            path: path.to_owned(),
            source,
        })
    }
}
