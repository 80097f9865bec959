//! Readers: a document of one version to the canonical [`Spec`].
//!
//! Each version has a reader of its own, and only the reader knows the syntax of its version. Readers share `arena`
//! (schemas by location, references that are followed); `files` names schemas of other files.

mod arena;
mod files;
mod node;
mod notes;
mod v20;
mod v20_parameter;
mod v20_schema;
mod v30;
mod v30_parts;
mod v30_schema;
mod v30_security;
mod v31;
mod v31_parts;
mod v31_schema;
mod webhook;

use std::collections::HashMap;
use std::hash::Hash;

use crate::Version;
use crate::diagnostic::Diagnostics;
use crate::resolve::FILES;
use serde_json::Value;

use super::Spec;

/// Reads a checked document.
///
/// # Errors
///
/// When it does not have the structure of its version. The checks find that first, so this is only a safety net.
pub fn read(root: &Value) -> Result<Spec, Diagnostics> {
    let version = Version::of(root).unwrap_or(Version::V30);
    let mut spec = match version {
        Version::V20 => v20::read(root),
        Version::V31 | Version::V32 => v31::read(root, version)?,
        Version::V30 => v30::read(root)?,
    };
    if root.get(FILES).is_some() {
        files::name(&mut spec);
    }
    Ok(spec)
}

/// A list in which an item replaces an earlier one with the same key: parameters of an operation replace those of its
/// path item.
struct Replacing<K, T> {
    items: Vec<T>,
    places: HashMap<K, usize>,
}

impl<K: Eq + Hash, T> Replacing<K, T> {
    fn new() -> Self {
        Self {
            items: Vec::new(),
            places: HashMap::new(),
        }
    }

    fn put(&mut self, key: K, item: T) {
        let place = *self.places.entry(key).or_insert(self.items.len());
        match self.items.get_mut(place) {
            Some(known) => *known = item,
            None => self.items.push(item),
        }
    }

    fn into_items(mut self) -> Vec<T> {
        self.items.shrink_to_fit();
        self.items
    }
}

/// Returns a text unless it is blank.
fn nonblank(text: Option<&String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty()).cloned()
}
