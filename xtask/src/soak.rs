//! `cargo xtask soak`: tests the client under load, with a faulty service.

use anyhow::{Context as _, ensure};

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The duration, in seconds.
    #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..))]
    seconds: u32,
    /// The number of tasks that call at once.
    #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..))]
    tasks: u32,
    /// Optimize the build, which takes long the first time. Without it, arithmetic overflow is checked.
    #[arg(long)]
    release: bool,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let mut soak = crate::cargo();
    soak.current_dir(crate::root());
    soak.args(["run", "--package", "project-tests", "--bin", "soak"]);
    if arguments.release {
        soak.arg("--release");
    }
    soak.arg("--");
    soak.args([arguments.seconds.to_string(), arguments.tasks.to_string()]);
    let status = soak.status().context("can't start cargo")?;
    ensure!(status.success(), "the soak failed");
    Ok(())
}
