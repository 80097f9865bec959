//! A complete run: documents and configuration in, the files of a crate out.

mod package;
mod read;

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

use crate::config::{ApiConfig, Config};
use crate::emit::{self, CrateOptions, EmitError, OutFile, Templates};
use crate::gather::Files;
use crate::model::Api;
use crate::modelled::{Modelled, Unused, model_of};
use crate::passes::NameLock;
use crate::progress::{Moment, Observer, Stage};
use crate::report::{self, ApiSummary, Record};
use crate::stack;
use crate::update::read_changelog;

use package::{check_first_example, crate_options, examples, extensions, guide, license_texts};

pub use read::{Failure, read_document};
pub(crate) use read::{failure, read_overlays, unreadable};
use read::{given, read_given};

/// The input of a run. The library reads no files: the caller reads them.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// The configuration's name in messages (usually its path).
    pub config_name: String,
    /// Its text.
    pub config: String,
    /// The lock's name in messages (usually its path).
    pub lock_name: String,
    /// The text of the lock from the last run; empty when there is none.
    pub lock: String,
    /// The text of the changelog that is kept with the configuration; empty when there is none.
    pub changelog: String,
    /// The documents: for each its name in the configuration, its name in messages, its bytes.
    pub documents: Vec<InputDocument>,
    /// Other files that the configuration names: texts of licences, examples, extensions and overlays.
    pub texts: Vec<InputDocument>,
    /// The files that documents refer to, by the documents' names in the configuration.
    pub files: BTreeMap<String, Files>,
}

impl Input {
    /// Returns the names in the lock, by module.
    pub(crate) fn locks(&self) -> Result<BTreeMap<String, NameLock>, Failure> {
        NameLock::read(&self.lock).map_err(|message| {
            let name = if self.lock_name.is_empty() {
                "the lock"
            } else {
                &self.lock_name
            };
            Failure::plain(format!(
                "error: {name} is not a lock of names: {message}\nrestore it from version control, or choose another \
                 path for the lock"
            ))
        })
    }

    /// Hashes all but the lock: a run reads one and writes another.
    pub(crate) fn hash_without_lock(&self, hasher: &mut impl Hasher) {
        let Self {
            config_name,
            config,
            lock_name: _,
            lock: _,
            changelog,
            documents,
            texts,
            files,
        } = self;
        (config_name, config, changelog).hash(hasher);
        (documents, texts, files).hash(hasher);
    }
}

/// One document, or another file.
#[derive(Debug, Clone, Default, Hash)]
pub struct InputDocument {
    /// Its name in the configuration.
    pub document: String,
    /// Its name in diagnostics (usually its path).
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// The output of a run.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Output {
    /// The files of the crate.
    pub files: Vec<OutFile>,
    /// The lock for the next run.
    pub lock: String,
    /// The result for each API.
    pub apis: Vec<ApiSummary>,
    /// Warnings, rendered.
    pub warnings: String,
    /// Warnings, for machines.
    pub records: Vec<Record>,
}

/// Generates a crate.
///
/// # Errors
///
/// When the configuration, a document or the lock can't be used: all errors at once.
pub fn generate(input: &Input, style: report::Style, observer: Observer<'_>) -> Result<Output, Failure> {
    let config =
        Config::parse(&input.config).map_err(|error| Failure::plain(format!("{}:{error}", input.config_name)))?;
    let configs = config.apis(&input.config);
    let documents = configs
        .iter()
        .map(|config| given(&input.documents, &config.document).cloned());
    let documents = documents.collect();
    run_with(input, documents, &config, &configs, style, observer)
}

/// The result of a check: the findings of a run, and what it would generate.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Checked {
    /// The result for each API.
    pub apis: Vec<ApiSummary>,
    /// Warnings, rendered.
    pub warnings: String,
    /// Warnings, for machines.
    pub records: Vec<Record>,
}

/// Finds what [`run`] would find, without the code of the APIs: printing it is most of the work.
pub(crate) fn check(
    input: &mut Input,
    config: &Config,
    configs: &[ApiConfig],
    style: report::Style,
) -> Result<Checked, Failure> {
    let documents = take_documents(input, configs);
    let (ready, output) = ready(input, documents, config, configs, style, &|_, _, _| {})?;
    let Ready { apis, options } = ready;
    stack::large(|| emit::check(&apis, &options, &Templates::embedded())).map_err(not_emitted)?;
    Ok(Checked {
        apis: output.apis,
        warnings: output.warnings,
        records: output.records,
    })
}

