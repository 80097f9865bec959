//! A whole run: documents and configuration in, the files of a crate out.

use std::fmt;

use crate::config::{ApiConfig, Config, ErrorsConfig};
use crate::diagnostic::Diagnostics;
use crate::emit::{self, CrateOptions, ErrorShape, ErrorTypeName, Example, OutFile, Templates};
use crate::intake::read_changelog;
use crate::model::Api;
use crate::passes::NameLock;
use crate::report::{self, ApiSummary, Record};
use crate::source::{Document, Unreadable};
use crate::{Modelled, Unused, model, stack};

/// What a run starts from. The library reads no files: the caller did.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// The configuration's name for people (its path, usually).
    pub config_name: String,
    /// Its text.
    pub config: String,
    /// The text of the lock that the last run wrote; empty when there is none.
    pub lock: String,
    /// The changelog that is kept beside the configuration; empty when there is none.
    pub changelog: String,
    /// The documents: the name each has in the configuration, its name for people, its bytes.
    pub documents: Vec<InputDocument>,
    /// Other files that the configuration names: texts of licences, examples, extensions and overlays.
    pub texts: Vec<InputDocument>,
}

/// One document, or another file.
#[derive(Debug, Clone, Default)]
pub struct InputDocument {
    /// As the configuration names it.
    pub document: String,
    /// As diagnostics name it (its path, usually).
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// What a run made.
#[derive(Debug, Clone)]
pub struct Output {
    /// The files of the crate.
    pub files: Vec<OutFile>,
    /// The lock for the next run.
    pub lock: String,
    /// What became of each API.
    pub apis: Vec<ApiSummary>,
    /// Warnings, rendered.
    pub warnings: String,
    /// Warnings, for machines.
    pub records: Vec<Record>,
}

/// Why a run made nothing.
#[derive(Debug, Clone)]
pub struct Failure {
    /// All that is wrong, rendered with places.
    pub text: String,
    /// The same for machines, as far as it is about documents.
    pub records: Vec<Record>,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text.trim_end())
    }
}

impl std::error::Error for Failure {}

impl Failure {
    fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            records: Vec::new(),
        }
    }
}

/// A step of a run, for progress and measurements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Bytes to a document.
    Read,
    /// Is it an OpenAPI document?
    Check,
    /// The document to the raw model.
    Lower,
    /// The passes.
    Passes,
    /// The model to files.
    Emit,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Read => "read",
            Self::Check => "check",
            Self::Lower => "lower",
            Self::Passes => "passes",
            Self::Emit => "emit",
        })
    }
}

/// Told when a stage of an API (named by its module; emission is of all at once) begins or ends.
pub type Observer<'a> = &'a (dyn Fn(&str, Stage, Moment) + Sync);

/// Beginning or end of a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// It begins.
    Begin,
    /// It is done.
    End,
}

/// Generates a crate.
///
/// # Errors
///
/// When the configuration, a document or the lock can't be used. Everything that is wrong is said
/// at once.
pub fn generate(
    input: &Input,
    style: report::Style,
    observer: Observer<'_>,
) -> Result<Output, Failure> {
    let config = Config::parse(&input.config)
        .map_err(|error| Failure::plain(format!("{}:{error}", input.config_name)))?;
    run(input, &config, &config.apis(&input.config), style, observer)
}

