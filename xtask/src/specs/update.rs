//! `cargo xtask specs update`: replaces a document with a newly published one, and updates everything that depends on
//! it, or nothing.

use std::path::PathBuf;

use anyhow::bail;
use botpress_codegen::config::{ApiConfig, Config};
use botpress_codegen::diff::{self, Comparison, Format, Given, compare, next_version, render};
use botpress_codegen::output::{self, Lone, Permit, Proof};
use botpress_codegen::source::{self, Document};
use botpress_codegen::update::{Rules, add_entries, store};
use botpress_codegen::{Input, InputDocument, generate, report};

use super::{Specs, fetch, read};
use crate::codegen;

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The API, by its name in `specs/codegen.toml`.
    api: String,
    /// The new document: a file, or a URL (https only).
    document: String,
    /// The descriptions to store: the document's own, or those in `specs/` for the same locations.
    #[arg(long, value_enum, default_value = "take")]
    prose: Prose,
    /// Also raise the version of the crate.
    #[arg(long)]
    bump: bool,
    /// Overwrite files of the crate that were changed since the generator wrote them.
    #[arg(long)]
    force: bool,
    /// Do everything but write.
    #[arg(long)]
    dry_run: bool,
    /// The configuration; documents, lock and changelog are next to it.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The folder of the crate.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Prose {
    Take,
    Keep,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let root = crate::root();
    let settings = arguments
        .config
        .clone()
        .unwrap_or_else(|| root.join("specs/codegen.toml"));
    let out = arguments.out.clone().unwrap_or_else(|| root.join("generated"));
    let specs = Specs::read(&settings)?;
    let lock = settings.with_extension("lock");
    let mut input = codegen::generator(&settings, &root).read()?;
    let (Some(api), Some(at)) = (
        specs.api(&arguments.api),
        specs.apis.iter().position(|api| api.module == arguments.api),
    ) else {
        bail!(
            "`{}` is not an API of {}, which has: {}",
            arguments.api,
            input.config_name,
            specs.names()
        );
    };
    let old_lock = specs.locks.get(&api.module).cloned().unwrap_or_default();
    let held = input.documents[at].clone();
    let overlays = overlays(&input, api);
    let given = |name: &str, bytes, lock| Given::read((name, bytes), overlays.clone(), api, lock, codegen::style());
    let old = given(&held.name, held.bytes.clone(), &old_lock)?;

    let published = published(&arguments.document)?;
    // Errors are shown in the document as it was passed, not in its stored form.
    let text = published.source().text().as_bytes().to_vec();
    let new = given(&arguments.document, text, &old.modelled.names.lock)?;
    overlays_fit(&new, &api.module)?;
    let config = Config::parse(&input.config)?;
    // Descriptions from overlays stay in the overlays.
    let stands = read_document(&held.name, held.bytes)?;
    let rules = Rules {
        extensions: config.update.keep_extensions.as_deref(),
        prose_of: (arguments.prose == Prose::Keep).then(|| stands.value()),
    };
    let format = match held.document.rsplit('.').next() {
        Some("yaml" | "yml") => source::Format::Yaml,
        _ => source::Format::Json,
    };
    let stored = store(published.value(), format, &rules).map_err(anyhow::Error::msg)?;
    let new = given(&held.name, stored.text.clone().into_bytes(), &old.modelled.names.lock)?;
    let mut comparison = compare(&old, &new)?;
    comparison.new.document.clone_from(&arguments.document);
    super::print(&render(&comparison, Format::Text));
    undescribed(&stored.undescribed);

    let version = config.package.version.as_ref();
    let next = next_version(version, comparison.verdict)?;
    let unchanged = comparison.changes.is_empty() && comparison.old.version == comparison.new.version;
    if unchanged {
        println!("\nthe crate stays {version}: no change that a program could notice");
    } else if arguments.bump {
        println!("\nthe crate changes from {version} to {next}");
    } else {
        println!("\nthe crate is {version}; the next version is {next} (`--bump` writes it)");
    }
    input.documents[at] = InputDocument {
        bytes: stored.text.clone().into_bytes(),
        ..input.documents[at].clone()
    };
    if !unchanged {
        let entry = diff::entry(&api.module, &comparison);
        let version = arguments.bump.then_some(next.as_str());
        input.changelog = add_entries(&input.changelog, &entry, version)
            .map_err(|error| anyhow::anyhow!("{}:{error}", codegen::changelog(&settings).display()))?;
    }
    if arguments.bump && !unchanged {
        input.config = config.with_version(&input.config, &next);
    }
    write(
        arguments,
        &input,
        &comparison,
        &[
            (settings.with_file_name(&held.document), stored.text.as_str()),
            (codegen::changelog(&settings), input.changelog.as_str()),
            (settings.clone(), input.config.as_str()),
        ],
        &out,
        &lock,
    )
}

