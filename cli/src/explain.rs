//! `explain`: shows what a diagnostic code means, and how to fix its cause.

use botpress_codegen::diagnostic::{Code, Severity};

use serde::Serialize;

use crate::check::Format;
use crate::{Outcome, print, print_error};

/// Arguments of `explain`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// The code, as printed in brackets after the severity. Without it, all codes.
    code: Option<String>,
    /// The format of the output: for people, or for programs.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

const EXAMPLES: &str = "\
Examples:
  botpress-codegen explain dangling-reference
  botpress-codegen explain
  botpress-codegen explain --format json | jq '.[] | .code'

With `--format json` the output is a list, of one code or of all: each with code, severity,
meaning (one line) and explanation.

Exit codes: 0, or 2 when the code does not exist.";

/// The width of a line of text.
const WIDTH: usize = 90;

/// Runs `explain`.
pub fn run(arguments: &Arguments) -> Outcome {
    let code: Option<Code> = match arguments.code.as_deref().map(str::parse).transpose() {
        Ok(code) => code,
        Err(unknown) => {
            print_error(&format!("{unknown}\n"));
            return Outcome::Unusable;
        }
    };
    let text = match (arguments.format, code) {
        (Format::Text, Some(code)) => one(code),
        (Format::Text, None) => all(),
        (Format::Json, Some(code)) => entries(&[code]),
        (Format::Json, None) => entries(Code::ALL),
    };
    print(&text);
    Outcome::Fine
}

/// A code for programs.
#[derive(Serialize)]
struct Entry {
    code: Code,
    severity: Severity,
    meaning: &'static str,
    explanation: &'static str,
}

fn entries(codes: &[Code]) -> String {
    let entry = |code: &Code| Entry {
        code: *code,
        severity: code.severity(),
        meaning: code.meaning(),
        explanation: code.explanation(),
    };
    let entries: Vec<Entry> = codes.iter().map(entry).collect();
    let text = serde_json::to_string_pretty(&entries).unwrap_or_default();
    format!("{text}\n")
}

/// Lists every code with its severity and its meaning, one per line.
fn all() -> String {
    let longest = Code::ALL.iter().map(|code| code.name().len()).max();
    let longest = longest.unwrap_or_default();
    let lines = Code::ALL.iter().map(|code| {
        let (name, severity) = (code.name(), code.severity().to_string());
        format!("{name:longest$}  {severity:11}  {}\n", code.meaning())
    });
    lines.collect()
}

fn one(code: Code) -> String {
    let consequence = match code.severity() {
        Severity::Warning => "A warning: the client is generated anyway.".to_owned(),
        Severity::Error => "An error: nothing is generated until it is fixed, or until `--keep-going` \
                            leaves out the operations that it affects."
            .to_owned(),
    };
    format!(
        "{code}: {}\n\n{}\n{}",
        code.meaning(),
        wrapped(code.explanation()),
        wrapped(&consequence)
    )
}

/// Wraps a paragraph into lines of at most [`WIDTH`] characters, between words.
fn wrapped(text: &str) -> String {
    let mut lines = String::new();
    let mut width = 0;
    for word in text.split(' ') {
        let length = word.chars().count();
        if width > 0 && width + 1 + length > WIDTH {
            lines.push('\n');
            width = 0;
        } else if width > 0 {
            lines.push(' ');
            width += 1;
        }
        lines.push_str(word);
        width += length;
    }
    lines.push('\n');
    lines
}
