//! Files on disk: comparing a crate with what it should be, and replacing it as a whole.
//!
//! The only room that touches the file system. A folder is never half new: the new one is written
//! beside the old one and takes its place by renaming.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::emit::OutFile;

/// Entries of the folder that belong to cargo, not to the generator.
const FOREIGN: &[&str] = &["target", "Cargo.lock"];

/// The first line of every manifest that the generator writes.
const MARK: &str = "# Generated; do not edit.";

/// What went wrong, and with which file.
#[derive(Debug)]
pub struct OutputError {
    /// What was tried.
    pub action: &'static str,
    /// The file or folder.
    pub path: PathBuf,
    /// Why it failed.
    pub source: io::Error,
}

impl fmt::Display for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "can't {} {}", self.action, self.path.display())
    }
}

impl std::error::Error for OutputError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

trait At<T> {
    fn at(self, action: &'static str, path: &Path) -> Result<T, OutputError>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, action: &'static str, path: &Path) -> Result<T, OutputError> {
        self.map_err(|source| OutputError {
            action,
            path: path.to_owned(),
            source,
        })
    }
}

/// One file that is not what it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// It should not be there.
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

/// What differs between a folder and the files it should hold, by path.
///
/// # Errors
///
/// When the folder can't be read. A folder that is not there lacks every file.
pub fn compare(folder: &Path, files: &[OutFile]) -> Result<Vec<Difference>, OutputError> {
    let mut differences = Vec::new();
    for file in files {
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
    let known: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let mut present = Vec::new();
    list(folder, "", &mut present)?;
    differences.extend(
        present
            .into_iter()
            .filter(|path| !known.contains(path.as_str()))
            .map(Difference::Extra),
    );
    differences.sort_by(|a, b| a.path().cmp(b.path()));
    Ok(differences)
}

fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::IsADirectory
    )
}

fn list(folder: &Path, prefix: &str, into: &mut Vec<String>) -> Result<(), OutputError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if is_absent(&error) => return Ok(()),
        Err(error) => return Err(error).at("list", folder),
    };
    for entry in entries {
        let entry = entry.at("list", folder)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if prefix.is_empty() && FOREIGN.contains(&name.as_str()) {
            continue;
        }
        let path = format!("{prefix}{name}");
        if entry.file_type().at("look at", &entry.path())?.is_dir() {
            list(&entry.path(), &format!("{path}/"), into)?;
        } else {
            into.push(path);
        }
    }
    Ok(())
}

/// Makes a folder hold exactly these files, and gives the files `also` (the lock, documents) their
/// texts, or changes nothing.
///
/// Files that stay the same keep their times, so that cargo does not build them again.
///
/// # Errors
///
/// When something can't be written. The old folder and the old files then still stand.
pub fn replace(
    folder: &Path,
    files: &[OutFile],
    also: &[(PathBuf, &str)],
) -> Result<(), OutputError> {
    recover(folder)?;
    for (path, _) in also {
        restore(path)?;
    }
    refuse_foreign(folder)?;
    let fresh = beside(folder, "new");
    remove(&fresh)?;
    let written = write_all(folder, &fresh, files).and_then(|()| {
        also.iter().try_for_each(|(path, text)| {
            let draft = beside(path, "new");
            fs::write(&draft, text).at("write", &draft)
        })
    });
    let all: Vec<&Path> = std::iter::once(folder)
        .chain(also.iter().map(|(path, _)| path.as_path()))
        .collect();
    let swapped = written.and_then(|()| swap(&all));
    if let Err(error) = swapped {
        // The error that counts is this one.
        for path in &all {
            let _ = remove(&beside(path, "new"));
        }
        return Err(error);
    }
    salvage(folder)?;
    all.iter().try_for_each(|path| remove(&beside(path, "old")))
}

/// Makes a file hold this text. One that does so already is not touched.
///
/// # Errors
///
/// When it can't be written. The old file then still stands.
pub fn write(path: &Path, text: &str) -> Result<(), OutputError> {
    if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(());
    }
    let draft = beside(path, "new");
    fs::write(&draft, text).at("write", path)?;
    fs::rename(&draft, path)
        .at("put in place", path)
        .inspect_err(|_| {
            let _ = fs::remove_file(&draft);
        })
}

