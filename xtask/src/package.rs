//! `cargo xtask package`: packs the crates as for a registry, and builds each from its tarball alone.
//!
//! Tarballs are unpacked outside of the workspace, so that they can't use files of it. The target folder is the
//! workspace's, where the dependencies are built already. Nothing is published.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};

/// The packages, their folders, and how many of the packages before them they depend on.
const PACKAGES: [(&str, &str, usize); 4] = [
    ("botpress-codegen-templates", "templates", 0),
    ("botpress-codegen", "generator", 1),
    ("botpress-codegen-cli", "cli", 2),
    ("botpress-client", "generated", 0),
];

/// Files that every package must contain in addition to its sources.
const BESIDE: [&str; 4] = ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "Cargo.lock"];

pub(crate) fn run() -> anyhow::Result<()> {
    let root = crate::root();
    let target = crate::target()?;
    let folder = tempfile::tempdir().context("can't create a folder for temporary files")?;
    let version = env!("CARGO_PKG_VERSION");
    // These packages are not in the registry yet, so cargo gets paths for them: the workspace's while a tarball is
    // packed, the unpacked ones while it is built.
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
        // With the current time: all files in tarballs have the same old date, and cargo, which compares times, would
        // treat those of another run as the same.
        let mut unpack = Command::new("tar");
        unpack.arg("xzmf").arg(&tarball).arg("-C").arg(folder.path());
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
    let mut generate = cargo(&folder.path().join(format!("botpress-codegen-cli-{version}")), &target);
    generate.args(["run", "--quiet"]).args(patches(&unpacked[..2]));
    generate.args(["--", "generate", "--no-lock"]);
    generate.arg(root.join("tests/downstream/petshop.yaml"));
    generate.arg("--out").arg(&out);
    succeed(&mut generate).context("the unpacked program does not generate")
}

/// Returns cargo in a folder, offline, with the variables that decide whether a dependency is built again.
fn cargo(folder: &Path, target: &Path) -> Command {
    let mut command = crate::cargo();
    command
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only");
    command
}

/// Returns the setting of cargo that replaces this package of the registry by the one in this folder.
fn patch(package: &str, folder: &Path) -> String {
    // A literal string of TOML: paths may contain backslashes.
    format!("patch.crates-io.{package}.path='{}'", folder.display())
}

/// Returns these settings as arguments.
fn patches(settings: &[String]) -> impl Iterator<Item = &str> {
    settings.iter().flat_map(|setting| ["--config", setting])
}

/// Checks that no file is missing, and none is a link.
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
            ensure!(!kind.is_symlink(), "{} is a link in the tarball", path.display());
            open.extend(kind.is_dir().then_some(path));
        }
    }
    Ok(())
}

fn succeed(command: &mut Command) -> anyhow::Result<()> {
    let program = command.get_program().display().to_string();
    let status = command.status().with_context(|| format!("can't start {program}"))?;
    ensure!(status.success(), "{command:?} failed");
    Ok(())
}
