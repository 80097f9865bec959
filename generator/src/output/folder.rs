//! Carries out a plan. A folder that contains nothing else is exchanged for a new one as a whole. In any other folder
//! the files are replaced one by one, with a journal.
//!
//! Either way can be reverted until the run commits. If a run is interrupted, the next run repairs the folder.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::error::{At as _, Failure, OutputError};
use super::journal::{Journal, Step};
use super::ownership::{hash, is_inner};
use super::place::Made;
use super::plan::{CARGOS, Plan};
use super::work::{Work, remove};
use crate::emit::OutFile;

/// The new files.
const NEW: &str = "new";
/// The old folder, if it was moved away.
const MOVED: &str = "moved";
/// Old files, to revert a run.
const KEPT: &str = "kept";
/// The paths that need not be saved from the old folder.
const KNOWN: &str = "known";

/// A change of a folder that can be reverted.
#[derive(Debug)]
pub(super) enum Change {
    /// The folder was exchanged. True if it existed before.
    Exchanged(bool),
    /// Files in the folder were changed.
    Applied(Journal),
}

/// Repairs the folder after an interrupted run.
pub(super) fn recover(work: &Work, folder: &Path) -> Result<(), OutputError> {
    if let Some(journal) = Journal::read(&work.at(Journal::NAME))? {
        journal.roll_forward(&work.at(NEW), folder)?;
    }
    let moved = work.at(MOVED);
    if moved.exists() && !folder.exists() {
        fs::rename(&moved, folder).at("restore", folder)?;
    }
    salvage(work, folder)?;
    work.clear()
}

/// Writes all new files next to the folder.
pub(super) fn stage(
    work: &Work,
    folder: &Path,
    files: &[&OutFile],
    plan: &Plan,
    whole: bool,
) -> Result<(), OutputError> {
    if whole {
        let known: Vec<&str> = plan.known.iter().map(String::as_str).collect();
        let path = work.at(KNOWN);
        fs::write(&path, known.join("\n")).at("write", &path)?;
        return stage_all(work, folder, files);
    }
    let mut journal = Journal::default();
    for (path, old) in &plan.removals {
        keep(work, folder, path)?;
        journal.steps.push(Step {
            path: path.clone(),
            old: Some(old.clone()),
            new: None,
        });
    }
    for (index, old) in &plan.writes {
        let Some(file) = files.get(*index) else {
            continue;
        };
        if old.is_some() {
            keep(work, folder, &file.path)?;
        }
        let path = work.at(NEW).join(&file.path);
        write_new(&path, &folder.join(&file.path), &file.text)?;
        journal.steps.push(Step {
            path: file.path.clone(),
            old: old.clone(),
            new: Some(hash(file.text.as_bytes())),
        });
    }
    journal.write(&work.at(Journal::DRAFT))
}

/// Writes the complete folder. Unchanged files become hard links to the old ones.
fn stage_all(work: &Work, folder: &Path, files: &[&OutFile]) -> Result<(), OutputError> {
    let fresh = work.at(NEW);
    for file in files {
        let (before, path) = (folder.join(&file.path), fresh.join(&file.path));
        let same = super::read(&before).is_ok_and(|text| text == file.text.as_bytes());
        if same {
            make_parent(&path)?;
            if fs::hard_link(&before, &path).is_ok() {
                continue;
            }
        }
        write_new(&path, &before, &file.text)?;
    }
    fs::create_dir_all(&fresh).at("create", &fresh)?;
    // The mode of the folder itself is the user's.
    keep_mode(folder, &fresh);
    Ok(())
}

/// Moves the staged files to their final location.
pub(super) fn commit(work: &Work, folder: &Path, whole: bool) -> Result<Change, Failure> {
    if whole {
        return exchange(work, folder).map(Change::Exchanged);
    }
    let (draft, path) = (work.at(Journal::DRAFT), work.at(Journal::NAME));
    let journal = Journal::read(&draft)?.unwrap_or_default();
    fs::rename(&draft, &path).at("write", &path)?;
    if let Err(error) = journal.apply(&work.at(NEW), folder) {
        let taken_back = revert(work, folder, &Change::Applied(journal));
        return Err(Failure::after(error, &taken_back));
    }
    Ok(Change::Applied(journal))
}

