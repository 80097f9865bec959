//! The progress of a run on a terminal: a line for each stage.

use std::io::IsTerminal as _;
use std::time::{Duration, Instant};

use botpress_codegen::{Moment, Stage};

use crate::print_error;

/// The time after which a run shows its progress.
const PATIENCE: Duration = Duration::from_secs(1);

/// The progress of one run.
#[derive(Debug)]
pub(crate) struct Progress {
    began: Instant,
    /// A person sees it: stderr is a terminal, not a pipe or a log.
    is_watched: bool,
}

impl Progress {
    /// Creates the progress of a run that begins now.
    pub(crate) fn begin() -> Self {
        Self {
            began: Instant::now(),
            is_watched: std::io::stderr().is_terminal(),
        }
    }

    /// The time since the run began.
    pub(crate) fn elapsed(&self) -> Duration {
        self.began.elapsed()
    }

    /// Shows that a stage begins.
    pub(crate) fn note(&self, api: &str, stage: Stage, moment: Moment) {
        if let Some(line) = self.line(api, stage, moment, self.elapsed()) {
            print_error(&line);
        }
    }

    /// Returns the line for a stage, if it is to be shown. Short runs show none.
    fn line(&self, api: &str, stage: Stage, moment: Moment, elapsed: Duration) -> Option<String> {
        let is_shown = self.is_watched && moment == Moment::Begin && elapsed > PATIENCE;
        let api = if api.is_empty() { "all" } else { api };
        is_shown.then(|| format!("{api} {stage} …\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_long_runs_on_a_terminal_show_their_stages() {
        let line = |is_watched, seconds, moment| {
            let began = Instant::now();
            let progress = Progress { began, is_watched };
            progress.line("", Stage::Emit, moment, Duration::from_secs(seconds))
        };
        assert_eq!(line(true, 2, Moment::Begin).as_deref(), Some("all emit …\n"));
        assert_eq!(line(false, 2, Moment::Begin), None);
        assert_eq!(line(true, 0, Moment::Begin), None);
        assert_eq!(line(true, 2, Moment::End), None);
    }
}
