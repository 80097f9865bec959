//! Threads with room for values that are nested as deep as a document may be.
//!
//! No room recurses along references, whose chains may have any length. Rooms do recurse into nested values, whose
//! depth [`source`](crate::source) bounds; libraries take a lot of stack for each level. The caller's thread may be
//! small (2 MB for all but the main one), so the rooms do not rely on it.

use std::cell::Cell;
use std::thread::{Builder, Scope, ScopedJoinHandle, scope};

/// The stack of such a thread, in bytes. Only what is used of it takes memory.
const SIZE: usize = 64 << 20;

thread_local! {
    /// True on a thread with a large stack.
    static IS_LARGE: Cell<bool> = const { Cell::new(false) };
}

/// Returns true on a thread with a large stack.
pub(crate) fn is_large() -> bool {
    IS_LARGE.get()
}

/// Runs `work` on a thread with a large stack, and waits for it.
///
/// That is this thread if it has one. The rooms call each other near its start, and allocators keep what a thread
/// frees for that thread: one thread takes much less memory than several that wait for each other.
pub(crate) fn large<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    if is_large() {
        return work();
    }
    scope(|scope| match spawn(scope, work).join() {
        Ok(done) => done,
        Err(panic) => std::panic::resume_unwind(panic),
    })
}

/// Starts a thread with a large stack.
#[expect(
    clippy::panic,
    reason = "the process can't continue without memory for another stack"
)]
pub(crate) fn spawn<'scope, T: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    work: impl FnOnce() -> T + Send + 'scope,
) -> ScopedJoinHandle<'scope, T> {
    let work = || {
        IS_LARGE.set(true);
        work()
    };
    match Builder::new().stack_size(SIZE).spawn_scoped(scope, work) {
        Ok(thread) => thread,
        Err(error) => std::panic::panic_any(format!("can't start a thread: {error}")),
    }
}
