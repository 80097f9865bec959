//! The generator for programs: reads files, generates, and writes a crate or one module.
//!
//! [`Generator`] is for build scripts, for the command line, and for any other program with files. It reads the files
//! that it is given, those that the configuration names and those that the documents refer to (below their own folders,
//! or in an allowed folder), and nothing else: no environment, no clock, no network. A build script passes `OUT_DIR`
//! itself.
//!
//! # In a build script
//!
//! ```no_run
//! // build.rs
//! use std::path::PathBuf;
//!
//! use botpress_codegen::Generator;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let out = PathBuf::from(std::env::var("OUT_DIR")?);
//!     Generator::new()
//!         .document("shop", "petshop.yaml")
//!         .manifest("Cargo.toml")
//!         .build_module(out.join("api.rs"))?;
//!     Ok(())
//! }
//! ```
//!
//! ```ignore
//! // src/main.rs
//! mod api {
//!     include!(concat!(env!("OUT_DIR"), "/api.rs"));
//! }
//!
//! use api::shop::Client;
//! ```
//!
//! The module may have any name and any location. Its crate must use edition 2024 and depend on the crates that the
//! generated code uses: with [`manifest`](Generator::manifest), an error lists the lines that `Cargo.toml` lacks.
//!
//! Errors look the same in a build log as on the command line, with locations, and without colours: cargo shows the
//! stderr of a build script that fails, and `?` in `main` writes the error there.

mod error;
mod files;
mod fold;
mod init;
mod lex;
mod map;
mod memory;
mod needs;
mod overlays;
mod path;
mod read;

use std::path::{Path, PathBuf};

use crate::Observer;
use crate::diagnostic::Severity;
use crate::emit::OutFile;
use crate::generate::{Input, Output, read_document, run};
use crate::output::{self, Difference, Lone, Permit, Proof};
use crate::passes::FeaturesBy;
use crate::report::{Record, Style};
use crate::source::Document;

pub use error::BuildError;
use memory::Place;
pub use memory::{Earlier, Target};
use needs::Needs;
use read::Inputs;

/// Generates from files. See the [module](self) for build scripts.
#[derive(Debug, Clone, Hash)]
#[must_use]
pub struct Generator {
    documents: Vec<(String, PathBuf)>,
    overlays: Vec<(Option<String>, PathBuf)>,
    allow_dirs: Vec<PathBuf>,
    sources: Vec<(String, PathBuf)>,
    config: Option<PathBuf>,
    lock: Option<PathBuf>,
    changelog: Option<PathBuf>,
    name: Option<String>,
    only: Vec<String>,
    skip: Vec<String>,
    features: Vec<String>,
    default_features: bool,
    features_by: Option<FeaturesBy>,
    manifest: Option<PathBuf>,
    force: bool,
    keep_going: Option<bool>,
    strict: Option<bool>,
    memory: Option<PathBuf>,
    root: PathBuf,
    style: Style,
}

impl Default for Generator {
    fn default() -> Self {
        Self::new()
    }
}

impl Generator {
    /// Creates a generator without documents.
    pub fn new() -> Self {
        Self {
            documents: Vec::new(),
            overlays: Vec::new(),
            allow_dirs: Vec::new(),
            sources: Vec::new(),
            config: None,
            lock: None,
            changelog: None,
            name: None,
            only: Vec::new(),
            skip: Vec::new(),
            features: Vec::new(),
            default_features: true,
            features_by: None,
            manifest: None,
            force: false,
            keep_going: None,
            strict: None,
            memory: None,
            root: PathBuf::new(),
            style: Style::PLAIN,
        }
    }

    /// Adds a document, and the name of its module. With a configuration that has `apis.<module>`, it replaces the
    /// document there; otherwise the API gets the `defaults`.
    pub fn document(mut self, module: impl Into<String>, path: impl Into<PathBuf>) -> Self {
        self.documents.push((module.into(), path.into()));
        self
    }

    /// Adds an overlay (OpenAPI Overlay Specification 1.0 or 1.1, JSON or YAML), which changes the document before it
    /// is used. Several are applied in the given order, after those of the configuration.
    ///
    /// With several documents, it applies to the one that it `extends`, by path or by the name of the file; for an
    /// overlay without `extends`, use [`overlay_for`](Self::overlay_for).
    pub fn overlay(mut self, path: impl Into<PathBuf>) -> Self {
        self.overlays.push((None, path.into()));
        self
    }

    /// Adds an overlay for the document of this module; see [`overlay`](Self::overlay).
    pub fn overlay_for(mut self, module: impl Into<String>, path: impl Into<PathBuf>) -> Self {
        self.overlays.push((Some(module.into()), path.into()));
        self
    }

