//! The way from the root to where a walk stands, made into a [`Place`] only when there is something
//! to say.

use crate::model::Place;

/// One step of the way, linked to the steps before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trail<'t> {
    parent: Option<&'t Trail<'t>>,
    step: Step<'t>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'t> {
    At(&'t str),
    Key(&'t str),
    Index(usize),
}

impl<'t> Trail<'t> {
    /// The root of the document.
    pub(super) const ROOT: Trail<'static> = Trail {
        parent: None,
        step: Step::At(""),
    };

    /// A walk that starts at a place.
    pub(super) fn at(place: &'t Place) -> Self {
        Trail {
            parent: None,
            step: Step::At(&place.0),
        }
    }

    /// The member `key`.
    pub(super) fn key(&'t self, key: &'t str) -> Trail<'t> {
        Trail {
            parent: Some(self),
            step: Step::Key(key),
        }
    }

    /// The item `index`.
    pub(super) fn index(&'t self, index: usize) -> Trail<'t> {
        Trail {
            parent: Some(self),
            step: Step::Index(index),
        }
    }

    /// The last key, as it would be shown to people.
    pub(super) fn last(&self) -> &str {
        match self.step {
            Step::Key(key) => key,
            Step::At(pointer) => pointer.rsplit('/').next().unwrap_or_default(),
            Step::Index(_) => self.parent.map_or("", Trail::last),
        }
    }

    /// The place.
    pub(super) fn place(&self) -> Place {
        let mut steps = vec![self.step];
        let mut trail = self;
        while let Some(parent) = trail.parent {
            steps.push(parent.step);
            trail = parent;
        }
        let mut place = Place::default();
        for step in steps.into_iter().rev() {
            match step {
                Step::At(pointer) => place.0.push_str(pointer),
                Step::Key(key) => place.push(key),
                Step::Index(index) => place.push(&index.to_string()),
            }
        }
        place
    }
}
