//! Limits for unions in unions. Each keeps its value until one of its variants is read, so values that are deep in many
//! of them would be in memory as many times. And each tries its variants in turn, so if several fail at each level, the
//! time doubles with the levels. A short response could exhaust the memory, or take forever.

use std::cell::Cell;

use serde_json::Value;

/// The number of unions within each other that are read whatever their size.
const DEEP: usize = 8;
/// The size above which unions within more of them are not read.
const LARGE: usize = 10_000;
/// The number of variants that are tried in vain within one union, and how many more for each value in it.
const IN_VAIN: usize = 1_000;
const IN_VAIN_EACH: usize = 8;
/// The length of a text that counts like another value, in bytes.
const TEXT: usize = 32;

thread_local! {
    /// The number of unions that this thread is reading, within each other.
    static LEVEL: Cell<usize> = const { Cell::new(0) };
    /// The number of variants that may still fail within the outermost of them.
    static TRIES: Cell<usize> = const { Cell::new(0) };
}

/// One union that is being read, until it is dropped.
pub(super) struct Level(());

impl Level {
    /// `None` if the union must not be read, and keeps the value.
    pub(super) fn enter(value: &Value) -> Option<Self> {
        let level = LEVEL.get();
        if level == 0 {
            TRIES.set(IN_VAIN + IN_VAIN_EACH * size_up_to(value, usize::MAX));
        } else if TRIES.get() == 0 || level >= DEEP && size_up_to(value, LARGE) > LARGE {
            return None;
        }
        LEVEL.set(level + 1);
        Some(Self(()))
    }

    /// Records that a variant could not be read.
    pub(super) fn fail() {
        TRIES.set(TRIES.get().saturating_sub(1));
    }
}

impl Drop for Level {
    fn drop(&mut self) {
        LEVEL.set(LEVEL.get().saturating_sub(1));
    }
}

/// The number of values that a value consists of. Looks at no more than `most` of them.
fn size_up_to(value: &Value, most: usize) -> usize {
    let (mut size, mut todo) = (0, vec![value]);
    while let Some(next) = todo.pop() {
        size += 1;
        match next {
            Value::String(text) => size += text.len() / TEXT,
            Value::Array(items) => todo.extend(items.iter().take(most)),
            Value::Object(members) => {
                size += members.keys().map(|name| name.len() / TEXT).sum::<usize>();
                todo.extend(members.values().take(most));
            }
            _ => {}
        }
        if size > most {
            break;
        }
    }
    size
}
