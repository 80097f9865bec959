//! Child processes: one for each document, so that a panic, a stack overflow or an endless loop fails only one
//! document.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Context as _;

use super::{Entry, Verdict};
use crate::memory;

/// The interval between checks of a child.
const TICK: Duration = Duration::from_millis(5);

/// Starts a process for one document.
pub trait Start: Sync {
    /// Returns the command that examines a document and writes its [`Entry`] as JSON to `result`.
    fn command(&self, document: &str, package: &str, result: &Path) -> Command;
}

/// Runs `work` for all indices below `count` on `jobs` threads, and returns the results in the order of the indices.
///
/// # Errors
///
/// The first error by index. Work that has not begun by then is skipped.
pub fn all<T: Send>(
    count: usize,
    jobs: usize,
    work: impl Fn(usize) -> anyhow::Result<T> + Sync,
) -> anyhow::Result<Vec<T>> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..jobs.max(1) {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    if index >= count {
                        break;
                    }
                    let result = work(index);
                    if result.is_err() {
                        next.store(count, Ordering::Relaxed);
                    }
                    if let Ok(mut results) = results.lock() {
                        results.push((index, result));
                    }
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_default();
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}

/// Examines one document in a child.
///
/// # Errors
///
/// When the child can't be started. A failure of the child is part of the entry.
pub fn examine(start: &dyn Start, document: &str, package: &str, limit: Duration) -> anyhow::Result<Entry> {
    let scratch = tempfile::tempdir().context("can't create a folder for the output of a child")?;
    let result = scratch.path().join("result.json");
    let stderr = scratch.path().join("stderr");
    let errors = File::create(&stderr).context("can't create a file for the output of a child")?;
    let mut command = start.command(document, package, &result);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(errors);
    let began = Instant::now();
    let child = command
        .spawn()
        .with_context(|| format!("can't start {}", command.get_program().display()))?;
    let (status, kib) = wait(child, limit)?;
    let milliseconds = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    let entry = fs::read(&result)
        .ok()
        .and_then(|bytes| serde_json::from_slice::<Entry>(&bytes).ok());
    let mut entry = match (status, entry) {
        (Some(status), Some(entry)) if status.success() => entry,
        (status, _) => Entry {
            document: document.to_owned(),
            verdict: match status {
                Some(_) => Verdict::Crashed,
                None => Verdict::TimedOut,
            },
            crash: status.map(|status| last_words(status, &stderr)),
            ..Entry::default()
        },
    };
    entry.milliseconds = milliseconds;
    entry.kib = entry.kib.or(kib);
    Ok(entry)
}

/// Runs a command without output until its end or the limit. True if it succeeded.
///
/// # Errors
///
/// When it can't be started.
pub fn succeeds(command: &mut Command, limit: Duration) -> anyhow::Result<bool> {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let child = command
        .spawn()
        .with_context(|| format!("can't start {}", command.get_program().display()))?;
    let (status, _) = wait(child, limit)?;
    Ok(status.is_some_and(|status| status.success()))
}

/// Waits for a child: its status (`None` when it was stopped at the limit), and its peak memory.
fn wait(mut child: Child, limit: Duration) -> anyhow::Result<(Option<ExitStatus>, Option<u64>)> {
    let began = Instant::now();
    let mut kib = None;
    loop {
        // Before its status is read: afterwards the id may belong to another process.
        kib = kib.max(memory::peak_of(child.id()));
        if let Some(status) = child.try_wait().context("can't wait for a child")? {
            return Ok((Some(status), kib));
        }
        if began.elapsed() > limit {
            // It may have ended by itself just now.
            let _ = child.kill();
            child.wait().context("can't wait for a child")?;
            return Ok((None, kib));
        }
        thread::sleep(TICK);
    }
}

/// Describes the end of a child: its last output and its status.
fn last_words(status: ExitStatus, stderr: &Path) -> String {
    let stderr = fs::read(stderr).unwrap_or_default();
    let stderr = String::from_utf8_lossy(&stderr);
    let lines = stderr.lines().map(str::trim);
    let mut lines = lines.filter(|line| !line.is_empty() && !line.starts_with("note: "));
    // A panic has its location in the first line, and its reason in the next.
    let first = lines.by_ref().take(2).collect::<Vec<_>>().join(" ");
    if first.is_empty() {
        status.to_string()
    } else {
        format!("{first} ({status})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Shell(&'static str);

    impl Start for Shell {
        fn command(&self, _: &str, _: &str, result: &Path) -> Command {
            let mut command = Command::new("sh");
            command.args(["-c", self.0]).env("RESULT", result);
            command
        }
    }

    fn run(script: &'static str) -> Entry {
        examine(&Shell(script), "a.json", "doc-a", Duration::from_secs(1)).unwrap()
    }

    #[cfg(unix)]
    #[test]
    fn a_crash_and_a_timeout_of_a_child_are_distinguished() {
        let crashed = run("echo 'thread main panicked' >&2; kill -ABRT $$");
        assert_eq!(crashed.verdict, Verdict::Crashed);
        let crash = crashed.crash.unwrap();
        assert!(crash.contains("panicked") && crash.contains("signal: 6"), "{crash}");
        assert_eq!(crashed.document, "a.json");

        let silent = run("exit 0");
        assert_eq!(silent.verdict, Verdict::Crashed, "it left no result");

        let slow = run("exec sleep 60");
        assert_eq!(slow.verdict, Verdict::TimedOut);
        assert!(slow.milliseconds < 30_000);
    }

    #[cfg(unix)]
    #[test]
    fn a_command_succeeds_within_the_limit_or_not() {
        let run = |script: &str| {
            let mut command = Command::new("sh");
            succeeds(command.args(["-c", script]), Duration::from_millis(300)).unwrap()
        };
        assert_eq!(["exit 0", "exit 1", "exec sleep 60"].map(run), [true, false, false]);
    }

    #[test]
    fn results_are_in_order_and_an_error_ends_the_rest() {
        let doubled = all(50, 4, |index| {
            thread::sleep(Duration::from_micros(u64::try_from(50 - index).unwrap_or(0)));
            Ok(index * 2)
        });
        let expected: Vec<usize> = (0..50).map(|index| index * 2).collect();
        assert_eq!(doubled.unwrap(), expected);

        let began = AtomicUsize::new(0);
        let failed = all(1000, 1, |index| {
            began.fetch_add(1, Ordering::Relaxed);
            anyhow::ensure!(index < 3, "no");
            Ok(())
        });
        assert!(failed.is_err());
        assert_eq!(began.into_inner(), 4);
    }
}
