//! The project's command line: `cargo xtask codegen`, `specs`, `test`, `corpus`, `bench`.
//!
//! It reads arguments and files and starts processes; what is worth testing stands in the generator, or in the library
//! beside this program.
#![forbid(unsafe_code)]

mod bench;
mod codegen;
mod corpus;
mod docs;
mod downstream;
mod fuzz;
mod package;
mod prism;
mod soak;
mod specs;
mod steps;
mod suite;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::Context as _;
use clap::{Parser, Subcommand};

/// Tasks of the project. Every one but `prism` and `docs` works offline once cargo has fetched the crates.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Generates the client crate in `generated/` from the documents in `specs/`.
    Codegen(codegen::Arguments),
    /// Compares documents, and brings new ones in.
    Specs(specs::Arguments),
    /// Runs every check and every test of the project.
    Test(steps::Arguments),
    /// Tests a crate outside of the workspace that generates in its build script.
    Downstream,
    /// Packs what could be published, and builds each package from its tarball alone.
    Package,
    /// Builds the pages of `docs/` as a book. Needs mdbook, or the network once.
    Docs(docs::Arguments),
    /// Calls every operation against a mock made by others. Needs node, and the network once.
    Prism(prism::Arguments),
    /// Calls a service that misbehaves from many tasks for a while: is anything lost, doubled, stuck or kept in memory?
    Soak(soak::Arguments),
    /// Gives the generator many documents of others: which are generated, which are refused and why, and what it costs.
    Corpus(corpus::Arguments),
    /// Gives the generator the schemas of the JSON Schema Test Suite, and their values to the types that came out.
    Suite(suite::Arguments),
    /// Damages documents at random and generates from them: what the generator does not bear is made small and shown.
    Fuzz(fuzz::Arguments),
    /// Measures the generator and the building of its output, against peers where they are installed.
    Bench(bench::Arguments),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Codegen(arguments) => return codegen::run(&arguments),
        Task::Specs(arguments) => specs::run(&arguments),
        Task::Test(arguments) => steps::run(&arguments),
        Task::Downstream => downstream::run(),
        Task::Package => package::run(),
        Task::Docs(arguments) => docs::run(&arguments),
        Task::Prism(arguments) => prism::run(&arguments),
        Task::Soak(arguments) => soak::run(&arguments),
        Task::Corpus(arguments) => corpus::run(&arguments),
        Task::Suite(arguments) => suite::run(&arguments),
        Task::Fuzz(arguments) => fuzz::run(&arguments),
        Task::Bench(arguments) => bench::run(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The project's folder.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// The target folder: this program stands two levels below it.
fn target() -> anyhow::Result<PathBuf> {
    let program = std::env::current_exe().context("can't find this program")?;
    let target = program
        .ancestors()
        .nth(2)
        .context("this program is in no target folder")?;
    Ok(target.to_owned())
}

/// The cargo that started this program, without what it told this program about its package: build scripts that look at
/// such variables (that of `ring` does) would run anew, and all that stands on them would be built anew.
fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(name);
        }
    }
    cargo
}
