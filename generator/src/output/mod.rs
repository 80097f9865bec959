//! Writes files: compares a crate on disk with its generated content, and replaces it.
//!
//! The only room that writes files. It owns only the files that it wrote: the folder contains a manifest with their
//! hashes, and a file that is not in it, or was changed since, is kept.
//!
//! A folder that contains only the generator's files is exchanged for a new one as a whole. If it contains other files,
//! the new ones are written one by one, with a journal, which the next run finishes if this one is interrupted.

mod compare;
mod error;
mod folder;
mod journal;
mod lines;
mod ownership;
mod place;
mod plan;
mod read;
mod work;

#[cfg(test)]
mod tests;

use std::fs;
use std::path::{Path, PathBuf};

use crate::emit::OutFile;
use compare::differing;
use error::{At as _, Failure};
use folder::Single;
use ownership::Manifest;
use place::Made;
use plan::Plan;
use work::Work;

pub use compare::{Difference, compare};
pub use error::{Conflict, OutputError, Reason};
pub use lines::same_text;
pub use ownership::MANIFEST;
pub use read::{read, read_given, read_text};

pub(crate) use lines::into_unix;
pub(crate) use ownership::{hash as sha256, hex, seal};
pub(crate) use place::refuse_inputs;
pub(crate) use read::utf8;

/// Permissions of a run to overwrite files.
#[derive(Debug, Clone, Copy, Default)]
pub struct Permit<'a> {
    /// Overwrite files that were changed since the generator wrote them, and existing files that it did not write.
    pub force: bool,
    /// The input files of the run. They are never overwritten.
    pub inputs: &'a [PathBuf],
}

/// The proof that the generator wrote a single file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// Not needed: the caller explicitly asked to overwrite the file.
    None,
    /// A module: its first line has the hash of the rest.
    Seal,
    /// A lock: it starts and parses as one. Version control and people may have edited it.
    Lock,
}

/// A file that is written on its own, or together with a folder.
#[derive(Debug, Clone)]
pub struct Lone<'a> {
    /// Its path.
    pub path: PathBuf,
    /// Its new content.
    pub text: &'a str,
    /// The proof that an existing file must have to be overwritten.
    pub proof: Proof,
}

/// Rejects a folder that must never be generated into: the root of a file system, a dangling link, a file.
///
/// # Errors
///
/// If it is such a folder, or is not accessible.
pub fn check_folder(path: &Path) -> Result<(), OutputError> {
    place::folder(path).map(|_| ())
}

