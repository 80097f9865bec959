//! The origin of each part of a document that overlays have changed.
//!
//! A tree parallel to the document, with a node only where something was written or moved: the origin of any other part
//! follows from its nearest ancestor. So it stays as small as the overlays.

use crate::diagnostic::Location;
use std::collections::{BTreeMap, BTreeSet};

/// The origin of a part of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::source) struct Origin {
    /// The overlay, or other file, by its number; `None` is the document itself.
    pub(super) overlay: Option<usize>,
    /// The location in that text.
    pub(super) place: Location,
    /// True when its parts are not written anywhere: for a copy, the text has only the action.
    pub(in crate::source) whole: bool,
}

impl Origin {
    /// Returns the origin that is a whole text.
    pub(in crate::source) fn whole_text(number: usize) -> Self {
        Self {
            overlay: Some(number),
            place: Location::ROOT,
            whole: false,
        }
    }
}

/// The origins of all parts of a document.
#[derive(Debug, Default)]
pub(in crate::source) struct Origins {
    root: Node,
}

#[derive(Debug, Default)]
struct Node {
    origin: Option<Origin>,
    members: BTreeMap<String, Node>,
}

impl Origins {
    /// Returns the origin of the part at `place`.
    pub(in crate::source) fn of(&self, place: &Location) -> Origin {
        let mut origin = Origin {
            overlay: None,
            place: Location::ROOT,
            whole: false,
        };
        let mut node = Some(&self.root);
        for key in segments(place) {
            node = node.and_then(|node| node.members.get(&key));
            match node.and_then(|node| node.origin.as_ref()) {
                Some(known) => origin = known.clone(),
                None if origin.whole => {}
                None => origin.place = origin.place.child(&key),
            }
        }
        origin
    }

    /// True if no part was written or moved.
    pub(super) fn is_empty(&self) -> bool {
        self.root.origin.is_none() && self.root.members.is_empty()
    }

    /// Records that the value at `place` was replaced.
    pub(in crate::source) fn write(&mut self, place: &Location, origin: Origin) {
        *self.node(place) = Node {
            origin: Some(origin),
            members: BTreeMap::new(),
        };
    }

    /// Records that a member was removed from an object.
    pub(super) fn remove_member(&mut self, object: &Location, key: &str) {
        self.node(object).members.remove(key);
    }

    /// Records that elements were removed from a list of `length`: later elements moved up.
    pub(super) fn remove_elements(&mut self, list: &Location, length: usize, removed: &BTreeSet<usize>) {
        let Some(first) = removed.first().copied() else {
            return;
        };
        let own = self.of(list);
        let node = self.node(list);
        let mut moved = BTreeMap::new();
        let mut index = first;
        for old in first..length {
            let known = node.members.remove(&old.to_string());
            if removed.contains(&old) {
                continue;
            }
            let mut known = known.unwrap_or_default();
            known.origin.get_or_insert_with(|| {
                let mut origin = own.clone();
                if !origin.whole {
                    origin.place = origin.place.child(&old.to_string());
                }
                origin
            });
            moved.insert(index.to_string(), known);
            index += 1;
        }
        node.members.extend(moved);
    }

    fn node(&mut self, place: &Location) -> &mut Node {
        segments(place).fold(&mut self.root, |node, key| node.members.entry(key).or_default())
    }
}

/// Returns the keys of a pointer, without escapes.
fn segments(place: &Location) -> impl Iterator<Item = String> + '_ {
    place.pointer.keys().map(std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Pointer;

    fn place(pointer: &str) -> Location {
        Pointer::parse(pointer).expect("a pointer").into()
    }

    fn written(pointer: &str) -> Origin {
        Origin {
            overlay: Some(0),
            place: place(pointer),
            whole: false,
        }
    }

    fn of(origins: &Origins, pointer: &str) -> String {
        let origin = origins.of(&place(pointer));
        let text = origin.overlay.map_or("", |_| "overlay ");
        format!("{text}{}", origin.place.pointer)
    }

    #[test]
    fn untouched_parts_keep_their_origin() {
        let mut origins = Origins::default();
        origins.write(&place("/a/b"), written("/actions/0/update/b"));
        assert_eq!(of(&origins, ""), "");
        assert_eq!(of(&origins, "/a"), "/a");
        assert_eq!(of(&origins, "/a/c/0"), "/a/c/0");
        assert_eq!(of(&origins, "/a/b/x~1y"), "overlay /actions/0/update/b/x~1y");
        origins.remove_member(&place("/a"), "b");
        assert_eq!(of(&origins, "/a/b"), "/a/b");
    }

    #[test]
    fn the_parts_of_a_copy_are_where_the_copy_is_asked_for() {
        let mut origins = Origins::default();
        let mut copy = written("/actions/0/copy");
        copy.whole = true;
        origins.write(&place("/a"), copy);
        assert_eq!(of(&origins, "/a/b/c"), "overlay /actions/0/copy");
    }

    #[test]
    fn elements_behind_a_removed_one_keep_their_origins() {
        let mut origins = Origins::default();
        origins.write(&place("/l/3"), written("/actions/0/update"));
        origins.remove_elements(&place("/l"), 4, &BTreeSet::from([0, 2]));
        assert_eq!(of(&origins, "/l/0/x"), "/l/1/x");
        assert_eq!(of(&origins, "/l/1/x"), "overlay /actions/0/update/x");
        origins.remove_elements(&place("/l"), 2, &BTreeSet::from([0]));
        assert_eq!(of(&origins, "/l/0/x"), "overlay /actions/0/update/x");
    }
}
