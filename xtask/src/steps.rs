//! `cargo xtask test`: every check and test of the project, in the order in which they fail fast.

use std::time::Instant;

use anyhow::{Context as _, bail};

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Run only the steps whose name contains this.
    #[arg(value_name = "STEP")]
    only: Option<String>,
}

/// A step: its name, the cargo arguments, and the environment it needs.
type Step = (
    &'static str,
    &'static [&'static str],
    &'static [(&'static str, &'static str)],
);

/// All features but `native-tls`, which needs the headers of OpenSSL on Linux: a machine with cargo
/// alone must pass. One set for all steps, so that nothing is built twice.
const FEATURES: &str = "botpress-client/blocking,botpress-client/dynamic,botpress-client/tracing,\
    botpress-client/test-util,botpress-client/webhooks,botpress-client-core/blocking,botpress-client-core/dynamic,\
    botpress-client-core/tracing,botpress-client-core/test-util,\
    botpress-client-core/webhooks";

const STEPS: &[Step] = &[
    ("format", &["fmt", "--all", "--check"], &[]),
    ("codegen", &["xtask", "codegen", "--check"], &[]),
    (
        "clippy",
        &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--features",
            FEATURES,
            "--",
            "-D",
            "warnings",
        ],
        &[],
    ),
    (
        "tests",
        &[
            "test",
            "--workspace",
            "--features",
            FEATURES,
            "--all-targets",
        ],
        &[("INSTA_UPDATE", "no")],
    ),
    (
        "doc tests",
        &["test", "--workspace", "--features", FEATURES, "--doc"],
        &[],
    ),
    ("downstream", &["xtask", "downstream"], &[]),
    ("package", &["xtask", "package"], &[]),
    (
        "docs",
        &["doc", "--workspace", "--features", FEATURES, "--no-deps"],
        &[("RUSTDOCFLAGS", "-D warnings")],
    ),
];

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let mut ran = 0;
    for (name, args, environment) in STEPS {
        if arguments
            .only
            .as_ref()
            .is_some_and(|only| !name.contains(only.as_str()))
        {
            continue;
        }
        ran += 1;
        println!("== {name}: cargo {}", args.join(" "));
        let began = Instant::now();
        let status = crate::cargo()
            .args(*args)
            .envs(environment.iter().copied())
            .current_dir(crate::root())
            .status()
            .with_context(|| format!("can't start cargo for the step `{name}`"))?;
        if !status.success() {
            bail!("the step `{name}` failed; to run it alone: cargo xtask test {name:?}");
        }
        println!("== {name}: passed in {} s", began.elapsed().as_secs());
    }
    if ran == 0 {
        let names: Vec<&str> = STEPS.iter().map(|(name, ..)| *name).collect();
        bail!(
            "no step has such a name; the steps are: {}",
            names.join(", ")
        );
    }
    println!("all {ran} steps passed");
    Ok(())
}
