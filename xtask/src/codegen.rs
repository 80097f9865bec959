//! `cargo xtask codegen`: the generator's own `generate`, on the documents of this project.

use std::path::Path;
use std::process::ExitCode;

use botpress_codegen_cli::generate::{self, Setting};
use botpress_codegen_cli::inputs::Inputs;

pub(crate) use botpress_codegen_cli::Clock;

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; fail when the crate is not what the documents say.
    #[arg(long)]
    check: bool,
    /// The configuration; documents are looked up beside it.
    #[arg(long, value_name = "FILE")]
    config: Option<std::path::PathBuf>,
    /// The folder that holds the crate; it is replaced as a whole.
    #[arg(long, value_name = "FOLDER")]
    out: Option<std::path::PathBuf>,
    /// Print the time of each stage.
    #[arg(long)]
    timings: bool,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let root = crate::root();
    let config = arguments.config.clone();
    let out = arguments.out.clone();
    let arguments = generate::Arguments {
        inputs: Inputs {
            config: config.or_else(|| Some(root.join("specs/codegen.toml"))),
            ..Inputs::default()
        },
        out: out.or_else(|| Some(root.join("generated"))),
        check: arguments.check,
        timings: arguments.timings,
        ..generate::Arguments::default()
    };
    let setting = Setting {
        command: "cargo xtask codegen".to_owned(),
        given: std::env::args().skip(2).collect(),
        root,
    };
    generate::run(&arguments, &setting).into()
}

/// The generator of this project's crate.
pub(crate) fn generator(root: &Path) -> botpress_codegen::Generator {
    let config = root.join("specs/codegen.toml");
    let lock = config.with_extension("lock");
    botpress_codegen::Generator::new()
        .config(config)
        .lock(lock)
        .relative_to(root)
}
