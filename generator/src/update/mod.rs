//! Stores a published document: its form, the source of its descriptions, and the changelog entry.
//!
//! Takes and returns values and texts. This room does not interpret documents.

mod changelog;
mod prose;

pub use changelog::{UNRELEASED, add_entries, read_changelog};

use serde_json::{Map, Value};

use crate::diagnostic::Location;
use crate::source::{Format, MAX_DEPTH};

/// The options for storing a document.
#[derive(Debug, Clone, Copy, Default)]
pub struct Rules<'a> {
    /// The extensions (`x-…`) to keep; `None` keeps all.
    pub extensions: Option<&'a [String]>,
    /// The document whose descriptions are kept; `None` keeps those of the new one.
    pub prose_of: Option<&'a Value>,
}

/// A document in stored form.
#[derive(Debug, Clone)]
pub struct Stored {
    /// Its text.
    pub text: String,
    /// The number of extensions that were left out.
    pub dropped: usize,
    /// Locations with a description in the new document but not in the stored one: their descriptions are still to be
    /// written.
    pub undescribed: Vec<Location>,
}

/// Writes a document in the one form that documents are stored in: keys in the document's order,
/// two spaces for each level, one line break at the end.
///
/// # Errors
///
/// When the value can't be written as YAML.
pub fn store(document: &Value, format: Format, rules: &Rules<'_>) -> Result<Stored, String> {
    let mut value = document.clone();
    let mut dropped = 0;
    if let Some(kept) = rules.extensions {
        drop_extensions(&mut value, kept, &mut dropped, Keys::Words, MAX_DEPTH);
    }
    let undescribed = match rules.prose_of {
        Some(old) => prose::keep(&mut value, old),
        None => Vec::new(),
    };
    Ok(Stored {
        text: write(&value, format)?,
        dropped,
        undescribed,
    })
}

/// Formats a document: keys in the document's order, two spaces for each level, one line break at the end.
///
/// # Errors
///
/// When the value can't be written as YAML.
pub fn write(document: &Value, format: Format) -> Result<String, String> {
    match format {
        Format::Json => serde_json::to_string_pretty(document)
            .map(|text| text + "\n")
            .map_err(|error| error.to_string()),
        Format::Yaml => serde_yaml::to_string(document).map_err(|error| error.to_string()),
    }
}

/// The kinds of keys in an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keys {
    /// Keywords of the specification, and extensions.
    Words,
    /// Names that the document chooses.
    Names,
    /// Data of any kind.
    Data,
}

impl Keys {
    /// Returns the kind of the keys under the member `key`.
    pub(crate) fn under(self, key: &str) -> Self {
        match self {
            Self::Data => Self::Data,
            Self::Names => Self::Words,
            Self::Words => match key {
                "default" | "enum" | "example" | "examples" | "value" => Self::Data,
                "callbacks" | "content" | "encoding" | "headers" | "links" | "mapping" | "paths"
                | "patternProperties" | "properties" | "requestBodies" | "responses" | "schemas" | "scopes"
                | "securitySchemes" | "variables" => Self::Names,
                _ => Self::Words,
            },
        }
    }
}

fn drop_extensions(value: &mut Value, kept: &[String], dropped: &mut usize, keys: Keys, depth: usize) {
    if depth == 0 {
        return;
    }
    match value {
        Value::Object(members) => {
            if keys == Keys::Words {
                let before = members.len();
                members.retain(|key, _| !key.starts_with("x-") || kept.iter().any(|kept| kept == key));
                *dropped += before - members.len();
            }
            each(members, |key, value| {
                let keys = if key.starts_with("x-") && keys == Keys::Words {
                    Keys::Data
                } else {
                    keys.under(key)
                };
                drop_extensions(value, kept, dropped, keys, depth - 1);
            });
        }
        Value::Array(items) => {
            for item in items {
                drop_extensions(item, kept, dropped, keys, depth - 1);
            }
        }
        _ => {}
    }
}

fn each(members: &mut Map<String, Value>, mut f: impl FnMut(&str, &mut Value)) {
    for (key, value) in members {
        f(key, value);
    }
}

#[cfg(test)]
mod tests;
