//! Resolves paths: links are followed before anything is written, and some locations are rejected.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::error::{At as _, OutputError};

/// The folder at a path, which need not exist yet.
pub(super) fn folder(path: &Path) -> Result<PathBuf, OutputError> {
    let real = resolve(path)?;
    if real.parent().is_none() {
        return refuse(path, "it is the root of a file system");
    }
    if real.file_name().is_some_and(|name| name.eq_ignore_ascii_case(".git")) {
        return refuse(
            path,
            "version control keeps its files there; choose a folder for the crate alone",
        );
    }
    if fs::metadata(&real).is_ok_and(|found| !found.is_dir()) {
        return refuse(path, "it is a file, and the crate needs a folder");
    }
    Ok(real)
}

/// The file at a path, which need not exist yet.
pub(super) fn file(path: &Path) -> Result<PathBuf, OutputError> {
    let real = resolve(path)?;
    if fs::metadata(&real).is_ok_and(|found| !found.is_file()) {
        return refuse(path, "it is not a file");
    }
    Ok(real)
}

/// Rejects a file that the run reads, under whatever path.
pub(crate) fn refuse_inputs(path: &Path, inputs: &[PathBuf]) -> Result<(), OutputError> {
    match inputs.iter().find(|input| is_same(input, path)) {
        Some(input) => refuse(
            path,
            &format!(
                "it is {}, an input of this run; write to another location",
                input.display()
            ),
        ),
        None => Ok(()),
    }
}

/// True if two paths lead to the same existing file: by links, by hard links, or by the case of letters.
pub(super) fn is_same(a: &Path, b: &Path) -> bool {
    same_file::is_same_file(a, b).unwrap_or(false)
}

/// True if a path within a folder is a link or contains one. The folder itself may be one.
pub(super) fn is_linked(folder: &Path, path: &str) -> bool {
    let mut at = folder.to_owned();
    path.split('/').any(|part| {
        at.push(part);
        fs::symlink_metadata(&at).is_ok_and(|found| found.is_symlink())
    })
}

/// Resolves all links. Missing folders are appended to the nearest existing folder.
fn resolve(path: &Path) -> Result<PathBuf, OutputError> {
    if path.as_os_str().is_empty() {
        return refuse(path, "the path is empty");
    }
    match fs::canonicalize(path) {
        Ok(real) => return Ok(real),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error).at("look at", path),
    }
    if fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink()) {
        return refuse(path, "it is a dangling symbolic link");
    }
    // `..` of a missing folder can't be resolved.
    let (Some(Component::Normal(name)), parent) = (path.components().next_back(), path.parent()) else {
        return refuse(path, "it does not exist, and its path does not end with a name");
    };
    let parent = match parent {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    Ok(resolve(parent)?.join(name))
}

fn refuse<T>(path: &Path, reason: &str) -> Result<T, OutputError> {
    Err(OutputError::Place {
        path: path.to_owned(),
        reason: reason.to_owned(),
    })
}

/// Folders created for a run, to be removed if it fails.
#[derive(Debug, Default)]
pub(super) struct Made(Vec<PathBuf>);

impl Made {
    /// Creates a folder and its parents.
    pub(super) fn folder(&mut self, path: &Path) -> Result<(), OutputError> {
        let mut absent: Vec<&Path> = path.ancestors().take_while(|at| !at.exists()).collect();
        while let Some(next) = absent.pop() {
            match fs::create_dir(next) {
                Ok(()) => self.0.push(next.to_owned()),
                // Another run created it.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error).at("create", next),
            }
        }
        Ok(())
    }

    /// Removes those that are still empty.
    pub(super) fn undo(self) {
        for path in self.0.iter().rev() {
            let _ = fs::remove_dir(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_rejected_by_all_its_names() {
        for path in ["/", "/.", "/..", "//"] {
            let error = folder(Path::new(path)).unwrap_err().to_string();
            assert!(error.contains("the root of a file system"), "{error}");
        }
    }

    #[test]
    fn the_folder_of_version_control_is_rejected() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join(".git")).unwrap();
        for name in [".git", ".git/.", "new/.git"] {
            let error = folder(&root.path().join(name)).unwrap_err().to_string();
            assert!(error.contains("version control"), "{error}");
        }
        folder(&root.path().join("my.git")).unwrap();
    }

    #[test]
    fn a_new_path_is_below_an_existing_folder() {
        let root = tempfile::tempdir().unwrap();
        let real = fs::canonicalize(root.path()).unwrap();
        assert_eq!(folder(&root.path().join("a/b")).unwrap(), real.join("a/b"));
        assert!(folder(&root.path().join("a/../b")).is_err());
        fs::write(root.path().join("f"), "").unwrap();
        assert!(folder(&root.path().join("f")).is_err());
        assert!(folder(&root.path().join("f/g")).is_err());
        assert!(file(root.path()).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_unless_they_lead_nowhere() {
        let root = tempfile::tempdir().unwrap();
        let link = root.path().join("link");
        std::os::unix::fs::symlink("real", &link).unwrap();
        assert!(folder(&link).unwrap_err().to_string().contains("dangling"));
        fs::create_dir(root.path().join("real")).unwrap();
        let real = fs::canonicalize(root.path().join("real")).unwrap();
        assert_eq!(folder(&link).unwrap(), real);
        assert_eq!(folder(&link.join("in")).unwrap(), real.join("in"));
    }
}
