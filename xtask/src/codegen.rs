//! `cargo xtask codegen`: the generator's `generate`, on the documents of this project.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use botpress_codegen::Generator;
use botpress_codegen_cli::generate::{self, Setting};
use botpress_codegen_cli::inputs::Inputs;

pub(crate) use botpress_codegen_cli::Clock;
pub(crate) use botpress_codegen_cli::inputs::style;

#[derive(Debug, clap::Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub(crate) struct Arguments {
    /// Write nothing; fail when the crate is not up to date.
    #[arg(long)]
    check: bool,
    /// The configuration; paths of documents in it are relative to it.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The folder of the crate. Files that the generator did not write stay unchanged.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// Overwrite files that were changed since the generator wrote them, and files that it did not write.
    #[arg(long)]
    force: bool,
    /// Generate even when nothing has changed since the last run.
    #[arg(long)]
    no_cache: bool,
    /// Print the time of each stage.
    #[arg(long)]
    timings: bool,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let root = crate::root();
    let config = arguments.config.clone();
    let config = config.unwrap_or_else(|| root.join("specs/codegen.toml"));
    let out = arguments.out.clone();
    let arguments = generate::Arguments {
        changelog: Some(changelog(&config)).filter(|path| path.exists()),
        inputs: Inputs {
            config: Some(config),
            ..Inputs::default()
        },
        out: out.or_else(|| Some(root.join("generated"))),
        check: arguments.check,
        force: arguments.force,
        no_cache: arguments.no_cache,
        timings: arguments.timings,
        ..generate::Arguments::default()
    };
    let setting = Setting {
        command: "cargo xtask codegen".to_owned(),
        given: std::env::args().skip(2).collect(),
        cache: Some(root.join("target/codegen-cache")),
        root,
    };
    generate::run(&arguments, &setting).into()
}

/// Returns the generator of a configuration, with the lock and the changelog next to it.
pub(crate) fn generator(config: &Path, root: &Path) -> Generator {
    Generator::new()
        .config(config)
        .lock(config.with_extension("lock"))
        .changelog(changelog(config))
        .relative_to(root)
        .style(style())
}

/// Returns the path of the changelog of a configuration.
pub(crate) fn changelog(config: &Path) -> PathBuf {
    config.with_file_name("CHANGELOG.md")
}

/// Shows a path relative to the project's folder.
pub(crate) fn shown(path: &Path, root: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    path.display().to_string()
}
