//! What a document says about a thing beside its shape, and where it says it.

use serde::Serialize;

/// A place in a document: a JSON pointer, `""` for the root.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place(pub String);

impl Place {
    /// The place of member `key` (or index) of this place, escaped as RFC 6901 asks.
    #[must_use]
    pub fn child(&self, key: &str) -> Self {
        let mut place = Self(String::with_capacity(self.0.len() + key.len() + 1));
        place.0.push_str(&self.0);
        place.push(key);
        place
    }

    /// Goes on to member `key` (or index).
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
}

/// Prose and limits that end up in doc comments; they never decide a type.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Docs {
    /// `summary`, on operations.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated: true`.
    pub deprecated: bool,
    /// `default`, as JSON.
    pub default: Option<serde_json::Value>,
    /// Limits on the value.
    pub constraints: Constraints,
}

/// Limits that a schema sets on a value, kept for the reader. Numbers stay as the document writes them.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Constraints {
    /// `format`, where it does not decide the type (`uuid`, `uri`, …).
    pub format: Option<String>,
    /// `minLength`.
    pub min_length: Option<usize>,
    /// `maxLength`.
    pub max_length: Option<usize>,
    /// `pattern`.
    pub pattern: Option<String>,
    /// `minimum`, and whether it is exclusive.
    pub minimum: Option<(serde_json::Number, bool)>,
    /// `maximum`, and whether it is exclusive.
    pub maximum: Option<(serde_json::Number, bool)>,
    /// `multipleOf`.
    pub multiple_of: Option<serde_json::Number>,
    /// `minItems`.
    pub min_items: Option<usize>,
    /// `maxItems`.
    pub max_items: Option<usize>,
    /// `uniqueItems: true`.
    pub unique_items: bool,
    /// `minProperties`.
    pub min_properties: Option<usize>,
    /// `maxProperties`.
    pub max_properties: Option<usize>,
}
