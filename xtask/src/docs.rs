//! `cargo xtask docs`: builds the pages of the project as a book, with mdBook.
//!
//! `xtask::book` assembles the sources of the book. mdBook is the program on the `PATH`, or is installed in the target
//! folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};
use xtask::book;

/// The version of mdBook to install.
const MDBOOK: &str = "0.4.52";

/// Arguments of `docs`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder for the book; `target/book` by default.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Only update `docs/diagnostics.md` from the codes.
    #[arg(long)]
    diagnostics: bool,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let root = crate::root();
    if arguments.diagnostics {
        return fs::write(root.join("docs/diagnostics.md"), book::diagnostics())
            .context("can't write docs/diagnostics.md");
    }
    let target = crate::target()?;
    let sources = target.join("book-sources");
    let out = (arguments.out.clone()).unwrap_or_else(|| target.join("book"));
    if sources.exists() {
        fs::remove_dir_all(&sources).with_context(|| format!("can't empty {}", sources.display()))?;
    }
    book::assemble(root.as_ref(), &sources)
        .with_context(|| format!("can't write the pages to {}", sources.display()))?;
    let mut build = Command::new(mdbook(&target)?);
    build.arg("build").arg(&sources).arg("--dest-dir").arg(&out);
    let status = build.status().context("can't start mdbook")?;
    ensure!(status.success(), "mdbook failed");
    println!("the book is in {}", out.display());
    Ok(())
}

/// Finds or installs mdBook.
fn mdbook(target: &Path) -> anyhow::Result<PathBuf> {
    let on_path = Command::new("mdbook").arg("--version").output();
    if on_path.is_ok_and(|output| output.status.success()) {
        return Ok("mdbook".into());
    }
    let tools = target.join("tools");
    let program = tools
        .join("bin")
        .join(format!("mdbook{}", std::env::consts::EXE_SUFFIX));
    if !program.exists() {
        let mut install = crate::cargo();
        install.args([
            "install",
            "mdbook",
            "--locked",
            "--no-default-features",
            "--features",
            "search",
        ]);
        install.args(["--version", MDBOOK, "--root"]).arg(&tools);
        let status = install.status().context("can't start cargo")?;
        ensure!(
            status.success(),
            "mdBook could not be installed; install it yourself, and put it on the PATH"
        );
    }
    Ok(program)
}
