//! Files on disk: comparing a crate with what it should be, and putting a new one in its place.
//!
//! The only room that writes files. It owns what it wrote, and nothing else: a manifest with hashes
//! is kept in the folder, and a file that is not in it, or was changed since, is not touched.
//!
//! A folder that holds nothing but the generator's files is exchanged for a new one as a whole. Where
//! there are other files too, the new ones are put among them one by one, by a journal that the next
//! run finishes when this one is broken off.

mod compare;
mod error;
mod folder;
mod journal;
mod ownership;
mod place;
mod plan;
mod work;

#[cfg(test)]
mod tests;

use std::fs;
use std::path::{Path, PathBuf};

use crate::emit::OutFile;
use error::Failure;
use folder::Single;
use ownership::Manifest;
use place::Made;
use plan::Plan;
use work::Work;

pub use compare::{Difference, compare};
pub use error::{Conflict, OutputError, Reason};
pub use ownership::MANIFEST;

pub(crate) use ownership::{hash as sha256, hex, seal};
pub(crate) use place::refuse_inputs;

/// What a run may overwrite.
#[derive(Debug, Clone, Copy, Default)]
pub struct Permit<'a> {
    /// Overwrite files that were changed since the generator wrote them, and files in the way that it
    /// did not write.
    pub force: bool,
    /// The files that the run reads. They are never overwritten.
    pub inputs: &'a [PathBuf],
}

/// How a file that the generator writes by itself shows that it did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// Any file may be overwritten: the caller was asked to.
    None,
    /// A module: its first line has the hash of the rest.
    Seal,
    /// A lock: it begins as one and can be read as one. Version control and people may have edited it.
    Lock,
}

/// A file that is written by itself, or together with a folder.
#[derive(Debug, Clone)]
pub struct Lone<'a> {
    /// Where it is.
    pub path: PathBuf,
    /// What it is to hold.
    pub text: &'a str,
    /// What an older one must show to be overwritten.
    pub proof: Proof,
}

/// Refuses a folder that nothing is ever generated into: the root of a file system, a link that leads
/// nowhere, a file.
///
/// # Errors
///
/// When it is such a folder, or can't be looked at.
pub fn check_folder(path: &Path) -> Result<(), OutputError> {
    place::folder(path).map(|_| ())
}

