//! The project's command line: `cargo xtask codegen`, `specs`, `test`, `bench`.
//!
//! It reads arguments and files and starts processes; what is worth testing stands in the generator.
#![forbid(unsafe_code)]

mod bench;
mod codegen;
mod specs;
mod steps;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Tasks of the project. Every one works offline once cargo has fetched the crates.
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
    /// Measures the generator and the building of its output, against peers where they are installed.
    Bench(bench::Arguments),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Codegen(arguments) => codegen::run(&arguments),
        Task::Specs(arguments) => specs::run(&arguments),
        Task::Test(arguments) => steps::run(&arguments),
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
