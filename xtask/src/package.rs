//! `cargo xtask package`: packs the crates as for a registry, and builds each from its tarball alone.
//!
//! Tarballs are unpacked outside of the workspace, so that they can't use files of it. The target folder is the
//! workspace's, where the dependencies are built already. Nothing is published.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};

/// The packages, in the order of their dependencies.
const PACKAGES: [&str; 3] = [
    "botpress-codegen",
    "botpress-codegen-cli",
    "botpress-client",
];

/// Files that every package must contain in addition to its sources.
const BESIDE: [&str; 4] = ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "Cargo.lock"];

pub(crate) fn run() -> anyhow::Result<()> {
    let root = crate::root();
    let target = crate::target()?;
    let folder = tempfile::tempdir().context("can't create a folder for temporary files")?;
    let version = env!("CARGO_PKG_VERSION");
    // The generator is not in the registry yet, so cargo gets a path for it: the workspace's while the tarball is
    // packed, the unpacked one while it is built.
    let here = patch(&root.join("generator"));
    let unpacked = patch(&folder.path().join(format!("{}-{version}", PACKAGES[0])));
    for package in PACKAGES {
        let mut pack = cargo(&root, &target);
        pack.args(["package", "--no-verify", "--allow-dirty"]);
        pack.args(["--package", package]);
        let needs_generator = package == "botpress-codegen-cli";
        if needs_generator {
            pack.args(["--config", &here]);
        }
        succeed(&mut pack)?;
        let name = format!("{package}-{version}");
        let tarball = target.join("package").join(format!("{name}.crate"));
        // With the current time: all files in tarballs have the same old date, and cargo, which compares times, would
        // treat those of another run as the same.
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
        if needs_generator {
            build.args(["--config", &unpacked]);
        } else {
            build.arg("--locked");
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
    generate.args([
        "run",
        "--quiet",
        "--config",
        &unpacked,
        "--",
        "generate",
        "--no-lock",
    ]);
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

/// Replaces the registry's generator with the one in this folder.
fn patch(folder: &Path) -> String {
    // A literal string of TOML: paths may contain backslashes.
    format!(
        "patch.crates-io.{}.path='{}'",
        PACKAGES[0],
        folder.display()
    )
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
