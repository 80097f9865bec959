//! The work of the child process: runs the generator on one document.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use botpress_codegen::check::{self, Reach, Touched};
use botpress_codegen::config::Config;
use botpress_codegen::diagnostic::{Code, Diagnostics, Location, Pointer, Severity};
use botpress_codegen::output::Permit;
use botpress_codegen::passes::NameLock;
use botpress_codegen::report::Record;
use botpress_codegen::source::Document;
use botpress_codegen::{BuildError, Generated, Generator, model, output};
use serde_json::Value;

use super::examples::{Found, cases};
use super::{Entry, Refusal, Sample, Verdict};
use crate::memory;

/// The maximum number of findings of one code that are kept in full.
const SAMPLES: usize = 3;

/// One document, and the options.
#[derive(Debug, Clone)]
pub struct Task {
    /// The folder of all documents.
    pub folder: PathBuf,
    /// The document's path in it.
    pub document: String,
    /// The versions that are tried (`3.0` includes `3.0.3`).
    pub versions: Vec<String>,
    /// Generate without the operations that have errors.
    pub keep_going: bool,
    /// The name of the crate.
    pub package: String,
    /// The folder for the crate, if it is to be written.
    pub crate_folder: Option<PathBuf>,
    /// The file for the examples of the document, if they are to be written ([`Found`], as JSON).
    pub examples: Option<PathBuf>,
}

/// Generates from the document.
///
/// # Errors
///
/// When a file can't be read or written. Errors in the document are part of the entry.
pub fn examine(task: &Task) -> anyhow::Result<Entry> {
    let path = task.folder.join(&task.document);
    let mut entry = Entry {
        document: task.document.clone(),
        ..Entry::default()
    };
    let bytes = fs::read(&path).with_context(|| format!("can't read {}", path.display()))?;
    let read = Document::read(&task.document, bytes);
    let reach = match &read {
        Ok(document) => {
            entry.version = version(document.value());
            match &entry.version {
                None => entry.verdict = Verdict::OtherFile,
                Some(version) if !is_wanted(version, &task.versions) => {
                    entry.verdict = Verdict::OtherVersion;
                }
                Some(_) => {}
            }
            if !entry.verdict.was_tried() {
                return Ok(entry);
            }
            check::check(document, &mut Diagnostics::default()).reach(document)
        }
        // The generator reports why it is not one.
        Err(_) => Reach::default(),
    };
    drop(read);
    entry.operations = reach.operations().len();
    generate(task, &path, &reach, &mut entry)?;
    entry.kib = memory::own_peak();
    Ok(entry)
}

/// Returns the version of OpenAPI that the document in a file declares. `None` if it is no such document.
pub fn version_of(name: &str, bytes: Vec<u8>) -> Option<String> {
    let document = Document::read(name, bytes).ok()?;
    version(document.value())
}

/// Returns the version of OpenAPI that a document declares.
fn version(document: &Value) -> Option<String> {
    let version = document.get("openapi").or_else(|| document.get("swagger"))?;
    Some(match version {
        Value::String(version) => version.clone(),
        other => other.to_string(),
    })
}

