//! `cargo xtask codegen`: documents to crate, or (`--check`) whether the crate is what they say.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use botpress_codegen::config::Config;
use botpress_codegen::emit::OutFile;
use botpress_codegen::output::{self, Difference};
use botpress_codegen::report::Style;
use botpress_codegen::{Input, InputDocument, Moment, Output, Stage, generate};

/// Files that the summary of `--check` names; further ones are counted.
const SHOWN_FILES: usize = 12;
/// How long a run may be silent; from then on it says what it is at.
const PATIENCE: Duration = Duration::from_secs(1);
/// Lines of the first difference that it shows.
const SHOWN_LINES: usize = 30;

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; fail when the crate is not what the documents say.
    #[arg(long)]
    check: bool,
    /// The configuration; documents are looked up beside it.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The folder that holds the crate; it is replaced as a whole.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// Print the time of each stage.
    #[arg(long)]
    timings: bool,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let root = crate::root();
    let config = arguments
        .config
        .clone()
        .unwrap_or_else(|| root.join("specs/codegen.toml"));
    let out = arguments
        .out
        .clone()
        .unwrap_or_else(|| root.join("generated"));
    let lock = config.with_extension("lock");
    let began = Instant::now();
    let input = input(&config, &lock, &root)?;
    let clock = Clock::default();
    let generated = generate(&input, style(), &|api, stage, moment| {
        // Nobody wonders in the first second.
        if moment == Moment::Begin && began.elapsed() > PATIENCE {
            eprintln!("{} {stage} …", if api.is_empty() { "all" } else { api });
        }
        clock.note(api, stage, moment);
    })?;
    eprint!("{}", generated.warnings);
    let took = clock.per_api();
    for api in &generated.apis {
        let time = took.get(&api.module).copied().unwrap_or_default();
        println!("{api}, {} ms", time.as_millis());
    }
    let lock_before = input.lock.clone();
    let differences = output::compare(&out, &generated.files).map_err(anyhow::Error::new)?;
    let stale = !differences.is_empty() || lock_before != generated.lock;
    if arguments.check {
        if stale {
            let names = (lock_before != generated.lock).then_some(lock.as_path());
            bail!(
                "{}",
                complaint(&differences, names, &out, &root, &command(arguments))
            );
        }
        println!("{} is up to date", shown(&out, &root));
    } else if stale {
        output::replace(&out, &generated.files, &[(lock, &generated.lock)])
            .map_err(anyhow::Error::new)?;
        println!(
            "wrote {} files, {} lines to {}; {} changed; {} ms in all",
            generated.files.len(),
            lines(&generated),
            shown(&out, &root),
            differences.len(),
            began.elapsed().as_millis()
        );
    } else {
        println!(
            "{} is up to date: {} files, {} lines; {} ms in all",
            shown(&out, &root),
            generated.files.len(),
            lines(&generated),
            began.elapsed().as_millis()
        );
    }
    if arguments.timings {
        clock.print();
    }
    Ok(())
}

/// Reads the configuration, its lock and the documents it names.
pub(crate) fn input(config: &Path, lock: &Path, root: &Path) -> anyhow::Result<Input> {
    let mut input = configuration(config, lock, root)?;
    let name = &input.config_name;
    let parsed = Config::parse(&input.config).map_err(|error| anyhow::anyhow!("{name}:{error}"))?;
    let folder = config.parent().unwrap_or(Path::new("."));
    for api in parsed.apis(&input.config) {
        let path = folder.join(&api.document);
        let bytes = fs::read(&path).with_context(|| {
            format!(
                "can't read {}, the document of `apis.{}` in {name}",
                shown(&path, root),
                api.module
            )
        })?;
        input.documents.push(InputDocument {
            document: api.document,
            name: shown(&path, root),
            bytes,
        });
    }
    Ok(input)
}

/// Reads the configuration, its lock and its changelog.
pub(crate) fn configuration(config: &Path, lock: &Path, root: &Path) -> anyhow::Result<Input> {
    let name = shown(config, root);
    Ok(Input {
        config: fs::read_to_string(config).with_context(|| format!("can't read {name}"))?,
        config_name: name,
        // The first run has no lock, and not every crate has a changelog.
        lock: if_there(lock, root)?,
        changelog: if_there(&changelog(config), root)?,
        documents: Vec::new(),
    })
}

/// The changelog of a configuration.
pub(crate) fn changelog(config: &Path) -> PathBuf {
    config.with_file_name("CHANGELOG.md")
}

