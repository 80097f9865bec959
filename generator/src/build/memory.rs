//! The memory of earlier runs: when nothing that a run depends on has changed, the files that are there are those that it
//! would write, so it makes none.
//!
//! What is remembered of a run is a small file in a folder of the caller's: a hash of all that went in, the program that ran
//! among it, a hash of what came out, and what was said. It is no part of the output, which is the same on every machine.
//! If the file can't be read or written, the run does its work as if there were no earlier one.

use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::read::Inputs;
use super::script::one_line;
use super::{Generated, Generator};
use crate::output::{self, sha256};

/// A run that did the same work earlier, and what it said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Earlier {
    /// What became of each API: a line each.
    pub apis: Vec<String>,
    /// How many files were written.
    pub files: usize,
    /// How many lines they have.
    pub lines: usize,
    /// Warnings, rendered.
    pub warnings: String,
    /// Warnings as cargo shows them: a line each.
    pub(super) lines_of_warnings: Vec<String>,
}

/// What is remembered of a run.
#[derive(Debug, Serialize, Deserialize)]
struct Memory {
    /// The hash of all that it depended on.
    inputs: String,
    /// The hash of what it wrote: of the list of files of a folder, or of the module.
    written: String,
    run: Earlier,
}

/// What a run writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target<'a> {
    /// A crate, in this folder.
    Crate(&'a Path),
    /// A module, in this file.
    Module(&'a Path),
}

impl<'a> Target<'a> {
    /// Where it is written.
    pub fn path(self) -> &'a Path {
        match self {
            Self::Crate(path) | Self::Module(path) => path,
        }
    }
}

/// Where a run is remembered, and all that it depends on but the lock.
#[derive(Debug)]
pub(super) struct Place {
    path: PathBuf,
    settings: String,
    has_lock: bool,
}

impl Place {
    /// `None` where no run is remembered: the generator has no folder for it, or does not know what program it is.
    pub(super) fn of(generator: &Generator, inputs: &Inputs, target: Target<'_>) -> Option<Self> {
        let folder = generator.memory.as_ref()?;
        let mut hasher = All::default();
        (env!("CARGO_PKG_VERSION"), program()?).hash(&mut hasher);
        generator.hash(&mut hasher);
        inputs.input.hash_without_lock(&mut hasher);
        // Without it the run says which lines it lacks.
        let manifest = generator.manifest.as_ref();
        manifest.map(|path| fs::read(path).ok()).hash(&mut hasher);
        let absolute = std::path::absolute(target.path()).ok()?;
        let kind = matches!(target, Target::Crate(_));
        let mut name = All::default();
        (kind, absolute).hash(&mut name);
        Some(Self {
            path: folder.join(format!("{}.json", &name.hex()[..16])),
            settings: hasher.hex(),
            has_lock: generator.lock.is_some(),
        })
    }

    /// The hash of all that a run with this lock depends on.
    fn inputs(&self, lock: &str) -> String {
        let lock = if self.has_lock { lock } else { "" };
        sha256(format!("{} {}", self.settings, sha256(lock.as_bytes())).as_bytes())
    }

    /// The earlier run, if all is as it left it.
    pub(super) fn recall(
        &self,
        lock: (Option<&Path>, &str),
        target: Target<'_>,
    ) -> Option<Earlier> {
        let text = fs::read(&self.path).ok()?;
        let memory: Memory = serde_json::from_slice(&text).ok()?;
        let (lock_path, lock) = lock;
        let is_whole = memory.inputs == self.inputs(lock)
            && lock_path.is_none_or(output::is_settled)
            && written(target).is_some_and(|written| written == memory.written);
        is_whole.then_some(memory.run)
    }

    /// Keeps what a run did that has just ended.
    pub(super) fn keep(&self, generated: &Generated, target: Target<'_>) {
        let Some(written) = written(target) else {
            return;
        };
        let output = &generated.output;
        let memory = Memory {
            inputs: self.inputs(&output.lock),
            written,
            run: Earlier {
                apis: output.apis.iter().map(ToString::to_string).collect(),
                files: output.files.len(),
                lines: output.lines(),
                warnings: output.warnings.clone(),
                lines_of_warnings: output.records.iter().map(one_line).collect(),
            },
        };
        // A folder that can't be written to costs the next run its time, and no more.
        let _ = memory.write(&self.path);
    }
}

impl Memory {
    /// Under a name of this process first: two runs may end at the same time.
    fn write(&self, path: &Path) -> std::io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let draft = path.with_extension(format!("{}.new", std::process::id()));
        fs::write(&draft, serde_json::to_vec(self)?)?;
        fs::rename(&draft, path)
    }
}

/// The hash of what is at a target, if all of it is as a run wrote it.
fn written(target: Target<'_>) -> Option<String> {
    if !output::is_settled(target.path()) {
        return None;
    }
    match target {
        Target::Crate(folder) => output::hash_of_folder(folder),
        Target::Module(path) => fs::read(path).ok().map(|bytes| sha256(&bytes)),
    }
}

/// The program that runs: a generator that was built anew may write other files under the same version.
fn program() -> Option<(PathBuf, u64, u128)> {
    let path = std::env::current_exe().ok()?;
    let found = fs::metadata(&path).ok()?;
    let built = found.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some((path, found.len(), built.as_nanos()))
}

/// SHA-256 of whatever can be hashed.
#[derive(Default)]
struct All(Sha256);

impl All {
    fn hex(self) -> String {
        output::hex(&self.0.finalize())
    }
}

impl Hasher for All {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Not asked for: 64 bits are too few.
    fn finish(&self) -> u64 {
        0
    }
}
