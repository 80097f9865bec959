//! `cargo xtask fuzz`: damaged documents, through check, generate and the parse of what came out.

use anyhow::{Context as _, ensure};

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// How often each document is damaged.
    #[arg(long, default_value_t = 100)]
    seeds: u64,
    /// The first seed: the same seed does the same damage.
    #[arg(long, default_value_t = 1)]
    from: u64,
    /// Optimizes the build, which takes long the first time. Without it overflows are checked.
    #[arg(long)]
    release: bool,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let mut fuzz = crate::cargo();
    fuzz.current_dir(crate::root());
    fuzz.args([
        "run",
        "--quiet",
        "--package",
        "project-tests",
        "--bin",
        "fuzz",
    ]);
    if arguments.release {
        fuzz.arg("--release");
    }
    fuzz.arg("--");
    fuzz.args([arguments.seeds.to_string(), arguments.from.to_string()]);
    let status = fuzz.status().context("can't start cargo")?;
    ensure!(status.success(), "some documents are at fault");
    Ok(())
}
