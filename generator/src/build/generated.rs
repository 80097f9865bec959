//! The result of a run, and how it is written: as a crate or as one module.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::cache::CacheEntry;
use super::needs::{Missing, Needs};
use super::{BuildError, Target, fold, read};
use crate::emit::OutFile;
use crate::generate::Output;
use crate::output::{self, Difference, Lone, Permit, Proof};

impl Output {
    /// Returns the number of lines of the crate's files.
    pub fn lines(&self) -> usize {
        let of_file = |file: &OutFile| file.text.lines().count();
        self.files.iter().map(of_file).sum()
    }

    /// Returns the crate as one text, to be included in a module of another crate, with these features and, if set, the
    /// default ones.
    ///
    /// # Errors
    ///
    /// When a feature does not exist.
    pub fn module(&self, features: &[String], defaults: bool) -> Result<String, BuildError> {
        let needs = self.needs(features, defaults)?;
        let text = fold::fold(&self.files, &|feature| needs.has(feature));
        Ok(output::seal(&text))
    }

    fn needs(&self, features: &[String], defaults: bool) -> Result<Needs, BuildError> {
        let manifest = self.files.iter().find(|file| file.path == "Cargo.toml");
        let manifest = manifest.map_or("", |file: &OutFile| file.text.as_str());
        let modules = self.apis.iter().map(|api| api.module.trim_start_matches("r#"));
        let modules: Vec<&str> = modules.collect();
        Needs::of(manifest, &modules, features, defaults).map_err(BuildError::Feature)
    }
}

/// The result of a run, in memory.
#[derive(Debug)]
#[non_exhaustive]
pub struct Generated {
    /// The files of the crate, and the warnings.
    pub output: Output,
    pub(super) lock: Option<Lock>,
    pub(super) features: Vec<String>,
    pub(super) default_features: bool,
    pub(super) manifest: Option<PathBuf>,
    pub(super) force: bool,
    /// The input files, which must not be overwritten.
    pub(super) inputs: Vec<PathBuf>,
    /// The entry of this run in the cache, if there is a cache.
    pub(super) entry: Option<CacheEntry>,
}

/// The lock file of a run.
#[derive(Debug)]
pub(super) struct Lock {
    pub(super) path: PathBuf,
    pub(super) stale: bool,
}

impl Generated {
    /// Returns the crate in one text, to be included in a module of another crate.
    ///
    /// # Errors
    ///
    /// When a feature does not exist.
    pub fn module(&self) -> Result<String, BuildError> {
        self.output.module(&self.features, self.default_features)
    }

    /// Returns the lines of `[dependencies]` for a crate that includes [`module`](Self::module).
    ///
    /// # Errors
    ///
    /// When a feature does not exist.
    pub fn dependencies(&self) -> Result<String, BuildError> {
        self.needs().map(|needs| needs.lines())
    }

    /// True if writing would change the lock.
    pub fn lock_is_stale(&self) -> bool {
        self.lock.as_ref().is_some_and(|lock| lock.stale)
    }

    /// Returns the differences between `folder` and the crate.
    ///
    /// # Errors
    ///
    /// When the folder can't be read.
    pub fn compare(&self, folder: &Path) -> Result<Vec<Difference>, BuildError> {
        output::compare(folder, &self.output.files).map_err(BuildError::Write)
    }

    /// Writes the crate to `folder`, and its names to the lock. Returns the paths of the files that differed before.
    /// Files that the generator did not write stay.
    ///
    /// # Errors
    ///
    /// When something can't be written, or the generator may not overwrite it: then everything is as it was.
    pub fn write_crate(&self, folder: &Path) -> Result<Vec<String>, BuildError> {
        let also: Vec<Lone<'_>> = self.stale_lock().into_iter().collect();
        let written = output::replace(folder, &self.output.files, &also, &self.permit(&self.inputs))
            .map_err(BuildError::Write)?;
        self.store(Target::Crate(folder));
        Ok(written)
    }

    /// Records in the cache that the output was written.
    fn store(&self, target: Target<'_>) {
        if let Some(entry) = &self.entry {
            entry.store(self, target);
        }
    }

    /// Writes the crate as one module to `path`, and its names to the lock. Files that are up to date are not touched.
    ///
    /// # Errors
    ///
    /// When the given manifest lacks something, a feature does not exist, a file can't be written, or the generator may
    /// not overwrite it.
    pub fn write_module(&self, path: &Path) -> Result<(), BuildError> {
        self.check_manifest()?;
        let text = self.module()?;
        let mut inputs = self.inputs.clone();
        let mut files = vec![Lone {
            path: path.to_owned(),
            text: &text,
            proof: Proof::Seal,
        }];
        match self.stale_lock() {
            Some(lock) => files.push(lock),
            // It is not written, so it must not be overwritten.
            None => inputs.extend(self.lock.iter().map(|lock| lock.path.clone())),
        }
        output::write(&files, &self.permit(&inputs)).map_err(BuildError::Write)?;
        self.store(Target::Module(path));
        Ok(())
    }

    fn permit<'a>(&self, inputs: &'a [PathBuf]) -> Permit<'a> {
        Permit {
            force: self.force,
            inputs,
        }
    }

    /// Returns the lock to write, if it differs from the file.
    fn stale_lock(&self) -> Option<Lone<'_>> {
        let lock = self.lock.as_ref().filter(|lock| lock.stale)?;
        Some(Lone {
            path: lock.path.clone(),
            text: &self.output.lock,
            proof: Proof::Lock,
        })
    }

    fn needs(&self) -> Result<Needs, BuildError> {
        self.output.needs(&self.features, self.default_features)
    }

    fn check_manifest(&self) -> Result<(), BuildError> {
        let Some(path) = &self.manifest else {
            return Ok(());
        };
        let text = read::text(path)?;
        let missing = self.needs()?.missing(&text);
        let missing = missing.map_err(|message| BuildError::Manifest {
            path: path.clone(),
            message: format!("is not TOML: {message}"),
        })?;
        if missing == Missing::default() {
            return Ok(());
        }
        let mut message = "does not have the dependencies of the generated module.".to_owned();
        for (heading, lines) in [
            ("Add these lines to [dependencies]:", &missing.add),
            ("Change these dependencies:", &missing.change),
        ] {
            if !lines.is_empty() {
                let _ = write!(message, "\n{heading}\n\n{}\n", lines.join("\n"));
            }
        }
        Err(BuildError::Manifest {
            path: path.clone(),
            message,
        })
    }
}
