//! When a failed attempt is followed by another, and after how long. What is sent, and how, is not decided here.

use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::error::Error;
use super::target::Target;

/// Retries after the first attempt when nobody says.
const RETRIES: u32 = 2;
/// The longest wait before the first retry when nobody says; it doubles with each.
const BASE_DELAY: Duration = Duration::from_millis(500);
/// The longest wait before any retry when nobody says.
const MAX_DELAY: Duration = Duration::from_secs(8);
/// Default for the longest wait that a service may ask for.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(60);

/// When a call that failed is sent again, and after how long.
///
/// The default sends a call up to two times more. Which failures count depends on what may have happened already:
///
/// | failure | calls |
/// |---|---|
/// | the connection could not be made | all |
/// | status 429 | all |
/// | status 502, 503, 504; the connection broke; an attempt took longer than its timeout | GET, HEAD, OPTIONS, PUT, DELETE, a POST that has an idempotency key, and calls said to be [idempotent](RetryPolicy::idempotent) |
///
/// All other failures are final. In particular a POST or PATCH is never sent again once its bytes may have reached the
/// service, unless the service said by a 429 that it did not look at them.
///
/// The wait is random between nothing and a bound that doubles with each retry (exponential backoff with full jitter),
/// or what the service asks for in `Retry-After`. Where it asks for longer than [`RetryPolicy::max_retry_after`], the
/// call fails at once, and the error says [how long](super::Error::retry_after). A client's [`RetryBudget`] may forbid a
/// retry, and so does a deadline that would pass meanwhile.
#[derive(Clone)]
pub struct RetryPolicy {
    retries: u32,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
    jitter: bool,
    idempotent: bool,
    decide: Option<Decide>,
}

type Decide = Arc<dyn Fn(&FailedAttempt<'_>) -> Option<Duration> + Send + Sync>;

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            retries: RETRIES,
            base_delay: BASE_DELAY,
            max_delay: MAX_DELAY,
            max_retry_after: MAX_RETRY_AFTER,
            jitter: true,
            idempotent: false,
            decide: None,
        }
    }
}

impl RetryPolicy {
    /// The default: two retries, waits of up to 0.5 and 1 second.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Every failure is final.
    #[must_use]
    pub fn never() -> Self {
        Self::default().retries(0)
    }

    /// Decides by a function: `None` makes the failure final, a duration is how long to wait before the next attempt.
    ///
    /// It takes the place of the table of failures, of the number of retries and of the waits. What stays: the function
    /// is asked only where sending again can't do a thing twice ([`FailedAttempt::may_repeat`]), unless the call is said
    /// to be [idempotent](RetryPolicy::idempotent); and the budget and the deadline hold.
    #[must_use]
    pub fn custom(
        decide: impl Fn(&FailedAttempt<'_>) -> Option<Duration> + Send + Sync + 'static,
    ) -> Self {
        Self {
            decide: Some(Arc::new(decide)),
            ..Self::default()
        }
    }

    /// How many more attempts there may be after the first.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// The longest wait before the first retry; it doubles with each. Half a second when not set.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The longest wait before any retry. 8 seconds when not set.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The longest wait when the service says how long (`Retry-After`). 60 seconds when not set. A call that would have
    /// to wait longer fails at once.
    #[must_use]
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// Whether a wait is random below its bound, so that many callers don't come back all at once. On when not set.
    #[must_use]
    pub fn jitter(mut self, jitter: bool) -> Self {
        self.jitter = jitter;
        self
    }

    /// Says that calls change nothing more when they are sent twice, whatever their method: a POST is then retried as a
    /// PUT is. For single calls rather than for a whole client.
    #[must_use]
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// How long to wait before the next attempt; `None` when there is none.
    pub(super) fn next(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        if !failed.may_repeat() && !self.idempotent {
            return None;
        }
        if let Some(decide) = &self.decide {
            return decide(failed);
        }
        if failed.attempt > self.retries || !failed.is_transient() {
            return None;
        }
        self.delay(failed.attempt, failed.error.retry_after())
    }

    /// Whether sending again can't do a thing twice, whatever became of it.
    pub(super) fn repeats(&self, target: &Target) -> bool {
        self.idempotent || target.is_idempotent()
    }

    /// How long to wait after so many failures: what the service asks for, or else a random time. `None` when it asks
    /// for longer than a call may wait: coming back earlier would be of no use.
    pub(super) fn delay(&self, failures: u32, asked: Option<Duration>) -> Option<Duration> {
        match asked {
            Some(asked) => Some(asked).filter(|asked| *asked <= self.max_retry_after),
            None => Some(self.backoff(failures)),
        }
    }

    /// How long to wait before a stream of events is opened again: what the stream asked for, but no less than the first
    /// wait of any call, and longer with each failure in a row.
    pub(super) fn reopen(&self, failures: u32, asked: Option<Duration>) -> Duration {
        let Some(asked) = asked else {
            return self.backoff(failures);
        };
        let first = asked.clamp(
            self.base_delay.min(self.max_retry_after),
            self.max_retry_after,
        );
        let doubled = 2_u32.saturating_pow(failures.saturating_sub(1));
        first.saturating_mul(doubled).min(first.max(self.max_delay))
    }

    /// How long to wait, after so many failures, with what a program goes on with itself: as long as the service asks
    /// for, within the cap, or else a random time.
    pub(super) fn rest(&self, failures: u32, asked: Option<Duration>) -> Duration {
        match asked {
            Some(asked) => asked.min(self.max_retry_after),
            None => self.backoff(failures),
        }
    }

    /// The longest wait before any retry.
    pub(super) fn longest(&self) -> Duration {
        self.max_delay
    }

    /// A random time that grows with the failures.
    pub(super) fn backoff(&self, attempt: u32) -> Duration {
        let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1));
        let bound = self.base_delay.saturating_mul(doubled).min(self.max_delay);
        if self.jitter {
            bound.mul_f64(fraction())
        } else {
            bound
        }
    }
}