/// Writes these files to a folder, and the texts of the files `also` (the lock, documents), or changes nothing. Returns
/// the sorted paths of the files that differed.
///
/// Removes files that the generator wrote before but does not generate any more. All other files are kept. Unchanged
/// files keep their times, so that cargo does not rebuild them.
///
/// # Errors
///
/// If a file can't be written, or the generator may not overwrite it. Then nothing is changed.
pub fn replace(
    folder: &Path,
    files: &[OutFile],
    also: &[Lone<'_>],
    permit: &Permit<'_>,
) -> Result<Vec<String>, OutputError> {
    let real = place::folder(folder)?;
    let run = Run {
        shown: folder,
        folder: Some((&real, files)),
        permit,
    };
    run.undoing(also)
}

/// Writes the texts of all these files, or of none. Files that already have their text are not touched.
///
/// # Errors
///
/// If a file can't be written, or the generator may not overwrite it. Then nothing is changed.
pub fn write(files: &[Lone<'_>], permit: &Permit<'_>) -> Result<(), OutputError> {
    let run = Run {
        shown: Path::new(""),
        folder: None,
        permit,
    };
    run.undoing(files).map(|_| ())
}

/// The hash of the list of files that the generator wrote to a folder, if all of them are as it wrote them.
pub(crate) fn hash_of_folder(folder: &Path) -> Option<String> {
    let list = read(&folder.join(MANIFEST)).ok()?;
    let manifest = Manifest::read(std::str::from_utf8(&list).ok()?)?;
    let mut paths = manifest.paths();
    let is_whole = paths.all(|path| {
        let bytes = read(&folder.join(path));
        bytes.is_ok_and(|bytes| manifest.vouches_exactly(path, &bytes))
    });
    is_whole.then(|| sha256(&list))
}

/// True when no run works on a path, and none was interrupted there.
pub(crate) fn is_settled(path: &Path) -> bool {
    !Work::is_present(path)
}

/// One run.
struct Run<'a> {
    /// The folder as given, for messages.
    shown: &'a Path,
    /// The folder with all links resolved, and its files.
    folder: Option<(&'a Path, &'a [OutFile])>,
    permit: &'a Permit<'a>,
}

impl Run<'_> {
    /// Removes the folders that it created, if it fails.
    fn undoing(&self, also: &[Lone<'_>]) -> Result<Vec<String>, OutputError> {
        let mut made = Made::default();
        let done = self.all(also, &mut made);
        if done.is_err() {
            made.undo();
        }
        done
    }

    fn all(&self, also: &[Lone<'_>], made: &mut Made) -> Result<Vec<String>, OutputError> {
        let mut lone: Vec<(PathBuf, &Lone<'_>)> = Vec::new();
        for file in also {
            let path = place::file(&file.path)?;
            let twice = lone.iter().any(|(other, _)| *other == path);
            let generated = self
                .folder
                .is_some_and(|(folder, files)| files.iter().any(|file| folder.join(&file.path) == path));
            if twice || generated || self.folder.is_some_and(|(folder, _)| folder == path) {
                return Err(OutputError::Place {
                    path: file.path.clone(),
                    reason: "this run writes another file there; choose another path".to_owned(),
                });
            }
            lone.push((path, file));
        }
        // Without changes, the run need not wait for others, and needs no write permission.
        let is_idle = |path: &Path| !Work::is_present(path);
        if lone.iter().all(|(path, file)| is_idle(path) && holds(path, file.text)) {
            match self.folder {
                None => return Ok(Vec::new()),
                Some((folder, files)) if is_idle(folder) && differing(folder, files)?.is_empty() => {
                    return Ok(Vec::new());
                }
                Some(_) => {}
            }
        }
        self.locked(lone, made)
    }

    /// Locks all locations, in the same order in all runs, and works on them.
    fn locked(&self, lone: Vec<(PathBuf, &Lone<'_>)>, made: &mut Made) -> Result<Vec<String>, OutputError> {
        let mut places: Vec<&Path> = lone.iter().map(|(path, _)| path.as_path()).collect();
        if let Some((folder, _)) = self.folder {
            // The lock file may be in the folder.
            if places.iter().any(|path| path.starts_with(folder)) {
                made.folder(folder)?;
            }
            places.push(folder);
        }
        places.sort();
        for path in &places {
            folder::make_above(made, path)?;
        }
        let mut works: Vec<(PathBuf, Work)> = Vec::new();
        for path in places {
            match Work::begin(path) {
                Ok(work) => works.push((path.to_owned(), work)),
                Err(error) => {
                    for (_, work) in works {
                        work.release();
                    }
                    return Err(error);
                }
            }
        }
        let mut take = |path: &Path| {
            let at = works.iter().position(|(place, _)| place == path)?;
            Some(works.swap_remove(at).1)
        };
        let folder = self.folder.and_then(|(path, files)| Some((path, files, take(path)?)));
        let singles: Vec<(Single<'_>, &Lone<'_>)> = lone
            .into_iter()
            .filter_map(|(path, file)| {
                let work = take(&path)?;
                let text = file.text;
                Some((Single { path, text, work }, file))
            })
            .collect();
        let staged = self.stage(folder.as_ref(), &singles);
        let done = staged.and_then(Staged::commit);
        // After a failure that could not be reverted, the next run repairs the folder.
        let is_clean = !matches!(&done, Err(Failure::Left(_)));
        if is_clean {
            let works = folder.into_iter().map(|(_, _, work)| work);
            let works = works.chain(singles.into_iter().map(|(single, _)| single.work));
            for work in works {
                let finished = work.finish();
                if done.is_ok() {
                    finished?;
                }
            }
        }
        done.map_err(Failure::error)
    }

    /// Plans the changes, and writes all new files next to the old ones.
    fn stage<'s>(
        &self,
        folder: Option<&'s (&'s Path, &[OutFile], Work)>,
        singles: &'s [(Single<'s>, &Lone<'_>)],
    ) -> Result<Staged<'s>, Failure> {
        if let Some((path, _, work)) = folder {
            folder::recover(work, path).map_err(Failure::Left)?;
        }
        let mut staged = Staged::default();
        for (single, file) in singles {
            single.work.clear()?;
            self.judge(single, file)?;
        }
        for (single, _) in singles {
            if !holds(&single.path, single.text) {
                single.stage()?;
                staged.singles.push(single);
            }
        }
        if let Some((path, files, work)) = folder {
            staged.differing = differing(path, files)?;
            let manifest = Manifest::of(files);
            let all: Vec<&OutFile> = files.iter().chain([&manifest]).collect();
            let plan = Plan::of(self.shown, path, &all, self.permit)?;
            if !plan.is_empty() {
                let whole = !work.is_inside && !is_current(path) && !plan.is_mixed(path);
                folder::stage(work, path, &all, &plan, whole)?;
                staged.folder = Some((path, work, whole));
            }
        }
        Ok(staged)
    }

    /// Checks whether a file may be overwritten.
    fn judge(&self, single: &Single<'_>, file: &Lone<'_>) -> Result<(), OutputError> {
        if file.proof == Proof::None || holds(&single.path, single.text) {
            return Ok(());
        }
        place::refuse_inputs(&file.path, self.permit.inputs)?;
        let old = match read(&single.path) {
            Ok(old) => old,
            Err(error) if compare::is_absent(&error) => return Ok(()),
            Err(error) => return Err(error).at("read", &file.path),
        };
        let proven = match file.proof {
            Proof::None => true,
            Proof::Seal => ownership::is_sealed(&old),
            Proof::Lock => ownership::is_lock(&old),
        };
        if proven || self.permit.force {
            return Ok(());
        }
        Err(OutputError::Place {
            path: file.path.clone(),
            reason: file.proof.objection().to_owned(),
        })
    }
}

/// The files written next to the old ones.
#[derive(Default)]
struct Staged<'a> {
    /// The folder, and whether it is exchanged as a whole.
    folder: Option<(&'a Path, &'a Work, bool)>,
    singles: Vec<&'a Single<'a>>,
    /// The paths of the files that differ.
    differing: Vec<String>,
}

