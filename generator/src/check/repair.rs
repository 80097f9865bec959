//! Changes to the document for mistakes that have one obvious meaning.
//!
//! Each has its warning. The document is read with the changes; its text, and the locations of diagnostics, stay the
//! same.

use std::borrow::Cow;
use std::cmp::Reverse;

use serde_json::{Map, Value};

use crate::diagnostic::Location;

/// Changes that the checks make so that the document can be read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Repairs {
    /// Changes that are made before the others, whose locations are those of the changed document.
    before: Vec<Self>,
    changes: Vec<(Location, Repair)>,
}

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Repair {
    /// Removes a member: the client accepts at least as much without it.
    Remove,
    /// Writes another value.
    Replace(Value),
    /// Adds a member to an object that does not have this key.
    Insert(&'static str, Value),
    /// Changes the key. The member keeps its position among its neighbours.
    Rename(String),
}

impl Repairs {
    /// Returns the value with the changes made.
    pub fn apply<'v>(&self, value: &'v Value) -> Cow<'v, Value> {
        if self.is_empty() {
            return Cow::Borrowed(value);
        }
        let mut value = value.clone();
        self.make(&mut value);
        Cow::Owned(value)
    }

    /// Makes the changes in place.
    pub fn make(&self, value: &mut Value) {
        for before in &self.before {
            before.make(value);
        }
        for (place, repair) in &self.changes {
            match repair {
                Repair::Replace(new) => {
                    if let Some(old) = place.pointer.find_mut(value) {
                        old.clone_from(new);
                    }
                }
                Repair::Insert(key, new) => {
                    if let Some(Value::Object(map)) = place.pointer.find_mut(value) {
                        map.entry(*key).or_insert_with(|| new.clone());
                    }
                }
                Repair::Remove | Repair::Rename(_) => {}
            }
        }
        // Removals and renames come last, since they invalidate pointers: the innermost first.
        let mut inner_first: Vec<_> = self.changes.iter().collect();
        inner_first.sort_by_cached_key(|(place, _)| Reverse(place.pointer.keys().count()));
        for (place, repair) in inner_first {
            let (Repair::Remove | Repair::Rename(_)) = repair else {
                continue;
            };
            if let Some((parent, key)) = place.pointer.split_last()
                && let Some(Value::Object(map)) = parent.find_mut(value)
            {
                match repair {
                    Repair::Rename(new) => rename(map, &key, new),
                    _ => drop(map.shift_remove(&*key)),
                }
            }
        }
    }

    /// Returns whether nothing is changed.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.before.iter().all(Self::is_empty)
    }

    /// Returns where a location of the changed document is in the document as it is written.
    pub fn as_written(&self, place: &Location) -> Location {
        let mut written = place.clone();
        for (old, repair) in self.changes.iter().rev().filter(|(old, _)| !old.pointer.is_root()) {
            if let Repair::Rename(new) = repair
                && let Some((parent, _)) = old.pointer.split_last()
                && written.pointer.is_within(&parent.child(new))
            {
                let deep = old.pointer.keys().count();
                let rest: Vec<_> = written.pointer.keys().skip(deep).collect();
                written = old.descendant(rest.iter().map(AsRef::as_ref));
            }
        }
        self.before
            .iter()
            .rev()
            .fold(written, |place, before| before.as_written(&place))
    }

    /// Removes a member of the document as it is written.
    pub(super) fn leave_out(&mut self, place: Location) {
        match self.before.first_mut() {
            Some(first) => first.leave_out(place),
            None => self.push(place, Repair::Remove),
        }
    }

    pub(crate) fn push(&mut self, place: Location, repair: Repair) {
        self.changes.push((place, repair));
    }

    /// Makes other changes before these.
    pub(super) fn after(mut self, before: Vec<Self>) -> Self {
        self.before = before;
        self
    }
}

/// Changes the key of a member. If the object has the new key already, the member is removed.
fn rename(map: &mut Map<String, Value>, old: &str, new: &str) {
    if map.contains_key(new) {
        map.shift_remove(old);
        return;
    }
    let members = std::mem::take(map).into_iter();
    *map = members
        .map(|(key, value)| {
            let key = if key == old { new.to_owned() } else { key };
            (key, value)
        })
        .collect();
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn changes_are_made_where_they_belong() {
        let value = json!({"a": {"4xx": 1, "b": 2, "c": 3}, "d": {"e": 1.5}});
        let at = |keys: &[&str]| Location::of(keys);
        let mut repairs = Repairs::default();
        repairs.push(at(&["a", "4xx"]), Repair::Rename("4XX".to_owned()));
        repairs.push(at(&["a", "c"]), Repair::Remove);
        repairs.push(at(&["d", "e"]), Repair::Replace(json!("1.5")));
        repairs.push(at(&["d"]), Repair::Insert("f", json!(true)));
        repairs.push(at(&["d"]), Repair::Insert("e", json!(0)));
        repairs.push(at(&["no", "such"]), Repair::Remove);
        let made = repairs.apply(&value);
        assert_eq!(made.to_string(), r#"{"a":{"4XX":1,"b":2},"d":{"e":"1.5","f":true}}"#);
        assert!(matches!(Repairs::default().apply(&value), Cow::Borrowed(_)));

        let mut nested = Repairs::default();
        nested.push(at(&["a"]), Repair::Rename("A".to_owned()));
        nested.push(at(&["a", "b"]), Repair::Remove);
        let mut later = Repairs::default();
        later.push(at(&["A", "c"]), Repair::Replace(json!(4)));
        let made = later.after(vec![nested]);
        assert_eq!(made.apply(&value).to_string(), r#"{"A":{"4xx":1,"c":4},"d":{"e":1.5}}"#);
        assert_eq!(made.as_written(&at(&["A", "c", "x"])), at(&["a", "c", "x"]));
        assert_eq!(made.as_written(&at(&["d", "e"])), at(&["d", "e"]));
    }
}
