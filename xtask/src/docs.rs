//! `cargo xtask docs`: builds the pages of `docs/` as a book, with mdBook.
//!
//! The list of diagnostics is a page generated from the codes; all other pages are in `docs/`. mdBook is the program on
//! the `PATH`, or is installed in the target folder.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};
use botpress_codegen::diagnostic::Code;

/// The version of mdBook to install.
const MDBOOK: &str = "0.4.52";

/// Arguments of `docs`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder for the book; `target/book` by default.
    #[arg(long)]
    out: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let target = crate::target()?;
    let sources = target.join("book-sources");
    let out = arguments.out.clone().unwrap_or_else(|| target.join("book"));
    assemble(&crate::root().join("docs"), &sources)?;
    let mut build = Command::new(mdbook(&target)?);
    build.arg("build").arg(&sources).arg("--dest-dir").arg(&out);
    let status = build.status().context("can't start mdbook")?;
    ensure!(status.success(), "mdbook failed");
    println!("the book is in {}", out.display());
    Ok(())
}

/// Copies the pages, and adds the generated page.
fn assemble(docs: &Path, sources: &Path) -> anyhow::Result<()> {
    if sources.exists() {
        fs::remove_dir_all(sources)
            .with_context(|| format!("can't empty {}", sources.display()))?;
    }
    fs::create_dir_all(sources).with_context(|| format!("can't create {}", sources.display()))?;
    for entry in fs::read_dir(docs).with_context(|| format!("can't list {}", docs.display()))? {
        let from = entry?.path();
        if let Some(name) = from.file_name().filter(|_| from.is_file()) {
            fs::copy(&from, sources.join(name))
                .with_context(|| format!("can't copy {}", from.display()))?;
        }
    }
    fs::write(sources.join("diagnostics.md"), diagnostics())
        .context("can't write the page of diagnostics")
}

/// Generates the page of all diagnostic codes.
fn diagnostics() -> String {
    let mut page = String::from(
        "# Diagnostics\n\nEvery finding in a document has a code. `botpress-codegen explain CODE` prints the same text.\n",
    );
    for code in Code::ALL {
        // Writing to a string can't fail.
        let _ = write!(
            page,
            "\n## `{code}`\n\n*{}.* {}\n\n{}\n",
            code.severity(),
            code.meaning(),
            code.explanation()
        );
    }
    page
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