/// A file's text; empty when there is no such file.
fn if_there(path: &Path, root: &Path) -> anyhow::Result<String> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(error).with_context(|| format!("can't read {}", shown(path, root))),
    }
}

/// How diagnostics are written here.
pub(crate) fn style() -> Style {
    if std::io::stderr().is_terminal() {
        Style::Colour
    } else {
        Style::Plain
    }
}

fn lines(output: &Output) -> usize {
    output
        .files
        .iter()
        .map(|file: &OutFile| file.text.lines().count())
        .sum()
}

/// A path as a person at the project's folder would write it.
pub(crate) fn shown(path: &Path, root: &Path) -> String {
    path.strip_prefix(root)
        .unwrap_or(path)
        .display()
        .to_string()
}

/// The command that brings the crate up to date.
fn command(arguments: &Arguments) -> String {
    let mut command = "cargo xtask codegen".to_owned();
    for (flag, value) in [("--config", &arguments.config), ("--out", &arguments.out)] {
        if let Some(value) = value {
            let _ = write!(command, " {flag} {}", value.display());
        }
    }
    command
}

fn complaint(
    differences: &[Difference],
    lock: Option<&Path>,
    out: &Path,
    root: &Path,
    command: &str,
) -> String {
    let folder = shown(out, root);
    let mut text = format!("{folder} is not what the documents say:\n");
    for difference in differences.iter().take(SHOWN_FILES) {
        let _ = match difference {
            Difference::Extra(path) => writeln!(text, "  extra    {path}"),
            Difference::Missing(path) => writeln!(text, "  missing  {path}"),
            Difference::Changed { path, old, new } => {
                let (added, removed) = counts(old, new);
                writeln!(text, "  changed  {path} (+{added} -{removed})")
            }
        };
    }
    if differences.len() > SHOWN_FILES {
        let _ = writeln!(text, "  … and {} more", differences.len() - SHOWN_FILES);
    }
    if let Some(lock) = lock {
        let _ = writeln!(
            text,
            "  changed  {} (names given to types)",
            shown(lock, root)
        );
    }
    let changed = differences.iter().find_map(|difference| match difference {
        Difference::Changed { path, old, new } => Some((path, old, new)),
        _ => None,
    });
    if let Some((path, old, new)) = changed {
        let diff = similar::TextDiff::from_lines(old.as_str(), new.as_str());
        let unified = diff
            .unified_diff()
            .context_radius(2)
            .header(&format!("{folder}/{path}"), "as generated")
            .to_string();
        for line in unified.lines().take(SHOWN_LINES) {
            let _ = writeln!(text, "{line}");
        }
        if unified.lines().count() > SHOWN_LINES {
            text.push_str("…\n");
        }
    }
    let _ = write!(text, "to bring it up to date, run: {command}");
    text
}

fn counts(old: &str, new: &str) -> (usize, usize) {
    let diff = similar::TextDiff::from_lines(old, new);
    diff.iter_all_changes()
        .fold((0, 0), |(added, removed), change| match change.tag() {
            similar::ChangeTag::Insert => (added + 1, removed),
            similar::ChangeTag::Delete => (added, removed + 1),
            similar::ChangeTag::Equal => (added, removed),
        })
}

/// How long each stage took.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    begun: Mutex<BTreeMap<(String, u8), Instant>>,
    took: Mutex<Vec<(String, Stage, Duration)>>,
}

impl Clock {
    pub(crate) fn note(&self, api: &str, stage: Stage, moment: Moment) {
        let key = (api.to_owned(), stage as u8);
        let (Ok(mut begun), Ok(mut took)) = (self.begun.lock(), self.took.lock()) else {
            return;
        };
        match moment {
            Moment::Begin => {
                begun.insert(key, Instant::now());
            }
            Moment::End => {
                if let Some(start) = begun.remove(&key) {
                    took.push((api.to_owned(), stage, start.elapsed()));
                }
            }
        }
    }

    fn per_api(&self) -> BTreeMap<String, Duration> {
        let mut sums = BTreeMap::new();
        for (api, _, time) in self.stages() {
            *sums.entry(api).or_insert(Duration::ZERO) += time;
        }
        sums
    }

    /// All stages, in the order in which they ended.
    pub(crate) fn stages(&self) -> Vec<(String, Stage, Duration)> {
        self.took
            .lock()
            .map(|took| took.clone())
            .unwrap_or_default()
    }

    fn print(&self) {
        for (api, stage, time) in self.stages() {
            let api = if api.is_empty() { "all" } else { &api };
            println!("{:>8.1} ms  {api} {stage}", time.as_secs_f64() * 1000.0);
        }
    }
}