    /// Adds a folder with files that documents may refer to, in addition to the folders of the documents. Symbolic
    /// links do not lead out of them.
    pub fn allow_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.allow_dirs.push(folder.into());
        self
    }

    /// Sets the file to read where documents refer to this URL: nothing is downloaded. For a URL that ends with `/`,
    /// the path of a folder.
    pub fn source(mut self, url: impl Into<String>, path: impl Into<PathBuf>) -> Self {
        self.sources.push((url.into(), path.into()));
        self
    }

    /// Sets the configuration, a `codegen.toml`. Paths of documents in it are relative to it.
    pub fn config(mut self, path: impl Into<PathBuf>) -> Self {
        self.config = Some(path.into());
        self
    }

    /// Sets the file that keeps the names of types from run to run. It need not exist yet. It is written along with the
    /// generated code, when it changes: commit it.
    ///
    /// Without one, each run names the types anew, and a changed document may rename some.
    pub fn lock(mut self, path: impl Into<PathBuf>) -> Self {
        self.lock = Some(path.into());
        self
    }

    /// Sets the changelog that a generated crate contains. It need not exist yet.
    pub fn changelog(mut self, path: impl Into<PathBuf>) -> Self {
        self.changelog = Some(path.into());
        self
    }

    /// Sets the name of the generated crate, for its manifest and for the `User-Agent` header.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Generates only operations that match one of these patterns: an operation's id (`list*`), a path (`/v1/bots/*`),
    /// method and path (`GET /v1/*`), or a tag (`tag:Billing`). `*` matches any characters, `?` one. A pattern that
    /// matches nothing is an error.
    pub fn only<S: Into<String>>(mut self, patterns: impl IntoIterator<Item = S>) -> Self {
        self.only.extend(patterns.into_iter().map(Into::into));
        self
    }

    /// Leaves out operations that match one of these patterns, written as for [`only`](Self::only).
    pub fn skip<S: Into<String>>(mut self, patterns: impl IntoIterator<Item = S>) -> Self {
        self.skip.extend(patterns.into_iter().map(Into::into));
        self
    }

    /// Turns on features of a generated *module* in addition to the default ones, by their names in the manifest of a
    /// generated crate (`dynamic`). They are resolved while generating, and are not features of the crate that includes
    /// the module. Each API is always on.
    pub fn features<S: Into<String>>(mut self, features: impl IntoIterator<Item = S>) -> Self {
        self.features.extend(features.into_iter().map(Into::into));
        self
    }

    /// Whether a generated *module* has the default features (TLS by `rustls`). On by default.
    pub fn default_features(mut self, on: bool) -> Self {
        self.default_features = on;
        self
    }

    /// Puts groups of operations of a generated *crate* behind features, each with the types that only it needs. Goes over
    /// `features-by` of the configuration. A module has all groups.
    pub fn features_by(mut self, by: FeaturesBy) -> Self {
        self.features_by = Some(by);
        self
    }

    /// Sets the `Cargo.toml` of the crate that includes the generated module. When it lacks a dependency that the
    /// module uses, building fails with the lines to add.
    pub fn manifest(mut self, path: impl Into<PathBuf>) -> Self {
        self.manifest = Some(path.into());
        self
    }

    /// Whether files may be overwritten that were changed since the generator wrote them, or that it did not write. Off
    /// by default. The input of the run is never overwritten.
    pub fn force(mut self, on: bool) -> Self {
        self.force = on;
        self
    }

    /// Whether operations with errors are left out, and the others generated. Overrides `keep-going` of the
    /// configuration.
    pub fn keep_going(mut self, on: bool) -> Self {
        self.keep_going = Some(on);
        self
    }

    /// Whether warnings about documents are errors. Overrides `strict` of the configuration.
    pub fn strict(mut self, on: bool) -> Self {
        self.strict = Some(on);
        self
    }

    /// Remembers runs in this folder: what is made of files that have not changed is not made again. It is a cache, which
    /// may be deleted at any time, and belongs to one machine. See [`run`](Self::run).
    ///
    /// Without one, every run does all of the work; build scripts that write to `OUT_DIR` have one there.
    pub fn remember_in(mut self, folder: impl Into<PathBuf>) -> Self {
        self.memory = Some(folder.into());
        self
    }

    /// Shows paths in messages relative to this folder.
    pub fn relative_to(mut self, folder: impl Into<PathBuf>) -> Self {
        self.root = folder.into();
        self
    }

    /// Sets the style of diagnostics. Plain by default.
    pub fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// Reads all files, without generating.
    ///
    /// # Errors
    ///
    /// When a file can't be read, and when the configuration can't be used.
    pub fn read(&self) -> Result<Input, BuildError> {
        self.inputs().map(|inputs| inputs.input)
    }

    /// Reads the documents, each with its overlays applied: the name of its module, and the document. They are not
    /// checked to be OpenAPI documents.
    ///
    /// # Errors
    ///
    /// When a file can't be read, and when the configuration, a document or an overlay can't be used.
    pub fn documents(&self) -> Result<Vec<(String, Document)>, BuildError> {
        let inputs = self.inputs()?;
        let documents = inputs.apis.iter().map(|api| {
            let document = read_document(&inputs.input, api, self.style);
            let document = document.map_err(BuildError::Failed)?;
            Ok((api.module.clone(), document))
        });
        documents.collect()
    }

    /// Returns the files that a run reads, as reported to cargo: the configuration, the documents and the files that
    /// they refer to, overlays, the lock and all others.
    ///
    /// # Errors
    ///
    /// The same as [`read`](Self::read).
    pub fn files_read(&self) -> Result<Vec<PathBuf>, BuildError> {
        self.inputs().map(|inputs| inputs.read)
    }

    /// Reads the configuration, the lock and the changelog, but no document.
    ///
    /// # Errors
    ///
    /// When a file can't be read.
    pub fn read_settings(&self) -> Result<Input, BuildError> {
        self.settings(&mut Vec::new())
    }

    /// Reads and generates; writes nothing and prints nothing.
    ///
    /// # Errors
    ///
    /// When a file can't be read, and when the configuration, a document or the lock can't be used.
    pub fn generate(&self, observer: Observer<'_>) -> Result<Generated, BuildError> {
        let inputs = self.inputs()?;
        self.generate_from(&inputs, observer)
    }

    /// Reads, and generates unless an earlier run did so: nothing that it read has changed since, neither the settings nor
    /// the program, and what it wrote to the target is there as it wrote it. Writes nothing and prints nothing.
    ///
    /// Runs are remembered with [`remember_in`](Self::remember_in), once what they made was written.
    ///
    /// # Errors
    ///
    /// As [`generate`](Self::generate).
    pub fn run(&self, target: Target<'_>, observer: Observer<'_>) -> Result<Run, BuildError> {
        let inputs = self.inputs()?;
        self.run_from(&inputs, target, observer)
    }

    fn run_from(
        &self,
        inputs: &Inputs,
        target: Target<'_>,
        observer: Observer<'_>,
    ) -> Result<Run, BuildError> {
        let place = Place::of(self, inputs, target);
        let lock = (self.lock.as_deref(), inputs.input.lock.as_str());
        if let Some(earlier) = place.as_ref().and_then(|place| place.recall(lock, target)) {
            return Ok(Run::Unchanged(earlier));
        }
        let mut generated = self.generate_from(inputs, observer)?;
        generated.place = place;
        Ok(Run::Generated(Box::new(generated)))
    }

    fn generate_from(
        &self,
        inputs: &Inputs,
        observer: Observer<'_>,
    ) -> Result<Generated, BuildError> {
        let output = run(
            &inputs.input,
            &inputs.config,
            &inputs.apis,
            self.style,
            observer,
        )
        .map_err(BuildError::Failed)?;
        let lock = self.lock.as_ref().map(|path| Lock {
            path: path.clone(),
            stale: inputs.input.lock != output.lock,
        });
        Ok(Generated {
            output,
            lock,
            features: self.features.clone(),
            default_features: self.default_features,
            manifest: self.manifest.clone(),
            force: self.force,
            inputs: inputs.protected.clone(),
            place: None,
        })
    }

    /// For build scripts: writes one module to `path`, and reports the files that were read to cargo.
    ///
    /// A file that is up to date is not touched. Warnings about documents become warnings of cargo. Below a folder that
    /// is marked as a cache (`CACHEDIR.TAG`, as cargo marks `target`, where `OUT_DIR` is) a changed file is
    /// overwritten, as with [`force`](Self::force).
    ///
    /// # Errors
    ///
    /// The same as [`generate`](Self::generate); and when the manifest lacks something, a feature does not exist, a
    /// file can't be written, or the generator may not overwrite it.
    pub fn build_module(&self, path: impl AsRef<Path>) -> Result<(), BuildError> {
        let path = path.as_ref();
        self.build(Target::Module(path), |generated| {
            generated.write_module(path)
        })
    }

    /// For build scripts: writes the crate to `folder`, and reports the files that were read to cargo. Files that are
    /// up to date are not touched, and other files stay. A cache is treated as by [`build_module`](Self::build_module).
    ///
    /// # Errors
    ///
    /// The same as [`generate`](Self::generate); and when a file can't be written, or the generator may not overwrite
    /// it.
    pub fn build_crate(&self, folder: impl AsRef<Path>) -> Result<(), BuildError> {
        let folder = folder.as_ref();
        self.build(Target::Crate(folder), |generated| {
            generated.write_crate(folder).map(|_| ())
        })
    }

    fn build(
        &self,
        target: Target<'_>,
        write: impl FnOnce(&Generated) -> Result<(), BuildError>,
    ) -> Result<(), BuildError> {
        let inputs = self.inputs()?;
        for path in &inputs.read {
            println!("cargo::rerun-if-changed={}", path.display());
        }
        let cached = is_in_cache(target.path());
        let mut generator = self.clone();
        if cached && generator.memory.is_none() {
            let beside = target.path().parent();
            generator.memory = beside.map(|folder| folder.join(MEMORY));
        }
        let warn = |line: &str| println!("cargo::warning={line}");
        match generator.run_from(&inputs, target, &|_, _, _| {})? {
            Run::Unchanged(earlier) => {
                earlier.lines_of_warnings.iter().for_each(|line| warn(line));
                Ok(())
            }
            Run::Generated(mut generated) => {
                generated.force |= cached;
                for record in &generated.output.records {
                    warn(&one_line(record));
                }
                write(&generated)
            }
        }
    }
}