/// Reverts a commit.
pub(super) fn revert(work: &Work, folder: &Path, change: &Change) -> Result<(), OutputError> {
    let fresh = work.at(NEW);
    match change {
        Change::Exchanged(false) => fs::rename(folder, &fresh).at("take back", folder),
        Change::Exchanged(true) => {
            let moved = work.at(MOVED);
            if swap(&moved, folder) {
                return fs::rename(&moved, &fresh).at("take back", folder);
            }
            fs::rename(folder, &fresh).at("take back", folder)?;
            fs::rename(&moved, folder).at("take back", folder)
        }
        Change::Applied(journal) => {
            journal.undo(&work.at(KEPT), folder)?;
            remove(&work.at(Journal::NAME))
        }
    }
}

/// Finishes a run after all commits: moves files that are not the generator's from the old folder to the new one.
pub(super) fn complete(work: &Work, folder: &Path) -> Result<(), OutputError> {
    salvage(work, folder)?;
    // From here on the run is complete, even if it is interrupted.
    remove(&work.at(Journal::NAME))
}

/// Moves the new folder to the location of the old one. True if there was an old one.
fn exchange(work: &Work, folder: &Path) -> Result<bool, Failure> {
    let (fresh, moved) = (work.at(NEW), work.at(MOVED));
    if !folder.exists() {
        fs::rename(&fresh, folder).at("put in place", folder)?;
        return Ok(false);
    }
    if swap(&fresh, folder) {
        let away = fs::rename(&fresh, &moved).at("move away", folder);
        // The old folder is complete, and is where the new one was.
        return away.map(|()| true).map_err(Failure::Left);
    }
    fs::rename(folder, &moved).at("move away", folder)?;
    if let Err(error) = fs::rename(&fresh, folder).at("put in place", folder) {
        let taken_back = fs::rename(&moved, folder).at("take back", folder);
        return Err(Failure::after(error, &taken_back));
    }
    Ok(true)
}

/// Exchanges two folders in one step, if the system supports it, so that the folder never disappears.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn swap(a: &Path, b: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE).is_ok()
}

/// Exchanges two folders in one step: not supported here.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn swap(_: &Path, _: &Path) -> bool {
    false
}

/// Moves cargo's files, and any files created in the old folder during the exchange, to the new folder.
fn salvage(work: &Work, folder: &Path) -> Result<(), OutputError> {
    let path = work.at(KNOWN);
    let Ok(known) = super::read_text(&path) else {
        // The folders were not exchanged.
        return Ok(());
    };
    let known: BTreeSet<&str> = known.lines().filter(|path| is_inner(path)).collect();
    for old in [work.at(MOVED), work.at(NEW)] {
        let mut others = Vec::new();
        collect_others(&old, Path::new(""), &known, &mut others)?;
        for path in others {
            let (from, to) = (old.join(&path), folder.join(&path));
            if path.to_str().is_some_and(|path| CARGOS.contains(&path)) && to.exists() {
                // The older one is the user's: cargo may have made the other since. What it built, it can build again.
                if from.is_file() && to.is_file() {
                    fs::rename(&from, &to).at("keep", &from)?;
                }
                continue;
            }
            if fs::symlink_metadata(&to).is_ok() {
                return Err(OutputError::Place {
                    path: to,
                    reason: format!(
                        "there is another file of that name, left by an interrupted run, at {}; \
                         move one of them away",
                        from.display()
                    ),
                });
            }
            make_parent(&to)?;
            fs::rename(&from, &to).at("keep", &from)?;
        }
    }
    Ok(())
}

