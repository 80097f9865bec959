//! Both sides of a comparison, the findings so far, and the location that is being compared.
//!
//! This file compares nothing: each of the other files of this room compares its own part.

use std::collections::HashSet;

use crate::diagnostic::Location;
use crate::model::{Api, Operation, Ty, TypeId};

use super::change::Kind;
use super::finding::{Direction, Finding, Outcome, Touch};
use super::places::Places;

/// Both sides of a comparison, and the findings so far.
pub(super) struct Sides<'a> {
    pub(super) old: &'a Api,
    pub(super) new: &'a Api,
    pub(super) old_places: Places<'a>,
    pub(super) new_places: Places<'a>,
    pub(super) findings: Vec<Finding>,
    /// Pairs of locations whose prose differs.
    pub(super) prose: HashSet<(Location, Location)>,
    /// Pairs of types that were, or are being, compared for the current operation.
    pub(super) seen: HashSet<(TypeId, TypeId, Direction)>,
    /// Pairs of types that are known to be equal, with everything in them.
    pub(super) same: HashSet<(TypeId, TypeId, Direction)>,
}

impl Sides<'_> {
    pub(super) fn found(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Returns the path of an item in the module of types.
    pub(super) fn types(&self, rest: &str) -> String {
        format!("{}::types::{rest}", plain(&self.old.module))
    }

    pub(super) fn request(&self, operation: &Operation) -> String {
        let module = plain(&self.old.module);
        format!("{module}::operations::{}", operation.request_name)
    }

    pub(super) fn method(&self, operation: &Operation) -> String {
        let module = plain(&self.old.module);
        format!("{module}::Client::{}", operation.method_name)
    }

    /// Returns the named types that `ty` uses, as items that may have been added or removed with it.
    pub(super) fn reached(&self, api: &Api, ty: &Ty) -> Vec<Touch> {
        crate::passes::reach(api, ty)
            .into_iter()
            .map(|id| Touch::Whole(self.types(&api.types[id].name)))
            .collect()
    }
}

/// The location of a comparison.
#[derive(Clone)]
pub(super) struct At<'a> {
    pub(super) operation: &'a str,
    /// The compared item, in words.
    pub(super) subject: String,
    pub(super) direction: Direction,
    /// The schemas, where the documents have them.
    pub(super) old: Option<Location>,
    pub(super) new: Option<Location>,
    /// The locations to report otherwise.
    pub(super) places: (Location, Location),
    /// Items of the crate that change with the type.
    pub(super) touches: Vec<Touch>,
}

impl At<'_> {
    pub(super) fn finding(&self, kind: Kind, message: impl Into<String>, outcome: Outcome) -> Finding {
        let old = self.old.as_ref().unwrap_or(&self.places.0);
        let new = self.new.as_ref().unwrap_or(&self.places.1);
        Finding::new(kind, message, outcome)
            .of(self.operation)
            .at(Some(old), Some(new))
    }

    pub(super) fn sent(&self) -> bool {
        self.direction == Direction::Sent
    }
}

/// Removes the mark of a raw identifier.
pub(super) fn plain(name: &str) -> &str {
    name.trim_start_matches("r#")
}

/// Removes the names of the parameters from a path.
pub(super) fn shape_of_path(path: &str) -> String {
    let mut shape = String::new();
    let mut inside = false;
    for c in path.chars() {
        match c {
            '{' => inside = true,
            '}' => inside = false,
            _ if inside => continue,
            _ => {}
        }
        shape.push(c);
    }
    shape
}
