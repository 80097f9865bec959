//! The cache of runs: a run writes nothing if everything that it depends on, and the output, are the same as after an
//! earlier run.
//!
//! The cache has a small file for each target: a hash of everything that the run depends on (including the program), a
//! hash of its output, and its summary and warnings. The cache is not part of the output, which is the same on every
//! machine. If the file can't be read or written, the run generates as if there were no earlier one.

use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::read::Inputs;
use super::{Generated, Generator};
use crate::output::{self, sha256};
use crate::report;

/// The summary and the warnings of an earlier run with the same output.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Earlier {
    /// The summary of each API, one line each.
    pub apis: Vec<String>,
    /// The number of files of the crate.
    pub files: usize,
    /// The number of lines of these files.
    pub lines: usize,
    /// The warnings about documents, as text.
    pub warnings: String,
    /// The warnings for cargo, one line each.
    pub(super) lines_of_warnings: Vec<String>,
}

/// The content of the cache's file for a target.
#[derive(Debug, Serialize, Deserialize)]
struct Record {
    /// The hash of everything that the run depended on.
    inputs: String,
    /// The hash of its output: that of the crate's list of files, or of the module.
    output: String,
    run: Earlier,
}

/// The output of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target<'a> {
    /// A crate, in this folder.
    Crate(&'a Path),
    /// A module, in this file.
    Module(&'a Path),
}

impl<'a> Target<'a> {
    /// The folder or file.
    pub fn path(self) -> &'a Path {
        match self {
            Self::Crate(path) | Self::Module(path) => path,
        }
    }
}

/// The cache's file for a run, and everything that the run depends on except for the lock.
#[derive(Debug)]
pub(super) struct CacheEntry {
    path: PathBuf,
    settings: String,
    has_lock: bool,
}

impl CacheEntry {
    /// `None` for a generator without a cache, and when the running program can't be identified.
    pub(super) fn of(generator: &Generator, inputs: &Inputs, target: Target<'_>) -> Option<Self> {
        let folder = generator.cache.as_ref()?;
        let mut hasher = LongHasher::default();
        (env!("CARGO_PKG_VERSION"), program()?).hash(&mut hasher);
        generator.hash(&mut hasher);
        inputs.input.hash_without_lock(&mut hasher);
        // A run reports the dependencies that are missing in it.
        let manifest = generator.manifest.as_ref();
        manifest.map(|path| output::read(path).ok()).hash(&mut hasher);
        let absolute = std::path::absolute(target.path()).ok()?;
        let is_crate = matches!(target, Target::Crate(_));
        let mut name = LongHasher::default();
        (is_crate, absolute).hash(&mut name);
        Some(Self {
            path: folder.join(format!("{}.json", &name.hex()[..16])),
            settings: hasher.hex(),
            has_lock: generator.lock.is_some(),
        })
    }

    /// The hash of everything that a run with this lock depends on.
    fn inputs(&self, lock: &str) -> String {
        let lock = if self.has_lock { lock } else { "" };
        sha256(format!("{} {}", self.settings, sha256(lock.as_bytes())).as_bytes())
    }

    /// Returns the earlier run, if its input and its output have not changed.
    pub(super) fn find(&self, lock: (Option<&Path>, &str), target: Target<'_>) -> Option<Earlier> {
        let text = output::read(&self.path).ok()?;
        let record: Record = serde_json::from_slice(&text).ok()?;
        let (lock_path, lock) = lock;
        let is_unchanged = record.inputs == self.inputs(lock)
            && lock_path.is_none_or(output::is_settled)
            && hash_of_output(target).is_some_and(|output| output == record.output);
        is_unchanged.then_some(record.run)
    }

    /// Records a run whose output was written.
    pub(super) fn store(&self, generated: &Generated, target: Target<'_>) {
        let Some(hash) = hash_of_output(target) else {
            return;
        };
        let output = &generated.output;
        let record = Record {
            inputs: self.inputs(&output.lock),
            output: hash,
            run: Earlier {
                apis: output.apis.iter().map(ToString::to_string).collect(),
                files: output.files.len(),
                lines: output.lines(),
                warnings: output.warnings.clone(),
                lines_of_warnings: output.records.iter().map(report::Record::on_one_line).collect(),
            },
        };
        // Ignored: if the cache can't be written, the next run does the work again.
        let _ = record.write(&self.path);
    }
}

impl Record {
    /// Writes to a file of this process first: two runs may end at the same time.
    fn write(&self, path: &Path) -> std::io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let draft = path.with_extension(format!("{}.new", std::process::id()));
        fs::write(&draft, serde_json::to_vec(self)?)?;
        fs::rename(&draft, path)
    }
}

/// Returns the hash of the output at a target, if it is exactly as a run wrote it.
fn hash_of_output(target: Target<'_>) -> Option<String> {
    if !output::is_settled(target.path()) {
        return None;
    }
    match target {
        Target::Crate(folder) => output::hash_of_folder(folder),
        Target::Module(path) => output::read(path).ok().map(|bytes| sha256(&bytes)),
    }
}

/// Identifies the running program: another build of the same version may generate other code.
fn program() -> Option<(PathBuf, u64, u128)> {
    let path = std::env::current_exe().ok()?;
    let found = fs::metadata(&path).ok()?;
    let built = found.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some((path, found.len(), built.as_nanos()))
}

/// SHA-256 of a value that implements `Hash`.
#[derive(Default)]
struct LongHasher(Sha256);

impl LongHasher {
    fn hex(self) -> String {
        output::hex(&self.0.finalize())
    }
}

impl Hasher for LongHasher {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Not used: 64 bits are too few. See [`hex`](Self::hex).
    fn finish(&self) -> u64 {
        0
    }
}
