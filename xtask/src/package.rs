//! `cargo xtask package`: the packages as a registry would have them, each built from its tarball
//! alone.
//!
//! Tarballs are unpacked outside of the workspace, so that nothing of it can help. The target folder
//! is the workspace's, for its dependencies are built there already. Nothing is published.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};

/// The packages, their folders, and how many of those before them they depend on.
const PACKAGES: [(&str, &str, usize); 4] = [
    ("botpress-codegen-templates", "templates", 0),
    ("botpress-codegen", "generator", 1),
    ("botpress-codegen-cli", "cli", 2),
    ("botpress-client", "generated", 0),
];

/// What every package must hold beside its sources.
const BESIDE: [&str; 4] = ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "Cargo.lock"];

pub(crate) fn run() -> anyhow::Result<()> {
    let root = crate::root();
    let target = crate::target()?;
    let folder = tempfile::tempdir().context("can't create a folder for temporary files")?;
    let version = env!("CARGO_PKG_VERSION");
    // The registry has none of these yet, so each package is told where those that it depends on are: here while its
    // tarball is made, and unpacked while that is built.
    let here: Vec<String> = PACKAGES
        .iter()
        .map(|(package, folder, _)| patch(package, &root.join(folder)))
        .collect();
    let unpacked: Vec<String> = PACKAGES
        .iter()
        .map(|(package, ..)| patch(package, &folder.path().join(format!("{package}-{version}"))))
        .collect();
    for (package, _, needed) in PACKAGES {
        let mut pack = cargo(&root, &target);
        pack.args(["package", "--no-verify", "--allow-dirty"]);
        pack.args(["--package", package]);
        pack.args(patches(&here[..needed]));
        succeed(&mut pack)?;
        let name = format!("{package}-{version}");
        let tarball = target.join("package").join(format!("{name}.crate"));
        // With the time of now: all files in tarballs are of one old date, and cargo, which goes by time,
        // would take those of another run for the same.
        let mut unpack = Command::new("tar");
        unpack
            .arg("xzmf")
            .arg(&tarball)
            .arg("-C")
            .arg(folder.path());
        succeed(&mut unpack)?;
        let sources = folder.path().join(name);
        look_at(&sources, package)?;
        let mut build = cargo(&sources, &target);
        build.arg("build");
        if needed == 0 {
            build.arg("--locked");
        } else {
            build.args(patches(&unpacked[..needed]));
        }
        succeed(&mut build).with_context(|| format!("{package} does not build by itself"))?;
        println!("{package}: packed, unpacked and built");
    }
    let out = folder.path().join("client");
    let mut generate = cargo(
        &folder
            .path()
            .join(format!("botpress-codegen-cli-{version}")),
        &target,
    );
    generate
        .args(["run", "--quiet"])
        .args(patches(&unpacked[..2]));
    generate.args(["--", "generate", "--no-lock"]);
    generate.arg(root.join("tests/downstream/petshop.yaml"));
    generate.arg("--out").arg(&out);
    succeed(&mut generate).context("the unpacked program does not generate")
}

/// Cargo in a folder, offline, with what else decides whether a dependency has to be built again.
fn cargo(folder: &Path, target: &Path) -> Command {
    let mut command = crate::cargo();
    command
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only");
    command
}

/// A setting of cargo: this package is in this folder, not in the registry.
fn patch(package: &str, folder: &Path) -> String {
    // A literal string of TOML: paths may hold backslashes.
    format!("patch.crates-io.{package}.path='{}'", folder.display())
}

/// These settings as arguments.
fn patches(settings: &[String]) -> impl Iterator<Item = &str> {
    settings.iter().flat_map(|setting| ["--config", setting])
}

/// Nothing may be missing, and nothing be a link.
fn look_at(sources: &Path, package: &str) -> anyhow::Result<()> {
    for file in BESIDE {
        let is_there = sources.join(file).is_file();
        ensure!(is_there, "the tarball of {package} lacks {file}");
    }
    let mut open: Vec<PathBuf> = vec![sources.to_owned()];
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder);
        for entry in entries.with_context(|| format!("can't list {}", folder.display()))? {
            let entry = entry?;
            let kind = entry.file_type()?;
            let path = entry.path();
            ensure!(
                !kind.is_symlink(),
                "{} is a link in the tarball",
                path.display()
            );
            open.extend(kind.is_dir().then_some(path));
        }
    }
    Ok(())
}

fn succeed(command: &mut Command) -> anyhow::Result<()> {
    let program = command.get_program().display().to_string();
    let status = command
        .status()
        .with_context(|| format!("can't start {program}"))?;
    ensure!(status.success(), "{command:?} failed");
    Ok(())
}
