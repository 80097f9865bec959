//! Damages documents and runs the generator on them: it reports errors or generates Rust, and never panics.

use std::fmt;
use std::ops::RangeInclusive;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use botpress_codegen::report::Style;
use botpress_codegen::source::Document;
use botpress_codegen::{Output, generate};
use made_up::damage::{damaged, shrunk};
use serde_json::Value;

use crate::documents;

/// The maximum number of attempts to reduce a failing document.
const ATTEMPTS: usize = 2_000;

/// A document to damage.
#[derive(Debug)]
pub struct Subject {
    name: String,
    document: Value,
    settings: toml::Table,
}

impl Subject {
    /// Returns a document without settings.
    pub fn plain(name: impl Into<String>, document: Value) -> Self {
        Self {
            name: name.into(),
            document,
            settings: toml::Table::new(),
        }
    }
}

/// A document that makes the generator fail.
#[derive(Debug)]
pub struct Fault {
    /// The document that was damaged.
    pub name: String,
    /// The seed of the damage.
    pub seed: u64,
    /// The failure.
    pub what: String,
    /// A small document with the same failure.
    pub document: Value,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            name,
            seed,
            what,
            document,
        } = self;
        write!(f, "{name}, seed {seed}: {what}\nwith this document:\n{document:#}")
    }
}

/// Returns the documents in folders of `tests` that can be read; those of fixtures with their settings.
///
/// # Panics
///
/// When a file can't be read.
pub fn subjects(folders: &[&str]) -> Vec<Subject> {
    let mut subjects = Vec::new();
    for folder in folders {
        if *folder == "fixtures" {
            subjects.extend(documents::fixtures().into_iter().filter_map(|fixture| {
                Some(Subject {
                    document: value(&fixture.folder.join("openapi.yaml"))?,
                    name: fixture.module,
                    settings: fixture.settings.api,
                })
            }));
            continue;
        }
        for path in documents::entries(&documents::root().join("tests").join(folder)) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let document = path.is_file().then(|| value(&path)).flatten();
            subjects.extend(document.map(|document| Subject::plain(name, document)));
        }
    }
    subjects
}

fn value(path: &Path) -> Option<Value> {
    let bytes = std::fs::read(path).expect("a document of the tests");
    let document = Document::read(path.to_string_lossy(), bytes).ok()?;
    Some(document.value().clone())
}

/// Damages a document by each seed and generates from it. Returns how often it succeeded.
///
/// # Errors
///
/// The first document that makes the generator fail, reduced.
pub fn run(subject: &Subject, seeds: RangeInclusive<u64>) -> Result<usize, Box<Fault>> {
    let mut generated = 0;
    for seed in seeds {
        let document = damaged(&subject.document, seed);
        match attempt(&document, &subject.settings) {
            Ok(made) => generated += usize::from(made),
            Err(what) => {
                let same =
                    |small: &Value| attempt(small, &subject.settings).is_err_and(|other| kind(&other) == kind(&what));
                return Err(Box::new(Fault {
                    name: subject.name.clone(),
                    seed,
                    document: shrunk(&document, ATTEMPTS, same),
                    what,
                }));
            }
        }
    }
    Ok(generated)
}

/// Returns the kind of a failure: the words before its details.
fn kind(what: &str) -> &str {
    what.split_once(':').map_or(what, |(kind, _)| kind)
}

/// Checks a document and generates from it: true when it succeeded, false when the document has errors; an error when
/// the generator fails.
fn attempt(document: &Value, settings: &toml::Table) -> Result<bool, String> {
    let bytes = serde_json::to_vec(document).map_err(|error| error.to_string())?;
    let input = documents::input([("damaged", settings, "document.json", bytes)]);
    let run = || generate(&input, Style::PLAIN, &documents::unobserved);
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(Ok(output)) => is_rust(&output).map(|()| true),
        Ok(Err(failure)) if failure.text.trim().is_empty() => Err("it fails without a message".to_owned()),
        Ok(Err(failure)) if failure.text.contains("the emitted code is not valid Rust") => {
            Err(format!("its output can't be printed: {failure}"))
        }
        Ok(Err(_)) => Ok(false),
        Err(panic) => {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
            Err(format!("it panics: {}", text.unwrap_or("without a message")))
        }
    }
}

fn is_rust(output: &Output) -> Result<(), String> {
    let is_source = |path: &str| std::path::Path::new(path).extension() == Some("rs".as_ref());
    let rust = output.files.iter().filter(|file| is_source(&file.path));
    // The runtime is the same for all documents.
    for file in rust.filter(|file| !file.path.starts_with("src/support/")) {
        if let Err(error) = syn::parse_file(&file.text) {
            return Err(format!("its output is not Rust: {}: {error}", file.path));
        }
    }
    Ok(())
}
