//! The command line of the generator, as a library: the program `botpress-codegen` is a `main` that calls it, and the
//! project's own `cargo xtask codegen` is its `generate` with other defaults.
//!
//! This crate has arguments, output and exit codes. The generator does everything with documents.
#![forbid(unsafe_code)]
// A library returns errors. Tests may panic (`clippy.toml`).
#![warn(clippy::panic, clippy::unwrap_used)]

mod cache;
pub mod check;
mod clock;
pub mod diff;
pub mod explain;
pub mod generate;
pub mod init;
pub mod inputs;
pub mod map;
mod out_of_date;
pub mod overlay;
mod progress;

use std::io::Write as _;
use std::process::ExitCode;

use botpress_codegen::BuildError;
use clap::{CommandFactory as _, Parser, Subcommand};

pub use clock::Clock;

/// The outcome of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Success.
    Fine,
    /// The check failed: errors in documents, files that are not up to date, differences. The messages are written.
    Found,
    /// The command can't run. The message is written.
    Unusable,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Fine => Self::SUCCESS,
            Outcome::Found => Self::from(1),
            Outcome::Unusable => Self::from(2),
        }
    }
}

/// Reports an error, and returns the outcome.
pub(crate) fn fail(error: &BuildError) -> Outcome {
    print_error(&format!("{error}\n"));
    match error {
        BuildError::Failed(_) => Outcome::Found,
        _ => Outcome::Unusable,
    }
}

/// Writes to stderr. Ignored: the reader closed the pipe.
pub(crate) fn print_error(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// Writes to stdout. A reader that closes the pipe early (`| head`) is not an error.
pub(crate) fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Generates Rust clients from OpenAPI documents, 2.0 to 3.2.
///
/// It reads only the files that you name, and sends nothing.
#[derive(Debug, Parser)]
#[command(name = "botpress-codegen", version, after_help = EXAMPLES, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  botpress-codegen check petshop.yaml
  botpress-codegen generate petshop.yaml --out client
  botpress-codegen init petshop.yaml
  botpress-codegen generate --config codegen.toml --out client --check
  botpress-codegen diff petshop-1.yaml petshop-2.yaml
  botpress-codegen explain dangling-reference
  botpress-codegen map petshop.yaml
  botpress-codegen overlay petshop.yaml --overlay petshop.overlay.yaml

Exit codes:
  0  success
  1  the check failed: errors in documents, files that are not up to date, differences
  2  the command can't run: arguments that are not valid, a file that can't be read or written

`botpress-codegen help <command>` shows more examples.";

#[derive(Debug, Subcommand)]
enum Command {
    /// Writes a client crate, or one module to include in a crate.
    Generate(generate::Arguments),
    /// Reports errors in documents and what would be generated from them; writes nothing.
    Check(check::Arguments),
    /// Compares two documents, and shows the effect of each change on users of a client.
    Diff(diff::Arguments),
    /// Shows what a diagnostic code means, and how to fix its cause.
    Explain(explain::Arguments),
    /// Writes a first configuration, with settings found in the documents.
    Init(init::Arguments),
    /// Lists the Rust name of each operation and each schema of documents.
    Map(map::Arguments),
    /// Prints a document with overlays applied.
    Overlay(overlay::Arguments),
    /// Prints a shell script that completes the arguments.
    #[command(after_help = COMPLETIONS)]
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

const COMPLETIONS: &str = "\
Examples:
  botpress-codegen completions bash > ~/.local/share/bash-completion/completions/botpress-codegen
  botpress-codegen completions fish > ~/.config/fish/completions/botpress-codegen.fish";

/// The program. Arguments that are not valid end it here, with code 2; help and version with 0.
pub fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Generate(arguments) => generate::run(&arguments, &generate::Setting::of_the_program()),
        Command::Check(arguments) => check::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Init(arguments) => init::run(&arguments),
        Command::Map(arguments) => map::run(&arguments),
        Command::Overlay(arguments) => overlay::run(&arguments),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            let mut command = Arguments::command();
            clap_complete::generate(shell, &mut command, "botpress-codegen", &mut script);
            print(&String::from_utf8_lossy(&script));
            Outcome::Fine
        }
    };
    outcome.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_are_sound() {
        Arguments::command().debug_assert();
    }
}
