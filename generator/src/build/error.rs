//! The errors of a [`Generator`](super::Generator).

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::generate::Failure;
use crate::output::OutputError;
use crate::resolve::is_url;

/// An error of a [`Generator`](super::Generator).
///
/// `Debug` shows the same text as `Display`, to be read after `Error: `: a `main` that returns the error prints it with
/// `Debug`, where escaped line ends would be hard to read.
#[non_exhaustive]
pub enum BuildError {
    /// A file can't be read.
    Read {
        /// The file.
        path: PathBuf,
        /// Its use in the run. Empty for a document that the caller names.
        role: String,
        /// The cause.
        source: io::Error,
    },
    /// The configuration, the lock or a document can't be used.
    Failed(Failure),
    /// A requested feature does not exist.
    Feature(String),
    /// The manifest of the crate that includes the module lacks something, or can't be read.
    Manifest {
        /// The manifest.
        path: PathBuf,
        /// The problem.
        message: String,
    },
    /// Something can't be written.
    Write(OutputError),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read { path, .. } if path.to_str().is_some_and(is_url) => {
                write!(
                    f,
                    "{} is a URL, and URLs are not fetched: download it, and name the file",
                    path.display()
                )
            }
            Self::Read { path, role, source } if role.is_empty() => {
                write!(f, "can't read {}: {source}", path.display())
            }
            Self::Read { path, role, source } => {
                write!(f, "can't read {}, {role}: {source}", path.display())
            }
            Self::Failed(failure) => failure.fmt(f),
            Self::Feature(message) => f.write_str(message),
            Self::Manifest { path, message } => write!(f, "{} {message}", path.display()),
            Self::Write(error) => error.fmt(f),
        }
    }
}

impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.to_string();
        // A `main` that returns the error writes `Error: ` before it.
        if let Some(rest) = text.strip_prefix("error: ") {
            return f.write_str(rest);
        }
        let is_list = text.starts_with("error[") || text.starts_with("warning[");
        write!(f, "{}{text}", if is_list { "\n" } else { "" })
    }
}

impl std::error::Error for BuildError {}
