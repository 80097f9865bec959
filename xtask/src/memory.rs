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

/// Returns the peak memory that one of a process and its descendants has so far, in KiB. `None` where the system does
/// not report it.
pub fn peak_of_all(process: u32) -> Option<u64> {
    let entries = fs::read_dir("/proc").ok()?.filter_map(Result::ok);
    let listed = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    let children: Vec<(u32, u32)> = listed.filter_map(|id| Some((id, parent(id)?))).collect();
    let mut family = vec![process];
    let mut next = 0;
    while let Some(&parent) = family.get(next) {
        let of_it = children.iter().filter(|(_, other)| *other == parent);
        family.extend(of_it.map(|(id, _)| *id));
        next += 1;
    }
    family.into_iter().filter_map(peak_of).max()
}

/// The parent of a process: the fourth field of proc(5), after a name in brackets that may contain spaces.
fn parent(process: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, rest) = stat.rsplit_once(')')?;
    rest.split_whitespace().nth(1)?.parse().ok()
}

/// Reads `VmHWM` of proc(5).
fn peak(process: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
