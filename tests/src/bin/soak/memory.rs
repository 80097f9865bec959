//! How much memory the program holds, over time.

use std::time::Duration;

use tokio::time::{Instant, sleep};

/// How much more there may be in the second half than in the first, in KiB.
pub(crate) const GROWTH: u64 = 4 * 1024;

/// The most memory of each half, in KiB; `None` where the system does not tell.
pub(crate) type Halves = Option<(u64, u64)>;

/// Looks twice a second until the end.
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

/// What is in memory now, in KiB. Only Linux tells it in a file.
fn held() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}
