//! Changes to the document for mistakes that have one obvious meaning.
//!
//! Each has its warning. The document is read with the changes; its text, and the locations of diagnostics, stay the
//! same.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::diagnostic::Location;

/// Changes that the checks make so that the document can be read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Repairs(Vec<(Location, Repair)>);

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
        if self.0.is_empty() {
            return Cow::Borrowed(value);
        }
        let mut value = value.clone();
        self.make(&mut value);
        Cow::Owned(value)
    }

    /// Makes the changes in place.
    pub fn make(&self, value: &mut Value) {
        for (place, repair) in &self.0 {
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
        // Removals and renames come last, since they invalidate pointers.
        for (place, repair) in &self.0 {
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

    /// Returns the locations that are changed.
    pub fn places(&self) -> impl Iterator<Item = &Location> {
        self.0.iter().map(|(place, _)| place)
    }

    pub(crate) fn push(&mut self, place: Location, repair: Repair) {
        self.0.push((place, repair));
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
        assert_eq!(
            made.to_string(),
            r#"{"a":{"4XX":1,"b":2},"d":{"e":"1.5","f":true}}"#
        );
        assert!(matches!(Repairs::default().apply(&value), Cow::Borrowed(_)));
    }
}
