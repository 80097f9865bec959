//! The limit of copies: copies may contain copies, which grows fast.

use serde_json::Value;

use crate::diagnostic::Location;
use crate::source::MAX_DEPTH;

/// The number of values that may be copied, in addition to the number of values in the document.
const MORE: usize = 10_000;

/// The number of values that may still be copied.
pub(super) struct Budget(usize);

impl Budget {
    /// Returns the budget of a document.
    pub(super) fn of(root: &Value) -> Self {
        Self(size(root).saturating_add(MORE))
    }

    /// Pays for a copy of a value at a location. False if it does not fit, or would be nested too deep there.
    pub(super) fn take(&mut self, value: &Value, to: &Location) -> bool {
        let size = size(value);
        if size > self.0 || to.pointer.keys().count() + depth(value) > MAX_DEPTH {
            return false;
        }
        self.0 -= size;
        true
    }
}

/// Counts the values in a value.
fn size(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(size).fold(1, usize::saturating_add),
        Value::Object(map) => map.values().map(size).fold(1, usize::saturating_add),
        // A long text counts for more than one.
        Value::String(text) => 1 + text.len() / 64,
        _ => 1,
    }
}

/// Returns how deep lists and objects are nested in a value.
fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or_default(),
        Value::Object(map) => 1 + map.values().map(depth).max().unwrap_or_default(),
        _ => 0,
    }
}