/// Puts what stands beside each path in its place: all of them, or none.
fn swap(paths: &[&Path]) -> Result<(), OutputError> {
    let mut done: Vec<(&Path, bool)> = Vec::new();
    for path in paths {
        let (fresh, stale) = (beside(path, "new"), beside(path, "old"));
        let step = remove(&stale).and_then(|()| {
            let existed = path.exists();
            if existed {
                fs::rename(path, &stale).at("move away", path)?;
            }
            done.push((path, existed));
            fs::rename(&fresh, path).at("put in place", path)
        });
        if let Err(error) = step {
            for (path, existed) in done.iter().rev() {
                let stale = beside(path, "old");
                if *existed && stale.exists() {
                    let _ = remove(path);
                    let _ = fs::rename(&stale, path);
                } else if !existed {
                    let _ = remove(path);
                }
            }
            return Err(error);
        }
    }
    Ok(())
}

/// Puts back a file that a run that was cut off had moved away.
fn restore(path: &Path) -> Result<(), OutputError> {
    let stale = beside(path, "old");
    if !path.exists() && stale.exists() {
        return fs::rename(&stale, path).at("restore", path);
    }
    Ok(())
}

/// Brings what is cargo's from the old folder to the new one.
fn salvage(folder: &Path) -> Result<(), OutputError> {
    let stale = beside(folder, "old");
    for name in FOREIGN {
        let (from, to) = (stale.join(name), folder.join(name));
        if from.exists() && !to.exists() {
            fs::rename(&from, &to).at("keep", &from)?;
        }
    }
    Ok(())
}

/// A folder is replaced as a whole, so it must be one that the generator made, or an empty one.
fn refuse_foreign(folder: &Path) -> Result<(), OutputError> {
    let mut present = Vec::new();
    list(folder, "", &mut present)?;
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
    if present.is_empty() || manifest.starts_with(MARK) {
        return Ok(());
    }
    let reason = format!("it holds files, and its Cargo.toml does not begin with `{MARK}`");
    Err(io::Error::other(reason)).at("replace", folder)
}

/// Makes good a run that was cut off: between its two renames the old folder is put back, after them
/// what is cargo's is brought along.
fn recover(folder: &Path) -> Result<(), OutputError> {
    let stale = beside(folder, "old");
    if !folder.exists() && stale.exists() {
        return fs::rename(&stale, folder).at("restore", folder);
    }
    salvage(folder)
}

fn write_all(old: &Path, fresh: &Path, files: &[OutFile]) -> Result<(), OutputError> {
    for file in files {
        let path = fresh.join(&file.path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).at("create", parent)?;
        }
        let before = old.join(&file.path);
        let same = fs::read(&before).is_ok_and(|text| text == file.text.as_bytes());
        if same && fs::hard_link(&before, &path).is_ok() {
            continue;
        }
        fs::write(&path, &file.text).at("write", &path)?;
    }
    fs::create_dir_all(fresh).at("create", fresh)
}

/// Removes a file, or a folder with all that is in it; nothing when there is none.
fn remove(path: &Path) -> Result<(), OutputError> {
    let removed = if path.is_dir() {
        fs::remove_dir_all(path)
    } else {
        fs::remove_file(path)
    };
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error).at("remove", path),
        _ => Ok(()),
    }
}

