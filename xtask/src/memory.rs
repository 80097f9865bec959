//! The memory usage of processes.

use std::fs;

/// Returns the peak memory of this process, in KiB. `None` where the system does not report it.
pub fn own_peak() -> Option<u64> {
    peak("self")
}

/// Returns the peak memory of another process so far, in KiB. `None` where the system does not report it, and for a
/// process that ended.
pub fn peak_of(process: u32) -> Option<u64> {
    peak(&process.to_string())
}

/// Reads `VmHWM` of proc(5).
fn peak(process: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
