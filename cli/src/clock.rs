//! Measures the time of each stage.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use botpress_codegen::{Moment, Stage};

/// The time of each stage.
#[derive(Debug, Default)]
pub struct Clock {
    begun: Mutex<BTreeMap<(String, u8), Instant>>,
    took: Mutex<Vec<(String, Stage, Duration)>>,
}

impl Clock {
    /// Records the beginning or end of a stage; for the observer of a run.
    pub fn note(&self, api: &str, stage: Stage, moment: Moment) {
        let key = (api.to_owned(), stage as u8);
        let (Ok(mut begun), Ok(mut took)) = (self.begun.lock(), self.took.lock()) else {
            return;
        };
        match moment {
            Moment::Begin => {
                begun.insert(key, Instant::now());
            }
            Moment::End => {
                if let Some(start) = begun.remove(&key) {
                    took.push((api.to_owned(), stage, start.elapsed()));
                }
            }
            _ => {}
        }
    }

    pub(crate) fn per_api(&self) -> BTreeMap<String, Duration> {
        let mut sums = BTreeMap::new();
        for (api, _, time) in self.stages() {
            *sums.entry(api).or_insert(Duration::ZERO) += time;
        }
        sums
    }

    /// Returns all stages, in the order in which they ended.
    pub fn stages(&self) -> Vec<(String, Stage, Duration)> {
        let took = self.took.lock();
        took.map(|took| took.clone()).unwrap_or_default()
    }

    pub(crate) fn print(&self) {
        for (api, stage, time) in self.stages() {
            let api = if api.is_empty() { "all" } else { &api };
            let millis = time.as_secs_f64() * 1000.0;
            crate::print(&format!("{millis:>8.1} ms  {api} {stage}\n"));
        }
    }
}
