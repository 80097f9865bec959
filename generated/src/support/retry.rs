//! Retry policies: whether a failed attempt is repeated, and after how long. Sending is not decided here.

use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::error::Error;
use super::target::Target;

/// Default number of retries.
const RETRIES: u32 = 2;
/// Default upper bound of the wait before the first retry. It doubles with each retry.
const BASE_DELAY: Duration = Duration::from_millis(500);
/// Default upper bound of the wait before any retry.
const MAX_DELAY: Duration = Duration::from_secs(8);
/// Default for the longest wait that a service may request.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(60);

/// Decides whether a failed call is retried, and after what time.
///
/// By default a call is sent up to two more times. Which failures are retried depends on whether the service may have
/// processed the call:
///
/// | failure | calls |
/// |---|---|
/// | the connection could not be made | all |
/// | status 429 | all |
/// | status 502, 503, 504; the connection broke; an attempt exceeded its timeout | GET, HEAD, OPTIONS, PUT, DELETE, a
/// POST that has an idempotency key, and calls marked [idempotent](RetryPolicy::idempotent) |
///
/// All other failures are final. In particular a POST or PATCH is never sent again once its bytes may have reached the
/// service, unless the service rejected it with a 429, before processing it.
///
/// The wait is a random time below a bound that doubles with each retry (exponential backoff with full jitter), or the
/// time that the service requests in `Retry-After`; if that is 0, only the first retry is at once. If it is longer than
/// [`RetryPolicy::max_retry_after`], the call fails at once, and the error has the [requested
/// time](super::Error::retry_after). A client's [`RetryBudget`] can prevent a retry, and so can a deadline that would
/// pass before it.
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
    /// The default policy: two retries, after up to 0.5 and 1 second.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// No retries: every failure is final.
    #[must_use]
    pub fn never() -> Self {
        Self::default().retries(0)
    }

    /// A policy by a function. `None` makes the failure final; a duration is the wait before the next attempt.
    ///
    /// It replaces the table of failures, the number of retries and the waits. The function is only called if another
    /// attempt has no further effect ([`FailedAttempt::may_repeat`]), unless the call is marked
    /// [idempotent](RetryPolicy::idempotent). The budget and the deadline still apply.
    #[must_use]
    pub fn custom(decide: impl Fn(&FailedAttempt<'_>) -> Option<Duration> + Send + Sync + 'static) -> Self {
        Self {
            decide: Some(Arc::new(decide)),
            ..Self::default()
        }
    }

    /// Sets the maximum number of retries, in addition to the first attempt.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// Sets the upper bound of the wait before the first retry. It doubles with each retry. Default: 0.5 seconds.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Sets the upper bound of the wait before any retry. Default: 8 seconds.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets the longest wait that a service may request with `Retry-After`. Default: 60 seconds. A call that would have
    /// to wait longer fails at once.
    #[must_use]
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// Sets whether waits are random below their bound, so that many callers do not retry at the same time. Default:
    /// true.
    #[must_use]
    pub fn jitter(mut self, jitter: bool) -> Self {
        self.jitter = jitter;
        self
    }

    /// Marks calls as idempotent, whatever their method: repeating them has no further effect. So a POST is retried
    /// like a PUT. Use it for single calls rather than for a client.
    #[must_use]
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// The wait before the next attempt. `None` if there is none.
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

    /// True if repeating the call has no further effect, whatever happened to the first attempt.
    pub(super) fn repeats(&self, target: &Target) -> bool {
        self.idempotent || target.is_idempotent()
    }

    /// The wait after this number of failures: the time that the service requests, or else a random time. `None` if the
    /// service requests more than the maximum: an earlier retry would be useless.
    pub(super) fn delay(&self, failures: u32, asked: Option<Duration>) -> Option<Duration> {
        match asked {
            Some(asked) => {
                let asked = self.requested(failures, asked);
                Some(asked).filter(|asked| *asked <= self.max_retry_after)
            }
            None => Some(self.backoff(failures)),
        }
    }

    /// The wait that the service requests. A wait of 0 applies to the first retry only: otherwise all attempts would be
    /// sent at once.
    fn requested(&self, failures: u32, asked: Duration) -> Duration {
        if asked.is_zero() && failures > 1 {
            return self.backoff(failures - 1).min(self.max_retry_after);
        }
        asked
    }

    /// The wait before a stream of events is opened again: the time that the stream requests, but at least the first
    /// wait of calls, and longer with each failure in a row.
    pub(super) fn reopen(&self, failures: u32, asked: Option<Duration>) -> Duration {
        let Some(asked) = asked else {
            return self.backoff(failures);
        };
        let first = asked.clamp(self.base_delay.min(self.max_retry_after), self.max_retry_after);
        let doubled = 2_u32.saturating_pow(failures.saturating_sub(1));
        first.saturating_mul(doubled).min(first.max(self.max_delay))
    }

    /// The wait before a program can continue after this number of failures: the time that the service requests, up to
    /// the maximum, or else a random time.
    pub(super) fn rest(&self, failures: u32, asked: Option<Duration>) -> Duration {
        match asked {
            Some(asked) => self.requested(failures, asked).min(self.max_retry_after),
            None => self.backoff(failures),
        }
    }

    /// The longest wait before any retry.
    pub(super) fn longest(&self) -> Duration {
        self.max_delay
    }

    /// A random time that grows with the number of failures.
    pub(super) fn backoff(&self, attempt: u32) -> Duration {
        let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1));
        let bound = self.base_delay.saturating_mul(doubled).min(self.max_delay);
        if self.jitter { bound.mul_f64(fraction()) } else { bound }
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

