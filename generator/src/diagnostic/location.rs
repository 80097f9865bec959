//! Locations: a document, and a JSON pointer into it.
//!
//! Pointers are built, escaped and taken apart here and nowhere else.

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;
use serde_json::Value;

/// One document of a run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct DocumentId(u32);

impl DocumentId {
    /// The document that a client is generated from. The others are those that it refers to.
    pub const MAIN: Self = Self(0);

    /// Creates the id of the document with this number, counted from zero.
    #[must_use]
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// Returns the number, as an index into a list of documents.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A JSON pointer (RFC 6901).
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Pointer(String);

impl Pointer {
    /// The pointer to the root of a document.
    pub const ROOT: Self = Self(String::new());

    /// Returns the pointer that follows these keys from the root.
    #[must_use]
    pub fn of(keys: &[&str]) -> Self {
        keys.iter().fold(Self::ROOT, |mut pointer, key| {
            pointer.push(key);
            pointer
        })
    }

    /// Parses a written pointer: `""`, or `/` before each escaped key. Returns `None` for other texts.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (text.is_empty() || text.starts_with('/')).then(|| Self(text.to_owned()))
    }

    /// Returns the written form, `""` for the root.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns true for the root.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the pointer to member `key` (or item) of the value that this points at.
    #[must_use]
    pub fn child(&self, key: &str) -> Self {
        let mut pointer = Self(String::with_capacity(self.0.len() + key.len() + 1));
        pointer.0.push_str(&self.0);
        pointer.push(key);
        pointer
    }

    /// Extends the pointer to member `key` (or item).
    pub fn push(&mut self, key: &str) {
        self.0.push('/');
        for c in key.chars() {
            match c {
                '~' => self.0.push_str("~0"),
                '/' => self.0.push_str("~1"),
                c => self.0.push(c),
            }
        }
    }

    /// Returns the keys from the root on, as they are in the document.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = Cow<'_, str>> {
        // The part before the first slash is not a key.
        let written = self.0.strip_prefix('/').map(|keys| keys.split('/'));
        written.into_iter().flatten().map(|key| {
            if key.contains('~') {
                Cow::Owned(key.replace("~1", "/").replace("~0", "~"))
            } else {
                Cow::Borrowed(key)
            }
        })
    }

    /// Returns the last key in its escaped form; `""` for the root.
    #[must_use]
    pub fn last_written(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// Returns the pointer to the parent, and the key in it; `None` for the root.
    #[must_use]
    pub fn split_last(&self) -> Option<(Self, Cow<'_, str>)> {
        let (parent, _) = self.0.rsplit_once('/')?;
        Some((Self(parent.to_owned()), self.keys().next_back()?))
    }

    /// Returns true when this is `outer`, or inside of it.
    #[must_use]
    pub fn is_within(&self, outer: &Self) -> bool {
        (self.0.strip_prefix(&outer.0)).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Returns the value that it points at.
    #[must_use]
    pub fn find<'v>(&self, root: &'v Value) -> Option<&'v Value> {
        root.pointer(&self.0)
    }

    /// Returns the value that it points at, for changes.
    pub fn find_mut<'v>(&self, root: &'v mut Value) -> Option<&'v mut Value> {
        root.pointer_mut(&self.0)
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A location in a document.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Location {
    /// The document.
    pub document: DocumentId,
    /// The position in it.
    pub pointer: Pointer,
}

impl Location {
    /// The root of the main document.
    pub const ROOT: Self = Self {
        document: DocumentId::MAIN,
        pointer: Pointer::ROOT,
    };

    /// Returns the location in the main document that these keys lead to.
    #[must_use]
    pub fn of(keys: &[&str]) -> Self {
        Pointer::of(keys).into()
    }

    /// Returns the location of member `key` (or item) of this location.
    #[must_use]
    pub fn child(&self, key: &str) -> Self {
        Self {
            document: self.document,
            pointer: self.pointer.child(key),
        }
    }

    /// Extends the location to member `key` (or item).
    pub fn push(&mut self, key: &str) {
        self.pointer.push(key);
    }

    /// Returns true when this is `outer`, or inside of it.
    #[must_use]
    pub fn is_within(&self, outer: &Self) -> bool {
        self.document == outer.document && self.pointer.is_within(&outer.pointer)
    }
}

/// A location in the main document.
impl From<Pointer> for Location {
    fn from(pointer: Pointer) -> Self {
        Self {
            document: DocumentId::MAIN,
            pointer,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_come_back_as_they_were() {
        for keys in [
            &[][..],
            &[""],
            &["a", "", "b"],
            &["/pets/{id}", "~1", "~0~", "a~1b/c", "é"],
        ] {
            let pointer = Pointer::of(keys);
            assert_eq!(pointer.keys().collect::<Vec<_>>(), keys);
            assert_eq!(Pointer::parse(pointer.as_str()), Some(pointer.clone()));
            let last = pointer.split_last();
            let expected = keys
                .split_last()
                .map(|(key, outer)| (Pointer::of(outer), *key));
            assert_eq!(
                last.map(|(outer, key)| (outer, key.into_owned())),
                expected.map(|(outer, key)| (outer, key.to_owned()))
            );
        }
        assert_eq!(Pointer::parse("a/b"), None);
    }

    #[test]
    fn a_place_is_within_its_ancestors_but_not_within_similar_names() {
        let outer = Location::of(&["components", "schemas", "Pet"]);
        assert!(outer.is_within(&outer));
        assert!(outer.child("properties").is_within(&outer));
        assert!(outer.is_within(&Location::ROOT));
        assert!(!Location::of(&["components", "schemas", "Pets"]).is_within(&outer));
        let elsewhere = Location {
            document: DocumentId::new(1),
            ..outer.child("properties")
        };
        assert!(!elsewhere.is_within(&outer));
    }

    #[test]
    fn values_are_found() {
        let value = serde_json::json!({"a/b": [{"~": 1}]});
        let pointer = Pointer::of(&["a/b", "0", "~"]);
        assert_eq!(pointer.find(&value), Some(&serde_json::json!(1)));
        assert_eq!(pointer.child("x").find(&value), None);
    }
}
