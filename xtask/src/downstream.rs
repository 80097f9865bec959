//! `cargo xtask downstream`: runs the tests of `tests/downstream`, a crate outside of the workspace that generates in
//! its build script.
//!
//! It uses the workspace's versions of crates: its lock is a fresh copy of the workspace's, so that it is never out of
//! date and nothing is downloaded or built twice.

use std::fs;

use anyhow::{Context as _, ensure};

pub(crate) fn run() -> anyhow::Result<()> {
    let root = crate::root();
    let folder = root.join("tests/downstream");
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).context("can't copy Cargo.lock")?;
    let status = crate::cargo()
        .args(["test", "--offline"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", crate::target()?)
        .status()
        .context("can't start cargo")?;
    ensure!(status.success(), "the tests of {} failed", folder.display());
    Ok(())
}
