//! The reasons why nothing was written: a failed operation of the file system, or files that the generator may not
//! overwrite.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// The maximum number of files that are named. Further files are counted.
const SHOWN: usize = 20;

/// The error, with the file that it is about.
#[derive(Debug)]
#[non_exhaustive]
pub enum OutputError {
    /// An operation of the file system failed.
    Io {
        /// The operation, for the message.
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// A location that the generator does not write to: the root of a file system, a dangling link, one of the run's
    /// inputs.
    Place {
        /// The file or folder.
        path: PathBuf,
        /// The reason, and a suggestion.
        reason: String,
    },
    /// Existing files that the generator did not write, or that were changed since.
    Refused {
        /// The folder or file to write.
        path: PathBuf,
        /// The files, sorted by path.
        conflicts: Vec<Conflict>,
    },
}

impl fmt::Display for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { action, path, source } => {
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
        "nothing was written to {}, since the generator may not overwrite these files:",
        path.display()
    )?;
    for conflict in conflicts.iter().take(SHOWN) {
        writeln!(f, "  {}: {}", conflict.path, conflict.reason)?;
    }
    if conflicts.len() > SHOWN {
        writeln!(f, "  … and {} more", conflicts.len() - SHOWN)?;
    }
    if conflicts.iter().all(|conflict| conflict.reason.yields()) {
        f.write_str("move them away, or overwrite them with `--force` (in a build script: `.force(true)`)")
    } else {
        f.write_str("move them away, or write to another location")
    }
}

/// A file that the generator does not overwrite.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Conflict {
    /// The file, relative to the folder.
    pub path: String,
    /// The reason why the generator does not overwrite it.
    pub reason: Reason,
}

/// The reason why the generator does not overwrite a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Reason {
    /// The generator wrote it, and it was changed since.
    Edited,
    /// There is no proof that the generator wrote it.
    Foreign,
    /// It is an input of the run.
    Input,
    /// It is a symbolic link, or its path contains one.
    Link,
    /// A folder exists at the path of a file, or a file at the path of a folder.
    Blocked,
    /// It is a pipe, a device or a socket.
    Special,
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
            Self::Foreign => "it is not in the generator's list of its files",
            Self::Input => "it is an input of this run",
            Self::Link => "it is a symbolic link, or its path contains one",
            Self::Blocked => "a file and a folder can't have the same name",
            Self::Special => "it is not a regular file, but a pipe or a device",
        })
    }
}

/// The result of a failed run.
pub(super) enum Failure {
    /// Everything is unchanged.
    Clean(OutputError),
    /// The folder is incomplete. The next run repairs it.
    Left(OutputError),
}

impl Failure {
    /// Combines the error with the result of reverting the run.
    pub(super) fn after(error: OutputError, taken_back: &Result<(), OutputError>) -> Self {
        match taken_back {
            Ok(()) => Self::Clean(error),
            // The first error is reported.
            Err(_) => Self::Left(error),
        }
    }

    /// Returns the error.
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

/// Adds the operation and the file to an I/O error.
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
