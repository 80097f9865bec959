//! References: the only room that splits, decodes or follows them.
//!
//! A [`Graph`] contains the documents of an API. A reference is resolved relative to the document that contains it, to
//! a value and its location. The caller decides what a dangling reference means: this room has no diagnostics. Of
//! OpenAPI it knows only where references and names are.

mod addresses;
mod files;
mod generics;
mod requirements;

use std::borrow::Cow;
use std::collections::HashMap;

use crate::diagnostic::{Location, Pointer};
use percent_encoding::percent_decode_str;
use serde_json::Value;

pub(crate) use addresses::{below, joined, own_address};
pub(crate) use files::longer_name;
pub use files::{FILES, Mention, each, into_file, is_url, outside, place_of, shown, split, stem, within_file};

/// The maximum length of a chain of references. A longer one is a mistake, or an attack, and the checks reject it.
pub const LONGEST_CHAIN: usize = 64;

/// The documents that references lead through.
#[derive(Debug, Clone, Copy)]
pub struct Graph<'a> {
    root: &'a Value,
}

/// The target of a reference.
#[derive(Debug, Clone)]
pub struct Target<'a> {
    /// The value.
    pub value: &'a Value,
    /// Its location.
    pub place: Location,
}

/// The reason why a reference has no target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lost {
    /// It leaves the document.
    External,
    /// It names an anchor, or is empty.
    NotAPointer,
    /// The value has no member for one of its segments.
    Dangling {
        /// The last location on the way that exists.
        parent: Location,
        /// The segment that does not exist there.
        segment: String,
        /// The segments after that.
        rest: Vec<String>,
    },
}

/// Returns true for a document with references that later rooms do not know, which is rare: by address, or the URI of a
/// security scheme.
pub fn has_addresses(document: &Value) -> bool {
    addresses::has_addresses(document) || requirements::has_uris(document)
}

/// Turns these references into pointers and names.
pub fn localize(document: &mut Value) {
    addresses::localize(document);
    requirements::name(document);
}

/// Returns true for a document with dynamic references, which is rare.
pub fn has_dynamic(document: &Value) -> bool {
    generics::has_dynamic(document)
}

/// Turns dynamic references into plain ones. Other references are pointers already, and files are parts of the
/// document.
pub fn settle(document: &mut Value) {
    generics::settle(document);
}

/// Returns the anchors of a file: by the fragment of a reference to one (`#pet`), that of a reference to its location
/// (`#/…`).
pub fn anchors(file: &Value) -> HashMap<String, String> {
    let all = addresses::anchors(file).into_iter();
    // In a reference, a percent sign starts an escape.
    let pointer = |place: Pointer| format!("#{}", place.as_str().replace('%', "%25"));
    all.map(|(name, place)| (format!("#{name}"), pointer(place))).collect()
}

/// Returns the document with these references turned into pointers and names.
fn localized(document: &Value) -> Cow<'_, Value> {
    if !has_addresses(document) {
        return Cow::Borrowed(document);
    }
    let mut own = document.clone();
    localize(&mut own);
    Cow::Owned(own)
}

/// Returns the text of a `$ref`, if the value is a reference.
pub fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

/// Returns the segments of a local reference, decoded: first percent, then `~1`, then `~0`.
///
/// # Errors
///
/// When it is not a JSON pointer into the same document.
pub fn segments(reference: &str) -> Result<Vec<String>, Lost> {
    let Some(fragment) = reference.strip_prefix('#') else {
        return Err(Lost::External);
    };
    if fragment.is_empty() {
        return Ok(Vec::new());
    }
    let Some(pointer) = fragment.strip_prefix('/') else {
        return Err(Lost::NotAPointer);
    };
    // A slash may be percent-encoded too, and still separates: decoding comes first.
    let pointer = percent_decode_str(pointer).decode_utf8_lossy();
    let unescape = |segment: &str| segment.replace("~1", "/").replace("~0", "~");
    Ok(pointer.split('/').map(unescape).collect())
}

/// Returns the last segment of a reference, decoded: the name of its target.
pub fn last_segment(reference: &str) -> String {
    let fragment = reference.rsplit_once('#');
    let Some((_, fragment)) = fragment else {
        return reference.to_owned();
    };
    let mut keys = segments(&format!("#{fragment}")).unwrap_or_default();
    let last = keys.pop().unwrap_or_default();
    if keys == [FILES] { stem(&last) } else { last }
}

/// Returns the member or item of a value that a segment names.
fn step<'a>(value: &'a Value, segment: &str) -> Option<&'a Value> {
    match value {
        Value::Object(map) => map.get(segment),
        Value::Array(list) => list.get(segment.parse::<usize>().ok()?),
        _ => None,
    }
}

impl<'a> Graph<'a> {
    /// Creates a graph of one document.
    pub fn new(root: &'a Value) -> Self {
        Self { root }
    }

    /// Returns the value at a location.
    pub fn value(&self, place: &Location) -> Option<&'a Value> {
        place.pointer.find(self.root)
    }

    /// Returns the target of a reference: one step, which may be a reference again.
    ///
    /// # Errors
    ///
    /// When there is no target.
    pub fn find(&self, reference: &str) -> Result<Target<'a>, Lost> {
        let mut value = self.root;
        let segments = segments(reference)?;
        let place = |keys: &[String]| Location::ROOT.descendant(keys.iter().map(String::as_str));
        for (at, segment) in segments.iter().enumerate() {
            let Some(next) = step(value, segment) else {
                return Err(Lost::Dangling {
                    parent: place(&segments[..at]),
                    segment: segment.clone(),
                    rest: segments[at + 1..].to_vec(),
                });
            };
            value = next;
        }
        Ok(Target {
            value,
            place: place(&segments),
        })
    }

    /// Returns the value itself, or its target with references followed as [`follow`](Self::follow) does, but without
    /// its location: that is much less work.
    pub fn stands_for(&self, value: &'a Value) -> Option<&'a Value> {
        let mut target = value;
        for _ in 0..=LONGEST_CHAIN {
            let Some(text) = reference(target) else {
                return Some(target);
            };
            let plain = text.strip_prefix('#').filter(|text| !text.contains('%'));
            target = match plain.and_then(|pointer| self.root.pointer(pointer)) {
                Some(found) => found,
                None => self.find(text).ok()?.value,
            };
        }
        None
    }

    /// Follows references to the first value that is not a reference. `None` when they lead nowhere, or in a circle, or
    /// through more than [`LONGEST_CHAIN`] references.
    pub fn follow(&self, value: &'a Value, place: Location) -> Option<Target<'a>> {
        let mut target = Target { value, place };
        for _ in 0..=LONGEST_CHAIN {
            let Some(reference) = reference(target.value) else {
                return Some(target);
            };
            target = self.find(reference).ok()?;
        }
        None
    }
}
