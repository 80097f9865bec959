//! Other generators, if they are installed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::Context as _;

use super::measure;

/// The documents: ours generates one crate from all of them, peers one from each.
const DOCUMENTS: [&str; 5] = ["runtime", "admin", "files", "tables", "chat"];

/// A generator that can run on all documents.
pub(super) struct Peer {
    pub(super) name: &'static str,
    commands: Vec<(PathBuf, Command)>,
}

impl Peer {
    /// Generates from all documents into empty folders, and returns the total time.
    pub(super) fn run(&mut self) -> anyhow::Result<Duration> {
        let mut sum = Duration::ZERO;
        for (out, command) in &mut self.commands {
            super::remove(out)?;
            sum += measure::wall(command)?;
        }
        Ok(sum)
    }

    fn folders(&self) -> Vec<PathBuf> {
        self.commands.iter().map(|(out, _)| out.clone()).collect()
    }
}

/// Returns the peers whose generation is measured.
pub(super) fn codegen(root: &Path, folder: &Path) -> Vec<Peer> {
    ploidy(root, folder).into_iter().collect()
}

/// Returns the peers whose crates are checked, freshly generated.
pub(super) fn check(root: &Path, folder: &Path) -> anyhow::Result<Vec<(String, Vec<PathBuf>)>> {
    let peers = [openapi_generator(root, folder), ploidy(root, folder)];
    let mut sides = Vec::new();
    for mut peer in peers.into_iter().flatten() {
        // Folders are kept between runs, so that their dependencies need not be built again.
        for (out, command) in &mut peer.commands {
            if !out.join("src/lib.rs").exists() {
                measure::wall(command).with_context(|| format!("{} failed", peer.name))?;
            }
            make_workspace(out)?;
        }
        sides.push((peer.name.to_owned(), peer.folders()));
    }
    Ok(sides)
}

pub(super) fn absent_codegen() -> Vec<String> {
    absent(&[("ploidy", "cargo install ploidy")])
}

pub(super) fn absent_check() -> Vec<String> {
    absent(&[
        ("openapi-generator-cli", "pip install openapi-generator-cli, and Java"),
        ("ploidy", "cargo install ploidy"),
    ])
}

fn absent(peers: &[(&str, &str)]) -> Vec<String> {
    peers
        .iter()
        .filter(|(program, _)| !installed(program))
        .map(|(program, how)| format!("{program} is not on the PATH and is skipped ({how})"))
        .collect()
}

pub(crate) fn installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

fn ploidy(root: &Path, folder: &Path) -> Option<Peer> {
    let commands = DOCUMENTS.map(|document| {
        let out = folder.join(format!("ploidy-{document}"));
        let mut command = Command::new("ploidy");
        command.args(["generate", "rust", "--name", &format!("ploidy-{document}"), "--output"]);
        command.arg(&out).arg(root.join(format!("specs/{document}.json")));
        (out, command)
    });
    installed("ploidy").then(|| Peer {
        name: "ploidy",
        commands: commands.into(),
    })
}

fn openapi_generator(root: &Path, folder: &Path) -> Option<Peer> {
    let commands = DOCUMENTS.map(|document| {
        let out = folder.join(format!("openapi-generator-{document}"));
        let mut command = Command::new("openapi-generator-cli");
        command.args([
            "generate",
            "-g",
            "rust",
            "--package-name",
            &format!("peer_{document}"),
            "-i",
        ]);
        command
            .arg(root.join(format!("specs/{document}.json")))
            .arg("-o")
            .arg(&out);
        (out, command)
    });
    installed("openapi-generator-cli").then(|| Peer {
        name: "openapi-generator",
        commands: commands.into(),
    })
}

/// Copies a crate out of this workspace. Its target folder is kept.
pub(super) fn stand_alone(from: &Path, to: &Path) -> anyhow::Result<()> {
    super::remove(&to.join("src"))?;
    copy(from, to)?;
    make_workspace(to)
}

pub(crate) fn make_workspace(folder: &Path) -> anyhow::Result<()> {
    let manifest = folder.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).with_context(|| format!("can't read {}", manifest.display()))?;
    if !text.contains("[workspace]") {
        fs::write(&manifest, text + "\n[workspace]\n")
            .with_context(|| format!("can't write {}", manifest.display()))?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(to).with_context(|| format!("can't create {}", to.display()))?;
    for entry in fs::read_dir(from).with_context(|| format!("can't list {}", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            if entry.file_name() != "target" {
                copy(&entry.path(), &target)?;
            }
        } else {
            fs::copy(entry.path(), &target).with_context(|| format!("can't write {}", target.display()))?;
        }
    }
    Ok(())
}

/// Counts the lines of Rust in a folder.
pub(super) fn lines(folder: &Path) -> usize {
    let Ok(entries) = fs::read_dir(folder) else {
        return 0;
    };
    entries
        .flatten()
        .map(|entry| {
            let path = entry.path();
            if path.is_dir() {
                lines(&path)
            } else if path.extension().is_some_and(|end| end == "rs") {
                fs::read_to_string(&path).map_or(0, |text| text.lines().count())
            } else {
                0
            }
        })
        .sum()
}
