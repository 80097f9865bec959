//! What the attempts of a call sent, so that no text shows its credentials.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::header::HeaderMap;
use reqwest::Url;

/// What only the attempts of a call know.
#[derive(Default)]
pub(super) struct Sent(Mutex<Attempted>);

#[derive(Clone, Default)]
pub(super) struct Attempted {
    /// The headers of the last attempt, if only that has them: fetched tokens, and those of interceptors.
    pub(super) headers: Option<Arc<HeaderMap>>,
    /// The URLs at any origin to which a transfer was redirected.
    pub(super) urls: Vec<Url>,
}

impl Sent {
    pub(super) fn set(&self, headers: HeaderMap) {
        self.lock().headers = Some(Arc::new(headers));
    }

    pub(super) fn redirected(&self, url: &Url) {
        let urls = &mut self.lock().urls;
        if !urls.contains(url) {
            urls.push(url.clone());
        }
    }

    pub(super) fn get(&self) -> Attempted {
        self.lock().clone()
    }

    fn lock(&self) -> MutexGuard<'_, Attempted> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Another call has headers of its own afterwards.
impl Clone for Sent {
    fn clone(&self) -> Self {
        Self(Mutex::new(self.get()))
    }
}
