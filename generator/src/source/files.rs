//! Other files as parts of a document: their values become a part of its value, and findings in them are shown in their
//! texts.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::overlay::Origin;
use super::{Document, Source};
use crate::diagnostic::Location;

/// The reason why a file or URL that a document refers to is not part of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Refusal {
    /// It is a URL, and URLs are not fetched.
    Url,
    /// The file does not exist.
    Missing,
    /// It is outside of the folders that may be read: the folder that it is in.
    NotAllowed(String),
    /// It can't be read: the reason.
    Unreadable(String),
}

/// The files and URLs that are not a part of a document, by the text that refers to them.
pub type Refusals = BTreeMap<String, Refusal>;

/// A file that becomes a part of a document.
#[derive(Debug)]
pub struct Part {
    /// Its name in the document.
    pub name: String,
    /// Its content.
    pub value: Value,
    /// Its text.
    pub source: Arc<Source>,
    /// The hash of its bytes.
    pub hash: String,
}

impl Document {
    /// Adds files as members of the object `key` at the root, in their order, and stores why others are not added. Must
    /// be called before overlays are applied.
    #[must_use]
    pub fn with_files(mut self, key: &str, parts: Vec<Part>, refusals: Refusals) -> Self {
        self.refusals = refusals;
        if parts.is_empty() {
            return self;
        }
        self.is_changed = true;
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
            self.overlays.files.push(name.clone());
            hashes.extend(["\n", &hash, " ", &name]);
            members.insert(name, value);
        }
        self.hash = super::read::hash(hashes.as_bytes());
        if let Value::Object(root) = &mut self.value {
            // A document that was printed in one piece already has some.
            match root.get_mut(key) {
                Some(Value::Object(known)) => known.extend(members),
                _ => drop(root.insert(key.to_owned(), Value::Object(members))),
            }
        }
        self
    }

    /// Returns the files and URLs that are not a part of the document, with the reasons.
    pub fn refusals(&self) -> &Refusals {
        &self.refusals
    }

    /// Returns the value, for changes that do not affect where parts are written.
    pub fn value_mut(&mut self) -> &mut Value {
        self.is_changed = true;
        &mut self.value
    }

    /// Replaces the value at `to` by that at `from`, which keeps the origin of `from`.
    pub fn write_out(&mut self, to: &Location, from: &Location) {
        let Some(value) = from.pointer.find(&self.value).cloned() else {
            return;
        };
        self.is_changed = true;
        if let Some(place) = to.pointer.find_mut(&mut self.value) {
            *place = value;
            let origin = self.overlays.origins.of(from);
            self.overlays.origins.write(to, origin);
        }
    }

    /// Adds a copy of the value at `from` to an object, as the member `key`. The copy keeps the origin of `from`.
    pub fn copy_member(&mut self, object: &Location, key: &str, from: &Location) {
        let Some(value) = from.pointer.find(&self.value).cloned() else {
            return;
        };
        if let Some(Value::Object(members)) = object.pointer.find_mut(&mut self.value) {
            self.is_changed = true;
            members.insert(key.to_owned(), value);
            let origin = self.overlays.origins.of(from);
            self.overlays.origins.write(&object.child(key), origin);
        }
    }

    /// Adds a reference to the value at `to` as the member `key` of an object. `object` is the keys from the root to
    /// that object, which is created if it is missing. Findings about the reference are shown at its target.
    pub fn refer(&mut self, object: &[&str], key: &str, to: &Location) {
        let mut value = &mut self.value;
        for name in object {
            let Value::Object(members) = value else { return };
            let member = members.entry((*name).to_owned());
            value = member.or_insert_with(|| Value::Object(Map::new()));
        }
        let Value::Object(members) = value else { return };
        self.is_changed = true;
        // In a reference, a percent sign starts an escape.
        let reference = format!("#{}", to.pointer.as_str().replace('%', "%25"));
        let reference = Map::from_iter([("$ref".to_owned(), Value::String(reference))]);
        members.insert(key.to_owned(), Value::Object(reference));
        let mut origin = self.overlays.origins.of(to);
        origin.whole = true;
        let place = Location::of(object).child(key);
        self.overlays.origins.write(&place, origin);
    }

    /// Adds a copy of the value at `from` to a list, as its last item. The copy keeps the origin of `from`.
    pub fn copy_item(&mut self, list: &Location, from: &Location) {
        let Some(value) = from.pointer.find(&self.value).cloned() else {
            return;
        };
        if let Some(Value::Array(items)) = list.pointer.find_mut(&mut self.value) {
            self.is_changed = true;
            let place = list.child(&items.len().to_string());
            items.push(value);
            let origin = self.overlays.origins.of(from);
            self.overlays.origins.write(&place, origin);
        }
    }

    /// Records pairs of members of which only the first one counts.
    pub fn add_overlaps(&mut self, overlaps: Vec<(Location, Location)>) {
        self.overlaps.extend(overlaps);
    }

    /// Returns the pairs of members of which only the first one counts: those of an object and of the object that it
    /// completes.
    pub fn overlaps(&self) -> &[(Location, Location)] {
        &self.overlaps
    }
}
