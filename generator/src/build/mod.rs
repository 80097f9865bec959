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

mod cache;
mod error;
mod files;
mod fold;
mod generated;
mod init;
mod lex;
mod map;
mod needs;
mod overlays;
mod path;
mod read;
mod script;

use std::path::PathBuf;

use crate::Observer;
use crate::generate::{Checked, Input, check, read_document, run};
use crate::passes::FeaturesBy;
use crate::report::Style;
use crate::source::Document;

use cache::CacheEntry;
pub use cache::{Earlier, Target};
pub use error::BuildError;
pub use generated::Generated;
use generated::Lock;
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
    cache: Option<PathBuf>,
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
            cache: None,
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
    /// Without one, each run names all types again, and a changed document may rename some.
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

    /// Sets whether a generated *module* has the default features (TLS by `rustls`). On by default.
    pub fn default_features(mut self, on: bool) -> Self {
        self.default_features = on;
        self
    }

    /// Makes a feature of a generated *crate* of each group of operations, with the types that only it needs. Overrides
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

    /// Allows overwriting files that were changed after the generator wrote them, or that it did not write. Off by
    /// default. The input of the run is never overwritten.
    pub fn force(mut self, on: bool) -> Self {
        self.force = on;
        self
    }

    /// Leaves out operations with errors, and generates the others. Overrides `keep-going` of the configuration.
    pub fn keep_going(mut self, on: bool) -> Self {
        self.keep_going = Some(on);
        self
    }

    /// Turns warnings about documents into errors. Overrides `strict` of the configuration.
    pub fn strict(mut self, on: bool) -> Self {
        self.strict = Some(on);
        self
    }

    /// Sets the folder of the cache of runs, by which [`run`](Self::run) finds out that nothing has changed. It may be
    /// deleted at any time, and belongs to one machine.
    ///
    /// Without a cache, each run generates. Build scripts that write to `OUT_DIR` have a cache there.
    pub fn cache(mut self, folder: impl Into<PathBuf>) -> Self {
        self.cache = Some(folder.into());
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
        self.generate_from(self.inputs()?, observer)
    }

    /// Reads and checks: finds what [`generate`](Self::generate) would find, and counts what it would generate. It
    /// takes less time, since no code is made.
    ///
    /// # Errors
    ///
    /// As [`generate`](Self::generate).
    pub fn check(&self) -> Result<Checked, BuildError> {
        let mut inputs = self.inputs()?;
        let checked = check(&mut inputs.input, &inputs.config, &inputs.apis, self.style).map_err(BuildError::Failed)?;
        inputs.all_used()?;
        Ok(checked)
    }

    /// Reads, and generates if anything has changed since an earlier run for the same target: a file that it read, the
    /// settings, the program, or its output. Writes nothing and prints nothing.
    ///
    /// A run is recorded when its output is written. It needs a [`cache`](Self::cache).
    ///
    /// # Errors
    ///
    /// As [`generate`](Self::generate).
    pub fn run(&self, target: Target<'_>, observer: Observer<'_>) -> Result<Run, BuildError> {
        self.run_from(self.inputs()?, target, observer)
    }

    fn run_from(&self, inputs: Inputs, target: Target<'_>, observer: Observer<'_>) -> Result<Run, BuildError> {
        let entry = CacheEntry::of(self, &inputs, target);
        let lock = (self.lock.as_deref(), inputs.input.lock.as_str());
        if let Some(earlier) = entry.as_ref().and_then(|entry| entry.find(lock, target)) {
            return Ok(Run::Unchanged(earlier));
        }
        let mut generated = self.generate_from(inputs, observer)?;
        generated.entry = entry;
        Ok(Run::Generated(Box::new(generated)))
    }

    fn generate_from(&self, mut inputs: Inputs, observer: Observer<'_>) -> Result<Generated, BuildError> {
        let output =
            run(&mut inputs.input, &inputs.config, &inputs.apis, self.style, observer).map_err(BuildError::Failed)?;
        inputs.all_used()?;
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
            inputs: inputs.protected,
            entry: None,
        })
    }
}

/// The outcome of [`Generator::run`].
#[derive(Debug)]
pub enum Run {
    /// An earlier run wrote the same files, and they are unchanged.
    Unchanged(Earlier),
    /// The new files, in memory.
    Generated(Box<Generated>),
}
