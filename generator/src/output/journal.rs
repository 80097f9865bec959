//! The journal of a run that replaces files in a folder one by one: the change of each file, and its previous content.
//!
//! It is written before the first file changes and removed after the last. A run that finds a journal finishes its
//! steps. A file that matches neither its old nor its new hash was changed by someone in the meantime, and is kept.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use super::error::{At as _, OutputError};
use super::folder::prune;
use super::ownership::{hash, is_inner};
use super::place;

/// The hash of a missing file.
const ABSENT: &str = "-";

/// The change of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    /// The file, relative to the folder.
    pub(super) path: String,
    /// The hash of its old content. `None` if it did not exist.
    pub(super) old: Option<String>,
    /// The hash of its new content. `None` if it is removed.
    pub(super) new: Option<String>,
}

/// The changes of a folder, in this order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Journal {
    pub(super) steps: Vec<Step>,
}

impl Journal {
    /// The name of a complete journal.
    pub(super) const NAME: &str = "journal";
    /// The name of a journal while it is written.
    pub(super) const DRAFT: &str = "journal.draft";

    /// Reads a journal, if there is one. Only complete journals have the final name.
    pub(super) fn read(path: &Path) -> Result<Option<Self>, OutputError> {
        let text = match super::read_text(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error).at("read", path),
        };
        let step = |line: &str| {
            let mut parts = line.splitn(3, ' ');
            let mut part = || parts.next().map(str::to_owned);
            let (old, new, path) = (part()?, part()?, part()?);
            let known = |hash: String| (hash != ABSENT).then_some(hash);
            is_inner(&path).then(|| Step {
                path,
                old: known(old),
                new: known(new),
            })
        };
        let steps = text.lines().filter_map(step).collect();
        Ok(Some(Self { steps }))
    }

    pub(super) fn write(&self, path: &Path) -> Result<(), OutputError> {
        let mut text = String::new();
        for Step { path, old, new } in &self.steps {
            let hash = |hash: &Option<String>| hash.clone().unwrap_or_else(|| ABSENT.to_owned());
            let _ = writeln!(text, "{} {} {path}", hash(old), hash(new));
        }
        let mut file = File::create(path).at("write", path)?;
        file.write_all(text.as_bytes()).at("write", path)?;
        file.sync_all().at("write", path)
    }

    /// Carries out all steps, with the new files from `fresh`.
    pub(super) fn apply(&self, fresh: &Path, folder: &Path) -> Result<(), OutputError> {
        self.steps.iter().try_for_each(|step| step.apply(fresh, folder))
    }

    /// Carries out the remaining steps.
    pub(super) fn roll_forward(&self, fresh: &Path, folder: &Path) -> Result<(), OutputError> {
        for step in &self.steps {
            if step.old == now(folder, &step.path) && !place::is_linked(folder, &step.path) {
                step.apply(fresh, folder)?;
            }
        }
        Ok(())
    }

    /// Reverts the steps already carried out, with the old files from `kept`.
    pub(super) fn undo(&self, kept: &Path, folder: &Path) -> Result<(), OutputError> {
        for step in self.steps.iter().rev() {
            let path = folder.join(&step.path);
            if step.new != now(folder, &step.path) {
                continue;
            }
            if step.old.is_some() {
                if let Some(parent) = path.parent() {
                    fs::create_dir_all(parent).at("create", parent)?;
                }
                fs::rename(kept.join(&step.path), &path).at("take back", &path)?;
            } else {
                fs::remove_file(&path).at("take back", &path)?;
                prune(folder, &step.path);
            }
        }
        Ok(())
    }
}

impl Step {
    fn apply(&self, fresh: &Path, folder: &Path) -> Result<(), OutputError> {
        let path = folder.join(&self.path);
        if self.new.is_none() {
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(error).at("remove", &path);
                }
                _ => prune(folder, &self.path),
            }
            return Ok(());
        }
        let fresh = fresh.join(&self.path);
        // An interrupted run may already have done it.
        if !fresh.exists() {
            return Ok(());
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).at("create", parent)?;
        }
        fs::rename(&fresh, &path).at("put in place", &path)
    }
}

/// The hash of a file's content, if the file exists.
fn now(folder: &Path, path: &str) -> Option<String> {
    super::read(&folder.join(path)).ok().map(|bytes| hash(&bytes))
}
