//! Compares a folder with the files that it should contain.

use std::fs;
use std::io;
use std::path::Path;

use super::error::{At as _, OutputError};
use super::lines::same_text;
use super::ownership::{MANIFEST, Manifest};
use super::{holds, place};
use crate::emit::OutFile;

/// One file that differs from its expected content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// The generator wrote it before, but does not generate it any more.
    Extra(String),
    /// It is missing.
    Missing(String),
    /// It has other content.
    Changed {
        /// The file.
        path: String,
        /// Its content.
        old: String,
        /// Its expected content.
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

/// Returns the differences between a folder and its expected files, sorted by path. The manifest is one of the files.
///
/// Files that the generator neither wrote nor would write are ignored, and so are line ends.
///
/// # Errors
///
/// If the folder can't be read. In a missing folder, every file is missing.
pub fn compare(folder: &Path, files: &[OutFile]) -> Result<Vec<Difference>, OutputError> {
    let mut differences = Vec::new();
    each(folder, files, &mut |found| {
        differences.push(match found {
            Found::Extra(path) => Difference::Extra(path.to_owned()),
            Found::Missing(file) => Difference::Missing(file.path.clone()),
            Found::Changed(file, old) => Difference::Changed {
                path: file.path.clone(),
                old: String::from_utf8_lossy(&old).into_owned(),
                new: file.text.clone(),
            },
        });
    })?;
    differences.sort_by(|a, b| a.path().cmp(b.path()));
    Ok(differences)
}

/// Returns the paths of the files that [`compare`] would return, without their contents: all files may differ.
pub(super) fn differing(folder: &Path, files: &[OutFile]) -> Result<Vec<String>, OutputError> {
    let mut paths = Vec::new();
    each(folder, files, &mut |found| {
        paths.push(match found {
            Found::Extra(path) => path.to_owned(),
            Found::Missing(file) | Found::Changed(file, _) => file.path.clone(),
        });
    })?;
    paths.sort();
    Ok(paths)
}

/// A file that differs.
enum Found<'a> {
    Extra(&'a str),
    Missing(&'a OutFile),
    /// It has this content.
    Changed(&'a OutFile, Vec<u8>),
}

fn each(folder: &Path, files: &[OutFile], found: &mut dyn FnMut(Found<'_>)) -> Result<(), OutputError> {
    let manifest = Manifest::of(files);
    for file in files.iter().chain([&manifest]) {
        let path = folder.join(&file.path);
        match read_own(folder, &file.path) {
            Ok(old) if same_text(&old, &file.text) => {}
            Ok(old) => found(Found::Changed(file, old)),
            // As a run does: a link to the same text stays. Of other links nothing is shown.
            Err(error) if is_absent(&error) && holds(&path, &file.text) => {}
            Err(error) if is_absent(&error) => found(Found::Missing(file)),
            Err(error) => return Err(error).at("read", &path),
        }
    }
    let made = Manifest::read(&manifest.text).unwrap_or_default();
    let stale = read_manifest(folder)?;
    let stale = stale.paths().filter(|path| !made.owns(path));
    let present = stale.filter(|path| fs::symlink_metadata(folder.join(path)).is_ok());
    present.for_each(|path| found(Found::Extra(path)));
    Ok(())
}

/// Reads the manifest of a folder. Without one, or with an unrelated file of its name, the generator owns nothing.
pub(super) fn read_manifest(folder: &Path) -> Result<Manifest, OutputError> {
    let path = folder.join(MANIFEST);
    match read_own(folder, MANIFEST) {
        Ok(bytes) => Ok(Manifest::read(&String::from_utf8_lossy(&bytes)).unwrap_or_default()),
        Err(error) if is_absent(&error) => Ok(Manifest::default()),
        Err(error) => Err(error).at("read", &path),
    }
}

/// Reads a file of the generator's. A link is not one, wherever it leads: the content may be secret. Nor is a device or
/// a pipe, which may have no end.
fn read_own(folder: &Path, path: &str) -> io::Result<Vec<u8>> {
    let whole = folder.join(path);
    if !fs::symlink_metadata(&whole)?.is_file() || place::is_linked(folder, path) {
        return Err(io::ErrorKind::NotFound.into());
    }
    super::read(&whole)
}

/// True if the file does not exist, even if its parent is not a folder.
pub(super) fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::IsADirectory
    )
}