/// Collects the entries of a folder that must be saved from it. Their names need not be text.
fn collect_others(
    root: &Path,
    below: &Path,
    known: &BTreeSet<&str>,
    others: &mut Vec<PathBuf>,
) -> Result<(), OutputError> {
    let folder = root.join(below);
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error).at("list", &folder),
    };
    for entry in entries {
        let entry = entry.at("list", &folder)?;
        let path = below.join(entry.file_name());
        let kind = entry.file_type().at("look at", &entry.path())?;
        // As in the list, on all systems.
        let shown = path.to_str().map(|path| path.replace('\\', "/"));
        if kind.is_file() && shown.as_deref().is_some_and(|path| known.contains(path)) {
            continue;
        }
        let prefix = shown.map(|path| format!("{path}/"));
        if kind.is_dir() && prefix.is_some_and(|prefix| known.iter().any(|known| known.starts_with(&prefix))) {
            collect_others(root, &path, known, others)?;
        } else {
            others.push(path);
        }
    }
    Ok(())
}

/// Keeps an old file until the run ends.
fn keep(work: &Work, folder: &Path, path: &str) -> Result<(), OutputError> {
    let (from, to) = (folder.join(path), work.at(KEPT).join(path));
    make_parent(&to)?;
    if fs::hard_link(&from, &to).is_err() {
        fs::copy(&from, &to).at("keep", &from)?;
    }
    Ok(())
}

/// Writes a new file, with the mode of the one that it replaces.
fn write_new(path: &Path, before: &Path, text: &str) -> Result<(), OutputError> {
    make_parent(path)?;
    fs::write(path, text).at("write", path)?;
    keep_mode(before, path);
    Ok(())
}

/// Gives a file the mode of another, which may not exist. A mode that can't be set is no reason to fail.
fn keep_mode(from: &Path, to: &Path) {
    if let Ok(found) = fs::metadata(from) {
        let _ = fs::set_permissions(to, found.permissions());
    }
}

fn make_parent(path: &Path) -> Result<(), OutputError> {
    path.parent()
        .map_or(Ok(()), |parent| fs::create_dir_all(parent).at("create", parent))
}

/// A file next to the folder (the lock, a document) that changes together with it.
#[derive(Debug)]
pub(super) struct Single<'a> {
    pub(super) path: PathBuf,
    pub(super) text: &'a str,
    pub(super) work: Work,
}

impl Single<'_> {
    /// Writes the new file, and keeps the old one.
    pub(super) fn stage(&self) -> Result<(), OutputError> {
        let (fresh, kept) = (self.work.at(NEW), self.work.at(KEPT));
        fs::write(&fresh, self.text).at("write", &self.path)?;
        if !self.path.exists() {
            return Ok(());
        }
        keep_mode(&self.path, &fresh);
        if fs::hard_link(&self.path, &kept).is_err() {
            fs::copy(&self.path, &kept).at("keep", &self.path)?;
        }
        Ok(())
    }

    /// Moves the new file to its location. The file never disappears.
    pub(super) fn commit(&self) -> Result<(), OutputError> {
        fs::rename(self.work.at(NEW), &self.path).at("put in place", &self.path)
    }

    /// Restores the old file.
    pub(super) fn revert(&self) -> Result<(), OutputError> {
        let kept = self.work.at(KEPT);
        if kept.exists() {
            return fs::rename(&kept, &self.path).at("take back", &self.path);
        }
        remove(&self.path)
    }
}

/// Removes the parent folders of a file that are now empty.
pub(super) fn prune(folder: &Path, path: &str) {
    let mut at = folder.join(path);
    while at.pop() && at != folder && fs::remove_dir(&at).is_ok() {}
}

/// Creates the parent folders of a file; see [`Made`].
pub(super) fn make_above(made: &mut Made, path: &Path) -> Result<(), OutputError> {
    path.parent().map_or(Ok(()), |parent| made.folder(parent))
}
