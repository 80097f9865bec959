//! `cargo xtask fuzz`: runs damaged documents through check and generate, and parses the output.

use anyhow::{Context as _, ensure};

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The number of damaged forms of each document.
    #[arg(long, default_value_t = 100)]
    seeds: u64,
    /// The first seed: the same seed gives the same damage.
    #[arg(long, default_value_t = 1)]
    from: u64,
    /// Optimize the build, which takes long the first time. Without it, arithmetic overflow is checked.
    #[arg(long)]
    release: bool,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let mut fuzz = crate::cargo();
    fuzz.current_dir(crate::root());
    fuzz.args(["run", "--quiet", "--package", "project-tests", "--bin", "fuzz"]);
    if arguments.release {
        fuzz.arg("--release");
    }
    fuzz.arg("--");
    fuzz.args([arguments.seeds.to_string(), arguments.from.to_string()]);
    let status = fuzz.status().context("can't start cargo")?;
    ensure!(status.success(), "some documents failed");
    Ok(())
}
