//! `init`: writes a first configuration, with settings found in the documents.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use botpress_codegen::{Generator, output};

use crate::inputs::{document, style};
use crate::{Outcome, fail, print, print_error};

/// Arguments of `init`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// A document, JSON or YAML. Its module is named after the file, or as specified before `=`.
    #[arg(value_name = "[MODULE=]FILE", required = true, value_parser = document)]
    documents: Vec<(String, PathBuf)>,
    /// The file to write, which must not exist yet. By default `codegen.toml` next to the first document.
    #[arg(long, value_name = "FILE", conflicts_with = "stdout")]
    out: Option<PathBuf>,
    /// Print the configuration, and write nothing.
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

Facts found in the documents become settings with a comment: the environment variables of
credentials, how lists page, headers that all operations have, the members of errors. Settings
that you have to decide are comments. A lock next to the first document is copied, so that types keep
their names.

Exit codes: 0 written, 1 a document has errors, 2 the file exists already, or a file can't be read
or written.";

/// Runs `init`.
pub fn run(arguments: &Arguments) -> Outcome {
    let beside = || {
        let first = arguments.documents.first();
        first.map_or_else(PathBuf::new, |(_, path)| path.with_file_name("codegen.toml"))
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
        Err(error) => return fail(&error),
    };
    if arguments.stdout {
        print(&text);
        return Outcome::Fine;
    }
    match write_all(arguments, &path, &text) {
        Ok(kept) => {
            print(&format!(
                "wrote {0}; read it, and then: botpress-codegen generate --config {0} --out client\n{kept}",
                path.display()
            ));
            Outcome::Fine
        }
        Err(message) => {
            print_error(&format!("error: {message}\n"));
            Outcome::Unusable
        }
    }
}

/// Writes the configuration, and copies the lock of an earlier run without a configuration, so that types keep their
/// names. Returns a line about it.
fn write_all(arguments: &Arguments, config: &Path, text: &str) -> Result<String, String> {
    let first = arguments.documents.first();
    let old = first.map_or_else(PathBuf::new, |(_, path)| path.with_extension("lock"));
    let new = config.with_extension("lock");
    let names = if old == new || new.exists() {
        None
    } else {
        match output::read_text(&old) {
            Ok(names) => Some(names),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            // Without it, the types would get other names. Nothing is written yet.
            Err(error) => return Err(format!("can't read {}: {error}", old.display())),
        }
    };
    write(config, text)?;
    let Some(names) = names else {
        return Ok(String::new());
    };
    write(&new, &names)?;
    let (old, new) = (old.display(), new.display());
    Ok(format!(
        "wrote {new} with the names of {old}; from now on only {new} is used: delete {old}\n"
    ))
}

/// Writes a file that must not exist yet.
fn write(path: &Path, text: &str) -> Result<(), String> {
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = file.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => format!(
            "{} exists already and was not changed: move it away, or choose another file with `--out`",
            path.display()
        ),
        _ => format!("can't write {}: {error}", path.display()),
    })?;
    file.write_all(text.as_bytes()).map_err(|error| {
        // An incomplete file would block the next try.
        let _ = fs::remove_file(path);
        format!("can't write {}: {error}", path.display())
    })
}
