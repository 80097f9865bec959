//! What differs between a folder and the files that it should hold.

use std::fs;
use std::io;
use std::path::Path;

use super::error::{At as _, OutputError};
use super::ownership::{MANIFEST, Manifest};
use crate::emit::OutFile;

/// One file that is not what it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// The generator wrote it once, and does not make it any more.
    Extra(String),
    /// It should be there.
    Missing(String),
    /// It should hold something else.
    Changed {
        /// The file.
        path: String,
        /// What it holds.
        old: String,
        /// What it should hold.
        new: String,
    },
}

impl Difference {
    /// The file, relative to the folder.
    pub fn path(&self) -> &str {
        match self {
            Self::Extra(path) | Self::Missing(path) | Self::Changed { path, .. } => path,
        }
    }
}

/// What differs between a folder and the files it should hold, by path; the manifest is one of them.
///
/// Files that the generator neither wrote nor would write are no difference.
///
/// # Errors
///
/// When the folder can't be read. A folder that is not there lacks every file.
pub fn compare(folder: &Path, files: &[OutFile]) -> Result<Vec<Difference>, OutputError> {
    let manifest = Manifest::of(files);
    let mut differences = Vec::new();
    for file in files.iter().chain([&manifest]) {
        let path = folder.join(&file.path);
        match fs::read(&path) {
            Ok(old) if old == file.text.as_bytes() => {}
            Ok(old) => differences.push(Difference::Changed {
                path: file.path.clone(),
                old: String::from_utf8_lossy(&old).into_owned(),
                new: file.text.clone(),
            }),
            Err(error) if is_absent(&error) => {
                differences.push(Difference::Missing(file.path.clone()));
            }
            Err(error) => return Err(error).at("read", &path),
        }
    }
    let made = Manifest::read(&manifest.text).unwrap_or_default();
    let stale = read_manifest(folder)?;
    let stale = stale.paths().filter(|path| !made.owns(path));
    let present = stale.filter(|path| fs::symlink_metadata(folder.join(path)).is_ok());
    differences.extend(present.map(|path| Difference::Extra(path.to_owned())));
    differences.sort_by(|a, b| a.path().cmp(b.path()));
    Ok(differences)
}

/// The manifest of a folder. Without one, or with another file of its name, nothing is owned.
pub(super) fn read_manifest(folder: &Path) -> Result<Manifest, OutputError> {
    let path = folder.join(MANIFEST);
    match fs::read(&path) {
        Ok(bytes) => Ok(Manifest::read(&String::from_utf8_lossy(&bytes)).unwrap_or_default()),
        Err(error) if is_absent(&error) => Ok(Manifest::default()),
        Err(error) => Err(error).at("read", &path),
    }
}

/// True when there is no such file, whatever else is there.
pub(super) fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::IsADirectory
    )
}
