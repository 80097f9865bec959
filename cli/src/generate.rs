//! `generate`: writes a crate or a module from documents, or (`--check`) reports whether it is up to date.

use std::fs;
use std::path::{Path, PathBuf};

use botpress_codegen::output;
use botpress_codegen::{BuildError, Earlier, Generated, Run, Target};

use crate::clock::Clock;
use crate::inputs::Inputs;
use crate::out_of_date::{OutOfDate, quoted};
use crate::progress::Progress;
use crate::{Outcome, cache, fail, print, print_error};

/// Arguments of `generate`.
#[derive(Debug, Clone, Default, clap::Args)]
#[command(after_help = EXAMPLES)]
#[allow(clippy::struct_excessive_bools, reason = "each is a command line flag")]
pub struct Arguments {
    /// The documents.
    #[command(flatten)]
    pub inputs: Inputs,
    /// The folder of the crate. Files that the generator did not write stay unchanged.
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
    /// Write one module to this file instead of a crate, for `include!`.
    #[arg(long, value_name = "FILE", conflicts_with = "out")]
    pub module: Option<PathBuf>,
    /// A feature of the module (`dynamic`). Can be given more than once.
    // `requires` alone is not checked if `--out`, which excludes a module, is given.
    #[arg(long, value_name = "NAME", requires = "module", conflicts_with = "out")]
    pub feature: Vec<String>,
    /// Use only the features of `--feature` for the module: no TLS, unless one of them enables it.
    #[arg(long, requires = "module", conflicts_with = "out")]
    pub no_default_features: bool,
    /// Copy this changelog, which must exist, into the crate.
    #[arg(long, value_name = "FILE", conflicts_with = "module")]
    pub changelog: Option<PathBuf>,
    /// The name of the crate. By default that of the configuration, or else the first module and `-client`.
    #[arg(long, value_name = "CRATE")]
    pub name: Option<String>,
    /// Write nothing; fail when the files are not up to date.
    #[arg(long)]
    pub check: bool,
    /// Overwrite files that were changed since the generator wrote them, and files that it did not write. The input of
    /// the run is never overwritten.
    #[arg(long)]
    pub force: bool,
    /// Generate even when nothing has changed since the last run.
    #[arg(long)]
    pub no_cache: bool,
    /// Print the time of each stage.
    #[arg(long)]
    pub timings: bool,
}

const EXAMPLES: &str = "\
Examples:
  botpress-codegen generate petshop.yaml --out client
  botpress-codegen generate shop=petshop.yaml --name petshop-client --out client
  botpress-codegen generate --config codegen.toml --out client
  botpress-codegen generate --config codegen.toml --out client --check
  botpress-codegen generate petshop.yaml --overlay petshop.overlay.yaml --out client
  botpress-codegen generate petshop.yaml --only 'list*' --skip 'tag:Internal' --out client
  botpress-codegen generate petshop.yaml --module src/api.rs --feature dynamic

The folder of `--out` may hold other files; they stay. The generator replaces and removes only what it
wrote: the files in `.generated-files` there, while they are unchanged. Otherwise it names the files and
writes nothing. A run whose input and output have not changed since the last run does no work; `--check`
always compares. The names of types are kept in a lock (`codegen.lock`, `petshop.lock`): commit it along
with the documents.

Exit codes: 0 written, or up to date; 1 documents have errors, or with `--check` not up to date; 2
a file can't be read or written, or the arguments are not valid.";

/// The differences between the programs that have this command.
#[derive(Debug)]
pub struct Setting {
    /// The command, for messages that advise to run it (`botpress-codegen generate`).
    pub command: String,
    /// Its arguments, as they were passed.
    pub given: Vec<String>,
    /// Paths in messages are relative to this folder.
    pub root: PathBuf,
    /// The folder of the cache of runs, if there is one.
    pub cache: Option<PathBuf>,
}

impl Setting {
    /// Returns the setting of `botpress-codegen`.
    pub(crate) fn of_the_program() -> Self {
        Self {
            command: "botpress-codegen generate".to_owned(),
            given: std::env::args_os()
                .skip(2)
                .map(|argument| argument.to_string_lossy().into_owned())
                .collect(),
            root: PathBuf::new(),
            cache: cache::folder(),
        }
    }

    /// Shows a path for messages.
    pub(crate) fn shown(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        path.display().to_string()
    }

    /// Returns the command that updates the files that `--check` found out of date.
    fn writing(&self) -> String {
        let given = self.given.iter().filter(|argument| *argument != "--check");
        given.fold(self.command.clone(), |command, argument| {
            format!("{command} {}", quoted(argument))
        })
    }
}

/// Runs `generate`.
pub fn run(arguments: &Arguments, setting: &Setting) -> Outcome {
    if arguments.out.is_none() && arguments.module.is_none() {
        print_error("error: no output is given: use `--out <FOLDER>` or `--module <FILE>`\n");
        return Outcome::Unusable;
    }
    if let Some(out) = &arguments.out
        && let Err(reason) = refuse_folder(out)
    {
        print_error(&format!("error: {reason}\n"));
        return Outcome::Unusable;
    }
    if let Some(absent) = arguments.changelog.as_deref().filter(|path| !path.exists()) {
        print_error(&format!("error: there is no changelog {}\n", absent.display()));
        return Outcome::Unusable;
    }
    run_all(arguments, setting).unwrap_or_else(|error| fail(&error))
}

