//! `cargo xtask package`: the packages as a registry would have them, each built from its tarball
//! alone.
//!
//! Tarballs are unpacked outside of the workspace, so that nothing of it can help. The target folder
//! is the workspace's, for its dependencies are built there already. Nothing is published.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};

/// The packages, each after those that it depends on.
const PACKAGES: [&str; 3] = [
    "botpress-codegen",
    "botpress-codegen-cli",
    "botpress-client",
];

/// What every package must hold beside its sources.
const BESIDE: [&str; 4] = ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "Cargo.lock"];

pub(crate) fn run() -> anyhow::Result<()> {
    let root = crate::root();
    let target = crate::target()?;
    let folder = tempfile::tempdir().context("can't create a folder for temporary files")?;
    let version = env!("CARGO_PKG_VERSION");
    // The registry has no generator yet, so the command line is told where it is: here while its
    // tarball is made, and unpacked while that is built.
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

/// The generator in this folder in place of the registry's.
fn patch(folder: &Path) -> String {
    // A literal string of TOML: paths may hold backslashes.
    format!(
        "patch.crates-io.{}.path='{}'",
        PACKAGES[0],
        folder.display()
    )
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
