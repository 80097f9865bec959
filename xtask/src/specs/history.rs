//! `cargo xtask specs history`: compares published versions of the documents, one after the other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail};
use botpress_codegen::diff::{Breaks, Change, Comparison, Given, Kind, Verdict, compare};
use botpress_codegen::passes::NameLock;
use botpress_codegen::report::Style;
use botpress_codegen::{Input, InputDocument, generate, output};

use super::{Specs, read};

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder with `<version>/<api>.json` (or `.yaml`).
    folder: PathBuf,
    /// Also check each generated crate with cargo.
    #[arg(long)]
    check: bool,
}

/// One API from one version to the next.
struct Step {
    api: String,
    comparison: Comparison,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let root = crate::root();
    let specs = Specs::read(&root.join("specs/codegen.toml"))?;
    let versions = versions(&arguments.folder)?;
    let mut locks: BTreeMap<String, NameLock> = BTreeMap::new();
    let mut before: BTreeMap<String, Given> = BTreeMap::new();
    println!("step                  api       operations   + / -  renamed  changed  breaking  build  run  strict");
    let mut last = String::new();
    for (version, folder) in &versions {
        let documents = documents(folder)?;
        let mut steps = Vec::new();
        for (api, path) in &documents {
            let config = specs.settings(api);
            let lock = locks.get(api).cloned().unwrap_or_default();
            let given = Given::read(
                (&path.display().to_string(), read(path)?),
                Vec::new(),
                &config,
                &lock,
                Style::PLAIN,
            )?;
            locks.insert(api.clone(), given.modelled.names.lock.clone());
            if let Some(old) = before.remove(api) {
                let comparison = compare(&old, &given)?;
                steps.push(Step {
                    api: api.clone(),
                    comparison,
                });
            }
            before.insert(api.clone(), given);
        }
        for step in &steps {
            println!("{:<22}{}", format!("{last} to {version}"), row(step));
        }
        if arguments.check {
            check(version, &specs, &documents, &before, &locks)?;
        }
        last.clone_from(version);
    }
    println!(
        "\nbreaking: operations that are in both and have a breaking change, by what they break\n\
         strict:   the same for a client that follows the document strictly: closed enums"
    );
    Ok(())
}

/// Returns the folders by version.
fn versions(folder: &Path) -> anyhow::Result<Vec<(String, PathBuf)>> {
    let mut versions = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("can't list {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let numbers: Result<Vec<u64>, _> = name.split('.').map(str::parse).collect();
        if let (true, Ok(numbers)) = (path.is_dir(), numbers) {
            versions.push((numbers, name, path));
        }
    }
    if versions.is_empty() {
        bail!(
            "{} contains no folder named after a version (`1.2.3`)",
            folder.display()
        );
    }
    versions.sort();
    Ok(versions.into_iter().map(|(_, name, path)| (name, path)).collect())
}

/// Returns the documents of a version by API.
fn documents(folder: &Path) -> anyhow::Result<BTreeMap<String, PathBuf>> {
    let mut documents = BTreeMap::new();
    for entry in fs::read_dir(folder).with_context(|| format!("can't list {}", folder.display()))? {
        let path = entry?.path();
        let known = path.extension().is_some_and(|end| end == "json" || end == "yaml");
        if known && let Some(name) = path.file_stem() {
            documents.insert(name.to_string_lossy().into_owned(), path);
        }
    }
    Ok(documents)
}

fn row(step: &Step) -> String {
    let Comparison { old, new, changes, .. } = &step.comparison;
    let kinds = |kind| changes.iter().filter(|change| change.kind == kind).count();
    // Removed operations have their own column.
    let stay = || changes.iter().filter(|change| change.kind != Kind::OperationRemoved);
    let operations = |of: &dyn Fn(&Change) -> bool| {
        let touched = stay().filter(|change| of(change));
        distinct(touched.flat_map(|change| &change.operations))
    };
    format!(
        "{:<8} {:>4} to {:<4} {:>4} / {:<4} {:>4} {:>8} {:>9} {:>6} {:>4} {:>7}",
        step.api,
        old.operations,
        new.operations,
        kinds(Kind::OperationAdded),
        kinds(Kind::OperationRemoved),
        kinds(Kind::OperationRenamed),
        operations(&|change| change.kind != Kind::OperationAdded),
        operations(&|change| change.verdict == Verdict::Breaking),
        operations(&|change| change.breaks == Some(Breaks::Build)),
        operations(&|change| change.breaks == Some(Breaks::Run)),
        distinct(stay().flat_map(|change| &change.strict_operations)),
    )
}

fn distinct<'a>(operations: impl Iterator<Item = &'a String>) -> usize {
    operations.collect::<BTreeSet<_>>().len()
}

/// Generates the crate of one version, with the names of the versions before, and checks it with cargo.
fn check(
    version: &str,
    specs: &Specs,
    documents: &BTreeMap<String, PathBuf>,
    given: &BTreeMap<String, Given>,
    locks: &BTreeMap<String, NameLock>,
) -> anyhow::Result<()> {
    let input = Input {
        config_name: "codegen.toml".to_owned(),
        config: specs.for_documents(
            given
                .iter()
                .filter(|(api, _)| documents.contains_key(*api))
                .map(|(api, given)| (api.as_str(), given.modelled.unused.as_slice())),
        ),
        lock: NameLock::write(locks),
        changelog: String::new(),
        documents: documents
            .iter()
            .map(|(api, path)| {
                Ok(InputDocument {
                    document: format!("{api}.json"),
                    name: path.display().to_string(),
                    bytes: read(path)?,
                })
            })
            .collect::<anyhow::Result<_>>()?,
        ..Input::default()
    };
    let generated = generate(&input, Style::PLAIN, &|_, _, _| {})?;
    let folder = crate::root().join("target/history");
    let package = folder.join(version);
    let mut files = generated.files;
    for manifest in files.iter_mut().filter(|file| file.path == "Cargo.toml") {
        // Its folder is inside of a workspace that it does not belong to.
        manifest.text.push_str("\n[workspace]\n");
    }
    // The folder belongs to this command.
    let permit = output::Permit {
        force: true,
        ..output::Permit::default()
    };
    output::replace(&package, &files, &[], &permit)?;
    fs::copy(crate::root().join("Cargo.lock"), package.join("Cargo.lock")).context("can't copy Cargo.lock")?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["check", "--quiet", "--offline", "--target-dir"])
        .arg(folder.join("target"))
        .current_dir(&package)
        .status()
        .context("can't start cargo")?;
    if !status.success() {
        bail!(
            "the crate of {version} does not compile; it is in {}",
            package.display()
        );
    }
    println!("the crate of {version} compiles: {} files", files.len());
    Ok(())
}
