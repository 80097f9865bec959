//! `cargo xtask corpus`: runs many documents of other projects through the generator, and lists the results.
//!
//! This file has the arguments, and the programs and folders of this project; the survey itself is in the library.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context as _, ensure};
use wildmatch::WildMatch;
use xtask::survey::child::{self, Start};
use xtask::survey::compile::Workspace;
use xtask::survey::find::{Found, documents};
use xtask::survey::one::{Task, examine};
use xtask::survey::{Entry, Survey, compare, examples, totals};

#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a command line flag")]
pub(crate) struct Arguments {
    /// The folder; all JSON and YAML files in it are used.
    folder: PathBuf,
    /// Check the crates with cargo.
    #[arg(long)]
    compile: bool,
    /// Read the documents' examples with the types of the crates, and write them back.
    #[arg(long, requires = "compile")]
    examples: bool,
    /// The number of documents to generate at a time; with `--compile`, also the number of jobs of cargo.
    #[arg(long, default_value_t = 2)]
    jobs: usize,
    /// The number of crates to check in one run of cargo.
    #[arg(long, default_value_t = 50, value_name = "N")]
    batch: usize,
    /// Only documents whose path in the folder matches (`azure.com/*`). Can be given more than once.
    #[arg(long, value_name = "PATTERN")]
    only: Vec<String>,
    /// The versions of OpenAPI to try; documents of other versions are only counted. Can be given more than once.
    #[arg(long, value_name = "VERSION", default_values = ["2.0", "3.0", "3.1", "3.2"])]
    version: Vec<String>,
    /// Generate without the operations that have errors.
    #[arg(long)]
    keep_going: bool,
    /// The time limit of one document, in seconds.
    #[arg(long, default_value_t = 120, value_name = "SECONDS")]
    limit: u64,
    /// The format of the output.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Write the survey to this file, as JSON.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// List the documents that changed since this survey was written.
    #[arg(long, value_name = "FILE")]
    compare: Option<PathBuf>,
    /// Use this program itself instead of an optimized build: it checks for arithmetic overflow, but is slow.
    #[arg(long)]
    unoptimized: bool,
    /// Process this document, in this process; used by the task itself.
    #[arg(long, hide = true, requires_all = ["package", "result"])]
    one: Option<String>,
    /// The name of the crate of `--one`.
    #[arg(long, hide = true)]
    package: Option<String>,
    /// The folder for the crate of `--one`.
    #[arg(long, hide = true)]
    crate_folder: Option<PathBuf>,
    /// The file for the examples of `--one`.
    #[arg(long, hide = true)]
    examples_file: Option<PathBuf>,
    /// The file for the entry of `--one`.
    #[arg(long, hide = true)]
    result: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Tables for people.
    Text,
    /// The survey.
    Json,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    if let (Some(document), Some(package), Some(result)) = (&arguments.one, &arguments.package, &arguments.result) {
        return one(arguments, document, package, result);
    }
    // Read it first: an unreadable file should not be reported only after an hour.
    let old = arguments.compare.as_deref().map(read).transpose()?;
    let found = chosen(arguments)?;
    let folder = crate::target()?.join("corpus");
    let workspace = Workspace {
        folder,
        lock: crate::root().join("Cargo.lock"),
        jobs: arguments.jobs.max(1),
        cargo: &crate::cargo,
    };
    let mut survey = generate(arguments, &workspace, &found)?;
    if arguments.compile {
        compile(arguments, &workspace, &found, &mut survey)?;
    }
    let mut json = serde_json::to_string_pretty(&survey).context("can't write the survey")?;
    json.push('\n');
    if let Some(path) = &arguments.out {
        fs::write(path, &json).with_context(|| format!("can't write {}", path.display()))?;
    }
    match arguments.format {
        Format::Text => print!("{}", totals::table(&survey)),
        Format::Json => print!("{json}"),
    }
    if let (Some(old), Some(path)) = (old, &arguments.compare) {
        let changes = compare::compare(&old, &survey);
        let text = format!("\nsince {}\n{changes}", path.display());
        match arguments.format {
            Format::Text => print!("{text}"),
            // Keep stdout JSON.
            Format::Json => eprint!("{text}"),
        }
    }
    Ok(())
}

fn one(arguments: &Arguments, document: &str, package: &str, result: &Path) -> anyhow::Result<()> {
    let entry = examine(&Task {
        folder: arguments.folder.clone(),
        document: document.to_owned(),
        versions: arguments.version.clone(),
        keep_going: arguments.keep_going,
        package: package.to_owned(),
        crate_folder: arguments.crate_folder.clone(),
        examples: arguments.examples_file.clone(),
    })?;
    let json = serde_json::to_vec(&entry).context("can't write the entry")?;
    fs::write(result, json).with_context(|| format!("can't write {}", result.display()))
}

