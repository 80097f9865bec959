//! The command line of the generator, as a library: the program `botpress-codegen` is a `main` on top
//! of it, and the project's own `cargo xtask codegen` is its `generate` with other defaults.
//!
//! Arguments, what is printed, and exit codes live here. What is made of documents does not: that is
//! the generator's.
#![forbid(unsafe_code)]
// A library gives errors. Tests may panic (`clippy.toml`).
#![warn(clippy::panic, clippy::unwrap_used)]

pub mod check;
mod clock;
mod complaint;
pub mod diff;
pub mod explain;
pub mod generate;
pub mod init;
pub mod inputs;
pub mod map;
mod memory;
pub mod overlay;

use std::io::Write as _;
use std::process::ExitCode;

use botpress_codegen::BuildError;
use clap::{CommandFactory as _, Parser, Subcommand};

pub use clock::Clock;

/// What a command came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// All is as it should be.
    Fine,
    /// It found what it was to look for: mistakes in documents, files that are not up to date,
    /// differences. It has said so.
    Found,
    /// It can't run so. It has said why.
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

/// Says what went wrong.
pub(crate) fn complain(error: &BuildError) -> Outcome {
    say(&format!("{error}\n"));
    match error {
        BuildError::Failed(_) => Outcome::Found,
        _ => Outcome::Unusable,
    }
}

/// Writes to stderr. Who closed it does not want to know.
pub(crate) fn say(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// Writes to stdout. A reader that has enough (`| head`) is no failure.
pub(crate) fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Generates Rust clients from OpenAPI documents, 2.0 to 3.2.
///
/// Nothing but the files that are named is read, and nothing is sent anywhere.
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
  botpress-codegen overlay petshop.yaml --overlay mend.yaml

Exit codes:
  0  all is well
  1  found what was to be looked for: mistakes, files that are not up to date, differences
  2  can't run so: wrong arguments, a file that can't be read or written

`botpress-codegen help <command>` shows more examples.";

#[derive(Debug, Subcommand)]
enum Command {
    /// Writes a client crate, or one module to include in a crate.
    Generate(generate::Arguments),
    /// Says what is wrong with documents and what would be made of them; writes nothing.
    Check(check::Arguments),
    /// Compares two documents, and says what each change means for users of a client.
    Diff(diff::Arguments),
    /// Says what a diagnostic code means, and how to mend what has it.
    Explain(explain::Arguments),
    /// Writes a first configuration, with what it finds in the documents.
    Init(init::Arguments),
    /// Says what each operation and each schema of documents is called in Rust.
    Map(map::Arguments),
    /// Prints a document as it is once overlays have mended it.
    Overlay(overlay::Arguments),
    /// Prints a script that completes the arguments in a shell.
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

/// The program. Wrong arguments end it here, with code 2; help and version with 0.
pub fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Generate(arguments) => {
            generate::run(&arguments, &generate::Setting::of_the_program())
        }
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
