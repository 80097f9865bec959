//! Shared by the tests of the program: a small document, and running the program.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

pub(crate) type Outcome = Result<(), Box<dyn std::error::Error>>;

pub(crate) const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: Shop, version: '1'}
paths:
  /v1/pets:
    get:
      operationId: listPets
      tags: [Pets]
      responses: {'204': {description: None.}}
    delete:
      operationId: deletePets
      tags: [Pets]
      responses: {'204': {description: None.}}
  /v1/orders:
    get:
      operationId: listOrders
      responses: {'204': {description: None.}}
";

/// Builds the command of the program.
pub(crate) fn program(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_botpress-codegen"));
    command
        .args(arguments)
        .current_dir(folder)
        // Tests of the cache set its folder.
        .env("XDG_CACHE_HOME", "/dev/null")
        .stdin(Stdio::null());
    command
}

/// A run's exit code, stdout and stderr.
#[allow(dead_code, reason = "not every file of tests runs the program plainly")]
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Result<(i32, String, String), Box<dyn std::error::Error>> {
    finish(program(folder, arguments))
}

/// A command's exit code, stdout and stderr.
pub(crate) fn finish(mut command: Command) -> Result<(i32, String, String), Box<dyn std::error::Error>> {
    let output = command.output()?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok((
        output.status.code().unwrap_or(-1),
        text(&output.stdout),
        text(&output.stderr),
    ))
}

/// Creates a folder with `shop.yaml`.
pub(crate) fn folder() -> std::io::Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("shop.yaml"), DOCUMENT)?;
    Ok(folder)
}

/// Returns every entry below a folder with its content; links with their targets.
#[allow(dead_code, reason = "not every test file uses it")]
pub(crate) fn contents(folder: &Path) -> std::io::Result<BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(at)? {
            let path = entry?.path();
            let name = path.strip_prefix(folder).unwrap_or(&path);
            let name = name.display().to_string();
            let found = fs::symlink_metadata(&path)?;
            let holds = if found.is_symlink() {
                format!("-> {}", fs::read_link(&path)?.display())
            } else if found.is_dir() {
                folders.push(path);
                "folder".to_owned()
            } else {
                String::from_utf8_lossy(&fs::read(&path)?).into_owned()
            };
            all.insert(name, holds);
        }
    }
    Ok(all)
}
