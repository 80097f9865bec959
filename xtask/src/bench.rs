//! `cargo xtask bench`: measures the generator and the build of its output, and compares them with peers that are
//! installed.
//!
//! Each comparison runs ours and theirs in turn within one run and prints the ratio; no number is a test. Peers are
//! optional: the output names those that are not on the `PATH`.

mod document;
mod made_up;
mod measure;
pub(crate) mod peers;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use botpress_codegen::Stage;

use crate::codegen::{self, Clock};
use measure::{cargo, median};
use xtask::memory;

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The benchmark; by default `codegen` and `check`.
    #[arg(value_enum)]
    what: Option<What>,
    /// The number of runs of each side; the result is the median.
    #[arg(long, default_value_t = 5)]
    runs: usize,
    /// Measures only this process; the task itself uses it on an optimized build.
    #[arg(long, hide = true)]
    inner: bool,
    /// The document, for `document`.
    #[arg(long, value_name = "FILE", required_if_eq("what", "document"))]
    document: Option<PathBuf>,
    /// The number of schemas in a chain, for `depth`.
    #[arg(long, default_value_t = 100_000)]
    count: usize,
    /// Only the documents whose name contains this text, for `scaling` and `depth`.
    #[arg(long, value_name = "TEXT", default_value = "")]
    only: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum What {
    /// Documents to crate: time of each stage, lower bound, memory, and peers.
    Codegen,
    /// `cargo check` of the generated crate and of peers' crates, with their dependencies built.
    Check,
    /// Calls of the client, compared with the same calls written by hand.
    Client,
    /// The growth of the time of a complete run with the size of made-up documents.
    Scaling,
    /// Long chains and rings of schemas, read or rejected on a small stack.
    Depth,
    /// One document: time and memory of generating its crate, and of `cargo check` of the crate.
    Document,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let runs = arguments.runs.max(1);
    if arguments.inner {
        return match arguments.what {
            Some(What::Scaling) => made_up::scaling(runs, &arguments.only),
            Some(What::Depth) => made_up::depth(arguments.count, &arguments.only),
            _ => inner(runs),
        };
    }
    if let Some(what @ (What::Scaling | What::Depth)) = arguments.what {
        let what = if what == What::Scaling { "scaling" } else { "depth" };
        let count = arguments.count.to_string();
        let runs = runs.to_string();
        let only = format!("--only={}", arguments.only);
        return optimized_inner(&[what, "--runs", &runs, "--count", &count, &only]);
    }
    if let (Some(What::Document), Some(document)) = (arguments.what, &arguments.document) {
        return document::bench(document, runs);
    }
    if arguments.what == Some(What::Client) {
        let package = "project-tests";
        return cargo(&["bench", "--quiet", "--package", package, "--bench", "cost"]);
    }
    if arguments.what != Some(What::Check) {
        codegen_bench(runs)?;
    }
    if arguments.what != Some(What::Codegen) {
        check_bench(runs)?;
    }
    Ok(())
}

/// Builds the task with optimization, runs its measurement, then the peers.
fn codegen_bench(runs: usize) -> anyhow::Result<()> {
    println!("codegen: all documents to a crate, optimized build, one process, median of {runs}");
    let root = crate::root();
    let xtask = optimized_build()?;
    let ours = |out: &Path| {
        let mut command = std::process::Command::new(&xtask);
        command.args(["codegen", "--out"]).arg(out);
        command
    };
    let folder = scratch("codegen")?;
    let mut peers = peers::codegen(&root, &folder);
    let mut times = vec![Vec::new(); peers.len() + 1];
    // Runs alternate, so that other load on the machine affects all of them.
    for _ in 0..runs {
        let out = folder.join("ours");
        remove(&out)?;
        times[0].push(measure::wall(&mut ours(&out))?);
        for (peer, times) in peers.iter_mut().zip(&mut times[1..]) {
            times.push(peer.run()?);
        }
    }
    let ours = median(&times[0]);
    println!("  {:>8.1} ms  ours, as a command (files written)", millis(ours));
    for (peer, times) in peers.iter().zip(&times[1..]) {
        let theirs = median(times);
        println!(
            "  {:>8.1} ms  {}; ours takes {:.2} of that",
            millis(theirs),
            peer.name,
            ours.as_secs_f64() / theirs.as_secs_f64()
        );
    }
    for absent in peers::absent_codegen() {
        println!("  {absent}");
    }
    optimized_inner(&["--runs", &runs.to_string()])
}

/// Runs the optimized build of this program to measure itself.
fn optimized_inner(arguments: &[&str]) -> anyhow::Result<()> {
    let status = std::process::Command::new(optimized_build()?)
        .args(["bench", "--inner"])
        .args(arguments)
        .status()
        .context("can't start the optimized build")?;
    anyhow::ensure!(status.success(), "the measurement failed");
    Ok(())
}

