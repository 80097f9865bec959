//! The project's command line: `cargo xtask codegen`, `specs`, `test`, `corpus`, `bench`.
//!
//! It reads arguments and files and starts processes; code worth testing is in the generator, or in the library of this
//! package.
#![forbid(unsafe_code)]

mod bench;
mod codegen;
mod corpus;
mod docs;
mod downstream;
mod fuzz;
mod package;
mod peers;
mod prism;
mod soak;
mod specs;
mod steps;
mod suite;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::Context as _;
use clap::{Parser, Subcommand};

/// Tasks of the project. All but `prism` and `docs` work offline once cargo has downloaded the crates.
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
    /// Compares documents, and stores new ones.
    Specs(specs::Arguments),
    /// Runs all checks and all tests of the project.
    Test(steps::Arguments),
    /// Tests a crate outside of the workspace that generates in its build script.
    Downstream,
    /// Packs the crates for publication, and builds each package from its tarball alone.
    Package,
    /// Builds the pages of `docs/` as a book. Needs mdBook, or the network once.
    Docs(docs::Arguments),
    /// Calls every operation on a third-party mock. Needs node, and the network once.
    Prism(prism::Arguments),
    /// Calls a faulty service from many tasks, and looks for lost, duplicate or stuck calls and for leaks of memory.
    Soak(soak::Arguments),
    /// Runs the generator on many documents of other projects: the results, the reasons of errors, and the cost.
    Corpus(corpus::Arguments),
    /// Runs other generators, if they are installed, on many documents of other projects.
    Peers(peers::Arguments),
    /// Generates types from the JSON Schema Test Suite, and reads its values with them.
    Suite(suite::Arguments),
    /// Damages documents at random and generates from them. Reduces and shows input that makes the generator fail.
    Fuzz(fuzz::Arguments),
    /// Measures the generator and the build of its output, and compares them with peers that are installed.
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
        Task::Peers(arguments) => peers::run(&arguments),
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

/// Returns the project's folder.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Returns the target folder, two levels above this program.
fn target() -> anyhow::Result<PathBuf> {
    let program = std::env::current_exe().context("can't find this program")?;
    let target = program
        .ancestors()
        .nth(2)
        .context("this program is not in a target folder")?;
    Ok(target.to_owned())
}

/// Returns the cargo that started this program, without the variables that cargo set for this program's package: build
/// scripts that look at them (such as that of `ring`) would run again, and everything that depends on them would be
/// built again.
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
