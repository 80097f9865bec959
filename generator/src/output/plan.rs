//! Plans the changes of a folder before anything is changed: files to write, files to remove, and files that the
//! generator may not overwrite.
//!
//! Only reads.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use same_file::Handle;

use super::compare::{is_absent, read_manifest};
use super::error::{At as _, Conflict, OutputError, Reason};
use super::lines::same_text;
use super::ownership::{MANIFEST, Manifest, hash};
use super::{Permit, place};
use crate::emit::OutFile;

/// Entries of the folder that belong to cargo, and are moved with it.
pub(super) const CARGOS: &[&str] = &["target", "Cargo.lock"];

/// The changes of a folder.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// Files with new content: their index, and the hash of the current content.
    pub(super) writes: Vec<(usize, Option<String>)>,
    /// Files to remove, with the hash of their content.
    pub(super) removals: Vec<(String, String)>,
    /// The paths of all files that the generator wrote or writes.
    pub(super) known: BTreeSet<String>,
}

impl Plan {
    /// True if the folder is up to date.
    pub(super) fn is_empty(&self) -> bool {
        self.writes.is_empty() && self.removals.is_empty()
    }

    /// Plans the changes after which the folder contains these files. The manifest is one of them.
    pub(super) fn of(
        shown: &Path,
        folder: &Path,
        files: &[&OutFile],
        permit: &Permit<'_>,
    ) -> Result<Self, OutputError> {
        let owned = read_manifest(folder)?;
        let inputs = permit.inputs.iter().map(Handle::from_path);
        let inputs: Vec<Handle> = inputs.filter_map(Result::ok).collect();
        let is_input = |path: &Path| Handle::from_path(path).is_ok_and(|written| inputs.contains(&written));
        let mut plan = Self::default();
        let mut conflicts = BTreeSet::new();
        let mut refuse = |path: &str, reason: Reason| {
            let yields = permit.force && reason.yields();
            if !yields {
                conflicts.insert(Conflict {
                    path: path.to_owned(),
                    reason,
                });
            }
        };
        plan.known = files.iter().map(|file| file.path.clone()).collect();
        // Removals first, since they may block new files.
        for path in owned.paths().filter(|path| !plan.known.contains(*path)) {
            let at = folder.join(path);
            let Ok(found) = fs::symlink_metadata(&at) else {
                continue;
            };
            // Anything that replaced a file is not the generator's, and is kept.
            if !found.is_file() || place::is_linked(folder, path) || renamed(folder, path, files) {
                continue;
            }
            let bytes = super::read(&at).at("read", &at)?;
            if owned.vouches(path, &bytes) != Some(true) {
                refuse(path, Reason::Edited);
            }
            if is_input(&at) {
                refuse(path, Reason::Input);
            }
            plan.removals.push((path.to_owned(), hash(&bytes)));
        }
        for (index, file) in files.iter().enumerate() {
            let path = folder.join(&file.path);
            let is_linked = place::is_linked(folder, &file.path);
            let old = match super::read(&path) {
                // A link to the same text stays: nothing has to be written.
                Ok(old) if same_text(&old, &file.text) => continue,
                _ if is_linked => {
                    refuse(&file.path, Reason::Link);
                    continue;
                }
                Ok(old) => Some(old),
                Err(error) if is_absent(&error) => None,
                Err(_) if is_special(&path) => {
                    refuse(&file.path, Reason::Special);
                    continue;
                }
                Err(error) => return Err(error).at("read", &path),
            };
            if let Some(old) = &old {
                if let Some(reason) = objection(&owned, &file.path, old) {
                    refuse(&file.path, reason);
                }
                if is_input(&path) {
                    refuse(&file.path, Reason::Input);
                }
            } else if plan.is_blocked(folder, &file.path) {
                refuse(&file.path, Reason::Blocked);
            }
            plan.writes.push((index, old.as_deref().map(hash)));
        }
        if conflicts.is_empty() {
            plan.known.extend(owned.paths().map(str::to_owned));
            return Ok(plan);
        }
        Err(OutputError::Refused {
            path: shown.to_owned(),
            conflicts: conflicts.into_iter().collect(),
        })
    }

    /// True if a file can't be created: its path is a folder, or one of its parents is a file. Files that the run
    /// removes do not count.
    fn is_blocked(&self, folder: &Path, path: &str) -> bool {
        let goes = |path: &str| self.removals.iter().any(|(removed, _)| removed == path);
        let ends = path.match_indices('/').map(|(end, _)| end);
        let above = ends.filter_map(|end| path.get(..end));
        let mut in_the_way = above.filter(|path| folder.join(path).is_file() && !goes(path));
        if in_the_way.next().is_some() {
            return true;
        }
        folder.join(path).is_dir() && holds_others(folder, &format!("{path}/"), &goes)
    }

    /// True if the folder contains a file that the generator neither wrote nor writes, or a link.
    pub(super) fn is_mixed(&self, folder: &Path) -> bool {
        holds_others(folder, "", &|path| self.known.contains(path) || CARGOS.contains(&path))
    }
}

/// True for a pipe, a device or a socket.
fn is_special(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir())
}

/// The reason why an existing file may not be overwritten.
fn objection(owned: &Manifest, path: &str, old: &[u8]) -> Option<Reason> {
    if path == MANIFEST {
        // It lists all files but itself. A file that is not a manifest is not the generator's.
        let is_manifest = Manifest::read(&String::from_utf8_lossy(old)).is_some();
        return (!is_manifest).then_some(Reason::Foreign);
    }
    match owned.vouches(path, old) {
        Some(true) => None,
        Some(false) => Some(Reason::Edited),
        None => Some(Reason::Foreign),
    }
}

/// True if a stale file is a new one under the same name, on a file system that ignores case.
fn renamed(folder: &Path, path: &str, files: &[&OutFile]) -> bool {
    let lower = path.to_lowercase();
    files
        .iter()
        .any(|file| file.path.to_lowercase() == lower && place::is_same(&folder.join(path), &folder.join(&file.path)))
}

/// True if a folder contains anything but these files, even an empty folder or a link.
fn holds_others(folder: &Path, below: &str, known: &dyn Fn(&str) -> bool) -> bool {
    let mut folders: Vec<(PathBuf, String)> = vec![(folder.join(below), below.to_owned())];
    while let Some((at, prefix)) = folders.pop() {
        let entries = match fs::read_dir(&at) {
            Ok(entries) => entries,
            Err(error) if is_absent(&error) => continue,
            // It may have anything.
            Err(_) => return true,
        };
        let mut any = false;
        for entry in entries {
            any = true;
            let Ok(entry) = entry else { return true };
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            let is_cargos = CARGOS.contains(&path.as_str()) && known(&path);
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && !is_cargos => {
                    folders.push((entry.path(), format!("{path}/")));
                }
                Ok(kind) if (kind.is_file() || kind.is_dir()) && known(&path) => {}
                _ => return true,
            }
        }
        if !any && !prefix.is_empty() {
            return true;
        }
    }
    false
}
