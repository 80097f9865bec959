//! `map`: lists the Rust name of each operation and each schema of documents.

use std::fmt::Write as _;
use std::path::Path;

use botpress_codegen::map::{ApiMap, OperationMap, ResponseMap};
use botpress_codegen::text::{json, visible};
use serde::Serialize;

use crate::check::Format;
use crate::inputs::Inputs;
use crate::{Outcome, fail, print};

/// Arguments of `map`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    #[command(flatten)]
    inputs: Inputs,
    /// The format of the output: for people, or for programs.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

const EXAMPLES: &str = "\
Examples:
  botpress-codegen map petshop.yaml
  botpress-codegen map --config codegen.toml --only 'tag:Pets'
  botpress-codegen map petshop.yaml --format json | jq -r '.apis[].schemas[] | \"\\(.pointer) \\(.type)\"'

With `--format json` the output is one object: `apis`, each with `module`, `operations` (id,
method, path, JSON pointer, Rust path, arguments, body, success, item of a list that pages, stream,
responses, errors) and `schemas` (JSON pointer, type, kind; components first). What is not in the
document itself has its `file` too. Types are written as in the module of the API. A required
argument is one of the method, or with `by_name` a setter that the request needs.

Nothing is written. Names are those of the lock next to the document, if there is one.

Exit codes: 0 success, 1 a document has errors, 2 a file can't be read or the arguments are not
valid.";

#[derive(Serialize)]
struct Report<'a> {
    apis: &'a [ApiMap],
}

/// Runs `map`.
pub fn run(arguments: &Arguments) -> Outcome {
    let apis = match arguments.inputs.generator(Path::new("")).map() {
        Ok(apis) => apis,
        Err(error) => return fail(&error),
    };
    match arguments.format {
        Format::Json => {
            let text = serde_json::to_string_pretty(&Report { apis: &apis });
            print(&format!("{}\n", json(&text.unwrap_or_default())));
        }
        Format::Text => apis.iter().for_each(|api| print(&text(api))),
    }
    Outcome::Fine
}

fn text(api: &ApiMap) -> String {
    let mut text = format!("{} {}\n", api.module, visible(&api.version));
    // Writing to a string can't fail.
    for setter in &api.builder {
        let needed = if setter.required { ", required" } else { "" };
        let _ = writeln!(
            text,
            "  {}(…): {} {}{needed}",
            setter.rust,
            setter.kind,
            visible(&setter.name)
        );
    }
    for operation in &api.operations {
        let _ = write!(text, "\n{}", operation_text(operation));
    }
    if !api.schemas.is_empty() {
        text.push('\n');
    }
    for schema in &api.schemas {
        let file = schema.file.as_deref().unwrap_or_default();
        let _ = writeln!(
            text,
            "{}#{}: {} {}",
            visible(file),
            visible(&schema.pointer),
            schema.kind,
            schema.ty
        );
    }
    text
}

fn operation_text(operation: &OperationMap) -> String {
    let mut text = format!("{} {}\n", operation.method, visible(&operation.path));
    let arguments = operation.arguments.iter();
    let arguments = arguments.filter(|one| one.required && !one.by_name);
    let mut arguments: Vec<String> = arguments.map(|one| format!("{}: {}", one.rust, one.ty)).collect();
    let mut setters: Vec<String> = operation
        .arguments
        .iter()
        .filter(|one| !one.required)
        .map(|one| format!("{}({})", one.rust, one.ty))
        .collect();
    let mut others = Vec::new();
    for content in operation.body.iter().flat_map(|body| &body.contents) {
        match (&content.method, operation.body.as_ref()) {
            (Some(method), _) => {
                others.push(format!("{method}(…, {}: {})", content.rust, content.ty));
            }
            (None, Some(body)) if body.required => {
                arguments.push(format!("{}: {}", content.rust, content.ty));
            }
            _ => setters.push(format!("{}({})", content.rust, content.ty)),
        }
    }
    let _ = write!(text, "  {}({})", operation.rust, arguments.join(", "));
    if let Some(success) = &operation.success {
        let _ = write!(text, " -> {success}");
    }
    if let Some(feature) = &operation.feature {
        let _ = write!(text, " (feature {feature})");
    }
    text.push('\n');
    for other in others {
        let _ = writeln!(text, "  or {other}");
    }
    let by_name = operation.arguments.iter().filter(|one| one.by_name);
    let by_name: Vec<String> = by_name.map(|one| format!("{}({})", one.rust, one.ty)).collect();
    if !by_name.is_empty() {
        let _ = writeln!(text, "  needs {}", by_name.join(", "));
    }
    if !setters.is_empty() {
        let _ = writeln!(text, "  sets {}", setters.join(", "));
    }
    if let Some(item) = &operation.item {
        let _ = writeln!(text, "  pages(), items() -> {item}");
    }
    if let Some(stream) = &operation.stream {
        let _ = writeln!(text, "  {}() -> {}", stream.rust, stream.ty);
    }
    let errors: Vec<String> = operation.errors.iter().map(error_text).collect();
    if !errors.is_empty() {
        let _ = writeln!(text, "  errors {}", errors.join(", "));
    }
    text
}

fn error_text(error: &ResponseMap) -> String {
    match error.ty.as_str() {
        "()" => visible(&error.status).into_owned(),
        ty => format!("{} {ty}", visible(&error.status)),
    }
}
