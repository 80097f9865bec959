//! Any document: generates its crate, a program that calls all its methods, and runs the mock.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail, ensure};
use botpress_codegen::Generator;
use botpress_codegen::map::ApiMap;
use serde_json::Value;
use xtask::mock::calls::{CRATE, manifest, program};
use xtask::mock::sample::samples;
use xtask::mock::{CallResult, judge};

use super::{Arguments, Mock, install, without_default};

/// The module of the crate.
const MODULE: &str = "api";
/// The maximum number of calls with errors that are shown.
const SHOWN: usize = 40;

pub(super) fn run(document: &Path, arguments: &Arguments) -> anyhow::Result<()> {
    let folder = crate::target()?.join("prism").join("any");
    fs::create_dir_all(&folder).with_context(|| format!("can't create {}", folder.display()))?;
    let generator = Generator::new()
        .document(MODULE, document)
        .name(CRATE)
        .keep_going(true)
        .force(true);
    let generated = generator.generate(&|_, _, _| {})?;
    generated.write_crate(&folder.join("client"))?;
    let apis = generator.map()?;
    let documents = generator.documents()?;
    let (Some(api), Some((_, read))) = (apis.first(), documents.first()) else {
        bail!("{} has no API", document.display());
    };
    let made = samples(read.value(), api);
    let program = write(&folder, api, &serde_json::to_string(&made.samples)?)?;
    for (index, reason) in &made.without {
        let name = api.operations.get(*index).map_or("?", |one| one.id.as_str());
        println!("not called: {name}: {reason}");
    }
    if arguments.no_run {
        println!("{} calls are in {}", made.samples.len(), folder.display());
        return Ok(());
    }
    let mut value = read.value().clone();
    without_default(&mut value);
    let output = match &arguments.at {
        Some(origin) => call(&program, origin, &folder)?,
        None => mocked(&program, &folder, &value)?,
    };
    let results: Vec<CallResult> = output
        .lines()
        .map(serde_json::from_str)
        .collect::<Result<_, _>>()
        .context("the output of the program can't be read")?;
    let names: Vec<String> = api.operations.iter().map(|one| one.id.clone()).collect();
    let verdict = judge(&made.samples, &results, &names);
    println!(
        "{} operations, {} not called; {} calls: {} with errors; {} responses that the mock itself found not valid",
        api.operations.len(),
        made.without.len(),
        verdict.calls,
        verdict.wrong.len(),
        verdict.own,
    );
    for wrong in verdict.wrong.iter().take(SHOWN) {
        println!("  {wrong}");
    }
    ensure!(
        results.len() == made.samples.len(),
        "{} of {} calls were made",
        results.len(),
        made.samples.len()
    );
    ensure!(verdict.wrong.is_empty(), "{} calls had errors", verdict.wrong.len());
    Ok(())
}

/// Writes the program and builds it.
fn write(folder: &Path, api: &ApiMap, samples: &str) -> anyhow::Result<PathBuf> {
    let package = folder.join("calls");
    fs::create_dir_all(package.join("src"))?;
    for (path, text) in [
        (folder.join("samples.json"), samples.to_owned()),
        (package.join("Cargo.toml"), manifest(api)),
        (package.join("src/main.rs"), program(api)),
    ] {
        fs::write(&path, text).with_context(|| format!("can't write {}", path.display()))?;
    }
    // The versions of the workspace, so that nothing is downloaded.
    fs::copy(crate::root().join("Cargo.lock"), package.join("Cargo.lock"))?;
    let target = folder.join("target");
    let mut build = crate::cargo();
    build
        .current_dir(&package)
        .args(["build", "--quiet", "--target-dir"])
        .arg(&target);
    let status = build.status().context("can't start cargo")?;
    ensure!(status.success(), "the calls of {} do not compile", package.display());
    Ok(target.join("debug").join("mocked-calls"))
}

/// Runs the program on a mock of the document, and returns its output.
fn mocked(program: &Path, folder: &Path, document: &Value) -> anyhow::Result<String> {
    let home = crate::target()?.join("prism");
    let prism = install(&home)?;
    let mut mock = Mock::start(&prism, folder, MODULE.to_owned(), document)?;
    mock.wait()?;
    call(program, &mock.origin, folder)
}

fn call(program: &Path, origin: &str, folder: &Path) -> anyhow::Result<String> {
    let output = Command::new(program)
        .arg(origin)
        .arg(folder.join("samples.json"))
        .output()
        .with_context(|| format!("can't start {}", program.display()))?;
    ensure!(
        output.status.success(),
        "the calls ended: {}",
        String::from_utf8_lossy(&output.stderr).trim_end()
    );
    String::from_utf8(output.stdout).context("the output of the program can't be read")
}
