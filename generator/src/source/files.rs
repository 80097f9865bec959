//! Other files as parts of a document: their values are in its value, and what was written in them is found there.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::overlay::Origin;
use super::{Document, Source};
use crate::diagnostic::Location;

/// Why a file or URL that a document refers to is not a part of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Refusal {
    /// It is a URL: nothing is fetched.
    Url,
    /// There is no such file.
    Missing,
    /// It is outside of the folders that may be read: the folder it is in.
    NotAllowed(String),
    /// It can't be read: why.
    Unreadable(String),
}

/// The files and URLs that are not a part of a document, by the text that refers to them.
pub type Refusals = BTreeMap<String, Refusal>;

/// A file that becomes a part of a document.
#[derive(Debug)]
pub struct Part {
    /// Its name in the document.
    pub name: String,
    /// What it says there.
    pub value: Value,
    /// Its text.
    pub source: Arc<Source>,
    /// The hash of its bytes.
    pub hash: String,
}

impl Document {
    /// Makes files members of the object `key` at the root, in their order, and keeps why others are not. Comes before
    /// overlays.
    #[must_use]
    pub fn with_files(mut self, key: &str, parts: Vec<Part>, refusals: Refusals) -> Self {
        self.refusals = refusals;
        if parts.is_empty() {
            return self;
        }
        let mut members = Map::new();
        let mut hashes = self.hash.clone();
        let place = Location::ROOT.child(key);
        for Part {
            name,
            value,
            source,
            hash,
        } in parts
        {
            let origin = Origin::whole_text(self.overlays.texts.len());
            self.overlays.origins.write(&place.child(&name), origin);
            self.overlays.texts.push(source);
            hashes.extend(["\n", &hash, " ", &name]);
            members.insert(name, value);
        }
        self.hash = super::read::hash(hashes.as_bytes());
        self.overlays.files = self.overlays.texts.len();
        if let Value::Object(root) = &mut self.value {
            // A document that was printed in one piece has some already.
            match root.get_mut(key) {
                Some(Value::Object(known)) => known.extend(members),
                _ => drop(root.insert(key.to_owned(), Value::Object(members))),
            }
        }
        self
    }

    /// Why a file or URL that it refers to is not a part of it.
    pub fn refusals(&self) -> &Refusals {
        &self.refusals
    }

    /// What it says, to be changed without a word about where.
    pub fn value_mut(&mut self) -> &mut Value {
        &mut self.value
    }

    /// Writes what is at `from` in place of what is at `to`: it is still found where it is written.
    pub fn write_out(&mut self, to: &Location, from: &Location) {
        let Some(value) = from.pointer.find(&self.value).cloned() else {
            return;
        };
        if let Some(place) = to.pointer.find_mut(&mut self.value) {
            *place = value;
            let origin = self.overlays.origins.of(from);
            self.overlays.origins.write(to, origin);
        }
    }
}
