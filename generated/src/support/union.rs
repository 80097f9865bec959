//! Help for unions, whose reading is generated: the tag is looked at before a variant is chosen.

use serde_json::Value;

/// The text that stands in `property` of a JSON object: the tag that says which variant of a union it is. `None` when
/// the value is no object, or has no such property, or that is no text.
pub fn union_tag<'v>(value: &'v Value, property: &str) -> Option<&'v str> {
    value.get(property)?.as_str()
}
