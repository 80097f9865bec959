//! `cargo xtask prism`: every operation, called against a mock that others made from the same documents.
//!
//! The mock is Prism, a program for node. It reads the documents by rules of its own, so what it finds wrong with a
//! request was not seen by the same eyes twice. It is no step of `cargo xtask test`: that needs cargo alone.

mod any;

use std::fs::{self, File};
use std::io;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use botpress_codegen::config::Config;
use serde_json::Value;

const PACKAGE: &str = "@stoplight/prism-cli";
const VERSION: &str = "5.14.2";
/// How long a mock may take until it listens.
const PATIENCE: Duration = Duration::from_secs(120);

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A document to call every operation of, in place of those of the project.
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
    /// Write the program and its samples, and build it; call nothing.
    #[arg(long, requires = "document")]
    no_run: bool,
    /// Call what listens at this URL, in place of a mock that is started.
    #[arg(
        long,
        requires = "document",
        conflicts_with = "no_run",
        value_name = "URL"
    )]
    at: Option<String>,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    match &arguments.document {
        Some(document) => any::run(document, arguments),
        None => own(),
    }
}

/// The documents of the project.
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
        test.env(
            format!("PRISM_{}", mock.module.to_uppercase()),
            &mock.origin,
        );
        println!("{}: {}", mock.module, mock.origin);
    }
    let status = test.status().context("can't start cargo")?;
    ensure!(
        status.success(),
        "the mocks were not content; what they said is in {}",
        folder.display()
    );
    Ok(())
}

/// The mock's program, which is fetched when this version of it is not there yet.
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
    format!(
        "can't start {program}; this task needs node 18 or later with its npm: https://nodejs.org"
    )
}

/// The project's documents by the modules that they become, as the mock gets them: without the answer `default`, which
/// it would give to what it finds wrong instead of saying so.
fn documents(specs: &Path) -> anyhow::Result<Vec<(String, Value)>> {
    let path = specs.join("codegen.toml");
    let text =
        fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))?;
    let config = Config::parse(&text).map_err(|error| anyhow::anyhow!("codegen.toml:{error}"))?;
    let mut documents = Vec::new();
    for api in config.apis(&text) {
        let path = specs.join(&api.document);
        let bytes = fs::read(&path).with_context(|| format!("can't read {}", path.display()))?;
        let mut document: Value = serde_json::from_slice(&bytes)
            .with_context(|| format!("{} is not JSON", path.display()))?;
        without_default(&mut document);
        documents.push((api.module, document));
    }
    Ok(documents)
}

/// Takes the responses `default` out of a document.
fn without_default(document: &mut Value) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let items = paths.into_iter().flatten();
    for operation in items.filter_map(|(_, item)| item.as_object_mut()).flatten() {
        let answers = operation.1.get_mut("responses");
        if let Some(answers) = answers.and_then(Value::as_object_mut)
            && answers.len() > 1
        {
            answers.shift_remove("default");
        }
    }
}

/// A mock of one document. It ends with this value, whatever else happens.
struct Mock {
    module: String,
    origin: String,
    address: String,
    said: PathBuf,
    began: Instant,
    process: Child,
}

impl Mock {
    fn start(
        program: &Path,
        folder: &Path,
        module: String,
        document: &Value,
    ) -> anyhow::Result<Self> {
        let path = folder.join(format!("{module}.json"));
        fs::write(&path, document.to_string())
            .with_context(|| format!("can't write {}", path.display()))?;
        let said = folder.join(format!("{module}.log"));
        let log = File::create(&said).with_context(|| format!("can't write {}", said.display()))?;
        let port = free_port().context("no free port on the loopback")?;
        let address = format!("127.0.0.1:{port}");
        // It goes by the schemas alone, and makes the same answers in every run.
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
            said,
            began: Instant::now(),
            process,
        })
    }

    /// Waits until it listens.
    fn wait(&mut self) -> anyhow::Result<()> {
        let (module, said) = (&self.module, self.said.display());
        while TcpStream::connect(&self.address).is_err() {
            if let Some(status) = self.process.try_wait()? {
                bail!("the mock of {module} ended ({status}) before it listened; see {said}");
            }
            ensure!(
                self.began.elapsed() < PATIENCE,
                "the mock of {module} does not listen; see {said}"
            );
            thread::sleep(Duration::from_millis(100));
        }
        Ok(())
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        // It may have ended by itself, and more can't be done.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A port that nobody has now. The mock says so when somebody takes it before.
fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
