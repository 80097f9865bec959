//! `cargo xtask specs diff`: compares two documents, or one with that in `specs/`.

use std::path::{Path, PathBuf};

use anyhow::bail;
use botpress_codegen::InputDocument;
use botpress_codegen::config::ApiConfig;
use botpress_codegen::diff::{Format, Given, Verdict, compare, render};
use botpress_codegen::passes::NameLock;

use super::{Specs, read};

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The old document: a file, or the name of an API of `specs/codegen.toml`.
    old: String,
    /// The new document: a file, or the name of an API.
    new: String,
    /// The API whose settings apply, when both are files.
    #[arg(long, value_name = "API")]
    api: Option<String>,
    /// The format of the report.
    #[arg(long, value_enum, default_value = "text")]
    format: Written,
    /// Exit with 1 when a change is at least this severe.
    #[arg(long, value_enum, value_name = "VERDICT")]
    fail_on: Option<Gravity>,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Written {
    Text,
    Markdown,
    Json,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Gravity {
    Compatible,
    Breaking,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let folder = crate::root().join("specs");
    let specs = Specs::read(&folder.join("codegen.toml"))?;
    let api = [arguments.api.as_ref(), Some(&arguments.old), Some(&arguments.new)]
        .into_iter()
        .flatten()
        .find_map(|name| specs.api(name));
    if let Some(name) = &arguments.api
        && specs.api(name).is_none()
    {
        bail!("specs/codegen.toml has no API `{name}`; it has: {}", specs.names());
    }
    let config = api.cloned().unwrap_or_else(|| ApiConfig::plain("api", ""));
    let lock = specs.locks.get(&config.module).cloned().unwrap_or_default();
    let old = given(&specs, &folder, &arguments.old, &config, &lock)?;
    let new = given(&specs, &folder, &arguments.new, &config, &old.modelled.names.lock)?;
    let comparison = compare(&old, &new)?;
    let format = match arguments.format {
        Written::Text => Format::Text,
        Written::Markdown => Format::Markdown,
        Written::Json => Format::Json,
    };
    super::print(&render(&comparison, format));
    let limit = match arguments.fail_on {
        None => return Ok(()),
        Some(Gravity::Compatible) => Verdict::Compatible,
        Some(Gravity::Breaking) => Verdict::Breaking,
    };
    if comparison.reaches(limit) {
        bail!("the change is {}", comparison.verdict);
    }
    Ok(())
}

/// Reads a document by its path, or by the name of its API.
fn given(specs: &Specs, folder: &Path, name: &str, config: &ApiConfig, lock: &NameLock) -> anyhow::Result<Given> {
    let document = match specs.api(name) {
        Some(api) => folder.join(&api.document),
        None => PathBuf::from(name),
    };
    if specs.api(name).is_none() && !document.exists() {
        bail!(
            "`{name}` is neither a file nor an API of specs/codegen.toml, which has: {}",
            specs.names()
        );
    }
    let shown = crate::codegen::shown(&document, &crate::root());
    let overlays = config.overlays.iter().map(|file| -> anyhow::Result<_> {
        let path = folder.join(file);
        Ok(InputDocument {
            document: file.clone(),
            name: crate::codegen::shown(&path, &crate::root()),
            bytes: read(&path)?,
        })
    });
    Ok(Given::read(
        (&shown, read(&document)?),
        overlays.collect::<anyhow::Result<_>>()?,
        config,
        lock,
        crate::codegen::style(),
    )?)
}
