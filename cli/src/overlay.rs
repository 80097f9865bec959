//! `overlay`: prints a document with overlays applied.

use std::path::PathBuf;

use botpress_codegen::Generator;
use botpress_codegen::diagnostic::Diagnostics;
use botpress_codegen::source::{Document, Format};

use crate::inputs::{OtherFiles, overlay, style, with_overlays};
use crate::{Outcome, fail, print, print_error};

/// Arguments of `overlay`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// The document, JSON or YAML. It need not be a usable OpenAPI document.
    #[arg(required_unless_present = "config", conflicts_with = "config")]
    document: Option<PathBuf>,
    /// An overlay (OpenAPI Overlay Specification 1.0 or 1.1). Can be given more than once; overlays are applied in
    /// order. Without any, the document is printed together with its other files, as one.
    #[arg(long = "overlay", value_name = "FILE", value_parser = overlay)]
    overlays: Vec<(Option<String>, PathBuf)>,
    /// A configuration (`codegen.toml`): its document and its overlays.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The module of the configuration with the document.
    #[arg(long, value_name = "MODULE", requires = "config")]
    api: Option<String>,
    /// The other files that the document may refer to.
    #[command(flatten)]
    files: OtherFiles,
    /// The format of the output. By default that of the document.
    #[arg(long, value_enum)]
    format: Option<Written>,
}

const EXAMPLES: &str = "\
Examples:
  botpress-codegen overlay petshop.yaml --overlay petshop.overlay.yaml > corrected.yaml
  botpress-codegen overlay petshop.yaml --overlay petshop.overlay.yaml --format json | jq .paths
  botpress-codegen overlay --config codegen.toml --api shop

Exit codes: 0 all actions were applied, 1 an overlay has errors or an action matches nothing, 2 a
file can't be read or the arguments are not valid.";

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Written {
    Json,
    Yaml,
}

/// Runs `overlay`.
pub fn run(arguments: &Arguments) -> Outcome {
    let mut generator = arguments.files.allow(Generator::new().style(style()));
    if let Some(document) = &arguments.document {
        generator = generator.document("api", document);
    }
    if let Some(config) = &arguments.config {
        generator = generator.config(config);
    }
    let documents = match with_overlays(generator, &arguments.overlays).documents() {
        Ok(documents) => documents,
        Err(error) => return fail(&error),
    };
    let modules: Vec<&str> = documents.iter().map(|(module, _)| module.as_str()).collect();
    let modules = modules.join(", ");
    let chosen = match (&arguments.api, documents.as_slice()) {
        (Some(api), all) => all.iter().find(|(module, _)| module == api),
        (None, [one]) => Some(one),
        (None, _) => None,
    };
    let Some((_, document)) = chosen else {
        print_error(&format!("error: choose the document with `--api`: {modules}\n"));
        return Outcome::Unusable;
    };
    print_error(&document.render(&Diagnostics::default(), style()));
    match text(document, arguments.format) {
        Ok(text) => {
            print(&text);
            Outcome::Fine
        }
        Err(message) => {
            print_error(&format!("error: {message}\n"));
            Outcome::Unusable
        }
    }
}

fn text(document: &Document, format: Option<Written>) -> Result<String, String> {
    let format = match format {
        Some(Written::Json) => Format::Json,
        Some(Written::Yaml) => Format::Yaml,
        None => document.source().format(),
    };
    botpress_codegen::update::write(document.value(), format)
}
