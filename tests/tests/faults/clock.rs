//! A paused clock that works with real sockets.
//!
//! A paused runtime treats a wait for the network as idle, and jumps to its next timer at once. It does not while a
//! blocking task runs. So such a task runs during each attempt and keeps the time still, until the service signals that
//! it will send nothing more: then the clock jumps to the next timer of the client.

use std::sync::{Arc, Mutex, PoisonError, mpsc as blocking};
use std::time::Duration;

use botpress_client::{Attempt, Interceptor, Outcome};
use project_tests::misbehaving;
use tokio::sync::mpsc;

/// The clock of one test. Clones are the same clock.
#[derive(Clone)]
pub(super) struct Clock(Arc<Inner>);

struct Inner {
    /// Time does not advance until this is dropped.
    hold: Mutex<Option<blocking::Sender<()>>>,
    steps: mpsc::UnboundedSender<Step>,
    attempts: Mutex<Vec<u32>>,
}

/// Time to let pass, and the channel to signal when it has.
struct Step(Duration, blocking::Sender<()>);

impl Clock {
    /// Creates the clock of the current runtime, which must be paused.
    pub(super) fn new() -> Self {
        let (steps, mut asked) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            while let Some(Step(time, done)) = asked.recv().await {
                tokio::time::advance(time).await;
                let _ = done.send(());
            }
        });
        Self(Arc::new(Inner {
            hold: Mutex::default(),
            steps,
            attempts: Mutex::default(),
        }))
    }

    /// Returns the numbers of the attempts that began since the last call of this.
    pub(super) fn attempts(&self) -> Vec<u32> {
        std::mem::take(&mut *lock(&self.0.attempts))
    }
}

impl Interceptor for Clock {
    fn before_send(&self, attempt: &mut Attempt<'_>) -> Result<(), String> {
        lock(&self.0.attempts).push(attempt.number());
        let (hold, dropped) = blocking::channel::<()>();
        tokio::task::spawn_blocking(move || dropped.recv());
        *lock(&self.0.hold) = Some(hold);
        Ok(())
    }

    fn after_response(&self, _: &Outcome<'_>) {
        misbehaving::Clock::release(self);
    }
}

impl misbehaving::Clock for Clock {
    fn pass(&self, time: Duration) {
        let (done, passed) = blocking::channel();
        // The clock is gone once the test is over.
        if self.0.steps.send(Step(time, done)).is_ok() {
            let _ = passed.recv();
        }
    }

    fn release(&self) {
        lock(&self.0.hold).take();
    }
}

/// Locks; a panic of another test has no effect here.
fn lock<T>(value: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}