/// Returns the overlays of an API.
fn overlays(input: &Input, api: &ApiConfig) -> Vec<InputDocument> {
    let files = api.overlays.iter();
    files
        .filter_map(|file| input.texts.iter().find(|text| text.document == *file))
        .cloned()
        .collect()
}

/// Checks the overlays: they are kept, so each of their actions must fit the new document too.
fn overlays_fit(new: &Given, module: &str) -> anyhow::Result<()> {
    if new.unfit.is_empty() {
        return Ok(());
    }
    bail!(
        "{}\nthese actions of the overlays of `{module}` no longer fit the new document: fix or delete them, and run \
         this again\nnothing was written",
        new.unfit
    );
}

/// Reads the new document from a file or a URL.
fn published(document: &str) -> anyhow::Result<Document> {
    let bytes = if fetch::is_url(document) {
        fetch::fetch(document)?
    } else {
        read(document.as_ref())?
    };
    read_document(document, bytes)
}

fn read_document(name: &str, bytes: Vec<u8>) -> anyhow::Result<Document> {
    Document::read(name, bytes).map_err(|unreadable| {
        let found = &unreadable.diagnostics.0;
        anyhow::anyhow!(report::render(&unreadable.source, found, codegen::style()))
    })
}

fn undescribed(places: &[botpress_codegen::diagnostic::Location]) {
    if places.is_empty() {
        return;
    }
    println!("\nthese locations have no description in specs/ yet, and are stored without one:");
    for place in places {
        println!("  #{}", place.pointer);
    }
}

/// Generates, and replaces everything at once.
fn write(
    arguments: &Arguments,
    input: &Input,
    comparison: &Comparison,
    files: &[(PathBuf, &str)],
    out: &std::path::Path,
    lock: &std::path::Path,
) -> anyhow::Result<()> {
    let generated = generate(input, codegen::style(), &|_, _, _| {})
        .map_err(|failure| anyhow::anyhow!("{failure}\nnothing was written"))?;
    eprint!("{}", generated.warnings);
    let root = crate::root();
    if arguments.dry_run {
        println!("nothing was written (dry run)");
        return Ok(());
    }
    let mut also: Vec<(PathBuf, &str)> = files.to_vec();
    also.push((lock.to_owned(), &generated.lock));
    also.retain(|(path, text)| std::fs::read_to_string(path).unwrap_or_default() != *text);
    // This command reads each of these files, and keeps it up to date.
    let lone: Vec<Lone<'_>> = also
        .iter()
        .map(|(path, text)| Lone {
            path: path.clone(),
            text,
            proof: Proof::None,
        })
        .collect();
    let permit = Permit {
        force: arguments.force,
        ..Permit::default()
    };
    output::replace(out, &generated.files, &lone, &permit).map_err(anyhow::Error::new)?;
    for (path, _) in &also {
        println!("wrote {}", codegen::shown(path, &root));
    }
    println!(
        "wrote {} files to {}, for {} {}",
        generated.files.len(),
        codegen::shown(out, &root),
        arguments.api,
        comparison.new.version
    );
    Ok(())
}