/// [`generate`] with a configuration that is already read, and may have been changed since. Takes the documents out of
/// the input, so that a large one is not in memory twice.
pub(crate) fn run(
    input: &mut Input,
    config: &Config,
    configs: &[ApiConfig],
    style: report::Style,
    observer: Observer<'_>,
) -> Result<Output, Failure> {
    let documents = take_documents(input, configs);
    run_with(input, documents, config, configs, style, observer)
}

/// The document of each API; `None` if it was not given.
type Documents = Vec<Option<InputDocument>>;

/// Takes the document of each API out of the input. Several APIs may have the same one.
fn take_documents(input: &mut Input, configs: &[ApiConfig]) -> Documents {
    let take = |(at, config): (usize, &ApiConfig)| {
        let same = |one: &ApiConfig| one.document == config.document;
        if configs[at + 1..].iter().any(same) {
            return given(&input.documents, &config.document).cloned();
        }
        let mut documents = input.documents.iter();
        let found = documents.position(|one| one.document == config.document)?;
        Some(input.documents.swap_remove(found))
    };
    configs.iter().enumerate().map(take).collect()
}

fn run_with(
    input: &Input,
    documents: Documents,
    config: &Config,
    configs: &[ApiConfig],
    style: report::Style,
    observer: Observer<'_>,
) -> Result<Output, Failure> {
    let (ready, mut output) = ready(input, documents, config, configs, style, observer)?;
    let Ready { apis, options } = ready;
    observer("", Stage::Emit, Moment::Begin);
    output.files = stack::large(|| emit::emit(&apis, &options, &Templates::embedded())).map_err(not_emitted)?;
    observer("", Stage::Emit, Moment::End);
    Ok(output)
}

#[allow(clippy::needless_pass_by_value, reason = "it is called for errors")]
fn not_emitted(error: EmitError) -> Failure {
    Failure::plain(format!("error: {error}"))
}

/// The input of emission.
struct Ready {
    apis: Vec<Api>,
    options: CrateOptions,
}

