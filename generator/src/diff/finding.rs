//! What the walk through two models finds, before it is known what it means for Rust.

use crate::diagnostic::Location;

use super::change::{Breaks, Kind, Verdict};

/// One difference at one place.
#[derive(Debug, Clone)]
pub(super) struct Finding {
    pub(super) kind: Kind,
    /// The difference in words. Findings with the same words and kind are one change.
    pub(super) message: String,
    pub(super) outcome: Outcome,
    /// See [`super::Change::strict`].
    pub(super) strict: bool,
    pub(super) guess: bool,
    pub(super) operation: Option<String>,
    pub(super) old: Option<Location>,
    pub(super) new: Option<Location>,
    /// Items of the crate that may differ because of it.
    pub(super) touches: Vec<Touch>,
}

/// What a difference means on the wire, whatever Rust makes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Outcome {
    pub(super) verdict: Verdict,
    pub(super) breaks: Option<Breaks>,
    pub(super) why: &'static str,
}

impl Outcome {
    pub(super) const fn none(why: &'static str) -> Self {
        Self {
            verdict: Verdict::None,
            breaks: None,
            why,
        }
    }

    pub(super) const fn compatible(why: &'static str) -> Self {
        Self {
            verdict: Verdict::Compatible,
            breaks: None,
            why,
        }
    }

    /// Breaks builds, whatever the items say.
    pub(super) const fn build(why: &'static str) -> Self {
        Self {
            verdict: Verdict::Breaking,
            breaks: Some(Breaks::Build),
            why,
        }
    }

    /// Breaks programs that run.
    pub(super) const fn run(why: &'static str) -> Self {
        Self {
            verdict: Verdict::Breaking,
            breaks: Some(Breaks::Run),
            why,
        }
    }
}

/// What it means that arguments change places.
pub(super) const REORDERED: Outcome =
    Outcome::run("arguments of one type change places unnoticed, and one is sent for the other");

/// An item of the crate that a finding may be about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Touch {
    /// An item by its path.
    Item(String),
    /// Everything under a type that comes or goes as a whole.
    Whole(String),
    /// Every item that begins so.
    Under(String),
    /// Every item whose signature has the one name where it had the other.
    Retyped(String, String),
}

/// Where values go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Direction {
    /// To the service.
    Sent,
    /// To the caller.
    Answered,
}

impl Finding {
    pub(super) fn new(kind: Kind, message: impl Into<String>, outcome: Outcome) -> Self {
        Self {
            kind,
            message: message.into(),
            outcome,
            strict: false,
            guess: false,
            operation: None,
            old: None,
            new: None,
            touches: Vec::new(),
        }
    }

    pub(super) fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    pub(super) fn guess(mut self, guess: bool) -> Self {
        self.guess = guess;
        self
    }

    pub(super) fn of(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    pub(super) fn at(mut self, old: Option<&Location>, new: Option<&Location>) -> Self {
        self.old = old.cloned();
        self.new = new.cloned();
        self
    }

    pub(super) fn touch(mut self, touches: impl IntoIterator<Item = Touch>) -> Self {
        self.touches.extend(touches);
        self
    }
}