fn is_wanted(version: &str, wanted: &[String]) -> bool {
    wanted.iter().any(|wanted| {
        version
            .strip_prefix(wanted.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    })
}

fn generate(task: &Task, path: &Path, reach: &Reach, entry: &mut Entry) -> anyhow::Result<()> {
    let generator = Generator::new()
        .document("api", path)
        .name(&task.package)
        .relative_to(&task.folder)
        .keep_going(task.keep_going);
    match generator.generate(&|_, _, _| {}) {
        Ok(generated) => {
            entry.verdict = Verdict::Generated;
            made(&generated, reach, entry);
            write(task, path, &generated)
        }
        Err(BuildError::Failed(failure)) => {
            entry.verdict = Verdict::Refused;
            let fatal = |record: &&Record| record.severity != Severity::Warning;
            entry.refusals = refusals(failure.records.iter().filter(fatal), reach);
            if entry.refusals.is_empty() {
                entry.refusals.push(without_code(&failure.text, reach));
            }
            Ok(())
        }
        Err(other) => Err(other.into()),
    }
}

/// Writes the crate and the examples, if they are requested.
fn write(task: &Task, path: &Path, generated: &Generated) -> anyhow::Result<()> {
    if let Some(folder) = &task.crate_folder {
        // The folder belongs to the task: leftovers of an older run are not needed.
        let permit = Permit {
            force: true,
            inputs: &[],
        };
        output::replace(folder, &generated.output.files, &[], &permit)?;
    }
    if let Some(file) = &task.examples {
        let found = examples(task, path)?;
        let json = serde_json::to_vec(&found).context("can't write the examples")?;
        fs::write(file, json).with_context(|| format!("can't write {}", file.display()))?;
    }
    Ok(())
}

/// Returns the examples of a document that was generated, with their types.
fn examples(task: &Task, path: &Path) -> anyhow::Result<Found> {
    let bytes = fs::read(path).with_context(|| format!("can't read {}", path.display()))?;
    let Ok(document) = Document::read(&task.document, bytes) else {
        return Ok(Found::default());
    };
    let text = "[crate]\nname = \"api\"\nversion = \"0.1.0\"\ndescription = \"A client\"\n\n\
                [apis]\napi = { document = \"document\" }\n";
    let config = Config::parse(text).map_err(|error| anyhow::anyhow!("{error}"))?;
    let mut apis = config.apis(text);
    let api = apis.first_mut().context("the configuration has no API")?;
    api.keep_going = task.keep_going;
    let modelled = model(&document, api, &NameLock::default(), &|_, _, _| {});
    Ok(modelled.map_or_else(
        |_| Found::default(),
        |modelled| cases::find(document.value(), &modelled.api),
    ))
}

fn made(generated: &Generated, reach: &Reach, entry: &mut Entry) {
    let output = &generated.output;
    for api in &output.apis {
        entry.methods += api.operations;
        entry.left_out += api.left_out;
        entry.types += api.types();
    }
    let rust = output.files.iter().filter(|file| is_rust(&file.path));
    entry.lines = rust.map(|file| file.text.lines().count()).sum();
    if entry.left_out > 0 {
        entry.verdict = Verdict::Partly;
        let costly = |record: &&Record| record.left_out.is_some();
        entry.refusals = refusals(output.records.iter().filter(costly), reach);
    }
    for record in &output.records {
        *entry.warnings.entry(record.code.to_string()).or_default() += 1;
    }
}

fn is_rust(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|end| end == "rs")
}

/// Groups findings by code: those that prevent the generation of a document, or of operations of it.
fn refusals<'r>(records: impl Iterator<Item = &'r Record>, reach: &Reach) -> Vec<Refusal> {
    let mut by_code: BTreeMap<String, (Code, Vec<&Record>)> = BTreeMap::new();
    for record in records {
        let found = by_code.entry(record.code.to_string());
        let (_, records) = found.or_insert_with(|| (record.code, Vec::new()));
        records.push(record);
    }
    let refusals = by_code.into_iter().map(|(name, (code, records))| {
        let samples = records.iter().take(SAMPLES).map(|record| Sample {
            message: record.message.clone(),
            line: record.line,
            column: record.column,
            pointer: record.pointer.clone(),
        });
        Refusal {
            code: name,
            severity: code.severity().to_string(),
            findings: records.len(),
            operations: touched(&records, reach),
            samples: samples.collect(),
        }
    });
    refusals.collect()
}

/// Counts the operations that these findings affect, each once.
fn touched(records: &[&Record], reach: &Reach) -> usize {
    let pointers = records.iter().filter_map(|record| Pointer::parse(&record.pointer));
    let places: Vec<Location> = pointers.map(Location::from).collect();
    match reach.touched(&places) {
        Touched::Document => reach.operations().len(),
        Touched::Units { operations, .. } => operations.len(),
    }
}

/// Converts a failure without a location in the document.
fn without_code(text: &str, reach: &Reach) -> Refusal {
    Refusal {
        code: String::new(),
        severity: "error".to_owned(),
        findings: 1,
        operations: reach.operations().len(),
        samples: vec![Sample {
            message: text.trim_end().to_owned(),
            ..Sample::default()
        }],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_includes_only_its_patches() {
        let wanted = ["3.0".to_owned()];
        for (version, is) in [
            ("3.0", true),
            ("3.0.3", true),
            ("3.1.0", false),
            ("2.0", false),
            ("3.01", false),
        ] {
            assert_eq!(is_wanted(version, &wanted), is, "{version}");
        }
    }
}