/// A random number from 0, below 1.
#[allow(clippy::cast_precision_loss, reason = "a float holds 53 bits exactly")]
fn fraction() -> f64 {
    (random() >> 11) as f64 / (1_u64 << 53) as f64
}

/// Each `RandomState` has keys of its own, and the hash depends on all of them.
pub(super) fn random() -> u64 {
    RandomState::new().hash_one(())
}

/// A failed attempt, for a [custom](RetryPolicy::custom) policy.
#[derive(Debug)]
pub struct FailedAttempt<'a> {
    pub(super) target: &'a Target,
    pub(super) error: &'a Error,
    /// True if the call has an idempotency key, by which the service recognises it.
    pub(super) keyed: bool,
    pub(super) attempt: u32,
    pub(super) elapsed: Duration,
}

impl FailedAttempt<'_> {
    /// The number of the attempt. The first is 1.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// The error of the attempt.
    pub fn error(&self) -> &Error {
        self.error
    }

    /// The HTTP method, in capitals.
    pub fn method(&self) -> &str {
        self.target.method()
    }

    /// The time since the call was first sent.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// True if another attempt has no further effect: the service did not receive the call or did not process it, the
    /// method is idempotent, or the call has an idempotency key.
    pub fn may_repeat(&self) -> bool {
        self.keyed || self.target.is_idempotent() || self.error.is_connect() || self.error.is_rate_limited()
    }

    /// True if the next attempt may succeed.
    pub fn is_transient(&self) -> bool {
        self.error.is_transient()
    }
}

/// A limit on the retries of all calls of a client together, which protects a failing service from too many calls.
///
/// A token bucket: each retry takes one token. It starts full, and refills over time and with each call. While it is
/// empty, failures are final. Clones share their bucket, and several clients can share one.
#[derive(Clone)]
pub struct RetryBudget(Option<Arc<Bucket>>);

struct Bucket {
    capacity: f64,
    per_second: f64,
    per_call: f64,
    level: Mutex<(f64, Option<Instant>)>,
}

impl Default for RetryBudget {
    /// A burst of 100 retries, 10 more per second, and one for every 5 calls.
    fn default() -> Self {
        Self::new(100, 10, 20)
    }
}

impl RetryBudget {
    /// A budget with a burst of `burst` retries, `per_second` more each second, and `percent` more for every hundred
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

    /// An unlimited budget.
    #[must_use]
    pub fn unlimited() -> Self {
        Self(None)
    }

    /// Records a call.
    pub(super) fn earn(&self, now: Instant) {
        if let Some(bucket) = &self.0 {
            bucket.change(now, |level| level + bucket.per_call);
        }
    }

    /// Takes one retry. False if there is none left.
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
        // A panic can't leave a number half written.
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
