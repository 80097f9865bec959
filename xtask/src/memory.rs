//! How much memory a process took.

use std::fs;

/// The most memory this process held, in KiB. `None` where the system does not tell.
pub fn own_peak() -> Option<u64> {
    peak("self")
}

/// The most memory another process held so far, in KiB. `None` where the system does not tell, and for a process that
/// ended.
pub fn peak_of(process: u32) -> Option<u64> {
    peak(&process.to_string())
}

/// `VmHWM` of proc(5).
fn peak(process: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