impl Staged<'_> {
    /// Moves all files to their final location, or none.
    fn commit(self) -> Result<Vec<String>, Failure> {
        let Some((path, work, whole)) = self.folder else {
            return commit_singles(&self.singles).map(|()| self.differing);
        };
        let change = folder::commit(work, path, whole)?;
        if let Err(failure) = commit_singles(&self.singles) {
            let taken_back = folder::revert(work, path, &change);
            return Err(match failure {
                Failure::Clean(error) => Failure::after(error, &taken_back),
                left @ Failure::Left(_) => left,
            });
        }
        folder::complete(work, path).map_err(Failure::Left)?;
        Ok(self.differing)
    }
}

impl Proof {
    fn objection(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Seal => {
                "the existing file is not a module as the generator wrote it (its first line has the \
                 hash of the rest): it is another file, or was changed since; move it away, or \
                 overwrite it with `--force` (in a build script: `.force(true)`)"
            }
            Self::Lock => {
                "the existing file is not a lock that the generator wrote; move it away, or overwrite \
                 it with `--force` (in a build script: `.force(true)`)"
            }
        }
    }
}

/// Moves all files to their final location, or none.
fn commit_singles(singles: &[&Single<'_>]) -> Result<(), Failure> {
    for (at, single) in singles.iter().enumerate() {
        if let Err(error) = single.commit() {
            let mut done = singles.iter().take(at).rev();
            let taken_back = done.try_for_each(|single| single.revert());
            return Err(Failure::after(error, &taken_back));
        }
    }
    Ok(())
}

/// True if a file contains exactly this text.
fn holds(path: &Path, text: &str) -> bool {
    read(path).is_ok_and(|old| same_text(&old, text))
}

/// True if the current folder is this folder or below it: the shell would be left in the old folder.
fn is_current(folder: &Path) -> bool {
    let current = std::env::current_dir().and_then(fs::canonicalize);
    current.is_ok_and(|current| current.starts_with(folder))
}