/// Rejects folders where a crate does not belong, before anything is read.
fn refuse_folder(out: &Path) -> Result<(), String> {
    output::check_folder(out).map_err(|error| error.to_string())?;
    let real = |path: &Path| fs::canonicalize(path).ok();
    let home = std::env::home_dir().and_then(|home| real(&home));
    match real(out) {
        Some(folder) if Some(&folder) == home.as_ref() => Err(format!(
            "can't write to {}: it is your home folder; choose a folder for the crate alone",
            out.display()
        )),
        _ => Ok(()),
    }
}

fn run_all(arguments: &Arguments, setting: &Setting) -> Result<Outcome, BuildError> {
    let progress = Progress::begin();
    let clock = Clock::default();
    let mut generator = arguments
        .inputs
        .generator(&setting.root)
        .features(&arguments.feature)
        .force(arguments.force)
        .default_features(!arguments.no_default_features);
    if let Some(name) = &arguments.name {
        generator = generator.name(name);
    }
    if let Some(changelog) = &arguments.changelog {
        generator = generator.changelog(changelog);
    }
    if let Some(folder) = setting.cache.as_ref().filter(|_| !arguments.no_cache) {
        generator = generator.cache(folder);
    }
    let observer = |api: &str, stage, moment| {
        progress.note(api, stage, moment);
        clock.note(api, stage, moment);
    };
    let target = match (&arguments.module, &arguments.out) {
        (Some(module), _) => Some(Target::Module(module)),
        (None, Some(out)) => Some(Target::Crate(out)),
        (None, None) => None,
    };
    let generated = match target.filter(|_| !arguments.check) {
        Some(target) => match generator.run(target, &observer)? {
            Run::Generated(generated) => *generated,
            Run::Unchanged(earlier) => {
                repeat(&earlier, &setting.shown(target.path()), &progress);
                return Ok(Outcome::Fine);
            }
        },
        None => generator.generate(&observer)?,
    };
    print_error(&generated.output.warnings);
    let took = clock.per_api();
    for api in &generated.output.apis {
        let time = took.get(&api.module).copied().unwrap_or_default();
        print(&format!("{api}, {} ms\n", time.as_millis()));
    }
    let outcome = match (&arguments.module, &arguments.out) {
        (Some(module), _) => to_module(module, arguments, setting, &generated)?,
        (None, Some(out)) => to_crate(out, arguments, setting, &generated, &progress)?,
        (None, None) => Outcome::Unusable,
    };
    if arguments.timings {
        clock.print();
    }
    Ok(outcome)
}

/// Says what an earlier run did that this one need not do again: its warnings are still true.
fn repeat(earlier: &Earlier, shown: &str, progress: &Progress) {
    print_error(&earlier.warnings);
    for api in &earlier.apis {
        print(&format!("{api}\n"));
    }
    let (files, lines) = (earlier.files, earlier.lines);
    let took = progress.elapsed().as_millis();
    print(&format!(
        "{shown} is up to date, nothing has changed since the last run: {files} files, {lines} lines; {took} ms in all\n"
    ));
}

fn to_crate(
    out: &Path,
    arguments: &Arguments,
    setting: &Setting,
    generated: &Generated,
    progress: &Progress,
) -> Result<Outcome, BuildError> {
    let folder = setting.shown(out);
    let (differences, changed) = if arguments.check {
        let differences = generated.compare(out)?;
        let changed = differences.len();
        (differences, changed)
    } else {
        (Vec::new(), generated.write_crate(out)?.len())
    };
    let stale = changed > 0 || generated.lock_is_stale();
    let files = generated.output.files.len();
    let lines = generated.output.lines();
    if arguments.check && stale {
        let lock = arguments.inputs.lock().filter(|_| generated.lock_is_stale());
        let message = OutOfDate {
            folder: &folder,
            differences: &differences,
            lock: lock.map(|lock| setting.shown(&lock)),
            command: setting.writing(),
        };
        print_error(&format!("{message}\n"));
        return Ok(Outcome::Found);
    }
    if arguments.check {
        print(&format!("{folder} is up to date\n"));
    } else if stale {
        let took = progress.elapsed().as_millis();
        print(&format!(
            "wrote {files} files, {lines} lines to {folder}; {changed} changed; {took} ms in all\n"
        ));
    } else {
        let took = progress.elapsed().as_millis();
        print(&format!(
            "{folder} is up to date: {files} files, {lines} lines; {took} ms in all\n"
        ));
    }
    Ok(Outcome::Fine)
}

fn to_module(
    path: &Path,
    arguments: &Arguments,
    setting: &Setting,
    generated: &Generated,
) -> Result<Outcome, BuildError> {
    let shown = setting.shown(path);
    let text = generated.module()?;
    let same = output::read(path).is_ok_and(|old| output::same_text(&old, &text));
    if same && !generated.lock_is_stale() {
        if !arguments.check {
            // Also removes the leftovers of a run that was interrupted.
            generated.write_module(path)?;
        }
        print(&format!("{shown} is up to date\n"));
        return Ok(Outcome::Fine);
    }
    if arguments.check {
        print_error(&format!(
            "{shown} is out of date with the documents\nto update it, run: {}\n",
            setting.writing()
        ));
        return Ok(Outcome::Found);
    }
    generated.write_module(path)?;
    let lines = text.lines().count();
    print(&format!(
        "wrote {lines} lines to {shown}; the crate that includes it needs in [dependencies]:\n{}",
        generated.dependencies()?
    ));
    Ok(Outcome::Fine)
}
