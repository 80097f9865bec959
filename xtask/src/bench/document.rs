//! Any document: the cost of generating its crate, and the cost of checking the crate for its users.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::Context as _;
use xtask::memory;

use super::{measure, optimized_program, peers, remove, scratch};

/// The pause between two measurements of the memory of processes.
const PAUSE: Duration = Duration::from_millis(20);

/// Generates the crate and checks it `runs` times, and prints the least of each.
pub(super) fn bench(document: &Path, runs: usize) -> anyhow::Result<()> {
    let size = fs::metadata(document)
        .with_context(|| format!("can't read {}", document.display()))?
        .len();
    let program = optimized_program("botpress-codegen", "cli/Cargo.toml")?;
    let folder = scratch("document")?;
    let crate_folder = folder.join("client");
    let mut generated = Cost::MOST;
    for _ in 0..runs {
        remove(&crate_folder)?;
        let mut command = Command::new(&program);
        command.arg("generate").arg(document);
        command.args(["--no-cache", "--keep-going", "--force", "--lock"]);
        command.arg(folder.join("names.lock"));
        command.args(["--name", "document-client", "--out"]);
        command.arg(&crate_folder);
        generated = generated.least(cost(&mut command)?);
    }
    println!(
        "{}: {:.1} MB, {} lines of Rust",
        document.display(),
        megabytes(size),
        peers::lines(&crate_folder.join("src"))
    );
    println!(
        "  generate: {:.1} CPU s, {:.0} MB, {:.1} times the document",
        generated.seconds,
        megabytes(generated.memory),
        megabytes(generated.memory) / megabytes(size)
    );
    let lock = crate::root().join("Cargo.lock");
    fs::copy(lock, crate_folder.join("Cargo.lock")).context("can't copy Cargo.lock")?;
    fs::write(
        crate_folder.join("Cargo.toml"),
        fs::read_to_string(crate_folder.join("Cargo.toml"))? + "\n[workspace]\n",
    )?;
    measure::check(&crate_folder, false).context("the crate does not compile")?;
    let mut checked = Cost::MOST;
    for _ in 0..runs {
        measure::touch(&crate_folder)?;
        checked = checked.least(cost(&mut measure::checking(&crate_folder))?);
    }
    println!(
        "  cargo check of the crate alone: {:.1} CPU s, {:.0} MB",
        checked.seconds,
        megabytes(checked.memory)
    );
    Ok(())
}

/// The cost of a command.
#[derive(Clone, Copy)]
struct Cost {
    /// CPU time.
    seconds: f64,
    /// The peak memory of one of its processes, in bytes.
    memory: u64,
}

impl Cost {
    const MOST: Self = Self {
        seconds: f64::INFINITY,
        memory: u64::MAX,
    };

    fn least(self, other: Self) -> Self {
        Self {
            seconds: self.seconds.min(other.seconds),
            memory: self.memory.min(other.memory),
        }
    }
}

/// Runs a command, and measures the memory of its processes while they run.
fn cost(command: &mut Command) -> anyhow::Result<Cost> {
    let before = measure::children_cpu();
    let mut process = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("can't start {}", command.get_program().display()))?;
    let mut most = 0;
    let status = loop {
        most = most.max(memory::peak_of_all(process.id()).unwrap_or_default());
        match process.try_wait()? {
            Some(status) => break status,
            None => thread::sleep(PAUSE),
        }
    };
    anyhow::ensure!(status.success(), "{} failed: {status}", command.get_program().display());
    let seconds = measure::children_cpu()
        .zip(before)
        .map(|(after, before)| after - before);
    Ok(Cost {
        seconds: seconds.context("this system does not report the time of processes")?,
        memory: most * 1024,
    })
}

#[expect(clippy::cast_precision_loss, reason = "it is printed with few digits")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
