//! Locations: a document, and a JSON pointer into it.
//!
//! Pointers are built, escaped and taken apart here and nowhere else.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};
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
///
/// Clones share its text: a large document has a million places, most of which several parts name.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(
    /// The written form. `None` for the root.
    Option<Arc<str>>,
);

impl Pointer {
    /// The pointer to the root of a document.
    pub const ROOT: Self = Self(None);

    /// Returns the pointer with this written form.
    fn written(text: &str) -> Self {
        Self((!text.is_empty()).then(|| Arc::from(text)))
    }

    /// Returns the pointer that follows these keys from the root.
    #[must_use]
    pub fn of(keys: &[&str]) -> Self {
        Self::ROOT.descendant(keys.iter().copied())
    }

    /// Returns the pointer that follows these keys from here.
    #[must_use]
    pub fn descendant<'k>(&self, keys: impl IntoIterator<Item = &'k str>) -> Self {
        let mut text = String::with_capacity(128);
        text.push_str(self.as_str());
        for key in keys {
            append(&mut text, key);
        }
        Self::written(&text)
    }

    /// Parses a written pointer: `""`, or `/` before each escaped key. Returns `None` for other texts.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (text.is_empty() || text.starts_with('/')).then(|| Self::written(text))
    }

    /// Returns the written form, `""` for the root.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_deref().unwrap_or_default()
    }

    /// Returns true for the root.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.0.is_none()
    }

    /// Returns the pointer to member `key` (or item) of the value that this points at.
    #[must_use]
    pub fn child(&self, key: &str) -> Self {
        let outer = self.as_str();
        let mut text = String::with_capacity(outer.len() + key.len() + 1);
        text.push_str(outer);
        append(&mut text, key);
        Self::written(&text)
    }

    /// Returns the keys from the root on, as they are in the document.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = Cow<'_, str>> {
        // The part before the first slash is not a key.
        let written = self.as_str().strip_prefix('/').map(|keys| keys.split('/'));
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
        self.as_str().rsplit('/').next().unwrap_or_default()
    }

    /// Returns the pointer to the parent, and the key in it; `None` for the root.
    #[must_use]
    pub fn split_last(&self) -> Option<(Self, Cow<'_, str>)> {
        let (parent, _) = self.as_str().rsplit_once('/')?;
        Some((Self::written(parent), self.keys().next_back()?))
    }

    /// Returns true when this is `outer`, or inside of it.
    #[must_use]
    pub fn is_within(&self, outer: &Self) -> bool {
        (self.as_str().strip_prefix(outer.as_str())).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Returns the value that it points at.
    #[must_use]
    pub fn find<'v>(&self, root: &'v Value) -> Option<&'v Value> {
        root.pointer(self.as_str())
    }

    /// Returns the value that it points at, for changes.
    pub fn find_mut<'v>(&self, root: &'v mut Value) -> Option<&'v mut Value> {
        root.pointer_mut(self.as_str())
    }
}

/// Extends the written form of a pointer by a key.
fn append(text: &mut String, key: &str) {
    text.push('/');
    for c in key.chars() {
        match c {
            '~' => text.push_str("~0"),
            '/' => text.push_str("~1"),
            c => text.push(c),
        }
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pointer").field(&self.as_str()).finish()
    }
}

impl Serialize for Pointer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
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

    /// Returns the location that these keys lead to from this one.
    #[must_use]
    pub fn descendant<'k>(&self, keys: impl IntoIterator<Item = &'k str>) -> Self {
        Self {
            document: self.document,
            pointer: self.pointer.descendant(keys),
        }
    }

    /// Returns the same location, with a text of its own.
    #[must_use]
    pub(crate) fn copied(&self) -> Self {
        Self {
            document: self.document,
            pointer: Pointer::written(self.pointer.as_str()),
        }
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
            let expected = keys.split_last().map(|(key, outer)| (Pointer::of(outer), *key));
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
