//! `overlay`: a document as it is once overlays have mended it.

use std::path::PathBuf;

use botpress_codegen::Generator;
use botpress_codegen::diagnostic::Diagnostics;
use botpress_codegen::source::{Document, Format};

use crate::inputs::{OtherFiles, overlay, style, with_overlays};
use crate::{Outcome, complain, print, say};

/// Arguments of `overlay`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// The document, JSON or YAML. It need not be an OpenAPI document that can be generated from.
    #[arg(required_unless_present = "config", conflicts_with = "config")]
    document: Option<PathBuf>,
    /// An overlay (OpenAPI Overlay Specification 1.0 or 1.1). Can be given more than once; they are
    /// applied in order. Without any, the document is printed with its other files, as one.
    #[arg(long = "overlay", value_name = "FILE", value_parser = overlay)]
    overlays: Vec<(Option<String>, PathBuf)>,
    /// A configuration (`codegen.toml`): its document and its overlays.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The module of the configuration whose document it is.
    #[arg(long, value_name = "MODULE", requires = "config")]
    api: Option<String>,
    /// The other files that the document may refer to.
    #[command(flatten)]
    files: OtherFiles,
    /// How the document is printed: left out, as it is written.
    #[arg(long, value_enum)]
    format: Option<Written>,
}

const EXAMPLES: &str = "\
Examples:
  botpress-codegen overlay petshop.yaml --overlay mend.yaml > mended.yaml
  botpress-codegen overlay petshop.yaml --overlay mend.yaml --format json | jq .paths
  botpress-codegen overlay --config codegen.toml --api shop

Exit codes: 0 all actions were applied, 1 an overlay is wrong or an action matches nothing, 2 a file
can't be read or the arguments are wrong.";

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
        Err(error) => return complain(&error),
    };
    let modules: Vec<&str> = documents
        .iter()
        .map(|(module, _)| module.as_str())
        .collect();
    let modules = modules.join(", ");
    let chosen = match (&arguments.api, documents.as_slice()) {
        (Some(api), all) => all.iter().find(|(module, _)| module == api),
        (None, [one]) => Some(one),
        (None, _) => None,
    };
    let Some((_, document)) = chosen else {
        say(&format!(
            "error: say which document with `--api`: {modules}\n"
        ));
        return Outcome::Unusable;
    };
    say(&document.render(&Diagnostics::default(), style()));
    match text(document, arguments.format) {
        Ok(text) => {
            print(&text);
            Outcome::Fine
        }
        Err(message) => {
            say(&format!("error: {message}\n"));
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