/// The folder beside what a build script writes, in which its runs are remembered.
const MEMORY: &str = ".botpress-codegen-runs";

/// What became of a run.
#[derive(Debug)]
pub enum Run {
    /// Nothing was made: an earlier run made the same, and it is there.
    Unchanged(Earlier),
    /// What was made, in memory.
    Generated(Box<Generated>),
}

/// Whether a path is below a folder that is marked as a cache, whose files can be regenerated: see
/// <https://bford.info/cachedir/>.
fn is_in_cache(path: &Path) -> bool {
    const SIGNATURE: &[u8] = b"Signature: 8a477f597d28d172789f06886806bc55";
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    path.ancestors().skip(1).any(|folder| {
        std::fs::read(folder.join("CACHEDIR.TAG")).is_ok_and(|tag| tag.starts_with(SIGNATURE))
    })
}

/// Formats a diagnostic on one line, for a warning of cargo.
fn one_line(record: &Record) -> String {
    let Record {
        file, line, column, ..
    } = record;
    let severity = match record.severity {
        Severity::Warning => "",
        Severity::Error => "error: ",
    };
    let message = record.message.replace(['\n', '\r'], " ");
    let code = record.code;
    format!(
        "{file}:{line}:{column}: {severity}{message} [{code}] at #{}",
        record.pointer
    )
}

