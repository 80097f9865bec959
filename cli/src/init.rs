//! `init`: a first configuration, with what is found in the documents.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use botpress_codegen::Generator;

use crate::inputs::{document, style};
use crate::{Outcome, complain, print, say};

/// Arguments of `init`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// A document, JSON or YAML. It becomes a module named as its file, or as is said before `=`.
    #[arg(value_name = "[MODULE=]FILE", required = true, value_parser = document)]
    documents: Vec<(String, PathBuf)>,
    /// The file to write, which must not be there yet. Left out, it is `codegen.toml` beside the first document.
    #[arg(long, value_name = "FILE", conflicts_with = "stdout")]
    out: Option<PathBuf>,
    /// Print it, and write nothing.
    #[arg(long)]
    stdout: bool,
    /// The name of the generated crate.
    #[arg(long)]
    name: Option<String>,
}

const EXAMPLES: &str = "\
Examples:
  botpress-codegen init petshop.yaml
  botpress-codegen init shop=petshop.yaml orders=orders.yaml --out codegen.toml
  botpress-codegen init petshop.yaml --stdout

What is found becomes a setting with a comment: the environment variables of credentials, how lists page, headers
that all operations have, where errors say what is wrong. What has to be decided is a comment.

Exit codes: 0 it is written, 1 a document is wrong, 2 the file is there already, or a file can't be read or
written.";

/// Runs `init`.
pub fn run(arguments: &Arguments) -> Outcome {
    let beside = || {
        let first = arguments.documents.first();
        first.map_or_else(PathBuf::new, |(_, path)| {
            path.with_file_name("codegen.toml")
        })
    };
    let path = arguments.out.clone().unwrap_or_else(beside);
    let mut generator = Generator::new().style(style());
    for (module, file) in &arguments.documents {
        generator = generator.document(module, file);
    }
    if let Some(name) = &arguments.name {
        generator = generator.name(name);
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    let text = match generator.init(folder) {
        Ok(text) => text,
        Err(error) => return complain(&error),
    };
    if arguments.stdout {
        print(&text);
        return Outcome::Fine;
    }
    match write(&path, &text) {
        Ok(()) => {
            print(&format!(
                "wrote {0}; read it, and then: botpress-codegen generate --config {0} --out client\n",
                path.display()
            ));
            Outcome::Fine
        }
        Err(message) => {
            say(&format!("error: {message}\n"));
            Outcome::Unusable
        }
    }
}

/// Writes a file that is not there yet.
fn write(path: &Path, text: &str) -> Result<(), String> {
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = file.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => format!(
            "{} is there already, and stays as it is: move it away, or choose another file with `--out`",
            path.display()
        ),
        _ => format!("can't write {}: {error}", path.display()),
    })?;
    file.write_all(text.as_bytes()).map_err(|error| {
        // A part of it would be in the way of the next try.
        let _ = fs::remove_file(path);
        format!("can't write {}: {error}", path.display())
    })
}
