//! What becomes of mistakes that have no obvious meaning: they end the run, or the operations that they touch are left out.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::check::{Checked, Reach, Touched};
use crate::diagnostic::{Diagnostics, Location, Pointer, Severity};

/// More names of operations than these are counted only.
const NAMED: usize = 5;

/// What was left out so far.
#[derive(Debug)]
pub(super) struct KeepGoing {
    /// Operations may be left out.
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

    /// The operations that were left out, by name.
    pub(super) fn left_out(&self) -> &[String] {
        &self.operations
    }

    pub(super) fn into_left_out(self) -> Vec<String> {
        self.operations
    }

    /// Looks at what was found. Each error learns how many operations it touches. Where operations may be left out, those are
    /// taken out of what is read, and their errors become warnings. False when errors remain.
    pub(super) fn weigh(
        &mut self,
        root: &Value,
        checked: &mut Checked,
        found: &mut Diagnostics,
    ) -> bool {
        let fatal = |found: &Diagnostics| found.0.iter().any(|d| d.severity() != Severity::Warning);
        if !fatal(found) {
            return true;
        }
        let reach = self.reach.get_or_insert_with(|| checked.reach(root));
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
            // What no operation uses harms none. Without all of its operations a document is nothing, and one that
            // has none is all in its components.
            let unused = operations.is_empty() && (all > 0 || self.allowed);
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
        !fatal(found) && self.operations.len() < all.max(1)
    }
}

/// Names of operations in a sentence.
fn listed(operations: &[String]) -> String {
    let named = operations
        .iter()
        .take(NAMED)
        .map(|name| format!("`{name}`"));
    let named: Vec<String> = named.collect();
    match operations.len() {
        0 => "it is left out: no operation uses it".to_owned(),
        count if count > NAMED => {
            format!(
                "it leaves out {} and {} more",
                named.join(", "),
                count - NAMED
            )
        }
        _ => format!("it leaves out {}", named.join(", ")),
    }
}
