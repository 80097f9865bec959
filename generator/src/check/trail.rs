//! The way from the root to the current position of a walk. It is turned into a [`Location`] only when there is
//! something to report.

use std::borrow::Cow;

use crate::diagnostic::Location;

/// One step of the way, linked to the steps before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trail<'t> {
    parent: Option<&'t Trail<'t>>,
    step: Step<'t>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'t> {
    At(&'t Location),
    Key(&'t str),
    Index(usize),
}

impl<'t> Trail<'t> {
    /// The root of the document.
    pub(super) const ROOT: Trail<'static> = Trail {
        parent: None,
        step: Step::At(&Location::ROOT),
    };

    /// Starts a walk at a location.
    pub(super) fn at(place: &'t Location) -> Self {
        Trail {
            parent: None,
            step: Step::At(place),
        }
    }

    /// Steps into the member `key`.
    pub(super) fn key(&'t self, key: &'t str) -> Trail<'t> {
        Trail {
            parent: Some(self),
            step: Step::Key(key),
        }
    }

    /// Steps into the item `index`.
    pub(super) fn index(&'t self, index: usize) -> Trail<'t> {
        Trail {
            parent: Some(self),
            step: Step::Index(index),
        }
    }

    /// Returns the last key, as it is shown to people.
    pub(super) fn last(&self) -> &str {
        match self.step {
            Step::Key(key) => key,
            Step::At(place) => place.pointer.last_written(),
            Step::Index(_) => self.parent.map_or("", Trail::last),
        }
    }

    /// Returns the location.
    pub(super) fn place(&self) -> Location {
        let mut steps = vec![self.step];
        let mut trail = self;
        while let Some(parent) = trail.parent {
            steps.push(parent.step);
            trail = parent;
        }
        let mut start = &Location::ROOT;
        let mut keys = Vec::with_capacity(steps.len());
        for step in steps.into_iter().rev() {
            match step {
                Step::At(place) => start = place,
                Step::Key(key) => keys.push(Cow::Borrowed(key)),
                Step::Index(index) => keys.push(Cow::Owned(index.to_string())),
            }
        }
        start.descendant(keys.iter().map(AsRef::as_ref))
    }
}