/// A hidden neighbour of a path: on the same file system, so that renaming is one step.
fn beside(path: &Path, what: &str) -> PathBuf {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    path.with_file_name(format!(".{name}.{what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> OutFile {
        file("Cargo.toml", MARK)
    }

    fn file(path: &str, text: &str) -> OutFile {
        OutFile {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn replaces_the_whole_and_keeps_what_is_cargos() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("out");
        fs::create_dir_all(folder.join("target/debug")).unwrap();
        fs::create_dir_all(folder.join("src/gone")).unwrap();
        fs::write(folder.join("src/gone/a.rs"), "a").unwrap();
        fs::write(folder.join("src/lib.rs"), "old").unwrap();
        fs::write(folder.join("Cargo.toml"), MARK).unwrap();
        let files = [
            manifest(),
            file("src/lib.rs", "new"),
            file("src/b/mod.rs", "b"),
        ];
        let lock = root.path().join("names.lock");

        let found = compare(&folder, &files).unwrap();
        let paths: Vec<_> = found.iter().map(Difference::path).collect();
        assert_eq!(paths, ["src/b/mod.rs", "src/gone/a.rs", "src/lib.rs"]);

        replace(&folder, &files, &[(lock.clone(), "lock")]).unwrap();
        assert_eq!(compare(&folder, &files).unwrap(), []);
        assert!(folder.join("target/debug").is_dir());
        assert!(!folder.join("src/gone").exists());
        assert_eq!(fs::read_to_string(lock).unwrap(), "lock");
        let left: Vec<_> = fs::read_dir(root.path()).unwrap().collect();
        assert_eq!(left.len(), 2, "nothing but the folder and the lock remains");
    }

    #[test]
    fn a_file_that_stays_the_same_keeps_its_time() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("out");
        replace(&folder, &[manifest(), file("a", "1"), file("b", "1")], &[]).unwrap();
        let long_ago = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1000);
        let same = fs::File::options()
            .write(true)
            .open(folder.join("a"))
            .unwrap();
        same.set_modified(long_ago).unwrap();
        replace(&folder, &[manifest(), file("a", "1"), file("b", "2")], &[]).unwrap();
        let time = |name: &str| fs::metadata(folder.join(name)).unwrap().modified().unwrap();
        assert_eq!(time("a"), long_ago);
        assert_ne!(time("b"), long_ago);
    }

    #[test]
    fn a_run_that_fails_leaves_the_old_folder() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("out");
        replace(&folder, &[manifest(), file("a", "1")], &[]).unwrap();
        // A file can't be a folder as well, so the second one can't be written.
        let impossible = [manifest(), file("a", "2"), file("a/b", "3")];
        let error = replace(&folder, &impossible, &[]).unwrap_err();
        assert!(error.to_string().starts_with("can't "), "{error}");
        assert_eq!(fs::read_to_string(folder.join("a")).unwrap(), "1");
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
    }

    #[test]
    fn files_beside_the_folder_change_with_it_or_not_at_all() {
        let root = tempfile::tempdir().unwrap();
        let (folder, lock) = (root.path().join("out"), root.path().join("names.lock"));
        let blocked = root.path().join("specs.json");
        fs::write(&lock, "old").unwrap();
        replace(&folder, &[manifest(), file("a", "1")], &[]).unwrap();
        // The last of them can't be put in place: what is written beside it is no neighbour.
        fs::create_dir_all(beside(&blocked, "new")).unwrap();
        fs::write(beside(&blocked, "new").join("x"), "").unwrap();
        let also = [(lock.clone(), "new"), (blocked.clone(), "new")];
        replace(&folder, &[manifest(), file("a", "2")], &also).unwrap_err();
        assert_eq!(fs::read_to_string(&lock).unwrap(), "old");
        assert_eq!(fs::read_to_string(folder.join("a")).unwrap(), "1");
        replace(&folder, &[manifest(), file("a", "2")], &also).unwrap();
        assert_eq!(fs::read_to_string(&lock).unwrap(), "new");
        assert_eq!(fs::read_to_string(&blocked).unwrap(), "new");
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 3);
    }

    #[test]
    fn what_was_swapped_before_a_failure_is_swapped_back() {
        let root = tempfile::tempdir().unwrap();
        let (first, second, last) = (
            root.path().join("a"),
            root.path().join("b"),
            root.path().join("c"),
        );
        fs::write(&first, "old").unwrap();
        fs::write(beside(&first, "new"), "new").unwrap();
        fs::write(beside(&second, "new"), "new").unwrap();
        // There is nothing to put in the last one's place.
        fs::write(&last, "old").unwrap();
        swap(&[&first, &second, &last]).unwrap_err();
        assert_eq!(fs::read_to_string(&first).unwrap(), "old");
        assert!(!second.exists());
        assert_eq!(fs::read_to_string(&last).unwrap(), "old");
    }

    #[test]
    fn a_run_that_was_cut_off_is_made_good() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("out");
        replace(&folder, &[manifest(), file("a", "1")], &[]).unwrap();
        fs::rename(&folder, beside(&folder, "old")).unwrap();
        replace(&folder, &[manifest(), file("a", "1")], &[]).unwrap();
        assert_eq!(fs::read_to_string(folder.join("a")).unwrap(), "1");
    }

    #[test]
    fn a_folder_of_someone_else_is_refused() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("thesis.txt"), "years of work").unwrap();
        let error = replace(root.path(), &[manifest()], &[]).unwrap_err();
        let reason = error.source.to_string();
        assert!(reason.contains("does not begin with"), "{reason}");
        assert!(root.path().join("thesis.txt").exists());
    }
}
