//! Clocks: wall time, CPU time of children.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Context as _;

/// Measures the wall time of a command.
pub(super) fn wall(command: &mut Command) -> anyhow::Result<Duration> {
    let began = Instant::now();
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("can't start {}", command.get_program().display()))?;
    let took = began.elapsed();
    anyhow::ensure!(
        output.status.success(),
        "{} failed: {}",
        command.get_program().display(),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(took)
}

/// Returns the median.
pub(super) fn median(times: &[Duration]) -> Duration {
    let mut times = times.to_vec();
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Runs cargo in the project.
pub(super) fn cargo(arguments: &[&str]) -> anyhow::Result<()> {
    let status = crate::cargo()
        .args(arguments)
        .current_dir(crate::root())
        .status()
        .context("can't start cargo")?;
    anyhow::ensure!(status.success(), "cargo {} failed", arguments.join(" "));
    Ok(())
}

/// Returns the CPU seconds of checking the crate in `folder`. With `again`, the crate itself is checked again; without,
/// only parts that are not built yet.
pub(super) fn check(folder: &Path, again: bool) -> anyhow::Result<f64> {
    if again {
        touch(folder)?;
    }
    let before = children_cpu();
    let began = Instant::now();
    let output = checking(folder).output().context("can't start cargo")?;
    anyhow::ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(match (before, children_cpu()) {
        (Some(before), Some(after)) => after - before,
        // On systems other than Linux, wall time has to do.
        _ => began.elapsed().as_secs_f64(),
    })
}

/// Changes the crate in `folder` for cargo, which checks it again.
pub(super) fn touch(folder: &Path) -> anyhow::Result<()> {
    let lib = folder.join("src/lib.rs");
    let text = fs::read(&lib).with_context(|| format!("can't read {}", lib.display()))?;
    fs::write(&lib, text).with_context(|| format!("can't write {}", lib.display()))
}

/// The command that checks the crate in `folder`.
pub(super) fn checking(folder: &Path) -> Command {
    let mut command = crate::cargo();
    command
        .args(["check", "--quiet"])
        .current_dir(folder)
        .env("CARGO_INCREMENTAL", "0")
        // All crates share their dependencies, where those are the same.
        .env("CARGO_TARGET_DIR", folder.with_file_name("target"))
        .env_remove("RUSTFLAGS");
    command
}

/// Returns the CPU seconds of all children that ended (proc(5): `cutime` and `cstime`, in hundredths).
pub(super) fn children_cpu() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The command's name may contain spaces; the fields after its closing bracket do not.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |index: usize| fields.get(index)?.parse::<f64>().ok();
    Some((ticks(13)? + ticks(14)?) / 100.0)
}
