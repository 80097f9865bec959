//! `cargo xtask prism`: calls every operation on a third-party mock of the same documents.
//!
//! The mock is Prism, a program for node. It reads the documents by its own rules, so it is an independent check of
//! requests. It is not a step of `cargo xtask test`, which needs only cargo.

mod any;

use std::fs::{self, File};
use std::io;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use botpress_codegen::Generator;
use serde_json::Value;

const PACKAGE: &str = "@stoplight/prism-cli";
const VERSION: &str = "5.14.2";
/// The timeout for the start of a mock.
const PATIENCE: Duration = Duration::from_secs(120);

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The document whose operations to call, instead of those of the project.
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
    /// Write the program and its samples, and build it, without calls.
    #[arg(long, requires = "document")]
    no_run: bool,
    /// The URL of a running mock, instead of starting one.
    #[arg(long, requires = "document", conflicts_with = "no_run", value_name = "URL")]
    at: Option<String>,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    match &arguments.document {
        Some(document) => any::run(document, arguments),
        None => own(),
    }
}

/// Runs the documents of the project.
fn own() -> anyhow::Result<()> {
    let root = crate::root();
    let folder = crate::target()?.join("prism");
    fs::create_dir_all(&folder).with_context(|| format!("can't create {}", folder.display()))?;
    let program = install(&folder)?;
    let mut mocks = Vec::new();
    for (module, document) in documents(&root.join("specs"))? {
        mocks.push(Mock::start(&program, &folder, module, &document)?);
    }
    let mut test = crate::cargo();
    test.current_dir(&root);
    test.args(["test", "--package", "project-tests", "--test", "main"]);
    test.args(["--", "--ignored", "--nocapture", "prism::"]);
    for mock in &mut mocks {
        mock.wait()?;
        test.env(format!("PRISM_{}", mock.module.to_uppercase()), &mock.origin);
        println!("{}: {}", mock.module, mock.origin);
    }
    let status = test.status().context("can't start cargo")?;
    ensure!(
        status.success(),
        "the mocks found errors; their output is in {}",
        folder.display()
    );
    Ok(())
}

/// Returns the mock's program, after installing it if this version is missing.
fn install(folder: &Path) -> anyhow::Result<PathBuf> {
    let package = folder.join("node_modules").join(PACKAGE);
    let there = fs::read(package.join("package.json")).unwrap_or_default();
    let there: Value = serde_json::from_slice(&there).unwrap_or_default();
    if there["version"] != VERSION {
        let wanted = format!("{PACKAGE}@{VERSION}");
        println!("installing {wanted} in {}", folder.display());
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        let mut install = Command::new(npm);
        install.args(["install", "--no-audit", "--no-fund", "--save-exact"]);
        install.arg("--prefix").arg(folder).arg(&wanted);
        let status = install.status().with_context(|| lacking(npm))?;
        ensure!(
            status.success(),
            "npm could not install {wanted}; the first run needs the network"
        );
    }
    Ok(package.join("dist").join("index.js"))
}

fn lacking(program: &str) -> String {
    format!("can't start {program}; this task needs node 18 or later with its npm: https://nodejs.org")
}

/// Returns the project's documents by module, as input of the mock: with their overlays, and without the response
/// `default`, which it would send for invalid requests instead of reporting them.
fn documents(specs: &Path) -> anyhow::Result<Vec<(String, Value)>> {
    let generator = Generator::new().config(specs.join("codegen.toml"));
    let documents = generator.documents()?.into_iter().map(|(module, document)| {
        let mut document = document.value().clone();
        without_default(&mut document);
        (module, document)
    });
    Ok(documents.collect())
}

/// Removes the responses `default` from a document.
fn without_default(document: &mut Value) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let items = paths.into_iter().flatten();
    for operation in items.filter_map(|(_, item)| item.as_object_mut()).flatten() {
        let responses = operation.1.get_mut("responses");
        if let Some(responses) = responses.and_then(Value::as_object_mut)
            && responses.len() > 1
        {
            responses.shift_remove("default");
        }
    }
}

/// A running mock of one document. It ends when this value is dropped.
struct Mock {
    module: String,
    origin: String,
    address: String,
    log_file: PathBuf,
    began: Instant,
    process: Child,
}

impl Mock {
    fn start(program: &Path, folder: &Path, module: String, document: &Value) -> anyhow::Result<Self> {
        let path = folder.join(format!("{module}.json"));
        fs::write(&path, document.to_string()).with_context(|| format!("can't write {}", path.display()))?;
        let log_file = folder.join(format!("{module}.log"));
        let log = File::create(&log_file).with_context(|| format!("can't write {}", log_file.display()))?;
        let port = free_port().context("no free port on the loopback")?;
        let address = format!("127.0.0.1:{port}");
        // It follows only the schemas, and gives the same responses in every run.
        let process = Command::new("node")
            .arg(program)
            .arg("mock")
            .args(["--host", "127.0.0.1", "--port", &port.to_string()])
            .args(["--dynamic", "--seed", "botpress"])
            .arg(&path)
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .with_context(|| lacking("node"))?;
        Ok(Self {
            module,
            origin: format!("http://{address}"),
            address,
            log_file,
            began: Instant::now(),
            process,
        })
    }

    /// Waits until it listens.
    fn wait(&mut self) -> anyhow::Result<()> {
        let (module, log_file) = (&self.module, self.log_file.display());
        while TcpStream::connect(&self.address).is_err() {
            if let Some(status) = self.process.try_wait()? {
                bail!("the mock of {module} ended ({status}) before it listened; see {log_file}");
            }
            ensure!(
                self.began.elapsed() < PATIENCE,
                "the mock of {module} does not listen; see {log_file}"
            );
            thread::sleep(Duration::from_millis(100));
        }
        Ok(())
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        // It may have ended by itself, and nothing more can be done.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Returns a free port. If another process takes it first, the mock reports it.
fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
