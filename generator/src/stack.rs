//! Threads with room for values that are nested as deep as a document may be.
//!
//! No room recurses along references, whose chains may be of any length. Rooms do recurse into what is written in each
//! other, which [`source`](crate::source) bounds; libraries take a lot of stack for each such level. A caller's thread
//! may be small (2 MB for all but the first), so the rooms do not rely on it.

use std::thread::{Builder, Scope, ScopedJoinHandle, scope};

/// The stack of such a thread, in bytes. Only what is used of it takes memory.
const SIZE: usize = 64 << 20;

/// Does some work on a thread with a large stack, and waits for it.
pub(crate) fn large<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    scope(|scope| match spawn(scope, work).join() {
        Ok(done) => done,
        Err(panic) => std::panic::resume_unwind(panic),
    })
}

/// Starts a thread with a large stack.
#[expect(
    clippy::panic,
    reason = "without memory for another stack nothing more can be done in this process"
)]
pub(crate) fn spawn<'scope, T: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    work: impl FnOnce() -> T + Send + 'scope,
) -> ScopedJoinHandle<'scope, T> {
    match Builder::new().stack_size(SIZE).spawn_scoped(scope, work) {
        Ok(thread) => thread,
        Err(error) => std::panic::panic_any(format!("no thread to work on: {error}")),
    }
}
