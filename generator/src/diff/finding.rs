//! The findings of the comparison of two models, before their effect on Rust is known.

use crate::diagnostic::Location;

use super::change::{Breaks, Kind, Verdict};

/// One difference at one location.
#[derive(Debug, Clone)]
pub(super) struct Finding {
    pub(super) kind: Kind,
    /// The difference in words. Findings with the same words and kind become one change.
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

/// The effect of a difference on the wire, independent of the Rust.
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

    /// Breaks builds, even if no item differs.
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

/// The effect of reordered arguments.
pub(super) const REORDERED: Outcome = Outcome::run("arguments of the same type are swapped without an error");

/// An item of the crate that a finding may be about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Touch {
    /// An item by its path.
    Item(String),
    /// Everything under a type that is added or removed as a whole.
    Whole(String),
    /// Every item whose path begins with this text.
    Under(String),
    /// Every item whose signature has the second name in place of the first.
    Retyped(String, String),
}

/// The direction of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Direction {
    /// Sent to the service.
    Sent,
    /// Received from the service.
    Received,
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