impl fmt::Debug for RetryPolicy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RetryPolicy")
            .field("retries", &self.retries)
            .field("base_delay", &self.base_delay)
            .field("max_delay", &self.max_delay)
            .field("max_retry_after", &self.max_retry_after)
            .field("jitter", &self.jitter)
            .field("idempotent", &self.idempotent)
            .field("custom", &self.decide.is_some())
            .finish()
    }
}

/// A number from 0 up to 1.
#[allow(
    clippy::cast_precision_loss,
    reason = "53 bits are what a float holds exactly"
)]
fn fraction() -> f64 {
    (random() >> 11) as f64 / (1_u64 << 53) as f64
}

/// Each `RandomState` has keys of its own, and the hash depends on all of them.
pub(super) fn random() -> u64 {
    RandomState::new().hash_one(())
}

/// An attempt that failed, for a [custom](RetryPolicy::custom) policy to look at.
#[derive(Debug)]
pub struct FailedAttempt<'a> {
    pub(super) target: &'a Target,
    pub(super) error: &'a Error,
    /// The service knows by a key whether it has seen the call.
    pub(super) keyed: bool,
    pub(super) attempt: u32,
    pub(super) elapsed: Duration,
}

impl FailedAttempt<'_> {
    /// Which attempt it was; the first is 1.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// Why it failed.
    pub fn error(&self) -> &Error {
        self.error
    }

    /// The HTTP method, in capitals.
    pub fn method(&self) -> &str {
        self.target.method()
    }

    /// How long ago the call was sent first.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Whether sending again can't do a thing twice: the service has not seen the call, or said that it did not look at
    /// it, or the method is one that may be repeated, or the service knows the call by its idempotency key.
    pub fn may_repeat(&self) -> bool {
        self.keyed
            || self.target.is_idempotent()
            || self.error.is_connect()
            || self.error.is_rate_limited()
    }

    /// Whether the next attempt may well succeed where this one did not.
    pub fn is_transient(&self) -> bool {
        self.error.is_transient()
    }
}

/// How many retries all calls of a client together may make, so that a service that is down is not hammered.
///
/// A bucket of tokens: each retry takes one. It starts full, and fills again with time and with each call that is sent.
/// When it is empty, failures are final until it has filled. Clones share their bucket, and so can several clients.
#[derive(Clone)]
pub struct RetryBudget(Option<Arc<Bucket>>);

struct Bucket {
    capacity: f64,
    per_second: f64,
    per_call: f64,
    level: Mutex<(f64, Option<Instant>)>,
}

impl Default for RetryBudget {
    /// 100 retries at once, 10 a second, and one for every 5 calls.
    fn default() -> Self {
        Self::new(100, 10, 20)
    }
}

impl RetryBudget {
    /// A budget of `burst` retries at once, of `per_second` more each second, and of `percent` more for every hundred
    /// calls.
    #[must_use]
    pub fn new(burst: u32, per_second: u32, percent: u32) -> Self {
        Self(Some(Arc::new(Bucket {
            capacity: f64::from(burst),
            per_second: f64::from(per_second),
            per_call: f64::from(percent) / 100.0,
            level: Mutex::new((f64::from(burst), None)),
        })))
    }

    /// A budget that is never used up.
    #[must_use]
    pub fn unlimited() -> Self {
        Self(None)
    }

    /// Notes that a call is sent.
    pub(super) fn earn(&self, now: Instant) {
        if let Some(bucket) = &self.0 {
            bucket.change(now, |level| level + bucket.per_call);
        }
    }

    /// Takes one retry out; false when there is none.
    pub(super) fn spend(&self) -> bool {
        self.0.as_ref().is_none_or(|bucket| {
            let mut spent = false;
            bucket.change(Instant::now(), |level| {
                spent = level >= 1.0;
                if spent { level - 1.0 } else { level }
            });
            spent
        })
    }
}

impl Bucket {
    fn change(&self, now: Instant, change: impl FnOnce(f64) -> f64) {
        // A number is never half written.
        let mut level = self.level.lock().unwrap_or_else(PoisonError::into_inner);
        let (before, since) = *level;
        let waited = since.map_or(Duration::ZERO, |since| now.saturating_duration_since(since));
        let filled = (before + waited.as_secs_f64() * self.per_second).min(self.capacity);
        *level = (change(filled).min(self.capacity), Some(now));
    }
}

impl fmt::Debug for RetryBudget {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            None => formatter.write_str("RetryBudget(unlimited)"),
            Some(bucket) => formatter
                .debug_struct("RetryBudget")
                .field("burst", &bucket.capacity)
                .field("per_second", &bucket.per_second)
                .field("per_call", &bucket.per_call)
                .finish_non_exhaustive(),
        }
    }
}