/// Runs all rooms before emission. The output has no files yet.
fn ready(
    input: &Input,
    documents: Documents,
    config: &Config,
    configs: &[ApiConfig],
    style: report::Style,
    observer: Observer<'_>,
) -> Result<(Ready, Output), Failure> {
    let mut locks = input.locks()?;
    let changelog = read_changelog(&input.changelog).map_err(|message| {
        Failure::plain(format!(
            "the changelog next to {} can't be read: {message}",
            input.config_name
        ))
    })?;
    let results: Vec<Result<Done, Failure>> = std::thread::scope(|scope| {
        let threads: Vec<_> = configs
            .iter()
            .zip(documents)
            .map(|(config, document)| {
                let lock = locks.get(&config.module).cloned().unwrap_or_default();
                stack::spawn(scope, move || one(input, document, config, &lock, style, observer))
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| match thread.join() {
                Ok(result) => result,
                Err(panic) => std::panic::resume_unwind(panic),
            })
            .collect()
    });
    let mut failed: Option<Failure> = None;
    let mut output = Output {
        files: Vec::new(),
        lock: String::new(),
        apis: Vec::new(),
        warnings: String::new(),
        records: Vec::new(),
    };
    let mut apis = Vec::new();
    let mut unused = Vec::new();
    for result in results {
        match result {
            Ok(done) => {
                output.warnings.push_str(&done.warnings);
                output.records.extend(done.records);
                output.apis.push(done.summary);
                unused.push(done.unused);
                locks.insert(done.api.module.clone(), done.lock);
                apis.push(done.api);
            }
            Err(failure) => match &mut failed {
                None => failed = Some(failure),
                Some(failed) => {
                    failed.text.push('\n');
                    failed.text.push_str(&failure.text);
                    failed.records.extend(failure.records);
                }
            },
        }
    }
    let useless = || without_effect(&input.config_name, config, configs, &unused);
    if let Some(failure) = failed.or_else(useless) {
        return Err(failure);
    }
    locks.retain(|module, _| configs.iter().any(|config| config.module == *module));
    drop_unselected(&mut apis, &mut output.apis)
        .map_err(|message| Failure::plain(format!("{}: {message}", input.config_name)))?;
    let partial = configs.iter().any(|config| config.partial);
    check_first_example(config, input, &apis, partial)?;
    let options = CrateOptions {
        license_texts: license_texts(config, input)?,
        guide: guide(config, input)?,
        extensions: extensions(config, input, &apis)?,
        examples: examples(config, input, &apis)?,
        changelog,
        ..crate_options(config)
    };
    output.lock = NameLock::write(&locks);
    Ok((Ready { apis, options }, output))
}

struct Done {
    api: Api,
    lock: NameLock,
    summary: ApiSummary,
    warnings: String,
    records: Vec<Record>,
    unused: Vec<Unused>,
}

fn one(
    input: &Input,
    document: Option<InputDocument>,
    config: &ApiConfig,
    lock: &NameLock,
    style: report::Style,
    observer: Observer<'_>,
) -> Result<Done, Failure> {
    observer(&config.module, Stage::Read, Moment::Begin);
    let mut document = read_given(input, document, config, style)?;
    observer(&config.module, Stage::Read, Moment::End);
    let Modelled {
        api,
        names,
        diagnostics,
        object_shapes,
        left_out,
        not_selected,
        unused,
    } = model_of(&mut document, config, lock, observer)
        .map_err(|diagnostics| failure(&document, &diagnostics, style))?;
    let warnings = diagnostics.0.len() + document.overlay_warnings();
    if config.strict && warnings > 0 {
        let mut failure = failure(&document, &diagnostics, style);
        failure.text.push_str("warnings are errors here, because of `strict`\n");
        return Err(failure);
    }
    if !names.stale.is_empty() && !config.partial {
        let lines: Vec<String> = names
            .stale
            .iter()
            .map(|pin| format!("{}:{}: {}", input.config_name, pin.line, pin.message))
            .collect();
        return Err(Failure::plain(format!(
            "{}\nevery entry must fit the document: point it at the type's new place, or delete it",
            lines.join("\n")
        )));
    }
    Ok(Done {
        summary: ApiSummary::of(&api, object_shapes, (&left_out, not_selected), warnings),
        warnings: document.render(&diagnostics, style),
        records: document.records(&diagnostics),
        api,
        lock: names.lock,
        unused,
    })
}

/// Removes APIs without selected operations: they don't become modules.
fn drop_unselected(apis: &mut Vec<Api>, summaries: &mut Vec<ApiSummary>) -> Result<(), String> {
    let empty = |summary: &ApiSummary| summary.operations == 0 && summary.not_selected > 0;
    if summaries.iter().all(empty) && !summaries.is_empty() {
        return Err("`only` and `skip` select no operation".to_owned());
    }
    apis.retain(|api| {
        !summaries
            .iter()
            .any(|summary| summary.module == api.module && empty(summary))
    });
    summaries.retain(|summary| !empty(summary));
    Ok(())
}

/// Reports settings without effect: a setting of one API must affect it, and one of the defaults at least one API.
fn without_effect(
    config_name: &str,
    config: &Config,
    configs: &[ApiConfig],
    unused: &[Vec<Unused>],
) -> Option<Failure> {
    let mut lines: Vec<String> = Vec::new();
    for (api, of_one) in configs.iter().zip(unused) {
        for found in of_one {
            let inherited = api.inherited.contains(&found.setting);
            let elsewhere = configs
                .iter()
                .zip(unused)
                .any(|(other, unused)| other.inherited.contains(&found.setting) && !unused.contains(found));
            if inherited && elsewhere {
                continue;
            }
            let table = if api.partial {
                String::new()
            } else if inherited {
                " in `defaults`".to_owned()
            } else {
                format!(" in `apis.{}`", api.module)
            };
            let place = config.locate((!inherited).then_some(&api.module), found.setting, &found.entry);
            let place = place.map_or_else(String::new, |(line, column)| format!("{line}:{column}:"));
            let entry = match found.entry.as_str() {
                "" => format!("`{}`", found.setting),
                entry => format!("`{}` of `{}`", entry, found.setting),
            };
            let line = format!("{config_name}:{place} {entry}{table} has no effect: {}", found.reason);
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    (!lines.is_empty()).then(|| {
        Failure::plain(format!(
            "{}\nevery entry must have an effect: fix it, or delete it",
            lines.join("\n")
        ))
    })
}
