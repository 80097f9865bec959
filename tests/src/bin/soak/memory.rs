//! The memory usage of the program over time.

use std::time::Duration;

use tokio::time::{Instant, sleep};

/// The allowed growth from the first half to the second, in KiB.
pub(crate) const GROWTH: u64 = 4 * 1024;

/// The peak memory of each half, in KiB; `None` where the system does not report it.
pub(crate) type Halves = Option<(u64, u64)>;

/// Measures twice a second until the end.
pub(crate) async fn watch(began: Instant, length: Duration) -> Halves {
    let mut halves = (held()?, 0);
    while began.elapsed() < length {
        sleep(Duration::from_millis(500)).await;
        let held = held()?;
        if began.elapsed() < length / 2 {
            halves.0 = halves.0.max(held);
        } else {
            halves.1 = halves.1.max(held);
        }
    }
    Some(halves)
}

/// Returns the current memory usage, in KiB. Only Linux has it in a file.
fn held() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}
