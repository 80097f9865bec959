//! `check`: reports errors in documents, and what would be generated from them.

use std::path::Path;

use botpress_codegen::BuildError;
use botpress_codegen::report::{ApiSummary, Record};
use botpress_codegen::text::json;
use serde::Serialize;

use crate::inputs::Inputs;
use crate::{Outcome, fail, print, print_error};

/// Arguments of `check`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    #[command(flatten)]
    inputs: Inputs,
    /// The format of the findings: for people on stderr, or for programs on stdout.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

const EXAMPLES: &str = "\
Examples:
  botpress-codegen check petshop.yaml
  botpress-codegen check --config codegen.toml --strict
  botpress-codegen check petshop.yaml --overlay petshop.overlay.yaml
  botpress-codegen check petshop.yaml --only 'tag:Pets' --skip 'DELETE *'
  botpress-codegen check petshop.yaml --format json | jq '.records[] | .message'

With `--format json` the output is one object: `records` (findings, each with severity, code,
message, file, line, column and JSON pointer), `apis` (numbers of what would be generated; empty
on failure), and `error` (an error outside of the documents, for example in the configuration).

Exit codes: 0 no errors, 1 errors were found, 2 a file can't be read or the arguments are not
valid.";

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub(crate) enum Format {
    #[default]
    Text,
    Json,
}

#[derive(Serialize)]
struct Report<'a> {
    records: &'a [Record],
    apis: &'a [ApiSummary],
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

/// Runs `check`.
pub fn run(arguments: &Arguments) -> Outcome {
    let json = arguments.format == Format::Json;
    match arguments.inputs.generator(Path::new("")).check() {
        Ok(checked) => {
            if json {
                report(&Report {
                    records: &checked.records,
                    apis: &checked.apis,
                    error: None,
                });
            } else {
                print_error(&checked.warnings);
                for api in &checked.apis {
                    print(&format!("{api}\n"));
                }
            }
            Outcome::Fine
        }
        Err(error) if json => {
            let (records, outcome) = match &error {
                BuildError::Failed(failure) => (failure.records.as_slice(), Outcome::Found),
                _ => (&[][..], Outcome::Unusable),
            };
            report(&Report {
                records,
                apis: &[],
                error: records.is_empty().then(|| error.to_string()),
            });
            outcome
        }
        Err(error) => fail(&error),
    }
}

fn report(report: &Report<'_>) {
    let text = serde_json::to_string_pretty(report).unwrap_or_default();
    print(&format!("{}\n", json(&text)));
}
