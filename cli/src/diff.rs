//! `diff`: compares two documents, and shows the effect of each change on users of a client.

use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

use botpress_codegen::config::{ApiConfig, Config};
use botpress_codegen::diff::{Given, Verdict, compare, render};
use botpress_codegen::output;
use botpress_codegen::passes::NameLock;
use botpress_codegen::{BuildError, Generator, InputDocument};

use crate::inputs::{OtherFiles, style};
use crate::{Outcome, print, print_error};

/// Arguments of `diff`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// The old document.
    old: PathBuf,
    /// The new document.
    new: PathBuf,
    /// A configuration (`codegen.toml`) whose settings apply, with the lock next to it.
    #[arg(long, value_name = "FILE", requires = "api")]
    config: Option<PathBuf>,
    /// The module of the configuration that both documents belong to.
    #[arg(long, value_name = "MODULE", requires = "config")]
    api: Option<String>,
    /// An overlay to apply to both documents, where it fits them. Can be given more than once.
    #[arg(long = "overlay", value_name = "FILE")]
    overlays: Vec<PathBuf>,
    /// The other files that both documents may refer to.
    #[command(flatten)]
    files: OtherFiles,
    /// The format of the report.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// The severity of a change from which the exit code is 1.
    #[arg(long, value_enum, value_name = "VERDICT", default_value_t)]
    fail_on: FailOn,
}

const EXAMPLES: &str = "\
Examples:
  botpress-codegen diff petshop-1.yaml petshop-2.yaml
  botpress-codegen diff petshop-1.yaml petshop-2.yaml --format markdown > changes.md
  botpress-codegen diff petshop-1.yaml petshop-2.yaml --fail-on never
  botpress-codegen diff old.json new.json --config codegen.toml --api admin

Exit codes: 0 no change reaches `--fail-on`, 1 a change does, or a document has errors, 2 a file
can't be read or the arguments are not valid.";

#[derive(Debug, Clone, Copy, Default, clap::ValueEnum)]
enum Format {
    #[default]
    Text,
    Markdown,
    Json,
}

#[derive(Debug, Clone, Copy, Default, clap::ValueEnum)]
enum FailOn {
    /// No change.
    Never,
    /// Any change that users see.
    Compatible,
    /// A change that breaks programs.
    #[default]
    Breaking,
}

/// The error message, and the outcome of the run.
struct Stop(String, Outcome);

/// Runs `diff`.
pub fn run(arguments: &Arguments) -> Outcome {
    compare_all(arguments).unwrap_or_else(|Stop(message, outcome)| {
        print_error(&format!("{}\n", message.trim_end()));
        outcome
    })
}

fn compare_all(arguments: &Arguments) -> Result<Outcome, Stop> {
    let (config, lock) = settings(arguments)?;
    let overlays = overlays(arguments, &config)?;
    let old = given((&arguments.old, &arguments.files), overlays.clone(), &config, &lock)?;
    // Use the names of the old document, as a run of the generator does.
    let new = given(
        (&arguments.new, &arguments.files),
        overlays,
        &config,
        &old.modelled.names.lock,
    )?;
    let comparison = compare(&old, &new).map_err(|error| Stop(format!("error: {error}"), Outcome::Unusable))?;
    let format = match arguments.format {
        Format::Text => botpress_codegen::diff::Format::Text,
        Format::Markdown => botpress_codegen::diff::Format::Markdown,
        Format::Json => botpress_codegen::diff::Format::Json,
    };
    print(&render(&comparison, format));
    let fails = match arguments.fail_on {
        FailOn::Never => false,
        FailOn::Compatible => comparison.reaches(Verdict::Compatible),
        FailOn::Breaking => comparison.reaches(Verdict::Breaking),
    };
    Ok(if fails { Outcome::Found } else { Outcome::Fine })
}

/// Returns the settings and the names of the API; the defaults without a configuration.
fn settings(arguments: &Arguments) -> Result<(ApiConfig, NameLock), Stop> {
    let (Some(path), Some(module)) = (&arguments.config, &arguments.api) else {
        return Ok((ApiConfig::plain("api", ""), NameLock::default()));
    };
    let text = read(path)?;
    let name = path.display();
    let found = |message: String| Stop(message, Outcome::Found);
    let text = String::from_utf8(text).map_err(|_| found(format!("{name} is not UTF-8 text")))?;
    let config = Config::parse(&text).map_err(|error| found(format!("{name}:{error}")))?;
    let apis = config.apis(&text);
    let names: Vec<&str> = apis.iter().map(|api| api.module.as_str()).collect();
    let names = names.join(", ");
    let api = apis.into_iter().find(|api| api.module == *module);
    let api = api.ok_or_else(|| {
        let message = format!("{name} has no API `{module}`; it has: {names}");
        Stop(message, Outcome::Unusable)
    })?;
    let lock_path = path.with_extension("lock");
    let lock = match output::read_text(&lock_path) {
        Ok(lock) => lock,
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        Err(error) => return Err(unreadable(&lock_path, &error)),
    };
    let locks = NameLock::read(&lock);
    let locks = locks.map_err(|message| found(format!("{} is not a lock of names: {message}", lock_path.display())))?;
    Ok((api, locks.get(module).cloned().unwrap_or_default()))
}

/// Returns the overlays of the configuration for the document, and those on the command line.
fn overlays(arguments: &Arguments, config: &ApiConfig) -> Result<Vec<InputDocument>, Stop> {
    let configuration = arguments.config.as_deref().unwrap_or(Path::new(""));
    let named = config.overlays.iter();
    let named = named.map(|file| configuration.with_file_name(file));
    named
        .chain(arguments.overlays.iter().cloned())
        .map(|path| {
            Ok(InputDocument {
                name: path.display().to_string(),
                bytes: read(&path)?,
                document: String::new(),
            })
        })
        .collect()
}

fn given(
    (path, files): (&Path, &OtherFiles),
    overlays: Vec<InputDocument>,
    config: &ApiConfig,
    lock: &NameLock,
) -> Result<Given, Stop> {
    let generator = files.allow(Generator::new().style(style()));
    let documents = generator.document("api", path).documents();
    let document = documents.map_err(|error| {
        let outcome = match error {
            BuildError::Failed(_) => Outcome::Found,
            _ => Outcome::Unusable,
        };
        Stop(error.to_string(), outcome)
    })?;
    let document = document.into_iter().next();
    let (_, document) = document.ok_or_else(|| Stop("no document was given".to_owned(), Outcome::Unusable))?;
    Given::of(document, overlays, config, lock, style()).map_err(|failure| Stop(failure.to_string(), Outcome::Found))
}

fn read(path: &Path) -> Result<Vec<u8>, Stop> {
    output::read_given(path).map_err(|error| unreadable(path, &error))
}

fn unreadable(path: &Path, error: &Error) -> Stop {
    Stop(format!("can't read {}: {error}", path.display()), Outcome::Unusable)
}
