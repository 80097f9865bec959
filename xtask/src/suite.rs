//! `cargo xtask suite`: the JSON Schema Test Suite through the generator, and its values through the types that came
//! out.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, bail};
use botpress_codegen::output::{self, Permit};
use botpress_codegen::{BuildError, Generator};
use xtask::survey::compile::Workspace;
use xtask::survey::suite;

/// The package that all groups are in.
const PACKAGE: &str = "doc-suite";

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder of a draft, with a file for each keyword (`tests/draft2020-12`).
    folder: PathBuf,
    /// The version of OpenAPI that the schemas are put into: 3.0.3 for draft 4, 3.1.0 for 2020-12.
    #[arg(long, default_value = "3.1.0", value_name = "VERSION")]
    version: String,
    /// The number of processes that cargo starts.
    #[arg(long, default_value_t = 2)]
    jobs: usize,
    /// List each group and value that is not kept.
    #[arg(long)]
    verbose: bool,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let groups = suite::read(&arguments.folder)?;
    let remotes = suite::remotes(&arguments.folder)?;
    let suite = suite::document(&groups, &remotes, &arguments.version)?;
    let refused = suite.refused.len();
    println!("{} groups, {refused} refused", groups.len());
    for (group, why) in suite.refused.iter().filter(|_| arguments.verbose) {
        println!("  {group}: {}", why.lines().next().unwrap_or_default());
    }
    let workspace = Workspace {
        folder: crate::target()?.join("corpus"),
        lock: crate::root().join("Cargo.lock"),
        jobs: arguments.jobs.max(1),
        cargo: &crate::cargo,
    };
    let folder = workspace.crate_folder(PACKAGE);
    let document = workspace.folder.join("suite.json");
    fs::create_dir_all(&workspace.folder).context("can't create the folder of the crate")?;
    fs::write(&document, suite.document.to_string()).context("can't write the document")?;
    let generator = Generator::new().document("api", &document).name(PACKAGE);
    let generated = match generator.generate(&|_, _, _| {}) {
        Ok(generated) => generated,
        Err(BuildError::Failed(failure)) => bail!("{}", failure.text),
        Err(other) => return Err(other.into()),
    };
    let permit = Permit {
        force: true,
        inputs: &[],
    };
    output::replace(&folder, &generated.output.files, &[], &permit)?;
    for compiled in workspace.check(&[PACKAGE])? {
        let (errors, warnings) = (compiled.errors, compiled.warnings);
        println!("compiled with {errors} errors and {warnings} warnings");
        for message in &compiled.first {
            println!("{message}");
        }
    }
    for (what, found) in [("fit", &suite.valid), ("do not fit", &suite.invalid)] {
        let file = workspace.examples_file(PACKAGE);
        let json = serde_json::to_vec(found).context("can't write the values")?;
        fs::create_dir_all(workspace.folder.join("examples")).context("can't create a folder")?;
        fs::write(&file, json).with_context(|| format!("can't write {}", file.display()))?;
        for tried in workspace.examples(&[(PACKAGE, found)])? {
            println!(
                "{} values that {what} their schema: {} are read and written back, {} without some members, \
                 {} are refused or changed",
                found.cases.len(),
                tried.kept,
                tried.shortened,
                tried.lost
            );
            for loss in tried.first.iter().filter(|_| arguments.verbose && what == "fit") {
                println!("  {} {}: {}", loss.pointer, loss.rust, loss.reason);
            }
        }
    }
    Ok(())
}