/// Makes a folder hold these files, and gives the files `also` (the lock, documents) their texts, or
/// changes nothing. Gives what differed in the folder before.
///
/// Files that the generator wrote before and does not make any more are removed. All others stay.
/// Files that stay the same keep their times, so that cargo does not build them again.
///
/// # Errors
///
/// When something can't be written, or is not the generator's to overwrite. Everything is then as it
/// was.
pub fn replace(
    folder: &Path,
    files: &[OutFile],
    also: &[Lone<'_>],
    permit: &Permit<'_>,
) -> Result<Vec<Difference>, OutputError> {
    let real = place::folder(folder)?;
    let mut made = Made::default();
    let run = Run {
        shown: folder,
        folder: Some((&real, files)),
        permit,
    };
    let done = run.all(also, &mut made);
    if done.is_err() {
        made.undo();
    }
    done
}

/// Gives files their texts: all of them, or none. Files that hold them already are not touched.
///
/// # Errors
///
/// When one can't be written, or is not the generator's to overwrite. All are then as they were.
pub fn write(files: &[Lone<'_>], permit: &Permit<'_>) -> Result<(), OutputError> {
    let run = Run {
        shown: Path::new(""),
        folder: None,
        permit,
    };
    run.all(files, &mut Made::default()).map(|_| ())
}

/// The hash of the list of files that the generator wrote to a folder, if all of them are as it wrote them.
pub(crate) fn hash_of_folder(folder: &Path) -> Option<String> {
    let list = fs::read(folder.join(MANIFEST)).ok()?;
    let manifest = Manifest::read(std::str::from_utf8(&list).ok()?)?;
    let mut paths = manifest.paths();
    let is_whole = paths.all(|path| {
        let bytes = fs::read(folder.join(path));
        bytes.is_ok_and(|bytes| manifest.vouches_exactly(path, &bytes))
    });
    is_whole.then(|| sha256(&list))
}

/// True when no run works on a path, and none was broken off there.
pub(crate) fn is_settled(path: &Path) -> bool {
    !Work::is_present(path)
}

/// One run.
struct Run<'a> {
    /// The folder as it was given, for messages.
    shown: &'a Path,
    /// The folder behind all links, and its files.
    folder: Option<(&'a Path, &'a [OutFile])>,
    permit: &'a Permit<'a>,
}

impl Run<'_> {
    fn all(&self, also: &[Lone<'_>], made: &mut Made) -> Result<Vec<Difference>, OutputError> {
        let mut lone: Vec<(PathBuf, &Lone<'_>)> = Vec::new();
        for file in also {
            let path = place::file(&file.path)?;
            let twice = lone.iter().any(|(other, _)| *other == path);
            let generated = self.folder.is_some_and(|(folder, files)| {
                files.iter().any(|file| folder.join(&file.path) == path)
            });
            if twice || generated || self.folder.is_some_and(|(folder, _)| folder == path) {
                return Err(OutputError::Place {
                    path: file.path.clone(),
                    reason: "this run writes another file there; give it a place of its own"
                        .to_owned(),
                });
            }
            lone.push((path, file));
        }
        // Nothing to do is nothing to wait for, and needs no right to write.
        let is_idle = |path: &Path| !Work::is_present(path);
        if lone
            .iter()
            .all(|(path, file)| is_idle(path) && holds(path, file.text))
        {
            match self.folder {
                None => return Ok(Vec::new()),
                Some((folder, files)) if is_idle(folder) && compare(folder, files)?.is_empty() => {
                    return Ok(Vec::new());
                }
                Some(_) => {}
            }
        }
        self.locked(lone, made)
    }

    /// Takes hold of all places, in an order that all runs have, and works on them.
    fn locked(
        &self,
        lone: Vec<(PathBuf, &Lone<'_>)>,
        made: &mut Made,
    ) -> Result<Vec<Difference>, OutputError> {
        let mut places: Vec<&Path> = lone.iter().map(|(path, _)| path.as_path()).collect();
        if let Some((folder, _)) = self.folder {
            folder::make_above(made, folder)?;
            // A lock may be within the folder.
            if places.iter().any(|path| path.starts_with(folder)) {
                made.folder(folder)?;
            }
            places.push(folder);
        }
        places.sort();
        let mut works: Vec<(PathBuf, Work)> = Vec::new();
        for path in places {
            works.push((path.to_owned(), Work::begin(path)?));
        }
        let mut take = |path: &Path| {
            let at = works.iter().position(|(place, _)| place == path)?;
            Some(works.swap_remove(at).1)
        };
        let folder = self
            .folder
            .and_then(|(path, files)| Some((path, files, take(path)?)));
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
        // After a failure that could not be taken back, the next run makes it good.
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

    /// Finds out what is to be done, and writes all new files beside the old ones.
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
            staged.differences = compare(path, files)?;
            let mut all = files.to_vec();
            all.push(Manifest::of(files));
            let plan = Plan::of(self.shown, path, &all, self.permit)?;
            if !plan.is_empty() {
                let whole = !work.is_inside && !is_current(path) && !plan.is_mixed(path);
                folder::stage(work, path, &all, &plan, whole)?;
                staged.folder = Some((path, work, whole));
            }
        }
        Ok(staged)
    }

    /// Whether a file may be overwritten.
    fn judge(&self, single: &Single<'_>, file: &Lone<'_>) -> Result<(), OutputError> {
        if file.proof == Proof::None || holds(&single.path, single.text) {
            return Ok(());
        }
        place::refuse_inputs(&file.path, self.permit.inputs)?;
        let Ok(old) = fs::read(&single.path) else {
            return Ok(());
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

/// What was written beside the old files.
#[derive(Default)]
struct Staged<'a> {
    /// The folder; whether it is exchanged as a whole.
    folder: Option<(&'a Path, &'a Work, bool)>,
    singles: Vec<&'a Single<'a>>,
    differences: Vec<Difference>,
}

impl Staged<'_> {
    /// Puts everything in place, or nothing.
    fn commit(self) -> Result<Vec<Difference>, Failure> {
        let Some((path, work, whole)) = self.folder else {
            return commit_singles(&self.singles).map(|()| self.differences);
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
        Ok(self.differences)
    }
}

impl Proof {
    fn objection(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Seal => {
                "the file there is not a module as the generator wrote it (its first line has the \
                 hash of the rest): it is another file, or was changed since; move it away, or \
                 overwrite it with `--force` (in a build script: `.force(true)`)"
            }
            Self::Lock => {
                "the file there is not a lock that the generator wrote; move it away, or overwrite \
                 it with `--force` (in a build script: `.force(true)`)"
            }
        }
    }
}

/// Puts files in place: all of them, or none.
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

/// True when a file holds a text.
fn holds(path: &Path, text: &str) -> bool {
    fs::read(path).is_ok_and(|old| old == text.as_bytes())
}

/// True when a program stands in a folder or below it: its shell would be left in the old folder.
fn is_current(folder: &Path) -> bool {
    let current = std::env::current_dir().and_then(fs::canonicalize);
    current.is_ok_and(|current| current.starts_with(folder))
}
