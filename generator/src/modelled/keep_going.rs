//! Errors end the run, or the operations that they affect are left out.

use std::collections::BTreeSet;

use crate::check::{Checked, Reach, Touched};
use crate::diagnostic::{Code, Diagnostics, Location, Pointer, Severity};
use crate::source::Document;

/// The maximum number of operations that a message names; further ones are counted.
const NAMED: usize = 5;

/// The parts that were left out so far.
#[derive(Debug)]
pub(super) struct KeepGoing {
    /// True when operations may be left out.
    allowed: bool,
    reach: Option<Reach>,
    units: BTreeSet<Pointer>,
    operations: Vec<String>,
}

impl KeepGoing {
    pub(super) fn new(allowed: bool) -> Self {
        Self {
            allowed,
            reach: None,
            units: BTreeSet::new(),
            operations: Vec::new(),
        }
    }

    /// Returns the names of the operations that were left out.
    pub(super) fn left_out(&self) -> &[String] {
        &self.operations
    }

    pub(super) fn into_left_out(self) -> Vec<String> {
        self.operations
    }

    /// Processes findings. Each error gets the number of operations that it affects. If operations may be left out,
    /// those are removed from the document that is read, and their errors become warnings. Returns false when errors
    /// remain.
    pub(super) fn weigh(&mut self, document: &Document, checked: &mut Checked, found: &mut Diagnostics) -> bool {
        if !is_fatal(found) {
            return true;
        }
        let reach = self.reach.get_or_insert_with(|| checked.reach(document));
        let all = reach.operations().len();
        for diagnostic in &mut found.0 {
            if diagnostic.severity() == Severity::Warning {
                continue;
            }
            let touched = reach.touched([&diagnostic.place]);
            let Touched::Units { units, operations } = touched else {
                continue;
            };
            diagnostic.touches = (all > 0).then_some(operations.len());
            // A part that no operation uses can be left out. A document without any operation left is of no use. A
            // document that never had one consists of its components: of those, parts that do not become types can be
            // left out if the target of one of their references is missing.
            let unused = operations.is_empty()
                && (all > 0 || self.allowed || is_missing(diagnostic.code) && !units.iter().any(makes_types));
            if !unused && (!self.allowed || operations.len() >= all) {
                continue;
            }
            diagnostic.leave_out(listed(&operations));
            for unit in units {
                if self.units.insert(unit.clone()) {
                    checked.leave_out(Location::from(unit));
                }
            }
            for name in operations {
                if !self.operations.contains(&name) {
                    self.operations.push(name);
                }
            }
        }
        !is_fatal(found) && self.operations.len() < all.max(1)
    }
}

/// Returns whether the findings end the run, unless operations are left out.
pub(super) fn is_fatal(found: &Diagnostics) -> bool {
    found.0.iter().any(|d| d.severity() != Severity::Warning)
}

/// Returns whether the finding is about the missing target of a reference.
fn is_missing(code: Code) -> bool {
    matches!(code, Code::DanglingReference | Code::ExternalReference)
}

/// Returns whether a part becomes types without any operation: a schema, or what the document receives.
fn makes_types(unit: &Pointer) -> bool {
    let mut keys = unit.keys();
    match (keys.next().as_deref(), keys.next().as_deref()) {
        (Some("components"), section) => section == Some("schemas"),
        _ => true,
    }
}

/// Lists names of operations in a sentence.
fn listed(operations: &[String]) -> String {
    let named = operations.iter().take(NAMED).map(|name| format!("`{name}`"));
    let named: Vec<String> = named.collect();
    match operations.len() {
        0 => "this part is left out: no operation uses it".to_owned(),
        count if count > NAMED => {
            format!(
                "these operations are left out: {} and {} more",
                named.join(", "),
                count - NAMED
            )
        }
        _ => format!("these operations are left out: {}", named.join(", ")),
    }
}
