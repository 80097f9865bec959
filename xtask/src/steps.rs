//! `cargo xtask test`: every check and test of the project, the fastest to fail first.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, bail, ensure};

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Run the steps that are slow or need the network, instead of the others.
    #[arg(long)]
    more: bool,
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

/// All features but `native-tls`, which needs the headers of OpenSSL on Linux: a machine with only cargo must pass. All
/// steps use the same features, so that nothing is built twice.
const FEATURES: &str = "botpress-client/blocking,botpress-client/dynamic,botpress-client/tracing,\
    botpress-client/test-util,botpress-client/webhooks,botpress-client-core/blocking,botpress-client-core/dynamic,\
    botpress-client-core/tracing,botpress-client-core/test-util,\
    botpress-client-core/webhooks,botpress-client/jiff-0-2,botpress-client-core/jiff-0-2,\
    botpress-client/reqwest-0-13,botpress-client-core/reqwest-0-13,botpress-client/gzip,botpress-client-core/gzip,\
    botpress-client/http2,botpress-client-core/http2,botpress-client/preserve-order,\
    botpress-client-core/preserve-order";

/// This program has its own workspace.
const XTASK: [&str; 2] = ["--manifest-path", "xtask/Cargo.toml"];

const STEPS: &[Step] = &[
    ("format", &["fmt", "--all", "--check"], &[]),
    ("format: xtask", &["fmt", XTASK[0], XTASK[1], "--check"], &[]),
    (
        "format: fuzz",
        &["fmt", "--manifest-path", "fuzz/Cargo.toml", "--check"],
        &[],
    ),
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
        "clippy: xtask",
        &["clippy", XTASK[0], XTASK[1], "--all-targets", "--", "-D", "warnings"],
        &[],
    ),
    (
        "tests",
        &["test", "--workspace", "--features", FEATURES, "--all-targets"],
        &[("INSTA_UPDATE", "no")],
    ),
    ("tests: xtask", &["test", XTASK[0], XTASK[1], "--all-targets"], &[]),
    ("tests: fuzz", &["test", "--manifest-path", "fuzz/Cargo.toml"], &[]),
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

/// Steps with programs that don't come with cargo. Fast ones run with the other steps where the program is installed.
const BESIDE_CARGO: &[(Tool, Step)] = &[
    (Tool::Typos, ("typos", &[], &[])),
    (Tool::Deny, ("licences", DENIED, &[])),
    (
        Tool::Deny,
        (
            "licences: xtask",
            &["deny", XTASK[0], XTASK[1], DENIED[1], DENIED[2], DENIED[3], DENIED[4]],
            &[],
        ),
    ),
];

/// The checks of `cargo deny` that work without the network.
const DENIED: &[&str] = &["deny", "check", "bans", "licenses", "sources"];

/// Steps that take minutes, or need the network.
const MORE: &[(Tool, Step)] = &[
    (Tool::Deny, ("advisories", &["deny", "check", "advisories"], &[])),
    (
        Tool::Hack,
        (
            "features",
            &[
                "hack",
                "check",
                "--package",
                "botpress-client",
                "--each-feature",
                "--exclude-features",
                "native-tls",
            ],
            &[("RUSTFLAGS", "-D warnings")],
        ),
    ),
    (
        Tool::Oldest,
        ("msrv", &["check", "--workspace", "--features", FEATURES], &[]),
    ),
];

/// A program that a step needs in addition to cargo.
#[derive(Debug, Clone, Copy)]
enum Tool {
    Typos,
    Deny,
    Hack,
    /// Cargo of the oldest supported Rust.
    Oldest,
}

impl Tool {
    /// Returns the program, without the arguments of a step.
    fn command(self) -> Command {
        match self {
            Self::Typos => Command::new("typos"),
            Self::Deny | Self::Hack => crate::cargo(),
            Self::Oldest => {
                let mut rustup = Command::new("rustup");
                rustup.args(["run", env!("CARGO_PKG_RUST_VERSION"), "cargo"]);
                rustup
            }
        }
    }

    fn is_installed(self) -> bool {
        let mut probe = self.command();
        match self {
            Self::Typos | Self::Oldest => probe.arg("--version"),
            Self::Deny => probe.args(["deny", "--version"]),
            Self::Hack => probe.args(["hack", "--version"]),
        };
        probe.output().is_ok_and(|output| output.status.success())
    }

    /// Returns the command that installs it.
    fn installed_by(self) -> &'static str {
        match self {
            Self::Typos => "cargo install typos-cli",
            Self::Deny => "cargo install cargo-deny",
            Self::Hack => "cargo install cargo-hack",
            Self::Oldest => concat!("rustup toolchain install ", env!("CARGO_PKG_RUST_VERSION")),
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let with_cargo = STEPS.iter().map(|step| (None, step));
    let beside = |steps: &'static [(Tool, Step)]| steps.iter().map(|(tool, step)| (Some(*tool), step));
    let steps: Vec<(Option<Tool>, &Step)> = if arguments.more {
        beside(MORE).collect()
    } else {
        beside(BESIDE_CARGO).chain(with_cargo).collect()
    };
    let (mut passed, mut left_out) = (0, 0);
    for (tool, step) in &steps {
        let name = step.0;
        if arguments
            .only
            .as_ref()
            .is_some_and(|only| !name.contains(only.as_str()))
        {
            continue;
        }
        if let Some(tool) = tool.filter(|tool| !tool.is_installed()) {
            let missing = format!("its program is missing: {}", tool.installed_by());
            ensure!(!arguments.more, "the step `{name}` can't run: {missing}");
            println!("== {name}: left out, {missing}");
            left_out += 1;
            continue;
        }
        let command = tool.map_or_else(crate::cargo, Tool::command);
        take(step, command, arguments.more)?;
        passed += 1;
    }
    if passed + left_out == 0 {
        let names: Vec<&str> = steps.iter().map(|(_, step)| step.0).collect();
        bail!("no step has this name; the steps are: {}", names.join(", "));
    }
    let left_out = match left_out {
        0 => String::new(),
        some => format!(", {some} left out"),
    };
    println!("passed: {passed}{left_out}");
    Ok(())
}

/// Runs one step.
fn take((name, args, environment): &Step, mut command: Command, more: bool) -> anyhow::Result<()> {
    let program = command.get_program().display().to_string();
    let program = Path::new(&program).file_name().unwrap_or_default();
    println!("== {name}: {} {}", program.display(), args.join(" "));
    let began = Instant::now();
    let status = command
        .args(*args)
        .envs(environment.iter().copied())
        .current_dir(crate::root())
        .status()
        .with_context(|| format!("can't start the program of the step `{name}`"))?;
    let more = if more { "--more " } else { "" };
    ensure!(
        status.success(),
        "the step `{name}` failed; to run it alone: cargo xtask test {more}{name:?}"
    );
    println!("== {name}: passed in {} s", began.elapsed().as_secs());
    Ok(())
}
