//! Records of what was requested and what was processed: a small account for each POST.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use botpress_client::Error;

/// The number of times that a POST was processed: two bits, which saturate.
const TIMES: u8 = 0b11;
const SUCCEEDED: u8 = 0b100;
const FAILED: u8 = 0b1000;
/// Capacity for this many accounts is reserved, so that growth needs no new memory.
const ROOM: usize = 8 * 1024 * 1024;

/// The accounts of all POSTs, by number, and the counts of errors.
pub(crate) struct Ledger(Mutex<Accounts>);

struct Accounts {
    posts: Vec<u8>,
    errors: BTreeMap<String, u64>,
}

/// The totals of the accounts.
#[derive(Default)]
pub(crate) struct Balance {
    pub(crate) issued: u64,
    pub(crate) succeeded: u64,
    pub(crate) failed: u64,
    pub(crate) processed: u64,
    /// Failed for the caller, but processed by the service.
    pub(crate) processed_and_failed: u64,
    /// Reported as a success, but never processed.
    pub(crate) lost: u64,
    /// Processed more than once.
    pub(crate) duplicated: u64,
    /// Never reported at all.
    pub(crate) unreported: u64,
}

impl Ledger {
    pub(crate) fn new() -> Self {
        Self(Mutex::new(Accounts {
            posts: Vec::with_capacity(ROOM),
            errors: BTreeMap::new(),
        }))
    }

    fn accounts(&self) -> MutexGuard<'_, Accounts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens an account, and returns its number.
    pub(crate) fn issue(&self) -> usize {
        let mut accounts = self.accounts();
        accounts.posts.push(0);
        accounts.posts.len() - 1
    }

    /// Records that the service processed this POST. False when there is no such POST.
    pub(crate) fn process(&self, number: usize) -> bool {
        let mut accounts = self.accounts();
        let Some(post) = accounts.posts.get_mut(number) else {
            return false;
        };
        if *post & TIMES < TIMES {
            *post += 1;
        }
        true
    }

    /// Records the result that the client returned for this POST.
    pub(crate) fn report(&self, number: usize, succeeded: bool) {
        if let Some(post) = self.accounts().posts.get_mut(number) {
            *post |= if succeeded { SUCCEEDED } else { FAILED };
        }
    }

    /// Records the failure of a call of any method.
    pub(crate) fn fail(&self, method: &str, error: &Error) {
        let kind = match error.status() {
            Some(status) if !error.is_decode() => status.to_string(),
            _ if error.is_decode() => "unreadable".to_owned(),
            _ if error.is_timeout() => "timeout".to_owned(),
            _ if error.is_connect() => "refused".to_owned(),
            _ if error.is_broken() => "broken".to_owned(),
            _ => error.to_string(),
        };
        let key = format!("{method} {kind}");
        *self.accounts().errors.entry(key).or_default() += 1;
    }

    /// Returns how often each kind of error was reported.
    pub(crate) fn errors(&self) -> BTreeMap<String, u64> {
        self.accounts().errors.clone()
    }

    pub(crate) fn balance(&self) -> Balance {
        let mut balance = Balance::default();
        for post in &self.accounts().posts {
            let times = post & TIMES;
            let (succeeded, failed) = (post & SUCCEEDED != 0, post & FAILED != 0);
            balance.issued += 1;
            balance.succeeded += u64::from(succeeded);
            balance.failed += u64::from(failed);
            balance.processed += u64::from(times > 0);
            balance.processed_and_failed += u64::from(times > 0 && failed);
            balance.lost += u64::from(times == 0 && succeeded);
            balance.duplicated += u64::from(times > 1);
            balance.unreported += u64::from(!succeeded && !failed);
        }
        balance
    }
}
