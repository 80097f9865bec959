//! A paused clock that can be used with real sockets.
//!
//! A paused runtime takes a wait for the network for idleness, and jumps to its next timer at once. It does not while a
//! blocking task runs. So such a task runs for as long as an attempt is under way, and time stands still, until the
//! service says that nothing more will come: then the clock jumps to whatever the client waits for.

use std::sync::{Arc, Mutex, PoisonError, mpsc as blocking};
use std::time::Duration;

use botpress_client::{Attempt, Interceptor, Outcome};
use project_tests::misbehaving;
use tokio::sync::mpsc;

/// The clock of one test. Clones are the same clock.
#[derive(Clone)]
pub(super) struct Clock(Arc<Inner>);

struct Inner {
    /// Time stands still until this is dropped.
    hold: Mutex<Option<blocking::Sender<()>>>,
    steps: mpsc::UnboundedSender<Step>,
    attempts: Mutex<Vec<u32>>,
}

/// Time that shall pass, and whom to tell when it has.
struct Step(Duration, blocking::Sender<()>);

impl Clock {
    /// The clock of the current runtime, which must be a paused one.
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

    /// The numbers of the attempts that began since the last time it was asked.
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

    fn after_answer(&self, _: &Outcome<'_>) {
        misbehaving::Clock::release(self);
    }
}

impl misbehaving::Clock for Clock {
    fn pass(&self, time: Duration) {
        let (done, passed) = blocking::channel();
        // A test that is over has no clock any more.
        if self.0.steps.send(Step(time, done)).is_ok() {
            let _ = passed.recv();
        }
    }

    fn release(&self) {
        lock(&self.0.hold).take();
    }
}

/// A test that panicked elsewhere spoils nothing here.
fn lock<T>(value: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}