/// Measures stages, lower bound and memory in this process.
fn inner(runs: usize) -> anyhow::Result<()> {
    let root = crate::root();
    let generator = codegen::generator(&root.join("specs/codegen.toml"), &root);
    let documents = generator.read()?.documents;
    let mut whole = Vec::new();
    let mut stages: Vec<(String, Stage, Vec<Duration>)> = Vec::new();
    let mut files = Vec::new();
    for _ in 0..runs {
        let clock = Clock::default();
        let began = Instant::now();
        let observer = |api: &str, stage, moment| clock.note(api, stage, moment);
        files = generator.generate(&observer)?.output.files;
        whole.push(began.elapsed());
        for (api, stage, time) in clock.stages() {
            match stages.iter_mut().find(|(a, s, _)| *a == api && *s == stage) {
                Some((_, _, times)) => times.push(time),
                None => stages.push((api, stage, vec![time])),
            }
        }
    }
    let memory = memory::own_peak();
    stages.sort_by(|a, b| (&a.0, a.1 as u8).cmp(&(&b.0, b.1 as u8)));
    println!("  stages (APIs run in parallel, so they add up to more than the total):");
    for (api, stage, times) in &stages {
        let api = if api.is_empty() { "all" } else { api };
        println!("  {:>8.1} ms    {api} {stage}", millis(median(times)));
    }
    let mut reading = Vec::new();
    let mut printing = Vec::new();
    for _ in 0..runs {
        let began = Instant::now();
        for document in &documents {
            let value: serde_json::Value =
                serde_json::from_slice(&document.bytes).with_context(|| format!("{} is not JSON", document.name))?;
            std::hint::black_box(value);
        }
        reading.push(began.elapsed());
        let began = Instant::now();
        for file in files.iter().filter(|file| is_rust(&file.path)) {
            let parsed = syn::parse_file(&file.text).with_context(|| format!("{} is not Rust", file.path))?;
            std::hint::black_box(prettyplease::unparse(&parsed));
        }
        printing.push(began.elapsed());
    }
    let (whole, reading, printing) = (median(&whole), median(&reading), median(&printing));
    let floor = reading + printing;
    println!("  {:>8.1} ms  total, without writing files", millis(whole));
    println!("  {:>8.1} ms  floor: serde_json on the documents", millis(reading));
    println!(
        "  {:>8.1} ms  floor: syn and prettyplease on the finished text",
        millis(printing)
    );
    println!(
        "  the total is {:.2} of the floor",
        whole.as_secs_f64() / floor.as_secs_f64()
    );
    match memory {
        Some(kib) => println!("  {:>8} MB  peak memory", kib.div_ceil(1024)),
        None => println!("  memory: not available on this system"),
    }
    Ok(())
}

fn check_bench(runs: usize) -> anyhow::Result<()> {
    println!(
        "check: `cargo check` of the crate alone, dependencies built, CARGO_INCREMENTAL=0, CPU seconds, minimum of {runs}"
    );
    let root = crate::root();
    let folder = scratch("check")?;
    let ours = folder.join("ours");
    peers::stand_alone(&root.join("generated"), &ours)?;
    fs::copy(root.join("Cargo.lock"), ours.join("Cargo.lock")).context("can't copy Cargo.lock")?;
    let mut sides = vec![("ours".to_owned(), vec![ours])];
    sides.extend(peers::check(&root, &folder)?);
    for (name, crates) in &sides {
        for folder in crates {
            measure::check(folder, false).with_context(|| format!("{name} does not compile"))?;
        }
    }
    let mut least = vec![f64::INFINITY; sides.len()];
    for _ in 0..runs {
        for ((name, crates), least) in sides.iter().zip(&mut least) {
            let mut sum = 0.0;
            for folder in crates {
                sum += measure::check(folder, true).with_context(|| format!("{name} does not compile"))?;
            }
            *least = least.min(sum);
        }
    }
    for ((name, crates), seconds) in sides.iter().zip(&least) {
        let lines: usize = crates.iter().map(|folder| peers::lines(&folder.join("src"))).sum();
        print!("  {seconds:>8.2} s   {name} ({lines} lines)");
        if name == "ours" {
            println!();
        } else {
            println!("; ours takes {:.2} of that", least[0] / seconds);
        }
    }
    for absent in peers::absent_check() {
        println!("  {absent}");
    }
    Ok(())
}

/// Builds this program with optimization, and returns its path.
pub(crate) fn optimized_build() -> anyhow::Result<PathBuf> {
    optimized_program("xtask", "xtask/Cargo.toml")
}

/// Builds a program with optimization, and returns its path.
fn optimized_program(name: &str, manifest: &str) -> anyhow::Result<PathBuf> {
    cargo(&["build", "--quiet", "--release", "--manifest-path", manifest])?;
    let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    Ok(crate::target()?.join("release").join(name))
}

/// Creates a folder of this task in the target folder.
fn scratch(name: &str) -> anyhow::Result<PathBuf> {
    let folder = crate::target()?.join("bench").join(name);
    fs::create_dir_all(&folder).with_context(|| format!("can't create {}", folder.display()))?;
    Ok(folder)
}

fn remove(folder: &Path) -> anyhow::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("can't remove {}", folder.display()))?;
    }
    Ok(())
}

fn is_rust(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|end| end == "rs")
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