/// [`generate`] with a configuration that is read already, and may have been changed since.
pub(crate) fn run(
    input: &Input,
    config: &Config,
    configs: &[ApiConfig],
    style: report::Style,
    observer: Observer<'_>,
) -> Result<Output, Failure> {
    let mut locks = NameLock::read(&input.lock).map_err(|message| {
        Failure::plain(format!(
            "the lock beside {} can't be read: {message}\nrestore it from version control, or delete it to name all types anew",
            input.config_name
        ))
    })?;
    let changelog = read_changelog(&input.changelog).map_err(|message| {
        Failure::plain(format!(
            "the changelog beside {} can't be read: {message}",
            input.config_name
        ))
    })?;
    let results: Vec<Result<Done, Failure>> = std::thread::scope(|scope| {
        let threads: Vec<_> = configs
            .iter()
            .map(|config| {
                let lock = locks.get(&config.module).cloned().unwrap_or_default();
                scope.spawn(move || one(input, config, &lock, style, observer))
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
    let useless = || without_effect(&input.config_name, configs, &unused);
    if let Some(failure) = failed.or_else(useless) {
        return Err(failure);
    }
    locks.retain(|module, _| configs.iter().any(|config| config.module == *module));
    drop_unselected(&mut apis, &mut output.apis)
        .map_err(|message| Failure::plain(format!("{}: {message}", input.config_name)))?;
    observer("", Stage::Emit, Moment::Begin);
    let options = CrateOptions {
        license_texts: license_texts(config, input)?,
        extensions: extensions(config, input, &apis)?,
        examples: examples(config, input, &apis)?,
        changelog,
        ..crate_options(config)
    };
    output.files = stack::large(|| emit::emit(&apis, &options, &Templates::embedded()))
        .map_err(|error| Failure::plain(format!("error: {error}")))?;
    observer("", Stage::Emit, Moment::End);
    output.lock = NameLock::write(&locks);
    Ok(output)
}

struct Done {
    api: Api,
    lock: NameLock,
    summary: ApiSummary,
    warnings: String,
    records: Vec<Record>,
    unused: Vec<Unused>,
}

/// What is wrong with a document.
pub(crate) fn failure(
    document: &Document,
    diagnostics: &Diagnostics,
    style: report::Style,
) -> Failure {
    Failure {
        text: document.render(diagnostics, style),
        records: document.records(diagnostics),
    }
}

/// Reads the document of an API, with its overlays applied.
///
/// # Errors
///
/// When a file was not given or can't be read, an overlay is none, or an action of one matches
/// nothing.
pub fn read_document(
    input: &Input,
    config: &ApiConfig,
    style: report::Style,
) -> Result<Document, Failure> {
    let given = |among: &[InputDocument], file: &str| {
        let given = among.iter().find(|given| given.document == file);
        given.cloned().ok_or_else(|| {
            Failure::plain(format!(
                "{}: `{file}` of `apis.{}` was not given",
                input.config_name, config.module
            ))
        })
    };
    let InputDocument { name, bytes, .. } = given(&input.documents, &config.document)?;
    let document = Document::read(name, bytes)
        .map_err(|wrong| unreadable(std::slice::from_ref(&*wrong), style))?;
    let overlays = config.overlays.iter();
    let overlays: Result<Vec<InputDocument>, Failure> =
        overlays.map(|file| given(&input.texts, file)).collect();
    document
        .overlaid(read_overlays(overlays?, style)?)
        .map_err(|wrong| unreadable(&wrong, style))
}

/// Reads overlays.
///
/// # Errors
///
/// When one can't be read: all that is wrong with all of them.
pub(crate) fn read_overlays(
    given: Vec<InputDocument>,
    style: report::Style,
) -> Result<Vec<Document>, Failure> {
    let mut read = Vec::new();
    let mut wrong = Vec::new();
    for InputDocument { name, bytes, .. } in given {
        match Document::read_overlay(name, bytes) {
            Ok(overlay) => read.push(overlay),
            Err(unreadable) => wrong.push(*unreadable),
        }
    }
    if wrong.is_empty() {
        Ok(read)
    } else {
        Err(unreadable(&wrong, style))
    }
}

/// What is wrong with texts that can't be used.
pub(crate) fn unreadable(wrong: &[Unreadable], style: report::Style) -> Failure {
    let texts: Vec<String> = wrong
        .iter()
        .map(|wrong| report::render(&wrong.source, &wrong.diagnostics.0, style))
        .collect();
    Failure {
        text: texts.join("\n"),
        records: wrong
            .iter()
            .flat_map(|wrong| report::records(&wrong.source, &wrong.diagnostics.0))
            .collect(),
    }
}

fn one(
    input: &Input,
    config: &ApiConfig,
    lock: &NameLock,
    style: report::Style,
    observer: Observer<'_>,
) -> Result<Done, Failure> {
    observer(&config.module, Stage::Read, Moment::Begin);
    let document = read_document(input, config, style)?;
    observer(&config.module, Stage::Read, Moment::End);
    let Modelled {
        api,
        names,
        diagnostics,
        object_shapes,
        left_out,
        not_selected,
        unused,
    } = model(&document, config, lock, observer)
        .map_err(|diagnostics| failure(&document, &diagnostics, style))?;
    let warnings = diagnostics.0.len() + document.overlay_warnings();
    if config.strict && warnings > 0 {
        let mut failure = failure(&document, &diagnostics, style);
        failure
            .text
            .push_str("warnings are errors here, because of `strict`\n");
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

/// APIs of which `only` and `skip` leave nothing don't become modules.
fn drop_unselected(apis: &mut Vec<Api>, summaries: &mut Vec<ApiSummary>) -> Result<(), String> {
    let empty = |summary: &ApiSummary| summary.operations == 0 && summary.not_selected > 0;
    if summaries.iter().all(empty) && !summaries.is_empty() {
        return Err("`only` and `skip` leave no operation".to_owned());
    }
    apis.retain(|api| {
        !summaries
            .iter()
            .any(|summary| summary.module == api.module && empty(summary))
    });
    summaries.retain(|summary| !empty(summary));
    Ok(())
}

/// A setting of one API must have an effect on it, and one of the defaults on some API.
fn without_effect(
    config_name: &str,
    configs: &[ApiConfig],
    unused: &[Vec<Unused>],
) -> Option<Failure> {
    let mut lines: Vec<String> = Vec::new();
    for (config, of_one) in configs.iter().zip(unused) {
        for found in of_one {
            let inherited = config.inherited.contains(&found.setting);
            let elsewhere = configs.iter().zip(unused).any(|(other, unused)| {
                other.inherited.contains(&found.setting) && !unused.contains(found)
            });
            if inherited && elsewhere {
                continue;
            }
            let table = if config.partial {
                String::new()
            } else if inherited {
                " in `defaults`".to_owned()
            } else {
                format!(" in `apis.{}`", config.module)
            };
            let entry = match found.entry.as_str() {
                "" => format!("`{}`", found.setting),
                entry => format!("`{}` of `{}`", entry, found.setting),
            };
            let line = format!(
                "{config_name}: {entry}{table} has no effect: {}",
                found.reason
            );
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    (!lines.is_empty()).then(|| {
        Failure::plain(format!(
            "{}\nevery entry must have an effect: mend it, or delete it",
            lines.join("\n")
        ))
    })
}

/// The texts of the licences, under the names of their files.
fn license_texts(config: &Config, input: &Input) -> Result<Vec<OutFile>, Failure> {
    let files = config.package.license_files.iter();
    files
        .map(|named| {
            let text = given_text(input, named);
            let name = named.rsplit('/').next().unwrap_or(named);
            match text {
                Some(text) => Ok(OutFile {
                    path: name.to_owned(),
                    text: text.to_owned(),
                }),
                None => Err(Failure::plain(format!(
                    "{}: `{named}` of `license-files` was not given, or is no text",
                    input.config_name
                ))),
            }
        })
        .collect()
}

/// The extensions of the APIs that become modules, by module.
fn extensions(
    config: &Config,
    input: &Input,
    apis: &[Api],
) -> Result<Vec<(String, String)>, Failure> {
    let named = config
        .apis
        .iter()
        .filter_map(|(module, settings)| Some((module, settings.extension.as_ref()?)))
        .filter(|(module, _)| {
            apis.iter()
                .any(|api| api.module.trim_start_matches("r#") == module.trim_start_matches("r#"))
        });
    named
        .map(|(module, file)| {
            let text = given_text(input, file).ok_or_else(|| {
                Failure::plain(format!(
                    "{}: `{file}`, the extension of `apis.{module}`, was not given, or is no text",
                    input.config_name
                ))
            })?;
            Ok((module.clone(), text.to_owned()))
        })
        .collect()
}

/// The examples of which all features are there.
fn examples(config: &Config, input: &Input, apis: &[Api]) -> Result<Vec<Example>, Failure> {
    let is_api = |feature: &String| config.apis.contains_key(feature);
    let made = |feature: &String| {
        let mut modules = apis.iter().map(|api| api.module.trim_start_matches("r#"));
        modules.any(|module| module == feature.trim_start_matches("r#"))
    };
    let examples = config.package.examples.iter();
    examples
        .filter(|example| {
            let mut features = example.features.iter();
            features.all(|feature| !is_api(feature) || made(feature))
        })
        .map(|example| {
            let text = given_text(input, &example.file).ok_or_else(|| {
                Failure::plain(format!(
                    "{}: `{}` of `examples` was not given, or is no text",
                    input.config_name, example.file
                ))
            })?;
            let name = example.file.rsplit('/').next().unwrap_or(&example.file);
            Ok(Example {
                name: name.trim_end_matches(".rs").to_owned(),
                features: example.features.clone(),
                text: text.to_owned(),
            })
        })
        .collect()
}

/// A file that the configuration names, as text.
fn given_text<'i>(input: &'i Input, named: &str) -> Option<&'i str> {
    let given = input.texts.iter().find(|given| given.document == named)?;
    std::str::from_utf8(&given.bytes).ok()
}

fn crate_options(config: &Config) -> CrateOptions {
    let package = &config.package;
    CrateOptions {
        name: package.name.clone(),
        version: package.version.as_ref().clone(),
        description: package.description.clone(),
        license: package.license.clone(),
        license_texts: Vec::new(),
        umbrella: package.umbrella.clone(),
        extensions: Vec::new(),
        examples: Vec::new(),
        authors: package.authors.clone(),
        repository: package.repository.clone(),
        keywords: package.keywords.clone(),
        error_shape: error_shape(&config.errors),
        error_types: config
            .errors
            .types
            .iter()
            .map(|ty| ErrorTypeName {
                name: ty.name.clone(),
                status: ty.status,
                docs: ty.docs.clone(),
            })
            .collect(),
        changelog: Vec::new(),
    }
}

fn error_shape(errors: &ErrorsConfig) -> Option<ErrorShape> {
    let path = |path: &Option<String>| path.clone().unwrap_or_default();
    Some(ErrorShape {
        type_name: errors.type_name.clone()?,
        message: path(&errors.message),
        code: path(&errors.code),
        id: path(&errors.id),
        metadata: path(&errors.metadata),
    })
}
