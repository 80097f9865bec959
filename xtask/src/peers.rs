//! `cargo xtask peers`: runs other generators on a folder of documents, for the table that compares them.
//!
//! This file has the programs with their arguments, and counts their results. `cargo xtask corpus` surveys this
//! project's generator on the same folder.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use xtask::survey::child::{all, succeeds};
use xtask::survey::find::{Found, documents};
use xtask::survey::one::version_of;

use crate::bench::peers::{installed, make_workspace};

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder; all JSON and YAML files in it are used.
    folder: PathBuf,
    /// Check the crate of every Nth document. Without it no crate is checked.
    #[arg(long, value_name = "N")]
    every: Option<usize>,
    /// Only this generator. Can be given more than once.
    #[arg(long, value_name = "PROGRAM")]
    only: Vec<String>,
    /// The number of documents to generate at a time.
    #[arg(long, default_value_t = 2)]
    jobs: usize,
    /// The time limit of one document, and of the check of one crate, in seconds.
    #[arg(long, default_value_t = 120, value_name = "SECONDS")]
    limit: u64,
}

/// Another generator.
struct Peer {
    /// Its program, looked up on the `PATH`.
    program: &'static str,
    /// How to install it.
    install: &'static str,
    /// The versions of documents that it reads.
    versions: &'static [&'static str],
    /// Its arguments for a document and the folder of the crate.
    arguments: fn(document: &Path, out: &Path) -> Vec<OsString>,
    /// The manifest of the crate.
    manifest: Manifest,
}