impl Output {
    /// How many lines the files of the crate have.
    pub fn lines(&self) -> usize {
        let of_file = |file: &OutFile| file.text.lines().count();
        self.files.iter().map(of_file).sum()
    }

    /// Returns the crate in one text, to be included in a module of another crate, with these features and perhaps the
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
        let modules = self
            .apis
            .iter()
            .map(|api| api.module.trim_start_matches("r#"));
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
    lock: Option<Lock>,
    features: Vec<String>,
    default_features: bool,
    manifest: Option<PathBuf>,
    force: bool,
    /// The input files, which must not be overwritten.
    inputs: Vec<PathBuf>,
    /// Where it is remembered that it was written.
    place: Option<Place>,
}

#[derive(Debug)]
struct Lock {
    path: PathBuf,
    stale: bool,
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

    /// Whether writing would change the lock.
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

    /// Writes the crate to `folder`, and its names to the lock. Returns the differences that the folder had before.
    /// Files that the generator did not write stay.
    ///
    /// # Errors
    ///
    /// When something can't be written, or the generator may not overwrite it: then everything is as it was.
    pub fn write_crate(&self, folder: &Path) -> Result<Vec<Difference>, BuildError> {
        let also: Vec<Lone<'_>> = self.stale_lock().into_iter().collect();
        let written = output::replace(
            folder,
            &self.output.files,
            &also,
            &self.permit(&self.inputs),
        )
        .map_err(BuildError::Write)?;
        self.keep(Target::Crate(folder));
        Ok(written)
    }

    fn keep(&self, target: Target<'_>) {
        if let Some(place) = &self.place {
            place.keep(self, target);
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
        self.keep(Target::Module(path));
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
        if missing.is_empty() {
            return Ok(());
        }
        Err(BuildError::Manifest {
            path: path.clone(),
            message: format!(
                "lacks dependencies of the generated module. Add these lines to [dependencies]:\n\n{}\n",
                missing.join("\n")
            ),
        })
    }
}