fn read(path: &Path) -> anyhow::Result<Survey> {
    let bytes = fs::read(path).with_context(|| format!("can't read {}", path.display()))?;
    serde_json::from_slice(&bytes).with_context(|| format!("{} is not a survey that `--out` wrote", path.display()))
}

/// Returns the documents of the folder that `--only` selects.
fn chosen(arguments: &Arguments) -> anyhow::Result<Vec<Found>> {
    let mut found = documents(&arguments.folder)?;
    let patterns: Vec<WildMatch> = arguments.only.iter().map(|only| WildMatch::new(only)).collect();
    if !patterns.is_empty() {
        found.retain(|found| patterns.iter().any(|only| only.matches(&found.document)));
    }
    ensure!(
        !found.is_empty(),
        "{} contains no JSON or YAML file{}",
        arguments.folder.display(),
        if patterns.is_empty() {
            ""
        } else {
            " that matches `--only`"
        }
    );
    Ok(found)
}

/// Starts this program again for one document.
struct Again<'a> {
    program: PathBuf,
    arguments: &'a Arguments,
    workspace: &'a Workspace<'a>,
}

impl Start for Again<'_> {
    fn command(&self, document: &str, package: &str, result: &Path) -> Command {
        let mut command = Command::new(&self.program);
        command.arg("corpus").arg(&self.arguments.folder);
        command.args(["--one", document, "--package", package]);
        command.arg("--result").arg(result);
        for version in &self.arguments.version {
            command.args(["--version", version]);
        }
        if self.arguments.keep_going {
            command.arg("--keep-going");
        }
        if self.arguments.compile {
            let folder = self.workspace.crate_folder(package);
            command.arg("--crate-folder").arg(folder);
        }
        if self.arguments.examples {
            let file = self.workspace.examples_file(package);
            command.arg("--examples-file").arg(file);
        }
        command
    }
}

fn generate(arguments: &Arguments, workspace: &Workspace<'_>, found: &[Found]) -> anyhow::Result<Survey> {
    let program = if arguments.unoptimized {
        std::env::current_exe().context("can't find this program")?
    } else {
        crate::bench::optimized_build()?
    };
    let start = Again {
        program,
        arguments,
        workspace,
    };
    if arguments.examples {
        let folder = workspace.folder.join("examples");
        fs::create_dir_all(&folder).with_context(|| format!("can't create {}", folder.display()))?;
    }
    let limit = Duration::from_secs(arguments.limit);
    let done = AtomicUsize::new(0);
    let documents = child::all(found.len(), arguments.jobs, |index| {
        let found = found.get(index).context("the document is missing")?;
        let entry = child::examine(&start, &found.document, &found.package, limit)?;
        progress("documents", done.fetch_add(1, Ordering::Relaxed) + 1);
        Ok(entry)
    })?;
    Ok(Survey { documents })
}

fn compile(
    arguments: &Arguments,
    workspace: &Workspace<'_>,
    found: &[Found],
    survey: &mut Survey,
) -> anyhow::Result<()> {
    let entries = survey.documents.iter_mut().zip(found);
    let mut made: Vec<_> = entries.filter(|(entry, _)| entry.verdict.has_a_crate()).collect();
    let mut done = 0;
    for batch in made.chunks_mut(arguments.batch.max(1)) {
        let packages: Vec<&str> = batch.iter().map(|(_, found)| found.package.as_str()).collect();
        let compiled = workspace.check(&packages)?;
        for ((entry, _), compiled) in batch.iter_mut().zip(compiled) {
            entry.compiled = Some(compiled);
        }
        if arguments.examples {
            try_examples(workspace, batch)?;
        }
        done += batch.len();
        eprintln!("{done} crates checked …");
    }
    Ok(())
}

/// Tries the examples of the crates in a batch that compile and have examples.
fn try_examples(workspace: &Workspace<'_>, batch: &mut [(&mut Entry, &Found)]) -> anyhow::Result<()> {
    let mut with_examples = Vec::new();
    for (entry, found) in batch {
        let path = workspace.examples_file(&found.package);
        let bytes = fs::read(&path).with_context(|| format!("can't read {}", path.display()))?;
        let examples: examples::Found =
            serde_json::from_slice(&bytes).with_context(|| format!("{} does not contain examples", path.display()))?;
        let compiles = entry.compiled.as_ref().is_some_and(|compiled| compiled.errors == 0);
        if compiles && !examples.cases.is_empty() {
            with_examples.push((entry, found.package.as_str(), examples));
        }
    }
    let packages: Vec<_> = with_examples
        .iter()
        .map(|(_, package, examples)| (*package, examples))
        .collect();
    if packages.is_empty() {
        return Ok(());
    }
    let tried = workspace.examples(&packages)?;
    for ((entry, ..), tried) in with_examples.iter_mut().zip(tried) {
        entry.examples = Some(tried);
    }
    Ok(())
}

/// Reports progress from time to time.
fn progress(what: &str, done: usize) {
    if done.is_multiple_of(100) {
        eprintln!("{done} {what} …");
    }
}