/// The manifest of a crate.
enum Manifest {
    /// The generator writes it.
    Written,
    /// The generator writes a module, which needs these dependencies.
    Dependencies(&'static str),
    /// The generator writes a module, and its dependencies to this file.
    File(&'static str),
}

const PACKAGE: &str = "[package]\nname = \"peer\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";

const PEERS: &[Peer] = &[
    Peer {
        program: "ploidy",
        install: "cargo install ploidy",
        versions: &["3.0", "3.1"],
        arguments: |document, out| {
            let options = ["generate", "rust", "--name", "peer", "--output"];
            let options = options.iter().map(OsString::from);
            options.chain([out.into(), document.into()]).collect()
        },
        manifest: Manifest::Written,
    },
    Peer {
        program: "oas3-gen",
        install: "cargo install oas3-gen",
        versions: &["3.0", "3.1"],
        arguments: |document, out| {
            let options = ["generate", "client-mod", "--input"].iter();
            let options = options.map(OsString::from).chain([document.into()]);
            options
                .chain(["--output".into(), out.join("src/client").into()])
                .collect()
        },
        manifest: Manifest::Dependencies(
            r#"
[dependencies]
anyhow = "1"
base64 = "0.22"
bytes = "1"
chrono = { version = "0.4", features = ["serde"] }
futures = "0.3"
futures-util = "0.3"
http = "1"
indexmap = { version = "2", features = ["serde"] }
oas3-gen-support = "*"
percent-encoding = "2"
regex = "1"
reqwest = { version = "0.13", features = ["json", "multipart", "stream", "form", "query"] }
secrecy = { version = "0.10", features = ["serde"] }
serde = { version = "1", features = ["derive"] }
serde_html_form = "0.4"
serde_json = "1"
serde_with = { version = "3", features = ["chrono_0_4", "base64"] }
strum = "0.27"
url = "2"
uuid = { version = "1", features = ["serde"] }
validator = { version = "0.20", features = ["derive"] }
"#,
        ),
    },
    Peer {
        program: "openapi-to-rust",
        install: "cargo install openapi-to-rust",
        versions: &["3.0", "3.1"],
        arguments: |document, out| {
            let options = ["generate".into(), document.into(), "--output-dir".into()];
            options.into_iter().chain([out.join("src/client").into()]).collect()
        },
        manifest: Manifest::File("src/client/REQUIRED_DEPS.toml"),
    },
    Peer {
        program: "cargo-progenitor",
        install: "cargo install cargo-progenitor",
        versions: &["3.0"],
        arguments: |document, out| {
            let named = ["progenitor", "--name", "peer", "--version", "0.1.0", "--input"];
            let named = named.iter().map(OsString::from).chain([document.into()]);
            named.chain(["--output".into(), out.into()]).collect()
        },
        manifest: Manifest::Written,
    },
];

/// The results of one generator.
#[derive(Debug, Default)]
struct Counts {
    tried: usize,
    generated: usize,
    checked: usize,
    compiled: usize,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let found = documents(&arguments.folder)?;
    ensure!(
        !found.is_empty(),
        "{} contains no JSON or YAML file",
        arguments.folder.display()
    );
    let read = |index: usize| {
        let document = arguments.folder.join(&found[index].document);
        let bytes = fs::read(&document).with_context(|| format!("can't read {}", document.display()))?;
        Ok(version_of(&found[index].document, bytes))
    };
    let versions = all(found.len(), arguments.jobs, read)?;
    let found: Vec<(Found, String)> = found
        .into_iter()
        .zip(versions)
        .filter_map(|(found, version)| Some((found, version?)))
        .collect();
    let scratch = crate::target()?.join("peers");
    println!("| generator | documents of its versions | generated | checked | compiled |");
    println!("|---|---|---|---|---|");
    for peer in PEERS {
        let program = peer.program;
        if !arguments.only.is_empty() && !arguments.only.iter().any(|only| only == program) {
            continue;
        }
        if !installed(program) {
            eprintln!("{program} is not on the PATH and is skipped ({})", peer.install);
            continue;
        }
        let Counts {
            tried,
            generated,
            checked,
            compiled,
        } = count(arguments, peer, &found, &scratch)?;
        println!("| {program} | {tried} | {generated} | {checked} | {compiled} |");
    }
    Ok(())
}

/// Generates from all documents of the peer's versions, and checks the crates of some.
fn count(arguments: &Arguments, peer: &Peer, found: &[(Found, String)], scratch: &Path) -> anyhow::Result<Counts> {
    let limit = Duration::from_secs(arguments.limit);
    let crates = scratch.join(peer.program);
    if crates.exists() {
        fs::remove_dir_all(&crates).with_context(|| format!("can't remove {}", crates.display()))?;
    }
    let reads = |version: &str| peer.versions.iter().any(|one| version.starts_with(one));
    let tried = found.iter().filter(|(_, version)| reads(version));
    let tried: Vec<&Found> = tried.map(|(found, _)| found).collect();
    let generated = all(tried.len(), arguments.jobs, |index| {
        let out = crates.join(&tried[index].package);
        fs::create_dir_all(&out).with_context(|| format!("can't create {}", out.display()))?;
        let document = arguments.folder.join(&tried[index].document);
        let mut command = Command::new(peer.program);
        command.args((peer.arguments)(&document, &out));
        succeeds(&mut command, limit)
    })?;
    let mut counts = Counts {
        tried: tried.len(),
        generated: generated.iter().filter(|good| **good).count(),
        ..Counts::default()
    };
    let every = arguments.every.unwrap_or(0);
    for (index, found) in tried.iter().enumerate() {
        if every == 0 || index % every != 0 || !generated[index] {
            continue;
        }
        let folder = crates.join(&found.package);
        let dependencies = match peer.manifest {
            Manifest::Written => None,
            Manifest::Dependencies(text) => Some(text.to_owned()),
            Manifest::File(name) => Some(fs::read_to_string(folder.join(name)).unwrap_or_default()),
        };
        if let Some(dependencies) = dependencies {
            write(&folder.join("Cargo.toml"), &format!("{PACKAGE}{dependencies}"))?;
            write(&folder.join("src/lib.rs"), "pub mod client;\n")?;
        }
        make_workspace(&folder)?;
        let mut command = crate::cargo();
        command.args(["check", "--quiet"]).current_dir(&folder);
        // Warnings are allowed.
        command.env("CARGO_TARGET_DIR", scratch.join("build"));
        counts.checked += 1;
        counts.compiled += usize::from(succeeds(&mut command, limit)?);
    }
    Ok(counts)
}

fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    fs::write(path, text).with_context(|| format!("can't write {}", path.display()))
}
